import { remember } from '../remember'

/** Instruments that conditions of the library name, by their names in letters and digits alone. */
const NAMES: Readonly<Record<string, string>> = {
  cssrs: 'c-ssrs',
  cssrsscreen: 'c-ssrs',
  cssrsscreener: 'c-ssrs',
  columbiasuicideseverityratingscale: 'c-ssrs',
  columbiasuicideseverityratingscalecssrs: 'c-ssrs',
  columbiasuicideseverityratingscalescreener: 'c-ssrs',
  audit: 'audit',
  alcoholusedisordersidentificationtest: 'audit',
  alcoholusedisorderidentificationtest: 'audit',
  alcoholusedisordersidentificationtestaudit: 'audit',
  alcoholusedisorderidentificationtestaudit: 'audit',
  dast10: 'dast-10',
  drugabusescreeningtest10: 'dast-10',
  drugabusescreeningtestdast10: 'dast-10',
  drugabusescreeningtest10items: 'dast-10',
  ort: 'ort',
  opioidrisktool: 'ort',
  opioidrisktoolort: 'ort',
  bpicss: 'bpic-ss',
  bladderpaininterstitialcystitissymptomscore: 'bpic-ss',
  bladderpaininterstitialcystitissymptomscorebpicss: 'bpic-ss',
  phq9: 'phq-9',
  madrs: 'madrs',
  hamd17: 'ham-d17',
  bdiii: 'bdi-ii',
  qidssr16: 'qids-sr16',
}

/** Highest score that there is, of those whose scores go from 0 to a known end. */
const HIGHEST: Readonly<Record<string, number>> = {
  'c-ssrs': 5,
  audit: 40,
  'dast-10': 10,
  'phq-9': 27,
  madrs: 60,
  'ham-d17': 52,
  'bdi-ii': 63,
  'qids-sr16': 27,
}

/**
 * Highest score of an instrument, whatever its writing, where it is known.
 *
 * @internal
 */
export function highestScoreOf(name: string): number | undefined {
  const id = instrumentOf(name) ?? ''
  return Object.hasOwn(HIGHEST, id) ? HIGHEST[id] : undefined
}

/** What names of the instruments of safety hold, word by word: another name that holds it may be one of them. */
const OPEN =
  /cssrs|\bc ssrs|(?<!british )columbia|audit(?!or|iv|ion)|alcohol ?use ?disorders? ?ident|dast|drug ?abuse ?screen|opioid ?risk|^ort ?(?:score|total)|bpic|bladder ?pain ?(?:ic|inter|s[cy])/
/** Other instruments whose names hold it, in letters and digits alone. */
const OTHERS =
  /^(?:totalscore|us)?(?:alcoholusedisorders?identificationtest)?(?:con(?:sumption|cise)(?:auditc)?|audit(?:c|pc|3))(?:total)?(?:score)?$|^(?:drugabusescreeningtest|dast)(?:20|28)$|^dasta$/

/**
 * Id of an instrument, whatever its writing: `C-SSRS`, `cssrs` and `C_SSRS` are `c-ssrs`. A name that is none of ours is kept as it stands, for the
 * rules of those who use it; one that may be ours is not read.
 *
 * @internal
 */
export const instrumentOf: (name: string) => string | undefined = /* @__PURE__ */ remember((name) => {
  const letters = lettersOf(name)
  if (Object.hasOwn(NAMES, letters)) return NAMES[letters]
  return OPEN.test(wordsOf(name)) && !OTHERS.test(letters) ? undefined : name
})

/**
 * The name of an instrument in letters and digits alone, in which names are compared.
 *
 * @internal
 */
export function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** The same with the spaces kept, so that two words that stand side by side ("childhood asthma") make no third. */
function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
