import * as access from 'ketamine-therapy/access'
import * as atHome from 'ketamine-therapy/at-home'
import { formatMoney } from 'ketamine-therapy/core'
import { indications } from 'ketamine-therapy/indications'
import type { Indication } from 'ketamine-therapy/indications'
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
import { codeSystemName, place, spelled } from '../../docs/facts/words'

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

/** As the prose writes it: 1,240 and not 1240. */
const grouped = (amount: string): string => amount.replace(/\d(?=(?:\d{3})+\.)/g, '$&,')

function isSaid({ path, value, of }: Leaf, text: string): boolean {
  if (typeof value === 'string') return text.includes(seen(value.replace(SEE, nameOf)).replace(/\.$/, ''))
  const forms = path.endsWith('Minor')
    ? [grouped(formatMoney({ amountMinor: value, currency: String(of['currency']) }).toLowerCase())]
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
    ['organizations', pages.access, access.organizations],
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

/** The lines of an area that hold a text. */
const linesWith = (area: FactArea, text: string): readonly string[] =>
  area.pages.flatMap(({ body }) => body.split('\n').filter((line) => line.includes(text)))

describe('a record stands in one row, with all that belongs to it', () => {
  it.each([
    ['prices', pages.access, access.prices],
    ['rules in force', pages.access, access.regulations],
    ['codes on claims', pages.access, access.billingCodes],
    ['yearly figures', pages.access, access.planConstants],
    ['notices', pages.access, access.notices],
  ] as const)('%s', (_, area, records) => {
    for (const [id, record] of Object.entries<object>(records)) {
      // A code begins its row: others may name it.
      const rows = linesWith(area, `\`${id}\``).filter((line) => line.startsWith(id in access.billingCodes ? `| \`${id}\` |` : '|'))
      expect(rows, id).toHaveLength(1)
      const text = seen(rows.join(''))
      expect(
        // The year of a figure stands above its column.
        leavesOf(record, id, {}).filter((leaf) => !leaf.path.endsWith('.year') && !isSaid(leaf, text)),
        id,
      ).toEqual([])
    }
  })

  it('says what narrows a rule, a price, a code or a program, and nothing of it where nothing does', () => {
    const rowOf = (begin: string): string => linesWith(pages.access, begin).find((line) => line.startsWith('|')) ?? ''
    const says = (row: string, words: string, expected: boolean): void => expect(row.includes(words), `${row}: ${words}`).toBe(expected)
    for (const { id, inPersonWithinMonths: months } of Object.values<access.Regulation>(access.regulations)) {
      says(rowOf(`\`${id}\``), '*In person within ', months !== undefined)
      if (months !== undefined) says(rowOf(`\`${id}\``), `*In person within ${months} months.*`, true)
    }
    for (const { id, amount, isPlanPayment } of Object.values<access.Price>(access.prices)) {
      says(rowOf(`\`${id}\``), 'what plans pay, not a charge to a person', isPlanPayment === true)
      const kind = amount?.typicalIs ?? 'single'
      says(rowOf(`\`${id}\``), `<br>*${kind}*`, kind !== 'single')
    }
    for (const { code, replaces, replacedBy, forPatients, neverPaidBy } of Object.values<access.BillingCode>(access.billingCodes)) {
      const row = linesWith(pages.access, `| \`${code}\` |`)[0] ?? ''
      says(row, `replaces \`${replaces ?? ''}`, replaces !== undefined)
      says(row, `replaced by \`${replacedBy ?? ''}`, replacedBy !== undefined)
      says(row, `for ${forPatients ?? ''} patients alone`, forPatients !== undefined)
      says(row, `never paid by ${neverPaidBy?.join(', ') ?? ''}`, neverPaidBy !== undefined)
    }
    for (const one of Object.values<access.AssistanceProgram>(access.assistancePrograms)) {
      const row = rowOf(one.name)
      for (const state of one.excludedStates) says(row, place(state), true)
      says(row, 'The person pays ', one.patientSharePercent !== undefined)
    }
  })

  it('a yearly figure stands under its year', () => {
    const [head = ''] = linesWith(pages.access, '| Figure |')
    const years = head.split('|').map((cell) => Number(cell))
    for (const constant of Object.values<access.PlanConstant>(access.planConstants)) {
      const [row = ''] = linesWith(pages.access, `\`${constant.id}\``)
      const cells = row.split('|')
      const known = new Map(constant.years.map((one) => [one.year, one]))
      years.forEach((year, column) => {
        if (!(year > 2000)) return
        const one = known.get(year)
        const text = seen(cells[column] ?? '')
        if (one === undefined) expect(text.trim(), `${constant.id} ${year}`).toBe('unknown')
        else {
          expect(
            leavesOf({ ...one, currency: constant.currency, year: undefined }, constant.id, {}).filter((leaf) => !isSaid(leaf, text)),
          ).toEqual([])
          expect(text.includes('proposed'), `${constant.id} ${year}`).toBe(one.status === 'proposed')
        }
      })
    }
  })
})

describe('the page of a use', () => {
  const body = (id: string): string => pages.uses.pages.find((page) => page.id === id)?.body ?? ''
  const rowsOf = (id: string, text: string): readonly string[] =>
    body(id)
      .split('\n')
      .filter((line) => seen(line).includes(seen(text.replace(SEE, nameOf)).replace(/\.$/, '')))
  const uses = Object.values<Indication>(indications)

  it('says of each body of evidence its grade, its direction and its harm in one row', () => {
    for (const { id, evidence, summary } of uses) {
      expect(body(id), id).toMatch(new RegExp(`^\\| State \\| .*: tier ${summary.tier}, `, 'm'))
      expect(/^\| Harm \| (\w+), see below \|$/m.exec(body(id))?.[1], id).toBe(summary.harm)
      for (const { grade, direction, harm } of evidence) {
        const said = [
          `**Tier ${grade.tier}**`,
          ...(grade.cebm === undefined ? [] : [`<br>CEBM ${grade.cebm}<br>`]),
          ...(grade.certainty === undefined ? [] : [`GRADE ${spelled(grade.certainty)}`]),
          `by: ${grade.gradedBy}`,
          ` | ${spelled(direction)}${harm === undefined ? ' | ' : `<br>harm ${harm} | `}`,
        ]
        const rows = rowsOf(id, grade.reason).filter((row) => row.startsWith('|') && said.every((one) => row.includes(one)))
        expect(rows.length, `${id}: ${grade.reason}`).toBeGreaterThan(0)
        if (grade.cebm === undefined)
          expect(
            rows.some((row) => !row.includes('CEBM')),
            id,
          ).toBe(true)
        if (grade.certainty === undefined)
          expect(
            rows.some((row) => !row.includes('GRADE')),
            id,
          ).toBe(true)
      }
    }
  })

  it('tells each decision once, under its place, the use before the product, in the order of time', () => {
    for (const { id, regulatory } of uses) {
      const history = /^## Regulatory history\n([^]*?)(?=\n## )/m.exec(body(id))?.[1] ?? ''
      const parts = history.split(/^### /m).slice(1)
      expect(parts.length, id).toBe(new Set(regulatory.map(({ jurisdiction }) => jurisdiction)).size)
      for (const part of parts) {
        const lines = part.split('\n')
        const entries = lines.flatMap((line) => {
          const code = /`indications\/([\w-]+)`/.exec(line)?.[1]
          const found = regulatory.filter((entry) => entry.id === code && place(entry.jurisdiction) === lines[0])
          return code === undefined ? [] : [{ line, entry: found[0] }]
        })
        const decisions = entries.filter(({ line }) => line.startsWith('| '))
        expect(entries.length, `${id} ${lines[0]}`).toBe(regulatory.filter(({ jurisdiction }) => place(jurisdiction) === lines[0]).length)
        for (const { line, entry } of entries) {
          expect(line.startsWith(entry?.scope === 'remark' ? '- ' : '| '), line).toBe(true)
          expect(line.includes('*about the product, not this use*'), line).toBe(entry?.scope === 'product')
          for (const date of [entry?.from, entry?.through]) if (date !== undefined) expect(line).toContain(date)
          if (entry?.from === undefined && entry?.scope !== 'remark') expect(line).toMatch(/^\| not recorded/)
        }
        const order = decisions.map(({ entry }) => `${entry?.scope === 'product' ? 'z' : 'a'} ${entry?.from ?? 'later'}`)
        expect(order, `${id} ${lines[0]}`).toEqual([...order].sort())
      }
    }
  })

  it('says of each time, guideline and code what it is', () => {
    for (const { id, timing, guidelines, codes } of uses) {
      for (const { kind, text } of timing)
        expect(
          rowsOf(id, text).some((row) => row.startsWith(kind === 'onset' ? '| Onset |' : '| Duration |')),
          `${id}: ${text}`,
        ).toBe(true)
      for (const { text, stance, line, issued = '' } of guidelines) {
        const position = line === undefined ? spelled(stance) : `${spelled(stance)}<br>${line} line`
        expect(
          rowsOf(id, text).some((row) => row.includes(` | ${position} | `) && row.includes(issued)),
          `${id}: ${text}`,
        ).toBe(true)
      }
      for (const { code, system, relation, variant } of codes) {
        const rows = body(id)
          .split('\n')
          .filter((line) => line.startsWith(`| ${codeSystemName(system)} | \`${code}\` |`) && line.includes(` | ${spelled(relation)} | `))
        expect(rows.length, `${id}: ${code}`).toBeGreaterThan(0)
        if (variant !== undefined)
          expect(
            rows.some((row) => row.includes(`Subtype ${variant}.`)),
            `${id}: ${code}`,
          ).toBe(true)
      }
    }
  })
})

describe('what holds a number in bounds stands beside it', () => {
  const body = (area: FactArea, id: string): string => area.pages.find((page) => page.id === id)?.body ?? ''

  it('a code says since when or until when it stands', () => {
    expect(body(pages.uses, 'eating-disorders')).toMatch(/\| `F50\.01` \|.*\| until <span[^>]+>2024-09-30<\/span> \|/)
    expect(body(pages.uses, 'levodopa-dyskinesia')).toMatch(/\| `G20\.B1` \|.*\| since <span[^>]+>2023-10-01<\/span> \|/)
  })

  it('rules stand by subject, and the oldest first', () => {
    const ids = [...body(pages.access, 'rules-us').matchAll(/`(us-[\w-]+)` \|/g)].map(([, id]) => id)
    expect(ids.filter((id) => /approv|spravato|nrx/.test(id ?? ''))).toEqual([
      'us-ketamine-approved',
      'us-spravato-approval',
      'us-spravato-mdsi',
      'us-spravato-label-2023',
      'us-spravato-monotherapy',
      'us-spravato-label-2026',
      'us-nrx-ketafree',
    ])
    expect(ids.slice(8, 10)).toEqual(['us-dea-2026-gap', 'us-accumulators-2023'])
  })

  it('a rule that has not begun stands from its day, not since it', () => {
    expect(body(pages.access, 'rules-us')).toMatch(/`us-dea-2026-gap` \|.*\| from <span[^>]+>2027-01-01<\/span> \|/)
  })

  it('a use leads to its scales and protocols, and a protocol to its use', () => {
    expect(body(pages.uses, 'ptsd')).toContain('[CAPS-5](../outcomes/caps-5.md)')
    expect(body(pages.uses, 'ptsd')).toContain('(../protocols/iv-ptsd-six.md)')
    expect(body(pages.protocols, 'iv-ptsd-six')).toContain('](../indications/ptsd.md)')
    expect(body(pages.uses, 'generalized-anxiety')).toMatch(/\| Instruments \|.*HAM-A/)
  })

  it('a comparison that was not randomized is not called none', () => {
    expect(body(pages.uses, 'alcohol-use-disorder')).toMatch(/non-randomized controlled.*found: \*not randomized\*.*Against usual care/)
    expect(body(pages.uses, 'ptsd')).toMatch(/Albott 2018.*found: \*uncontrolled\*.*No comparison/)
  })

  it('an interval is told where the source prints no estimate', () => {
    expect(body(pages.uses, 'ptsd')).toContain('mean difference (95% interval 0.57 to 17.02)')
  })

  it('a figure that was replaced is told for one person and for a family', () => {
    expect(body(pages.access, 'yearly-figures')).toContain('*10,150.00 USD / 20,300.00 USD: first announced')
  })
})
