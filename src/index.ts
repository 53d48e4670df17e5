/**
 * `ketamine-therapy` itself, the root: everything public, from every entry but three. `ketamine-therapy/terminology/snomed` holds codes that
 * need a licence, `ketamine-therapy/disclaimers/markup` parsers of HTML and Markdown, and `ketamine-therapy/indications/records` has by name
 * what `getIndication` has by id. Importing the entry that you need loads less. The page of each entry says which function does what.
 *
 * | question | entry |
 * | --- | --- |
 * | What is it used for, how well supported, approved where and when? | {@link "indications"! | `ketamine-therapy/indications`} |
 * | Who should not have it, or not yet? | {@link "screening"! | `ketamine-therapy/screening`} |
 * | How do cited protocols give it? | {@link "protocols"! | `ketamine-therapy/protocols`} |
 * | How is it judged whether it helps? | {@link "outcomes"! | `ketamine-therapy/outcomes`} |
 * | Where is it had, what does it cost, which rules hold? | {@link "access"! | `ketamine-therapy/access`} |
 * | What makes a session at home less unsafe? | {@link "at-home"! | `ketamine-therapy/at-home`} |
 * | What has a page to say, and what may it not? | {@link "disclaimers"! | `ketamine-therapy/disclaimers`} |
 * | All of it for one intake | {@link "care-plan"! | `ketamine-therapy/care-plan`} |
 * | Which document does a fact rest on, and is a claim true? | {@link "evidence"! | `ketamine-therapy/evidence`} |
 * | What does a name or a code stand for? | {@link "terminology"! | `ketamine-therapy/terminology`} |
 * | Dates, conditions, the patient, the answer, the error | {@link "core"! | `ketamine-therapy/core`} |
 *
 * @module ketamine-therapy
 * @packageDocumentation
 */
export * from './access'
export * from './at-home'
export * from './care-plan'
export * from './core'
export * from './disclaimers'
export * from './evidence'
export * from './indications'
export * from './outcomes'
export * from './protocols'
export * from './screening'
export * from './terminology'
export { staleRecords } from './stale-records'

// Names that two entries use for their own models: the root carries one of each, the other stands in its entry.
export type { SupervisionLevel } from './at-home'
export type { CitedText, Population } from './indications'
export type { DailyDose } from './protocols'
export type { Effect } from './screening'
