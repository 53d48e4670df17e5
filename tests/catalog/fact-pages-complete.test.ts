import * as access from 'ketamine-therapy/access'
import { formatMoney } from 'ketamine-therapy/core'
import { indications } from 'ketamine-therapy/indications'
import { instruments } from 'ketamine-therapy/outcomes'
import { controlledStatusEntries, pharmacologyFacts, routeProfiles } from 'ketamine-therapy/terminology'
import { describe, expect, it } from 'vitest'
import { pages as accessPages } from '../../docs/facts/access'
import { pages as indicationPages } from '../../docs/facts/indications'
import { pages as outcomePages } from '../../docs/facts/outcomes'
import { pages as pharmacologyPages } from '../../docs/facts/pharmacology'
import type { FactArea } from '../../docs/facts/page'

// A fact page that drops a row, an end of a range or a date tells something else than its record.

/** What is no text of the page: upkeep, conditions for machines, words for patients, fields that the text beside them says in words. */
const LEFT_OUT = new Set('sources noteSources review when lay es unit basis days items allowed esketamineMg patientPaysMinor'.split(' '))

interface Leaf {
  readonly path: string
  readonly value: string | number
  /** The record around it. */
  readonly of: Readonly<Record<string, unknown>>
}

/** Figures, dates and sentences of a record. */
function leavesOf(value: unknown, path: string, of: Leaf['of'], key = ''): readonly Leaf[] {
  if (LEFT_OUT.has(key)) return []
  if (typeof value === 'number') return [{ path, value, of }]
  if (typeof value === 'string') return /^\d{4}(?:-\d\d){0,2}$|\w \w+ \w/u.test(value) ? [{ path, value, of }] : []
  if (typeof value !== 'object' || value === null) return []
  const around = 'currency' in value ? { ...value } : { ...value, currency: of['currency'] }
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, `${path}.${name}`, around, Array.isArray(value) ? key : name))
}

/** Where a text sends to another use by its id, the page has its name. */
const SEE = /(?<=\bsee )[a-z]+(?:-[a-z]+)+/g
const nameOf = (id: string): string => Object.values(indications).find((one) => one.id === id)?.name ?? id

/** As a reader sees it: without the marks of Markdown, with plain minus signs. */
function seen(text: string): string {
  const links = text.replaceAll(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
  return links.replaceAll('\\', '').replaceAll('−', '-').replaceAll('mm[Hg]', 'mmHg').replaceAll(/\s+/g, ' ').toLowerCase()
}

function isSaid({ path, value, of }: Leaf, text: string): boolean {
  if (typeof value === 'string') return text.includes(seen(value.replace(SEE, nameOf)).replace(/\.$/, ''))
  const forms = path.endsWith('Minor')
    ? [formatMoney({ amountMinor: value, currency: String(of['currency']) }).toLowerCase()]
    : /\.(?:sensitivity|specificity)$/.test(path)
      ? [`${Math.round(value * 1000) / 10} %`]
      : [String(value), value.toLocaleString('en-US'), ...(value === 1 ? ['single'] : [])]
  return forms.some((form) => new RegExp(`(?<![\\d.])${form.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`).test(text))
}

function unsaid(area: FactArea, records: Readonly<Record<string, object>>): readonly string[] {
  const all = seen(area.pages.map(({ body }) => body).join('\n'))
  return Object.entries(records).flatMap(([id, record]) => {
    const own = area.pages.find((page) => page.id === id)
    const text = own === undefined ? all : seen(`${own.title}\n${own.body}`)
    return leavesOf(record, id, {}).flatMap((leaf) => (isSaid(leaf, text) ? [] : [`${leaf.path}: ${leaf.value}`]))
  })
}

describe('every figure, date and sentence of a record stands on its page', () => {
  it.each([
    ['uses', indicationPages(), indications],
    ['scales', outcomePages(), instruments],
    ['prices', accessPages(), access.prices],
    ['rules', accessPages(), access.regulations],
    ['coverage policies', accessPages(), access.coveragePolicies],
    ['care settings', accessPages(), access.careSettings],
    ['codes on claims', accessPages(), access.billingCodes],
    ['yearly figures', accessPages(), access.planConstants],
    ['notices', accessPages(), access.notices],
    ['organisations', accessPages(), access.organisations],
    ['programs of help', accessPages(), access.assistancePrograms],
    ['pharmacology', pharmacologyPages(), { ...pharmacologyFacts, ...routeProfiles, ...controlledStatusEntries }],
  ] as const)('%s', (_, area, records) => {
    expect(unsaid(area, records)).toEqual([])
  })
})

describe('what holds a number in bounds stands beside it', () => {
  const body = (area: FactArea, id: string): string => area.pages.find((page) => page.id === id)?.body ?? ''

  it('a code says since when or until when it stands', () => {
    expect(body(indicationPages(), 'eating-disorders')).toMatch(/\| `F50\.01` \|.*\| until 2024-09-30 \|/)
    expect(body(indicationPages(), 'levodopa-dyskinesia')).toMatch(/\| `G20\.B1` \|.*\| since 2023-10-01 \|/)
  })

  it('an interval is told where the source prints no estimate', () => {
    expect(body(indicationPages(), 'ptsd')).toContain('mean difference (95% interval 0.57 to 17.02)')
  })

  it('a figure that was replaced is told for one person and for a family', () => {
    expect(body(accessPages(), 'yearly-figures')).toContain('*10150.00 USD / 20300.00 USD: first announced')
  })
})
