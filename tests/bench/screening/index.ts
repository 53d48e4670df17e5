import { createScreener, parsePatient, SCREENING_RULE_IDS } from 'ketamine-therapy/screening'
import type { Patient } from 'ketamine-therapy/core'
import { screenCodedByHand, screenScalarByHand } from './hand-written'
import { createJsonRules, createJsonRulesWithPaths } from './json-rules'
import { createPatients } from './patients'
import { codedDozen, scalarDozen } from './rule-sets'

const INTENDED = { drug: 'ketamine', route: 'intravenous', setting: 'clinic' } as const
const AS_OF = { asOf: '2026-11-22' }

/** Compares screening with a hand-written function and with json-rules-engine, on the same patients with the same outcomes and reasons, and prints ratios. */
export async function benchScreening(): Promise<void> {
  const patients = createPatients(10_000)
  for (const [name, rules, byHand, target, withPaths] of [
    ['coded', codedDozen, screenCodedByHand, 'at most 2 times hand-written, at least 25 times json-rules-engine', undefined],
    [
      'scalar',
      scalarDozen,
      screenScalarByHand,
      'at most 8 times hand-written, at least 300 times json-rules-engine',
      createJsonRulesWithPaths(),
    ],
  ] as const) {
    const { prepared } = createScreener(INTENDED, { ...AS_OF, rules: { only: [], add: rules } })
    const viaJson = createJsonRules(name)
    await assertSameOutcomes(patients, prepared, byHand, viaJson)
    if (withPaths !== undefined) await assertSameOutcomes(patients, prepared, byHand, withPaths)
    const few = patients.slice(0, 250)
    const [hand, ours, json, paths] = await medianRates(9, [
      () => rate(patients, byHand),
      () => rate(patients, prepared),
      () => rateAsync(few, viaJson),
      () => (withPaths === undefined ? 1 : rateAsync(few, withPaths)),
    ])
    const findings = patients.reduce((sum, patient) => sum + prepared(patient).findings.length, 0) / patients.length
    console.log(`screening, ${name} dozen (${target}); ${findings.toFixed(2)} rules fire for a patient`)
    console.log(`  hand-written       ${format(hand)}   ${ratio(hand, json)} times as fast as json-rules-engine`)
    console.log(`  this library       ${format(ours)}   ${ratio(hand, ours)} times the time of hand-written`)
    console.log(`  json-rules-engine  ${format(json)}   this library is ${ratio(ours, json)} times as fast; facts computed by hand`)
    if (withPaths !== undefined)
      console.log(
        `  json-rules-engine  ${format(paths)}   this library is ${ratio(ours, paths)} times as fast; it reads the patient by paths`,
      )
  }
  await benchAllRules(patients)
}

/** All rules on complete and on half-filled patients, against two dozen rules by hand; then what grows with patients and with rules. */
async function benchAllRules(patients: readonly Patient[]): Promise<void> {
  const whole = createScreener(INTENDED, AS_OF).prepared
  const ids = SCREENING_RULE_IDS.filter((_, index) => index % 2 === 0)
  const half = createScreener(INTENDED, { ...AS_OF, rules: { only: ids } }).prepared
  const raw = JSON.parse(JSON.stringify(patients)) as readonly unknown[]
  // Lists that the rules by hand do not look at are closed, so that both answer the same questions. Parsed, as `prepared` wants them: objects
  // spread by hand would each have a shape of their own in memory and be read far more slowly by anyone.
  const closed = patients.map((patient) =>
    parsePatient({
      ...patient,
      history: { lastAlcoholAt: '2026-11-01' },
      reviewed: ['conditions', 'medications', 'allergies', 'familyHistory', 'dispensings', 'labs', 'assessments', 'events'],
    }),
  )
  const [hand, complete, open, halved, fewer, door] = await medianRates(9, [
    () => rate(closed, (patient) => [screenCodedByHand(patient), screenScalarByHand(patient)]),
    () => rate(closed, whole),
    () => rate(patients, whole),
    () => rate(closed, half),
    () => rate(closed.slice(0, 5000), whole),
    () => rate(raw, parsePatient),
  ])
  console.log(`screening, all ${whole({}).ruleSet.rules} rules of the clinic regimen (at most 2.5 times two dozen rules by hand)`)
  console.log(`  two dozen by hand  ${format(hand)}`)
  console.log(`  nothing missing    ${format(complete)}   ${ratio(hand, complete)} times the time of the two dozen`)
  console.log(`  five lists open    ${format(open)}   ${ratio(hand, open)} times, with what is missing ranked for each`)
  console.log(`  half of the rules  ${format(halved)}`)
  console.log(`  validation at the door: ${format(door)}`)
  console.log(`  a patient among 10,000 against one among 5,000: ${ratio(fewer, complete)} times (1 is linear)`)
}

