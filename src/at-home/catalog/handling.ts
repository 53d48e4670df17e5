import { deepFreeze } from '../../core/freeze'
import type { HandlingFact } from '../model'

export const handling: Readonly<Record<string, HandlingFact>> = /* @__PURE__ */ deepFreeze({
  'store-schedule': {
    id: 'store-schedule',
    text: 'Ketamine and esketamine are US Schedule III (ketamine since 1999); giving or selling a dose to another person is unlawful.',
    lay: { en: 'Never give or sell a dose. It is against the law.', es: 'Nunca dé ni venda una dosis. Va contra la ley.' },
    jurisdiction: 'US',
    sources: [
      { citation: 'csa-sch3', checked: 'read', locator: 'schedule' },
      { citation: 'csa-sch3', checked: 'read', locator: 'transfer to another person, 21 CFR 290.5' },
      { citation: 'fda-compounded-2023', checked: 'read' },
    ],
    translationReview: { status: 'draft' },
  },
  'store-refills': {
    id: 'store-refills',
    text: 'Schedule III prescriptions may be refilled within 6 months of the issue date, at most 5 times; many at-home programs should order no refills.',
    jurisdiction: 'US',
    sources: [
      { citation: 'littlehealth-ga', checked: 'read' },
      { citation: 'cfr-1306-22', checked: 'read', locator: '(a), editions of 2005 and 2007' },
    ],
    translationReview: { status: 'draft' },
  },
  'disp-takeback': {
    id: 'disp-takeback',
    text: 'Best disposal: take-back site or mail-back envelope; DEA Take Back Days are held in April and October.',
    lay: {
      en: 'Take leftover doses to a take-back site, or use a mail-back bag.',
      es: 'Lleve las dosis que sobren a un punto de recolección, o use un sobre de devolución por correo.',
    },
    jurisdiction: 'US',
    sources: [
      { citation: 'fda-flush-list', checked: 'read' },
      { citation: 'epa-flush', checked: 'read' },
      { citation: 'field-knowledge', checked: 'recalled', locator: 'months of the Take Back Days' },
    ],
    translationReview: { status: 'draft' },
  },
  'disp-flush': {
    id: 'disp-flush',
    text: 'The FDA flush list is short (13 active ingredients, 10 of them opioids). Ketamine is not one of them, so do not flush. The 3 non-opioids are sodium oxybate, diazepam rectal gel and methylphenidate patch.',
    lay: { en: 'Do not flush leftover doses.', es: 'No tire las dosis que sobren por el inodoro.' },
    jurisdiction: 'US',
    sources: [
      { citation: 'fda-flush-list', checked: 'read' },
      { citation: 'epa-flush', checked: 'read' },
      { citation: 'fda-flush-2021', checked: 'read' },
    ],
    translationReview: { status: 'draft' },
  },
  'disp-trash': {
    id: 'disp-trash',
    text: 'If no take-back: mix with dirt, cat litter or coffee grounds, seal, put in household trash, remove personal data from the label.',
    lay: {
      en: 'No take-back site? Mix the doses with dirt or cat litter. Seal the bag, then put it in the trash. Take your name off the label.',
      es: '¿No hay un punto de recolección? Mezcle las dosis con tierra o arena para gatos. Cierre bien la bolsa y póngala en la basura. Quite su nombre de la etiqueta.',
    },
    jurisdiction: 'US',
    sources: [{ citation: 'epa-flush', checked: 'read' }],
    translationReview: { status: 'draft' },
  },
  'mail-back-return': {
    id: 'mail-back-return',
    text: 'A patient may not return a controlled drug to the clinic or prescriber unless that registrant is an authorized collector.',
    lay: {
      en: 'Do not bring leftover doses to your clinic, unless it may take them.',
      es: 'No lleve las dosis que sobren a su clínica, salvo que esta tenga permiso para recibirlas.',
    },
    jurisdiction: 'US',
    sources: [{ citation: 'cfr-1317', checked: 'read' }],
    translationReview: { status: 'draft' },
  },
  'spravato-home': {
    id: 'spravato-home',
    text: 'SPRAVATO must never be dispensed directly to a patient for home use; used devices stay at the site.',
    lay: { en: 'SPRAVATO is never for home use.', es: 'SPRAVATO nunca se usa en casa.' },
    jurisdiction: 'US',
    sources: [{ citation: 'jnj-rems-monitoring', checked: 'read' }],
    translationReview: { status: 'draft' },
  },
  'spravato-form': {
    id: 'spravato-form',
    text: 'Patient Monitoring Form due within 7 days of each outpatient session; patient and prescriber both sign the Patient Enrollment Form before first dose.',
    jurisdiction: 'US',
    sources: [
      { citation: 'rems-monitoring-form', checked: 'read' },
      { citation: 'spravato-rems-386', checked: 'read' },
    ],
    translationReview: { status: 'draft' },
  },
})
