import { ageRange, dayNumber, dayRange } from '../date'
import { ageOf, dayOf } from '../condition/time'
import type { Coding } from '../code-system'
import type { EvaluationTime, FieldDefinition, FieldRegistry, ListDefinition, OpenInput, Reading } from '../condition/model'
import { dateOfInstant, instantMillis } from '../instant'
import type { Drug, Route, Setting } from '../words'
import { SETTINGS } from '../words'
import { instrumentOf } from './instrument'
import { patientLimits } from './limits'
import { patientWords } from './words'
import type {
  AssessmentScore,
  ConditionStatus,
  Dispensing,
  FamilyHistoryEntry,
  LabResult,
  Patient,
  PatientAllergy,
  PatientCondition,
  PatientEvent,
  PatientMedication,
  ReviewableList,
  VitalSigns,
} from './model'

/** What is intended for the patient. */
export interface Intended {
  /** Drug. */
  readonly drug: Drug
  /** Route. */
  readonly route: Route
  /** Setting. */
  readonly setting: Setting
  /** Id of a formulation, since excipients matter for hypersensitivity. */
  readonly formulation?: string | undefined
  /** Id of the indication. */
  readonly indication?: string | undefined
  /** Id of the protocol. */
  readonly protocol?: string | undefined
}

/** What conditions about a patient are evaluated on. */
export interface PatientSubject {
  /** The patient. */
  readonly patient: Patient
  /** What is intended, where the condition speaks of it. */
  readonly intended?: Intended
  /** `dose-day`: vital signs count only from the same day. `intake`: from the last 30 days. Left out: of any age. */
  readonly purpose?: 'intake' | 'dose-day'
  /** The vital signs that count for the purpose, see {@link usableVitals}. Left out, each field works them out by itself. */
  readonly usableVitals?: readonly VitalSigns[]
}

/** What the registry asks of the terminology. */
export interface PatientVocabulary {
  /** `system:code` texts of a diagnosis; `undefined` when it is not recognised. */
  readonly conditionCodes: (entry: PatientCondition) => readonly string[] | undefined
  /** Every standing that a diagnosis could have. */
  readonly conditionStatuses: (entry: PatientCondition) => readonly ConditionStatus[]
  /** Whether a diagnosis says that the patient is pregnant now. `undefined`: it suggests so but cannot decide it. */
  readonly indicatesPregnancy: (entry: PatientCondition) => boolean | undefined
  /** `ingredient:name` texts of a medicine; `undefined` when it is not recognised. */
  readonly medicationCodes: (entry: PatientMedication) => readonly string[] | undefined
  /** `ingredient:name` texts of an allergy; `undefined` when it is not recognised. */
  readonly allergyCodes: (entry: PatientAllergy) => readonly string[] | undefined
  /** Daily dose as milligrams of oral lorazepam, for benzodiazepines. */
  readonly lorazepamEquivalentMgPerDay: (entry: PatientMedication) => Reading
}

/** Days for which vital signs count at intake. A convention. */
export const INTAKE_VITALS_DAYS = 30

/**
 * The fields and lists of a patient that conditions may name, with labels, questions, units and ranges.
 * It closes the set of paths: a condition that names another is refused.
 *
 * @param vocabulary - how codes and names are understood; `createPatientVocabulary` of `ketamine-therapy/terminology` makes one
 * @returns the registry
 * @example
 * ```ts
 * import { compileCondition, createPatientRegistry } from 'ketamine-therapy/core'
 * import { createPatientVocabulary } from 'ketamine-therapy/terminology'
 *
 * const registry = createPatientRegistry(createPatientVocabulary())
 * const adult = compileCondition({ value: 'ageYears', is: '>=', to: 18 }, { registry })
 * const intended = { drug: 'ketamine', route: 'intravenous', setting: 'clinic' } as const
 * adult.truth({ patient: { ageYears: 44 }, intended }, { asOf: '2026-11-22' }) // → 'met'
 * adult.truth({ patient: {}, intended }, { asOf: '2026-11-22' }) // → 'unknown'
 * ```
 */
export function createPatientRegistry(vocabulary: PatientVocabulary): FieldRegistry<PatientSubject> {
  return { fields: patientFields(vocabulary), lists: patientLists(vocabulary) }
}

