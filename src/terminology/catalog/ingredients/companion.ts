import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Ingredients that stand beside others in combination brands. They belong to no class that rules speak of. */
export const companionIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'acetaminophen',
      classes: [],
      atc: ['N02BE01'],
      synonyms: ['paracetamol', 'apap'],
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    {
      id: 'aspirin',
      classes: [],
      atc: ['N02BA01'],
      synonyms: ['acetylsalicylic acid', 'acido acetilsalicilico'],
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    { id: 'celecoxib', classes: [], atc: ['M01AH01'], sources: [{ citation: 'who-atc-2026', checked: 'read' }] },
    { id: 'clidinium', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'donepezil', classes: [], atc: ['N06DA02'], sources: [{ citation: 'who-atc-2026', checked: 'read' }] },
    {
      id: 'ibuprofen',
      classes: [],
      synonyms: ['ibuprofeno'],
      sources: [{ citation: 'who-atc-2026', locator: 'N02AJ08', checked: 'read' }],
    },
    { id: 'pyridoxine', classes: [], sources: [{ citation: 'who-atc-2026', locator: 'R06AA59', checked: 'read' }] },
    { id: 'quinidine', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'sacubitril', classes: [], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
    { id: 'trospium', classes: [], sources: [{ citation: 'who-atc-2026', locator: 'N05AX50', checked: 'read' }] },
  ])
