import type { Candidate, CarePlan, Standing } from 'ketamine-therapy/care-plan'
import type { CostAmounts, CostEstimate, RankedOption } from 'ketamine-therapy/access'
import type { Finding, Missing } from 'ketamine-therapy/core'
import { formatMoney } from 'ketamine-therapy/core'
import type { ComputedDose, ComputedRate, DoseAnswer } from 'ketamine-therapy/protocols'
import { getProtocol } from 'ketamine-therapy/protocols'
import { doseWords, infusionWords, over } from './dose-words'
import type { Paint } from './paint'
import type { References } from './references'
import { createReferences } from './references'

const WIDTH = 100
const STANDINGS: Readonly<Record<Standing, string>> = {
  possible: 'may be considered',
  'possible-with-precautions': 'may be considered, with precautions',
  wait: 'has to wait',
  'not-possible': 'is barred',
  undecided: 'cannot be judged: too little is known',
}
const RESULTS: Readonly<Record<Candidate['screening']['result'], string>> = {
  eligible: STANDINGS.possible,
  'eligible-with-precautions': STANDINGS['possible-with-precautions'],
  defer: STANDINGS.wait,
  'not-eligible': STANDINGS['not-possible'],
  'insufficient-data': STANDINGS.undecided,
}
const RANKED_BY: Readonly<Record<NonNullable<CarePlan['costs']>['rankBy'], string>> = {
  allowed: 'the amount that is charged or allowed',
  'patient-pays': 'the usual amount that the person pays',
  'highest-patient-pays': 'the highest amount that the person may pay',
}

/** Writes a care plan for a clinician at a terminal: of each regimen the first protocol in full and the others in a line, or all in full. */
export function renderPlan(plan: CarePlan, paint: Paint, inFull = false): string {
  const references = createReferences()
  const everywhere = ofEveryOption(plan.candidates)
  const told = everywhere.map(({ message }) => message)
  const lines = [
    ...wrap(`Care plan: ${plan.indication.name} (${plan.jurisdiction}, knowledge of ${plan.knowledge.asOf})`, '').map(paint.strong),
    ...wrap(
      'Support for the people who decide, not a decision. Options stand by what supports them in general, not for this person.',
      '',
      0,
    ).map(paint.faint),
    ...ofTheWhole(plan).flatMap(({ message }) => ['', ...wrap(message, '')]),
    ...(everywhere.length === 0
      ? []
      : ['', paint.strong('For every option'), ...everywhere.flatMap((finding) => renderReason(finding, references))]),
    ...plan.groups.flatMap(({ title, protocols }) => [
      '',
      paint.strong(`== ${title}`),
      ...regimens(plan.candidates.filter(({ protocol }) => protocols.includes(protocol))).flatMap((group) => [
        '',
        ...renderRegimen(group, told, paint, references, inFull),
      ]),
    ]),
    ...plan.leftOut.flatMap(({ name, reason }) => ['', ...wrap(`Not judged: ${name}: ${reason}`, '')]),
    '',
    ...renderHome(plan, paint, references),
    '',
    ...renderCosts(plan, paint),
    '',
    ...renderMissing(plan.missing, paint),
    '',
    paint.strong('Assumed'),
    // What the costs assume stands with them.
    ...plan.assumptions.filter((text) => plan.costs?.assumptions.includes(text) !== true).flatMap((text) => wrap(`· ${text}`, '  ')),
    '',
    paint.strong('Notices'),
    ...plan.disclaimers.units.flatMap(({ text }) => wrap(text, '  ')),
    '',
    paint.strong('References'),
    ...references.list().flatMap((entry) => wrap(entry, '  ')),
    paint.faint('  * in part or whole carried from knowledge of the source, and not read there'),
    '',
    paint.faint(`ketamine-therapy ${plan.knowledge.version}`),
  ]
  return lines.join('\n')
}

