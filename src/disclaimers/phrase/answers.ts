import type { Sentence, TextToken } from './tokenise'
import {
  AFFIRMS,
  BOLD_ANSWERS,
  CLAUSE_OPENERS,
  DENIAL_TAILS,
  DENIALS_IN_PART,
  NO_AFTER_NO,
  NO_SUCH,
  QUALIFIES,
  QUESTION_OPENERS,
  REFUTALS,
  RIVALING,
} from '../catalog/denial-words'
import { isNegator } from './create-reader'

/**
 * Marks each question that the next sentence takes back: "You heard that it is harmless? It is not."
 *
 * @param sentences - the sentences of a text
 * @returns the same, in order
 * @internal
 */
export function withRefutals(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((sentence, at) =>
    sentence.question && takesBack(sentences[at + 1]?.tokens ?? [], sentence) ? { ...sentence, refuted: true } : sentence,
  )
}

function takesBack(tokens: readonly TextToken[], asked: Sentence): boolean {
  const answer = textOf(tokens)
  // "Risks of our miracle treatment? None." takes no miracle back.
  const isOfThat = asked.tokens.length <= 3 && !asked.tokens.some(({ word }) => RIVALING.includes(word))
  return REFUTALS.includes(answer) || (isOfThat && NO_SUCH.includes(answer)) || deniesFreedom(tokens, asked)
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
  const isDenial = !question && (isShortDenial(tokens) || (isLongDenial(tokens) && ASKS_OF_IT.test(textOf(asked.tokens))))
  if (isDenial && deniesFreedom(tokens, asked)) return false
  const isShort = asked.question && asked.tokens.length <= 8 && !QUESTION_OPENERS.includes(asked.tokens[0]?.word ?? '')
  return isShort || isDenial
}

/** "Is it addictive?", but not "Will you judge me for an addiction?", nor "Is it a cure for addiction?": what a longer no denies. */
const ASKS_OF_IT =
  /^(?:(?:is|are|does|will|can|do) (?:it|there|ketamine|i|people|you get|(?:this|that|they|(?:the|our|these) \w+) addictive)|es|hay|tiene|crea|causa|produce|puedo)\b(?!.* (?:for|para|cur[ae]|treat|my|culpa)\b).{0,27}$/u

/** "Is it free of risk?", "non-addictive": who says no to it plays nothing down. "Is this non-opioid drug addictive?" asks something else. */
const HARM_FREE =
  /\b(?:(?:free (?:of|from)|libre de|sin) (?:any |ningun |todo )?(?:risk|danger|harm|side|effect|addict|depend|riesgo|peligro|efecto|adic)|(?:risk|effects?) free\b|non (?:addict|habit|toxic))/u

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
  if (tokens.length > 13 || tokens[0]?.word !== 'no' || tokens[1]?.break !== 'comma') return false
  const rest = tokens.slice(1)
  return isShortDenial(rest) || NO_AFTER_NO.includes(textOf(rest))
}

/** "No.", "Not at all.", "None to speak of." */
function isShortDenial(tokens: readonly TextToken[]): boolean {
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? '']
  if (tokens.length <= 3) return isNegator(first) && (second === '' || DENIAL_TAILS.includes(second))
  if (!DENIALS_IN_PART.some(([left, right]) => left === first && right.includes(second))) return false
  return tokens.length <= 12 && !tokens.some(({ word }) => CLAUSE_OPENERS.includes(word))
}

/**
 * Tells whether a sentence says yes to the question before it: "Yes, completely.", "Claro que sí.", but not "Yes, in some plans."
 *
 * @param sentence - the sentence
 * @param asked - the question or label before it
 * @returns whether it does
 * @internal
 */
export function isYes({ tokens, question }: Sentence, asked: Sentence): boolean {
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? '']
  if (!asked.question || question || tokens.length > 6) return false
  if (BOLD_ANSWERS.includes(textOf(tokens))) return true
  if (!AFFIRMS.includes(first) && !(first === 'of' && second === 'course')) return false
  return !tokens.slice(first === 'claro' ? 3 : 1).some(({ word }) => CLAUSE_OPENERS.includes(word) || QUALIFIES.includes(word))
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
