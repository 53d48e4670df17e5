import { continuationRules } from 'ketamine-therapy/care-plan'
import { indications } from 'ketamine-therapy/indications'
import { describeDose, protocols } from 'ketamine-therapy/protocols'
import type { DoseRule, Inheritance, MissedSessionRule, Protocol, Statement } from 'ketamine-therapy/protocols'
import { bullets, capital, day, joined, lines, plain, section, sentence, table } from './markdown'
import type { FactArea, FactPage } from './page'
import { holds, leaving, monitoring } from './protocols/session'
import { shared } from './protocols/shared'
import { courses } from './protocols/timelines'
import { createReferences } from './references'
import type { References } from './references'
import { drugNames, place, routeNames, settingName, spelled } from './words'

const STATES: Readonly<Record<Protocol['status']['state'], string>> = {
  approved: 'approved use of a product',
  'off-label': 'off-label use of an approved product',
  compounded: 'compounded product',
  investigational: 'investigational product',
  'not-marketed': 'not marketed in the United States',
}
const UNITS = {
  'mg-per-session': 'mg in a session',
  'mg-per-kg': 'mg/kg',
  'mg-per-hour': 'mg/h',
  'mg-per-kg-per-hour': 'mg/kg/h',
} as const
const WEIGHTS: Readonly<Record<Protocol['weight']['basis'], string>> = {
  actual: 'Actual body weight.',
  unstated: 'The sources name no weight; actual body weight is used, and every answer says so.',
  'not-weight-based': 'The dose does not go by weight.',
}
const STATES_OF_PERSON: Readonly<Record<MissedSessionRule['state'], string>> = {
  any: 'in any case',
  worse: 'the person is worse',
  'not-worse': 'the person is not worse',
  lapse: 'after a lapse',
  relapse: 'after a relapse',
}

/** One page for each protocol, and pages for what they share: products, guidance bodies, psychotherapy, defaults, the session record. */
export function pages(): FactArea {
  return {
    id: 'protocols',
    title: 'Protocols',
    introduction:
      'What cited sources say about giving ketamine and esketamine: dose, spacing, monitoring, leaving. A protocol that stands here is not thereby recommended; read its status and evidence. ' +
      'A tier here is that of the protocol; that of a use stands on the page of the use and may be weaker. ' +
      'Where no number is published, the page says so, and where a number is a default of this library, the page says that too. It is no advice for a patient.',
    heads: ['Protocol', 'Drug and route', 'Status and evidence', 'First dose'],
    pages: [...Object.values(protocols).map(page), ...shared()],
  }
}

function page(record: Protocol): FactPage {
  const references = createReferences()
  const told = (statements: readonly Statement[]): string => bullets(statements.map((one) => statement(one, references)))
  const carried = (part: Inheritance['part']): string => carriedOver(record, part)
  return {
    id: record.id,
    title: record.name,
    row: [
      plain(`${drugNames([record.drug])}, ${routeNames(record.routes)}`),
      lines(spelled(record.status.state), `tier ${record.evidence.tier}, ${spelled(record.evidence.basis)}`),
      plain(doses(record)[0]?.words ?? 'none stated'),
    ],
    body: joined(
      plain(record.summary),
      alerts(record, references),
      table(['At a glance', ''], overview(record, references)),
      section(2, 'Dose', dose(record, references), told(record.doseNotes), bullets(weight(record, references))),
      section(2, 'Course', ...courses(record, references), told(record.courseNotes)),
      section(2, 'Before a session', carried('preparation'), told(record.preparation)),
      section(2, 'Limits before a dose', carried('pre-dose'), holds(record, references)),
      section(2, 'Bars and escalation', told(record.safety)),
      section(2, 'Giving the dose', told(record.sessionSteps)),
      section(
        2,
        'Monitoring',
        carried('monitoring'),
        monitoring(record.monitoring, references) || 'Set by the hospital or service: the sources publish none.',
      ),
      section(2, 'Leaving', carried('discharge'), leaving(record.discharge, references)),
      section(2, 'After leaving', carried('aftercare'), told(record.aftercare)),
      section(2, 'People', carried('personnel'), told(record.personnel)),
      section(2, 'Equipment', carried('equipment'), told(record.equipment)),
      section(2, 'Forms and records', told(record.paperwork)),
      section(
        2,
        'When to stop and when to go on',
        told([...record.stopRules, ...record.continueRules]),
        decisionPoints(record, references),
      ),
      section(2, 'Missed sessions', missed(record, references)),
      section(2, 'Groups treated apart', bullets(record.specialPopulations.map((one) => group(one, references)))),
      section(2, 'What studies found', told(record.results)),
      section(2, 'Disputed or open', told(record.disputes)),
      section(2, 'References', references.list()),
    ),
  }
}

