import { madeByFunctions } from './finding-codes/made-by-functions'
import { joined, lines, plain, table } from './markdown'
import type { FactArea } from './page'

/** One page for each domain: the codes that its functions make by themselves. */
export function pages(): FactArea {
  return {
    id: 'finding-codes',
    title: 'Finding codes',
    introduction: joined(
      'Every finding has a stable `code`: the domain, a slash and an id. Where a finding tells of a record, the id is that of the record, and its code, or the id alone, stands on the page of the record: `screening/ci-pregnancy` with the rules of screening, `evidence/cures-depression` with the claims.',
      'Below are the codes that a function makes by itself. A function that calls others, as `planCare` and `auditPages` do, passes on their findings. A code that begins with `custom/` is one of your own records.',
    ),
    heads: ['Domain', 'Codes'],
    pages: Object.entries(madeByFunctions).map(([domain, codes]) => ({
      id: domain,
      title: `Finding codes of ${domain}`,
      row: [String(codes.length)],
      body: table(
        ['Code and severity', 'Given when', 'By'],
        codes.map(([id, severity, when, by]) => [lines(`\`${domain}/${id}\``, severity), plain(when), by.replace(/\w+/g, '`$&`')]),
      ),
    })),
  }
}
