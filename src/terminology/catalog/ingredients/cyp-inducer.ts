import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** CYP3A4 / CYP2B6 inducers. A medicine of several classes stands in the file of the first. */
export const cypInducerIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'rifampin',
      classes: ['cyp-inducer'],
      atc: ['J04AB02'],
      rxcui: '9384',
      brands: ['Rifadin', 'Rimactane'],
      synonyms: ['rifampicin', 'rifampicina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'carbamazepine',
      classes: ['cyp-inducer', 'mood-stabilizer'],
      atc: ['N03AF01'],
      rxcui: '2002',
      brands: ['Tegretol', 'Carbatrol', 'Equetro'],
      synonyms: ['carbamazepina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'phenytoin',
      classes: ['cyp-inducer'],
      atc: ['N03AB02'],
      rxcui: '8183',
      brands: ['Dilantin'],
      brandsElsewhere: ['Epanutin'],
      synonyms: ['fenitoina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'fosphenytoin',
      classes: ['cyp-inducer'],
      atc: ['N03AB05'],
      rxcui: '72236',
      brands: ['Cerebyx'],
      note: 'A prodrug of phenytoin.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'efavirenz',
      classes: ['cyp-inducer'],
      atc: ['J05AG03'],
      rxcui: '195085',
      brands: ['Sustiva'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: "st. john's wort",
      classes: ['cyp-inducer'],
      atc: ['N06AX25'],
      synonyms: [
        "st. john's wort extract",
        'hyperici herba',
        'hypericum',
        'st johns wort',
        "st john's wort",
        "saint john's wort",
        'hiperico',
        'hierba de san juan',
      ],
      note: 'Herbal. The ATC name is Hyperici herba; the RxNorm word form differs.',
      sources: [{ citation: 'who-atc-2026', checked: 'read' }],
    },
    {
      id: 'rifapentine',
      classes: ['cyp-inducer'],
      outsideRulesOf: ['cyp-inducer'],
      atc: ['J04AB05'],
      rxcui: '35617',
      brands: ['Priftin'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'rifabutin',
      classes: ['cyp-inducer'],
      outsideRulesOf: ['cyp-inducer'],
      atc: ['J04AB04'],
      rxcui: '55672',
      brands: ['Mycobutin'],
      note: 'A weaker inducer.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'apalutamide',
      classes: ['cyp-inducer'],
      outsideRulesOf: ['cyp-inducer'],
      atc: ['L02BB05'],
      rxcui: '1999574',
      recalledBrands: ['Erleada'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', locator: 'RxClass of 2022-03-07', checked: 'read' },
      ],
    },
    {
      id: 'enzalutamide',
      classes: ['cyp-inducer'],
      outsideRulesOf: ['cyp-inducer'],
      atc: ['L02BB04'],
      rxcui: '1307298',
      recalledBrands: ['Xtandi'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'mitotane',
      classes: ['cyp-inducer'],
      outsideRulesOf: ['cyp-inducer'],
      atc: ['L01XX23'],
      rxcui: '7004',
      brands: ['Lysodren'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
