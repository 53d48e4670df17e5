import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const austria: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'AT',
  name: { en: 'Austria', es: 'Austria' },
  emergency: [
    {
      number: '144',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'poison-at-page', checked: 'read' }],
    },
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'poison-at-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-at-142',
      country: 'AT',
      name: 'Telefonseelsorge',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '142' },
        { by: 'chat', to: 'telefonseelsorge.at' },
      ],
      languages: ['de'],
      aroundTheClock: 'yes',
      note: { en: 'Chat from 16:00 to 23:00.', es: 'Chat de 16:00 a 23:00.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2024-09' },
      sources: [
        { citation: 'line-src-dach', checked: 'read' },
        { citation: 'line-at-142-page', checked: 'read' },
      ],
    },
    {
      id: 'poison-at',
      country: 'AT',
      name: 'Vergiftungsinformationszentrale',
      kind: 'poison',
      contacts: [{ by: 'call', to: '01 406 43 43' }],
      languages: ['de'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22', pageDate: '2021-10-20' },
      sources: [{ citation: 'poison-at-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
