import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** A ladder: each rule states its own bound and yields to the ones above it. Either pressure suffices. */
export const thrBpSevere: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-bp-severe',
  title: 'Severe blood pressure',
  when: {
    any: [
      { value: 'systolicMmHg', is: '>=', to: 180 },
      { value: 'diastolicMmHg', is: '>=', to: 110 },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message: 'Systolic pressure of 180 or more, or diastolic pressure of 110 or more, before a dose.',
  lay: {
    en: 'Your blood pressure is too high today. If you have chest pain, trouble breathing, a sudden bad headache or changes in your sight, call your emergency number.',
    es: 'Su presión arterial está demasiado alta hoy. Si tiene dolor de pecho, le cuesta respirar, tiene un dolor de cabeza repentino e intenso o cambios en la vista, llame al número de emergencias.',
  },
  action:
    'No dose. With chest pain, shortness of breath, sudden headache, visual change, seizure, confusion or a focal deficit: emergency care.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'cut points of the label analysis, 180 and 110' },
    'ketamine-clinic': { kind: 'label', text: 'Swiss ketamine label: above 180/100 at rest is a contraindication' },
    'ketamine-home': { kind: 'label', text: 'cut points of the label analysis, 180 and 110' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', locator: 'table 6', checked: 'read' },
    { citation: 'label-ketamine-ch', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** The bound of the Swiss ketamine label. */
export const thrBpLabelCh: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-bp-label-ch',
  title: 'Blood pressure above the bound of the Swiss ketamine label',
  when: {
    any: [
      { value: 'systolicMmHg', is: '>', to: 180 },
      { value: 'diastolicMmHg', is: '>', to: 100 },
    ],
  },
  effect: {},
  effectIn: { CH: { 'ketamine-clinic': 'contraindicated' } },
  whenUnknown: 'blocks',
  message:
    'Systolic pressure above 180 or diastolic pressure above 100 at rest: the Swiss ketamine label lists untreated or poorly controlled hypertension above 180/100 as a contraindication.',
  action: 'Treat; screen again at rest when the pressure is below the bound.',
  override: 'no one',
  basis: { 'ketamine-clinic': { kind: 'label', text: 'Swiss ketamine label: above 180/100 mm[Hg] at rest is a contraindication' } },
  sources: [{ citation: 'label-ketamine-ch', locator: 'contraindications', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Blood pressure above the clinic hold. */
export const thrBpIvHold: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-bp-iv-hold',
  title: 'Blood pressure above the clinic hold',
  when: {
    any: [
      { value: 'systolicMmHg', is: '>', to: 160 },
      { value: 'diastolicMmHg', is: '>', to: 100 },
    ],
  },
  effect: { 'ketamine-clinic': 'defer' },
  yieldsTo: ['thr-bp-severe', 'thr-bp-label-ch'],
  whenUnknown: 'blocks',
  message:
    'Systolic pressure above 160 or diastolic pressure above 100 before ketamine in clinic. There is no US label number; some clinics hold above 140/90.',
  action: 'Rest 15 minutes and repeat; treat; reschedule.',
  override: 'prescriber',
  basis: {
    'ketamine-clinic': { kind: 'trial', text: 'trial exclusions above 160 systolic or 100 diastolic; Swiss label above 100 diastolic' },
  },
  sources: [
    { citation: 'nct06085937', checked: 'read' },
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'label-ketamine-ch', checked: 'read' },
    { citation: 'accelpsych-bp', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Blood pressure at which no home dose is taken that day. */
export const thrBpHomeNoDose: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-bp-home-no-dose',
  title: 'Blood pressure at which no home dose is taken that day',
  when: {
    any: [
      { value: 'systolicMmHg', is: '>=', to: 160 },
      { value: 'diastolicMmHg', is: '>=', to: 100 },
    ],
  },
  effect: { 'ketamine-home': 'defer' },
  yieldsTo: ['thr-bp-severe'],
  whenUnknown: 'blocks',
  message:
    'Systolic pressure of 160 or more, or diastolic pressure of 100 or more, before a home dose: no dose that day. A default of this library, not a limit of any authority.',
  lay: {
    en: 'Your blood pressure is too high for a session today. Contact your clinician.',
    es: 'Su presión arterial está demasiado alta para una sesión hoy. Comuníquese con su profesional de la salud.',
  },
  action: 'No dose that day; contact the clinician.',
  override: 'no one',
  basis: { 'ketamine-home': { kind: 'convention', text: 'no authority sets a number for home use' } },
  sources: [{ citation: 'library-convention', locator: 'home, 160/100', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Elevated blood pressure. */
export const thrBpElevated: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-bp-elevated',
  title: 'Elevated blood pressure',
  when: {
    'esketamine-nasal': {
      any: [
        { value: 'systolicMmHg', is: '>', to: 140 },
        { value: 'diastolicMmHg', is: '>', to: 90 },
      ],
    },
    'ketamine-clinic': {
      any: [
        { value: 'systolicMmHg', is: '>', to: 140 },
        { value: 'diastolicMmHg', is: '>', to: 90 },
      ],
    },
    // Stricter at home on purpose: exactly 140 or 90 already counts, because no clinician is present.
    'ketamine-home': {
      any: [
        { value: 'systolicMmHg', is: '>=', to: 140 },
        { value: 'diastolicMmHg', is: '>=', to: 90 },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  yieldsTo: ['thr-bp-severe', 'thr-bp-label-ch', 'thr-bp-iv-hold', 'thr-bp-home-no-dose'],
  whenUnknown: 'blocks',
  message: 'Blood pressure before the dose is above the general guide of 140/90 (at home: 140 or 90 and more).',
  lay: {
    en: 'Your blood pressure is raised. Rest, measure again, and contact your clinician.',
    es: 'Su presión arterial está elevada. Descanse, mídala otra vez y comuníquese con su profesional de la salud.',
  },
  action: 'Rest and repeat. Esketamine: go on only with a documented judgment that benefit outweighs the short rise.',
  override: 'esketamine: prescriber, documented; ketamine in clinic: prescriber; at home no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'general guide above 140/90: a decision to delay weighs benefit and risk; not an automatic bar',
    },
    'ketamine-clinic': { kind: 'program', text: 'practice varies' },
    'ketamine-home': { kind: 'convention', text: 'the label guide used as a hold, because no clinician is present' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'accelpsych-bp', checked: 'read' },
    { citation: 'innerwell-safety', checked: 'read' },
    { citation: 'library-convention', locator: 'home, inclusive bound', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Low blood pressure. */
export const thrBpLow: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-bp-low',
  title: 'Low blood pressure',
  when: { value: 'systolicMmHg', is: '<', to: 90 },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message: 'Systolic pressure below 90: an exclusion limit of two emergency department trials, taken as a default of this library.',
  lay: {
    en: 'Your blood pressure is too low for a session. Contact your clinician. If you feel faint or confused, call your emergency number.',
    es: 'Su presión arterial está demasiado baja para una sesión. Comuníquese con su profesional de la salud. Si se siente a punto de desmayarse o tiene confusión, llame al número de emergencias.',
  },
  action: 'Repeat, find the cause.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'an exclusion limit of two trials in emergency departments, used as a default' },
    'ketamine-clinic': { kind: 'convention', text: 'an exclusion limit of two trials in emergency departments, used as a default' },
    'ketamine-home': { kind: 'convention', text: 'an exclusion limit of two trials in emergency departments, used as a default' },
  },
  sources: [
    { citation: 'nct06085937', checked: 'read' },
    { citation: 'nct01892995', checked: 'read' },
    { citation: 'library-convention', locator: 'below 90', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
