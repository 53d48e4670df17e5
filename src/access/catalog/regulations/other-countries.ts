import type { Regulation } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** United Kingdom: ketamine in Class B. */
export const gbClassB: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'gb-class-b',
  jurisdiction: 'GB',
  topic: 'scheduling',
  title: 'United Kingdom: ketamine in Class B',
  summary: 'Ketamine is a Class B drug. On 2026-01-28 the advisory council advised to keep it there, not unanimously.',
  status: 'in-force',
  effective: { from: '2014-06-10' },
  confidence: 'A',
  sources: [
    { citation: 'acmd-2026-review', checked: 'read' },
    { citation: 'beva-2014', checked: 'read' },
    { citation: 'lbc-2026', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** United Kingdom: ketamine in Schedule 2. */
export const gbSchedule2: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'gb-schedule-2',
  jurisdiction: 'GB',
  topic: 'scheduling',
  title: 'United Kingdom: ketamine in Schedule 2',
  summary: 'Ketamine is in Schedule 2 of the misuse of drugs regulations.',
  status: 'in-force',
  effective: { from: '2015-11-30' },
  confidence: 'B',
  sources: [
    { citation: 'uk-govuk-2015', locator: 'proposal', checked: 'read' },
    { citation: 'uk-govuk-2015', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** England: NICE TA854. */
export const gbNiceTa854: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'gb-nice-ta854',
  jurisdiction: 'GB-ENG',
  topic: 'payment',
  title: 'England: NICE TA854',
  summary:
    'Esketamine is not recommended for treatment-resistant depression in England and Wales. NICE later decided not to review the appraisal.',
  status: 'in-force',
  effective: { from: '2022-12-14' },
  confidence: 'A',
  sources: [
    { citation: 'nice-ta854', checked: 'read' },
    { citation: 'nice-ta854', locator: 'day of publication', checked: 'recalled' },
    { citation: 'nice-ta854-review', locator: 'published in December 2022', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Wales: NICE TA854. */
export const gbWlsNiceTa854: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'gb-wls-nice-ta854',
  jurisdiction: 'GB-WLS',
  topic: 'payment',
  title: 'Wales: NICE TA854',
  summary:
    'Esketamine is not recommended for treatment-resistant depression in England and Wales. NICE later decided not to review the appraisal.',
  status: 'in-force',
  effective: { from: '2022-12-14' },
  confidence: 'A',
  sources: [
    { citation: 'nice-ta854', checked: 'read' },
    { citation: 'nice-ta854', locator: 'day of publication', checked: 'recalled' },
    { citation: 'nice-ta854-review', locator: 'published in December 2022', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Scotland: SMC. */
export const gbSctSmc: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'gb-sct-smc',
  jurisdiction: 'GB-SCT',
  topic: 'payment',
  title: 'Scotland: SMC',
  summary:
    'The Scottish Medicines Consortium accepted esketamine for treatment-resistant depression, with an SSRI or SNRI and a patient access scheme (SMC2258). Not recommended for the psychiatric emergency (2022-11, no submission).',
  status: 'in-force',
  effective: { from: '2020-09-07' },
  confidence: 'A',
  sources: [
    { citation: 'smc-2258', checked: 'read' },
    { citation: 'pharmj-smc', checked: 'read' },
    { citation: 'prescriber-smc-2022', locator: 'psychiatric emergency', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Canada: ketamine in Schedule I. */
export const caScheduleI: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'ca-schedule-i',
  jurisdiction: 'CA',
  topic: 'scheduling',
  title: 'Canada: ketamine in Schedule I',
  summary: 'Ketamine is in Schedule I of the Controlled Drugs and Substances Act.',
  status: 'in-force',
  effective: { from: '2005-08-31' },
  confidence: 'A',
  sources: [{ citation: 'ca-sor-2005', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Canada: SPRAVATO. */
export const caSpravatoNoc: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'ca-spravato-noc',
  jurisdiction: 'CA',
  topic: 'approval',
  title: 'Canada: SPRAVATO',
  summary: 'Notice of compliance for SPRAVATO.',
  status: 'in-force',
  effective: { from: '2020-05-19' },
  confidence: 'A',
  sources: [{ citation: 'hc-rds00738', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Canada: CDEC. */
export const caCdec2020: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'ca-cdec-2020',
  jurisdiction: 'CA',
  topic: 'payment',
  title: 'Canada: CDEC',
  summary: 'Final recommendation not to reimburse esketamine.',
  status: 'in-force',
  effective: { from: '2020-12' },
  confidence: 'A',
  sources: [{ citation: 'cadth-cdec-2020', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** European Union: SPRAVATO. */
export const euSpravato2019: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'eu-spravato-2019',
  jurisdiction: 'EU',
  topic: 'approval',
  title: 'European Union: SPRAVATO',
  summary:
    'Approved with an SSRI or SNRI for treatment-resistant depression: opinion 2019-10-17, decision 2019-12-18, announced 2019-12-19. Each state decides on reimbursement.',
  status: 'in-force',
  effective: { from: '2019-12-18' },
  confidence: 'A',
  sources: [
    { citation: 'ema-2019', checked: 'read' },
    { citation: 'maestro-ec-2019', checked: 'read' },
    { citation: 'spravato-smpc', locator: 'day of the decision, page of the EMA', checked: 'read' },
    { citation: 'lefigaro-spravato', locator: 'day of the decision', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** European Union: psychiatric emergency. */
export const euSpravato2021: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'eu-spravato-2021',
  jurisdiction: 'EU',
  topic: 'approval',
  title: 'European Union: psychiatric emergency',
  summary: 'Extension to a psychiatric emergency in major depressive disorder: opinion 2020-12-10, announced 2021-02-08.',
  status: 'in-force',
  effective: { from: '2021-02' },
  confidence: 'B',
  sources: [
    { citation: 'oindp-2021', checked: 'read' },
    { citation: 'pharmaletter-2021', checked: 'read' },
    { citation: 'oindp-2020', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** France: HAS. */
export const frHas2020: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'fr-has-2020',
  jurisdiction: 'FR',
  topic: 'payment',
  title: 'France: HAS',
  summary:
    'Favorable only for severe treatment-resistant depression under 65, on 2020-06-24 only where ECT is contraindicated, failed, is unavailable or was refused; a later opinion, whose day was not read, no longer asks for that.',
  status: 'in-force',
  effective: { from: '2020-06-24' },
  confidence: 'A',
  sources: [
    { citation: 'has-maintained', checked: 'read' },
    { citation: 'has-2020', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** France: HAS on the emergency indication. */
export const frHas2021: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'fr-has-2021',
  jurisdiction: 'FR',
  topic: 'payment',
  title: 'France: HAS on the emergency indication',
  summary: 'Insufficient benefit in the emergency indication.',
  status: 'in-force',
  effective: { from: '2021-09-22' },
  confidence: 'B',
  sources: [{ citation: 'phmr-2021', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Germany: added benefit. */
export const deGba2021: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'de-gba-2021',
  jurisdiction: 'DE',
  topic: 'payment',
  title: 'Germany: added benefit',
  summary:
    'The IQWiG saw no added benefit in a psychiatric emergency. The G-BA decides: a hint of a minor one there (published 2021-10-06), a hint of a considerable one in treatment-resistant depression (2023-09-21).',
  status: 'advisory',
  effective: { from: '2021-07' },
  confidence: 'B',
  sources: [
    { citation: 'daz-2021', checked: 'read' },
    { citation: 'kompendium-gba-2021', locator: 'published 2021-10-06', checked: 'read' },
    { citation: 'aerzteblatt-gba-2023', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Australia: Schedule 8. */
export const auSchedule8: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'au-schedule-8',
  jurisdiction: 'AU',
  topic: 'scheduling',
  title: 'Australia: Schedule 8',
  summary: 'Ketamine and esketamine are controlled drugs of Schedule 8.',
  status: 'in-force',
  effective: {},
  confidence: 'B',
  sources: [{ citation: 'ausdoc-2021', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Australia: SPRAVATO. */
export const auSpravato2021: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'au-spravato-2021',
  jurisdiction: 'AU',
  topic: 'approval',
  title: 'Australia: SPRAVATO',
  summary: 'Approved by the TGA; in its register since 2021-03-09.',
  status: 'in-force',
  effective: { from: '2021-03-05' },
  confidence: 'A',
  sources: [{ citation: 'tga-auspmd', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Australia: PBS listing. */
export const auPbs2025: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'au-pbs-2025',
  jurisdiction: 'AU',
  topic: 'payment',
  title: 'Australia: PBS listing',
  summary: 'Listed for treatment-resistant depression with a newly started oral antidepressant. Supervision is not in Medicare.',
  status: 'in-force',
  effective: { from: '2025-05-01' },
  confidence: 'B',
  sources: [
    { citation: 'pharmacydaily-2025', checked: 'read' },
    { citation: 'medrepublic-2025', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Victoria: WorkSafe. */
export const auVicWorksafe: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'au-vic-worksafe',
  jurisdiction: 'AU-VIC',
  topic: 'payment',
  title: 'Victoria: WorkSafe',
  summary: 'WorkSafe Victoria can fund SPRAVATO for accepted claims.',
  status: 'in-force',
  effective: {},
  confidence: 'A',
  sources: [{ citation: 'worksafe-vic', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** New Zealand: Pharmac. */
export const nzPharmac2026: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'nz-pharmac-2026',
  jurisdiction: 'NZ',
  topic: 'payment',
  title: 'New Zealand: Pharmac',
  summary:
    'Community funding of ketamine injection only for emergencies (the PRIME service) and palliative pain. No public funding of SPRAVATO was found.',
  status: 'in-force',
  effective: { from: '2026-03-01' },
  confidence: 'A',
  sources: [
    { citation: 'pharmac-2026', checked: 'read' },
    { citation: 'nz-antris', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** England: registration of clinics. */
export const gbEngCqc: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'gb-eng-cqc',
  jurisdiction: 'GB-ENG',
  topic: 'clinic-rules',
  title: 'England: registration of clinics',
  summary: 'Clinics need registration with the Care Quality Commission.',
  status: 'in-force',
  effective: {},
  confidence: 'B',
  sources: [{ citation: 'cqc-scope', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Canada: who pays by exception. */
export const caPaymentExceptions: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'ca-payment-exceptions',
  jurisdiction: 'CA',
  topic: 'payment',
  title: 'Canada: who pays by exception',
  summary:
    'Provincial plans generally do not pay for ketamine in psychiatry. Exceptions: workers compensation in Ontario and Alberta, Veterans Affairs Canada, and Alberta Blue Cross since 2024-03. Tax relief by the medical expense tax credit.',
  status: 'in-force',
  effective: {},
  confidence: 'C',
  sources: [{ citation: 'ca-psychedelic-healthcare', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ontario: workers compensation. */
export const caOnWsib: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'ca-on-wsib',
  jurisdiction: 'CA-ON',
  topic: 'payment',
  title: 'Ontario: workers compensation',
  summary:
    'The formulary lists IV ketamine with prior authorization for complex regional pain syndrome by the Budapest criteria, refractory neuropathic pain and treatment-resistant depression; SPRAVATO for treatment-resistant depression alone.',
  status: 'in-force',
  effective: {},
  confidence: 'A',
  sources: [{ citation: 'wsib', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Canada: premises and monitoring. */
export const caPremises: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'ca-premises',
  jurisdiction: 'CA',
  topic: 'clinic-rules',
  title: 'Canada: premises and monitoring',
  summary: 'Colleges of the provinces set rules on premises and monitoring.',
  status: 'in-force',
  effective: {},
  confidence: 'C',
  sources: [{ citation: 'ca-howto', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Alberta: psychedelic treatment. */
export const caAbPsychedelicLicense: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'ca-ab-psychedelic-license',
  jurisdiction: 'CA-AB',
  topic: 'clinic-rules',
  title: 'Alberta: license for psychedelic treatment',
  summary:
    'Who treats a psychiatric disorder with a psychedelic drug needs a license and the clinical oversight of a psychiatrist. Ketamine counts where it is part of psychedelic-assisted psychotherapy; used outside of it, and in approved trials, it needs no such license.',
  status: 'in-force',
  effective: { from: '2023-01-16' },
  confidence: 'A',
  sources: [{ citation: 'alberta-psychedelic-licensing', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** New Zealand: ketamine. */
export const nzControlled: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'nz-controlled',
  jurisdiction: 'NZ',
  topic: 'scheduling',
  title: 'New Zealand: ketamine',
  summary:
    'Ketamine is a controlled drug with wide use in hospitals. For depression a report of 2024 describes one private clinic willing to prescribe, by mouth in slow release.',
  status: 'in-force',
  effective: {},
  confidence: 'C',
  sources: [{ citation: 'nz-antris', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
