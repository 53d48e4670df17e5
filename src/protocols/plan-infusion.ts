import type { Answer, Finding } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { Rational } from '../core/rational'
import { compare, divide, fromNumber, multiply, rational, roundTo, subtract, sum, toExactText, toNumber } from '../core/rational'
import { roundBelow } from './dose/ceiling'
import { deviationFindings, NOTABLE_DEVIATION_PERCENT } from './dose/product'
import type { RoundedVolume } from './dose/volume'
import { deviationPercent, roundVolume } from './dose/volume'
import { parseExactText } from './exact'
import { CONVENTION } from './findings'
import type { InfusionDose, InfusionInput, InfusionPart } from './infusion/input'
import { mayBePumped, readInfusionInput } from './infusion/input'
import { strengthOfAnotherDrug, strongerThanProduct, weakerThanProduct } from './infusion/strength'

/** One stage of an infusion, ready for a syringe or pump. */
export interface InfusionStage {
  /** Id of the stage; `infusion` where the dose has no stages. */
  readonly id: string
  /** Dose of the stage, mg, exact. */
  readonly exactDoseMg: string
  /** Drug to draw up for the stage, mL: to 0.01 below 1 mL, to 0.1 from 1 mL on. */
  readonly drugVolumeMl: number
  /** Diluent for the stage, mL: its share of the total, less the drug. Not rounded: what is measured is the whole bag. 0: given as drawn up. */
  readonly diluentMl: number
  /** Volume of the stage, mL, drug included. Not rounded: of stages that share a bag the pump gives it, by rate and time. */
  readonly volumeMl: number
  /** Concentration of what is given, mg/mL, to 0.001; the same for all stages that share a bag. */
  readonly finalConcentrationMgPerMl: number
  /** Time over which the stage is given, minutes. 0: as one injection; the source states no time. */
  readonly overMinutes: number
  /** Pump rate, mL for each hour, to 0.1. Absent for an injection, for what goes into muscle, nose or mouth, and for a pump that the patient controls. */
  readonly rateMlPerHour?: number
  /** Change of the rate by rounding it, percent, to 0.1. */
  readonly rateDeviationPercent?: number
  /** Change of the dose by rounding the drug volume, percent, to 0.1; of all stages together where they share a bag. */
  readonly deviationPercent: number
}

/** Answer of {@link planInfusion}. */
export type InfusionPlan =
  /** A dose of known size, drawn up and run. */
  (
    | {
        readonly outcome: 'planned'
        /** The stages in their order. */
        readonly stages: readonly InfusionStage[]
        /** Drug for all stages, mL. */
        readonly drugVolumeMl: number
        /** Diluent for all stages, mL. */
        readonly diluentMl: number
        /** Volume in the bag or syringe, mL, drug included. */
        readonly totalVolumeMl: number
      }
    /** An infusion that runs to effect: a pump rate, and no volume in all. */
    | {
        readonly outcome: 'rate-planned'
        /** Pump rate for a dose that is itself a rate, mL for each hour, to 0.1. */
        readonly rateMlPerHour: number
        /** Change of the rate by rounding it, percent, to 0.1. */
        readonly rateDeviationPercent: number
        /** Infusion rate, mg for each hour, exact. */
        readonly exactRateMgPerHour: string
        /** Concentration of what runs, mg/mL. */
        readonly concentrationMgPerMl: number
      }
    /** Nothing is computed; `findings` and `missing` say why. */
    | { readonly outcome: 'not-computable' }
  ) &
    Answer