function statement({ text, sources }: Statement, { cite }: References): string {
  return `${plain(sentence(text))} ${cite(sources)}`
}

/** A group that is known by its age has a code: a dose for such an age tells of it. */
function group(one: Protocol['specialPopulations'][number], references: References): string {
  const words = statement(one, references)
  return one.fromAgeYears === undefined ? words : `${words} \`protocols/${one.id}\``
}

function alerts(record: Protocol, { cite }: References): string {
  const order = ['stop', 'hold', 'caution', 'info']
  const sorted = [...record.alerts].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return sorted
    .map(({ id, severity, text, sources }) => `> **${capital(severity)}:** ${plain(sentence(text))} ${cite(sources)} \`protocols/${id}\``)
    .join('\n>\n')
}

function overview(record: Protocol, { cite }: References): readonly (readonly string[])[] {
  const { status, evidence, population } = record
  const uses = record.indications.map(({ id, text, oralAntidepressant, sources }) => {
    const words = plain(sentence(text))
    const beside = oralAntidepressant === undefined ? '' : ` An oral antidepressant beside it is ${oralAntidepressant}.`
    return `${Object.hasOwn(indications, id) ? `[${words}](../indications/${id}.md)` : words}${beside} ${cite(sources)}`
  })
  const rows: readonly (readonly string[])[] = [
    ['Status', `${capital(STATES[status.state])}. ${plain(sentence(status.text))} ${cite(status.sources)}`],
    ['What stands behind it', capital(record.kind)],
    ['Where it speaks', (record.jurisdictions ?? []).map(place).join(', ')],
    [
      'Evidence for the protocol',
      `Tier ${evidence.tier}, ${spelled(evidence.basis)}. ${plain(sentence(evidence.reason))} ${cite(evidence.sources)}`,
    ],
    ['Drug and route', plain(`${drugNames([record.drug])}, ${routeNames(record.routes)}`)],
    ['Use', lines(...uses)],
    ['Not for', lines(...record.notFor.map((one) => `${plain(sentence(one.text))} ${cite(one.sources)}`))],
    ['Population', `${plain(sentence(population.text))} ${cite(population.sources)}`],
    [
      'Setting',
      lines(
        carriedOver(record, 'settings'),
        record.settings.map(({ setting, sources }) => `${settingName(setting)} ${cite(sources)}`).join(', '),
      ),
    ],
    ['Products', lines(...record.formulations.map(({ name, sources }) => `${plain(name)} ${cite(sources)}`))],
    ['Id', `\`${record.id}\``],
    ['Compared with its sources', `${day(record.review.reviewedOn)}, due again by ${day(record.review.reviewBy)}`],
  ]
  return rows.filter(([, value]) => value !== '')
}

interface DoseWords {
  readonly where: string
  readonly rule: DoseRule
  readonly words: string
  readonly sources: Statement['sources']
}

function doses(record: Protocol): readonly DoseWords[] {
  const several = record.courses.length > 1
  const own = record.courses.flatMap((course) =>
    course.phases.flatMap(({ label, dose: rule }) => {
      const where = several ? `${course.label}: ${label}` : label
      return rule === undefined ? [] : [{ where, rule, words: describeDose(rule), sources: rule.sources }]
    }),
  )
  if (record.dose === undefined) return own
  const where = own.length === 0 ? 'Every session' : 'Every other session'
  return [...own, { where, rule: record.dose, words: describeDose(record.dose), sources: record.dose.sources }]
}

