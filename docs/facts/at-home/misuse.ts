import type { MisuseRule } from 'ketamine-therapy/at-home'
import { misuseRules } from 'ketamine-therapy/at-home'
import { createMisuseRegistry } from '../../../src/at-home/misuse-registry'
import { joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import { conditionText } from './words'

/** Indicators of misuse and diversion, and what each leads to. */
export function misusePage(): FactPage {
  const references = createReferences()
  const registry = createMisuseRegistry()
  const rules = Object.values<MisuseRule>(misuseRules)
  const rows = rules.map(({ id, title, single, steps = [], action, sources }) => [
    `\`${id}\``,
    `${plain(title)}${references.cite(sources)}`,
    lines(
      single === undefined ? '' : `one: ${single.level}, looking back ${single.withinDays} days`,
      ...steps.map(({ level, when }) => `${plain(conditionText(when, { registry }))}: ${level}`),
    ),
    plain(action),
  ])
  return {
    id: 'misuse',
    title: 'Signs of misuse and diversion',
    row: [`${rules.length} rules`],
    body: joined(
      'One indicator is a prompt to talk, not proof. Watch: log it. Hold: no new supply until contact. Stop: end the home supply and offer care. Two of watch in the last 90 days make hold, two of hold in the last 180 days make stop. No validated instrument for home ketamine was found: the thresholds are conventions.',
      table(['Rule', 'Indicator', 'Leads to', 'What to do'], rows),
      section(2, 'References', references.list()),
    ),
  }
}
