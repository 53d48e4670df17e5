import type { Jurisdiction, Locale } from '../core/words'
import { countryLines } from './country-lines'
import type { CountryLines, CountryNumbers, CrisisLine, PatientText } from './model'

/** Directory of crisis lines all over the world. */
const DIRECTORY = 'findahelpline.com'

/**
 * The numbers of a country, emergency first, with what to do in words. Without a country, or where the country is not known, it says so.
 *
 * @internal
 */
export function numbersFor(country: Jurisdiction | undefined, includeUnverified = false): CountryNumbers {
  const found = linesOf(country)
  if (country === undefined || found === undefined) {
    return {
      ...(country === undefined ? {} : { country }),
      emergency: [],
      lines: [],
      advice: adviceWithoutCountry(country),
      directory: DIRECTORY,
    }
  }
  const serving = found.lines.filter((line) => serves(line, country))
  return {
    country: found.country,
    emergency: found.emergency,
    lines: serving.filter((line) => includeUnverified || isConfirmed(line)),
    advice: adviceFor(found, serving.filter(isConfirmed)),
    directory: DIRECTORY,
  }
}

/** Parts of a country that have a code, and numbers, of their own. */
const OWN_CODES: Readonly<Record<string, string>> = {
  'US-PR': 'PR',
  'CN-HK': 'HK',
  'CN-MO': 'MO',
  'CN-TW': 'TW',
  'NL-AW': 'AW',
  'NL-CW': 'CW',
  'NL-SX': 'SX',
  'NL-BQ1': 'BQ',
  'NL-BQ2': 'BQ',
  'NL-BQ3': 'BQ',
}

/**
 * The record of a country, also for one of its parts: `US-CO` is read as `US`, `CN-HK` as `HK`.
 *
 * @internal
 */
export function linesOf(country: Jurisdiction | undefined): CountryLines | undefined {
  if (country === undefined) return undefined
  const code = OWN_CODES[country] ?? country.slice(0, 2)
  return Object.hasOwn(countryLines, code) ? countryLines[code as keyof typeof countryLines] : undefined
}

/** Whether a line is for someone there. Where only the country is given, every line of it may be. */
function serves({ part, notIn = [] }: CrisisLine, country: Jurisdiction): boolean {
  if (notIn.includes(country)) return false
  return part === undefined || country.length === 2 || part === country
}

/**
 * Whether a line was read on a page, without a reason to doubt it.
 *
 * @internal
 */
export function isConfirmed(line: CrisisLine): boolean {
  return line.verification.status === 'confirmed'
}

/**
 * Puts the numbers of a country into a text: `{emergency}`, `{crisis}`, `{poison}`, `{assault}` and `{pet}`. Where none is known, words take their place.
 *
 * @internal
 */
export function fillNumbers(text: PatientText, numbers: CountryNumbers): PatientText {
  const lines = numbers.lines.filter(isConfirmed)
  const crisis = crisisLineOf(lines)
  // A poison line that is not open to everyone at all hours does not take the place of the emergency number.
  const open = lines.filter((line) => line.kind === 'poison' && line.aroundTheClock === 'yes')
  const poison = open.find(({ region, part }) => region === undefined || part !== undefined)
  const others = open.filter((line) => line !== poison && line.part !== undefined)
  const assault = lines.find(({ kind }) => kind === 'sexual-assault')
  const pet = lines.find(({ kind }) => kind === 'animal-poison')
  const known = numbers.emergency.map(({ number }) => number)
  const en = {
    emergency: known.join(' or ') || 'your emergency number',
    crisis: crisis === undefined ? `a crisis line (${numbers.directory})` : crisisText(crisis, known, 'en'),
    poison: poison === undefined ? known.join(' or ') || 'poison control' : poisonText(poison, others, 'en'),
    assault: assault === undefined ? 'a line for sexual assault' : `the line for sexual assault (${wayText(assault, 'en')})`,
    pet: pet === undefined ? 'a pet poison line' : `the pet poison line (${wayText(pet, 'en')})`,
  }
  const es = {
    emergency: known.join(' o al ') || 'número de emergencias',
    crisis: crisis === undefined ? `una línea de crisis (${numbers.directory})` : `el ${crisisText(crisis, known, 'es')}`,
    poison: poison === undefined ? known.join(' o al ') || 'centro de intoxicaciones' : poisonText(poison, others, 'es'),
    assault:
      assault === undefined
        ? 'una línea de ayuda por agresión sexual'
        : `la línea de ayuda por agresión sexual (${wayText(assault, 'es')})`,
    pet:
      pet === undefined ? 'una línea de intoxicaciones para mascotas' : `la línea de intoxicaciones para mascotas (${wayText(pet, 'es')})`,
  }
  return { en: fill(text.en, en), es: fill(text.es, es) }
}

/**
 * What is taken for granted when a text names these numbers.
 *
 * @internal
 */
export function numberAssumptions({ country, emergency }: CountryNumbers): readonly string[] {
  const unread = emergency.filter(({ status }) => status === 'unconfirmed').map(({ number }) => number)
  if (country === undefined) return ['No country was given: the texts name no number.']
  if (emergency.length === 0) return [`No numbers are known for ${country}: the texts name none.`]
  return unread.length === 0 ? [] : [`On no page seen, in lists only: emergency number ${unread.join(', ')} of ${country}.`]
}

