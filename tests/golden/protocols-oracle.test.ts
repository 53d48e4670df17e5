import type { Ceiling, DoseAnswer, DoseInput, DoseRule, Protocol, SimpleDose } from 'ketamine-therapy/protocols'
import { calculateDose, PROTOCOL_IDS, protocols } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import type { Pair } from '../helpers/dose-oracle'
import { capped, exactText, fixed, least, lowest, over, pair, plus, same, times } from '../helpers/dose-oracle'
import { phasesOf } from '../helpers/protocols'

// Every rule of every record, for weights from 30 to 250 kg, against arithmetic written a second time with fractions of whole numbers. Weights
// around each point at which a ceiling begins to bind are added, a hundredth of a kg apart.

const WEIGHTS = Array.from({ length: 221 }, (_, step) => 30 + step).concat(45.35, 61.7, 82.5, 101.11, 133.33)

interface Placed {
  readonly rule: SimpleDose
  readonly input: DoseInput
  /** Ceilings of the step beside those of the protocol. */
  readonly ceilings?: readonly Ceiling[] | undefined
}

describe('every rule of the catalog agrees with an independent oracle', () => {
  it.each(PROTOCOL_IDS)('%s', (id) => {
    const protocol = protocols[id]
    const placed = placesOf(protocol)
    expect(placed.length).toBeGreaterThan(0)
    for (const { rule, input, ceilings = [] } of placed) {
      const tops = [...protocol.ceilings, ...ceilings]
      for (const weightKg of [...WEIGHTS, ...around(rule, tops)]) {
        const answer = calculateDose(protocol, { ...input, weightKg })
        expect(shown(answer, rule), `${JSON.stringify(input)} ${weightKg} kg`).toEqual(wanted(rule, tops, weightKg))
      }
    }
  })
})

/** What the oracle says, in plain numbers and exact texts of the fraction. */
function wanted(rule: SimpleDose, tops: readonly Ceiling[], kg: number): unknown {
  const ceiling = (of: 'dose' | 'rate'): Pair | undefined => lowest(tops, of, kg)
  const under = (value: Pair, top: Pair | undefined): Pair => (top === undefined ? value : least(value, top))
  const weighed = (value: number): Pair => times(pair(value), pair(kg))
  switch (rule.kind) {
    case 'fixed':
    case 'daily':
      return { doseMg: rule.doseMg }
    case 'per-24-hours':
      return { doseMg: rule.mgPer24Hours, perHour: fixed(over(pair(rule.mgPer24Hours), pair(24)), 2) }
    case 'one-of':
      return { allowedMg: rule.allowedMg }
    case 'per-kg':
      return { doseMg: capped(weighed(rule.mgPerKg), ceiling('dose')).doseMg }
    case 'multi-stage':
      return sumOf(rule.stages.map((stage) => weighed(stage.mgPerKg)))
    case 'patient-controlled':
      return sumOf([weighed(rule.mgPerKg), pair(rule.pumpMg)])
    case 'per-kg-per-hour': {
      const top = ceiling('rate')
      const rate = under(weighed(rule.mgPerKgPerHour), top)
      if (rule.hours === undefined) return { rate: text(rate) }
      const isAtTop = top !== undefined && same(rate, top)
      return {
        doseMg: capped(times(rate, pair(rule.hours)), ceiling('dose'), isAtTop).doseMg,
        perHour: fixed(rate, 2, isAtTop ? 'down' : 'half-up'),
      }
    }
    case 'per-kg-per-minute':
      return { rate: text(under(over(times(weighed(rule.microgramsPerKgPerMinute), pair(60)), pair(1000)), ceiling('rate'))) }
    case 'per-kg-range': {
      const high = under(weighed(rule.mgPerKg.maximum), ceiling('dose'))
      return { from: upToTenths(weighed(rule.mgPerKg.minimum)), to: fixed(high, 1, 'down') }
    }
    case 'range':
      return { from: rule.doseMg.minimum, to: rule.doseMg.maximum }
    case 'per-hour':
      return { from: rule.mgPerHour.minimum, to: rule.mgPerHour.maximum }
    case 'per-kg-per-hour-range':
      return {
        from: fixed(weighed(rule.mgPerKgPerHour.minimum), 2, 'down'),
        to: fixed(under(weighed(rule.mgPerKgPerHour.maximum), ceiling('rate')), 2, 'down'),
      }
    case 'described-only':
    case 'no-published-standard':
      return 'not-computable'
  }
}