/** Findings of the plan itself that are told neither of home nor of costs. */
function ofTheWhole({ findings, home }: CarePlan): readonly Finding[] {
  const told = ['care-plan/no-price', ...home.reasons.map(({ code }) => code)]
  return findings.filter(({ code }) => code.startsWith('care-plan/') && !told.includes(code))
}

/** What screening says of every one of several options: told once, at the top. */
function ofEveryOption([first, ...others]: readonly Candidate[]): readonly Finding[] {
  if (first === undefined || others.length === 0) return []
  return notable(first).filter((finding) =>
    others.every((other) => notable(other).some(({ code, message }) => code === finding.code && message === finding.message)),
  )
}

const notable = ({ screening }: Candidate): readonly Finding[] => screening.findings.filter(({ severity }) => severity !== 'info')

/** Candidates with the same drug, route and setting: one screening holds for all of them. */
function regimens(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const { drug, route, setting } = candidate.intended
    const key = [drug, route, setting, candidate.standing].join(', ')
    groups.set(key, [...(groups.get(key) ?? []), candidate])
  }
  return [...groups.values()]
}

function renderRegimen(
  group: readonly Candidate[],
  told: readonly string[],
  paint: Paint,
  references: References,
  inFull: boolean,
): readonly string[] {
  const [first, ...others] = group
  if (first === undefined) return []
  const { intended, standing, screening } = first
  const color = standing.startsWith('possible') ? (standing === 'possible' ? paint.good : paint.warning) : paint.bad
  const shared = (reasons: (candidate: Candidate) => readonly string[]): readonly string[] =>
    reasons(first).filter((reason) => group.every((candidate) => reasons(candidate).includes(reason)))
  const pros = shared((candidate) => candidate.for)
  const cons = shared((candidate) => candidate.against)
  const reasons = notable(first).filter(({ message }) => cons.includes(message) && !told.includes(message))
  const explained = [...told, ...reasons.map(({ message }) => message)]
  return [
    paint.strong(`${intended.drug}, ${intended.route}, ${plain(intended.setting).replace('rems', 'REMS')}`),
    `  ${color(STANDINGS[standing])}${screening.atMost === screening.result ? '' : `; if every open question turned out badly: ${RESULTS[screening.atMost]}`}`,
    ...pros.flatMap((reason) => wrap(`+ ${reason}`, '  ')),
    ...cons.filter((reason) => !explained.includes(reason)).flatMap((reason) => wrap(`- ${reason}`, '  ')),
    ...reasons.flatMap((finding) => renderReason(finding, references)),
    ...renderRegulatory(first, references),
    ...(inFull ? group : [first]).flatMap((candidate) => renderProtocol(candidate, pros, cons, paint, references)),
    ...(inFull || others.length === 0 ? [] : ['', '  Also cited (npm run demo -- --all shows them in full):']),
    ...(inFull ? [] : others.flatMap((candidate) => renderBriefly(candidate, references))),
  ]
}

function renderProtocol(
  candidate: Candidate,
  pros: readonly string[],
  cons: readonly string[],
  paint: Paint,
  references: References,
): readonly string[] {
  return [
    '',
    `  ${paint.strong(candidate.name)}`,
    ...candidate.for.filter((reason) => !pros.includes(reason)).flatMap((reason) => wrap(`+ ${reason}`, '  ')),
    ...candidate.against.filter((reason) => !cons.includes(reason)).flatMap((reason) => wrap(`- ${reason}`, '  ')),
    ...renderDose(candidate, references),
    ...renderCourse(candidate),
    ...renderMonitoring(candidate, references),
  ]
}

function renderBriefly({ name, dose, course }: Candidate, references: References): readonly string[] {
  const [first, ...others] = course?.sessions ?? []
  const facts = [
    dose && doseWords(dose),
    dose?.outcome === 'choice-required' ? 'a dose to choose' : undefined,
    dose?.outcome === 'not-computable' ? 'dose not computable' : undefined,
    first && (others.length === 0 ? `1 × on ${first.date}` : `${others.length + 1} × from ${first.date} to ${others.at(-1)?.date}`),
  ].filter((fact) => fact !== undefined)
  return wrap(`· ${name}${facts.length === 0 ? '' : ': '}${facts.join('; ')}${references.mark(dose?.sources ?? [])}`, '  ')
}

