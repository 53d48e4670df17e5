import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Ketamine and esketamine. A medicine of several classes stands in the file of the first. */
export const ketamineIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'ketamine',
      classes: ['ketamine'],
      atc: ['N01AX03'],
      rxcui: '6130',
      relatedRxcuis: [
        { rxcui: '238082', name: 'ketamine injection' },
        { rxcui: '238083', name: 'ketamine injection' },
        { rxcui: '238084', name: 'ketamine injection' },
        { rxcui: '206967', name: 'Ketalar' },
        { rxcui: '206970', name: 'Ketalar' },
        { rxcui: '206972', name: 'Ketalar' },
      ],
      brands: ['Ketalar'],
      synonyms: ['ketamina'],
      streetNames: ['special k', 'ket'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'openfda-ndc-ket', locator: 'related RxCUIs', checked: 'read' },
      ],
    },
    {
      id: 'esketamine',
      classes: ['ketamine'],
      atc: ['N06AX27', 'N01AX14'],
      rxcui: '2119365',
      relatedRxcuis: [
        { rxcui: '2201623', name: 'esketamine Nasal Spray' },
        { rxcui: '2201625', name: 'esketamine Nasal Spray [Spravato]' },
      ],
      recalledBrands: ['Spravato'],
      brandsElsewhere: ['Ketanest', 'Ketanest S'],
      synonyms: ['esketamina', 's-ketamine'],
      note: 'N01AX14 stands for the anesthetic product sold in Europe.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
        { citation: 'ndclist-esk', locator: 'related RxCUIs', checked: 'read' },
      ],
    },
  ])
