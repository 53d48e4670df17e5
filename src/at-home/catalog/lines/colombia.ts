import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const colombia: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'CO',
  name: { en: 'Colombia', es: 'Colombia' },
  emergency: [
    {
      number: '123',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'line-co-106-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-co-106',
      country: 'CO',
      region: 'Bogotá',
      part: 'CO-DC',
      name: 'Línea 106',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '106' },
        { by: 'whatsapp', to: '300 754 8933' },
      ],
      languages: ['es'],
      aroundTheClock: 'yes',
      note: { en: 'Only for Bogotá.', es: 'Solo para Bogotá.' },
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22', pageDate: '2025-09-11' },
      sources: [
        { citation: 'line-src-co', checked: 'read' },
        { citation: 'line-co-106-page', checked: 'read' },
      ],
    },
    {
      id: 'line-co-192',
      country: 'CO',
      name: 'Línea 192',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '192', keyword: '4' }],
      languages: ['es'],
      aroundTheClock: 'unknown',
      verification: {
        status: 'stale',
        grade: 'news',
        lastChecked: '2026-11-22',
        pageDate: '2021-04-15',
        remark: 'Started for the pandemic; the newest page is of 2021.',
      },
      sources: [{ citation: 'line-co-192-page', checked: 'read' }],
    },
    {
      id: 'poison-co',
      country: 'CO',
      name: 'Cisproquim',
      kind: 'poison',
      contacts: [{ by: 'call', to: '018000 916012' }],
      languages: ['es'],
      aroundTheClock: 'unknown',
      verification: {
        status: 'not-found',
        grade: 'lists',
        lastChecked: '2026-11-22',
        remark: 'A line of the chemical industry; one list only.',
      },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
