import type { ShortForm } from '../model'
import { deepFreeze } from '../../core/freeze'

/** The forms for places where space is short. Each prints where the first notice that it stands for would. */
export const SHORT_FORMS: readonly ShortForm[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'short-advice',
    version: 1,
    covers: ['disc-emergency', 'disc-crisis', 'disc-not-medical-advice'],
    tokens: ['emergency', 'crisis'],
    texts: {
      en: 'Not medical advice. In an emergency call {emergency}. Crisis: {crisis}.',
      es: 'No es consejo médico. Emergencias: {emergency}. Crisis: {crisis}.',
    },
  },
  {
    id: 'short-offlabel',
    version: 1,
    covers: ['disc-off-label'],
    tokens: [],
    texts: {
      en: 'Ketamine is FDA-approved only as an anesthetic. This use is off-label.',
      es: 'La FDA aprobó la ketamina solo como anestésico. Este uso está fuera de indicación.',
    },
  },
  {
    id: 'short-compounded',
    version: 1,
    covers: ['disc-compounded'],
    tokens: [],
    texts: {
      en: 'Compounded. Not FDA-approved. Not the same as SPRAVATO.',
      es: 'Preparado por una farmacia. No aprobado por la FDA. No equivale a SPRAVATO.',
    },
  },
  {
    id: 'short-risks',
    version: 1,
    covers: ['disc-risks-ketamine'],
    tokens: [],
    texts: {
      en: 'Risks: sedation, dissociation, high blood pressure, slow breathing, misuse, bladder harm. See all.',
      es: 'Riesgos: sedación, disociación, presión alta, respiración lenta, abuso, daño en la vejiga. Ver todos.',
    },
  },
  {
    id: 'short-results',
    version: 1,
    covers: ['disc-results-vary'],
    tokens: [],
    texts: {
      en: 'Results vary. It may not help you.',
      es: 'Los resultados varían. Puede que no le ayude.',
    },
  },
  {
    id: 'short-paid',
    version: 1,
    covers: ['disc-endorser-paid'],
    tokens: ['org'],
    texts: {
      en: 'Ad. Paid by {org}.',
      es: 'Publicidad. Pagado por {org}.',
    },
  },
])
