import { InputCheck } from './check'
import { InvalidInputError } from './errors'
import { deepFreeze } from './freeze'

/** Code systems that the library names. */
export type CodeSystem = 'icd-10-cm' | 'icd-11' | 'mesh' | 'snomed-ct' | 'loinc' | 'rxnorm' | 'atc' | 'unii' | 'hcpcs' | 'cpt' | 'ndc'

/** A code with its system. */
export interface Coding {
  /** Code system. */
  readonly system: CodeSystem
  /** The code, in the system's own writing. */
  readonly code: string
  /** Title in the system's own words, where its license allows to carry it. In a patient: what questions and reasons call the entry. */
  readonly display?: string | undefined
}

/** What is known about a code system. */
export interface CodeSystemInfo {
  /** Id used throughout the library. */
  readonly id: CodeSystem
  /** Full name. */
  readonly name: string
  /** Canonical URI as used in FHIR. */
  readonly uri: string
  /** Who owns it and on what terms codes may be used; printed in `NOTICE`. */
  readonly notice: string
  /** Form of a code, as a regular expression. */
  readonly pattern: string
}

/** All code systems, by id. */
export const codeSystems: Readonly<Record<CodeSystem, CodeSystemInfo>> = /* @__PURE__ */ deepFreeze({
  'icd-10-cm': {
    id: 'icd-10-cm',
    name: 'International Classification of Diseases, Tenth Revision, Clinical Modification',
    uri: 'http://hl7.org/fhir/sid/icd-10-cm',
    notice: 'ICD-10-CM is maintained by the CDC National Center for Health Statistics and CMS; free to use.',
    // Categories such as QA0, of October 2025, have a letter in the second place.
    pattern: '^[A-Z]([0-9][0-9A-Z]|A[0-9])(\\.[0-9A-Z]{1,4})?$',
  },
  'icd-11': {
    id: 'icd-11',
    name: 'International Classification of Diseases, Eleventh Revision, Mortality and Morbidity Statistics',
    uri: 'http://id.who.int/icd/release/11/mms',
    notice: 'ICD-11 © World Health Organization, CC BY-ND 3.0 IGO; codes and titles unaltered.',
    pattern: '^[0-9A-Z][A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,2})?$',
  },
  mesh: {
    id: 'mesh',
    name: 'Medical Subject Headings',
    uri: 'https://id.nlm.nih.gov/mesh',
    notice: 'MeSH courtesy of the US National Library of Medicine.',
    pattern: '^[CDQ][0-9]{6,9}$',
  },
  'snomed-ct': {
    id: 'snomed-ct',
    name: 'SNOMED Clinical Terms',
    uri: 'http://snomed.info/sct',
    notice:
      'SNOMED CT codes are used with permission of SNOMED International. A license is needed to use them; leave this field out where you hold none.',
    pattern: '^[0-9]{6,18}$',
  },
  loinc: {
    id: 'loinc',
    name: 'Logical Observation Identifiers Names and Codes',
    uri: 'http://loinc.org',
    notice:
      'This material contains content from LOINC (https://loinc.org), copyright © Regenstrief Institute, Inc., available at no cost under the license at https://loinc.org/license.',
    pattern: '^[0-9]{1,7}-[0-9]$',
  },
  rxnorm: {
    id: 'rxnorm',
    name: 'RxNorm',
    uri: 'http://www.nlm.nih.gov/research/umls/rxnorm',
    notice: 'RxNorm concept identifiers courtesy of the US National Library of Medicine; NLM does not endorse this library.',
    pattern: '^[0-9]{1,8}$',
  },
  atc: {
    id: 'atc',
    name: 'Anatomical Therapeutic Chemical Classification',
    uri: 'http://www.whocc.no/atc',
    notice: 'ATC codes unaltered, © WHO Collaborating Centre for Drug Statistics Methodology, Oslo.',
    pattern: '^[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?$',
  },
  unii: {
    id: 'unii',
    name: 'Unique Ingredient Identifier',
    uri: 'http://fdasis.nlm.nih.gov',
    notice: 'UNII codes courtesy of the US Food and Drug Administration.',
    pattern: '^[0-9A-Z]{10}$',
  },
  hcpcs: {
    id: 'hcpcs',
    name: 'Healthcare Common Procedure Coding System, Level II',
    uri: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
    notice: 'HCPCS Level II codes are maintained by the US Centers for Medicare & Medicaid Services; free to use.',
    pattern: '^[A-Z][0-9]{4}$',
  },
  cpt: {
    id: 'cpt',
    name: 'Current Procedural Terminology',
    uri: 'http://www.ama-assn.org/go/cpt',
    notice:
      'CPT © American Medical Association. Only code numbers with a gloss of our own are carried, never the descriptor; using CPT needs a license from the AMA.',
    pattern: '^[0-9]{4}[0-9FT]$',
  },
  ndc: {
    id: 'ndc',
    name: 'National Drug Code',
    uri: 'http://hl7.org/fhir/sid/ndc',
    notice: 'NDC numbers courtesy of the US Food and Drug Administration.',
    pattern: '^[0-9]{4,5}-[0-9]{3,4}(-[0-9]{1,2})?$',
  },
})

