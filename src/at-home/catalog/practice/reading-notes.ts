import { deepFreeze } from '../../../core/freeze'
import type { ReadingNote } from '../../practice-model'

export const notes: readonly ReadingNote[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'bpn-140-90',
    reading: 'blood-pressure',
    threshold: 'above 140 or above 90; in the EU from 65 years above 150 or above 90',
    figures: [
      { id: 'systolic', label: 'top number', value: 140, unit: 'mmHg', bound: 'above' },
      { id: 'diastolic', label: 'bottom number', value: 90, unit: 'mmHg', bound: 'above' },
      { id: 'systolic-eu-65', label: 'top number, EU, from 65 years', value: 150, unit: 'mmHg', bound: 'above' },
    ],
    origin: 'SPRAVATO labels, before a dose: weigh a short rise of blood pressure against the benefit. A point to weigh, not a ban.',
    use: 'Caution before a dose. At home exactly 140 or exactly 90 counts too, which is stricter on purpose and a convention.',
    sources: [
      { citation: 'bp-droracle', checked: 'read' },
      { citation: 'spravato-smpc', checked: 'recalled', locator: 'the part on 65 years' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'bpn-160-90',
    reading: 'blood-pressure',
    threshold: 'above 160 or above 90, or heart rate above 100',
    figures: [
      { id: 'systolic', label: 'top number', value: 160, unit: 'mmHg', bound: 'above' },
      { id: 'diastolic', label: 'bottom number', value: 90, unit: 'mmHg', bound: 'above' },
      { id: 'heart-rate', label: 'heart rate', value: 100, unit: 'per minute', bound: 'above' },
    ],
    origin: 'One telehealth agreement: no session.',
    use: 'A stop before the dose in that program; only its heart rate is taken over here.',
    sources: [{ citation: 'choose-ketamine', checked: 'read' }],
  },
  {
    id: 'bpn-160-100',
    reading: 'blood-pressure',
    threshold: '160 or 100',
    figures: [
      { id: 'systolic', label: 'top number', value: 160, unit: 'mmHg', bound: 'at-least' },
      { id: 'diastolic', label: 'bottom number', value: 100, unit: 'mmHg', bound: 'at-least' },
    ],
    origin: 'Commercial pages repeat it as a requirement of the FDA. No such limit of the FDA was found, and the label text read has none.',
    use: "A convention of this library: no dose at home that day. It is never to be shown as a regulator's limit.",
    sources: [
      { citation: 'singlecare-su', checked: 'read', locator: 'the page that repeats the error' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'bpn-180-110',
    reading: 'blood-pressure',
    threshold: '180 or 110',
    figures: [
      { id: 'systolic', label: 'top number', value: 180, unit: 'mmHg', bound: 'at-least' },
      { id: 'diastolic', label: 'bottom number', value: 110, unit: 'mmHg', bound: 'at-least' },
    ],
    origin: 'A UK guideline for before surgery and older definitions of a hypertensive urgency.',
    use: 'After a dose, the band that calls the clinic; before a dose, 110 and more is no dose in any setting.',
    sources: [
      { citation: 'aagbi-bhs-2016', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'bpn-180-120',
    reading: 'blood-pressure',
    threshold: 'above 180 or above 120, with symptoms',
    figures: [
      { id: 'systolic', label: 'top number', value: 180, unit: 'mmHg', bound: 'above' },
      { id: 'diastolic', label: 'bottom number', value: 120, unit: 'mmHg', bound: 'above' },
    ],
    origin: 'Guideline for high blood pressure of 2025: an emergency with symptoms; without them repeat, then contact a clinician.',
    use: 'An emergency with symptoms or where it lasts. Exactly 180 and exactly 120 count too, on purpose.',
    sources: [
      { citation: 'aha-bp-2025', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'spo2n-home',
    reading: 'oxygen',
    threshold: '92 % or less acts; 91 % or less is an emergency',
    figures: [
      { id: 'act', label: 'oxygen at which to act', value: 92, unit: '%', bound: 'at-most' },
      { id: 'emergency', label: 'oxygen that is an emergency', value: 91, unit: '%', bound: 'at-most' },
    ],
    origin:
      'No ketamine label gives a number. Both come from home oximetry and early-warning charts; home advice there treats 92 % or less as an emergency. Meters can read falsely high on dark skin.',
    use: 'Emergency at 91 % or less. At exactly 92 % and awake a check after 2 and 5 minutes is allowed, since a person who is spoken to may recover at once: a convention.',
    sources: [
      { citation: 'news2', checked: 'read' },
      { citation: 'durham-oximetry', checked: 'read' },
      { citation: 'pms-nhs', checked: 'read' },
      { citation: 'fda-pulseox-2021', checked: 'read', locator: 'less accurate on dark skin' },
      { citation: 'jucm-pulseox', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
])
