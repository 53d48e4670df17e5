import type { Answer, Because, Finding, Missing } from '../core/answer'
import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck } from '../core/check'
import { decidingFirst } from '../core/deciding-first'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { Truth } from '../core/words'
import { preDoseDefaults, preDoseHomeDefaults } from './catalog/pre-dose-defaults'
import { ageAssumptions, ageFindings, ageWords, isOfAge } from './dose/patient'
import { alertFindings, carriedOver, inform } from './findings'
import type { PreDoseBound, PreDoseRule, Protocol } from './model'
import { FLAG_READINGS, limitsOfReading, NUMERIC_READINGS } from './readings'
import { checkShape } from './shape'
import { PARTS } from './shapes'

/** Readings before a dose. Each is optional; what a rule needs and is not given makes the answer `insufficient-data`. */
export interface PreDoseReadings {
  /** Age in completed years, 0 to 120. Needed where limits go by age; held against the population wherever it is given. */
  readonly ageYears?: number | undefined
  /** Systolic blood pressure, mmHg, 40 to 300. */
  readonly systolicMmHg?: number | undefined
  /** Diastolic blood pressure, mmHg, 20 to 200. */
  readonly diastolicMmHg?: number | undefined
  /** Heart rate at rest, per minute, 20 to 300. */
  readonly heartRatePerMin?: number | undefined
  /** Respiratory rate at rest, per minute, 1 to 80. */
  readonly respiratoryRatePerMin?: number | undefined
  /** Oxygen saturation on room air, percent, 40 to 100. */
  readonly spo2Percent?: number | undefined
  /** Minutes since food, 0 to 10080. */
  readonly minutesSinceFood?: number | undefined
  /** Minutes since liquids, 0 to 10080. */
  readonly minutesSinceLiquids?: number | undefined
  /** Minutes since a nasal corticosteroid or decongestant, 0 to 525600, a year; `none` where none is used. */
  readonly minutesSinceNasalDrug?: number | 'none' | undefined
  /** A ride home is arranged. */
  readonly rideArranged?: boolean | undefined
}

/** Answer of {@link assessPreDose}. */
export interface PreDoseAssessment extends Answer {
  /** Id of the protocol. */
  readonly protocol: string
  /**
   * `hold`: a rule, or a default where the protocol has none, puts the session off, or the protocol was not written for the age; `insufficient-data`: a reading is missing that could; `weigh`: the cited text asks a clinician to
   * weigh the risk, the dose is not barred; `no-hold`: no rule of this protocol puts the session off.
   */
  readonly decision: 'hold' | 'insufficient-data' | 'weigh' | 'no-hold'
  /** Every rule with its outcome, `met` when it fired; its words stand in `preDose` of the protocol. Defaults that fired stand at the end. */
  readonly rules: readonly { readonly id: string; readonly outcome: Truth }[]
}

/** Options of {@link assessPreDose}. */
export interface PreDoseOptions {
  /** Leave personal values out of the findings. */
  readonly redact?: boolean | undefined
}

/**
 * Holds readings against the pre-dose rules of a protocol. Strict and inclusive bounds are kept as published. A vital sign far off that no rule of the
 * protocol speaks of holds by a default of this library, a stricter one where the dose is given at home only; another reading that none speaks of is named in a finding. It does not replace screening, and `no-hold` is no permission: a clinician decides.
 *
 * @param protocol - one of this library's protocols, or the consumer's own
 * @param readings - readings of the day; see {@link PreDoseReadings}
 * @param options - `redact: true` keeps personal values out of the findings
 * @returns the decision, every rule's outcome, findings, and what is missing
 * @throws InvalidInputError for readings outside the stated limits
 * @example
 * ```ts
 * import { assessPreDose, spravatoTrdUs } from 'ketamine-therapy/protocols'
 *
 * const fine = { diastolicMmHg: 80, heartRatePerMin: 70, spo2Percent: 97, minutesSinceFood: 180, minutesSinceLiquids: 45, minutesSinceNasalDrug: 'none', rideArranged: true } as const
 * assessPreDose(spravatoTrdUs, { ...fine, systolicMmHg: 140 }).decision // → 'no-hold'
 * assessPreDose(spravatoTrdUs, { ...fine, systolicMmHg: 141 }).decision // → 'weigh'
 * assessPreDose(spravatoTrdUs, fine).decision // → 'insufficient-data'
 * ```
 */
