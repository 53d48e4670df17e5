import type { Indication } from 'ketamine-therapy/indications'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Ids are kebab-case and name one thing: an id that stands twice must be the very same shared record. */
export function idProblems(records: readonly Indication[]): readonly string[] {
  const owners = new Map<string, unknown>()
  const problems: string[] = []
  const visit = (kind: string, id: string, record: unknown): void => {
    if (!KEBAB.test(id)) problems.push(`${kind} "${id}" is not kebab-case`)
    const owner = owners.get(id)
    if (owner !== undefined && owner !== record) problems.push(`${kind} "${id}" names two things`)
    owners.set(id, record)
  }
  for (const record of records) {
    visit('indication', record.id, record)
    for (const one of record.variants ?? []) visit('variant', one.id, one)
    for (const one of record.effects) visit('effect', one.id, one)
    for (const one of record.regulatory) visit('decision', one.id, one)
    for (const one of record.guidelines) visit('guideline', one.id, one)
    for (const one of record.definitions) visit('definition', one.id, one)
    for (const list of [record.evidence, record.regulatory, record.guidelines, record.definitions]) {
      const ids = list.map(({ id }) => id)
      for (const id of ids) if (!KEBAB.test(id)) problems.push(`${record.id}: "${id}" is not kebab-case`)
      if (new Set(ids).size !== ids.length) problems.push(`${record.id}: an id stands twice in one list`)
    }
  }
  return problems
}
