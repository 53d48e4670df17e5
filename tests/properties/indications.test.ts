import fc from 'fast-check'
import { addDays, dateOfDay, dayRange, dayNumber, DRUGS, ROUTES } from 'ketamine-therapy/core'
import type { SourceRef } from 'ketamine-therapy/core'
import {
  compareEvidence,
  evidenceFor,
  findIndications,
  findIndicationsByCode,
  getIndication,
  indications,
  INDICATION_IDS,
  regulatoryStatus,
} from 'ketamine-therapy/indications'
import type { RegulatoryEntry } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const anyId = fc.constantFrom(...INDICATION_IDS)
const anyPlace = fc.constantFrom('US', 'US-CO', 'EU', 'DE', 'GB', 'GB-ENG', 'GB-SCT', 'GB-WLS', 'CA', 'AU', 'CH', 'CN', 'JP')
const anyDay = fc.integer({ min: -3650, max: 21_500 }).map((day) => addDays('1970-01-01', day))
const anyQuestion = fc.record({ drug: fc.constantFrom(...DRUGS), route: fc.constantFrom(...ROUTES), jurisdiction: anyPlace, asOf: anyDay })

/** First days on which a decision may stand, or may stand no longer. */
function turningDays({ from, through, inForceBy, announcedOn }: RegulatoryEntry): readonly number[] {
  return [
    ...(from === undefined ? [] : [dayRange(from).first, dayRange(from).last]),
    ...(through === undefined ? [] : [dayRange(through).first + 1, dayRange(through).last + 1]),
    ...[inForceBy, announcedOn].flatMap((on) => (on === undefined ? [] : [dayNumber(on)])),
  ]
}

// Of questions drawn from everything, hardly one meets a day on which something turns: these are asked about an entry, within days of its own.
const PARTS: Readonly<Record<string, string>> = { US: 'US-CO', EU: 'DE', GB: 'GB-SCT', worldwide: 'JP' }
const aroundEntries = INDICATION_IDS.flatMap((id) =>
  indications[id].regulatory.flatMap((entry) =>
    entry.applies.flatMap(({ drug, routes }) => turningDays(entry).map((day) => ({ id, drug, routes, place: entry.jurisdiction, day }))),
  ),
)
const aroundAnEntry = fc
  .tuple(fc.constantFrom(...aroundEntries), fc.nat(6), fc.boolean(), fc.integer({ min: -3, max: 3 }))
  .map(([{ id, drug, routes, place, day }, at, isPart, apart]) => ({
    id,
    question: {
      drug,
      route: routes[at % routes.length] ?? 'oral',
      jurisdiction: isPart || place === 'worldwide' ? (PARTS[place] ?? place) : place,
      asOf: dateOfDay(day + apart),
    },
  }))
const anyAsked = fc.oneof({ arbitrary: aroundAnEntry, weight: 3 }, fc.record({ id: anyId, question: anyQuestion }))

describe('status on a day', () => {
  it('rests on an entry that may hold on that day, and on nothing else', () => {
    fc.assert(
      fc.property(anyAsked, ({ id, question }) => {
        const status = regulatoryStatus(id, question)
        const day = dayNumber(question.asOf)
        for (const entry of status.entries) {
          expect(indications[id].regulatory).toContain(entry)
          if (entry.from !== undefined) expect(dayRange(entry.from).first).toBeLessThanOrEqual(day)
          if (entry.through !== undefined) expect(dayRange(entry.through).last).toBeGreaterThanOrEqual(day)
          expect(entry.applies.some((one) => one.drug === question.drug && one.routes.includes(question.route))).toBe(true)
        }
        if (!['unknown', 'not-approved'].includes(status.authorisation)) expect(status.entries[0]?.axis).toBe('authorisation')
      }),
    )
  })

  it('changes only on a day that an entry names', () => {
    let changes = 0
    fc.assert(
      fc.property(anyAsked, ({ id, question }) => {
        const before = regulatoryStatus(id, question)
        const next = { ...question, asOf: addDays(question.asOf, 1) }
        const after = regulatoryStatus(id, next)
        if (before.authorisation === after.authorisation && before.reimbursement === after.reimbursement) return
        changes++
        expect(indications[id].regulatory.flatMap(turningDays)).toContain(dayNumber(next.asOf))
      }),
      { numRuns: runs(2000) },
    )
    expect(changes).toBeGreaterThan(0)
  })

  it('never takes an approval back unless an entry ends it', () => {
    let approvals = 0
    fc.assert(
      fc.property(anyAsked, fc.integer({ min: 1, max: 20_000 }), ({ id, question }, days) => {
        const before = regulatoryStatus(id, question)
        if (before.authorisation !== 'approved' || before.entries[0]?.through !== undefined) return
        approvals++
        expect(regulatoryStatus(id, { ...question, asOf: addDays(question.asOf, days) }).authorisation).toBe('approved')
      }),
      { numRuns: runs(1000) },
    )
    expect(approvals).toBeGreaterThan(0)
  })

  it('a place about which nothing is recorded is unknown, except for uses without a medical purpose', () => {
    fc.assert(
      fc.property(anyId, anyQuestion, (id, question) => {
        const { authorisation } = regulatoryStatus(id, { ...question, jurisdiction: 'JP' })
        const isElsewhere = indications[id].regulatory.some(({ jurisdiction }) => jurisdiction === 'worldwide')
        expect(authorisation === 'unknown' || (isElsewhere && authorisation === 'not-approved')).toBe(true)
      }),
    )
  })
})

