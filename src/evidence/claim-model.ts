import type { Answer } from '../core/answer'
import type { Review, SourceRef } from '../core/source'
import type { Locale } from '../core/words'

/** What the evidence says of a claim. `opinion-or-forecast` cannot be true or false today. */
export type ClaimVerdict = 'supported' | 'partly-supported' | 'misleading' | 'unsupported' | 'false' | 'opinion-or-forecast'

/** Whether a claim states a fact, foretells the future, or is praise or opinion. */
export type ClaimKind = 'fact' | 'forecast' | 'opinion'

/** What a claim is about. */
export type ClaimTopic =
  | 'depression'
  | 'other-uses'
  | 'safety'
  | 'approval'
  | 'access'
  | 'cost'
  | 'psychotherapy'
  | 'mechanism'
  | 'history'
  | 'promotion'

/** How a claim is recognized in a sentence. */
export interface ClaimPattern {
  /** Language of the wording. */
  readonly locale: Locale
  /** Sources of regular expressions, flag `i`, for a text in which each run of white space is one space and apostrophes are plain. All must occur in one sentence, in this order, within 160 characters. Each runs in linear time. */
  readonly parts: readonly string[]
  /** Source of a regular expression, flag `i`, whose presence in the sentence makes it another statement, such as a named other drug. */
  readonly unless?: string
  /** The negation is part of the claim ("not addictive"), so that "not" does not take it back. */
  readonly negated?: boolean
}

/** A claim that is often made in public, appraised. */
export interface Claim {
  /** Stable id. */
  readonly id: string
  /** Fact, forecast or opinion. */
  readonly kind: ClaimKind
  /** What it is about. */
  readonly topic: ClaimTopic
  /** The claim in its plain form. */
  readonly claim: string
  /** What the evidence says of it. */
  readonly verdict: ClaimVerdict
  /** Why. */
  readonly reasoning: string
  /** Wording that the evidence supports. Absent where the sentence is better left out, or may stand. */
  readonly betterWording?: string
  /** What to do with the sentence where new wording alone does not say it. */
  readonly advice?: string
  /** What the verdict rests on. */
  readonly sources: readonly SourceRef[]
  /** How the claim is recognized in a text. */
  readonly patterns: readonly ClaimPattern[]
  /** When it was last compared with its sources. */
  readonly review: Review
}

/** An appraised claim with its sources. */
export interface ClaimAppraisal extends Answer {
  /** The claim with its verdict, reasons and better wording. */
  readonly claim: Claim
}

/** A place in a text that reads like an appraised claim. */
export interface ClaimMatch {
  /** Id of the claim. */
  readonly claim: string
  /** Where it stands: index of the first UTF-16 code unit, and of the first one after it. */
  readonly range: readonly [number, number]
  /** The words found, as they stand in the text. */
  readonly quote: string
  /** What the evidence says of the claim. */
  readonly verdict: ClaimVerdict
}

/** The claims found in a text. */
export interface ClaimSearch extends Answer {
  /** Places found, in the order of the text. */
  readonly matches: readonly ClaimMatch[]
}
