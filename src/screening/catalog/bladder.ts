import type { Condition } from '../../core'
import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** A cystitis from ketamine has its own rule. */
const OF_KETAMINE: Condition = { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine'] }] }
const NOT_OF_KETAMINE: Condition = { not: OF_KETAMINE }
const QUIET_OR_PAST: readonly string[] = ['remission', 'controlled', 'resolved', 'history']

/** Interstitial or ulcerative cystitis now, or ketamine uropathy ever. */
export const ciCystitisActive: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-cystitis-active',
  title: 'Interstitial or ulcerative cystitis now, or ketamine uropathy ever',
  when: {
    any: [
      { some: 'conditions', in: 'chronic-cystitis', status: ['active', 'uncontrolled'] },
      { some: 'conditions', in: 'ketamine-uropathy' },
      { some: 'conditions', in: 'cystitis', where: OF_KETAMINE },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'Interstitial or chronic cystitis is recorded as current, or a uropathy caused by ketamine at any time.',
  action: 'Urology; weigh stopping; options without ketamine.',
  override: 'esketamine and ketamine in clinic: urology; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'section on the bladder: monitor and refer; no bar' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'label-ketamine-us', checked: 'read' },
    { citation: 'winstock-2012', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Interstitial or chronic cystitis in the past. */
export const precCystitisHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-cystitis-history',
  title: 'Interstitial or chronic cystitis in the past',
  when: {
    any: [
      { some: 'conditions', in: 'interstitial-cystitis', status: QUIET_OR_PAST, where: NOT_OF_KETAMINE },
      { some: 'conditions', in: 'chronic-cystitis', status: QUIET_OR_PAST, where: NOT_OF_KETAMINE },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'Interstitial or other chronic cystitis is recorded as past or quiet, not related to ketamine.',
  action: 'Baseline symptom score and urinalysis; repeat every 3 months.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'monitoring of the bladder' },
    'ketamine-clinic': { kind: 'inference', text: 'from the label of the nasal spray' },
    'ketamine-home': { kind: 'inference', text: 'from the label of the nasal spray' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'library-convention', locator: 'chronic cystitis of other kinds', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Unexplained lower urinary tract symptoms. */
export const precLowerUrinaryTractSymptoms: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-lower-urinary-tract-symptoms',
  title: 'Unexplained lower urinary tract symptoms',
  when: {
    any: [
      { some: 'conditions', in: 'lower-urinary-tract-symptoms', status: ['active', 'uncontrolled', 'controlled'] },
      {
        series: 'labs',
        of: 'count',
        take: 'latest',
        where: { value: 'test', is: '=', to: 'urine-red-cells-per-hpf' },
        is: '>=',
        to: 3,
      },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'Frequency, urgency, dysuria, bladder pain, incontinence or blood in the urine (3 or more red cells per high-power field) is recorded.',
  action: 'Urinalysis, culture, symptom score; refer if not explained.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'section on the bladder' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'label-ketamine-us', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Urinary tract infection now. */
export const precUtiActive: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-uti-active',
  title: 'Urinary tract infection now',
  when: { some: 'conditions', in: 'urinary-tract-infection', status: ['active', 'uncontrolled'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'A urinary tract infection is recorded as current; it confounds the baseline of the bladder.',
  action: 'Treat, then repeat the urinalysis before the course.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'confounds the baseline' },
    'ketamine-clinic': { kind: 'inference', text: 'confounds the baseline' },
    'ketamine-home': { kind: 'inference', text: 'confounds the baseline' },
  },
  sources: [{ citation: 'spravato-label-us-2019', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
