import { readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { CLAIM_IDS, claims } from 'ketamine-therapy/evidence'
import { filesUnder } from '../tools/project'

// A text of somebody else must not be able to keep an expression busy. The proofs take seconds, so they stand beside the slow checks.

describe('the few regular expressions in the code', () => {
  const expressions = filesUnder('src/disclaimers')
    .filter((path) => !path.includes('/catalog/'))
    .flatMap((path) => [
      ...readFileSync(path, 'utf8').matchAll(/(?<=[\s(=,!])\/((?![*/])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+)\/([dgimsuvy]*)/gu),
    ])
    .map((match) => ({ source: match[1] ?? '', flags: match[2] ?? '' }))

  it('are found', () => {
    expect(expressions.length).toBeGreaterThan(10)
  })

  it.each(expressions)('/$source/$flags runs in linear time', ({ source, flags }) => {
    const { status } = checkSync(source, flags.replace('y', ''), { timeout: 20_000 })
    expect(status).toBe('safe')
  })
})

describe('the patterns of the appraised claims', () => {
  const patterns = CLAIM_IDS.flatMap((id) =>
    claims[id].patterns.flatMap((pattern) => [...pattern.parts, ...(pattern.unless === undefined ? [] : [pattern.unless])]),
  )

  it('would be refused where they backtrack', () => {
    expect(checkSync('(a+)+$', 'i', { checker: 'automaton' }).status).toBe('vulnerable')
    expect(checkSync('\\bnot .*approved .*pain', 'i', { checker: 'automaton' }).status).not.toBe('safe')
  })

  // The checker builds the automaton of each pattern and proves that no input makes it backtrack more than linearly.
  it.each([...new Set(patterns)])('%s runs in linear time', { timeout: 30_000 }, (source) => {
    const result = checkSync(source, 'i', { checker: 'automaton', timeout: 20_000 })
    expect(result.status).toBe('safe')
    expect(result.status === 'safe' && result.complexity.type).toMatch(/^(safe|linear)$/)
  })
})
