import type { SupervisionRisks } from '../at-home'
import type { Finding, Intended, Jurisdiction } from '../core'
import { createScreener } from '../screening/create-screener'
import type { Screening } from '../screening'
import type { Ages } from './ages'
import { agesOf } from './ages'
import type { CarePlanOptions, Intake } from './model'
import { shown } from './shown'
import { suicideScales } from './suicide-scales'
import { risksOf } from './supervision'

/**
 * What every part of a plan is worked out from.
 *
 * @internal
 */
export interface Planning {
  /** The intake, read. */
  readonly intake: Intake
  /** Where. */
  readonly jurisdiction: Jurisdiction
  /** The options of the plan. */
  readonly options: CarePlanOptions
  /** Absent where no age is told. */
  readonly ages: Ages | undefined
  /** What scales other than the C-SSRS say of suicide. */
  readonly scales: readonly Finding[]
  /** Screens the patient for a way of treatment. */
  readonly screen: (intended: Intended) => Screening
  /** The patient's risks that supervision goes by. */
  readonly risks: SupervisionRisks
}

/**
 * Prepares what every part of a plan is worked out from.
 *
 * @internal
 */
export function preparePlanning(intake: Intake, options: CarePlanOptions): Planning {
  const { patient, jurisdiction = 'US' } = intake
  const { findings: scales } = shown({ findings: suicideScales(patient, options) }, options)
  const screen = createSharedScreening(intake, jurisdiction, options)
  return { intake, jurisdiction, options, ages: agesOf(intake, options), risks: risksOf(patient, options, scales), scales, screen }
}

/** Ways that share drug, route and setting share one screening: compiling the rules costs more than everything else here. */
function createSharedScreening(
  { patient }: Intake,
  jurisdiction: Jurisdiction,
  options: CarePlanOptions,
): (intended: Intended) => Screening {
  const { asOf, now, redact } = options
  const done = new Map<string, Screening>()
  return (intended) => {
    const key = `${intended.drug} ${intended.route} ${intended.setting}`
    const known = done.get(key)
    if (known !== undefined) return { ...known, intended }
    const screening = createScreener(intended, { asOf, now, jurisdiction, redact, purpose: 'intake' }).prepared(patient)
    done.set(key, screening)
    return screening
  }
}
