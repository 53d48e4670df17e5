import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'
import { WITHIN_SIX_WEEKS } from './when-it-was'

/** Hypersensitivity to ketamine, esketamine or an excipient. */
export const ciHypersensitivityKetamine: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-hypersensitivity-ketamine',
  title: 'Hypersensitivity to ketamine, esketamine or an excipient',
  when: {
    'esketamine-nasal': {
      any: [
        { some: 'allergies', in: 'ketamine-hypersensitivity', status: ['confirmed'] },
        { some: 'allergies', in: 'spravato-excipient', status: ['confirmed'] },
        { some: 'conditions', in: 'ketamine-hypersensitivity' },
      ],
    },
    'ketamine-clinic': {
      any: [
        { some: 'allergies', in: 'ketamine-hypersensitivity', status: ['confirmed'] },
        { some: 'allergies', in: 'ketamine-injection-excipient', status: ['confirmed'] },
        { some: 'conditions', in: 'ketamine-hypersensitivity' },
      ],
    },
    // Of excipients of compounded products, see `prec-excipient-allergy-compounded`.
    'ketamine-home': {
      any: [
        { some: 'allergies', in: 'ketamine-hypersensitivity', status: ['confirmed'] },
        { some: 'conditions', in: 'ketamine-hypersensitivity' },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'Hypersensitivity to ketamine, esketamine or an excipient of the product is documented.',
  lay: {
    en: 'You have a recorded allergy to ketamine or to something in the product.',
    es: 'Tiene registrada una alergia a la ketamina o a algún componente del producto.',
  },
  action: 'Do not give; allergy evaluation if the reaction is doubtful.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'US label section 4' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label section 4' },
    'ketamine-home': { kind: 'label', text: 'same drug; ketamine label section 4' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' },
    { citation: 'label-ketamine-us', locator: 'section 4', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Allergy to an excipient of other ketamine products, before a compounded one. */
export const precExcipientAllergyCompounded: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-excipient-allergy-compounded',
  title: 'Allergy to an excipient of ketamine products, before a compounded one',
  when: {
    any: [
      { some: 'allergies', in: 'spravato-excipient', status: ['confirmed'] },
      { some: 'allergies', in: 'ketamine-injection-excipient', status: ['confirmed'] },
    ],
  },
  effect: { 'ketamine-home': 'precaution' },
  effectByMouth: 'precaution',
  whenUnknown: 'asks',
  message:
    'An allergy to an excipient of ketamine products is documented. What a compounded product contains differs from pharmacy to pharmacy.',
  lay: {
    en: 'You have a recorded allergy to something that some ketamine products contain. Your clinic or pharmacy can tell you what is in yours.',
    es: 'Tiene registrada una alergia a algo que contienen algunos productos con ketamina. Su clínica o su farmacia puede decirle qué contiene el suyo.',
  },
  action: 'Ask the pharmacy what the product contains before the first dose.',
  override: 'prescriber',
  basis: {
    'ketamine-clinic': { kind: 'convention', text: 'what compounded products contain differs and has to be asked' },
    'ketamine-home': { kind: 'convention', text: 'what compounded products contain differs and has to be asked' },
  },
  sources: [
    { citation: 'label-spravato-my', locator: 'excipients', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'excipients', checked: 'recalled' },
    { citation: 'ketalar-monograph-ca', locator: 'preservative', checked: 'read' },
    { citation: 'library-convention', locator: 'excipients of compounded products', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Aneurysmal vascular disease. */
export const ciAneurysmalVascularDisease: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-aneurysmal-vascular-disease',
  title: 'Aneurysmal vascular disease',
  when: { some: 'conditions', in: 'aneurysmal-vascular-disease' },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message:
    'Aneurysm of the aorta, of an intracranial, coronary or peripheral artery is recorded, at any time; the label makes no exception for a repaired one.',
  action: 'Do not give.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'US label section 4, EU label section 4.3' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: a significant rise of blood pressure would be a serious hazard' },
    'ketamine-home': { kind: 'label', text: 'ketamine label: a significant rise of blood pressure would be a serious hazard' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' },
    { citation: 'spravato-smpc', locator: 'section 4.3', checked: 'read' },
    { citation: 'pdr-ketalar', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Arteriovenous malformation. */
export const ciArteriovenousMalformation: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-arteriovenous-malformation',
  title: 'Arteriovenous malformation',
  when: { some: 'conditions', in: 'arteriovenous-malformation' },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'An arteriovenous malformation is recorded; a surgically created dialysis fistula is not one.',
  action: 'Do not give.',
  override: 'no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'US label section 4; the EU label does not name it, it falls under its clause on blood pressure and intracranial pressure',
    },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: a significant rise of blood pressure would be a serious hazard' },
    'ketamine-home': { kind: 'label', text: 'ketamine label: a significant rise of blood pressure would be a serious hazard' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' },
    { citation: 'spravato-smpc', locator: 'section 4.3', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** History of intracerebral hemorrhage. */
export const ciIntracerebralHemorrhageHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-intracerebral-hemorrhage-history',
  title: 'History of intracerebral hemorrhage',
  when: { some: 'conditions', in: 'intracerebral-hemorrhage-history' },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'An intracerebral hemorrhage is recorded, traumatic or not, however old.',
  action: 'Do not give.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'US label section 4, EU label section 4.3' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: a significant rise of blood pressure would be a serious hazard' },
    'ketamine-home': { kind: 'label', text: 'ketamine label: a significant rise of blood pressure would be a serious hazard' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' },
    { citation: 'spravato-smpc', locator: 'section 4.3', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** History of subarachnoid, subdural or epidural bleeding. */
export const ciOtherIntracranialBleedHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-other-intracranial-bleed-history',
  title: 'History of subarachnoid, subdural or epidural bleeding',
  when: { some: 'conditions', in: 'other-intracranial-bleed-history' },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  // The label of the United Kingdom lists cerebrovascular accident and cerebral trauma: each of these bleeds is one or the other.
  effectIn: { GB: { 'ketamine-clinic': 'contraindicated' } },
  whenUnknown: 'blocks',
  message:
    'Subarachnoid, subdural or epidural bleeding is recorded; the label text says intracerebral, the US patient leaflet says bleeding in the brain.',
  action: 'Vascular imaging and specialist opinion; treat as contraindicated until cleared.',
  override: 'neurology or neurosurgery; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'wording of the US patient leaflet' },
    'ketamine-clinic': {
      kind: 'label',
      text: 'ketamine label: a significant rise of blood pressure would be a serious hazard; the UK ketamine label lists cerebrovascular accident and cerebral trauma',
    },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-medguide', checked: 'read' },
    { citation: 'label-ketalar-uk-2019', locator: 'section 4.3', checked: 'read' },
    { citation: 'library-convention', locator: 'effect', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Cardiovascular event within six weeks. */
export const ciRecentCardiovascularEvent: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-recent-cardiovascular-event-6wk',
  title: 'Cardiovascular event within six weeks',
  when: { some: 'conditions', in: 'recent-cardiovascular-event-6wk', where: WITHIN_SIX_WEEKS },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  effectIn: { EU: { 'esketamine-nasal': 'contraindicated' }, GB: { 'esketamine-nasal': 'contraindicated' } },
  whenUnknown: 'blocks',
  message: 'Myocardial infarction, unstable angina, cardiac arrest, ischemic stroke or transient ischemic attack within the last 42 days.',
  action: 'Wait more than 42 days, then cardiology or neurology clearance.',
  override: 'US esketamine: cardiology; otherwise no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'EU and UK labels section 4.3: contraindicated; the US label does not name six weeks, so it defers there',
    },
    'ketamine-clinic': { kind: 'label', text: 'UK ketamine label: severe coronary disease, stroke; consensus on chronic pain' },
    'ketamine-home': { kind: 'convention', text: 'as in clinic' },
  },
  sources: [
    { citation: 'spravato-smpc', locator: 'section 4.3', checked: 'read' },
    { citation: 'label-ketalar-uk-2019', locator: 'section 4.3', checked: 'read' },
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'library-convention', locator: 'home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Uncontrolled hypertension or hypertensive crisis. */
export const ciUncontrolledHypertension: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-uncontrolled-hypertension',
  title: 'Uncontrolled hypertension or hypertensive crisis',
  when: {
    any: [
      { some: 'conditions', in: 'hypertension', status: ['uncontrolled'] },
      { some: 'conditions', in: 'hypertensive-crisis', status: ['active', 'uncontrolled'] },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message: 'Hypertension is recorded as uncontrolled, or a hypertensive crisis or encephalopathy is present.',
  action: 'Treat; screen again when the average is at most 140/90 mm[Hg].',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'label wording on the blood-pressure hazard; trials excluded it' },
    'ketamine-clinic': {
      kind: 'consensus',
      text: 'consensus and program criteria; Swiss ketamine label: above 180/100 at rest is a contraindication',
    },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'doherty-2020', checked: 'read' },
    { citation: 'label-ketamine-ch', checked: 'read' },
    { citation: 'va-healingmaps', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Pre-eclampsia or eclampsia. */
export const ciPreeclampsiaEclampsia: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-preeclampsia-eclampsia',
  title: 'Pre-eclampsia or eclampsia',
  when: { some: 'conditions', in: 'preeclampsia-eclampsia', status: ['active', 'uncontrolled', 'controlled'] },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'Pre-eclampsia or eclampsia is present.',
  action: 'Obstetric emergency care.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'follows from the pregnancy rule and the blood-pressure hazard' },
    'ketamine-clinic': { kind: 'label', text: 'UK and Swiss ketamine labels' },
    'ketamine-home': { kind: 'label', text: 'UK and Swiss ketamine labels' },
  },
  sources: [
    { citation: 'label-ketalar-uk-2019', locator: 'section 4.3', checked: 'read' },
    { citation: 'label-ketamine-ch', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Pregnancy. */
export const ciPregnancy: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-pregnancy',
  title: 'Pregnancy',
  when: { value: 'pregnancy', is: '=', to: 'pregnant' },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'The patient is pregnant. This is a recommendation of section 8.1 of the US label, not one of its contraindications.',
  lay: {
    en: 'This treatment is not recommended during pregnancy.',
    es: 'Este tratamiento no se recomienda durante el embarazo.',
  },
  action: 'Do not start; enroll exposed patients in the antidepressant pregnancy registry.',
  override: 'esketamine and ketamine in clinic: psychiatrist with obstetrics, documented; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'not recommended; stop if pregnancy occurs (section 8.1)' },
    'ketamine-clinic': { kind: 'guideline', text: 'acute pain consensus 2018' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', locator: 'section 8.1', checked: 'read' },
    { citation: 'medicinenet-spravato', checked: 'read' },
    { citation: 'schwenk-acute-2018', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Raised intracranial pressure, or a lesion that can raise it. */
export const ciRaisedIntracranialPressure: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-raised-intracranial-pressure',
  title: 'Raised intracranial pressure, or a lesion that can raise it',
  when: {
    some: 'conditions',
    in: 'raised-intracranial-pressure',
    // A shunt is "history" by its code; a lesion in remission may still be there. Only what is called resolved is over.
    status: ['active', 'uncontrolled', 'controlled', 'remission', 'history'],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  effectIn: { EU: { 'esketamine-nasal': 'contraindicated' }, GB: { 'esketamine-nasal': 'contraindicated' } },
  whenUnknown: 'blocks',
  message:
    'Raised intracranial pressure or a lesion that can raise it is recorded: hydrocephalus, shunt, idiopathic intracranial hypertension, edema or mass.',
  action: 'Neurology opinion.',
  override: 'neurology or neurosurgery; at home no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'EU label sections 4.3 and 4.4: contraindicated where a rise is a serious risk; the US label is silent, so it defers there',
    },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018, grade C: avoid, or low dose with extreme caution' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-smpc', locator: 'section 4.3', checked: 'read' },
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'pdr-ketalar', checked: 'read' },
    { citation: 'library-convention', locator: 'home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Hyperthyroidism, untreated or not sufficiently treated. */
export const ciHyperthyroidismUncontrolled: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-hyperthyroidism-uncontrolled',
  title: 'Hyperthyroidism, untreated or not sufficiently treated',
  when: { some: 'conditions', in: 'hyperthyroidism', status: ['active', 'uncontrolled'] },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  effectIn: { CH: { 'ketamine-clinic': 'contraindicated' } },
  whenUnknown: 'blocks',
  message: 'Hyperthyroidism is recorded as untreated or not sufficiently treated.',
  action: 'Treat to normal thyroid function, then screen again.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU label precaution' },
    'ketamine-clinic': { kind: 'label', text: 'Swiss ketamine label: contraindicated; UK label: caution' },
    'ketamine-home': { kind: 'label', text: 'as in clinic' },
  },
  sources: [
    { citation: 'label-ketamine-ch', checked: 'read' },
    { citation: 'label-spravato-eu-leaflet', checked: 'read' },
    { citation: 'pdr-ketalar', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
