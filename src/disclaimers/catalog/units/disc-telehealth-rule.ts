import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Federal telemedicine prescribing rule may change. */
export const discTelehealthRule: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-telehealth-rule',
  version: 1,
  purpose: 'Federal telemedicine prescribing rule may change',
  order: 64,
  requiredWhen: 'telehealth prescribing of ketamine; jurisdiction = US; valid until 2026-12-31, then must be re-issued',
  jurisdiction: 'US',
  validThrough: '2026-12-31',
  requiredElements: [
    {
      id: 'temporary',
      says: 'that the rule is temporary',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(temporary|short term)'],
        es: ['(temporal|temporales)'],
      },
    },
    {
      id: 'end-date',
      says: 'when it ends',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(ends|end|expire*|until) ..3 december 31', '31 december'],
        es: ['(vencen|vence|termina) ..3 31 de diciembre'],
      },
    },
    {
      id: 'in-person',
      says: 'that a visit in person may be needed',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(in person)'],
        es: ['(presencial|en persona)'],
      },
    },
    {
      id: 'state-law',
      says: 'that state law may be stricter',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['state ..4 (stricter|rule|rules|law|own)'],
        es: ['estado ..4 (estricto|regla|ley)'],
      },
    },
  ],
  tokens: ['asOf'],
  texts: {
    en: {
      standard:
        'Federal rules that allow some controlled drugs to be prescribed by video without a prior in-person exam are temporary and, as of {asOf}, end on December 31, 2026. Your state may be stricter. You may need an in-person visit to start or keep treatment.',
      plain:
        'A short-term federal rule lets some drugs be prescribed by video. As of {asOf}, it ends on December 31, 2026. Your state may be stricter. You may need to see a doctor in person.',
    },
    es: {
      standard:
        'Las normas federales que permiten recetar por video algunos medicamentos controlados sin un examen presencial previo son temporales y, al {asOf}, vencen el 31 de diciembre de 2026. Su estado puede ser más estricto. Es posible que necesite una visita presencial para iniciar o continuar el tratamiento.',
      plain:
        'Una regla federal temporal permite recetar por video algunos medicamentos. Al {asOf}, vence el 31 de diciembre de 2026. Su estado puede ser más estricto. Puede que deba ver a un médico en persona.',
    },
  },
  legalBasis: '21 CFR 1307.41; 90 FR 61301 (2025-12-31)',
  sources: [{ citation: 'dea-tele-2025', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2026-12-31' },
})
