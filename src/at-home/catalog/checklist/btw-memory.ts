import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwMemory: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-memory',
  version: 1,
  phase: 'between-sessions',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Is your memory or focus getting worse?', es: '¿Está peor su memoria o su atención?' },
  clinician: 'Brief cognitive screen if yes.',
  input: {
    type: 'choice',
    choices: [
      { id: 'no-change', text: { en: 'No change', es: 'Sin cambios' } },
      { id: 'a-bit-worse', text: { en: 'A bit worse', es: 'Un poco peor' } },
      { id: 'much-worse', text: { en: 'Much worse', es: 'Mucho peor' } },
    ],
  },
  appliesWhen: { value: 'facts.weeksOfUse', is: '>=', to: 8 },
  bands: [
    { id: 'pass', when: { value: 'answer.choice', is: '=', to: 'no-change' }, outcome: 'go' },
    {
      id: 'worse',
      when: {
        value: 'answer.choice',
        oneOf: ['a-bit-worse', 'much-worse'],
      },
      outcome: 'note',
      action: {
        en: 'Tell your clinic at the next visit, or call now if it is much worse.',
        es: 'Dígaselo a su clínica en la próxima cita, o llame ya si está mucho peor.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 40320, default: true },
  rationale: 'Long-term cognitive effects unknown with repeated home use.',
  basis: ['default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'sanacora-2017', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