export function assessPreDose(protocol: Protocol, readings: PreDoseReadings, options: PreDoseOptions = {}): PreDoseAssessment {
  checkInput(protocol, readings, options)
  const judged = [...protocol.preDose, ...seenBeside(protocol, readings)].map((rule) => ({ rule, ...judge(rule, readings) }))
  const fired = judged.filter((entry) => entry.outcome === 'met')
  const shown = fired.filter((entry) => !entry.rule.yieldsTo.some((id) => fired.some((other) => other.rule.id === id)))
  const unknown = judged.filter((entry) => entry.outcome === 'unknown')
  const aged = ageFindings(protocol, readings.ageYears)
  const notes = [
    ...aged,
    ...alertFindings(protocol),
    ...noRules(protocol),
    ...withoutLimit(protocol, readings),
    ...carriedOver(protocol, 'pre-dose', 'limits of readings'),
  ]
  const findings = [...shown.map((entry) => toFinding(protocol, entry)), ...notes]
  return {
    protocol: protocol.id,
    decision: aged.some(({ severity }) => severity === 'hold')
      ? 'hold'
      : decide(
          fired.map((entry) => entry.rule),
          unknown.map((entry) => entry.rule),
          protocol.preDose.length,
        ),
    rules: judged.map((entry) => ({ id: entry.rule.id, outcome: entry.outcome })),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: options.redact === true ? redactFindings(findings) : findings,
      missing: missingOf(unknown.flatMap((entry) => entry.open.map((path) => ({ path, rule: entry.rule })))),
      assumptions: ageAssumptions(protocol, readings.ageYears),
      sources: judged.flatMap((entry) => entry.rule.sources),
    }),
  }
}

/** A reading far off counts in every direction in which no rule of the protocol holds this person. */
function seenBeside({ preDose, settings }: Protocol, readings: PreDoseReadings): readonly PreDoseRule[] {
  const directionOf = ({ reading, is }: PreDoseBound): string => `${reading} ${is.charAt(0)}`
  const speaking = preDose.filter((rule) => rule.effect === 'hold' && ageOf(rule, readings.ageYears).outcome === 'met')
  const limited = new Set(speaking.flatMap(({ anyOf }) => anyOf.map(directionOf)))
  const isAtHome = settings.length > 0 && settings.every(({ setting }) => setting === 'home')
  return [...preDoseDefaults, ...(isAtHome ? preDoseHomeDefaults : [])]
    .map((rule) => ({ ...rule, anyOf: rule.anyOf.filter((bound) => !limited.has(directionOf(bound))) }))
    .filter((rule) => judge(rule, readings).outcome === 'met')
}

/** Readings that some rule looks at. */
function readingsOf(rules: readonly PreDoseRule[]): ReadonlySet<string> {
  return new Set(rules.flatMap((rule) => rule.anyOf.map((bound) => bound.reading)))
}

interface Judged {
  readonly outcome: Truth
  readonly because: readonly Because[]
  /** Readings that are not given and could decide. */
  readonly open: readonly (keyof PreDoseReadings)[]
}

function judge(rule: PreDoseRule, readings: PreDoseReadings): Judged {
  const because: Because[] = []
  const open: (keyof PreDoseReadings)[] = []
  let met = false
  for (const bound of rule.anyOf) {
    const value = readings[bound.reading]
    if (value === undefined) open.push(bound.reading)
    else {
      const holds = compareBound(value, bound)
      met ||= holds
      because.push({ path: bound.reading, value, expected: `${bound.is} ${bound.to}`, outcome: holds ? 'met' : 'unmet' })
    }
  }
  const age = ageOf(rule, readings.ageYears)
  if (age.outcome === 'unmet') return { outcome: 'unmet', because: [age], open: [] }
  if (age.outcome === 'unknown' && (met || open.length > 0)) return { outcome: 'unknown', because, open: [...open, 'ageYears'] }
  if (met) return { outcome: 'met', because: because.filter((entry) => entry.outcome === 'met'), open: [] }
  return { outcome: open.length > 0 ? 'unknown' : 'unmet', because, open }
}

function ageOf(rule: PreDoseRule, ageYears: number | undefined): Because {
  const { minimumAgeYears, maximumAgeYears } = rule
  const expected = ageWords(rule)
  if (minimumAgeYears === undefined && maximumAgeYears === undefined) return { path: 'ageYears', expected, outcome: 'met' }
  if (ageYears === undefined) return { path: 'ageYears', expected, outcome: 'unknown' }
  return { path: 'ageYears', value: ageYears, expected, outcome: isOfAge(rule, ageYears) ? 'met' : 'unmet' }
}

function compareBound(value: number | boolean | 'none', bound: PreDoseBound): boolean {
  if (bound.is === '=') return value === bound.to
  if (typeof value !== 'number') return false
  switch (bound.is) {
    case '<':
      return value < bound.to
    case '<=':
      return value <= bound.to
    case '>':
      return value > bound.to
    case '>=':
      return value >= bound.to
  }
}

