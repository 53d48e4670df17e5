import { deepFreeze } from '../../core/freeze'
import type { FollowUpPoint } from '../model'

export const fuIntake: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-intake',
  version: 1,
  title: 'Day -14 to 0',
  schedule: { anchor: 'start', fromDay: -14, throughDay: 0 },
  who: 'prescriber',
  record:
    'eligibility items; BP x2 days; PHQ-9, GAD-7, C-SSRS; AUDIT-C, DAST-10; urinary screen + urinalysis; LFT if repeat use planned; pregnancy test; PDMP; consent; sitter training',
  rule: 'any blocking item',
  lay: {
    en: 'See your prescriber in the 2 weeks before the first dose. Have your tests and learn the plan.',
    es: 'Vea a su médico en las 2 semanas antes de la primera dosis. Hágase las pruebas y aprenda el plan.',
  },
  default: true,
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'askp3-2025-basics', checked: 'read' },
    { citation: 'auditc-dast', locator: 'AUDIT-C', checked: 'read' },
    { citation: 'dast10-scoring', checked: 'read' },
    { citation: 'cssrs', locator: 'the screener', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const fuSession0: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-session-0',
  version: 1,
  title: 'Before each dose',
  schedule: { anchor: 'each-dose', minutes: 0 },
  who: 'patient, sitter, remote staff',
  record: 'pre-dose-now items',
  rule: 'any fail',
  lay: { en: 'Go through the checks right before each dose.', es: 'Haga las revisiones justo antes de cada dosis.' },
  default: false,
  sources: [
    { citation: 'hull-2022', checked: 'read' },
    { citation: 'journey-remote-kap', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const fu40min: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-40min',
  version: 1,
  title: 'About 40 min after dose',
  schedule: { anchor: 'each-dose', minutes: 40 },
  who: 'sitter or staff',
  record: 'BP, HR, SpO2, wakefulness',
  rule: 'triage table',
  lay: {
    en: 'About 40 minutes after the dose, take your blood pressure and pulse.',
    es: 'Unos 40 minutos después de la dosis, mida su presión y su pulso.',
  },
  default: false,
  sources: [{ citation: 'spravato-hcp', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const fu2h: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-2h',
  version: 1,
  title: '2 h after dose',
  schedule: { anchor: 'each-dose', minutes: 120 },
  who: 'sitter, staff',
  record: 'oriented, gait, BP',
  rule: 'sitter stays until pass',
  lay: {
    en: 'Two hours after the dose, check that you are clear and steady. Your sitter stays until then.',
    es: 'Dos horas después de la dosis, revise que piense con claridad y camine firme. Su acompañante se queda hasta entonces.',
  },
  default: false,
  sources: [{ citation: 'spravato-label-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const fu2448hFirst: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-24-48h-first',
  version: 1,
  title: '24-48 h after first dose and each dose rise',
  schedule: { anchor: 'first-dose-and-rises', fromDay: 1, throughDay: 2 },
  who: 'prescriber visit',
  record: 'side effects, mood, C-SSRS, dissociation over 24 h, BP log',
  rule: 'worse or unsafe: hold',
  lay: {
    en: 'See your prescriber 1 to 2 days after the first dose and after each higher dose.',
    es: 'Vea a su médico de 1 a 2 días después de la primera dosis y de cada dosis más alta.',
  },
  default: false,
  sources: [{ citation: 'hull-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const fuDailyEarly: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-daily-early',
  version: 1,
  title: 'Daily, days 1-7 of first course',
  schedule: { anchor: 'start', fromDay: 1, throughDay: 7 },
  who: 'app check-in',
  record: 'mood 0-10, sleep, urges 0-10, side effects',
  rule: 'triage',
  lay: { en: 'Check in with the app each day of the first week.', es: 'Responda en la aplicación cada día de la primera semana.' },
  default: false,
  sources: [{ citation: 'hull-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const fuWeekly: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-weekly',
  version: 1,
  title: 'Weekly during induction',
  schedule: { anchor: 'start', everyDays: 7, firstDay: 7, lastDay: 28 },
  who: 'clinic',
  record: 'PHQ-9 and GAD-7, dose count, urinary count, urges, BP',
  rule: 'see btw items',
  lay: { en: 'Once a week, fill in the forms and count your doses.', es: 'Una vez por semana, llene los formularios y cuente sus dosis.' },
  default: true,
  sources: [
    { citation: 'kroenke-2001', locator: 'abstract, a measure of severity', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const fuWeek4: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-week4',
  version: 1,
  title: 'End of week 4 (or 4-6 doses)',
  schedule: { anchor: 'start', fromDay: 28, throughDay: 28 },
  who: 'prescriber',
  record: 'decide benefit from PHQ-9 change and goals',
  rule: 'fall below 25 % = stop; 25-49 % = one change, then recheck (cut-offs default)',
  lay: {
    en: 'At the end of week 4, decide with your prescriber if it helps.',
    es: 'Al final de la semana 4, decida con su médico si le ayuda.',
  },
  default: false,
  sources: [
    { citation: 'medscape-ref', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const fuMonthly: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-monthly',
  version: 1,
  title: 'Every 4 weeks in maintenance',
  schedule: { anchor: 'start', everyDays: 28, firstDay: 56 },
  who: 'prescriber',
  record: 'least frequent dose that holds the gain; PDMP; adherence; misuse table',
  rule: 'see misuse table',
  lay: {
    en: 'Every 4 weeks, see your prescriber and ask if fewer doses are enough.',
    es: 'Cada 4 semanas, vea a su médico y pregunte si bastan menos dosis.',
  },
  default: false,
  sources: [{ citation: 'medscape-ref', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const fuQuarterly: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-quarterly',
  version: 1,
  title: 'Every 12 weeks',
  schedule: { anchor: 'start', everyDays: 84, firstDay: 84 },
  who: 'prescriber',
  record: 'LFT, urinalysis, BP average, cognition question, pregnancy, consent refresh, taper discussion',
  rule: 'abnormal: hold',
  lay: { en: 'Every 12 weeks, have your blood and urine tests.', es: 'Cada 12 semanas, hágase las pruebas de sangre y de orina.' },
  default: true,
  sources: [
    { citation: 'ketalar-label-us', locator: 'section 6, liver and urinary tract', checked: 'read' },
    { citation: 'anderson-kic-2022', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const fu6m: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-6m',
  version: 1,
  title: '6 months',
  schedule: { anchor: 'start', fromDay: 182, throughDay: 182 },
  who: 'prescriber',
  record: 'written justification to continue home dosing; in-person exam',
  rule: 'none = end home supply',
  lay: { en: 'At 6 months, see your prescriber in person.', es: 'A los 6 meses, vea a su médico en persona.' },
  default: true,
  sources: [
    { citation: 'sanacora-2017', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const fu12m: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-12m',
  version: 1,
  title: '12 months',
  schedule: { anchor: 'start', fromDay: 364, throughDay: 364 },
  who: 'prescriber',
  record: 'full re-consent, in-person exam, urology question set',
  rule: 'No in-person exam or written justification = end home supply',
  lay: {
    en: 'At 12 months, see your prescriber in person and go over the consent again.',
    es: 'A los 12 meses, vea a su médico en persona y repase el consentimiento con él o ella.',
  },
  default: true,
  sources: [
    { citation: 'sanacora-2017', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const fuEnd: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-end',
  version: 1,
  title: 'Within 2 weeks of last dose',
  schedule: { anchor: 'last-dose', fromDay: 0, throughDay: 14 },
  who: 'prescriber',
  record: 'final scores, adverse events, disposal proof, relapse plan',
  rule: 'n/a',
  lay: {
    en: 'See your prescriber within 2 weeks of your last dose.',
    es: 'Vea a su médico dentro de las 2 semanas después de su última dosis.',
  },
  default: true,
  sources: [
    { citation: 'hull-2022', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const fuPost3090: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-post-30-90',
  version: 1,
  title: '30 and 90 days after last dose',
  schedule: {
    anchor: 'last-dose',
    days: [30, 90],
  },
  who: 'clinic call',
  record: 'mood, urges, urinary, psychiatric',
  rule: 'triage',
  lay: {
    en: 'Your clinic calls you 30 and 90 days after the last dose.',
    es: 'Su clínica le llama a los 30 y a los 90 días de la última dosis.',
  },
  default: true,
  sources: [
    { citation: 'ketalar-label-us', locator: 'section 6, psychiatric events after days to weeks', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const fuAdverse: FollowUpPoint = /* @__PURE__ */ deepFreeze({
  id: 'fu-adverse',
  version: 1,
  title: 'Within 24 h of awareness (serious)',
  schedule: { anchor: 'adverse-event', withinHours: 24 },
  who: 'clinic',
  record: 'MedWatch form 3500 (voluntary for prescribers); compounding pharmacy; REMS (SPRAVATO, 1-855-382-6022)',
  rule: 'root-cause review',
  lay: {
    en: 'Tell your clinic at once about a bad reaction. They report it.',
    es: 'Avise enseguida a su clínica si tiene una mala reacción. Ellos la reportan.',
  },
  default: false,
  sources: [
    { citation: 'rems-in', checked: 'read' },
    { citation: 'fda-compounded-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
