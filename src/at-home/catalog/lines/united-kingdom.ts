import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const unitedKingdom: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'GB',
  name: { en: 'United Kingdom', es: 'Reino Unido' },
  emergency: [
    {
      number: '999',
      service: 'all',
      status: 'confirmed',
      sources: [
        { citation: 'line-gb-shout-page', checked: 'read' },
        { citation: 'line-gb-111-page-3', checked: 'read' },
      ],
    },
    { number: '112', service: 'all', status: 'unconfirmed', sources: [], remark: 'Lists name it beside 999.' },
  ],
  lines: [
    {
      id: 'line-gb-sam',
      country: 'GB',
      name: 'Samaritans',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '116 123' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: {
        status: 'confirmed',
        grade: 'operator',
        lastChecked: '2026-11-22',
        remark: 'The Welsh-language line has limited hours.',
      },
      sources: [
        { citation: 'line-gb-sam-page', checked: 'read' },
        { citation: 'line-gb-sam-page-2', checked: 'read' },
      ],
    },
    {
      id: 'line-gb-shout',
      country: 'GB',
      name: 'Shout',
      kind: 'crisis',
      contacts: [{ by: 'text', to: '85258', keyword: 'SHOUT' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2024-11-04' },
      sources: [
        { citation: 'line-gb-shout-page', checked: 'read' },
        { citation: 'line-gb-shout-page-2', checked: 'read' },
      ],
    },
    {
      id: 'line-gb-111',
      country: 'GB',
      region: 'England, Wales, Scotland',
      notIn: ['GB-NIR'],
      name: 'NHS urgent mental health',
      kind: 'crisis',
      contacts: [{ by: 'call', to: '111' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      note: { en: 'Choose the mental health option.', es: 'Elija la opción de salud mental.' },
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2024-08-14' },
      sources: [
        { citation: 'line-gb-111-page', checked: 'read' },
        { citation: 'line-gb-111-page-2', checked: 'read' },
        { citation: 'line-gb-111-page-3', checked: 'read' },
      ],
    },
    {
      id: 'line-gb-lifeline-ni',
      country: 'GB',
      region: 'Northern Ireland',
      part: 'GB-NIR',
      name: 'Lifeline',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '0808 808 8000' },
        { by: 'call', to: '18001 0808 808 8000' },
      ],
      languages: ['en'],
      aroundTheClock: 'yes',
      note: {
        en: 'The number with 18001 is for text phones.',
        es: 'El número con 18001 es para teléfonos de texto.',
      },
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22' },
      sources: [
        { citation: 'line-gb-lifeline-ni-page', checked: 'read' },
        { citation: 'line-gb-lifeline-ni-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-gb',
      country: 'GB',
      region: 'England, Wales, Scotland',
      notIn: ['GB-NIR'],
      name: 'NHS 111',
      kind: 'poison',
      contacts: [{ by: 'call', to: '111' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      verification: {
        status: 'confirmed',
        grade: 'operator',
        lastChecked: '2026-11-22',
        pageDate: '2024-08-14',
        remark: 'The general health line; no public poisons number was seen.',
      },
      sources: [{ citation: 'line-gb-111-page-3', checked: 'read' }],
    },
  ],
  poisonAdvice: {
    en: 'For poison in Northern Ireland, call your GP or the out-of-hours service. In danger, call 999.',
    es: 'Para intoxicaciones en Irlanda del Norte, llame a su médico o al servicio médico fuera de horario. Si hay peligro, llame al 999.',
  },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-02-20' },
})
