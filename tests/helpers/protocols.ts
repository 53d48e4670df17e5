import { calculateDose, getProtocol, ivTrdAcuteSix, planInfusion, scheduleCourse } from 'ketamine-therapy/protocols'
import type {
  Ceiling,
  ComputedDose,
  ComputedRate,
  DoseAnswer,
  DoseInput,
  DoseRule,
  Formulation,
  InfusionInput,
  InfusionPlan,
  InfusionStage,
  Protocol,
  ProtocolId,
} from 'ketamine-therapy/protocols'
import { exactText, fixed, over, pair, times } from './dose-oracle'

/** A protocol of the test's own: only what the arithmetic needs, the rest empty. */
export function inline(dose: DoseRule, parts: Partial<Protocol> = {}): Protocol {
  const byWeight = JSON.stringify(dose).includes('Kg')
  return {
    ...ivTrdAcuteSix,
    id: 'inline',
    dose,
    weight: { ...ivTrdAcuteSix.weight, basis: byWeight ? 'unstated' : 'not-weight-based' },
    ceilings: [],
    courses: [],
    decisionPoints: [],
    missedSessions: [],
    alerts: [],
    ...parts,
  }
}

/** A dose of the test's own, by weight. */
export function perKg(mgPerKg: number): DoseRule {
  return { kind: 'per-kg', mgPerKg, sources: [] }
}

/** A ceiling of the test's own. */
export function ceiling(unit: Ceiling['unit'], value: number): Ceiling {
  return { id: `${unit}-${value}`, unit, value, text: 'Ceiling of the test.', sources: [] }
}

/** A liquid of the test's own. */
export function liquid(strengthMgPerMl: number, parts: Partial<Formulation> = {}): Formulation {
  const { maximumIntravenousMgPerMl: _limit, ...rest } = ivTrdAcuteSix.formulations[0] as Formulation
  return { ...rest, id: 'liquid', strengthMgPerMl, ...parts }
}

/** The computed dose, or a failure that shows what came instead. */
export function computed(answer: DoseAnswer): ComputedDose {
  if (answer.outcome !== 'computed') throw new Error(`not computed: ${JSON.stringify(answer)}`)
  return answer
}

/** The computed rate, or a failure that shows what came instead. */
export function rated(answer: DoseAnswer): ComputedRate {
  if (answer.outcome !== 'rate-computed') throw new Error(`no rate: ${JSON.stringify(answer)}`)
  return answer
}

/** The dose that a record of the catalog states. */
export function doseOf(id: ProtocolId, input: DoseInput = {}): ComputedDose {
  return computed(calculateDose(getProtocol(id), input))
}

/** The plan of an infusion, or a failure that shows what came instead. */
export function planned(dose: ComputedDose, input: InfusionInput): Extract<InfusionPlan, { outcome: 'planned' }> {
  const plan = planInfusion(dose, input)
  if (plan.outcome !== 'planned') throw new Error(`not planned: ${JSON.stringify(plan)}`)
  return plan
}

/** The only stage of a plan. */
export function stageOf(dose: ComputedDose, input: InfusionInput): InfusionStage {
  const [stage, ...others] = planned(dose, input).stages
  if (stage === undefined || others.length > 0) throw new Error('more than one stage')
  return stage
}

/** Pump rate of a dose that is itself a rate, as tables print it. */
export function pumped(rate: ComputedRate, concentrationMgPerMl: number): string {
  const plan = planInfusion(rate, { concentrationMgPerMl })
  if (plan.outcome !== 'rate-planned') throw new Error(`not planned: ${JSON.stringify(plan)}`)
  return `${plan.rateMlPerHour.toFixed(1)} mL/h`
}

/** A dose as tables print it. */
export function mg(value: number): string {
  return `${value.toFixed(1)} mg`
}

/** An exact rate as tables print it. */
export function mgPerHour(exact: string, places = 1): string {
  return `${fixed(exactText(exact), places).toFixed(places)} mg/h`
}

/** A dose over its minutes, as a rate. */
export function mgPerHourOver(exactMg: string, minutes: number): string {
  return `${fixed(over(times(exactText(exactMg), pair(60)), pair(minutes)), 1).toFixed(1)} mg/h`
}

/** A volume to be drawn up, as tables print it: two decimals below 1 mL, one from there on. */
export function ml(value: number): string {
  return `${value.toFixed(value < 1 ? 2 : 1)} mL`
}

/** A drug volume with the change of the dose that rounding it makes, as tables print it. */
export function drawn(stage: InfusionStage): string {
  const sign = stage.deviationPercent < 0 ? '-' : '+'
  return `${ml(stage.drugVolumeMl)} (${sign}${Math.abs(stage.deviationPercent).toFixed(1)}%)`
}

/** A pump rate as tables print it. */
export function rate(stage: InfusionStage): string {
  if (stage.rateMlPerHour === undefined) throw new Error('given at once')
  return `${stage.rateMlPerHour.toFixed(1)} mL/h`
}

/** Number of dosing sessions of the first course, or of the course and schedules chosen. */
export function sessionsOf(id: ProtocolId, choices: { course?: string; schedules?: Readonly<Record<string, string>> } = {}): number {
  return scheduleCourse(getProtocol(id), { start: '2026-12-01', timeZone: 'UTC', ...choices }).sessions.length
}

/** All phases of a protocol, course after course. */
export function phasesOf(protocol: Protocol): Protocol['courses'][number]['phases'] {
  return protocol.courses.flatMap((course) => course.phases)
}

/** Citations of a list of sources with their marks, such as `loo-2023 read`. */
export function marks(sources: readonly { readonly citation: string; readonly checked: string }[]): readonly string[] {
  return [...new Set(sources.map((source) => `${source.citation} ${source.checked}`))]
}
