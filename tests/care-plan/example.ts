import { readFileSync } from 'node:fs'
import type { Candidate, CarePlan } from 'ketamine-therapy/care-plan'

/** Day and place of the demo. */
export const options = { asOf: '2026-11-22', timeZone: 'America/Denver' } as const

interface ExampleIntake {
  readonly patient: Readonly<Record<string, unknown>> & { readonly reviewed: readonly string[] }
}

/** An intake of the demo. */
export function readIntake(name: string): ExampleIntake {
  return JSON.parse(readFileSync(new URL(`../../docs/examples/intake-${name}.json`, import.meta.url), 'utf8')) as ExampleIntake
}

/** The complete intake of the demo. */
export const intake = readIntake('depression')

/** A candidate of a plan by its protocol. */
export function candidate(plan: CarePlan, protocol: string): Candidate | undefined {
  return plan.candidates.find((one) => one.protocol === protocol)
}
