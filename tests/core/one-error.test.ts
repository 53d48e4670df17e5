import { checkCoverage, getBillingCode, getPlanConstant } from 'ketamine-therapy/access'
import { assessMisuse, buildChecklist } from 'ketamine-therapy/at-home'
import { assessResponse, scoreInstrument, trajectory } from 'ketamine-therapy/outcomes'
import { calculateDose, getProtocol, scheduleCourse } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesOf, refusalOf } from '../helpers/issues-of'

/** Inputs with several faults that do not depend on each other, and what has to be named of each. */
const CASES: readonly (readonly [name: string, call: () => unknown, issues: readonly string[]])[] = [
  ['getPlanConstant', () => getPlanConstant('none', 1.5), ['id: unknown-id', 'year: wrong-type']],
  ['getBillingCode', () => getBillingCode('none', { asOf: 'today' }), ['code: unknown-id', 'options.asOf: malformed']],
  [
    'checkCoverage',
    () => checkCoverage('none', { ageYears: 400 }, {} as never, { asOf: 'today' }),
    [
      'options.asOf: malformed',
      'patient.ageYears: out-of-range',
      'policy: unknown-id',
      'request.drug: required',
      'request.indication: required',
      'request.kind: required',
      'request.route: required',
    ],
  ],
  ['scoreInstrument', () => scoreInstrument('none', [], { redact: 1 } as never), ['id: unknown-id', 'options.redact: wrong-type']],
  [
    'scoreInstrument, its answers',
    () => scoreInstrument('phq-9', [9], { redact: 1 } as never),
    ['options.redact: wrong-type', 'responses: out-of-range', 'responses[0]: out-of-range'],
  ],
  [
    'assessResponse',
    () => assessResponse({ instrument: 'none', baseline: 'a', on: 'today', more: 1 } as never, { redact: 1 } as never),
    ['baseline: wrong-type', 'instrument: unknown-id', 'more: unexpected', 'on: malformed', 'options.redact: wrong-type'],
  ],
  [
    'trajectory',
    () => trajectory({ instrument: 'none', points: [{ on: 'today', score: 'a' }], more: 1 } as never, { redact: 1 } as never),
    ['instrument: unknown-id', 'more: unexpected', 'options.redact: wrong-type', 'points[0].on: malformed', 'points[0].score: wrong-type'],
  ],
  [
    'buildChecklist',
    () => buildChecklist({ formulation: 'none', session: 'first', supervision: 'sup-clinician-video', items: 1 } as never),
    ['formulation: unknown-id', 'items: wrong-type'],
  ],
  [
    'assessMisuse',
    () => assessMisuse({ events: 1 } as never, { asOf: 'today', rules: 1 } as never),
    ['events: wrong-type', 'options.asOf: malformed', 'options.rules: wrong-type'],
  ],
]

describe('one error names every bad field', () => {
  it.each(CASES)('%s', (_, call, issues) => {
    expect([...issuesOf(call)].sort()).toEqual(issues)
  })
})

// This protocol has no course and no phase.
it('where there is nothing to choose from, the error says so', () => {
  const im = getProtocol('im-depression')
  const input = { start: '2026-12-01', timeZone: 'UTC' }
  const messages = (call: () => unknown) => refusalOf(call).map(({ path, message }) => `${path} ${message}`)
  expect(messages(() => calculateDose(im, { weightKg: 70, phase: 'x' }))).toEqual(['phase "x" is not known; one of (none)'])
  expect(messages(() => scheduleCourse(im, { ...input, course: 3 as never }))).toEqual(['course must be one of (none)'])
  expect(messages(() => scheduleCourse(im, { ...input, schedules: { x: 'y' } }))).toEqual([
    'schedules.x is not a field of this input; known fields: (none)',
  ])
})
