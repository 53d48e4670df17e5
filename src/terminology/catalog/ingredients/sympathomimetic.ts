import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Sympathomimetics and oral decongestants. A medicine of several classes stands in the file of the first. */
export const sympathomimeticIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'pseudoephedrine',
      classes: ['sympathomimetic'],
      atc: ['R01BA02'],
      rxcui: '8896',
      brands: ['Sudafed'],
      synonyms: ['pseudoefedrina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'ephedrine',
      classes: ['sympathomimetic'],
      atc: ['R03CA02'],
      rxcui: '3966',
      recalledBrands: ['Akovaz', 'Emerphed', 'Bronkaid'],
      synonyms: ['efedrina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'phenylephrine',
      classes: ['sympathomimetic'],
      atc: ['R01BA03', 'R01AA04', 'C01CA06'],
      rxcui: '8163',
      recalledBrands: ['Sudafed PE', 'Biorphen'],
      synonyms: ['fenilefrina'],
      note: 'R01BA03 oral, R01AA04 nasal, C01CA06 injection.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'epinephrine',
      classes: ['sympathomimetic'],
      atc: ['C01CA24'],
      rxcui: '3992',
      brands: ['EpiPen', 'Adrenalin'],
      recalledBrands: ['Auvi-Q', 'neffy'],
      synonyms: ['adrenaline', 'adrenalina', 'epinefrina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'norepinephrine',
      classes: ['sympathomimetic'],
      outsideRulesOf: ['sympathomimetic'],
      atc: ['C01CA03'],
      rxcui: '7512',
      brands: ['Levophed'],
      synonyms: ['noradrenaline', 'noradrenalina'],
      note: 'Hospital use.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'midodrine',
      classes: ['sympathomimetic'],
      atc: ['C01CA17'],
      rxcui: '6963',
      brands: ['ProAmatine'],
      recalledBrands: ['Orvaten'],
      synonyms: ['midodrina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'droxidopa',
      classes: ['sympathomimetic'],
      atc: ['C01CA27'],
      rxcui: '1489913',
      recalledBrands: ['Northera'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
  ])
