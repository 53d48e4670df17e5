import { deepFreeze } from '../core/freeze'
import type { BandOutcome, ChecklistPhase, HomeFormulation, SupervisionLevelId, Urgency } from './model'

/** All forms of the medicine that a patient may name. */
export const HOME_FORMULATIONS: readonly HomeFormulation[] = /* @__PURE__ */ deepFreeze([
  'sublingual-tablet',
  'troche',
  'oral-extended-release',
  'compounded-nasal',
  'injectable',
  'spravato',
])

/** All phases of a program, in order. */
export const CHECKLIST_PHASES: readonly ChecklistPhase[] = /* @__PURE__ */ deepFreeze([
  'program-eligibility',
  'one-time-home-setup',
  'day-before',
  'pre-dose-now',
  'during',
  'immediately-after',
  'next-24-hours',
  'between-sessions',
  'end-of-program',
])

/** The phases that come before a dose. */
export const PHASES_BEFORE_DOSE: readonly ChecklistPhase[] = /* @__PURE__ */ deepFreeze([
  'program-eligibility',
  'one-time-home-setup',
  'day-before',
  'pre-dose-now',
])

/** All levels of supervision, least first. */
export const SUPERVISION_LEVEL_IDS: readonly SupervisionLevelId[] = /* @__PURE__ */ deepFreeze([
  'sup-none',
  'sup-sitter-only',
  'sup-remote-start',
  'sup-therapist-video',
  'sup-clinician-video',
  'sup-clinician-present',
  'sup-clinic',
  'sup-rems-site',
])

/** All urgencies, mildest first. */
export const URGENCIES: readonly Urgency[] = /* @__PURE__ */ deepFreeze(['self-care', 'contact-clinician', 'urgent', 'emergency'])

/** All outcomes of an answer, mildest first. */
export const BAND_OUTCOMES: readonly BandOutcome[] = /* @__PURE__ */ deepFreeze([
  'go',
  'note',
  'hold',
  'reschedule',
  'review',
  'contact-clinician',
  'do-not-dose',
  'call-emergency',
])
