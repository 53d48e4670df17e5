import type { Condition, EvaluationTime, Finding, Intended, Patient, PatientSubject } from '../core'
import { Program } from '../core/condition/program'
import { MET, UNMET } from '../core/condition/tri'
import { todayOf } from '../core/condition/time'
import { usableVitals } from '../core/patient/vital-signs'
import { formulationRules } from '../at-home/formulations'
import { requiredSupervision } from '../at-home/required-supervision'
import { supervisionLevels } from '../at-home/supervision-levels'
import type { HomeFormulation, RequiredSupervision, SupervisionRisks } from '../at-home'
import { riskSuicidalIdeation, riskSuicideImminent, riskSuicideModerateHome } from '../screening/catalog/suicide'
import type { ScreeningRule } from '../screening'
import { patientRegistry, screeningValueSets } from '../screening/vocabulary'
import { agesOn } from './ages'
import type { Standing } from './model'
import { isNotRead } from './suicide-scales'

/**
 * What supervision at home would ask for, and how things stand by it alone.
 *
 * @internal
 */
export interface HomeSupervision {
  /** Least level, and the level if every unknown turned out badly. */
  readonly required: RequiredSupervision
  /** How things stand by supervision alone. */
  readonly standing: Standing
  /** What speaks against home: the form of the medicine, or risks that only a site can watch. */
  readonly against: readonly string[]
}

/**
 * Supervision of a first session at home by drug and route. What the record leaves open counts as unknown, and an unknown that could rule home out
 * leaves it undecided.
 *
 * @internal
 */
export function superviseAtHome({ route }: Intended, risks: SupervisionRisks): HomeSupervision {
  const formulation = FORMULATIONS[route] ?? 'troche'
  const required = requiredSupervision({ formulation, session: 'first', risks })
  const { homeUse, reason } = formulationRules[formulation]
  const isSite = supervisionLevels[required.minimum].place === 'site'
  const couldBeSite = supervisionLevels[required.atMost].place === 'site'
  return {
    required,
    standing: homeUse !== 'possible' || isSite ? 'wait' : couldBeSite ? 'undecided' : 'possible',
    against: [
      ...(homeUse === 'possible' ? [] : [reason]),
      ...(isSite ? required.findings.filter(({ record }) => record === 'supervision-not-at-home').map(({ message }) => message) : []),
    ],
  }
}

const FORMULATIONS: Readonly<Partial<Record<Intended['route'], HomeFormulation>>> = {
  subcutaneous: 'injectable',
  intramuscular: 'injectable',
  intravenous: 'injectable',
  intranasal: 'compounded-nasal',
}

/**
 * The risks of a patient that supervision goes by, as far as the record tells them.
 *
 * @internal
 */
export function risksOf(patient: Patient, time: EvaluationTime, scales: readonly Finding[]): SupervisionRisks {
  const subject: PatientSubject = { patient, purpose: 'intake' }
  const program = new Program<PatientSubject>({
    registry: patientRegistry,
    valueSets: screeningValueSets.filter(({ id }) => VALUE_SETS.includes(id)),
  })
  const nodes = Object.entries(riskConditions()).map(([name, condition]) => [name, program.compile(condition)] as const)
  const frame = program.frame(subject, time)
  const truth = new Map(nodes.map(([name, node]) => [name, node.truth(frame, undefined)]))
  const known = (name: RiskCondition): boolean | undefined =>
    truth.get(name) === MET ? true : truth.get(name) === UNMET ? false : undefined
  const vitals = usableVitals(subject, time)
  const age = patient.birthDate === undefined ? patient.ageYears : agesOn(patient.birthDate, todayOf(time)).high
  return {
    opioid: known('opioid'),
    sleepApnea: known('sleepApnea'),
    // The codes known here are those of severe disease: without one of them, milder disease is still possible.
    lungDisease: known('lungDisease') === true ? true : undefined,
    baselineSystolicMmHg: highest(vitals.map(({ systolicMmHg }) => systolicMmHg)),
    baselineDiastolicMmHg: highest(vitals.map(({ diastolicMmHg }) => diastolicMmHg)),
    ageYears: age,
    suicideRisk: suicideRisk(known, scales),
  }
}

// The bands are those by which screening judges home care, so that the two never disagree; a scale of suicidal ideation can raise them.
function suicideRisk(known: (name: RiskCondition) => boolean | undefined, scales: readonly Finding[]): SupervisionRisks['suicideRisk'] {
  const isRaised = (severity: Finding['severity']): boolean => scales.some((one) => one.severity === severity)
  if (known('high') === true || isRaised('stop')) return 'high'
  if (known('moderate') === true || isRaised('hold')) return 'moderate'
  // That no screener was filled in is no answer.
  const isOpen =
    known('asked') !== true || (['high', 'moderate', 'low'] as const).some((name) => known(name) === undefined) || scales.some(isNotRead)
  return isOpen ? undefined : known('low') === true || isRaised('caution') ? 'low' : 'none'
}

const VALUE_SETS: readonly string[] = [
  'opioid',
  'obstructive-sleep-apnea',
  'copd-significant',
  'chronic-respiratory-failure',
  'suicidal-ideation',
  'suicidal-intent',
  'suicidal-behavior',
]

type RiskCondition = 'opioid' | 'sleepApnea' | 'lungDisease' | 'asked' | 'low' | 'moderate' | 'high'

function riskConditions(): Readonly<Record<RiskCondition, Condition>> {
  return {
    opioid: { some: 'medications', in: 'opioid', status: ['active'] },
    sleepApnea: { some: 'conditions', in: 'obstructive-sleep-apnea', status: ['active', 'uncontrolled', 'controlled'] },
    lungDisease: {
      any: [
        { some: 'conditions', in: 'copd-significant', status: ['active', 'uncontrolled', 'controlled'] },
        { some: 'conditions', in: 'chronic-respiratory-failure', status: ['active', 'uncontrolled', 'controlled'] },
      ],
    },
    asked: { some: 'assessments', where: { value: 'instrument', is: '=', to: 'c-ssrs' }, fresh: { within: 31, unit: 'days' } },
    low: conditionOf(riskSuicidalIdeation),
    moderate: conditionOf(riskSuicideModerateHome),
    high: conditionOf(riskSuicideImminent),
  }
}

// These rules have one condition for all regimens.
function conditionOf({ when }: ScreeningRule): Condition {
  return when as Condition
}

function highest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}