/** A value as it was given; one that is known within limits by both. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'low' in value && 'high' in value) return `${value.low} to ${value.high}`
  return JSON.stringify(value)
}

/** What screening says, and the inputs and sources that it rests on. */
function renderReason(finding: Finding, references: References): readonly string[] {
  const because = finding.because.map(({ path, value, expected, outcome }) => {
    // What was worked out is named before what it was compared with; the path is that of the field to ask for.
    const [, name = path, wanted = expected] =
      (value === undefined ? undefined : /^(age|body mass index): (.+)$/.exec(expected ?? '')) ?? []
    const given = value === undefined ? path : `${name} = ${valueText(value)}`
    if (wanted === undefined) return given
    return `${given} (${outcome === 'unmet' ? 'not ' : ''}${wanted}${outcome === 'unknown' ? ': unknown' : ''})`
  })
  // Two parts of a rule may rest on the same input.
  const inputs = [...new Set(because)].join('; ')
  return [...wrap(`- ${finding.message}`, '  '), ...wrap(`because ${inputs}${references.mark(finding.sources)}`, '      ')]
}

function renderRegulatory({ regulatory }: Candidate, references: References): readonly string[] {
  const conditions = regulatory.conditions.map(({ text }) => text).join(' ')
  // Of a use off-label the day is that of the product's approval for something else.
  const since = regulatory.authorisation === 'approved' && regulatory.since !== undefined ? ` since ${regulatory.since}` : ''
  const paid = regulatory.reimbursement === undefined ? '' : `; reimbursement: ${regulatory.reimbursement}`
  return wrap(`Authorization: ${regulatory.authorisation}${since}${paid}. ${conditions}${references.mark(regulatory.sources)}`, '  ')
}

function renderDose({ dose, infusion, against }: Candidate, references: References): readonly string[] {
  if (dose === undefined) return []
  const mark = references.mark(dose.sources)
  const told = dose.findings.map(({ message }) => message).filter((message) => !against.includes(message))
  const words = doseWords(dose)
  const first =
    words !== undefined && (dose.outcome === 'computed' || dose.outcome === 'rate-computed')
      ? [`${statedDose(dose, words)}${mark}`, ...told]
      : [`${openDose(dose, told)}${mark}`]
  const ofInfusion = (infusion?.findings ?? []).map(({ message }) => message).filter((message) => ![...against, ...told].includes(message))
  return [...first, ...infusionWords(infusion), ...ofInfusion].flatMap((line) => wrap(line, '  '))
}

function statedDose(dose: ComputedDose | ComputedRate, words: string): string {
  const weight = dose.weight === undefined ? '' : `, for ${decimal(dose.weight.exactKg)} kg`
  if (dose.outcome === 'rate-computed')
    return `First rate that the protocol states: ${words} (exact ${dose.exactRateMgPerHour} mg/h${weight})`
  const { minimumMg, maximumMg } = dose.bounds
  const range = minimumMg === maximumMg ? '' : `, range ${minimumMg} to ${maximumMg} mg`
  return `First dose that the protocol states: ${words} (exact ${dose.exactDoseMg} mg${weight}${range})`
}

function openDose(dose: DoseAnswer, told: readonly string[]): string {
  const state = dose.outcome === 'choice-required' ? 'a clinician chooses' : 'not computable'
  const given = dose.outcome === 'choice-required' && dose.overMinutes !== undefined ? [`Given${over(dose.overMinutes)}.`] : []
  return `First dose: ${[`${state};`, ...dose.missing.map(({ question }) => question), ...given, ...told].join(' ')}`
}

