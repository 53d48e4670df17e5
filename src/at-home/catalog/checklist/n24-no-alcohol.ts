import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24NoAlcohol: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-no-alcohol',
  version: 1,
  phase: 'next-24-hours',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'No alcohol, cannabis, or sleep aids for {waitHours} hours unless your clinic says so. How many hours since your dose? If you had any of these sooner, enter 0.',
    es: 'Nada de alcohol, cannabis ni productos para dormir por {waitHours} horas, a menos que su clínica lo permita. ¿Cuántas horas han pasado desde su dosis? Si tomó o usó algo de esto antes, ponga 0.',
  },
  clinician: 'Resume prescribed night medicines only per plan.',
  input: { type: 'number', unit: 'hours', minimum: 0, maximum: 168, sinceDose: true },
  limits: [
    {
      id: 'waitHours',
      label: 'least hours from the dose before alcohol, cannabis or a sleep aid not in the plan',
      value: 24,
      unit: 'hours',
      default: true,
      stricter: 'higher',
      minimum: 24,
      maximum: 72,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '>=', to: { field: 'limit.waitHours' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.waitHours' } },
      outcome: 'contact-clinician',
      action: { en: 'It is too soon. Do not take more. Tell your clinic.', es: 'Es muy pronto. No tome más. Avise a su clínica.' },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2880, default: true },
  rationale: 'Added sedation.',
  basis: ['default'],
  sources: [
    { citation: 'mayo-ketamine', checked: 'read' },
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
