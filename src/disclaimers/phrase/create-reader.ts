import type { PhraseHit } from './compile-phrases'
import type { Sentence, TextToken } from './tokenise'
import {
  ADDRESSING,
  ADVISERS,
  ADVISES,
  ASKS,
  AUXILIARIES,
  BEFORE_DOUBT,
  CLAUSE_OPENERS,
  CONDITIONS,
  CONFIRMS,
  DEFINES,
  DISTANCE,
  DISTANCE_PAIRS,
  DOUBTED,
  DOUBTS,
  EVIDENCE,
  KINDS,
  MEDICINES,
  MYTHS,
  NEGATORS,
  NO_DENIAL,
  OFFERED,
  OFFERING,
  OFFERS,
  OTHER_TREATMENTS,
  OURSELVES,
  OWN,
  PRESS,
  QUESTION_LEADS,
  QUESTION_OPENERS,
  REPEATED_DENIALS,
  REPORTERS,
  REPORTS,
  SPANISH_SUBJECTS,
  STATE_QUESTIONS,
  SUBJECTS,
  SUPPOSES,
  TERMS,
  THE_CLAIM,
} from '../catalog/denial-words'
import { remember } from '../../core/remember'

/** How far a denial reaches, in words. */
const REACH = 16

/**
 * How a match is meant.
 *
 * @internal
 */
export interface Reading {
  /** Whether a denial stands before the words: "is not a cure". */
  readonly deniedBefore: boolean
  /** Whether the words are denied, from before, from inside or from behind: "a cure is not promised". */
  readonly denied: boolean
  /** Whether they are reported at arm's length, refuted or explained: "ads that claim a cure", "Myth: …", "…, but the studies do not confirm it". */
  readonly distanced: boolean
  /** Whether they are asked: "Is ketamine a cure?", "nobody knows whether it is a cure". */
  readonly asked: boolean
}

/**
 * Reads how a match is meant within its sentence; `ownNegator` tells that its phrase has a denial of its own ("no side effects"), which then is the claim.
 * Every look goes a bounded number of words far.
 *
 * @internal
 */
export type Reader = (sentence: Sentence, hit: PhraseHit, ownNegator: boolean) => Reading

/**
 * Prepares a reader. What a word can do in a sentence is looked up once a word.
 *
 * @returns the reader
 * @internal
 */
export function createReader(): Reader {
  const rolesOf = remember(findRoles)
  // Many matches of one sentence are read one after the other: what holds for the whole of it is worked out once.
  let current: { readonly sentence: Sentence; readonly isApart: boolean; readonly askedFrom: number } | undefined
  return (sentence, hit, ownNegator) => {
    const around = { tokens: sentence.tokens, rolesOf }
    if (current?.sentence !== sentence)
      current = { sentence, isApart: isDefinition(sentence) || isOfAnother(around), askedFrom: whereAsked(sentence) }
    const deniedBefore = isDeniedBefore(around, hit.first, ownNegator)
    return {
      deniedBefore,
      // "It is not a myth that ketamine can harm" is no denial of harm.
      denied:
        deniedBefore || (ownNegator ? affirms(sentence.tokens, hit.first) : isDeniedInside(around, hit)) || isDeniedAfter(around, hit.last),
      distanced:
        current.isApart ||
        isDistanced(around, hit) ||
        isRefuted(around, hit.last) ||
        deniesFreedom(around, hit) ||
        isSupposed(sentence.tokens, hit),
      asked: (current.askedFrom >= 0 && hit.last >= current.askedFrom) || isAskedWhether(around, hit.first),
    }
  }
}

/**
 * Whether a word denies.
 *
 * @param word - a word in lower case
 * @returns whether it does
 * @internal
 */
export function isNegator(word: string): boolean {
  return NEGATORS.includes(word) || word.endsWith("n't")
}

