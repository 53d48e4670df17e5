import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Evidence date. */
export const discAsOf: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-as-of',
  version: 1,
  purpose: 'Evidence date',
  order: 54,
  requiredWhen: 'every article, evidence summary, protocol, cost, policy, legal page; clinician and patient',
  requiredElements: [
    {
      id: 'reviewed-on',
      says: 'the day of the last review',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(reviewed|checked|updated|current) ..8 (as of|on|in)? [number]', 'last (reviewed|updated|checked)'],
        es: ['(revisad*|revisamos|actualizad*|verificad*)'],
      },
    },
    {
      id: 'may-be-out-of-date',
      says: 'that it may be out of date',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(changed|outdated|out of date|new)', 'may have (changed|come out)', '(change*|update*|newer|older|obsolete|stale)'],
        es: ['(cambiado|nuev*)', 'desactualizad*', '(cambi*|actualiz*|obsolet*|antigu*)'],
      },
    },
    {
      id: 'check-source',
      says: 'to check the current label or policy',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(check|ask|consult|verify) ..6 (before|current|source|act)',
          '(check|ask|consult|verify|confirm|see) ..10 (label|policy|source|doctor|clinician|plan|act|relying|current|latest)',
        ],
        es: ['(verifi*|pregunt*|consult*|confirm*|revise)'],
      },
    },
  ],
  tokens: ['asOf'],
  texts: {
    en: {
      standard:
        'Evidence and rules reviewed as of {asOf}. New studies, labels, laws, or coverage rules may have changed since then. Check the current source before you act.',
      plain: 'We last checked these facts on {asOf}. New facts or rules may have come out since then. Ask before you act.',
    },
    es: {
      standard:
        'Evidencia y normas revisadas al {asOf}. Desde entonces pueden haber cambiado los estudios, las etiquetas, las leyes o las reglas de cobertura. Verifique la fuente vigente antes de actuar.',
      plain: 'Revisamos estos datos por última vez el {asOf}. Puede haber datos o reglas nuevas. Pregunte antes de actuar.',
    },
  },
  legalBasis: 'FTC substantiation must be current; good practice',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
