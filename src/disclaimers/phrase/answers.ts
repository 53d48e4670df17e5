import type { Sentence, TextToken } from './tokenise'
import {
  AFFIRMS,
  BOLD_ANSWERS,
  CLAUSE_OPENERS,
  DENIAL_TAILS,
  DENIALS_IN_PART,
  NO_SUCH,
  QUALIFIES,
  QUESTION_OPENERS,
  REFUTALS,
  RIVALING,
} from '../catalog/denial-words'
import {
  ASKS_ELSE,
  ASKS_FOR_MORE,
  DENIED_AGAIN,
  HARM_FREE,
  LEFT_OPEN,
  NO_IN_PRAISE,
  OF_IT,
  OWN_NO,
  PRESUMES,
  SAID_AGAIN,
} from '../catalog/question-patterns'
import { isNegator } from './create-reader'

/**
 * Marks each question that the next sentence takes back: "You heard that it is harmless? It is not." A no at the head of an answer is parted from the rest: in
 * "Does it help? No, about half do not respond" it denies nothing behind it.
 *
 * @param sentences - the sentences of a text
 * @returns the same, in order
 * @internal
 */
export function withRefutals(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((sentence, at) => {
    const read = sentences[at - 1]?.question === true ? partedNo(sentence) : sentence
    const next = sentences[at + 1]
    return sentence.question && next !== undefined && takesBack(next, sentence) ? { ...read, refuted: true } : read
  })
}

function partedNo(sentence: Sentence): Sentence {
  const end = endOfNo(sentence.tokens)
  return end === 0
    ? sentence
    : { ...sentence, tokens: sentence.tokens.map((token, at) => (at === end ? { ...token, break: 'strong' } : token)) }
}

function takesBack({ tokens, question }: Sentence, asked: Sentence): boolean {
  const answer = textOf(tokens)
  // "Risks of our miracle treatment? None." takes no miracle back.
  const isOfThat = asked.tokens.length <= 3 && !asked.tokens.some(({ word }) => RIVALING.includes(word))
  return (
    REFUTALS.includes(answer) ||
    (/^(?:it|they|no lo) /u.test(answer) && DENIED_AGAIN.test(answer)) ||
    (isOfThat && NO_SUCH.includes(answer)) ||
    (!question &&
      (endOfNo(tokens) > 0 || isLongDenial(tokens) || LEFT_OPEN.test(answer)) &&
      !PRESUMES.test(textOf(asked.tokens)) &&
      !NO_IN_PRAISE.test(answer)) ||
    deniesFreedom(tokens, asked)
  )
}

/** How many words a no of its own has at the head: "No.", "No, about half of them do not.", "Not at all, it is forever." */
function endOfNo(tokens: readonly TextToken[]): number {
  const comma = tokens.findIndex((token, at) => at > 0 && token.break !== 'none')
  const end = comma < 0 ? tokens.length : comma
  return OWN_NO.test(textOf(tokens.slice(0, end))) ? end : 0
}

function textOf(tokens: readonly TextToken[]): string {
  return tokens.map(({ word }) => word).join(' ')
}

/**
 * Tells whether a sentence answers the one before it: one that names what it speaks of ("Side effects? None."), or by a bare denial ("Is it addictive? No.").
 *
 * @param sentence - the sentence
 * @param asked - the question or label before it
 * @returns whether it does
 * @internal
 */
export function isAnswer({ question, tokens }: Sentence, asked: Sentence): boolean {
  const isDenial = !question && (isShortDenial(tokens) || (isLongDenial(tokens) && OF_IT.test(textOf(asked.tokens))))
  if (isDenial && deniesFreedom(tokens, asked)) return false
  if ((isDenial || NO_SUCH.includes(textOf(tokens))) && ASKS_ELSE.test(textOf(asked.tokens))) return false
  const isShort = asked.question && asked.tokens.length <= 8 && !QUESTION_OPENERS.includes(asked.tokens[0]?.word ?? '')
  return isShort || isDenial
}

function deniesFreedom(tokens: readonly TextToken[], asked: Sentence): boolean {
  // "Free of side effects? None." speaks of the effects.
  return isBareDenial(tokens) && !/^n(?:one|ingun)/u.test(tokens[0]?.word ?? '') && HARM_FREE.test(textOf(asked.tokens))
}