describe('evidence', () => {
  it('never crosses from one drug or route to another', () => {
    const all = INDICATION_IDS.flatMap((id) => DRUGS.flatMap((drug) => ROUTES.map((route) => ({ id, drug, route }))))
    for (const { id, drug, route } of all) {
      const answer = evidenceFor(id, { drug, route })
      const ids = answer.bodies.map((body) => body.id)
      for (const body of answer.bodies) expect(body.applies.some((one) => one.drug === drug && one.routes.includes(route))).toBe(true)
      for (const effect of answer.effects) {
        expect(effect.treatment.drugs).toContain(drug)
        if (effect.treatment.routes.length > 0) expect(effect.treatment.routes).toContain(route)
        expect(effect.bodies.some((body) => ids.includes(body))).toBe(true)
      }
      expect(answer.tier === undefined).toBe(answer.bodies.length === 0)
    }
  })

  it('gives every effect to somebody who asks for its drug and route', () => {
    const shown = new Set(
      INDICATION_IDS.flatMap((id) =>
        DRUGS.flatMap((drug) => ROUTES.flatMap((route) => evidenceFor(id, { drug, route }).effects.map((effect) => effect.id))),
      ),
    )
    const all = Object.values(indications).flatMap(({ effects }) => effects)
    // The one study by a route outside the vocabulary.
    expect(all.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual(['sci-amr-2011'])
  })
})

describe('what an answer rests on', () => {
  const keyOf = ({ citation, locator = '', checked }: SourceRef) => `${citation} ${locator} ${checked}`
  /** Every source that stands anywhere in a value. */
  const sourcesIn = (value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null) return []
    const { sources } = value as { readonly sources?: readonly SourceRef[] }
    return [...(sources ?? []).map(keyOf), ...Object.values(value).flatMap(sourcesIn)]
  }

  it('stands in its sources, of whatever part', () => {
    for (const id of INDICATION_IDS) {
      for (const drug of DRUGS) {
        for (const route of ROUTES) {
          const answers = [evidenceFor(id, { drug, route }), regulatoryStatus(id, { drug, route, jurisdiction: 'FR', asOf: '2026-11-22' })]
          for (const answer of answers) {
            const known = new Set(answer.sources.map(keyOf))
            expect(
              sourcesIn(answer).filter((one) => !known.has(one)),
              `${id}, ${drug}, ${route}`,
            ).toEqual([])
          }
        }
      }
    }
  })
})

describe('whatever is passed in', () => {
  const functions: readonly (readonly [string, (...input: readonly never[]) => unknown])[] = [
    ['getIndication', getIndication],
    ['regulatoryStatus', regulatoryStatus],
    ['evidenceFor', evidenceFor],
    ['findIndications', findIndications],
    ['findIndicationsByCode', findIndicationsByCode],
    ['compareEvidence', compareEvidence],
  ]
  it.each(functions)('%s answers in JSON or refuses', (_name, ask) => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
        const answer = answerOf(() => (ask as (...input: unknown[]) => unknown)(first, second)) ?? 'refused'
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
      }),
      { numRuns: runs(500) },
    )
  })
})
