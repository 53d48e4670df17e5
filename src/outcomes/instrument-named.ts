import { instrumentOf, lettersOf } from '../core/patient/instrument'
import type { InstrumentId } from './catalog'
import { INSTRUMENT_IDS, instruments } from './catalog'

/**
 * The instrument that a name means, whatever its writing: `PHQ-9`, `phq9` and `PHQ_9` are `phq-9`, and so is the name that its record bears. The
 * name of another version means none.
 *
 * @param name - the name, as a record has it
 * @internal
 */
export function instrumentNamed(name: string): InstrumentId | undefined {
  const letters = lettersOf(instrumentOf(name) ?? name)
  const id = Object.hasOwn(NAMES, letters) ? NAMES[letters] : letters
  return INSTRUMENT_IDS.find((one) => lettersOf(one) === id || lettersOf(instruments[one].name) === id)
}

/**
 * Whether a name that means no instrument of ours may be that of a scale of suicide: another version of the C-SSRS, or a scale by another name,
 * may have been answered with a yes.
 *
 * @internal
 */
export function mayAskOfSuicide(name: string): boolean {
  return /ssrs|columbia|suic/.test(lettersOf(name))
}

/** Other names of the scales of suicidal ideation, in letters alone; nobody loses one by its name. */
const NAMES: Readonly<Record<string, string>> = {
  bssi: 'bss',
  beckscaleforsuicideideation: 'bss',
  beckscaleforsuicidalideation: 'bss',
  scaleforsuicideideation: 'ssi',
  scaleforsuicidalideation: 'ssi',
}
