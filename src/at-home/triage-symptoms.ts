import type { Finding, Missing } from '../core/answer'
import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { becauseOf, openInputsOf } from '../core/condition/explain'
import type { Frame, Node } from '../core/condition/node'
import { Program } from '../core/condition/program'
import type { Tri } from '../core/condition/tri'
import { MET, UNKNOWN } from '../core/condition/tri'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { Jurisdiction, Setting, Severity } from '../core/words'
import { SETTINGS } from '../core/words'
import { triageTexts } from './catalog/triage/texts'
import { collectMissing } from './collect-missing'
import { fillNumbers, numberAssumptions, numbersFor } from './country-numbers'
import type { CountryNumbers, Triage, TriageEntry, TriageObservation, TriageStep, Urgency } from './model'
import { checkObservations, readObservations } from './read-observations'
import { triageEntries } from './triage-entries'
import { createTriageRegistry, PRESSURE_SYMPTOMS } from './triage-registry'
import { URGENCIES } from './words'

const SUBJECT = 'triageSymptoms'
const SEVERITY: Readonly<Record<Urgency, Severity>> = {
  emergency: 'stop',
  urgent: 'hold',
  'contact-clinician': 'caution',
  'self-care': 'info',
}

/** Where and when symptoms are looked at. */
export interface TriageContext {
  /** Where the person is. The thresholds are those for a home; at a site its staff come first. */
  readonly setting: Setting
  /** Minutes since the dose, 0 to 525600. Left out, a sign counts as late as makes it gravest; one that is harmless early asks for the clinic. */
  readonly minutesSinceDose?: number | undefined
  /** Country whose numbers the texts name; without it the answer says that none is known. */
  readonly country?: Jurisdiction | undefined
  /** Whether values are kept out of the reasons. Paths and outcomes stay. */
  readonly redact?: boolean | undefined
}

/** An entry with its state. */
interface Judged {
  readonly entry: TriageEntry
  readonly node: Node
  readonly truth: Tri
  /** Met, or half known with its own sign met. */
  readonly isMet: boolean
}

/**
 * Tells how fast help is needed for symptoms and readings around a dose: the highest urgency of all, with every reason.
 *
 * What is unknown, not recognized or not readable never lowers the urgency. A sign that no entry covers asks for the clinic. It is a
 * table of cautious thresholds, no diagnosis; whoever is not sure calls the emergency number. A drowsy person cannot answer: the sitter does.
 *
 * @param observations - signs that are there or were looked for, and readings, in any order; of several readings the worst counts
 * @param context - where the person is, minutes since the dose, country
 * @returns the urgency, the steps in plain words with the numbers of the country (in an emergency none of self-care), and what was not asked
 * @throws InvalidInputError when there is no observation, or one has the wrong form
 * @example
 * ```ts
 * import { triageSymptoms } from 'ketamine-therapy/at-home'
 *
 * const home = { setting: 'home', minutesSinceDose: 40, country: 'US' } as const
 * triageSymptoms([{ sign: 'nausea' }], home).urgency // → 'self-care'
 * triageSymptoms([{ reading: 'spo2Percent', value: 92 }], home).urgency // → 'urgent'
 * triageSymptoms([{ reading: 'spo2Percent', value: 91 }, { sign: 'nausea' }], home).urgency // → 'emergency'
 * triageSymptoms([{ sign: 'chest-pain' }], home).next[0]?.text.en // → 'Call 911 now. Rest. Do not drive yourself.'
 * ```
 */
export function triageSymptoms(observations: readonly TriageObservation[], context: TriageContext): Triage {
  checkContext(observations, context)
  const { subject, unread } = readObservations(observations, context.minutesSinceDose)
  const program = new Program({ registry: createTriageRegistry() })
  const compiled = Object.values<TriageEntry>(triageEntries).map((entry) => ({
    entry,
    node: program.compile(entry.when),
    trigger: entry.trigger === undefined ? undefined : program.compile(entry.trigger),
  }))
  const frame = program.frame(subject, { asOf: KNOWLEDGE_DATE })
  const judged = compiled.map(({ entry, node, trigger }): Judged => {
    const truth = node.truth(frame, undefined)
    return { entry, node, truth, isMet: truth === MET || (truth === UNKNOWN && trigger?.truth(frame, undefined) === MET) }
  })
  const met = judged.filter(({ isMet }) => isMet)
  const numbers = numbersFor(context.country)
  const shown = shownOf(met)
  const doubts = doubtFindings(subject.signs, met, unread)
  const findings = [...shown.map((one) => toFinding(one, frame, numbers)), ...doubts]
  const urgency = highest([...met.map(({ entry }) => entry.urgency), ...(doubts.length > 0 ? (['contact-clinician'] as const) : [])])
  const open = judged.filter(({ truth, isMet }) => truth === UNKNOWN && !isMet)
  return {
    urgency,
    atMost: highest([urgency, ...open.map(({ entry }) => entry.urgency)]),
    next: stepsOf(shown, doubts.length > 0, context.setting, numbers),
    numbers,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: context.redact === true ? redactFindings(findings) : findings,
      missing: [...unread, ...missingFor(judged, frame)],
      assumptions: assumptionsFor(context, numbers),
    }),
  }
}

