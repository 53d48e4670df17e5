import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTEXT_MATRIX, DISCLAIMER_IDS, requiredDisclaimers } from 'ketamine-therapy/disclaimers'
import { whichNoticesWhen } from '../../docs/facts/disclaimers/which-notices-when'

const guide = readFileSync('docs/guides/which-notices-when.md', 'utf8')

describe('the page that says which notices are needed when', () => {
  it('says what the records say', () => {
    expect(guide, 'run: npx tsx docs/facts/disclaimers/write-which-notices-when.ts').toBe(whichNoticesWhen())
  })

  it('has a row for every context and a reason for every notice', () => {
    const surfaces = [...new Set(CONTEXT_MATRIX.map((row) => row.surface))]
    const rows = guide.split('\n')
    expect(surfaces.filter((surface) => !rows.some((row) => row.startsWith(`| \`${surface}\`<br>`)))).toEqual([])
    expect(DISCLAIMER_IDS.filter((id) => !rows.some((row) => row.startsWith(`| \`${id}\` |`)))).toEqual([])
  })

  it('names in the row of a context everything that the context always needs', () => {
    for (const row of CONTEXT_MATRIX.filter(({ audience }) => audience === 'patient')) {
      const line = guide.split('\n').find((text) => text.toLowerCase().startsWith(`| \`${row.surface}\`<br>`)) ?? ''
      const { required } = requiredDisclaimers({ surface: row.surface, topics: [], jurisdiction: 'US' })
      expect(required.filter(({ id }) => !line.includes(id.replace('disc-', '')))).toEqual([])
    }
  })
})
