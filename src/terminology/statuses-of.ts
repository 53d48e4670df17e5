import type { ConditionStatus } from '../core/patient/model'
import type { StatusDefault } from './model'
import type { ConditionEntry, SnomedLookup } from './condition-entry'
import { icd10cmPrefixes } from '../core/code-system'
import { lazily } from '../core/lazily'
import { statusDefaults } from './catalog/status-defaults'
import { checkConditionEntry, conceptsOfEntry } from './condition-entry'

/**
 * Every standing that a diagnosis of a patient could have.
 *
 * An explicit status wins. A blank one comes from the code where the code says it (remission, sequela, personal history), else it is
 * `active`. Where neither can tell (hypertension and glaucoma: controlled or not; partial remission: over or not), all possible ones are
 * given, so that a rule that needs to know asks. An explicit `active` does not settle whether hypertension is controlled.
 *
 * @param entry - the diagnosis: code or concept, and status where known
 * @param snomed - finds the concepts of a SNOMED CT code, such as `conceptsOfSnomed`; without it such codes say nothing
 * @returns one standing when it is decided, else all that are possible
 * @throws InvalidInputError when the entry is malformed
 * @example
 * ```ts
 * import { statusesOf } from 'ketamine-therapy/terminology'
 *
 * statusesOf({ code: { system: 'icd-10-cm', code: 'I10' } }) // → ['controlled', 'uncontrolled']
 * statusesOf({ code: { system: 'icd-10-cm', code: 'I10' }, status: 'controlled' }) // → ['controlled']
 * statusesOf({ code: { system: 'icd-10-cm', code: 'F10.21' } }) // → ['remission']
 * statusesOf({ code: { system: 'icd-10-cm', code: 'I71.40' } }) // → ['active']
 * ```
 */
export function statusesOf(entry: ConditionEntry, snomed?: SnomedLookup): readonly ConditionStatus[] {
  checkConditionEntry('statusesOf', entry)
  return possibleStatuses(entry, snomed)
}

/**
 * The same for entries that were checked before.
 *
 * @internal
 */
export function possibleStatuses(entry: ConditionEntry, snomed: SnomedLookup | undefined): readonly ConditionStatus[] {
  const { status } = entry
  if (status !== undefined && status !== 'active') return [status]
  const byCode = entry.code?.system === 'icd-10-cm' ? defaultOfCode(entry.code.code) : undefined
  if (byCode !== undefined) return status === undefined ? byCode.whenBlank : (byCode.whenActive ?? ['active'])
  const said = conceptsOfEntry(entry, snomed).flatMap(
    ({ whenBlank, whenActive }) => (status === undefined ? whenBlank : whenActive) ?? ['active' as const],
  )
  return said.length === 0 ? ['active'] : [...new Set(said)]
}

/** The default of the longest rule that fits. */
function defaultOfCode(code: string): StatusDefault | undefined {
  const bare = code.replace('.', '')
  for (let length = bare.length; length >= 3; length--) {
    const found = index().byPrefix.get(bare.slice(0, length))
    if (found !== undefined) return found
  }
  return bare.length === 7 ? index().bySeventhCharacter.get(bare.slice(6)) : undefined
}

interface StatusIndex {
  readonly byPrefix: ReadonlyMap<string, StatusDefault>
  readonly bySeventhCharacter: ReadonlyMap<string, StatusDefault>
}

const index: () => StatusIndex = /* @__PURE__ */ lazily(createIndex)

function createIndex(): StatusIndex {
  const byPrefix = new Map<string, StatusDefault>()
  const bySeventhCharacter = new Map<string, StatusDefault>()
  for (const one of statusDefaults) {
    if (one.seventhCharacter !== undefined) bySeventhCharacter.set(one.seventhCharacter, one)
    for (const rule of one.codes) for (const prefix of icd10cmPrefixes(rule)) byPrefix.set(prefix, one)
  }
  return { byPrefix, bySeventhCharacter }
}
