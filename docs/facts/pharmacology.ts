import type { Drug } from 'ketamine-therapy/core'
import { controlledStatusEntries, harmCodes, pharmacologyFacts, routeProfiles, substanceIdentifiers } from 'ketamine-therapy/terminology'
import type { ControlledStatusEntry, PharmacologyFact, ReportedValue, RouteProfile } from 'ketamine-therapy/terminology'
import { capital, day, joined, lines, plain, section, table } from './markdown'
import type { FactArea, FactPage } from './page'
import { createReferences } from './references'
import type { References } from './references'
import { compared } from './review'
import { codeSystemName, drugNames, place, range, routeNames, spelled } from './words'

const DRUGS: readonly Drug[] = ['ketamine', 'esketamine']
const STANDINGS: Readonly<Record<RouteProfile['standing'], string>> = {
  'by-definition': 'by definition',
  agreed: 'sources agree',
  disputed: '**sources disagree**',
  'single-source': 'one source',
  'no-human-figure': '**no figure for people**',
}
const NEVER = 'Never convert a dose from one route to another with these numbers: people differ widely, and metabolites are active.'

/** One page for each drug: what it is, what is measured by route, what the law says, and its identifiers. */
export function pages(): FactArea {
  return {
    id: 'pharmacology',
    title: 'The drugs',
    introduction: `What holds of ketamine and esketamine whatever they are used for. ${NEVER}`,
    heads: ['Drug', 'Routes with figures', 'Identifiers'],
    pages: DRUGS.map(page),
  }
}

function page(drug: Drug): FactPage {
  const references = createReferences()
  const profiles = Object.values(routeProfiles).filter((profile) => profile.drug === drug)
  const identifiers = substanceIdentifiers.filter((one) => one.drug === drug)
  const facts = Object.values(pharmacologyFacts).filter((fact) => fact.drugs.includes(drug))
  const statuses = Object.values(controlledStatusEntries).filter((entry) => entry.drugs.includes(drug))
  return {
    id: drug,
    title: drugNames([drug]),
    row: [plain(profiles.map(({ route }) => routeNames([route])).join(', ')), String(identifiers.length)],
    body: joined(
      section(2, 'By route', NEVER, routes(profiles, references)),
      section(2, 'What it is and does', factTable(facts, references)),
      section(2, 'Controlled status', statusTable(statuses, references)),
      section(
        2,
        'Identifiers',
        table(
          ['System', 'Code', 'Names', 'Of what', 'Note'],
          identifiers.map(({ system, code, names, display, note, sources }) => [
            codeSystemName(system),
            `\`${code}\``,
            spelled(names),
            plain(display ?? ''),
            `${plain(note ?? '')} ${references.cite(sources)}`,
          ]),
        ),
      ),
      drug === 'ketamine' ? section(2, 'Codes for harm', harmTable(references)) : '',
      compared([...profiles, ...facts, ...statuses]),
      section(2, 'References', references.list()),
    ),
  }
}

function routes(profiles: readonly RouteProfile[], references: References): string {
  const rows = profiles.map((profile) => [
    lines(`**${capital(routeNames([profile.route]))}**`, STANDINGS[profile.standing]),
    values(profile.bioavailability, references),
    values(profile.timeToPeak, references),
    lines(
      values(profile.onset, references),
      profile.peakEffect === undefined ? '' : `strongest: ${values(profile.peakEffect, references)}`,
    ),
    values(profile.duration, references),
    profile.note === undefined ? '' : `${plain(profile.note)} ${references.cite(profile.noteSources ?? [])}`,
  ])
  return table(['Route', 'Bioavailability', 'Time to peak', 'Onset', 'Duration', 'Note'], rows)
}

function factTable(facts: readonly PharmacologyFact[], references: References): string {
  const rows = facts.map((fact) => [
    capital(spelled(fact.topic)),
    `${plain(fact.text)} ${references.cite(fact.sources)}`,
    values(fact.values ?? [], references),
  ])
  return table(['Subject', 'Statement', 'Numbers'], rows)
}

function statusTable(entries: readonly ControlledStatusEntry[], { cite }: References): string {
  const rows = entries.map((entry) => [
    place(entry.jurisdiction),
    entry.from === undefined ? 'not recorded' : day(entry.from),
    entry.through === undefined ? '' : day(entry.through),
    lines(`**${plain(entry.schedule ?? spelled(entry.standing))}**`, plain(entry.law)),
    lines(
      `${plain(entry.text)} ${cite(entry.sources)}`,
      ...(entry.values ?? []).map((value) => `${plain(one(value))} ${cite(value.sources)}`),
      ...(entry.milestones ?? []).map(({ on, event, sources }) => `${on}: ${plain(event)} ${cite(sources)}`),
      `\`terminology/${entry.id}\``,
    ),
  ])
  return table(['Where', 'From', 'Through', 'Standing', 'In words'], rows)
}

function harmTable({ cite }: References): string {
  const rows = harmCodes.map(({ system, code, display, note, sources }) => [
    codeSystemName(system),
    `\`${code}\``,
    plain(display),
    `${plain(note ?? '')} ${cite(sources)}`,
  ])
  return table(['System', 'Code', 'Title', 'Note'], rows)
}

function values(list: readonly ReportedValue[], { cite }: References): string {
  return lines(...list.map((value) => `${plain(one(value))} ${cite(value.sources)}`))
}

const UNITS: Readonly<Record<ReportedValue['unit'], string>> = {
  percent: '%',
  minutes: ' minutes',
  hours: ' hours',
  liters: ' L',
  'liters-per-kg': ' L/kg',
  'liters-per-hour': ' L/h',
  'liters-per-minute': ' L/min',
  ratio: ' times',
  mg: ' mg',
  'mg-per-kg': ' mg/kg',
  ml: ' mL',
  'grams-per-mole': ' g/mol',
  people: ' people',
  refills: ' refills',
  months: ' months',
}

/** "about 45%, 3 people (wafer)". */
function one({ value, upTo, unit, isApproximate, spread, n, of }: ReportedValue): string {
  const size = `${range(value, upTo)}${spread?.kind === 'standard-deviation' ? ` ± ${spread.high}` : ''}`
  const unitText = value === 1 && upTo === undefined ? UNITS[unit].replace(/s$/, '') : UNITS[unit]
  const number = `${isApproximate === true ? 'about ' : ''}${size}${unitText}${around(spread)}`
  return `${number}${n === undefined ? '' : `, ${n} people`}${of === undefined ? '' : ` (${of})`}`
}

function around(spread: ReportedValue['spread']): string {
  if (spread?.low === undefined) return ''
  const level = spread.levelPercent === undefined ? 'from' : `${spread.levelPercent}% interval`
  return ` (${level} ${spread.low} to ${spread.high})`
}
