import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Thyroid hormones. A medicine of several classes stands in the file of the first. */
export const thyroidHormoneIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'levothyroxine',
      classes: ['thyroid-hormone'],
      atc: ['H03AA01'],
      rxcui: '10582',
      brands: ['Synthroid', 'Levoxyl', 'Unithroid', 'Euthyrox'],
      recalledBrands: ['Tirosint'],
      brandsElsewhere: ['Eltroxin'],
      synonyms: ['thyroxine', 'levotiroxina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'liothyronine',
      classes: ['thyroid-hormone', 'augmentation'],
      atc: ['H03AA02'],
      rxcui: '10814',
      brands: ['Cytomel'],
      synonyms: ['liotironina'],
      note: 'Triiodothyronine; also an augmentation agent.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'thyroid',
      classes: ['thyroid-hormone'],
      atc: ['H03AA05'],
      rxcui: '10572',
      recalledBrands: ['Armour Thyroid', 'NP Thyroid'],
      synonyms: ['thyroid (usp)'],
      note: 'Desiccated thyroid; the RxNorm ingredient word is thyroid (USP).',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
  ])
