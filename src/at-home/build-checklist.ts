import { InputCheck, isPlainObject } from '../core/check'
import type { Condition } from '../core/condition/model'
import type { Node } from '../core/condition/node'
import { Program } from '../core/condition/program'
import { MET, UNMET } from '../core/condition/tri'
import { digest } from '../core/digest'
import { deepFreeze } from '../core/freeze'
import { KNOWLEDGE_DATE, KNOWLEDGE_VERSION } from '../core/knowledge'
import { withoutBlanks } from '../core/without-blanks'
import type { AnswerSubject } from './answer-registry'
import { createAnswerRegistry } from './answer-registry'
import { barsFor } from './bars'
import { checkRequest } from './check-request'
import { checklistItems } from './checklist-items'
import { isConditionShape } from './condition-shape'
import { isPlace } from './country-numbers'
import { sayLeftOut } from './left-out'
import type { Checklist, ChecklistItem, ChecklistPhase, ChecklistRequest, ListedItem, PatientText } from './model'
import { parseChecklistItems } from './parse-checklist-items'
import { createRequestRegistry } from './request-registry'
import { checkSettings, settleItem } from './settle-item'
import { supervisionLevels } from './supervision-levels'
import { CHECKLIST_PHASES, PHASES_BEFORE_DOSE } from './words'

/**
 * Builds the checklist for one session: the items that apply, with the program's own limits settled, versioned and hashed, so that what
 * a person saw can be proved later.
 *
 * It does not decide whether home use is right for a person. A form that is never used at home, or too little supervision, is built too:
 * the checklist then carries the reason, and every evaluation of it says so.
 *
 * @param request - form, session, supervision, and what is known of the order, the person and the home. `phases` picks what is asked;
 *   the four phases before a dose where left out
 * @returns the checklist, frozen and plain JSON. An item whose facts are unknown is on it and may be answered as not applicable
 * @throws InvalidInputError when a field is unknown, malformed or out of range, when a setting is looser than a cited limit, or when an
 *   own item names something that does not exist
 * @example
 * ```ts
 * import { buildChecklist } from 'ketamine-therapy/at-home'
 *
 * const tonight = buildChecklist({ formulation: 'troche', session: 'later', supervision: 'sup-remote-start', phases: ['pre-dose-now'] })
 * tonight.items[0]?.id // → 'now-right-drug'
 * tonight.bars // → []
 * buildChecklist({ formulation: 'spravato', session: 'first', supervision: 'sup-clinician-video' }).bars[0]?.code // → 'at-home/spravato-home'
 * ```
 */
export function buildChecklist(request: ChecklistRequest): Checklist {
  const check = new InputCheck('buildChecklist')
  checkRequest(check, request)
  const { items: own, settings }: Partial<ChecklistRequest> = isPlainObject(request) ? request : {}
  const read = own === undefined ? Object.values<ChecklistItem>(checklistItems) : check.part('items', () => parseChecklistItems(own))
  if (read !== undefined) checkSettings(check, settings, read)
  check.done()
  const items = read as readonly ChecklistItem[]
  const phases = CHECKLIST_PHASES.filter((phase) => (request.phases ?? PHASES_BEFORE_DOSE).includes(phase))
  const settled = items.map((item) => settleItem(item, ownSettings(request, item.id)))
  if (own !== undefined) settled.forEach((item, index) => checkPlaces(check, `items[${index}]`, item))
  check.done()
  const listed = listItems(check, settled, phases, request)
  check.done()
  const ours = Object.values<ChecklistItem>(checklistItems).filter(({ phase }) => phases.includes(phase))
  const leftOut = sayLeftOut('The list was built from given items', ours, items)
  const content: Omit<Checklist, 'hash'> = {
    version: KNOWLEDGE_VERSION,
    formulation: request.formulation,
    session: request.session,
    supervision: request.supervision,
    locale: request.locale ?? 'en',
    phases,
    doseIncreased: request.session === 'later' && request.doseIncreased === true,
    writtenOrder: request.writtenOrder === true,
    order: withoutBlanks(request.order ?? {}),
    bars: barsFor(request, listed),
    items: listed,
    assumptions: [...assumptionsOf(request, phases), ...leftOut],
  }
  return deepFreeze({ ...content, hash: digest(content) })
}

