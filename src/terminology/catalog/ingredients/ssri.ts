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
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
