import type { Finding, Missing } from '../../core/answer'
import { countDevices } from '../dose/product'
import { doseRules, simpleRules } from '../dose/find'
import { ask } from '../findings'
import { addedUp, exactly, inMinutes, isWithin, timeWords } from '../time-range'
import type { Formulation, NumberRange, TimeRange, Protocol, SimpleDose } from '../model'

/** How long giving the dose takes. */
export interface AdministrationInput {
  /** Dose given, mg, above 0 to 5000. Needed to count spray devices. */
  readonly doseMg?: number | undefined
  /** Time over which the dose is given, whole minutes, 0 to 14400. Needed where the protocol gives none or a range. For a spray: when it took longer than its devices need. */
  readonly overMinutes?: number | undefined
}

/**
 * Minutes at which the dose is given, counted from its beginning.
 *
 * @internal
 */
export interface Administration {
  /** Minutes at which spray devices are due; empty for other products. */
  readonly deviceMinutes: readonly number[]
  /** Minute at which the last of the dose has been given. */
  readonly endMinute: number | undefined
  /** Findings about the dose. */
  readonly findings: readonly Finding[]
  /** What is missing. */
  readonly missing: readonly Missing[]
  /** What is taken for granted. */
  readonly assumptions: readonly string[]
}

/**
 * Works out when the dose begins and ends. A spray of unknown dose is taken as the largest that the protocol allows, which ends last.
 *
 * @internal
 */
export function administrationOf(protocol: Protocol, input: AdministrationInput): Administration {
  const product = onlyDevice(protocol)
  if (product !== undefined) return sprays(protocol, product, input)
  const empty = { deviceMinutes: [], findings: [], missing: [], assumptions: [] }
  const stated = statedMinutes(protocol)
  if (input.overMinutes !== undefined) {
    const findings = stated === undefined || isWithin(input.overMinutes, stated) ? [] : [anotherTime(protocol, input.overMinutes, stated)]
    return { ...empty, findings, endMinute: input.overMinutes }
  }
  // Points in time are whole minutes: a stay is counted from the later one.
  if (stated !== undefined && stated.minimum === stated.maximum) return { ...empty, endMinute: Math.ceil(stated.maximum) }
  if (stated === undefined && isGivenAtOnce(protocol)) return { ...empty, endMinute: 0 }
  const question = `Over how many minutes is the dose given${stated === undefined ? '' : ` (${timeWords(stated)})`}?`
  return { ...empty, endMinute: undefined, missing: [ask(protocol, 'overMinutes', question)] }
}

/**
 * Shortest and longest time that giving one dose takes, minutes, over all rules of the protocol. Absent where a rule leaves it open.
 *
 * @internal
 */
export function administrationRange(protocol: Protocol): NumberRange | undefined {
  const product = onlyDevice(protocol)
  const rules = rulesOf(protocol)
  const times =
    product === undefined
      ? rules.map((rule) => minutesOf(rule) ?? (isGivenAtOnce(protocol) ? exactly(0) : undefined))
      : rules.flatMap(namedDoses).map((doseMg) => lastDevice(product, doseMg))
  const known = times.filter((time): time is NumberRange => time?.maximum !== undefined)
  if (known.length === 0 || known.length < times.length) return undefined
  return { minimum: Math.min(...known.map((time) => time.minimum)), maximum: Math.max(...known.map((time) => time.maximum)) }
}

function lastDevice(product: Formulation, doseMg: number): TimeRange | undefined {
  const minute = countDevices(product, doseMg, [])?.atMinutes.at(-1)
  return minute === undefined ? undefined : exactly(minute)
}

function onlyDevice(protocol: Protocol): Formulation | undefined {
  const [product, ...others] = protocol.formulations
  return others.length === 0 && product?.device !== undefined ? product : undefined
}

// An injection, a tablet or a lozenge has no time over which it is given: its end is its beginning. Devices and what a rule gives over minutes have.
function isGivenAtOnce(protocol: Protocol): boolean {
  const takesTime =
    protocol.formulations.some(({ device }) => device !== undefined) || rulesOf(protocol).some((rule) => minutesOf(rule) !== undefined)
  return !takesTime && !protocol.routes.includes('intravenous')
}

