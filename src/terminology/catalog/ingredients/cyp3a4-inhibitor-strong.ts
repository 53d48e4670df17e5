import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Strong CYP3A4 inhibitors. A medicine of several classes stands in the file of the first. */
export const cyp3a4InhibitorStrongIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'clarithromycin',
      classes: ['cyp3a4-inhibitor-strong'],
      atc: ['J01FA09'],
      rxcui: '21212',
      brands: ['Biaxin'],
      brandsElsewhere: ['Klaricid'],
      synonyms: ['claritromicina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'ketoconazole',
      classes: ['cyp3a4-inhibitor-strong'],
      atc: ['J02AB02', 'H02CA03'],
      rxcui: '6135',
      brands: ['Nizoral'],
      synonyms: ['ketoconazol'],
      note: 'Systemic use; topical use does not count.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'voriconazole',
      classes: ['cyp3a4-inhibitor-strong'],
      atc: ['J02AC03'],
      rxcui: '121243',
      brands: ['Vfend'],
      synonyms: ['voriconazol'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'posaconazole',
      classes: ['cyp3a4-inhibitor-strong'],
      atc: ['J02AC04'],
      rxcui: '282446',
      brands: ['Noxafil'],
      synonyms: ['posaconazol'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'itraconazole',
      classes: ['cyp3a4-inhibitor-strong'],
      outsideRulesOf: ['cyp3a4-inhibitor-strong'],
      atc: ['J02AC02'],
      rxcui: '28031',
      brands: ['Sporanox'],
      recalledBrands: ['Tolsura'],
      synonyms: ['itraconazol'],
      note: 'Not in the interaction rule: exposure to oral S-ketamine was unchanged.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'ritonavir',
      classes: ['cyp3a4-inhibitor-strong'],
      atc: ['J05AE03'],
      rxcui: '85762',
      brands: ['Norvir'],
      note: 'A booster.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'nirmatrelvir',
      classes: ['cyp3a4-inhibitor-strong'],
      atc: ['J05AE30'],
      rxcui: '2587892',
      note: 'Sold only with ritonavir; the code J05AE30 is that of the combination.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxnorm-ingredients-2025', checked: 'read' },
      ],
    },
    {
      id: 'cobicistat',
      classes: ['cyp3a4-inhibitor-strong'],
      atc: ['V03AX03'],
      rxcui: '1306284',
      recalledBrands: ['Tybost'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'atazanavir',
      classes: ['cyp3a4-inhibitor-strong'],
      outsideRulesOf: ['cyp3a4-inhibitor-strong'],
      atc: ['J05AE08'],
      rxcui: '343047',
      brands: ['Reyataz'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'lopinavir',
      classes: ['cyp3a4-inhibitor-strong'],
      outsideRulesOf: ['cyp3a4-inhibitor-strong'],
      atc: ['J05AR10'],
      rxcui: '195088',
      note: 'Sold only with ritonavir; the code J05AR10 is that of the combination.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'nefazodone',
      classes: ['cyp3a4-inhibitor-strong', 'antidepressant-other'],
      outsideRulesOf: ['cyp3a4-inhibitor-strong'],
      atc: ['N06AX06'],
      rxcui: '31565',
      brands: ['Serzone'],
      note: 'A strong CYP3A4 inhibitor by class; generic only in the US.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'ceritinib',
      classes: ['cyp3a4-inhibitor-strong'],
      outsideRulesOf: ['cyp3a4-inhibitor-strong'],
      atc: ['L01ED02'],
      rxcui: '1535457',
      brands: ['Zykadia'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'idelalisib',
      classes: ['cyp3a4-inhibitor-strong'],
      outsideRulesOf: ['cyp3a4-inhibitor-strong'],
      atc: ['L01EM01'],
      rxcui: '1544460',
      recalledBrands: ['Zydelig'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'grapefruit juice',
      classes: ['cyp3a4-inhibitor-strong'],
      synonyms: ['grapefruit', 'zumo de pomelo', 'jugo de toronja'],
      note: 'A food: it has no RxNorm ingredient.',
      sources: [{ citation: 'rxnorm', checked: 'recalled' }],
    },
  ])
