import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'

export const triSpo291OrLess: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-spo2-91-or-less',
  version: 1,
  title: 'Oxygen 91 % or less on a warm finger, confirmed by one repeat within 30 seconds (no repeat where the person is hard to wake)',
  when: { some: 'readings.spo2Percent', where: { value: 'value', is: '<=', to: 91 } },
  phases: ['during', 'after'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Sit or side-lie, lift the chin, keep them awake.',
    es: 'Llame al {emergency} ahora. Siente o acueste de lado a la persona, levántele el mentón y manténgala despierta.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'durham-oximetry', checked: 'read' },
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'pms-nhs', checked: 'read' },
    { citation: 'news2', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triSpo292: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-spo2-92',
  version: 1,
  title: 'Oxygen 92 % and awake, or 93-94 % and drowsy or confused',
  when: {
    any: [
      { some: 'readings.spo2Percent', where: { value: 'value', is: '<=', to: 92 } },
      {
        all: [
          { some: 'readings.spo2Percent', where: { value: 'value', is: '<', to: 95 } },
          {
            any: [
              { value: 'sign.drowsy', is: '=', to: true },
              { value: 'sign.confused', is: '=', to: true },
            ],
          },
        ],
      },
    ],
  },
  yieldsTo: ['tri-not-waking', 'tri-spo2-91-or-less', 'tri-spo2-92-lasting'],
  phases: ['during', 'after'],
  urgency: 'urgent',
  advice: {
    en: 'Sit up, or stay on your side if you vomit. Take slow, deep breaths. Check again in 2 minutes. Call your clinic now. If it is still 92 or less after 5 minutes, call {emergency}.',
    es: 'Siéntese, o quédese de lado si vomita. Respire lento y profundo. Mida otra vez en 2 minutos. Llame ahora a su clínica. Si sigue en 92 o menos a los 5 minutos, llame al {emergency}.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'durham-oximetry', checked: 'read' },
    { citation: 'pms-nhs', checked: 'read' },
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triSpo292Lasting: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-spo2-92-lasting',
  version: 1,
  title: 'Oxygen 92 % or less, still so after 5 minutes, or with a person who is drowsy, confused or passed out',
  when: {
    any: [
      {
        some: 'readings.spo2Percent',
        where: {
          all: [
            { value: 'value', is: '<=', to: 92 },
            { value: 'forMinutes', is: '>=', to: 5 },
          ],
        },
      },
      {
        all: [
          { some: 'readings.spo2Percent', where: { value: 'value', is: '<=', to: 92 } },
          {
            any: [
              { value: 'sign.drowsy', is: '=', to: true },
              { value: 'sign.confused', is: '=', to: true },
              { value: 'sign.fainted', is: '=', to: true },
            ],
          },
        ],
      },
    ],
  },
  yieldsTo: ['tri-spo2-91-or-less'],
  phases: ['during', 'after'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Keep them awake and sitting up, or on the side if they do not wake.',
    es: 'Llame al {emergency} ahora. Mantenga a la persona despierta y sentada, o de lado si no despierta.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'durham-oximetry', checked: 'read' },
    { citation: 'pms-nhs', checked: 'read' },
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triSpo29394: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-spo2-93-94',
  version: 1,
  title: 'Oxygen 93-94 % and feels fine',
  when: { some: 'readings.spo2Percent', where: { value: 'value', is: '<', to: 95 } },
  yieldsTo: ['tri-spo2-92', 'tri-spo2-92-lasting', 'tri-spo2-91-or-less'],
  phases: ['any'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Warm the hand and check again. Do not take a dose. Call your clinic.',
    es: 'Caliente la mano y mida otra vez. No tome una dosis. Llame a su clínica.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'durham-oximetry', checked: 'read' },
    { citation: 'pms-nhs', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