type Field = FieldDefinition<PatientSubject>

function patientFields(vocabulary: PatientVocabulary): Readonly<Record<string, Field>> {
  const plain =
    (kind: Field['kind']) =>
    (path: string, label: string, question: string, read: Field['read'], words?: readonly string[]): Field => ({
      path,
      label,
      question,
      kind,
      read,
      ...(words === undefined ? {} : { words }),
    })
  const [flag, moment, text] = [plain('flag'), plain('date'), plain('text')]
  return {
    ageYears: {
      path: 'birthDate',
      readFrom: ({ patient }) => (patient.ageYears === undefined ? 'birthDate' : 'ageYears'),
      label: 'age',
      question: 'What is the date of birth?',
      kind: 'number',
      unit: 'years',
      minimum: patientLimits.ageYears.min,
      maximum: patientLimits.ageYears.max,
      read: ({ patient }, time) => (patient.ageYears === undefined ? birthAge(patient, time) : completed(patient.ageYears)),
    },
    sexAtBirth: text(
      'sexAtBirth',
      'sex at birth',
      'What is the sex at birth?',
      ({ patient }) => patient.sexAtBirth,
      patientWords.sexAtBirth,
    ),
    childbearingPotential: flag(
      'childbearingPotential',
      'childbearing potential',
      'Could the patient become pregnant?',
      ({ patient }) => patient.childbearingPotential ?? (patient.sexAtBirth === 'male' ? false : undefined),
    ),
    pregnancy: {
      ...text('pregnancy', 'pregnancy status', 'Is the patient pregnant?', ({ patient }, time) => {
        const { conditions = NO_CONDITIONS, labs = NO_LABS } = patient
        const tests = labs.length === 0 ? NO_LABS : newestHcg(labs, time)
        // A positive test or a pregnancy code outweighs what the field says: it may have been filled in earlier.
        if (tests.length > 0 && tests.some((test) => hcgResult(test) === 'positive')) return 'pregnant'
        let suggested = false
        for (const entry of conditions) {
          if (entry.status === 'absent') continue
          const indicated = vocabulary.indicatesPregnancy(entry)
          if (indicated === true) return 'pregnant'
          if (indicated === undefined) suggested = true
        }
        // A result that cannot be read may be a positive one, and the question applies to whoever could become pregnant.
        const isOpen = patient.pregnancy === 'unknown' || (patient.pregnancy === 'not-applicable' && patient.childbearingPotential === true)
        if (isOpen || (tests.length > 0 && tests.some(isUnread))) return undefined
        return patient.pregnancy ?? (isOutOfQuestion(patient) && !suggested ? 'not-applicable' : undefined)
      }),
      words: patientWords.pregnancy,
      ask: ({ patient: { labs = NO_LABS } }, time) => {
        const unread = newestHcg(labs, time).filter(isUnread)
        return unread.length === 0
          ? [{ path: 'pregnancy', question: 'Is the patient pregnant?', because: 'absent' }]
          : unread.map((test) => ({
              path: `labs[${labs.indexOf(test)}].value`,
              question: 'Was the pregnancy test positive or negative?',
              because: 'imprecise',
            }))
      },
    },
    breastfeeding: flag(
      'breastfeeding',
      'breastfeeding',
      'Is the patient breastfeeding?',
      ({ patient }) => patient.breastfeeding ?? (isOutOfQuestion(patient) ? false : undefined),
    ),
    weightKg: {
      path: 'weightKg',
      label: 'body weight',
      question: 'What is the body weight in kilograms?',
      kind: 'number',
      unit: 'kg',
      minimum: patientLimits.weightKg.min,
      maximum: patientLimits.weightKg.max,
      read: ({ patient }) => patient.weightKg,
    },
    bmi: {
      path: 'weightKg',
      label: 'body mass index',
      question: 'What are height and weight?',
      kind: 'number',
      unit: 'kg/m2',
      base: ({ patient }) => (['heightCm', 'weightKg'] as const).filter((key) => patient[key] === undefined),
      read: ({ patient: { heightCm, weightKg } }) =>
        heightCm === undefined || weightKg === undefined ? undefined : weightKg / (heightCm / 100) ** 2,
    },
    systolicMmHg: vital('systolicMmHg', 'systolic blood pressure', 'What is the systolic blood pressure?'),
    diastolicMmHg: vital('diastolicMmHg', 'diastolic blood pressure', 'What is the diastolic blood pressure?'),
    heartRatePerMin: vital('heartRatePerMin', 'heart rate', 'What is the resting heart rate?'),
    respiratoryRatePerMin: vital('respiratoryRatePerMin', 'respiratory rate', 'How many breaths a minute?'),
    spo2Percent: vital('spo2Percent', 'oxygen saturation', 'What is the oxygen saturation on room air?'),
    temperatureC: vital('temperatureC', 'body temperature', 'What is the body temperature?'),
    transportHomeArranged: flag(
      'logistics.transportHomeArranged',
      'arranged transport home',
      'Has another person been arranged to take the patient home?',
      ({ patient }) => patient.logistics?.transportHomeArranged,
    ),
    responsibleAdultPresent: flag(
      'logistics.responsibleAdultPresent',
      'responsible adult present',
      'Will a responsible sober adult be present for the whole session?',
      ({ patient }) => patient.logistics?.responsibleAdultPresent,
    ),
    lastFoodAt: moment('logistics.lastFoodAt', 'last food', 'When was the last food?', ({ patient }) => patient.logistics?.lastFoodAt),
    lastLiquidAt: moment(
      'logistics.lastLiquidAt',
      'last liquid',
      'When was the last drink?',
      ({ patient }) => patient.logistics?.lastLiquidAt,
    ),
    lastAlcoholAt: moment(
      'history.lastAlcoholAt',
      'last alcohol',
      'When was the last alcoholic drink?',
      ({ patient }) => patient.history?.lastAlcoholAt,
    ),
    purpose: text('purpose', 'purpose of the check', 'Is this the day of a dose?', ({ purpose }) => purpose, ['intake', 'dose-day']),
    intendedSetting: text(
      'intended.setting',
      'intended setting',
      'Where is the dose intended?',
      ({ intended }) => intended?.setting,
      SETTINGS,
    ),
    intendedFormulation: text(
      'intended.formulation',
      'intended formulation',
      'Which product is intended?',
      ({ intended }) => intended?.formulation,
    ),
  }
}

