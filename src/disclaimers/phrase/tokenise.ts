/**
 * A word, number or sign of a text.
 *
 * @internal
 */
export interface TextToken {
  /** The word in lower case, without accents, apostrophes straightened, a final `'s` removed. */
  readonly word: string
  /** Whether it is written in capitals: "WHO", "IV". */
  readonly capitals: boolean
  /** Where it begins in the text. */
  readonly start: number
  /** Where it ends, exclusive. */
  readonly end: number
  /** What stands before it that ends a clause: a comma, or something stronger (semicolon, colon, dash, bracket, a new line that begins with a capital letter). */
  readonly break: 'none' | 'comma' | 'strong'
}

/**
 * A run of tokens between two sentence ends.
 *
 * @internal
 */
export interface Sentence {
  /** Its tokens. */
  readonly tokens: readonly TextToken[]
  /** Whether it ends with a question mark. */
  readonly question: boolean
  /** Whether a paragraph, heading, list item or cell ends here without a sign. */
  readonly unsigned: boolean
  /** Whether it ends with a colon: it leads to what follows. */
  readonly leads: boolean
  /** Whether the next sentence takes it back: "You heard that it is harmless? It is not." */
  readonly refuted?: true
  /** How many of its tokens are those of the line that leads to it, and denies it or holds it at arm's length. */
  readonly led?: number
}

/**
 * A heading, cell or term of its own: "Side effects", before a cell that says "None"; "Myth 3", before what is one.
 *
 * @param sentence - a sentence
 * @returns whether it is one
 * @internal
 */
export function isLabel({ tokens, unsigned }: Sentence): boolean {
  return unsigned && tokens.length <= 4
}

