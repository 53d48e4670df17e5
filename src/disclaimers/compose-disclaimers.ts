import type { Finding, Missing } from '../core/answer'
import type { SourceRef } from '../core/source'
import type { ComposeContext, ComposedDisclaimers, ComposedUnit, DisclaimerUnit, Presentation, ShortForm, Token } from './model'
import type { ResolvedContext } from './check-context'
import type { TokenValues } from './fill-tokens'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { unitOf } from './catalog'
import { SHORT_FORMS } from './catalog/short-forms'
import { TOKENS } from './catalog/tokens'
import { CONTEXT_KEYS, checkContext, resolveContext } from './check-context'
import { escapeHtml, escapeMarkdown } from './escape'
import { checkTokens, fillTokens, tokenValues } from './fill-tokens'
import { hashText } from '../core/hash-text'
import { parseDisclaimerUnit } from './parse-disclaimer-unit'
import { missingFacts, outOfPlaceFinding, requirementFindings } from './required-disclaimers'
import { isOutOfPlace, printOrder, requirementsOf } from './requirements'
import { ON_SURFACE } from './words'

/**
 * Puts the standard notices that a context needs together, in order and without duplicates, as plain text, Markdown and HTML, each with version and hash.
 *
 * A notice with a token that has no value is left out, never printed with a gap: `complete` is then false and a finding with severity `hold` names the token.
 * An own notice that names another jurisdiction, or whose last day has passed, is left out in the same way.
 * Without topics, or where the surface is not meant for the audience, nobody knows what is needed: `complete` is false then, too.
 * Notices that stand one step away (behind a link, in a video's description) are named in `elsewhere`. The wording is this library's own; it is no legal advice.
 *
 * @param context - where the text is shown, for whom, what it talks about, the values of the tokens, and own notices
 * @returns the notices and the composed text
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { composeDisclaimers } from 'ketamine-therapy/disclaimers'
 *
 * const ad = composeDisclaimers({ surface: 'paid-ad', topics: ['off-label'], compounded: false })
 * ad.units.map((unit) => unit.id) // → ['short-offlabel', 'short-risks', 'disc-minors']
 * ad.units[0]?.text // → 'Ketamine is FDA-approved only as an anesthetic. This use is off-label.'
 * composeDisclaimers({ surface: 'email', topics: [] }).unfilled[0] // → { id: 'disc-privacy', tokens: ['privacyUrl'] }
 * composeDisclaimers({ surface: 'email', tokens: { phone: '' } }) // throws InvalidInputError
 * ```
 */
export function composeDisclaimers(context: ComposeContext): ComposedDisclaimers {
  const check = new InputCheck('composeDisclaimers')
  const given = check.object('', context, [...CONTEXT_KEYS, 'tokens', 'units'])
  checkContext(check, given)
  checkTokens(check, given['tokens'])
  const units = given['units'] === undefined ? [] : check.list('units', given['units'], { max: 200 })
  const parsed = units.map((unit, index) => check.part(`units[${index}]`, () => parseDisclaimerUnit(unit)))
  parsed.forEach((unit, index) => {
    if (unit !== undefined && parsed.findIndex((other) => other?.id === unit.id) !== index)
      check.fail(`units[${index}].id`, 'conflict', 'stands twice')
  })
  check.done()
  const own = parsed.filter((unit) => unit !== undefined)
  const resolved = resolveContext(context)
  const requirements = requirementsOf(resolved)
  const outOfPlace = own.filter((unit) => isOutOfPlace(unit, resolved))
  const inPlace = own.filter((unit) => !outOfPlace.includes(unit))
  const wanted = [
    ...requirements.required.map(({ id, presentation }): Wanted => ({ unit: unitOf(id), presentation })),
    ...inPlace.map((unit): Wanted => ({ unit, presentation: 'full' })),
  ].sort(inOrder(resolved))
  const pieces = piecesOf(
    wanted.filter(({ presentation }) => ON_SURFACE.includes(presentation)),
    resolved,
  )
  const printed: ComposedUnit[] = []
  const unfilled: { id: string; tokens: readonly Token[] }[] = []
  const sources: SourceRef[] = []
  for (const piece of pieces) {
    const values = tokenValues(context.tokens, piece.locale, resolved.jurisdiction)
    const gaps = piece.tokens.filter((token) => values.get(token) === undefined)
    if (gaps.length > 0) unfilled.push({ id: piece.id, tokens: gaps })
    else {
      printed.push(print(piece, values))
      sources.push(...piece.sources, ...values.sources(piece.tokens))
    }
  }
  const text = printed.map((unit) => unit.text).join('\n\n')
  return {
    units: printed,
    elsewhere: wanted
      .filter(({ presentation }) => !ON_SURFACE.includes(presentation))
      .map(({ unit, presentation }) => ({ id: unit.id, presentation })),
    unfilled,
    complete:
      resolved.topicsKnown &&
      !requirements.rowMissing &&
      unfilled.length === 0 &&
      requirements.replaced.length === 0 &&
      outOfPlace.length === 0,
    text,
    markdown: printed.map((unit) => escapeMarkdown(unit.text)).join('\n\n'),
    html: toHtml(printed),
    hash: hashText(text),
    ...buildAnswer({
      asOf: resolved.asOf,
      findings: [
        ...requirementFindings(resolved, requirements),
        ...outOfPlace.map((unit) => outOfPlaceFinding(unit, resolved)),
        ...unfilledFindings(unfilled),
        ...translationFindings(pieces, resolved),
      ],
      missing: [...missingFacts(resolved, requirements), ...missingTokens(unfilled)],
      assumptions: [...resolved.assumptions, "The wording is this library's own; no authority prescribes it."],
      sources,
    }),
  }
}

