import type { Because, Finding, Missing, Patient, Severity, SourceRef } from 'ketamine-therapy/core'
import { dayNumber, icd10cmPrefixes } from 'ketamine-therapy/core'
import type { ScreeningRule } from 'ketamine-therapy/screening'
import { resolveIngredients, valueSets } from 'ketamine-therapy/terminology'
import type { ValueSetId } from 'ketamine-therapy/terminology'
import { codedDozen, scalarDozen } from './rule-sets'

/** What a careful engineer would write by hand for a dozen rules, with the same reasons. The unit the ratios are counted in. */
export interface HandWrittenAnswer {
  readonly result: string
  readonly atMost: string
  readonly findings: readonly Finding[]
  readonly missing: readonly Missing[]
  readonly assumptions: readonly string[]
  readonly sources: readonly SourceRef[]
  readonly knowledge: { readonly version: string; readonly asOf: string }
}

const RESULTS = ['eligible', 'eligible-with-precautions', 'defer', 'not-eligible']
const SEVERITY: readonly Severity[] = ['info', 'caution', 'hold', 'stop']
const knowledge = { version: '0.0.0', asOf: '2026-11-22' }
const assumptions = ['by hand']
const today = dayNumber('2026-11-22')

/** What of a finding does not depend on the patient. */
const prepared = new Map(
  [...codedDozen, ...scalarDozen].map((rule: ScreeningRule) => {
    const { id, lay, sources } = rule
    const code = `${id.startsWith('bench-') ? 'custom' : 'screening'}/${id}`
    return [id, { code, message: `${rule.message} ${rule.action}`, sources, record: id, ...(lay === undefined ? {} : { lay }) }]
  }),
)

const prefixes = (id: ValueSetId): readonly string[] =>
  valueSets[id].include.filter((code) => code.startsWith('icd-10-cm:')).flatMap((code) => icd10cmPrefixes(code.slice('icd-10-cm:'.length)))
const ANEURYSM = prefixes('aneurysmal-vascular-disease')
const MALFORMATION = prefixes('arteriovenous-malformation')
const HEMORRHAGE = prefixes('intracerebral-hemorrhage-history')
const OTHER_BLEED = prefixes('other-intracranial-bleed-history')
const EVENT = prefixes('recent-cardiovascular-event-6wk')
const ECLAMPSIA = prefixes('preeclampsia-eclampsia')
const PRESSURE = prefixes('raised-intracranial-pressure')
const THYROID = prefixes('hyperthyroidism')
const BENZODIAZEPINES = new Set(valueSets.benzodiazepine.include)
const LORAZEPAM: Readonly<Record<string, number>> = { lorazepam: 1, clonazepam: 2 }

/** The rules that search lists, with their ranks. */
const CODED: readonly (readonly [string, number])[] = [
  ['ci-aneurysmal-vascular-disease', 3],
  ['ci-arteriovenous-malformation', 3],
  ['ci-intracerebral-hemorrhage-history', 3],
  ['ci-other-intracranial-bleed-history', 2],
  ['ci-recent-cardiovascular-event-6wk', 3],
  ['ci-preeclampsia-eclampsia', 3],
  ['ci-raised-intracranial-pressure', 2],
  ['ci-hyperthyroidism-uncontrolled', 2],
  ['ddi-benzodiazepine', 1],
]

const startsWithAny = (code: string, list: readonly string[]): boolean => {
  for (const prefix of list) if (code.startsWith(prefix)) return true
  return false
}

class Report {
  readonly findings: Finding[] = []
  readonly sources: SourceRef[] = []
  readonly missing: Missing[] = []
  highest = 0

  fire(id: string, rank: number, because: readonly Because[]): void {
    const { code, message, lay, sources, record } = prepared.get(id) as Omit<Finding, 'severity' | 'because'>
    const severity = SEVERITY[rank] as Severity
    this.findings.push(
      lay === undefined
        ? { code, severity, message, because, sources, record: record as string }
        : { code, severity, message, lay, because, sources, record: record as string },
    )
    for (const source of sources) {
      if (
        !this.sources.some((one) => one.citation === source.citation && one.locator === source.locator && one.checked === source.checked)
      ) {
        this.sources.push(source)
      }
    }
    if (rank > this.highest) this.highest = rank
  }

