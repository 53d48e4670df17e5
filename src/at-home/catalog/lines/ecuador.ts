import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const ecuador: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'EC',
  name: { en: 'Ecuador', es: 'Ecuador' },
  emergency: [
    {
      number: '911',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-ecuador-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-ec',
      country: 'EC',
      name: 'Línea 171',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '171', keyword: '6' }],
      languages: ['es'],
      aroundTheClock: 'no',
      note: { en: 'Daily 7:00 to 20:00.', es: 'Todos los días de 7:00 a 20:00.' },
      verification: {
        status: 'confirmed',
        grade: 'news',
        lastChecked: '2026-11-22',
        pageDate: '2026-02-10',
        remark: 'Hours: one page says around the clock, another 7:00 to 20:00; the shorter are shown.',
      },
      sources: [
        { citation: 'line-ec-page', checked: 'read' },
        { citation: 'line-ec-page-2', checked: 'read' },
      ],
    },
  ],
  poisonAdvice: {
    en: 'We know no poison line in Ecuador. Call 911.',
    es: 'No sabemos de una línea para intoxicaciones en Ecuador. Llame al 911.',
  },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
