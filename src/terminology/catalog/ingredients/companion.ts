import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Ingredients that stand beside others in combination brands. They belong to no class that rules speak of. */
export const companionIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'acetaminophen',
      classes: [],
      atc: ['N02BE01'],
      rxcui: '161',
      synonyms: ['paracetamol', 'apap'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'aspirin',
      classes: [],
      atc: ['N02BA01'],
      rxcui: '1191',
      synonyms: ['acetylsalicylic acid', 'acido acetilsalicilico'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'celecoxib',
      classes: [],
      atc: ['M01AH01'],
      rxcui: '140587',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    { id: 'clidinium', classes: [], rxcui: '21232', sources: [{ citation: 'rxclass-2022', checked: 'read' }] },
    {
      id: 'donepezil',
      classes: [],
      atc: ['N06DA02'],
      rxcui: '135447',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'ibuprofen',
      classes: [],
      rxcui: '5640',
      synonyms: ['ibuprofeno'],
      sources: [
        { citation: 'who-atc-2026', locator: 'N02AJ08', checked: 'read' },
        { citation: 'rxnorm-ingredients-2025', checked: 'read' },
      ],
    },
    {
      id: 'pyridoxine',
      classes: [],
      rxcui: '684879',
      sources: [
        { citation: 'who-atc-2026', locator: 'R06AA59', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    { id: 'quinidine', classes: [], rxcui: '9068', sources: [{ citation: 'rxclass-2022', checked: 'read' }] },
    { id: 'sacubitril', classes: [], rxcui: '1656328', sources: [{ citation: 'rxnorm-ingredients-2025', checked: 'read' }] },
    {
      id: 'trospium',
      classes: [],
      rxcui: '236778',
      sources: [
        { citation: 'who-atc-2026', locator: 'N05AX50', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
  ])
