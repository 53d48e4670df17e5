import type { AssessmentScore, FieldDefinition, FieldRegistry, Interval, ListDefinition, PatientSubject, Reading } from '../core'
import type { AntidepressantTrial, CoverageRequest } from './coverage-model'
import { CLOSED } from './coverage-words'
import { isWellFormedCode } from '../core/code-system'
import { dayRange } from '../core/date'
import { instrumentOf, lettersOf } from '../core/patient/instrument'
import { createPatientRegistry } from '../core/patient/registry'
import { shortenings } from '../terminology/names'

/** What coverage criteria are evaluated on. @internal */
export interface CoverageSubject extends PatientSubject {
  /** The request. */
  readonly request: CoverageRequest
}

type Asked = Exclude<keyof CoverageRequest, 'drug' | 'route' | 'kind' | 'trials' | 'trialsComplete'>

// Diagnoses and medicines of the patient are not read here: the request states what payers ask about.
const patientRegistry = /* @__PURE__ */ createPatientRegistry({
  conditionCodes: () => undefined,
  conditionStatuses: () => [],
  indicatesPregnancy: () => undefined,
  medicationCodes: () => undefined,
  allergyCodes: () => undefined,
  lorazepamEquivalentMgPerDay: () => undefined,
})

const trials: ListDefinition<CoverageSubject, AntidepressantTrial> = /* @__PURE__ */ (() => ({
  path: 'request.trials',
  label: 'trials of medicines',
  question: 'Is the list of medicines tried complete?',
  read: ({ request }) => request.trials ?? [],
  isComplete: ({ request }) => request.trialsComplete === true,
  at: (entry) => entry.endedOn,
  atPath: 'endedOn',
  show: (entry) => entry.ingredient,
  fields: {
    kind: entry('kind', 'kind of trial', 'text', 'Was it an antidepressant or an augmentation?'),
    ingredient: {
      ...entry('ingredient', 'medicine', 'text', 'Which medicine was it?', medicineOf),
      canonical: (ingredient) => medicineOf({ ingredient }),
    },
    class: { ...entry('class', 'class', 'text', 'Which class is it?', classOf), canonical: (name) => classOf({ class: name }) },
    adequateDose: entry('adequateDose', 'adequate dose', 'flag', 'Was the dose adequate?'),
    outcome: entry('outcome', 'outcome', 'text', 'How did it end?'),
    improvementPercent: entry('improvementPercent', 'improvement', 'number', 'By how many percent did the scale improve?'),
    currentEpisode: entry('currentEpisode', 'current episode', 'flag', 'Was it in the current episode?'),
    doseLimitedBySideEffects: entry(
      'doseLimitedBySideEffects',
      'dose limited by side effects',
      'flag',
      'Did side effects keep the dose from being raised?',
    ),
    endedOn: entry('endedOn', 'end', 'date', 'When did it end?'),
    weeks: entry('weeks', 'length in weeks', 'number', 'How many weeks did it last?', weeksOf),
  },
}))()

// What is asked about the request: kind of field, name, question.
const ASKED: Readonly<Record<Asked, readonly [kind: FieldDefinition<CoverageSubject>['kind'], label: string, question: string]>> = {
  indication: ['text', 'indication', 'What is it for?'],
  diagnosis: ['text', 'diagnosis', 'Which ICD-10-CM code stands on the form?'],
  episodeSeverity: ['text', 'severity of the episode', 'How severe is the episode on a standardized scale?'],
  prescriber: ['text', 'prescriber', 'Who prescribes?'],
  prescriberOfPayer: ['flag', "prescriber of the payer's own service", "Does the prescriber belong to the payer's own service?"],
  specialistConsulted: ['flag', 'consultation of a specialist', 'Was a specialist consulted?'],
  oralAntidepressant: ['flag', 'oral antidepressant', 'Is an oral antidepressant taken along with it?'],
  oralAntidepressantStableDays: [
    'number',
    'days on a stable oral antidepressant',
    'For how many days has the oral antidepressant been stable?',
  ],
  oralAntidepressantFailedBefore: ['flag', 'oral antidepressant that failed before', 'Did that antidepressant fail before?'],
  remsEnrolled: ['flag', 'REMS enrollment', 'Are site and person enrolled in the REMS?'],
  twoHourMonitoring: ['flag', 'monitoring for two hours', 'Will the person be watched for at least two hours?'],
  pdmpChecked: ['flag', 'check of the prescription monitoring program', 'Was the prescription monitoring program checked?'],
  psychotherapyTried: ['flag', 'psychotherapy tried', 'Was an evidence-based psychotherapy tried?'],
  substanceUseDisorder: ['text', 'substance use disorder', 'Is there a substance use disorder, and is it treated?'],
  psychosis: ['text', 'psychosis', 'Is or was there psychosis, and does the benefit outweigh its risk?'],
  suicidalIntentOrAdmission: ['flag', 'suicidal intent or need for admission', 'Is there suicidal intent or need for admission?'],
  hospitalNeededWithin48Hours: [
    'flag',
    'need for a psychiatric hospital within 24 to 48 hours',
    'Does the prescriber state that without the drug a psychiatric hospital will be needed within 24 to 48 hours?',
  ],
  unableToCareForSelf: [
    'flag',
    'unable to care for oneself and to take part in daily life',
    'Is the person unable to care for themselves and to take part in daily life, without hope, help or pleasure?',
  ],
  dailyThoughtsOfDeath: [
    'flag',
    'thoughts of dying or self-harm every day',
    'Are there thoughts of dying or self-harm for some part of every day?',
  ],
  noContraindication: ['flag', 'no contraindication of the label', 'Does the chart show none of the contraindications of the label?'],
  priorApproval: ['flag', 'earlier approval', 'Did this payer approve it before?'],
  benefitShown: ['flag', 'benefit so far', 'Has it helped so far?'],
  inductionMgPerWeek: ['number', 'dose a week in the first month', 'What is the highest dose a week in the first month, in mg?'],
  documented: ['flag', 'form and records', 'Are the form of the payer and the records attached?'],
}

