import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'

export const triNotWaking: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-not-waking',
  version: 1,
  title: 'Does not wake to voice or a firm shoulder squeeze; limp',
  when: { value: 'sign.not-waking', is: '=', to: true },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Lay them on their side. Watch their breathing. Start CPR if they stop breathing. Do not leave.',
    es: 'Llame al {emergency} ahora. Acueste a la persona de lado. Vigile su respiración. Si deja de respirar, empiece RCP. No se vaya.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'news2', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triSlowBreathing: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-slow-breathing',
  version: 1,
  title: '8 or fewer breaths in a minute, pauses of 10 seconds or more, blue or gray lips',
  when: {
    any: [
      { some: 'readings.respiratoryRatePerMin', where: { value: 'value', is: '<=', to: 8 } },
      { value: 'sign.breathing-pauses', is: '=', to: true },
      { value: 'sign.blue-lips', is: '=', to: true },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Wake them. Tilt the head back. Give naloxone if any opioid is possible.',
    es: 'Llame al {emergency} ahora. Despierte a la persona. Inclínele la cabeza hacia atrás. Dé naloxona si pudo haber algún opioide.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triBreathing9: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-breathing-9',
  version: 1,
  title: '9 breaths per minute, but wakes when spoken to',
  when: { some: 'readings.respiratoryRatePerMin', where: { value: 'value', is: '<', to: 10 } },
  yieldsTo: ['tri-not-waking', 'tri-slow-breathing', 'tri-breathing-9-lasting'],
  phases: ['during', 'after'],
  urgency: 'urgent',
  advice: {
    en: 'Wake them and sit them up. Keep them talking. Call your clinic now. Count again in 2 minutes. Call {emergency} if it does not rise in 5 minutes.',
    es: 'Despierte a la persona y siéntela. Haga que siga hablando. Llame ahora a la clínica. Cuente otra vez en 2 minutos. Llame al {emergency} si no sube en 5 minutos.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triBreathing9Lasting: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-breathing-9-lasting',
  version: 1,
  title: '9 breaths per minute, not rising within 5 minutes',
  when: {
    some: 'readings.respiratoryRatePerMin',
    where: {
      all: [
        { value: 'value', is: '<', to: 10 },
        { value: 'forMinutes', is: '>=', to: 5 },
      ],
    },
  },
  yieldsTo: ['tri-slow-breathing'],
  phases: ['during', 'after'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Keep them awake and sitting up, or on the side if they do not wake.',
    es: 'Llame al {emergency} ahora. Mantenga a la persona despierta y sentada, o de lado si no despierta.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triNoisyBreathing: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-noisy-breathing',
  version: 1,
  title: 'Choking, gurgling, high squeak when breathing in, or lots of spit with trouble breathing',
  when: { value: 'sign.noisy-breathing', is: '=', to: true },
  phases: ['during'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Roll to the side. Let the spit drain. If choking and awake: back blows and belly thrusts.',
    es: 'Llame al {emergency} ahora. Ponga a la persona de lado. Deje salir la saliva. Si se atraganta y está despierta: golpes en la espalda y compresiones en el abdomen.',
  },
  basis: ['case'],
  default: false,
  sources: [{ citation: 'ajp-overdose-2024', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triFastBreathing: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-fast-breathing',
  version: 1,
  title: '30 or more breaths per minute at rest, or cannot speak a full sentence',
  when: {
    any: [
      { some: 'readings.respiratoryRatePerMin', where: { value: 'value', is: '>=', to: 30 } },
      { value: 'sign.cannot-speak-sentence', is: '=', to: true },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Sit them up, or lay them on the side if they do not wake. Stay calm and count breaths.',
    es: 'Llame al {emergency} ahora. Siente a la persona, o póngala de lado si no despierta. Mantenga la calma y cuente las respiraciones.',
  },
  basis: ['guideline'],
  default: false,
  sources: [{ citation: 'news2', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triBreathing2529: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-breathing-25-29',
  version: 1,
  title: '25 to 29 breaths per minute at rest',
  when: { some: 'readings.respiratoryRatePerMin', where: { value: 'value', is: '>=', to: 25 } },
  yieldsTo: ['tri-not-waking', 'tri-fast-breathing', 'tri-breathing-25-lasting'],
  phases: ['during', 'after'],
  urgency: 'urgent',
  advice: {
    en: 'Sit up. Breathe slow with your sitter for 2 minutes, then count again. Call your clinic now. Call {emergency} if it is still 25 or more.',
    es: 'Siéntese. Respire lento con su acompañante 2 minutos y cuente otra vez. Llame ahora a su clínica. Llame al {emergency} si sigue en 25 o más.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'durham-oximetry', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triBreathing25Lasting: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-breathing-25-lasting',
  version: 1,
  title: '25 or more breaths per minute, still so after 2 minutes of slow breathing',
  when: {
    some: 'readings.respiratoryRatePerMin',
    where: {
      all: [
        { value: 'value', is: '>=', to: 25 },
        { value: 'forMinutes', is: '>=', to: 2 },
      ],
    },
  },
  yieldsTo: ['tri-fast-breathing'],
  phases: ['during', 'after'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Sit them up, or lay them on the side if they do not wake. Breathe slow with them.',
    es: 'Llame al {emergency} ahora. Siente a la persona, o póngala de lado si no despierta. Respire lento con ella.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'durham-oximetry', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
