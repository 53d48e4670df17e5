import {
  adviseContinuation,
  assessDischarge,
  assessMisuse,
  assessPreDose,
  assessResponse,
  buildChecklist,
  checkCoverage,
  checkLabel,
  evaluateChecklist,
  ivTrdAcuteSix,
  planCare,
  requiredSupervision,
  scoreInstrument,
  screenPatient,
  trajectory,
  triageSymptoms,
} from 'ketamine-therapy'
import type { Because } from 'ketamine-therapy/core'
import { expect, it } from 'vitest'

const asOf = '2026-11-22'
const intended = { drug: 'esketamine', route: 'intranasal', setting: 'hospital' } as const
const patient = {
  ageYears: 16,
  vitals: [{ systolicMmHg: 182, diastolicMmHg: 111, measuredAt: asOf }],
  conditions: [{ code: { system: 'icd-10-cm', code: 'I71.40' } }],
}
const request = { drug: 'esketamine', route: 'intranasal', indication: 'treatment-resistant-depression', kind: 'initial' } as const
const checklist = buildChecklist({ formulation: 'troche', session: 'first', supervision: 'sup-therapist-video', phases: ['pre-dose-now'] })
const pressure = { item: 'now-bp', value: { systolicMmHg: 190, diastolicMmHg: 120 }, answeredAt: '2026-11-22T17:58:00Z' }
const points = ['2026-10-01', '2026-10-08', '2026-10-15'].map((on, index) => ({ on, score: [9, 5, 36][index] as number }))
const history = { sessions: [{ on: '2026-11-01' }], assessments: [{ instrument: 'phq-9', on: '2026-11-20', responses: { '9': 2 } }] }

type Judge = (redact: { readonly redact?: boolean }) => unknown

it.each<readonly [name: string, judge: Judge]>([
  ['screenPatient', (redact) => screenPatient(patient, intended, { asOf, ...redact })],
  ['checkLabel', (redact) => checkLabel(patient, 'label-ci-spravato-us', { asOf, ...redact })],
  ['assessPreDose', (redact) => assessPreDose(ivTrdAcuteSix, { systolicMmHg: 190, diastolicMmHg: 120 }, redact)],
  ['assessDischarge', (redact) => assessDischarge(ivTrdAcuteSix, { oriented: false }, redact)],
  ['scoreInstrument', (redact) => scoreInstrument('phq-9', [3, 3, 3, 3, 3, 3, 3, 3, 3], redact)],
  ['assessResponse', (redact) => assessResponse({ instrument: 'madrs', baseline: 20, current: 40 }, redact)],
  ['trajectory', (redact) => trajectory({ instrument: 'madrs', points }, redact)],
  ['adviseContinuation', (redact) => adviseContinuation(ivTrdAcuteSix, history, { asOf, ...redact })],
  ['checkCoverage', (redact) => checkCoverage('cov-cigna', { ageYears: 16 }, request, { asOf, ...redact })],
  ['requiredSupervision', (redact) => requiredSupervision({ formulation: 'troche', session: 'first', risks: { ageYears: 16 } }, redact)],
  ['evaluateChecklist', (redact) => evaluateChecklist(checklist, [pressure], { now: '2026-11-22T18:00:00Z', ...redact })],
  ['triageSymptoms', (redact) => triageSymptoms([{ reading: 'spo2Percent', value: 88 }], { setting: 'home', ...redact })],
  ['assessMisuse', (redact) => assessMisuse({ events: [{ kind: 'missed-visit', on: '2026-11-20' }] }, { asOf, ...redact })],
  ['planCare', (redact) => planCare({ patient, indication: 'treatment-resistant-depression' }, { asOf, timeZone: 'UTC', ...redact })],
])('%s keeps paths and outcomes and drops what belongs to a person', (_name, judge) => {
  const open = reasonsOf(judge({}))
  const closed = reasonsOf(judge({ redact: true }))
  expect(open.some(isPersonal)).toBe(true)
  expect(closed.filter(isPersonal)).toEqual([])
  expect(closed.map(({ path, outcome }) => `${path} ${outcome}`)).toEqual(open.map(({ path, outcome }) => `${path} ${outcome}`))
})

/** A country tells nothing of one person. */
function isPersonal(reason: Because): boolean {
  return 'value' in reason && reason.path !== 'jurisdiction'
}

function reasonsOf(answer: unknown): readonly Because[] {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([key, value]: [string, unknown]) =>
    key === 'because' && Array.isArray(value) && value.every((one) => typeof one === 'object') ? (value as Because[]) : reasonsOf(value),
  )
}
