import { usesWeight } from './dose/amount'
import { simpleRules } from './dose/find'
import { HIGHEST_OF_RULES, SHORTEST_MINUTES } from './limits'
import type { Ceiling, CeilingUnit, DoseRule, DoseStep, Formulation, Phase, PreDoseRule, Protocol, SimpleDose } from './model'
import { limitsOfReading } from './readings'

/**
 * A contradiction inside a protocol.
 *
 * @internal
 */
export interface ProtocolProblem {
  /** Where it is. */
  readonly path: readonly (string | number)[]
  /** What it is. */
  readonly message: string
}

/**
 * Contradictions that a schema of single fields cannot see: ids that name nothing or are used twice, gaps outside their limits, products of another drug or route,
 * ceilings and limits that could never hold anybody.
 *
 * @internal
 */
export function protocolProblems(protocol: Protocol): readonly ProtocolProblem[] {
  const phases = protocol.courses.flatMap((course) => course.phases)
  const phaseIds = phases.map((phase) => phase.id)
  const problems: ProtocolProblem[] = []
  const note = (path: readonly (string | number)[], message: string): void => void problems.push({ path, message })

  noteTwice(protocol.courses, ['courses'], note)
  const rules: readonly Placed[] = [
    ...place(['dose'], protocol.dose),
    ...protocol.courses.flatMap((course, at) =>
      course.phases.flatMap((phase, inCourse) => place(['courses', at, 'phases', inCourse, 'dose'], phase.dose)),
    ),
  ]
  for (const placed of rules) {
    noteHidden(placed, note)
    noteIdleRise(placed, note)
    noteRepeatedDose(placed, note)
  }
  noteIdleCeilings(protocol, rules, note)
  if (protocol.routes.every((route) => route === 'intravenous')) for (const placed of rules) noteByVein(placed, note)
  if (protocol.weight.basis === 'not-weight-based' && rules.some(({ rule }) => simpleRules(rule).some(usesWeight)))
    note(['weight', 'basis'], 'says that no dose goes by weight, and one does')
  phaseIds.forEach((id, index) => phaseIds.indexOf(id) !== index && note(['courses'], `the phase "${id}" stands twice`))
  for (const list of ['preDose', 'discharge', 'ceilings', 'formulations', 'decisionPoints'] as const) {
    noteTwice(protocol[list], [list], note)
  }
  noteAges(['population'], protocol.population, note)
  protocol.courses.forEach((course, at) => {
    noteAges(['courses', at], course, note)
    course.phases.forEach((phase, inCourse) => notePhase(['courses', at, 'phases', inCourse], phase, note))
  })
  protocol.decisionPoints.forEach(({ phase: id, afterSessions = 0 }, index) => {
    const phase = phases.find((one) => one.id === id)
    if (phase === undefined) note(['decisionPoints', index, 'phase'], `"${id}" is no phase of this protocol`)
    else if (phase.schedules.length > 0 && phase.schedules.every(({ sessions = afterSessions }) => sessions < afterSessions))
      note(['decisionPoints', index, 'afterSessions'], 'is above the number of sessions of the phase')
  })
  protocol.missedSessions.forEach((rule, index) => {
    if (rule.phases.some((phase) => !phaseIds.includes(phase)))
      note(['missedSessions', index, 'phases'], 'names a phase that does not exist')
    if ((rule.state === 'lapse') !== (rule.afterDays !== undefined))
      note(['missedSessions', index, 'afterDays'], 'belongs to a lapse, and every lapse needs it')
  })
  protocol.preDose.forEach((rule, index) => noteLimit(['preDose', index], rule, protocol.preDose, note))
  protocol.formulations.forEach((product, index) => noteProduct(['formulations', index], product, protocol, note))
  if (protocol.dose === undefined && phases.length > 0 && phases.some((phase) => phase.dose === undefined)) {
    note(['dose'], 'is missing, and some phases have no dose of their own')
  }
  return problems
}

type Path = readonly (string | number)[]
type Note = (path: Path, message: string) => void

interface Placed {
  readonly path: Path
  readonly rule: DoseRule
}

function place(path: Path, rule: DoseRule | undefined): readonly Placed[] {
  return rule === undefined ? [] : [{ path, rule }]
}

function noteTwice(entries: readonly { readonly id: string }[], path: Path, note: Note): void {
  entries.forEach(({ id }, index) => {
    if (entries.findIndex((entry) => entry.id === id) < index) note([...path, index, 'id'], `"${id}" stands twice`)
  })
}

/** Assessments that end before they begin, and gaps outside their limits. */
function notePhase(path: Path, { assessments = [], schedules }: Phase, note: Note): void {
  assessments.forEach(({ firstDay, lastDay }, index) => {
    if (firstDay > lastDay) note([...path, 'assessments', index, 'firstDay'], 'is after the last day')
  })
  noteTwice(schedules, [...path, 'schedules'], note)
  schedules.forEach(({ minimumGapDays, maximumGapDays, gapPatternDays, entryGapDays = minimumGapDays }, index) => {
    const at = [...path, 'schedules', index]
    if (minimumGapDays > maximumGapDays) note([...at, 'minimumGapDays'], 'is above the longest gap')
    if (gapPatternDays.some((gap) => gap < minimumGapDays || gap > maximumGapDays)) note([...at, 'gapPatternDays'], 'lies outside the gaps')
    if (entryGapDays < minimumGapDays) note([...at, 'entryGapDays'], 'is below the shortest gap')
  })
}

