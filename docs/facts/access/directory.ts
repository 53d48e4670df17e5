import type { AssistanceProgram, Notice, Organization } from 'ketamine-therapy/access'
import { assistancePrograms, notices, organizations } from 'ketamine-therapy/access'
import { capital, joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { compared } from '../review'
import { place, spelled } from '../words'
import { CONFIDENCE, money } from './grades'
import { payerName } from './names'

/** Pages of organizations with programs of help, and of notices. */
export function directoryPages(): readonly FactPage[] {
  return [helpPage(), noticesPage()]
}

function helpPage(): FactPage {
  const references = createReferences()
  const programs = Object.values(assistancePrograms) as readonly AssistanceProgram[]
  const all = Object.values(organizations) as readonly Organization[]
  return {
    id: 'organizations-and-help',
    title: 'Organizations and help with the cost',
    row: ['Directory', `${programs.length} programs, ${all.length} organizations`],
    body: joined(
      'Being listed is no endorsement.',
      section(
        2,
        'Programs that take over a part of the cost',
        table(
          ['Program', 'Pays for', 'Terms', 'Excluded', 'Not known'],
          programs.map((one) => program(one, references)),
        ),
      ),
      CONFIDENCE,
      section(
        2,
        'Organizations',
        table(
          ['Name', 'What it does', 'Where', 'Activity'],
          all.map((one) => organization(one, references)),
        ),
      ),
      compared([...programs, ...all]),
      section(2, 'References', references.list()),
    ),
  }
}

function program(one: AssistanceProgram, { cite }: References): readonly string[] {
  const maximum = one.annualMaximumMinor
  return [
    lines(`${plain(one.name)} ${cite(one.sources)}`, `*${plain(one.provider)}*`, `confidence ${one.confidence}`),
    spelled(one.pays),
    lines(
      plain(one.terms),
      one.patientSharePercent === undefined ? '' : `The person pays ${one.patientSharePercent} %.`,
      maximum === undefined || maximum === null ? '' : `At most ${money(maximum, one.currency)} a year.`,
      one.earlierMaximumMinor === undefined
        ? ''
        : `Earlier terms had ${money(one.earlierMaximumMinor, one.currency)} a year; never show it as current.`,
    ),
    plain([...one.excludedCoverage.map(payerName), ...one.excludedStates.map(place)].join(', ')),
    plain(one.unknown.join(', ')),
  ]
}

function organization(one: Organization, { cite }: References): readonly string[] {
  const mark = one.sources.length === 0 ? '*recalled, no source*' : cite(one.sources)
  return [`${plain(one.name)} ${mark}`, plain(one.does), lines(one.url === undefined ? '' : `<${one.url}>`, one.phone ?? ''), one.activity]
}

function noticesPage(): FactPage {
  const references = createReferences()
  const all = Object.values(notices) as readonly Notice[]
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return {
    id: 'notices',
    title: 'Rights and notices',
    row: ['What patients have to be told', `${all.length} entries`],
    body: joined(
      'What patients have to be told, or have a right to. Not legal advice.',
      ...kinds.map((kind) =>
        section(
          2,
          plain(capital(spelled(kind))),
          table(
            ['What is said or given', 'When', 'Where', 'Id'],
            all.filter((one) => one.kind === kind).map((one) => notice(one, references)),
          ),
        ),
      ),
      CONFIDENCE,
      compared(all),
      section(2, 'References', references.list()),
    ),
  }
}

function notice(one: Notice, { cite }: References): readonly string[] {
  return [
    `${plain(one.says)} ${cite(one.sources)}`,
    plain(one.when ?? ''),
    plain(one.jurisdictions.map(place).join(', ')),
    lines(`\`${one.id}\``, `confidence ${one.confidence}`),
  ]
}
