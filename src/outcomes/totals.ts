import type { Rational } from '../core/rational'
import type { Instrument } from './model'
import { compare, divide, fromNumber, rational, sum } from '../core/rational'

/** Result of a scoring rule on complete answers. */
export interface Totals {
  /** The total; absent where the instrument has none. */
  readonly total?: Rational
  /** Parts with their scores. */
  readonly parts: readonly { readonly id: string; readonly score: Rational }[]
}

/**
 * Applies an instrument's scoring rule to complete answers.
 *
 * @param instrument - the instrument
 * @param answer - answer of each scored item, by item id
 * @returns exact total and parts
 * @internal
 */
export function computeTotals(instrument: Instrument, answer: (item: string) => number): Totals {
  const rule = instrument.scoring
  const sumOf = (items: readonly string[]): Rational => sum(items.map((item) => fromNumber(answer(item))))
  switch (rule.kind) {
    case 'sum':
      return { total: sumOf(scoredItems(instrument).map((item) => item.id)), parts: [] }
    case 'sum-of-highest': {
      const parts = rule.domains.map(({ id, items }) => ({ id, score: highest(items.map((item) => fromNumber(answer(item)))) }))
      return { total: sum(parts.map((part) => part.score)), parts }
    }
    case 'weighted-sum': {
      const parts = rule.parts.map(({ id, items, divisor }) => ({ id, score: divide(sumOf(items), fromNumber(divisor)) }))
      return { total: sum(parts.map((part) => part.score)), parts }
    }
    case 'subscale-means':
      return { parts: rule.subscales.map(({ id, items }) => ({ id, score: divide(sumOf(items), fromNumber(items.length)) })) }
    case 'highest-yes':
      return {
        parts: [{ id: 'level', score: fromNumber(Math.max(0, ...rule.items.map((item, index) => (answer(item) > 0 ? index + 1 : 0)))) }],
      }
  }
}

/**
 * Items that count towards the score.
 *
 * @param instrument - the instrument
 * @returns its scored items in printed order
 * @internal
 */
export function scoredItems(instrument: Instrument): Instrument['items'] {
  return instrument.items.filter((item) => item.scored !== false)
}

/**
 * Items that still need an answer: not answered, not passed over, and without an answered alternative.
 *
 * @param instrument - the instrument
 * @param answers - answers by item id
 * @returns items in printed order, scored or not
 * @internal
 */
export function openItems(instrument: Instrument, answers: ReadonlyMap<string, number>): Instrument['items'] {
  const skipped = new Set(
    (instrument.skipRules ?? []).filter((rule) => rule.items.every((item) => answers.get(item) === rule.is)).flatMap((rule) => rule.skips),
  )
  const domains = instrument.scoring.kind === 'sum-of-highest' ? instrument.scoring.domains : []
  const groups = domains.flatMap((domain) => domain.alternatives ?? [])
  const replaced = (item: string): boolean => groups.some((group) => group.includes(item) && group.some((other) => answers.has(other)))
  return instrument.items.filter((item) => !answers.has(item.id) && !skipped.has(item.id) && !replaced(item.id))
}

function highest(values: readonly Rational[]): Rational {
  return values.reduce((best, value) => (compare(value, best) > 0 ? value : best), values[0] ?? rational(0n))
}
