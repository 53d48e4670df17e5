import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const switzerland: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'CH',
  name: { en: 'Switzerland', es: 'Suiza' },
  emergency: [
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-ireland-page', checked: 'read' }],
    },
    { number: '144', service: 'ambulance', status: 'unconfirmed', sources: [], remark: 'Lists agree.' },
  ],
  lines: [
    {
      id: 'line-ch-143',
      country: 'CH',
      name: 'Die Dargebotene Hand',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '143' }],
      languages: ['de', 'fr', 'it'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'earlier', lastChecked: '2026-11-22', pageDate: '2018' },
      sources: [{ citation: 'line-src-dach', checked: 'read' }],
    },
    {
      id: 'poison-ch',
      country: 'CH',
      name: 'Tox Info Suisse',
      kind: 'poison',
      contacts: [
        { by: 'call', to: '145' },
        { by: 'call', to: '+41 44 251 51 51' },
      ],
      languages: ['de', 'fr', 'it'],
      aroundTheClock: 'yes',
      verification: {
        status: 'confirmed',
        grade: 'operator',
        lastChecked: '2026-11-22',
        pageDate: '2025-12-19',
        remark: 'Funding is secured for 2026 only: check again in January 2027. The second number is for calls from abroad.',
      },
      sources: [{ citation: 'poison-ch-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-01-01' },
})
