import type { ContentAudit, ContentMatch, ContentRule, DisclaimerContext, ReadableText, Topic } from './model'
import type { NoticeReader } from './create-notice-reader'
import type { ClaimMatch } from '../evidence/claim-model'
import type { ClaimFinder } from '../evidence/create-claim-finder'
import type { OwnedPhrases } from './phrase/collect-phrases'
import type { PhraseHit } from './phrase/compile-phrases'
import type { Lexicon } from './phrase/create-lexicon'
import type { Reader } from './phrase/create-reader'
import type { FrameFinder, Mention } from './phrase/find-frames'
import type { Sentence } from './phrase/tokenise'
import { buildAnswer } from '../core/answer'
import { createClaimFinder } from '../evidence/create-claim-finder'
import { withLatinLetters } from '../evidence/with-latin-letters'
import { withoutContrast } from '../evidence/without-contrast'
import { claimFindings, claimsMade, isProblem, toMatch } from './audit-claims'
import { absentFindings, ruleFindings, topicFindings } from './audit-findings'
import { InputCheck } from '../core/check'
import { lazily } from '../core/lazily'
import { CONTENT_RULE_IDS, contentRules } from './catalog'
import { FRAMES, SPANISH_RULES } from './catalog/frames/frames'
import { LEXICON_EN } from './catalog/frames/lexicon-en'
import { LEXICON_ES } from './catalog/frames/lexicon-es'
import { NEEDS, OFFERING, REPORTED_OFFERS } from './catalog/denial-words'
import { TOPIC_PHRASES } from './catalog/topic-phrases'
import { checkContent, readableOf } from './check-content'
import { refuseBadContext, resolveContext } from './check-context'
import { createNoticeReader } from './create-notice-reader'
import { affirmed, denied, isAnswer, isBareDenial, together, withRefutals } from './phrase/answers'
import { collectPhrases } from './phrase/collect-phrases'
import { createReader, isNegator } from './phrase/create-reader'
import { createLexicon } from './phrase/create-lexicon'
import { joinLists } from './phrase/join-lists'
import { createFrameFinder, DENIALS } from './phrase/find-frames'
import { isLabel, tokenise } from './phrase/tokenise'
import { withoutAddresses } from './phrase/without-addresses'
import { missingFacts, requirementFindings } from './required-disclaimers'
import { requirementsOf } from './requirements'

/** Reads texts one after the other. @see {@link createAuditor} */
export type Auditor = (text: string | ReadableText, context: DisclaimerContext) => ContentAudit

/**
 * Prepares for auditing many texts: a whole site, say. Each text is judged as by `auditContent`, and the rules are made ready with the first one.
 *
 * @returns a function of a text and its context; it throws InvalidInputError naming every bad field
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
  return (text, context) => {
    const check = new InputCheck('auditContent')
    checkContent(check, 'text', text)
    check.part('', () => refuseBadContext(context))
    check.done()
    return audit(program(), readableOf(text), context)
  }
}

// Thousands of phrases: compiled with the first text, and kept.
const program = /* @__PURE__ */ lazily(compileProgram)

/** What a phrase belongs to. */
type Owner =
  | { readonly kind: 'rule'; readonly rule: ContentRule; readonly ownNegator: boolean }
  | { readonly kind: 'unless'; readonly rule: ContentRule }
  | { readonly kind: 'report' }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'run'; readonly means: string; readonly spanish: boolean; readonly whole: boolean }

/** What a text goes through. It was cut into sentences before, the items of a list with the line that leads to them. */
interface Program {
  /** Finds phrases of rules, their excuses, topics, and the runs of words of the lexicon. */
  readonly wording: OwnedPhrases<Owner>
  /** Finds what misleads in the runs and in the single words of the lexicon, by their classes. */
  readonly findFrames: FrameFinder
  /** Tells of each match whether it is denied, asked or held at arm's length. */
  readonly read: Reader
  /** Finds the appraised claims of the bibliography. */
  readonly findClaims: ClaimFinder
  /** Finds the required notices. */
  readonly readNotices: NoticeReader
}

function compileProgram(): Program {
  const lexicon = createLexicon(LEXICON_EN, LEXICON_ES)
  return {
    wording: compileWording(lexicon),
    findFrames: createFrameFinder(FRAMES, lexicon),
    read: createReader(),
    findClaims: createClaimFinder(),
    readNotices: createNoticeReader(),
  }
}

