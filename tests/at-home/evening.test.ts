import type { ChecklistAnswer, ChecklistPhase } from 'ketamine-therapy/at-home'
import {
  assessMisuse,
  buildChecklist,
  evaluateChecklist,
  followUpPlan,
  isIntactChecklist,
  requiredSupervision,
  triageSymptoms,
} from 'ketamine-therapy/at-home'
import { expect, it } from 'vitest'
import { passingAnswers, withAnswer } from './answers'

// One evening, from the first day of a program to the end of the first month. The patient reads Spanish and lives in Colorado.
it('goes from program entry to follow-up', () => {
  const needed = requiredSupervision({
    formulation: 'troche',
    session: 'first',
    risks: {
      opioid: false,
      sleepApnea: false,
      lungDisease: false,
      ageYears: 41,
      suicideRisk: 'none',
      seriousAdverseEvent: false,
      baselineSystolicMmHg: 124,
      baselineDiastolicMmHg: 78,
    },
  })
  expect(needed).toMatchObject({ minimum: 'sup-therapist-video', preferred: 'sup-clinic', atMost: 'sup-therapist-video', missing: [] })

  const checklist = (phase: ChecklistPhase) =>
    buildChecklist({
      formulation: 'troche',
      session: 'first',
      supervision: needed.minimum,
      withPsychotherapy: true,
      locale: 'es',
      phases: [phase],
      order: { spitOrSwallow: 'spit', holdMinutes: 7, minimumGapDays: 7, expectedUnits: 8 },
      facts: {
        canBecomePregnant: true,
        lactating: false,
        diabetesOnInsulinOrSulfonylurea: false,
        hypertension: false,
        ageYears: 41,
        treatedForDepression: true,
        caresForOthers: false,
        childrenOrPets: false,
        opioidsInHome: false,
        pulseOximeter: true,
        weeksOfUse: 0,
      },
    })
  const run = (
    phase: ChecklistPhase,
    at: string,
    now: string,
    change: (answers: readonly ChecklistAnswer[]) => readonly ChecklistAnswer[] = (same) => same,
  ) => {
    const list = checklist(phase)
    expect(isIntactChecklist(list)).toBe(true)
    const dayBefore = new Date(Date.parse(at) - 86_400_000).toISOString()
    return evaluateChecklist(list, change(passingAnswers(list, at, dayBefore)), { now, country: 'US', doseAt: undefined })
  }

  // Program entry, ten days before, and the home, a week before.
  expect(run('program-eligibility', '2026-11-12T10:00:00-07:00', '2026-11-12T10:30:00-07:00').decision).toBe('go')
  expect(run('one-time-home-setup', '2026-11-15T10:00:00-07:00', '2026-11-15T10:30:00-07:00').decision).toBe('go')
  // The day before.
  expect(run('day-before', '2026-11-21T19:00:00-07:00', '2026-11-22T18:00:00-07:00').decision).toBe('go')

  // Before the dose: the blood pressure is 36 hours old.
  const stale = run('pre-dose-now', '2026-11-22T17:55:00-07:00', '2026-11-22T18:00:00-07:00', (answers) =>
    withAnswer(answers, 'now-bp', { systolicMmHg: 122, diastolicMmHg: 76 }, '2026-11-21T06:00:00-07:00'),
  )
  expect(stale.decision).toBe('hold')
  expect(stale.missing).toMatchObject([
    {
      path: 'answers.now-bp',
      because: 'stale',
      question: 'Siéntese y no se mueva por 5 minutos. Tómese la presión y anote los dos números.',
    },
  ])
  expect(stale.next).toMatchObject([{ action: 'answer', items: ['now-bp'] }])

  // Measured again: go, for as long as the oldest answer holds.
  const go = run('pre-dose-now', '2026-11-22T18:05:00-07:00', '2026-11-22T18:06:00-07:00')
  expect(go).toMatchObject({ decision: 'go', missing: [], validUntil: '2026-11-22T18:20:00-07:00' })
  const doseAt = '2026-11-22T18:08:00-07:00'

  // A symptom at 40 minutes.
  const at40 = { setting: 'home', minutesSinceDose: 40, country: 'US' } as const
  const unreal = triageSymptoms(
    [{ sign: 'feels-unreal' }, { reading: 'spo2Percent', value: 97 }, { sign: 'not-waking', present: false }],
    at40,
  )
  expect(unreal.urgency).toBe('self-care')
  const worse = triageSymptoms([{ sign: 'feels-unreal' }, { reading: 'spo2Percent', value: 92 }], at40)
  expect(worse.urgency).toBe('urgent')
  expect(worse.next[0]?.text.es).toContain('Si sigue en 92 o menos a los 5 minutos, llame al 911.')

  // During, after, and the next morning.
  const during = checklist('during')
  const duringAnswers = passingAnswers(during, '2026-11-22T18:50:00-07:00', doseAt)
  expect(evaluateChecklist(during, duringAnswers, { now: '2026-11-22T18:51:00-07:00', doseAt }).decision).toBe('go')
  const after = checklist('immediately-after')
  const early = withAnswer(passingAnswers(after, '2026-11-22T19:50:00-07:00', doseAt), 'after-sitter-stay', 102)
  expect(evaluateChecklist(after, early, { now: '2026-11-22T19:51:00-07:00', doseAt }).decision).toBe('hold')
  const done = passingAnswers(after, '2026-11-22T20:15:00-07:00', doseAt)
  expect(evaluateChecklist(after, done, { now: '2026-11-22T20:16:00-07:00', doseAt }).decision).toBe('go')
  const low = run('next-24-hours', '2026-11-23T19:00:00-07:00', '2026-11-23T19:05:00-07:00', (answers) =>
    withAnswer(answers, 'n24-mood-next-day', 'worse'),
  )
  expect(low.decision).toBe('hold')
  expect(low.next[0]).toMatchObject({ action: 'contact-clinician', text: { es: 'Llame hoy a su clínica.' } })

  // Follow-up.
  const plan = followUpPlan({ id: 'own-protocol' }, { start: '2026-11-22' })
  expect(plan.points.find(({ point }) => point === 'fu-24-48h-first')).toMatchObject({ from: '2026-11-23', through: '2026-11-24' })
  expect(plan.points.find(({ point }) => point === 'fu-week4')?.from).toBe('2026-12-20')
  const missed = assessMisuse({ events: [{ kind: 'missed-visit', on: '2026-12-20' }] }, { asOf: '2026-12-21' })
  expect(missed.level).toBe('hold')
})