/** The same of the library's answer. */
function shown(answer: DoseAnswer, rule: SimpleDose): unknown {
  switch (answer.outcome) {
    case 'not-computable':
      return answer.outcome
    case 'rate-computed':
      return { rate: text(exactText(answer.exactRateMgPerHour)) }
    case 'choice-required': {
      const range = answer.rangeMg ?? answer.rangeMgPerHour
      return range === undefined ? { allowedMg: answer.allowedMg } : { from: range.minimum, to: range.maximum }
    }
    case 'computed': {
      const { doseMg, rateMgPerHour } = answer
      if (rule.kind === 'multi-stage' || rule.kind === 'patient-controlled')
        return { doseMg, stages: answer.stages?.map((stage) => stage.doseMg) }
      return rateMgPerHour === undefined ? { doseMg } : { doseMg, perHour: rateMgPerHour }
    }
  }
}

function sumOf(parts: readonly Pair[]): unknown {
  const stages = parts.map((part) => fixed(part, 1))
  const total = stages.map(pair).reduce(plus)
  return { doseMg: fixed(total, 1), stages }
}

/** A fraction as a decimal that does not end early: all rules of the catalog have few decimals. */
function text(value: Pair): string {
  return String(fixed(value, 9))
}

function upToTenths(value: Pair): number {
  const down = fixed(value, 1, 'down')
  return same(pair(down), value) ? down : fixed(plus(pair(down), pair(0.1)), 1)
}

/** Weights at which a ceiling in mg or mg/h meets a rule by weight, and a hundredth of a kg on either side. */
function around(rule: SimpleDose, tops: readonly Ceiling[]): readonly number[] {
  const perKg = rule.kind === 'per-kg' ? rule.mgPerKg : rule.kind === 'per-kg-per-hour' ? rule.mgPerKgPerHour : undefined
  if (perKg === undefined) return []
  return tops
    .filter(({ unit }) => unit === 'mg-per-session' || unit === 'mg-per-hour')
    .map(({ value }) => fixed(over(pair(value), pair(perKg)), 2))
    .filter((kg) => kg > 1 && kg < 400)
    .flatMap((kg) => [fixed(plus(pair(kg), pair(-0.01)), 2), kg, fixed(plus(pair(kg), pair(0.01)), 2)])
}

/** Every simple rule with the phase, step and age by which it is asked for. */
function placesOf(protocol: Protocol): readonly Placed[] {
  const own = protocol.dose === undefined ? [] : steps(protocol.dose, {})
  const byPhase = protocol.courses.flatMap((course) => {
    const ageYears = course.minimumAgeYears ?? course.maximumAgeYears
    return course.phases.flatMap((phase) =>
      phase.dose === undefined ? [] : steps(phase.dose, { phase: phase.id, ...(ageYears === undefined ? {} : { ageYears }) }),
    )
  })
  expect(byPhase.length + own.length).toBeGreaterThanOrEqual(phasesOf(protocol).filter((phase) => phase.dose !== undefined).length)
  return [...own, ...byPhase]
}

function steps(rule: DoseRule, input: DoseInput): readonly Placed[] {
  if (rule.kind === 'steps')
    return rule.steps.map((step) => ({ rule: step.rule, input: { ...input, step: step.id }, ceilings: step.ceilings }))
  if (rule.kind === 'arms') return rule.arms.map((arm) => ({ rule: arm.rule, input: { ...input, step: arm.id } }))
  return [{ rule, input }]
}
