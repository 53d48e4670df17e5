import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Insulins. A medicine of several classes stands in the file of the first. */
export const insulinIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'insulin glargine',
      classes: ['insulin'],
      atc: ['A10AE04'],
      rxcui: '274783',
      brands: ['Lantus'],
      recalledBrands: ['Basaglar', 'Toujeo', 'Semglee'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'insulin detemir',
      classes: ['insulin'],
      atc: ['A10AE05'],
      recalledBrands: ['Levemir'],
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    {
      id: 'insulin degludec',
      classes: ['insulin'],
      atc: ['A10AE06'],
      recalledBrands: ['Tresiba'],
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    {
      id: 'insulin aspart',
      classes: ['insulin'],
      atc: ['A10AB05'],
      recalledBrands: ['NovoLog', 'Fiasp'],
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    {
      id: 'insulin lispro',
      classes: ['insulin'],
      atc: ['A10AB04'],
      recalledBrands: ['Humalog', 'Admelog', 'Lyumjev'],
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    {
      id: 'insulin glulisine',
      classes: ['insulin'],
      atc: ['A10AB06'],
      recalledBrands: ['Apidra'],
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    {
      id: 'insulin human',
      classes: ['insulin'],
      atc: ['A10AB01', 'A10AC01'],
      recalledBrands: ['Humulin R', 'Novolin R', 'Humulin N'],
      synonyms: ['regular insulin', 'nph insulin', 'isophane insulin'],
      note: 'A10AB01 stands for regular, A10AC01 for isophane (NPH) insulin.',
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
  ])
