import type {
  ChecklistBand,
  ChecklistInput,
  ChecklistPhase,
  CountryLines,
  CrisisLine,
  EmergencyNumber,
  FollowUpPoint,
  FormulationRule,
  HandlingFact,
  HomePosition,
  HomeProgram,
  LineContact,
  ListedItem,
  MisuseRule,
  PatientText,
  PracticeFigure,
  ProgramSignal,
  ReadingNote,
  SafetyLesson,
  SupervisionLevel,
  TriageEntry,
  Urgency,
} from 'ketamine-therapy/at-home'
import {
  buildChecklist,
  CHECKLIST_PHASES,
  countryLines,
  followUpPoints,
  formulationRules,
  handlingFacts,
  homePositions,
  homePrograms,
  misuseRules,
  programSignals,
  readingNotes,
  safetyLessons,
  supervisionLevels,
  triageEntries,
} from 'ketamine-therapy/at-home'
import type { Condition } from 'ketamine-therapy/core'
import { describeCondition, KNOWLEDGE_DATE } from 'ketamine-therapy/core'
import { createAnswerRegistry } from '../../src/at-home/answer-registry'
import { supervisionRules } from '../../src/at-home/catalog/supervision-rules'
import { createMisuseRegistry } from '../../src/at-home/misuse-registry'
import { createProgramRegistry } from '../../src/at-home/program-registry'
import { createRequestRegistry } from '../../src/at-home/request-registry'
import { createTriageRegistry } from '../../src/at-home/triage-registry'
import { day, joined, lines, plain, section, sentence, table } from './markdown'
import type { FactArea, FactPage } from './page'
import type { References } from './references'
import { createReferences } from './references'
import { compared } from './review'
import { place, spelled } from './words'

const PHASES: Readonly<Record<ChecklistPhase, string>> = {
  'program-eligibility': 'Program entry',
  'one-time-home-setup': 'Home set-up, once',
  'day-before': 'The day before',
  'pre-dose-now': 'Before the dose',
  during: 'During the session',
  'immediately-after': 'Right after the session',
  'next-24-hours': 'The next 24 hours',
  'between-sessions': 'Between sessions',
  'end-of-program': 'End of the program',
}
const URGENCIES: Readonly<Record<Urgency, string>> = {
  emergency: 'Call the emergency number now',
  urgent: 'Urgent, the same day',
  'contact-clinician': 'Contact the clinic',
  'self-care': 'Care for yourself and watch',
}
const OUTCOMES: Readonly<Record<ChecklistBand['outcome'], string>> = {
  go: 'passes',
  note: 'is noted',
  hold: 'holds',
  reschedule: 'is put off to another day',
  review: 'is measured again, then the clinic',
  'contact-clinician': 'holds until the clinic was asked',
  'do-not-dose': 'no dose',
  'call-emergency': 'emergency, no dose',
}
const DRAFT = 'The Spanish is a draft until a qualified reviewer signs.'

/** One page for each phase of the checklist, and one each for forms and supervision, triage, misuse, follow-up and storage, published practice, and crisis lines. */
export function pages(): FactArea {
  return {
    id: 'at-home',
    title: 'Safety at home',
    introduction: `For people under a prescriber's care. No regulator has approved home use of racemic ketamine in psychiatric care, and SPRAVATO is never for home use. Numbers marked § are conventions of this library, with their reasons in [Conventions at home](../../decisions/at-home-conventions.md). Apart from the crisis lines, which have days of their own, all of it is compared with its sources for each release, last on ${KNOWLEDGE_DATE}. ${DRAFT}`,
    heads: ['Page', 'Holds'],
    pages: [...CHECKLIST_PHASES.map(phasePage), supervisionPage(), triagePage(), misusePage(), followUpPage(), practicePage(), linesPage()],
  }
}

/** Every item, as a checklist shows it whose facts make each of them apply. */
function allItems(): readonly ListedItem[] {
  return buildChecklist({
    formulation: 'troche',
    session: 'later',
    supervision: 'sup-remote-start',
    withPsychotherapy: true,
    doseIncreased: true,
    phases: CHECKLIST_PHASES,
    order: { spitOrSwallow: 'spit' },
    facts: {
      canBecomePregnant: true,
      lactating: true,
      diabetesOnInsulinOrSulfonylurea: true,
      hypertension: true,
      treatedForDepression: true,
      caresForOthers: true,
      childrenOrPets: true,
      opioidsInHome: true,
      pulseOximeter: true,
      weeksOfUse: 12,
      dissociativeDose: false,
      sleepApnea: false,
      lungDisease: false,
      takesSedatives: false,
    },
  }).items
}