// A raised number points to a note: it is no part of the word before it, nor a word. Signs that nobody sees (DI: soft hyphens, joiners, marks of direction)
// part no word, and any sign that is typed for an apostrophe is one between letters. Without bounds millions of signs in a row would exhaust the stack.
const TOKEN =
  /(?:(?![²³¹⁰⁴-⁹])\p{N}){1,99999}(?:[.,]\p{N}+)*|\p{L}(?:(?![²³¹⁰⁴-⁹])[\p{L}\p{M}\p{N}\p{DI}]){0,99999}(?:['’ʼ‘´`′＇](?=\p{DI}{0,99999}[\p{L}\p{M}])[\p{L}\p{M}\p{DI}]{1,99999})*|[%$#&/€£]/gu
const APOSTROPHES = /[’ʼ‘´`′＇]/gu
/** Where the words of a tag meet: "#NoSideEffects". */
const CAPITAL_INSIDE = /(?<=\p{Ll})(?=\p{Lu})/u
const IGNORABLE = /[\p{M}\p{DI}]/gu
const UNSEEN_AT_END = /(?<!\p{DI})(?:(?!\p{M})\p{DI})+$/u
const ABBREVIATIONS: readonly string[] = [
  'dr',
  'mr',
  'mrs',
  'ms',
  'vs',
  'al',
  'eg',
  'e',
  'g',
  'ie',
  'st',
  'jr',
  'approx',
  'u',
  's',
  'inc',
  'dra',
  'sra',
  'ej',
]

/**
 * Cuts a text into sentences of tokens. One pass; every step moves on, so that the time grows with the length of the text.
 *
 * @param text - any text
 * @internal
 */
export function tokenise(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let tokens: TextToken[] = []
  let last = 0
  const finish = (end: Gap['end'], leads: boolean): void => {
    if (tokens.length > 0) sentences.push({ tokens, question: end === 'question', unsigned: end === 'block', leads })
    tokens = []
  }
  // A word is worked out once, however often it stands in the text.
  const known = new Map<string, WordShape>()
  const push = (word: string, start: number, parting: TextToken['break']): void => {
    let shape = known.get(word)
    if (shape === undefined) known.set(word, (shape = shapeOf(word)))
    tokens.push({ word: shape.word, capitals: shape.capitals, start, end: start + shape.length, break: parting })
  }
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const gap = readGap(text, last, start, tokens.at(-1)?.word)
    if (gap.end !== 'none') finish(gap.end, gap.leads)
    last = start + match[0].length
    if (isItemMark(text, start)) {
      last++
      continue
    }
    const tag = text[start - 1] === '#' ? match[0].split(CAPITAL_INSIDE) : []
    if (tag.length > 1) {
      let at = start
      for (const word of tag) {
        push(word, at, at === start ? 'strong' : 'none')
        at += word.length
      }
    } else push(match[0], start, gap.break)
  }
  const rest = text.slice(last, last + 20)
  finish(/^[^.!\n]*\?/u.test(rest) ? 'question' : /[.!]/u.test(rest) ? 'sentence' : 'block', false)
  return sentences
}

const LABEL = /^[QAPR][\u2060*]*[:.][\s\u2060*]/u
const BEFORE_LABEL = /(?:^|[\n\u2028\u2029?.!])[ \u2060*]*$/u

/** "1. " or "2) " at the beginning of a line counts the items of a list, "Q: " or "A. " names a question or an answer: they are no words of them. */
function isItemMark(text: string, start: number): boolean {
  const own = text.slice(start, start + 9)
  const isNumber = /^\d\d?[.)] /u.test(own)
  if (!isNumber && !LABEL.test(own)) return false
  return (isNumber ? /[\n\u2028][ \t\u2060]*$/u : BEFORE_LABEL).test(text.slice(Math.max(0, start - 20), start))
}

/** What a word is, wherever it stands. */
interface WordShape {
  readonly word: string
  readonly capitals: boolean
  readonly length: number
}

function shapeOf(word: string): WordShape {
  return { word: normalise(word), capitals: /^\p{Lu}{2,}$/u.test(word.replace(IGNORABLE, '')), length: seenLength(word) }
}

/** Length without the signs at the end that nobody sees, such as joiners in the place of markup. */
function seenLength(word: string): number {
  return word.replace(UNSEEN_AT_END, '').length
}

/**
 * Lower case, accents folded, apostrophes straightened, possessive `'s` removed.
 *
 * @internal
 */
export function normalise(word: string): string {
  const plain = word.replace(APOSTROPHES, "'").normalize('NFKD').replace(IGNORABLE, '').toLowerCase()
  return plain.length > 2 && plain.endsWith("'s") ? plain.slice(0, -2) : plain
}

interface Gap {
  readonly end: 'none' | 'sentence' | 'question' | 'block'
  readonly break: TextToken['break']
  readonly leads: boolean
}

function readGap(text: string, from: number, to: number, before: string | undefined): Gap {
  let end: Gap['end'] = 'none'
  let strength: TextToken['break'] = 'none'
  let newLines = 0
  // The end of a line within a block ends no sentence, but begins the item of a list.
  let hasLine = false
  let point = false
  for (let at = from; at < to; at++) {
    const sign = text[at]
    if (sign === undefined) break
    if (sign === '\n') newLines++
    else if (sign === '\u2028') hasLine = true
    else if (sign === '\u2029') newLines += 2
    // At the head of a paragraph it asks nothing: a bullet that was lost on the way.
    else if (sign === '?') end = newLines > 1 ? end : 'question'
    else if ('|•●◦▪'.includes(sign)) end = end === 'none' ? 'block' : end
    else if ('!…¿¡'.includes(sign)) end = end === 'question' ? end : 'sentence'
    else if (sign === '.') {
      if (!point && end === 'none' && endsSentence(text, at, to, before)) end = 'sentence'
      point = true
    } else if (sign === ',') strength = strength === 'strong' ? strength : 'comma'
    else if (';:()[]{}–—'.includes(sign) || (sign === '-' && text[at - 1] === ' ' && text[at + 1] === ' ')) strength = 'strong'
  }
  // A single new line may be a soft wrap; before a capital letter or a bullet it is the end of a heading or of a list item.
  if (newLines > 1 && end === 'none') end = 'block'
  if (newLines === 1 && strength === 'none' && /[\p{Lu}\p{N}]/u.test(text[to] ?? '')) strength = 'strong'
  const isItem =
    (newLines === 1 || hasLine) &&
    (/[\n\u2028][ \t\u2060]*[-*+][ \t]/u.test(text.slice(Math.max(from, to - 40), to)) || isItemMark(text, to))
  if (isItem && end === 'none') end = 'block'
  const leads = end !== 'none' && /:[\s\u2060]*[\n\u2028\u2029]/u.test(text.slice(from, Math.min(to, from + 40)))
  return { end, break: strength, leads }
}

function endsSentence(text: string, at: number, to: number, before: string | undefined): boolean {
  if (at + 1 === to && /\p{L}/u.test(text[to] ?? '')) return false // "fda.gov"
  if (before !== undefined && ABBREVIATIONS.includes(before)) return false
  // "The No. 1 clinic", but not "No. 1 in 10 people".
  if (before === 'no' && /^1(?![\d.,%]|\s+(?:in|of|out|de)\b)/u.test(text.slice(to, to + 10))) return false
  return !/\p{Ll}/u.test(text[to] ?? '') || /[”"»)\]\n]/u.test(text.slice(at + 1, Math.min(to, at + 4)))
}
