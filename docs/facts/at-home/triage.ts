import type { TriageEntry, Urgency } from 'ketamine-therapy/at-home'
import { triageEntries } from 'ketamine-therapy/at-home'
import { createTriageRegistry } from '../../../src/at-home/triage-registry'
import { joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import { both, conditionText } from './words'

const URGENCIES: Readonly<Record<Urgency, string>> = {
  emergency: 'Call the emergency number now',
  urgent: 'Urgent, the same day',
  'contact-clinician': 'Contact the clinic',
  'self-care': 'Care for yourself and watch',
}

/** What a sign or a reading asks for, the most urgent first. */
export function triagePage(): FactPage {
  const references = createReferences()
  const registry = createTriageRegistry()
  const entries = Object.values<TriageEntry>(triageEntries)
  const row = ({ id, title, when, advice, sources }: TriageEntry): readonly string[] => [
    lines(plain(title), `\`${id}\``),
    `${plain(signText(conditionText(when, { registry })))}${references.cite(sources)}`,
    both(advice),
  ]
  return {
    id: 'triage',
    title: 'Symptoms and readings',
    row: [`${entries.length} entries`],
    body: joined(
      'The highest urgency of everything observed counts, with every reason. What is unknown or not readable never lowers it. A drowsy person cannot answer: the sitter does. The numbers of the country take the places in brackets.',
      ...(Object.keys(URGENCIES) as Urgency[]).map((urgency) =>
        section(
          2,
          URGENCIES[urgency],
          table(['Sign or reading', 'As a rule', 'What to do'], entries.filter((entry) => entry.urgency === urgency).map(row)),
        ),
      ),
      section(2, 'References', references.list()),
    ),
  }
}

/** A sign that is there needs no "yes"; a semicolon keeps apart what has commas of its own. */
function signText(text: string): string {
  return text.replace(/: yes (or|and) /g, '; $1 ').replaceAll(': yes', '')
}
