import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const argentina: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'AR',
  name: { en: 'Argentina', es: 'Argentina' },
  emergency: [
    {
      number: '107',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'emergency-argentina-page', checked: 'read' }],
      remark: '107 sends the ambulance in Tucumán and several provinces, 911 elsewhere.',
    },
    { number: '911', service: 'all', status: 'unconfirmed', sources: [], remark: 'Lists name it where 107 does not answer.' },
  ],
  lines: [
    {
      id: 'line-ar-nac',
      country: 'AR',
      name: 'Línea nacional de salud mental',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '0800 999 0091' }],
      languages: ['es'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-09-03' },
      sources: [
        { citation: 'line-ar-nac-page', checked: 'read' },
        { citation: 'line-ar-cas-page', checked: 'read' },
      ],
    },
    {
      id: 'line-ar-cas',
      country: 'AR',
      region: 'Buenos Aires city and Greater Buenos Aires',
      name: 'Centro de Asistencia al Suicida',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '135' }],
      languages: ['es'],
      aroundTheClock: 'no',
      note: {
        en: 'Not open all day. In some provinces 135 is another service.',
        es: 'No atiende todo el día. En algunas provincias el 135 es otro servicio.',
      },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-09-03' },
      sources: [
        { citation: 'line-ar-cas-page', checked: 'read' },
        { citation: 'line-ar-cas-page-2', checked: 'read' },
        { citation: 'line-ar-cas-page-3', checked: 'read' },
      ],
    },
    {
      id: 'poison-ar',
      country: 'AR',
      name: 'Centro nacional de intoxicaciones',
      kind: 'poison',
      contacts: [{ by: 'call', to: '0800 333 0160' }],
      languages: ['es'],
      aroundTheClock: 'unknown',
      verification: { status: 'not-found', grade: 'lists', lastChecked: '2026-11-22' },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
