import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const belgium: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'BE',
  name: { en: 'Belgium', es: 'Bélgica' },
  emergency: [
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-ireland-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-be-1813',
      country: 'BE',
      name: 'Zelfmoordlijn 1813',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '1813' }],
      languages: ['nl'],
      aroundTheClock: 'yes',
      verification: {
        status: 'confirmed',
        grade: 'news',
        lastChecked: '2026-11-22',
        pageDate: '2019-09-08',
        remark: 'Chat in the evening only.',
      },
      sources: [{ citation: 'line-be-1813-page', checked: 'read' }],
    },
    {
      id: 'line-be-cps',
      country: 'BE',
      name: 'Centre de Prévention du Suicide',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '0800 32 123' }],
      languages: ['fr'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22' },
      sources: [{ citation: 'line-be-1813-page-2', checked: 'read' }],
    },
    {
      id: 'poison-be',
      country: 'BE',
      name: 'Antigifcentrum / Centre Antipoisons',
      kind: 'poison',
      contacts: [{ by: 'call', to: '070 245 245' }],
      languages: ['nl', 'fr'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22' },
      sources: [{ citation: 'poison-be-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
