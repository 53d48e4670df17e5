import type { TriageObservation } from 'ketamine-therapy/at-home'
import {
  buildChecklist,
  checklistItems,
  evaluateChecklist,
  followUpPoints,
  requiredSupervision,
  triageSymptoms,
} from 'ketamine-therapy/at-home'
import { getCitation } from 'ketamine-therapy/evidence'
import { describe, expect, it } from 'vitest'

const at = (...observations: TriageObservation[]) => triageSymptoms(observations, { setting: 'home', minutesSinceDose: 40, country: 'US' })
const reading = (id: string, value: number): TriageObservation => ({ reading: id, value })

describe('published thresholds', () => {
  // The gravest score of the chart is an emergency at home; the value next to it is not.
  it.each([
    ['news2', 'respiration rate 8 or fewer scores 3', 'respiratoryRatePerMin', 8, 9],
    ['news2', 'oxygen 91 or less scores 3', 'spo2Percent', 91, 92],
    ['news2', 'pulse 40 or less scores 3', 'heartRatePerMin', 40, 50],
    ['news2', 'pulse 131 or more scores 3', 'heartRatePerMin', 131, 130],
    ['aha-bp-2025', 'above 180 with symptoms is an emergency', 'systolicMmHg', 181, 179],
    ['aha-bp-2025', 'above 120 with symptoms is an emergency', 'diastolicMmHg', 121, 119],
  ] as const)('%s: %s', (citation, _row, id, grave, milder) => {
    expect(getCitation(citation).id).toBe(citation)
    expect(at(reading(id, grave)).urgency).toBe('emergency')
    expect(at(reading(id, milder)).urgency).not.toBe('emergency')
  })

  // Home oximetry card: 95 and over usual, 93 to 94 seek advice, 92 or less act at once; breathing 25 or more.
  it.each([
    ['spo2Percent', 95, 'self-care'],
    ['spo2Percent', 94, 'contact-clinician'],
    ['spo2Percent', 93, 'contact-clinician'],
    ['spo2Percent', 92, 'urgent'],
    ['respiratoryRatePerMin', 25, 'urgent'],
  ] as const)('durham-oximetry: %s %d is %s', (id, value, urgency) => {
    expect(getCitation('durham-oximetry').id).toBe('durham-oximetry')
    expect(at(reading(id, value)).urgency).toBe(urgency)
  })

  it('the swallowed dose of the case letter: oxygen 80 % with a normal breathing rate of 18 is an emergency', () => {
    const answer = at(reading('spo2Percent', 80), reading('respiratoryRatePerMin', 18), { sign: 'swallowed-spit-dose' })
    expect(answer.urgency).toBe('emergency')
    expect(answer.findings.map(({ record }) => record)).toEqual(['tri-overdose', 'tri-spo2-91-or-less'])
    expect(answer.sources.map(({ citation }) => citation)).toContain('ajp-overdose-2024')
  })

  it('the label’s 140/90 is the review point of the day, one unit stricter at home', () => {
    const limits = Object.fromEntries((checklistItems['now-bp'].limits ?? []).map(({ id, value }) => [id, value]))
    expect(limits).toEqual({ reviewSystolicMmHg: 140, reviewDiastolicMmHg: 90, doNotDoseSystolicMmHg: 160, doNotDoseDiastolicMmHg: 100 })
    expect(checklistItems['now-bp'].clinician).toContain('not an FDA limit')
  })

  it('C-SSRS: item 4 or 5, or behavior in the past 3 months, is high: the emergency first', () => {
    const checklist = buildChecklist({
      formulation: 'troche',
      session: 'later',
      supervision: 'sup-remote-start',
      phases: ['program-eligibility'],
    })
    const answers = [{ item: 'elig-suicide-risk', value: 'high', answeredAt: '2026-11-22T12:00:00Z' }]
    const answer = evaluateChecklist(checklist, answers, { now: '2026-11-22T12:00:00Z', country: 'US' })
    expect(answer.decision).toBe('stop')
    expect(answer.next[0]?.action).toBe('call-emergency')
    expect(answer.sources.map(({ citation }) => citation)).toContain('cssrs-triage')
  })
})

