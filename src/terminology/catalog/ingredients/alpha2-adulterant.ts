import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Alpha-2 adulterants (illicit supply). A medicine of several classes stands in the file of the first. */
export const alpha2AdulterantIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'xylazine',
      classes: ['alpha2-adulterant'],
      brandsElsewhere: ['Rompun'],
      synonyms: ['xilazina'],
      note: 'Not a human medicine; it has no human ATC code.',
      sources: [{ citation: 'rxnorm', checked: 'recalled' }],
    },
    {
      id: 'medetomidine',
      classes: ['alpha2-adulterant'],
      brandsElsewhere: ['Domitor'],
      note: 'The racemate of dexmedetomidine; veterinary.',
      sources: [{ citation: 'rxnorm', checked: 'recalled' }],
    },
  ])
