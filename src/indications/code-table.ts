import type { CodeSystem } from '../core/code-system'
import { icd10cmPrefixes } from '../core/code-system'
import { deepFreeze } from '../core/freeze'
import { lazily } from '../core/lazily'
import { INDICATION_IDS } from '../terminology/indication-ids'
import type { IndicationId } from '../terminology/indication-ids'
import { indications } from './catalog'
import type { IndicationCode } from './model'

/** A code of an indication, filed under a beginning that it stands for. @internal */
export interface CodeTableEntry {
  /** Place of the indication in the catalog. */
  readonly position: number
  /** Id of the indication. */
  readonly id: IndicationId
  /** The code. */
  readonly by: IndicationCode
  /** Whether it stands for longer codes as well. */
  readonly isWide: boolean
}

/** Every code of the catalog by `system|beginning`. Computed once from frozen records; nothing is added later. @internal */
export const codeTable: () => Readonly<Record<string, readonly CodeTableEntry[]>> = /* @__PURE__ */ lazily(buildTable)

/**
 * A code as it is filed.
 *
 * @param code - a code in its own writing
 * @returns the code without dots
 * @internal
 */
export function withoutDots(code: string): string {
  return code.replaceAll('.', '')
}

function buildTable(): Readonly<Record<string, readonly CodeTableEntry[]>> {
  const table = Object.create(null) as Record<string, CodeTableEntry[]>
  INDICATION_IDS.forEach((id, position) => {
    const { codes, snomedCt } = indications[id]
    for (const by of [...codes, ...snomedCt]) {
      for (const beginning of beginningsOf(by.system, by.code)) {
        const filed = (table[`${by.system}|${beginning}`] ??= [])
        filed.push({ position, id, by, isWide: isWide(by) })
      }
    }
  })
  return deepFreeze(table)
}

function beginningsOf(system: CodeSystem, code: string): readonly string[] {
  return system === 'icd-10-cm' ? icd10cmPrefixes(code) : [withoutDots(code)]
}

/** A full ICD-10-CM code stands for itself only; a category (`G56.4-`) or a range stands for longer codes. */
function isWide({ system, code }: IndicationCode): boolean {
  return system === 'icd-11' || (system === 'icd-10-cm' && code.includes('-'))
}
