import type { SourceRef } from '../../core/source'
import { ageWords } from '../dose/patient'
import { CEILING_UNITS, doseInWords } from '../describe-dose'
import type { Course, Phase, Protocol, Schedule } from '../model'
import { exactly, gapWords } from '../time-range'
import type { ComparisonEntry, ComparisonTopic } from './model'
import { sessionMinutes } from './session-minutes'

/**
 * Topics in the order of the rows, with their names.
 *
 * @internal
 */
export const TOPICS: readonly { readonly topic: ComparisonTopic; readonly label: string }[] = [
  { topic: 'use', label: 'Use' },
  { topic: 'status', label: 'Status' },
  { topic: 'evidence', label: 'Evidence' },
  { topic: 'population', label: 'Population' },
  { topic: 'product', label: 'Product' },
  { topic: 'dose', label: 'Dose' },
  { topic: 'ceiling', label: 'Highest value' },
  { topic: 'frequency', label: 'Frequency' },
  { topic: 'sessions', label: 'Number of sessions' },
  { topic: 'session-minutes', label: 'Minutes of a session' },
  { topic: 'setting', label: 'Setting' },
  { topic: 'personnel', label: 'Personnel' },
  { topic: 'equipment', label: 'Equipment' },
  { topic: 'stop-rule', label: 'When to stop' },
  { topic: 'continue-rule', label: 'When to go on' },
  { topic: 'dispute', label: 'Disputed or open' },
]

/**
 * What a protocol states on a topic.
 *
 * @internal
 */
export function statementsOn(topic: ComparisonTopic, protocol: Protocol): readonly ComparisonEntry[] {
  switch (topic) {
    case 'use':
      return protocol.indications.map(plain)
    case 'status':
      return [{ id: protocol.status.state, text: protocol.status.text, sources: protocol.status.sources }]
    case 'evidence':
      return [evidence(protocol)]
    case 'population':
      return [population(protocol)]
    case 'product':
      return protocol.formulations.map(({ id, name, sources }) => ({ id, text: name, sources }))
    case 'dose':
      return doses(protocol)
    case 'ceiling':
      return protocol.ceilings.map((one) => ({ ...plain(one), value: exactly(one.value), unit: CEILING_UNITS[one.unit] }))
    case 'frequency':
      return protocol.courses.flatMap((course) =>
        course.phases.flatMap((phase) => phase.schedules.map((one) => frequency(phase, inCourse(protocol, course, phase.label), one))),
      )
    case 'sessions':
      return protocol.courses.map((course) => sessions(course, protocol.courses.length > 1))
    case 'session-minutes':
      return sessionMinutes(protocol)
    case 'setting':
      return protocol.settings.map(({ setting, sources }) => ({ id: setting, text: setting.replaceAll('-', ' '), sources }))
    case 'personnel':
      return protocol.personnel.map(plain)
    case 'equipment':
      return protocol.equipment.map(plain)
    case 'stop-rule':
      return protocol.stopRules.map(plain)
    case 'continue-rule':
      return protocol.continueRules.map(plain)
    case 'dispute':
      return protocol.disputes.map(plain)
  }
}

function plain({ id, text, sources }: { id: string; text: string; sources: readonly SourceRef[] }): ComparisonEntry {
  return { id, text, sources }
}

function evidence({ evidence: { tier, basis, reason, sources } }: Protocol): ComparisonEntry {
  return { id: tier, text: `Tier ${tier}, ${basis.replaceAll('-', ' ')}. ${reason}`, sources }
}

function population({ population: { minimumAgeYears, maximumAgeYears, text, sources } }: Protocol): ComparisonEntry {
  if (minimumAgeYears === undefined && maximumAgeYears === undefined) return { id: 'population', text, sources }
  const value = {
    ...(minimumAgeYears === undefined ? {} : { minimum: minimumAgeYears }),
    ...(maximumAgeYears === undefined ? {} : { maximum: maximumAgeYears }),
  }
  return { id: 'population', text, value, unit: 'years', sources }
}

function doses(protocol: Protocol): readonly ComparisonEntry[] {
  const own = protocol.courses.flatMap((course) =>
    course.phases.flatMap(({ id, label, dose }) =>
      dose === undefined ? [] : [{ id, label: inCourse(protocol, course, label), text: doseInWords(dose), sources: dose.sources }],
    ),
  )
  return protocol.dose === undefined ? own : [{ id: 'dose', text: doseInWords(protocol.dose), sources: protocol.dose.sources }, ...own]
}

/** Phases of several courses may have one name: their course tells them apart. */
function inCourse({ courses }: Protocol, course: Course, label: string): string {
  if (course.minimumAgeYears !== undefined || course.maximumAgeYears !== undefined) return `${label}, ${ageWords(course)}`
  const named = courses.flatMap((one) => one.phases).filter((phase) => phase.label === label)
  return named.length > 1 ? `${label}, ${course.label}` : label
}

function frequency(phase: Phase, label: string, schedule: Schedule): ComparisonEntry {
  const { minimumGapDays: minimum, maximumGapDays: maximum } = schedule
  const basis = schedule.gapBasis === 'trial' ? 'as scheduled in the trial' : 'from the stated frequency'
  const once = schedule.sessions === 1
  return {
    id: `${phase.id}/${schedule.id}`,
    label,
    text: once ? schedule.label : `${schedule.label}; ${gapWords(schedule)} from one session to the next, ${basis}`,
    ...(once ? {} : { value: { minimum, maximum }, unit: 'days' }),
    sources: [...schedule.sources, ...schedule.gapSources],
  }
}

/** Sessions of a course over its phases. They are counted only where every phase has a published spacing. */
function sessions(course: Course, several: boolean): ComparisonEntry {
  const sources = course.phases.flatMap((phase) => phase.sources)
  const place = { id: course.id, ...(several ? { label: course.label } : {}) }
  const undated = course.phases.filter((phase) => phase.schedules.length === 0).map((phase) => phase.label)
  if (undated.length > 0)
    return { ...place, text: `${undated.join('; ')}: no spacing is published, so that sessions are not counted.`, sources }
  const choices = course.phases.map((phase) => phase.schedules)
  const total = (pick: (...counts: number[]) => number): number =>
    choices.reduce((sum, schedules) => sum + pick(...schedules.map((one) => one.sessions ?? 0)), 0)
  const [minimum, maximum] = [total(Math.min), total(Math.max)]
  const isOpen = choices.some((schedules) => schedules.some((one) => one.sessions === undefined))
  const isMost = choices.some((schedules) => schedules.some((one) => one.sessionsAreMaximum === true))
  const counted = `${isMost ? 'at most ' : ''}${minimum === maximum ? minimum : `${minimum} to ${maximum}`}`
  return {
    ...place,
    text: isOpen ? (maximum === 0 ? 'open-ended' : `${counted}, then open-ended`) : counted,
    value: { ...(isMost ? {} : { minimum }), ...(isOpen ? {} : { maximum }) },
    unit: 'sessions',
    sources,
  }
}
