import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Substances that count in a class without being the ingredient of a prescription, and products whose exact content is not carried. */
export const substanceIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'cannabis',
      classes: ['cns-depressant-other'],
      synonyms: ['marijuana', 'medical marijuana', 'weed', 'thc', 'edibles', 'delta-8', 'marihuana', 'cannabis medicinal'],
      note: 'Exposure like that to dronabinol, medical or not. Not an RxNorm ingredient.',
      sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
    },
    {
      id: 'gamma hydroxybutyrate',
      classes: ['barbiturate-oxybate'],
      synonyms: ['ghb', 'gbl', 'liquid ecstasy'],
      note: 'The same substance as oxybate, and illicit use. Not an RxNorm ingredient.',
      sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
    },
    {
      id: 'antihypertensive combination',
      classes: ['antihypertensive'],
      note: 'Brands that hold a pair of antihypertensives; their ingredients are not carried one by one. Not an RxNorm ingredient.',
      sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
    },
  ])
