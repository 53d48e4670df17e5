import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const india: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'IN',
  name: { en: 'India', es: 'India' },
  emergency: [
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'line-in-tele-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-in-tele',
      country: 'IN',
      name: 'Tele-MANAS',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '14416' },
        { by: 'call', to: '1800 891 4416' },
      ],
      languages: ['en', 'hi'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-12-13', remark: 'Twenty languages.' },
      sources: [
        { citation: 'line-in-tele-page', checked: 'read' },
        { citation: 'line-in-tele-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-in',
      country: 'IN',
      name: 'National Poisons Information Centre, AIIMS',
      kind: 'poison',
      contacts: [{ by: 'call', to: '1800 116 117' }],
      languages: ['en', 'hi'],
      aroundTheClock: 'unknown',
      verification: { status: 'not-found', grade: 'lists', lastChecked: '2026-11-22' },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
