import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Vasopressin. A medicine of several classes stands in the file of the first. */
export const vasopressinIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'vasopressin',
      classes: ['vasopressin'],
      atc: ['H01BA01'],
      formerAtc: ['H01BA06'],
      rxcui: '11149',
      brands: ['Pitressin'],
      recalledBrands: ['Vasostrict'],
      synonyms: ['argipressin', 'vasopresina'],
      note: 'H01BA06 stood for argipressin until 2018.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'desmopressin',
      classes: ['vasopressin'],
      outsideRulesOf: ['vasopressin'],
      atc: ['H01BA02'],
      rxcui: '3251',
      recalledBrands: ['DDAVP', 'Nocdurna', 'Noctiva'],
      synonyms: ['desmopresina'],
      note: 'Not a pressor at the usual dose: it must not count as vasopressin.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
