import { readFileSync } from 'node:fs'
import process from 'node:process'
import { planCare } from 'ketamine-therapy/care-plan'
import { isInvalidInputError } from 'ketamine-therapy/core'
import { createPaint, harmless } from './demo/paint'
import { renderPlan } from './demo/render-plan'

// The demo fixes the day and the place, so that it prints the same everywhere; an app passes its own.
const OPTIONS = { asOf: '2026-11-22', timeZone: 'America/Denver' } as const
const FLAGS = ['--json', '--all']
const USAGE = 'npm run demo -- [intake.json] [--all] [--json]'

/** Reads an intake, plans care for it, and prints the plan for a clinician, or as JSON. */
function main(args: readonly string[]): number {
  const files = args.filter((arg) => !arg.startsWith('-'))
  const unknown = args.filter((arg) => arg.startsWith('-') && !FLAGS.includes(arg))
  if (unknown.length > 0 || files.length > 1) return fail(`usage: ${USAGE}`)
  const path = files[0] ?? new URL('./intake-depression.json', import.meta.url)
  const intake = readJson(path)
  if (typeof intake === 'string') return fail(intake)
  try {
    const plan = planCare(intake.document, OPTIONS)
    // `hasColors` knows NO_COLOR and terminals without colors.
    const paint = createPaint(process.stdout.isTTY === true && process.stdout.hasColors())
    const text = args.includes('--json') ? escaped(plan) : harmless(renderPlan(plan, paint, args.includes('--all')))
    process.stdout.write(`${text}\n`)
    return 0
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return fail(
      ['The intake cannot be judged:', ...error.issues.map(({ path: field, message }) => `  ${field || '(whole file)'}: ${message}`)].join(
        '\n',
      ),
    )
  }
}

function readJson(path: string | URL): string | { readonly document: unknown } {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return `cannot read ${String(path)}`
  }
  try {
    // Some editors begin a file with a mark of its encoding, which is no JSON.
    return { document: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return `${String(path)} is not JSON${text.trim() === '' ? ': it is empty' : ''}`
  }
}

/** JSON leaves some signs that a terminal obeys as they are. */
function escaped(plan: object): string {
  return JSON.stringify(plan, null, 2).replace(/[\u007F-\u009F]/gu, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
}

function fail(message: string): number {
  process.stderr.write(`${harmless(message)}\n`)
  return 1
}

// A reader such as `head` may leave before the end; that is no fault of the plan.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = main(process.argv.slice(2))
