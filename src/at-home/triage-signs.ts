import { deepFreeze } from '../core/freeze'
import { signs } from './catalog/triage/signs'
import type { TriageSignDefinition } from './model'

/** Ids of all signs a person can report. */
export const TRIAGE_SIGN_IDS = /* @__PURE__ */ deepFreeze([
  'not-waking',
  'drowsy',
  'breathing-pauses',
  'blue-lips',
  'noisy-breathing',
  'cannot-speak-sentence',
  'trouble-breathing',
  'chest-pain',
  'blood-pressure-symptoms',
  'faint-feeling',
  'fainted',
  'faint-danger',
  'uneven-heartbeat-faint',
  'stroke-signs',
  'worst-headache',
  'seizure',
  'head-hit',
  'cannot-bear-weight',
  'eye-pain-or-sight-loss',
  'double-vision',
  'mild-headache',
  'dizzy-or-numb',
  'suicidal-plan-or-attempt',
  'suicidal-thoughts',
  'psychosis-signs',
  'mania-signs',
  'cannot-be-kept-safe',
  'panic',
  'panic-over-20-minutes',
  'feels-unreal',
  'confused',
  'unsteady',
  'vomiting-drowsy',
  'vomiting-persistent',
  'vomiting',
  'nausea',
  'severe-allergy',
  'rash-or-itch',
  'urine-blood',
  'cannot-urinate-8h',
  'urinary-symptoms-over-2-days',
  'jaundice',
  'severe-belly-pain',
  'possible-pregnancy',
  'shaky-with-diabetes',
  'mouth-sore',
  'swallowed-spit-dose',
  'extra-dose',
  'overdose-signs',
  'mixed-drug',
  'child-swallowed',
  'child-symptoms',
  'pet-swallowed',
  'in-water-drowsy',
  'craving',
  'withdrawal-signs',
  'unwanted-touch',
  'sitter-unsure',
] as const)

/** Id of a sign. */
export type TriageSignId = (typeof TRIAGE_SIGN_IDS)[number]

/** All signs by id. */
export const triageSigns: Readonly<Record<TriageSignId, TriageSignDefinition>> = signs as Readonly<
  Record<TriageSignId, TriageSignDefinition>
>
