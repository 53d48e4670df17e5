import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligSuicideRisk: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-suicide-risk',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'care-team',
  text: {
    en: 'In the past month, have you wished to be dead or had thoughts of killing yourself?',
    es: 'En el último mes, ¿ha deseado morir o ha pensado en quitarse la vida?',
  },
  clinician:
    'C-SSRS screener: yes to item 4 or 5 in the past month, or item 6 in the past 3 months = high: same-day emergency evaluation, no home dosing. Item 3, or item 6 more than 3 months ago = moderate: no home dosing until reviewed. Items 1 and 2 = low.',
  input: {
    type: 'choice',
    choices: [
      { id: 'none', text: { en: 'No risk', es: 'Sin riesgo' } },
      { id: 'low', text: { en: 'Low risk', es: 'Riesgo bajo' } },
      { id: 'moderate', text: { en: 'Moderate risk', es: 'Riesgo moderado' } },
      { id: 'high', text: { en: 'High risk', es: 'Riesgo alto' } },
    ],
  },
  bands: [
    {
      id: 'pass',
      when: {
        any: [
          { value: 'answer.choice', is: '=', to: 'none' },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'low' },
              { value: 'supervision', oneOf: ['sup-clinician-video', 'sup-clinician-present', 'sup-clinic', 'sup-rems-site'] },
            ],
          },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'low-watched-less',
      when: {
        all: [
          { value: 'answer.choice', is: '=', to: 'low' },
          { not: { value: 'supervision', oneOf: ['sup-clinician-video', 'sup-clinician-present', 'sup-clinic', 'sup-rems-site'] } },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'A nurse or prescriber has to watch the whole session. Call your clinic before any dose.',
        es: 'Un enfermero o médico debe estar atento toda la sesión. Llame a su clínica antes de cualquier dosis.',
      },
    },
    {
      id: 'moderate',
      when: { value: 'answer.choice', is: '=', to: 'moderate' },
      outcome: 'contact-clinician',
      action: {
        en: 'No home dose until your clinic has seen you. Call your clinic today.',
        es: 'No hay dosis en casa hasta que su clínica le vea. Llame hoy a su clínica.',
      },
    },
    {
      id: 'high',
      when: { value: 'answer.choice', is: '=', to: 'high' },
      outcome: 'call-emergency',
      action: {
        en: 'Call {emergency} or reach {crisis} now. Do not stay alone. No dose.',
        es: 'Llame ahora al {emergency} o comuníquese con {crisis}. No se quede a solas. No hay dosis.',
      },
      triage: true,
    },
  ],
  failAction: 'call-emergency',
  expiry: { afterMinutes: 43200, default: true },
  rationale:
    'At-home dosing leaves the person alone with a drug supply; suspected suicide attempts rose from 12.7 % to 25.9 % of ketamine poison-center cases 2019-2023.',
  basis: ['guideline', 'default'],
  sources: [
    { citation: 'cssrs', locator: 'triage, items 4 and 5 within a month, behavior within 3 months', checked: 'read' },
    { citation: 'cssrs', locator: 'scoring guide, moderate and low', checked: 'read' },
    { citation: 'palamar-2025', checked: 'read' },
    { citation: 'cssrs-triage', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
