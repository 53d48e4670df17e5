/**
 * The bibliography, public claims appraised, and how a citation is written. Answers carry citation keys; this entry alone loads the
 * documents.
 *
 * | to | use |
 * | --- | --- |
 * | find the document behind a citation key | {@link getCitation} |
 * | write it for a reference list | {@link formatCitation} |
 * | hand it to a reference manager | {@link toCslJson} |
 * | appraise a claim that is often made | {@link appraiseClaim} |
 * | find such claims in a text | {@link findClaims} |
 * | list records that are due for review | {@link findStaleRecords} |
 * | list all documents and claims, by id | {@link citations}, {@link claims} |
 *
 * @packageDocumentation
 */
export { appraiseClaim } from './appraise-claim'
export { CITATION_IDS, citations } from './catalog'
export type { CitationId } from './catalog'
export { CLAIM_IDS, claims } from './claim-catalog'
export type { ClaimId } from './claim-catalog'
export type { Claim, ClaimAppraisal, ClaimKind, ClaimMatch, ClaimPattern, ClaimSearch, ClaimTopic, ClaimVerdict } from './claim-model'
export { findClaims } from './find-claims'
export { findStaleRecords } from './find-stale-records'
export type { ReviewedCatalogs, ReviewedRecord, StaleQuery, StaleRecord } from './find-stale-records'
export { formatCitation } from './format-citation'
export type { CitationFormat, CitationStyle, FormatCitationOptions } from './format-citation'
export { getCitation } from './get-citation'
export type { BodyAuthor, Citation, CitationAuthor, CitationType, PersonAuthor } from './model'
export { toCslJson } from './to-csl-json'
export type { CslItem, CslName, CslType } from './to-csl-json'
