import type { Finding, Missing } from '../core/answer'
import { deepFreeze } from '../core/freeze'
import type { SourceRef } from '../core/source'
import type { Inheritance, Protocol } from './model'

/**
 * Marks a default of this library that no authority sets.
 *
 * @internal
 */
export const CONVENTION: readonly SourceRef[] = /* @__PURE__ */ deepFreeze([{ citation: 'library-convention', checked: 'convention' }])

/**
 * A finding that informs.
 *
 * @internal
 */
export function inform({ id }: Pick<Protocol, 'id'>, reasonId: string, message: string, sources: readonly SourceRef[] = []): Finding {
  return { code: `protocols/${reasonId}`, severity: 'info', message, because: [], sources, record: id }
}

/**
 * An input that would change or complete the answer.
 *
 * @internal
 */
export function ask({ id }: Pick<Protocol, 'id'>, path: string, question: string): Missing {
  return { path, question, because: 'absent', decides: [`protocols/${id}`] }
}

/**
 * Alerts of the protocol as findings.
 *
 * @internal
 */
export function alertFindings(protocol: Pick<Protocol, 'id' | 'alerts'>): readonly Finding[] {
  return protocol.alerts.map((alert) => ({
    code: `protocols/${alert.id}`,
    severity: alert.severity,
    message: alert.text,
    because: [],
    sources: alert.sources,
    record: protocol.id,
  }))
}

/**
 * Says that a part of the protocol was carried over from another one, whose sources do not speak of this use.
 *
 * @internal
 */
export function carriedOver(protocol: Pick<Protocol, 'id' | 'inherited'>, part: Inheritance['part'], what: string): readonly Finding[] {
  const inherited = protocol.inherited.find((entry) => entry.part === part)
  if (inherited === undefined) return []
  const message = `The sources of this protocol do not speak of ${what}; they are carried over from "${inherited.from}" by convention.`
  return [inform(protocol, `carried-over-${part}`, message)]
}
