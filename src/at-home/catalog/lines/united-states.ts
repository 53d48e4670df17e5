import { deepFreeze } from '../../../core/freeze'
import type { CountryLines } from '../../model'

export const unitedStates: CountryLines = /* @__PURE__ */ deepFreeze({
  country: 'US',
  name: { en: 'United States', es: 'Estados Unidos' },
  emergency: [
    {
      number: '911',
      service: 'all',
      status: 'confirmed',
      sources: [{ citation: 'poison-us-page', checked: 'read' }],
    },
  ],
  lines: [
    {
      id: 'line-us-988',
      country: 'US',
      name: '988 Suicide & Crisis Lifeline',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '988' },
        { by: 'call', to: '988', keyword: '2', language: 'es' },
        { by: 'text', to: '988', language: 'en' },
        { by: 'text', to: '988', keyword: 'AYUDA', language: 'es' },
        { by: 'chat', to: '988lifeline.org' },
      ],
      languages: ['en', 'es'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2023-07-13' },
      sources: [
        { citation: 'line-us-988-page', checked: 'read' },
        { citation: 'samhsa-2023', checked: 'read' },
      ],
    },
    {
      id: 'line-us-vet',
      country: 'US',
      name: 'Veterans Crisis Line',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '988', keyword: '1' },
        { by: 'text', to: '838255' },
      ],
      languages: ['en', 'es'],
      aroundTheClock: 'yes',
      audience: 'veterans',
      verification: { status: 'confirmed', grade: 'operator', lastChecked: '2026-11-22', pageDate: '2024-09-30' },
      sources: [
        { citation: 'line-us-vet-page', checked: 'read' },
        { citation: 'line-us-vet-page-2', checked: 'read' },
      ],
    },
    {
      id: 'line-us-ctl',
      country: 'US',
      name: 'Crisis Text Line',
      kind: 'crisis',
      contacts: [
        { by: 'text', to: '741741', keyword: 'HOME', language: 'en' },
        { by: 'text', to: '741741', keyword: 'AYUDA', language: 'es' },
        { by: 'whatsapp', to: '442-AYUDAME', language: 'es' },
      ],
      languages: ['en', 'es'],
      aroundTheClock: 'yes',
      verification: {
        status: 'confirmed',
        grade: 'operator',
        lastChecked: '2026-11-22',
        pageDate: '2022-04-01',
        remark: "English keyword read in press and school pages, Spanish keyword on the operator's page.",
      },
      sources: [
        { citation: 'line-us-ctl-page', checked: 'read' },
        { citation: 'line-us-ctl-page-2', checked: 'read' },
      ],
    },
    {
      id: 'line-us-trevor',
      country: 'US',
      name: 'Trevor Project',
      kind: 'crisis',
      contacts: [
        { by: 'call', to: '1-866-488-7386' },
        { by: 'text', to: '678-678', keyword: 'START' },
      ],
      languages: ['en'],
      aroundTheClock: 'yes',
      audience: 'lgbtq-youth',
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22', pageDate: '2019-04-30' },
      sources: [
        { citation: 'line-us-trevor-page', checked: 'read' },
        { citation: 'line-us-trevor-page-2', checked: 'read' },
      ],
    },
    {
      id: 'line-us-samhsa',
      country: 'US',
      name: 'SAMHSA National Helpline',
      kind: 'helpline',
      contacts: [
        { by: 'call', to: '1-800-662-4357' },
        { by: 'text', to: '435748', language: 'en' },
      ],
      languages: ['en', 'es'],
      aroundTheClock: 'yes',
      note: {
        en: 'Drug and alcohol help: facts and where to go. It is not a crisis line. By text, send your ZIP code.',
        es: 'Ayuda con drogas y alcohol: datos y adónde acudir. No es una línea de crisis. Por mensaje, mande su código postal; responden en inglés.',
      },
      verification: {
        status: 'confirmed',
        grade: 'government',
        lastChecked: '2026-11-22',
        remark: 'Information and referral; read in copies of the government page. Text in English only.',
      },
      sources: [
        { citation: 'line-us-samhsa-page', checked: 'read' },
        { citation: 'line-us-samhsa-page-2', checked: 'read' },
      ],
    },
    {
      id: 'poison-us',
      country: 'US',
      name: 'Poison Help',
      kind: 'poison',
      contacts: [{ by: 'call', to: '1-800-222-1222' }],
      languages: ['en', 'es'],
      aroundTheClock: 'yes',
      verification: { status: 'confirmed', grade: 'government', lastChecked: '2026-11-22' },
      sources: [{ citation: 'poison-us-page', checked: 'read' }],
    },
    {
      id: 'line-us-pets',
      country: 'US',
      name: 'ASPCA Animal Poison Control Center',
      kind: 'animal-poison',
      contacts: [{ by: 'call', to: '888-426-4435' }],
      languages: ['en'],
      aroundTheClock: 'yes',
      note: { en: 'There is a fee.', es: 'Tiene un costo.' },
      verification: { status: 'confirmed', grade: 'news', lastChecked: '2026-11-22' },
      sources: [
        { citation: 'line-us-pets-page', checked: 'read' },
        { citation: 'line-us-pets-page-2', checked: 'read' },
      ],
    },
  ],
})
