import type { Indication } from 'ketamine-therapy/indications'

/** What a record names exists: bodies of effects, members, variants of codes; the summary says what a body says. */
export function referenceProblems(records: readonly Indication[]): readonly string[] {
  const ids = new Set(records.map(({ id }) => id))
  return records.flatMap((record) => {
    const bodies = new Set(record.evidence.map(({ id }) => id))
    const variants = new Set((record.variants ?? []).map(({ id }) => id))
    const members = record.members ?? []
    const tiers = record.evidence.map(({ grade }) => grade.tier)
    return [
      ...record.effects.flatMap(({ id, bodies: named, treatment, results }) => [
        ...named.filter((body) => !bodies.has(body)).map((body) => `${id} names body "${body}", which ${record.id} does not have`),
        ...(named.length === 0 ? [`${id} belongs to no body`] : []),
        ...(treatment.drugs.length === 0 ? [`${id} names no drug`] : []),
        ...(results.length === 0 ? [`${id} has no result`] : []),
      ]),
      ...members.filter((member) => !ids.has(member)).map((member) => `${record.id} has unknown member "${member}"`),
      ...((record.kind === 'umbrella') === members.length > 0 ? [] : [`${record.id}: an umbrella, and nothing else, has members`]),
      ...[...record.codes, ...record.snomedCt]
        .filter(({ variant }) => variant !== undefined && !variants.has(variant))
        .map(({ code }) => `${record.id}: code ${code} names an unknown variant`),
      ...(tiers.includes(record.summary.tier) ? [] : [`${record.id}: no body has the tier of the summary`]),
      ...(record.review.reviewedOn < record.review.reviewBy ? [] : [`${record.id}: review is due before it was made`]),
    ]
  })
}
