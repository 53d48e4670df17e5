import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Benzodiazepine. */
export const ddiBenzodiazepine: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-benzodiazepine',
  title: 'Benzodiazepine',
  when: { some: 'medications', in: 'benzodiazepine', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message:
    'A benzodiazepine is in use: deeper sedation; in cohorts of intravenous ketamine a shorter benefit, in the esketamine suicidality trials no such signal.',
  action:
    'Never stop abruptly. If safe, leave out doses in the 12 h before a session (trial practice, not label text); slow taper where wanted.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: CNS depressants' },
    'ketamine-home': { kind: 'label', text: 'ketamine label: CNS depressants' },
  },
  sources: [
    { citation: 'label-spravato-ph', checked: 'read' },
    { citation: 'medicinenet-spravato', checked: 'read' },
    { citation: 'veraart-2021', checked: 'read' },
    { citation: 'andrade-2017-interactions', checked: 'read' },
    { citation: 'montreal-model', checked: 'read' },
    { citation: 'jnj-benzo', locator: '12 h before a session', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Opioid. */
export const ddiOpioid: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-opioid',
  title: 'Opioid',
  when: { some: 'medications', in: 'opioid', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'An opioid is in use: profound sedation and respiratory depression are possible.',
  action: 'Esketamine and clinic: oxygen saturation and sedation score, lowest doses, naloxone on site. Home: defer.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: opioids and CNS depressants' },
    'ketamine-home': { kind: 'convention', text: 'no monitoring at home' },
  },
  sources: [
    { citation: 'label-spravato-ph', checked: 'read' },
    { citation: 'medicinenet-spravato', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'highlights, CNS depressants', checked: 'read' },
    { citation: 'library-convention', locator: 'home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Alcohol within 24 hours. */
export const ddiAlcohol: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-alcohol',
  title: 'Alcohol within 24 hours',
  // Alcohol is at times written on the list of medicines. When it was last drunk is asked for once.
  when: {
    any: [
      { age: 'lastAlcoholAt', is: '<', to: 24, unit: 'hours' },
      {
        some: 'medications',
        in: 'alcohol',
        status: ['active', 'stopped'],
        where: { all: [{ known: 'lastTaken' }, { age: 'lastTaken', is: '<', to: 24, unit: 'hours' }] },
      },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'asks',
  message: 'The last alcoholic drink was less than 24 hours ago: sedation, vomiting, aspiration, swings of blood pressure.',
  lay: {
    en: 'Alcohol in the last 24 hours makes a session unsafe. It needs to wait.',
    es: 'Haber bebido alcohol en las últimas 24 horas hace que la sesión no sea segura. Debe esperar.',
  },
  action: 'None for 24 h before and after (trial practice); breath test if in doubt.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'phase 3 protocols: none for 24 h before and after' },
    'ketamine-clinic': { kind: 'trial', text: 'phase 3 protocols: none for 24 h before and after' },
    'ketamine-home': { kind: 'trial', text: 'phase 3 protocols: none for 24 h before and after' },
  },
  sources: [
    { citation: 'label-spravato-ph', checked: 'read' },
    { citation: 'medicinenet-spravato', checked: 'read' },
    { citation: 'label-spravato-ph', locator: '24 h', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Psychostimulant. */
export const ddiPsychostimulant: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-psychostimulant',
  title: 'Psychostimulant',
  when: { some: 'medications', in: 'psychostimulant', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'A psychostimulant is in use: higher blood pressure and heart rate.',
  action:
    'Close blood-pressure monitoring (label). Many programs hold the morning dose; phase 3 protocols: none from 12 h before to 2 h after.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'psychostimulants may increase blood pressure: monitor closely' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: sympathomimetics' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'label-spravato-ph', checked: 'read' },
    { citation: 'medicinenet-spravato', checked: 'read' },
    { citation: 'innerwell-safety', checked: 'read' },
    { citation: 'label-spravato-ph', locator: '12 h before to 2 h after', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Monoamine oxidase inhibitor. */
export const ddiMaoi: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-maoi',
  title: 'Monoamine oxidase inhibitor',
  when: {
    any: [
      { some: 'medications', in: 'maoi', status: ['active'] },
      // The enzyme stays blocked after most of them until it is made anew, so the day of the last dose is asked for. Of a medicine that is not
      // recognized only a day that is given counts: else every such medicine that was ever stopped would be asked about.
      {
        some: 'medications',
        in: 'maoi',
        status: ['stopped'],
        where: {
          all: [
            { any: [{ known: 'lastTaken' }, { all: [{ not: { known: 'lastTaken' } }, { value: 'isRecognised', is: '=', to: true }] }] },
            { age: 'lastTaken', is: '<=', to: 14, unit: 'days' },
          ],
        },
      },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'A monoamine oxidase inhibitor is in use or was last taken within 14 days, a convention: higher blood pressure. The US label neither contraindicates the pair nor sets a washout.',
  action: 'Close blood-pressure monitoring; in clinic a parenteral antihypertensive on site; not at home.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'may increase blood pressure: monitor closely' },
    'ketamine-clinic': {
      kind: 'trial',
      text: '509 doses of esketamine in 43 inpatients, 14 of them on tranylcypromine: larger rises with it, no hypertensive crisis',
    },
    'ketamine-home': { kind: 'convention', text: 'no monitoring at home' },
  },
  sources: [
    { citation: 'label-spravato-ph', checked: 'read' },
    { citation: 'medicinenet-spravato', checked: 'read' },
    { citation: 'ludwig-2021', checked: 'read' },
    { citation: 'bartova-2015', checked: 'read' },
    { citation: 'katz-2018', checked: 'read' },
    { citation: 'field-knowledge', locator: 'the enzyme is made anew within two weeks', checked: 'recalled' },
    { citation: 'library-convention', locator: 'home; 14 days after the last dose', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Known medicine that no interaction rule weighs. */
export const infoMedicineNotWeighed: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'info-medicine-not-weighed',
  title: 'Known medicine that no interaction rule weighs',
  when: { some: 'medications', in: 'medicine-not-weighed', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message:
    'A medicine is in use whose class has an interaction rule that does not name it, since the sources of the rule do not. No interaction was found here, and none was ruled out.',
  action: 'Read its own label: sedating and stimulating medicines are among them, and medicines that change how ketamine is broken down.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'what is known by name and weighed by no rule is said, not passed over' },
    'ketamine-clinic': { kind: 'convention', text: 'what is known by name and weighed by no rule is said, not passed over' },
    'ketamine-home': { kind: 'convention', text: 'what is known by name and weighed by no rule is said, not passed over' },
  },
  sources: [{ citation: 'library-convention', locator: 'medicines that no rule weighs', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
