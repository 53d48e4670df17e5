import type { EffectResult, Indication } from 'ketamine-therapy/indications'

const RATIOS = ['odds-ratio', 'risk-ratio', 'hazard-ratio', 'rate-ratio']

/** Numbers are possible and agree with each other: intervals hold their estimate, percentages stay within 0 to 100, rates with their counts. */
export function numberProblems(records: readonly Indication[]): readonly string[] {
  return records.flatMap(({ effects }) =>
    effects.flatMap(({ id, study, results }) => [
      ...arms(study.n, study.treatmentN, study.comparatorN).map((problem) => `${id}: ${problem}`),
      ...results.flatMap((result) => problemsOf(result).map((problem) => `${id}, ${result.outcome}: ${problem}`)),
    ]),
  )
}

function problemsOf(result: EffectResult): readonly string[] {
  const { measure, unit, value, treatment, treatmentUpTo, comparator, interval, p, threshold } = result
  const numbers = [value, treatment, comparator]
  const has = numbers.some((one) => one !== undefined) || interval !== undefined
  const percents = unit === 'percent' && measure === 'proportions' ? [treatment, treatmentUpTo, comparator] : []
  return [
    ...((measure === 'described') === has ? [`"${measure}" ${has ? 'has a number' : 'has no number'}`] : []),
    ...(has && unit === undefined ? ['a number without a unit'] : []),
    ...(percents.some((one) => one !== undefined && (one < 0 || one > 100)) ? ['a percentage outside 0 to 100'] : []),
    ...(RATIOS.includes(measure) && (value === undefined || value <= 0 || (interval?.low ?? 1) <= 0)
      ? ['a ratio that is not above zero']
      : []),
    ...(measure === 'probability' && (value === undefined || value < 0 || value > 1) ? ['a probability outside 0 to 1'] : []),
    ...(p !== undefined && (p.value < 0 || p.value > 1) ? ['a p value outside 0 to 1'] : []),
    ...(interval?.high !== undefined && interval.low > interval.high ? ['an interval upside down'] : []),
    ...(interval !== undefined && value !== undefined && (value < interval.low || value > (interval.high ?? Infinity))
      ? ['an estimate outside its interval']
      : []),
    ...(treatmentUpTo !== undefined && (treatment === undefined || treatmentUpTo <= treatment) ? ['a range upside down'] : []),
    ...(threshold?.unit === 'percent-fall' && (threshold.value <= 0 || threshold.value > 100) ? ['a cut outside 0 to 100 percent'] : []),
    ...countProblems(result),
    ...(result.numberNeeded?.basis === 'computed' ? neededProblems(result) : []),
  ]
}

function countProblems({ unit, treatment, comparator, treatmentEvents, comparatorEvents }: EffectResult): readonly string[] {
  return (
    [
      [treatmentEvents, treatment],
      [comparatorEvents, comparator],
    ] as const
  ).flatMap(([events, rate]) => {
    if (events === undefined) return []
    if (events.events > events.of) return ['more events than people']
    if (rate === undefined) return []
    const expected = unit === 'percent' ? (100 * events.events) / events.of : events.events
    // Printed rates are rounded to whole percents or to one decimal.
    return Math.abs(expected - rate) <= (Number.isInteger(rate) ? 0.51 : 0.051) ? [] : [`${events.events}/${events.of} is not ${rate}`]
  })
}

function neededProblems({ treatment, comparator, numberNeeded }: EffectResult): readonly string[] {
  if (treatment === undefined || comparator === undefined) return ['a computed number needed without two rates']
  // In tenths of a percent, so that the division is one of whole numbers.
  const difference = Math.abs(Math.round(treatment * 10) - Math.round(comparator * 10))
  return Math.ceil(1000 / difference) === numberNeeded?.value ? [] : [`number needed is ${Math.ceil(1000 / difference)}`]
}

function arms(n: number | undefined, treatmentN: number | undefined, comparatorN: number | undefined): readonly string[] {
  if ([n, treatmentN, comparatorN].some((one) => one !== undefined && (!Number.isInteger(one) || one <= 0)))
    return ['people are counted in whole numbers']
  return n !== undefined && (treatmentN ?? 0) + (comparatorN ?? 0) > n ? ['the arms hold more people than the study'] : []
}