function patientLists(vocabulary: PatientVocabulary): FieldRegistry<PatientSubject>['lists'] {
  const conditions: ListDefinition<PatientSubject, PatientCondition> = {
    path: 'conditions',
    label: 'diagnoses',
    question: 'Is the list of diagnoses complete?',
    read: ({ patient }) => patient.conditions ?? [],
    isComplete: isReviewed('conditions'),
    codes: (entry) => (entry.status === 'absent' ? [] : vocabulary.conditionCodes(entry)),
    isOutside: isVouchedFor,
    statuses: vocabulary.conditionStatuses,
    statusWords: patientWords['conditions[].status'],
    statusPath: 'status',
    at: (entry) => entry.onset,
    atPath: 'onset',
    show: (entry) => shownCode(entry.code) ?? entry.concept,
    asksByName: true,
    fields: {
      severity: entryText('severity', 'severity', 'How severe is it?', (entry) => entry.severity, patientWords['conditions[].severity']),
      nyha: entryText('nyha', 'NYHA class', 'Which NYHA class?', (entry) => entry.nyha, patientWords['conditions[].nyha']),
      childPugh: entryText(
        'childPugh',
        'Child-Pugh class',
        'Which Child-Pugh class?',
        (entry) => entry.childPugh,
        patientWords['conditions[].childPugh'],
      ),
      agent: written(
        'agent',
        'substance',
        'Which substance?',
        (entry) => entry.agent,
        (name) => ingredientOf(vocabulary, name),
      ),
      onset: entryDate('onset', 'onset', 'When did it begin or happen?', (entry) => entry.onset),
      since: entryDate('since', 'present status', 'Since when has the present status lasted?', (entry) => entry.since),
      lastEvent: entryDate('lastEvent', 'last event', 'When was the last event?', (entry) => entry.lastEvent),
    },
  }
  const medications: ListDefinition<PatientSubject, PatientMedication> = {
    path: 'medications',
    label: 'medicines',
    question: 'Is the list of medicines complete?',
    read: ({ patient }) => patient.medications ?? [],
    isComplete: isReviewed('medications'),
    codes: vocabulary.medicationCodes,
    isOutside: isVouchedFor,
    statuses: (entry) => [entry.status],
    statusWords: patientWords['medications[].status'],
    statusPath: 'status',
    at: (entry) => entry.lastTaken,
    atPath: 'lastTaken',
    show: (entry) => entry.ingredient ?? shownCode(entry.code),
    asksByName: true,
    fields: {
      route: entryText('route', 'route', 'By which route is it taken?', (entry) => entry.route, patientWords['medications[].route']),
      lastTaken: entryDate('lastTaken', 'last dose', 'When was it last taken?', (entry) => entry.lastTaken),
      doseMgPerDay: entryNumber('doseMgPerDay', 'daily dose', 'How many milligrams a day?', (entry) => entry.doseMgPerDay),
      lorazepamEquivalentMgPerDay: entryNumber(
        'doseMgPerDay',
        'lorazepam-equivalent dose a day',
        'How many milligrams a day by mouth? No table equates another way of taking it.',
        vocabulary.lorazepamEquivalentMgPerDay,
      ),
    },
  }
  const allergies: ListDefinition<PatientSubject, PatientAllergy> = {
    path: 'allergies',
    label: 'allergies',
    question: 'Is the list of allergies complete?',
    read: ({ patient }) => patient.allergies ?? [],
    isComplete: isReviewed('allergies'),
    codes: (entry) => (entry.verification === 'refuted' ? [] : vocabulary.allergyCodes(entry)),
    isOutside: isVouchedFor,
    // A doubtful reaction may turn out to be one or none.
    statuses: ({ verification = 'confirmed' }) => (verification === 'unconfirmed' ? ['confirmed', 'refuted'] : [verification]),
    statusWords: patientWords['allergies[].verification'],
    statusPath: 'verification',
    show: (entry) => entry.substance,
    asksByName: true,
    fields: {},
  }
  const familyHistory: ListDefinition<PatientSubject, FamilyHistoryEntry> = {
    path: 'familyHistory',
    label: 'family history',
    question: 'Is the family history complete?',
    read: ({ patient }) => patient.familyHistory ?? [],
    isComplete: isReviewed('familyHistory'),
    codes: ({ concept }) => vocabulary.conditionCodes({ concept }),
    isOutside: isVouchedFor,
    show: (entry) => entry.concept,
    asksByName: true,
    fields: {
      relation: entryText(
        'relation',
        'relation',
        'How close is the relative?',
        (entry) => entry.relation,
        patientWords['familyHistory[].relation'],
      ),
    },
  }
  const labs: ListDefinition<PatientSubject, LabResult> = {
    path: 'labs',
    label: 'laboratory results',
    question: 'Are all laboratory results given?',
    read: ({ patient }) => patient.labs ?? [],
    isComplete: isReviewed('labs'),
    at: (entry) => entry.takenAt,
    atPath: 'takenAt',
    show: (entry) => entry.test,
    asksByName: true,
    fields: {
      test: entryText('test', 'test', 'Which test?', (entry) => entry.test, patientWords['labs[].test']),
      result: written('value', 'result', 'What was the result?', ({ value }) => (typeof value === 'string' ? value : undefined), resultOf),
      isExplained: {
        path: 'isExplained',
        label: 'explained by a prescribed medicine',
        question: 'Does a prescribed medicine explain it?',
        kind: 'flag',
        read: (entry) => entry.isExplained,
      },
      count: entryNumber('value', 'result', 'What was the result?', (entry) => (typeof entry.value === 'number' ? entry.value : undefined)),
      timesUpperLimit: entryNumber(
        'timesUpperLimit',
        'multiple of the upper limit',
        'How many times the upper limit?',
        (entry) => entry.timesUpperLimit,
      ),
    },
  }
  const assessments: ListDefinition<PatientSubject, AssessmentScore> = {
    path: 'assessments',
    label: 'assessments',
    question: 'Are all scored instruments given?',
    read: ({ patient }) => patient.assessments ?? [],
    isComplete: isReviewed('assessments'),
    at: (entry) => entry.takenAt,
    atPath: 'takenAt',
    show: (entry) => entry.instrument,
    asksByName: true,
    fields: {
      instrument: written('instrument', 'instrument', 'Which instrument?', (entry) => entry.instrument, instrumentOf),
      score: entryNumber('score', 'score', 'What was the score?', (entry) => entry.score),
    },
  }
  const dispensings: ListDefinition<PatientSubject, Dispensing> = {
    path: 'dispensings',
    label: 'dispensings',
    question: 'Has the prescription monitoring program been checked?',
    read: ({ patient }) => patient.dispensings ?? [],
    isComplete: isReviewed('dispensings'),
    codes: ({ ingredient }) => vocabulary.medicationCodes({ ingredient, status: 'active' }),
    isOutside: isVouchedFor,
    at: (entry) => entry.dispensedOn,
    atPath: 'dispensedOn',
    show: (entry) => entry.ingredient,
    asksByName: true,
    fields: {
      prescriber: written(
        'prescriber',
        'prescriber',
        'Who prescribed it?',
        (entry) => entry.prescriber,
        (name) => name.trim().toLowerCase(),
      ),
    },
  }
  const events: ListDefinition<PatientSubject, PatientEvent> = {
    path: 'events',
    label: 'events',
    question: 'Are all events given?',
    read: ({ patient }) => patient.events ?? [],
    isComplete: isReviewed('events'),
    at: (entry) => entry.at,
    atPath: 'at',
    show: (entry) => entry.kind,
    asksByName: true,
    fields: {
      kind: entryText('kind', 'event', 'What happened?', (entry) => entry.kind, patientWords['events[].kind']),
      at: entryDate('at', 'time of the event', 'When did it happen?', (entry) => entry.at),
    },
  }
  return { conditions, medications, allergies, familyHistory, labs, assessments, dispensings, events }
}

