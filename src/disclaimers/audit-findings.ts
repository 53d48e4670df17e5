import type { Finding } from '../core/answer'
import type { ContentMatch, Topic } from './model'
import { contentRules, unitOf } from './catalog'

/**
 * Places in a text as the reasons of a finding.
 *
 * @param places - the places
 * @returns one reason each, with a path such as `text[9..14]`
 * @internal
 */
export function becauseOf(places: readonly Pick<ContentMatch, 'range' | 'quote'>[]): Finding['because'] {
  return places.map(({ range: [start, end], quote }) => ({ path: `text[${start}..${end}]`, value: quote, outcome: 'met' }))
}

/**
 * One finding for each rule that matched.
 *
 * @param matches - all matches
 * @returns the findings
 * @internal
 */
export function ruleFindings(matches: readonly ContentMatch[]): readonly Finding[] {
  const rules = [...new Set(matches.map((match) => match.rule))].filter((id) => Object.hasOwn(contentRules, id))
  return rules.map((id) => {
    const rule = contentRules[id as keyof typeof contentRules]
    return {
      code: `disclaimers/${id}`,
      severity: rule.severity,
      message: `${rule.why}. Better: ${rule.suggestion}.`,
      because: becauseOf(matches.filter((match) => match.rule === id)),
      sources: rule.sources,
      record: id,
    }
  })
}

/**
 * One finding for each notice that is required and not there.
 *
 * @param absent - ids of the notices
 * @returns the findings
 * @internal
 */
export function absentFindings(absent: readonly string[]): readonly Finding[] {
  return absent.map((id) => {
    const unit = unitOf(id)
    return {
      code: `disclaimers/${id}`,
      severity: 'hold',
      message: `The text lacks a required notice: ${unit.purpose}.`,
      because: [
        {
          path: 'text',
          expected: unit.requiredElements
            .filter((element) => element.carriedBy.length > 0)
            .map((element) => element.says)
            .join('; '),
          outcome: 'unmet',
        },
      ],
      sources: unit.sources,
      record: id,
    }
  })
}

/**
 * Topics that the words show and the given list does not name.
 *
 * @param topics - the topics
 * @returns one finding, or none
 * @internal
 */
export function topicFindings(topics: readonly Topic[]): readonly Finding[] {
  if (topics.length === 0) return []
  return [
    {
      code: 'disclaimers/topic-not-named',
      severity: 'info',
      message: `By its words the text also talks about: ${topics.join(', ')}. The list of topics does not name them, so that their notices were not asked for.`,
      because: topics.map((topic) => ({ path: 'topics', expected: topic, outcome: 'unmet' as const })),
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ]
}
