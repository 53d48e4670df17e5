import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligAneurysmAvm: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-aneurysm-avm',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Have you ever had a weak, bulging blood vessel (aneurysm)? A tangle of blood vessels (AVM)? Bleeding in the brain?',
    es: '¿Alguna vez tuvo un vaso sanguíneo débil y abultado (aneurisma)? ¿Una maraña de vasos sanguíneos (MAV)? ¿Sangrado en el cerebro?',
  },
  clinician:
    'Aneurysmal vascular disease (aorta, intracranial, peripheral), arteriovenous malformation and prior intracerebral hemorrhage are labeled contraindications for esketamine; apply to racemic ketamine.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'do-not-dose',
      action: {
        en: 'Ketamine is not safe for you at home. Call your clinic.',
        es: 'La ketamina en casa no es segura para usted. Llame a su clínica.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Blood pressure surge can rupture a vessel.',
  basis: ['label'],
  sources: [{ citation: 'spravato-label-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})