function phasePage(phase: ChecklistPhase): FactPage {
  const references = createReferences()
  const items = allItems().filter((item) => item.phase === phase)
  return {
    id: `checklist-${phase}`,
    title: PHASES[phase],
    row: [`${items.length} items of the checklist`],
    body: joined(
      ...items.map((item) => section(2, plain(item.text.en), itemTable(item, references))),
      section(2, 'References', references.list()),
    ),
  }
}

function itemTable(item: ListedItem, { cite }: References): string {
  const { id, text, clinician, kind, failAction, appliesWhen, requiredWhen, limits = [], bands, expiry, rationale, sources } = item
  const request = { registry: createRequestRegistry() }
  const answer = { registry: createAnswerRegistry() }
  const cells: readonly (readonly [string, string])[] = [
    ['In Spanish', plain(text.es)],
    ['For clinicians', plain(clinician)],
    ['Weight', `${kind}; a fail leads to ${spelled(failAction)}`],
    ['Asked', appliesWhen === undefined ? 'always' : `when ${plain(conditionText(appliesWhen, request))}`],
    ['Required', requiredWhen === undefined ? '' : `when ${plain(conditionText(requiredWhen, request))}, or where that is unknown`],
    ['Answer', plain(inputText(item.input))],
    [
      'Rules',
      lines(
        ...bands.map(({ when, outcome, action, repeatAfterMinutes }) => {
          const repeat = repeatAfterMinutes === undefined ? '' : ` after ${repeatAfterMinutes} minutes of rest and a second reading`
          return `${plain(bandText(describeCondition(when, answer)))}: **${OUTCOMES[outcome]}**${repeat}${action === undefined ? '' : `. *${withPlaces(action.en)}*`}`
        }),
      ),
    ],
    [
      'Limits',
      lines(
        ...limits.map((limit) => {
          const range = limit.default ? `may be set from ${limit.minimum} to ${limit.maximum}` : `only ${limit.stricter}`
          return `\`${limit.id}\` ${limit.value} ${plain(limit.unit)}, ${plain(limit.label)}; ${range}${cite(limit.sources)}`
        }),
      ),
    ],
    ['Counts for', expiry === undefined ? '' : `${timeText(expiry.afterMinutes)}, a convention`],
    ['Why', `${plain(sentence(rationale))}${cite(sources)}`],
  ]
  return table(
    ['Item', `\`${id}\``],
    cells.filter(([, value]) => value !== ''),
  )
}

/** A condition as people say it: lists are named after one entry here, so that one needs no "some of", and several are "times". */
function conditionText(when: Condition, subject: Parameters<typeof describeCondition>[1]): string {
  return describeCondition(when, subject)
    .replace(/and (at least|more than) (\d+) minutes it has been so/g, 'for $1 $2 minutes')
    .replace(/\(some of the ([^()]+?) where \1 ((?:(?! and | or )[^()])*)\)/g, '$1 $2')
    .replace(/some of the (.+?) where \1 /g, '$1 ')
    .replace(/\b(\d+) minutes (?=since|before)/g, (_, minutes) => `${timeText(Number(minutes))} `)
    .replace(/(at least|more than) (\d+) of the (.+?),? from the last (\d+) days/g, (_, bound, count, what, days) => {
      return `${what}, ${bound} ${count} ${count === '1' ? 'time' : 'times'} in ${days} days`
    })
    .replace(/( in \d+ days) or /g, '$1; or ')
    .replace(/breaths per minute (at least|at most|below) (\d+) breaths\/min/g, '$1 $2 breaths per minute')
}

/** "answer no" for "answer: no", and so for a choice. */
function bandText(text: string): string {
  return text.replace(/\b(answer|choice)(?:: | is (?!one of))/g, '$1 ')
}

/** English, and Spanish set apart from it. */
function both({ en, es }: PatientText): string {
  return lines(withPlaces(en), `*${withPlaces(es)}*`)
}

