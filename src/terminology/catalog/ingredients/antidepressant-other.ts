import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Other antidepressants. A medicine of several classes stands in the file of the first. */
export const antidepressantOtherIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'bupropion',
      classes: ['antidepressant-other'],
      atc: ['N06AX12'],
      rxcui: '42347',
      brands: ['Wellbutrin', 'Wellbutrin XL', 'Zyban'],
      recalledBrands: ['Forfivo XL', 'Aplenzin'],
      brandsElsewhere: ['Elontril'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'vilazodone',
      classes: ['antidepressant-other'],
      atc: ['N06AX24'],
      rxcui: '1086769',
      recalledBrands: ['Viibryd'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'vortioxetine',
      classes: ['antidepressant-other'],
      atc: ['N06AX26'],
      rxcui: '1455099',
      recalledBrands: ['Trintellix'],
      brandsElsewhere: ['Brintellix'],
      synonyms: ['vortioxetina'],
      note: 'The interaction rule lists it with SSRIs and SNRIs.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'gepirone',
      classes: ['antidepressant-other'],
      atc: ['N06AX19'],
      recalledBrands: ['Exxua'],
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    {
      id: 'agomelatine',
      classes: ['antidepressant-other'],
      atc: ['N06AX22'],
      brandsElsewhere: ['Valdoxan'],
      synonyms: ['agomelatina'],
      note: 'Not marketed in the US.',
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
  ])
