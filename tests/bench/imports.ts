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

/** Measures how long importing each built entry takes in a fresh process, beside importing the validator alone. */
export function benchImports(): void {
  if (!existsSync('dist/core/index.js')) {
    console.log('import times: run `npm run build` first')
    return
  }
  console.log('import in a fresh process, best of 5 (milliseconds)')
  console.log(`  zod alone      ${importTime('zod').toFixed(1)}`)
  for (const entry of ENTRIES) console.log(`  ${entry.padEnd(14)} ${importTime(`ketamine-therapy/${entry}`).toFixed(1)}`)
}

function importTime(name: string): number {
  const script = `const s = performance.now(); await import('${name}'); console.log(performance.now() - s)`
  return Math.min(...Array.from({ length: 5 }, () => Number(node(process.cwd(), '--input-type=module', '-e', script).output)))
}