/** Where the numbers of the country go. */
function withPlaces(text: string): string {
  const named = text
    .replaceAll('{emergency}', '(emergency number)')
    .replaceAll('{crisis}', '(crisis line)')
    .replaceAll('{poison}', '(poison line)')
    .replaceAll('{assault}', '(line for sexual assault)')
    .replaceAll('{pet}', '(pet poison line)')
  return plain(named)
}

function inputText(input: ChecklistInput): string {
  switch (input.type) {
    case 'yes-no':
      return 'yes or no'
    case 'number':
      return `${input.minimum} to ${input.maximum} ${input.unit}${input.whole === true ? ', whole' : ''}`
    case 'blood-pressure':
      return `${input.systolic.minimum} to ${input.systolic.maximum} over ${input.diastolic.minimum} to ${input.diastolic.maximum} ${input.unit}`
    case 'choice':
      return input.choices.map((choice) => `${choice.id} (${choice.text.en})`).join('; ')
    case 'instant':
      return input.mayBeAhead === true ? 'a time, also one to come' : 'a time'
  }
}

function timeText(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 day' : `${minutes / 1440} days`
  return minutes % 60 === 0 ? `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}` : `${minutes} minutes`
}

function supervisionPage(): FactPage {
  const references = createReferences()
  const { cite } = references
  const forms = Object.values<FormulationRule>(formulationRules).map(({ id, title, homeUse, reason, lay, sources }) => [
    lines(plain(title), `\`${id}\``),
    spelled(homeUse),
    `${plain(reason)}${cite(sources)}`,
    both(lay),
  ])
  const levels = Object.values<SupervisionLevel>(supervisionLevels).map(({ id, title, meaning, allowedFor, lay, sources }) => [
    lines(plain(title), `\`${id}\``),
    plain(meaning),
    `${plain(allowedFor)}${cite(sources)}`,
    both(lay),
  ])
  const rules = supervisionRules.map(({ id, minimum, preferred, message, writtenOrderMayLower, sources }) => [
    `\`${id}\``,
    lines(`\`${minimum}\``, preferred === undefined ? '' : `better \`${preferred}\``),
    `${plain(message)}${cite(sources)}`,
    writtenOrderMayLower ? 'yes' : 'no',
  ])
  return {
    id: 'supervision',
    title: 'Forms of the medicine and supervision',
    row: [`${forms.length} forms, ${levels.length} levels, ${rules.length} rules`],
    body: joined(
      section(2, 'Forms', table(['Form', 'At home', 'Why', 'For patients'], forms)),
      section(2, 'Levels of supervision, least first', table(['Level', 'Means', 'For', 'For patients'], levels)),
      section(2, 'What asks for how much', table(['Rule', 'Least level', 'Why', 'A written order may ask for less'], rules)),
      section(2, 'References', references.list()),
    ),
  }
}

function triagePage(): FactPage {
  const references = createReferences()
  const registry = createTriageRegistry()
  const entries = Object.values<TriageEntry>(triageEntries)
  const row = ({ id, title, when, advice, sources }: TriageEntry): readonly string[] => [
    lines(plain(title), `\`${id}\``),
    `${plain(signText(conditionText(when, { registry })))}${references.cite(sources)}`,
    both(advice),
  ]
  return {
    id: 'triage',
    title: 'Symptoms and readings',
    row: [`${entries.length} entries`],
    body: joined(
      'The highest urgency of everything observed counts, with every reason. What is unknown or not readable never lowers it. A drowsy person cannot answer: the sitter does. The numbers of the country take the places in brackets.',
      ...(Object.keys(URGENCIES) as Urgency[]).map((urgency) =>
        section(
          2,
          URGENCIES[urgency],
          table(['Sign or reading', 'As a rule', 'What to do'], entries.filter((entry) => entry.urgency === urgency).map(row)),
        ),
      ),
      section(2, 'References', references.list()),
    ),
  }
}

/** A sign that is there needs no "yes"; a semicolon keeps apart what has commas of its own. */
function signText(text: string): string {
  return text.replace(/: yes (or|and) /g, '; $1 ').replaceAll(': yes', '')
}

