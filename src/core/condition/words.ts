import type { Comparison, FieldOperand, Scalar, SeriesCondition } from './model'

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': 'below',
  '<=': 'at most',
  '=': 'equal to',
  '!=': 'other than',
  '>=': 'at least',
  '>': 'above',
}

const OF_AMOUNTS: Partial<Readonly<Record<Comparison, string>>> = { '<': 'less than', '=': 'exactly', '>': 'more than' }

/** A comparison with an amount of something: "more than" 2 weeks. */
export function amountText(is: Comparison): string {
  return OF_AMOUNTS[is] ?? COMPARISONS[is]
}

/** A comparison in words: "at least". */
export function comparisonText(is: Comparison): string {
  return COMPARISONS[is]
}

/** A comparison of what may hold commas of its own. */
export function comparedText(what: string, is: Comparison, to: string | number): string {
  return `${what}${what.includes(', ') ? ',' : ''} ${COMPARISONS[is]} ${to}`
}

/** What a value is to be, in words: "at least 65", and of a sign that is there or not just "yes". */
export function wantedText(is: Comparison, to: Scalar): string {
  return typeof to === 'boolean' && is === '=' ? scalarText(to) : `${COMPARISONS[is]} ${scalarText(to)}`
}

/** A value in words. */
export function scalarText(value: Scalar): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** So many of something, named in the plural: "42 days", "1 reading". */
export function spanText(amount: number, unit: string): string {
  return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`
}

/** Another field in words, scaled and shifted: "2 × limit − 5". */
export function operandText({ times, plus = 0 }: FieldOperand, label: string): string {
  const factor = times === undefined ? '' : `${times} × `
  const shift = plus === 0 ? '' : plus < 0 ? ` − ${-plus}` : ` + ${plus}`
  return `${factor}${label}${shift}`
}

/** What is taken of a series, in words: "change of score since the first entry". */
export function figureText({ take, from }: SeriesCondition, label: string): string {
  if (take !== 'change' && take !== 'changePercent') return `${take} ${label}`
  return `${take === 'change' ? 'change' : 'percent change'} of ${label} since the ${from === 'first' ? 'first entry' : 'entry before'}`
}
