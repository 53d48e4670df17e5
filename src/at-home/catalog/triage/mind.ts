import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'
import { unwell } from './unwell'

export const triSuicideNow: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-suicide-now',
  version: 1,
  title: 'Plan, means, or intent to die; any attempt; thoughts of suicide in someone who took too much, swallowed it or mixed it',
  when: {
    any: [
      { value: 'sign.suicidal-plan-or-attempt', is: '=', to: true },
      {
        all: [
          { value: 'sign.suicidal-thoughts', is: '=', to: true },
          {
            any: [
              { value: 'sign.extra-dose', is: '=', to: true },
              { value: 'sign.swallowed-spit-dose', is: '=', to: true },
              { value: 'sign.mixed-drug', is: '=', to: true },
            ],
          },
        ],
      },
    ],
  },
  yieldsTo: ['tri-suicide-not-awake'],
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency}, or reach {crisis} now. Do not stay alone. Move guns, pills, and sharp things away.',
    es: 'Llame al {emergency} o comuníquese con {crisis} ahora. No se quede a solas. Aleje armas, pastillas y objetos filosos.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'cssrs', locator: 'items 4 to 6; triage, severe risk', checked: 'read' },
    { citation: 'lifeline-988', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triSuicideNotAwake: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-suicide-not-awake',
  version: 1,
  title:
    'Thoughts of suicide, a plan or an attempt in someone who is not fully awake, in a fit, breathes badly or took too much and is unwell',
  when: {
    all: [
      {
        any: [
          { value: 'sign.suicidal-thoughts', is: '=', to: true },
          { value: 'sign.suicidal-plan-or-attempt', is: '=', to: true },
        ],
      },
      { any: [{ value: 'sign.overdose-signs', is: '=', to: true }, unwell] },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. They may have taken something. Stay with them. Move guns, pills, and sharp things away.',
    es: 'Llame al {emergency} ahora. Puede que la persona haya tomado algo. Quédese con ella. Aleje armas, pastillas y objetos filosos.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'palamar-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triSuicideThoughts: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-suicide-thoughts',
  version: 1,
  title: 'Thoughts of death or suicide, no plan',
  when: { value: 'sign.suicidal-thoughts', is: '=', to: true },
  yieldsTo: ['tri-suicide-now', 'tri-suicide-not-awake'],
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'Reach {crisis}. Call your clinic today. No more doses until you are seen. Call {emergency} if you are not safe.',
    es: 'Comuníquese con {crisis}. Llame hoy a su clínica. No tome más dosis hasta que le vean. Llame al {emergency} si corre peligro.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'cssrs', locator: 'items 1 and 2', checked: 'read' },
    { citation: 'lifeline-988', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triPsychosis: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-psychosis',
  version: 1,
  title: 'Hearing or seeing things, feeling watched, or strange beliefs after 24 hours',
  when: {
    all: [
      { value: 'sign.psychosis-signs', is: '=', to: true },
      { value: 'minutesSinceDose', is: '>=', to: 1440 },
    ],
  },
  trigger: { value: 'sign.psychosis-signs', is: '=', to: true },
  phases: ['after'],
  urgency: 'urgent',
  advice: {
    en: 'Call your clinic now. Go to the emergency room if you feel unsafe. No more doses.',
    es: 'Llame ahora a su clínica. Vaya a urgencias si siente que corre peligro. No tome más dosis.',
  },
  basis: ['label'],
  default: false,
  sources: [
    { citation: 'mayo-ketamine', checked: 'read' },
    { citation: 'ketalar-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triMania: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-mania',
  version: 1,
  title: 'Little sleep with lots of energy, fast talk, or risky acts for 1 day or more',
  when: { value: 'sign.mania-signs', is: '=', to: true },
  phases: ['after'],
  urgency: 'urgent',
  advice: { en: 'Call your clinic today. No more doses.', es: 'Llame hoy a su clínica. No tome más dosis.' },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'altman-1997', locator: 'items, sleep, speech, activity', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triAgitation: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-agitation',
  version: 1,
  title: 'Violent, trying to leave, or cannot be kept safe',
  when: { value: 'sign.cannot-be-kept-safe', is: '=', to: true },
  phases: ['during'],
  urgency: 'emergency',
  advice: {
    en: 'Keep back. Lower light and noise. Call {emergency} if you cannot keep them safe. Say they took ketamine.',
    es: 'Guarde distancia. Baje la luz y el ruido. Llame al {emergency} si no puede mantener a salvo a la persona. Diga que tomó ketamina.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triPanic: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-panic',
  version: 1,
  title: 'Fear or panic in the first 2 hours, can still talk and knows where they are',
  when: {
    all: [
      { value: 'sign.panic', is: '=', to: true },
      { value: 'minutesSinceDose', is: '<=', to: 120 },
    ],
  },
  // Nobody is told that it will pass who took more than planned.
  yieldsTo: ['tri-panic-lasting', 'tri-overdose', 'tri-extra-dose', 'tri-swallowed-spit-dose', 'tri-mixed-drug'],
  phases: ['during'],
  urgency: 'self-care',
  advice: {
    en: 'Hold a calm voice. Say: you took a medicine, it will pass. Breathe slow. Call the clinic line if it does not ease in 20 minutes.',
    es: 'Hable con voz tranquila. Diga: usted tomó un medicamento, esto va a pasar. Respire lento. Llame a la clínica si no mejora en 20 minutos.',
  },
  basis: ['program'],
  default: false,
  sources: [{ citation: 'breeksema-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triPanicLasting: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-panic-lasting',
  version: 1,
  title: 'Fear or panic that does not ease in 20 minutes',
  when: { value: 'sign.panic-over-20-minutes', is: '=', to: true },
  phases: ['during'],
  urgency: 'contact-clinician',
  advice: { en: 'Call the clinic line now. Stay with them.', es: 'Llame ahora a la línea de la clínica. Quédese con la persona.' },
  basis: ['program'],
  default: false,
  sources: [{ citation: 'breeksema-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triDissociationExpected: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-dissociation-expected',
  version: 1,
  title: 'Feels unreal or floaty in the first 2 hours after the dose',
  when: {
    all: [
      { value: 'sign.feels-unreal', is: '=', to: true },
      { value: 'minutesSinceDose', is: '<=', to: 120 },
    ],
  },
  // Nobody is told that it should fade who took more than planned.
  yieldsTo: ['tri-overdose', 'tri-extra-dose', 'tri-swallowed-spit-dose', 'tri-mixed-drug'],
  phases: ['during'],
  urgency: 'self-care',
  advice: {
    en: 'This is common in the first 2 hours. Lie still with your sitter. It should fade.',
    es: 'Es común en las primeras 2 horas. Descanse con su acompañante y no se mueva mucho. Debería pasar.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'mindbloom-faq-duration', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triDissociation2h: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-dissociation-2h',
  version: 1,
  title: 'Still feels unreal or floaty more than 2 hours after the dose',
  when: {
    all: [
      { value: 'sign.feels-unreal', is: '=', to: true },
      { value: 'minutesSinceDose', is: '>', to: 120 },
    ],
  },
  trigger: { value: 'sign.feels-unreal', is: '=', to: true },
  yieldsTo: ['tri-dissociation-4h', 'tri-dissociation-24h'],
  phases: ['after'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Stay with your sitter. Rest in a dim room. Call your clinic.',
    es: 'Quédese con su acompañante. Descanse en un cuarto con poca luz. Llame a su clínica.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'mindbloom-faq-duration', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triDissociation4h: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-dissociation-4h',
  version: 1,
  title: 'Still unreal, confused, unsteady, or hearing or seeing things more than 4 hours after the dose',
  when: {
    all: [
      {
        any: [
          { value: 'sign.feels-unreal', is: '=', to: true },
          { value: 'sign.confused', is: '=', to: true },
          { value: 'sign.unsteady', is: '=', to: true },
          { value: 'sign.psychosis-signs', is: '=', to: true },
        ],
      },
      { value: 'minutesSinceDose', is: '>', to: 240 },
    ],
  },
  trigger: {
    any: [
      { value: 'sign.feels-unreal', is: '=', to: true },
      { value: 'sign.confused', is: '=', to: true },
      { value: 'sign.unsteady', is: '=', to: true },
      { value: 'sign.psychosis-signs', is: '=', to: true },
    ],
  },
  yieldsTo: ['tri-dissociation-24h'],
  phases: ['after'],
  urgency: 'urgent',
  advice: {
    en: 'Call your clinic now. Do not be alone. You may need to be seen today.',
    es: 'Llame ahora a su clínica. No se quede a solas. Tal vez le deban atender hoy.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'mayo-ketamine', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triDissociation24h: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-dissociation-24h',
  version: 1,
  title: 'Still unreal or seeing odd things after 24 hours',
  when: {
    all: [
      {
        any: [
          { value: 'sign.feels-unreal', is: '=', to: true },
          { value: 'sign.psychosis-signs', is: '=', to: true },
        ],
      },
      { value: 'minutesSinceDose', is: '>=', to: 1440 },
    ],
  },
  trigger: {
    any: [
      { value: 'sign.feels-unreal', is: '=', to: true },
      { value: 'sign.psychosis-signs', is: '=', to: true },
    ],
  },
  phases: ['after'],
  urgency: 'urgent',
  advice: { en: 'Get seen today. No more doses.', es: 'Busque atención médica hoy. No tome más dosis.' },
  basis: ['label'],
  default: false,
  sources: [
    { citation: 'mayo-ketamine', checked: 'read' },
    { citation: 'ketalar-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