/** A crisis line with its name, where that is not the number, and whom to call while it is closed. */
function crisisText(line: CrisisLine, [emergency]: readonly string[], locale: Locale): string {
  const way = wayText(line, locale)
  const name = line.region === undefined ? line.name : `${line.name}, ${line.region}`
  const closed = locale === 'es' ? `si está cerrada, el ${emergency}` : `if it is closed, ${emergency}`
  const notes = [...(name === way ? [] : [name]), ...(line.aroundTheClock === 'yes' ? [] : [closed])]
  return notes.length === 0 ? way : `${way} (${notes.join('; ')})`
}

/** A poison line by what it is, for who does not know the number. */
function poisonText(line: CrisisLine, others: readonly CrisisLine[], locale: Locale): string {
  const ways = [wayText(line, locale), ...others.map((one) => `${one.region}: ${wayText(one, locale)}`)]
  return `${locale === 'es' ? 'centro de intoxicaciones' : 'poison control'} (${ways.join('; ')})`
}

/** The line of confirmed ones to name in a sentence: for the whole country and around the clock, before a regional one, before one with limits. */
function crisisLineOf(lines: readonly CrisisLine[]): CrisisLine | undefined {
  const crisis = lines.filter((line) => line.kind === 'crisis' && line.audience === undefined)
  const always = crisis.filter((line) => line.aroundTheClock === 'yes')
  return always.find((line) => line.region === undefined) ?? always[0] ?? crisis[0]
}

const PLACES = ['emergency', 'crisis', 'poison', 'assault', 'pet'] as const
type Place = (typeof PLACES)[number]

/**
 * Whether a text in braces is a place that a number of the country takes.
 *
 * @internal
 */
export function isPlace(text: string): boolean {
  return PLACES.some((place) => text === `{${place}}`)
}

function fill(text: string, values: Readonly<Record<Place, string>>): string {
  return PLACES.reduce((filled, place) => filled.replaceAll(`{${place}}`, () => values[place]), text)
}

/** The way to name in a sentence: a call in the language of the reader before one for all, with the option to choose in it. */
function wayText({ contacts }: CrisisLine, locale: Locale): string {
  const way =
    contacts.find(({ by, language }) => by === 'call' && language === locale) ??
    contacts.find(({ language }) => language === undefined) ??
    contacts[0]
  if (way === undefined) return DIRECTORY
  if (way.by !== 'call' || way.keyword === undefined) return way.to
  return `${way.to}, ${locale === 'es' ? 'opción' : 'option'} ${way.keyword}`
}

function adviceFor({ name, emergency, poisonAdvice }: CountryLines, lines: readonly CrisisLine[]): PatientText {
  const numbers = emergency.map(({ number }) => number)
  const [first] = emergency
  const help = { en: first?.number ?? 'for help', es: first?.number ?? 'número de emergencias' }
  const crisis = crisisLineOf(lines)
  const english: string[] = [`In danger, call ${numbers.join(' or ')} first.`]
  const spanish: string[] = [`Si hay peligro, llame primero al ${numbers.join(' o al ')}.`]
  if (first?.status === 'unconfirmed') {
    english.push('We could not check this number on a page.')
    spanish.push('No pudimos comprobar este número en una página.')
  }
  if (crisis === undefined) {
    english.push(`We know no sure crisis line in ${name.en}. Look at ${DIRECTORY}.`)
    spanish.push(`No conocemos una línea de crisis fiable en ${name.es}. Vea ${DIRECTORY}.`)
  } else if (crisis.aroundTheClock !== 'yes') {
    english.push(`The crisis line may be closed. Then call ${help.en}.`)
    spanish.push(`La línea de crisis puede estar cerrada. Entonces llame al ${help.es}.`)
  }
  if (lines.some(({ region }) => region !== undefined)) {
    english.push('Some lines serve one region only. Look at each line.')
    spanish.push('Algunas líneas sirven solo a una región. Vea cada línea.')
  }
  if (poisonAdvice !== undefined) {
    english.push(poisonAdvice.en)
    spanish.push(poisonAdvice.es)
  } else if (!lines.some(({ kind }) => kind === 'poison')) {
    english.push(`We know no sure poison line. Call ${help.en}.`)
    spanish.push(`No sabemos de una línea fiable para intoxicaciones. Llame al ${help.es}.`)
  }
  return { en: english.join(' '), es: spanish.join(' ') }
}

function adviceWithoutCountry(country: Jurisdiction | undefined): PatientText {
  const why =
    country === undefined
      ? { en: 'No country was given.', es: 'No se indicó ningún país.' }
      : { en: 'We know no numbers for this country.', es: 'No conocemos números para este país.' }
  return {
    en: `${why.en} In danger, call your local emergency number first. For a crisis line look at ${DIRECTORY}.`,
    es: `${why.es} Si hay peligro, llame primero al número de emergencias de su país. Para una línea de crisis vea ${DIRECTORY}.`,
  }
}
