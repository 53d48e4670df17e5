import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const unitedArabEmirates: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'AE',
  name: { en: 'United Arab Emirates', es: 'Emiratos Árabes Unidos' },
  emergency: [
    {
      number: '998',
      service: 'ambulance',
      status: 'confirmed',
      sources: [{ citation: 'line-ae-hope-page-2', checked: 'read' }],
      remark: '999 is the police.',
    },
  ],
  lines: [
    {
      id: 'line-ae-hope',
      country: 'AE',
      name: 'National mental support line',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '800 4673' },
        { by: 'whatsapp', to: '800 4673' },
      ],
      languages: ['ar', 'en'],
      aroundTheClock: 'no',
      note: { en: '8:00 to 20:00.', es: 'De 8:00 a 20:00.' },
      verification: {
        status: 'stale',
        grade: 'news',
        lastChecked: '2026-11-22',
        pageDate: '2021-06-06',
        remark: 'The newest dated page is of 2021; hours differ between pages, the shorter are shown.',
      },
      sources: [
        { citation: 'line-ae-hope-page', checked: 'read' },
        { citation: 'line-ae-hope-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-ae',
      country: 'AE',
      region: 'Abu Dhabi',
      name: 'Poison and Drug Information Service',
      kind: 'poison',
      contacts: [{ by: 'call', to: '800 424' }],
      languages: ['ar'],
      aroundTheClock: 'no',
      note: {
        en: 'Abu Dhabi, weekdays 7:00 to 23:00. Elsewhere and at night call 998.',
        es: 'Abu Dabi, días hábiles de 7:00 a 23:00. En otros lugares y de noche llame al 998.',
      },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2023-01-12' },
      sources: [
        { citation: 'poison-ae-page', checked: 'read' },
        { citation: 'poison-ae-page-2', checked: 'read' },
      ],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