/** All code system ids. */
export const CODE_SYSTEMS: readonly CodeSystem[] = /* @__PURE__ */ deepFreeze([
  'icd-10-cm',
  'icd-11',
  'mesh',
  'snomed-ct',
  'loinc',
  'rxnorm',
  'atc',
  'unii',
  'hcpcs',
  'cpt',
  'ndc',
])

/**
 * Tells whether a code has the form of its system. It does not tell whether the code exists.
 *
 * @param system - code system
 * @param code - code in the system's own writing
 * @returns `false` for a code of another system's form
 * @throws InvalidInputError for a system that is not listed in {@link CODE_SYSTEMS}
 * @example
 * ```ts
 * import { isWellFormedCode } from 'ketamine-therapy/core'
 *
 * isWellFormedCode('icd-10-cm', 'F33.2') // → true
 * isWellFormedCode('loinc', 'F33.2') // → false
 * ```
 */
export function isWellFormedCode(system: CodeSystem, code: string): boolean {
  const check = new InputCheck('isWellFormedCode')
  check.oneOf('system', system, CODE_SYSTEMS)
  check.done()
  return typeof code === 'string' && new RegExp(codeSystems[system].pattern).test(code)
}

/**
 * Expands one ICD-10-CM rule into the prefixes it stands for: a code or category stands for itself and every longer code,
 * `I71.-` for the category, `I60.0-I60.7` and `F20-F29` for each code of the range. Ranges run over the last digit, of categories over both digits.
 *
 * @param rule - code, category with `.-` or `-` at the end, or range
 * @returns prefixes without dots, upper case
 * @throws InvalidInputError when the rule is malformed
 * @example
 * ```ts
 * import { icd10cmPrefixes } from 'ketamine-therapy/core'
 *
 * icd10cmPrefixes('I60.0-I60.2') // → ['I600', 'I601', 'I602']
 * icd10cmPrefixes('I71.-') // → ['I71']
 * ```
 */
export function icd10cmPrefixes(rule: string): readonly string[] {
  if (typeof rule !== 'string') throw notARule('must be a text')
  const range = /^([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?)-([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?)$/.exec(rule)
  if (range === null) {
    const single = /^([A-Z](?:\d[0-9A-Z]|A\d))(?:\.([0-9A-Z]*))?-?$/.exec(rule)
    if (single === null) throw notARule(`"${rule.slice(0, 80)}" is not a code, a category or a range of ICD-10-CM`)
    return [`${single[1]}${single[2] ?? ''}`]
  }
  const [from, to] = [(range[1] ?? '').replace('.', ''), (range[2] ?? '').replace('.', '')]
  const digits = from.length === 3 ? 2 : 1
  const stem = from.slice(0, -digits)
  const [first, last] = [Number(from.slice(-digits)), Number(to.slice(-digits))]
  if (from.length !== to.length || stem !== to.slice(0, -digits) || !(first <= last))
    throw notARule(`"${rule.slice(0, 80)}" is not a range of ICD-10-CM`)
  return Array.from({ length: last - first + 1 }, (_, index) => stem + String(first + index).padStart(digits, '0'))
}

/**
 * Tells whether an ICD-10-CM code falls under a rule.
 *
 * @param rule - see {@link icd10cmPrefixes}
 * @param code - a well-formed ICD-10-CM code
 * @returns whether one of the rule's prefixes begins the code
 * @throws InvalidInputError when the rule or the code is malformed
 * @example
 * ```ts
 * import { matchesIcd10cm } from 'ketamine-therapy/core'
 *
 * matchesIcd10cm('I60.0-I60.7', 'I60.11') // → true
 * matchesIcd10cm('I60.0-I60.7', 'I60.8') // → false
 * ```
 */
export function matchesIcd10cm(rule: string, code: string): boolean {
  if (!isWellFormedCode('icd-10-cm', code)) {
    throw new InvalidInputError('matchesIcd10cm', [{ path: 'code', code: 'malformed', message: 'is not a code of icd-10-cm' }])
  }
  const bare = code.replace('.', '')
  return icd10cmPrefixes(rule).some((prefix) => bare.startsWith(prefix))
}

function notARule(message: string): InvalidInputError {
  return new InvalidInputError('icd10cmPrefixes', [{ path: 'rule', code: 'malformed', message }])
}
