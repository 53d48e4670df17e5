/**
 * Medicines, names, codes and value sets that several domains share, and what is known about the drugs themselves.
 *
 * | to | use |
 * | --- | --- |
 * | find the ingredients behind a name or a code | {@link resolveIngredients}, {@link resolveIngredientCode} |
 * | explain a word that is no medicine | {@link findSubstanceWord} |
 * | know whether a diagnosis is understood, and its standing | {@link isRecognisedCondition}, {@link statusesOf}, {@link conditionCodes} |
 * | read a value set | {@link getValueSet} |
 * | let conditions speak of a patient | {@link createPatientVocabulary} |
 * | convert benzodiazepine doses for comparing them with a limit | {@link lorazepamEquivalentMg}, {@link totalLorazepamEquivalentMg} |
 * | find identifiers of ketamine and esketamine, or what one stands for | {@link identifiersOf}, {@link findIdentifier} |
 * | read pharmacokinetics by route | {@link pharmacokineticsOf} |
 * | know the controlled-substance schedule on a day | {@link controlledStatus} |
 *
 * @packageDocumentation
 */
export { concepts, drugClasses, ingredients } from './catalog'
export { benzodiazepineEquivalences } from './catalog/benzodiazepine-equivalences'
export { combinationBrands } from './catalog/combination-brands'
export { excipients } from './catalog/excipients'
export { harmCodes } from './catalog/pharmacology/harm-codes'
export { substanceIdentifiers } from './catalog/pharmacology/identifiers'
export { statusDefaults } from './catalog/status-defaults'
export { substanceWords } from './catalog/substance-words'
export { conditionCodes } from './condition-codes'
export type { ConditionEntry, SnomedLookup } from './condition-entry'
export { CONCEPT_IDS } from './concept-ids'
export type { ConceptId } from './concept-ids'
export { controlledStatus } from './controlled-status'
export type { ControlledStatus, ControlledStatusQuestion } from './controlled-status'
export { DRUG_CLASS_IDS } from './drug-class-ids'
export type { DrugClassId } from './drug-class-ids'
export { findIdentifier } from './find-identifier'
export type { IdentifierKey } from './find-identifier'
export { findSubstanceWord } from './find-substance-word'
export { IDENTIFIER_SYSTEMS } from './identifier-systems'
export { identifiersOf } from './identifiers-of'
export type { IdentifierQuestion } from './identifiers-of'
export { INGREDIENT_IDS } from './ingredient-ids'
export type { IngredientId } from './ingredient-ids'
export { isRecognisedCondition } from './is-recognised-condition'
export type { ComputedLorazepamEquivalent, LorazepamEquivalent, NoLorazepamEquivalent } from './lorazepam-equivalent'
export { lorazepamEquivalentMg } from './lorazepam-equivalent'
export type {
  BenzodiazepineEquivalence,
  CitedValueSet,
  CombinationBrand,
  Concept,
  DrugClass,
  Excipient,
  Ingredient,
  PublishedEquivalence,
  RelatedRxcui,
  StatusDefault,
  SubstanceWord,
} from './model'
export type { PatientVocabularyOptions } from './patient-vocabulary'
export { createPatientVocabulary } from './patient-vocabulary'
export type { MedicineCode, ResolvedMedicineCode } from './resolve-ingredient-code'
export { pharmacokineticsOf } from './pharmacokinetics-of'
export type { PharmacokineticsAnswer, PharmacokineticsQuestion } from './pharmacokinetics-of'
export { controlledStatusEntries, pharmacologyFacts, routeProfiles } from './pharmacology'
export type {
  ControlledStatusEntry,
  HarmCode,
  IdentifierSystem,
  PharmacologyFact,
  PharmacologyTopic,
  PharmacologyUnit,
  ReportedValue,
  RouteProfile,
  SubstanceIdentifier,
  ValueSpread,
} from './pharmacology-model'
export { resolveIngredientCode } from './resolve-ingredient-code'
export { resolveIngredients } from './resolve-ingredients'
export { statusesOf } from './statuses-of'
export type { DailyDose, TotalLorazepamEquivalent } from './total-lorazepam-equivalent'
export { totalLorazepamEquivalentMg } from './total-lorazepam-equivalent'
export type { ValueSetId } from './value-sets'
export { getValueSet, VALUE_SET_IDS, valueSets } from './value-sets'