/** Fields and lists that coverage criteria may name. @internal */
export const coverageRegistry: FieldRegistry<CoverageSubject> = /* @__PURE__ */ (() => {
  const { ageYears } = patientRegistry.fields
  const { assessments } = patientRegistry.lists
  const instrument = assessments?.fields['instrument']
  if (ageYears === undefined || assessments === undefined || instrument === undefined)
    throw new Error('the patient registry has no age or assessments')
  const readScale = (one: AssessmentScore): Reading => scaleOf(one.instrument)
  const asked = (Object.keys(ASKED) as Asked[]).map((key): readonly [Asked, FieldDefinition<CoverageSubject>] => {
    const [kind, label, question] = ASKED[key]
    const code = key === 'diagnosis' ? { canonical: codeOf } : {}
    return [key, { path: `request.${key}`, label, question, kind, read: ({ request }) => told(request[key]), ...closedTo(key), ...code }]
  })
  return {
    fields: { ageYears, ...Object.fromEntries(asked) },
    lists: {
      assessments: {
        ...assessments,
        fields: { ...assessments.fields, instrument: { ...instrument, read: readScale, canonical: scaleOf } },
      },
      trials,
    },
  }
})()

// A category does not tell which of its codes is meant.
const CATEGORIES: readonly unknown[] = ['F06', 'F06.3', 'F32', 'F32.8', 'F33', 'F33.4', 'F34', 'F34.8', 'F53']

/** A diagnosis as a policy may name it: a whole code. */
function codeOf(text: string): string | undefined {
  return isWellFormedCode('icd-10-cm', text) && !CATEGORIES.includes(text) ? text : undefined
}

function told(value: CoverageRequest[Asked]): CoverageRequest[Asked] {
  return CATEGORIES.includes(value) ? undefined : value
}

function entry(
  path: keyof AntidepressantTrial,
  label: string,
  kind: FieldDefinition<AntidepressantTrial>['kind'],
  question: string,
  read: (one: AntidepressantTrial) => Reading = (one) => one[path],
): FieldDefinition<AntidepressantTrial> {
  return { path, label, question, kind, read, ...closedTo(path) }
}

function closedTo(name: string): Pick<FieldDefinition<never>, 'words' | 'minimum' | 'maximum'> {
  return Object.hasOwn(CLOSED, name) ? CLOSED[name as keyof typeof CLOSED] : {}
}

// Policies name scales of depression without their version, as charts do. Of a long name every word counts: another length, a part of a scale or a
// form that the person fills in has another range.
const SCALES: readonly (readonly [name: RegExp, id: string])[] = [
  [/^(?:hamd|hdrs|hrsd)(?:17)?$|^hamilton(?:depression|ratingscalefordepression)(?:[a-z]|17)*$/, 'ham-d17'],
  [/^bdi(?:2|ii)?$|^beckdepression/, 'bdi-ii'],
  [/^qids(?:c|sr)?(?:16)?$|^quickinventory/, 'qids-sr16'],
  [/^madrs$|^montgomery(?!.*(?:self|madrss))/, 'madrs'],
  [/^(?:patienthealthquestionnaire9?(?:item)?)?(?:phq9)?$/, 'phq-9'],
  [/^epds$|^edinburghpostnatal/, 'epds'],
]
/** What names of these scales hold: another name that holds it may be one of them, unless it is that of a scale of its own. */
const OPEN = /hamd|hdrs|hrsd|hamilton(?!anx)|bdi|qids|madrs(?!s)|montgomery|(?:phq|patienthealthquestionnaire)(?!2|4|8|15|a)/

