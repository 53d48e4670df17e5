import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const netherlands: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'NL',
  name: { en: 'Netherlands', es: 'Países Bajos' },
  emergency: [
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-spain-portugal-germany-sweden-finland-netherlands-italy-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-nl-113',
      country: 'NL',
      name: '113 Zelfmoordpreventie',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '113' },
        { by: 'call', to: '0800 0113' },
        { by: 'chat', to: '113.nl' },
      ],
      languages: ['nl', 'en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2025-10-03' },
      sources: [
        { citation: 'line-nl-113-page', checked: 'read' },
        { citation: 'line-nl-113-page-2', checked: 'read' },
        { citation: 'line-src-nl', checked: 'read' },
      ],
    },
  ],
  poisonAdvice: {
    en: 'For poison, call your doctor or the out-of-hours doctor post; in danger, 112.',
    es: 'Para intoxicaciones, llame a su médico o al servicio médico fuera de horario; si hay peligro, al 112.',
  },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
