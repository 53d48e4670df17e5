/**
 * What ketamine and esketamine are used for: how well each use is supported by drug and route, and what was approved where and when.
 *
 * Being listed here does not mean that a use works, is approved or is advised.
 *
 * | to | use |
 * | --- | --- |
 * | read all that is known of one use | {@link getIndication} |
 * | know how well a drug and route is supported in a use | {@link evidenceFor} |
 * | know what was approved and funded, where, on a day | {@link regulatoryStatus} |
 * | find uses by drug, route, evidence, group or approval | {@link findIndications} |
 * | find uses by a diagnosis code | {@link findIndicationsByCode} |
 * | put the evidence of several uses side by side | {@link compareEvidence} |
 * | list all uses, by id | {@link indications}, {@link INDICATION_IDS} |
 *
 * @packageDocumentation
 */
export type { Authorisation, EvidenceAnswer, EvidenceQuestion, RegulatoryQuestion, RegulatoryStatus, Reimbursement } from './answer-model'
export { getIndication, indications } from './catalog'
export { INDICATION_IDS } from '../terminology/indication-ids'
export type { IndicationId } from '../terminology/indication-ids'
export { compareEvidence } from './compare-evidence'
export type { ComparisonLimits, EvidenceComparison, EvidenceRow } from './compare-evidence'
export { evidenceFor } from './evidence-for'
export { findIndications } from './find-indications'
export type { IndicationQuery } from './find-indications'
export { findIndicationsByCode } from './find-indications-by-code'
export type { CodeMatch, CodeQuery } from './find-indications-by-code'
export type * from './model'
export { regulatoryStatus } from './regulatory-status'