/** Parts of a dose rule that would never be reached: the first of an id, and the first that claims a session, is taken. */
function noteHidden({ path, rule }: Placed, note: Note): void {
  if (rule.kind === 'multi-stage') noteTwice(rule.stages, [...path, 'stages'], note)
  if (rule.kind !== 'steps' && rule.kind !== 'arms') return
  const steps = rule.kind === 'steps' ? rule.steps : rule.arms
  noteTwice(steps, [...path, rule.kind], note)
  steps.forEach(({ sessions }, index) => {
    if (sessions === undefined) return
    const at = [...path, rule.kind, index, 'sessions']
    if (lastOf(sessions) < sessions.from) note(at, 'end before they begin')
    else if (steps.slice(0, index).some((before) => overlap(before.sessions, sessions))) note(at, 'belong to another step as well')
  })
}

/** More by vein than for anesthesia: a decimal point that slipped. What is too much by any route is told by the schema. */
function noteByVein({ path, rule }: Placed, note: Note): void {
  const { mgPerKg: most, mgPerKgByVein } = HIGHEST_OF_RULES
  const amounts = simpleRules(rule).flatMap(atOnce)
  if (amounts.some((amount) => amount > mgPerKgByVein && amount <= most))
    note(path, `is above ${mgPerKgByVein} mg/kg, the highest dose by vein that the label gives for anesthesia`)
}

/** What is given for each kg in less than two hours: over hours, as for pain, the sum is no single dose. */
function atOnce(rule: SimpleDose): readonly number[] {
  if (rule.kind === 'multi-stage') return rule.stages.filter(({ overMinutes }) => overMinutes < LONG_MINUTES).map(({ mgPerKg }) => mgPerKg)
  if (rule.kind === 'patient-controlled') return [rule.mgPerKg]
  if (rule.kind === 'per-kg-per-hour') return soon(rule.mgPerKgPerHour, rule.hours)
  if (rule.kind === 'per-kg-per-minute') return soon((rule.microgramsPerKgPerMinute * 60) / 1000, rule.hours)
  if (rule.kind !== 'per-kg' && rule.kind !== 'per-kg-range') return []
  if (rule.overMinutes !== undefined && rule.overMinutes.minimum >= LONG_MINUTES) return []
  return [rule.kind === 'per-kg' ? rule.mgPerKg : rule.mgPerKg.maximum]
}

/** A rate over its hours. Its own limit tells what is too much by any route. */
function soon(mgPerKgPerHour: number, hours: number | undefined): readonly number[] {
  if (hours === undefined || hours * 60 >= LONG_MINUTES) return []
  return [Math.min(mgPerKgPerHour * hours, HIGHEST_OF_RULES.mgPerKg)]
}

const LONG_MINUTES = 120

/** A limit on the rise as high as the highest dose bars no rise, whatever the dose before was. */
function noteIdleRise({ path, rule }: Placed, note: Note): void {
  if (simpleRules(rule).some(risesFreely)) note(path, 'limits the rise by as much as the highest dose, which bars none')
}

function risesFreely(rule: SimpleDose): boolean {
  if (rule.kind === 'one-of') return (rule.maximumRiseMg ?? 0) >= Math.max(...rule.allowedMg)
  if (rule.kind === 'per-kg-range') return (rule.maximumRiseMgPerKg ?? 0) >= rule.mgPerKg.maximum
  return rule.kind === 'per-kg-per-hour-range' && (rule.maximumRiseMgPerKgPerHour ?? 0) >= rule.mgPerKgPerHour.maximum
}

/** A dose to choose that is told twice: one of the two is another, mistyped. */
function noteRepeatedDose({ path, rule }: Placed, note: Note): void {
  const isRepeated = (one: SimpleDose): boolean => one.kind === 'one-of' && new Set(one.allowedMg).size < one.allowedMg.length
  if (simpleRules(rule).some(isRepeated)) note(path, 'names a dose twice among those to choose from')
}

/** Ages that nobody has. */
function noteAges(path: Path, ages: { readonly minimumAgeYears?: number; readonly maximumAgeYears?: number }, note: Note): void {
  const { minimumAgeYears = 0, maximumAgeYears = minimumAgeYears } = ages
  if (minimumAgeYears > maximumAgeYears) note([...path, 'minimumAgeYears'], 'is above the highest age')
}

