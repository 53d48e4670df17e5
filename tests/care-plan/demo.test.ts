import { planCare } from 'ketamine-therapy/care-plan'
import { calculateDose, getProtocol } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { doseWords } from '../../docs/examples/demo/dose-words'
import { createPaint } from '../../docs/examples/demo/paint'
import { renderPlan } from '../../docs/examples/demo/render-plan'
import { intake, options } from './example'

const printed = (more: object, patient: object = {}): string =>
  renderPlan(planCare({ ...intake, ...more, patient: { ...intake.patient, ...patient } }, options), createPaint(false), true).replaceAll(
    /\s+/g,
    ' ',
  )

describe('a plan in a terminal', () => {
  // ACEP: 0.1 to 0.3 mg/kg; CRPS inpatients: 10 to 40 mg/h. A clinician chooses within them, and no text dates either.
  it('says within which limits a clinician chooses, and why no day is named', () => {
    const pain = printed({ indication: 'acute-pain-ed' }, { weightKg: 80 })
    expect(pain).toContain('a clinician chooses; Which dose did the clinician choose: 8 to 24 mg? Given over 10 to 15 minutes.')
    expect(pain).toContain('No course is published for this protocol')
    expect(printed({ indication: 'crps' })).toContain('a clinician chooses; Which rate did the clinician choose: 10 to 40 mg/h?')
  })

  it('tells what costs leave out, and a gap that closed days make', () => {
    const text = printed({})
    expect(text.split('Only dosing sessions are counted')).toHaveLength(2)
    expect(text).toContain('6 days lie between 2026-12-22 and 2026-12-28')
  })

  // The session is on 2026-12-01 at 09:00, and the last drink 24 hours before it.
  it('tells the day of what comes on the day before a session', () => {
    const text = printed({ indication: 'alcohol-use-disorder' })
    expect(text).toContain('2026-11-30 09:00: Trial rule: at least 24 hours after the last drink.')
    expect(text).toContain(' 09:15 09:30 09:45 10:00 10:30:')
  })

  it('names what is no dose among the sessions', () => {
    expect(printed({ indication: 'major-depressive-disorder' })).toContain('1: 2026-12-01, assessment 1: 2026-12-02, 2: 2026-12-08')
  })

  // The patient takes lorazepam: every option has to be weighed against it, and esketamine alone is on the label.
  it('tells a reason of every option once, with the inputs behind it', () => {
    const times = (text: string, part: string): number => text.split(part).length - 1
    const trd = printed({})
    expect(trd).toContain('For every option - A benzodiazepine is in use')
    expect(times(trd, 'because medications[1] = lorazepam')).toBe(1)
    expect(times(trd, 'This use of racemic ketamine is off-label')).toBeGreaterThan(1)
  })

  // 0.5 mg/kg over 40 minutes; 0.11 mg/kg over 2 minutes, then 0.6 mg/kg over 50; 100 mg in 24 hours; 25 mg twice a day. A dose without its time
  // reads as one injection.
  it('tells the time over which a dose is given, its parts, and how often it is taken', () => {
    expect(printed({})).toContain('41.2 mg over 40 minutes (exact 41.2 mg, for 82.4 kg)')
    const alcohol = printed({ indication: 'alcohol-use-disorder' }, { weightKg: 80 })
    expect(alcohol).toContain('56.8 mg over 52 minutes: 8.8 mg over 2 minutes, then 48 mg over 50 minutes (exact 56.8 mg, for 80 kg)')
    expect(printed({ indication: 'cancer-pain' })).toContain('100 mg over 24 hours (exact 100 mg)')
    expect(printed({ indication: 'major-depressive-disorder' })).toContain('25 mg, 2 times a day (exact 25 mg)')
    expect(printed({ indication: 'chronic-neuropathic-pain' })).toContain('80 mg over more than 120 minutes (exact 80 mg)')
    const chosen = { 'iv-ed-analgesia': { chosenDoseMg: 10 } }
    expect(printed({ indication: 'acute-pain-ed', choices: chosen })).toContain('10 mg over 10 to 15 minutes')
    // 0.25 mg/kg, then a pump of 50 mg for 48 hours.
    const pump = calculateDose(getProtocol('iv-esk-caesarean'), { phase: 'pump', weightKg: 80 })
    expect(doseWords(pump)).toBe('70 mg: 20 mg at once, then 50 mg on demand over 48 hours')
  })

  // 0.1 mg/kg/h of 82.4 kg. The inpatient series for CRPS runs at 10 to 40 mg/h.
  it('tells a rate as a rate', () => {
    expect(printed({ indication: 'chronic-migraine' })).toContain(
      'First rate that the protocol states: 8.24 mg/h (exact 8.24 mg/h, for 82.4 kg)',
    )
    const chosen = { 'iv-crps-inpatient-5-day': { chosenRateMgPerHour: 20 } }
    expect(printed({ indication: 'crps', choices: chosen })).toContain('First rate that the protocol states: 20 mg/h')
  })

  // 0.8 mg/kg of 80 kg are 64 mg, 1.28 mL at 50 mg/mL: a syringe of more than 1 mL measures 1.3 mL, which holds 65 mg.
  it('tells by how much a measured volume misses the dose', () => {
    const text = printed({ indication: 'alcohol-use-disorder' }, { weightKg: 80 })
    expect(text).toContain('1.3 mL drug (1.6 % above the dose) + 98.7 mL diluent')
    // 41.2 mg are 0.824 mL; 0.82 mL hold 41 mg.
    expect(printed({})).toContain('0.82 mL drug (0.5 % below the dose) + 99.18 mL diluent')
  })

  it('tells every remark on a dose: a ceiling of the clinic, an age that a text leaves out', () => {
    // 50 kg and 2.3 kg for each inch over 60, for a man of 178 cm: 73.18 kg and more, of which half is above 35 mg.
    const choices = { 'iv-trd-acute-six': { weightBasis: 'ideal-devine', localMaximumMg: 35 } }
    const man = printed({ choices }, { sexAtBirth: 'male', childbearingPotential: false, heightCm: 178, weightKg: 120 })
    expect(man).toContain('35 mg over 40 minutes (exact 35 mg, for about 73.18 kg)')
    expect(man).toContain('The value is lowered to a ceiling. Highest dose set by the clinic.')
    const old = printed({ indication: 'acute-pain-ed' }, { birthDate: '1934-02-02' })
    expect(old).toContain('The published procedure does not give it over 75 years of age')
  })

  // The trial against ECT publishes no times; those of the usual series are taken. 40 minutes are not more than 2 hours.
  it('tells what is remarked on monitoring', () => {
    expect(printed({})).toContain('The sources of this protocol do not speak of monitoring times')
    for (const part of printed({}).split('leaving: ').slice(1)) expect(part.split('In 49 inpatients').length).toBeLessThanOrEqual(2)
    expect(printed({})).toContain('In 49 inpatients blood pressure and heart rate were back within 1.5 hours')
    const choices = { 'iv-chronic-pain-trial-infusion': { overMinutes: 40 } }
    const short = printed({ indication: 'chronic-neuropathic-pain', choices, infusion: undefined })
    expect(short).toContain('The time given is not part of the protocol, which states more than 120 minutes.')
  })

  it('tells what is assumed, a country that is not given among it', () => {
    const text = printed({ jurisdiction: undefined })
    expect(text).toContain('Assumed')
    for (const part of ['jurisdiction: US rules', 'Actual body weight is used', 'The first of the published courses'])
      expect(text).toContain(part)
  })

  // 160 cm and 104 kg: 40.625 kg/m2. Neither is a weight, nor is 74 a date.
  it('calls a number that is worked out by its own name', () => {
    const apnea = [{ code: { system: 'icd-10-cm', code: 'G47.33' }, status: 'controlled' }]
    const text = printed({}, { birthDate: '1952-08-08', weightKg: 104, heightCm: 160, conditions: apnea })
    expect(text).toContain('body mass index = 40.625 (at least 35 kg/m2)')
    expect(text).toContain('age = 74 (at least 65 years)')
    // Born in 2009: 16 until the birthday of 2026, 17 from then on.
    expect(printed({}, { birthDate: '2009' })).toContain('age = 16 to 17 (below 18 years)')
  })

  it('writes no words of the code where a clinician reads', () => {
    const text = printed({ indication: 'treatment-resistant-depression' }, { vitals: [] })
    expect(text).toContain('has to wait')
    expect(text).toContain('esketamine, intranasal, REMS certified outpatient')
    const open = printed({}, { reviewed: [] })
    expect(open).toContain('cannot be judged: too little is known; if every open question turned out badly: is barred')
    expect(printed({})).toContain('Costs, by the highest amount that the person may pay')
  })

  // All seven infusions of this plan take the one price of Oxford, whose page carries no date.
  it('tells a remark on a price once, and one day as one day', () => {
    const text = printed({ jurisdiction: 'GB-ENG', benefits: undefined, covered: undefined })
    expect(text.split('carries no date').length - 1).toBe(1)
    const brief = renderPlan(planCare(intake, options), createPaint(false)).replaceAll(/\s+/g, ' ')
    expect(brief).toContain('dose range in one infusion: dose not computable; 1 × on 2026-12-01')
  })

  // 64 on the day of the plan and 65 on the first of treatment, for which the European text begins at 28 mg.
  it('says which of several courses is dated', () => {
    const course = printed({ jurisdiction: 'DE' }, { birthDate: '1961-11-30' })
    expect(course).toContain('28 mg (exact 28 mg)')
    expect(course).toContain('Course (Adults of 65 years and over): 1: 2026-12-01')
    expect(printed({})).toContain('Course (Four weekly infusions): 1: 2026-12-01')
    expect(printed({})).toContain('Course: 1: 2026-12-01')
  })

  // The class stands in the rule on liver disease twice, once by the disease and once by the class alone.
  it('tells an input once, though two parts of a rule rest on it', () => {
    const liver = [{ code: { system: 'icd-10-cm', code: 'K74.60' }, childPugh: 'B' }]
    const [, told = ''] = printed({}, { conditions: liver }).split('Liver disease of Child-Pugh class B is recorded')
    expect(told.slice(0, 600).split('conditions[0].childPugh = B (equal to B)').length - 1).toBe(1)
  })

  // Day 8 of the trial is 2026-12-08; its fifth dose is on the fifth day.
  it('names the session that a decision comes after, not a day to decide on', () => {
    expect(printed({})).toContain('Decide after session 6 (2026-12-14): After six infusions the response is judged.')
  })
})