/** Id of a scale in any writing; nothing where a version that no policy names has another range. */
function scaleOf(name: string): string | undefined {
  const letters = lettersOf(name)
  const total = letters.replace(/(?:total)?(?:score)?(?:reported)?$/, '')
  const known = SCALES.find(([pattern]) => pattern.test(total))
  if (known !== undefined && total !== '') return known[1]
  return OPEN.test(letters) ? undefined : instrumentOf(name)
}

/**
 * A medicine as it is compared: without salt, form and strength, which make no other medicine of it. A brand is not known to be the same.
 *
 * @param trial - a trial of a medicine
 * @returns the name
 * @internal
 */
export function medicineOf({ ingredient }: Pick<AntidepressantTrial, 'ingredient'>): string {
  return shortenings(ingredient).at(-1) ?? ingredient
}

// Long names of classes: a chart that spells one out means the same class.
const CLASSES: readonly (readonly [name: string, short: string])[] = [
  ['serotoninnorepinephrineuptakeinhibitor', 'snri'],
  ['norepinephrinedopamineuptakeinhibitor', 'ndri'],
  ['serotoninuptakeinhibitor', 'ssri'],
  ['monoamineoxidaseinhibitor', 'maoi'],
  ['maoinhibitor', 'maoi'],
  ['maoainhibitor', 'maoi'],
  ['serotoninantagonist', 'sari'],
  ['tricyclic', 'tca'],
]
// Other short names, the Spanish ones among them.
const SAME: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['sri', 'ssri'],
  ['isrs', 'ssri'],
  ['irsn', 'snri'],
  ['rima', 'maoi'],
  ['imao', 'maoi'],
])
// Words that stand where a class would and name none.
const NO_CLASS =
  /^(?:(?:atypical|other|unspecified|newer|older|(?:first|second|third)(?:line|generation))?(?:antidepressants?)?|others?|unknown|none|na|misc(?:ellaneous)?)$/

/**
 * The class of a medicine as it is compared: case, plural, signs, the long form of a name and words around the short one make no difference.
 *
 * @param trial - a trial of a medicine
 * @returns the class; nothing where the chart names none
 * @internal
 */
export function classOf({ class: words = '' }: Pick<AntidepressantTrial, 'class'>): string | undefined {
  const lower = words.toLowerCase()
  const letters = lower
    .replace(/\band\b|[^\p{L}]/gu, '')
    .replace('noradrenaline', 'norepinephrine')
    .replace('reuptake', 'uptake')
  if (NO_CLASS.test(letters)) return undefined
  const parts = lower.split(/\W+/)
  const known = CLASSES.find(
    ([name, short]) => letters.includes(name) || letters.startsWith(short) || parts.includes(short) || parts.includes(`${short}s`),
  )
  const short = letters.replace(/s$/, '')
  const same = [letters, ...parts].map((part) => SAME.get(part) ?? SAME.get(part.replace(/s$/, ''))).find((one) => one !== undefined)
  return known?.[1] ?? same ?? short
}

/**
 * The days that a trial can have lasted: the least without its last day, the most with it, as charts count either way. Without a last day nobody
 * knows.
 *
 * @param trial - a trial of a medicine
 * @returns least and most days
 * @internal
 */
export function daysOf({ startedOn, endedOn }: AntidepressantTrial): Interval | undefined {
  if (startedOn === undefined || endedOn === undefined) return undefined
  const [start, end] = [dayRange(startedOn), dayRange(endedOn)]
  return { low: Math.max(0, end.first - start.last), high: end.last - start.first + 1 }
}

/**
 * Whole weeks of a trial.
 *
 * @param trial - a trial of a medicine
 * @returns the weeks given, or those between its days, where these leave it open the fewest and the most
 * @internal
 */
export function weeksOf(trial: AntidepressantTrial): number | Interval | undefined {
  if (trial.weeks !== undefined) return trial.weeks
  const days = daysOf(trial)
  if (days === undefined) return undefined
  const [low, high] = [Math.floor(days.low / 7), Math.floor(days.high / 7)]
  return low === high ? low : { low, high }
}