function renderCourse({ protocol, course, dose, against }: Candidate): readonly string[] {
  if (course === undefined) return []
  const dates = course.sessions.map(({ number, kind, date, doseStep }) => {
    const name = kind === 'dosing' ? number : `${kind} ${number}`
    return `${name}: ${date}${doseStep === undefined ? '' : ` (${plain(doseStep)})`}`
  })
  const told = [...against, ...(dose?.findings ?? []).map(({ message }) => message)]
  const remarks = course.findings.filter(({ message }) => !told.includes(message))
  // Of several courses the reader has to know which this is: that of an age may be the one on the first day of treatment.
  const { courses } = getProtocol(protocol)
  const label = courses.length > 1 ? courses.find(({ id }) => id === course.course)?.label : undefined
  return [
    ...(dates.length === 0 ? [] : wrap(`Course${label === undefined ? '' : ` (${label})`}: ${dates.join(', ')}`, '  ')),
    ...remarks.flatMap(({ message }) => wrap(message, '  ')),
    ...course.decisions.flatMap(({ afterSession, notBefore, text }) =>
      wrap(`Decide after session ${afterSession} (${notBefore}): ${text}`, '  '),
    ),
  ]
}

function renderMonitoring({ monitoring, dose, against }: Candidate, references: References): readonly string[] {
  if (monitoring === undefined) return []
  const told = [...against, ...(dose?.findings ?? []).map(({ message }) => message)]
  const isOfStay = ({ code }: Finding): boolean => code === 'protocols/no-published-minimum-stay'
  const remarks = monitoring.findings.filter((finding) => !isOfStay(finding) && !told.includes(finding.message))
  // A time alone is one of the day of the session.
  const clock = (at: string): string => (at.slice(0, 10) === monitoring.doseAt.slice(0, 10) ? '' : `${at.slice(0, 10)} `) + at.slice(11, 16)
  // Checkpoints of one grid look at the same things: one line with all their times.
  const alike = new Map<string, (typeof monitoring.entries)[number][]>()
  const isBefore = ({ at, when }: (typeof monitoring.entries)[number]): boolean => at === undefined && when === 'before'
  for (const entry of [...monitoring.entries.filter(isBefore), ...monitoring.entries.filter((one) => !isBefore(one))]) {
    const key = `${entry.text} ${entry.at === undefined ? entry.when : ''} ${entry.kind === 'device' ? entry.id : ''}`
    alike.set(key, [...(alike.get(key) ?? []), entry])
  }
  const rows = [...alike.values()].map((entries) => {
    const { at, when, text, observe } = entries[0]!
    const times = entries.flatMap((entry) => (entry.at === undefined ? [] : [clock(entry.at)])).join(' ')
    const seen = observe.length === 0 ? '' : ` (${observe.map(plain).join(', ')})`
    return `${at === undefined ? when.replace('-', ' ') : times}: ${text}${seen}`
  })
  const end =
    monitoring.earliestEnd === undefined
      ? (monitoring.findings.find(isOfStay)?.message ?? 'no published minimum stay')
      : `not before ${clock(monitoring.earliestEnd)}, and only when stable`
  return [
    `  First session:${references.mark(monitoring.sources)}`,
    ...[...rows, `leaving: ${end}`, ...remarks.map(({ message }) => message)].flatMap((row) => wrap(row, '    ')),
  ]
}

function renderHome({ home }: CarePlan, paint: Paint, references: References): readonly string[] {
  const head = `${paint.strong('At home')} (compounded ketamine under the tongue): ${STANDINGS[home.standing]}`
  const reasons = home.reasons.flatMap(({ severity, message, sources }) =>
    wrap(`${severity === 'info' ? '·' : '-'} ${message}${references.mark(sources)}`, '  '),
  )
  if (home.checklist === undefined) return [head, ...reasons]
  const items = home.checklist.items.map(({ text }) => text.en)
  return [
    head,
    ...reasons,
    '  In the hour before a first session the patient would be asked:',
    ...items.flatMap((text) => wrap(`[ ] ${text}`, '    ', 4)),
  ]
}

