import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const puertoRico: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'PR',
  name: { en: 'Puerto Rico', es: 'Puerto Rico' },
  emergency: [
    {
      number: '911',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'poison-us-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-pr-988',
      country: 'PR',
      name: '988 Suicide & Crisis Lifeline',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '988', keyword: '2', language: 'es' },
        { by: 'call', to: '988' },
        { by: 'text', to: '988', keyword: 'AYUDA', language: 'es' },
      ],
      languages: ['es', 'en'],
      aroundTheClock: 'yes',
      note: { en: 'You can ask for an interpreter.', es: 'Puede pedir un intérprete.' },
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2023-07-13' },
      sources: [
        { citation: 'line-us-988-page', checked: 'read' },
        { citation: 'samhsa-2023', checked: 'read' },
      ],
    },
    {
      id: 'line-pr-pas',
      country: 'PR',
      name: 'Línea PAS (ASSMCA)',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '1-800-981-0023' }],
      languages: ['es'],
      aroundTheClock: 'unknown',
      verification: { status: 'not-found', grade: 'lists', lastChecked: '2026-11-22', remark: 'Many lists agree; on no page seen.' },
      sources: [],
    },
    {
      id: 'poison-pr',
      country: 'PR',
      name: 'Poison Help',
      kind: 'poison',
      contacts: [{ by: 'call', to: '1-800-222-1222' }],
      languages: ['en', 'es'],
      aroundTheClock: 'yes',
      note: { en: 'You can ask for an interpreter.', es: 'Puede pedir un intérprete.' },
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22' },
      sources: [{ citation: 'poison-us-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
