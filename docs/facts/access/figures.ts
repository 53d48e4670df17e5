import type { ConstantYear, PlanConstant } from 'ketamine-therapy/access'
import { planConstants } from 'ketamine-therapy/access'
import { joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { compared } from '../review'
import { money } from './grades'

/** The page of figures that law or a program sets anew each year. */
export function figuresPage(): FactPage {
  const references = createReferences()
  const all: readonly PlanConstant[] = Object.values(planConstants)
  const years = [...new Set(all.flatMap((constant) => constant.years.map(({ year }) => year)))].sort()
  const rows = all.map((constant) => [
    lines(plain(constant.label), `\`${constant.id}\``),
    ...years.map((year) =>
      cell(
        constant,
        constant.years.find((one) => one.year === year),
        references,
      ),
    ),
    plain(constant.note ?? ''),
  ])
  return {
    id: 'yearly-figures',
    title: 'Yearly figures',
    row: ['Limits, deductibles and factors', `${all.length} figures, ${years[0]} to ${years.at(-1)}`],
    body: joined(
      'Figures that law or a program sets anew each year, for one person and for a family. A year without a figure is unknown and is never extrapolated.',
      table(['Figure', ...years.map(String), 'What to know'], rows),
      compared(all),
      section(2, 'References', references.list()),
    ),
  }
}

function cell({ currency }: PlanConstant, value: ConstantYear | undefined, { cite }: References): string {
  if (value === undefined) return 'unknown'
  const amounts = (of: { readonly amountMinor?: number; readonly familyMinor?: number }): string =>
    [of.amountMinor, of.familyMinor]
      .filter((minor) => minor !== undefined)
      .map((minor) => money(minor, currency))
      .join(' / ')
  const figure = value.percent !== undefined ? `${value.percent} %` : value.factor !== undefined ? `${value.factor}` : amounts(value)
  return lines(
    `${figure} ${cite(value.sources)}`,
    value.status === 'proposed' ? '*proposed*' : '',
    ...(value.earlier ?? []).map((one) => `*${amounts(one)}: ${plain(one.note)}* ${cite(one.sources)}`),
  )
}
