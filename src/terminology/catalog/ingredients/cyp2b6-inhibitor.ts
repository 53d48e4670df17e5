import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** CYP2B6 inhibitors. A medicine of several classes stands in the file of the first. */
export const cyp2b6InhibitorIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'ticlopidine',
      classes: ['cyp2b6-inhibitor'],
      atc: ['B01AC05'],
      rxcui: '10594',
      brands: ['Ticlid'],
      synonyms: ['ticlopidina'],
      note: 'Withdrawn from the US market.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'clopidogrel',
      classes: ['cyp2b6-inhibitor'],
      atc: ['B01AC04'],
      rxcui: '32968',
      brands: ['Plavix'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'thiotepa',
      classes: ['cyp2b6-inhibitor'],
      outsideRulesOf: ['cyp2b6-inhibitor'],
      atc: ['L01AC01'],
      rxcui: '10473',
      recalledBrands: ['Tepadina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
