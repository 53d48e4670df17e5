import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const china: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'CN',
  name: { en: 'China', es: 'China' },
  emergency: [
    {
      number: '120',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'line-cn-12356-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-cn-12356',
      country: 'CN',
      name: 'National psychological assistance hotline',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '12356' }],
      languages: ['zh'],
      aroundTheClock: 'no',
      note: {
        en: 'At least 18 hours a day. Outside these hours call 120 or 110.',
        es: 'Al menos 18 horas al día. Fuera de ese horario llame al 120 o al 110.',
      },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-12-26' },
      sources: [{ citation: 'line-cn-12356-page', checked: 'read' }],
    },
    {
      id: 'poison-cn',
      country: 'CN',
      name: 'National poison control',
      kind: 'poison',
      contacts: [{ by: 'call', to: '010 83132345' }],
      languages: ['zh'],
      aroundTheClock: 'unknown',
      verification: { status: 'not-found', grade: 'lists', lastChecked: '2026-11-22' },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
