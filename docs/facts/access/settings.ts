import type { CareSetting, RouteAvailability, Wait } from 'ketamine-therapy/access'
import { getPrice } from 'ketamine-therapy/access'
import { bullets, capital, joined, plain, section, sentence, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { drugRoutes, place, spelled } from '../words'
import { CONFIDENCE } from './grades'

/** The page of one care setting. */
export function settingPage(setting: CareSetting): FactPage {
  const references = createReferences()
  return {
    id: setting.id,
    title: setting.name,
    row: ['Care setting', plain(setting.priceBasis)],
    body: joined(
      plain(setting.summary),
      overview(setting, references),
      section(2, 'What is given there', routes(setting.routes), CONFIDENCE),
      section(2, 'For and against', table(['For', 'Against'], [[list(setting.advantages), list(setting.limits)]])),
      section(2, 'Waiting time', bullets(setting.wait.map((one) => wait(one, references)))),
      section(2, 'Facts', facts(setting, references)),
      section(2, 'Prices', bullets(setting.prices.map((id) => `[${plain(getPrice(id).label)}](./prices.md)`))),
      section(2, 'Codes on claims', codes(setting)),
      section(2, 'References', references.list()),
    ),
  }
}

const WATCHED: Readonly<Record<CareSetting['supervision']['most'], string>> = {
  'continuous-professional': 'a professional, all the time',
  'on-site-intermittent': 'a professional on site, from time to time',
  'remote-live': 'someone on live video',
  'remote-async': 'from a distance, nobody live',
}

function overview(setting: CareSetting, { cite }: References): string {
  const { supervision, rural } = setting
  const watched =
    supervision.most === supervision.least
      ? WATCHED[supervision.most]
      : `${WATCHED[supervision.most]}, or less: ${WATCHED[supervision.least]}`
  const rows = [
    ['Who qualifies', plain(sentence(setting.whoQualifies))],
    ['Who watches', plain([watched, supervision.note].filter(Boolean).join('; '))],
    ['How it charges', plain(sentence(setting.priceBasis))],
    ['Law', plain(sentence(setting.legalConstraint))],
    [
      'Rural people',
      plain(
        [`reach ${spelled(rural.reach)}`, rural.rescue === undefined ? '' : `rescue ${rural.rescue}`, rural.note ?? '']
          .filter(Boolean)
          .join('; '),
      ),
    ],
    ['Who can sanction the provider', plain(setting.oversight.join(', '))],
    ['Rarity', setting.rarity === undefined ? '' : spelled(setting.rarity)],
    ['Written for', plain(setting.jurisdictions.map(place).join(', '))],
    ['Basis of this table', `confidence ${setting.confidence} ${cite(setting.sources)}`],
    ['Id', `\`${setting.id}\``],
    ['Compared with its sources', `${setting.review.reviewedOn}, due again by ${setting.review.reviewBy}`],
  ]
  return table(
    ['At a glance', ''],
    rows.filter(([, value]) => value !== ''),
  )
}

function routes(cells: readonly RouteAvailability[]): string {
  const rows = cells.map(({ drug, routes: given, availability, note }) => [
    plain(drugRoutes([{ drug, routes: given }])),
    spelled(availability),
    plain(note ?? ''),
  ])
  return table(['Drug and route', 'Given there', 'Condition'], rows)
}

function list(parts: readonly string[]): string {
  return parts.map((part) => plain(capital(part))).join('<br>')
}

function wait(one: Wait, { cite }: References): string {
  if (one.kind === 'unknown') return plain(one.reason)
  return `${plain(capital(one.what))}: a median of ${one.medianDays} days (confidence ${one.confidence}) ${cite(one.sources)}`
}

function facts(setting: CareSetting, { cite }: References): string {
  return bullets(setting.facts.map((fact) => `${plain(fact.text)} (confidence ${fact.confidence}) ${cite(fact.sources)}`))
}

function codes({ codes: used }: CareSetting): string {
  return used.length === 0 ? '' : `${used.map((code) => `\`${code}\``).join(', ')}: see [codes on claims](./billing-codes.md).`
}