function sprays(protocol: Protocol, product: Formulation, input: AdministrationInput): Administration {
  const findings: Finding[] = []
  const named = rulesOf(protocol).flatMap(namedDoses)
  const largest = Math.max(0, ...named)
  const doseMg = input.doseMg ?? (largest > 0 ? largest : undefined)
  const counted = doseMg === undefined ? undefined : countDevices(product, doseMg, findings)
  const missing = input.doseMg !== undefined ? [] : [ask(protocol, 'doseMg', 'How many mg are given in this session?')]
  const assumptions =
    input.doseMg !== undefined || counted === undefined ? [] : [`The largest dose of the protocol, ${largest} mg, since it ends last.`]
  const deviceMinutes = counted?.atMinutes ?? []
  const lastMinute = deviceMinutes.at(-1)
  if (counted !== undefined && doseMg !== undefined && named.length > 0 && !named.includes(doseMg))
    findings.push(notNamed(protocol, doseMg, named))
  if (lastMinute === undefined || input.overMinutes === undefined)
    return { deviceMinutes, endMinute: lastMinute, findings, missing, assumptions }
  // The stay is counted from the last device: the later end is the safer one.
  if (input.overMinutes < lastMinute) findings.push(tooClose(protocol, product, input.overMinutes, lastMinute))
  return { deviceMinutes, endMinute: Math.max(lastMinute, input.overMinutes), findings, missing, assumptions }
}

function notNamed(protocol: Protocol, doseMg: number, named: readonly number[]): Finding {
  const expected = [...new Set(named)]
    .sort((a, b) => a - b)
    .map((dose) => `${dose} mg`)
    .join(' or ')
  return {
    code: 'protocols/dose-not-in-protocol',
    severity: 'stop',
    message: `The dose is not part of the protocol, which states ${expected}. Its times are worked out all the same.`,
    because: [{ path: 'doseMg', value: doseMg, expected, outcome: 'unmet' }],
    sources: rulesOf(protocol).flatMap((rule) => rule.sources),
    record: protocol.id,
  }
}

function anotherTime(protocol: Protocol, overMinutes: number, stated: TimeRange): Finding {
  const expected = timeWords(stated)
  return {
    code: 'protocols/time-not-in-protocol',
    severity: 'caution',
    message: `The time given is not part of the protocol, which states ${expected}. Points that the grid counts from the end of the dose move with it; those counted from its start stay where they are.`,
    because: [{ path: 'overMinutes', value: overMinutes, expected, outcome: 'unmet' }],
    sources: rulesOf(protocol).flatMap((rule) => rule.sources),
    record: protocol.id,
  }
}

function tooClose(protocol: Protocol, product: Formulation, overMinutes: number, lastMinute: number): Finding {
  const { minutesBetweenDevices = 0, sources = [] } = product.device ?? {}
  return {
    code: 'protocols/devices-too-close',
    severity: 'caution',
    message: `The devices of this dose take ${lastMinute} minutes, with ${minutesBetweenDevices} minutes of rest between them; the later end is used.`,
    because: [{ path: 'overMinutes', value: overMinutes, expected: `at least ${lastMinute} minutes`, outcome: 'unmet' }],
    sources,
    record: protocol.id,
  }
}

function statedMinutes(protocol: Protocol): TimeRange | undefined {
  const ranges = rulesOf(protocol).map(minutesOf)
  const [first, ...others] = ranges
  const same = others.every((range) => range?.minimum === first?.minimum && range?.maximum === first?.maximum)
  return same ? first : undefined
}

function minutesOf(rule: SimpleDose): TimeRange | undefined {
  switch (rule.kind) {
    case 'multi-stage':
      return exactly(addedUp(rule.stages.map((stage) => stage.overMinutes)))
    case 'per-24-hours':
      return exactly(1440)
    case 'per-kg-per-hour':
    case 'per-kg-per-minute':
      return rule.hours === undefined ? undefined : exactly(inMinutes(rule.hours))
    case 'fixed':
    case 'per-kg':
    case 'per-kg-range':
    case 'range':
      return rule.overMinutes
    default:
      return undefined
  }
}

function rulesOf(protocol: Protocol): readonly SimpleDose[] {
  return doseRules(protocol).flatMap(simpleRules)
}

function namedDoses(rule: SimpleDose): readonly number[] {
  if (rule.kind === 'fixed') return [rule.doseMg]
  return rule.kind === 'one-of' ? rule.allowedMg : []
}
