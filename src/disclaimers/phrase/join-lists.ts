import type { Reader } from './create-reader'
import type { Sentence, TextToken } from './tokenise'
import { AUXILIARIES, AVOIDS, CONDITIONS, LABELS_OF_DENIAL, MYTHS } from '../catalog/denial-words'
import { isNegator } from './create-reader'
import { isLabel } from './tokenise'

/** Longest item of a list that is read with the line before it, and how much of that line: so much and no more grows with the text. */
const LONGEST_ITEM = 15
const END_OF_LEAD = 12

/**
 * Reads each item of a list with the line that denies it or holds it at arm's length: "Do not:", then "drive yourself home"; "Myth", then what is one. A list ends
 * with the first sentence that ends with a sign or is longer than an item, and one whose items begin with a small letter also with a capital.
 *
 * @param text - the text
 * @param sentences - its sentences
 * @param read - reads how a match is meant
 * @returns the sentences, an item with the words of its line before its own
 * @internal
 */
export function joinLists(text: string, sentences: readonly Sentence[], read: Reader): readonly Sentence[] {
  let lead: readonly TextToken[] | undefined
  let isSmall: boolean | undefined
  let isMyth = false
  return sentences.flatMap((sentence): Sentence | readonly Sentence[] => {
    const lines = linesOf(text, sentence)
    const [first, ...items] = lines
    if (first !== undefined && items[0] !== undefined && isItem(items[0]) && (denies(first) || distances(first, read))) {
      lead = undefined
      isSmall = undefined
      isMyth = false
      return withLead(first, items)
    }
    const small = startsSmall(text, sentence.tokens[0])
    if (lead !== undefined && (isMyth || (isItem(sentence) && (small || isSmall !== true)))) {
      const item = joined(lead, sentence, isMyth ? 'strong' : 'none')
      isSmall ??= small
      if (isMyth) lead = undefined
      return item
    }
    isSmall = undefined
    isMyth = isLabel(sentence) && MYTHS.includes(sentence.tokens[0]?.word ?? '')
    lead = isMyth || denies(sentence) || distances(sentence, read) ? endOf(sentence) : undefined
    return sentence
  })
}

/** A line that ends with a colon and the lines right below it, which no sign parts: a list of plain text. Nothing where there is none. */
function linesOf(text: string, sentence: Sentence): readonly Sentence[] {
  const { tokens } = sentence
  const head = tokens.findIndex(({ start }, at) => COLON_AT_END.test(text.slice(tokens[at - 1]?.end ?? start, start)))
  if (head < 0) return []
  const isSmall = startsSmall(text, tokens[head])
  const isLine = ({ start }: TextToken, at: number): boolean =>
    at >= head && (isSmall || !startsSmall(text, tokens[at])) && /[\n\u2028]/u.test(text.slice(tokens[at - 1]?.end, start))
  const starts = [0, ...tokens.flatMap((token, at) => (isLine(token, at) ? [at] : []))]
  return starts.map((from, index) => {
    const to = starts[index + 1]
    const rest = to === undefined ? sentence : { question: false, unsigned: true, leads: index === 0 }
    return { ...rest, tokens: tokens.slice(from, to) }
  })
}

const COLON_AT_END = /:[ \t\r\u2060]*[\n\u2028]/u

function startsSmall(text: string, token: TextToken | undefined): boolean {
  return /\p{Ll}/u.test(text[token?.start ?? 0] ?? '')
}

function withLead(first: Sentence, items: readonly Sentence[]): readonly Sentence[] {
  const lead = endOf(first)
  const end = items.findIndex((item) => !isItem(item))
  return [first, ...items.map((item, at) => (end < 0 || at < end ? joined(lead, item, 'none') : item))]
}

function joined(lead: readonly TextToken[], sentence: Sentence, parting: TextToken['break']): Sentence {
  const own = sentence.tokens.map((token, at) => (at === 0 ? { ...token, break: parting } : token))
  return { ...sentence, tokens: [...lead, ...own], led: lead.length }
}

/** Over a list "avoid" denies as "not" does. */
function endOf({ tokens }: Sentence): readonly TextToken[] {
  return tokens.slice(-END_OF_LEAD).map((token) => (AVOIDS.includes(token.word) ? { ...token, word: 'not' } : token))
}

function isItem({ tokens, unsigned, leads }: Sentence): boolean {
  return unsigned && !leads && tokens.length <= LONGEST_ITEM
}

// "Why nobody regrets it:", "Do not wait:", "What others do not offer:", "We do not only offer:" deny nothing that stands below.
const URGES =
  /\b(?:why|wait|miss|settle|hesitate|worry|suffer|forget|delay|ignore|regret|fail|beats?|lose|wrong|elsewhere|others|other (?:clinic|center|provider)s?|por que|otr[ao]s|(?:fall|dej|par)amos)\b|t (?:just|only)\b/u

/** "Do not:", "Ketamine is not a fit for:", "Avoid:", but not "If it does not work:" or "With no side effects:". */
function denies(sentence: Sentence): boolean {
  const words = sentence.tokens.map(({ word }) => word)
  const line = words.join(' ')
  if (sentence.unsigned && LABELS_OF_DENIAL.includes(line)) return true
  if (!sentence.leads || words.some((word) => CONDITIONS.includes(word)) || URGES.test(line)) return false
  const last = words.slice(-4)
  return last.some((word, at) => {
    const next = last[at + 1]
    if (AVOIDS.includes(word)) return true
    // Spanish denies a verb with it: "No ofrecemos:", "No haga esto:".
    if (word === 'no') return next === undefined || AUXILIARIES.includes(next) || /^haga|[aei]mos$/u.test(next)
    return isNegator(word) && !['without', 'sin', 'ningun', 'ninguna', 'nothing', 'nada', 'none'].includes(word)
  })
}

/** "Red flags on other sites:". */
function distances(sentence: Sentence, read: Reader): boolean {
  const last = sentence.tokens.length - 1
  return sentence.leads && read(sentence, { phrase: -1, first: last, last }, true).distanced
}
