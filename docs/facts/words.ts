import type { CodeSystem, Drug, Route, Setting } from 'ketamine-therapy/core'
import type { DrugRoute, Span, TestedDose } from 'ketamine-therapy/indications'
import { instruments } from 'ketamine-therapy/outcomes'
import type { IdentifierSystem } from 'ketamine-therapy/terminology'

const DRUGS: Readonly<Record<Drug, string>> = { ketamine: 'Ketamine (racemic)', esketamine: 'Esketamine', arketamine: 'Arketamine' }
const ROUTES: Readonly<Record<Route, string>> = {
  intravenous: 'intravenous',
  intramuscular: 'intramuscular',
  subcutaneous: 'subcutaneous',
  intranasal: 'nasal',
  sublingual: 'sublingual',
  oral: 'oral',
  rectal: 'rectal',
}

/** Comparisons as printed. */
export const SYMBOLS = { '<': '<', '<=': '≤', '=': '=', '>': '>', '>=': '≥' } as const

/** "Ketamine (racemic), intravenous or intramuscular". */
export function drugRoutes(applies: readonly DrugRoute[]): string {
  return applies
    .map(({ drug, routes, release }) => {
      const form = release === undefined ? '' : ` (${release} release)`
      return `${DRUGS[drug]}${routes.length === 0 ? '' : `, ${orList(routes.map((route) => ROUTES[route]))}`}${form}`
    })
    .join('; ')
}

/** "Ketamine (racemic) or esketamine". */
export function drugNames(drugs: readonly Drug[]): string {
  return orList(drugs.map((drug, index) => (index === 0 ? DRUGS[drug] : DRUGS[drug].toLowerCase())))
}

/** "nasal or intravenous". */
export function routeNames(routes: readonly Route[]): string {
  return orList(routes.map((route) => ROUTES[route]))
}

/** "a, b or c". */
export function orList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

/** "2 to 24 hours". */
export function span({ value, upTo, unit }: Span): string {
  const singular = value === 1 && upTo === undefined
  return `${range(value, upTo)} ${singular ? unit.slice(0, -1) : unit}`
}

/** "0.5 mg/kg over 40 minutes". */
export function dose({ amount, upTo, unit, overMinutes }: TestedDose): string {
  return `${range(amount, upTo)} ${unit === 'mg/h/70kg' ? 'mg/h for 70 kg' : unit}${overMinutes === undefined ? '' : ` over ${overMinutes} minutes`}`
}

/** A number with a true minus sign. */
export function number(value: number): string {
  return String(value).replace('-', '−')
}

/** One number, or a range of two. */
export function range(value: number, upTo?: number): string {
  return upTo === undefined ? number(value) : `${number(value)} to ${number(upTo)}`
}

/** A unit after its number: "2 hours a day", "1 hour a day". */
export function counted(value: number, unit: string): string {
  return `${number(value)} ${value === 1 ? unit.replace(/^(\w+)s\b/, '$1') : unit}`
}

/** Ids that are words with a hyphen of their own, or two words apart. */
const SPELLED: Readonly<Record<string, string>> = {
  'off-label': 'off-label',
  'open-label': 'open-label',
  'double-blind': 'double-blind',
  'triple-blind': 'triple-blind',
  'meta-analysis': 'meta-analysis',
  'non-randomized-controlled': 'non-randomized controlled',
  'promising-unconfirmed': 'promising, unconfirmed',
  rems: 'REMS',
}

/** An id in words: "randomized-parallel" → "randomized parallel". */
export function spelled(id: string): string {
  return SPELLED[id] ?? id.replaceAll('-', ' ')
}

const PLACES: Readonly<Record<string, string>> = {
  US: 'United States',
  EU: 'European Union',
  GB: 'United Kingdom',
  'GB-ENG': 'England',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
  CA: 'Canada',
  AU: 'Australia',
  NZ: 'New Zealand',
  CH: 'Switzerland',
  CN: 'China',
  DE: 'Germany',
  FR: 'France',
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Northern Mariana Islands',
  NO: 'Norway',
  PR: 'Puerto Rico',
  VI: 'US Virgin Islands',
  UN: 'United Nations',
  'AU-VIC': 'Victoria',
  'CA-AB': 'Alberta',
  'CA-BC': 'British Columbia',
  'CA-ON': 'Ontario',
  'US-AL': 'Alabama',
  'US-AZ': 'Arizona',
  'US-FL': 'Florida',
  'US-GA': 'Georgia',
  'US-HI': 'Hawaii',
  'US-MA': 'Massachusetts',
  'US-MD': 'Maryland',
  'US-MI': 'Michigan',
  'US-MN': 'Minnesota',
  'US-MO': 'Missouri',
  'US-NH': 'New Hampshire',
  'US-NY': 'New York',
  'US-OH': 'Ohio',
  'US-OR': 'Oregon',
  'US-PA': 'Pennsylvania',
  'US-RI': 'Rhode Island',
  'US-SC': 'South Carolina',
  'US-TX': 'Texas',
  'US-WA': 'Washington',
  worldwide: 'Worldwide',
}

/** Name of a country or of a part of one, or its code where this list has none. */
export function place(jurisdiction: string): string {
  return PLACES[jurisdiction] ?? jurisdiction
}

const SETTINGS: Readonly<Record<Setting, string>> = {
  hospital: 'hospital',
  'emergency-department': 'emergency department',
  'operating-room': 'operating room',
  'rems-certified-outpatient': 'REMS-certified outpatient site',
  'rems-certified-inpatient': 'REMS-certified inpatient site',
  clinic: 'clinic',
  home: 'home',
  research: 'research',
}

/** Where care is given, in words. */
export function settingName(setting: Setting): string {
  return SETTINGS[setting]
}

/** Systems whose names are not written in capitals only. */
const SYSTEMS: Partial<Readonly<Record<CodeSystem | IdentifierSystem, string>>> = {
  mesh: 'MeSH',
  rxnorm: 'RxNorm',
  'snomed-ct': 'SNOMED CT',
  drugbank: 'DrugBank',
  chebi: 'ChEBI',
  chembl: 'ChEMBL',
  pubchem: 'PubChem',
  'eu-marketing-authorisation': 'EU marketing authorization',
  'us-application': 'US application',
}

/** Name of a system of codes or identifiers as its owner writes it. */
export function codeSystemName(system: CodeSystem | IdentifierSystem): string {
  return SYSTEMS[system] ?? system.toUpperCase()
}

/** Usual short name of a rating scale: "PHQ-9". */
export function scaleName(id: string): string {
  return Object.values(instruments).find((one) => one.id === id)?.shortName ?? id.toUpperCase()
}
