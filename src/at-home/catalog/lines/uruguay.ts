import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const uruguay: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'UY',
  name: { en: 'Uruguay', es: 'Uruguay' },
  emergency: [
    {
      number: '911',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'line-uy-page-2', checked: 'read' }],
    },
    {
      number: '105',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'line-uy-page-2', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-uy',
      country: 'UY',
      name: 'Línea de prevención del suicidio',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '0800 0767' },
        { by: 'call', to: '*0767' },
      ],
      languages: ['es'],
      aroundTheClock: 'yes',
      note: { en: 'Use *0767 from a mobile phone.', es: '*0767 se marca desde un celular.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2020-07' },
      sources: [
        { citation: 'line-uy-page', checked: 'read' },
        { citation: 'line-uy-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-uy',
      country: 'UY',
      name: 'CIAT',
      kind: 'poison',
      contacts: [{ by: 'call', to: '1722' }],
      languages: ['es'],
      aroundTheClock: 'unknown',
      verification: {
        status: 'confirmed',
        grade: 'operator',
        lastChecked: '2026-11-22',
        remark: 'University page; calls come mostly from health staff, from the public too. The page is older than September 2020.',
      },
      sources: [{ citation: 'poison-uy-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
