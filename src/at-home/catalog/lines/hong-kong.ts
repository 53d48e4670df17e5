import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const hongKong: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'HK',
  name: { en: 'Hong Kong', es: 'Hong Kong' },
  emergency: [
    {
      number: '999',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'line-hk-sam-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-hk-sam',
      country: 'HK',
      name: 'The Samaritans',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '2896 0000' }],
      languages: ['en', 'yue', 'zh'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22' },
      sources: [
        { citation: 'line-hk-sam-page', checked: 'read' },
        { citation: 'line-hk-sam-page-2', checked: 'read' },
      ],
    },
    {
      id: 'line-hk-18111',
      country: 'HK',
      name: 'Mental Health Support Hotline',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '18111' }],
      languages: ['yue', 'zh', 'en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22', pageDate: '2023-12-27' },
      sources: [{ citation: 'line-hk-18111-page', checked: 'read' }],
    },
  ],
  poisonAdvice: {
    en: 'We know no poison line for the public in Hong Kong. Call 999.',
    es: 'No sabemos de una línea para intoxicaciones abierta al público en Hong Kong. Llame al 999.',
  },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
