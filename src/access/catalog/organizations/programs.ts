import type { Organization } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** SPRAVATO REMS. */
export const orgRems: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-rems',
  name: 'SPRAVATO REMS',
  kind: 'program',
  does: 'certification, site locator',
  url: 'https://www.spravatorems.com',
  phone: '1-855-382-6022',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'rems-home', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO withMe. */
export const orgWithme: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-withme',
  name: 'SPRAVATO withMe',
  kind: 'program',
  does: 'coverage and savings',
  url: 'https://www.spravatohcp.com/patient-support',
  phone: '1-844-479-4846',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'spravatohcp-support', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Johnson & Johnson Patient Assistance Foundation. */
export const orgJjpaf: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-jjpaf',
  name: 'Johnson & Johnson Patient Assistance Foundation',
  kind: 'charity',
  does: 'free medicines',
  url: 'https://www.jjpaf.org',
  phone: '1-800-652-6227',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'jjpaf-about', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** ClinicalTrials.gov. */
export const orgCtgov: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-ctgov',
  name: 'ClinicalTrials.gov',
  kind: 'registry',
  does: 'registry of trials',
  url: 'https://clinicaltrials.gov',
  activity: 'active',
  checked: 'recalled',
  sources: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** FDA MedWatch. */
export const orgMedwatch: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-medwatch',
  name: 'FDA MedWatch',
  kind: 'program',
  does: 'reports of adverse events',
  url: 'https://www.fda.gov/medwatch',
  activity: 'active',
  checked: 'recalled',
  sources: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Center for Connected Health Policy. */
export const orgCchp: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-cchp',
  name: 'Center for Connected Health Policy',
  kind: 'tracker',
  does: 'tracker of state law on telehealth',
  url: 'https://www.cchpca.org',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'cchp-2024', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** CMS No Surprises help desk. */
export const orgCmsNosurprises: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-cms-nosurprises',
  name: 'CMS No Surprises help desk',
  kind: 'help-line',
  does: 'estimates and disputes',
  url: 'https://www.cms.gov/nosurprises',
  phone: '1-800-985-3059',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'wro-gfe', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Enthea. */
export const orgEnthea: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-enthea',
  name: 'Enthea',
  kind: 'administrator',
  does: 'benefit administrator for employers',
  url: 'https://www.enthea.com',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'enthea-site', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
