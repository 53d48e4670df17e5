import type { Regulation } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** In-person evaluation before prescribing a controlled substance by internet. */
export const usRyanHaight: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-ryan-haight',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'In-person evaluation before prescribing a controlled substance by internet',
  summary:
    'A controlled substance may be dispensed by means of the internet only on a valid prescription: after at least one in-person evaluation, unless an exception for telemedicine applies (21 U.S.C. 829(e), 802(54)).',
  status: 'in-force',
  effective: { from: '2009-04-13' },
  publishedOn: '2008-10-15',
  telehealth: 'requires-in-person',
  confidence: 'B',
  sources: [{ citation: 'ryan-haight-2008', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Waiver under the public health emergency. */
export const usDeaCovid: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-covid',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'Waiver under the public health emergency',
  summary: 'The in-person evaluation was waived under the exception for a public health emergency, declared on 2020-01-31.',
  status: 'ended',
  effective: { from: '2020-03', through: '2023-05-11' },
  telehealth: 'permits-with-conditions',
  confidence: 'B',
  sources: [
    { citation: 'askp3-2021', locator: 'use of the waiver', checked: 'read' },
    { citation: 'ryan-haight-2008', checked: 'recalled' },
    { citation: 'field-knowledge', locator: 'days of the emergency', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** First temporary telemedicine rule. */
export const usDeaExt1: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-ext1',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'First temporary telemedicine rule',
  summary: 'The flexibilities of the emergency went on (88 FR 30037). For relations that existed before, until 2024-11-11.',
  status: 'ended',
  effective: { from: '2023-05-11', through: '2023-11-11' },
  publishedOn: '2023-05-10',
  telehealth: 'permits-with-conditions',
  confidence: 'A',
  sources: [
    { citation: 'fr-2023-telemed-temporary', checked: 'read' },
    { citation: 'fr-2023-telemed-ext2', locator: 'new relations until 2023-11-11', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Second temporary extension. */
export const usDeaExt2: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-ext2',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'Second temporary extension',
  summary: 'All flexibilities of the emergency went on (88 FR 69879).',
  status: 'ended',
  effective: { from: '2023-11-11', through: '2024-12-31' },
  publishedOn: '2023-10-10',
  telehealth: 'permits-with-conditions',
  confidence: 'A',
  sources: [
    { citation: 'fr-2023-telemed-ext2', checked: 'read' },
    { citation: 'cchp-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Third temporary extension. */
export const usDeaExt3: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-ext3',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'Third temporary extension',
  summary: 'The flexibilities went on through 2025 (89 FR 91253).',
  status: 'ended',
  effective: { from: '2025-01-01', through: '2025-12-31' },
  publishedOn: '2024-11-19',
  telehealth: 'permits-with-conditions',
  confidence: 'A',
  sources: [{ citation: 'fr-2024-telemed-ext3', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Fourth temporary extension. */
export const usDeaExt4: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-ext4',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'Fourth temporary extension',
  summary:
    'A DEA-registered practitioner may prescribe Schedule II to V by audio and video without an in-person evaluation if the conditions of the rule are met (90 FR 61301; 21 CFR 1307.41, 42 CFR 12.1). The DEA describes the audio-only path for medicines for opioid use disorder: plan on video for ketamine.',
  status: 'in-force',
  effective: { from: '2026-01-01', through: '2026-12-31' },
  publishedOn: '2025-12-31',
  telehealth: 'permits-with-conditions',
  recheck: 'No fifth extension and no final special-registration rule was found.',
  confidence: 'A',
  sources: [
    { citation: 'dea-tele-2025', checked: 'read' },
    { citation: 'homecaremag-2026', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Special registrations for telemedicine. */
export const usDeaSpecialReg: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-special-reg',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'Special registrations for telemedicine',
  summary:
    'Proposed: a registration for prescribing Schedule III to V by telemedicine (ketamine would fall under it), an advanced one for Schedule II to V, one for platforms, and a limited state registration (90 FR 6541).',
  status: 'proposed',
  effective: {},
  publishedOn: '2025-01-17',
  recheck: 'Not final on any page seen.',
  confidence: 'A',
  sources: [
    { citation: 'fr-2025-special-reg', checked: 'read' },
    { citation: 'mwe-2025', checked: 'read' },
    { citation: 'mwe-2026', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** In-person evaluation again from 2027. */
export const usDea2026Gap: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-2026-gap',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'In-person evaluation again from 2027',
  summary: 'If nothing further is adopted, the in-person evaluation of the statute applies again.',
  status: 'pending',
  effective: { from: '2027-01-01' },
  telehealth: 'requires-in-person',
  recheck: 'To be looked at before every release.',
  confidence: 'A',
  sources: [
    { citation: 'dea-tele-2025', checked: 'computed' },
    { citation: 'ryan-haight-2008', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Two final rules of January 2025. */
export const usDea2025Finals: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-2025-finals',
  jurisdiction: 'US',
  topic: 'telehealth-prescribing',
  title: 'Two final rules of January 2025',
  summary:
    'Buprenorphine by telemedicine, and continuity of care at Veterans Affairs; in effect after a delay. Neither covers ketamine outside the care of Veterans Affairs.',
  status: 'in-force',
  effective: { from: '2025-12-31' },
  publishedOn: '2025-01-17',
  confidence: 'C',
  sources: [
    { citation: 'laptitecase-2025', checked: 'read' },
    { citation: 'ehealthvirginia', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare telehealth flexibilities. */
export const usCaa2026Telehealth: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-caa2026-telehealth',
  jurisdiction: 'US',
  topic: 'payment',
  title: 'Medicare telehealth flexibilities',
  summary:
    'Home as a site and audio-only visits; the in-person visit for mental health care is put off to 2028-01-01. Apart from DEA prescribing rules.',
  status: 'in-force',
  effective: { from: '2026-01-31', through: '2027-12-31' },
  publishedOn: '2026-02-03',
  confidence: 'B',
  sources: [
    { citation: 'mcguirewoods-caa', checked: 'read' },
    { citation: 'natlaw-caa', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
