import type { Organization } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** American Society of Ketamine Physicians, Psychotherapists & Practitioners. */
export const orgAskp3: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-askp3',
  name: 'American Society of Ketamine Physicians, Psychotherapists & Practitioners',
  kind: 'professional',
  does: 'professional society; standards of practice and ethics of 2020',
  url: 'https://www.askp.org',
  activity: 'active',
  checked: 'read',
  sources: [
    { citation: 'askp3', checked: 'read' },
    { citation: 'askp3-2020', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine Psychotherapy Associates. */
export const orgKpa: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-kpa',
  name: 'Ketamine Psychotherapy Associates',
  kind: 'professional',
  does: 'network of practitioners linked to the Ketamine Research Foundation',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'krf-access', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine Taskforce for Access to Safe Care and Insurance Coverage. */
export const orgKetamineTaskforce: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-ketamine-taskforce',
  name: 'Ketamine Taskforce for Access to Safe Care and Insurance Coverage',
  kind: 'professional',
  does: 'clinicians who write statements on safe practice and coverage',
  activity: 'unknown',
  checked: 'recalled',
  sources: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** American Psychiatric Association. */
export const orgApa: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-apa',
  name: 'American Psychiatric Association',
  kind: 'professional',
  does: 'guidelines; consensus of its research council on ketamine (2017)',
  url: 'https://www.psychiatry.org',
  activity: 'active',
  checked: 'recalled',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** American Society of Anesthesiologists. */
export const orgAsa: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-asa',
  name: 'American Society of Anesthesiologists',
  kind: 'professional',
  does: 'standards of sedation and anesthesia; consensus on ketamine for pain with ASRA and AAPM (2018)',
  url: 'https://www.asahq.org',
  activity: 'active',
  checked: 'recalled',
  sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** APNA and AANA. */
export const orgApnaAana: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-apna-aana',
  name: 'APNA and AANA',
  kind: 'professional',
  does: 'joint nursing position on ketamine infusion therapy',
  url: 'https://www.apna.org',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'apna-aana', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Alliance for Pharmacy Compounding. */
export const orgApc: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-apc',
  name: 'Alliance for Pharmacy Compounding',
  kind: 'professional',
  does: 'best practices on compounding ketamine',
  url: 'https://a4pc.org',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'apc-ketamine', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** International Society for ECT and Neurostimulation. */
export const orgIsen: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-isen',
  name: 'International Society for ECT and Neurostimulation',
  kind: 'professional',
  does: 'society for interventional psychiatry',
  url: 'https://www.isen-ect.org',
  activity: 'active',
  checked: 'recalled',
  sources: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
