import type { Instrument } from './model'
import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import { madrs } from './catalog/madrs'
import { phq9 } from './catalog/phq-9'

/** Ids of all instruments. */
export const INSTRUMENT_IDS = /* @__PURE__ */ deepFreeze(['phq-9', 'madrs'] as const)

/** Id of an instrument. */
export type InstrumentId = (typeof INSTRUMENT_IDS)[number]

/** All instruments, by id. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = /* @__PURE__ */ deepFreeze({
  'phq-9': phq9,
  madrs,
})

/**
 * Finds an instrument: its structure, scoring, bands and cut-offs, licence and sources.
 *
 * @param id - instrument id, such as `phq-9`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getInstrument } from 'ketamine-therapy/outcomes'
 *
 * getInstrument('phq-9').range // → { minimum: 0, maximum: 27 }
 * getInstrument('madrs').licence.status // → 'permission'
 * ```
 */
export function getInstrument(id: string): Instrument {
  return lookUp('getInstrument', 'id', instruments, id)
}