interface Wanted {
  readonly unit: DisclaimerUnit
  readonly presentation: Presentation
}

/** One text to be printed. */
interface Piece {
  readonly id: string
  readonly version: number
  readonly locale: 'en' | 'es'
  readonly register: ComposedUnit['register']
  readonly presentation: Presentation
  readonly covers: readonly string[]
  readonly tokens: readonly Token[]
  readonly template: string
  readonly sources: readonly SourceRef[]
  readonly isDraft: boolean
}

function inOrder(context: ResolvedContext): (a: Wanted, b: Wanted) => number {
  return (a, b) => printOrder(a.unit, context) - printOrder(b.unit, context) || (a.unit.id < b.unit.id ? -1 : a.unit.id > b.unit.id ? 1 : 0)
}

/** Where space is short, several notices may share one short form; it prints once, where the first of them would. */
function piecesOf(wanted: readonly Wanted[], context: ResolvedContext): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { unit, presentation } of wanted) {
    const short = shortFormOf(unit, presentation, context)
    if (short === undefined) pieces.push(fullPiece(unit, presentation, context))
    else if (!pieces.some((piece) => piece.id === short.id)) {
      const covered = wanted
        .filter((other) => shortFormOf(other.unit, other.presentation, context)?.id === short.id)
        .map((other) => other.unit)
      pieces.push(shortPiece(short, covered, context))
    }
  }
  return pieces
}

function shortFormOf(unit: DisclaimerUnit, presentation: Presentation, context: ResolvedContext): ShortForm | undefined {
  const wantsShort = context.space === 'short' || (context.space === 'as-needed' && presentation === 'short')
  return wantsShort ? SHORT_FORMS.find((form) => form.id === unit.shortForm) : undefined
}

function shortPiece(form: ShortForm, covered: readonly DisclaimerUnit[], context: ResolvedContext): Piece {
  return {
    id: form.id,
    version: form.version,
    locale: context.locale,
    register: 'short',
    presentation: 'short',
    covers: covered.map((unit) => unit.id),
    tokens: form.tokens,
    template: form.texts[context.locale],
    sources: covered.flatMap((unit) => unit.sources),
    isDraft: context.locale !== 'en',
  }
}

function fullPiece(unit: DisclaimerUnit, presentation: Presentation, context: ResolvedContext): Piece {
  const translated = context.locale === 'en' ? undefined : unit.texts[context.locale]
  const template = (translated ?? unit.texts.en)[context.register]
  return {
    id: unit.id,
    version: unit.version,
    locale: translated === undefined ? 'en' : context.locale,
    register: context.register,
    presentation: presentation === 'spoken' ? 'spoken' : 'full',
    covers: [unit.id],
    tokens: unit.tokens.filter((token) => template.includes(`{${token}}`)),
    template,
    sources: unit.sources,
    isDraft: translated !== undefined && unit.translationReview.es.status === 'draft',
  }
}

function print(piece: Piece, values: TokenValues): ComposedUnit {
  const text = fillTokens(piece.template, values).normalize('NFC')
  const { id, version, locale, register, presentation, covers } = piece
  return { id, version, locale, register, presentation, covers, text, hash: hashText(text) }
}

function toHtml(units: readonly ComposedUnit[]): string {
  if (units.length === 0) return ''
  const paragraphs = units.map(
    ({ id, version, locale, text }) =>
      `<p lang="${locale}" data-disclaimer="${escapeHtml(id)}" data-version="${version}">${escapeHtml(text)}</p>`,
  )
  return `<div class="disclaimers">\n${paragraphs.join('\n')}\n</div>`
}

function unfilledFindings(unfilled: ComposedDisclaimers['unfilled']): readonly Finding[] {
  return unfilled.map(({ id, tokens }) => ({
    code: 'disclaimers/token-unfilled',
    severity: 'hold',
    message: `${id} is left out: ${tokens.map((token) => `{${token}} (${TOKENS[token].label})`).join(', ')} has no value.`,
    because: tokens.map((token) => ({ path: `tokens.${token}`, expected: TOKENS[token].label, outcome: 'unknown' as const })),
    sources: [{ citation: 'library-convention', checked: 'convention' }],
    record: id,
  }))
}

function translationFindings(pieces: readonly Piece[], context: ResolvedContext): readonly Finding[] {
  if (context.locale === 'en') return []
  const untranslated = pieces.filter((piece) => piece.locale === 'en').map((piece) => piece.id)
  const drafts = pieces.filter((piece) => piece.isDraft).map((piece) => piece.id)
  const because = [{ path: 'locale', value: context.locale, outcome: 'met' as const }]
  const sources: readonly SourceRef[] = unitOf('disc-translation').sources
  return [
    ...(untranslated.length === 0
      ? []
      : [
          {
            code: 'disclaimers/translation-missing',
            severity: 'caution' as const,
            message: `Printed in English for want of a translation: ${untranslated.join(', ')}.`,
            because,
            sources,
          },
        ]),
    ...(drafts.length === 0
      ? []
      : [
          {
            code: 'disclaimers/translation-draft',
            severity: 'caution' as const,
            message: `A qualified human translator has not yet reviewed the translation of ${drafts.join(', ')}.`,
            because,
            sources,
          },
        ]),
  ]
}

function missingTokens(unfilled: ComposedDisclaimers['unfilled']): readonly Missing[] {
  const tokens = [...new Set(unfilled.flatMap((entry) => entry.tokens))]
  return tokens.map((token) => ({
    path: `tokens.${token}`,
    question: TOKENS[token].question,
    because: 'absent',
    decides: ['disclaimers/token-unfilled'],
  }))
}
