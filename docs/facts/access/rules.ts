import type { Regulation } from 'ketamine-therapy/access'
import { regulations } from 'ketamine-therapy/access'
import { day, joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { compared } from '../review'
import { place, spelled } from '../words'
import { CONFIDENCE, period } from './grades'

/** One page for each country, with its parts. */
export function rulePages(): readonly FactPage[] {
  const all: readonly Regulation[] = Object.values(regulations)
  const countries = [...new Set(all.map(({ jurisdiction }) => jurisdiction.slice(0, 2)))]
  return countries.map((country) =>
    page(
      country,
      all.filter(({ jurisdiction }) => jurisdiction.startsWith(country)),
    ),
  )
}

function page(country: string, rules: readonly Regulation[]): FactPage {
  const references = createReferences()
  const parts = [...new Set(rules.map(({ jurisdiction }) => jurisdiction))].sort()
  return {
    id: `rules-${country.toLowerCase()}`,
    title: `Rules, ${place(country)}`,
    row: [
      'Rules by subject and date',
      `${rules.length} ${rules.length === 1 ? 'entry' : 'entries'}${parts.length === 1 ? '' : ` in ${parts.length} jurisdictions`}`,
    ],
    body: joined(
      'Rules, and official acts that changed one, with their dates. A part of the country without an entry was not researched: that is not permission. Not legal advice.',
      ...parts.map((part) =>
        section(
          2,
          plain(place(part)),
          table(
            ['Rule', 'Topic', 'Stands', 'In force', 'What it says'],
            inOrder(rules.filter(({ jurisdiction }) => jurisdiction === part)).map((rule) => row(rule, references)),
          ),
        ),
      ),
      CONFIDENCE,
      compared(rules),
      section(2, 'References', references.list()),
    ),
  }
}

/** Subject by subject, each from its oldest rule on; what has no date stands last. */
function inOrder(rules: readonly Regulation[]): readonly Regulation[] {
  const topics = rules.map(({ topic }) => topic)
  const from = ({ effective, publishedOn }: Regulation): string => effective.from ?? publishedOn ?? 'undated'
  return [...rules].sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || from(a).localeCompare(from(b), 'en'))
}

function row(rule: Regulation, { cite }: References): readonly string[] {
  return [
    lines(`${plain(rule.title)} ${cite(rule.sources)}`, `\`${rule.id}\``),
    spelled(rule.topic),
    spelled(rule.status),
    lines(period(rule.effective), rule.publishedOn === undefined ? '' : `*published ${day(rule.publishedOn)}*`),
    lines(
      plain(rule.summary),
      rule.inPersonWithinMonths === undefined ? '' : `*In person within ${rule.inPersonWithinMonths} months.*`,
      rule.recheck === undefined ? '' : `*To look at again: ${plain(rule.recheck)}*`,
      `confidence ${rule.confidence}`,
    ),
  ]
}