function misusePage(): FactPage {
  const references = createReferences()
  const registry = createMisuseRegistry()
  const rules = Object.values<MisuseRule>(misuseRules)
  const rows = rules.map(({ id, title, single, steps = [], action, sources }) => [
    `\`${id}\``,
    `${plain(title)}${references.cite(sources)}`,
    lines(
      single === undefined ? '' : `one: ${single.level}, looking back ${single.withinDays} days`,
      ...steps.map(({ level, when }) => `${plain(conditionText(when, { registry }))}: ${level}`),
    ),
    plain(action),
  ])
  return {
    id: 'misuse',
    title: 'Signs of misuse and diversion',
    row: [`${rules.length} rules`],
    body: joined(
      'One indicator is a prompt to talk, not proof. Watch: log it. Hold: no new supply until contact. Stop: end the home supply and offer care. Two of watch in the last 90 days make hold, two of hold in the last 180 days make stop. No validated instrument for home ketamine was found: the thresholds are conventions.',
      table(['Rule', 'Indicator', 'Leads to', 'What to do'], rows),
      section(2, 'References', references.list()),
    ),
  }
}

function followUpPage(): FactPage {
  const references = createReferences()
  const { cite } = references
  const points = Object.values<FollowUpPoint>(followUpPoints).map(({ id, title, who, record, rule, lay, sources }) => [
    lines(plain(title), `\`${id}\``),
    plain(who),
    `${plain(record)}${cite(sources)}`,
    plain(rule),
    both(lay),
  ])
  const facts = Object.values<HandlingFact>(handlingFacts).map(({ id, text, lay, jurisdiction, sources }) => [
    `\`${id}\``,
    `${plain(text)}${cite(sources)}`,
    place(jurisdiction),
    lay === undefined ? '' : both(lay),
  ])
  return {
    id: 'follow-up',
    title: 'Follow-up, storage and disposal',
    row: [`${points.length} points, ${facts.length} facts`],
    body: joined(
      section(2, 'Follow-up', table(['When', 'Who', 'Record', 'Stop or change', 'For patients'], points)),
      section(2, 'Keeping, returning and throwing away', table(['Fact', 'What holds', 'Where', 'For patients'], facts)),
      section(2, 'References', references.list()),
    ),
  }
}

const STANCES: Readonly<Record<HomePosition['stance'], string>> = {
  'advises-against': 'advises against it',
  warns: 'warns',
  'prefers-site': 'wants a supervised site',
  'accepts-some': 'accepts some of it',
  accepts: 'accepts it',
  silent: 'says nothing on it',
}
const BOUNDS: Readonly<Record<NonNullable<PracticeFigure['bound']>, string>> = {
  about: 'about ',
  below: 'fewer than ',
  above: 'above ',
  'at-most': 'at most ',
  'at-least': 'at least ',
}

function figureText({ label, value, upTo, unit, bound }: PracticeFigure): string {
  const range = upTo === undefined ? `${value}` : `${value} to ${upTo}`
  return plain(`${label}: ${bound === undefined ? '' : BOUNDS[bound]}${range} ${unit}`)
}

/** "2022-09-28", or "2026-01-01 to 2026-12-31". */
function datesText(from: string | undefined, through?: string): string {
  if (from === undefined) return 'not dated'
  return through === undefined ? day(from) : `${day(from)} to ${day(through)}`
}