/**
 * "No.", "Not at all.", "None to speak of.", but not "No, but it can be misused."
 *
 * @param tokens - the tokens of a sentence, or its end
 * @returns whether nothing but a denial stands there
 * @internal
 */
export function isBareDenial(tokens: readonly TextToken[]): boolean {
  return isShortDenial(tokens) || isLongDenial(tokens)
}

/** "In supervised use, no.", "No, not at all.", "No, it is not." */
function isLongDenial(tokens: readonly TextToken[]): boolean {
  const end = tokens.at(-1)
  if (tokens.length <= 7 && end?.word === 'no' && end.break === 'comma') return true
  if (tokens.length > 13 || tokens[0]?.word !== 'no' || tokens[1]?.break === 'none') return false
  return isShortDenial(tokens.slice(1))
}

/** "No.", "Not at all.", "None to speak of." */
function isShortDenial(tokens: readonly TextToken[]): boolean {
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? '']
  // "No se sabe" says nothing of it.
  if (['sabe', 'descarta'].includes(tokens[2]?.word ?? '')) return false
  if (tokens.length < 6 && DENIED_AGAIN.test(textOf(tokens))) return true
  if (tokens.length <= 3) return isNegator(first) && (second === '' || DENIAL_TAILS.includes(second))
  if (!DENIALS_IN_PART.some(([left, right]) => left === first && right.includes(second))) return false
  return tokens.length <= 12 && !tokens.some(({ word }) => CLAUSE_OPENERS.includes(word))
}

/** "Yes, completely.", "Claro que sí.", but not "Yes, in some plans." */
function isYes({ tokens, question }: Sentence, asked: Sentence): boolean {
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? '']
  if (!asked.question || question || tokens.length > 6) return false
  if (ASKS_FOR_MORE.test(textOf(asked.tokens))) return false
  if (BOLD_ANSWERS.includes(textOf(tokens)) || SAID_AGAIN.test(textOf(tokens))) return true
  if (!AFFIRMS.includes(first) && !['course', 'supuesto'].includes(second)) return false
  // "Si su médico lo aprueba" is an if.
  if (first === 'si' && tokens[1]?.break === 'none') return false
  const rest = textOf(tokens).replace(/^(?:(?:claro|por supuesto) que si|\S+) ?|no (?:hay |es )?problem\w*$/gu, '')
  return !rest.split(' ').some((word) => CLAUSE_OPENERS.includes(word) || QUALIFIES.includes(word))
}

/**
 * A question and its answer as one sentence.
 *
 * @param question - the question, or a label
 * @param answer - what follows it
 * @returns the answer with the words of the question before its own
 * @internal
 */
export function together(question: Sentence, answer: Sentence): Sentence {
  return { ...answer, tokens: [...question.tokens, ...answer.tokens] }
}

/**
 * A question and the yes that answers it as one sentence. The Spanish words for yes are left out: they have other meanings, such as "if".
 *
 * @param question - the question, or a label
 * @param answer - what follows it
 * @returns the answer with what the question asks before its own words, nothing where it is no yes
 * @internal
 */
export function affirmed(question: Sentence, answer: Sentence): Sentence | undefined {
  if (!isYes(answer, question)) return undefined
  return together(question, { ...answer, tokens: answer.tokens.filter(({ word }) => !['si', 'supuesto'].includes(word)) })
}

/**
 * A question of side effects, harm or addiction with the no that answers it in the place of its verb: "no danger in ketamine at home".
 *
 * @param question - the question, or a label
 * @param answer - what follows it
 * @returns the sentence, nothing where it is no such question or no bare denial
 * @internal
 */
export function denied({ tokens }: Sentence, answer: Sentence): Sentence | undefined {
  const asked = textOf(tokens)
  const [first, ...rest] = tokens
  if (first === undefined || answer.question || !isShortDenial(answer.tokens)) return undefined
  if (!OF_IT.test(asked) || ASKS_ELSE.test(asked) || HARM_FREE.test(asked)) return undefined
  const no: TextToken = { ...first, word: 'no', break: 'none' }
  // "Hay algún peligro": what leaves open what is asked leaves nothing open once it is denied.
  const words =
    QUESTION_OPENERS.includes(first.word) || first.word.endsWith("n't") ? rest.filter(({ word }) => !word.startsWith('algun')) : tokens
  return { ...answer, tokens: [no, ...words] }
}
