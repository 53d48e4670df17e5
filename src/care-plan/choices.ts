import type { EvaluationTime, Missing } from '../core'
import type { InputCheck } from '../core/check'
import { PROTOCOL_IDS, protocols } from '../protocols/catalog'
import { agesOf, judgeAge } from './ages'
import type { Candidate, Intake } from './model'
import { choicesOf, courseId, firstDose, firstPlace, planCourse, planSession } from './plan-session'

/**
 * Holds every choice against its protocol and notes what that does not have, also where the protocol is no candidate.
 *
 * @internal
 */
export function checkChoices(check: InputCheck, intake: Intake, time: EvaluationTime): void {
  const ages = agesOf(intake, time)
  for (const id of PROTOCOL_IDS.filter((one) => Object.hasOwn(intake.choices ?? {}, one))) {
    const protocol = protocols[id]
    const { ageYears } = judgeAge(protocol, ages)
    const options = { ...time, timeZone: 'UTC' }
    const course = check.part(`choices.${id}`, () => [planCourse(protocol, intake, ageYears, options)])
    const dose = check.part(`choices.${id}`, () => firstDose(protocol, intake, ageYears))
    if (course !== undefined && dose !== undefined) check.part(`choices.${id}`, () => planSession(protocol, intake, ageYears, options))
    // No first session skips to a later step: the dose of a label's first day is no choice.
    const { step } = choicesOf(intake, protocol)
    const own = firstPlace(protocol, courseId(protocol, intake, ageYears)).step
    if (step !== undefined && own !== undefined && step !== own)
      check.fail(`choices.${id}.step`, 'conflict', `the first session has a step of its own, "${own}"`)
  }
}

/**
 * What the session of a candidate asks for, by the field of the intake that answers it. The infusion and its monitoring ask for one time.
 *
 * @internal
 */
export function askedOfSession({ protocol, dose, infusion, course, monitoring }: Candidate): readonly Missing[] {
  const asked = [dose, infusion, course, monitoring]
    .flatMap((part) => part?.missing ?? [])
    .map((one) => (CHOICE.test(one.path) ? { ...one, path: `choices.${protocol}.${one.path}`, decides: [`protocols/${protocol}`] } : one))
  return asked.filter(({ path }, index) => asked.findIndex((other) => other.path === path) === index)
}

const CHOICE = /^(?:course|schedules|through|step|chosenDoseMg|chosenRateMgPerHour|overMinutes)\b/
