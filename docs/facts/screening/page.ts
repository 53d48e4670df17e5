import { joined, section } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'

/** A page about several records that stands below the table of rules, with its references at the foot. */
export function page(id: string, title: string, write: (references: References) => string): FactPage {
  const references = createReferences()
  return { id, title, body: joined(write(references), section(2, 'References', references.list())) }
}
