import fc from 'fast-check'
import type { HomePracticeQuery, ProgramCounts } from 'ketamine-therapy/at-home'
import {
  assessProgram,
  findHomePractice,
  HOME_POSITION_IDS,
  HOME_PROGRAM_IDS,
  PROGRAM_SIGNAL_IDS,
  requiredSupervision,
} from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'

const clean: ProgramCounts = {
  sessions: 200,
  sessionsWithoutBloodPressure: 20,
  sessionsWithoutSitterConfirmation: 0,
  suppliesDespiteOverdueVisit: 0,
  medianUnitsPer30Days: 8,
  orderedUnitsPer30Days: 8,
  seriousAdverseEvents: 1,
  seriousAdverseEventsNotReported: 0,
}

describe('signals of a program', () => {
  it('none shows at the thresholds', () => {
    expect(assessProgram(clean)).toMatchObject({ result: 'no-signals', signals: [], unknown: [], missing: [], findings: [] })
  })

  it.each([
    [{ sessionsWithoutBloodPressure: 21 }, 'sig-no-blood-pressure'],
    [{ sessionsWithoutSitterConfirmation: 1 }, 'sig-no-sitter'],
    [{ suppliesDespiteOverdueVisit: 1 }, 'sig-overdue-visit'],
    [{ medianUnitsPer30Days: 8.5 }, 'sig-units-above-order'],
    [{ seriousAdverseEventsNotReported: 1 }, 'sig-events-not-reported'],
  ])('just above: %o', (change, signal) => {
    const { result, signals, findings } = assessProgram({ ...clean, ...change })
    expect([result, signals]).toEqual(['signals', [signal]])
    expect(findings).toMatchObject([{ code: `at-home/${signal}`, severity: 'caution', because: [{ outcome: 'met' }] }])
  })

  it('a tenth is exact for every number of sessions', () => {
    for (let sessions = 0; sessions <= 5000; sessions += 1) {
      const sessionsWithoutBloodPressure = Math.floor(sessions / 10)
      expect(assessProgram({ ...clean, sessions, sessionsWithoutBloodPressure }).signals, `${sessions}`).toEqual([])
      if (sessions > sessionsWithoutBloodPressure)
        expect(assessProgram({ ...clean, sessions, sessionsWithoutBloodPressure: sessionsWithoutBloodPressure + 1 }).signals).toHaveLength(
          1,
        )
    }
  })

  it('a blank is no zero', () => {
    const { result, unknown, missing } = assessProgram({})
    expect([result, unknown]).toEqual(['insufficient-data', PROGRAM_SIGNAL_IDS])
    expect(missing.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['sessionsWithoutBloodPressure', 'sessions', 'seriousAdverseEventsNotReported']),
    )
    for (const key of Object.keys(clean).filter((one) => one !== 'seriousAdverseEvents')) {
      expect(assessProgram({ ...clean, [key]: undefined }).result, key).toBe('insufficient-data')
    }
  })

  it('a sign shows beside what is unknown', () => {
    expect(assessProgram({ sessionsWithoutSitterConfirmation: 3 })).toMatchObject({ result: 'signals', signals: ['sig-no-sitter'] })
  })

  it('says that a period without sessions shows nothing', () => {
    const { result, findings } = assessProgram({ ...clean, sessions: 0, sessionsWithoutBloodPressure: 0 })
    expect(result).toBe('no-signals')
    expect(findings).toMatchObject([{ code: 'at-home/program-no-sessions', severity: 'info' }])
  })

  // What one consumer writes into an answer, every other one in the process would read.
  it('shares nothing with the next answer that can be changed', () => {
    const asked = () => assessProgram({ ...clean, sessions: 0, sessionsWithoutBloodPressure: 0 }).findings[0]
    expect(() => Object.assign(asked() ?? {}, { severity: 'stop' })).toThrow('read only')
    expect(asked()?.severity).toBe('info')
  })

  it.each([
    [{ sessions: -1 }, 'sessions: out-of-range'],
    [{ sessions: 1.5 }, 'sessions: wrong-type'],
    [{ sessions: 10, sessionsWithoutBloodPressure: 11 }, 'sessionsWithoutBloodPressure: conflict'],
    [{ sessions: 10, sessionsWithoutSitterConfirmation: 11 }, 'sessionsWithoutSitterConfirmation: conflict'],
    [{ seriousAdverseEvents: 0, seriousAdverseEventsNotReported: 1 }, 'seriousAdverseEventsNotReported: conflict'],
    [{ medianUnitsPer30Days: Number.NaN }, 'medianUnitsPer30Days: wrong-type'],
    [{ session: 3 }, 'session: unexpected'],
  ])('refuses %o', (counts, issue) => {
    expect(issuesOf(() => assessProgram(counts as ProgramCounts))).toEqual([issue])
  })

  it('forgetting a count never takes a sign away that does not need it, and never turns a sign into none', () => {
    const count = fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined })
    fc.assert(
      fc.property(
        fc.record({ sessions: fc.constant(50), sessionsWithoutBloodPressure: count, suppliesDespiteOverdueVisit: count }),
        (counts) => {
          const whole = assessProgram({ ...clean, ...counts })
          const partial = assessProgram({ ...clean, ...counts, sessions: undefined })
          expect(partial.result === 'no-signals' && whole.result === 'signals').toBe(false)
          expect(whole.signals).toEqual(expect.arrayContaining([...partial.signals]))
        },
      ),
    )
  })
})

