import type { Answer, Finding, Missing } from '../core'
import { buildAnswer } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { todayOf } from '../core/condition/time'
import { ageRange } from '../core/date'
import { isTimeZone, NO_TIME_ZONE } from '../core/zone'
import { LOCALES } from '../core/words'
import { lookUp } from '../core/lookup'
import { indications } from '../indications/catalog'
import type { Indication } from '../indications/model'
import { checkPatientTime, readTime } from '../screening/check-input'
import { parsePatient } from '../screening/parse-patient'
import { approvedWithoutProtocol } from './approved-without-protocol'
import { findCandidates } from './candidates'
import { askedOfSession, checkChoices } from './choices'
import { compareCosts } from './costs'
import { barredByUse, diagnosisOnRecord, suicidalityOnRecord } from './use-on-record'
import { homeCareOf } from './home-care'
import { joinAnswers } from './join-answers'
import type { Candidate, CarePlan, CarePlanOptions, HomeCare, Intake } from './model'
import { noticesOf } from './notices'
import { parseIntake } from './parse-intake'
import { planFinding } from './plan-finding'
import { preparePlanning } from './planning'
import { shown } from './shown'
import { askForScales, hasLevel, isNotRead } from './suicide-scales'
import { groupsOf } from './support'
import { withoutProtocol } from './without-protocol'

/**
 * Puts everything the library knows together for one intake: screening with reasons, protocols that are cited for the indication with
 * what speaks for and against each, the dose that the protocol states, a dated course, monitoring of the first session, costs, whether
 * treatment at home may be considered, and the notices that belong to it.
 *
 * It supports the people who decide and decides nothing: candidates stand in the order of what supports them, which says nothing about
 * which suits this patient, and a candidate that lacks data is never planned as if it were a yes. Home is never offered when screening,
 * supervision or the rules of the place speak against it or are not known; the law on prescribing by telehealth is not read here, see
 * `telehealthStatus`. A scale of suicidal ideation in the record, or a total that leaves no doubt about an item on suicide, is a finding
 * beside the C-SSRS that screening reads, and so is a record that is complete and documents no such use. Doses are those of the first session
 * and go by the age on the first day of treatment; a protocol that was not written for that age is not planned. Where a protocol leaves a choice,
 * the intake may tell what a clinician chose; it is held against the text, and never taken in its place.
 *
 * @param intake - an intake document, see {@link Intake}
 * @param options - the day whose knowledge counts, the zone of the place of treatment, and more
 * @returns the plan, one answer over all its parts
 * @throws InvalidInputError naming every bad field of the intake or the options
 * @example
 * ```ts
 * import { planCare } from 'ketamine-therapy/care-plan'
 *
 * const intake = { patient: { ageYears: 44 }, indication: 'treatment-resistant-depression' }
 * const plan = planCare(intake, { asOf: '2026-11-22', timeZone: 'America/Denver' })
 * plan.candidates.map((candidate) => candidate.standing).includes('possible') // → false
 * plan.missing[0]?.path // → 'conditions'
 * planCare({ ...intake, indication: 'depresion' }, { asOf: '2026-11-22', timeZone: 'America/Denver' }) // throws InvalidInputError
 * ```
 */
export function planCare(intake: unknown, options: CarePlanOptions): CarePlan {
  const { parsed, indication } = readInput(intake, options)
  const planning = preparePlanning(parsed, options)
  const { jurisdiction, scales } = planning
  const { candidates, leftOut, undecidedBy, missing, sources } = findCandidates(planning)
  const costs = compareCosts(candidates, parsed, options.asOf)
  const home = homeCareOf(planning)
  const disclaimers = noticesOf(candidates, home, jurisdiction, options)
  const own = buildAnswer({
    asOf: options.asOf,
    findings: [
      ...home.reasons,
      ...(candidates.length === 0 ? [withoutProtocol(indication, jurisdiction)] : []),
      ...startInThePast(parsed, options),
      ...diagnosisOnRecord(indication, parsed.patient),
      ...suicidalityOnRecord(indication, planning.risks),
      ...barredByUse(indication, parsed.patient, candidates),
      ...approvedWithoutProtocol(indication, jurisdiction, options.asOf, candidates),
    ],
    assumptions: parsed.jurisdiction === undefined ? ['jurisdiction: US rules, labels, protocols and notices'] : [],
    sources: [...sources, ...(home.checklist?.items ?? []).flatMap((item) => item.sources)],
  })
  // What keeps something undecided is asked before what completes the rest.
  const ways = [...candidates, home]
  const asksLevel = !(scales.some(isNotRead) && hasLevel(parsed.patient, options))
  const answers = [
    ...ways.filter(({ standing }) => standing === 'undecided').flatMap((way) => partsOf(way, asksLevel)),
    ...ways.filter(({ standing }) => standing !== 'undecided').flatMap((way) => partsOf(way, asksLevel)),
    ...(costs === undefined ? [] : [costs]),
    // What a notice lacks no field of the intake tells: `unfilled` and a finding name it.
    { ...disclaimers, missing: [] },
    shown(own, options),
  ]
  return {
    indication: { id: indication.id, name: indication.name },
    jurisdiction,
    candidates,
    groups: groupsOf(candidates),
    leftOut,
    ...(costs === undefined ? {} : { costs }),
    home,
    disclaimers,
    ...joinAnswers(options.asOf, answers, { first: [...askForScales(scales), ...undecidedBy], last: missing }),
  }
}

