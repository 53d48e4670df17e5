import { deepFreeze } from '../../../core/freeze'
import type { MisuseEventDefinition, MisuseEventKind } from '../../model'

export const misuseEvents: Readonly<Record<MisuseEventKind, MisuseEventDefinition>> = /* @__PURE__ */ deepFreeze({
  'early-refill-request': {
    label: 'refill asked for before the supply runs out',
    question: 'Was a refill asked for early, and by how many days?',
    amount: { label: 'days before the run-out date', unit: 'days', minimum: 0, maximum: 365 },
  },
  'lost-supply': { label: 'lost, stolen or damaged supply', question: 'Was a supply reported lost, stolen or damaged?' },
  'count-difference': {
    label: 'count differs from what is expected',
    question: 'By how many units did the count differ?',
    amount: { label: 'counted minus expected units', unit: 'units', minimum: -1000, maximum: 1000, whole: true },
  },
  'unplanned-dose': { label: 'unplanned dose', question: 'Was an unplanned dose taken?' },
  'early-dose': {
    label: 'dose sooner than the ordered gap',
    question: 'Was a dose taken too soon, and by how many hours?',
    amount: { label: 'hours before the ordered gap ended', unit: 'hours', minimum: 0, maximum: 8784 },
  },
  'no-sitter': { label: 'dosing without a sitter, confirmed', question: 'Was there a session without a sitter?' },
  'no-vitals': { label: 'session with no blood pressure sent in', question: 'Was there a session with no blood pressure sent in?' },
  'missed-visit': { label: 'missed required visit', question: 'Was a required visit missed?' },
  'other-ketamine-source': {
    label: 'another ketamine or esketamine source in the drug record',
    question: 'Does the drug record show another ketamine or esketamine source?',
  },
  'undisclosed-fill': {
    label: 'new opioid or benzodiazepine fill not told',
    question: 'Does the drug record show an opioid or benzodiazepine fill that was not told?',
  },
  'unexpected-drug-screen': { label: 'unexpected drug screen, confirmed', question: 'Was there an unexpected drug screen, confirmed?' },
  'other-route': { label: 'crushing, snorting, injecting or rectal use not ordered', question: 'Was the medicine used by another route?' },
  'swallowed-spit-order': {
    label: 'swallowing a spit-out order on purpose',
    question: 'Was a dose swallowed on purpose that should be spat out?',
  },
  'mixed-with-drug': {
    label: 'dose with alcohol, cannabis, opioid or sedative on purpose',
    question: 'Was a dose mixed with another drug on purpose?',
  },
  'dosed-in-water': { label: 'dosing in a bath, tub or pool', question: 'Was a dose taken in a bath, tub or pool?' },
  'use-outside-plan': {
    label: 'use to get high, sleep or cope outside the plan',
    question: 'Was it used to get high, sleep or cope outside the plan?',
  },
  'craving-score': {
    label: 'craving score',
    question: 'What is the craving score?',
    amount: { label: 'score', unit: 'points', minimum: 0, maximum: 10 },
  },
  'dose-raise-request': { label: 'dose raised on request of the patient', question: 'Was the dose raised on request?' },
  'dosed-with-urinary-symptom': {
    label: 'urinary symptom over 48 hours and dose taken anyway',
    question: 'Was a dose taken in spite of a urinary symptom over 48 hours?',
  },
  'belly-cramps': { label: 'cramping upper belly pain with frequent use', question: 'Was there cramping upper belly pain?' },
  'address-change': { label: 'shipping address change', question: 'Was the shipping address changed?' },
  'address-not-home': { label: 'shipping address that is not the home', question: 'Is the shipping address not the home?' },
  'identity-mismatch': { label: 'face or identity does not match on video', question: 'Did face or identity not match on video?' },
  'third-party': {
    label: 'someone else collects, pays for or speaks for the patient',
    question: 'Did someone else collect, pay or speak for the patient?',
  },
  'household-exposure': {
    label: 'child, teen or guest exposure, or missing units with others in the home',
    question: 'Was a child, teen or guest exposed, or are units missing with others in the home?',
  },
  'sale-or-gift': { label: 'admitted or reported sale or gift', question: 'Was a dose sold or given away?' },
})
