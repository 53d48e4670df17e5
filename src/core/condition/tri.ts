import type { Truth } from '../words'
import { decimal } from './decimal'
import type { Comparison, Interval } from './model'

/** Three-valued truth as a number, so that "all" is the minimum, "any" the maximum and "not" two minus it. */
export type Tri = 0 | 1 | 2

export const UNMET = 0
export const UNKNOWN = 1
export const MET = 2

const WORDS: readonly Truth[] = ['unmet', 'unknown', 'met']

/** The word for a truth number. */
export function toTruth(tri: Tri): Truth {
  return WORDS[tri] as Truth
}

/** Compares a number that is known only within limits with an exact one. */
export function compareInterval(low: number, high: number, is: Comparison, to: number): Tri {
  switch (is) {
    case '<':
      return high < to ? MET : low >= to ? UNMET : UNKNOWN
    case '<=':
      return high <= to ? MET : low > to ? UNMET : UNKNOWN
    case '>':
      return low > to ? MET : high <= to ? UNMET : UNKNOWN
    case '>=':
      return low >= to ? MET : high < to ? UNMET : UNKNOWN
    case '=':
      return low === to && high === to ? MET : to < low || to > high ? UNMET : UNKNOWN
    case '!=':
      return low === to && high === to ? UNMET : to < low || to > high ? MET : UNKNOWN
  }
}

/** Compares two numbers that are known only within limits, both as decimals: what was worked out meets what was given. */
export function compareIntervals(one: Interval, is: Comparison, other: Interval): Tri {
  const left = { low: decimal(one.low), high: decimal(one.high) }
  const right = { low: decimal(other.low), high: decimal(other.high) }
  if (right.low === right.high) return compareInterval(left.low, left.high, is, right.low)
  switch (is) {
    case '<':
      return left.high < right.low ? MET : left.low >= right.high ? UNMET : UNKNOWN
    case '<=':
      return left.high <= right.low ? MET : left.low > right.high ? UNMET : UNKNOWN
    case '>':
      return left.low > right.high ? MET : left.high <= right.low ? UNMET : UNKNOWN
    case '>=':
      return left.low >= right.high ? MET : left.high < right.low ? UNMET : UNKNOWN
    case '=':
      return left.high < right.low || left.low > right.high ? UNMET : UNKNOWN
    case '!=':
      return left.high < right.low || left.low > right.high ? MET : UNKNOWN
  }
}
