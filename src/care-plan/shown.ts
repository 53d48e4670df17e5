import type { Finding } from '../core'
import { redactFindings } from '../core/answer'
import type { CarePlanOptions } from './model'

/**
 * A part as the plan shows it: without the patient's values in its reasons, where that was asked for.
 *
 * @internal
 */
export function shown<T extends { readonly findings: readonly Finding[] }>(part: T, { redact }: Pick<CarePlanOptions, 'redact'>): T {
  return redact === true ? { ...part, findings: redactFindings(part.findings) } : part
}
