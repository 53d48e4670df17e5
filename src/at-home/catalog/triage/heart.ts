import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'

export const triChestPain: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-chest-pain',
  version: 1,
  title: 'Chest pain or pressure, pain in the arm or jaw, or new trouble breathing',
  when: {
    any: [
      { value: 'sign.chest-pain', is: '=', to: true },
      { value: 'sign.trouble-breathing', is: '=', to: true },
    ],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: { en: 'Call {emergency} now. Rest. Do not drive yourself.', es: 'Llame al {emergency} ahora. Descanse. No maneje.' },
  basis: ['guideline'],
  default: false,
  sources: [{ citation: 'aha-bp-2025', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const triFastHeart: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-fast-heart',
  version: 1,
  title: 'Heart rate over 130 at rest for 10 minutes or with faintness, or uneven beat with faintness',
  when: {
    any: [
      {
        some: 'readings.heartRatePerMin',
        where: {
          all: [
            { value: 'value', is: '>', to: 130 },
            { value: 'forMinutes', is: '>=', to: 10 },
          ],
        },
      },
      {
        all: [
          { some: 'readings.heartRatePerMin', where: { value: 'value', is: '>', to: 130 } },
          {
            any: [
              { value: 'sign.faint-feeling', is: '=', to: true },
              { value: 'sign.fainted', is: '=', to: true },
            ],
          },
        ],
      },
      { value: 'sign.uneven-heartbeat-faint', is: '=', to: true },
    ],
  },
  trigger: {
    some: 'readings.heartRatePerMin',
    where: {
      all: [{ value: 'value', is: '>', to: 130 }, { not: { known: 'forMinutes' } }],
    },
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: { en: 'Call {emergency} now.', es: 'Llame al {emergency} ahora.' },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triHeart100130: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-heart-100-130',
  version: 1,
  title: 'Heart rate above 100 at rest, feels well',
  when: { some: 'readings.heartRatePerMin', where: { value: 'value', is: '>', to: 100 } },
  yieldsTo: ['tri-fast-heart', 'tri-heart-fast-faint'],
  phases: ['after'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Rest. Do not take a dose. It should slow in 2 hours. Call your clinic if not. Call {emergency} if it stays over 130 for 10 minutes.',
    es: 'Descanse. No tome una dosis. Debería bajar en 2 horas. Si no baja, llame a su clínica. Llame al {emergency} si sigue en más de 130 por 10 minutos.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'choose-ketamine', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triHeartFastFaint: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-heart-fast-faint',
  version: 1,
  title: 'Heart rate above 100 at rest with a faint feeling',
  when: {
    all: [
      { some: 'readings.heartRatePerMin', where: { value: 'value', is: '>', to: 100 } },
      { value: 'sign.faint-feeling', is: '=', to: true },
    ],
  },
  yieldsTo: ['tri-fast-heart'],
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'Lie flat, or on the side if you vomit. Call your clinic now. Call {emergency} if it goes over 130 or you pass out.',
    es: 'Acuéstese boca arriba, o de lado si vomita. Llame ahora a su clínica. Si pasa de 130 o se desmaya, llamen al {emergency}.',
  },
  basis: ['default'],
  default: true,
  sources: [{ citation: 'library-convention', checked: 'convention' }],
  translationReview: { status: 'draft' },
})

export const triSlowHeart: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-slow-heart',
  version: 1,
  title: 'Heart rate 40 or less, or below 50 with a faint feeling',
  when: {
    any: [
      { some: 'readings.heartRatePerMin', where: { value: 'value', is: '<=', to: 40 } },
      {
        all: [
          { some: 'readings.heartRatePerMin', where: { value: 'value', is: '<', to: 50 } },
          {
            any: [
              { value: 'sign.faint-feeling', is: '=', to: true },
              { value: 'sign.fainted', is: '=', to: true },
            ],
          },
        ],
      },
    ],
  },
  trigger: {
    all: [{ some: 'readings.heartRatePerMin', where: { value: 'value', is: '<', to: 50 } }, { not: { known: 'sign.faint-feeling' } }],
  },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Lay them flat, or on the side if they vomit or do not wake.',
    es: 'Llame al {emergency} ahora. Acueste a la persona boca arriba, o de lado si vomita o no despierta.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triSlowHeartQuiet: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-slow-heart-quiet',
  version: 1,
  title: 'Heart rate 41-49, no faint feeling',
  when: { some: 'readings.heartRatePerMin', where: { value: 'value', is: '<', to: 50 } },
  yieldsTo: ['tri-slow-heart'],
  phases: ['any'],
  urgency: 'contact-clinician',
  advice: {
    en: 'Rest. Check again in 5 minutes. Do not take a dose. Call your clinic. Call {emergency} if it is 40 or less or you feel faint.',
    es: 'Descanse. Mida otra vez en 5 minutos. No tome una dosis. Llame a su clínica. Si está en 40 o menos, o siente que se desmaya, llame al {emergency}.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triFaint: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-faint',
  version: 1,
  title: 'Passed out, then woke up',
  when: { value: 'sign.fainted', is: '=', to: true },
  yieldsTo: ['tri-faint-danger', 'tri-bp-low-fainted'],
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'Lay them flat, or on the side if they vomit. Call your clinic now. Call {emergency} if hurt, not fully awake in 1 minute, or it happens again.',
    es: 'Acueste a la persona boca arriba, o de lado si vomita. Llame ahora a la clínica. Llame al {emergency} si se lastimó, si no está bien despierta en 1 minuto o si vuelve a pasar.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triFaintDanger: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-faint-danger',
  version: 1,
  title: 'Passed out, and hurt, not fully awake within 1 minute, or passed out again',
  when: {
    any: [
      { value: 'sign.faint-danger', is: '=', to: true },
      {
        all: [
          { value: 'sign.fainted', is: '=', to: true },
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
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency} now. Keep them flat, or on the side if they vomit or do not wake.',
    es: 'Llame al {emergency} ahora. Deje a la persona boca arriba, o de lado si vomita o no despierta.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
