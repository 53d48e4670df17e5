import type { DisclaimerUnit, Token } from './model'
import { InputCheck } from '../core/check'
import { parseDocument } from '../core/parse'
import { PHRASE_LISTS } from './catalog/phrase-lists'
import { hasStrayBrace, tokensIn } from './fill-tokens'
import { lineProblem } from './line-problem'
import { parsePhrase } from './phrase/parse-phrase'
import { disclaimerUnitSchema } from './schema'

/**
 * Parses a notice of your own, so that it can be composed beside the standard ones and its wording can be checked.
 *
 * It checks the form: the fields, that each text is one line, the phrases of the required elements, that `tokens` names exactly the tokens in the texts, and that the
 * earlier versions come newest first. It does not judge the wording.
 *
 * @param document - anything from outside, usually JSON
 * @returns the notice, a copy
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { disclaimers, parseDisclaimerUnit } from 'ketamine-therapy/disclaimers'
 *
 * const { shortForm: _, ...own } = { ...disclaimers['disc-links'], id: 'custom-links', version: 3 }
 * parseDisclaimerUnit(own).version // → 3
 * parseDisclaimerUnit({ ...own, id: 'disc-links' }) // throws InvalidInputError
 * ```
 */
export function parseDisclaimerUnit(document: unknown): DisclaimerUnit {
  const unit = parseDocument(disclaimerUnitSchema, document, 'disclaimer')
  const check = new InputCheck('disclaimer')
  unit.requiredElements.forEach((element, index) => {
    for (const locale of ['en', 'es'] as const) {
      element.phrases[locale].forEach((phrase, at) => {
        const parsed = parsePhrase(phrase, PHRASE_LISTS)
        if ('problem' in parsed) check.fail(`requiredElements[${index}].phrases.${locale}[${at}]`, 'malformed', parsed.problem)
      })
    }
  })
  checkTexts(check, unit)
  checkOnce(check, unit)
  checkHistory(check, unit)
  check.done()
  return unit
}

function checkTexts(check: InputCheck, unit: DisclaimerUnit): void {
  const used = new Set<string>()
  for (const locale of ['en', 'es'] as const) {
    for (const register of ['standard', 'plain'] as const) {
      const text = unit.texts[locale]?.[register]
      if (text === undefined) continue
      checkText(check, `texts.${locale}.${register}`, text, unit.tokens)
      for (const token of tokensIn(text)) used.add(token)
    }
  }
  unit.tokens.forEach((token, index) => {
    if (!used.has(token)) check.fail(`tokens[${index}]`, 'conflict', `{${token}} stands in no text`)
  })
}

function checkText(check: InputCheck, path: string, text: string, tokens: readonly Token[]): void {
  const problem = lineProblem(text)
  if (problem !== undefined) check.fail(path, 'malformed', problem)
  else if (text !== text.trim()) check.fail(path, 'malformed', 'must not begin or end with a space')
  if (hasStrayBrace(text)) check.fail(path, 'malformed', 'must not hold braces but around the name of a token')
  for (const token of tokensIn(text)) {
    if (!tokens.includes(token as Token)) check.fail(path, 'unknown-id', `uses {${token}}, which \`tokens\` does not name`)
  }
}

function checkOnce(check: InputCheck, { tokens, requiredElements }: DisclaimerUnit): void {
  tokens.forEach((token, index) => {
    if (tokens.indexOf(token) !== index) check.fail(`tokens[${index}]`, 'conflict', 'stands twice')
  })
  requiredElements.forEach(({ id }, index) => {
    if (requiredElements.findIndex((other) => other.id === id) !== index)
      check.fail(`requiredElements[${index}].id`, 'conflict', 'stands twice')
  })
}

/** A version that stands twice would leave open what somebody saw. */
function checkHistory(check: InputCheck, { version, review, earlier = [] }: DisclaimerUnit): void {
  if (review.reviewBy < review.reviewedOn) check.fail('review.reviewBy', 'conflict', 'must not be before `reviewedOn`')
  earlier.forEach((entry, index) => {
    const later = earlier[index - 1]
    if (entry.version >= (later?.version ?? version)) {
      check.fail(`earlier[${index}].version`, 'conflict', `must be below ${later?.version ?? version}: newest first`)
    }
    if (later !== undefined && entry.through > later.through) {
      check.fail(`earlier[${index}].through`, 'conflict', `must not be after ${later.through}, when a later version ended`)
    }
  })
}
