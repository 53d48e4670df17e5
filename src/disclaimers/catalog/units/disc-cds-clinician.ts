import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Decision-support notice for clinicians (FDA CDS criteria). */
export const discCdsClinician: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-cds-clinician',
  version: 1,
  purpose: 'Decision-support notice for clinicians (FDA CDS criteria)',
  order: 70,
  requiredWhen: 'audience = clinician; protocol view, dosing function, eligibility function',
  requiredElements: [
    {
      id: 'for-professionals',
      says: 'that it is for health professionals',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['for (licensed)? (health|healthcare)? (professional*|clinician*)', 'clinicians only'],
        es: ['(para)? profesionales de la salud'],
      },
    },
    {
      id: 'no-replacement',
      says: 'that it supports judgment and does not replace it',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..8 (rely|relied|direct*|diagnos*|replace*|basis|substitute)', '(own|clinical|independent) judg*'],
        es: ['(no|ni) ..8 (diagnostic*|orden*|base|confi*|reemplaz*|sustituy*)', '(propio|su) (criterio|juicio)'],
      },
    },
    {
      id: 'basis-shown',
      says: 'that the basis is shown and can be reviewed',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(sources|reasons|basis)'],
        es: ['(fuentes|razones|base)'],
      },
    },
    {
      id: 'not-for-emergencies',
      says: 'that it is not for emergencies',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..8 (emergenc*|time critical)'],
        es: ['no ..8 (emergencia*|urgentes)'],
      },
    },
    {
      id: 'no-signals',
      says: 'that it analyzes no images or signals',
      carriedBy: ['standard'],
      phrases: {
        en: ['<not> (images|image|signal*)', 'analyzes no'],
        es: ['no analiza'],
      },
    },
    {
      id: 'check-label',
      says: 'to verify against the current label',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(verify|check) ..4 (label|sources)'],
        es: ['(verifique|revise) ..4 (etiqueta|fuentes)'],
      },
    },
    {
      id: 'known-gaps',
      says: 'which gaps are known',
      carriedBy: [],
      phrases: {
        en: ['(gap|gaps|limitation*)', '<not> ..2 cover'],
        es: ['(laguna*|limitacion*|vacio*)', 'no cubre'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'For licensed health professionals. This output presents options with their sources, evidence grades, inputs, and limits so that you can review the basis independently. It does not diagnose, does not direct treatment, and must not be relied on as the main basis for a decision. It is not for emergencies or time-critical decisions and analyzes no images or device signals. Verify against the current label, local policy, and the patient in front of you.',
      plain:
        'For clinicians only. This tool shows choices and the reasons for them. Check the sources and use your own judgment. Do not rely on it alone. Do not use it in an emergency.',
    },
    es: {
      standard:
        'Para profesionales de la salud con licencia. Este resultado presenta opciones con sus fuentes, grado de evidencia, datos de entrada y límites, para que usted revise la base de forma independiente. No diagnostica, no ordena tratamientos y no debe ser la base principal de una decisión. No es para emergencias ni decisiones urgentes, y no analiza imágenes ni señales de dispositivos. Verifique con la etiqueta aprobada vigente, la política local y el paciente que atiende.',
      plain:
        'Solo para profesionales de la salud. Esta herramienta muestra opciones y sus razones. Revise las fuentes y use su propio criterio. No confíe solo en ella. No la use en una emergencia.',
    },
  },
  legalBasis: 'FDCA 520(o)(1)(E) (21 USC 360j(o)(1)(E)); FDA CDS guidance 2026-01-06 superseding 2022-09-28',
  sources: [{ citation: 'fda-cds-2026', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
