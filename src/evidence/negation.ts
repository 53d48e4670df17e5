/** Some letters of a text. @internal */
export interface Span {
  /** Place of the first. */
  readonly start: number
  /** Place after the last. */
  readonly end: number
}

/** How far before and after the words of a claim a denial is looked for. */
const WINDOW = 120

// "Not only" and "no other" strengthen a claim.
const DENIAL =
  /\b(?:not(?! (?:only|just|merely)\b)|never|cannot|no(?! (?:other|longer|matter|s[oó]lo)\b)|nor|neither|nobody(?! (?:else|told)\b)|nadie(?! (?:m[aá]s|(?:te|les?) (?:ha|dijo))\b)|without evidence|nunca|jam[aá]s|tampoco|ning[uú]n[oa]?)\b|n't\b|\b(?:suggests?|recommends?|advises?|warns?) against\b/iu
const REFUSAL =
  /\b(?:whether|myths?|misconceptions?|untrue|false|wrong|incorrect|unproven|mitos?|falso)\b|\b(?:not|never|no longer|don't|cannot|can't|(?:nobody|no one|nadie) (?:can|could|puede)) (?:say|claim|advertise|state|promise|decir|prometer|asegurar)\b|\bno (?:diga|afirme|prometa)\b|\b(?:knows? if|sabe si|ask [\w ]{1,20}\b(?:doctor|clinic|prescri|physician|psych[io]|surgeon|therapist|specialist|staff|pharm|provide|team|nurse)[\w ]{0,20} if|(?:preg[uú]nt|cons[uú]lt)[ae](?:le)? [\p{L} ]{1,12} (?:m[eé]dic|doctor|cl[ií]nic|psiquiatr|psic[oó]log|terapeut|especialist|personal|farmac|equipo)[\p{L} ]{0,20} si)\b(?:(?! and | y )[^,]){0,40}$/iu
const OPEN_AFTER =
  /\b(?:unknown|unproven|unclear|untrue|myth|(?:not|never) (?:yet |been )?(?:yet |been )?(?:known|shown|proven|established|approved|supported|true|found|possible))\b|\b(?:no se (?:sabe|conoce|ha demostrado)|desconocid[oa])\b/iu
/** Between the words of a claim: "telehealth, whether it is safe". */
const LEFT_OPEN = /\bwhether\b/iu
const DENIAL_NEXT = /^ (?:is|are|was|were|has|have|can|could|should|will|may|does|do)? ?(?:not|never)\b/iu
/** How lists of myths name what they are about to deny. */
const MYTH = /^\W*(?:myth|mito)[ #nº°.]{0,4}\d{0,2}:/iu
// A new statement begins: a denial before it speaks of something else.
const TURN =
  /[;:—–\n]|\b(?:but|however|yet|because|pero|sino|porque)\b|, (?:and |so |y )?(?:ketamine|esketamine|it|we|our|this|these|they|you|la ketamina|nuestr[oa]s?)\b/giu

/**
 * Whether a sentence denies or leaves open what the words found in it say.
 *
 * @param text - the even text
 * @param sentence - bounds of the sentence in it
 * @param chain - the words found, in order
 * @param negated - whether a "not" is part of the claim
 *
 * @internal
 */
export function isTakenBack(text: string, sentence: Span, chain: readonly Span[], negated: boolean): boolean {
  const start = chain[0]?.start ?? 0
  const end = chain[chain.length - 1]?.end ?? 0
  const before = afterLastTurn(text.slice(Math.max(sentence.start, start - WINDOW), start))
  const after = beforeFirstTurn(text.slice(end, Math.min(sentence.end, end + WINDOW)))
  if (REFUSAL.test(before) || OPEN_AFTER.test(after)) return true
  if (negated) return false
  const gaps = chain.slice(1).map((span, index) => text.slice(chain[index]?.end ?? 0, span.start))
  return DENIAL.test(before) || DENIAL_NEXT.test(after) || gaps.some((gap) => DENIAL.test(gap) || LEFT_OPEN.test(gap))
}

/**
 * Where the words end that name a myth at the head of a sentence. Asked once a sentence: signs of any number may stand before them.
 *
 * @param sentence - the sentence
 * @returns the place, beyond every other where nothing is named
 * @internal
 */
export function endOfMyth(sentence: string): number {
  return MYTH.exec(sentence)?.[0].length ?? Number.POSITIVE_INFINITY
}

function afterLastTurn(text: string): string {
  let cut = 0
  for (const match of text.matchAll(TURN)) cut = match.index + match[0].length
  return text.slice(cut)
}

function beforeFirstTurn(text: string): string {
  const [match] = text.matchAll(TURN)
  return match === undefined ? text : text.slice(0, match.index)
}
