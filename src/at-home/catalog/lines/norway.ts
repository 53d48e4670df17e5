import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const norway: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'NO',
  name: { en: 'Norway', es: 'Noruega' },
  emergency: [
    {
      number: '113',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'line-no-116-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-no-116',
      country: 'NO',
      name: 'Mental Helse Hjelpetelefonen',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '116 123' },
        { by: 'chat', to: 'sidetmedord.no' },
      ],
      languages: ['no'],
      aroundTheClock: 'yes',
      verification: {
        status: 'confirmed',
        grade: 'news',
        lastChecked: '2026-11-22',
        pageDate: '2022-06',
        remark: 'Hours of the chat are uncertain.',
      },
      sources: [
        { citation: 'line-no-116-page', checked: 'read' },
        { citation: 'line-no-116-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-no',
      country: 'NO',
      name: 'Giftinformasjonen',
      kind: 'poison',
      contacts: [{ by: 'call', to: '22 59 13 00' }],
      languages: ['no'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22' },
      sources: [{ citation: 'poison-no-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
