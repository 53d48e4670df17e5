import type { SourceRef } from '../../core/source'
import { doseRules } from '../dose/find'
import type { NumberRange, Protocol } from '../model'
import { administrationRange } from '../monitoring/administration'
import { addedUp, exactly } from '../time-range'
import type { ComparisonEntry } from './model'

/**
 * Minutes of one session: giving the dose, the shortest stay after it, both together, and the end of the published grid. What is not
 * published has no number.
 *
 * @internal
 */
export function sessionMinutes(protocol: Protocol): readonly ComparisonEntry[] {
  const { monitoring } = protocol
  const dose = administrationRange(protocol)
  const takesTime = dose !== undefined && dose.maximum > 0
  const entries = takesTime ? [minutes('dose', `The dose is given over ${words(dose)} minutes.`, dose, doseSources(protocol))] : []
  if (monitoring === undefined) return entries
  const { minimumStay: stay, checkpoints } = monitoring
  if (stay.kind === 'none-published') entries.push({ id: 'minimum-stay', text: stay.text, sources: stay.sources })
  else {
    const after = stay.minutesAfterDoseEnd
    entries.push(minutes('minimum-stay', `${stay.text} Counted from the end of the dose.`, exactly(after), stay.sources))
    if (dose !== undefined) {
      const total = { minimum: addedUp([dose.minimum, after]), maximum: addedUp([dose.maximum, after]) }
      const text = `At least ${words(total)} minutes from the start of the dose to leaving.`
      entries.push(minutes('total', text, total, stay.sources.map(computed)))
    }
  }
  const grid = checkpoints.flatMap(({ from, minutes: after = 0, sources }) =>
    from === 'dose-start' && after > 0 ? [{ after, sources }] : [],
  )
  const last = grid.sort((a, b) => a.after - b.after).at(-1)
  if (last !== undefined) {
    const { after, sources } = last
    const text = `The grid of readings ends ${after} minutes after the start of the dose.`
    entries.push(minutes('last-checkpoint', text, exactly(after), sources))
  }
  return entries
}

function minutes(id: string, text: string, value: NumberRange, sources: readonly SourceRef[]): ComparisonEntry {
  return { id, text, value, unit: 'minutes', sources }
}

function words({ minimum, maximum }: NumberRange): string {
  return minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`
}

function computed(source: SourceRef): SourceRef {
  return { ...source, checked: source.checked === 'convention' ? 'convention' : 'computed' }
}

function doseSources(protocol: Protocol): readonly SourceRef[] {
  const device = protocol.formulations[0]?.device
  if (device !== undefined) return device.sources
  return doseRules(protocol).flatMap((rule) => rule.sources)
}
