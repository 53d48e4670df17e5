import type { Coding } from '../code-system'
import type { FieldRegistry, ListDefinition } from '../condition/model'
import { plainLetters } from '../plain-letters'
import { field, writtenField } from './field'
import { instrumentOf } from './instrument'
import { resultOf } from './lab-result'
import type {
  AssessmentScore,
  Dispensing,
  FamilyHistoryEntry,
  LabResult,
  PatientAllergy,
  PatientCondition,
  PatientEvent,
  PatientMedication,
  ReviewableList,
} from './model'
import type { PatientSubject, PatientVocabulary } from './subject'
import { patientWords } from './words'

/**
 * The lists of a patient that conditions may search.
 *
 * @internal
 */
export function patientLists(vocabulary: PatientVocabulary): FieldRegistry<PatientSubject>['lists'] {
  const conditions: ListDefinition<PatientSubject, PatientCondition> = {
    ...listOf('conditions', 'diagnoses', 'Is the list of diagnoses complete?'),
    read: ({ patient }) => patient.conditions ?? [],
    codes: (entry) => (entry.status === 'absent' ? [] : vocabulary.conditionCodes(entry)),
    isOutside: isVouchedFor,
    statuses: vocabulary.conditionStatuses,
    statusWords: patientWords['conditions[].status'],
    statusPath: 'status',
    at: (entry) => entry.onset,
    atPath: 'onset',
    show: (entry) => shownCode(entry.code) ?? entry.concept,
    fields: {
      severity: field(
        'text',
        'severity',
        'severity',
        'How severe is it?',
        (entry) => entry.severity,
        patientWords['conditions[].severity'],
      ),
      nyha: field('text', 'nyha', 'NYHA class', 'Which NYHA class?', (entry) => entry.nyha, patientWords['conditions[].nyha']),
      childPugh: field(
        'text',
        'childPugh',
        'Child-Pugh class',
        'Which Child-Pugh class?',
        (entry) => entry.childPugh,
        patientWords['conditions[].childPugh'],
      ),
      agent: writtenField(
        'agent',
        'substance',
        'Which substance?',
        (entry) => entry.agent,
        (name) => ingredientOf(vocabulary, name),
      ),
      onset: field('date', 'onset', 'onset', 'When did it begin or happen?', (entry) => entry.onset),
      since: field('date', 'since', 'present status', 'Since when has the present status lasted?', (entry) => entry.since),
      lastEvent: field('date', 'lastEvent', 'last event', 'When was the last event?', (entry) => entry.lastEvent),
    },
  }
  const medications: ListDefinition<PatientSubject, PatientMedication> = {
    ...listOf('medications', 'medicines', 'Is the list of medicines complete?'),
    read: ({ patient }) => patient.medications ?? [],
    codes: vocabulary.medicationCodes,
    isOutside: isVouchedFor,
    statuses: (entry) => [entry.status],
    statusWords: patientWords['medications[].status'],
    statusPath: 'status',
    at: (entry) => entry.lastTaken,
    atPath: 'lastTaken',
    show: (entry) => entry.ingredient ?? shownCode(entry.code),
    fields: {
      route: field('text', 'route', 'route', 'By which route is it taken?', (entry) => entry.route, patientWords['medications[].route']),
      lastTaken: field('date', 'lastTaken', 'last dose', 'When was it last taken?', (entry) => entry.lastTaken),
      isRecognised: {
        ...field(
          'flag',
          'ingredient',
          'a name or code that is recognized',
          'Which ingredient is it?',
          (entry) => vocabulary.medicationCodes(entry) !== undefined,
        ),
        base: () => ['ingredient'],
      },
      doseMgPerDay: field('number', 'doseMgPerDay', 'daily dose', 'How many milligrams a day?', (entry) => entry.doseMgPerDay),
      lorazepamEquivalentMgPerDay: {
        ...field(
          'number',
          'doseMgPerDay',
          'lorazepam-equivalent dose a day',
          'How many milligrams a day by mouth? No table equates another way of taking it.',
          vocabulary.lorazepamEquivalentMgPerDay,
        ),
        base: () => ['doseMgPerDay'],
      },
    },
  }
  const allergies: ListDefinition<PatientSubject, PatientAllergy> = {
    ...listOf('allergies', 'allergies', 'Is the list of allergies complete?'),
    read: ({ patient }) => patient.allergies ?? [],
    codes: (entry) => (entry.verification === 'refuted' ? [] : vocabulary.allergyCodes(entry)),
    isOutside: isVouchedFor,
    // A doubtful reaction may turn out to be one or none.
    statuses: ({ verification = 'confirmed' }) => (verification === 'unconfirmed' ? ['confirmed', 'refuted'] : [verification]),
    statusWords: patientWords['allergies[].verification'],
    statusPath: 'verification',
    statusQuestion: 'Is there an allergy to',
    show: (entry) => entry.substance,
    fields: {},
  }
  const familyHistory: ListDefinition<PatientSubject, FamilyHistoryEntry> = {
    ...listOf('familyHistory', 'family history', 'Is the family history complete?'),
    read: ({ patient }) => patient.familyHistory ?? [],
    codes: ({ concept }) => vocabulary.conditionCodes({ concept }),
    isOutside: isVouchedFor,
    show: (entry) => entry.concept,
    fields: {
      relation: field(
        'text',
        'relation',
        'relation',
        'How close is the relative?',
        (entry) => entry.relation,
        patientWords['familyHistory[].relation'],
      ),
    },
  }
  const labs: ListDefinition<PatientSubject, LabResult> = {
    ...listOf('labs', 'laboratory results', 'Are all laboratory results given?'),
    read: ({ patient }) => patient.labs ?? [],
    at: (entry) => entry.takenAt,
    atPath: 'takenAt',
    show: (entry) => entry.test,
    fields: {
      test: field('text', 'test', 'test', 'Which test?', (entry) => entry.test, patientWords['labs[].test']),
      result: writtenField(
        'value',
        'result',
        'What was the result?',
        ({ value }) => (typeof value === 'string' ? value : undefined),
        resultOf,
      ),
      isExplained: field(
        'flag',
        'isExplained',
        'explained by a prescribed medicine',
        'Does a prescribed medicine explain it?',
        (entry) => entry.isExplained,
      ),
      count: field('number', 'value', 'result', 'What was the result?', (entry) =>
        typeof entry.value === 'number' ? entry.value : undefined,
      ),
      timesUpperLimit: field(
        'number',
        'timesUpperLimit',
        'multiple of the upper limit',
        'How many times the upper limit?',
        (entry) => entry.timesUpperLimit,
      ),
    },
  }
  const assessments: ListDefinition<PatientSubject, AssessmentScore> = {
    ...listOf('assessments', 'assessments', 'Are all scored instruments given, such as the C-SSRS?'),
    read: ({ patient }) => patient.assessments ?? [],
    at: (entry) => entry.takenAt,
    atPath: 'takenAt',
    show: (entry) => entry.instrument,
    fields: {
      instrument: writtenField('instrument', 'instrument', 'Which instrument?', (entry) => entry.instrument, instrumentOf),
      score: field('number', 'score', 'score', 'What was the score?', (entry) => entry.score),
    },
  }
  const dispensings: ListDefinition<PatientSubject, Dispensing> = {
    ...listOf('dispensings', 'dispensings', 'Has the prescription monitoring program been checked?'),
    read: ({ patient }) => patient.dispensings ?? [],
    codes: ({ ingredient }) => vocabulary.medicationCodes({ ingredient, status: 'active' }),
    isOutside: isVouchedFor,
    at: (entry) => entry.dispensedOn,
    atPath: 'dispensedOn',
    show: (entry) => entry.ingredient,
    fields: {
      prescriber: writtenField(
        'prescriber',
        'prescriber',
        'Who prescribed it?',
        (entry) => entry.prescriber,
        (name) => name.trim().toLowerCase(),
      ),
    },
  }
  const events: ListDefinition<PatientSubject, PatientEvent> = {
    ...listOf('events', 'events', 'Are all events given, such as suicidal behavior or early refills?'),
    read: ({ patient }) => patient.events ?? [],
    at: (entry) => entry.at,
    atPath: 'at',
    show: (entry) => entry.kind,
    fields: {
      kind: field('text', 'kind', 'event', 'What happened?', (entry) => entry.kind, patientWords['events[].kind']),
      at: field('date', 'at', 'time of the event', 'When did it happen?', (entry) => entry.at),
    },
  }
  return { conditions, medications, allergies, familyHistory, labs, assessments, dispensings, events }
}