/** What a word can do in a sentence. */
interface Roles {
  readonly negates: boolean
  readonly distances: boolean
  readonly isMyth: boolean
  /** Next words with which it distances. */
  readonly distancesWith: readonly string[]
  /** Next words with which it leaves a claim before it open. */
  readonly doubtsWith: readonly string[]
  readonly opens: boolean
  readonly isSubject: boolean
  readonly isAuxiliary: boolean
  readonly joins: boolean
  readonly isReporter: boolean
  readonly isEvidence: boolean
  readonly confirms: boolean
  readonly isMedicine: boolean
  readonly isOther: boolean
  readonly isOffered: boolean
  readonly frees: boolean
}

interface Around {
  readonly tokens: readonly TextToken[]
  readonly rolesOf: (word: string) => Roles
}

function nextWords(pairs: readonly (readonly [string, readonly string[]])[], word: string): readonly string[] {
  return pairs.filter(([left]) => left === word).flatMap(([, right]) => right)
}

function findRoles(word: string): Roles {
  return {
    negates: isNegator(word),
    distances: DISTANCE.includes(word),
    isMyth: MYTHS.includes(word),
    distancesWith: nextWords(DISTANCE_PAIRS, word),
    doubtsWith: nextWords(DOUBTS, word),
    opens: CLAUSE_OPENERS.includes(word),
    isSubject: SUBJECTS.includes(word),
    isAuxiliary: AUXILIARIES.includes(word),
    joins: ['and', 'or', 'y', 'o'].includes(word),
    isReporter: [...REPORTERS, ...PRESS].includes(word),
    isEvidence: EVIDENCE.includes(word),
    confirms: CONFIRMS.includes(word),
    isMedicine: MEDICINES.includes(word),
    isOther: OTHER_TREATMENTS.includes(word),
    isOffered: OFFERED.includes(word),
    frees: ['without', 'free', 'no', 'zero', 'sin', 'libre'].includes(word),
  }
}

function isDeniedBefore({ tokens, rolesOf }: Around, first: number, ownNegator: boolean): boolean {
  // "No needles, no pills, and guaranteed relief": a "no" before a noun denies that noun, and the list ends with ", and".
  let isListEnd = false
  // "Sin ningún riesgo", "no tiene ningún riesgo": Spanish says its denial twice, and the first "no" belongs to the words themselves.
  let repeats = ownNegator && REPEATED_DENIALS.includes(tokens[first]?.word ?? '')
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const after = tokens[at + 1]
    const here = tokens[at]
    if (here === undefined || after === undefined) return false
    const roles = rolesOf(here.word)
    // Read backwards: a break before the word after this one parts the two.
    if (after.break === 'strong') return false
    if (after.break === 'comma' && (ownNegator || opensStatement({ tokens, rolesOf }, at + 1) || isCondition(tokens))) return false
    if (roles.opens) return false
    // "We do not send it to minors or without a prescription": the first denial holds for both.
    const isBoth =
      ['or', 'o'].includes(here.word) && ['without', 'sin'].includes(after.word) && !['with', 'con'].includes(tokens[at - 1]?.word ?? '')
    if (roles.joins && ((ownNegator && !isBoth) || rolesOf(after.word).isAuxiliary || rolesOf(after.word).isSubject)) return false
    if (after.break === 'comma' && (['and', 'y'].includes(after.word) || isSlogan({ tokens, rolesOf }, first))) isListEnd = true
    if (repeats && ['no', 'sin'].includes(here.word)) {
      repeats = false
      continue
    }
    if (negatesAt({ tokens, rolesOf }, at) && !deniesNothing(here.word, after.word) && !affirms(tokens, at))
      return !isListEnd || !['no', 'without', 'sin'].includes(here.word)
  }
  return false
}

