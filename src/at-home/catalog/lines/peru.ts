import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const peru: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'PE',
  name: { en: 'Peru', es: 'Perú' },
  emergency: [
    {
      number: '106',
      service: 'ambulance',
      status: 'unconfirmed',
      sources: [],
      remark: 'Sources disagree: lists name 106 for the ambulance but put 911 or 105 first.',
    },
  ],
  lines: [
    {
      id: 'line-pe-113',
      country: 'PE',
      name: 'Línea 113',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '113', keyword: '5' }],
      languages: ['es'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2026-03-02' },
      sources: [
        { citation: 'line-pe-113-page', checked: 'read' },
        { citation: 'line-pe-113-page-2', checked: 'read' },
      ],
    },
  ],
  poisonAdvice: {
    en: 'We know no poison line in Peru. Call 106 or 113.',
    es: 'No sabemos de una línea para intoxicaciones en Perú. Llame al 106 o al 113.',
  },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
