import { readFileSync } from 'node:fs'
import { composeDisclaimers, CONTENT_RULE_IDS, createAuditor, disclaimers, requiredDisclaimers } from 'ketamine-therapy/disclaimers'
import type { ComposeContext } from 'ketamine-therapy/disclaimers'

const CONTEXT = { surface: 'website', topics: ['ketamine', 'at-home', 'telehealth'] } as const
const TOKENS = {
  org: 'Example Clinic',
  contactUrl: 'https://example.org/contact',
  termsUrl: 'https://example.org/terms',
  privacyUrl: 'https://example.org/privacy',
  asOf: '2026-11-22',
}

/** Times the audit of texts of growing length, and composing against a join of the same texts written by hand; prints ratios. */
export function benchAudit(): void {
  const begun = performance.now()
  const audit = createAuditor()
  audit('A visit takes two hours.', CONTEXT)
  const compiled = performance.now() - begun
  const text = (size: number): string =>
    prose()
      .repeat(Math.ceil(size / prose().length))
      .slice(0, size)
  // Once before it counts, so that the first length is not timed while the engine still warms up.
  audit(text(250_000), CONTEXT)
  const sizes = [250_000, 500_000, 1_000_000, 2_000_000]
  const times = sizes.map((size) => best(3, () => audit(text(size), CONTEXT)))
  console.log(`audit of a text of clinic sentences: ${CONTENT_RULE_IDS.length} rules, the claims, the notices`)
  console.log(`  compiled with the first text ${compiled.toFixed(0)} ms`)
  sizes.forEach((size, index) => {
    const ratio = (times[index] ?? 0) / (times[index - 1] ?? times[index] ?? 1)
    console.log(
      `  ${(size / 1e6).toFixed(2)} MB                      ${(times[index] ?? 0).toFixed(0)} ms${index === 0 ? '' : `, ${ratio.toFixed(1)} times the half`}`,
    )
  })

  const context: ComposeContext = { ...CONTEXT, tokens: TOKENS }
  if (byHand() !== composeDisclaimers(context).text) throw new Error('the texts differ')
  const hand = best(20, byHand)
  const whole = best(20, () => composeDisclaimers(context))
  console.log('composing the notices of a website')
  console.log(`  written by hand, no reasons  ${hand.toFixed(2)} ms`)
  console.log(
    `  composeDisclaimers           ${whole.toFixed(2)} ms, with Markdown, HTML, hashes, reasons and sources: ${(whole / hand).toFixed(1)} times`,
  )
}

/** The sentences of the corpora, harmless and not, as running text. */
function prose(): string {
  return ['', '-second', '-third']
    .flatMap(
      (name) =>
        JSON.parse(readFileSync(new URL(`../golden/disclaimers-corpus${name}.json`, import.meta.url), 'utf8')) as { text: string }[],
    )
    .map((entry) => entry.text)
    .join(' ')
}

/** The same text as a template would print it: the texts in order, tokens filled by a replacement. */
function byHand(): string {
  const values: Readonly<Record<string, string>> = { ...TOKENS, emergency: '911', crisis: '988' }
  return requiredDisclaimers(CONTEXT)
    .required.map(({ id }) =>
      disclaimers[id as keyof typeof disclaimers].texts.en.plain.replace(/\{(\w+)\}/gu, (_, token: string) => values[token] ?? ''),
    )
    .join('\n\n')
}

function best(rounds: number, run: () => unknown): number {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
