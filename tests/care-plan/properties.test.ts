import fc from 'fast-check'
import { planCare } from 'ketamine-therapy/care-plan'
import type { CarePlan } from 'ketamine-therapy/care-plan'
import { expect, it } from 'vitest'
import { runs } from '../helpers/runs'
import { intake, options } from './example'

const pressure = (mostPulsePressure: number, mostDiastolic: number) =>
  fc
    .tuple(fc.integer({ min: 25, max: mostPulsePressure }), fc.integer({ min: 65, max: mostDiastolic }))
    .map(([pulsePressure, diastolicMmHg]) => [
      { systolicMmHg: diastolicMmHg + pulsePressure, diastolicMmHg, heartRatePerMin: 72, spo2Percent: 98, measuredAt: '2026-11-20' },
    ])
const vitals = pressure(70, 110)
const assessments = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('2026-11-20', '2026-10-22', '2026-10-21', '2025-01-01'))
  .map(([score, takenAt]) => [{ instrument: 'c-ssrs', score, takenAt }])
const conditions = fc
  .subarray(['F33.2', 'G47.33', 'J44.9', 'I10', 'F20.9', 'N30.10', 'Z33.1'])
  .map((codes) => codes.map((code) => ({ code: { system: 'icd-10-cm', code }, status: code === 'I10' ? 'controlled' : 'active' })))
const medications = fc
  .subarray(['sertraline', 'oxycodone', 'lorazepam', 'naltrexone', 'rasagiline'])
  .map((ingredients) => ingredients.map((ingredient) => ({ ingredient, status: 'active' })))
const lists = fc.record({ vitals, assessments, conditions, medications })

const plan = (known: object, reviewed: readonly string[] = intake.patient.reviewed): CarePlan =>
  planCare({ ...intake, patient: { ...intake.patient, ...known, reviewed } }, options)
const isOffered = ({ home, candidates }: CarePlan): boolean =>
  home.checklist !== undefined ||
  candidates.some(({ intended, standing }) => intended.setting === 'home' && standing.startsWith('possible'))

it('never offers home because something is no longer known', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(lists, fc.constantFrom('vitals', 'assessments', 'conditions', 'medications'), (known, forgotten) => {
      const { [forgotten]: _forgotten, ...rest } = known
      const less = plan(
        { ...rest, [forgotten]: [] },
        intake.patient.reviewed.filter((name) => name !== forgotten),
      )
      // Without pressure, a C-SSRS, or complete lists of conditions and medicines nobody is treated at home.
      expect(isOffered(less)).toBe(false)
    }),
    { numRuns: runs(25) },
  )
})

// Of lists drawn from everything, hardly one leaves home open: here only the pressure, the C-SSRS and what asks for a site can bar it.
const nearlyAtHome = fc.record({
  vitals: pressure(60, 95),
  assessments: fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('2026-11-20', '2026-10-22', '2026-10-21'))
    .map(([score, takenAt]) => [{ instrument: 'c-ssrs', score, takenAt }]),
  conditions: fc
    .subarray(['F33.2', 'G47.33'])
    .map((codes) => codes.map((code) => ({ code: { system: 'icd-10-cm', code }, status: 'active' }))),
  medications: fc.constant([{ ingredient: 'sertraline', status: 'active' }]),
})

it('offers home only with a site not asked for, a recent C-SSRS below 3 and pressure below 160 over 100', { timeout: 60_000 }, () => {
  let offered = 0
  fc.assert(
    fc.property(fc.oneof({ arbitrary: nearlyAtHome, weight: 9 }, lists), (known) => {
      const one = plan(known)
      if (!isOffered(one)) return
      offered++
      expect(one.home.supervision.minimum).not.toBe('sup-clinic')
      expect(known.assessments[0]?.score).toBeLessThan(3)
      expect(['2026-11-20', '2026-10-22']).toContain(known.assessments[0]?.takenAt)
      expect(known.vitals[0]?.systolicMmHg).toBeLessThan(160)
      expect(known.vitals[0]?.diastolicMmHg).toBeLessThan(100)
    }),
    { numRuns: runs(60) },
  )
  expect(offered).toBeGreaterThan(0)
})

it('plans a dose, a course or costs only for what may be considered', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(lists, (known) => {
      const { candidates, costs } = plan(known)
      for (const { standing, dose, course } of candidates) {
        if (standing.startsWith('possible')) continue
        expect([dose, course]).toEqual([undefined, undefined])
      }
      const possible = candidates.filter(({ standing }) => standing.startsWith('possible')).map(({ protocol }) => protocol)
      const named = [...(costs?.options.map(({ id }) => id) ?? []), ...(costs?.withoutPrice.map(({ protocol }) => protocol) ?? [])]
      // Every candidate that may be considered is compared, or named with the reason why not.
      expect(named.sort()).toEqual(possible.sort())
    }),
    { numRuns: runs(25) },
  )
})
