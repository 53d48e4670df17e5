import { isPlainObject } from '../core/check'
import { digest } from '../core/digest'

/**
 * Tells whether a checklist is exactly the one that was built: its hash fits everything that was shown and every rule in it.
 *
 * It proves that nothing was changed since, not who built it; keep the hash where a patient's device cannot write.
 *
 * @param checklist - anything, usually a stored checklist
 * @returns `true` for that, `false` for everything else
 * @example
 * ```ts
 * import { buildChecklist, isIntactChecklist } from 'ketamine-therapy/at-home'
 *
 * const tonight = buildChecklist({ formulation: 'troche', session: 'later', supervision: 'sup-remote-start', phases: ['pre-dose-now'] })
 * isIntactChecklist(JSON.parse(JSON.stringify(tonight))) // → true
 * isIntactChecklist({ ...tonight, items: [] }) // → false
 * ```
 */
export function isIntactChecklist(checklist: unknown): boolean {
  if (!isPlainObject(checklist) || typeof checklist['hash'] !== 'string') return false
  const { hash, ...content } = checklist
  return isJson(content, 0) && digest(content) === hash
}

/** Only data that JSON has, and not endlessly deep. */
function isJson(value: unknown, depth: number): boolean {
  if (depth > 64) return false
  if (Array.isArray(value)) return value.every((part) => isJson(part, depth + 1))
  if (isPlainObject(value)) return Object.values(value).every((part) => isJson(part, depth + 1))
  return value === undefined || value === null || ['string', 'boolean', 'number'].includes(typeof value)
}
