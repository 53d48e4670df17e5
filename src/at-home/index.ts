/**
 * Safety at home under a prescriber's care: checklists, supervision, triage of symptoms, signs of misuse, follow-up, crisis lines.
 *
 * Nothing here says that home use is right for a person, and nothing tells a person to take a dose. SPRAVATO is never for home use.
 *
 * | to | use |
 * | --- | --- |
 * | know how much supervision a session needs at least | {@link requiredSupervision} |
 * | build the checklist of a session | {@link buildChecklist} |
 * | decide go, hold or stop from the answers | {@link evaluateChecklist} |
 * | decide again with each answer, in an app | {@link createChecklistEvaluator} |
 * | prove later what a person was shown | {@link isIntactChecklist} |
 * | know how fast help is needed for symptoms and readings | {@link triageSymptoms} |
 * | show what may be observed, with its question for patients | {@link triageSigns}, {@link TRIAGE_READINGS} |
 * | show emergency and crisis numbers of a country | {@link crisisLines} |
 * | date the contacts after the first dose | {@link followUpPlan} |
 * | look for signs of misuse in the history of one supply | {@link assessMisuse} |
 * | look at a home program as a whole | {@link assessProgram} |
 * | read what programs did and what bodies say about home use | {@link findHomePractice} |
 * | bring items or rules of your own | {@link parseChecklistItems}, {@link parseMisuseRules} |
 * | list all records of one kind, by id | {@link checklistItems}, {@link misuseRules}, {@link supervisionLevels}, {@link formulationRules}, {@link followUpPoints}, {@link handlingFacts} |
 *
 * @packageDocumentation
 */
export { assessMisuse } from './assess-misuse'
export type { MisuseOptions } from './assess-misuse'
export { assessProgram } from './assess-program'
export { findHomePractice } from './find-home-practice'
export { MISUSE_EVENT_KINDS } from './check-history'
export { FOLLOW_UP_POINT_IDS, followUpPoints } from './follow-up-points'
export type { FollowUpPointId } from './follow-up-points'
export { followUpPlan } from './follow-up-plan'
export type { FollowUpInput, FollowUpProtocol } from './follow-up-plan'
export { HANDLING_FACT_IDS, handlingFacts } from './handling-facts'
export type { HandlingFactId } from './handling-facts'
export { MISUSE_RULE_IDS, misuseRules } from './misuse-rules'
export type { MisuseRuleId } from './misuse-rules'
export { buildChecklist } from './build-checklist'
export { CHECKLIST_ITEM_IDS, checklistItems } from './checklist-items'
export type { ChecklistItemId } from './checklist-items'
export { countryLines, LINE_COUNTRIES } from './country-lines'
export type { LineCountry } from './country-lines'
export { crisisLines } from './crisis-lines'
export type { CrisisLinesRequest } from './crisis-lines'
export { createChecklistEvaluator } from './create-checklist-evaluator'
export type { ChecklistEvaluator } from './create-checklist-evaluator'
export { evaluateChecklist } from './evaluate-checklist'
export type { EvaluationOptions } from './evaluation'
export { formulationRules } from './formulations'
export { isIntactChecklist } from './is-intact-checklist'
export type * from './model'
export {
  HOME_POSITION_IDS,
  HOME_PROGRAM_IDS,
  homePositions,
  homePrograms,
  PROGRAM_SIGNAL_IDS,
  programSignals,
  READING_NOTE_IDS,
  readingNotes,
  SAFETY_LESSON_IDS,
  safetyLessons,
} from './practice'
export type { HomePositionId, HomeProgramId, ProgramSignalId, ReadingNoteId, SafetyLessonId } from './practice'
export type * from './practice-model'
export { TRIAGE_READING_IDS, TRIAGE_READINGS } from './triage-registry'
export type { TriageReadingId } from './triage-registry'
export { triageSymptoms } from './triage-symptoms'
export type { TriageContext } from './triage-symptoms'
export { parseChecklistItems } from './parse-checklist-items'
export { parseMisuseRules } from './parse-misuse-rules'
export type { SupervisionOptions } from './required-supervision'
export { requiredSupervision } from './required-supervision'
export { checklistItemSchema, misuseRuleSchema } from './schema'
export { supervisionLevels } from './supervision-levels'
export { TRIAGE_ENTRY_IDS, triageEntries } from './triage-entries'
export type { TriageEntryId } from './triage-entries'
export { TRIAGE_SIGN_IDS, triageSigns } from './triage-signs'
export type { TriageSignId } from './triage-signs'
export { CHECKLIST_PHASES, HOME_FORMULATIONS, PHASES_BEFORE_DOSE, SUPERVISION_LEVEL_IDS, URGENCIES } from './words'
