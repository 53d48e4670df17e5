import { deepFreeze } from '../freeze'
import { ROUTES } from '../words'

/**
 * The words that a field of a patient can hold where they are closed, by path.
 *
 * @internal
 */
export const patientWords = /* @__PURE__ */ (() =>
  deepFreeze({
    sexAtBirth: ['female', 'male'],
    pregnancy: ['not-pregnant', 'pregnant', 'unknown', 'not-applicable'],
    'conditions[].status': ['active', 'uncontrolled', 'controlled', 'remission', 'resolved', 'history', 'absent'],
    'conditions[].severity': ['mild', 'moderate', 'severe'],
    'conditions[].nyha': ['I', 'II', 'III', 'IV'],
    'conditions[].childPugh': ['A', 'B', 'C'],
    'medications[].status': ['active', 'stopped', 'planned'],
    'medications[].route': [...ROUTES, 'topical', 'transdermal', 'inhaled', 'ophthalmic'],
    'allergies[].verification': ['confirmed', 'unconfirmed', 'refuted'],
    'familyHistory[].relation': ['first-degree', 'other'],
    'labs[].test': ['alt', 'ast', 'alp', 'ggt', 'bilirubin-total', 'hcg', 'tsh', 'urine-red-cells-per-hpf', 'urine-drug-screen'],
    'events[].kind': ['early-refill-request', 'lost-medication', 'dose-escalation', 'suicidal-behavior', 'fall', 'emergency-visit'],
  } as const))()