function compileWording(lexicon: Lexicon): OwnedPhrases<Owner> {
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
  add(REPORTED_OFFERS, () => ({ kind: 'report' }))
  for (const [topic, list] of Object.entries(TOPIC_PHRASES)) {
    add(list, () => ({ kind: 'topic', topic: topic as Topic }))
  }
  for (const { phrase, ...meaning } of lexicon.phrases) {
    add([phrase], () => ({ kind: 'run', ...meaning, whole: !phrase.includes('..') }))
  }
  return compile()
}

/** One text on its way through the rules. */
interface Pass {
  readonly program: Program
  readonly source: string
  readonly context: DisclaimerContext
  readonly matches: ContentMatch[]
  readonly topics: Set<Topic>
  /** Where the text speaks of what somebody else may offer. */
  readonly offers: ContentMatch['range'][]
  /** Phrases that need not be looked for again, since what they show was seen. */
  readonly done: Uint8Array
}

function audit(program: Program, { source, text: read }: ReadableText, context: DisclaimerContext): ContentAudit {
  const written = withLatinLetters(read)
  const text = withoutContrast(withoutAddresses(written))
  const done = new Uint8Array(program.wording.owners.length)
  const pass: Pass = { program, source, context, matches: [], topics: new Set(), offers: [], done }
  const sentences = sentencesOf(text, program.read)
  readSentences(pass, sentences)
  const topics = [...pass.topics].filter((topic) => context.topics?.includes(topic) !== true).sort()
  // A list of topics that was given is complete; what the words show beside it is only reported.
  const resolved = resolveContext(context, context.topics === undefined ? topics : [])
  const requirements = requirementsOf(resolved)
  // A notice may say something by its address: where a study is registered, say.
  const present = program.readNotices(text === written ? sentences : sentencesOf(written, program.read), requirements.required, resolved)
  const ids = requirements.required.map(({ id }) => id)
  const absent = ids.filter((id) => !present.has(id))
  const found = outsideOf(pass.offers, claimsMade(text, sentences, program.findClaims, program.read)).map((match) => ({
    ...match,
    quote: source.slice(...match.range),
  }))
  const matches = withoutOverlap([...pass.matches, ...found.filter(isProblem).map(toMatch)])
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
      missing: missingFacts(resolved, requirements),
      assumptions: [...resolved.assumptions, 'A match is a prompt for review by a person, not a legal finding.'],
    }),
  }
}

function sentencesOf(text: string, read: Reader): readonly Sentence[] {
  return withRefutals(joinLists(text, tokenise(text), read))
}

/** Reads each sentence by itself, and once more together with the question or label that it answers. */
function readSentences(pass: Pass, sentences: readonly Sentence[]): void {
  let before: Read | undefined
  for (const sentence of sentences) {
    const read = readSentence(pass, sentence)
    readFrames(pass, read)
    // The item of a list answers nothing.
    if (before !== undefined && sentence.led === undefined) {
      const { length } = pass.matches
      if (isAnswer(sentence, before.sentence)) readFrames(pass, answered(before, read))
      const told = affirmed(before.sentence, sentence) ?? (pass.matches.length > length ? undefined : denied(before.sentence, sentence))
      if (told !== undefined) readFrames(pass, readSentence(pass, told))
    }
    before = sentence.question || isLabel(sentence) ? read : undefined
  }
}

/** A sentence with what was found in it for its frames. */
interface Read {
  readonly sentence: Sentence
  /** What more than one word of it means. */
  readonly runs: readonly Mention[]
  readonly excused: ReadonlySet<ContentRule>
  /** Where what somebody may come across ends: a match that begins before it claims nothing. */
  readonly reported: number
  /** First token that a frame has to reach. */
  readonly from: number
}

function readSentence(pass: Pass, sentence: Sentence): Read {
  const { owners, find, finishList } = pass.program.wording
  const hits = find(sentence, pass.done).filter(({ first, last }) => first >= ownFrom(sentence, last))
  const excused = new Set<ContentRule>()
  const runs: Mention[] = []
  let begin: number | undefined
  let offer = -1
  for (const hit of hits) {
    const owner = owners[hit.phrase]
    if (owner?.kind === 'unless') excused.add(owner.rule)
    else if (owner?.kind === 'report') {
      begin ??= hit.first
      offer = hit.last
    } else if (owner?.kind === 'run')
      runs.push({ means: owner.means, spanish: owner.spanish, whole: owner.whole, first: hit.first, last: hit.last })
    else if (owner?.kind === 'topic' && speaksOf(pass.program, sentence, hit, owner.topic)) {
      pass.topics.add(owner.topic)
      finishList(pass.done, hit.phrase)
    }
  }
  const reported = offer < 0 ? 0 : endOfOffer(sentence, offer)
  if (begin !== undefined) pass.offers.push([sentence.tokens[begin]?.start ?? 0, sentence.tokens[reported - 1]?.end ?? 0])
  // Many phrases of a rule may fit one place: the first that counts settles it.
  const settled = new Map<ContentRule, number>()
  for (const hit of hits) {
    const owner = owners[hit.phrase]
    if (owner?.kind !== 'rule' || excused.has(owner.rule) || hit.first < reported || hit.first <= (settled.get(owner.rule) ?? -1)) continue
    if (report(pass, sentence, hit, owner.rule, owner.ownNegator)) settled.set(owner.rule, hit.last)
  }
  return { sentence, runs, excused, reported, from: 0 }
}

