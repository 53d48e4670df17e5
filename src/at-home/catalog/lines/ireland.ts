import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const ireland: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'IE',
  name: { en: 'Ireland', es: 'Irlanda' },
  emergency: [
    {
      number: '112',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'emergency-ireland-page', checked: 'read' }],
    },
    { number: '999', service: 'all', status: 'unconfirmed', sources: [], remark: 'Lists agree.' },
  ],
  lines: [
    {
      id: 'line-ie-sam',
      country: 'IE',
      name: 'Samaritans Ireland',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '116 123' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', remark: 'The page is old, of about 2012.' },
      sources: [{ citation: 'line-ie-sam-page', checked: 'read' }],
    },
    {
      id: 'line-ie-50808',
      country: 'IE',
      name: '50808',
      kind: 'crisis',
      contacts: [{ by: 'text', to: '50808', keyword: 'HELLO' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: {
        status: 'confirmed',
        grade: 'news',
        lastChecked: '2026-11-22',
        pageDate: '2020-06-16',
        remark: 'The keyword at the launch was TALK; later lists print HELLO. Any first word opens the conversation.',
      },
      sources: [{ citation: 'line-ie-sam-page-2', checked: 'read' }],
    },
    {
      id: 'poison-ie',
      country: 'IE',
      name: 'National Poisons Information Centre',
      kind: 'poison',
      contacts: [{ by: 'call', to: '01 809 2166' }],
      languages: ['en'],
      aroundTheClock: 'no',
      note: {
        en: 'It is meant for accidents of children. 8:00 to 22:00 each day. At night call a GP or a hospital.',
        es: 'Está pensada para accidentes de niños. De 8:00 a 22:00 todos los días. De noche llame a un médico o a un hospital.',
      },
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22' },
      sources: [{ citation: 'poison-ie-page', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