describe('one reading, one urgency', () => {
  // After a dose a bottom number of 110 to 119 is urgent: rest, look again in 5 minutes, and call the clinic. Below it a rest comes first.
  it.each(['during-bp-40', 'after-bp'] as const)('%s: a bottom number of 110 calls the clinic at once', (item) => {
    const phases = [checklistItems[item].phase]
    const checklist = buildChecklist({ formulation: 'troche', session: 'later', supervision: 'sup-remote-start', phases })
    const next = (systolicMmHg: number, diastolicMmHg: number) => {
      const answer = { item, value: { systolicMmHg, diastolicMmHg }, answeredAt: '2026-11-22T20:10:00Z' }
      const { next: steps } = evaluateChecklist(checklist, [answer], { now: '2026-11-22T20:10:00Z', doseAt: '2026-11-22T18:00:00Z' })
      return steps.filter(({ items }) => items.includes(item))
    }
    expect(at(reading('diastolicMmHg', 110)).findings[0]?.record).toBe('tri-bp-110-119')
    for (const bottom of [110, 119]) {
      const steps = next(150, bottom)
      expect(steps.map(({ action }) => action)).toEqual(['check-symptoms', 'contact-clinician'])
      expect(steps[1]?.text.en).toMatch(/5 minutes.*Call your clinic now/)
      expect(steps[1]?.text.es).toMatch(/5 minutos.*Llame ahora a su clínica/)
    }
    expect(next(150, 109).map(({ action }) => action)).toEqual(['repeat'])
    expect(next(179, 109).map(({ action }) => action)).toEqual(['repeat'])
    expect(next(180, 115)[1]?.text.en).toContain('very high')
  })

  // Visible blood is a matter of the same day, whenever it is told.
  it.each([
    ['now-urine', true, 'pre-dose-now'],
    ['btw-urinary', 1, 'between-sessions'],
  ] as const)('%s: what may be blood asks for the symptom check', (item, value, phase) => {
    const checklist = buildChecklist({ formulation: 'troche', session: 'later', supervision: 'sup-remote-start', phases: [phase] })
    const answers = [{ item, value, answeredAt: '2026-11-22T18:00:00Z' }]
    const { next } = evaluateChecklist(checklist, answers, { now: '2026-11-22T18:00:00Z' })
    expect(next.find(({ action }) => action === 'check-symptoms')?.items).toEqual([item])
    expect(at({ sign: 'urine-blood' }).urgency).toBe('urgent')
  })

  it('a low bottom number right after a high one still waits for the rest', () => {
    const checklist = buildChecklist({ formulation: 'troche', session: 'later', supervision: 'sup-remote-start', phases: ['during'] })
    const of = (diastolicMmHg: number, time: string) => ({
      item: 'during-bp-40',
      value: { systolicMmHg: 150, diastolicMmHg },
      answeredAt: time,
    })
    const answers = [of(112, '2026-11-22T18:41:00Z'), of(92, '2026-11-22T18:43:00Z')]
    const options = { now: '2026-11-22T18:43:00Z', doseAt: '2026-11-22T18:00:00Z' }
    expect(evaluateChecklist(checklist, answers, options).findings.map(({ record }) => record)).toContain('during-bp-40')
  })
})

