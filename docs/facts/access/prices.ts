import type { Price } from 'ketamine-therapy/access'
import { prices } from 'ketamine-therapy/access'
import { joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { compared } from '../review'
import { place, spelled } from '../words'
import { CONFIDENCE, money, period } from './grades'

/** The page of all prices, by country. */
export function pricesPage(): FactPage {
  const references = createReferences()
  const all: readonly Price[] = Object.values(prices)
  const countries = [...new Set(all.map(({ jurisdiction }) => jurisdiction.slice(0, 2)))]
  return {
    id: 'prices',
    title: 'Prices',
    row: ['Prices', `${all.length} observations in ${countries.length} countries`],
    body: joined(
      'What someone asked or paid, as found. An observation is not a period of validity and never a quote. Where nothing reliable was found, the price stays unknown.',
      ...countries.map((country) =>
        section(
          2,
          plain(place(country)),
          table(
            ['Price', 'Lowest', 'Usual', 'Highest', 'Seen', 'What to know'],
            all.filter(({ jurisdiction }) => jurisdiction.startsWith(country)).map((price) => row(price, references)),
          ),
        ),
      ),
      CONFIDENCE,
      compared(all),
      section(2, 'References', references.list()),
    ),
  }
}

function row(price: Price, { cite }: References): readonly string[] {
  const { lowMinor, typicalMinor, highMinor, rareHighMinor, typicalIs } = price.amount ?? {}
  const figure = (minor: number | undefined): string => (minor === undefined ? '' : money(minor, price.currency))
  return [
    lines(`${plain(price.label)} ${cite(price.sources)}`, `\`${price.id}\``),
    figure(lowMinor),
    lines(figure(typicalMinor), typicalIs === undefined || typicalIs === 'single' ? '' : `*${typicalIs}*`),
    lines(figure(highMinor), rareHighMinor === undefined ? '' : `*rarely ${figure(rareHighMinor)}*`),
    plain(seen(price)),
    lines(
      ...(price.variants ?? []).map(
        (variant) =>
          `${plain(variant.label)}: ${money(variant.amountMinor, price.currency)} ${period(variant.effective ?? {})} ${variant.sources === undefined ? '' : cite(variant.sources)}`,
      ),
      price.unknownBecause === undefined ? '' : `**unknown**: ${plain(price.unknownBecause)}`,
      price.isPlanPayment === true ? 'what plans pay, not a charge to a person' : '',
      price.includes.length === 0 ? '' : `with ${plain(price.includes.join(', '))}`,
      price.excludes.length === 0 ? '' : `without ${plain(price.excludes.join(', '))}`,
      ...(price.surcharges ?? []).map((fee) => `on top: ${plain(fee.label)}, ${figure(fee.amountMinor)}`),
      ...(price.alternatives ?? []).map(
        (other) => `also in print: ${money(other.amountMinor, price.currency)}, ${plain(other.note)} ${cite(other.sources)}`,
      ),
      plain(price.note ?? ''),
      `per ${spelled(price.unit)}; confidence ${price.confidence}`,
    ),
  ]
}

function seen({ observed, place: where }: Price): string {
  const { from, through } = observed
  const when = through === undefined ? 'undated' : from === through || from === undefined ? through : `${from} to ${through}`
  return [when, where].filter((part) => part !== undefined).join('; ')
}
