import type { Because, Finding, Severity, SourceRef } from '../core'

/**
 * A finding of the plan itself, for professionals.
 *
 * @internal
 */
export function planFinding(
  record: string,
  severity: Severity,
  message: string,
  because: readonly Because[],
  sources: readonly SourceRef[] = [],
): Finding {
  return { code: `care-plan/${record}`, severity, message, because, sources, record }
}