describe('who says so', () => {
  const limits = (id: 'n24-no-drive' | 'n24-no-alcohol') =>
    checklistItems[id].limits?.map(({ value, default: own, sources }) => [value, own, sources.map(({ citation }) => citation).join(' ')])

  // mayo-ketamine: nothing dangerous within 24 hours; alcohol adds to the effect, without an hour.
  it('24 hours are the label’s for driving, and ours for alcohol', () => {
    expect(limits('n24-no-drive')).toEqual([[24, false, 'mayo-ketamine spravato-hcp']])
    expect(limits('n24-no-alcohol')).toEqual([[24, true, 'library-convention']])
  })

  it('a transient stroke counts as a stroke, and ketamine misuse as a reason for never, as the rows say', () => {
    expect(checklistItems['elig-heart-stroke'].clinician).toContain('stroke or TIA')
    expect(checklistItems['elig-substance-use'].clinician).toContain('ketamine misuse')
  })

  it('nobody is told that a prescriber must report to MedWatch', () => {
    expect(followUpPoints['fu-adverse'].record).toContain('MedWatch form 3500 (voluntary for prescribers)')
  })
})

describe('supervision', () => {
  it.each([
    [{ formulation: 'spravato', session: 'later' }, 'sup-rems-site'],
    [{ formulation: 'injectable', session: 'later' }, 'sup-clinician-present'],
    [{ formulation: 'troche', session: 'first' }, 'sup-therapist-video'],
    [{ formulation: 'troche', session: 'later', doseIncreased: true }, 'sup-therapist-video'],
    [{ formulation: 'troche', session: 'later', weeksSinceLastDose: 8 }, 'sup-remote-start'],
    [{ formulation: 'troche', session: 'later', weeksSinceLastDose: 8.1 }, 'sup-therapist-video'],
    [{ formulation: 'troche', session: 'later', risks: { sleepApnea: true } }, 'sup-clinician-video'],
    [{ formulation: 'troche', session: 'later', risks: { lungDisease: true } }, 'sup-clinician-video'],
    // elig-age-18: no home dosing.
    [{ formulation: 'troche', session: 'later', risks: { ageYears: 17.9 } }, 'sup-clinic'],
    [{ formulation: 'troche', session: 'later', risks: { ageYears: 18 } }, 'sup-remote-start'],
    [{ formulation: 'troche', session: 'later', risks: { ageYears: 64 } }, 'sup-remote-start'],
    [{ formulation: 'troche', session: 'later', risks: { ageYears: 65 } }, 'sup-clinician-video'],
    [{ formulation: 'troche', session: 'later', risks: { baselineSystolicMmHg: 139, baselineDiastolicMmHg: 89 } }, 'sup-remote-start'],
    [{ formulation: 'troche', session: 'later', risks: { baselineSystolicMmHg: 140 } }, 'sup-clinician-video'],
    [{ formulation: 'troche', session: 'later', risks: { baselineDiastolicMmHg: 90 } }, 'sup-clinician-video'],
    [{ formulation: 'troche', session: 'later', risks: { baselineDiastolicMmHg: 100 } }, 'sup-clinic'],
    [{ formulation: 'troche', session: 'later', risks: { suicideRisk: 'low' } }, 'sup-clinician-video'],
    [{ formulation: 'troche', session: 'later', risks: { suicideRisk: 'moderate' } }, 'sup-clinic'],
    [{ formulation: 'troche', session: 'later', risks: { seriousAdverseEvent: true } }, 'sup-clinician-video'],
    [{ formulation: 'troche', session: 'first', risks: { opioid: true } }, 'sup-clinician-present'],
    [{ formulation: 'sublingual-tablet', session: 'later' }, 'sup-remote-start'],
  ] as const)('%j needs at least %s', (request, minimum) => {
    expect(requiredSupervision(request).minimum).toBe(minimum)
  })

  it('leaves it to the trial who watches over an extended-release tablet', () => {
    const said = /trial only, and the plan of the trial says who watches/
    expect(requiredSupervision({ formulation: 'oral-extended-release', session: 'later' }).assumptions.join(' ')).toMatch(said)
    expect(requiredSupervision({ formulation: 'troche', session: 'later' }).assumptions.join(' ')).not.toMatch(said)
  })
})
