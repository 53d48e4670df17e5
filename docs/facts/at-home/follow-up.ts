import type { FollowUpPoint, HandlingFact } from 'ketamine-therapy/at-home'
import { followUpPoints, handlingFacts } from 'ketamine-therapy/at-home'
import { joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import { place } from '../words'
import { both } from './words'

/** When somebody is seen again, and how the medicine is kept. */
export function followUpPage(): FactPage {
  const references = createReferences()
  const { cite } = references
  const points = Object.values<FollowUpPoint>(followUpPoints).map(({ id, title, who, record, rule, lay, sources }) => [
    lines(plain(title), `\`${id}\``),
    plain(who),
    `${plain(record)}${cite(sources)}`,
    plain(rule),
    both(lay),
  ])
  const facts = Object.values<HandlingFact>(handlingFacts).map(({ id, text, lay, jurisdiction, sources }) => [
    `\`${id}\``,
    `${plain(text)}${cite(sources)}`,
    place(jurisdiction),
    lay === undefined ? '' : both(lay),
  ])
  return {
    id: 'follow-up',
    title: 'Follow-up, storage and disposal',
    row: [`${points.length} points, ${facts.length} facts`],
    body: joined(
      section(2, 'Follow-up', table(['When', 'Who', 'Record', 'Stop or change', 'For patients'], points)),
      section(2, 'Keeping, returning and throwing away', table(['Fact', 'What holds', 'Where', 'For patients'], facts)),
      section(2, 'References', references.list()),
    ),
  }
}
