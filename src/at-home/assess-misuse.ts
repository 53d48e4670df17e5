import type { Because, Finding, Missing } from '../core/answer'
import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { becauseOf, openInputsOf } from '../core/condition/explain'
import type { Condition, OpenInput } from '../core/condition/model'
import type { Frame, Node } from '../core/condition/node'
import { Program } from '../core/condition/program'
import { MET, UNKNOWN } from '../core/condition/tri'
import { daysBetween } from '../core/date'
import type { IsoDate, Severity } from '../core/words'
import { misuseTexts } from './catalog/misuse/texts'
import { checkHistory } from './check-history'
import { collectMissing } from './collect-missing'
import { sayLeftOut } from './left-out'
import type { MisuseSubject, PlacedEvent } from './misuse-registry'
import { createMisuseRegistry } from './misuse-registry'
import { misuseRules } from './misuse-rules'
import type { MisuseAssessment, MisuseEventKind, MisuseHistory, MisuseLevel, MisuseRule } from './model'
import { parseMisuseRules } from './parse-misuse-rules'

const LEVELS: readonly MisuseLevel[] = ['watch', 'hold', 'stop']
const SEVERITY: Readonly<Record<MisuseLevel, Severity>> = { watch: 'caution', hold: 'hold', stop: 'stop' }
/** Two of a level inside so many days are one of the next. */
const RULE_OF_TWO = [
  { level: 'watch', next: 'hold', withinDays: 90, code: 'at-home/misuse-two-watch' },
  { level: 'hold', next: 'stop', withinDays: 180, code: 'at-home/misuse-two-hold' },
] as const

/** When a history is assessed. */
export interface MisuseOptions {
  /** Day to look back from. Events after it are refused. */
  readonly asOf: IsoDate
  /**
   * All the rules to judge by; the library's own where left out. To add or change some, start from ours:
   * `[...Object.values(misuseRules), own]`. An assumption names those of ours that a list leaves out.
   */
  readonly rules?: readonly MisuseRule[] | undefined
  /** Whether values are kept out of the reasons. Paths and outcomes stay. */
  readonly redact?: boolean | undefined
}

/** What a rule leads to, and when. */
interface Step {
  readonly level: MisuseLevel
  readonly node: Node
  /** Whether it is the single event of the rule, not what several or a figure lead to. */
  readonly isSingle: boolean
}

/** A rule ready to be judged. */
interface CompiledRule {
  readonly rule: MisuseRule
  readonly steps: readonly Step[]
  /** The single events that count towards the rule of two, each an indicator by itself. */
  readonly counted: readonly PlacedEvent[]
  /** Whether the single event may have happened once more; absent where that would change nothing. */
  readonly oneMore: Node | undefined
}

/** A rule with what it came to. */
interface Judged {
  readonly rule: MisuseRule
  readonly level: MisuseLevel | undefined
  readonly couldBe: MisuseLevel | undefined
  /** The level at which one more indicator than is known may count towards the rule of two. */
  readonly again: MisuseLevel | undefined
  readonly because: readonly Because[]
  readonly open: readonly OpenInput[]
  /** Days of the single events that count towards the rule of two, each an indicator by itself. */
  readonly days: readonly IsoDate[]
  /** The gravest level of the steps: what several events or a figure lead to, without the single ones. */
  readonly ofSteps: MisuseLevel | undefined
}

/**
 * Looks for indicators of misuse and diversion in the history of a home supply: `watch` (log it), `hold` (no new supply until contact) or
 * `stop` (end the home supply, assess, offer care). Two of `watch` in the last 90 days make `hold`, two of `hold` in the last 180 days `stop`.
 *
 * An indicator is a prompt to talk, not proof; no validated instrument for home ketamine was found, and nearly all thresholds are this
 * library's own. It decides nothing about a person; a clinician does.
 *
 * @param history - what happened, which kinds were looked for, and figures; what is left out is unknown
 * @param options - the day to look back from, and rules of your own
 * @returns the gravest level with every indicator; `none` only where no kind that was not looked for and no unknown figure could make it another
 * @throws InvalidInputError when an event is unknown, lies after `asOf`, or has an amount it cannot have, or an own rule is malformed
 * @example
 * ```ts
 * import { assessMisuse } from 'ketamine-therapy/at-home'
 *
 * const lost = (on: string) => ({ kind: 'lost-supply', on }) as const
 * assessMisuse({ events: [lost('2026-11-01')] }, { asOf: '2026-11-22' }).level // → 'watch'
 * assessMisuse({ events: [lost('2026-01-10'), lost('2026-11-01')] }, { asOf: '2026-11-22' }).level // → 'stop'
 * assessMisuse({ events: [] }, { asOf: '2026-11-22' }).level // → 'insufficient-data'
 * ```
 */
