import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligMania: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-mania',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Are you in a very high, sped-up mood now, or do you have bipolar disorder without a mood plan?',
    es: '¿Tiene ahora el ánimo muy alto y acelerado? ¿O tiene trastorno bipolar sin un plan para el ánimo?',
  },
  clinician:
    'Exclude current mania/hypomania or mixed state; bipolar I/II needs a mood stabilizer plan and in-clinic start. Optional screen: Altman scale, 6 or more = positive.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Risk of mood switch without supervision.',
  basis: ['default'],
  sources: [
    { citation: 'altman-1997', locator: 'abstract, above 5', checked: 'read' },
    { citation: 'mcintyre-2021', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
