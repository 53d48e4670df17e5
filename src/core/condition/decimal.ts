/**
 * What a sum, a product or a quotient comes to as it is written: 0.1 + 0.7 is 0.8. Nothing measured has twelve digits; what stands behind them is
 * left over from binary arithmetic, and would miss a bound.
 *
 * @internal
 */
export function decimal(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
