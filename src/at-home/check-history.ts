import type { InputCheck } from '../core/check'
import { misuseEvents } from './catalog/misuse/events'
import { checkFacts } from './fact-table'
import { FACTS } from './misuse-registry'
import type { MisuseEventKind } from './model'

const MOST_EVENTS = 5000

/** All kinds of events that can be reported. */
export const MISUSE_EVENT_KINDS: readonly MisuseEventKind[] = /* @__PURE__ */ (() =>
  Object.freeze(Object.keys(misuseEvents) as readonly MisuseEventKind[]))()

/**
 * Notes everything that is wrong with a history of a home supply.
 *
 * @internal
 */
export function checkHistory(check: InputCheck, history: unknown, options: unknown): void {
  const { asOf, redact } = check.object('options', options, ['asOf', 'redact', 'rules'])
  const hasDay = check.date('options.asOf', asOf)
  if (redact !== undefined) check.flag('options.redact', redact)
  const input = check.object('', history, ['events', 'reviewed', 'facts'])
  check.list('events', input['events'], { max: MOST_EVENTS }).forEach((event, index) => {
    checkEvent(check, `events[${index}]`, event, hasDay ? asOf : undefined)
  })
  if (input['reviewed'] !== undefined) {
    check.list('reviewed', input['reviewed'], { max: MISUSE_EVENT_KINDS.length }).forEach((kind, index) => {
      check.oneOf(`reviewed[${index}]`, kind, MISUSE_EVENT_KINDS)
    })
  }
  if (input['facts'] !== undefined) checkFacts(check, 'facts', input['facts'], FACTS)
}

function checkEvent(check: InputCheck, path: string, value: unknown, asOf: string | undefined): void {
  const event = check.object(path, value, ['kind', 'on', 'amount'])
  const { kind, on, amount } = event
  if (check.date(`${path}.on`, on) && asOf !== undefined && on > asOf) check.fail(`${path}.on`, 'future', `lies after ${asOf}`)
  if (!check.oneOf(`${path}.kind`, kind, MISUSE_EVENT_KINDS) || amount === undefined) return
  const range = misuseEvents[kind].amount
  if (range === undefined) check.fail(`${path}.amount`, 'unexpected', 'this kind of event has no amount')
  else check.number(`${path}.amount`, amount, { min: range.minimum, max: range.maximum, unit: range.unit, whole: range.whole === true })
}
