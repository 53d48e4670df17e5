import { InputCheck } from '../../core/check'

/**
 * Refuses what is no document. The limit is that of the audit.
 *
 * @internal
 */
export function checkSource(subject: string, source: unknown): void {
  const check = new InputCheck(subject)
  check.text('source', source, { max: 5_000_000 })
  check.done()
}