/** "No needles, completely safe": without a verb, and without an "or" that makes a list of it, a short denial that opens a sentence ends at the comma. */
function isSlogan({ tokens, rolesOf }: Around, first: number): boolean {
  const opener = tokens[0]?.word ?? ''
  if (first > REACH || !['no', 'without', 'sin'].includes(opener)) return false
  const near = tokens.slice(0, first + AFTER)
  if (near.some(({ word }) => rolesOf(word).isAuxiliary || ['or', 'nor', 'o', 'ni', 'including'].includes(word)) || isBareList(near))
    return false
  // A Spanish "no" denies a verb, with all that follows it.
  return near.findIndex((token) => token.break === 'comma') <= (opener === 'no' ? 2 : 4)
}

/** "No cures, guarantees, miracles": three or more, each in one word, and each denied. */
function isBareList(tokens: readonly TextToken[]): boolean {
  const end = tokens.findIndex((token, at) => at > 0 && token.break === 'strong')
  const things = tokens.slice(1, end < 0 ? tokens.length : end)
  return things.length > 2 && things.every(({ word, break: before }, at) => /[^s]s$/u.test(word) && (at === 0 || before === 'comma'))
}

/** Whether a word denies what follows, as the last one of "Whether you are new or not, relief is guaranteed" does not. */
function negatesAt({ tokens, rolesOf }: Around, at: number): boolean {
  return rolesOf(tokens[at]?.word ?? '').negates && !(tokens[at - 1]?.word === 'or' && tokens[at + 1]?.break === 'comma')
}

function isDeniedInside({ tokens, rolesOf }: Around, hit: PhraseHit): boolean {
  for (let at = hit.first + 1; at < hit.last; at++) {
    const word = tokens[at]?.word ?? ''
    if (rolesOf(word).negates && !deniesNothing(word, tokens[at + 1]?.word ?? '')) return true
  }
  return false
}

/** "A cure is not promised", "guarantees cannot be given". */
function isDeniedAfter({ tokens, rolesOf }: Around, last: number): boolean {
  for (let at = last + 1; at <= last + 2; at++) {
    const token = tokens[at]
    if (token === undefined || token.break !== 'none' || rolesOf(token.word).joins || rolesOf(token.word).opens) return false
    const next = tokens[at + 1]?.word
    if (token.word === 'cannot' || token.word.endsWith("n't")) return !affirms(tokens, at)
    if (rolesOf(token.word).isAuxiliary && (next === 'not' || next === 'never') && tokens[at + 2]?.word !== 'only')
      return !affirms(tokens, at + 1)
  }
  return false
}

/** How far a word that distances is looked for, before and after a match. */
const BEFORE = 24
const AFTER = 14

function isDistanced({ tokens, rolesOf }: Around, hit: PhraseHit): boolean {
  const to = Math.min(tokens.length - 1, hit.last + AFTER)
  for (let at = Math.max(0, hit.first - BEFORE); at <= to; at++) {
    if (at >= hit.first && at <= hit.last) continue
    const roles = rolesOf(tokens[at]?.word ?? '')
    if (roles.isMyth && isMyth(tokens, at, hit)) return true
    const next = tokens[at + 1]?.word ?? ''
    if (!roles.distances && !roles.distancesWith.includes(next) && !(roles.isReporter && isReport({ tokens, rolesOf }, at, hit.last)))
      continue
    // "It is not a myth that …" and "FDA warned about X; our clinic …" hold nothing at a distance.
    // But "no longer says that …" does.
    const isDenied = tokens[at]?.word !== 'longer' && [at - 1, at - 2].some((before) => negatesAt({ tokens, rolesOf }, before))
    if (!isDenied && !isParted({ tokens, rolesOf }, at, hit)) return true
  }
  return false
}

