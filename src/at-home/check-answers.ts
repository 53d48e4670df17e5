import type { InputCheck } from '../core/check'
import { isPlainObject } from '../core/check'
import { instantMillis } from '../core/instant'
import type { Instant } from '../core/words'
import type { TimedAnswer } from './judge-item'
import type { Checklist, ChecklistAnswer, ListedItem } from './model'

const MOST_ANSWERS = 5000
const KEYS = ['item', 'value', 'unit', 'answeredAt', 'notApplicable']

/**
 * Reads answers to a checklist: every unknown item, wrong type or unit, implausible number and time after `now`, where that is known, is named.
 *
 * @internal
 */
export function checkAnswers(check: InputCheck, answers: unknown, checklist: Checklist, now: Instant | undefined): readonly TimedAnswer[] {
  const items = new Map(checklist.items.map((item) => [item.id, item]))
  const seen = new Map<string, string>()
  const nowMillis = now === undefined ? Number.POSITIVE_INFINITY : instantMillis(now)
  return check.list('answers', answers, { max: MOST_ANSWERS }).map((answer, index) => {
    const path = `answers[${index}]`
    const millis = checkTime(check, path, answer, nowMillis, seen)
    checkAnswer(check, path, answer, items, nowMillis)
    return { answer: answer as ChecklistAnswer, millis }
  })
}

/** Time of an answer in milliseconds. */
function checkTime(check: InputCheck, path: string, answer: unknown, nowMillis: number, seen: Map<string, string>): number {
  const { item, answeredAt } = isPlainObject(answer) ? answer : {}
  if (!check.instant(`${path}.answeredAt`, answeredAt)) return 0
  const millis = instantMillis(answeredAt)
  if (millis > nowMillis) check.fail(`${path}.answeredAt`, 'future', 'lies after now')
  if (typeof item !== 'string') return millis
  const key = `${item}|${millis}`
  const earlier = seen.get(key)
  if (earlier !== undefined) check.fail(path, 'conflict', `is a second answer to the same item at the same time; see ${earlier}`)
  seen.set(key, path)
  return millis
}

function checkAnswer(check: InputCheck, path: string, value: unknown, items: ReadonlyMap<string, ListedItem>, nowMillis: number): void {
  const answer = check.object(path, value, KEYS)
  const { item: id, notApplicable } = answer
  const item = typeof id === 'string' ? items.get(id) : undefined
  if (item === undefined) check.oneOf(`${path}.item`, id, [...items.keys()])
  if (notApplicable !== undefined && !check.flag(`${path}.notApplicable`, notApplicable)) return
  if (item === undefined) return
  if (notApplicable === true) {
    if (item.applies === 'met') check.fail(`${path}.notApplicable`, 'conflict', 'this item applies and cannot be left out')
    if (answer['value'] !== undefined) check.fail(`${path}.value`, 'conflict', 'an item that does not apply has no value')
    return
  }
  checkValue(check, `${path}.value`, answer['value'], item, nowMillis)
  checkUnit(check, `${path}.unit`, answer['unit'], item)
}

function checkValue(check: InputCheck, path: string, value: unknown, { input }: ListedItem, nowMillis: number): void {
  switch (input.type) {
    case 'yes-no':
      check.flag(path, value)
      return
    case 'number':
      check.number(path, value, {
        min: input.minimum,
        max: input.maximum,
        unit: input.unit,
        ...(input.whole === true ? { whole: true } : {}),
      })
      return
    case 'blood-pressure': {
      const pressure = check.object(path, value, ['systolicMmHg', 'diastolicMmHg'])
      const { systolicMmHg: top, diastolicMmHg: bottom } = pressure
      const isRead = (
        key: string,
        number: unknown,
        { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
      ): number is number => check.number(`${path}.${key}`, number, { min: minimum, max: maximum, unit: 'mmHg' })
      const hasTop = isRead('systolicMmHg', top, input.systolic)
      const hasBottom = isRead('diastolicMmHg', bottom, input.diastolic)
      if (hasTop && hasBottom && top <= bottom) check.fail(path, 'conflict', 'the top number must be above the bottom number')
      return
    }
    case 'choice':
      check.oneOf(
        path,
        value,
        input.choices.map((choice) => choice.id),
      )
      return
    case 'instant':
      if (!check.instant(path, value) || input.mayBeAhead === true) return
      if (instantMillis(value) > nowMillis) check.fail(path, 'future', 'lies after now')
  }
}

function checkUnit(check: InputCheck, path: string, unit: unknown, { input }: ListedItem): void {
  if (unit === undefined) return
  const own = 'unit' in input ? input.unit : undefined
  if (own === undefined) check.fail(path, 'unexpected', 'this item has no unit')
  else if (unit !== own) check.fail(path, typeof unit === 'string' ? 'conflict' : 'wrong-type', `must be ${own}`)
}