  ask(path: string, code: string): void {
    this.missing.push({ path, question: path, because: 'absent', decides: [code] })
  }

  done(): HandWrittenAnswer {
    if (this.findings.length > 1)
      this.findings.sort((a, b) => SEVERITY.indexOf(b.severity) - SEVERITY.indexOf(a.severity) || (a.code < b.code ? -1 : 1))
    const result = RESULTS[this.highest] as string
    return { result, atMost: result, findings: this.findings, missing: this.missing, assumptions, sources: this.sources, knowledge }
  }
}

const met = (path: string, value: unknown, expected: string): Because => ({ path, value, expected, outcome: 'met' })

/** The coded dozen by hand. */
export function screenCodedByHand(patient: Patient): HandWrittenAnswer {
  const report = new Report()
  const becauses: Because[][] = Array.from({ length: 10 }, () => [])
  const conditions = patient.conditions ?? []
  for (let index = 0; index < conditions.length; index++) {
    const entry = conditions[index] as NonNullable<Patient['conditions']>[number]
    if (entry.code === undefined || entry.status === 'absent') continue
    const code = entry.code.code.replace('.', '')
    const path = `conditions[${index}]`
    const isCurrent = entry.status === 'active' || entry.status === 'uncontrolled'
    if (startsWithAny(code, ANEURYSM)) becauses[0]?.push(met(path, entry.code.code, 'aneurysm'))
    if (startsWithAny(code, MALFORMATION)) becauses[1]?.push(met(path, entry.code.code, 'malformation'))
    if (startsWithAny(code, HEMORRHAGE)) becauses[2]?.push(met(path, entry.code.code, 'hemorrhage'))
    if (startsWithAny(code, OTHER_BLEED)) becauses[3]?.push(met(path, entry.code.code, 'bleed'))
    if (startsWithAny(code, EVENT) && !code.startsWith('G454')) {
      if (typeof entry.onset !== 'string') report.ask(`${path}.onset`, 'screening/ci-recent-cardiovascular-event-6wk')
      else if (today - dayNumber(entry.onset) <= 42)
        becauses[4]?.push(met(path, entry.code.code, 'event'), met(`${path}.onset`, entry.onset, 'at most 42 days ago'))
    }
    if (startsWithAny(code, ECLAMPSIA) && (isCurrent || entry.status === 'controlled'))
      becauses[5]?.push(met(path, entry.code.code, 'eclampsia'))
    if (startsWithAny(code, PRESSURE)) becauses[6]?.push(met(path, entry.code.code, 'pressure'))
    if (startsWithAny(code, THYROID) && isCurrent) becauses[7]?.push(met(path, entry.code.code, 'thyroid'))
  }
  let lorazepamMg = 0
  const medications = patient.medications ?? []
  for (let index = 0; index < medications.length; index++) {
    const entry = medications[index] as NonNullable<Patient['medications']>[number]
    const found = entry.ingredient === undefined ? undefined : resolveIngredients(entry.ingredient)
    if (entry.status !== 'active' || !found?.some(({ id }) => BENZODIAZEPINES.has(`ingredient:${id}`))) continue
    becauses[8]?.push(met(`medications[${index}]`, entry.ingredient, 'benzodiazepine'))
    lorazepamMg += (entry.doseMgPerDay ?? 0) * (LORAZEPAM[entry.ingredient ?? ''] ?? 0)
  }
  for (let index = 0; index < CODED.length; index++) {
    const [id, rank] = CODED[index] as readonly [string, number]
    const because = becauses[index] as Because[]
    if (because.length > 0) report.fire(id, rank, because)
  }
  if (lorazepamMg > 2)
    report.fire('bench-benzodiazepine-sum', 1, [met('medications', lorazepamMg, 'lorazepam-equivalent dose a day in total above 2')])
  pressures(patient, report, false)
  return report.done()
}

