import type { IsoDate, Severity, Truth } from './words'
import type { SourceRef } from './source'
import { InputCheck, isPlainObject } from './check'
import { daysBetween } from './date'
import { KNOWLEDGE_DATE, KNOWLEDGE_VERSION } from './knowledge'
import { SEVERITIES } from './words'

/** One input behind a finding, and what it was compared with. */
export interface Because {
  /** Path of the input, such as `vitals[0].systolicMmHg` or `conditions[2]`. */
  readonly path: string
  /** The value found, or what was worked out of it where `expected` names that: a body mass index, a deviation. Left out when the caller asked for `redact: true`. It may be personal data. */
  readonly value?: unknown
  /** What the value was compared with, in words. */
  readonly expected?: string
  /** Whether the comparison held. */
  readonly outcome: Truth
}

/** Text for patients. */
export interface LayText {
  /** English, grade 8 or below. */
  readonly en: string
  /** Spanish, neutral Latin American. */
  readonly es?: string
}

/** Something a function noticed, with the reason. A clinical "no" is a finding, never an error. */
export interface Finding {
  /** Stable code `<domain>/<record id>`, or `custom/<id>` for a consumer's own record. */
  readonly code: string
  /** How serious it is. */
  readonly severity: Severity
  /** One plain sentence for professionals. */
  readonly message: string
  /** The same for patients, where one may see it. */
  readonly lay?: LayText
  /** The inputs that caused it. */
  readonly because: readonly Because[]
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
  /** Id of the rule, item, criterion or protocol behind it. */
  readonly record?: string
}

/** Why an input is missing: not given, too old, given too loosely (or in a word that is not read) to decide, or an entry not in our vocabulary. */
export type MissingBecause = 'absent' | 'stale' | 'imprecise' | 'unrecognised'

/** An input that would change or complete the answer. */
export interface Missing {
  /** Path of the input, with the entry index where there is one: `conditions[2].onset`. */
  readonly path: string
  /** The question to ask, in English for professionals. Of a checklist: as the patient reads it, in the language of the list. */
  readonly question: string
  /** Why it counts as missing. */
  readonly because: MissingBecause
  /** Codes of the findings that it would decide. */
  readonly decides: readonly string[]
}

/** The knowledge that an answer was read from. */
export interface Knowledge {
  /** Release of this library. */
  readonly version: string
  /** The day whose facts were used. */
  readonly asOf: IsoDate
}

/** What every answer carries beside its own result. All of it is JSON. */
export interface Answer {
  /** Ordered by severity, highest first, then by code. */
  readonly findings: readonly Finding[]
  /** Inputs that would change or complete the answer, most decisive first. */
  readonly missing: readonly Missing[]
  /** Each thing taken for granted, in words. */
  readonly assumptions: readonly string[]
  /** What the answer rests on, without duplicates. */
  readonly sources: readonly SourceRef[]
  /** The release and day whose facts were used. */
  readonly knowledge: Knowledge
}

/** What {@link buildAnswer} puts together. */
export interface AnswerParts {
  /** The day whose facts were used. */
  readonly asOf: IsoDate
  /** Findings in any order. */
  readonly findings?: readonly Finding[]
  /** Missing inputs, most decisive first. */
  readonly missing?: readonly Missing[]
  /** Assumptions; repeated ones are merged. */
  readonly assumptions?: readonly string[]
  /** Sources beyond those of the findings; repeated ones are merged. */
  readonly sources?: readonly SourceRef[]
}

/** Days after the newest known day for which facts pass without a word. A convention, between two releases. */
const DAYS_BETWEEN_RELEASES = 90

/**
 * Puts the common part of an answer together: findings in their fixed order, sources and assumptions without duplicates. An answer for a day long
 * after the last one that this release knows says so.
 *
 * @param parts - the parts; the sources of the findings are added by itself
 * @returns the common part of an answer
 * @internal
 */
export function buildAnswer(parts: AnswerParts): Answer {
  const { asOf } = parts
  const findings = sortFindings(parts.findings ?? [])
  return {
    findings,
    missing: parts.missing ?? [],
    assumptions: [...new Set([...(parts.assumptions ?? []), ...beyondKnowledge(asOf)])],
    sources: mergeSources([...(parts.sources ?? []), ...findings.flatMap((finding) => finding.sources)]),
    knowledge: { version: KNOWLEDGE_VERSION, asOf },
  }
}

/**
 * Tells whether a day lies so long after the newest one that this release knows that a release must have been missed.
 *
 * @param day - the day of interest
 * @returns `true` from 91 days after it on
 * @internal
 */
export function isBeyondKnowledge(day: IsoDate): boolean {
  return day > KNOWLEDGE_DATE && daysBetween(KNOWLEDGE_DATE, day) > DAYS_BETWEEN_RELEASES
}

/**
 * What has to be said of a day beyond the knowledge of this release.
 *
 * @param day - the day asked about
 * @returns one assumption, or none
 * @internal
 */
export function beyondKnowledge(day: IsoDate): readonly string[] {
  return isBeyondKnowledge(day)
    ? [`This release knows the facts of ${KNOWLEDGE_DATE}. What has changed until ${day} is not known here.`]
    : []
}

/**
 * Orders findings: severity descending, then code.
 *
 * @param findings - findings in any order; left as they are
 * @returns a new list in the fixed order
 * @internal
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  return [...findings].sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
}

/**
 * Removes repeated sources, keeping the first place of each.
 *
 * @param sources - sources in any order
 * @returns each citation, locator and mark once
 * @internal
 */
export function mergeSources(sources: readonly SourceRef[]): readonly SourceRef[] {
  if (sources.length < 2) return sources
  const seen = new Set<string>()
  return sources.filter((source) => {
    const key = `${source.citation}|${source.locator ?? ''}|${source.checked}`
    return seen.has(key) ? false : (seen.add(key), true)
  })
}

/**
 * Drops personal values from findings and keeps paths and outcomes, so that an answer can be logged.
 *
 * @param findings - findings of an answer; left as they are
 * @returns the findings without `because[].value`
 * @throws InvalidInputError for anything but a list of findings
 * @example
 * ```ts
 * import { redactFindings } from 'ketamine-therapy/core'
 *
 * const because = [{ path: 'vitals[0].systolicMmHg', value: 182, outcome: 'met' }] as const
 * const finding = { code: 'screening/bp', severity: 'hold', message: 'Too high.', because, sources: [] } as const
 * redactFindings([finding])[0]?.because // → [{ path: 'vitals[0].systolicMmHg', outcome: 'met' }]
 * ```
 */
export function redactFindings(findings: readonly Finding[]): readonly Finding[] {
  const check = new InputCheck('redactFindings')
  check.list('findings', findings).forEach((finding, index) => {
    const path = `findings[${index}]`
    const entries = check.list(`${path}.because`, isPlainObject(finding) ? finding['because'] : undefined)
    if (!entries.every(isPlainObject)) check.fail(`${path}.because`, 'wrong-type', 'must be a list of objects')
  })
  check.done()
  return findings.map((finding) => ({
    ...finding,
    because: finding.because.map(({ value: _value, ...rest }) => rest),
  }))
}
