import type { AssistanceProgram } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** Access fund of the Ketamine Research Foundation. */
export const aidKrf: AssistanceProgram = /* @__PURE__ */ deepFreeze({
  id: 'aid-krf',
  name: 'Access fund of the Ketamine Research Foundation',
  provider: 'Ketamine Research Foundation',
  pays: 'sessions',
  patientSharePercent: 25,
  currency: 'USD',
  excludedCoverage: [],
  excludedStates: [],
  incomeTest: 'unknown',
  terms:
    '1 to 3 sessions of ketamine-assisted psychotherapy: the practitioner halves the usual fee, foundation and person each pay half of the rest. First for people with Medi-Cal or Medicare.',
  unknown: ['whether there is a test of income'],
  confidence: 'A',
  sources: [{ citation: 'krf-access', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** TAFI. */
export const aidTafi: AssistanceProgram = /* @__PURE__ */ deepFreeze({
  id: 'aid-tafi',
  name: 'TAFI',
  provider: 'TAFI (Wisconsin)',
  pays: 'sessions',
  currency: 'USD',
  excludedCoverage: [],
  excludedStates: [],
  incomeTest: 'unknown',
  terms: 'Takes applications for help with infusion costs.',
  unknown: ['amounts', 'who qualifies'],
  confidence: 'B',
  sources: [{ citation: 'tafi', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
