import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const chile: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'CL',
  name: { en: 'Chile', es: 'Chile' },
  emergency: [
    {
      number: '131',
      service: 'ambulance',
      status: 'unconfirmed',
      sources: [],
      remark: 'On no page seen; lists agree. 133 is the police.',
    },
  ],
  lines: [
    {
      id: 'line-cl-4141',
      country: 'CL',
      name: 'Línea de prevención del suicidio',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '*4141' }],
      languages: ['es'],
      aroundTheClock: 'yes',
      note: { en: 'Call from a mobile phone.', es: 'Se marca desde un celular.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-10-28' },
      sources: [{ citation: 'line-cl-4141-page', checked: 'read' }],
    },
    {
      id: 'poison-cl',
      country: 'CL',
      name: 'CITUC',
      kind: 'poison',
      contacts: [{ by: 'call', to: '2 2635 3800' }],
      languages: ['es'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2024-04-16' },
      sources: [{ citation: 'poison-cl-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
