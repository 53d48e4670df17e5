import type { DoseRule, ProtocolId } from 'ketamine-therapy/protocols'
import { describeDose, getProtocol, protocols } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'

const sources: [] = []
const ofPhase = (id: ProtocolId, phase: string): string => {
  const found = getProtocol(id)
    .courses.flatMap((course) => course.phases)
    .find((one) => one.id === phase)
  if (found?.dose === undefined) throw new Error(`${id} has no dose in ${phase}`)
  return describeDose(found.dose)
}
const ofAll = (id: ProtocolId): string => describeDose(getProtocol(id).dose as DoseRule)

describe('describeDose', () => {
  it.each<[ProtocolId, string]>([
    ['iv-si-ed-bolus', '0.2 mg/kg'],
    ['iv-aud-kare', '0.8 mg/kg over 40 minutes'],
    ['iv-chronic-pain-trial-infusion', '80 mg over more than 120 minutes'],
    [
      'iv-crps-outpatient-10-day',
      'Day 1: 0.175 mg/kg/h for 4 hours, at most 12.5 mg/h; Day 2: 0.2625 mg/kg/h for 4 hours, at most 18.75 mg/h; From day 3: 0.35 mg/kg/h for 4 hours, at most 25 mg/h',
    ],
    ['iv-crps-inpatient-5-day', '10 to 40 mg/h'],
    ['iv-acute-pain', 'Bolus: up to 0.35 mg/kg; Infusion: up to 1 mg/kg/h'],
    ['iv-ptsd-eight-military', 'studied side by side, not a range: 0.5 mg/kg; 0.2 mg/kg'],
  ])('%s: %s', (id, words) => expect(ofAll(id)).toBe(words))

  it('tells first doses from later ones', () => {
    expect(ofPhase('spravato-trd-us', 'induction')).toBe('Day 1: 56 mg; After day 1: 56 or 84 mg (choice: efficacy and tolerability)')
    expect(ofPhase('spravato-mdsi-us', 'acute')).toMatch(/^Day 1: 84 mg; After day 1: 56 or 84 mg/)
    expect(ofPhase('spravato-trd-eu', 'induction-65-and-over')).toMatch(
      /^Day 1: 28 mg; After day 1: 28, 56 or 84 mg, rising by at most 28 mg/,
    )
    expect(ofPhase('sc-cancer-burst', 'burst')).toMatch(/^100 mg in 24 hours; 300 mg in 24 hours; 500 mg in 24 hours\./)
  })

  it.each<[DoseRule, string]>([
    [{ kind: 'daily', doseMg: 50, timesPerDay: 3, sources }, '50 mg, 3 times a day'],
    [{ kind: 'daily', doseMg: 25, timesPerDay: 1, sources }, '25 mg, once a day'],
    [{ kind: 'one-of', allowedMg: [56, 84], sources }, '56 or 84 mg'],
    [{ kind: 'range', doseMg: { minimum: 50, maximum: 50 }, sources }, '50 mg'],
    [{ kind: 'range', doseMg: { minimum: 10, maximum: 20 }, overMinutes: { minimum: 5 }, sources }, '10 to 20 mg over at least 5 minutes'],
    [{ kind: 'per-kg', mgPerKg: 0.2, overMinutes: { minimum: 1, maximum: 1 }, sources }, '0.2 mg/kg over 1 minute'],
    [{ kind: 'per-kg-per-hour', mgPerKgPerHour: 0.3, hours: 1, sources }, '0.3 mg/kg/h for 1 hour'],
    [{ kind: 'per-kg-per-minute', microgramsPerKgPerMinute: 1.2, hours: 100, sources }, '1.2 mcg/kg/min for 100 hours'],
    [{ kind: 'per-kg-per-hour-range', mgPerKgPerHour: { minimum: 0.1, maximum: 0.25 }, sources }, '0.1 to 0.25 mg/kg/h'],
    [
      { kind: 'per-kg-per-hour-range', mgPerKgPerHour: { minimum: 0.1, maximum: 1 }, maximumRiseMgPerKgPerHour: 0.05, sources },
      '0.1 to 1 mg/kg/h, rising by at most 0.05 mg/kg/h at a time',
    ],
    [{ kind: 'patient-controlled', mgPerKg: 0.25, pumpMg: 50, pumpHours: 48, sources }, '0.25 mg/kg, then a pump with 50 mg over 48 hours'],
    [{ kind: 'no-published-standard', text: 'There is no standard dose.', sources }, 'There is no standard dose.'],
  ])('%j', (rule, words) => expect(describeDose(rule)).toBe(words))

  it('has words for every rule of every protocol', () => {
    for (const protocol of Object.values(protocols)) {
      const rules = [protocol.dose, ...protocol.courses.flatMap((course) => course.phases.map((phase) => phase.dose))]
      for (const rule of rules) if (rule !== undefined) expect(describeDose(rule), protocol.id).not.toMatch(/undefined|NaN|^$/)
    }
  })
})
