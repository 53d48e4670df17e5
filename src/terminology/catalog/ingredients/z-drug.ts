import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Z-drugs (nonbenzodiazepine hypnotics). A medicine of several classes stands in the file of the first. */
export const zDrugIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'zolpidem',
      classes: ['z-drug'],
      atc: ['N05CF02'],
      rxcui: '39993',
      brands: ['Ambien', 'Ambien CR'],
      recalledBrands: ['Edluar', 'Intermezzo', 'Zolpimist'],
      brandsElsewhere: ['Stilnox', 'Stilnoct', 'Sublinox'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'eszopiclone',
      classes: ['z-drug'],
      atc: ['N05CF04'],
      rxcui: '461016',
      brands: ['Lunesta'],
      synonyms: ['eszopiclona'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'zaleplon',
      classes: ['z-drug'],
      atc: ['N05CF03'],
      rxcui: '74667',
      brands: ['Sonata'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'zopiclone',
      classes: ['z-drug'],
      atc: ['N05CF01'],
      rxcui: '40001',
      isOutsidePrescribableSubset: true,
      brandsElsewhere: ['Imovane', 'Zimovane'],
      synonyms: ['zopiclona'],
      note: 'Not marketed in the US.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxnorm-prescribable-2026', checked: 'read' },
      ],
    },
  ])
