import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const malaysia: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'MY',
  name: { en: 'Malaysia', es: 'Malasia' },
  emergency: [
    {
      number: '999',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'line-my-heal-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-my-heal',
      country: 'MY',
      name: 'Talian HEAL',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '15555' }],
      languages: ['ms', 'en'],
      aroundTheClock: 'no',
      note: { en: '8:00 to 24:00 each day. At night call 999.', es: 'De 8:00 a 24:00 todos los días. De noche llame al 999.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2026-01-07' },
      sources: [{ citation: 'line-my-heal-page', checked: 'read' }],
    },
    {
      id: 'line-my-bef',
      country: 'MY',
      name: 'Befrienders KL',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '03 7627 2929' }],
      languages: ['ms', 'en', 'zh', 'ta'],
      aroundTheClock: 'unknown',
      verification: { status: 'not-found', grade: 'lists', lastChecked: '2026-11-22', remark: 'A page of 2020 prints an older number.' },
      sources: [],
    },
    {
      id: 'poison-my',
      country: 'MY',
      name: 'National Poison Centre',
      kind: 'poison',
      contacts: [{ by: 'call', to: '1800 888 099' }],
      languages: ['ms', 'en'],
      aroundTheClock: 'no',
      verification: {
        status: 'not-found',
        grade: 'lists',
        lastChecked: '2026-11-22',
        remark: 'Staffed in office hours; mostly doctors call. Call 999 first.',
      },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
