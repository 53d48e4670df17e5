import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Centrally acting muscle relaxants. A medicine of several classes stands in the file of the first. */
export const muscleRelaxantIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'baclofen',
      classes: ['muscle-relaxant'],
      atc: ['M03BX01'],
      rxcui: '1292',
      brands: ['Lioresal'],
      recalledBrands: ['Ozobax', 'Lyvispah'],
      synonyms: ['baclofeno'],
      note: 'Intrathecal baclofen is never stopped abruptly.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'carisoprodol',
      classes: ['muscle-relaxant'],
      atc: ['M03BA02'],
      rxcui: '2101',
      brands: ['Soma'],
      note: 'Metabolized to meprobamate.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'chlorzoxazone',
      classes: ['muscle-relaxant'],
      atc: ['M03BB03'],
      rxcui: '2410',
      brands: ['Parafon Forte'],
      recalledBrands: ['Lorzone'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'cyclobenzaprine',
      classes: ['muscle-relaxant'],
      atc: ['M03BX08'],
      rxcui: '21949',
      brands: ['Flexeril'],
      recalledBrands: ['Amrix', 'Fexmid', 'Tonmya'],
      synonyms: ['ciclobenzaprina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'dantrolene',
      classes: ['muscle-relaxant'],
      atc: ['M03CA01'],
      rxcui: '3105',
      brands: ['Dantrium'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'metaxalone',
      classes: ['muscle-relaxant'],
      rxcui: '59078',
      brands: ['Skelaxin'],
      recalledBrands: ['Metaxall'],
      note: 'No ATC code of the fifth level was found.',
      sources: [{ citation: 'pharmgkb-drugs', checked: 'read' }],
    },
    {
      id: 'methocarbamol',
      classes: ['muscle-relaxant'],
      atc: ['M03BA03'],
      rxcui: '6845',
      brands: ['Robaxin'],
      synonyms: ['metocarbamol'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'orphenadrine',
      classes: ['muscle-relaxant'],
      atc: ['M03BC01'],
      rxcui: '7715',
      brands: ['Norflex'],
      synonyms: ['orfenadrina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'tizanidine',
      classes: ['muscle-relaxant'],
      atc: ['M03BX02'],
      rxcui: '57258',
      brands: ['Zanaflex'],
      brandsElsewhere: ['Sirdalud'],
      synonyms: ['tizanidina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
