/**
 * `ketamine-therapy` itself, the root: everything public, from every entry but three. `ketamine-therapy/terminology/snomed` holds codes that
 * need a license, `ketamine-therapy/disclaimers/markup` parsers of HTML and Markdown, and `ketamine-therapy/indications/records` has by name
 * what `getIndication` has by id. Importing the entry that you need loads less. The page of each entry says which function does what.
 *
 * | question | entry |
 * | --- | --- |
 * | What is it used for, how well supported, approved where and when? | [`ketamine-therapy/indications`](./indications/index.ts) |
 * | Who should not have it, or not yet? | [`ketamine-therapy/screening`](./screening/index.ts) |
 * | How do cited protocols give it? | [`ketamine-therapy/protocols`](./protocols/index.ts) |
 * | How is it judged whether it helps? | [`ketamine-therapy/outcomes`](./outcomes/index.ts) |
 * | Where is it had, what does it cost, which rules hold? | [`ketamine-therapy/access`](./access/index.ts) |
 * | What makes a session at home less unsafe? | [`ketamine-therapy/at-home`](./at-home/index.ts) |
 * | What has a page to say, and what may it not? | [`ketamine-therapy/disclaimers`](./disclaimers/index.ts) |
 * | All of it for one intake | [`ketamine-therapy/care-plan`](./care-plan/index.ts) |
 * | Which document does a fact rest on, and is a claim true? | [`ketamine-therapy/evidence`](./evidence/index.ts) |
 * | What does a name or a code stand for? | [`ketamine-therapy/terminology`](./terminology/index.ts) |
 * | Dates, conditions, the patient, the answer, the error | [`ketamine-therapy/core`](./core/index.ts) |
 *
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
