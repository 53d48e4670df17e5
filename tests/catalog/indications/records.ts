import { indications } from 'ketamine-therapy/indications'
import type { Indication } from 'ketamine-therapy/indications'

/** All records, in the order of the catalog. */
export const records: readonly Indication[] = Object.values(indications)

/** A small sound record that tests bend. */
export const sound: Indication = {
  id: 'sample-use',
  kind: 'indication',
  name: 'Sample use',
  layName: { en: 'a low mood', es: 'ánimo bajo' },
  layDescription: { en: 'This is a low mood. It can last for weeks.', es: 'Es un ánimo bajo. Puede durar semanas.' },
  category: 'mood',
  purpose: 'treatment',
  population: { groups: ['adult'], text: 'Adults.', sources: [{ citation: 'singh-2016', checked: 'read' }] },
  definitions: [],
  summary: {
    tier: 'C',
    word: 'promising-unconfirmed',
    direction: 'benefit',
    appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
    text: 'One trial.',
    lay: { en: 'One study found some help.', es: 'Un estudio halló algo de ayuda.' },
  },
  evidence: [
    {
      id: 'ketamine-iv',
      applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
      grade: { tier: 'C', cebm: '2', certainty: 'low', gradedBy: 'library', reason: 'One trial.' },
      direction: 'benefit',
      sources: [{ citation: 'singh-2016', checked: 'read' }],
    },
  ],
  effects: [
    {
      id: 'eff-sample',
      bodies: ['ketamine-iv'],
      study: { name: 'Sample', design: 'randomized-parallel', n: 60, counted: 'randomized' },
      treatment: { drugs: ['ketamine'], routes: ['intravenous'] },
      comparator: { kind: 'saline' },
      results: [
        {
          outcome: 'response',
          measure: 'proportions',
          unit: 'percent',
          treatment: 60,
          comparator: 40,
          numberNeeded: { value: 5, basis: 'computed' },
          primaryOutcome: 'met',
          favors: 'treatment',
        },
        {
          outcome: 'MADRS change',
          measure: 'mean-difference',
          unit: 'points',
          value: -4,
          interval: { low: -7, high: -1, level: 95 },
          p: { is: '=', value: 0.01 },
          primaryOutcome: 'not-primary',
          favors: 'treatment',
        },
      ],
      outcome: 'benefit',
      sources: [{ citation: 'singh-2016', checked: 'read' }],
    },
  ],
  timing: [],
  notShown: [{ text: 'Durability.', sources: [{ citation: 'singh-2016', checked: 'read' }] }],
  cautions: [],
  regulatory: [
    {
      id: 'reg-sample-2019',
      jurisdiction: 'US',
      body: 'FDA',
      applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
      axis: 'authorisation',
      scope: 'use',
      decision: 'approved',
      from: '2019-03-05',
      through: '2025-01-16',
      text: 'Approved.',
      sources: [{ citation: 'singh-2016', checked: 'read' }],
    },
    {
      id: 'reg-sample-2025',
      jurisdiction: 'US',
      body: 'FDA',
      applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
      axis: 'authorisation',
      scope: 'use',
      decision: 'approved',
      from: '2025-01-17',
      text: 'Approved alone.',
      sources: [{ citation: 'singh-2016', checked: 'read' }],
    },
  ],
  guidelines: [],
  codes: [{ system: 'icd-10-cm', code: 'F33.2', relation: 'usual', sources: [{ citation: 'singh-2016', checked: 'read' }] }],
  snomedCt: [
    { system: 'snomed-ct', code: '370143000', relation: 'usual', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
  ],
  scales: ['madrs'],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
}

/** The sample with one effect's first results replaced. */
export function withResult(index: number, change: object): Indication {
  const [effect] = sound.effects
  if (effect === undefined) throw new Error('the sample has an effect')
  return {
    ...sound,
    effects: [{ ...effect, results: effect.results.map((result, at) => (at === index ? { ...result, ...change } : result)) }],
  }
}

/** The sample with one regulatory entry changed. */
export function withEntry(index: number, change: object): Indication {
  return { ...sound, regulatory: sound.regulatory.map((entry, at) => (at === index ? { ...entry, ...change } : entry)) }
}