describe('published practice', () => {
  const asOf = '2026-11-22'
  const ids = (query: HomePracticeQuery) => findHomePractice(query).positions.map(({ id }) => id)

  it('finds everything, and says that it is disputed', () => {
    const { programs, positions, leftOut, findings } = findHomePractice({ asOf })
    expect([...programs, ...positions].map(({ id }) => id)).toEqual([...HOME_PROGRAM_IDS, ...HOME_POSITION_IDS])
    expect(leftOut).toEqual([])
    expect(findings.map(({ code }) => code)).toEqual(['at-home/home-use-disputed'])
  })

  it('a part is read with its whole', () => {
    expect(ids({ asOf, jurisdiction: 'CA-AB' })).toEqual(['body-kata-2023', 'body-cpsa-2021'])
    expect(ids({ asOf, jurisdiction: 'CA' })).toEqual(['body-kata-2023'])
    expect(ids({ asOf, jurisdiction: 'US-CO', formulation: 'injectable' })).toContain('body-askp3-2021')
  })

  it('a rule that ended is left out, with the reason; on its last day it holds', () => {
    expect(ids({ asOf: '2026-12-31', jurisdiction: 'US' })).toContain('law-dea-2026')
    expect(findHomePractice({ asOf: '2027-01-01' }).leftOut).toEqual([{ id: 'law-dea-2026', reason: 'ended' }])
  })

  it('what was said later is left out', () => {
    expect(ids({ asOf: '2023-10-09', jurisdiction: 'US' })).not.toContain('body-fda-2023')
    expect(ids({ asOf: '2023-10-10', jurisdiction: 'US' })).toContain('body-fda-2023')
  })

  it('a place that was not researched is no permission', () => {
    expect(findHomePractice({ asOf, jurisdiction: 'FR' }).findings).toMatchObject([
      { code: 'at-home/no-position-known', severity: 'caution' },
    ])
    expect(findHomePractice({ asOf, jurisdiction: 'FR' }).programs).toHaveLength(7)
  })

  it('SPRAVATO at home is a stop, and no record speaks of it', () => {
    const answer = findHomePractice({ asOf, formulation: 'spravato', jurisdiction: 'US' })
    expect([answer.programs, answer.positions]).toEqual([[], []])
    expect(answer.findings).toMatchObject([{ code: 'at-home/spravato-home', severity: 'stop' }])
  })

  // The REMS is a program of the United States; the EU text gives no number of hours.
  it('names the United States beside the certified center and the 2 hours, which are theirs', () => {
    const [bar] = findHomePractice({ asOf, formulation: 'spravato', jurisdiction: 'ES' }).findings
    expect([bar?.lay?.en, bar?.lay?.es]).toEqual([
      expect.stringMatching(/never for home use\. In the United States .*certified center/),
      expect.stringMatching(/nunca se usa en casa\. En los Estados Unidos .*centro certificado/),
    ])
    const { findings } = requiredSupervision({ formulation: 'spravato', session: 'later' })
    expect(findings.find(({ code }) => code === 'at-home/supervision-spravato')?.message).toContain('United States')
  })

  it('refuses every bad field at once', () => {
    const bad = { asOf: '2026-02-30', formulation: 'syrup', jurisdiction: 'usa', place: 'home' } as unknown as HomePracticeQuery
    expect([...issuesOf(() => findHomePractice(bad))].sort()).toEqual([
      'asOf: malformed',
      'formulation: unknown-id',
      'jurisdiction: malformed',
      'place: unexpected',
    ])
  })
})
