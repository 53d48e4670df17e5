import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const southAfrica: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'ZA',
  name: { en: 'South Africa', es: 'Sudáfrica' },
  emergency: [
    {
      number: '10177',
      service: 'ambulance',
      status: 'unconfirmed',
      sources: [],
      remark: 'On no page seen; lists agree. 10111 is the police.',
    },
    { number: '112', service: 'all', status: 'unconfirmed', sources: [], remark: 'From mobile phones; lists agree.' },
  ],
  lines: [
    {
      id: 'line-za-sadag',
      country: 'ZA',
      name: 'SADAG Suicide Crisis Line',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '0800 567 567' },
        { by: 'call', to: '0800 456 789' },
        { by: 'text', to: '31393' },
      ],
      languages: ['en'],
      aroundTheClock: 'yes',
      note: { en: 'The text number asks for a call back.', es: 'El mensaje de texto pide que le llamen.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2022-09' },
      sources: [
        { citation: 'line-za-sadag-page', checked: 'read' },
        { citation: 'line-za-sadag-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-za',
      country: 'ZA',
      name: 'Poisons Information Helpline',
      kind: 'poison',
      contacts: [{ by: 'call', to: '0861 555 777' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22', pageDate: '2023-12-05' },
      sources: [
        { citation: 'poison-za-page', checked: 'read' },
        { citation: 'poison-za-page-2', checked: 'read' },
      ],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