function entryText<Entry>(
  path: string,
  label: string,
  question: string,
  read: (entry: Entry) => Reading,
  words?: readonly string[],
): FieldDefinition<Entry> {
  return { path, label, question, kind: 'text', read, ...(words === undefined ? {} : { words }) }
}

/** A text that comes in several writings of one word. */
function written<Entry>(
  path: string,
  label: string,
  question: string,
  read: (entry: Entry) => string | undefined,
  canonical: (text: string) => string | undefined,
): FieldDefinition<Entry> {
  const readWritten = (entry: Entry): Reading => {
    const text = read(entry)
    return text === undefined ? undefined : canonical(text)
  }
  return { ...entryText(path, label, question, readWritten), canonical }
}

function entryDate<Entry>(path: string, label: string, question: string, read: (entry: Entry) => Reading): FieldDefinition<Entry> {
  return { path, label, question, kind: 'date', read }
}

function entryNumber<Entry>(path: string, label: string, question: string, read: (entry: Entry) => Reading): FieldDefinition<Entry> {
  return { path, label, question, kind: 'number', read }
}

/** A code says little to the person who is asked about it; the title that came with it says more. */
function shownCode(coding: Coding | undefined): string | undefined {
  return coding?.display ? `${coding.display} (${coding.code})` : coding?.code
}

