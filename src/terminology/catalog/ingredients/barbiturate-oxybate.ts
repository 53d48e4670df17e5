import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Barbiturates and oxybates. A medicine of several classes stands in the file of the first. */
export const barbiturateOxybateIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'phenobarbital',
      classes: ['barbiturate-oxybate', 'cyp-inducer'],
      atc: ['N03AA02'],
      rxcui: '8134',
      brands: ['Luminal'],
      recalledBrands: ['Sezaby'],
      synonyms: ['fenobarbital', 'phenobarbitone'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'butalbital',
      classes: ['barbiturate-oxybate'],
      rxcui: '19860',
      note: 'Sold only in combinations in the US.',
      sources: [{ citation: 'pharmgkb-drugs', checked: 'read' }],
    },
    {
      id: 'primidone',
      classes: ['barbiturate-oxybate', 'cyp-inducer'],
      atc: ['N03AA03'],
      rxcui: '8691',
      brands: ['Mysoline'],
      synonyms: ['primidona'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'secobarbital',
      classes: ['barbiturate-oxybate'],
      atc: ['N05CA06'],
      rxcui: '9624',
      isOutsidePrescribableSubset: true,
      brands: ['Seconal'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxnorm-prescribable-2026', checked: 'read' },
      ],
    },
    {
      id: 'pentobarbital',
      classes: ['barbiturate-oxybate'],
      atc: ['N05CA01'],
      rxcui: '8004',
      brands: ['Nembutal'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'butobarbital',
      classes: ['barbiturate-oxybate'],
      atc: ['N05CA03'],
      rxcui: '19874',
      synonyms: ['butethal', 'butobarbitone'],
      note: 'An isomer of butabarbital; the name is that of the WHO.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'butabarbital',
      classes: ['barbiturate-oxybate'],
      rxcui: '477631',
      brands: ['Butisol'],
      synonyms: ['secbutabarbital'],
      sources: [{ citation: 'pharmgkb-drugs', checked: 'read' }],
    },
    {
      id: 'methohexital',
      classes: ['barbiturate-oxybate'],
      atc: ['N01AF01', 'N05CA15'],
      rxcui: '6847',
      brands: ['Brevital'],
      note: 'Anesthesia.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'sodium oxybate',
      classes: ['barbiturate-oxybate'],
      atc: ['N07XX04', 'N01AX11'],
      rxcui: '2387302',
      relatedRxcuis: [{ rxcui: '9899', name: 'sodium oxybate' }],
      recalledBrands: ['Xyrem', 'Lumryz'],
      synonyms: ['oxibato de sodio', 'oxibato sodico'],
      note: 'Also sold as mixed oxybate salts; gamma hydroxybutyrate is the same substance. The RxNorm ingredient word is oxybate.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
  ])
