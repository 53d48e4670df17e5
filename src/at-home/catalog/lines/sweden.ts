import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const sweden: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'SE',
  name: { en: 'Sweden', es: 'Suecia' },
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
      id: 'line-se-mind',
      country: 'SE',
      name: 'Mind Självmordslinjen',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '90101' },
        { by: 'chat', to: 'mind.se' },
      ],
      languages: ['sv'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2020-05-28' },
      sources: [
        { citation: 'line-se-mind-page', checked: 'read' },
        { citation: 'line-se-mind-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-se',
      country: 'SE',
      name: 'Giftinformationscentralen',
      kind: 'poison',
      contacts: [{ by: 'call', to: '010 456 6700' }],
      languages: ['sv'],
      aroundTheClock: 'unknown',
      note: {
        en: 'If it is urgent, call 112 and ask for the poison center.',
        es: 'Si es urgente, llame al 112 y pida el centro de intoxicaciones.',
      },
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2018' },
      sources: [{ citation: 'poison-se-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
