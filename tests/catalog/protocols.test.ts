import type { Protocol } from 'ketamine-therapy/protocols'
import { formulations, protocols, psychotherapyModels } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { phasesOf, records } from './protocols/records'

// Counted in the published tables that the catalog was compiled from, group by group, and written down by hand.
const expected = {
  // SPRAVATO 4; by vein: depression 6, suicidal ideation 3, PTSD 2, OCD 1, substance use 3 (and 1 by muscle); under the skin 3; by muscle 1;
  // nose 2; sublingual and oral 6; with psychotherapy 5; chronic pain 6; acute pain 3; migraine and cancer 2; childbirth 2; ECT 2
  protocols: 52,
  formulations: 10,
  'models of psychotherapy': 11,
  drugs: { ketamine: 45, esketamine: 7 },
  routes: { intranasal: 7, intravenous: 30, intramuscular: 6, subcutaneous: 4, sublingual: 4, oral: 6 },
  standing: { approved: 5, 'off-label': 40, compounded: 3, investigational: 1, 'not-marketed': 3 },
  // Label 4; A 5, of which one is a single phase 3 trial and counts with B, 19; C 10; D 3, of which one is a guideline; N 5; guidelines and
  // consensus 4 and that one; one trial under way and one use without any study
  evidence: {
    label: 4,
    'several-controlled-trials': 4,
    'one-controlled-trial': 20,
    'open-or-cohort': 10,
    'case-series-or-practice': 2,
    consensus: 5,
    negative: 5,
    none: 2,
  },
  'rules on missed sessions': 10,
  // 9 rows: the one on continuous saturation is part of the plan of an infusion
  'monitoring plans': 8,
  'decision points of the table': 8,
  // Three-infusion test, historic intramuscular therapy, injections at home, compounded spray, New Zealand, Roots to Thrive
  'doses described only': 6,
  // Lozenges at home, individual psychotherapy, retreats, spinal cord injury, follow-on
  'doses without a standard': 5,
}

describe('the catalog is complete', () => {
  const counts = {
    protocols: records.length,
    formulations: Object.keys(formulations).length,
    'models of psychotherapy': Object.keys(psychotherapyModels).length,
    drugs: tally((protocol) => [protocol.drug]),
    routes: tally((protocol) => protocol.routes),
    standing: tally((protocol) => [protocol.status.state]),
    evidence: tally((protocol) => [protocol.evidence.basis]),
    'rules on missed sessions': distinct((protocol) => protocol.missedSessions.map(({ id }) => id)).filter(
      (id) => id !== 'miss-no-standard',
    ).length,
    'monitoring plans': distinct((protocol) => (protocol.monitoring === undefined ? [] : [protocol.monitoring.id])).length,
    'decision points of the table': distinct((protocol) => protocol.decisionPoints.map(({ id }) => id)).filter((id) => TABLE.includes(id))
      .length,
    'doses described only': records.filter(({ dose }) => dose?.kind === 'described-only').length,
    'doses without a standard': records.filter(({ dose }) => dose?.kind === 'no-published-standard').length,
  }

  it('holds every row, and shows the table', () => {
    console.table(Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, JSON.stringify(count)])))
    expect(counts).toEqual(expected)
  })

  it('gives every protocol a dose rule, of its own or in each phase', () => {
    for (const protocol of records) {
      const everyPhase = phasesOf(protocol).length > 0 && phasesOf(protocol).every((phase) => phase.dose !== undefined)
      expect(protocol.dose !== undefined || everyPhase, protocol.id).toBe(true)
    }
  })

  it('is frozen all the way down', () => {
    const thaw: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) thaw.push(path)
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
    }
    for (const catalog of [protocols, formulations, psychotherapyModels]) walk(catalog, '')
    expect(thaw).toEqual([])
  })
})

describe('defaults', () => {
  it('of the library for leaving are called conventions, and nothing that a text asks for is', () => {
    for (const { id, discharge } of records) {
      for (const criterion of discharge) {
        const isDefault = criterion.sources.every((source) => source.checked === 'convention')
        expect(criterion.basis === 'convention', `${id}, ${criterion.id}`).toBe(isDefault)
      }
    }
  })

  it('a part that stands in no source of its own says where it was taken from', () => {
    const shared = [
      ['monitoring', 'monitoring'],
      ['discharge', 'discharge'],
      ['preDose', 'pre-dose'],
    ] as const
    for (const [field, part] of shared) {
      const owners = new Map<unknown, string>()
      for (const protocol of records) {
        const value = protocol[field]
        if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
        const isInherited = protocol.inherited.some((one) => one.part === part)
        if (owners.has(value) && !OWN.includes(protocol.id)) expect(isInherited, `${protocol.id}, ${part}`).toBe(true)
        owners.set(value, protocol.id)
      }
    }
  })
})

const TABLE = ['dp-spravato-w4', 'dp-spravato-w8', 'dp-sustain1-frequency', 'dp-iv-3', 'dp-iv-6', 'dp-kads', 'dp-r107-d8', 'dp-pain']

/** Labels of the same product: each states the part itself. The guideline that others take over from comes after them in the catalog. */
const OWN = ['spravato-mdsi-us', 'iv-chronic-pain-trial-infusion']

function tally(of: (protocol: Protocol) => readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const protocol of records) for (const key of of(protocol)) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

function distinct(of: (protocol: Protocol) => readonly string[]): readonly string[] {
  return [...new Set(records.flatMap(of))]
}
