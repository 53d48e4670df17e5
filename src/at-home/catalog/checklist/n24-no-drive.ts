import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24NoDrive: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-no-drive',
  version: 1,
  phase: 'next-24-hours',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Do not drive, bike in traffic, or use machines for {waitHours} hours and until you have slept all night. How many hours since your dose? If you drove sooner, or have not slept all night yet, enter 0.',
    es: 'No maneje, no ande en bicicleta entre autos ni use máquinas por {waitHours} horas y hasta haber dormido toda la noche. ¿Cuántas horas han pasado desde su dosis? Si manejó antes, o si todavía no durmió toda la noche, ponga 0.',
  },
  clinician: 'SPRAVATO: next day after restful sleep. Ketamine injection: 24 h. Use the stricter.',
  input: { type: 'number', unit: 'hours', minimum: 0, maximum: 168, sinceDose: true },
  limits: [
    {
      id: 'waitHours',
      label: 'least hours from the dose before driving, and after a full night of sleep',
      value: 24,
      unit: 'hours',
      default: false,
      stricter: 'higher',
      minimum: 24,
      maximum: 72,
      sources: [
        { citation: 'mayo-ketamine', checked: 'read' },
        { citation: 'spravato-hcp', checked: 'read' },
      ],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '>=', to: { field: 'limit.waitHours' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.waitHours' } },
      outcome: 'contact-clinician',
      action: {
        en: 'It is too soon to drive. Wait for {waitHours} hours and a full night of sleep. Tell your clinic.',
        es: 'Es muy pronto para manejar. Espere {waitHours} horas y una noche completa de sueño. Avise a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2880, default: true },
  rationale: 'Reaction time and judgment lag behind how people feel.',
  basis: ['label'],
  sources: [
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'mayo-ketamine', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
