import type { DisclaimerUnit, Token } from './model'
import { InputCheck } from '../core/check'
import { parseDocument } from '../core/parse'
import { PHRASE_LISTS } from './catalog/phrase-lists'
import { tokensIn } from './fill-tokens'
import { parsePhrase } from './phrase/parse-phrase'
import { disclaimerUnitSchema } from './schema'

/**
 * Parses a notice of your own, so that it can be composed beside the standard ones and its wording can be checked.
 *
 * It checks the form: the fields, the phrases of the required elements, and that `tokens` names exactly the tokens in the texts. It does not judge the wording.
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
  checkTokens(check, unit)
  check.done()
  return unit
}

function checkTokens(check: InputCheck, unit: DisclaimerUnit): void {
  const used = new Set<string>()
  for (const locale of ['en', 'es'] as const) {
    for (const register of ['standard', 'plain'] as const) {
      const text = unit.texts[locale]?.[register]
      if (text === undefined) continue
      for (const token of tokensIn(text)) {
        used.add(token)
        if (!unit.tokens.includes(token as Token))
          check.fail(`texts.${locale}.${register}`, 'unknown-id', `uses {${token}}, which \`tokens\` does not name`)
      }
    }
  }
  unit.tokens.forEach((token, index) => {
    if (!used.has(token)) check.fail(`tokens[${index}]`, 'conflict', `{${token}} stands in no text`)
  })
}
