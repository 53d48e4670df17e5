import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const denmark: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'DK',
  name: { en: 'Denmark', es: 'Dinamarca' },
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
      id: 'line-dk-liv',
      country: 'DK',
      name: 'Livslinien',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '70 201 201' }],
      languages: ['da'],
      aroundTheClock: 'unknown',
      note: {
        en: 'The line is often busy. You can also call your out-of-hours doctor.',
        es: 'La línea suele estar ocupada. También puede llamar al médico de guardia.',
      },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2023-09' },
      sources: [
        { citation: 'line-dk-liv-page', checked: 'read' },
        { citation: 'line-dk-liv-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-dk',
      country: 'DK',
      name: 'Giftlinjen',
      kind: 'poison',
      contacts: [{ by: 'call', to: '82 12 12 12' }],
      languages: ['da'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22', pageDate: '2023-10' },
      sources: [
        { citation: 'poison-dk-page', checked: 'read' },
        { citation: 'poison-dk-page-2', checked: 'read' },
      ],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
