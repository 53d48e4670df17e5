import type { Finding } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { ComparisonCell, ComparisonRow, ComparisonTopic, ProtocolComparison } from './compare/model'
import { statementsOn, TOPICS } from './compare/statements'
import { alertFindings } from './findings'
import type { Inheritance, Protocol } from './model'
import { checkShape } from './shape'
import { PARTS } from './shapes'

/**
 * Sets protocols side by side: use, status, evidence, population, product, dose, highest values, frequency, number of sessions, minutes of a
 * session, setting, personnel, equipment, rules to stop and go on, disputes. Every statement keeps its sources. It ranks nothing and chooses
 * nothing; a silent cell means that the protocol states nothing, not that nothing is needed.
 *
 * @param protocols - 2 to 100 protocols, this library's or the consumer's own; ids go through `getProtocol` first, so that only what is compared is loaded
 * @returns the rows, the topics in which the protocols differ, and every protocol's alerts as findings
 * @throws InvalidInputError for fewer than two protocols, one named twice, or a malformed record
 * @example
 * ```ts
 * import { compareProtocols, ivTrdAcuteSix, ivTrdElektd } from 'ketamine-therapy/protocols'
 *
 * const { rows, differences } = compareProtocols([ivTrdAcuteSix, ivTrdElektd])
 * rows.find((row) => row.topic === 'dose')?.cells.map((cell) => cell.entries[0]?.text) // → ['0.5 mg/kg over 40 minutes', '0.5 mg/kg over 40 minutes']
 * differences.includes('dose') // → false
 * compareProtocols([ivTrdAcuteSix]) // throws InvalidInputError
 * ```
 */
export function compareProtocols(protocols: readonly Protocol[]): ProtocolComparison {
  checkInput(protocols)
  const rows = TOPICS.map(({ topic, label }) => row(topic, label, protocols))
  return {
    protocols: protocols.map(({ id, name, kind, drug, routes }) => ({ id, name, kind, drug, routes })),
    rows,
    differences: rows.filter((one) => !one.same).map((one) => one.topic),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: [...protocols.flatMap(alertFindings), ...differentDrugs(protocols)],
      assumptions: ['The order is the one asked for, and no ranking.'],
      sources: rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.flatMap(({ sources }) => sources))),
    }),
  }
}

function checkInput(protocols: unknown): void {
  const check = new InputCheck('compareProtocols')
  const seen = new Set<string>()
  check.list('protocols', protocols, { min: 2, max: 100 }).forEach((protocol, index) => {
    checkShape(check, `protocols[${index}]`, protocol, PARTS.comparison)
    const id = (protocol as Partial<Protocol> | null | undefined)?.id
    if (typeof id !== 'string') return
    if (seen.has(id)) check.fail(`protocols[${index}].id`, 'conflict', `"${id}" is named twice`)
    seen.add(id)
  })
  check.done()
}

const CARRIED: Readonly<Partial<Record<ComparisonTopic, Inheritance['part']>>> = {
  setting: 'settings',
  personnel: 'personnel',
  equipment: 'equipment',
  'session-minutes': 'monitoring',
}

function row(topic: ComparisonTopic, label: string, protocols: readonly Protocol[]): ComparisonRow {
  const cells = protocols.map((protocol): ComparisonCell => {
    const from = protocol.inherited.find((entry) => entry.part === CARRIED[topic])?.from
    return { protocol: protocol.id, entries: statementsOn(topic, protocol), ...(from === undefined ? {} : { carriedOverFrom: from }) }
  })
  const said = cells.map(({ entries }) => JSON.stringify(entries.map(({ text, value, unit }) => [text, value, unit])))
  return { topic, label, cells, same: said.every((one) => one === said[0]) }
}

function differentDrugs(protocols: readonly Protocol[]): readonly Finding[] {
  const drugs = [...new Set(protocols.map((protocol) => protocol.drug))]
  if (drugs.length === 1) return []
  const message = 'Racemic ketamine and its enantiomers are different drugs: their doses are not compared mg for mg and never converted.'
  const because = [{ path: 'protocols', value: drugs, expected: 'one drug', outcome: 'unmet' }] as const
  const rule = protocols.flatMap((one) => one.formulations).flatMap((one) => one.rules.filter(({ id }) => id === 'not-racemic'))
  return [{ code: 'protocols/different-drugs', severity: 'caution', message, because, sources: rule.flatMap((one) => one.sources) }]
}