/** "The ad claimed …", "an ad of 2022 said …", "the press has called …", but not "our ad says …", nor "newspapers called us …" or "… called it …". */
function isReport({ tokens, rolesOf }: Around, at: number, last: number): boolean {
  const end = at + (/^\d/u.test(tokens[at + 2]?.word ?? '') ? 4 : rolesOf(tokens[at + 1]?.word ?? '').isAuxiliary ? 3 : 2)
  const verb = findToken(tokens, at + 1, end, (word) => REPORTS.includes(word))
  if (verb < 0 || tokens[at + 1]?.break !== 'none' || OWN.includes(tokens[at - 1]?.word ?? '')) return false
  // What a seller says of "us" is not said of oneself.
  if (!PRESS.includes(tokens[at]?.word ?? '')) return true
  return findToken(tokens, verb + 1, Math.max(last, verb + 4), (word) => isListed(OURSELVES, word)) < 0
}

/** "…, but the studies do not confirm it", "…, pero ningún ensayo lo demuestra". */
function isRefuted({ tokens, rolesOf }: Around, last: number): boolean {
  const to = Math.min(tokens.length, last + 1 + AFTER)
  for (let at = last + 1; at < to; at++) {
    if (rolesOf(tokens[at]?.word ?? '').doubtsWith.includes(tokens[at + 1]?.word ?? '')) return true
  }
  const evidence = findToken(tokens, last + 1, to, (word) => rolesOf(word).isEvidence)
  if (evidence < 0) return false
  const verb = findToken(tokens, evidence + 1, Math.min(to, evidence + 6), (word) => rolesOf(word).confirms)
  if (verb < 0) return false
  const isDenied = findToken(tokens, Math.max(last + 1, evidence - 2), verb, (word) => rolesOf(word).negates) >= 0
  return isDenied && [verb - 1, verb + 1].some((at) => at < to && THE_CLAIM.includes(tokens[at]?.word ?? ''))
}

/**
 * "If you think that it is harmless, ask your doctor", "Talk with your doctor if you think that it is harmless": what is only thought or told is left open where
 * advice stands beside it, but not in "…, you are right", nor in "If you think our miracle is for you, …".
 */
function isSupposed(tokens: readonly TextToken[], { first, last }: PhraseHit): boolean {
  const opener = findToken(tokens, Math.max(0, first - BEFORE - 6), first, (word) => ['if', 'si'].includes(word))
  const begin = Math.max(0, opener - 6)
  const finds = (words: readonly string[], from: number, to: number): boolean =>
    findToken(tokens, from, Math.min(tokens.length, to), (word) => isListed(words, word)) >= 0
  const isAdvised = finds(ADVISES, begin, opener)
  const verb = findToken(tokens, opener + 1, Math.min(first, opener + 6), (word) => SUPPOSES.includes(word))
  if (opener < 0 || verb < 0 || ['in', 'en'].includes(tokens[verb + 1]?.word ?? '')) return false
  // "If pills offered little, ketamine cures depression, so ask": what stands in a clause of its own is not supposed.
  if (tokens.slice(verb + 1, first + 1).some((token) => token.break !== 'none')) return false
  const behind = tokens.slice(last + 1, last + 1 + AFTER).findIndex((token) => token.break !== 'none')
  const end = last + 1 + (behind < 0 ? AFTER : behind)
  // "If someone tells you that …": told to the reader, and not about him.
  const from = tokens[verb + 1]?.word === 'you' ? verb + 2 : verb + 1
  return (isAdvised || finds(ADVISES, end, end + 3)) && !finds(OFFERING, begin, end + 6) && !finds(ADDRESSING, from, end)
}

/** "No drug is without side effects", "there is no such thing as a treatment with no risk". */
function deniesFreedom({ tokens, rolesOf }: Around, { first, last }: PhraseHit): boolean {
  const from = Math.max(0, first - 8)
  const medicine = findToken(tokens, from, last + 1, (word) => rolesOf(word).isMedicine)
  if (medicine < 0 || findToken(tokens, medicine + 1, last + 1, (word) => rolesOf(word).frees) < 0) return false
  const denial = findToken(tokens, Math.max(from, medicine - 5), medicine, (word) => rolesOf(word).negates)
  if (denial < 0 || tokens.slice(denial + 1, medicine + 1).some((token) => token.break === 'strong')) return false
  return denial === medicine - 1 || ['such', 'existe', 'hay'].includes(tokens[denial + 1]?.word ?? '')
}