function isVouchedFor({ noneOfOurClasses }: { readonly noneOfOurClasses?: boolean | undefined }): boolean {
  return noneOfOurClasses === true
}

function isReviewed(list: ReviewableList): (subject: PatientSubject) => boolean {
  return ({ patient }) => patient.reviewed?.includes(list) ?? false
}

function birthAge(patient: Patient, time: EvaluationTime): Reading {
  if (patient.birthDate === undefined) return undefined
  const { low, high } = ageRange(patient.birthDate, time.now === undefined ? time.asOf : dateOfInstant(time.now))
  return low === high ? low : { low, high }
}

/** A substance by its ingredient name where the terminology knows it: "PCP" is phencyclidine. */
function ingredientOf(vocabulary: PatientVocabulary, name: string): string | undefined {
  const codes = vocabulary.medicationCodes({ ingredient: name, status: 'active' })
  // Other spellings and products of it ("ketamina", "ketamine troches") are no other substance.
  if (codes?.length === 1) return codes[0]?.slice('ingredient:'.length)
  return /ketamin/i.test(name) ? 'ketamine' : NO_ONE_SUBSTANCE.test(name) ? undefined : name
}

/** Words that name a street word for ketamine and something else, several substances, or none. */
const NO_ONE_SUBSTANCE = /^k$|poly|multiple|unknown|unspecified|dissociative/i

