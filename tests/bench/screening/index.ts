import { createScreener, parsePatient, SCREENING_RULE_IDS } from 'ketamine-therapy/screening'
import type { Patient } from 'ketamine-therapy/core'
import { screenCodedByHand, screenScalarByHand } from './hand-written'
import { createJsonRules } from './json-rules'
import { createPatients } from './patients'
import { codedDozen, scalarDozen } from './rule-sets'

const INTENDED = { drug: 'ketamine', route: 'intravenous', setting: 'clinic' } as const
const AS_OF = { asOf: '2026-11-22' }

/** Compares screening with a hand-written function and with json-rules-engine, on the same patients with the same outcomes, and prints ratios. */
export async function benchScreening(): Promise<void> {
  const patients = createPatients(10_000)
  for (const [name, rules, byHand, target] of [
    ['coded', codedDozen, screenCodedByHand, 'at most 2 times hand-written, at least 25 times json-rules-engine'],
    ['scalar', scalarDozen, screenScalarByHand, 'at most 8 times hand-written, at least 300 times json-rules-engine'],
  ] as const) {
    const { prepared } = createScreener(INTENDED, { ...AS_OF, rules: { only: [], add: rules } })
    const viaJson = createJsonRules(name)
    await assertSameOutcomes(patients.slice(0, 2000), prepared, byHand, viaJson)
    const ours = rate(patients, prepared)
    const hand = rate(patients, byHand)
    const json = await rateAsync(patients.slice(0, 500), viaJson)
    console.log(`screening, ${name} dozen (${target})`)
    console.log(`  hand-written       ${format(hand)} patients/s`)
    console.log(`  this library       ${format(ours)} patients/s   ${(hand / ours).toFixed(2)} times the time of hand-written`)
    console.log(`  json-rules-engine  ${format(json)} patients/s   this library is ${(ours / json).toFixed(0)} times as fast`)
  }
  benchAllRules(patients)
}

/** All rules on complete and on half-filled patients, against two dozen rules by hand; then what grows with patients and with rules. */
function benchAllRules(patients: readonly Patient[]): void {
  const whole = createScreener(INTENDED, AS_OF).prepared
  const ids = SCREENING_RULE_IDS.filter((_, index) => index % 2 === 0)
  const half = createScreener(INTENDED, { ...AS_OF, rules: { only: ids } }).prepared
  const raw = JSON.parse(JSON.stringify(patients)) as readonly unknown[]
  // Lists that the rules by hand do not look at are closed, so that both answer the same questions.
  const closed = patients.map((patient) => ({
    ...patient,
    history: { lastAlcoholAt: '2026-11-01' },
    reviewed: ['conditions', 'medications', 'allergies', 'familyHistory', 'dispensings', 'labs', 'assessments', 'events'] as const,
  }))
  const byHand = rate(patients, (patient) => [screenCodedByHand(patient), screenScalarByHand(patient)])
  const all = rate(patients, whole)
  const complete = rate(closed, whole)
  console.log(`screening, all ${whole({}).ruleSet.rules} rules of the clinic regimen (at most 2.5 times two dozen rules by hand)`)
  console.log(`  two dozen by hand  ${format(byHand)} patients/s`)
  console.log(`  nothing missing    ${format(complete)} patients/s   ${(byHand / complete).toFixed(2)} times the time of the two dozen`)
  console.log(`  six lists open     ${format(all)} patients/s   ${(byHand / all).toFixed(2)} times, with what is missing ranked for each`)
  console.log(`  half of the rules  ${format(rate(closed, half))} patients/s`)
  console.log(`  validation at the door: ${format(rate(raw, parsePatient))} patients/s`)
  console.log(
    `  a patient among 10,000 against one among 5,000: ${(rate(closed.slice(0, 5000), whole) / complete).toFixed(2)} times (1 is linear)`,
  )
}

interface Outcome {
  readonly result: string
  readonly findings: readonly {
    readonly record?: string
    readonly because: readonly { readonly path: string; readonly value?: unknown }[]
  }[]
}

async function assertSameOutcomes(
  patients: readonly Patient[],
  ours: (patient: Patient) => Outcome,
  byHand: (patient: Patient) => Outcome,
  viaJson: (patient: Patient) => Promise<readonly string[]>,
): Promise<void> {
  const shape = (outcome: Outcome): string =>
    JSON.stringify([
      outcome.result,
      outcome.findings.map(({ record, because }) => [record, because.map(({ path, value }) => [path, value])]),
    ])
  const fired = (outcome: Outcome): string =>
    outcome.findings
      .map(({ record }) => record)
      .sort()
      .join(' ')
  for (const patient of patients) {
    if (shape(ours(patient)) !== shape(byHand(patient)))
      throw new Error(`outcomes differ:\n${shape(ours(patient))}\n${shape(byHand(patient))}`)
    const events = [...(await viaJson(patient))].sort().join(' ')
    if (fired(ours(patient)) !== events) throw new Error(`outcomes differ: ${fired(ours(patient))} against ${events}`)
  }
}

/** Items a second: the best of several rounds, so that a busy machine disturbs least. */
function rate<T>(items: readonly T[], run: (item: T) => unknown): number {
  let best = 0
  let sink = 0
  for (let round = 0; round < 12; round++) {
    const start = performance.now()
    for (const item of items) if (run(item) !== undefined) sink++
    best = Math.max(best, items.length / (performance.now() - start))
  }
  return sink === 0 ? 0 : best * 1000
}

async function rateAsync<T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<number> {
  let best = 0
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    for (const item of items) await run(item)
    best = Math.max(best, items.length / (performance.now() - start))
  }
  return best * 1000
}

function format(value: number): string {
  return Math.round(value).toLocaleString('en-US').padStart(12)
}
