import type { Rational } from '../core/rational'
import type { CostAmounts } from './cost-model'
import type { Settled } from './claim'
import { plus, ZERO } from './claim'
import { add, compare, rational, subtract } from '../core/rational'
import { toMinor } from '../core/money'

/** Exact amounts of one row before rounding. */
interface ExactRow {
  billedMinor: number
  payableMinor: number
  assistance: Rational
  patient: Rational
}

/**
 * Rounds exact amounts of rows to whole minor units so that they sum: the person's total is rounded half up once and given to the rows by the
 * largest remainder; help is rounded on the running sum; the plan pays what is left. In every row and in the total the three payers add up to what
 * is payable, and nobody pays less than nothing.
 *
 * @param settled - settled claims
 * @param items - number of rows; each claim belongs to the row of its item
 * @returns whole amounts a row
 * @internal
 */
export function roundRows(settled: readonly Settled[], items: number): readonly CostAmounts[] {
  const rows = sumByItem(settled, items)
  // In an order of their own, so that the order of the items moves no cent.
  const sorted = [...rows].sort(byContent)
  const patients = largestRemainder(sorted.map((row) => row.patient))
  let running = ZERO
  let given = 0
  const rounded = new Map(
    sorted.map((row, index): [ExactRow, CostAmounts] => {
      const patientPaysMinor = patients[index] ?? 0
      running = add(running, row.assistance)
      const left = row.payableMinor - patientPaysMinor
      const assistancePaysMinor =
        row.assistance.n === 0n ? 0 : isAllPaid(row) ? left : Math.max(0, Math.min(left, toMinor(running) - given))
      given += assistancePaysMinor
      const planPaysMinor = left - assistancePaysMinor
      return [row, { billedMinor: row.billedMinor, allowedMinor: row.payableMinor, planPaysMinor, assistancePaysMinor, patientPaysMinor }]
    }),
  )
  return rows.flatMap((row) => rounded.get(row) ?? [])
}

/**
 * Adds rows up.
 *
 * @param rows - whole amounts
 * @returns their sum
 * @internal
 */
export function sumRows(rows: readonly CostAmounts[]): CostAmounts {
  const sum = (key: keyof CostAmounts): number => rows.reduce((total, row) => total + row[key], 0)
  return {
    billedMinor: sum('billedMinor'),
    allowedMinor: sum('allowedMinor'),
    planPaysMinor: sum('planPaysMinor'),
    assistancePaysMinor: sum('assistancePaysMinor'),
    patientPaysMinor: sum('patientPaysMinor'),
  }
}

function byContent(a: ExactRow, b: ExactRow): number {
  return (
    b.payableMinor - a.payableMinor || b.billedMinor - a.billedMinor || compare(b.patient, a.patient) || compare(b.assistance, a.assistance)
  )
}

// Where the plan pays nothing, it is not given a stray cent either.
function isAllPaid(row: ExactRow): boolean {
  return compare(add(row.assistance, row.patient), rational(BigInt(row.payableMinor))) === 0
}

function sumByItem(settled: readonly Settled[], items: number): readonly ExactRow[] {
  const rows: ExactRow[] = Array.from({ length: items }, () => ({ billedMinor: 0, payableMinor: 0, assistance: ZERO, patient: ZERO }))
  for (const { claim, payableMinor, assistance, patient } of settled) {
    const row = rows[claim.item]
    if (row === undefined) continue
    row.billedMinor += claim.billedMinor
    row.payableMinor += payableMinor
    row.assistance = plus(row.assistance, assistance)
    row.patient = plus(row.patient, patient)
  }
  return rows
}

// Shares keep their whole part; the cents that the rounded total has beyond them go to the largest fractions. Whole shares are never touched.
function largestRemainder(exact: readonly Rational[]): readonly number[] {
  const floors = exact.map((share) => Number(share.n / share.d))
  let left = toMinor(exact.reduce(add, ZERO)) - floors.reduce((sum, floor) => sum + floor, 0)
  const order = exact
    .map((share, index) => ({ index, rest: subtract(share, rational(share.n / share.d)) }))
    .sort((a, b) => compare(b.rest, a.rest) || a.index - b.index)
  for (const { index } of order) {
    if (left <= 0) break
    floors[index] = (floors[index] ?? 0) + 1
    left--
  }
  return floors
}
