import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const southKorea: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'KR',
  name: { en: 'South Korea', es: 'Corea del Sur' },
  emergency: [
    {
      number: '119',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'poison-kr-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-kr-109',
      country: 'KR',
      name: 'Suicide prevention 109',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '109' }],
      languages: ['ko'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-01-09' },
      sources: [
        { citation: 'line-kr-109-page', checked: 'read' },
        { citation: 'line-src-kr', checked: 'read' },
      ],
    },
  ],
  poisonAdvice: {
    en: 'We know no poison line for the public in South Korea. Call 119.',
    es: 'No sabemos de una línea para intoxicaciones abierta al público en Corea del Sur. Llame al 119.',
  },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