/** What begins in the line that leads to an item was read with that, but for "Ketamine does not cause:", then "side effects". */
function ownFrom({ tokens, led = 0 }: Sentence, last: number): number {
  return last >= led && NEEDS.includes(tokens[led - 1]?.word ?? '') ? 0 : led
}

/** What follows the last comma is said to the reader: "If a clinic offers you less, double your dose." */
function endOfOffer({ tokens }: Sentence, last: number): number {
  const breaks = tokens.map((token) => token.break !== 'none')
  // "…, come to us: guaranteed relief, call today": what is offered here is no part of it.
  const end = tokens.some(({ word }, at) => at > last && OFFERING.includes(word))
    ? breaks.indexOf(true, last + 1)
    : breaks.lastIndexOf(true)
  return end > last ? end : tokens.length
}

function readFrames(pass: Pass, { sentence, runs, excused, reported, from }: Read): void {
  // What an answer adds to its question is a denial, or it says something of its own.
  const isDenial = from > 0 && isBareDenial(sentence.tokens.slice(from))
  for (const { frame, mentions } of pass.program.findFrames(sentence.tokens, runs)) {
    const end = mentions.at(-1)
    const last = end?.last ?? 0
    const rule = contentRules[(mentions.some((mention) => mention.spanish) ? SPANISH_RULES[frame.rule] : undefined) ?? frame.rule]
    if (last < from || (isDenial && !answers(end?.means ?? ''))) continue
    if (excused.has(rule) || (mentions[0]?.first ?? 0) < Math.max(reported, ownFrom(sentence, last))) continue
    const hit = { phrase: -1, first: mentions[0]?.first ?? 0, last }
    const ownNegator = mentions.some((mention) =>
      sentence.tokens.slice(mention.first, mention.last + 1).some((token) => isNegator(token.word)),
    )
    report(pass, sentence, hit, rule, ownNegator)
  }
}

/** "None", "Not needed". */
function answers(means: string): boolean {
  return DENIALS.includes(means) || means === 'needless' || means === 'onlyif'
}

/** Notes a match, unless it is denied, asked or held at arm's length. */
function report(
  { program, source, context, matches }: Pass,
  sentence: Sentence,
  hit: PhraseHit,
  rule: ContentRule,
  ownNegator: boolean,
): boolean {
  const { id, severity, why, suggestion, negation, questions, surfaces } = rule
  if (surfaces?.includes(context.surface) === false) return false
  const reading = program.read(sentence, hit, ownNegator)
  if (reading.distanced || (reading.denied && negation !== 'counts') || (reading.asked && questions !== 'counts')) return false
  const start = sentence.tokens[hit.first]?.start ?? 0
  const end = sentence.tokens[hit.last]?.end ?? start
  matches.push({ rule: id, range: [start, end], quote: source.slice(start, end), severity, why, suggestion })
  return true
}

/** "Side effects? None." says in two sentences what one could say. */
function answered(question: Read, answer: Read): Read {
  const from = question.sentence.tokens.length
  return {
    sentence: together(question.sentence, answer.sentence),
    runs: [...question.runs, ...answer.runs.map((run) => ({ ...run, first: run.first + from, last: run.last + from }))],
    excused: new Set([...question.excused, ...answer.excused]),
    reported: answer.reported === 0 ? question.reported : answer.reported + from,
    from,
  }
}

/** "Not the same as SPRAVATO" does not speak of SPRAVATO as a treatment; "ketamine is not a cure" does speak of ketamine. */
function speaksOf(program: Program, sentence: Sentence, hit: PhraseHit, topic: Topic): boolean {
  return topic === 'ketamine' || !program.read(sentence, hit, false).deniedBefore
}

/** Both are in the order of the text, so that one pass finds what begins in an offer of somebody else. */
function outsideOf(offers: Pass['offers'], found: readonly ClaimMatch[]): readonly ClaimMatch[] {
  let next = 0
  return found.filter(({ range: [at] }) => {
    while ((offers[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next++
    return (offers[next]?.[0] ?? Number.POSITIVE_INFINITY) > at
  })
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
