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
 * Whether a name that means no instrument of ours may be that of a scale of suicide: another version of the C-SSRS, a scale by another name, or
 * the single item of a scale of depression, may have been answered with a yes.
 *
 * @internal
 */
export function mayAskOfSuicide(name: string): boolean {
  const letters = lettersOf(name)
  return /ssrs|columbia|suic|item(?:3|9|10|12)$/.test(letters) || OF_SUICIDE.includes(letters)
}

/**
 * Short names under which other scales of suicide are recorded, in letters alone: the Suicidal Behaviors Questionnaire, Ask Suicide-Screening
 * Questions, the modified and the dated Scale for Suicide Ideation, Suicidal Ideation Questionnaire and Attributes Scale, Suicide Probability
 * Scale, Suicide Intent Scale, Sheehan's and InterSePT scales, the Depressive Symptom Index, Concise Health Risk Tracking, SAD PERSONS, the
 * Nurses' Global Assessment, the Suicide Status Form and the interview on self-injurious thoughts. One that means another scale costs a question.
 */
const OF_SUICIDE: readonly string[] = [
  'sbq',
  'sbqr',
  'asq',
  'mssi',
  'ssic',
  'ssiw',
  'siq',
  'siqjr',
  'sidas',
  'sps',
  'sis',
  'ssts',
  'isst',
  'isstplus',
  'dsiss',
  'chrt',
  'chrtsr',
  'sadpersons',
  'ngasr',
  'ssf',
  'sitbi',
]

/** Other names of the scales of suicidal ideation, in letters alone; nobody loses one by its name. */
const NAMES: Readonly<Record<string, string>> = {
  bssi: 'bss',
  beckscaleforsuicideideation: 'bss',
  beckscaleforsuicidalideation: 'bss',
  scaleforsuicideideation: 'ssi',
  scaleforsuicidalideation: 'ssi',
}