interface Outcome {
  readonly result: string
  readonly findings: readonly {
    readonly record?: string
    readonly because: readonly { readonly path: string; readonly value?: unknown }[]
  }[]
}

/** The three agree on every patient, and every rule of the set fires for some and not for others. */
async function assertSameOutcomes(
  patients: readonly Patient[],
  ours: (patient: Patient) => Outcome,
  byHand: (patient: Patient) => Outcome,
  viaJson: (patient: Patient) => Promise<Outcome['findings']>,
): Promise<void> {
  const shape = (outcome: Outcome): string =>
    JSON.stringify([
      outcome.result,
      outcome.findings.map(({ record, because }) => [record, because.map(({ path, value }) => [path, value])]),
    ])
  const fired = (findings: Outcome['findings']): string =>
    findings
      .map(({ record }) => record)
      .sort()
      .join(' ')
  for (const patient of patients.slice(0, 5000)) {
    if (shape(ours(patient)) !== shape(byHand(patient)))
      throw new Error(`outcomes differ:\n${shape(ours(patient))}\n${shape(byHand(patient))}`)
  }
  for (const patient of patients.slice(0, 2000)) {
    const { findings } = ours(patient)
    const told = await viaJson(patient)
    if (fired(findings) !== fired(told)) throw new Error(`outcomes differ: ${fired(findings)} against ${fired(told)}`)
    if (told.some(({ because }) => because.length === 0)) throw new Error(`json-rules-engine gave no reason for ${fired(told)}`)
  }
}

/** Items a second, and of each round apart. */
interface Rate {
  readonly rate: number
  readonly rounds: readonly number[]
}

/** Every contestant runs in every round, so that a busy moment of the machine meets all of them. The first two rounds warm up. */
async function medianRates<Runs extends readonly (() => number | Promise<number>)[]>(
  rounds: number,
  runs: readonly [...Runs],
): Promise<{ [K in keyof Runs]: Rate }> {
  const measured = runs.map((): number[] => [])
  for (let round = -2; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const value = await run()
      if (round >= 0) measured[index]?.push(value)
    }
  }
  return measured.map((values) => ({ rate: median(values), rounds: values })) as { [K in keyof Runs]: Rate }
}

/** How often the first is as fast as the second: the median over the rounds. */
function ratio(first: Rate, second: Rate): string {
  const value = median(first.rounds.map((rate, round) => rate / (second.rounds[round] as number)))
  return value.toFixed(value < 10 ? 2 : 0)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number
}

/** Passes of which the best counts in a round: the first finds the memory caches filled by another contestant. */
const PASSES = 4

function rate<T>(items: readonly T[], run: (item: T) => unknown): number {
  let best = 0
  for (let pass = 0; pass < PASSES; pass++) {
    let sink = 0
    const start = process.cpuUsage()
    for (const item of items) if (run(item) !== undefined) sink++
    best = Math.max(best, sink / secondsSince(start))
  }
  return best
}

async function rateAsync<T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<number> {
  let best = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const start = process.cpuUsage()
    for (const item of items) await run(item)
    best = Math.max(best, items.length / secondsSince(start))
  }
  return best
}

/** Time of the processor, so that what else runs on the machine counts least. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function format({ rate }: Rate): string {
  return `${Math.round(rate).toLocaleString('en-US').padStart(12)} patients/s`
}
