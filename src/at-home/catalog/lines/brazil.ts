import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const brazil: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'BR',
  name: { en: 'Brazil', es: 'Brasil' },
  emergency: [
    {
      number: '192',
      service: 'ambulance',
      status: 'unconfirmed',
      sources: [],
      remark: 'On no page seen; lists agree. 190 is the police.',
    },
  ],
  lines: [
    {
      id: 'line-br-cvv',
      country: 'BR',
      name: 'CVV',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '188' },
        { by: 'chat', to: 'cvv.org.br' },
      ],
      languages: ['pt'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2018-07' },
      sources: [{ citation: 'line-br-cvv-page', checked: 'read' }],
    },
    {
      id: 'poison-br',
      country: 'BR',
      name: 'Disque-Intoxicação',
      kind: 'poison',
      contacts: [{ by: 'call', to: '0800 722 6001' }],
      languages: ['pt'],
      aroundTheClock: 'unknown',
      note: { en: 'It may fail. Call 192 if it does.', es: 'Puede fallar. Si falla, llame al 192.' },
      verification: {
        status: 'confirmed',
        grade: 'news',
        lastChecked: '2026-11-22',
        pageDate: '2025-10-01',
        remark: 'Callers in Rio de Janeiro and Belo Horizonte were told in October 2025 that the number does not exist.',
      },
      sources: [{ citation: 'poison-br-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
