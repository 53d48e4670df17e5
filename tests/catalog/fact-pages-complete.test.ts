import * as access from 'ketamine-therapy/access'
import * as atHome from 'ketamine-therapy/at-home'
import { formatMoney } from 'ketamine-therapy/core'
import { indications } from 'ketamine-therapy/indications'
import { instruments } from 'ketamine-therapy/outcomes'
import { dischargeScales, guidancePositions } from 'ketamine-therapy/protocols'
import * as screening from 'ketamine-therapy/screening'
import { controlledStatusEntries, pharmacologyFacts, routeProfiles } from 'ketamine-therapy/terminology'
import { describe, expect, it } from 'vitest'
import { pages as accessPages } from '../../docs/facts/access'
import { pages as atHomePages } from '../../docs/facts/at-home'
import { pages as indicationPages } from '../../docs/facts/indications'
import { pages as outcomePages } from '../../docs/facts/outcomes'
import type { FactArea } from '../../docs/facts/page'
import { pages as pharmacologyPages } from '../../docs/facts/pharmacology'
import { pages as protocolPages } from '../../docs/facts/protocols'
import { pages as screeningPages } from '../../docs/facts/screening'

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

const pages = {
  uses: indicationPages(),
  scales: outcomePages(),
  access: accessPages(),
  pharmacology: pharmacologyPages(),
  protocols: protocolPages(),
  screening: screeningPages(),
  atHome: atHomePages(),
}

describe('every figure, date and sentence of a record stands on its page', () => {
  it.each([
    ['uses', pages.uses, indications],
    ['scales', pages.scales, instruments],
    ['prices', pages.access, access.prices],
    ['rules in force', pages.access, access.regulations],
    ['coverage policies', pages.access, access.coveragePolicies],
    ['care settings', pages.access, access.careSettings],
    ['codes on claims', pages.access, access.billingCodes],
    ['yearly figures', pages.access, access.planConstants],
    ['notices', pages.access, access.notices],
    ['organisations', pages.access, access.organisations],
    ['programs of help', pages.access, access.assistancePrograms],
    ['facts of pharmacology', pages.pharmacology, pharmacologyFacts],
    ['routes', pages.pharmacology, routeProfiles],
    ['controlled status', pages.pharmacology, controlledStatusEntries],
    ['guidance bodies', pages.protocols, guidancePositions],
    ['scales before leaving', pages.protocols, dischargeScales],
    ['rules of screening', pages.screening, screening.screeningRules],
    ['interactions', pages.screening, screening.drugInteractions],
    ['thresholds', pages.screening, screening.safetyThresholds],
    ['measures', pages.screening, screening.safetyMeasures],
    ['long-term risks', pages.screening, screening.longTermRisks],
    ['special populations', pages.screening, screening.specialPopulations],
    ['exclusion lists', pages.screening, screening.exclusionLists],
    ['points on which sources differ', pages.screening, screening.sourceDisagreements],
    ['urine tests', pages.screening, screening.urineTestReadings],
    ['instruments for side effects', pages.screening, screening.safetyTools],
    ['signs of misuse', pages.atHome, atHome.misuseRules],
    ['handling', pages.atHome, atHome.handlingFacts],
    ['programs at home', pages.atHome, atHome.homePrograms],
    ['forms of the medicine', pages.atHome, atHome.formulationRules],
    ['signals of a program', pages.atHome, atHome.programSignals],
    ['supervision', pages.atHome, atHome.supervisionLevels],
  ] as const)('%s', (_, area, records) => {
    expect(unsaid(area, records)).toEqual([])
  })
})

describe('what holds a number in bounds stands beside it', () => {
  const body = (area: FactArea, id: string): string => area.pages.find((page) => page.id === id)?.body ?? ''

  it('a code says since when or until when it stands', () => {
    expect(body(pages.uses, 'eating-disorders')).toMatch(/\| `F50\.01` \|.*\| until 2024-09-30 \|/)
    expect(body(pages.uses, 'levodopa-dyskinesia')).toMatch(/\| `G20\.B1` \|.*\| since 2023-10-01 \|/)
  })

  it('an interval is told where the source prints no estimate', () => {
    expect(body(pages.uses, 'ptsd')).toContain('mean difference (95% interval 0.57 to 17.02)')
  })

  it('a figure that was replaced is told for one person and for a family', () => {
    expect(body(pages.access, 'yearly-figures')).toContain('*10150.00 USD / 20300.00 USD: first announced')
  })
})
