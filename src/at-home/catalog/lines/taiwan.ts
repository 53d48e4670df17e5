import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const taiwan: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'TW',
  name: { en: 'Taiwan', es: 'Taiwán' },
  emergency: [
    {
      number: '119',
      service: 'ambulance',
      status: 'unconfirmed',
      sources: [],
      remark: 'On no page seen; lists agree. 110 is the police.',
    },
  ],
  lines: [
    {
      id: 'line-tw-1925',
      country: 'TW',
      name: '安心專線',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '1925' }],
      languages: ['zh'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2026' },
      sources: [{ citation: 'line-tw-1925-page', checked: 'read' }],
    },
    {
      id: 'poison-tw',
      country: 'TW',
      name: 'National poison control center',
      kind: 'poison',
      contacts: [{ by: 'call', to: '02 2871 7121' }],
      languages: ['zh'],
      aroundTheClock: 'unknown',
      verification: {
        status: 'not-found',
        grade: 'lists',
        lastChecked: '2026-11-22',
        remark: 'The service is confirmed, the number is on no page seen.',
      },
      sources: [],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
