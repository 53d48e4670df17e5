import type { Organization } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** Ketamine Research Foundation. */
export const orgKrf: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-krf',
  name: 'Ketamine Research Foundation',
  kind: 'charity',
  does: 'research, training, access fund for ketamine-assisted psychotherapy',
  url: 'https://ketamineresearchfoundation.org',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'krf-access', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** TAFI (Wisconsin). */
export const orgTafi: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-tafi',
  name: 'TAFI (Wisconsin)',
  kind: 'charity',
  does: 'grants toward infusions, suicide prevention',
  url: 'https://www.tafiwisconsin.org',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'tafi', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** The Ketamine Fund. */
export const orgKetamineFund: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-ketamine-fund',
  name: 'The Ketamine Fund',
  kind: 'charity',
  does: 'has sponsored sessions for veterans with suicidal thoughts',
  activity: 'unknown',
  checked: 'recalled',
  sources: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine Advocacy Network. */
export const orgKetamineAdvocacyNetwork: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-ketamine-advocacy-network',
  name: 'Ketamine Advocacy Network',
  kind: 'advocacy',
  does: 'information site for patients',
  url: 'http://www.ketamineadvocacynetwork.org',
  activity: 'legacy',
  checked: 'read',
  sources: [{ citation: 'kan-cost', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** NAMI. */
export const orgNami: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-nami',
  name: 'NAMI',
  kind: 'advocacy',
  does: 'help line, support, advocacy',
  url: 'https://www.nami.org',
  activity: 'active',
  checked: 'recalled',
  sources: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Depression and Bipolar Support Alliance. */
export const orgDbsa: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-dbsa',
  name: 'Depression and Bipolar Support Alliance',
  kind: 'advocacy',
  does: 'peer support',
  url: 'https://www.dbsalliance.org',
  activity: 'active',
  checked: 'recalled',
  sources: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 988 Suicide & Crisis Lifeline. */
export const org988: Organization = /* @__PURE__ */ deepFreeze({
  id: 'org-988',
  name: '988 Suicide & Crisis Lifeline',
  kind: 'help-line',
  does: 'crisis help in the United States; veterans press 1',
  url: 'https://988lifeline.org',
  phone: '988',
  activity: 'active',
  checked: 'read',
  sources: [{ citation: 'va-marketplace', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
