import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Alcohol. A medicine of several classes stands in the file of the first. */
export const alcoholIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'ethanol',
      classes: ['alcohol'],
      atc: ['V03AB16'],
      rxcui: '448',
      synonyms: ['alcohol', 'beer', 'wine', 'liquor', 'spirits', 'drink', 'vodka', 'whisky', 'whiskey', 'etanol', 'cerveza', 'vino'],
      note: 'Beverage alcohol; V03AB16 is the use as an antidote.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
