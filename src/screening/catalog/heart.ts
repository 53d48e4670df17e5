import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Dissection of an artery other than the aorta. */
export const ciNonAorticDissection: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-non-aortic-dissection',
  title: 'Dissection of an artery other than the aorta',
  when: { some: 'conditions', in: 'non-aortic-dissection' },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message:
    'Dissection of a cerebral, coronary or peripheral artery is recorded. The label names aneurysm and not dissection; with an aneurysm or pseudoaneurysm the rule on aneurysm counts.',
  action: 'Vascular opinion first.',
  override: 'vascular medicine or neurology; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'the label names aneurysm and arteriovenous malformation, not dissection' },
    'ketamine-clinic': { kind: 'convention', text: 'the same' },
    'ketamine-home': { kind: 'convention', text: 'the same' },
  },
  sources: [{ citation: 'library-convention', locator: 'non-aortic dissection', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Unstable cardiovascular disease. */
export const ciUnstableCardiovascularDisease: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-unstable-cardiovascular-disease',
  title: 'Unstable cardiovascular disease',
  when: {
    any: [
      { some: 'conditions', in: 'unstable-angina', status: ['active', 'uncontrolled'] },
      { some: 'conditions', in: 'heart-failure', status: ['uncontrolled'] },
      {
        some: 'conditions',
        in: 'heart-failure',
        status: ['active', 'uncontrolled', 'controlled'],
        where: { value: 'nyha', oneOf: ['III', 'IV'] },
      },
      { some: 'conditions', in: 'arrhythmia', status: ['uncontrolled'] },
      {
        some: 'conditions',
        in: 'heart-valve-disease',
        status: ['active', 'uncontrolled', 'controlled'],
        where: { value: 'severity', is: '=', to: 'severe' },
      },
      {
        some: 'conditions',
        in: 'pulmonary-hypertension',
        status: ['active', 'uncontrolled', 'controlled'],
        where: { value: 'severity', is: '=', to: 'severe' },
      },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message:
    'Unstable angina, decompensated heart failure or NYHA class III or IV, uncontrolled arrhythmia, severe valve disease or severe pulmonary hypertension is recorded.',
  action: 'Stabilize; cardiology.',
  override: 'esketamine: cardiology; otherwise no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'EU label: only if the benefit outweighs the risk, with resuscitation equipment and trained staff; US label: careful assessment',
    },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018: poorly controlled cardiovascular disease is excluded' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-smpc', checked: 'read' },
    { citation: 'uk-pi-32', checked: 'read' },
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Stable cardiovascular disease. */
export const precStableCardiovascularDisease: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-stable-cardiovascular-disease',
  title: 'Stable cardiovascular disease',
  when: {
    any: [
      { some: 'conditions', in: 'stable-cardiovascular-disease' },
      {
        some: 'conditions',
        in: 'heart-failure',
        status: ['active', 'controlled'],
        where: { value: 'nyha', oneOf: ['I', 'II'] },
      },
      // What was unstable or severe once and is past is heart disease still, whatever its class was.
      { some: 'conditions', in: 'heart-failure', status: ['remission', 'resolved', 'history'] },
      { some: 'conditions', in: 'heart-valve-disease', status: ['remission', 'resolved', 'history'] },
      { some: 'conditions', in: 'unstable-angina', status: ['controlled', 'remission', 'resolved', 'history'] },
      { some: 'conditions', in: 'arrhythmia', status: ['active', 'controlled', 'remission', 'resolved', 'history'] },
      { some: 'conditions', in: 'heart-valve-disease', where: { value: 'severity', oneOf: ['mild', 'moderate'] } },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'Stable coronary disease, controlled arrhythmia, heart failure of NYHA class I or II, valve disease that is not severe, cardiomyopathy, or a stent, bypass or pacemaker is recorded; or cardiac arrest, unstable angina, heart failure or valve disease in the past.',
  action: 'ECG; cardiology note; blood pressure every 10 to 15 minutes.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'careful assessment of other cardiovascular disease' },
    'ketamine-clinic': { kind: 'inference', text: 'from the label of the nasal spray' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    {
      citation: 'library-convention',
      locator: 'effect at home; cardiac arrest, unstable or severe disease in the past',
      checked: 'convention',
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Myocardial infarction in the past. */
export const precMiHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-mi-history',
  title: 'Myocardial infarction in the past',
  when: {
    some: 'conditions',
    in: 'mi-history',
    where: { not: { all: [{ known: 'onset' }, { age: 'onset', is: '<=', to: 42, unit: 'days' }] } },
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'A myocardial infarction is recorded that is more than 42 days old or has no date.',
  action: 'Cardiology note; ECG.',
  override: 'cardiology',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU label: clinically stable and free of symptoms first' },
    'ketamine-clinic': { kind: 'inference', text: 'from the EU label of the nasal spray' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-smpc', checked: 'recalled' },
    { citation: 'epresc-esketamine-heart', locator: 'clinically stable, no symptoms', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ischemic stroke or transient ischemic attack in the past. */
export const precCerebrovascularHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-cerebrovascular-history',
  title: 'Ischemic stroke or transient ischemic attack in the past',
  when: {
    some: 'conditions',
    in: 'cerebrovascular-history',
    where: { not: { all: [{ known: 'onset' }, { age: 'onset', is: '<=', to: 42, unit: 'days' }] } },
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  effectIn: { GB: { 'ketamine-clinic': 'contraindicated' }, CH: { 'ketamine-clinic': 'contraindicated' } },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'blocks', 'ketamine-home': 'blocks' },
  message: 'An ischemic stroke or transient ischemic attack is recorded that is more than 42 days old or has no date.',
  action: 'Neurology note.',
  override: 'neurology',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'careful assessment of cerebrovascular disease' },
    'ketamine-clinic': {
      kind: 'label',
      text: 'a drug summary names stroke history; the UK ketamine label contraindicates after a cerebrovascular accident, the Swiss one gives an earlier stroke as the example of its clause on blood pressure',
    },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'pdr-ketalar', checked: 'read' },
    { citation: 'label-ketalar-uk-2019', locator: 'section 4.3', checked: 'read' },
    { citation: 'label-ketamine-ch', locator: 'contraindications', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Controlled hypertension. */
export const precHypertensionControlled: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-hypertension-controlled',
  title: 'Controlled hypertension',
  // What is called quiet or history may rise again. Only what is called resolved is over.
  when: { some: 'conditions', in: 'hypertension', status: ['controlled', 'remission', 'history'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'Hypertension is recorded as controlled, quiet or history; peaks after a dose are higher than in people without it.',
  action: 'Take antihypertensives on the day of the dose; blood pressure before, at about 40 minutes, and until it falls.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'label and trial data: higher peaks in people with hypertension' },
    'ketamine-clinic': { kind: 'trial', text: 'two infusion series' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'riva-posse-2018', checked: 'read' },
    { citation: 'yale-bp-2024', checked: 'read' },
    { citation: 'library-convention', locator: 'remission or history', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Hypertensive emergency or encephalopathy in the past. */
export const precHypertensiveEncephalopathyHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-hypertensive-encephalopathy-history',
  title: 'Hypertensive emergency or encephalopathy in the past',
  when: { some: 'conditions', in: 'hypertensive-emergency', status: ['remission', 'controlled', 'resolved', 'history'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'A hypertensive emergency or hypertensive encephalopathy is recorded in the past.',
  action: 'More frequent BP checks; low threshold for emergency referral.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'section on blood pressure: more intensive checks of pressure and symptoms' },
    'ketamine-clinic': { kind: 'inference', text: 'from the label of the nasal spray' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
