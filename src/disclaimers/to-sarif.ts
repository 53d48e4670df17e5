import type { Severity } from '../core/words'
import type { PageAudit } from './model'
import { KNOWLEDGE_VERSION } from '../core/knowledge'
import { claims } from '../evidence/claim-catalog'
import { contentRules, disclaimers } from './catalog'
import { checkPages } from './check-pages'

/** A SARIF log with one run. Only what this library fills in is typed. */
export interface SarifLog {
  /** Address of the schema. */
  readonly $schema: string
  /** Version of the format. */
  readonly version: '2.1.0'
  /** The one run. */
  readonly runs: readonly [SarifRun]
}

/** The run of a SARIF log. */
export interface SarifRun {
  /** Who made it. */
  readonly tool: { readonly driver: SarifDriver }
  /** Columns are counted as in JavaScript texts. */
  readonly columnKind: 'utf16CodeUnits'
  /** What was found. */
  readonly results: readonly SarifResult[]
}

/** The tool of a SARIF run. */
export interface SarifDriver {
  /** Its name. */
  readonly name: string
  /** Its version. */
  readonly semanticVersion: string
  /** The rules that matched, by id. */
  readonly rules: readonly SarifRule[]
}

/** A rule of a SARIF run. */
export interface SarifRule {
  /** Id of the rule, the claim, or the notice that is absent. */
  readonly id: string
  /** What it is about. */
  readonly shortDescription: { readonly text: string }
  /** Why, and better wording. */
  readonly help: { readonly text: string }
  /** Level of its results. */
  readonly defaultConfiguration: { readonly level: SarifLevel }
}

/** How serious a SARIF result is. A build usually fails on `error`. */
export type SarifLevel = 'error' | 'warning' | 'note'

/** One thing found. */
export interface SarifResult {
  /** Id of the rule. */
  readonly ruleId: string
  /** Its place in the list of rules. */
  readonly ruleIndex: number
  /** How serious it is. */
  readonly level: SarifLevel
  /** What was found, and better wording. */
  readonly message: { readonly text: string }
  /** Where. */
  readonly locations: readonly [{ readonly physicalLocation: SarifPlace }]
}

/** A place in a file. A notice that is absent has no region. */
export interface SarifPlace {
  /** The file. */
  readonly artifactLocation: { readonly uri: string }
  /** The words in it; lines and columns count from 1. */
  readonly region?: {
    readonly startLine: number
    readonly startColumn: number
    readonly endLine: number
    readonly endColumn: number
    readonly charOffset: number
    readonly charLength: number
    readonly snippet: { readonly text: string }
  }
}

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { stop: 'error', hold: 'error', caution: 'warning', info: 'note' }

/**
 * Writes audits as a SARIF 2.1.0 log, which code hosts and editors show beside the text, and on which a build can fail.
 *
 * A match of severity `stop` and a required notice that is absent become errors, other matches warnings.
 *
 * @param pages - what `auditPages` returned
 * @returns the log, plain JSON
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { auditPages, toSarif } from 'ketamine-therapy/disclaimers'
 *
 * const log = toSarif(auditPages([{ uri: 'ad.txt', text: 'Adults 18 and older.\nA miracle.', context: { surface: 'paid-ad', drugs: ['esketamine'], topics: [] } }]))
 * log.runs[0].results.map((result) => [result.ruleId, result.level]) // → [['lint-miracle', 'error'], ['disc-esketamine-fair-balance', 'error'], ['disc-minors', 'error']]
 * log.runs[0].results[0]?.locations[0].physicalLocation.region?.startLine // → 2
 * toSarif('none' as never) // throws InvalidInputError
 * ```
 */
export function toSarif(pages: readonly PageAudit[]): SarifLog {
  checkPages(pages)
  const ids = [...new Set(pages.flatMap((page) => [...page.matches.map((match) => match.rule), ...page.absent]))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ketamine-therapy', semanticVersion: KNOWLEDGE_VERSION, rules: ids.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: pages.flatMap((page) => resultsOf(page, ids)),
      },
    ],
  }
}

function resultsOf(page: PageAudit, ids: readonly string[]): readonly SarifResult[] {
  const place = placesIn(page.text)
  const artifactLocation = { uri: uriOf(page.uri) }
  return [
    ...page.matches.map(
      ({ rule, range, quote, severity, why, suggestion }): SarifResult => ({
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level: LEVELS[severity],
        message: { text: `"${quote}": ${sentence(why)} Better: ${sentence(suggestion)}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: {
                ...place(range),
                charOffset: range[0],
                charLength: range[1] - range[0],
                snippet: { text: quote },
              },
            },
          },
        ],
      }),
    ),
    ...page.absent.map(
      (id): SarifResult => ({
        ruleId: id,
        ruleIndex: ids.indexOf(id),
        level: 'error',
        message: { text: `A required notice is absent: ${sentence(aboutOf(id).title)}` },
        locations: [{ physicalLocation: { artifactLocation } }],
      }),
    ),
  ]
}

/** A path may hold any sign, a URI may not: what it has no place for is escaped. What is escaped already stays. On Windows paths have backslashes. */
function uriOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\dA-Fa-f]{2})/gu, (sign) => encodeURIComponent(sign))
}

function ruleOf(id: string): SarifRule {
  const { title, help, level } = aboutOf(id)
  return { id, shortDescription: { text: title }, help: { text: help }, defaultConfiguration: { level } }
}

/** What stands behind an id: a rule, a claim, or a notice that is absent. An audit from outside may name another. */
function aboutOf(id: string): { readonly title: string; readonly help: string; readonly level: SarifLevel } {
  const rule = own(contentRules, id)
  if (rule !== undefined)
    return { title: rule.title, help: `${sentence(rule.why)} Better: ${sentence(rule.suggestion)}`, level: LEVELS[rule.severity] }
  const claim = id.startsWith('claim-') ? own(claims, id.slice('claim-'.length)) : undefined
  if (claim !== undefined) return { title: claim.claim, help: claim.reasoning, level: 'warning' }
  const unit = own(disclaimers, id)
  if (unit !== undefined) return { title: unit.purpose, help: `Basis: ${sentence(unit.legalBasis)}`, level: 'error' }
  return { title: id, help: id, level: id.startsWith('claim-') ? 'warning' : 'error' }
}

function own<Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`
}

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** Finds line and column of a range; the lines are counted once a text. */
function placesIn(text: string): (range: readonly [number, number]) => Region {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return ([start, end]) => {
    const [from, to] = [lineOf(start), lineOf(end)]
    return { startLine: from + 1, startColumn: start - (starts[from] ?? 0) + 1, endLine: to + 1, endColumn: end - (starts[to] ?? 0) + 1 }
  }
}
