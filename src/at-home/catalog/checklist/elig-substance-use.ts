import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligSubstanceUse: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-substance-use',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Have you had a problem with alcohol or drugs, or used ketamine not meant for you?',
    es: '¿Ha tenido un problema con el alcohol o las drogas, o ha usado ketamina que no era para usted?',
  },
  clinician:
    'Any substance problem in the past 12 months: no home dosing; older history: prescriber decision; ketamine misuse, or a ketamine or PCP use disorder, at any time: never at home. Screens: AUDIT-C 4+ (men) or 3+ (women); DAST-10 3+ = full assessment.',
  input: {
    type: 'choice',
    choices: [
      { id: 'never', text: { en: 'Never', es: 'Nunca' } },
      { id: 'over-a-year-ago', text: { en: 'Yes, more than a year ago', es: 'Sí, hace más de un año' } },
      { id: 'past-year', text: { en: 'Yes, in the past year', es: 'Sí, en el último año' } },
      {
        id: 'ketamine-or-pcp',
        text: { en: 'Yes, with ketamine or PCP, at any time', es: 'Sí, con ketamina o PCP, sin importar cuándo' },
      },
    ],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.choice', is: '=', to: 'never' }, outcome: 'go' },
    {
      id: 'review',
      when: { value: 'answer.choice', is: '=', to: 'over-a-year-ago' },
      outcome: 'contact-clinician',
      action: { en: 'Your prescriber has to decide. Call your clinic.', es: 'Su médico debe decidir. Llame a su clínica.' },
    },
    {
      id: 'fail',
      when: {
        value: 'answer.choice',
        oneOf: ['past-year', 'ketamine-or-pcp'],
      },
      outcome: 'do-not-dose',
      action: {
        en: 'Home dosing is not safe for you. Your clinic can help you with other care.',
        es: 'La dosis en casa no es segura para usted. Su clínica puede ayudarle con otro tratamiento.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale:
    'Ketamine is a Schedule III drug with misuse risk; a 2025 suit alleges a patient with a known substance history was supplied until death.',
  basis: ['regulator', 'default'],
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'auditc-dast', locator: 'AUDIT-C, 4 and 3', checked: 'read' },
    { citation: 'dast10-scoring', locator: 'from 3 moderate', checked: 'read' },
    { citation: 'ward-mindbloom-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
