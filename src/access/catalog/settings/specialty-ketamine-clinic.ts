import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Specialty ketamine clinic. */
export const specialtyKetamineClinic: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'specialty-ketamine-clinic',
  name: 'Specialty ketamine clinic',
  summary:
    'Free-standing clinic, often led by anesthesiology or emergency medicine, that offers IV or IM racemic ketamine and sometimes SPRAVATO.',
  settings: ['clinic', 'rems-certified-outpatient'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'yes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'yes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'rare' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'sometimes' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'conditional', note: 'only if REMS-certified' },
  ],
  supervision: { most: 'continuous-professional', least: 'on-site-intermittent' },
  whoQualifies: 'self-pay adults who pass the screening of the clinic',
  advantages: ['fast scheduling', 'IV, the best-studied route', 'monitored dose'],
  limits: ['cost', 'little or no insurance', 'weak psychiatric continuity'],
  legalConstraint: 'off-label; advertising must not imply FDA approval',
  rural: { reach: 'low', note: 'travel, and an escort home' },
  oversight: ['DEA', 'state boards of medicine, nursing and pharmacy', 'state attorney general'],
  serves: ['fast-start'],
  priceBasis: 'cash per session or package; evaluation billed apart',
  prices: [
    'price-iv-session-mood',
    'price-iv-session-nyc',
    'price-iv-session-hi',
    'price-iv-course6',
    'price-iv-pain-infusion',
    'price-im-session',
    'price-clinic-intake',
  ],
  codes: ['96365', '96366', '96372', 'J3490', '99202', '99203', '99204', '99205'],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'The number of clinics grew from about 60 in 2015 to about 300 in 2018. There is no official registry.',
      confidence: 'C',
      sources: [{ citation: 'harris-2022', checked: 'read' }],
    },
    {
      text: 'A nurse or physician is on site with vital-sign monitoring; the level varies, and there is no federal minimum.',
      confidence: 'C',
      sources: [{ citation: 'ketaminestartup-2024', checked: 'read' }],
    },
    {
      text: 'The evaluation is billed apart, at 150 to 350 USD.',
      confidence: 'C',
      sources: [
        { citation: 'thervo', checked: 'read' },
        { citation: 'healingmaps-infusion', checked: 'read' },
      ],
    },
    {
      text: 'A study in Maryland found 17 advertisers at 26 locations and documented misleading claims.',
      confidence: 'A',
      sources: [
        { citation: 'crane-2023', checked: 'read' },
        { citation: 'eurekalert-crane', checked: 'read' },
      ],
    },
    {
      text: 'One of these advertisers stated that ketamine was approved for depression, three that it is not addictive.',
      confidence: 'C',
      sources: [{ citation: 'upi-crane', checked: 'read' }],
    },
    {
      text: 'Some states reach clinics indirectly: permits for anesthesia in offices, registration of pain clinics, in Ohio a license as a terminal distributor, limits on who may own a practice (guidance in Texas and Georgia).',
      confidence: 'C',
      sources: [
        { citation: 'hchlawyers-setup', checked: 'read' },
        { citation: 'littlehealth-ga2', checked: 'read' },
        { citation: 'field-knowledge', locator: 'license of Ohio', checked: 'recalled' },
      ],
    },
    {
      text: 'A superbill is a claim, not a promise of coverage: HMO and EPO plans and most Medicaid plans pay nothing out of network.',
      confidence: 'C',
      sources: [{ citation: 'musiccity-superbill', checked: 'read' }],
    },
    {
      text: 'Coding every minor item tends to flag claims out of network.',
      confidence: 'C',
      sources: [
        { citation: 'myketaminecare-billing', checked: 'read' },
        { citation: 'reimbursify', checked: 'read' },
      ],
    },
  ],
  confidence: 'C',
  sources: [
    { citation: 'library-convention', locator: 'editorial synthesis of the sources of this record', checked: 'convention' },
    { citation: 'spravato-rems-386', locator: 'esketamine column', checked: 'read' },
    { citation: 'rems-home', locator: 'esketamine column', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
