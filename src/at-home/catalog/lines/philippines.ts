import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const philippines: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'PH',
  name: { en: 'Philippines', es: 'Filipinas' },
  emergency: [{ number: '911', service: 'all', status: 'unconfirmed', sources: [], remark: 'On no page seen; lists agree.' }],
  lines: [
    {
      id: 'line-ph-ncmh',
      country: 'PH',
      name: 'NCMH Crisis Hotline',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '1553' },
        { by: 'call', to: '0917 899 8727' },
        { by: 'call', to: '0919 057 1553' },
      ],
      languages: ['fil', 'en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22', pageDate: '2025-12' },
      sources: [
        { citation: 'line-ph-ncmh-page', checked: 'read' },
        { citation: 'line-ph-ncmh-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-ph',
      country: 'PH',
      name: 'National Poison Management and Control Center',
      kind: 'poison',
      contacts: [
        { by: 'call', to: '02 8524 1078' },
        { by: 'call', to: '0966 718 9904' },
      ],
      languages: ['fil', 'en'],
      aroundTheClock: 'unknown',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22' },
      sources: [{ citation: 'poison-ph-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
