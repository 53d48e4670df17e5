import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const portugal: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'PT',
  name: { en: 'Portugal', es: 'Portugal' },
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
      id: 'line-pt-1411',
      country: 'PT',
      name: 'Linha Nacional de Prevenção do Suicídio',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '1411' }],
      languages: ['pt'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-09-10' },
      sources: [
        { citation: 'line-pt-1411-page', checked: 'read' },
        { citation: 'line-src-pt', checked: 'read' },
      ],
    },
    {
      id: 'poison-pt',
      country: 'PT',
      name: 'CIAV',
      kind: 'poison',
      contacts: [{ by: 'call', to: '800 250 250' }],
      languages: ['pt'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2023-01-30' },
      sources: [{ citation: 'poison-pt-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