/** Index of the first token between two places whose word fits, −1 where none does. */
function findToken(tokens: readonly TextToken[], from: number, to: number, fits: (word: string) => boolean): number {
  for (let at = from; at < to; at++) if (fits(tokens[at]?.word ?? '')) return at
  return -1
}

/** Whether a word stands in a list of words and of beginnings, such as `consult*`. */
function isListed(list: readonly string[], word: string): boolean {
  return list.some((one) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : one === word))
}

/** "Methadone saves lives." says nothing of what the text offers; "Unlike methadone, …" does. */
function isOfAnother({ tokens, rolesOf }: Around): boolean {
  return rolesOf(tokens[0]?.word ?? '').isOther && !tokens.some((token) => rolesOf(token.word).isOffered)
}

/** "Neuroplasticity is the brain's ability to …". */
function isDefinition({ tokens }: Sentence): boolean {
  const words = tokens.slice(0, 9).map((token) => token.word)
  const term = words.findIndex((word, at) => at <= 1 && TERMS.includes(word))
  return term >= 0 && DEFINES.includes(words[term + 1] ?? '') && words.slice(term + 2, term + 6).some((word) => KINDS.includes(word))
}

/** "Myth #2: …", "the misconception that …", "… is a myth". Elsewhere the word reports nothing: "we clear up myths and show why …". */
function isMyth(tokens: readonly TextToken[], at: number, hit: PhraseHit): boolean {
  if ([at - 1, at - 2, at - 3].some((before) => isNegator(tokens[before]?.word ?? '') && affirms(tokens, before))) return false
  if (at > hit.last)
    return at - hit.last <= 6 && tokens.slice(hit.last + 1, at).some(({ word }) => ['is', 'are', 'es', 'son'].includes(word))
  for (let index = at + 1; index <= Math.min(at + 4, hit.first); index++) {
    const token = tokens[index]
    if (token?.break === 'strong' || token?.word === 'that' || token?.word === 'que') return true
  }
  return false
}

/** "Myth: …" is held together by its colon; a later clause after a comma with a subject of its own is not. */
function isParted({ tokens, rolesOf }: Around, at: number, hit: PhraseHit): boolean {
  const from = Math.min(at, hit.last)
  const to = Math.max(at, hit.first)
  for (let index = from + 1; index <= to; index++) {
    const token = tokens[index]
    if (token === undefined) return true
    if (['but', 'however', 'yet', 'while', 'whereas', 'pero', 'mientras'].includes(token.word)) return true
    if (token.break === 'comma' && opensStatement({ tokens, rolesOf }, index) && index > from + 1) return true
  }
  return false
}

/** "If it does nothing, …": what is denied in the condition is not denied after it. */
function isCondition(tokens: readonly TextToken[]): boolean {
  return CONDITIONS.includes(tokens[0]?.word ?? '')
}

function opensStatement({ tokens, rolesOf }: Around, at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const second = rolesOf(tokens[at + 1]?.word ?? '')
  const roles = rolesOf(word)
  if (roles.opens || roles.isSubject) return true
  return ['and', 'y'].includes(word) && (second.isSubject || second.negates)
}

/**
 * "It is no secret that …", "is not a myth", "nobody can deny that …", but not "we promise no secret cures": who denies a doubt affirms.
 *
 * @param tokens - the tokens of a sentence
 * @param negator - index of a word that denies
 * @returns whether it denies a doubt
 * @internal
 */
export function affirms(tokens: readonly TextToken[], negator: number): boolean {
  let at = negator + 1
  while (at <= negator + 3 && BEFORE_DOUBT.includes(tokens[at]?.word ?? '')) at++
  if (!DOUBTED.includes(tokens[at]?.word ?? '') || tokens[at]?.break !== 'none') return false
  const next = tokens[at + 1]
  if (next === undefined || next.break === 'strong' || ['that', 'que', 'de', 'decir'].includes(next.word)) return true
  return next.word === 'to' && ['say', 'call'].includes(tokens[at + 2]?.word ?? '')
}

