import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Gabapentinoids. A medicine of several classes stands in the file of the first. */
export const gabapentinoidIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'gabapentin',
      classes: ['gabapentinoid'],
      atc: ['N02BF01'],
      formerAtc: ['N03AX12'],
      rxcui: '25480',
      brands: ['Neurontin'],
      recalledBrands: ['Gralise'],
      synonyms: ['gabapentina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'gabapentin enacarbil',
      classes: ['gabapentinoid'],
      relatedRxcuis: [{ rxcui: '1101333', name: 'gabapentin enacarbil' }],
      recalledBrands: ['Horizant'],
      note: 'No ATC code of the fifth level was found.',
      sources: [
        { citation: 'rxnorm', checked: 'recalled' },
        { citation: 'rxclass-2022', locator: 'related RxCUIs', checked: 'read' },
      ],
    },
    {
      id: 'pregabalin',
      classes: ['gabapentinoid'],
      atc: ['N02BF02'],
      formerAtc: ['N03AX16'],
      rxcui: '187832',
      brands: ['Lyrica'],
      recalledBrands: ['Lyrica CR'],
      synonyms: ['pregabalina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
