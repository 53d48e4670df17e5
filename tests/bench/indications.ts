import { matchesIcd10cm } from 'ketamine-therapy/core'
import { CLAIM_IDS, claims, findClaims } from 'ketamine-therapy/evidence'
import { findIndicationsByCode, indications } from 'ketamine-therapy/indications'

const CODES = ['F33.2', 'F32.A', 'F43.10', 'G90.511', 'R45.851', 'E11.9']
const SENTENCES = [
  'Ketamine is not addictive and it works for everyone.',
  'Our clinic offers infusions in a calm room with a nurse beside you.',
  'Esketamine nasal spray is approved together with an oral antidepressant.',
  'Some people feel better within hours, and the effect may wear off.',
  'Ketamine is FDA-approved for depression.',
  'Ask your doctor which treatments your insurance covers.',
]

/** Compares the look-up by code with a scan by hand, and the search for claims with a loop over sentences, and prints ratios. */
export function benchIndications(): void {
  const byTable = (code: string): readonly string[] =>
    findIndicationsByCode({ system: 'icd-10-cm', code }).map(({ indication }) => indication.id)
  if (CODES.some((code) => byTable(code).join() !== scan(code).join())) throw new Error('the matches differ')
  const table = perSecond(() => CODES.forEach(byTable), 200)
  console.log(`uses that an ICD-10-CM code points at, ${CODES.length} codes`)
  console.log(`  findIndicationsByCode        ${Math.round(table)} rounds/s`)
  console.log(`  scan over every entry        ${(table / perSecond(() => CODES.forEach(scan), 20)).toFixed(1)} times the time`)

  const text = Array.from({ length: Math.ceil(100_000 / SENTENCES.join(' ').length) }, () => SENTENCES.join(' ')).join('\n')
  const found = new Set(findClaims(text).matches.map(({ claim }) => claim))
  const naive = loop(text)
  if ([...found].some((id) => !naive.has(id))) throw new Error('the loop misses a claim')
  const search = perSecond(() => findClaims(text), 1)
  console.log(`claims in a text of ${Math.round(text.length / 1000)} kB`)
  console.log(`  findClaims, with places      ${search.toFixed(1)} texts/s`)
  console.log(`  loop over sentences, yes/no  ${(search / perSecond(() => loop(text), 1)).toFixed(1)} times the time`)
}

function scan(code: string): readonly string[] {
  return Object.values(indications)
    .filter(({ codes }) => codes.some((one) => one.system === 'icd-10-cm' && isMatch(one.code, one.ending, code)))
    .map(({ id }) => id)
}

function isMatch(rule: string, ending: string | undefined, code: string): boolean {
  const isEnding = ending === undefined || code.endsWith(ending)
  return isEnding && (rule.includes('-') ? matchesIcd10cm(rule, code) : rule === code)
}

/** What one writes first: every pattern against every sentence. It knows neither places nor negation. */
function loop(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const sentence of text.split(/(?<=[.?!])\s+/)) {
    for (const id of CLAIM_IDS) {
      if (claims[id].patterns.some(({ parts }) => parts.every((part) => new RegExp(part, 'i').test(sentence)))) found.add(id)
    }
  }
  return found
}

function perSecond(run: () => unknown, turns: number): number {
  let best = 0
  for (let round = 0; round < 4; round++) {
    const start = performance.now()
    for (let turn = 0; turn < turns; turn++) run()
    best = Math.max(best, (turns * 1000) / (performance.now() - start))
  }
  return best
}
