import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'

export const triStroke: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-stroke',
  version: 1,
  title: "Face droop, weak arm, slurred speech that does not fit the drug's wear-off, or sudden worst headache",
  when: {
    any: [
      { value: 'sign.stroke-signs', is: '=', to: true },
      { value: 'sign.worst-headache', is: '=', to: true },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: { en: 'Call {emergency} now. Write down the time it began.', es: 'Llame al {emergency} ahora. Anote la hora en que empezó.' },
  basis: ['guideline'],
  default: false,
  sources: [{ citation: 'aha-bp-2025', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triSeizure: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-seizure',
  version: 1,
  title: 'Any fit: jerking with no response',
  when: { value: 'sign.seizure', is: '=', to: true },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Clear the space. Roll to the side. Put nothing in the mouth.',
    es: 'Llame al {emergency} ahora. Despeje el espacio. Ponga a la persona de lado. No le meta nada en la boca.',
  },
  basis: ['label'],
  default: false,
  sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triFallHead: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-fall-head',
  version: 1,
  title: 'Fall with a hit to the head, or cannot put weight on a limb',
  when: {
    any: [
      { value: 'sign.head-hit', is: '=', to: true },
      { value: 'sign.cannot-bear-weight', is: '=', to: true },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} if they hit the head, are confused, vomit, take a blood thinner, or cannot put weight on a limb. Do not move a hurt limb.',
    es: 'Llame al {emergency} si la persona se golpeó la cabeza, está confundida, vomita, toma un anticoagulante o no puede apoyar una pierna o un brazo. No mueva la parte lastimada.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'evolve-consent', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triEye: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-eye',
  version: 1,
  title: 'Sudden eye pain or loss of sight',
  when: { value: 'sign.eye-pain-or-sight-loss', is: '=', to: true },
  phases: ['any'],
  urgency: 'emergency',
  advice: { en: 'Go to the emergency room now. Do not drive.', es: 'Vaya a urgencias ahora. No maneje.' },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triDoubleVision: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-double-vision',
  version: 1,
  title: 'Double or jumpy vision that goes away in 2 hours',
  when: {
    all: [
      { value: 'sign.double-vision', is: '=', to: true },
      { value: 'minutesSinceDose', is: '<=', to: 120 },
    ],
  },
  phases: ['during'],
  urgency: 'self-care',
  advice: { en: 'Keep your eyes shut. Do not stand up.', es: 'Mantenga los ojos cerrados. No se ponga de pie.' },
  basis: ['label'],
  default: false,
  sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triHeadache: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-headache',
  version: 1,
  title: 'Mild headache the same day',
  when: {
    all: [
      { value: 'sign.mild-headache', is: '=', to: true },
      { value: 'minutesSinceDose', is: '<=', to: 1440 },
    ],
  },
  phases: ['after'],
  urgency: 'self-care',
  advice: {
    en: 'Rest and drink water. Ask your clinic which pain pill is safe. Call if bad or new.',
    es: 'Descanse y tome agua. Pregunte a su clínica qué pastilla para el dolor es segura. Llame si el dolor es fuerte o nuevo.',
  },
  basis: ['case'],
  default: false,
  sources: [{ citation: 'glue-2024', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triDizzy: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-dizzy',
  version: 1,
  title: 'Dizzy, wobbly, numb mouth, or dry mouth in the first 2 hours',
  when: {
    all: [
      { value: 'sign.dizzy-or-numb', is: '=', to: true },
      { value: 'minutesSinceDose', is: '<=', to: 120 },
    ],
  },
  // Nobody is told that it should fade who took more than planned.
  yieldsTo: ['tri-overdose', 'tri-extra-dose', 'tri-swallowed-spit-dose', 'tri-mixed-drug'],
  phases: ['during', 'after'],
  urgency: 'self-care',
  advice: {
    en: 'Stay lying down. It should fade. Do not stand up alone.',
    es: 'Acuéstese y quédese así. Debería pasar. No se levante sin ayuda.',
  },
  basis: ['label'],
  default: false,
  sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
  translationReview: { status: 'draft' },
})
