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
  'access/prices',
  'at-home',
  'disclaimers',
  'care-plan',
]

/** Measures how long importing and requiring each built entry takes in a fresh process, beside an empty module and the validator alone. */
export function benchImports(): void {
  if (!existsSync('dist/core/index.js')) {
    console.log('import times: run `npm run build` first')
    return
  }
  const names = ['an empty module', 'zod', 'ketamine-therapy', ...ENTRIES.map((entry) => `ketamine-therapy/${entry}`)]
  const imported = bestOf(9, names, importTime)
  const required = bestOf(9, names, requireTime)
  const read = bestOf(9, names, readTime)
  console.log('in a fresh process, best of 9 (without the validator at most 15 ms; the root at most 1.5 times the validator)')
  console.log(`  ${''.padEnd(30)} ${['imported', 'required', 'required, and every name read'].map((way) => way.padEnd(30)).join('')}`)
  names.forEach((name, index) => {
    console.log(`  ${name.padEnd(30)} ${[imported, required, read].map((times) => besideZod(times, index).padEnd(30)).join('')}`)
  })
}

function besideZod(times: readonly number[], index: number): string {
  const [, zod] = times as readonly [number, number]
  const time = times[index] as number
  return `${time.toFixed(1).padStart(6)} ms ${(time / zod).toFixed(2)} times zod`
}

/** Every name is loaded in every round, so that a busy moment of the machine meets all of them. */
function bestOf(rounds: number, names: readonly string[], load: (name: string) => number): readonly number[] {
  const best = names.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, index) => {
      best[index] = Math.min(best[index] as number, load(name))
    })
  }
  return best
}

function importTime(name: string): number {
  const specifier = name === 'an empty module' ? 'data:text/javascript,' : name
  const script = `const s = performance.now(); await import('${specifier}'); console.log(performance.now() - s)`
  return Number(node(process.cwd(), '--input-type=module', '-e', script).output)
}

/** In CommonJS a name is fetched when it is read, so requiring alone tells little. */
const requireTime = (name: string): number => timeOf(name === 'an empty module' ? '0' : `require('${name}')`)

const readTime = (name: string): number => timeOf(name === 'an empty module' ? '0' : `Object.values(require('${name}'))`)

function timeOf(statement: string): number {
  return Number(node(process.cwd(), '-e', `const s = performance.now(); ${statement}; console.log(performance.now() - s)`).output)
}
