/**
 * A second, independent way to do the arithmetic of doses, for comparison only. It shares no code with the library: fractions are
 * kept as a pair of whole numbers and never reduced.
 */
export interface Pair {
  readonly top: bigint
  readonly bottom: bigint
}

/** Reads a number as it is written, with at most 15 decimals. */
export function pair(value: number): Pair {
  for (let places = 0; places <= 15; places++) {
    const text = value.toFixed(places)
    if (Number(text) === value) return { top: BigInt(text.replace('.', '')), bottom: 10n ** BigInt(places) }
  }
  throw new Error(`more than 15 decimals: ${value}`)
}

export function times(...values: readonly Pair[]): Pair {
  return values.reduce((a, b) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom }), { top: 1n, bottom: 1n })
}

export function over(a: Pair, b: Pair): Pair {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top }
}

export function least(a: Pair, b: Pair): Pair {
  return a.top * b.bottom <= b.top * a.bottom ? a : b
}

export function same(a: Pair, b: Pair): boolean {
  return a.top * b.bottom === b.top * a.bottom
}

/** Writes a positive value with a number of decimals, halves up or always down. */
export function fixed(value: Pair, places: number, mode: 'half-up' | 'down' = 'half-up'): number {
  const scale = 10n ** BigInt(places)
  const doubled = (value.top * scale * 2n) / value.bottom
  const count = mode === 'down' ? doubled / 2n : (doubled + 1n) / 2n
  return Number(`${count}e-${places}`)
}

/** Reads `41.2` or `125/3`. */
export function exactText(text: string): Pair {
  const [top = '0', bottom = '1'] = text.split('/')
  const [whole = '0', decimals = ''] = top.split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) * BigInt(bottom) }
}

export function plus(a: Pair, b: Pair): Pair {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

/** A ceiling, as far as the arithmetic needs it. */
interface OracleCeiling {
  readonly unit: 'mg-per-session' | 'mg-per-kg' | 'mg-per-hour' | 'mg-per-kg-per-hour'
  readonly value: number
}

/** The lowest ceiling on a dose or on a rate for a weight. */
export function lowest(ceilings: readonly OracleCeiling[], of: 'dose' | 'rate', kg: number): Pair | undefined {
  const [plain, byWeight] = of === 'dose' ? ['mg-per-session', 'mg-per-kg'] : ['mg-per-hour', 'mg-per-kg-per-hour']
  return ceilings
    .flatMap(({ unit, value }) => (unit === plain ? [pair(value)] : unit === byWeight ? [times(pair(value), pair(kg))] : []))
    .reduce<Pair | undefined>((a, b) => (a === undefined ? b : least(a, b)), undefined)
}

/** A dose after its ceiling: exact, and rounded to tenths of a mg, down where the ceiling is reached or would be passed. */
export function capped(raw: Pair, top: Pair | undefined, isAtTop = false): { readonly exact: Pair; readonly doseMg: number } {
  const exact = top === undefined ? raw : least(raw, top)
  const up = fixed(exact, 1)
  const isDown = isAtTop || (top !== undefined && (same(exact, top) || !same(least(pair(up), top), pair(up))))
  return { exact, doseMg: isDown ? fixed(exact, 1, 'down') : up }
}
