import { instrumentOf, lettersOf } from '../core/patient/instrument'
import type { InstrumentId } from './catalog'
import { INSTRUMENT_IDS } from './catalog'

/**
 * The instrument that a name means, whatever its writing: `PHQ-9`, `phq9` and `PHQ_9` are `phq-9`. The name of another version means none.
 *
 * @param name - the name, as a record has it
 * @internal
 */
export function instrumentNamed(name: string): InstrumentId | undefined {
  const letters = lettersOf(instrumentOf(name) ?? name)
  const id = Object.hasOwn(NAMES, letters) ? NAMES[letters] : letters
  return INSTRUMENT_IDS.find((one) => lettersOf(one) === id)
}

/** Other names of the scales of suicidal ideation, in letters alone; nobody loses one by its name. */
const NAMES: Readonly<Record<string, string>> = {
  bssi: 'bss',
  beckscaleforsuicideideation: 'bss',
  beckscaleforsuicidalideation: 'bss',
  scaleforsuicideideation: 'ssi',
  scaleforsuicidalideation: 'ssi',
}
