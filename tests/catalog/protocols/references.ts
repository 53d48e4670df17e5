import { formulations, protocols } from 'ketamine-therapy/protocols'
import type { Protocol } from 'ketamine-therapy/protocols'
import { indications } from 'ketamine-therapy/indications'
import { phasesOf } from './records'

/** A record names only phases, rules, products, uses and protocols that exist, and no product of another drug or route. */
export function referenceProblems(records: readonly Protocol[]): readonly string[] {
  return records.flatMap((record) => {
    const phases = phasesOf(record).map((phase) => phase.id)
    const rules = record.preDose.map((rule) => rule.id)
    const named: readonly (readonly [string, string, readonly string[]])[] = [
      ...record.decisionPoints.map((point) => ['phase', point.phase, phases] as const),
      ...record.missedSessions.flatMap((rule) => rule.phases.map((phase) => ['phase', phase, phases] as const)),
      ...record.preDose.flatMap((rule) => rule.yieldsTo.map((id) => ['rule', id, rules] as const)),
      ...record.indications.map(({ id }) => ['use', id, Object.keys(indications)] as const),
      ...record.inherited.map(({ from }) => ['protocol', from, Object.keys(protocols)] as const),
      ...record.formulations.map(({ id }) => ['product', id, Object.keys(formulations)] as const),
    ]
    return [
      ...named.filter(([, id, known]) => !known.includes(id)).map(([what, id]) => `${record.id}: no ${what} "${id}"`),
      ...record.inherited.filter(({ from }) => from === record.id).map(() => `${record.id}: takes over from itself`),
      ...record.formulations.filter(({ drug }) => drug !== record.drug).map(({ id }) => `${record.id}: "${id}" is another drug`),
      ...record.formulations
        .filter(({ routes }) => !routes.some((route) => record.routes.includes(route)))
        .map(({ id }) => `${record.id}: "${id}" has none of its routes`),
    ]
  })
}
