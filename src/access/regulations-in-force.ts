import type { Finding, IsoDate, Truth } from '../core'
import type { Regulation, RegulationsAnswer, RegulationsInput, RegulationTopic } from './model'
import { buildAnswer, isBeyondKnowledge } from '../core/answer'
import { InputCheck } from '../core/check'
import { addDays, dateOfDay, dayRange } from '../core/date'
import { inForce } from '../core/dated'
import { jurisdictionChain } from '../core/jurisdiction'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { regulations } from './regulations'

const TOPICS: readonly RegulationTopic[] = [
  'approval',
  'scheduling',
  'telehealth-prescribing',
  'compounding',
  'rems',
  'payment',
  'clinic-rules',
  'scope-of-practice',
  'consumer-protection',
  'nondiscrimination',
  'decision-support',
]

/**
 * Finds the rules of a jurisdiction on a day, among those that the library knows. Not legal advice. A state without a rule here was not
 * researched, and the answer says so.
 *
 * @param input - jurisdiction, topic, day and period
 * @returns rules in force, undecided and ahead; a rule that ends or starts within the period is a finding
 * @throws InvalidInputError for a malformed jurisdiction or date, or an unknown topic
 * @example
 * ```ts
 * import { regulationsInForce } from 'ketamine-therapy/access'
 *
 * const rules = regulationsInForce({ jurisdiction: 'US', topic: 'telehealth-prescribing', asOf: '2026-11-22' })
 * rules.inForce.map((rule) => rule.id) // → ['us-dea-2025-finals', 'us-dea-ext4', 'us-ryan-haight']
 * rules.findings.map((finding) => finding.record) // → ['us-dea-ext4', 'us-dea-2026-gap']
 * regulationsInForce({ jurisdiction: 'BR', asOf: '2026-11-22' }).notResearched // → ['BR']
 * regulationsInForce({ jurisdiction: 'Texas', asOf: '2026-11-22' }) // throws InvalidInputError
 * ```
 */
