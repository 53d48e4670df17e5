import type { AuditPage, PageAudit } from './model'
import { InputCheck } from '../core/check'
import { checkContent, readableOf } from './check-content'
import { refuseBadContext } from './check-context'
import { createAuditor } from './create-auditor'

/**
 * Audits many pages in one call: a whole site in its build, say. Each page is judged by itself, as by `auditContent`.
 *
 * @param pages - the pages, up to 10,000
 * @returns one audit a page, in the same order, with its text for `toSarif`
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { auditPages } from 'ketamine-therapy/disclaimers'
 *
 * const pages = [{ uri: 'index.html', text: 'A risk-free cure.', context: { surface: 'website' as const } }]
 * auditPages(pages).map((page) => [page.uri, page.matches.length]) // → [['index.html', 2]]
 * auditPages([{ uri: '' }] as never) // throws InvalidInputError
 * ```
 */
export function auditPages(pages: readonly AuditPage[]): readonly PageAudit[] {
  const check = new InputCheck('auditPages')
  check.list('pages', pages, { max: 10_000 }).forEach((page, index) => {
    const given = check.object(`pages[${index}]`, page, ['uri', 'text', 'context'])
    check.text(`pages[${index}].uri`, given['uri'], { min: 1, max: 2000 })
    checkContent(check, `pages[${index}].text`, given['text'])
    check.part(`pages[${index}].context`, () => refuseBadContext(given['context']))
  })
  check.done()
  const audit = createAuditor()
  return pages.map(({ uri, text, context }) => ({ uri, text: readableOf(text).source, ...audit(text, context) }))
}
