import type { Reading } from '../core/condition/model'
import type { PatientAllergy, PatientMedication } from '../core/patient/model'
import type { PatientVocabulary } from '../core/patient/subject'
import type { Membership } from '../core/condition/membership'
import type { SnomedLookup } from './condition-entry'
import type { BenzodiazepineEquivalence, Ingredient } from './model'
import { createMembership } from '../core/condition/membership'
import { lazily } from '../core/lazily'
import { remember } from '../core/remember'
import { MET, UNMET } from '../core/condition/tri'
import { toNumber } from '../core/rational'
import { pregnancySet } from './catalog/value-sets/pregnancy'
import { codesOfCondition, textsOfCode } from './condition-codes'
import { understandsCondition } from './is-recognised-condition'
import { equivalenceAmong, inLorazepam, isNotOral } from './lorazepam-equivalent'
import { findByName, nameIndex, namesApart } from './names'
import { ingredientsOfCode } from './resolve-ingredient-code'
import { ingredientsOfName } from './resolve-ingredients'
import { possibleStatuses } from './statuses-of'

/** What {@link createPatientVocabulary} may use besides. */
export interface PatientVocabularyOptions {
  /** Finds the concepts of a SNOMED CT code, such as `conceptsOfSnomed`. Without it SNOMED CT codes are not recognized. */
  readonly snomed?: SnomedLookup | undefined
}

/**
 * How codes and names of a patient are understood, for `createPatientRegistry` of `ketamine-therapy/core`. Entries must have been parsed.
 *
 * @param options - a look-up for SNOMED CT, for those who hold a license
 * @returns the functions that the registry asks
 * @example
 * ```ts
 * import { createPatientVocabulary } from 'ketamine-therapy/terminology'
 *
 * const vocabulary = createPatientVocabulary()
 * vocabulary.medicationCodes({ ingredient: 'Suboxone', status: 'active' }) // → ['ingredient:buprenorphine', 'ingredient:naloxone']
 * vocabulary.medicationCodes({ ingredient: 'kratom', status: 'active' }) // → undefined
 * vocabulary.lorazepamEquivalentMgPerDay({ ingredient: 'diazepam', status: 'active', doseMgPerDay: 10 }) // → 2
 * ```
 */
export function createPatientVocabulary(options: PatientVocabularyOptions = {}): PatientVocabulary {
  const { snomed } = options
  return {
    conditionCodes: (entry) => {
      const { code, concept } = entry
      // The common case, a plain ICD-10-CM code, is understood as it stands.
      if (concept === undefined && code?.system === 'icd-10-cm') return icdCodes(code.code)
      return understandsCondition(entry, snomed) ? codesOfCondition(entry, snomed) : undefined
    },
    conditionStatuses: (entry) => possibleStatuses(entry, snomed),
    indicatesPregnancy: (entry) => {
      const { code, concept } = entry
      // Asked of every diagnosis of every patient: a plain ICD-10-CM code is remembered, most are told apart by its first letter.
      const isPlainCode = concept === undefined && code?.system === 'icd-10-cm'
      if (isPlainCode && !pregnancyInitials().includes(code.code.charCodeAt(0))) return false
      const told = isPlainCode ? pregnancyOfCode(code.code) : pregnancyOf(codesOfCondition(entry, snomed))
      if (told === UNMET) return false
      const possible = possibleStatuses(entry, snomed)
      const present = possible.filter((status) => status === 'active' || status === 'controlled' || status === 'uncontrolled')
      if (present.length === 0) return false
      return told === MET && present.length === possible.length ? true : undefined
    },
    medicationCodes,
    allergyCodes,
    lorazepamEquivalentMgPerDay,
  }
}

/** One list a code, so that what was found out about it is found again. */
const icdCodes: (code: string) => readonly string[] = /* @__PURE__ */ remember((code) => Object.freeze(textsOfCode(code)))

const pregnancyMembership: () => Membership = /* @__PURE__ */ lazily(() => createMembership([pregnancySet]))

/** How certainly a diagnosis of these texts says that the patient is pregnant. */
function pregnancyOf(texts: readonly string[]): number {
  return Math.max(UNMET, ...texts.map((text) => pregnancyMembership().of(text, 0)))
}