/** The scalar dozen by hand. */
export function screenScalarByHand(patient: Patient): HandWrittenAnswer {
  const report = new Report()
  const { ageYears, weightKg, heightCm } = patient
  if (ageYears === undefined) report.ask('birthDate', 'screening/gate-age-under-18')
  else {
    if (ageYears < 18) report.fire('gate-age-under-18', 3, [met('ageYears', ageYears, 'below 18 years')])
    if (ageYears >= 65) report.fire('bench-age-ge-65', 1, [met('ageYears', ageYears, 'at least 65 years')])
  }
  if (patient.pregnancy === undefined || patient.pregnancy === 'unknown') report.ask('pregnancy', 'screening/ci-pregnancy')
  else if (patient.pregnancy === 'pregnant') report.fire('ci-pregnancy', 3, [met('pregnancy', 'pregnant', 'equal to pregnant')])
  if (patient.breastfeeding === undefined) report.ask('breastfeeding', 'custom/bench-breastfeeding')
  else if (patient.breastfeeding) report.fire('bench-breastfeeding', 1, [met('breastfeeding', true, 'yes')])
  const transport = patient.logistics?.transportHomeArranged
  if (transport === undefined) report.ask('logistics.transportHomeArranged', 'screening/gate-transport-home')
  else if (!transport) report.fire('gate-transport-home', 2, [met('logistics.transportHomeArranged', false, 'no')])
  if (weightKg === undefined) report.ask('weightKg', 'custom/bench-weight-low')
  else if (weightKg < 40) report.fire('bench-weight-low', 1, [met('weightKg', weightKg, 'below 40 kg')])
  if (weightKg === undefined || heightCm === undefined) report.ask('heightCm', 'custom/bench-bmi-ge-35')
  else {
    const bmi = Math.round((weightKg / (heightCm / 100) ** 2) * 1e9) / 1e9
    if (bmi >= 35) report.fire('bench-bmi-ge-35', 1, [met('weightKg', bmi, 'body mass index: at least 35 kg/m2')])
  }
  pressures(patient, report, true)
  return report.done()
}

function pressures(patient: Patient, report: Report, withRest: boolean): void {
  const vitals = patient.vitals?.[0]
  const isRecent = vitals?.measuredAt !== undefined && today - dayNumber(vitals.measuredAt) <= 30
  const systolic = isRecent ? vitals?.systolicMmHg : undefined
  const diastolic = isRecent ? vitals?.diastolicMmHg : undefined
  if (systolic === undefined || diastolic === undefined) report.ask('vitals[].systolicMmHg', 'screening/thr-bp-severe')
  else if (systolic >= 180 || diastolic >= 110) report.fire('thr-bp-severe', 2, above(systolic, 180, diastolic, 110, true))
  else if (systolic > 160 || diastolic > 100) report.fire('thr-bp-iv-hold', 2, above(systolic, 160, diastolic, 100, false))
  else if (withRest && (systolic > 140 || diastolic > 90)) report.fire('thr-bp-elevated', 1, above(systolic, 140, diastolic, 90, false))
  if (!withRest) return
  const rate = isRecent ? vitals?.heartRatePerMin : undefined
  if (rate === undefined) report.ask('vitals[].heartRatePerMin', 'custom/bench-heart-rate')
  else if (rate < 45 || rate > 120)
    report.fire('bench-heart-rate', 2, [met('vitals[].heartRatePerMin', rate, rate < 45 ? 'below 45 /min' : 'above 120 /min')])
  const spo2 = isRecent ? vitals?.spo2Percent : undefined
  if (spo2 === undefined) report.ask('vitals[].spo2Percent', 'custom/bench-spo2')
  else if (spo2 < 92) report.fire('bench-spo2', 2, [met('vitals[].spo2Percent', spo2, 'below 92 %')])
}

function above(systolic: number, high: number, diastolic: number, low: number, isInclusive: boolean): readonly Because[] {
  const word = isInclusive ? 'at least' : 'above'
  const out: Because[] = []
  if (systolic > high || (isInclusive && systolic === high)) out.push(met('vitals[].systolicMmHg', systolic, `${word} ${high} mm[Hg]`))
  if (diastolic > low || (isInclusive && diastolic === low)) out.push(met('vitals[].diastolicMmHg', diastolic, `${word} ${low} mm[Hg]`))
  return out
}
