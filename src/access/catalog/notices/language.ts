import type { Notice } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** Free, accurate and timely interpreters and translated notices, without relying on children or unqualified companions, in private. A notice in English and at least the 15 most spoken languages of the state. */
export const noticeLanguageHelp: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-language-help',
  kind: 'language-access',
  jurisdictions: ['US'],
  says: 'Free, accurate and timely interpreters and translated notices, without relying on children or unqualified companions, in private. A notice in English and at least the 15 most spoken languages of the state.',
  when: 'the provider receives federal funds',
  confidence: 'B',
  sources: [
    { citation: 'rheumatologist-1557', checked: 'read' },
    { citation: 'loquatics-1557', checked: 'read' },
    { citation: 'baldwin-1557', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Machine translation of critical text is reviewed by a qualified human translator (45 CFR 92.201(c)(3)). */
export const noticeMachineTranslation: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-machine-translation',
  kind: 'language-access',
  jurisdictions: ['US'],
  says: 'Machine translation of critical text is reviewed by a qualified human translator (45 CFR 92.201(c)(3)).',
  when: 'the provider receives federal funds',
  confidence: 'B',
  sources: [{ citation: 's1557-92201', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
