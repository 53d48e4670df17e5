import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Mark forecasts and opinions as speculation. */
export const discSpeculative: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-speculative',
  version: 1,
  purpose: 'Mark forecasts and opinions as speculation',
  order: 53,
  requiredWhen: 'topic = future, trends, pipeline, opinion, webinar recap; blog, article, video, social',
  requiredElements: [
    {
      id: 'opinion',
      says: 'that it is opinion or forecast',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(opinion|opinions|speculat*|forecast*|prediction*|(best|our|my|educated) guess|guess (about|for|written|dated|.)|future ..3 guess)',
        ],
        es: ['(opinion|especulacion|suposicion|pronostico)'],
      },
    },
    {
      id: 'not-fact',
      says: 'that it is no established fact',
      carriedBy: ['standard'],
      phrases: {
        en: ['<not> ..3 (established|proven|fact*)'],
        es: ['no ..4 (hechos|probado|demostrad*|comprobad*)'],
      },
    },
    {
      id: 'unapproved',
      says: 'that it does not make a use proven, approved, available or covered',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> mean ..10 (proven|approved|covered|available|paid)', '<not> ..12 (proven|approved|covered|available)'],
        es: [
          'no ..3 (significa*|quiere decir) ..10 (aprobad*|demostrad*|probado|cubiert*)',
          'no ..12 (aprobad*|demostrad*|probad*|cubiert*|disponible*)',
        ],
      },
    },
    {
      id: 'date',
      says: 'the date of writing',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(written|posted|published|as of|dated) ..4 [number]', '(written|posted|published) (in|on)'],
        es: ['escribio|escrita|escrito', '(escrit*|publicad*|al|fecha) ..4 [number]'],
      },
    },
    {
      id: 'may-not-happen',
      says: 'that it may not come true',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(may|might) (<not>|never) ..4 (come|happen|occur|true)'],
        es: ['(puede|pueden|podria*|quiza*) ..3 no ..3 (cumpl*|ocurr*|suced*|pas*)'],
      },
    },
    {
      id: 'uses-named',
      says: 'which of the uses are not approved',
      carriedBy: [],
      phrases: {
        en: [],
        es: [],
      },
    },
  ],
  tokens: ['asOf'],
  texts: {
    en: {
      standard:
        'Parts of this content are opinion or speculation about the future, written on {asOf}. They are not established facts, may not come true, and do not mean that any use described is proven, approved, available, or covered.',
      plain:
        'Some of this is opinion or a guess about the future. It was written on {asOf}. It may not come true. It does not mean this use is proven, approved, or paid for.',
    },
    es: {
      standard:
        'Parte de este contenido es opinión o especulación sobre el futuro, escrita el {asOf}. No son hechos comprobados, pueden no cumplirse y no significan que los usos descritos estén demostrados, aprobados, disponibles o cubiertos.',
      plain:
        'Parte de esto es opinión o una suposición sobre el futuro. Se escribió el {asOf}. Puede no cumplirse. No quiere decir que este uso esté probado, aprobado o pagado por un seguro.',
    },
  },
  legalBasis: 'section 5 of the FTC Act; 21 CFR 312.7 for investigational drugs (sponsors); Google policy on speculative treatments',
  sources: [
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'google-experimental', checked: 'read' },
    { citation: 'future-of-ketamine-psychly', checked: 'read' },
    { citation: 'cfr-312-7', locator: '(a)', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
