import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Antipsychotics. A medicine of several classes stands in the file of the first. */
export const antipsychoticIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'clozapine',
      classes: ['antipsychotic'],
      atc: ['N05AH02'],
      rxcui: '2626',
      brands: ['Clozaril', 'FazaClo'],
      recalledBrands: ['Versacloz'],
      synonyms: ['clozapina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'paliperidone',
      classes: ['antipsychotic'],
      atc: ['N05AX13'],
      rxcui: '679314',
      brands: ['Invega'],
      recalledBrands: ['Invega Sustenna', 'Invega Trinza', 'Invega Hafyera', 'Xeplion', 'Trevicta'],
      synonyms: ['paliperidona'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'haloperidol',
      classes: ['antipsychotic'],
      atc: ['N05AD01'],
      rxcui: '5093',
      brands: ['Haldol'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'ziprasidone',
      classes: ['antipsychotic'],
      atc: ['N05AE04'],
      rxcui: '115698',
      brands: ['Geodon'],
      synonyms: ['ziprasidona'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'lurasidone',
      classes: ['antipsychotic'],
      atc: ['N05AE05'],
      rxcui: '1040028',
      recalledBrands: ['Latuda'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'asenapine',
      classes: ['antipsychotic'],
      atc: ['N05AH05'],
      rxcui: '784649',
      recalledBrands: ['Saphris', 'Secuado'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'iloperidone',
      classes: ['antipsychotic'],
      atc: ['N05AX14'],
      rxcui: '73178',
      recalledBrands: ['Fanapt'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'pimavanserin',
      classes: ['antipsychotic'],
      atc: ['N05AX17'],
      rxcui: '1791685',
      recalledBrands: ['Nuplazid'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'chlorpromazine',
      classes: ['antipsychotic'],
      atc: ['N05AA01'],
      rxcui: '2403',
      brands: ['Thorazine'],
      synonyms: ['clorpromazina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'fluphenazine',
      classes: ['antipsychotic'],
      atc: ['N05AB02'],
      rxcui: '4496',
      brands: ['Prolixin'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'perphenazine',
      classes: ['antipsychotic'],
      atc: ['N05AB03'],
      rxcui: '8076',
      brands: ['Trilafon'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'thioridazine',
      classes: ['antipsychotic'],
      atc: ['N05AC02'],
      rxcui: '10502',
      brands: ['Mellaril'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'loxapine',
      classes: ['antipsychotic'],
      atc: ['N05AH01'],
      rxcui: '6475',
      brands: ['Loxitane'],
      recalledBrands: ['Adasuve'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'thiothixene',
      classes: ['antipsychotic'],
      atc: ['N05AF04'],
      rxcui: '10510',
      brands: ['Navane'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'trifluoperazine',
      classes: ['antipsychotic'],
      atc: ['N05AB06'],
      rxcui: '10800',
      brands: ['Stelazine'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'xanomeline',
      classes: ['antipsychotic'],
      atc: ['N05AX50'],
      rxcui: '2694828',
      note: 'Sold only with trospium; the code N05AX50 is that of the combination.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxnorm-ingredients-2025', checked: 'read' },
      ],
    },
  ])
