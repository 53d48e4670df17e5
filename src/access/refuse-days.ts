import type { InputCheck } from '../core/check'
import type { CoverageSubject } from './coverage-registry'
import { classOf, daysOf, medicineOf } from './coverage-registry'

/**
 * Notes days to come, since nobody knows yet how such a trial ends, weeks that its days cannot hold, and an outcome that its figure denies.
 *
 * @param check - collects what is wrong
 * @param subject - patient and request
 * @param asOf - the day of the request
 * @internal
 */
export function refuseDays(check: InputCheck, { patient, request: { trials = [] } }: CoverageSubject, asOf: string): void {
  patient.assessments?.forEach(({ takenAt }, index) => {
    if (takenAt !== undefined && takenAt.slice(0, 10) > asOf.slice(0, takenAt.length))
      check.fail(`patient.assessments[${index}].takenAt`, 'future', 'must not be after options.asOf')
  })
  const classes = new Map<string, string>()
  trials.forEach((trial, index) => {
    const [ingredient, drugClass] = [medicineOf(trial), classOf(trial)]
    const known = classes.get(ingredient) ?? drugClass
    if (known !== drugClass && drugClass !== undefined)
      check.fail(`request.trials[${index}].class`, 'conflict', `${trial.ingredient} is in another class in an earlier trial: ${known}`)
    if (known !== undefined) classes.set(ingredient, known)
    const { weeks, outcome, improvementPercent } = trial
    const days = daysOf(trial)
    // A chart may count a week that has begun.
    if (weeks !== undefined && days !== undefined && (weeks < Math.floor(days.low / 7) || weeks > Math.ceil(days.high / 7)))
      check.fail(`request.trials[${index}].weeks`, 'conflict', `does not fit ${trial.startedOn} to ${trial.endedOn}`)
    // Payers call 25 % or less no response; half is the usual bound of a response.
    const isOther =
      outcome === 'response' ? (improvementPercent ?? 100) <= 25 : outcome === 'no-response' && (improvementPercent ?? 0) >= 50
    if (isOther) check.fail(`request.trials[${index}].improvementPercent`, 'conflict', `does not fit the outcome ${outcome}`)
    for (const key of ['startedOn', 'endedOn'] as const) {
      const day = trial[key]
      if (day !== undefined && day > asOf.slice(0, day.length))
        check.fail(`request.trials[${index}].${key}`, 'future', 'must not be after options.asOf')
    }
  })
}