const pregnancyOfCode: (code: string) => number = /* @__PURE__ */ remember((code) => pregnancyOf(textsOfCode(code)))

const pregnancyInitials: () => readonly number[] = /* @__PURE__ */ lazily(initialsOfPregnancy)

/** First letters as numbers, which are compared faster than texts. */
function initialsOfPregnancy(): readonly number[] {
  const codes = [...pregnancySet.include, ...(pregnancySet.asks ?? [])].filter((code) => code.startsWith('icd-10-cm:'))
  return [...new Set(codes.map((code) => code.charCodeAt('icd-10-cm:'.length)))]
}

/** Name and code together: whatever either says counts. A group of ATC decides nothing. */
function medicationCodes(entry: PatientMedication): readonly string[] | undefined {
  if (entry.code === undefined && entry.ingredient !== undefined) return namedCodes(entry.ingredient)
  const byName = entry.ingredient === undefined ? undefined : ingredientsOfName(entry.ingredient)
  const byCode = medicineCode(entry)
  const found = byName === undefined ? byCode : byCode === undefined ? byName : [...new Set([...byName, ...byCode])]
  return withStreetName(codesOfIngredients(found), entry.ingredient)
}

const namedCodes: (name: string) => readonly string[] | undefined = /* @__PURE__ */ remember((name) =>
  withStreetName(codesOfIngredients(ingredientsOfName(name)), name),
)

/** A name that no prescriber uses counts beside the ingredient. */
function withStreetName(codes: readonly string[] | undefined, name: string | undefined): readonly string[] | undefined {
  if (codes === undefined || name === undefined) return codes
  const found = namesApart(name).flatMap((one) => findByName(nameIndex().streetNames, one) ?? [])
  return found.length === 0 ? codes : Object.freeze([...codes, ...new Set(found.map(({ id }) => `street-name:${id}`))])
}

function codesOfIngredients(found: readonly Ingredient[] | undefined): readonly string[] | undefined {
  return found === undefined || found.length === 0 ? undefined : Object.freeze(found.map(({ id }) => `ingredient:${id}`))
}

function medicineCode({ code }: PatientMedication): readonly Ingredient[] | undefined {
  if (code === undefined || (code.system !== 'rxnorm' && code.system !== 'atc')) return undefined
  const resolved = ingredientsOfCode({ system: code.system, code: code.code })
  return resolved?.precision === 'substance' ? resolved.ingredients : undefined
}

function allergyCodes(entry: PatientAllergy): readonly string[] | undefined {
  const excipient = findByName(nameIndex().excipients, entry.substance)
  if (excipient !== undefined) return [`ingredient:${excipient.id}`]
  return codesOfIngredients(ingredientsOfName(entry.substance))
}

function lorazepamEquivalentMgPerDay(entry: PatientMedication): Reading {
  const found = equivalenceOfEntry(entry)
  return found === undefined || entry.doseMgPerDay === undefined ? undefined : quotient(entry.doseMgPerDay, found.defaultMg)
}

/**
 * What is published on the daily dose of an entry. Oral doses of one benzodiazepine: the tables speak of no other.
 *
 * @internal
 */
export function equivalenceOfEntry(entry: PatientMedication): BenzodiazepineEquivalence | undefined {
  const { doseMgPerDay, ingredient, route } = entry
  if (doseMgPerDay === undefined || (route !== undefined && route !== 'oral' && route !== 'sublingual')) return undefined
  if (ingredient !== undefined && isNotOral(ingredient)) return undefined
  const found = equivalenceAmong(medicationCodes(entry) ?? [])
  return found === 'several' ? undefined : found
}

/** Eighths are exact in binary, so plain division cannot lose a bound; every other amount is divided exactly. */
function quotient(doseMg: number, equalsOneMg: number): number {
  return Number.isInteger(doseMg * 8) && Number.isInteger(equalsOneMg * 8)
    ? doseMg / equalsOneMg
    : toNumber(inLorazepam(doseMg, equalsOneMg))
}
