import { calculateDose } from '../protocols/calculate-dose'
import { doseStep } from '../protocols/course/dose-step'
import { startNotes } from '../protocols/course/notes'
import { monitoringTimeline } from '../protocols/monitoring-timeline'
import { planInfusion } from '../protocols/plan-infusion'
import { scheduleCourse } from '../protocols/schedule-course'
import type { CoursePlan, DoseAnswer, DoseInput, InfusionPlan, Protocol } from '../protocols'
import { courseOfAge } from './ages'
import type { Candidate, CarePlanOptions, Intake, ProtocolChoices } from './model'
import { shown } from './shown'

type SessionPlan = Pick<Candidate, 'dose' | 'infusion' | 'course' | 'monitoring'>

/**
 * Dates a course and works out its first session, by what the clinician chose and otherwise by the first that is published.
 *
 * @throws InvalidInputError for a choice that the protocol does not have
 * @internal
 */
export function planSession(protocol: Protocol, intake: Intake, ageYears: number | undefined, options: CarePlanOptions): SessionPlan {
  const { overMinutes } = choicesOf(intake, protocol)
  const course = planCourse(protocol, intake, ageYears, options)
  const dose = firstDose(protocol, intake, ageYears)
  const infusion = firstInfusion(protocol, intake, dose)
  const doseMg = dose.outcome === 'computed' ? dose.doseMg : undefined
  const doseAt = course?.sessions.find(({ kind }) => kind === 'dosing')?.startsAt
  const monitoring = doseAt === undefined ? undefined : monitoringTimeline(protocol, { doseAt, doseMg, overMinutes })
  return {
    dose: shown(dose, options),
    ...(infusion === undefined ? {} : { infusion: shown(infusion, options) }),
    ...(course === undefined ? {} : { course: shown(course, options) }),
    ...(monitoring === undefined ? {} : { monitoring: shown(monitoring, options) }),
  }
}

/**
 * The dated course; none without a start.
 *
 * @throws InvalidInputError for a course, schedule or last day that the protocol does not have
 * @internal
 */
export function planCourse(
  protocol: Protocol,
  intake: Intake,
  ageYears: number | undefined,
  { timeZone }: Pick<CarePlanOptions, 'timeZone'>,
): CoursePlan | undefined {
  const { start, ...wanted } = intake.wishes ?? {}
  if (start === undefined) return undefined
  const { schedules, through } = choicesOf(intake, protocol)
  const course = courseId(protocol, intake, ageYears)
  return scheduleCourse(protocol, {
    ...wanted,
    ...(course === undefined ? {} : { course }),
    ...(schedules === undefined ? {} : { schedules }),
    ...(through === undefined ? {} : { through }),
    start,
    timeZone,
  })
}

/**
 * The dose of the first session. Its phase, and its step where the text gives one to it, do not depend on the day, but for a course by age.
 *
 * @throws InvalidInputError for a step or product that the protocol does not have
 * @internal
 */
export function firstDose(protocol: Protocol, intake: Intake, ageYears: number | undefined): DoseAnswer {
  const { weightKg, heightCm, sexAtBirth } = intake.patient
  const { course: wanted, schedules: _schedules, through: _through, overMinutes: _overMinutes, ...chosen } = choicesOf(intake, protocol)
  const course = courseId(protocol, intake, ageYears)
  const own = firstPlace(protocol, course)
  const dose = calculateDose(protocol, { weightKg, heightCm, sexAtBirth, ageYears, ...chosen, ...own })
  if (intake.wishes?.start !== undefined) return dose
  if (course === undefined) return withFirstCourse(dose, protocol)
  return wanted === undefined ? { ...dose, assumptions: [BY_AGE_TODAY, ...dose.assumptions] } : dose
}

/**
 * How the dose of the first session is drawn up and run, where it is infused and the site said what it uses.
 *
 * @throws InvalidInputError for a time beside stages that have their own
 * @internal
 */
export function firstInfusion(protocol: Protocol, intake: Intake, dose: DoseAnswer): InfusionPlan | undefined {
  if (intake.infusion === undefined || dose.outcome !== 'computed' || !protocol.routes.includes('intravenous')) return undefined
  return planInfusion(dose, { ...intake.infusion, overMinutes: choicesOf(intake, protocol).overMinutes })
}

/**
 * Phase of the first session, and its step where the text gives one by number, or a first one that later ones follow by what came of it.
 *
 * @internal
 */
export function firstPlace({ courses, dose }: Protocol, course: string | undefined): Pick<DoseInput, 'phase' | 'step'> {
  const phase = (course === undefined ? courses[0] : courses.find(({ id }) => id === course))?.phases[0]
  const rule = phase?.dose ?? dose
  const step = doseStep(rule, 1) ?? (rule?.kind === 'steps' && rule.advance !== undefined ? rule.steps[0]?.id : undefined)
  return { ...(phase === undefined ? {} : { phase: phase.id }), ...(step === undefined ? {} : { step }) }
}

/**
 * Id of the course: the one chosen, or the one that the text gives for the age. None: the first that is published.
 *
 * @internal
 */
export function courseId(protocol: Protocol, intake: Intake, ageYears: number | undefined): string | undefined {
  return choicesOf(intake, protocol).course ?? courseOfAge(protocol, ageYears)
}

/**
 * What was chosen for a protocol.
 *
 * @internal
 */
export function choicesOf({ choices = {} }: Intake, { id }: Protocol): ProtocolChoices {
  return choices[id] ?? {}
}

const BY_AGE_TODAY = 'The course is that for the age on the day of the plan; the age on the first day of treatment decides.'

/** Where no course is dated, none tells that the first of several was taken. */
function withFirstCourse(dose: DoseAnswer, protocol: Protocol): DoseAnswer {
  const [course, ...others] = protocol.courses
  if (others.length === 0) return dose
  const { missing, assumptions } = startNotes(protocol, { course, courseByDefault: true, phases: [] })
  return { ...dose, missing: [...missing, ...dose.missing], assumptions: [...assumptions, ...dose.assumptions] }
}
