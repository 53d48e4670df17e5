import type { Regulation } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** ACA section 1557 rule. */
export const us1557: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-1557',
  jurisdiction: 'US',
  topic: 'nondiscrimination',
  title: 'ACA section 1557 rule',
  summary:
    '89 FR 37522: coordinator at 15 or more staff and notice of nondiscrimination by 2024-11-02; training on language access by 2025-05-01; notice of language help in English and at least 15 languages by 2025-07-05; 45 CFR 92.210 covers decision-support tools in patient care.',
  status: 'in-force',
  effective: { from: '2024-07-05' },
  confidence: 'B',
  sources: [
    { citation: 'certifiedlanguages-1557', checked: 'read' },
    { citation: 'loquatics-1557', checked: 'read' },
    { citation: 's1557-92201', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** FDA guidance on clinical decision support, 2022. */
export const usCds2022: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-cds-2022',
  jurisdiction: 'US',
  topic: 'decision-support',
  title: 'FDA guidance on clinical decision support, 2022',
  summary: 'Final guidance of 2022.',
  status: 'ended',
  effective: { from: '2022-09-28', through: '2026-01-05' },
  confidence: 'B',
  sources: [
    { citation: 'fdalawblog-2026', checked: 'recalled' },
    { citation: 'fda-cds-2022', locator: 'day of the notice', checked: 'read' },
    { citation: 'fda-cds-2026', locator: 'day of the guidance that replaced it', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** FDA guidance on clinical decision support, 2026. */
export const usCds2026: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-cds-2026',
  jurisdiction: 'US',
  topic: 'decision-support',
  title: 'FDA guidance on clinical decision support, 2026',
  summary:
    'A single recommendation may qualify for enforcement discretion; "time-critical" moved from criterion 3 to criterion 4; transparency is expected. The statutory carve-out protects software for health professionals, not advice to patients.',
  status: 'in-force',
  effective: { from: '2026-01-06' },
  confidence: 'B',
  sources: [
    { citation: 'fdalawblog-2026', checked: 'read' },
    { citation: 'jonesday-2026', checked: 'read' },
    { citation: 'dlapiper-2026', checked: 'read' },
    { citation: 'field-knowledge', locator: 'whom the statutory carve-out protects', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** FTC guidance on health products. */
export const usFtcHealth2022: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-ftc-health-2022',
  jurisdiction: 'US',
  topic: 'consumer-protection',
  title: 'FTC guidance on health products',
  summary: 'All health-related products and apps: competent and reliable scientific evidence, normally randomized trials.',
  status: 'in-force',
  effective: { from: '2022-12-20' },
  confidence: 'B',
  sources: [{ citation: 'ftc-guidance-mondaq', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** FTC enforcement on telehealth. */
export const usFtcTelehealth: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-ftc-telehealth',
  jurisdiction: 'US',
  topic: 'consumer-protection',
  title: 'FTC enforcement on telehealth',
  summary:
    'A pattern of cases on pricing, reviews, claims and data, such as NextMed in 2025 (150,000 USD). No case on ketamine alone was verified.',
  status: 'advisory',
  effective: { from: '2023' },
  confidence: 'C',
  sources: [{ citation: 'nextmed-mondaq', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Good-faith estimates for self-pay. */
export const usNsaGfe: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-nsa-gfe',
  jurisdiction: 'US',
  topic: 'consumer-protection',
  title: 'Good-faith estimates for self-pay',
  summary:
    '45 CFR 149.610 to 149.620: an estimate for people without insurance or not using it, and a dispute, for a fee of 25 USD, when a bill is at least 400 USD above it. One estimate may cover a course for up to 12 months.',
  status: 'in-force',
  effective: { from: '2022-01-01' },
  confidence: 'A',
  sources: [
    { citation: 'ecfr-149-620', checked: 'read' },
    { citation: 'tandem-gfe', checked: 'read' },
    { citation: 'essentialhospitals-gfe', locator: 'one estimate for a course', checked: 'read' },
    { citation: 'lm-counseling-gfe', locator: 'fee of a dispute', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare physician fee schedule 2026. */
export const usPfs2026: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-pfs-2026',
  jurisdiction: 'US',
  topic: 'payment',
  title: 'Medicare physician fee schedule 2026',
  summary: 'Conversion factor 33.4009, or 33.5675 for qualifying participants; a 2.5 % efficiency cut exempts time-based codes.',
  status: 'in-force',
  effective: { from: '2026-01-01', through: '2026-12-31' },
  recheck: 'The factor of 2027 was not found.',
  confidence: 'B',
  sources: [
    { citation: 'aao-pfs2026', checked: 'read' },
    { citation: 'adventist-pfs', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** J0013 replaces S0013. */
export const usJ0013: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-j0013',
  jurisdiction: 'US',
  topic: 'payment',
  title: 'J0013 replaces S0013',
  summary: 'Esketamine nasal spray, 1 mg.',
  status: 'in-force',
  effective: { from: '2026-01-01' },
  confidence: 'B',
  sources: [
    { citation: 'uhc-2026d0069p', checked: 'read' },
    { citation: 'osmind-jcode', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare and off-label ketamine. */
export const usMedicareOffLabel: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-medicare-off-label',
  jurisdiction: 'US',
  topic: 'payment',
  title: 'Medicare and off-label ketamine',
  summary:
    'Part B: the Medicare contractor decides whether an off-label use is medically accepted; it weighs the major compendia, medical literature and accepted standards of practice. Part D: a named compendium has to support the use; compounded drugs are no Part D drugs.',
  status: 'in-force',
  effective: {},
  confidence: 'B',
  sources: [
    { citation: 'cms-bpm-15-50', locator: 'Part B', checked: 'read' },
    { citation: 'field-knowledge', locator: 'Part D', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Copay accumulators. */
export const usAccumulators2023: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-accumulators-2023',
  jurisdiction: 'US',
  topic: 'payment',
  title: 'Copay accumulators',
  summary:
    'A federal court vacated the rule of 2021 that had broadly allowed plans to ignore copay help. The rule of 2020 applies again: help may be left out of account where a suitable generic is available. The departments told the court that they would not enforce it. Many states restrict it in insured plans.',
  status: 'in-force',
  effective: { from: '2023-09-29' },
  confidence: 'B',
  sources: [
    { citation: 'hiv-hep-v-hhs-2023', checked: 'read' },
    { citation: 'sidley-2024', checked: 'read' },
    { citation: 'field-knowledge', locator: 'states', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Parity, appeal and external review. */
export const usParityAndAppeal: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-parity-and-appeal',
  jurisdiction: 'US',
  topic: 'payment',
  title: 'Parity, appeal and external review',
  summary:
    'Parity law bars stricter limits for mental than for medical benefits; members of most plans have internal appeal and external review.',
  status: 'in-force',
  effective: {},
  confidence: 'C',
  sources: [
    { citation: 'denialhelp-aetna', checked: 'read' },
    { citation: 'uhc-lumin-md', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Copay cards and government coverage. */
export const usAntiKickback: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-anti-kickback',
  jurisdiction: 'US',
  topic: 'payment',
  title: 'Copay cards and government coverage',
  summary:
    'The anti-kickback law is why people with government coverage cannot use the copay card of a manufacturer; independent charities are another matter.',
  status: 'in-force',
  effective: {},
  confidence: 'B',
  sources: [{ citation: 'oig-coupons-2014', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Registration of each site. */
export const usDeaSiteRegistration: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-site-registration',
  jurisdiction: 'US',
  topic: 'clinic-rules',
  title: 'Registration of each site',
  summary: 'Each place that stores or administers ketamine or esketamine needs a DEA registration of its own (21 CFR 1301.12).',
  status: 'in-force',
  effective: {},
  confidence: 'B',
  sources: [
    { citation: 'cfr-21-1301-12', checked: 'read' },
    { citation: 'dea-1999', locator: 'ketamine, isomers included, is a controlled substance', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
