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
  dast10: 'dast-10',
  drugabusescreeningtest10: 'dast-10',
  drugabusescreeningtest10items: 'dast-10',
  ort: 'ort',
  opioidrisktool: 'ort',
  bpicss: 'bpic-ss',
  phq9: 'phq-9',
  madrs: 'madrs',
  hamd17: 'ham-d17',
  bdiii: 'bdi-ii',
  qidssr16: 'qids-sr16',
}

/** How names of the instruments of safety begin: another name that begins so may be one of them. */
const OPEN: readonly string[] = ['cssrs', 'columbia', 'audit', 'dast', 'opioidrisk', 'bpic']
/** Other instruments that begin so. */
const OTHERS: readonly string[] = ['auditc', 'audit3', 'auditpc', 'dast20', 'dast28', 'dasta']

/**
 * Id of an instrument, whatever its writing: `C-SSRS`, `cssrs` and `C_SSRS` are `c-ssrs`. A name that is none of ours is kept as it stands, for the
 * rules of those who use it; one that may be ours is not read.
 *
 * @internal
 */
export const instrumentOf: (name: string) => string | undefined = /* @__PURE__ */ remember((name) => {
  const letters = lettersOf(name)
  if (Object.hasOwn(NAMES, letters)) return NAMES[letters]
  return OPEN.some((start) => letters.startsWith(start)) && !OTHERS.includes(letters) ? undefined : name
})

/**
 * The name of an instrument in letters and digits alone, in which names are compared.
 *
 * @internal
 */
export function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
