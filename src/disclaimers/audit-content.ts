import type { ContentAudit, DisclaimerContext, ReadableText } from './model'
import { createAuditor } from './create-auditor'

/**
 * Reads a text for claims that mislead and for required notices that it does not have.
 *
 * A match is a prompt for a person's review, not a legal finding; a text without matches may still mislead. Denials ("is not a cure"), reports at arm's length
 * ("ads that claim a cure") and yes-or-no questions are no matches. Notices are recognized by what they have to say, not by their exact words.
 *
 * @param text - plain text, up to 5 million characters, or a document with markup as it was read
 * @param context - where it is shown, for whom; where no topics are given, those that the words show count
 * @returns the matches with their ranges in the text, the notices that are absent, and one finding for each rule, each appraised claim and each absent notice
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { auditContent } from 'ketamine-therapy/disclaimers'
 *
 * auditContent('Ketamine cures depression.', { surface: 'website' }).matches[0]?.rule // → 'lint-cure'
 * auditContent('Ketamine cures depression.', { surface: 'website' }).matches[0]?.range // → [9, 14]
 * auditContent('Ketamine is not FDA-approved for depression.', { surface: 'website' }).matches // → []
 * auditContent('Adults 18 and older. Not approved for minors.', { surface: 'paid-ad', topics: [] }).absent // → ['disc-off-label', 'disc-compounded', 'disc-risks-ketamine']
 * auditContent(42 as never, { surface: 'website' }) // throws InvalidInputError
 * ```
 */
export function auditContent(text: string | ReadableText, context: DisclaimerContext): ContentAudit {
  return createAuditor()(text, context)
}
