import type { EvaluationTime, Missing } from '../core'
import type { InputCheck } from '../core/check'
import { PROTOCOL_IDS, protocols } from '../protocols/catalog'
import { scheduleCourse } from '../protocols/schedule-course'
import { agesOf, judgeAge } from './ages'
import type { Candidate, Intake } from './model'
import { choicesOf, courseId, firstDose, firstInfusion, firstPlace, planCourse } from './plan-session'

/**
 * Holds every choice against its protocol and notes what that does not have, also where the protocol is no candidate.
 *
 * @internal
 */
export function checkChoices(check: InputCheck, intake: Intake, time: EvaluationTime): void {
  const ages = agesOf(intake, time)
  for (const id of PROTOCOL_IDS.filter((one) => intake.choices?.[one] !== undefined)) {
    const protocol = protocols[id]
    const { ageYears } = judgeAge(protocol, ages)
    const { step, schedules } = choicesOf(intake, protocol)
    const course = courseId(protocol, intake, ageYears)
    // Without a start nothing is dated; course and schedules are held against the text all the same, on any day.
    const anyDay = { course, schedules, start: '2000-01-01', timeZone: 'UTC' }
    const dated = check.part(`choices.${id}`, () => planCourse(protocol, intake, ageYears, anyDay) ?? scheduleCourse(protocol, anyDay))
    const dose = check.part(`choices.${id}`, () => firstDose(protocol, intake, ageYears))
    if (dated !== undefined && dose !== undefined) check.part(`choices.${id}`, () => firstInfusion(protocol, intake, dose))
    // No first session skips to a later step: the dose of a label's first day is no choice.
    const own = firstPlace(protocol, course).step
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
  const asked = [dose, infusion, course, monitoring].flatMap((part) => part?.missing ?? []).flatMap((one) => ofIntake(one, protocol))
  return asked.filter(({ path }, index) => asked.findIndex((other) => other.path === path) === index)
}

function ofIntake(one: Missing, protocol: string): readonly Missing[] {
  // Monitoring asks for the dose of a spray where none is computed; the dose itself says why.
  if (one.path === 'doseMg') return []
  // A course by age is open where the date of birth is not whole, and an age beside it would be refused.
  if (one.path === 'ageYears') return [{ ...one, path: 'birthDate', question: 'What is the date of birth?', because: 'imprecise' }]
  return [CHOICE.test(one.path) ? { ...one, path: `choices.${protocol}.${one.path}`, decides: [`protocols/${protocol}`] } : one]
}

const CHOICE = /^(?:course|schedules|through|step|chosenDoseMg|chosenRateMgPerHour|overMinutes)\b/
