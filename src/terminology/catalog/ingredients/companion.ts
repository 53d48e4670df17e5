import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Ingredients that stand beside others in combination brands. They belong to no class that rules speak of. */
export const companionIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    { id: 'acetaminophen', classes: [], synonyms: ['paracetamol', 'apap'], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    {
      id: 'aspirin',
      classes: [],
      synonyms: ['acetylsalicylic acid', 'acido acetilsalicilico'],
      sources: [{ citation: 'rxnorm', checked: 'recalled' }],
    },
    { id: 'celecoxib', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'clidinium', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'donepezil', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'ibuprofen', classes: [], synonyms: ['ibuprofeno'], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'pyridoxine', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'quinidine', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'sacubitril', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'trospium', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
  ])
