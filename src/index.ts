/**
 * Everything public, from every entry but those that ask for more: `ketamine-therapy/terminology/snomed` and
 * `ketamine-therapy/disclaimers/markup`.
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