/**
 * Works out how a dose is drawn up, diluted and run: drug volume, diluent, and a pump rate for each stage. The total volume includes the
 * drug: it is withdrawn from the bag, or the bag is filled up to the total. It does not choose a diluent and does not check a pump. What goes
 * into muscle, nose or mouth gets a volume and no pump rate.
 *
 * @param dose - what `calculateDose` computed, or a dose of the consumer's own
 * @param input - concentration at hand (mg/mL), total volume (mL), time (minutes), stage; see {@link InfusionInput}
 * @returns `planned` with the stages; `rate-planned` for an infusion that runs to effect; or `not-computable` with the findings and missing inputs that say why
 * @throws InvalidInputError for values that cannot be meant, and for a dose whose parts contradict each other
 * @example
 * ```ts
 * import { calculateDose, ivTrdAcuteSix, planInfusion } from 'ketamine-therapy/protocols'
 *
 * const dose = calculateDose(ivTrdAcuteSix, { weightKg: 82.5 })
 * const plan = planInfusion(dose, { concentrationMgPerMl: 50, totalVolumeMl: 100 })
 * plan.outcome === 'planned' && plan.stages[0]?.drugVolumeMl // → 0.83
 * plan.outcome === 'planned' && plan.stages[0]?.rateMlPerHour // → 150
 * planInfusion(dose, { concentrationMgPerMl: 100 }).outcome // → 'not-computable'
 * ```
 */
export function planInfusion(dose: InfusionDose, input: InfusionInput): InfusionPlan {
  const read = readInfusionInput(dose, input)
  const findings: Finding[] = [...read.findings]
  const finish = (): Answer =>
    buildAnswer({ asOf: KNOWLEDGE_DATE, findings, missing: read.missing, sources: [...read.sources, ...CONVENTION] })
  if (read.rate !== undefined) return planRate(dose, input, read.rate, findings, finish)
  if (read.parts === undefined) return { outcome: 'not-computable', ...finish() }

  const concentration = fromNumber(input.concentrationMgPerMl)
  const doseMg = sum(read.parts.map((part) => part.exactMg))
  const exactDrug = divide(doseMg, concentration)
  const total = input.totalVolumeMl === undefined ? undefined : fromNumber(input.totalVolumeMl)
  if (total !== undefined && compare(total, exactDrug) < 0) findings.push(tooSmall(input, exactDrug))
  else findings.push(...undilutedByVein(dose, input, doseMg, total), ...strongerThanProduct(dose, input))
  if (findings.length > 0) return { outcome: 'not-computable', ...finish() }

  const bag = { concentration, doseMg, total, atCeiling: dose.atCeiling === true, byPump: mayBePumped(dose) }
  const ceiling = dose.exactCeilingMg === undefined ? undefined : parseExactText(dose.exactCeilingMg)
  const usual = read.parts.map((part) => draw(part, bag))
  const passes = ceiling !== undefined && compare(multiply(drugOf(usual), concentration), ceiling) > 0
  const drawn = passes ? read.parts.map((part) => draw(part, { ...bag, atCeiling: true })) : usual
  const drugMl = drugOf(drawn)
  const given = multiply(drugMl, concentration)
  // Run faster than this many times its exact rate, the infusion would give more in its time than the highest dose.
  const fastest = ceiling === undefined || given.n === 0n ? undefined : divide(ceiling, given)
  const apart = drawn.map((one) => planStage(one, bag, fastest))
  const stages = total === undefined || apart.length === 1 ? apart : mixed(apart, given, doseMg, total)
  findings.push(
    ...weakerThanProduct(dose, input),
    ...strengthOfAnotherDrug(dose, input),
    ...stages.flatMap((stage) =>
      deviationFindings(stage.drugVolumeMl === 0 ? -100 : stage.deviationPercent, stage.id, 'concentrationMgPerMl'),
    ),
    ...stages.flatMap((stage) => rateFindings(stage, 'totalVolumeMl')),
  )
  if (stages.some((stage) => stage.rateMlPerHour === 0 || stage.drugVolumeMl === 0)) return { outcome: 'not-computable', ...finish() }
  const totalMl = total ?? drugMl
  return {
    outcome: 'planned',
    stages,
    drugVolumeMl: toNumber(drugMl),
    diluentMl: toNumber(subtract(totalMl, drugMl)),
    totalVolumeMl: toNumber(totalMl),
    ...finish(),
  }
}

