import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** SSRIs. A medicine of several classes stands in the file of the first. */
export const ssriIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'citalopram',
      classes: ['ssri'],
      atc: ['N06AB04'],
      rxcui: '2556',
      brands: ['Celexa'],
      brandsElsewhere: ['Cipramil'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'escitalopram',
      classes: ['ssri'],
      atc: ['N06AB10'],
      rxcui: '321988',
      brands: ['Lexapro'],
      brandsElsewhere: ['Cipralex'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'fluoxetine',
      classes: ['ssri'],
      atc: ['N06AB03'],
      rxcui: '4493',
      brands: ['Prozac', 'Sarafem'],
      synonyms: ['fluoxetina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'fluvoxamine',
      classes: ['ssri'],
      atc: ['N06AB08'],
      rxcui: '42355',
      brands: ['Luvox'],
      synonyms: ['fluvoxamina'],
      note: 'Inhibits CYP1A2 and CYP2C19.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'paroxetine',
      classes: ['ssri'],
      atc: ['N06AB05'],
      rxcui: '32937',
      brands: ['Paxil', 'Pexeva'],
      recalledBrands: ['Brisdelle'],
      brandsElsewhere: ['Seroxat'],
      synonyms: ['paroxetina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'sertraline',
      classes: ['ssri'],
      atc: ['N06AB06'],
      rxcui: '36437',
      brands: ['Zoloft'],
      brandsElsewhere: ['Lustral', 'Besitran'],
      synonyms: ['sertralina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
