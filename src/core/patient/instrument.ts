import { remember } from '../remember'

/** Names in letters and digits alone, where they are not the id without its hyphens in another writing. */
const NAMES: Readonly<Record<string, string>> = {
  cssrs: 'c-ssrs',
  cssrsscreen: 'c-ssrs',
  cssrsscreener: 'c-ssrs',
  columbiasuicideseverityratingscale: 'c-ssrs',
  audit: 'audit',
  auditc: 'audit-c',
  alcoholusedisordersidentificationtest: 'audit',
  dast10: 'dast-10',
  drugabusescreeningtest10: 'dast-10',
  opioidrisktool: 'ort',
  bpicss: 'bpic-ss',
  phq9: 'phq-9',
  gad7: 'gad-7',
  hamd17: 'ham-d17',
  bdiii: 'bdi-ii',
  qidssr16: 'qids-sr16',
}

/** Instruments of safety. A name that begins like one of them and is not read stays open. */
const OPEN: readonly string[] = ['cssrs', 'columbia', 'audit', 'dast', 'opioidrisk', 'bpic']

/**
 * Id of an instrument, whatever its writing: `C-SSRS`, `cssrs` and `C_SSRS` are `c-ssrs`. A name that is none of ours is kept, in the writing of
 * an id.
 *
 * @internal
 */
export const instrumentOf: (name: string) => string | undefined = /* @__PURE__ */ remember((name) => {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  if (Object.hasOwn(NAMES, letters)) return NAMES[letters]
  if (OPEN.some((start) => letters.startsWith(start))) return undefined
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
})
