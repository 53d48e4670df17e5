import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'

export const triBpCrisisSymptoms: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-bp-crisis-symptoms',
  version: 1,
  title:
    '180 or more top number, OR 120 or more bottom number, WITH chest pain, short breath, back pain, weak or numb side, sight change, hard to speak, bad headache, or confusion',
  when: {
    all: [
      {
        any: [
          { some: 'readings.systolicMmHg', where: { value: 'value', is: '>=', to: 180 } },
          { some: 'readings.diastolicMmHg', where: { value: 'value', is: '>=', to: 120 } },
        ],
      },
      { value: 'bloodPressureSymptoms', is: '=', to: true },
    ],
  },
  trigger: {
    any: [
      { some: 'readings.systolicMmHg', where: { value: 'value', is: '>=', to: 180 } },
      { some: 'readings.diastolicMmHg', where: { value: 'value', is: '>=', to: 120 } },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Keep them still and sitting up, or on the side if they do not wake.',
    es: 'Llame al {emergency} ahora. Mantenga a la persona sentada y quieta, o de lado si no despierta.',
  },
  basis: ['guideline'],
  default: false,
  sources: [{ citation: 'aha-bp-2025', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triBp180120Lasting: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-bp-180-120-lasting',
  version: 1,
  title: '180 or more top number, OR 120 or more bottom number, for over 30 minutes',
  when: {
    any: [
      {
        some: 'readings.systolicMmHg',
        where: {
          all: [
            { value: 'value', is: '>=', to: 180 },
            { value: 'forMinutes', is: '>', to: 30 },
          ],
        },
      },
      {
        some: 'readings.diastolicMmHg',
        where: {
          all: [
            { value: 'value', is: '>=', to: 120 },
            { value: 'forMinutes', is: '>', to: 30 },
          ],
        },
      },
    ],
  },
  yieldsTo: ['tri-bp-crisis-symptoms'],
  phases: ['any'],
  urgency: 'emergency',
  advice: { en: 'Call {emergency} now. Sit and rest.', es: 'Llame al {emergency} ahora. Siéntese y descanse.' },
  basis: ['guideline', 'default'],
  default: true,
  sources: [
    { citation: 'aha-bp-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triBp180120NoSymptoms: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-bp-180-120-no-symptoms',
  version: 1,
  title: '180 or more top number, OR 120 or more bottom number, no symptoms, on two readings 5 minutes apart',
  when: {
    any: [
      { some: 'readings.systolicMmHg', where: { value: 'value', is: '>=', to: 180 } },
      { some: 'readings.diastolicMmHg', where: { value: 'value', is: '>=', to: 120 } },
    ],
  },
  yieldsTo: ['tri-bp-crisis-symptoms', 'tri-bp-180-120-lasting'],
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'Sit and rest. Call your clinic now. Check every 5 to 10 minutes. Call {emergency} if it lasts over 30 minutes or any symptom starts.',
    es: 'Siéntese y descanse. Llame ahora a su clínica. Mida cada 5 a 10 minutos. Llame al {emergency} si dura más de 30 minutos o si empieza algún síntoma.',
  },
  basis: ['guideline', 'default'],
  default: true,
  sources: [
    { citation: 'aha-bp-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triBp110119: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-bp-110-119',
  version: 1,
  title: 'Bottom number 110-119 with top number below 180 after a dose, no symptoms',
  when: { some: 'readings.diastolicMmHg', where: { value: 'value', is: '>=', to: 110 } },
  yieldsTo: ['tri-bp-180-120-no-symptoms', 'tri-bp-180-120-lasting', 'tri-bp-crisis-symptoms'],
  phases: ['during', 'after'],
  urgency: 'urgent',
  advice: {
    en: 'Rest, check again in 5 minutes, and call your clinic. Do not take more.',
    es: 'Descanse, mida otra vez en 5 minutos y llame a su clínica. No tome más dosis.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'aagbi-bhs-2016', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triBp160179: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-bp-160-179',
  version: 1,
  title: '160-179 top number or 100-109 bottom number after a dose, no symptoms',
  when: {
    any: [
      { some: 'readings.systolicMmHg', where: { value: 'value', is: '>=', to: 160 } },
      { some: 'readings.diastolicMmHg', where: { value: 'value', is: '>=', to: 100 } },
    ],
  },
  yieldsTo: ['tri-bp-110-119', 'tri-bp-180-120-no-symptoms', 'tri-bp-180-120-lasting', 'tri-bp-crisis-symptoms'],
  phases: ['during', 'after'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Rest. Do not take a dose. Check again in 10 minutes. Call your clinic if it is not falling by 2 hours after the dose, or if there was no dose today.',
    es: 'Descanse. No tome una dosis. Mida otra vez en 10 minutos. Llame a su clínica si no baja a las 2 horas de la dosis, o si hoy no hubo dosis.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triBpLow: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-bp-low',
  version: 1,
  title: 'Below 90 top number with dizzy or faint feeling',
  when: {
    all: [
      { some: 'readings.systolicMmHg', where: { value: 'value', is: '<', to: 90 } },
      {
        any: [
          { value: 'sign.faint-feeling', is: '=', to: true },
          { value: 'sign.dizzy-or-numb', is: '=', to: true },
        ],
      },
    ],
  },
  trigger: {
    all: [{ some: 'readings.systolicMmHg', where: { value: 'value', is: '<', to: 90 } }, { not: { known: 'sign.faint-feeling' } }],
  },
  yieldsTo: ['tri-bp-low-fainted'],
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'Lie flat, legs up, or on the side if you vomit. Call your clinic. Call {emergency} if you pass out.',
    es: 'Acuéstese boca arriba con las piernas en alto, o de lado si vomita. Llame a su clínica. Si se desmaya, llamen al {emergency}.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triBpLowFainted: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-bp-low-fainted',
  version: 1,
  title: 'Below 90 top number and passed out, drowsy, confused, not waking or breathing badly',
  when: {
    all: [
      { some: 'readings.systolicMmHg', where: { value: 'value', is: '<', to: 90 } },
      {
        any: [
          { value: 'sign.fainted', is: '=', to: true },
          { value: 'sign.drowsy', is: '=', to: true },
          { value: 'sign.confused', is: '=', to: true },
          { some: 'readings.respiratoryRatePerMin', where: { value: 'value', is: '<', to: 10 } },
          { some: 'readings.spo2Percent', where: { value: 'value', is: '<=', to: 92 } },
        ],
      },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Lay them flat, legs up, or on the side if they vomit or do not wake.',
    es: 'Llame al {emergency} ahora. Acueste a la persona boca arriba con las piernas en alto, o de lado si vomita o no despierta.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triBpLowQuiet: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-bp-low-quiet',
  version: 1,
  title: 'Below 90 top number, no dizzy or faint feeling',
  when: { some: 'readings.systolicMmHg', where: { value: 'value', is: '<', to: 90 } },
  yieldsTo: ['tri-bp-low', 'tri-bp-low-fainted'],
  phases: ['any'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Lie down. Check again in 5 minutes. Do not take a dose. Call your clinic. Call {emergency} if you feel worse.',
    es: 'Acuéstese. Mida otra vez en 5 minutos. No tome una dosis. Llame a su clínica. Si se siente peor, llame al {emergency}.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triPressureSymptoms: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-pressure-symptoms',
  version: 1,
  title:
    'Any of chest pain, short breath, back pain, weak or numb side, sight change, hard to speak, bad headache, or confusion, and the gravest of them are not ruled out',
  when: {
    all: [
      { value: 'sign.blood-pressure-symptoms', is: '=', to: true },
      {
        any: [
          { value: 'sign.chest-pain', is: '=', to: true },
          { value: 'sign.trouble-breathing', is: '=', to: true },
          { value: 'sign.stroke-signs', is: '=', to: true },
          { value: 'sign.worst-headache', is: '=', to: true },
          { value: 'sign.eye-pain-or-sight-loss', is: '=', to: true },
        ],
      },
    ],
  },
  trigger: { value: 'sign.blood-pressure-symptoms', is: '=', to: true },
  yieldsTo: ['tri-bp-crisis-symptoms', 'tri-chest-pain', 'tri-stroke', 'tri-eye'],
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now for chest pain, short breath, a weak or numb side, a change in sight, trouble speaking, or a bad headache. If it is none of these, call your clinic now.',
    es: 'Llame al {emergency} ahora si hay dolor de pecho, falta de aire, un lado débil o dormido, cambios en la vista, problemas para hablar o un dolor de cabeza fuerte. Si no es nada de esto, llame ahora a su clínica.',
  },
  basis: ['guideline', 'default'],
  default: true,
  sources: [
    { citation: 'aha-bp-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
