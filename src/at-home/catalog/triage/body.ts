import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'

export const triVomitDrowsy: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-vomit-drowsy',
  version: 1,
  title: 'Vomiting while too sleepy to hold the head up',
  when: {
    any: [
      { value: 'sign.vomiting-drowsy', is: '=', to: true },
      {
        all: [
          {
            any: [
              { value: 'sign.vomiting', is: '=', to: true },
              { value: 'sign.vomiting-persistent', is: '=', to: true },
            ],
          },
          { value: 'sign.drowsy', is: '=', to: true },
        ],
      },
    ],
  },
  phases: ['during', 'after'],
  urgency: 'emergency',
  advice: {
    en: 'Roll to the side, mouth down. Call {emergency} if they cough, gag, or will not wake up fully.',
    es: 'Ponga a la persona de lado, con la boca hacia abajo. Llame al {emergency} si tose, tiene arcadas o no despierta del todo.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'evolve-consent', checked: 'read' },
    { citation: 'asa-fasting', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triVomitPersistent: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-vomit-persistent',
  version: 1,
  title: 'Vomiting 3 or more times, or cannot keep fluid down for 6 hours',
  when: { value: 'sign.vomiting-persistent', is: '=', to: true },
  yieldsTo: ['tri-vomit-drowsy'],
  phases: ['after'],
  urgency: 'urgent',
  advice: {
    en: 'Call your clinic today. Go to urgent care if you are dry or weak.',
    es: 'Llame hoy a su clínica. Vaya a un centro de atención urgente si se está deshidratando o está débil.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'evolve-consent', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triVomitAwake: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-vomit-awake',
  version: 1,
  title: 'Vomiting, fully awake, fewer than 3 times',
  when: { value: 'sign.vomiting', is: '=', to: true },
  yieldsTo: ['tri-vomit-persistent', 'tri-vomit-drowsy'],
  phases: ['during', 'after'],
  urgency: 'self-care',
  advice: {
    en: 'Stay on your side. Take small sips later. Do not take another dose. Tell your clinic.',
    es: 'Quédese de lado. Más tarde, tome sorbos de agua. No tome otra dosis. Avise a su clínica.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'evolve-consent', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triNausea: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-nausea',
  version: 1,
  title: 'Nausea, no vomiting',
  when: { value: 'sign.nausea', is: '=', to: true },
  phases: ['during', 'after'],
  urgency: 'self-care',
  advice: {
    en: 'Lie on your side. Keep still. Ask about a nausea pill for next time.',
    es: 'Acuéstese de lado. No se mueva mucho. Pregunte por una pastilla para las náuseas para la próxima vez.',
  },
  basis: ['program'],
  default: false,
  sources: [{ citation: 'evolve-consent', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triAllergySevere: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-allergy-severe',
  version: 1,
  title: 'Swelling of face, lips, or throat; hives with trouble breathing or faintness, felt or measured',
  when: {
    any: [
      { value: 'sign.severe-allergy', is: '=', to: true },
      {
        all: [
          { value: 'sign.rash-or-itch', is: '=', to: true },
          {
            any: [
              { value: 'sign.not-waking', is: '=', to: true },
              { value: 'sign.breathing-pauses', is: '=', to: true },
              { value: 'sign.blue-lips', is: '=', to: true },
              { value: 'sign.trouble-breathing', is: '=', to: true },
              { value: 'sign.noisy-breathing', is: '=', to: true },
              { value: 'sign.cannot-speak-sentence', is: '=', to: true },
              { value: 'sign.faint-feeling', is: '=', to: true },
              { value: 'sign.fainted', is: '=', to: true },
              { some: 'readings.systolicMmHg', where: { value: 'value', is: '<', to: 90 } },
              { some: 'readings.spo2Percent', where: { value: 'value', is: '<=', to: 92 } },
            ],
          },
        ],
      },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Use an epinephrine pen if you have one. Call {emergency} now.',
    es: 'Use un inyector de epinefrina (adrenalina) si tiene uno. Llame al {emergency} ahora.',
  },
  basis: ['label'],
  default: false,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triAllergyMild: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-allergy-mild',
  version: 1,
  title: 'Rash or itch only',
  when: { value: 'sign.rash-or-itch', is: '=', to: true },
  yieldsTo: ['tri-allergy-severe'],
  phases: ['any'],
  urgency: 'contact-clinician',
  advice: { en: 'Do not take more. Call your clinic today.', es: 'No tome más. Llame hoy a su clínica.' },
  basis: ['label'],
  default: false,
  sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triUrineBlood: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-urine-blood',
  version: 1,
  title: 'Blood in the pee, or cannot pee for 8 hours',
  when: {
    any: [
      { value: 'sign.urine-blood', is: '=', to: true },
      { value: 'sign.cannot-urinate-8h', is: '=', to: true },
    ],
  },
  phases: ['any'],
  urgency: 'urgent',
  advice: { en: 'Get seen today. No more doses.', es: 'Busque atención médica hoy. No tome más dosis.' },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'anderson-kic-2022', checked: 'read' },
    { citation: 'kutscher-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triUrineSymptoms: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-urine-symptoms',
  version: 1,
  title: 'Pain, rush, or going often for more than 2 days',
  when: { value: 'sign.urinary-symptoms-over-2-days', is: '=', to: true },
  yieldsTo: ['tri-urine-blood'],
  phases: ['between'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Call your clinic this week for a urine test. No more doses until then.',
    es: 'Llame a su clínica esta semana para una prueba de orina. Hasta entonces, no tome más dosis.',
  },
  basis: ['label'],
  default: false,
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'anderson-kic-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triBellyJaundice: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-belly-jaundice',
  version: 1,
  title: 'Yellow eyes or skin, dark pee, or strong upper belly pain',
  when: {
    any: [
      { value: 'sign.jaundice', is: '=', to: true },
      { value: 'sign.severe-belly-pain', is: '=', to: true },
    ],
  },
  phases: ['between'],
  urgency: 'urgent',
  advice: { en: 'Get seen today. No more doses.', es: 'Busque atención médica hoy. No tome más dosis.' },
  basis: ['label'],
  default: false,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'mayo-ketamine', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triPregnancy: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-pregnancy',
  version: 1,
  title: 'Missed period or positive test while in the program',
  when: { value: 'sign.possible-pregnancy', is: '=', to: true },
  phases: ['between'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Do not take another dose. Call your clinic today or tomorrow.',
    es: 'No tome otra dosis. Llame a su clínica hoy o mañana.',
  },
  basis: ['label'],
  default: false,
  sources: [{ citation: 'spravato-medguide', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triLowSugar: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-low-sugar',
  version: 1,
  title: 'Blood sugar below 70 mg/dL, or shaky and sweaty with diabetes',
  when: {
    any: [
      { some: 'readings.glucoseMgPerDl', where: { value: 'value', is: '<', to: 70 } },
      { value: 'sign.shaky-with-diabetes', is: '=', to: true },
    ],
  },
  yieldsTo: ['tri-low-sugar-drowsy'],
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'If fully awake, take juice or sugar. If drowsy, call {emergency} and give nothing by mouth.',
    es: 'Si está alerta, tome jugo o azúcar. Si la persona está medio dormida, llame al {emergency} y no le dé nada por la boca.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'cdc-low-sugar', checked: 'read', locator: 'below 70 mg/dL, juice or sugar' },
    { citation: 'asa-fasting', checked: 'recalled' },
  ],
  translationReview: { status: 'draft' },
})

export const triLowSugarDrowsy: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-low-sugar-drowsy',
  version: 1,
  title:
    'Blood sugar below 70 mg/dL, or shaky and sweaty with diabetes, and not fully awake, in a fit, choking, breathing with pauses or with signs of a stroke',
  when: {
    all: [
      {
        any: [
          { some: 'readings.glucoseMgPerDl', where: { value: 'value', is: '<', to: 70 } },
          { value: 'sign.shaky-with-diabetes', is: '=', to: true },
        ],
      },
      {
        any: [
          { value: 'sign.drowsy', is: '=', to: true },
          { value: 'sign.confused', is: '=', to: true },
          { value: 'sign.fainted', is: '=', to: true },
          { value: 'sign.seizure', is: '=', to: true },
          { value: 'sign.breathing-pauses', is: '=', to: true },
          { value: 'sign.blue-lips', is: '=', to: true },
          { value: 'sign.noisy-breathing', is: '=', to: true },
          { value: 'sign.overdose-signs', is: '=', to: true },
          { value: 'sign.stroke-signs', is: '=', to: true },
        ],
      },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Give nothing by mouth. Roll them to the side.',
    es: 'Llame al {emergency} ahora. No dé nada por la boca. Ponga a la persona de lado.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'cdc-low-sugar', checked: 'read', locator: 'below 70 mg/dL, juice or sugar' },
    { citation: 'asa-fasting', checked: 'recalled' },
  ],
  translationReview: { status: 'draft' },
})

export const triHighSugar: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-high-sugar',
  version: 1,
  title: 'Blood sugar above 250 mg/dL',
  when: { some: 'readings.glucoseMgPerDl', where: { value: 'value', is: '>', to: 250 } },
  yieldsTo: ['tri-high-sugar-ill'],
  phases: ['any'],
  urgency: 'contact-clinician',
  advice: { en: 'Do not take a dose. Call your clinic today.', es: 'No tome una dosis. Llame hoy a su clínica.' },
  basis: ['default'],
  default: true,
  sources: [{ citation: 'library-convention', checked: 'convention' }],
  translationReview: { status: 'draft' },
})

export const triHighSugarIll: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-high-sugar-ill',
  version: 1,
  title: 'Blood sugar above 250 mg/dL, and vomiting, drowsy, confused, passed out or in a fit',
  when: {
    all: [
      { some: 'readings.glucoseMgPerDl', where: { value: 'value', is: '>', to: 250 } },
      {
        any: [
          { value: 'sign.vomiting', is: '=', to: true },
          { value: 'sign.vomiting-persistent', is: '=', to: true },
          { value: 'sign.seizure', is: '=', to: true },
          { value: 'sign.drowsy', is: '=', to: true },
          { value: 'sign.confused', is: '=', to: true },
          { value: 'sign.fainted', is: '=', to: true },
        ],
      },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: { en: 'Call {emergency} now. Tell them the sugar number.', es: 'Llame al {emergency} ahora. Diga cuánto marca el azúcar.' },
  basis: ['default'],
  default: true,
  sources: [{ citation: 'library-convention', checked: 'convention' }],
  translationReview: { status: 'draft' },
})

export const triMouthSore: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-mouth-sore',
  version: 1,
  title: 'Mouth sore, bitten tongue, or tooth pain',
  when: { value: 'sign.mouth-sore', is: '=', to: true },
  phases: ['between'],
  urgency: 'contact-clinician',
  advice: { en: 'Tell your clinic before the next dose.', es: 'Avise a su clínica antes de la próxima dosis.' },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'mindbloom-faq-duration', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
