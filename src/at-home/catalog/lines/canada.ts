import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const canada: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'CA',
  name: { en: 'Canada', es: 'Canadá' },
  emergency: [
    {
      number: '911',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'poison-ca-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-ca-988',
      country: 'CA',
      name: '9-8-8 Suicide Crisis Helpline',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '988' },
        { by: 'text', to: '988' },
      ],
      languages: ['en', 'fr'],
      aroundTheClock: 'yes',
      note: { en: 'You can ask for an interpreter.', es: 'Puede pedir un intérprete.' },
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2023-12-05' },
      sources: [
        { citation: 'line-ca-988-page', checked: 'read' },
        { citation: 'line-ca-988-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-ca',
      country: 'CA',
      notIn: ['CA-QC', 'CA-NU'],
      name: 'Poison Centre',
      kind: 'poison',
      contacts: [{ by: 'call', to: '1-844-764-7669' }],
      languages: ['en', 'fr'],
      aroundTheClock: 'yes',
      note: {
        en: 'Not for Quebec. In Nunavut, call your local health unit.',
        es: 'No es para Quebec. En Nunavut, llame a su unidad de salud local.',
      },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2023' },
      sources: [
        { citation: 'poison-ca-page', checked: 'read' },
        { citation: 'poison-ca-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-ca-qc',
      country: 'CA',
      region: 'Quebec',
      part: 'CA-QC',
      name: 'Centre antipoison du Québec',
      kind: 'poison',
      contacts: [{ by: 'call', to: '1-800-463-5060' }],
      languages: ['fr', 'en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22' },
      sources: [{ citation: 'poison-ca-qc-page', checked: 'read' }],
    },
  ],
  poisonAdvice: {
    en: 'For poison in Nunavut, call your local health unit. In danger, call 911.',
    es: 'Para intoxicaciones en Nunavut, llame a su unidad de salud local. Si hay peligro, llame al 911.',
  },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
