import { joined, section } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { compared } from '../review'
import type { Reviewed } from '../review'

/** A page about several records that is named above the table of rules, with the day of its review and its references at the foot. */
export function page(id: string, title: string, records: readonly Reviewed[], write: (references: References) => string): FactPage {
  const references = createReferences()
  return { id, title, body: joined(write(references), compared(records), section(2, 'References', references.list())) }
}
