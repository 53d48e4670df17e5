import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** US good-faith-estimate rights for uninsured or self-pay patients. */
export const discGfeRights: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-gfe-rights',
  version: 1,
  purpose: 'US good-faith-estimate rights for uninsured or self-pay patients',
  order: 61,
  requiredWhen: 'cost estimate, intake, price page; jurisdiction = US; audience patient; uninsured or not using insurance',
  jurisdiction: 'US',
  requiredElements: [
    {
      id: 'right',
      says: 'the right to a written estimate',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['right to ..4 (written|good faith) ..4 estimate'],
        es: ['derecho a ..6 estimacion', 'derecho a ..4 por escrito'],
      },
    },
    {
      id: 'timing',
      says: 'when it is due',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['3 (business|work|working) days'],
        es: ['3 dias habiles'],
      },
    },
    {
      id: 'dispute',
      says: 'that a bill 400 dollars above it can be disputed',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['$ 400'],
        es: ['$ 400'],
      },
    },
    {
      id: 'days',
      says: 'within 120 days',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['120 days'],
        es: ['120 dias'],
      },
    },
    {
      id: 'contact',
      says: 'where to ask',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['cms gov / nosurprises', '1 800 985 3059'],
        es: ['1 800 985 3059'],
      },
    },
    {
      id: 'official-notice',
      says: 'that the official notice of the CMS is posted and given as well; this text does not take its place',
      carriedBy: [],
      phrases: {
        en: [],
        es: [],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        "If you do not have insurance or choose not to use it, you have the right to a written good-faith estimate of expected charges when you ask, or when you schedule care at least 3 business days ahead. If a bill from a provider is at least $400 more than that provider's estimate, you can dispute it within 120 days of the bill date. See cms.gov/nosurprises or call 1-800-985-3059.",
      plain:
        'No insurance, or not using it? You have a right to a written cost estimate. Just ask. You also get one if you book at least 3 work days ahead. If your bill is $400 or more above it, you can fight the bill. You have 120 days. Go to cms.gov/nosurprises or call 1-800-985-3059.',
    },
    es: {
      standard:
        'Si no tiene seguro o decide no usarlo, tiene derecho a recibir por escrito una estimación de buena fe de los cargos previstos cuando la solicite o cuando programe la atención con al menos 3 días hábiles de anticipación. Si la factura de un proveedor supera la estimación de ese proveedor en $400 o más, puede impugnarla dentro de los 120 días posteriores a la fecha de la factura. Visite cms.gov/nosurprises o llame al 1-800-985-3059.',
      plain:
        '¿No tiene seguro o no lo va a usar? Tiene derecho a una estimación del costo por escrito. Solo pídala. También la recibe si programa su cita 3 días hábiles antes o más. Si su factura supera la estimación en $400 o más, puede reclamar. Tiene 120 días. Visite cms.gov/nosurprises o llame al 1-800-985-3059.',
    },
  },
  legalBasis: '45 CFR 149.610 and 149.620 (No Surprises Act)',
  sources: [{ citation: 'cms-gfe', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
