import type { Answer } from '../../core/answer'
import type { Instant, IsoDate } from '../../core/words'
import type { CourseInput } from './input'

/** Why a session lies where it lies. */
export interface SessionReason {
  /**
   * `start`: the first session; `usual`: the usual gap; `moved`: the usual day is closed, or a gap had to be kept; `asked`: moved on request;
   * `kept`: unchanged by a rescheduling; `added`: added to finish the count; `psychotherapy`: placed around the dosing sessions;
   * `assessment`: on the day that the protocol names.
   */
  readonly code: 'start' | 'usual' | 'moved' | 'asked' | 'kept' | 'added' | 'psychotherapy' | 'assessment'
  /** The same in a sentence. */
  readonly text: string
}

/** One session of a course. */
export interface CourseSession {
  /** Number among the sessions of the same kind, from 1. That of a dosing session stays the same when a course is rescheduled. */
  readonly number: number
  /** Id of the phase; of the psychotherapy model for its sessions. */
  readonly phase: string
  /**
   * Number among the sessions of the same kind in the phase, from 1. It stays as well: after missed sessions it counts those too and can pass
   * the number of sessions in `phases`. "2 of 6" is the place among the sessions that are left, as `courseTimeline` prints it.
   */
  readonly numberInPhase: number
  /** What kind of session it is. An assessment is planned only where the protocol names its days. */
  readonly kind: 'dosing' | 'preparation' | 'integration' | 'assessment'
  /** Calendar date at the place of treatment. */
  readonly date: IsoDate
  /** Point in time, only for dosing sessions and only where a clock time was asked for. */
  readonly startsAt?: Instant
  /** Step that `calculateDose` takes for this session, where the dose rule goes by session. */
  readonly doseStep?: string
  /** The psychotherapy model has a therapist present during this dosing session. */
  readonly therapistPresent?: boolean
  /** Length, minutes, where published. */
  readonly minutes?: number
  /** For psychotherapy: what its day is counted from. `rescheduleCourse` reads it again. */
  readonly around?: {
    /** Place in the sessions of the model, from 0. */
    readonly group: number
    /** Number of the dosing session. */
    readonly dosing: number
  }
  /** Why it lies there. */
  readonly reasons: readonly SessionReason[]
}

/** A point at which the course is judged. */
export interface CourseDecision {
  /** Id of the decision point in the protocol. */
  readonly id: string
  /** Number of the dosing session after which it lies. */
  readonly afterSession: number
  /** Earliest date: that of this session. */
  readonly notBefore: IsoDate
  /** What is judged. */
  readonly text: string
}

/** A phase as it was planned. */
export interface PlannedPhase {
  /** Id of the phase. */
  readonly id: string
  /** Id of the schedule used; absent where the phase has none. */
  readonly schedule?: string
  /** Number of dosing sessions planned. */
  readonly sessions: number
}

/** A dated course. */
export interface CoursePlan extends Answer {
  /** Id of the protocol. */
  readonly protocol: string
  /** Id of the course; absent where the protocol has none. */
  readonly course?: string
  /** What was asked for. `rescheduleCourse` reads it again. */
  readonly input: CourseInput
  /** The phases as planned. */
  readonly phases: readonly PlannedPhase[]
  /** The sessions by date. */
  readonly sessions: readonly CourseSession[]
  /** Points at which the course is judged. */
  readonly decisions: readonly CourseDecision[]
  /** Days of the dosing sessions that were missed so far, rising; absent where none was. `rescheduleCourse` reads it again, so that no later session goes back to them. */
  readonly missedOn?: readonly IsoDate[]
}
