import type { Finding } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { IsoDate, Jurisdiction, Locale } from '../core/words'
import { LOCALES } from '../core/words'
import { isConfirmed, linesOf, numbersFor } from './country-numbers'
import type { CrisisLine, CrisisLinesAnswer } from './model'

/** What {@link crisisLines} needs to know. */
export interface CrisisLinesRequest {
  /** Country, ISO 3166-1 alpha-2, or a part of one such as `US-CO`. A part with a country code of its own, such as `CN-HK`, is read as that country. */
  readonly country: Jurisdiction
  /** Language of the person: lines and ways in this language come first within each kind. It adds and removes nothing. */
  readonly locale?: Locale | undefined
  /** Whether lines that were on no page, are stale or disputed are shown too, each with its mark. */
  readonly includeUnverified?: boolean | undefined
  /** The day on which they are shown. More than 90 days after the knowledge the answer says that what has changed since is not known. The day of the knowledge where left out. */
  readonly asOf?: IsoDate | undefined
}

/**
 * The emergency numbers, crisis lines, help lines and poison lines of a country, the emergency number always first.
 *
 * A confirmed line was read on a published page; nobody dialed it. A number may have changed since: dial it or read its page again
 * before a release of your own. A country we do not know gives no number, and words on what to do.
 *
 * @param request - country, language, and whether unconfirmed lines are wanted
 * @returns the numbers, with a finding for each thing that could not be confirmed
 * @throws InvalidInputError when the country is not a country code
 * @example
 * ```ts
 * import { crisisLines } from 'ketamine-therapy/at-home'
 *
 * crisisLines({ country: 'US' }).emergency[0]?.number // → '911'
 * crisisLines({ country: 'US' }).lines[0]?.id // → 'line-us-988'
 * crisisLines({ country: 'AQ' }).lines // → []
 * ```
 */
export function crisisLines(request: CrisisLinesRequest): CrisisLinesAnswer {
  const check = new InputCheck('crisisLines')
  const input = check.object('', request, ['country', 'locale', 'includeUnverified', 'asOf'])
  check.jurisdiction('country', input['country'])
  if (input['locale'] !== undefined) check.oneOf('locale', input['locale'], LOCALES)
  if (input['includeUnverified'] !== undefined) check.flag('includeUnverified', input['includeUnverified'])
  if (input['asOf'] !== undefined) check.date('asOf', input['asOf'])
  check.done()
  const numbers = numbersFor(request.country, request.includeUnverified === true)
  const lines = request.locale === undefined ? numbers.lines : inLanguage(numbers.lines, request.locale)
  return {
    ...numbers,
    lines,
    ...buildAnswer({
      asOf: request.asOf ?? KNOWLEDGE_DATE,
      findings: findingsFor(request.country, lines),
      assumptions: ['A confirmed number was read on a published page; nobody dialed it.'],
      sources: [...numbers.emergency, ...lines].flatMap(({ sources }) => sources),
    }),
  }
}

function inLanguage(lines: readonly CrisisLine[], locale: Locale): readonly CrisisLine[] {
  const rank = (line: CrisisLine): number => (line.languages.includes(locale) ? 0 : 1)
  const kinds = ['crisis', 'helpline', 'sexual-assault', 'poison', 'animal-poison']
  return [...lines]
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || rank(a) - rank(b))
    .map((line) => ({
      ...line,
      contacts: [...line.contacts].sort((a, b) => Number(b.language === locale) - Number(a.language === locale)),
    }))
}

function findingsFor(country: Jurisdiction, lines: readonly CrisisLine[]): readonly Finding[] {
  const known = linesOf(country)
  if (known === undefined) {
    const message = `No numbers are known for ${country}; the answer names no line.`
    const because = [{ path: 'country', value: country, outcome: 'unmet' as const }]
    return [{ code: 'at-home/no-numbers-for-country', severity: 'caution', message, because, sources: [] }]
  }
  const unconfirmed = known.emergency.filter(({ status }) => status === 'unconfirmed')
  return [
    ...unconfirmed.map(
      ({ number, remark }): Finding => ({
        code: 'at-home/emergency-number-unconfirmed',
        severity: 'caution',
        message: `Emergency number ${number}: ${remark ?? 'on no page seen'}`,
        because: [{ path: 'country', value: country, outcome: 'met' }],
        sources: [],
      }),
    ),
    ...lines
      .filter((line) => !isConfirmed(line))
      .map(
        ({ id, name, verification, sources }): Finding => ({
          code: 'at-home/line-unconfirmed',
          severity: 'caution',
          message: `${name}: ${verification.status}. ${verification.remark ?? 'On no page seen.'}`,
          because: [{ path: 'includeUnverified', value: true, outcome: 'met' }],
          sources,
          record: id,
        }),
      ),
    ...(lines.some((line) => line.kind === 'crisis' && isConfirmed(line))
      ? []
      : [
          {
            code: 'at-home/no-confirmed-crisis-line',
            severity: 'caution' as const,
            message: `No crisis line of ${known.name.en} is confirmed: show the emergency number and the directory alone.`,
            because: [{ path: 'country', value: country, outcome: 'met' as const }],
            sources: [],
          },
        ]),
  ]
}
