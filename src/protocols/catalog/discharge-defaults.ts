import { deepFreeze } from '../../core/freeze'
import type { DischargeCriterion } from '../model'

/**
 * What a "no" means where the protocol in use does not ask for the observation. A default of this library: a protocol that is silent on
 * sedation lets nobody leave who is seen to be sedated. What nobody observed is not asked for.
 *
 * @internal
 */
export const dischargeDefaults: readonly DischargeCriterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'stable',
    observation: 'clinicallyStable',
    basis: 'convention',
    required: true,
    text: 'Clinically stable.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'blood-pressure-falling',
    observation: 'bloodPressureFalling',
    basis: 'convention',
    required: true,
    text: 'Blood pressure falling.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'vital-signs',
    observation: 'vitalSignsAtBaseline',
    basis: 'convention',
    required: true,
    text: 'Vital signs back to baseline.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'mental-state',
    observation: 'mentalStateAtBaseline',
    basis: 'convention',
    required: true,
    text: 'Mental state back to baseline.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'sedation-resolved',
    observation: 'sedationResolved',
    basis: 'convention',
    required: true,
    text: 'Sedation resolved.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'dissociation-resolved',
    observation: 'dissociationResolved',
    basis: 'convention',
    required: true,
    text: 'Dissociation resolved.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'respiratory-depression-resolved',
    observation: 'respiratoryDepressionResolved',
    basis: 'convention',
    required: true,
    text: 'No respiratory depression, or resolved.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'judged-ready',
    observation: 'judgedReadyByProfessional',
    basis: 'convention',
    required: true,
    text: 'Judged ready to leave by a health care professional.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'oriented',
    observation: 'oriented',
    basis: 'convention',
    required: true,
    text: 'Oriented.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'gait',
    observation: 'gaitSteady',
    basis: 'convention',
    required: true,
    text: 'Walks steadily.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'no-new-suicidal-intent',
    observation: 'noNewSuicidalIntent',
    basis: 'convention',
    required: true,
    text: 'No new suicidal intent.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'ride',
    observation: 'rideArranged',
    basis: 'convention',
    required: true,
    text: 'A ride home is there.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'responsible-adult',
    observation: 'responsibleAdultPresent',
    basis: 'convention',
    required: true,
    text: 'Accompanied by a responsible adult.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'written-instructions',
    observation: 'writtenInstructionsGiven',
    basis: 'convention',
    required: false,
    text: 'Written instructions given.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'next-contact',
    observation: 'nextContactBooked',
    basis: 'convention',
    required: false,
    text: 'Next contact booked.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
])
