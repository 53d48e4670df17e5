import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Esketamine outside a certified setting. */
export const gateEsketamineRemsSetting: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'gate-esketamine-rems-setting',
  title: 'Esketamine outside a certified setting',
  when: {
    not: { value: 'intendedSetting', oneOf: ['rems-certified-outpatient', 'rems-certified-inpatient'] },
  },
  effect: { 'esketamine-nasal': 'information' },
  // The REMS is a program of the United States; other labels ask for direct supervision in an appropriate clinical setting.
  effectIn: {
    US: { 'esketamine-nasal': 'contraindicated' },
  },
  whenUnknown: 'blocks',
  // Shown where it only informs too, so every sentence has to hold there.
  message: 'Esketamine nasal spray is intended outside a REMS-certified health care setting, which is a rule of the United States.',
  lay: {
    en: 'In the United States, this nasal spray is only used at a certified clinic. It is never taken home.',
    es: 'En los Estados Unidos, este aerosol nasal solo se usa en una clínica certificada. Nunca se lleva a casa.',
  },
  action: 'In the United States redirect to a certified site; elsewhere a supervised clinical setting. Never dispense to the patient.',
  override: 'no one',
  basis: {
    'esketamine-nasal': {
      kind: 'rems',
      text: 'US label and REMS: administered only in a certified health care setting, never dispensed for home use',
    },
  },
  sources: [
    { citation: 'spravato-rems-386', checked: 'read' },
    { citation: 'spravato-label-us', locator: 'boxed warning, restricted program', checked: 'read' },
    { citation: 'spravato-label-us-2019', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** A take-home use stays barred wherever the label comes from. */
export const gateEsketamineHome: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'gate-esketamine-home',
  title: 'Esketamine at home',
  when: { value: 'intendedSetting', is: '=', to: 'home' },
  effect: { 'esketamine-nasal': 'contraindicated' },
  whenUnknown: 'blocks',
  yieldsTo: ['gate-esketamine-rems-setting'],
  message: 'Esketamine nasal spray is intended at home.',
  lay: {
    en: 'This nasal spray is never used at home.',
    es: 'Este aerosol nasal nunca se usa en casa.',
  },
  action: 'Redirect to a supervised site.',
  override: 'no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'US and EU labels: given under the direct supervision of a health care professional in a clinical setting',
    },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'spravato-smpc', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Age below 18 years. */
export const gateAgeUnder18: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'gate-age-under-18',
  title: 'Age below 18 years',
  when: { value: 'ageYears', is: '<', to: 18 },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'The patient is younger than 18 years; the rules are for adults.',
  action: 'Refer to child and adolescent psychiatry; trials exist but there is no pediatric approval.',
  override: 'ketamine in clinic: a specialist pediatric program only; otherwise no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'not approved in pediatric patients' },
    'ketamine-clinic': { kind: 'convention', text: 'adult rule set; pediatric off-label use belongs to specialist programs' },
    'ketamine-home': { kind: 'convention', text: 'adult rule set; pediatric off-label use belongs to specialist programs' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'esk-adolescent-2b', checked: 'read' },
    { citation: 'zhou-2024', checked: 'read' },
    { citation: 'library-convention', locator: 'adult rule set', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** No usable blood pressure. */
export const gateBpReadingMissing: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'gate-bp-reading-missing',
  title: 'No usable blood pressure',
  when: { not: { all: [{ known: 'systolicMmHg' }, { known: 'diastolicMmHg' }] } },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message: 'There is no systolic and diastolic blood pressure from today (day of a dose) or from the last 30 days (intake).',
  lay: {
    en: 'Your blood pressure needs to be measured first.',
    es: 'Primero hay que medir su presión arterial.',
  },
  action: 'Measure blood pressure first.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'blood pressure is assessed before every dose' },
    'ketamine-clinic': { kind: 'consensus', text: 'baseline vital signs before treatment' },
    'ketamine-home': { kind: 'program', text: 'blood pressure check before every session' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'sanacora-2017', locator: 'assessment list, in a summary', checked: 'read' },
    { citation: 'innerwell-safety', checked: 'read' },
    { citation: 'library-convention', locator: 'windows of 30 days and of the same day', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Pregnancy status not established. */
export const gatePregnancyStatusUnknown: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'gate-pregnancy-status-unknown',
  title: 'Pregnancy status not established',
  when: {
    all: [
      { value: 'sexAtBirth', is: '=', to: 'female' },
      { value: 'childbearingPotential', is: '=', to: true },
      { not: { known: 'pregnancy' } },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message: 'The patient could become pregnant and the pregnancy status is not established.',
  lay: {
    en: 'A pregnancy test is needed first.',
    es: 'Primero se necesita una prueba de embarazo.',
  },
  action: 'Urine or serum hCG; enter the pregnancy status that follows from it, then screen again.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': {
      kind: 'trial',
      text: 'the label advises on fetal risk but mandates no test; a test is trial and program practice',
    },
    'ketamine-clinic': { kind: 'trial', text: 'a test is trial and program practice' },
    'ketamine-home': { kind: 'program', text: 'a test is trial and program practice' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'er-ketamine-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** No transport home. */
export const gateTransportHome: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'gate-transport-home',
  title: 'No transport home',
  when: { value: 'transportHomeArranged', is: '=', to: false },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer' },
  whenUnknown: 'blocks-on-dose-day',
  message: 'No transport home by another person is arranged for after the dose.',
  lay: {
    en: 'Someone else needs to take you home after the visit.',
    es: 'Otra persona debe llevarle a casa después de la visita.',
  },
  action: 'Reschedule or arrange transport before dosing.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'no driving until the next day after a restful sleep' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: accompanied discharge' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'ketalar-label-us', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** No responsible adult at home. */
export const gateAdultMonitorHome: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'gate-adult-monitor-home',
  title: 'No responsible adult at home',
  when: { value: 'responsibleAdultPresent', is: '=', to: false },
  effect: { 'ketamine-home': 'defer' },
  whenUnknown: 'blocks-on-dose-day',
  message: 'No responsible sober adult will be physically present for the home dose.',
  lay: {
    en: 'A responsible, sober adult needs to be with you the whole time.',
    es: 'Un adulto responsable y sobrio debe estar con usted todo el tiempo.',
  },
  action: 'Do not release or start the dose until a monitor is present.',
  override: 'no one',
  basis: {
    'ketamine-home': { kind: 'program', text: 'a peer monitor on site was a condition of the largest published home series' },
  },
  sources: [{ citation: 'hull-2022', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Food or liquid shortly before nasal esketamine. */
export const gateFastingEsketamine: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'gate-fasting-esketamine',
  title: 'Food or liquid shortly before nasal esketamine',
  when: {
    any: [
      { age: 'lastFoodAt', is: '<', to: 2, unit: 'hours' },
      { age: 'lastLiquidAt', is: '<', to: 30, unit: 'minutes' },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution' },
  whenUnknown: 'asks',
  message: 'Food within 2 hours or liquid within 30 minutes before nasal esketamine.',
  action: 'Wait until the interval of 2 h for food and 30 min for liquid is met, or accept a higher risk of vomiting.',
  override: 'prescriber',
  basis: { 'esketamine-nasal': { kind: 'label', text: 'advice to lower the risk of vomiting' } },
  sources: [
    { citation: 'onc-advisor', checked: 'read' },
    { citation: 'spravato-patient-prep', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Compounded product, not approved. */
export const infoCompoundedUnapproved: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'info-compounded-unapproved',
  title: 'Compounded product, not approved',
  when: { all: [] },
  effect: { 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message:
    'A compounded ketamine product is not FDA-approved for any psychiatric use; unmonitored dosing carries risks of sedation, dissociation, a rise of blood pressure and slowed breathing.',
  lay: {
    en: 'This ketamine is made by a pharmacy. The FDA has not approved it for any mental health use.',
    es: 'Esta ketamina la prepara una farmacia. La FDA no la ha aprobado para ningún uso en salud mental.',
  },
  action: 'Show with every answer about home use.',
  override: 'no one',
  basis: { 'ketamine-home': { kind: 'regulator', text: 'FDA alert of 2023-10-10 on compounded ketamine' } },
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