/** Age in completed years: 17.9 is 17. */
function completed(ageYears: number): number {
  return Math.floor(ageYears)
}

type VitalKey = Exclude<keyof VitalSigns, 'measuredAt'>

function vital(key: VitalKey, label: string, question: string): Field {
  const { unit, min, max } = patientLimits[`vitals[].${key}`]
  return {
    path: `vitals[].${key}`,
    label,
    question,
    kind: 'number',
    unit,
    minimum: min,
    maximum: max,
    read: (subject, time) => {
      const usable = subject.usableVitals
      return usable?.length === 1 && subject.patient.vitals?.length === 1 ? (usable[0] as VitalSigns)[key] : latestVital(subject, key, time)
    },
    ask: (subject, time) => askVital(subject, key, question, time),
  }
}

/**
 * The newest reading that counts for the purpose. Different readings that cannot be put in order leave an interval. One without its time may be
 * the newest: it decides nothing beside one that has a time, and what it would change stays open.
 */
function latestVital(subject: PatientSubject, key: VitalKey, time: EvaluationTime): Reading {
  const { vitals = NO_VITALS } = subject.patient
  const usable = subject.usableVitals ?? usableVitals(subject, time)
  if (vitals.length <= 1) return usable[0]?.[key]
  const newest = newestOf(usable, key)
  let low: number | undefined
  let high: number | undefined
  for (const entry of usable) {
    const value = entry[key]
    if (value === undefined || isOvertaken(entry.measuredAt, newest)) continue
    low = low === undefined ? value : Math.min(low, value)
    high = high === undefined ? value : Math.max(high, value)
  }
  for (const { measuredAt, [key]: value } of vitals) {
    if (low === undefined || high === undefined || measuredAt !== undefined || value === undefined) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low === undefined || high === undefined || low === high ? low : { low, high }
}

/** The newest moment, the newest day, and the newest day that has no moment: a day is neither before nor after a moment in it. */
interface Newest {
  readonly moment: number
  readonly day: number
  readonly plainDay: number
}

function newestOf(usable: readonly VitalSigns[], key: VitalKey): Newest {
  let moment = Number.NEGATIVE_INFINITY
  let day = Number.NEGATIVE_INFINITY
  let plainDay = Number.NEGATIVE_INFINITY
  for (const { measuredAt, [key]: value } of usable) {
    if (value === undefined || measuredAt === undefined) continue
    const own = dayNumber(dayOf(measuredAt))
    if (own > day) day = own
    if (!measuredAt.includes('T')) plainDay = Math.max(plainDay, own)
    else moment = Math.max(moment, instantMillis(measuredAt))
  }
  return { moment, day, plainDay }
}

/** Whether another reading is certainly newer. One without a time is older than all that have one. */
function isOvertaken(at: string | undefined, { moment, day, plainDay }: Newest): boolean {
  if (at === undefined) return day > Number.NEGATIVE_INFINITY
  return at.includes('T') ? instantMillis(at) < moment || dayNumber(dayOf(at)) < plainDay : dayNumber(at) < day
}

/**
 * The vital signs of a patient that are recent enough for the purpose. Worked out once by whoever evaluates many conditions.
 *
 * @internal
 */
export function usableVitals({ patient, purpose }: PatientSubject, time: EvaluationTime): readonly VitalSigns[] {
  return createVitalsFilter(purpose, time)(patient)
}

/**
 * The same for many patients of one day, which is read once.
 *
 * @internal
 */
export function createVitalsFilter(purpose: PatientSubject['purpose'], time: EvaluationTime): (patient: Patient) => readonly VitalSigns[] {
  if (purpose === undefined) return ({ vitals = NO_VITALS }) => vitals
  const today = dayNumber(time.now === undefined ? time.asOf : dateOfInstant(time.now))
  const oldest = purpose === 'dose-day' ? 0 : INTAKE_VITALS_DAYS
  const isUsable = ({ measuredAt }: VitalSigns): boolean => {
    if (measuredAt === undefined) return false
    const age = measuredAt.length > DATE_LENGTH ? ageOf(measuredAt, time, 'days').low : today - dayNumber(measuredAt)
    return age >= 0 && age <= oldest
  }
  return ({ vitals = NO_VITALS }) => {
    for (let index = 0; index < vitals.length; index++) if (!isUsable(vitals[index] as VitalSigns)) return vitals.filter(isUsable)
    return vitals
  }
}

/** `YYYY-MM-DD`. What is longer has a time of day. */
const DATE_LENGTH = 10
const NO_VITALS: readonly VitalSigns[] = []
const NO_CONDITIONS: readonly PatientCondition[] = []
const NO_LABS: readonly LabResult[] = []

/** Whether pregnancy and breastfeeding are out of the question by what is given. That the patient could become pregnant outweighs the sex at birth. */
function isOutOfQuestion({ sexAtBirth, childbearingPotential }: Patient): boolean {
  return sexAtBirth === 'male' && childbearingPotential !== true
}

/** Days after which a pregnancy test is of a pregnancy that is over. A convention. */
const HCG_DAYS = 300

/** Pregnancy tests that no later negative one has overtaken. Of tests that cannot be put in order all count. */
function newestHcg(labs: readonly LabResult[], time: EvaluationTime): readonly LabResult[] {
  const isOver = ({ takenAt }: LabResult): boolean => takenAt !== undefined && ageOf(takenAt, time, 'days').low > HCG_DAYS
  const tests = labs.filter((one) => one.test === 'hcg' && !isOver(one))
  return tests.filter(
    (one) =>
      !tests.some(
        (later) =>
          hcgResult(later) === 'negative' &&
          later.takenAt !== undefined &&
          one.takenAt !== undefined &&
          lastDay(one.takenAt) < firstDay(later.takenAt),
      ),
  )
}

/** A figure within the laboratory's limit is negative. Above it there are causes other than a pregnancy. */
function hcgResult(test: LabResult): 'positive' | 'negative' | undefined {
  const told = typeof test.value === 'string' ? resultOf(test.value) : undefined
  return told ?? (test.timesUpperLimit !== undefined && test.timesUpperLimit <= 1 ? 'negative' : undefined)
}

function isUnread(test: LabResult): boolean {
  return hcgResult(test) === undefined
}

/** The result of a test as laboratories write it. Any other word is not read, and never taken for the opposite. */
function resultOf(text: string): 'positive' | 'negative' | undefined {
  const word = text.trim().toLowerCase()
  return POSITIVE.includes(word) ? 'positive' : NEGATIVE.includes(word) ? 'negative' : undefined
}

const POSITIVE: readonly string[] = ['positive', 'pos', 'presumptive positive', 'detected', 'positivo', 'positiva', 'detectado']
const NEGATIVE: readonly string[] = ['negative', 'neg', 'not detected', 'negativo', 'negativa', 'no detectado']

function firstDay(at: string): number {
  return dayRange(at.slice(0, 10)).first
}

function lastDay(at: string): number {
  return dayRange(at.slice(0, 10)).last
}

/**
 * A reading without its time may be usable, and one that has no hour may be the newest of its day, so that is asked for. Readings that are all
 * too old, or of one moment, ask for a new one.
 */
function askVital(subject: PatientSubject, key: VitalKey, question: string, time: EvaluationTime): readonly OpenInput[] {
  const { vitals = NO_VITALS } = subject.patient
  const usable = subject.usableVitals ?? usableVitals(subject, time)
  const value = latestVital(subject, key, time)
  const newest = newestOf(usable, key)
  const ofNoTime: OpenInput[] = []
  const ofNoHour: OpenInput[] = []
  vitals.forEach((entry, index) => {
    const { measuredAt } = entry
    if (entry[key] === undefined || measuredAt?.includes('T') === true) return
    const path = `vitals[${index}].measuredAt`
    if (measuredAt === undefined) ofNoTime.push({ path, question: 'When was it measured?', because: 'absent' })
    else if (typeof value === 'object' && usable.includes(entry) && !isOvertaken(measuredAt, newest)) {
      ofNoHour.push({ path, question: 'At what time of that day was it measured?', because: 'imprecise' })
    }
  })
  if (ofNoTime.length > 0) return ofNoTime
  if (ofNoHour.length > 0) return ofNoHour
  const isMeasured = vitals.some((entry) => entry[key] !== undefined)
  const because = value !== undefined ? 'imprecise' : isMeasured ? 'stale' : 'absent'
  return [{ path: `vitals[].${key}`, question, because }]
}