function decide(fired: readonly PreDoseRule[], unknown: readonly PreDoseRule[], count: number): PreDoseAssessment['decision'] {
  if (fired.some((rule) => rule.effect === 'hold')) return 'hold'
  // A protocol without rules of its own decides nothing.
  if (unknown.length > 0 || count === 0) return 'insufficient-data'
  return fired.length > 0 ? 'weigh' : 'no-hold'
}

function toFinding(protocol: Protocol, entry: Judged & { readonly rule: PreDoseRule }): Finding {
  const { rule, because } = entry
  const severity = rule.effect === 'hold' ? 'hold' : 'caution'
  return { code: `protocols/${rule.id}`, severity, message: rule.text, because, sources: rule.sources, record: protocol.id }
}

function noRules(protocol: Protocol): readonly Finding[] {
  if (protocol.preDose.length > 0) return []
  const message = 'The protocol publishes no limits for readings before a dose: they are set by the hospital or service.'
  return [inform(protocol, 'no-published-limits', message)]
}

/** Readings that neither a rule of the protocol nor a default looks at. They are named, so that nobody takes `no-hold` for a word about them. */
function withoutLimit(protocol: Protocol, readings: PreDoseReadings): readonly Finding[] {
  const ruled = readingsOf([...protocol.preDose, ...preDoseDefaults])
  const unruled = [...NUMERIC_READINGS, ...FLAG_READINGS].filter((path) => {
    const value = readings[path]
    // "None" and a ride that is there need no limit.
    return value !== undefined && value !== 'none' && value !== true && !ruled.has(path)
  })
  if (unruled.length === 0 || protocol.preDose.length === 0) return []
  const because = unruled.map((path): Because => ({ path, value: readings[path], outcome: 'unknown' }))
  const asked = unruled.map((path) => QUESTIONS[path]).join(' ')
  const message = `No limit of this protocol speaks of the answer to: ${asked} Whoever is responsible judges that.`
  return [{ code: 'protocols/readings-without-limit', severity: 'caution', message, because, sources: [], record: protocol.id }]
}

const QUESTIONS: Readonly<Record<keyof PreDoseReadings, string>> = {
  ageYears: 'What is the age in completed years?',
  systolicMmHg: 'What is the systolic blood pressure in mmHg?',
  diastolicMmHg: 'What is the diastolic blood pressure in mmHg?',
  heartRatePerMin: 'What is the heart rate at rest per minute?',
  respiratoryRatePerMin: 'What is the respiratory rate at rest per minute?',
  spo2Percent: 'What is the oxygen saturation on room air in percent?',
  minutesSinceFood: 'How many minutes ago was the last food?',
  minutesSinceLiquids: 'How many minutes ago was the last drink, water included?',
  minutesSinceNasalDrug: 'How many minutes ago was a nasal corticosteroid or decongestant used?',
  rideArranged: 'Is a ride home arranged?',
}

function missingOf(open: readonly { readonly path: keyof PreDoseReadings; readonly rule: PreDoseRule }[]): readonly Missing[] {
  const paths = [...new Set(open.map((entry) => entry.path))]
  const missing = paths.map((path): Missing => {
    const decides = open.filter((entry) => entry.path === path).map((entry) => `protocols/${entry.rule.id}`)
    return { path, question: QUESTIONS[path], because: 'absent', decides }
  })
  return decidingFirst(missing)
}

function checkInput(protocol: Protocol, readings: PreDoseReadings, options: PreDoseOptions): void {
  const check = new InputCheck('assessPreDose')
  checkShape(check, 'protocol', protocol, PARTS.preDose)
  const given = check.object('', readings, Object.keys(QUESTIONS))
  if (given['ageYears'] !== undefined) check.number('ageYears', given['ageYears'], { min: 0, max: 120, whole: true, unit: 'years' })
  for (const reading of NUMERIC_READINGS) {
    const value = given[reading]
    if (value === undefined || (reading === 'minutesSinceNasalDrug' && value === 'none')) continue
    check.number(reading, value, limitsOfReading(reading))
  }
  if (given['rideArranged'] !== undefined) check.flag('rideArranged', given['rideArranged'])
  const { systolicMmHg, diastolicMmHg } = given
  if (typeof systolicMmHg === 'number' && typeof diastolicMmHg === 'number' && diastolicMmHg >= systolicMmHg) {
    check.fail('diastolicMmHg', 'conflict', 'must be below the systolic pressure')
  }
  const chosen = check.object('options', options, ['redact'])
  if (chosen['redact'] !== undefined) check.flag('options.redact', chosen['redact'])
  check.done()
}
