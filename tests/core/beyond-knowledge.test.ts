import {
  adviseContinuation,
  assessMisuse,
  checkCoverage,
  controlledStatus,
  estimateCost,
  getBillingCode,
  ivTrdAcuteSix,
  planCare,
  regulatoryStatus,
  screenPatient,
  telehealthStatus,
} from 'ketamine-therapy'
import type { Answer } from 'ketamine-therapy/core'
import { addDays, KNOWLEDGE_DATE } from 'ketamine-therapy/core'
import { expect, it } from 'vitest'

const spray = { drug: 'esketamine', route: 'intranasal' } as const
const intended = { drug: 'ketamine', route: 'intravenous', setting: 'clinic' } as const
const request = { ...spray, indication: 'treatment-resistant-depression', kind: 'initial' } as const

it.each<readonly [name: string, ask: (asOf: string) => Answer]>([
  ['regulatoryStatus', (asOf) => regulatoryStatus('treatment-resistant-depression', { ...spray, jurisdiction: 'US', asOf })],
  ['controlledStatus', (asOf) => controlledStatus({ drug: 'ketamine', jurisdiction: 'US', asOf })],
  ['screenPatient', (asOf) => screenPatient({ ageYears: 44 }, intended, { asOf })],
  ['getBillingCode', (asOf) => getBillingCode('G2083', { asOf })],
  ['estimateCost', (asOf) => estimateCost([{ code: 'G2083' }], { asOf })],
  ['checkCoverage', (asOf) => checkCoverage('cov-cigna', {}, request, { asOf })],
  ['telehealthStatus', (asOf) => telehealthStatus({ jurisdiction: 'US', asOf })],
  ['assessMisuse', (asOf) => assessMisuse({ events: [] }, { asOf })],
  ['adviseContinuation', (asOf) => adviseContinuation(ivTrdAcuteSix, { sessions: [], assessments: [] }, { asOf })],
  ['planCare', (asOf) => planCare({ patient: {}, indication: 'treatment-resistant-depression' }, { asOf, timeZone: 'UTC' })],
])('%s says from the 91st day on that what has changed since is not known', (_name, ask) => {
  const says = (asOf: string): boolean =>
    ask(asOf).assumptions.some((one) => one.startsWith(`This release knows the facts of ${KNOWLEDGE_DATE}.`))
  expect(says('2020-01-01')).toBe(false)
  expect(says(addDays(KNOWLEDGE_DATE, 90))).toBe(false)
  expect(says(addDays(KNOWLEDGE_DATE, 91))).toBe(true)
})
