/**
 * What a sum, a product or a quotient comes to as it is written: 0.1 + 0.7 is 0.8. Nothing measured has ten digits; what stands behind them is
 * left over from binary arithmetic, and would miss a bound.
 *
 * @internal
 */
export function decimal(value: number): number {
  // Most figures lie here, and writing one out to read it again takes half as long as deciding a dozen rules.
  if (value >= 1 && value < 1000) return Math.round(value * 1e9) / 1e9
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
