import { calculateDose, ivTrdAcuteSix } from 'ketamine-therapy/protocols'

/** What an application writes by hand: checks one number, multiplies, rounds. It explains nothing and cites nothing. */
function byHand(weightKg: unknown): number {
  if (typeof weightKg !== 'number' || !Number.isFinite(weightKg) || weightKg < 20 || weightKg > 400) throw new RangeError('weight')
  return Math.round(weightKg * 0.5 * 10) / 10
}

/** Times one dose, its validation included, beside a formula written by hand, and prints both. */
export function benchDose(): void {
  const weights = Array.from({ length: 200 }, (_, index) => 45 + index / 2)
  const own = structuredClone(ivTrdAcuteSix)
  const doseOf = (protocol: typeof ivTrdAcuteSix, weightKg: number): number => {
    const dose = calculateDose(protocol, { weightKg })
    if (dose.outcome !== 'computed') throw new Error('no dose')
    return dose.doseMg
  }
  for (const weightKg of weights) if (doseOf(ivTrdAcuteSix, weightKg) !== byHand(weightKg)) throw new Error('the doses differ')
  const rows: readonly (readonly [string, (weightKg: number) => number])[] = [
    ['by hand: one product, no reason, no source', byHand],
    ['calculateDose, a protocol of this library', (weightKg) => doseOf(ivTrdAcuteSix, weightKg)],
    ['calculateDose, a protocol that can still change', (weightKg) => doseOf(own, weightKg)],
  ]
  console.log('one dose by weight, input and protocol checked')
  for (const [name, run] of rows) console.log(`  ${name.padEnd(48)} ${microseconds(weights, run).toFixed(2)} µs`)
}

function microseconds(weights: readonly number[], run: (weightKg: number) => number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 20; round++) {
    const start = performance.now()
    for (const weightKg of weights) run(weightKg)
    best = Math.min(best, (performance.now() - start) / weights.length)
  }
  return best * 1000
}