function deniesNothing(word: string, next: string): boolean {
  return NO_DENIAL.some(([left, right]) => left.includes(word) && right.includes(next))
}

/**
 * Index of the first token that is asked, −1 where none is. A yes-or-no question, or one between two answers, states nothing; "Are you ready for a
 * life-changing treatment?" does, and so does what stands before "…, so when can I start?".
 */
function whereAsked({ tokens, question, refuted }: Sentence): number {
  if (!question) return -1
  if (refuted === true) return 0
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? '']
  const third = tokens[2]?.word ?? ''
  if (OFFERS.includes(first) || (second === 'you' && OFFERS.includes(third))) return -1
  if (QUESTION_OPENERS.includes(first)) return 0
  // Spanish asks without turning the sentence round: "¿La ketamina cura la ansiedad?".
  if (SPANISH_SUBJECTS.includes(first)) return 0
  if (QUESTION_LEADS.includes(first) && QUESTION_OPENERS.includes(second)) return 0
  // "Ketamine at home: is it safe?"
  const topic = tokens.findIndex((token, at) => at > 0 && token.break === 'strong' && QUESTION_OPENERS.includes(token.word))
  const subject = tokens[topic + 1]?.word ?? ''
  if (topic > 0 && tokens[topic]?.word !== 'do' && ['it', 'they', 'i', 'my', 'insurance', 'ketamine'].includes(subject)) return topic
  const isChoice = tokens.slice(2, Math.min(40, tokens.length - 1)).some((token) => ['or', 'o'].includes(token.word))
  return isChoice ? 0 : whereStateAsked(tokens)
}

/** "Nobody knows whether it is harmless", but not "Whether you are 20 or 70, it is harmless" or "no matter whether". */
function isAskedWhether({ tokens, rolesOf }: Around, first: number): boolean {
  let isList = false
  // ", and one drip is enough" says something of its own, unless it ends a list.
  let isAdded = false
  for (let at = first - 1; at >= 0 && first - at <= BEFORE; at--) {
    const after = tokens[at + 1]
    if (after?.break === 'strong' || (after?.break === 'comma' && opensStatement({ tokens, rolesOf }, at + 1))) return false
    if (after?.break === 'comma') {
      isAdded = !isList && after.word === 'and'
      isList = true
    }
    if (asksIf(tokens, at, first)) return !isList
    if (tokens[at]?.word !== 'whether' || tokens[at]?.break === 'comma') continue
    if (isAdded) return false
    return at === 0 ? !isList : tokens[at]?.break === 'none' && !['matter', 'of'].includes(tokens[at - 1]?.word ?? '')
  }
  return false
}

/** "Ask your doctor if you can drive", but not "Ask your doctor if our miracle is for you", nor "Ask your friends if it cures". */
function asksIf(tokens: readonly TextToken[], at: number, first: number): boolean {
  if (!['if', 'si'].includes(tokens[at]?.word ?? '') || first - at > 6 || OWN.includes(tokens[at + 1]?.word ?? '')) return false
  const before = tokens.slice(Math.max(0, at - 4), at)
  const isAsked = [ASKS, ADVISERS].every((one) => before.some(({ word }) => isListed(one, word)))
  return isAsked && !tokens.slice(at, first).some(({ word }) => ['and', 'y'].includes(word))
}

/** "The next day, how is your mood?". */
function whereStateAsked(tokens: readonly TextToken[]): number {
  return tokens.slice(0, 12).findIndex((token, at) => {
    const [verb, next] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? '']
    return STATE_QUESTIONS.some(([word, verbs, after]) => token.word === word && verbs.includes(verb) && after.includes(next))
  })
}
