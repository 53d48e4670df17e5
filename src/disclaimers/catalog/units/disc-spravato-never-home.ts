import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** SPRAVATO is never an at-home product. */
export const discSpravatoNeverHome: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-spravato-never-home',
  version: 1,
  purpose: 'SPRAVATO is never an at-home product',
  order: 32,
  requiredWhen: 'drug = esketamine AND setting = home or telehealth mentioned',
  requiredElements: [
    {
      id: 'never-dispensed',
      says: 'that it is never dispensed to a patient',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..10 (home|dispens*|mail*|ship*|deliver*)', 'no doses leave'],
        es: [
          '(nunca|jamas|no|ni|prohibido) ..14 (casa|domicilio|hogar)',
          '(casa|domicilio|hogar) ..3 (prohibido|no ..2 autoriz*)',
          'no ..5 fuera de ..2 (centro|clinica)',
          'no se ..2 (lleva|llevan) spravato',
          'no ..1 (sale|salir) de ..2 (centro|clinica)',
        ],
      },
    },
    {
      id: 'certified-setting',
      says: 'that it is given in a certified setting',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(certified|approved|rems) ..3 (setting|site|clinic|center|office|facility|location)'],
        es: ['(certificad*|autorizad*|rems)'],
      },
    },
    {
      id: 'two-hours',
      says: 'that one is watched for at least two hours',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(2|two) (or more)? hours', '120 minutes'],
        es: ['(2|dos) horas', '120 minutos'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'SPRAVATO must never be dispensed directly to a patient for home use. It is given only in a REMS-certified healthcare setting, under direct observation, with at least two hours of monitoring. Any offer to mail SPRAVATO to a home should be reported.',
      plain:
        'You cannot use SPRAVATO at home. You take it at an approved clinic. Staff watch you for at least 2 hours. If someone offers to mail it to you, report it.',
    },
    es: {
      standard:
        'SPRAVATO nunca debe entregarse directamente a un paciente para usarlo en casa. Se administra solo en un centro certificado por el programa REMS, bajo observación directa y con al menos dos horas de vigilancia. Toda oferta de enviar SPRAVATO a domicilio debe denunciarse.',
      plain:
        'No se puede usar SPRAVATO en casa. Se usa en una clínica autorizada. El personal le vigila al menos 2 horas. Si alguien ofrece mandárselo por correo, denúncielo.',
    },
  },
  legalBasis: 'SPRAVATO REMS',
  sources: [
    { citation: 'rems-patients', checked: 'read' },
    { citation: 'rems-out', checked: 'read' },
    { citation: 'jnj-rems-monitoring', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
