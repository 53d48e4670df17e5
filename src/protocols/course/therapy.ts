import type { Finding } from '../../core/answer'
import { dateOfDay, dayNumber } from '../../core/date'
import { inform } from '../findings'
import type { Protocol, PsychotherapyModel, TherapySessions } from '../model'
import { nextOpenDay, openDays } from './days'
import type { EarlierCourse } from './assemble'
import type { CourseInput } from './input'
import type { CourseSession } from './model'
import type { Notes } from './notes'
import { noteNoOpenDay } from './notes'

/**
 * Places the sessions of a psychotherapy around the dosing sessions: preparation on the nearest open day before its day, integration on the
 * nearest after it. Sessions of an earlier plan that took place before the first day that changes stay, and are not planned again.
 *
 * @internal
 */
export function placeTherapy(
  protocol: Protocol,
  model: PsychotherapyModel,
  input: CourseInput,
  dosing: readonly CourseSession[],
  notes: Notes,
  earlier: EarlierCourse | undefined,
): readonly CourseSession[] {
  notes.sources.push(...model.sources)
  notes.findings.push(...modelFindings(protocol, model, input))
  const stayed = (earlier?.others ?? []).filter(
    (session) => session.kind !== 'assessment' && dayNumber(session.date) < (earlier?.from ?? 0),
  )
  const dosingDays = dosing.map((session) => dayNumber(session.date))
  const taken = new Set(stayed.map((session) => dayNumber(session.date)))
  const isOpen = openDays(input)
  const wanted = model.sessions.flatMap((group, index) => stillWanted(targets(group, index, dosing), group, stayed))
  const placed = wanted.flatMap((target) => {
    const { group } = target
    const isFree = (day: number): boolean => isOpen(day) && !taken.has(day) && (group.sameDayAllowed || !dosingDays.includes(day))
    const day = nextOpenDay(target.day, isFree, group.kind === 'preparation' ? -1 : 1)
    if (day === undefined) return []
    if (!group.sameDayAllowed) taken.add(day)
    return [toSession(model, target, day)]
  })
  if (placed.length < wanted.length) noteNoOpenDay(protocol, notes)
  if (model.sessions.some((group) => group.daysBasis === 'convention')) {
    notes.assumptions.push(`"${model.name}" publishes numbers of sessions but not their days; the days are a default of this library.`)
  }
  return (['preparation', 'integration'] as const).flatMap((kind) => {
    const ofKind = [...stayed, ...placed].filter((session) => session.kind === kind).sort((a, b) => dayNumber(a.date) - dayNumber(b.date))
    return ofKind.map((session, index) => ({ ...session, number: index + 1, numberInPhase: index + 1 }))
  })
}

interface Target {
  readonly group: TherapySessions
  readonly around: { readonly group: number; readonly dosing: number }
  readonly day: number
}

/** Days that the sessions of a group are meant for, spread evenly from the first to the last. */
function targets(group: TherapySessions, index: number, dosing: readonly CourseSession[]): readonly Target[] {
  const anchors = group.from === 'each-dosing' ? dosing : group.from === 'first-dosing' ? dosing.slice(0, 1) : dosing.slice(-1)
  const span = group.lastDay - group.firstDay
  const steps = Math.max(1, group.count - 1)
  return anchors.flatMap(({ number, date }) =>
    Array.from({ length: group.count }, (_, step) => ({
      group,
      around: { group: index, dosing: number },
      day: dayNumber(date) + group.firstDay + Math.round((span * step) / steps),
    })),
  )
}

/** Targets without those that sessions which took place already stand for: the first ones, around the same dosing session where the group has some around each. */
function stillWanted(wanted: readonly Target[], group: TherapySessions, stayed: readonly CourseSession[]): readonly Target[] {
  const left = stayed.filter((session) => session.around?.group === wanted[0]?.around.group).map((session) => session.around?.dosing)
  return wanted.filter((target) => {
    const stands = group.from === 'each-dosing' ? left.indexOf(target.around.dosing) : left.length - 1
    if (stands < 0) return true
    left.splice(stands, 1)
    return false
  })
}

function toSession(model: PsychotherapyModel, { group, around }: Target, day: number): CourseSession {
  const basis = group.daysBasis === 'published' ? 'on the days that the model states' : 'on days that are a default of this library'
  return {
    number: 1,
    phase: model.id,
    numberInPhase: 1,
    kind: group.kind,
    date: dateOfDay(day),
    ...(group.minutes === undefined ? {} : { minutes: group.minutes }),
    around,
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
