import type { Comparison, Scalar, TimeUnit } from './model'

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': 'below',
  '<=': 'at most',
  '=': 'equal to',
  '!=': 'other than',
  '>=': 'at least',
  '>': 'above',
}

/** A comparison in words: "at least". */
export function comparisonText(is: Comparison): string {
  return COMPARISONS[is]
}

/** A value in words. */
export function scalarText(value: Scalar): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** A span of time in words: "42 days". */
export function spanText(amount: number, unit: TimeUnit): string {
  return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`
}
