import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Xanthines. A medicine of several classes stands in the file of the first. */
export const xanthineIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'theophylline',
      classes: ['xanthine'],
      atc: ['R03DA04'],
      rxcui: '10438',
      brands: ['Theo-24', 'Uniphyl', 'Elixophyllin'],
      synonyms: ['teofilina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'aminophylline',
      classes: ['xanthine'],
      atc: ['R03DA05'],
      rxcui: '689',
      synonyms: ['aminofilina'],
      note: 'Converts to theophylline.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'dyphylline',
      classes: ['xanthine'],
      outsideRulesOf: ['xanthine'],
      atc: ['R03DA01'],
      rxcui: '3714',
      isOutsidePrescribableSubset: true,
      recalledBrands: ['Lufyllin'],
      synonyms: ['diprophylline'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxnorm-prescribable-2026', checked: 'read' },
      ],
    },
  ])
