import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeMood: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-mood',
  version: 1,
  phase: 'day-before',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'In the last two weeks, how often did you think you would be better off dead, or of hurting yourself? Enter 0 if never, 3 if nearly every day, 1 or 2 for anything between.',
    es: 'En las últimas dos semanas, ¿con qué frecuencia pensó que sería mejor morir, o pensó en hacerse daño? Ponga 0 si nunca, 3 si casi todos los días, 1 o 2 para lo que haya en medio.',
  },
  clinician: 'Any non-zero answer triggers C-SSRS the same day.',
  input: { type: 'number', unit: 'PHQ-9 item 9 score', minimum: 0, maximum: 3, whole: true },
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '=', to: 0 }, outcome: 'go' },
    {
      id: 'review',
      when: { value: 'answer.number', is: '>=', to: 1 },
      outcome: 'contact-clinician',
      action: {
        en: 'Call your clinic today, before any dose. You can also reach {crisis}.',
        es: 'Llame hoy a su clínica, antes de cualquier dosis. También puede comunicarse con {crisis}.',
      },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'Standard screen for suicidal thoughts. Use the licensed PHQ-9 wording in the product; the text here is a paraphrase.',
  basis: ['guideline'],
  sources: [
    { citation: 'kroenke-2001', locator: 'abstract, items of 0 to 3', checked: 'read' },
    { citation: 'cssrs', locator: 'items 1 and 2', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