export function regulationsInForce(input: RegulationsInput): RegulationsAnswer {
  const { jurisdiction, topic, asOf, through } = readQuestion('regulationsInForce', input, ['topic'])
  const chain = jurisdictionChain(jurisdiction)
  const onTopic = (Object.values(regulations) as readonly Regulation[]).filter((rule) => topic === undefined || rule.topic === topic)
  const rules = onTopic.filter((rule) => chain.includes(rule.jurisdiction)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const holds = new Map(rules.map((rule) => [rule, holdsOn(rule, asOf)]))
  const current = rules.filter((rule) => holds.get(rule) === 'met')
  // A bill that is not known to be law tells nothing of what holds.
  const read = rules.filter((rule) => rule.status !== 'not-adopted')
  // A member stands for itself: the Union is named only where it is asked about.
  const notResearched = chain.filter((part) => (part !== 'EU' || part === jurisdiction) && !read.some((rule) => rule.jurisdiction === part))
  return {
    inForce: current,
    undecided: rules.filter((rule) => holds.get(rule) === 'unknown'),
    ahead: rules.filter((rule) => isAhead(rule, asOf)),
    notResearched,
    ...buildAnswer({
      asOf,
      findings: [...endings(current, asOf, through), ...starts(rules, asOf, through), ...beyondKnowledge(through)],
      assumptions: [
        ...notResearched.map(
          (part) => `No rule of ${part} was researched${topic === undefined ? '' : ` on ${topic}`}: that is not permission.`,
        ),
        ...(notResearched.includes(jurisdiction) ? partsOnFile(onTopic, jurisdiction) : []),
      ],
      sources: rules.filter((rule) => holds.get(rule) !== 'unmet').flatMap((rule) => rule.sources),
    }),
  }
}

// Of a whole on which nothing is on file, its parts may have rules.
function partsOnFile(rules: readonly Regulation[], whole: string): readonly string[] {
  const parts = rules
    .filter(({ status }) => status !== 'not-adopted')
    .map(({ jurisdiction }) => jurisdiction)
    .filter((part) => part !== whole && jurisdictionChain(part).includes(whole))
  return parts.length === 0 ? [] : [`Rules of parts of it are on file: ${[...new Set(parts)].sort().join(', ')}.`]
}

/** A question about rules, read. @internal */
export interface ReadQuestion {
  /** Where. */
  readonly jurisdiction: string
  /** Subject, where asked. */
  readonly topic: RegulationTopic | undefined
  /** The day. */
  readonly asOf: IsoDate
  /** Last day of the period. */
  readonly through: IsoDate
  /** Day of an evaluation in person, where given. */
  readonly inPersonOn: IsoDate | undefined
}

/**
 * Reads a question about rules.
 *
 * @param subject - the function that asks
 * @param input - what the caller passed
 * @param extra - further fields that the function knows
 * @returns the question
 * @throws InvalidInputError naming every bad field
 * @internal
 */
export function readQuestion(subject: string, input: unknown, extra: readonly ('topic' | 'inPersonOn')[]): ReadQuestion {
  const check = new InputCheck(subject)
  const fields = check.object('', input, ['jurisdiction', 'asOf', 'through', ...extra])
  const { jurisdiction, topic, asOf, through, inPersonOn } = fields
  check.jurisdiction('jurisdiction', jurisdiction)
  if (topic !== undefined) check.oneOf('topic', topic, TOPICS)
  const isDated = check.date('asOf', asOf)
  if (through !== undefined && check.date('through', through) && isDated && through < asOf)
    check.fail('through', 'conflict', 'must not be before asOf')
  if (inPersonOn !== undefined && check.date('inPersonOn', inPersonOn) && isDated && inPersonOn > asOf)
    check.fail('inPersonOn', 'future', 'must not be after asOf')
  check.done()
  const day = asOf as IsoDate
  return {
    jurisdiction: jurisdiction as string,
    topic: topic as RegulationTopic | undefined,
    asOf: day,
    through: (through as IsoDate | undefined) ?? addDays(day, 90),
    inPersonOn: inPersonOn as IsoDate | undefined,
  }
}

/**
 * Whether a rule binds on a day. Proposals never do. A rule without a first day is known to bind from the day on which it was reviewed.
 *
 * @param rule - the rule
 * @param asOf - the day
 * @returns `unknown` where its dates cannot decide
 * @internal
 */
export function holdsOn(rule: Regulation, asOf: IsoDate): Truth {
  const isOpen = rule.status === 'pending' && rule.effective.from === undefined
  if (rule.status === 'proposed' || rule.status === 'not-adopted' || isOpen) return 'unmet'
  const truth = inForce(rule.effective, asOf)
  return truth === 'met' && rule.effective.from === undefined && asOf < rule.review.reviewedOn ? 'unknown' : truth
}

/**
 * Findings for rules that end within a period.
 *
 * @param rules - rules in force
 * @param asOf - first day of the period
 * @param through - last day of the period
 * @returns one finding a rule
 * @internal
 */
export function endings(rules: readonly Regulation[], asOf: IsoDate, through: IsoDate): readonly Finding[] {
  return rules.flatMap((rule) => {
    const end = rule.effective.through
    if (end === undefined) return []
    const last = dateOfDay(dayRange(end).last)
    if (last < asOf || last >= through) return []
    const message = `"${rule.title}" ends on ${last}.${rule.recheck === undefined ? '' : ` ${rule.recheck}`}`
    return [ofRule(rule, 'rule-ends', message, 'through', through, `not after ${last}`)]
  })
}

/**
 * A finding on a rule within a period.
 *
 * @param rule - the rule
 * @param reason - last part of its code
 * @param message - in words
 * @param path - path of the input that does not fit it
 * @param value - that input
 * @param expected - what would fit
 * @returns the finding
 * @internal
 */
export function ofRule(rule: Regulation, reason: string, message: string, path: string, value: IsoDate, expected: string): Finding {
  const because = [{ path, value, expected, outcome: 'unmet' as const }]
  return { code: `access/${reason}`, severity: 'caution', message, because, sources: rule.sources, record: rule.id }
}

/**
 * A finding where a period goes beyond what this release is meant to know.
 *
 * @param through - last day of the period
 * @returns no finding inside the knowledge
 * @internal
 */
export function beyondKnowledge(through: IsoDate): readonly Finding[] {
  if (!isBeyondKnowledge(through)) return []
  return [
    {
      code: 'access/beyond-knowledge',
      severity: 'caution',
      message: `Rules were last reviewed for ${KNOWLEDGE_DATE}; what was adopted after it is not known here.`,
      because: [{ path: 'through', value: through, expected: `near ${KNOWLEDGE_DATE}`, outcome: 'unmet' }],
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ]
}

function isAhead(rule: Regulation, asOf: IsoDate): boolean {
  const known = rule.publishedOn === undefined || dateOfDay(dayRange(rule.publishedOn).first) <= asOf
  if (rule.status === 'proposed') return known
  if (rule.effective.from === undefined) return rule.status === 'pending'
  return rule.status !== 'not-adopted' && dateOfDay(dayRange(rule.effective.from).first) > asOf
}

function starts(rules: readonly Regulation[], asOf: IsoDate, through: IsoDate): readonly Finding[] {
  return rules.flatMap((rule) => {
    const { from } = rule.effective
    if (from === undefined || rule.status === 'proposed' || rule.status === 'not-adopted') return []
    const first = dateOfDay(dayRange(from).first)
    if (first <= asOf || first > through) return []
    return [ofRule(rule, 'rule-starts', `"${rule.title}" starts on ${first}.`, 'through', through, `before ${first}`)]
  })
}