function practicePage(): FactPage {
  const references = createReferences()
  const { cite } = references
  const programs = Object.values<HomeProgram>(homePrograms).map((one) => [
    lines(plain(one.title), `\`${one.id}\``, datesText(one.published)),
    lines(plain(one.population), plain(one.supervision), plain(one.dosing)),
    `${plain(one.findings ?? 'Nothing reported.')}${cite(one.sources)}`,
    lines(...one.figures.map(figureText)),
    plain(one.cautions.join('; ')),
  ])
  const positions = Object.values<HomePosition>(homePositions).map((one) => [
    lines(plain(one.body), `\`${one.id}\``, place(one.jurisdiction)),
    datesText(one.from, one.through),
    STANCES[one.stance],
    `${plain([one.text, one.findings].filter((part) => part !== undefined).join(' '))}${cite(one.sources)}`,
  ])
  const lessons = Object.values<SafetyLesson>(safetyLessons).map((one) => [
    lines(`\`${one.id}\``, one.standing),
    `${plain(one.fact)}${cite(one.sources)}`,
    plain(one.lesson),
    lines(...one.items.map((item) => `\`${item}\``)),
  ])
  const notes = Object.values<ReadingNote>(readingNotes).map((one) => [
    lines(plain(one.threshold), `\`${one.id}\``),
    `${plain(one.origin)}${cite(one.sources)}`,
    plain(one.use),
  ])
  const registry = createProgramRegistry()
  const signals = Object.values<ProgramSignal>(programSignals).map(({ id, title, when, sources }) => [
    `\`${id}\``,
    `${plain(title)}${cite(sources)}`,
    plain(conditionText(when, { registry })),
  ])
  return {
    id: 'practice',
    title: 'What home programs did, and what bodies say',
    row: [
      `${programs.length} programs, ${positions.length} positions, ${lessons.length} lessons, ${notes.length} notes, ${signals.length} signals`,
    ],
    body: joined(
      'Programs describe what was done. A dose or a limit in them is none to use. Dosing at home is disputed: cohorts of companies report few problems, while FDA and professional bodies warn or want a supervised site; the cohorts have no controls and find less harm than there is.',
      section(2, 'Programs', table(['Program', 'Who and how', 'Reported', 'Numbers', 'Before believing it'], programs)),
      section(2, 'Positions and rules', table(['Who', 'When', 'On dosing at home', 'What it says'], positions)),
      section(2, 'Lessons', table(['Case or count', 'What happened', 'Lesson', 'Items that carry it'], lessons)),
      section(2, 'Where limits of readings come from', table(['Limit', 'From', 'Use here'], notes)),
      section(2, 'Signals of a program as a whole', table(['Signal', 'What shows it', 'As a rule'], signals)),
      section(2, 'References', references.list()),
    ),
  }
}

function linesPage(): FactPage {
  const references = createReferences()
  const countries = Object.values<CountryLines>(countryLines)
  return {
    id: 'crisis-lines',
    title: 'Crisis and emergency lines',
    row: [`${countries.length} countries`],
    body: joined(
      'Confirmed means that a published page prints the number; nobody dialled it. Dial each number, or read its page again, before you show it. A line that is not confirmed never stands alone: the emergency number of the country comes first, and [findahelpline.com](https://findahelpline.com) lists lines all over the world.',
      ...countries.map((country) => section(2, plain(country.name.en), countryTable(country, references))),
      compared(countries.map(({ name, review }) => ({ id: name.en, review }))),
      section(2, 'References', references.list()),
    ),
  }
}

function countryTable({ emergency, lines: all, poisonAdvice }: CountryLines, { cite }: References): string {
  const numbers = emergency.map((one: EmergencyNumber) => [
    one.service === 'all' ? 'Emergency' : 'Ambulance',
    `**${plain(one.number)}**`,
    '',
    `${one.status}${cite(one.sources)}`,
    plain(one.remark ?? ''),
  ])
  const rows = all.map((line: CrisisLine) => [
    lines(plain(line.name), line.region === undefined ? '' : plain(line.region), `\`${line.id}\``),
    lines(...line.contacts.map(contactText)),
    line.aroundTheClock === 'yes' ? 'day and night' : line.aroundTheClock === 'no' ? 'limited' : 'not known',
    `${spelled(line.verification.status)} ${day(line.verification.lastChecked)}${cite(line.sources)}`,
    plain([line.note?.en, line.verification.remark].filter((part) => part !== undefined).join(' ')),
  ])
  return joined(
    table(['Line', 'Number', 'Hours', 'Check', 'Remarks'], [...numbers, ...rows]),
    poisonAdvice === undefined ? '' : `Poisoning: ${plain(poisonAdvice.en)}`,
  )
}

/** "text AYUDA to 988 (es)", kept on one line: a number that is broken is misread. */
function contactText({ by, to, keyword, language }: LineContact): string {
  const number = by === 'call' && keyword !== undefined ? `${to}, then press ${keyword}` : to
  const way =
    by === 'text' && keyword !== undefined ? `text ${keyword} to ${number}` : `${by === 'whatsapp' ? 'WhatsApp' : spelled(by)} ${number}`
  const shown = by === 'chat' ? `chat [${plain(to)}](https://${to})` : plain(way)
  return `<span style="white-space: nowrap">${shown}${language === undefined ? '' : plain(` (${language})`)}</span>`
}
