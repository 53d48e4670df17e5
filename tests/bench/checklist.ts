import type { BloodPressureValue, Checklist, ChecklistAnswer, TriageObservation } from 'ketamine-therapy/at-home'
import { buildChecklist, CHECKLIST_PHASES, createChecklistEvaluator, evaluateChecklist, triageSymptoms } from 'ketamine-therapy/at-home'
import { passingAnswers, tonight, withAnswer } from '../at-home/answers'
import table from '../golden/at-home-checklist.json'

const NOW = '2026-11-22T18:00:00-07:00'
const AT = '2026-11-22T17:55:00-07:00'
const OPTIONS = { now: NOW, doseAt: '2026-11-21T17:00:00-07:00', country: 'US' } as const
const DECISIONS = ['go', 'hold', 'stop'] as const

/** Compares the decision on 122 answers with a hand-written one, times triage, and prints both. */
export function benchChecklist(): void {
  const checklist = buildChecklist({ ...tonight, phases: CHECKLIST_PHASES })
  const evenings = createEvenings(checklist)
  const prepared = createChecklistEvaluator(checklist)
  const byHand = createHandWritten(checklist)
  for (const answers of evenings) {
    const { decision } = evaluateChecklist(checklist, answers, OPTIONS)
    if (decision !== byHand(answers) || decision !== prepared(answers, OPTIONS).decision) throw new Error('the decisions differ')
  }
  const hand = perSecond(evenings, byHand)
  const plain = perSecond(evenings, (answers) => evaluateChecklist(checklist, answers, OPTIONS))
  const ready = perSecond(evenings, (answers) => prepared(answers, OPTIONS))
  console.log(`checklist of ${checklist.items.length} items, ${evenings.length} evenings (target: well under a millisecond)`)
  console.log(`  hand-written decision      ${milliseconds(hand)} ms, no reasons, steps, sources or checks`)
  console.log(`  createChecklistEvaluator   ${milliseconds(ready)} ms   ${(hand / ready).toFixed(1)} times the time`)
  console.log(`  evaluateChecklist          ${milliseconds(plain)} ms   ${(hand / plain).toFixed(1)} times the time`)
  console.log(`  buildChecklist             ${milliseconds(perSecond([tonight], (request) => buildChecklist(request)))} ms, hash included`)
  const one: readonly TriageObservation[] = [{ sign: 'nausea' }]
  const many: readonly TriageObservation[] = [
    { sign: 'nausea' },
    { sign: 'feels-unreal' },
    { sign: 'not-waking', present: false },
    { reading: 'spo2Percent', value: 92 },
    { reading: 'systolicMmHg', value: 165 },
    { reading: 'heartRatePerMin', value: 110 },
  ]
  for (const [name, observations] of [
    ['one sign', one],
    ['six observations', many],
  ] as const) {
    const rate = perSecond([observations], (seen) => triageSymptoms(seen, { setting: 'home', minutesSinceDose: 40, country: 'US' }))
    console.log(`  triageSymptoms, ${name}: ${milliseconds(rate)} ms`)
  }
}

/** Evenings that go, hold and stop: all fine, a blank, a high pressure, a low oxygen number, a yes where no is good, nothing answered. */
function createEvenings(checklist: Checklist): readonly (readonly ChecklistAnswer[])[] {
  const good = passingAnswers(checklist, AT, '2026-11-21T17:55:00-07:00')
  return [
    good,
    withAnswer(good, 'now-hazards', undefined),
    withAnswer(good, 'now-bp', { systolicMmHg: 150, diastolicMmHg: 85 }),
    withAnswer(good, 'now-bp', { systolicMmHg: 172, diastolicMmHg: 85 }),
    withAnswer(good, 'now-spo2', 92),
    withAnswer(good, 'now-body', true),
    withAnswer(withAnswer(good, 'btw-craving', 5), 'before-illness', true),
    [],
  ]
}

/** What a careful engineer would write for one program: a weight for each answer, the age of each answer, the gravest decides. */
function createHandWritten(checklist: Checklist): (answers: readonly ChecklistAnswer[]) => string {
  const now = Date.parse(NOW)
  const weights: Readonly<Record<string, number>> = { 'do-not-dose': 2, 'call-emergency': 2, 'contact-clinician': 1, reschedule: 1 }
  const rows = table.map(({ id, kind, failAction, passes }) => {
    const fail = kind === 'recommended' ? 0 : failAction === 'reschedule' && kind === 'blocking' ? 2 : (weights[failAction] ?? 1)
    const item = checklist.items.find((one) => one.id === id)
    const maximumAge = (item?.expiry?.afterMinutes ?? Number.POSITIVE_INFINITY) * 60_000
    const blank = kind === 'recommended' || id === 'now-start-time' ? 0 : 1
    return { id, fail, maximumAge, blank, isYesNo: typeof passes === 'boolean', passes }
  })
  const numbers: Readonly<Record<string, (value: number) => number>> = {
    'now-spo2': (value) => (value <= 92 ? 2 : value < 95 ? 1 : 0),
    'now-hr': (value) => (value < 50 || value > 100 ? 2 : 0),
    'btw-craving': (value) => (value >= 7 ? 2 : value >= 4 ? 1 : 0),
  }
  const pressure = ({ systolicMmHg, diastolicMmHg }: BloodPressureValue): number =>
    systolicMmHg >= 160 || diastolicMmHg >= 100 ? 2 : systolicMmHg >= 140 || diastolicMmHg >= 90 ? 1 : 0
  return (answers) => {
    const latest = new Map<string, ChecklistAnswer>()
    for (const answer of answers) latest.set(answer.item, answer)
    let worst = 0
    for (const { id, fail, maximumAge, blank, isYesNo, passes } of rows) {
      const answer = latest.get(id)
      if (answer === undefined || now - Date.parse(answer.answeredAt) > maximumAge) worst = Math.max(worst, blank)
      else if (isYesNo) worst = Math.max(worst, answer.value === passes ? 0 : fail)
      else if (typeof answer.value === 'number') worst = Math.max(worst, numbers[id]?.(answer.value) ?? 0)
      else if (id === 'now-bp') worst = Math.max(worst, pressure(answer.value as BloodPressureValue))
    }
    return DECISIONS[worst] ?? 'stop'
  }
}

function perSecond<Input>(inputs: readonly Input[], run: (input: Input) => unknown): number {
  let best = 0
  for (let round = 0; round < 8; round++) {
    const start = performance.now()
    for (let turn = 0; turn < 40; turn++) for (const input of inputs) run(input)
    best = Math.max(best, (40 * inputs.length) / (performance.now() - start))
  }
  return best * 1000
}

function milliseconds(rate: number): string {
  return (1000 / rate).toFixed(3)
}
