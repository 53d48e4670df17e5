import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Unexplained positive drug test. */
export const thrUdsUnexpectedPositive: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-uds-unexpected-positive',
  title: 'Unexplained positive drug test',
  when: {
    some: 'labs',
    where: {
      all: [
        { value: 'test', is: '=', to: 'urine-drug-screen' },
        { value: 'result', is: '=', to: 'positive' },
        { value: 'isExplained', is: '=', to: false },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'asks',
  message: 'A urine drug test is positive and no prescribed medicine explains it. An immunoassay needs confirmation.',
  action: 'Confirm by mass spectrometry; talk; screen again.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'consensus', text: 'task force 2017: attention to substance use' },
    'ketamine-clinic': { kind: 'program', text: 'program criteria exclude a positive screen' },
    'ketamine-home': { kind: 'program', text: 'as in clinic' },
  },
  sources: [
    { citation: 'sanacora-2017', locator: 'assessment list, in a summary', checked: 'read' },
    { citation: 'va-healingmaps', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Several prescribers of ketamine. */
export const abuMultiplePrescribers: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'abu-multiple-prescribers',
  title: 'Several prescribers of ketamine',
  when: { count: 'dispensings', distinct: 'prescriber', in: 'duplicate-ketamine', fresh: { within: 90, unit: 'days' }, is: '>=', to: 2 },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'asks',
  message: 'Two or more prescribers of ketamine or esketamine within 90 days. Whether that was disclosed no record tells.',
  action: 'Call the other prescriber; one source only.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'payers require a check of the monitoring program; the number is a default' },
    'ketamine-clinic': { kind: 'convention', text: 'payers require a check of the monitoring program; the number is a default' },
    'ketamine-home': { kind: 'convention', text: 'payers require a check of the monitoring program; the number is a default' },
  },
  sources: [
    { citation: 'cigna-vault', checked: 'read' },
    { citation: 'library-convention', locator: 'effect', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Early refills or lost medicine. */
export const abuEarlyRefill: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'abu-early-refill',
  title: 'Early refills or lost medicine',
  when: {
    count: 'events',
    where: { value: 'kind', oneOf: ['early-refill-request', 'lost-medication'] },
    fresh: { within: 90, unit: 'days' },
    is: '>=',
    to: 2,
  },
  effect: { 'ketamine-home': 'defer' },
  whenUnknown: 'asks',
  message: 'Two or more early refill requests or reports of lost medicine within 90 days.',
  action: 'Stop shipments; count of troches; urine drug test.',
  override: 'prescriber',
  basis: { 'ketamine-home': { kind: 'convention', text: 'universal precautions as with opioids' } },
  sources: [
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'library-convention', locator: 'effect', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** More, or more often, than directed. */
export const abuDoseEscalation: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'abu-dose-escalation',
  title: 'More, or more often, than directed',
  when: { some: 'events', where: { value: 'kind', is: '=', to: 'dose-escalation' } },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'asks',
  message: 'The medicine was taken in a larger amount, more often or by another route than directed.',
  action: 'Stop home supply; addiction evaluation.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'definition of misuse' },
    'ketamine-clinic': { kind: 'label', text: 'definition of misuse' },
    'ketamine-home': { kind: 'label', text: 'definition of misuse' },
  },
  sources: [{ citation: 'spravato-label-us-2019', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