/** A rate in mg for each hour runs at that rate over the concentration of what runs, which is the one given. */
function planRate(dose: InfusionDose, input: InfusionInput, rate: Rational, findings: Finding[], finish: () => Answer): InfusionPlan {
  findings.push(...undilutedByVein(dose, input, rational(0n), undefined), ...strongerThanProduct(dose, input))
  if (findings.length > 0) return { outcome: 'not-computable', ...finish() }
  const concentration = fromNumber(input.concentrationMgPerMl)
  const ceiling = dose.exactCeilingMgPerHour === undefined ? undefined : parseExactText(dose.exactCeilingMgPerHour)
  const largest = ceiling === undefined ? undefined : divide(ceiling, concentration)
  const pump = roundRate(divide(rate, concentration), dose.atCeiling === true, largest)
  findings.push(...strengthOfAnotherDrug(dose, input), ...rateFindings({ id: 'infusion', ...pump }, 'concentrationMgPerMl'))
  if (pump.rateMlPerHour === 0) return { outcome: 'not-computable', ...finish() }
  return {
    outcome: 'rate-planned',
    ...pump,
    exactRateMgPerHour: toExactText(rate),
    concentrationMgPerMl: input.concentrationMgPerMl,
    ...finish(),
  }
}

interface Bag {
  readonly concentration: Rational
  readonly doseMg: Rational
  readonly total: Rational | undefined
  readonly atCeiling: boolean
  readonly byPump: boolean
}

interface Drawn {
  readonly part: InfusionPart
  readonly share: Rational | undefined
  readonly drug: RoundedVolume
}

function draw(part: InfusionPart, bag: Bag): Drawn {
  // Stages that share a bag take their part of the total in proportion to their dose.
  const share = bag.total === undefined ? undefined : multiply(bag.total, divide(part.exactMg, bag.doseMg))
  return { part, share, drug: roundVolume(divide(part.exactMg, bag.concentration), bag.atCeiling, share) }
}

/** What is drawn of all stages together, mL. */
function drugOf(drawn: readonly Drawn[]): Rational {
  return sum(drawn.map(({ drug }) => drug.rounded))
}

function planStage({ part, share, drug }: Drawn, bag: Bag, fastest: Rational | undefined): InfusionStage {
  const volume = share ?? drug.rounded
  const minutes = fromNumber(part.overMinutes)
  const isRun = bag.byPump && minutes.n !== 0n && part.patientControlled !== true
  const rate = isRun ? divide(multiply(volume, rational(60n)), minutes) : undefined
  const largest = rate === undefined || fastest === undefined ? undefined : multiply(rate, fastest)
  const given = multiply(drug.rounded, bag.concentration)
  return {
    id: part.id,
    exactDoseMg: toExactText(part.exactMg),
    drugVolumeMl: toNumber(drug.rounded),
    diluentMl: toNumber(subtract(volume, drug.rounded)),
    volumeMl: toNumber(volume),
    finalConcentrationMgPerMl: volume.n === 0n ? 0 : toNumber(roundTo(divide(given, volume), rational(1n, 1000n), 'half-up')),
    overMinutes: part.overMinutes,
    ...(rate === undefined ? {} : roundRate(rate, bag.atCeiling, largest)),
    deviationPercent: drug.deviationPercent,
  }
}

/** What is drawn for stages that share a bag is mixed in it: they have one concentration, and rounding changes all alike. */
function mixed(stages: readonly InfusionStage[], given: Rational, doseMg: Rational, total: Rational): readonly InfusionStage[] {
  const finalConcentrationMgPerMl = toNumber(roundTo(divide(given, total), rational(1n, 1000n), 'half-up'))
  const deviation = deviationPercent(given, doseMg)
  return stages.map((stage) => ({ ...stage, finalConcentrationMgPerMl, deviationPercent: deviation }))
}

