import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const spain: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'ES',
  name: { en: 'Spain', es: 'España' },
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
      id: 'line-es-024',
      country: 'ES',
      name: 'Línea 024',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '024' }],
      languages: ['es'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2025-10-11' },
      sources: [
        { citation: 'line-es-024-page', checked: 'read' },
        { citation: 'line-src-es', checked: 'read' },
      ],
    },
    {
      id: 'poison-es',
      country: 'ES',
      name: 'Servicio de Información Toxicológica',
      kind: 'poison',
      contacts: [{ by: 'call', to: '91 562 04 20' }],
      languages: ['es'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2014-04-23' },
      sources: [{ citation: 'poison-es-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
