import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const australia: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'AU',
  name: { en: 'Australia', es: 'Australia' },
  emergency: [
    {
      number: '000',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-australia-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-au-life',
      country: 'AU',
      name: 'Lifeline',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '13 11 14' },
        { by: 'text', to: '0477 13 11 14' },
        { by: 'chat', to: 'lifeline.org.au' },
      ],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2024-06-12' },
      sources: [
        { citation: 'line-au-life-page', checked: 'read' },
        { citation: 'line-au-life-page-2', checked: 'read' },
        { citation: 'line-src-au', checked: 'read' },
      ],
    },
    {
      id: 'poison-au',
      country: 'AU',
      name: 'Poisons Information Centre',
      kind: 'poison',
      contacts: [{ by: 'call', to: '13 11 26' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22', pageDate: '2023-08' },
      sources: [{ citation: 'poison-au-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
