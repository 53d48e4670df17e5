import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Limit reliance and liability for general content. */
export const discNoLiability: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-no-liability',
  version: 1,
  purpose: 'Limit reliance and liability for general content',
  order: 24,
  requiredWhen: 'website, blog, app, video, downloads; NOT inside consent or checklist (a waiver there may be void or misleading)',
  requiredElements: [
    {
      id: 'own-risk',
      says: "that decisions taken from general content are the reader's own",
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '<not> (be)? (responsible|liable|responsibility|liability) ..14 (decisions|actions|choices|reliance|content|damage*|loss*)',
          '(own risk|at your risk|your own decision*|no liability|<not> liable|<not> responsible)',
        ],
        es: [
          'no ..4 (responsable*|responde*) ..14 (decisiones|acciones|decida|contenido|danos)',
          '(bajo su propio riesgo|su propio riesgo|no ..3 responsab*)',
        ],
      },
    },
    {
      id: 'as-law-allows',
      says: 'that this holds as far as the law allows',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(extent|far|where|fullest) ..4 (law|permitted|allowed)', '(law|laws) ..3 (permit*|allow*)', '(permitted|allowed) by ..2 law'],
        es: ['ley ..3 (permit*|admite)', 'permit* por ..2 ley'],
      },
    },
    {
      id: 'rights-stay',
      says: 'that rights which cannot be waived remain',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['rights'],
        es: ['derechos', 'derechos'],
      },
    },
  ],
  tokens: ['org'],
  texts: {
    en: {
      standard:
        "To the extent the law allows, {org} is not responsible for decisions or actions taken in reliance on this general content. Nothing here limits rights that cannot be waived under law, or a treating clinician's duty of care.",
      plain:
        'We are not responsible for choices you make based only on this general content, as far as the law allows. You keep all rights the law gives you. Your own clinician still owes you good care.',
    },
    es: {
      standard:
        'En la medida en que la ley lo permita, {org} no se hace responsable de las decisiones o acciones que se tomen con base en este contenido general. Nada de lo aquí expuesto limita derechos irrenunciables ni el deber de cuidado del profesional tratante.',
      plain:
        'Hasta donde la ley lo permite, no somos responsables de lo que usted decida solo por leer este contenido. Usted conserva todos sus derechos. Su profesional tratante sigue obligado a cuidarle bien.',
    },
  },
  legalBasis: 'contract and consumer law; exculpatory clauses for medical negligence are void in many states',
  sources: [{ citation: 'future-of-ketamine-blog', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
