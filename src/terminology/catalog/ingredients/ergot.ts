import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Ergot oxytocics. A medicine of several classes stands in the file of the first. */
export const ergotIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'ergonovine',
      classes: ['ergot'],
      atc: ['G02AB03'],
      rxcui: '4021',
      isOutsidePrescribableSubset: true,
      brands: ['Ergotrate'],
      synonyms: ['ergometrine', 'ergometrina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxnorm-prescribable-2026', checked: 'read' },
      ],
    },
    {
      id: 'methylergonovine',
      classes: ['ergot'],
      atc: ['G02AB01'],
      rxcui: '6883',
      brands: ['Methergine'],
      synonyms: ['methylergometrine', 'metilergometrina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
