import type { ContentAudit, ContentMatch, ContentRule, DisclaimerContext, ReadableText, Topic } from './model'
import type { NoticeReader } from './create-notice-reader'
import type { OwnedPhrases } from './phrase/collect-phrases'
import type { PhraseHit } from './phrase/compile-phrases'
import type { Reader } from './phrase/create-reader'
import type { Sentence } from './phrase/tokenise'
import { buildAnswer } from '../core/answer'
import { claimFindings, claimsMade, isProblem, toMatch } from './audit-claims'
import { absentFindings, ruleFindings, topicFindings } from './audit-findings'
import { InputCheck } from '../core/check'
import { CONTENT_RULE_IDS, contentRules } from './catalog'
import { TOPIC_PHRASES } from './catalog/topic-phrases'
import { checkContent, readableOf } from './check-content'
import { CONTEXT_KEYS, checkContext, resolveContext } from './check-context'
import { createNoticeReader } from './create-notice-reader'
import { collectPhrases, finishList } from './phrase/collect-phrases'
import { createReader, isNegator } from './phrase/create-reader'
import { tokenise } from './phrase/tokenise'
import { missingTopics, requirementFindings } from './required-disclaimers'
import { requirementsOf } from './requirements'

/** Reads texts one after the other. @see {@link createAuditor} */
export type Auditor = (text: string | ReadableText, context: DisclaimerContext) => ContentAudit

/**
 * Prepares the rules once, for auditing many texts: a whole site, say. Each text is judged as by `auditContent`.
 *
 * @returns a function of a text and its context
 * @example
 * ```ts
 * import { createAuditor } from 'ketamine-therapy/disclaimers'
 *
 * const audit = createAuditor()
 * audit('Zero side effects!', { surface: 'paid-ad' }).matches.map((match) => match.rule) // → ['claim-minimal-side-effects', 'lint-side-effect-free']
 * audit('Side effects can include nausea.', { surface: 'paid-ad' }).matches // → []
 * ```
 */
export function createAuditor(): Auditor {
  const program = compileProgram()
  return (text, context) => {
    const check = new InputCheck('auditContent')
    checkContent(check, 'text', text)
    checkContext(check, check.object('context', context, CONTEXT_KEYS))
    check.done()
    return audit(program, readableOf(text), context)
  }
}

/** What a phrase belongs to. */
type Owner =
  | { readonly kind: 'rule'; readonly rule: ContentRule; readonly ownNegator: boolean; readonly from?: never }
  | { readonly kind: 'unless'; readonly rule: ContentRule; readonly from?: never }
  | { readonly kind: 'topic'; readonly topic: Topic; readonly from: number }

interface Program {
  readonly read: Reader
  readonly wording: OwnedPhrases<Owner>
  readonly readNotices: NoticeReader
}

function compileProgram(): Program {
  return { read: createReader(), wording: compileWording(), readNotices: createNoticeReader() }
}

function compileWording(): OwnedPhrases<Owner> {
  const { add, compile } = collectPhrases<Owner>()
  for (const id of CONTENT_RULE_IDS) {
    const rule = contentRules[id]
    add([...(rule.phrases.en ?? []), ...(rule.phrases.es ?? [])], (phrase) => ({
      kind: 'rule',
      rule,
      ownNegator: phrase.split(/[\s|()?]+/u).some(isNegator),
    }))
    add(rule.unless ?? [], () => ({ kind: 'unless', rule }))
  }
  for (const [topic, list] of Object.entries(TOPIC_PHRASES)) {
    add(list, (_, from) => ({ kind: 'topic', topic: topic as Topic, from }))
  }
  return compile()
}

interface Sighting {
  readonly matches: ContentMatch[]
  readonly topics: Set<Topic>
  /** Phrases that need not be looked for again, since what they show was seen. */
  readonly done: Uint8Array
}

