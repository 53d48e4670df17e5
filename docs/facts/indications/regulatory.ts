import type { RegulatoryEntry } from 'ketamine-therapy/indications'
import { money } from '../access/grades'
import { bullets, day, joined, lines, plain, section, table } from '../markdown'
import type { References } from '../references'
import { drugRoutes, place, spelled } from '../words'

/** Decisions by jurisdiction in the order of their dates; what decides nothing stands below each table, with the drug it is about. */
export function regulatoryHistory(entries: readonly RegulatoryEntry[], references: References): string {
  const jurisdictions = [...new Set(entries.map(({ jurisdiction }) => jurisdiction))]
  return joined(
    ...jurisdictions.map((jurisdiction) =>
      section(3, place(jurisdiction), ofOne(inOrder(entries.filter((entry) => entry.jurisdiction === jurisdiction)), references)),
    ),
  )
}

function ofOne(entries: readonly RegulatoryEntry[], references: References): string {
  const rows = entries.filter(({ scope }) => scope !== 'remark').map((entry) => row(entry, references))
  const remarks = entries.filter(({ scope }) => scope === 'remark').map((entry) => remark(entry, references))
  return joined(table(['From', 'Through', 'Decision', 'Drug and route', 'What was decided'], rows), bullets(remarks))
}

function row(entry: RegulatoryEntry, { cite }: References): readonly string[] {
  return [
    entry.from === undefined
      ? lines('not recorded', entry.inForceBy === undefined ? '' : `in force by ${entry.inForceBy}`)
      : day(entry.from),
    entry.through === undefined ? '' : day(entry.through),
    lines(
      `**${plain(entry.wording ?? spelled(entry.decision))}**`,
      plain(entry.body),
      entry.axis === 'authorisation' ? '' : entry.axis,
      entry.scope === 'product' ? '*about the product, not this use*' : '',
    ),
    plain(drugRoutes(entry.applies)),
    lines(`${plain(entry.text)} ${cite(entry.sources)}`, ...details(entry), ...milestones(entry, cite), codeOf(entry)),
  ]
}

function remark(entry: RegulatoryEntry, { cite }: References): string {
  const dated = [entry.from === undefined ? '' : `from ${entry.from}`, entry.through === undefined ? '' : `through ${entry.through}`]
  const dates = dated.filter((part) => part !== '').join(' ')
  return lines(
    `${plain(drugRoutes(entry.applies))}, ${plain(entry.body)}${dates === '' ? '' : ` (${dates})`}: ${plain(entry.text)} ${cite(entry.sources)}`,
    ...details(entry),
    ...milestones(entry, cite),
    codeOf(entry),
  )
}

/** Code of the finding that tells of it. */
function codeOf({ id }: RegulatoryEntry): string {
  return `\`indications/${id}\``
}

function details(entry: RegulatoryEntry): readonly string[] {
  const amounts = (entry.amounts ?? []).map(({ label, amountMinor, currency }) => `${label}: ${money(amountMinor, currency)}`)
  return [
    entry.announcedOn === undefined ? '' : `*Made public:* ${entry.announcedOn}`,
    entry.conditions === undefined ? '' : `*Conditions:* ${plain(entry.conditions.map(({ text }) => text).join(' '))}`,
    entry.limitsOfUse === undefined ? '' : `*Limits of use:* ${plain(entry.limitsOfUse.join(' '))}`,
    amounts.length === 0 ? '' : `*Amounts:* ${plain(amounts.join('; '))}`,
  ]
}

function milestones(entry: RegulatoryEntry, cite: References['cite']): readonly string[] {
  return (entry.milestones ?? []).map(({ on, event, sources }) => `${on}: ${plain(event)} ${cite(sources)}`)
}

// Decisions for the use before those about the product; undated entries last: they hold before anything recorded, or nobody knows since when.
function inOrder(entries: readonly RegulatoryEntry[]): readonly RegulatoryEntry[] {
  const key = ({ scope, from }: RegulatoryEntry): string => `${scope === 'product' ? 1 : 0} ${from ?? 'undated'}`
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
