import type { EvaluationTime, FieldDefinition } from '../condition/model'
import { ageOf, isOfLaterDay } from '../condition/time'
import { field } from './field'
import { resultOf } from './lab-result'
import type { LabResult, Patient } from './model'
import type { PatientSubject, PatientVocabulary } from './subject'
import { patientWords } from './words'

/**
 * Whether the patient is pregnant, by what is given of it, by tests and by diagnoses.
 *
 * @internal
 */
export function pregnancyField({ indicatesPregnancy }: PatientVocabulary): FieldDefinition<PatientSubject> {
  const question = 'Is the patient pregnant?'
  const read: FieldDefinition<PatientSubject>['read'] = ({ patient }, time) => {
    const { conditions = NONE, labs = NONE } = patient
    const tested = labs.length === 0 ? undefined : testedFor(labs, time)
    // A positive test or a pregnancy code outweighs what the field says: it may have been filled in earlier.
    if (tested === 'positive') return 'pregnant'
    let suggested = false
    for (const entry of conditions) {
      if (entry.status === 'absent') continue
      const indicated = indicatesPregnancy(entry)
      if (indicated === true) return 'pregnant'
      if (indicated === undefined) suggested = true
    }
    // The question applies to whoever could become pregnant.
    const isOpen = patient.pregnancy === 'unknown' || (patient.pregnancy === 'not-applicable' && patient.childbearingPotential === true)
    if (isOpen || tested === 'unread') return undefined
    return patient.pregnancy ?? (isOutOfQuestion(patient) && !suggested ? 'not-applicable' : undefined)
  }
  return {
    ...field('text', 'pregnancy', 'pregnancy status', question, read, patientWords.pregnancy),
    ask: ({ patient: { labs = NONE } }, time) => {
      const unread = newestHcg(labs, time).filter(isUnread)
      return unread.length === 0
        ? [{ path: 'pregnancy', question, because: 'absent' }]
        : unread.map((test) => ({
            path: `labs[${labs.indexOf(test)}].value`,
            question: 'Was the pregnancy test positive or negative?',
            because: 'imprecise',
          }))
    },
  }
}

/**
 * Whether pregnancy and breastfeeding are out of the question by what is given. That the patient could become pregnant outweighs the sex at birth.
 *
 * @internal
 */
export function isOutOfQuestion({ sexAtBirth, childbearingPotential }: Patient): boolean {
  return sexAtBirth === 'male' && childbearingPotential !== true
}

const NONE: readonly never[] = []

/** Days after which a pregnancy test is of a pregnancy that is over. A convention. */
const HCG_DAYS = 300

/** What the tests say. One that cannot be read may be positive. */
function testedFor(labs: readonly LabResult[], time: EvaluationTime): 'positive' | 'unread' | undefined {
  const results = newestHcg(labs, time).map(hcgResult)
  return results.includes('positive') ? 'positive' : results.includes(undefined) ? 'unread' : undefined
}

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
          isOfLaterDay(later.takenAt, one.takenAt, time),
      ),
  )
}

/** A figure within the laboratory's limit is negative. Above it there are causes other than a pregnancy, and a word that says negative is contradicted. */
function hcgResult(test: LabResult): 'positive' | 'negative' | undefined {
  const told = typeof test.value === 'string' ? resultOf(test.value) : undefined
  if (test.timesUpperLimit === undefined || told === 'positive') return told
  return test.timesUpperLimit <= 1 ? 'negative' : undefined
}

function isUnread(test: LabResult): boolean {
  return hcgResult(test) === undefined
}
