import type { SourceRef } from '../core/source'
import type { Jurisdiction, Locale } from '../core/words'
import type { ComposeContext, Token } from './model'
import type { InputCheck } from '../core/check'
import { TOKENS } from './catalog/tokens'
import { lineProblem } from './line-problem'
import { TOKEN_IDS } from './words'

/**
 * Values of the tokens for one language.
 *
 * @internal
 */
export interface TokenValues {
  /** The value of a token, or nothing. */
  readonly get: (token: Token) => string | undefined
  /** What the defaults that were used rest on. */
  readonly sources: (tokens: readonly Token[]) => readonly SourceRef[]
}

const IN_BRACES = /\{([A-Za-z]+)\}/gu

/**
 * Checks the values that the caller gives for tokens.
 *
 * @internal
 */
export function checkTokens(check: InputCheck, tokens: unknown): void {
  if (tokens === undefined) return
  const given = check.object('tokens', tokens, TOKEN_IDS)
  for (const token of TOKEN_IDS) {
    const value = given[token]
    const path = `tokens.${token}`
    if (value === undefined) continue
    const { choices } = TOKENS[token]
    if (choices !== undefined) check.oneOf(path, value, Object.keys(choices))
    else if (check.text(path, value, { min: 1, max: 2000 })) {
      const problem = lineProblem(value)
      if (problem !== undefined) check.fail(path, 'malformed', problem)
      else if (/[{}]/u.test(value)) check.fail(path, 'malformed', 'must not hold braces, which mark tokens')
    }
  }
}

/**
 * The values that hold for a language and a country.
 *
 * @internal
 */
export function tokenValues(tokens: ComposeContext['tokens'], locale: Locale, jurisdiction: Jurisdiction): TokenValues {
  const country = jurisdiction.slice(0, 2)
  const fallback = (token: Token) => (tokens?.[token] === undefined ? TOKENS[token].defaults?.[country] : undefined)
  return {
    get: (token) => {
      const given = tokens?.[token]
      if (given === undefined) return fallback(token)?.value
      return TOKENS[token].choices?.[given]?.[locale] ?? given.normalize('NFC').replace(/\s+/gu, ' ').trim()
    },
    sources: (used) => used.flatMap((token) => fallback(token)?.sources ?? []),
  }
}

/**
 * Fills the tokens of a text. Values are put in once and never read as tokens again.
 *
 * @internal
 */
export function fillTokens(text: string, values: TokenValues): string {
  return text.replace(IN_BRACES, (whole, token: string) => (isToken(token) ? (values.get(token) ?? whole) : whole))
}

/**
 * Names in braces in a text.
 *
 * @internal
 */
export function tokensIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(IN_BRACES), (match) => match[1] ?? ''))]
}

/**
 * Tells whether a brace stands in a text that is not around a name: it would be printed.
 *
 * @internal
 */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/u.test(text.replace(IN_BRACES, ''))
}

function isToken(name: string): name is Token {
  return (TOKEN_IDS as readonly string[]).includes(name)
}