function audit(program: Program, { source, text }: ReadableText, context: DisclaimerContext): ContentAudit {
  const seen: Sighting = { matches: [], topics: new Set(), done: new Uint8Array(program.wording.owners.length) }
  const sentences = tokenise(text)
  for (const sentence of sentences) readSentence(program, source, sentence, context, seen)
  const topics = [...seen.topics].filter((topic) => context.topics?.includes(topic) !== true).sort()
  // A list of topics that was given is complete; what the words show beside it is only reported.
  const resolved = resolveContext(context, context.topics === undefined ? topics : [])
  const requirements = requirementsOf(resolved)
  const present = program.readNotices(sentences, requirements.required, resolved)
  const ids = requirements.required.map(({ id }) => id)
  const absent = ids.filter((id) => !present.has(id))
  const found = claimsMade(text, sentences, program.read).map((match) => ({ ...match, quote: source.slice(...match.range) }))
  const matches = withoutOverlap([...seen.matches, ...found.filter(isProblem).map(toMatch)])
  return {
    matches,
    absent,
    present: ids.filter((id) => present.has(id)),
    topics,
    ...buildAnswer({
      asOf: resolved.asOf,
      findings: [
        ...ruleFindings(matches),
        ...claimFindings(found),
        ...absentFindings(absent),
        ...requirementFindings(resolved, requirements),
        ...(context.topics === undefined ? [] : topicFindings(topics)),
      ],
      missing: missingTopics(resolved),
      assumptions: [...resolved.assumptions, 'A match is a prompt for review by a person, not a legal finding.'],
    }),
  }
}

function readSentence(program: Program, source: string, sentence: Sentence, context: DisclaimerContext, seen: Sighting): void {
  const { owners, find } = program.wording
  const hits = find(sentence, seen.done)
  if (hits.length === 0) return
  const excused = new Set<ContentRule>()
  for (const hit of hits) {
    const owner = owners[hit.phrase]
    if (owner?.kind === 'unless') excused.add(owner.rule)
    else if (owner?.kind === 'topic' && speaksOf(program, sentence, hit, owner.topic)) {
      seen.topics.add(owner.topic)
      finishList(owners, seen.done, owner.from)
    }
  }
  // Many phrases of a rule may fit one place: the first that counts settles it.
  const settled = new Map<ContentRule, number>()
  for (const hit of hits) {
    const owner = owners[hit.phrase]
    if (owner?.kind !== 'rule' || excused.has(owner.rule) || !counts(owner.rule, context)) continue
    if (hit.first <= (settled.get(owner.rule) ?? -1)) continue
    const reading = program.read(sentence, hit, owner.ownNegator)
    const { negation, questions } = owner.rule
    if (reading.distanced || (reading.denied && negation !== 'counts') || (reading.asked && questions !== 'counts')) continue
    settled.set(owner.rule, hit.last)
    const start = sentence.tokens[hit.first]?.start ?? 0
    const end = sentence.tokens[hit.last]?.end ?? start
    const { id, severity, why, suggestion } = owner.rule
    seen.matches.push({ rule: id, range: [start, end], quote: source.slice(start, end), severity, why, suggestion })
  }
}

/** "Not the same as SPRAVATO" does not speak of SPRAVATO as a treatment; "ketamine is not a cure" does speak of ketamine. */
function speaksOf(program: Program, sentence: Sentence, hit: PhraseHit, topic: Topic): boolean {
  return topic === 'ketamine' || !program.read(sentence, hit, false).deniedBefore
}

function counts(rule: ContentRule, context: DisclaimerContext): boolean {
  return rule.surfaces === undefined || rule.surfaces.includes(context.surface)
}

/** In the order of the text; of overlapping matches of one rule the first stays. */
function withoutOverlap(matches: readonly ContentMatch[]): readonly ContentMatch[] {
  const sorted = [...matches].sort(
    (a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
  const lastEnd = new Map<string, number>()
  return sorted.filter(({ rule, range }) => {
    if (range[0] < (lastEnd.get(rule) ?? 0)) return false
    lastEnd.set(rule, range[1])
    return true
  })
}
