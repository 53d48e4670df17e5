import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const newZealand: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'NZ',
  name: { en: 'New Zealand', es: 'Nueva Zelanda' },
  emergency: [
    {
      number: '111',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-new-zealand-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-nz-1737',
      country: 'NZ',
      name: '1737 Need to Talk?',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '1737' },
        { by: 'text', to: '1737' },
      ],
      languages: ['en', 'mi'],
      aroundTheClock: 'yes',
      note: { en: 'You can ask for an interpreter.', es: 'Puede pedir un intérprete.' },
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22', pageDate: '2021' },
      sources: [
        { citation: 'line-nz-1737-page', checked: 'read' },
        { citation: 'line-nz-1737-page-2', checked: 'read' },
        { citation: 'line-src-nz', checked: 'read' },
      ],
    },
    {
      id: 'poison-nz',
      country: 'NZ',
      name: 'National Poisons Centre',
      kind: 'poison',
      contacts: [{ by: 'call', to: '0800 764 766' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2021-11-03' },
      sources: [{ citation: 'poison-nz-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
