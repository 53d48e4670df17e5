import { remember } from '../remember'

/** Instruments that conditions of the library name, by their names in letters and digits alone. */
const NAMES: Readonly<Record<string, string>> = {
  cssrs: 'c-ssrs',
  cssrsscreen: 'c-ssrs',
  cssrsscreener: 'c-ssrs',
  columbiasuicideseverityratingscale: 'c-ssrs',
  columbiasuicideseverityratingscalescreener: 'c-ssrs',
  audit: 'audit',
  alcoholusedisordersidentificationtest: 'audit',
  alcoholusedisorderidentificationtest: 'audit',
  dast10: 'dast-10',
  drugabusescreeningtest10: 'dast-10',
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

/** What names of the instruments of safety hold: another name that holds it may be one of them. */
const OPEN = /cssrs|columbia|audit(?!or)|alcoholusedisorders?ident|dast|drugabusescreen|opioidrisk|^ort(?:score|total)|bpic|bladderpain/
/** Other instruments whose names hold it. */
const OTHERS: readonly string[] = [
  'auditc',
  'alcoholusedisordersidentificationtestconsumption',
  'audit3',
  'auditpc',
  'dast20',
  'dast28',
  'dasta',
]

/**
 * Id of an instrument, whatever its writing: `C-SSRS`, `cssrs` and `C_SSRS` are `c-ssrs`. A name that is none of ours is kept as it stands, for the
 * rules of those who use it; one that may be ours is not read.
 *
 * @internal
 */
export const instrumentOf: (name: string) => string | undefined = /* @__PURE__ */ remember((name) => {
  const letters = lettersOf(name)
  if (Object.hasOwn(NAMES, letters)) return NAMES[letters]
  return OPEN.test(letters) && !OTHERS.includes(letters) ? undefined : name
})

/**
 * The name of an instrument in letters and digits alone, in which names are compared.
 *
 * @internal
 */
export function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
