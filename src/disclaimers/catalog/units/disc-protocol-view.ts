import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Protocol and dosing tables are reference only. */
export const discProtocolView: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-protocol-view',
  version: 1,
  purpose: 'Protocol and dosing tables are reference only',
  order: 88,
  requiredWhen: 'audience = clinician; content = protocol view, dosing; hide numeric doses from patients by default',
  requiredElements: [
    {
      id: 'no-orders',
      says: 'that it is no order set',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['for clinicians', '<not> ..6 (order*|instruction*|prescription*)'],
        es: ['(no son ordenes|para profesionales)', '(no|ni) ..6 (orden*|receta*|indicacion*)'],
      },
    },
    {
      id: 'off-label',
      says: 'that it may be off-label',
      carriedBy: ['standard'],
      phrases: {
        en: ['off label'],
        es: ['fuera de'],
      },
    },
    {
      id: 'no-self-dosing',
      says: 'that doses are not for self-use',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..10 (self|yourself|own|patients)'],
        es: ['(no son para (autoadministrarse|usarlas))', '(no|nunca) ..10 (usted mismo|su cuenta|propia dosis|autoadminist*|pacientes)'],
      },
    },
    {
      id: 'check-label',
      says: 'to check the current label',
      carriedBy: [],
      phrases: {
        en: ['(check|verify|see|confirm|consult) ..6 (label|labels|labeling|prescribing information)'],
        es: ['(verifi*|consult*|revise|vea) ..6 (etiqueta|ficha tecnica|prospecto)'],
      },
    },
    {
      id: 'credentialing',
      says: 'that local rules on who may give it apply',
      carriedBy: [],
      phrases: {
        en: ['(credential*|privileges)', 'local (policy|policies|rules)'],
        es: ['(credencial*|acredit*)', '(politicas|normas|reglas) locales'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Protocols shown are drawn from published sources for clinician reference. They are not orders, may be off-label, and are not endorsed by FDA. Doses are not for self-use.',
      plain: 'These dose tables are for clinicians. They are not for you to use by yourself. Do not set your own dose.',
    },
    es: {
      standard:
        'Los protocolos mostrados provienen de fuentes publicadas y son de referencia para profesionales. No son órdenes médicas, pueden ser usos fuera de indicación y no cuentan con el aval de la FDA. Las dosis no son para autoadministrarse.',
      plain: 'Estas tablas de dosis son para profesionales. No son para usarlas por su cuenta. No decida su propia dosis.',
    },
  },
  legalBasis: 'practice of medicine; CDS',
  sources: [
    { citation: 'fda-cds-2026', checked: 'read' },
    { citation: 'sanacora-2017', checked: 'recalled' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
