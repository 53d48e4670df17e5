import { checkCoverage, getBillingCode, getPlanConstant } from 'ketamine-therapy/access'
import { assessMisuse, buildChecklist } from 'ketamine-therapy/at-home'
import type { InputIssue } from 'ketamine-therapy/core'
import { isInvalidInputError } from 'ketamine-therapy/core'
import { assessResponse, scoreInstrument, trajectory } from 'ketamine-therapy/outcomes'
import { calculateDose, getProtocol, scheduleCourse } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'

/** Inputs with several faults that do not depend on each other, and the fields that have to be named. */
const CASES: readonly (readonly [name: string, call: () => unknown, fields: readonly string[]])[] = [
  ['getPlanConstant', () => getPlanConstant('none', 1.5), ['id', 'year']],
  ['getBillingCode', () => getBillingCode('none', { asOf: 'today' }), ['code', 'options.asOf']],
  [
    'checkCoverage',
    () => checkCoverage('none', { ageYears: 400 }, {} as never, { asOf: 'today' }),
    ['options.asOf', 'patient.ageYears', 'policy', 'request.drug', 'request.indication', 'request.kind', 'request.route'],
  ],
  ['scoreInstrument', () => scoreInstrument('none', [], { redact: 1 } as never), ['id', 'options.redact']],
  [
    'scoreInstrument, its answers',
    () => scoreInstrument('phq-9', [9], { redact: 1 } as never),
    ['options.redact', 'responses', 'responses[0]'],
  ],
  [
    'assessResponse',
    () => assessResponse({ instrument: 'none', baseline: 'a', on: 'today', more: 1 } as never, { redact: 1 } as never),
    ['baseline', 'instrument', 'more', 'on', 'options.redact'],
  ],
  [
    'trajectory',
    () => trajectory({ instrument: 'none', points: [{ on: 'today', score: 'a' }], more: 1 } as never, { redact: 1 } as never),
    ['instrument', 'more', 'options.redact', 'points[0].on', 'points[0].score'],
  ],
  [
    'buildChecklist',
    () => buildChecklist({ formulation: 'none', session: 'first', supervision: 'sup-clinician-video', items: 1 } as never),
    ['formulation', 'items'],
  ],
  [
    'assessMisuse',
    () => assessMisuse({ events: 1 } as never, { asOf: 'today', rules: 1 } as never),
    ['events', 'options.asOf', 'options.rules'],
  ],
]

describe('one error names every bad field', () => {
  it.each(CASES)('%s', (_, call, fields) => {
    expect(fieldsOf(call)).toEqual(fields)
  })
})

// This protocol has no course and no phase.
it('where there is nothing to choose from, the error says so', () => {
  const im = getProtocol('im-depression')
  const input = { start: '2026-12-01', timeZone: 'UTC' }
  const messages = (call: () => unknown) => issuesOf(call).map(({ path, message }) => `${path} ${message}`)
  expect(messages(() => calculateDose(im, { weightKg: 70, phase: 'x' }))).toEqual(['phase "x" is not known; one of (none)'])
  expect(messages(() => scheduleCourse(im, { ...input, course: 3 as never }))).toEqual(['course must be one of (none)'])
  expect(messages(() => scheduleCourse(im, { ...input, schedules: { x: 'y' } }))).toEqual([
    'schedules.x is not a field of this input; known fields: (none)',
  ])
})

function fieldsOf(call: () => unknown): readonly string[] {
  return issuesOf(call)
    .map(({ path }) => path)
    .sort()
}

function issuesOf(call: () => unknown): readonly InputIssue[] {
  try {
    call()
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues
    throw error
  }
  return []
}
