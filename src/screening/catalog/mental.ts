import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Psychosis now. */
export const ciActivePsychosis: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-active-psychosis',
  title: 'Psychosis now',
  when: { some: 'conditions', in: 'psychotic-disorder', status: ['active', 'uncontrolled'] },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'Psychotic symptoms or a psychotic disorder are recorded as current.',
  action: 'Treat psychosis first.',
  override: 'esketamine: psychiatrist, documented; otherwise no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'assess carefully, start only if the benefit outweighs the risk: a default, not a bar of the label',
    },
    'ketamine-clinic': { kind: 'consensus', text: 'acute pain consensus 2018' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'schwenk-acute-2018', checked: 'read' },
    { citation: 'cohen-2018', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Psychosis in the past. */
export const precPsychosisHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-psychosis-history',
  title: 'Psychosis in the past',
  when: { some: 'conditions', in: 'psychotic-disorder', status: ['remission', 'controlled', 'resolved', 'history'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'A psychotic disorder or episode is recorded in the past, not current.',
  action: 'Psychiatrist visit first, antipsychotic continued, lowest dose, watch at least 24 h for persisting symptoms.',
  override: 'esketamine and ketamine in clinic: psychiatrist; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'US and EU labels' },
    'ketamine-clinic': { kind: 'consensus', text: 'consensus and program criteria' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'label-spravato-eu-leaflet', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Psychosis in a first-degree relative. */
export const precPsychosisFamilyHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-psychosis-family-history',
  title: 'Psychosis in a first-degree relative',
  when: {
    any: [
      { some: 'familyHistory', in: 'psychotic-disorder', where: { value: 'relation', is: '=', to: 'first-degree' } },
      { some: 'familyHistory', in: 'psychosis-family-history', where: { value: 'relation', is: '=', to: 'first-degree' } },
      { some: 'conditions', in: 'psychosis-family-history' },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'A first-degree relative has a psychotic disorder.',
  action: 'Counsel; lower first dose.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'from the trial exclusion' },
    'ketamine-clinic': { kind: 'trial', text: 'exclusion of a late-life trial' },
    'ketamine-home': { kind: 'inference', text: 'from the trial exclusion' },
  },
  sources: [{ citation: 'trial-geriatric-ketamine-2019', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Mania, hypomania or mixed episode now. */
export const ciCurrentMania: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-current-mania',
  title: 'Mania, hypomania or mixed episode now',
  when: { some: 'conditions', in: 'manic-episode', status: ['active', 'uncontrolled'] },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'A manic, hypomanic or mixed episode is recorded as current.',
  action: 'Treat the episode first.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU label precaution and trial exclusion' },
    'ketamine-clinic': { kind: 'trial', text: 'trial and consensus exclusion' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'er-ketamine-2024', checked: 'read' },
    { citation: 'label-spravato-eu-leaflet', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Bipolar spectrum disorder. */
export const precBipolarDisorder: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-bipolar-disorder',
  title: 'Bipolar spectrum disorder',
  when: { some: 'conditions', in: 'bipolar-disorder' },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  yieldsTo: ['ci-current-mania'],
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'A bipolar spectrum disorder is recorded; esketamine has no bipolar indication.',
  action: 'Mood stabilizer in place; look for a switch at each visit; at home only with written clearance of the treating psychiatrist.',
  override: 'esketamine and ketamine in clinic: psychiatrist; at home the treating psychiatrist, in writing',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU label precaution' },
    'ketamine-clinic': { kind: 'consensus', text: 'consensus and program criteria' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'label-spravato-eu-leaflet', checked: 'read' },
    { citation: 'spravato-smpc', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Delirium. */
export const ciDelirium: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-delirium',
  title: 'Delirium',
  when: { some: 'conditions', in: 'delirium', status: ['active', 'uncontrolled', 'controlled'] },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message: 'Delirium or acute confusion is recorded as current.',
  action: 'Find the cause; screen again when clear.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'consensus', text: 'consensus' },
    'ketamine-clinic': { kind: 'program', text: 'program criteria and consensus' },
    'ketamine-home': { kind: 'consensus', text: 'consensus' },
  },
  sources: [{ citation: 'va-healingmaps', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Major neurocognitive disorder. */
export const ciDementia: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-dementia',
  title: 'Major neurocognitive disorder',
  when: { some: 'conditions', in: 'dementia' },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'A major neurocognitive disorder is recorded.',
  action: 'Capacity assessment; caregiver; another treatment.',
  override: 'esketamine: geriatric psychiatry; otherwise no one',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'capacity and specialist view; the label is silent' },
    'ketamine-clinic': { kind: 'program', text: 'program exclusions' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'va-healingmaps', checked: 'read' },
    { citation: 'toronto-kc-criteria', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
