import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const poland: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'PL',
  name: { en: 'Poland', es: 'Polonia' },
  emergency: [
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-ireland-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-pl-800',
      country: 'PL',
      name: 'Centrum Wsparcia',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '800 70 2222' }],
      languages: ['pl'],
      aroundTheClock: 'yes',
      note: { en: 'For adults.', es: 'Es para mayores de edad.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22' },
      sources: [{ citation: 'line-pl-800-page', checked: 'read' }],
    },
    {
      id: 'line-pl-116123',
      country: 'PL',
      name: '116 123',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '116 123' },
        { by: 'chat', to: '116sos.pl' },
      ],
      languages: ['pl'],
      aroundTheClock: 'yes',
      note: { en: 'For adults.', es: 'Es para mayores de edad.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2024-01-19' },
      sources: [{ citation: 'line-pl-116123-page', checked: 'read' }],
    },
    {
      id: 'poison-pl',
      country: 'PL',
      name: 'Warsaw poison centre',
      kind: 'poison',
      contacts: [{ by: 'call', to: '22 619 66 54' }],
      languages: ['pl'],
      aroundTheClock: 'unknown',
      verification: {
        status: 'not-found',
        grade: 'lists',
        lastChecked: '2026-11-22',
        remark: 'The center has moved, a reason to doubt the number.',
      },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
