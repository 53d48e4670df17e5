import type { AssistanceProgram } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** SPRAVATO withMe Savings Program. */
export const aidSpravatoSavings: AssistanceProgram = /* @__PURE__ */ deepFreeze({
  id: 'aid-spravato-savings',
  name: 'SPRAVATO withMe Savings Program',
  provider: 'Johnson & Johnson',
  pays: 'drug',
  patientPaysMinor: 1000,
  annualMaximumMinor: null,
  earlierMaximumMinor: 715000,
  currency: 'USD',
  excludedCoverage: ['medicare', 'medicaid', 'tricare', 'department-of-defense', 'va'],
  excludedStates: [],
  incomeTest: 'no',
  terms:
    'As little as 10 USD a treatment for the medicine, up to 3 devices a day, with limits of quantity. It does not pay for observation. Excluded with any government-funded coverage, also as secondary.',
  unknown: ['the yearly maximum of the current terms'],
  confidence: 'A',
  sources: [
    { citation: 'spravatohcp-support', checked: 'read' },
    { citation: 'janssencarepath-old', checked: 'read' },
    { citation: 'finnastra-2026', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO observation rebate. */
export const aidSpravatoObservation: AssistanceProgram = /* @__PURE__ */ deepFreeze({
  id: 'aid-spravato-observation',
  name: 'SPRAVATO observation rebate',
  provider: 'Johnson & Johnson',
  pays: 'monitoring',
  patientPaysMinor: 0,
  annualMaximumMinor: null,
  currency: 'USD',
  excludedCoverage: ['medicare', 'medicaid', 'tricare', 'department-of-defense', 'va'],
  excludedStates: ['US-MA', 'US-MI', 'US-MN', 'US-RI'],
  incomeTest: 'no',
  terms: 'As little as 0 USD a treatment after a rebate. Not valid for residents of Massachusetts, Michigan, Minnesota and Rhode Island.',
  unknown: ['the yearly maximum'],
  confidence: 'A',
  sources: [{ citation: 'spravatohcp-support', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Johnson & Johnson Patient Assistance Foundation. */
export const aidJjpaf: AssistanceProgram = /* @__PURE__ */ deepFreeze({
  id: 'aid-jjpaf',
  name: 'Johnson & Johnson Patient Assistance Foundation',
  provider: 'Johnson & Johnson Patient Assistance Foundation',
  pays: 'drug',
  patientPaysMinor: 0,
  currency: 'USD',
  excludedCoverage: [],
  excludedStates: [],
  incomeTest: 'yes',
  terms:
    'Free medicine for people without insurance or under-covered within limits of income, as outpatients of a US-licensed doctor, for up to one year, renewable. Members of Part D may qualify after spending 4 % of income on prescriptions (form of 2020). Not for inpatient use.',
  unknown: ['whether SPRAVATO is on its list'],
  confidence: 'A',
  sources: [
    { citation: 'jjpaf-about', checked: 'read' },
    { citation: 'jjpaf-apply', checked: 'read' },
    { citation: 'fill-jjpaf-2020', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