export function assessMisuse(history: MisuseHistory, options: MisuseOptions): MisuseAssessment {
  const check = new InputCheck('assessMisuse')
  checkHistory(check, history, options)
  const own: unknown = isPlainObject(options) ? options.rules : undefined
  const rules = (
    own === undefined ? Object.values<MisuseRule>(misuseRules) : check.part('options.rules', () => parseMisuseRules(own))
  ) as readonly MisuseRule[]
  check.done()
  const program = new Program({ registry: createMisuseRegistry() })
  const subject: MisuseSubject = { history, byKind: groupByKind(history) }
  const compiledRules = rules.map((rule, index): CompiledRule => {
    const compile = (when: Condition): Node => check.part(`options.rules[${index}]`, () => program.compile(when)) as Node
    const compiled = stepsOf(rule).map(({ when, ...step }) => ({ ...step, node: compile(when) }))
    const counted = countedSingles(rule, subject, options.asOf)
    // What is wrong with the single event was said once; said of one more of it, it would be said twice.
    const oneMore = check.refused.length > 0 ? undefined : oneMoreOf(rule, counted.length)
    return { rule, steps: compiled, counted, oneMore: oneMore === undefined ? undefined : compile(oneMore) }
  })
  check.done()
  const frame = program.frame(subject, { asOf: options.asOf })
  const judged = compiledRules.map((one) => judge(one, frame, subject))
  const findings = [...judged.flatMap(toFinding), ...foldTwo(judged, options.asOf)]
  const level = gravest(findings)
  const couldBe = judged.flatMap(({ couldBe: one }) => one ?? [])
  // A doubtful indicator may come twice, one that is there may come again, and two are one of the next level.
  const worst = highest([...couldBe, ...judged.flatMap(({ again }) => again ?? [])])
  const doubled = worst === undefined ? [] : [worst === 'watch' ? ('hold' as const) : ('stop' as const)]
  return {
    level: level ?? (couldBe.length > 0 ? 'insufficient-data' : 'none'),
    atMost: highest([...(level === undefined ? [] : [level]), ...doubled]) ?? 'none',
    ...(level === undefined ? {} : { lay: misuseTexts[level] }),
    ...buildAnswer({
      asOf: options.asOf,
      findings: options.redact === true ? redactFindings(findings) : findings,
      missing: missingFor(judged),
      assumptions: [
        'Thresholds are defaults of this library: no validated instrument for home ketamine was found. One indicator is a prompt to talk, not proof.',
        ...sayTwice(history),
        ...sayLeftOut('The history was held against given rules', Object.values<MisuseRule>(misuseRules), rules),
      ],
    }),
  }
}

/** The single event of a rule is a step like the others. */
function stepsOf({ single, steps = [] }: MisuseRule): readonly Omit<Step & { readonly when: Condition }, 'node'>[] {
  const several = steps.map((step) => ({ ...step, isSingle: false }))
  if (single === undefined) return several
  const when = { some: `events.${single.kind}`, ...whereOf(single), fresh: { within: single.withinDays, unit: 'days' } } as const
  return [{ level: single.level, when, isSingle: true }, ...several]
}

function whereOf({ amount }: NonNullable<MisuseRule['single']>): { readonly where?: Condition } {
  return amount === undefined ? {} : { where: { value: 'amount', ...amount } }
}

/** Whether the single event happened once more than is known, in the days of the rule of two; two that are known need no third. */
function oneMoreOf({ single }: MisuseRule, known: number): Condition | undefined {
  const two = ruleOfTwo(single?.level)
  if (single === undefined || two === undefined || known >= 2) return undefined
  const within = Math.min(single.withinDays, two.withinDays)
  return { count: `events.${single.kind}`, ...whereOf(single), fresh: { within, unit: 'days' }, is: '>=', to: known + 1 }
}

function judge({ rule, steps, counted, oneMore }: CompiledRule, frame: Frame, subject: MisuseSubject): Judged {
  const judged = steps.map((step) => ({ ...step, truth: step.node.truth(frame, undefined) }))
  const met = judged.filter(({ truth }) => truth === MET)
  const open = judged.filter(({ truth }) => truth === UNKNOWN)
  const level = highest(met.map((one) => one.level))
  const doubtful = highest(open.map((one) => one.level))
  const couldBe = doubtful !== undefined && (level === undefined || rank(doubtful) > rank(level)) ? doubtful : undefined
  const ofSteps = highest(met.filter(({ isSingle }) => !isSingle).map((one) => one.level))
  const isOneMore = oneMore !== undefined && oneMore.truth(frame, undefined) === UNKNOWN
  // What several events lead to is one indicator of the day asked about, unless the single ones of that level are.
  const more = open.filter(
    ({ isSingle, level: one }) =>
      !isSingle &&
      ruleOfTwo(one) !== undefined &&
      (ofSteps === undefined || rank(one) > rank(ofSteps)) &&
      (counted.length === 0 || one !== rule.single?.level),
  )
  const decisive = met.filter((one) => one.level === level).at(-1)
  const nodes = [...(couldBe === undefined ? more : open).map(({ node }) => node), ...(isOneMore ? [oneMore] : [])]
  return {
    rule,
    level,
    couldBe,
    again: highest([...(isOneMore && rule.single !== undefined ? [rule.single.level] : []), ...more.map((one) => one.level)]),
    because: decisive === undefined ? [] : becauseOf(decisive.node, frame).map((one) => ({ ...one, path: placed(one.path, subject) })),
    open: nodes.flatMap((node) => openInputsOf(node, frame)).map((one) => ({ ...one, path: placed(one.path, subject) })),
    days: counted.map(({ on }) => on),
    ofSteps,
  }
}

