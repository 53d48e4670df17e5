import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringSpo2: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-spo2',
  version: 1,
  phase: 'during',
  kind: 'required',
  answeredBy: 'sitter',
  text: {
    en: 'Sitter: what is the oxygen number? It should be {passFromPercent} or more.',
    es: 'Acompañante: ¿cuál es el número de oxígeno? Debe ser {passFromPercent} o más.',
  },
  clinician:
    '91 % or less, confirmed by one repeat within 30 seconds (no repeat if hard to wake): emergency. 92 % and awake: wake, sit up, deep breaths, recheck in 2 minutes, emergency if still 92 or less after 5 minutes (the grace is a default). Confirm waveform and warm finger, but do not delay the call if the person is hard to wake.',
  input: { type: 'number', unit: '%', minimum: 40, maximum: 100 },
  appliesWhen: { value: 'facts.pulseOximeter', is: '=', to: true },
  limits: [
    {
      id: 'passFromPercent',
      label: 'oxygen that passes',
      value: 93,
      unit: '%',
      default: true,
      stricter: 'higher',
      minimum: 93,
      maximum: 97,
      sources: [
        { citation: 'durham-oximetry', checked: 'read' },
        { citation: 'pms-nhs', checked: 'read' },
        { citation: 'library-convention', checked: 'convention' },
      ],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '>=', to: { field: 'limit.passFromPercent' } }, outcome: 'go' },
    {
      id: 'low',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.passFromPercent' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Wake them, sit them up, and breathe deep. Check again in 2 minutes. Call your clinic now. Call {emergency} if it is 92 or less 5 minutes after the first look.',
        es: 'Despierte a la persona, siéntela y que respire hondo. Mida otra vez en 2 minutos. Llame ahora a la clínica. Llame al {emergency} si está en 92 o menos 5 minutos después de la primera medida.',
      },
      triage: true,
    },
    {
      id: 'emergency',
      when: { value: 'answer.number', is: '<=', to: 91 },
      outcome: 'call-emergency',
      action: {
        en: 'Check again at once on a warm finger. If it is still 91 or less, or they are hard to wake, call {emergency} now.',
        es: 'Mida otra vez enseguida en un dedo tibio. Si sigue en 91 o menos, o si cuesta despertar a la persona, llame ahora al {emergency}.',
      },
      triage: true,
    },
  ],
  failAction: 'call-emergency',
  expiry: { afterMinutes: 15, default: true },
  rationale:
    'Home oximetry pathways act at 92 % or less, and early-warning charts give their top score to 91 % or less. Oxygen can fall with a normal breathing rate.',
  basis: ['guideline', 'default'],
  sources: [
    { citation: 'durham-oximetry', checked: 'read' },
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'news2', checked: 'read' },
    { citation: 'pms-nhs', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
