import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const finland: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'FI',
  name: { en: 'Finland', es: 'Finlandia' },
  emergency: [
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-spain-portugal-germany-sweden-finland-netherlands-italy-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-fi-mieli',
      country: 'FI',
      name: 'MIELI Crisis Helpline',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '09 2525 0111', language: 'fi' },
        { by: 'call', to: '09 2525 0112', language: 'sv' },
        { by: 'call', to: '09 2525 0113', language: 'ar' },
      ],
      languages: ['fi', 'sv', 'ar', 'en'],
      aroundTheClock: 'yes',
      note: {
        en: 'Finnish day and night; Swedish and Arabic, which also take English, at set hours.',
        es: 'En finés día y noche; en sueco y árabe, que también atienden en inglés, con horario.',
      },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2020-01' },
      sources: [
        { citation: 'line-fi-mieli-page', checked: 'read' },
        { citation: 'line-fi-mieli-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-fi',
      country: 'FI',
      name: 'Poison Information Centre',
      kind: 'poison',
      contacts: [
        { by: 'call', to: '0800 147 111' },
        { by: 'call', to: '09 471 977' },
      ],
      languages: ['fi'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2021-05-01' },
      sources: [{ citation: 'poison-fi', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
