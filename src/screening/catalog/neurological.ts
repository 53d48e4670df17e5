import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Raised intraocular pressure or open globe. */
export const ciRaisedIntraocularPressure: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-raised-intraocular-pressure',
  title: 'Raised intraocular pressure or open globe',
  when: {
    any: [
      { some: 'conditions', in: 'acute-angle-closure-glaucoma', status: ['active', 'uncontrolled'] },
      { some: 'conditions', in: 'glaucoma', status: ['uncontrolled'] },
      { some: 'conditions', in: 'open-globe-injury', status: ['active', 'uncontrolled'] },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'Acute angle-closure glaucoma, uncontrolled glaucoma or an open-globe injury is recorded.',
  action: 'Ophthalmology first.',
  override: 'ophthalmology; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'the label is silent' },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018, grade C; UK label caution' },
    'ketamine-home': { kind: 'inference', text: 'the label is silent' },
  },
  sources: [
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'pdr-ketalar', checked: 'read' },
    { citation: 'drayna-2012', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Glaucoma with controlled pressure. */
export const precGlaucomaControlled: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-glaucoma-controlled',
  title: 'Glaucoma with controlled pressure',
  // What is called quiet or history may rise again. Only what is called resolved is over.
  when: { some: 'conditions', in: 'glaucoma', status: ['controlled', 'remission', 'history'] },
  effect: { 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'Glaucoma is recorded as controlled, quiet or history.',
  action: 'Confirm a recent pressure and that drops are used.',
  override: 'prescriber',
  basis: {
    'ketamine-clinic': { kind: 'label', text: 'ketamine label summaries; evidence speaks against a relevant rise up to 4 mg/kg' },
    'ketamine-home': { kind: 'label', text: 'ketamine label summaries' },
  },
  sources: [
    { citation: 'pdr-ketalar', checked: 'read' },
    { citation: 'drayna-2012', checked: 'read' },
    { citation: 'library-convention', locator: 'remission or history', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Uncontrolled epilepsy or a recent seizure. */
export const ciSeizureUncontrolled: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-seizure-uncontrolled',
  title: 'Uncontrolled epilepsy or a recent seizure',
  when: {
    any: [
      { some: 'conditions', in: 'epilepsy', status: ['uncontrolled'] },
      {
        some: 'conditions',
        in: 'seizure-disorder',
        where: {
          any: [
            { age: 'lastEvent', is: '<=', to: 180, unit: 'days' },
            // Where the last seizure is not given, the first one counts: the last cannot lie before it.
            { all: [{ not: { known: 'lastEvent' } }, { known: 'onset' }, { age: 'onset', is: '<=', to: 180, unit: 'days' }] },
          ],
        },
      },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'Epilepsy is recorded as uncontrolled, or a seizure within the last 180 days. The number of days is a convention.',
  action: 'Neurology.',
  override: 'neurology; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'trial exclusions; the 180 days are a convention' },
    'ketamine-clinic': { kind: 'label', text: 'UK ketamine label caution; the 180 days are a convention' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'label-ketalar-uk-2019', checked: 'recalled' },
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'library-convention', locator: '180 days; effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Seizure disorder. */
export const precSeizureDisorder: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-seizure-disorder',
  title: 'Seizure disorder',
  when: { some: 'conditions', in: 'seizure-disorder' },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  yieldsTo: ['ci-seizure-uncontrolled'],
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'A seizure disorder or past seizure is recorded. High-dose ketamine treats refractory status epilepticus, so the direction of the effect depends on the dose.',
  action: 'Continue the antiseizure medicine; avoid theophylline.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'from the ketamine label' },
    'ketamine-clinic': { kind: 'label', text: 'UK ketamine label caution' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'label-ketalar-uk-2019', checked: 'recalled' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Traumatic brain injury in the past. */
export const precBrainInjuryHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-brain-injury-history',
  title: 'Traumatic brain injury in the past',
  when: { some: 'conditions', in: 'brain-injury-history' },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  // The label of the United Kingdom lists cerebral trauma and does not say how old.
  effectIn: { GB: { 'ketamine-clinic': 'contraindicated' } },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'blocks', 'ketamine-home': 'blocks' },
  message: 'A traumatic brain injury without bleeding is recorded.',
  action: 'If symptomatic, neurology first; more frequent BP and symptom checks.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU label' },
    'ketamine-clinic': {
      kind: 'program',
      text: 'one clinic excludes symptomatic brain injury; the UK ketamine label lists cerebral trauma as a contraindication',
    },
    'ketamine-home': { kind: 'inference', text: 'from the EU label' },
  },
  sources: [
    { citation: 'spravato-smpc', checked: 'recalled' },
    { citation: 'toronto-kc-criteria', checked: 'read' },
    { citation: 'label-ketalar-uk-2019', locator: 'section 4.3', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
