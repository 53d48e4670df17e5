import type { Indication } from 'ketamine-therapy/indications'
import type { SourceRef } from 'ketamine-therapy/core'
import { sourceProblems } from '../sources'

/** Every fact names a source of the bibliography, with a mark that fits it. */
export function citationProblems(records: readonly Indication[]): readonly string[] {
  return records.flatMap((record) => {
    const facts: readonly (readonly [string, readonly SourceRef[]])[] = [
      ['population', record.population.sources],
      ...record.definitions.map((one) => [one.id, one.sources] as const),
      ...record.evidence.map((one) => [one.id, one.sources] as const),
      ...record.effects.map((one) => [one.id, one.sources] as const),
      ...record.effects.flatMap((one) =>
        one.results.flatMap(({ outcome, sources }) => (sources === undefined ? [] : [[`${one.id}, ${outcome}`, sources] as const])),
      ),
      ...record.timing.map((one) => [one.text, one.sources] as const),
      ...record.notShown.map((one) => [one.text, one.sources] as const),
      ...record.cautions.map((one) => [one.text, one.sources] as const),
      ...record.regulatory.map((one) => [one.id, one.sources] as const),
      ...record.regulatory.flatMap((one) => (one.milestones ?? []).map(({ event, sources }) => [event, sources] as const)),
      ...record.guidelines.map((one) => [one.id, one.sources] as const),
      ...[...record.codes, ...record.snomedCt].map((one) => [one.code, one.sources] as const),
    ]
    const uncited = facts.filter(([, sources]) => sources.length === 0).map(([fact]) => `${record.id}: "${fact}" names no source`)
    return [...uncited, ...sourceProblems(record)]
  })
}
