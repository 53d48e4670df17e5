import type { Finding } from '../core/answer'
import type { Acknowledgement, AcknowledgementCheck, ComposedDisclaimers, UnitChange } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { digest } from '../core/digest'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { checkShown, checkUnitHead } from './check-shown'

/**
 * Tells whether what a person acknowledged is still what is shown now.
 *
 * Texts are compared by their hashes, so that a changed phone number counts as much as a changed sentence. A notice shown then and no longer does not make
 * the acknowledgement outdated; a new one does.
 *
 * @param record - the stored acknowledgement
 * @param shown - the notices as they are composed now
 * @returns whether it is current, with what became of each notice
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { acknowledge, composeDisclaimers, verifyAcknowledgement } from 'ketamine-therapy/disclaimers'
 *
 * const shown = composeDisclaimers({ surface: 'app-screen', topics: [] })
 * const record = acknowledge(shown, { person: 'patient-7', at: '2026-11-25T09:00:00-07:00' })
 * verifyAcknowledgement(record, shown).status // → 'current'
 * verifyAcknowledgement(record, composeDisclaimers({ surface: 'app-screen', topics: ['score'] })).status // → 'outdated'
 * verifyAcknowledgement({ ...record, at: '2026-11-26T09:00:00-07:00' }, shown).status // → 'altered'
 * verifyAcknowledgement({} as never, shown) // throws InvalidInputError
 * ```
 */
export function verifyAcknowledgement(record: Acknowledgement, shown: ComposedDisclaimers): AcknowledgementCheck {
  const check = new InputCheck('verifyAcknowledgement')
  const given = check.object('record', record, ['person', 'at', 'units', 'textHash', 'knowledge', 'seal'])
  check.text('record.person', given['person'], { min: 1, max: 500 })
  check.instant('record.at', given['at'])
  check.list('record.units', given['units'], { max: 1000 }).forEach((unit, index) => checkUnitHead(check, `record.units[${index}]`, unit))
  for (const key of ['textHash', 'knowledge', 'seal']) check.text(`record.${key}`, given[key], { min: 1, max: 200 })
  checkShown(check, 'shown', shown)
  check.done()
  const { seal, ...content } = record
  const units = changesOf(record, shown)
  const isAltered = digest(content) !== seal
  const isOutdated = units.some(({ change }) => change === 'changed' || change === 'added')
  const status = isAltered ? 'altered' : isOutdated ? 'outdated' : 'current'
  return {
    status,
    units,
    ...buildAnswer({ asOf: KNOWLEDGE_DATE, findings: findingsOf(status, units) }),
  }
}

/** A text is the same when its hash is, whatever its version says. */
function changesOf(record: Acknowledgement, shown: ComposedDisclaimers): readonly UnitChange[] {
  const now = shown.units.map(({ id, version, hash }): UnitChange => {
    const then = record.units.find((unit) => unit.id === id)
    if (then === undefined) return { id, change: 'added', current: version }
    return { id, change: then.hash === hash ? 'same' : 'changed', acknowledged: then.version, current: version }
  })
  const removed = record.units
    .filter(({ id }) => !shown.units.some((unit) => unit.id === id))
    .map(({ id, version }): UnitChange => ({ id, change: 'removed', acknowledged: version }))
  return [...now, ...removed]
}

function findingsOf(status: AcknowledgementCheck['status'], units: readonly UnitChange[]): readonly Finding[] {
  const sources = [{ citation: 'library-convention', checked: 'convention' as const }]
  if (status === 'altered') {
    return [
      {
        code: 'disclaimers/acknowledgement-altered',
        severity: 'stop',
        message: 'The record is not as it was made: it proves nothing.',
        because: [{ path: 'record.seal', outcome: 'unmet' }],
        sources,
      },
    ]
  }
  const open = units.filter(({ change }) => change === 'changed' || change === 'added')
  if (open.length === 0) return []
  return [
    {
      code: 'disclaimers/acknowledgement-outdated',
      severity: 'hold',
      message: `Not acknowledged as shown now: ${open.map(({ id, change }) => `${id} (${change})`).join(', ')}.`,
      because: open.map(({ id, change }) => ({ path: `shown.${id}`, value: change, expected: 'same', outcome: 'unmet' as const })),
      sources,
    },
  ]
}
