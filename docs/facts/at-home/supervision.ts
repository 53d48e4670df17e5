import type { FormulationRule, SupervisionLevel } from 'ketamine-therapy/at-home'
import { formulationRules, supervisionLevels } from 'ketamine-therapy/at-home'
import { supervisionRules } from '../../../src/at-home/catalog/supervision-rules'
import { joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import { spelled } from '../words'
import { both } from './words'

/** Forms of the medicine, levels of supervision, and what asks for how much. */
export function supervisionPage(): FactPage {
  const references = createReferences()
  const { cite } = references
  const forms = Object.values<FormulationRule>(formulationRules).map(({ id, title, homeUse, reason, lay, sources }) => [
    lines(plain(title), `\`${id}\``),
    spelled(homeUse),
    `${plain(reason)}${cite(sources)}`,
    both(lay),
  ])
  const levels = Object.values<SupervisionLevel>(supervisionLevels).map(({ id, title, meaning, allowedFor, lay, sources }) => [
    lines(plain(title), `\`${id}\``),
    plain(meaning),
    `${plain(allowedFor)}${cite(sources)}`,
    both(lay),
  ])
  const rules = supervisionRules.map(({ id, minimum, preferred, message, writtenOrderMayLower, sources }) => [
    `\`${id}\``,
    lines(`\`${minimum}\``, preferred === undefined ? '' : `better \`${preferred}\``),
    `${plain(message)}${cite(sources)}`,
    writtenOrderMayLower ? 'yes' : 'no',
  ])
  return {
    id: 'supervision',
    title: 'Forms of the medicine and supervision',
    row: [`${forms.length} forms, ${levels.length} levels, ${rules.length} rules`],
    body: joined(
      section(2, 'Forms', table(['Form', 'At home', 'Why', 'For patients'], forms)),
      section(2, 'Levels of supervision, least first', table(['Level', 'Means', 'For', 'For patients'], levels)),
      section(2, 'What asks for how much', table(['Rule', 'Least level', 'Why', 'A written order may ask for less'], rules)),
      section(2, 'References', references.list()),
    ),
  }
}
