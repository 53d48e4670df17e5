import type { Notice } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** Identity, license and state of the clinician; where the person is and an emergency contact at each session; limits of remote care and a back-up plan; privacy and technology; the right to care in person; how prescriptions and records work. Recorded where state law asks. */
export const noticeTelehealthConsent: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-telehealth-consent',
  kind: 'telehealth-consent',
  jurisdictions: ['US'],
  says: 'Identity, license and state of the clinician; where the person is and an emergency contact at each session; limits of remote care and a back-up plan; privacy and technology; the right to care in person; how prescriptions and records work. Recorded where state law asks.',
  confidence: 'B',
  sources: [{ citation: 'cchp-2024', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** HIPAA binds providers, plans and their associates. Many apps and coaching firms are outside it, and under the FTC Act and the Health Breach Notification Rule. */
export const noticePrivacyHipaa: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-privacy-hipaa',
  kind: 'privacy',
  jurisdictions: ['US'],
  says: 'HIPAA binds providers, plans and their associates. Many apps and coaching firms are outside it, and under the FTC Act and the Health Breach Notification Rule.',
  confidence: 'B',
  sources: [
    { citation: 'hipaa-164520', checked: 'recalled' },
    { citation: 'ftc-hbnr', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 42 CFR part 2 adds protection for records of substance use programs; revised notices were due on 2026-02-16. */
export const noticePrivacyPart2: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-privacy-part-2',
  kind: 'privacy',
  jurisdictions: ['US'],
  says: '42 CFR part 2 adds protection for records of substance use programs; revised notices were due on 2026-02-16.',
  when: 'the program treats substance use',
  confidence: 'B',
  sources: [
    { citation: 'hipaa-164520', checked: 'recalled' },
    { citation: 'nixonpeabody-part-2', locator: 'day', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Psychotherapy notes need an authorization of their own. */
export const noticePrivacyPsychotherapyNotes: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-privacy-psychotherapy-notes',
  kind: 'privacy',
  jurisdictions: ['US'],
  says: 'Psychotherapy notes need an authorization of their own.',
  confidence: 'B',
  sources: [{ citation: 'hipaa-164508', locator: '(a)(2)', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Fellow participants of a group or retreat are not bound by HIPAA. */
export const noticePrivacyGroup: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-privacy-group',
  kind: 'privacy',
  jurisdictions: ['US'],
  says: 'Fellow participants of a group or retreat are not bound by HIPAA.',
  when: 'care is given in a group',
  confidence: 'B',
  sources: [{ citation: 'hipaa-164508', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** The prescription monitoring program is asked wherever state law requires it; that is no choice of the patient or the practice. */
export const noticePrivacyPdmp: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-privacy-pdmp',
  kind: 'privacy',
  jurisdictions: ['US'],
  says: 'The prescription monitoring program is asked wherever state law requires it; that is no choice of the patient or the practice.',
  when: 'state law requires the query',
  confidence: 'B',
  sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
