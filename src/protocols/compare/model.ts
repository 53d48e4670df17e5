import type { Answer } from '../../core/answer'
import type { SourceRef } from '../../core/source'
import type { Drug, Route } from '../../core/words'
import type { ProtocolKind } from '../model'

/** What protocols are compared in. */
export type ComparisonTopic =
  | 'use'
  | 'status'
  | 'evidence'
  | 'population'
  | 'product'
  | 'dose'
  | 'ceiling'
  | 'frequency'
  | 'sessions'
  | 'session-minutes'
  | 'setting'
  | 'personnel'
  | 'equipment'
  | 'stop-rule'
  | 'continue-rule'
  | 'dispute'

/** One statement in a cell. */
export interface ComparisonEntry {
  /** Id inside the topic, such as that of a phase, a setting or a statement. */
  readonly id: string
  /** What it is about, where the topic has several: the phase, the course. */
  readonly label?: string
  /** The statement in words. */
  readonly text: string
  /** The number in it, where there is one. Equal ends mean one exact value; a missing end means that none is set. */
  readonly value?: { readonly minimum?: number; readonly maximum?: number }
  /** Unit of the number. */
  readonly unit?: 'mg' | 'mg/kg' | 'mg/h' | 'mg/kg/h' | 'days' | 'sessions' | 'minutes' | 'years'
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** What one protocol says on one topic. */
export interface ComparisonCell {
  /** Id of the protocol. */
  readonly protocol: string
  /** Its statements. Empty: it states nothing on the topic. */
  readonly entries: readonly ComparisonEntry[]
  /** Id of the protocol that the statements were carried over from by convention, because the protocol's own sources do not speak of it. */
  readonly carriedOverFrom?: string
}

/** One topic side by side. */
export interface ComparisonRow {
  /** The topic. */
  readonly topic: ComparisonTopic
  /** Name for people. */
  readonly label: string
  /** One cell for each protocol, in the order asked. */
  readonly cells: readonly ComparisonCell[]
  /** All cells say the same, in the same words and numbers. Silent cells are alike. */
  readonly same: boolean
}

/** A protocol that was compared. */
export interface ComparedProtocol {
  /** Id of the protocol. */
  readonly id: string
  /** Name for people. */
  readonly name: string
  /** What stands behind it. */
  readonly kind: ProtocolKind
  /** Ingredient. */
  readonly drug: Drug
  /** Routes. */
  readonly routes: readonly Route[]
}

/** Answer of `compareProtocols`. */
export interface ProtocolComparison extends Answer {
  /** The protocols in the order asked. It is no ranking. */
  readonly protocols: readonly ComparedProtocol[]
  /** One row for each topic. */
  readonly rows: readonly ComparisonRow[]
  /** Topics in which they differ. */
  readonly differences: readonly ComparisonTopic[]
}