function renderCosts({ costs, candidates }: CarePlan, paint: Paint): readonly string[] {
  if (costs === undefined) return [paint.strong('Costs'), '  not compared: no dated course may be considered']
  const nameOf = (id: string): string => candidates.find(({ protocol }) => protocol === id)?.name ?? id
  // A remark on a price that several options take is told once, without their names before it.
  const own = costs.options.flatMap(({ estimate }) => estimate.findings.map(({ message }) => message))
  const common = own.filter((message, index) => own.indexOf(message) !== index)
  const notes = costs.findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message)
  const remarks = new Set(notes.map((message) => common.find((part) => message.endsWith(part)) ?? message))
  return [
    paint.strong(`Costs, by ${RANKED_BY[costs.rankBy]}`),
    ...costs.options.flatMap((option) => renderOption(option, nameOf(option.id))),
    ...costs.withoutPrice.flatMap(({ protocol, reason }) => wrap(`– ${nameOf(protocol)}: ${reason}`, '  ')),
    ...[...remarks].flatMap((text) => wrap(`! ${text}`, '  ')),
    ...costs.assumptions.flatMap((text) => wrap(`assumed: ${text}`, '  ')),
  ]
}

function renderOption({ rank, estimate, differences }: RankedOption, name: string): readonly string[] {
  const { total, range, currency } = estimate
  const figure = total === undefined ? 'no usual figure' : `person pays ${formatMoney({ amountMinor: total.patientPaysMinor, currency })}`
  const span = range === undefined ? '' : ` (from ${pays(range.low, currency)} to ${pays(range.high, currency)})`
  return [
    ...wrap(`${rank === undefined ? '–' : `${rank}.`} ${name}: ${figure}${span}`, '  '),
    ...renderSteps(estimate),
    ...(differences.length === 0 ? [] : wrap(`against the first: ${differences.join('; ')}`, '      ')),
  ]
}

function pays(amounts: CostAmounts, currency: string): string {
  return formatMoney({ amountMinor: amounts.patientPaysMinor, currency })
}

/** What is charged, and how often each kind of step was taken: what a front desk explains. */
function renderSteps({ steps, rows, currency }: CostEstimate): readonly string[] {
  const claims = rows.map(
    ({ label, quantity, billedMinor }) => `      ${quantity} × ${label}: ${formatMoney({ amountMinor: billedMinor, currency })}`,
  )
  const kinds = [...new Set(steps.map(({ step }) => step))]
  const counts = kinds.map((kind) => {
    const own = steps.filter(({ step }) => step === kind)
    return `${plain(kind)} ${own.length === 1 ? '1 claim' : `${own.length} claims`}`
  })
  return [...claims, ...(counts.length === 0 ? [] : wrap(`steps: ${counts.join(' → ')}`, '      '))]
}

function renderMissing(missing: readonly Missing[], paint: Paint): readonly string[] {
  if (missing.length === 0) return [paint.strong('Nothing is left to ask.')]
  // A question that several options ask is asked once.
  const questions = [...new Set(missing.map(({ question }) => question))]
  return [
    paint.strong('To ask next, most decisive first'),
    ...questions.flatMap((question) => {
      const [first, ...others] = missing.filter((one) => one.question === question)
      const more = others.length === 0 ? '' : ` and ${others.length} more`
      return wrap(`? ${question} (${first?.path}${more}, ${first?.because})`, '  ')
    }),
  ]
}

/** An exact number as it is read: a weight by height is a fraction. */
function decimal(exact: string): string {
  const [above, below] = exact.split('/')
  return below === undefined ? exact : `about ${(Number(above) / Number(below)).toFixed(2)}`
}

/** A word of the code as a clinician reads it. */
function plain(word: string): string {
  return word.replaceAll('-', ' ')
}

/** Breaks a text into lines of the page, each behind an indent; later lines a little deeper. */
function wrap(text: string, indent: string, hanging = 2): readonly string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.trim().split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = indent + ' '.repeat(hanging)
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line]
}
