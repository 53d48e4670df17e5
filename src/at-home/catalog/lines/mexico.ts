import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const mexico: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'MX',
  name: { en: 'Mexico', es: 'México' },
  emergency: [
    {
      number: '911',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-mexico-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-mx-vida',
      country: 'MX',
      name: 'Línea de la Vida',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '800 911 2000' }],
      languages: ['es'],
      aroundTheClock: 'yes',
      verification: {
        status: 'confirmed',
        grade: 'news',
        lastChecked: '2026-11-22',
        pageDate: '2025-12-24',
        remark: 'Press quoting the national mental health commission: day and night, all year.',
      },
      sources: [
        { citation: 'line-src-mx', checked: 'read' },
        { citation: 'line-mx-vida-page', checked: 'read' },
      ],
    },
    {
      id: 'line-mx-saptel',
      country: 'MX',
      name: 'SAPTEL',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '55 5259 8121' }],
      languages: ['es'],
      aroundTheClock: 'unknown',
      verification: {
        status: 'not-found',
        grade: 'earlier',
        lastChecked: '2026-11-22',
        remark: 'A secondary page was seen earlier and not found again; lists agree.',
      },
      sources: [],
    },
    {
      id: 'poison-mx',
      country: 'MX',
      name: 'SINTOX',
      kind: 'poison',
      contacts: [{ by: 'call', to: '800 00 92 800' }],
      languages: ['es'],
      aroundTheClock: 'unknown',
      verification: { status: 'not-found', grade: 'lists', lastChecked: '2026-11-22' },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
