import type { AberrantUseIndicator } from '../guidance-model'
import { deepFreeze } from '../../core/freeze'

/** Signs that the medicine is used otherwise than directed. */
export const indicators: readonly AberrantUseIndicator[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'abu-multiple-prescribers',
    signs: ['Two or more prescribers of ketamine or esketamine within 90 days that were not disclosed.'],
    effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
    rule: 'abu-multiple-prescribers',
    note: 'In the United States ketamine and esketamine are in Schedule III and are reported to the monitoring programs of the states; payers require a check for the nasal spray. The number is a convention.',
    sources: [
      { citation: 'cigna-vault', locator: 'check of the monitoring program', checked: 'read' },
      { citation: 'library-convention', locator: 'number', checked: 'convention' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'abu-early-refill',
    signs: ['Two or more requests for an early refill, or reports of lost medicine, within 90 days.'],
    effect: { 'ketamine-home': 'defer' },
    rule: 'abu-early-refill',
    sources: [{ citation: 'library-convention', locator: 'number', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'abu-dose-escalation',
    signs: ['Taken in a larger amount, more often, or by another route than directed.'],
    effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
    rule: 'abu-dose-escalation',
    sources: [{ citation: 'spravato-label-us-2019', locator: 'definition of misuse', checked: 'read' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'abu-other',
    signs: [
      'Intoxicated at a visit.',
      'Insists on a higher dose or on a supply for home.',
      'Refuses a urine drug test or a bladder check.',
      'A ketamine-negative test that nothing explains, while the home supply is used up.',
    ],
    effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
    note: 'For the checklist of a clinician: screening has no rule for it and never finds it on its own.',
    sources: [{ citation: 'library-convention', locator: 'signs and effect', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
])
