import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'
import { unwell } from './unwell'

export const triSwallowedSpitDose: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-swallowed-spit-dose',
  version: 1,
  title: 'Swallowed a dose that should be spit out',
  when: { value: 'sign.swallowed-spit-dose', is: '=', to: true },
  yieldsTo: ['tri-overdose'],
  phases: ['during'],
  urgency: 'urgent',
  advice: {
    en: 'Call {poison} and your clinic now. Your sitter stays and checks you every 5 minutes for 4 hours. Any red flag: call {emergency}.',
    es: 'Llame al {poison} y a su clínica ahora. Su acompañante se queda y le revisa cada 5 minutos por 4 horas. Ante cualquier señal de peligro, llame al {emergency}.',
  },
  basis: ['case'],
  default: false,
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'poison-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triExtraDose: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-extra-dose',
  version: 1,
  title: 'Took more than planned, or took it again too soon, and feels well',
  when: { value: 'sign.extra-dose', is: '=', to: true },
  yieldsTo: ['tri-overdose'],
  phases: ['any'],
  urgency: 'urgent',
  advice: { en: 'Call {poison} and your clinic now. Do not be alone.', es: 'Llame al {poison} y a su clínica ahora. No se quede a solas.' },
  basis: ['case'],
  default: false,
  sources: [{ citation: 'poison-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triOverdose: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-overdose',
  version: 1,
  title: 'Took too much, swallowed it, or mixed it, and is very sleepy, not making sense, or breathing badly',
  when: {
    any: [
      { value: 'sign.overdose-signs', is: '=', to: true },
      {
        all: [
          {
            any: [
              { value: 'sign.extra-dose', is: '=', to: true },
              { value: 'sign.swallowed-spit-dose', is: '=', to: true },
              { value: 'sign.mixed-drug', is: '=', to: true },
            ],
          },
          unwell,
        ],
      },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Show them the label. Give naloxone if opioids are possible.',
    es: 'Llame al {emergency} ahora. Muestre la etiqueta. Dé naloxona si pudo haber opioides.',
  },
  basis: ['case'],
  default: false,
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'palamar-2025', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triMixedDrug: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-mixed-drug',
  version: 1,
  title: 'Took ketamine with alcohol, opioid, GHB, or a sleep or nerve pill',
  when: { value: 'sign.mixed-drug', is: '=', to: true },
  yieldsTo: ['tri-overdose'],
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'Do not let them sleep alone. Call {poison} now. Call {emergency} if hard to wake or slow to breathe.',
    es: 'No deje que duerma a solas. Llame al {poison} ahora. Llame al {emergency} si cuesta despertar a la persona o respira lento.',
  },
  basis: ['case'],
  default: false,
  sources: [
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'poison-2018', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triChildAte: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-child-ate',
  version: 1,
  title: 'A child swallowed or licked any amount',
  when: { value: 'sign.child-swallowed', is: '=', to: true },
  yieldsTo: ['tri-child-ate-symptoms'],
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {poison} right now. Call {emergency} if the child is sleepy, limp, fitting, or breathing badly. Do not make the child vomit.',
    es: 'Llame al {poison} ahora mismo. Llame al {emergency} si el niño tiene sueño o el cuerpo flojo, convulsiona o respira mal. No haga vomitar al niño.',
  },
  basis: ['guideline'],
  default: false,
  sources: [{ citation: 'poison-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triChildAteSymptoms: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-child-ate-symptoms',
  version: 1,
  title: 'A child swallowed or licked any amount and is sleepy, limp, fitting, or breathing badly',
  when: {
    any: [
      { value: 'sign.child-symptoms', is: '=', to: true },
      {
        all: [{ value: 'sign.child-swallowed', is: '=', to: true }, unwell],
      },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Lay the child on the side. Do not make the child vomit.',
    es: 'Llame al {emergency} ahora. Ponga al niño de lado. No lo haga vomitar.',
  },
  basis: ['guideline'],
  default: false,
  sources: [{ citation: 'poison-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triPetAte: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-pet-ate',
  version: 1,
  title: 'A pet ate any amount',
  when: { value: 'sign.pet-swallowed', is: '=', to: true },
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'Call your vet now, or {pet}. It may charge a fee.',
    es: 'Llame ahora a su veterinario o a {pet}. Puede tener un costo.',
  },
  basis: ['guideline'],
  default: false,
  sources: [
    { citation: 'aspca-poison', checked: 'recalled' },
    { citation: 'line-us-pets-page-2', locator: 'fee', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const triWater: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-water',
  version: 1,
  title: 'Found in or near water while drowsy',
  when: { value: 'sign.in-water-drowsy', is: '=', to: true },
  actFirst: true,
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Get them out. Call {emergency}. Start CPR if not breathing.',
    es: 'Saque a la persona del agua. Llame al {emergency}. Empiece RCP si no respira.',
  },
  basis: ['case'],
  default: false,
  sources: [{ citation: 'perry-me-2023', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triCraving: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-craving',
  version: 1,
  title: 'Strong urge to use, used extra, or hid use',
  when: { value: 'sign.craving', is: '=', to: true },
  phases: ['between'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Tell your clinic. You will not be in trouble for asking for help.',
    es: 'Avise a su clínica. Pedir ayuda no le traerá problemas.',
  },
  basis: ['guideline'],
  default: false,
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triWithdrawal: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-withdrawal',
  version: 1,
  title: 'Shaky, sweaty, very low, or strong cravings after stopping',
  when: { value: 'sign.withdrawal-signs', is: '=', to: true },
  phases: ['between'],
  urgency: 'urgent',
  advice: { en: 'Call your clinic today.', es: 'Llame hoy a su clínica.' },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
