import type { Checklist, ChecklistAnswer, ChecklistRequest, ListedItem } from 'ketamine-therapy/at-home'

/** When tonight's answers are judged, when they were given, and the same hour of the day before. */
export const NOW = '2026-11-22T18:00:00-07:00'
export const AT = '2026-11-22T17:55:00-07:00'
export const YESTERDAY = '2026-11-21T17:55:00-07:00'

/** A later session with a tablet that is spat out; everything about the person known. */
export const tonight: ChecklistRequest = {
  formulation: 'troche',
  session: 'later',
  supervision: 'sup-therapist-video',
  withPsychotherapy: true,
  doseIncreased: true,
  writtenOrder: true,
  order: { spitOrSwallow: 'spit', holdMinutes: 7, minimumGapDays: 7, expectedUnits: 8, leftoverUnits: 2 },
  facts: {
    canBecomePregnant: true,
    lactating: true,
    diabetesOnInsulinOrSulfonylurea: true,
    hypertension: true,
    ageYears: 44,
    treatedForDepression: true,
    caresForOthers: true,
    childrenOrPets: true,
    opioidsInHome: true,
    pulseOximeter: true,
    dissociativeDose: false,
    sleepApnea: false,
    lungDisease: false,
    takesSedatives: false,
    weeksOfUse: 12,
  },
}

// One value that passes for each item that is no yes-no question.
const PASSING: Readonly<Record<string, number | string>> = {
  'before-alcohol-hours': 24,
  'before-drugs-hours': 24,
  'before-mood': 0,
  'before-interval': 7,
  'before-sleep': 8,
  'now-dose-count': 8,
  'now-hr': 72,
  'now-spo2': 97,
  'now-food': 7,
  'now-drink': 3,
  'now-glucose': 110,
  'during-spit-time': 7,
  'during-sitter-close': 5,
  'during-breathing': 14,
  'during-spo2': 96,
  'after-sitter-stay': 120,
  'n24-no-drive': 24,
  'n24-no-alcohol': 24,
  'btw-dose-count': 8,
  'btw-urinary': 0,
  'btw-phq9': 6,
  'btw-craving': 2,
  'end-leftovers': 2,
  'elig-formulation': 'troche',
  'elig-heart-stroke': 'never',
  'elig-suicide-risk': 'none',
  'elig-substance-use': 'never',
  'elig-opioid': 'no',
  'elig-sedatives': 'no',
  'elig-stimulant-maoi': 'no',
  'elig-first-dose-observed': 'in-clinic',
  'setup-spit-swallow': 'spit',
  'now-calm': 'calm',
  'n24-adult-overnight': 'in-home',
  'n24-mood-next-day': 'same',
  'btw-memory': 'no-change',
}

// Yes-no questions whose good answer is "no".
const NO_IS_GOOD = [
  'elig-aneurysm-avm',
  'elig-psychosis',
  'elig-mania',
  'elig-pregnant',
  'elig-breastfeeding',
  'elig-liver',
  'elig-bladder',
  'elig-airway-lung',
  'elig-seizure-icp-eye',
  'elig-thyroid',
  'elig-allergy',
  'before-illness',
  'now-no-sedative',
  'now-suicide',
  'now-mind',
  'now-body',
  'now-pregnant',
  'now-urine',
  'n24-still-odd',
  'btw-new-meds',
]

/** The answer of an item that passes. */
export function passingValue({ id, input }: ListedItem, at: string): NonNullable<ChecklistAnswer['value']> {
  switch (input.type) {
    case 'yes-no':
      return !NO_IS_GOOD.includes(id)
    case 'blood-pressure':
      return { systolicMmHg: 126, diastolicMmHg: 78 }
    case 'instant':
      return at
    default: {
      const value = PASSING[id]
      if (value === undefined) throw new Error(`no passing value for ${id}`)
      return value
    }
  }
}

/** Passing answers to every item; the baseline blood pressure is measured on two days. */
export function passingAnswers(checklist: Checklist, at: string, dayBefore: string): readonly ChecklistAnswer[] {
  return checklist.items.flatMap((item) => {
    const answer = { item: item.id, value: passingValue(item, at), answeredAt: at }
    return item.id === 'elig-bp-baseline' ? [{ ...answer, answeredAt: dayBefore }, answer] : [answer]
  })
}

/** The same answers with one item answered differently, or left out. */
export function withAnswer(
  answers: readonly ChecklistAnswer[],
  item: string,
  value: ChecklistAnswer['value'],
  answeredAt = answers.find((one) => one.item === item)?.answeredAt ?? '',
): readonly ChecklistAnswer[] {
  const others = answers.filter((one) => one.item !== item)
  return value === undefined ? others : [...others, { item, value, answeredAt }]
}
