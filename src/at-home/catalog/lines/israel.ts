import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const israel: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'IL',
  name: { en: 'Israel', es: 'Israel' },
  emergency: [
    {
      number: '101',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'emergency-israel-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-il-eran',
      country: 'IL',
      name: 'ERAN',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '1201' },
        { by: 'chat', to: 'eran.org.il' },
      ],
      languages: ['he', 'ar', 'ru', 'en', 'fr', 'es', 'am'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2023-04-24' },
      sources: [
        { citation: 'line-il-eran-page', checked: 'read' },
        { citation: 'line-il-eran-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-il',
      country: 'IL',
      name: 'Israel Poison Information Center',
      kind: 'poison',
      contacts: [{ by: 'call', to: '04 777 1900' }],
      languages: ['he'],
      aroundTheClock: 'unknown',
      verification: {
        status: 'not-found',
        grade: 'lists',
        lastChecked: '2026-11-22',
        remark: 'The service is confirmed, the number is on no page seen.',
      },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
