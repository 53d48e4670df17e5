import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** NMDA receptor antagonists. A medicine of several classes stands in the file of the first. */
export const nmdaAntagonistIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'memantine',
      classes: ['nmda-antagonist'],
      atc: ['N06DX01'],
      rxcui: '6719',
      brands: ['Namenda'],
      recalledBrands: ['Namenda XR'],
      brandsElsewhere: ['Ebixa'],
      synonyms: ['memantina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'amantadine',
      classes: ['nmda-antagonist'],
      atc: ['N04BB01'],
      rxcui: '620',
      brands: ['Symmetrel'],
      recalledBrands: ['Gocovri', 'Osmolex ER'],
      synonyms: ['amantadina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'dextromethorphan',
      classes: ['nmda-antagonist'],
      atc: ['R05DA09'],
      rxcui: '3289',
      brands: ['Robitussin', 'Delsym'],
      synonyms: ['dxm', 'robitussin dm', 'dextrometorfano'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'phencyclidine',
      classes: ['nmda-antagonist'],
      outsideRulesOf: ['nmda-antagonist'],
      synonyms: ['pcp', 'angel dust'],
      note: 'Illicit. The rules on ketamine and phencyclidine use disorder speak of it, not the interaction rule.',
      sources: [{ citation: 'rxnorm', checked: 'recalled' }],
    },
    {
      id: 'nitrous oxide',
      classes: ['nmda-antagonist'],
      outsideRulesOf: ['nmda-antagonist'],
      atc: ['N01AX13'],
      rxcui: '7486',
      note: 'Inhaled anesthetic.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
