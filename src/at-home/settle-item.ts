import type { InputCheck } from '../core/check'
import type { Condition } from '../core/condition/model'
import { isPlainObject } from '../core/check'
import type { ChecklistItem, ChecklistLimit, ChecklistPhase, PatientText } from './model'

/** Longest time an answer may be used: a year, and a day where it is about the moment. */
const LONGEST_EXPIRY_MINUTES = 527_040
const LONGEST_EXPIRY_OF_MOMENT_MINUTES = 1440
const PHASES_OF_MOMENT: readonly ChecklistPhase[] = ['pre-dose-now', 'during', 'immediately-after']

type Settings = Readonly<Record<string, number>>

/**
 * Puts the limits of a program into an item: every `limit.*` in its bands and every `{id}` of a limit in its words becomes a number.
 *
 * @internal
 */
export function settleItem(item: ChecklistItem, settings: Settings): ChecklistItem {
  const limits = (item.limits ?? []).map((limit) => ({ ...limit, value: settings[limit.id] ?? limit.value }))
  const values: Record<string, number> = {}
  for (const limit of limits) values[`limit.${limit.id}`] = limit.value
  return {
    ...item,
    text: fillText(item.text, limits),
    ...(item.limits === undefined ? {} : { limits }),
    bands: item.bands.map((band) => ({
      ...band,
      when: fillLimits(band.when, values) as Condition,
      ...(band.action === undefined ? {} : { action: fillText(band.action, limits) }),
    })),
    ...(item.expiry === undefined
      ? {}
      : { expiry: { ...item.expiry, afterMinutes: settings['expiryMinutes'] ?? item.expiry.afterMinutes } }),
  }
}

/**
 * Notes what is wrong with the settings of a program. A limit that an authority states moves only to the stricter side; one of the library's
 * own moves within its range.
 *
 * @internal
 */
export function checkSettings(check: InputCheck, settings: unknown, items: readonly ChecklistItem[]): void {
  if (settings === undefined) return
  const ids = items.map((item) => item.id)
  const all = check.object('settings', settings, ids)
  for (const id of Object.keys(all)) {
    const item = items.find((one) => one.id === id)
    if (item === undefined) continue
    const path = `settings.${id}`
    const limits = item.limits ?? []
    const names = limits.map((limit) => limit.id)
    const own = check.object(path, all[id], item.expiry?.default === true ? [...names, 'expiryMinutes'] : names)
    for (const limit of limits) checkLimit(check, `${path}.${limit.id}`, limit, own[limit.id])
    if (own['expiryMinutes'] !== undefined) {
      const max = PHASES_OF_MOMENT.includes(item.phase) ? LONGEST_EXPIRY_OF_MOMENT_MINUTES : LONGEST_EXPIRY_MINUTES
      check.number(`${path}.expiryMinutes`, own['expiryMinutes'], { min: 1, max, unit: 'minutes', whole: true })
    }
  }
}

function checkLimit(check: InputCheck, path: string, limit: ChecklistLimit, wanted: unknown): void {
  if (wanted === undefined || wanted === limit.value) return
  const looser = typeof wanted === 'number' && (limit.stricter === 'lower' ? wanted > limit.value : wanted < limit.value)
  if (!limit.default && looser) {
    check.fail(
      path,
      'out-of-range',
      `the cited limit is ${limit.value} ${limit.unit}; a program may only be stricter, that is ${limit.stricter}`,
    )
  } else {
    check.number(path, wanted, { min: limit.minimum, max: limit.maximum, unit: limit.unit })
  }
}

/** Words follow the number that a program sets. */
function fillText(text: PatientText, limits: readonly ChecklistLimit[]): PatientText {
  const fill = (words: string): string => limits.reduce((filled, { id, value }) => filled.replaceAll(`{${id}}`, String(value)), words)
  return { en: fill(text.en), es: fill(text.es) }
}

function fillLimits(part: unknown, values: Readonly<Record<string, number>>): unknown {
  if (Array.isArray(part)) return part.map((one) => fillLimits(one, values))
  if (!isPlainObject(part)) return part
  const field = part['field']
  if (typeof field === 'string' && Object.keys(part).length === 1 && Object.hasOwn(values, field)) return values[field]
  const filled: Record<string, unknown> = {}
  for (const key of Object.keys(part)) filled[key] = fillLimits(part[key], values)
  return filled
}