// Supervision asks for facts and not for fields of the intake. The suicide risk decides whether home is possible at all, and a closed list of
// assessments without a C-SSRS leaves it open, so it is asked by its field, in the words of screening.
function askForSuicideRisk({ path, decides }: Missing): readonly Missing[] {
  if (path !== 'risks.suicideRisk') return []
  return [{ path: 'assessments', question: 'What was the score? Needed: instrument c-ssrs, within 31 days.', because: 'absent', decides }]
}

/** Rules, ages and readings are those of the day of the plan, so a course that begins before it is worth a second look. */
function startInThePast({ wishes }: Intake, options: CarePlanOptions): readonly Finding[] {
  const [start, today] = [wishes?.start, todayOf(options)]
  if (start === undefined || start >= today) return []
  const message = `The start that is wished for lies before ${today}, the day of the plan: the course has dates that have passed.`
  const because = [{ path: 'wishes.start', value: start, expected: `${today} or later`, outcome: 'unmet' }] as const
  return [planFinding('start-in-the-past', 'caution', message, because)]
}

function partsOf(way: Candidate | HomeCare, asksLevel: boolean): readonly Answer[] {
  const { screening } = way
  if ('supervision' in way) {
    return [screening, { ...way.supervision, missing: asksLevel ? way.supervision.missing.flatMap(askForSuicideRisk) : [] }]
  }
  const { dose, infusion, course, monitoring, regulatory } = way
  const session = [dose, infusion, course, monitoring].filter((part) => part !== undefined).map((part) => ({ ...part, missing: [] }))
  // What an authority says no field of the intake tells: a finding says that it is not recorded.
  return [screening, { ...regulatory, missing: askedOfSession(way) }, ...session]
}

interface ReadInput {
  readonly parsed: Intake
  readonly indication: Indication
}

function readInput(intake: unknown, options: CarePlanOptions): ReadInput {
  const check = new InputCheck('planCare')
  checkOptions(check, options)
  const parsed = check.part(isPlainObject(intake) ? '' : 'intake', () => parseIntake(intake))
  // What can be judged is judged even where another part was refused, so that one error names it all.
  const { patient, indication: id } = parsed ?? (isPlainObject(intake) ? intake : {})
  const time = readTime(options)
  const person = parsed?.patient ?? new InputCheck('').part('', () => parsePatient(patient))
  if (person !== undefined && time !== undefined) check.part('patient', () => checkPatientTime(person, time))
  if (parsed !== undefined && isTooLate(parsed)) check.fail('wishes.start', 'out-of-range', 'gives an age above 120 years')
  if (parsed !== undefined && time !== undefined) checkChoices(check, parsed, time)
  const indication = typeof id === 'string' ? check.part('', () => lookUp('planCare', 'indication', indications, id)) : undefined
  check.done()
  return { parsed: parsed as Intake, indication: indication as Indication }
}

// Ages are those of the day of the plan for screening, and of the first day of treatment for doses.
function isTooLate({ patient: { birthDate }, wishes }: Intake): boolean {
  return birthDate !== undefined && wishes?.start !== undefined && ageRange(birthDate, wishes.start).low > 120
}

function checkOptions(check: InputCheck, options: CarePlanOptions): void {
  const given = check.object('options', options, ['asOf', 'timeZone', 'now', 'locale', 'redact'])
  check.date('options.asOf', given['asOf'])
  const zone = given['timeZone']
  if (typeof zone !== 'string') check.wrongKind('options.timeZone', zone, 'an IANA name such as America/Denver')
  else if (!isTimeZone(zone)) {
    check.fail('options.timeZone', 'time-zone-unsupported', `"${zone.slice(0, 80)}" ${NO_TIME_ZONE}`)
  }
  if (given['now'] !== undefined) check.instant('options.now', given['now'])
  if (given['locale'] !== undefined) check.oneOf('options.locale', given['locale'], LOCALES)
  if (given['redact'] !== undefined) check.flag('options.redact', given['redact'])
}
