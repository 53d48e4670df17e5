import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Theophylline or aminophylline. */
export const ddiTheophylline: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-theophylline',
  title: 'Theophylline or aminophylline',
  when: { some: 'medications', in: 'theophylline', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'blocks', 'ketamine-home': 'blocks' },
  message: 'Theophylline or aminophylline is in use: a lower seizure threshold. Not named on the esketamine nasal label.',
  action: 'Do not give together; look for an alternative.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'not named on the nasal label' },
    'ketamine-clinic': {
      kind: 'label',
      text: 'US ketamine label: do not co-administer; its section 7.1: consider an alternative; Norwegian esketamine injection label: contraindicated',
    },
    'ketamine-home': { kind: 'convention', text: 'not at home' },
  },
  sources: [
    { citation: 'label-ketamine-ph', checked: 'read' },
    { citation: 'label-ketanest-no', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'highlights; section 7.1 as public code quotes it', checked: 'read' },
    { citation: 'inpharmd-ketalar', locator: 'section 7.1, the seizure threshold', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ergometrine or methylergometrine. */
export const ddiErgometrine: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-ergometrine',
  title: 'Ergometrine or methylergometrine',
  when: { some: 'medications', in: 'ergometrine', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'blocks', 'ketamine-home': 'blocks' },
  message: 'Ergometrine or methylergometrine is in use: severe hypertension.',
  action: 'Do not combine.',
  override: 'esketamine: prescriber; otherwise no one',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'from the injection label' },
    'ketamine-clinic': { kind: 'label', text: 'Norwegian esketamine injection label: contraindicated' },
    'ketamine-home': { kind: 'label', text: 'as in clinic' },
  },
  sources: [{ citation: 'label-ketanest-no', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Sympathomimetic. */
export const ddiSympathomimetic: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-sympathomimetic',
  title: 'Sympathomimetic',
  when: { some: 'medications', in: 'sympathomimetic', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'A sympathomimetic is in use: higher blood pressure and heart rate.',
  action: 'Monitor; no oral decongestant on the day of the dose.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'ketamine label: monitor and individualize' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: monitor and individualize' },
    'ketamine-home': { kind: 'label', text: 'ketamine label: monitor and individualize' },
  },
  sources: [
    { citation: 'rxreasoner-ketamine', checked: 'read' },
    { citation: 'label-ketamine-us', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Vasopressin. */
export const ddiVasopressin: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-vasopressin',
  title: 'Vasopressin',
  when: { some: 'medications', in: 'vasopressin', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'Vasopressin is in use: additive pressor effect.',
  action: 'Hospital setting only.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'ketamine label' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label' },
    'ketamine-home': { kind: 'label', text: 'ketamine label' },
  },
  sources: [
    { citation: 'rxreasoner-ketamine', checked: 'read' },
    { citation: 'label-ketamine-us', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Nasal steroid or decongestant within an hour. */
export const ddiNasalCorticosteroidDecongestant: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-nasal-corticosteroid-decongestant',
  title: 'Nasal steroid or decongestant within an hour',
  when: {
    some: 'medications',
    in: 'nasal-corticosteroid-decongestant',
    status: ['active'],
    where: {
      all: [
        { value: 'route', is: '=', to: 'intranasal' },
        { age: 'lastTaken', is: '<', to: 1, unit: 'hours' },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'precaution' },
  whenUnknown: 'asks',
  message: 'A nasal steroid or decongestant was used less than an hour ago: absorption may change.',
  action: 'Wait until an hour has passed.',
  override: 'prescriber',
  basis: { 'esketamine-nasal': { kind: 'label', text: 'use at least 1 h before the spray' } },
  sources: [
    { citation: 'spravato-patient-prep', checked: 'read' },
    { citation: 'nasal-pretreatment-2023', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Thyroid hormone. */
export const ddiThyroidHormone: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-thyroid-hormone',
  title: 'Thyroid hormone',
  when: { some: 'medications', in: 'thyroid-hormone', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'A thyroid hormone is in use: hypertension and a fast heart are possible.',
  action: 'Blood pressure and heart rate; TSH within a year.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'from ketamine labels' },
    'ketamine-clinic': { kind: 'label', text: 'some ketamine labels' },
    'ketamine-home': { kind: 'label', text: 'some ketamine labels' },
  },
  sources: [{ citation: 'label-ketamine-ph', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Antihypertensive. */
export const ddiAntihypertensive: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-antihypertensive',
  title: 'Antihypertensive',
  when: { some: 'medications', in: 'antihypertensive', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message: 'An antihypertensive is in use: it protects against the rise of blood pressure; one label warns of low pressure.',
  action: 'Take as usual on the day of the dose.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'one ketamine label' },
    'ketamine-clinic': { kind: 'label', text: 'one ketamine label' },
    'ketamine-home': { kind: 'label', text: 'one ketamine label' },
  },
  sources: [
    { citation: 'label-ketamine-ph', checked: 'read' },
    { citation: 'riva-posse-2018', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
