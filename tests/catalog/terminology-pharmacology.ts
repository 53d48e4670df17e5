import { CODE_SYSTEMS, isPartialDate, isWellFormedCode } from 'ketamine-therapy/core'
import type { CodeSystem } from 'ketamine-therapy/core'
import type {
  ControlledStatusEntry,
  PharmacologyFact,
  ReportedValue,
  RouteProfile,
  SubstanceIdentifier,
} from 'ketamine-therapy/terminology'

/** What is wrong with the numbers of facts and profiles: ranges upside down, spreads that do not hold the number, percentages above 100. */
export function valueProblems(id: string, values: readonly ReportedValue[]): readonly string[] {
  return values.flatMap(({ value, upTo, unit, spread, n, sources }) => [
    ...(value <= 0 || (upTo !== undefined && upTo <= value) ? [`${id}: a range upside down or not above zero`] : []),
    ...(unit === 'percent' && (upTo ?? value) > 100 ? [`${id}: more than 100 percent`] : []),
    ...(spread?.low !== undefined && (spread.low > value || spread.high < value) ? [`${id}: a spread that does not hold its number`] : []),
    ...(n !== undefined && (!Number.isInteger(n) || n < 1) ? [`${id}: people are counted in whole numbers`] : []),
    ...(sources.length === 0 ? [`${id}: a number without a source`] : []),
  ])
}

/** Texts carry no number that a value should carry. */
export function textProblems(facts: readonly (PharmacologyFact | ControlledStatusEntry)[]): readonly string[] {
  return facts
    .filter(({ text }) => /\d\s?(?:%|percent|mg|mL|hours?|h\b|minutes?|L\/)/i.test(text))
    .map(({ id }) => `${id}: a number in the text`)
}

/** A route says what its figures amount to. */
export function standingProblems({ id, standing, bioavailability }: RouteProfile): readonly string[] {
  const isEmpty = bioavailability.length === 0
  return [
    ...((standing === 'no-human-figure') === isEmpty ? [] : [`${id}: "${standing}" with ${bioavailability.length} figures`]),
    ...(standing === 'single-source' && bioavailability.length > 1 ? [`${id}: several figures called one source`] : []),
    ...((standing === 'agreed' || standing === 'disputed') && isEmpty ? [`${id}: nothing to agree on`] : []),
  ]
}

/** Identifiers have the form of their system; a CAS number ends with its check digit. */
export function identifierProblems(identifiers: readonly SubstanceIdentifier[]): readonly string[] {
  const keys = identifiers.map(({ system, code }) => `${system} ${code}`)
  return [
    ...identifiers.filter((one) => !isWellFormed(one)).map(({ system, code }) => `${code} is not a code of ${system}`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands twice`),
  ]
}

/** Dates are real and in order. */
export function periodProblems({ id, from, through, milestones }: ControlledStatusEntry): readonly string[] {
  const dates = [from, through, ...(milestones ?? []).map(({ on }) => on)]
  return [
    ...(dates.some((date) => date !== undefined && !isPartialDate(date)) ? [`${id}: not a date`] : []),
    ...(from !== undefined && through !== undefined && from > through ? [`${id}: ends before it begins`] : []),
  ]
}

const FORMS: Readonly<Partial<Record<SubstanceIdentifier['system'], RegExp>>> = {
  drugbank: /^DB\d{5}$/,
  chebi: /^CHEBI:\d+$/,
  chembl: /^CHEMBL\d+$/,
  pubchem: /^\d+$/,
  'eu-marketing-authorisation': /^EU\/1\/\d{2}\/\d{4}\/\d{3}$/,
  'us-application': /^NDA \d{6}$/,
}

function isWellFormed({ system, code }: SubstanceIdentifier): boolean {
  if (system === 'cas') return hasCheckDigit(code)
  const form = FORMS[system]
  if (form !== undefined) return form.test(code)
  return (CODE_SYSTEMS as readonly string[]).includes(system) && isWellFormedCode(system as CodeSystem, code)
}

function hasCheckDigit(code: string): boolean {
  if (!/^\d{2,7}-\d{2}-\d$/.test(code)) return false
  const digits = [...code.replaceAll('-', '')].map(Number)
  const check = digits.pop()
  return digits.reverse().reduce((sum, digit, index) => sum + digit * (index + 1), 0) % 10 === check
}
