import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Nasal corticosteroids and nasal decongestants. A medicine of several classes stands in the file of the first. */
export const nasalSteroidDecongestantIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'fluticasone',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AD08', 'R01AD12'],
      rxcui: '41126',
      relatedRxcuis: [{ rxcui: '50121', name: 'fluticasone propionate' }],
      recalledBrands: ['Flonase', 'Xhance', 'Veramyst'],
      synonyms: ['fluticasone propionate', 'fluticasone furoate', 'fluticasona'],
      note: 'R01AD08 stands for the propionate, R01AD12 for the furoate.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
        { citation: 'cpic-drug', locator: 'related RxCUIs', checked: 'read' },
      ],
    },
    {
      id: 'mometasone',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AD09'],
      rxcui: '108118',
      brands: ['Nasonex'],
      synonyms: ['mometasona'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'budesonide',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AD05'],
      rxcui: '19831',
      brands: ['Rhinocort'],
      synonyms: ['budesonida'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'triamcinolone',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AD11'],
      rxcui: '10759',
      brands: ['Nasacort'],
      synonyms: ['triamcinolona'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'beclomethasone',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AD01'],
      rxcui: '1347',
      brands: ['Beconase AQ'],
      recalledBrands: ['Qnasl'],
      synonyms: ['beclometasone', 'beclometasona'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'ciclesonide',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AD13'],
      rxcui: '274964',
      recalledBrands: ['Omnaris', 'Zetonna'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'flunisolide',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AD04'],
      rxcui: '25120',
      brands: ['Nasarel'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'oxymetazoline',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AA05'],
      rxcui: '7812',
      brands: ['Afrin'],
      synonyms: ['oximetazolina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'xylometazoline',
      classes: ['nasal-steroid-decongestant'],
      atc: ['R01AA07'],
      rxcui: '39841',
      brandsElsewhere: ['Otrivin'],
      synonyms: ['xilometazolina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'azelastine',
      classes: ['nasal-steroid-decongestant'],
      outsideRulesOf: ['nasal-steroid-decongestant'],
      atc: ['R01AC03'],
      rxcui: '18603',
      brands: ['Astelin'],
      recalledBrands: ['Astepro'],
      note: 'An antihistamine spray, neither corticosteroid nor decongestant.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
