import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** SNRIs. A medicine of several classes stands in the file of the first. */
export const snriIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'desvenlafaxine',
      classes: ['snri'],
      atc: ['N06AX23'],
      rxcui: '734064',
      brands: ['Pristiq'],
      synonyms: ['desvenlafaxina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'duloxetine',
      classes: ['snri'],
      atc: ['N06AX21'],
      rxcui: '72625',
      brands: ['Cymbalta'],
      recalledBrands: ['Drizalma'],
      synonyms: ['duloxetina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'levomilnacipran',
      classes: ['snri'],
      atc: ['N06AX28'],
      rxcui: '1433212',
      recalledBrands: ['Fetzima'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'milnacipran',
      classes: ['snri'],
      atc: ['N06AX17'],
      rxcui: '588250',
      recalledBrands: ['Savella'],
      note: 'Labeled in the US for fibromyalgia only.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'venlafaxine',
      classes: ['snri'],
      atc: ['N06AX16'],
      rxcui: '39786',
      brands: ['Effexor', 'Effexor XR'],
      brandsElsewhere: ['Efexor', 'Efexor-XR', 'Vandral', 'Dobupal'],
      synonyms: ['venlafaxina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
