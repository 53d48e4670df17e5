import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Sulfonylureas (and glinides). A medicine of several classes stands in the file of the first. */
export const sulfonylureaIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'glipizide',
      classes: ['sulfonylurea'],
      atc: ['A10BB07'],
      rxcui: '4821',
      brands: ['Glucotrol'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'glyburide',
      classes: ['sulfonylurea'],
      atc: ['A10BB01'],
      rxcui: '4815',
      brands: ['Diabeta', 'Glynase'],
      synonyms: ['glibenclamide'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'glimepiride',
      classes: ['sulfonylurea'],
      atc: ['A10BB12'],
      rxcui: '25789',
      brands: ['Amaryl'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'chlorpropamide',
      classes: ['sulfonylurea'],
      atc: ['A10BB02'],
      rxcui: '2404',
      brands: ['Diabinese'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'tolbutamide',
      classes: ['sulfonylurea'],
      atc: ['A10BB03'],
      rxcui: '10635',
      isOutsidePrescribableSubset: true,
      brands: ['Orinase'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxnorm-prescribable-2026', checked: 'read' },
      ],
    },
    {
      id: 'tolazamide',
      classes: ['sulfonylurea'],
      atc: ['A10BB05'],
      rxcui: '10633',
      brands: ['Tolinase'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'repaglinide',
      classes: ['sulfonylurea'],
      atc: ['A10BX02'],
      rxcui: '73044',
      brands: ['Prandin'],
      note: 'A glinide: the same risk, not a sulfonylurea.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'nateglinide',
      classes: ['sulfonylurea'],
      atc: ['A10BX03'],
      rxcui: '274332',
      brands: ['Starlix'],
      note: 'A glinide.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
