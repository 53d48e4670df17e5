import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowNoSedative: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-no-sedative',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Today or last night, did you have alcohol, cannabis, an opioid, or a street drug? Did you take a sleep or nerve pill that is not in your plan?',
    es: 'Hoy o anoche, ¿tomó o usó alcohol, cannabis, un opioide u otra droga? ¿Tomó una pastilla para dormir o para los nervios que no está en su plan?',
  },
  clinician: 'Any yes = no dose, regardless of amount.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'do-not-dose',
      action: {
        en: 'No dose today. Tell your clinic what you took and when.',
        es: 'Hoy no hay dosis. Diga a su clínica qué tomó y a qué hora.',
      },
      lastsAllDay: true,
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Mixed exposures had 20 of 22 deaths in 2000-2015 poison data.',
  basis: ['case'],
  sources: [
    { citation: 'poison-2018', checked: 'read' },
    { citation: 'palamar-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
