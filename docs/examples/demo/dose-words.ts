import type { DoseAnswer, InfusionPlan } from 'ketamine-therapy/protocols'

type Time = Extract<DoseAnswer, { readonly outcome: 'computed' }>['overMinutes']

/** A dose or rate in words: with the time over which it is given, since a dose without it reads as one injection; nothing where none is stated. */
export function doseWords(dose: DoseAnswer): string | undefined {
  if (dose.outcome === 'rate-computed') return `${dose.rateMgPerHour} mg/h`
  if (dose.outcome !== 'computed') return undefined
  const { doseMg, overMinutes, stages = [], timesPerDay } = dose
  const parts = stages.map((stage) => {
    const time = stage.overMinutes === 0 ? 'at once' : `over ${timeWords({ minimum: stage.overMinutes, maximum: stage.overMinutes })}`
    return `${stage.doseMg} mg ${stage.patientControlled === true ? `on demand ${time}` : time}`
  })
  return [
    `${doseMg} mg`,
    over(overMinutes),
    timesPerDay === undefined ? '' : `, ${timesPerDay} times a day`,
    parts.length === 0 ? '' : `: ${parts.join(', then ')}`,
  ].join('')
}

/** How each stage of an infusion is drawn up and run, and by how much the volume that can be measured misses the dose. */
export function infusionWords(infusion: InfusionPlan | undefined): readonly string[] {
  if (infusion?.outcome !== 'planned') return []
  return infusion.stages.map(({ drugVolumeMl, diluentMl, overMinutes, rateMlPerHour, deviationPercent }) => {
    const missed = deviationPercent === 0 ? '' : ` (${Math.abs(deviationPercent)} % ${deviationPercent > 0 ? 'above' : 'below'} the dose)`
    return `Infusion: ${drugVolumeMl} mL drug${missed} + ${diluentMl} mL diluent over ${overMinutes} min, ${rateMlPerHour ?? '—'} mL/h`
  })
}

/** The time over which a dose is given, after it; nothing where none is stated. */
export function over(time: Time): string {
  return time === undefined ? '' : ` over ${timeWords(time)}`
}

function timeWords({ minimum, maximum, moreThanMinimum }: NonNullable<Time>): string {
  if (minimum === maximum) return minimum % 60 === 0 && minimum > 120 ? `${minimum / 60} hours` : `${minimum} minutes`
  if (maximum !== undefined) return `${minimum} to ${maximum} minutes`
  return `${moreThanMinimum === true ? 'more than' : 'at least'} ${minimum} minutes`
}
