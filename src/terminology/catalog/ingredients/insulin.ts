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
      brands: ['Lantus', 'Semglee'],
      recalledBrands: ['Basaglar', 'Toujeo'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxnorm-ingredients-2025', locator: 'brand Semglee', checked: 'read' },
      ],
    },
    {
      id: 'insulin detemir',
      classes: ['insulin'],
      atc: ['A10AE05'],
      rxcui: '139825',
      recalledBrands: ['Levemir'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'insulin degludec',
      classes: ['insulin'],
      atc: ['A10AE06'],
      rxcui: '1670007',
      recalledBrands: ['Tresiba'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'insulin aspart',
      classes: ['insulin'],
      atc: ['A10AB05'],
      rxcui: '51428',
      recalledBrands: ['NovoLog', 'Fiasp'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'insulin lispro',
      classes: ['insulin'],
      atc: ['A10AB04'],
      rxcui: '86009',
      brands: ['Humalog', 'Admelog'],
      recalledBrands: ['Lyumjev'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxnorm-ingredients-2025', checked: 'read' },
      ],
    },
    {
      id: 'insulin glulisine',
      classes: ['insulin'],
      atc: ['A10AB06'],
      rxcui: '400008',
      brands: ['Apidra'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxnorm-ingredients-2025', checked: 'read' },
      ],
    },
    {
      id: 'insulin human',
      classes: ['insulin'],
      atc: ['A10AB01', 'A10AC01'],
      rxcui: '253182',
      relatedRxcuis: [
        { rxcui: '1605101', name: 'insulin isophane' },
        { rxcui: '253181', name: 'insulin isophane, human' },
      ],
      brands: ['Humulin N'],
      recalledBrands: ['Humulin R', 'Novolin R'],
      synonyms: ['regular insulin', 'nph insulin', 'isophane insulin'],
      note: 'A10AB01 stands for regular, A10AC01 for isophane (NPH) insulin.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
        { citation: 'rxnorm-ingredients-2025', locator: 'insulin isophane', checked: 'read' },
      ],
    },
  ])