/** The events that are an indicator by themselves, near enough to count towards the rule of two. */
function countedSingles({ single }: MisuseRule, { byKind }: MisuseSubject, asOf: IsoDate): readonly PlacedEvent[] {
  const two = ruleOfTwo(single?.level)
  if (single === undefined || two === undefined) return []
  return (byKind.get(single.kind) ?? []).filter(({ on, amount }) => {
    if (daysBetween(on, asOf) > Math.min(single.withinDays, two.withinDays)) return false
    if (single.amount === undefined) return true
    if (amount === undefined) return false
    const { is, to } = single.amount
    return is === '<=' ? amount <= to : is === '>=' ? amount >= to : amount === to
  })
}

function ruleOfTwo(level: MisuseLevel | undefined): (typeof RULE_OF_TWO)[number] | undefined {
  return RULE_OF_TWO.find((one) => one.level === level)
}

/** Two indicators of one level, near enough to each other and to the day, are one of the next level. */
function foldTwo(judged: readonly Judged[], asOf: IsoDate): readonly Finding[] {
  return RULE_OF_TWO.flatMap(({ level, next, withinDays, code }): readonly Finding[] => {
    const recent = judged.flatMap(({ rule, days, ofSteps }): readonly { readonly id: string; readonly on: IsoDate }[] => {
      if (rule.single?.level === level && days.length > 0) return days.map((on) => ({ id: rule.id, on }))
      return ofSteps === level ? [{ id: rule.id, on: asOf }] : []
    })
    if (recent.length < 2) return []
    const ids = [...new Set(recent.map(({ id }) => id))]
    return [
      {
        code,
        severity: SEVERITY[next],
        message: `${recent.length} indicators at "${level}" in the last ${withinDays} days: ${ids.join(', ')}.`,
        lay: misuseTexts[next],
        because: recent.map(({ id, on }) => ({ path: id, value: on, expected: `in the last ${withinDays} days`, outcome: 'met' as const })),
        sources: [{ citation: 'library-convention', checked: 'convention' }],
      },
    ]
  })
}

function toFinding({ rule, level, because }: Judged): readonly Finding[] {
  if (level === undefined) return []
  return [
    {
      code: codeOf(rule),
      severity: SEVERITY[level],
      message: `${rule.title}. ${rule.action}.`,
      lay: misuseTexts[level],
      because,
      sources: rule.sources,
      record: rule.id,
    },
  ]
}

/** Two reports of one thing look like two things: a supply lost once and written down twice would end it. */
function sayTwice({ events }: MisuseHistory): readonly string[] {
  const twice = events.filter(
    ({ kind, on, amount }, index) => events.findIndex((one) => one.kind === kind && one.on === on && one.amount === amount) < index,
  )
  return [...new Set(twice.map(({ kind, on }) => `Several events ${kind} on ${on} are counted as several, not as one reported twice.`))]
}

/** What is unknown, by the level it could add. */
function missingFor(judged: readonly Judged[]): readonly Missing[] {
  const weigh = ({ couldBe, again }: Judged): number => {
    const level = couldBe ?? again
    return level === undefined ? -1 : rank(level)
  }
  return collectMissing([...judged].sort((a, b) => weigh(b) - weigh(a)).map(({ rule, open }) => ({ code: codeOf(rule), open })))
}

function codeOf({ id }: MisuseRule): string {
  return Object.hasOwn(misuseRules, id) ? `at-home/${id}` : `custom/${id}`
}

function gravest(findings: readonly Finding[]): MisuseLevel | undefined {
  return highest(LEVELS.filter((level) => findings.some(({ severity }) => severity === SEVERITY[level])))
}

function highest(levels: readonly MisuseLevel[]): MisuseLevel | undefined {
  return levels.reduce<MisuseLevel | undefined>((top, one) => (top === undefined || rank(one) > rank(top) ? one : top), undefined)
}

function rank(level: MisuseLevel): number {
  return LEVELS.indexOf(level)
}

function groupByKind({ events }: MisuseHistory): ReadonlyMap<MisuseEventKind, readonly PlacedEvent[]> {
  const byKind = new Map<MisuseEventKind, PlacedEvent[]>()
  events.forEach((event, index) => {
    const known = byKind.get(event.kind)
    if (known === undefined) byKind.set(event.kind, [{ ...event, index }])
    else known.push({ ...event, index })
  })
  return byKind
}

/** `events.lost-supply[1].on` as the path of the event that was handed in. */
function placed(path: string, { byKind }: MisuseSubject): string {
  const match = /^events\.([a-z-]+)\[(\d+)\](.*)$/.exec(path)
  const event = match === null ? undefined : byKind.get(match[1] as MisuseEventKind)?.[Number(match[2])]
  return event === undefined ? path : `events[${event.index}]${match?.[3] ?? ''}`
}