/** A code says little to the person who is asked about it; the title that came with it says more. */
function shownCode(coding: Coding | undefined): string | undefined {
  return coding?.display ? `${coding.display} (${coding.code})` : coding?.code
}

function isVouchedFor({ noneOfOurClasses }: { readonly noneOfOurClasses?: boolean | undefined }): boolean {
  return noneOfOurClasses === true
}

/** What every list has: it is complete where the patient says so, and questions about a part of an entry name the entry. */
function listOf(
  path: ReviewableList,
  label: string,
  question: string,
): Pick<ListDefinition<PatientSubject, never>, 'path' | 'label' | 'question' | 'isComplete' | 'asksByName'> {
  return { path, label, question, isComplete: ({ patient }) => patient.reviewed?.includes(path) ?? false, asksByName: true }
}

/** A substance by its ingredient name where the terminology knows it: "PCP" is phencyclidine. */
function ingredientOf(vocabulary: PatientVocabulary, name: string): string | undefined {
  const codes = vocabulary.medicationCodes({ ingredient: name, status: 'active' })?.filter((code) => code.startsWith('ingredient:'))
  // Other spellings and products of it ("ketamina", "ketamine troches") are no other substance.
  if (codes?.length === 1) return codes[0]?.slice('ingredient:'.length)
  const plain = plainLetters(name).trim()
  return /ketamin/i.test(plain) ? 'ketamine' : NO_ONE_SUBSTANCE.test(plain) ? undefined : name
}

/** Words that name a street word for ketamine and something else, the class that it is of, several substances, or none. */
const NO_ONE_SUBSTANCE =
  /^k$|(?:special|super|vitamin)[ -]?k\b|poly|multiple|several|various|^others?(?: drugs?| substances?)?$|unknown|unspecified|psychoactive|dissociative|hallucinogen|phencyclid|\bpcp\b|ana?esthetic/i
