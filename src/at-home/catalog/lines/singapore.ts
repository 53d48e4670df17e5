import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const singapore: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'SG',
  name: { en: 'Singapore', es: 'Singapur' },
  emergency: [
    {
      number: '995',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'line-src-sg', checked: 'read' }],
      remark: '999 is the police; 1777 is for what is no emergency.',
    },
  ],
  lines: [
    {
      id: 'line-sg-sos',
      country: 'SG',
      name: 'Samaritans of Singapore',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '1767' },
        { by: 'whatsapp', to: '9151 1767' },
      ],
      languages: ['en', 'zh'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-07-21' },
      sources: [
        { citation: 'line-sg-sos-page', checked: 'read' },
        { citation: 'line-sg-sos-page-2', checked: 'read' },
      ],
    },
    {
      id: 'line-sg-mind',
      country: 'SG',
      name: 'national mindline',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '1771' },
        { by: 'whatsapp', to: '6669 1771' },
      ],
      languages: ['en', 'zh', 'ms', 'ta'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-06-18' },
      sources: [{ citation: 'line-sg-mind-page', checked: 'read' }],
    },
  ],
  poisonAdvice: {
    en: 'We know no sure poison line in Singapore. Call 995.',
    es: 'No sabemos de una línea fiable para intoxicaciones en Singapur. Llame al 995.',
  },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
