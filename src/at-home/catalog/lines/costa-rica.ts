import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const costaRica: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'CR',
  name: { en: 'Costa Rica', es: 'Costa Rica' },
  emergency: [{ number: '911', service: 'all', status: 'unconfirmed', sources: [], remark: 'On no page seen; lists agree.' }],
  lines: [
    {
      id: 'line-cr',
      country: 'CR',
      name: 'Aquí Estoy',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '800 273 7869' },
        { by: 'call', to: '2272 3774' },
      ],
      languages: ['es'],
      aroundTheClock: 'no',
      note: {
        en: 'It is open from Monday to Friday. The hours then are 14:00 to 22:00. On Saturday it is open from 9:00 to 16:00.',
        es: 'Atiende de lunes a viernes, de 14:00 a 22:00. Los sábados atiende de 9:00 a 16:00.',
      },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-09-10' },
      sources: [
        { citation: 'elpaiscr-2025', checked: 'read' },
        { citation: 'delfino-2022', checked: 'read' },
      ],
    },
    {
      id: 'poison-cr',
      country: 'CR',
      name: 'Centro Nacional de Control de Intoxicaciones',
      kind: 'poison',
      contacts: [{ by: 'call', to: '2223 1028' }],
      languages: ['es'],
      aroundTheClock: 'unknown',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22' },
      sources: [{ citation: 'teja-cr', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