/** A place in the words that nothing fills would be read as it stands: numbers to call stand in what is done, not in what is asked. */
function checkPlaces(check: InputCheck, path: string, { text, bands }: ChecklistItem): void {
  const look = (at: string, words: PatientText, isFilled: (place: string) => boolean): void => {
    for (const place of `${words.en} ${words.es}`.match(/\{\w+\}/g) ?? [])
      if (!isFilled(place)) check.fail(at, 'unknown-id', `nothing takes the place of ${place}`)
  }
  look(`${path}.text`, text, () => false)
  bands.forEach(({ action }, index) => {
    if (action !== undefined) look(`${path}.bands[${index}].action`, action, isPlace)
  })
}

function listItems(
  check: InputCheck,
  items: readonly ChecklistItem[],
  phases: readonly ChecklistPhase[],
  request: ChecklistRequest,
): readonly ListedItem[] {
  const program = new Program({ registry: createRequestRegistry() })
  // One program for each way of answering; the words of a choice and the range of a number are those of its item.
  const programs = new Map<string, Program<AnswerSubject>>()
  const answersOf = ({ id, input }: ChecklistItem): Program<AnswerSubject> => {
    const key = input.type === 'yes-no' || input.type === 'instant' ? input.type : `${input.type} ${id}`
    const made = programs.get(key) ?? new Program({ registry: createAnswerRegistry(input) })
    programs.set(key, made)
    return made
  }
  const asked = phases.flatMap((phase) => items.flatMap((item, place) => (item.phase === phase ? [{ item, place }] : [])))
  const compiled = asked.map(({ item, place }) => {
    const compile = <Subject>(by: Program<Subject>, path: string, when: Condition | undefined): Node | undefined =>
      when === undefined ? undefined : check.part(`items[${place}].${path}`, () => by.compile(when))
    item.bands.forEach(({ when }, index) => {
      compile(answersOf(item), `bands[${index}].when`, when)
      if (!isConditionShape(when))
        check.fail(`items[${place}].bands[${index}].when`, 'malformed', 'may use only all, any, not, value, known, count and series')
    })
    return {
      item,
      applies: compile(program, 'appliesWhen', item.appliesWhen),
      required: compile(program, 'requiredWhen', item.requiredWhen),
    }
  })
  const frame = program.frame(request, { asOf: KNOWLEDGE_DATE })
  return compiled.flatMap(({ item, applies, required }): readonly ListedItem[] => {
    const truth = applies?.truth(frame, undefined) ?? MET
    if (truth === UNMET) return []
    const isRequired = required !== undefined && required.truth(frame, undefined) !== UNMET
    return [{ ...(isRequired ? requireItem(item) : item), applies: truth === MET ? 'met' : 'unknown' }]
  })
}

/** A recommended item that is required here: its notes become its fail action. */
function requireItem(item: ChecklistItem): ChecklistItem {
  const bands = item.bands.map((band) => (band.outcome === 'note' ? { ...band, outcome: item.failAction } : band))
  return { ...item, kind: 'required', bands }
}

function ownSettings(request: ChecklistRequest, id: string): Readonly<Record<string, number>> {
  const { settings } = request
  return settings !== undefined && Object.hasOwn(settings, id) ? (settings[id] ?? {}) : {}
}

function assumptionsOf(request: ChecklistRequest, phases: readonly ChecklistPhase[]): readonly string[] {
  const assumptions = ['The person is under the care of a prescriber who ordered this session.']
  if (request.withPsychotherapy === undefined) assumptions.push('The session is not part of psychotherapy.')
  if (request.session === 'later' && request.doseIncreased === undefined) {
    assumptions.push('The dose was not raised since the last session.')
  }
  const notAsked = PHASES_BEFORE_DOSE.filter((phase) => !phases.includes(phase))
  if (phases.includes('pre-dose-now') && notAsked.length > 0) {
    assumptions.push(`Not on this list and taken as done: the checks of ${notAsked.join(', ')}.`)
  }
  if (supervisionLevels[request.supervision].place === 'site') {
    assumptions.push('The session takes place at a site; the procedures of the site apply beside this list.')
  }
  if (request.writtenOrder === true) assumptions.push('A prescriber ordered in writing what the default policy would not allow.')
  return assumptions
}
