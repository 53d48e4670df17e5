import type { LabelContraindications } from 'ketamine-therapy/screening'
import { bullets, joined, lines, plain, section, sentence, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import { place, routeNames } from '../words'
import { conditionText, ruleLinks } from './words'

/** The page of what one label lists as contraindications. */
export function labelPage(list: LabelContraindications): FactPage {
  const references = createReferences()
  const where = list.jurisdictions.map(place).join(' and ')
  return {
    id: list.id,
    title: `What the label lists: ${list.product}, ${where}`,
    body: joined(
      `${plain(`${list.product}, ${routeNames(list.routes)}; ${list.section}${list.textOf === undefined ? '' : `, text of ${list.textOf}`}.`)} ${references.cite(list.sources)}`,
      section(
        2,
        'Contraindications',
        table(
          ['The label says', 'Met when', 'Rules of screening'],
          list.contraindications.map(({ id, text, when, isJudged, rules }) => [
            lines(plain(sentence(text)), when === undefined ? '' : `\`screening/${id}\``),
            `${when === undefined ? '' : conditionText(when)}${isJudged === true ? ' A prescriber has to judge it.' : ''}`.trim(),
            ruleLinks(rules),
          ]),
        ),
      ),
      section(
        2,
        'Often said to be listed, and not on the list',
        bullets((list.notListed ?? []).map(({ text, rules }) => `${plain(text)} Rule: ${ruleLinks(rules)}.`)),
      ),
      `Id: \`${list.id}\`. Compared with its sources on ${list.review.reviewedOn}, due again by ${list.review.reviewBy}.`,
      section(2, 'References', references.list()),
    ),
  }
}
