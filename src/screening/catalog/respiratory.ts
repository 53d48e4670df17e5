import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Chronic respiratory failure or home oxygen. */
export const ciChronicRespiratoryFailure: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-chronic-respiratory-failure',
  title: 'Chronic respiratory failure or home oxygen',
  when: { some: 'conditions', in: 'chronic-respiratory-failure', status: ['active', 'uncontrolled', 'controlled'] },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'Chronic respiratory failure or home oxygen is recorded.',
  action: 'Pulmonology; a site in a hospital.',
  override: 'pulmonology; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU label: significant pulmonary insufficiency' },
    'ketamine-clinic': { kind: 'trial', text: 'trial exclusion' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'trial-esk-ed-nct04658420', checked: 'read' },
    { citation: 'label-spravato-eu-leaflet', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Chronic lung disease. */
export const precCopdSignificant: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-copd-significant',
  title: 'Chronic lung disease',
  // A lung disease that is called history or quiet is still there. Only what is called resolved is over.
  when: {
    any: [
      { some: 'conditions', in: 'copd-significant', status: ['active', 'uncontrolled', 'controlled', 'remission', 'history'] },
      { some: 'conditions', in: 'chronic-respiratory-failure', status: ['remission', 'history'] },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  // The published row is one of people without chronic respiratory failure.
  yieldsTo: ['ci-chronic-respiratory-failure'],
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'Chronic obstructive or interstitial lung disease, bronchiectasis or obesity hypoventilation is recorded, or chronic respiratory failure that is quiet or history.',
  action: 'A site able to resuscitate; oxygen saturation.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU label' },
    'ketamine-clinic': { kind: 'inference', text: 'from the EU label' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'label-spravato-eu-leaflet', checked: 'read' },
    { citation: 'uk-pi-32', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Sleep apnea with a body mass index of 35 or more. */
export const precOsaBmiGe35: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-osa-bmi-ge-35',
  title: 'Sleep apnea with a body mass index of 35 or more',
  when: {
    all: [
      // Sleep apnea that is called quiet or history may be there still. Only what is called resolved is over.
      { some: 'conditions', in: 'obstructive-sleep-apnea', status: ['active', 'uncontrolled', 'controlled', 'remission', 'history'] },
      {
        any: [
          { value: 'bmi', is: '>=', to: 35 },
          { some: 'conditions', in: 'obesity-bmi-ge-35', status: ['active', 'uncontrolled', 'controlled'] },
        ],
      },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'Obstructive sleep apnea is recorded and the body mass index is 35 or more.',
  action: 'Continuous oxygen saturation; the patient brings the CPAP device; a site able to resuscitate.',
  override: 'esketamine and ketamine in clinic: prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU label: the benefit must outweigh the risk, at a site able to resuscitate' },
    'ketamine-clinic': { kind: 'inference', text: 'from the EU label' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-smpc', locator: 'section 4.4, the number', checked: 'recalled' },
    { citation: 'label-spravato-my', locator: 'brief text, body mass index', checked: 'read' },
    { citation: 'label-spravato-eu-leaflet', checked: 'read' },
    { citation: 'ema-leaflet-fhir', locator: 'sleep apnea with extreme overweight', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Sleep apnea, untreated or of unknown treatment, at home. */
export const precOsaUntreatedHome: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-osa-untreated-home',
  title: 'Sleep apnea, untreated or of unknown treatment, at home',
  // "History" does not say whether it is treated.
  when: { some: 'conditions', in: 'obstructive-sleep-apnea', status: ['active', 'uncontrolled', 'history'] },
  effect: { 'ketamine-home': 'defer' },
  yieldsTo: ['prec-osa-bmi-ge-35'],
  whenUnknown: 'blocks',
  message: 'Obstructive sleep apnea is recorded and not as controlled: a home dose waits until treatment and adherence are confirmed.',
  lay: {
    en: 'Untreated sleep apnea makes a session at home unsafe. Contact your clinician first.',
    es: 'La apnea del sueño sin tratar hace que una sesión en casa no sea segura. Comuníquese primero con su profesional de la salud.',
  },
  action: 'Confirm treatment and adherence.',
  override: 'no one',
  basis: { 'ketamine-home': { kind: 'convention', text: 'a default of this library' } },
  sources: [{ citation: 'library-convention', locator: 'sleep apnea at home', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Sleep apnea. */
export const precOsa: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-osa',
  title: 'Sleep apnea',
  when: { some: 'conditions', in: 'obstructive-sleep-apnea', status: ['active', 'uncontrolled', 'controlled', 'remission', 'history'] },
  effect: { 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  yieldsTo: ['prec-osa-bmi-ge-35', 'prec-osa-untreated-home'],
  whenUnknown: 'asks',
  message: 'Obstructive sleep apnea is recorded, with a body mass index below 35 or not known.',
  action: 'CPAP adherence; oxygen saturation.',
  override: 'prescriber',
  basis: {
    'ketamine-clinic': { kind: 'inference', text: 'the acute pain consensus accepts ketamine in sleep apnea as opioid-sparing' },
    'ketamine-home': { kind: 'inference', text: 'as in clinic' },
  },
  sources: [
    { citation: 'schwenk-acute-2018', checked: 'read' },
    { citation: 'library-convention', locator: 'remission or history', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
