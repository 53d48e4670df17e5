import type { Finding } from '../../core/answer'
import { dateOfDay, dayNumber } from '../../core/date'
import type { Protocol, PsychotherapyModel, TherapySessions } from '../model'
import { nextOpenDay, openDays } from './days'
import type { CourseInput } from './input'
import type { CourseSession } from './model'
import type { Notes } from './notes'
import { inform, noOpenDay } from './notes'

/**
 * Places the sessions of a psychotherapy around the dosing sessions: preparation on the nearest open day before its day, integration on the nearest after it.
 *
 * @internal
 */
export function placeTherapy(
  protocol: Protocol,
  model: PsychotherapyModel,
  input: CourseInput,
  dosing: readonly CourseSession[],
  notes: Notes,
): readonly CourseSession[] {
  notes.sources.push(...model.sources)
  notes.findings.push(...modelFindings(protocol, model, input))
  const dosingDays = dosing.map((session) => dayNumber(session.date))
  const taken = new Set<number>()
  const isOpen = openDays(input)
  const wanted = model.sessions.flatMap((group) => targets(group, dosingDays).map((target) => ({ group, target })))
  const placed = wanted.flatMap(({ group, target }) => {
    const isFree = (day: number): boolean => isOpen(day) && !taken.has(day) && (group.sameDayAllowed || !dosingDays.includes(day))
    const day = nextOpenDay(target, isFree, group.kind === 'preparation' ? -1 : 1)
    if (day === undefined) return []
    if (!group.sameDayAllowed) taken.add(day)
    return [{ group, day }]
  })
  if (placed.length < wanted.length) notes.findings.push(noOpenDay(protocol))
  if (model.sessions.some((group) => group.daysBasis === 'convention')) {
    notes.assumptions.push(`"${model.name}" publishes numbers of sessions but not their days; the days are a default of this library.`)
  }
  return (['preparation', 'integration'] as const).flatMap((kind) => {
    const ofKind = placed.filter((entry) => entry.group.kind === kind).sort((a, b) => a.day - b.day)
    return ofKind.map((entry, index) => toSession(model, entry.group, entry.day, index + 1))
  })
}

/** Days that the sessions of a group are meant for, spread evenly from the first to the last. */
function targets(group: TherapySessions, dosingDays: readonly number[]): readonly number[] {
  const [first] = dosingDays
  const last = dosingDays[dosingDays.length - 1]
  if (first === undefined || last === undefined) return []
  const anchors = group.from === 'each-dosing' ? dosingDays : [group.from === 'first-dosing' ? first : last]
  const span = group.lastDay - group.firstDay
  const steps = Math.max(1, group.count - 1)
  return anchors.flatMap((anchor) =>
    Array.from({ length: group.count }, (_, index) => anchor + group.firstDay + Math.round((span * index) / steps)),
  )
}

function toSession(model: PsychotherapyModel, group: TherapySessions, day: number, number: number): CourseSession {
  const basis = group.daysBasis === 'published' ? 'on the days that the model states' : 'on days that are a default of this library'
  return {
    number,
    phase: model.id,
    numberInPhase: number,
    kind: group.kind,
    date: dateOfDay(day),
    ...(group.minutes === undefined ? {} : { minutes: group.minutes }),
    reasons: [{ code: 'psychotherapy', text: `${group.label}, ${basis}.` }],
  }
}

function modelFindings(protocol: Protocol, model: PsychotherapyModel, input: CourseInput): readonly Finding[] {
  const findings: Finding[] = []
  if (model.sessions.length === 0) {
    findings.push(
      inform(protocol, 'psychotherapy-not-dated', `"${model.name}" publishes no days around dosing; its sessions are not dated.`),
    )
  }
  if (model.respondersOnly === true) {
    findings.push(inform(protocol, 'psychotherapy-responders-only', 'The sessions after dosing were studied in responders only.'))
  }
  const { participants } = input
  const { minimum, maximum } = model.groupSize
  if (participants === undefined || (participants >= minimum && participants <= maximum)) return findings
  const expected = minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`
  return [
    ...findings,
    {
      code: 'protocols/group-size-not-in-model',
      severity: 'caution',
      message: `The model was described with ${expected} participants.`,
      because: [{ path: 'participants', value: participants, expected, outcome: 'unmet' }],
      sources: model.sources,
      record: model.id,
    },
  ]
}