/** Entries that stay when the graver ones of the same sign are there. */
function shownOf(met: readonly Judged[]): readonly Judged[] {
  const ids = new Set(met.map(({ entry }) => entry.id))
  return met.filter(({ entry }) => !(entry.yieldsTo ?? []).some((id) => ids.has(id)))
}

function toFinding({ entry, node, truth }: Judged, frame: Frame, numbers: CountryNumbers): Finding {
  return {
    code: `at-home/${entry.id}`,
    severity: SEVERITY[entry.urgency],
    message: truth === MET ? entry.title : `${entry.title} (not all of it is known; counted as met)`,
    lay: fillNumbers(entry.advice, numbers),
    because: becauseOf(node, frame, truth),
    sources: entry.sources,
    record: entry.id,
  }
}

/** What was reported and no entry covers, or could not be read: one step up from self-care. */
function doubtFindings(signs: ReadonlyMap<string, boolean>, met: readonly Judged[], unread: readonly Missing[]): readonly Finding[] {
  const covered = new Set(met.flatMap(({ entry }) => fieldsOf(entry.when)))
  const loose = [...signs].filter(([id, present]) => present && !covered.has(`sign.${id}`)).map(([id]) => id)
  const findings: Finding[] = []
  if (loose.length > 0) {
    findings.push({
      code: 'at-home/triage-not-covered',
      severity: 'caution',
      message: `No entry covers this at this time: ${loose.join(', ')}. Any doubt is one level up.`,
      lay: triageTexts.notCovered,
      because: loose.map((id) => ({ path: `signs.${id}`, value: true, outcome: 'met' as const })),
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    })
  }
  if (unread.length > 0) {
    findings.push({
      code: 'at-home/triage-not-readable',
      severity: 'caution',
      message: `Not recognized or not readable: ${unread.map(({ path }) => path).join(', ')}. Any doubt is one level up.`,
      lay: triageTexts.notReadable,
      because: unread.map(({ path }) => ({ path, outcome: 'unknown' as const })),
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    })
  }
  return findings
}

/** Names of the single values in a condition. */
function fieldsOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(fieldsOf)
  if (!isPlainObject(part)) return []
  const { value } = part
  if (typeof value === 'string') return value === 'bloodPressureSymptoms' ? PRESSURE_SYMPTOMS.map((id) => `sign.${id}`) : [value]
  return Object.values(part).flatMap(fieldsOf)
}

function stepsOf(shown: readonly Judged[], hasDoubts: boolean, setting: Setting, numbers: CountryNumbers): readonly TriageStep[] {
  const isEmergency = shown.some(({ entry }) => entry.urgency === 'emergency')
  const steps: TriageStep[] = shown
    .filter(({ entry }) => !isEmergency || entry.urgency !== 'self-care')
    .sort((a, b) => Number(b.entry.actFirst === true) - Number(a.entry.actFirst === true))
    .map(({ entry }) => ({ entry: entry.id, urgency: entry.urgency, text: fillNumbers(entry.advice, numbers) }))
  if (hasDoubts) steps.push({ urgency: 'contact-clinician', text: triageTexts.notCovered })
  steps.sort((a, b) => rank(b.urgency) - rank(a.urgency))
  if (setting !== 'home') steps.unshift({ urgency: steps[0]?.urgency ?? 'contact-clinician', text: triageTexts.tellStaff })
  steps.push({ urgency: 'emergency', text: fillNumbers(triageTexts.safetyNet, numbers) })
  return steps
}

/** What was not asked, the gravest entries first. */
function missingFor(judged: readonly Judged[], frame: Frame): readonly Missing[] {
  const unknown = judged.filter(({ truth }) => truth === UNKNOWN).sort((a, b) => rank(b.entry.urgency) - rank(a.entry.urgency))
  return collectMissing(unknown.map(({ entry, node }) => ({ code: `at-home/${entry.id}`, open: openInputsOf(node, frame) })))
}

function assumptionsFor({ setting }: TriageContext, numbers: CountryNumbers): readonly string[] {
  const assumptions = ['Numeric cut-offs that rest on no authority are cautious defaults of this library.']
  if (setting !== 'home') assumptions.push('The thresholds are those for a home; at a site its own procedures come first.')
  return [...assumptions, ...numberAssumptions(numbers)]
}

function highest(urgencies: readonly Urgency[]): Urgency {
  return urgencies.reduce<Urgency>((top, one) => (rank(one) > rank(top) ? one : top), 'self-care')
}

function rank(urgency: Urgency): number {
  return URGENCIES.indexOf(urgency)
}

function checkContext(observations: unknown, context: unknown): void {
  const check = new InputCheck(SUBJECT)
  checkObservations(check, observations)
  const input = check.object('', context, ['setting', 'minutesSinceDose', 'country', 'redact'])
  check.oneOf('setting', input['setting'], SETTINGS)
  if (input['minutesSinceDose'] !== undefined) {
    check.number('minutesSinceDose', input['minutesSinceDose'], { min: 0, max: 525_600, unit: 'minutes' })
  }
  if (input['country'] !== undefined) check.jurisdiction('country', input['country'])
  if (input['redact'] !== undefined) check.flag('redact', input['redact'])
  check.done()
}
