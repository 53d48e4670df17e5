import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const thailand: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'TH',
  name: { en: 'Thailand', es: 'Tailandia' },
  emergency: [
    {
      number: '1669',
      service: 'ambulance',
      status: 'unconfirmed',
      sources: [],
      remark: 'Sources disagree: lists give 1669 for the ambulance, one gives 191, which is the police.',
    },
  ],
  lines: [
    {
      id: 'line-th-1323',
      country: 'TH',
      name: 'Mental Health Hotline',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '1323' }],
      languages: ['th'],
      aroundTheClock: 'yes',
      note: { en: 'You may have to wait.', es: 'Puede que tenga que esperar.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2023-05' },
      sources: [
        { citation: 'line-th-1323-page', checked: 'read' },
        { citation: 'line-th-1323-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-th',
      country: 'TH',
      name: 'Ramathibodi Poison Center',
      kind: 'poison',
      contacts: [{ by: 'call', to: '1367' }],
      languages: ['th'],
      aroundTheClock: 'unknown',
      verification: { status: 'not-found', grade: 'lists', lastChecked: '2026-11-22' },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