/** Rounds a pump rate to 0.1 mL for each hour, halves up; down at a ceiling, and where rounding up would pass the largest rate. */
function roundRate(
  exact: Rational,
  atCeiling: boolean,
  limit: Rational | undefined,
): Required<Pick<InfusionStage, 'rateMlPerHour' | 'rateDeviationPercent'>> {
  const rounded = roundBelow(exact, rational(1n, 10n), { atCeiling, limit }).value
  return { rateMlPerHour: toNumber(rounded), rateDeviationPercent: deviationPercent(rounded, exact) }
}

/** Says when rounding a pump rate changes it by more than 5 percent, or leaves nothing of it. */
function rateFindings(
  { id, rateMlPerHour, rateDeviationPercent = 0 }: Pick<InfusionStage, 'id' | 'rateMlPerHour' | 'rateDeviationPercent'>,
  path: 'totalVolumeMl' | 'concentrationMgPerMl',
): readonly Finding[] {
  if (rateMlPerHour === undefined || Math.abs(rateDeviationPercent) <= NOTABLE_DEVIATION_PERCENT) return []
  const isNothing = rateMlPerHour === 0
  const better = path === 'totalVolumeMl' ? 'a larger total volume' : 'a weaker solution'
  const message = isNothing
    ? `The rate is less than a pump that counts by 0.1 mL/h can run; ${better} is needed.`
    : `Rounding the pump rate changes it by ${rateDeviationPercent} percent; ${better} runs it better.`
  const expected = `a deviation of at most ${NOTABLE_DEVIATION_PERCENT} percent`
  return [
    {
      code: isNothing ? 'protocols/rate-below-pump-step' : 'protocols/rate-rounding-notable',
      severity: isNothing ? 'hold' : 'caution',
      message,
      because: [{ path, value: rateDeviationPercent, expected, outcome: 'unmet' }],
      sources: CONVENTION,
      record: id,
    },
  ]
}

/** Strongest liquid that may go into a vein, mg/mL of racemic ketamine: what diluting 100 mg/mL with an equal volume gives. */
const HIGHEST_INTRAVENOUS_MG_PER_ML = 50

function undilutedByVein(dose: InfusionDose, input: InfusionInput, doseMg: Rational, total: Rational | undefined): readonly Finding[] {
  const final = total === undefined ? fromNumber(input.concentrationMgPerMl) : divide(doseMg, total)
  const route = dose.route ?? 'intravenous'
  const racemic = (dose.drug ?? 'ketamine') === 'ketamine'
  if (route !== 'intravenous' || !racemic || compare(final, rational(BigInt(HIGHEST_INTRAVENOUS_MG_PER_ML))) <= 0) return []
  const expected = `at most ${HIGHEST_INTRAVENOUS_MG_PER_ML} mg/mL in the syringe or bag`
  return [
    {
      code: 'protocols/undiluted-by-vein',
      severity: 'stop',
      message:
        'Ketamine of 100 mg/mL is not injected into a vein undiluted: the label asks for an equal volume of sterile water, 0.9% saline or 5% dextrose, used at once. Give the total volume after dilution.',
      because: [{ path: 'concentrationMgPerMl', value: input.concentrationMgPerMl, expected, outcome: 'unmet' }],
      sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
      record: 'ket-inj-100',
    },
  ]
}

function tooSmall(input: InfusionInput, exactDrug: Rational): Finding {
  const expected = `at least ${toNumber(roundTo(exactDrug, rational(1n, 100n), 'up'))} mL`
  return {
    code: 'protocols/total-volume-too-small',
    severity: 'stop',
    message: 'The total volume is smaller than the volume of the drug in it.',
    because: [{ path: 'totalVolumeMl', value: input.totalVolumeMl, expected, outcome: 'unmet' }],
    sources: CONVENTION,
  }
}