/** A limit that no reading can reach, that is for nobody's age, or that another one and it hide from each other. */
function noteLimit(path: Path, rule: PreDoseRule, all: readonly PreDoseRule[], note: Note): void {
  noteAges(path, rule, note)
  rule.anyOf.forEach((bound, at) => {
    if (bound.is === '=') return
    const { min: lowest, max } = limitsOfReading(bound.reading)
    const min = bound.reading.startsWith('minutes') ? SHORTEST_MINUTES.wait : lowest
    const isBeyond = (bound.is === '<' && bound.to === lowest) || (bound.is === '>' && bound.to === max)
    if (isBeyond || bound.to < min || bound.to > max)
      note([...path, 'anyOf', at, 'to'], `is no limit within what the reading can have, ${min} to ${max}`)
  })
  if (rule.yieldsTo.some((id) => !all.some((other) => other.id === id))) note([...path, 'yieldsTo'], 'names a rule that does not exist')
  else if (strongerThan(rule, all).has(rule.id)) note([...path, 'yieldsTo'], 'comes back to the rule itself')
  else if (rule.effect === 'hold' && all.some(({ id, effect }) => effect === 'weigh' && rule.yieldsTo.includes(id)))
    note([...path, 'yieldsTo'], 'names a rule that only weighs, behind which a hold would not be told')
}

function strongerThan(rule: PreDoseRule, all: readonly PreDoseRule[]): ReadonlySet<string> {
  const reached = new Set(rule.yieldsTo)
  for (const id of reached) for (const next of all.find((other) => other.id === id)?.yieldsTo ?? []) reached.add(next)
  return reached
}

/** A product of another drug or route, and one whose pack, device or salt contradicts its strength. */
function noteProduct(path: Path, product: Formulation, protocol: Protocol, note: Note): void {
  const { drug, routes, strengthMgPerMl: strength, saltMgPerMl, packs, device } = product
  if (drug !== protocol.drug) note([...path, 'drug'], `is not the drug of the protocol, ${protocol.drug}`)
  if (!routes.some((route) => protocol.routes.includes(route))) note([...path, 'routes'], 'has none of the routes of the protocol')
  if (strength === undefined) return
  if (saltMgPerMl !== undefined && saltMgPerMl < strength) note([...path, 'saltMgPerMl'], 'is below the strength as base')
  const noteContents = (at: Path, mg: number, ml: number): void => {
    if (Math.abs(ml * strength - mg) > mg / 100) note([...path, ...at], 'is not the volume times the strength')
  }
  packs.forEach(
    ({ contentsMg, contentsMl }, at) => contentsMl !== undefined && noteContents(['packs', at, 'contentsMg'], contentsMg, contentsMl),
  )
  if (device !== undefined) noteContents(['device', 'mgPerDevice'], device.mgPerDevice, device.mlPerDevice)
}

/** A ceiling that limits no dose of the protocol would lower nothing, and nobody would see it. */
function noteIdleCeilings(protocol: Protocol, placed: readonly Placed[], note: Note): void {
  noteIdle(
    protocol.ceilings,
    placed.flatMap(({ rule }) => simpleRules(rule)),
    ['ceilings'],
    note,
  )
  for (const { path, rule } of placed) {
    if (rule.kind !== 'steps' && rule.kind !== 'arms') continue
    const steps = rule.kind === 'steps' ? rule.steps : rule.arms
    steps.forEach((step, index) => noteIdle(step.ceilings ?? [], [step.rule], [...path, rule.kind, index, 'ceilings'], note))
  }
}

function noteIdle(ceilings: readonly Ceiling[], rules: readonly SimpleDose[], path: Path, note: Note): void {
  const computed = rules.filter(({ kind }) => kind !== 'described-only' && kind !== 'no-published-standard')
  if (computed.length === 0) return
  ceilings.forEach(({ unit, value }, index) => {
    const isOfRate = unit === 'mg-per-hour' || unit === 'mg-per-kg-per-hour'
    const limited = computed.filter(isOfRate ? hasRate : hasDose)
    const most = HIGHEST_OF_RULES[HIGHEST_BY_UNIT[unit]]
    if (limited.length === 0) note([...path, index, 'unit'], 'limits no dose rule that it stands beside')
    // The sum over hours is no single dose, and may be more than one may have.
    else if (value > most && (isOfRate || !limited.some(hasRate)))
      note([...path, index, 'value'], `is above ${most}, the most that a dose rule may state`)
  })
}

const HIGHEST_BY_UNIT = {
  'mg-per-session': 'mg',
  'mg-per-kg': 'mgPerKg',
  'mg-per-hour': 'mg',
  'mg-per-kg-per-hour': 'mgPerKgPerHour',
} as const satisfies Record<CeilingUnit, keyof typeof HIGHEST_OF_RULES>

function hasRate({ kind }: SimpleDose): boolean {
  return ['per-kg-per-hour', 'per-kg-per-hour-range', 'per-kg-per-minute', 'per-hour', 'per-24-hours'].includes(kind)
}

function hasDose(rule: SimpleDose): boolean {
  return !hasRate(rule) || rule.kind === 'per-24-hours' || 'hours' in rule
}

type Sessions = NonNullable<DoseStep['sessions']>

function overlap(a: Sessions | undefined, b: Sessions): boolean {
  return a !== undefined && a.from <= lastOf(b) && b.from <= lastOf(a)
}

function lastOf({ through }: Sessions): number {
  return through ?? Number.POSITIVE_INFINITY
}
