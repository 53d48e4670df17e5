import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Child-Pugh class C. */
export const ciHepaticSevere: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-hepatic-severe',
  title: 'Child-Pugh class C',
  when: {
    any: [
      { some: 'conditions', in: 'liver-disease', where: { value: 'childPugh', is: '=', to: 'C' } },
      { some: 'conditions', where: { all: [{ known: 'childPugh' }, { value: 'childPugh', is: '=', to: 'C' }] } },
    ],
  },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message:
    'Liver disease of Child-Pugh class C is recorded. For esketamine this is a recommendation of section 8.6 of the label, not one of its contraindications.',
  action: 'Do not give.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'section 8.6: not recommended' },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018: avoid' },
    'ketamine-home': { kind: 'consensus', text: 'as in clinic' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'cohen-2018', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Child-Pugh class B. */
export const precHepaticModerate: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-hepatic-moderate',
  title: 'Child-Pugh class B',
  when: {
    any: [
      { some: 'conditions', in: 'liver-disease', where: { value: 'childPugh', is: '=', to: 'B' } },
      { some: 'conditions', where: { all: [{ known: 'childPugh' }, { value: 'childPugh', is: '=', to: 'B' }] } },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'Liver disease of Child-Pugh class B is recorded: exposure and half-life are higher.',
  action: 'Observation of more than 2 h; liver tests before and during the course.',
  override: 'esketamine and ketamine in clinic: prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'section 8.6: longer monitoring' },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018: judicious use with monitoring' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Child-Pugh class A. */
export const precHepaticMild: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-hepatic-mild',
  title: 'Child-Pugh class A',
  when: {
    any: [
      { some: 'conditions', in: 'liver-disease', where: { value: 'childPugh', is: '=', to: 'A' } },
      { some: 'conditions', where: { all: [{ known: 'childPugh' }, { value: 'childPugh', is: '=', to: 'A' }] } },
    ],
  },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'Liver disease of Child-Pugh class A is recorded.',
  action: 'Baseline and periodic liver tests with alkaline phosphatase and GGT.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'no adjustment' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: liver injury with recurrent use' },
    'ketamine-home': { kind: 'label', text: 'ketamine label: liver injury with recurrent use' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'pdr-ketalar', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Treated hyperthyroidism. */
export const precHyperthyroidismControlled: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-hyperthyroidism-controlled',
  title: 'Treated hyperthyroidism',
  when: { some: 'conditions', in: 'hyperthyroidism', status: ['controlled', 'remission'] },
  effect: { 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'Hyperthyroidism is recorded as treated or in remission.',
  action: 'TSH within 3 months; watch blood pressure and heart rate.',
  override: 'prescriber',
  basis: {
    'ketamine-clinic': { kind: 'label', text: 'UK label and a drug summary: caution' },
    'ketamine-home': { kind: 'label', text: 'as in clinic' },
  },
  sources: [
    { citation: 'pdr-ketalar', checked: 'read' },
    { citation: 'label-ketalar-uk-2019', checked: 'recalled' },
    { citation: 'library-convention', locator: 'remission', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Acute hepatic porphyria. */
export const precAcutePorphyria: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-acute-porphyria',
  title: 'Acute hepatic porphyria',
  when: { some: 'conditions', in: 'acute-porphyria' },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'Acute hepatic porphyria is recorded.',
  action: 'Specialist opinion before first dose.',
  override: 'hematology or a porphyria center; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'same class of drug' },
    'ketamine-clinic': { kind: 'label', text: 'UK ketamine label caution' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'label-ketalar-uk-2019', checked: 'recalled' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** End-stage renal disease or dialysis. */
export const precRenalDialysis: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-renal-dialysis',
  title: 'End-stage renal disease or dialysis',
  when: { some: 'conditions', in: 'renal-dialysis' },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'End-stage renal disease or dialysis is recorded.',
  action: 'Dose on a day without dialysis; watch blood pressure.',
  override: 'nephrology',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'no experience on dialysis' },
    'ketamine-clinic': { kind: 'inference', text: 'from the label of the nasal spray' },
    'ketamine-home': { kind: 'inference', text: 'from the label of the nasal spray' },
  },
  sources: [{ citation: 'jnj-renal', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
