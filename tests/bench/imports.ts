import { existsSync } from 'node:fs'
import { node } from '../tools/run'

const ENTRIES = [
  'core',
  'evidence',
  'terminology',
  'indications',
  'screening',
  'protocols',
  'outcomes',
  'access',
  'at-home',
  'disclaimers',
  'care-plan',
]

/** Measures how long importing each built entry takes in a fresh process, beside an empty module and the validator alone. */
export function benchImports(): void {
  if (!existsSync('dist/core/index.js')) {
    console.log('import times: run `npm run build` first')
    return
  }
  const names = ['data:text/javascript,', 'zod', 'ketamine-therapy', ...ENTRIES.map((entry) => `ketamine-therapy/${entry}`)]
  const times = bestOf(9, names)
  const zod = times[1] as number
  console.log('import in a fresh process, best of 9 (without the validator at most 15 ms; the root at most 1.5 times the validator)')
  times.forEach((time, index) => {
    const name = names[index] as string
    const label = name.startsWith('data:') ? 'an empty module' : name
    console.log(`  ${label.padEnd(30)} ${time.toFixed(1).padStart(6)} ms   ${(time / zod).toFixed(2)} times zod`)
  })
}

/** Every name is imported in every round, so that a busy moment of the machine meets all of them. */
function bestOf(rounds: number, names: readonly string[]): readonly number[] {
  const best = names.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, index) => {
      best[index] = Math.min(best[index] as number, importTime(name))
    })
  }
  return best
}

function importTime(name: string): number {
  const script = `const s = performance.now(); await import('${name}'); console.log(performance.now() - s)`
  return Number(node(process.cwd(), '--input-type=module', '-e', script).output)
}
