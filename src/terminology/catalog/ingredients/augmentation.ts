import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Augmentation agents used in step criteria. A medicine of several classes stands in the file of the first. */
export const augmentationIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'lithium',
      classes: ['augmentation', 'mood-stabilizer'],
      atc: ['N05AN01'],
      rxcui: '6448',
      relatedRxcuis: [
        { rxcui: '42351', name: 'lithium carbonate' },
        { rxcui: '52105', name: 'lithium citrate' },
        { rxcui: '1546265', name: 'lithium cation' },
      ],
      brands: ['Eskalith'],
      recalledBrands: ['Lithobid'],
      brandsElsewhere: ['Priadel', 'Camcolit', 'Plenur'],
      synonyms: ['litio', 'carbonato de litio'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxclass-2022', locator: 'related RxCUIs', checked: 'read' },
      ],
    },
    {
      id: 'aripiprazole',
      classes: ['augmentation', 'antipsychotic'],
      atc: ['N05AX12'],
      rxcui: '89013',
      brands: ['Abilify'],
      recalledBrands: ['Abilify Maintena', 'Abilify Asimtufii', 'Aristada'],
      synonyms: ['aripiprazol'],
      note: 'FDA-approved adjunct in major depressive disorder.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'brexpiprazole',
      classes: ['augmentation', 'antipsychotic'],
      atc: ['N05AX16'],
      rxcui: '1658314',
      recalledBrands: ['Rexulti'],
      note: 'FDA-approved adjunct in major depressive disorder.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'cariprazine',
      classes: ['augmentation', 'antipsychotic'],
      atc: ['N05AX15'],
      rxcui: '1667655',
      recalledBrands: ['Vraylar'],
      note: 'FDA-approved adjunct in major depressive disorder (2022).',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'olanzapine',
      classes: ['augmentation', 'antipsychotic'],
      atc: ['N05AH03'],
      rxcui: '61381',
      brands: ['Zyprexa'],
      recalledBrands: ['Zyprexa Zydis', 'Zyprexa Relprevv'],
      synonyms: ['olanzapina'],
      note: 'With fluoxetine FDA-approved for treatment-resistant depression.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'lumateperone',
      classes: ['augmentation', 'antipsychotic'],
      atc: ['N05AD10'],
      rxcui: '2275602',
      brands: ['Caplyta'],
      note: 'FDA approval as an adjunct in major depressive disorder 2025-11 (recalled).',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxnorm-ingredients-2025', checked: 'read' },
      ],
    },
    {
      id: 'risperidone',
      classes: ['augmentation', 'antipsychotic'],
      atc: ['N05AX08'],
      rxcui: '35636',
      brands: ['Risperdal'],
      recalledBrands: ['Risperdal Consta', 'Perseris', 'Uzedy'],
      synonyms: ['risperidona'],
      note: 'Augmentation is off-label.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'lamotrigine',
      classes: ['augmentation', 'mood-stabilizer'],
      atc: ['N03AX09'],
      rxcui: '28439',
      brands: ['Lamictal'],
      recalledBrands: ['Subvenite'],
      synonyms: ['lamotrigina'],
      note: 'Augmentation is off-label.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'valproate',
      classes: ['augmentation', 'mood-stabilizer'],
      atc: ['N03AG01'],
      rxcui: '40254',
      relatedRxcuis: [
        { rxcui: '11118', name: 'valproic acid' },
        { rxcui: '266856', name: 'divalproex sodium' },
      ],
      brands: ['Depakote', 'Depakene'],
      brandsElsewhere: ['Epilim', 'Epilim Chrono', 'Depakine'],
      synonyms: ['valproic acid', 'divalproex sodium', 'divalproex', 'sodium valproate', 'valproato', 'acido valproico'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
        { citation: 'cpic-drug', locator: 'related RxCUIs', checked: 'read' },
      ],
    },
  ])