function dose(record: Protocol, { cite }: References): string {
  const rows = doses(record).map(({ where, rule, words, sources }) => {
    const code = rule.kind === 'steps' && rule.advance !== undefined ? `\`protocols/${rule.advance.id}\`` : ''
    return [plain(where), lines(`${plain(sentence(words))} ${cite(sources)}`, code)]
  })
  const tops = record.ceilings.map(({ value, unit, text, sources }) => {
    const top = `At most ${value} ${UNITS[unit]}.`
    return `**${top}** ${sentence(text) === top ? '' : `${plain(sentence(text))} `}${cite(sources)}`
  })
  return joined(
    rows.length === 0 ? 'The sources state no dose.' : table(['For', 'Rule'], rows),
    tops.length === 0 ? 'No highest value is published.' : bullets(tops),
  )
}

function weight(record: Protocol, { cite }: References): readonly string[] {
  // Where no dose is computed, nothing is said of a weight and of rounding.
  if (!allRules(record).some((rule) => rule.kind !== 'described-only' && rule.kind !== 'no-published-standard')) return []
  const {
    weight: { basis, alternatives, sources },
    rounding,
  } = record
  return [
    `${WEIGHTS[basis]} ${cite(sources)}`,
    ...alternatives.map((one) => `${plain(sentence(one.text))} ${cite(one.sources)}`),
    ...(basis === 'not-weight-based'
      ? []
      : [`A computed dose is rounded to ${rounding.stepMg} mg, halves up; at a highest value always down. ${cite(rounding.sources)}`]),
  ]
}

function allRules({ dose: own, courses: all }: Protocol): readonly DoseRule[] {
  return [own, ...all.flatMap(({ phases }) => phases.map((phase) => phase.dose))].flatMap((rule) => rule ?? [])
}

function carriedOver(record: Protocol, part: Inheritance['part']): string {
  const origin = record.inherited.find((one) => one.part === part)?.from
  const from = Object.values(protocols).find(({ id }) => id === origin)
  return from === undefined
    ? ''
    : `*The sources of this protocol do not speak of it. What follows is carried over by convention from [${plain(from.name)}](./${from.id}.md).*`
}

function decisionPoints(record: Protocol, { cite }: References): string {
  const rows = record.decisionPoints.map((point) => [
    lines(`${plain(sentence(point.text))} ${cite(point.sources)}`, codesOf(record, point.id).join(', ')),
    plain(point.responder),
    plain(point.partial ?? ''),
    plain(point.nonResponder ?? ''),
  ])
  // Courses for different ages share their points.
  const once = rows.filter((row, index) => rows.findIndex((other) => other.join() === row.join()) === index)
  return table(['Point', 'With a response', 'With a partial one', 'Without one'], once)
}

/** Codes of the findings that tell of a decision point: those of the rules that read it, or its own. */
function codesOf({ id }: Protocol, point: string): readonly string[] {
  const rules = continuationRules.filter(({ protocols: of, decisionPoints: points }) => of.includes(id) && points.includes(point))
  return (rules.length === 0 ? [point] : rules.map((rule) => rule.id)).map((one) => `\`care-plan/${one}\``)
}

function missed(record: Protocol, { cite }: References): string {
  const rows = record.missedSessions.map((rule) => [
    rule.phases.length === 0 ? 'all' : plain(rule.phases.map(spelled).join(', ')),
    `${STATES_OF_PERSON[rule.state]}${rule.afterDays === undefined ? '' : ` of more than ${rule.afterDays} days`}`,
    lines(`${plain(sentence(rule.text))} ${cite(rule.sources)}`, `\`protocols/${rule.id}\``),
  ])
  return table(['Phase', 'When', 'What is said'], rows)
}
