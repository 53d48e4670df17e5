import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const italy: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'IT',
  name: { en: 'Italy', es: 'Italia' },
  emergency: [
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-spain-portugal-germany-sweden-finland-netherlands-italy-page', checked: 'read' }],
    },
    {
      number: '118',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'emergency-spain-portugal-germany-sweden-finland-netherlands-italy-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-it-tai',
      country: 'IT',
      name: 'Telefono Amico Italia',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '02 2327 2327' },
        { by: 'whatsapp', to: '324 011 7252' },
      ],
      languages: ['it'],
      aroundTheClock: 'unknown',
      note: {
        en: '9:00 to 24:00; day and night since April 2026, as announced. WhatsApp 18:00 to 21:00.',
        es: 'De 9:00 a 24:00; día y noche desde abril de 2026, según se anunció. WhatsApp de 18:00 a 21:00.',
      },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2026-01-14' },
      sources: [
        { citation: 'line-it-tai-page', checked: 'read' },
        { citation: 'line-it-tai-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-it',
      country: 'IT',
      name: 'Centro Antiveleni Milano',
      kind: 'poison',
      contacts: [{ by: 'call', to: '02 6610 1029' }],
      languages: ['it'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22' },
      sources: [{ citation: 'poison-it-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
