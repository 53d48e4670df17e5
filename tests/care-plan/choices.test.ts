import type { CarePlan, Intake, ProtocolChoices } from 'ketamine-therapy/care-plan'
import { parseIntake, planCare } from 'ketamine-therapy/care-plan'
import { INDICATION_IDS } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'
import { candidate, intake as example, options } from './example'

const intake = parseIntake(example)

// Of the example: 82.4 kg, 168 cm, female; start on Tuesday 2026-12-01, Monday to Friday, closed on 2026-12-25 and 2027-01-01.
const plan = (choices: Readonly<Record<string, ProtocolChoices>>, rest: Partial<Intake> = {}): CarePlan =>
  planCare({ ...intake, choices, ...rest }, options)
const paths = ({ missing }: CarePlan): readonly string[] => missing.map(({ path }) => path)
const doseOf = (choices: ProtocolChoices, protocol: string, rest: Partial<Intake> = {}) =>
  candidate(plan({ [protocol]: choices }, rest), protocol)?.dose

describe('what a clinician chose', () => {
  it('dates a course by the schedule', () => {
    const { course } = candidate(plan({ 'iv-trd-acute-six': { schedules: { induction: 'two-a-week' } } }), 'iv-trd-acute-six') ?? {}
    const dates = course?.sessions.filter(({ kind }) => kind === 'dosing').map(({ date }) => date)
    expect(dates).toEqual(['2026-12-01', '2026-12-04', '2026-12-08', '2026-12-11', '2026-12-15', '2026-12-18'])
    expect(paths(plan({}))).toContain('choices.iv-trd-acute-six.schedules.induction')
    expect(paths(plan({ 'iv-trd-acute-six': { schedules: { induction: 'two-a-week' } } }))).not.toContain(
      'choices.iv-trd-acute-six.schedules.induction',
    )
  })

  // The label's maintenance begins in week 9, which is that of 2027-01-26.
  it('dates an open-ended phase up to a last day, and then asks for its schedule', () => {
    const path = 'choices.spravato-trd-us.through'
    expect(paths(plan({}))).toContain(path)
    const longer = plan({ 'spravato-trd-us': { through: '2027-02-28' } })
    expect(paths(longer)).not.toContain(path)
    expect(paths(longer)).toContain('choices.spravato-trd-us.schedules.maintenance')
    const kept = candidate(longer, 'spravato-trd-us')?.course?.sessions.filter(({ phase }) => phase === 'maintenance') ?? []
    expect(kept.length).toBeGreaterThan(0)
    for (const { date } of kept) expect(date >= '2027-01-26' && date <= '2027-02-28', date).toBe(true)
  })

  it('takes the course', () => {
    const { course } = candidate(plan({ 'po-intermittent-home': { course: 'two-a-week' } }), 'po-intermittent-home') ?? {}
    expect(course?.course).toBe('two-a-week')
  })

  // Fava 2020: one infusion of 0.1, 0.2, 0.5 or 1.0 mg/kg.
  it('takes the arm', () => {
    expect(doseOf({}, 'iv-trd-dose-range')?.outcome).toBe('not-computable')
    expect(doseOf({ step: 'mg-per-kg-1-0' }, 'iv-trd-dose-range')).toMatchObject({ outcome: 'computed', exactDoseMg: '82.4' })
    expect(doseOf({ step: 'mg-per-kg-0-1' }, 'iv-trd-dose-range')).toMatchObject({ outcome: 'computed', exactDoseMg: '8.24' })
  })

  it('holds a dose against the text, and computes none that is not part of it', () => {
    const open = doseOf({}, 'iv-ed-analgesia', { indication: 'acute-pain-ed' })
    expect(open?.outcome).toBe('choice-required')
    // 0.1 to 0.3 mg/kg.
    expect(doseOf({ chosenDoseMg: 20 }, 'iv-ed-analgesia', { indication: 'acute-pain-ed' })).toMatchObject({
      outcome: 'computed',
      doseMg: 20,
    })
    const refused = doseOf({ chosenDoseMg: 60 }, 'iv-ed-analgesia', { indication: 'acute-pain-ed' })
    expect(refused?.outcome).toBe('not-computable')
    expect(refused?.findings.map(({ code }) => code)).toContain('protocols/dose-not-in-protocol')
  })

  // Devine, female: 45.5 kg + 2.3 kg for each inch above 60. 168 cm are 66.1417 inches: 59.6260 kg; half a milligram for each is 29.8 mg.
  // The APA task force names it from a body mass index of 30 on: 90 kg make 31.9, 82.4 kg make 29.2.
  it('computes by the weight that the clinician counts by', () => {
    const heavier = { patient: { ...intake.patient, weightKg: 90 } }
    expect(doseOf({ weightBasis: 'ideal-devine' }, 'iv-trd-acute-six', heavier)).toMatchObject({ outcome: 'computed', doseMg: 29.8 })
    expect(doseOf({ weightBasis: 'ideal-devine' }, 'iv-trd-acute-six')?.outcome).toBe('not-computable')
  })

  // KADS starts at 0.5 mg/kg and rises when improvement is under half; migraine starts at 0.1 mg/kg each hour and rises by 0.05.
  it.each([
    ['sc-trd-kads-flexible', 'treatment-resistant-depression', { outcome: 'computed', step: 'mg-per-kg-0-5', exactDoseMg: '41.2' }],
    ['iv-migraine-inpatient', 'chronic-migraine', { outcome: 'rate-computed', step: 'start', exactRateMgPerHour: '8.24' }],
  ])('is not asked where later steps follow by what came of the first: %s', (id, indication, dose) => {
    expect(doseOf({}, id, { indication })).toMatchObject(dose)
    expect(paths(plan({}, { indication }))).not.toContain(`choices.${id}.step`)
    const later = { 'sc-trd-kads-flexible': { step: 'mg-per-kg-0-9' }, 'iv-migraine-inpatient': { step: 'titrated' } }
    for (const wishes of [intake.wishes, undefined])
      expect(issuesOf(() => plan(later, { wishes }))).toEqual([
        'choices.sc-trd-kads-flexible.step: conflict',
        'choices.iv-migraine-inpatient.step: conflict',
      ])
  })

  it('keeps to the highest dose of the clinic', () => {
    expect(doseOf({ localMaximumMg: 40 }, 'iv-trd-acute-six')).toMatchObject({ outcome: 'computed', doseMg: 40 })
  })

  it('runs an infusion over the time, in which its monitoring ends too', () => {
    const id = 'iv-chronic-pain-trial-infusion'
    const chosen = candidate(plan({ [id]: { overMinutes: 240 } }, { indication: 'crps' }), id)
    expect(chosen?.infusion).toMatchObject({ outcome: 'planned', stages: [{ overMinutes: 240 }] })
    expect(chosen?.monitoring?.doseEndsAt).toBe('2026-12-01T13:00:00-07:00')
    expect(paths(plan({ [id]: { overMinutes: 240 } }, { indication: 'crps' }))).not.toContain(`choices.${id}.overMinutes`)
  })

  // 56 mg are two devices five minutes apart, and two hours are counted from the second.
  it('monitors a spray by the devices of its dose', () => {
    const { monitoring } = candidate(plan({}), 'spravato-trd-us') ?? {}
    expect([monitoring?.doseEndsAt, monitoring?.earliestEnd]).toEqual(['2026-12-01T09:05:00-07:00', '2026-12-01T11:05:00-07:00'])
  })

  // Without a clock time nothing is monitored, and without a product nothing is drawn up.
  it.each([
    ['both', {}],
    ['the infusion alone', { wishes: { ...intake.wishes, at: undefined } }],
    ['its monitoring alone', { infusion: undefined }],
  ])('asks for the time of an infusion once: %s', (_, rest) => {
    const asked = plan({}, { indication: 'crps', ...rest }).missing.filter(({ path }) => path.endsWith('overMinutes'))
    const question = expect.stringMatching(/^Over how many minutes .*\?$/)
    expect(asked).toMatchObject([{ path: 'choices.iv-chronic-pain-trial-infusion.overMinutes', question }])
  })
})

describe('a plan without a start', () => {
  const { wishes: _wishes, ...undated } = intake

  it('computes the dose of the first session: its phase and step do not depend on the day', () => {
    const undatedPlan = planCare(undated, options)
    // US label: 56 mg on day 1.
    expect(candidate(undatedPlan, 'spravato-trd-us')?.dose).toMatchObject({ outcome: 'computed', phase: 'induction', doseMg: 56 })
    for (const { protocol, dose } of planCare(intake, options).candidates)
      expect(candidate(undatedPlan, protocol)?.dose?.outcome, protocol).toBe(dose?.outcome)
  })

  it('says that the first of several courses was taken, and asks which it is', () => {
    const { dose } = candidate(planCare(undated, options), 'po-intermittent-home') ?? {}
    expect(dose?.assumptions).toContain('The first of the published courses, "1 mg/kg three times a week, 21 days".')
    expect(paths(planCare(undated, options))).toContain('choices.po-intermittent-home.course')
    const chosen = planCare({ ...undated, choices: { 'po-intermittent-home': { course: 'two-a-week' } } }, options)
    expect(paths(chosen)).not.toContain('choices.po-intermittent-home.course')
    // The label has one course, which nobody has to choose.
    expect(paths(planCare(undated, options))).not.toContain('choices.spravato-trd-us.course')
    expect(candidate(planCare(undated, options), 'spravato-trd-us')?.dose?.assumptions.join()).not.toContain('published courses')
  })

  // 1 mg/kg: without a weight there is no dose, and no text of it names a basis of the weight.
  it('says beside that what the dose itself asks for and takes for granted', () => {
    const doseFor = (patient: Intake['patient']) => candidate(planCare({ ...undated, patient }, options), 'po-intermittent-home')?.dose
    const { weightKg: _weight, ...unweighed } = intake.patient
    expect(doseFor(unweighed)?.missing.map(({ path }) => path)).toEqual(['course', 'weightKg'])
    expect(paths(planCare({ ...undated, patient: unweighed }, options))).toContain('weightKg')
    expect(doseFor(intake.patient)?.assumptions.join()).toContain('Actual body weight is used')
  })

  // The European label: 56 mg on day 1, and 28 mg from 65 on. Born on 1961-12-10: 64 on the day of the plan, 65 on 2026-12-15.
  it('says by which day the age was counted, where the course goes by age', () => {
    const turning = { ...undated, patient: { ...intake.patient, birthDate: '1961-12-10' }, jurisdiction: 'DE' }
    const said = 'The course is that for the age on the day of the plan; the age on the first day of treatment decides.'
    const dose = (rest: Partial<Intake>) => candidate(planCare({ ...turning, ...rest }, options), 'spravato-trd-eu')?.dose
    expect(dose({})).toMatchObject({ doseMg: 56, assumptions: expect.arrayContaining([said]) })
    expect(dose({ wishes: { start: '2026-12-15' } })).toMatchObject({ doseMg: 28 })
    expect(dose({ wishes: { start: '2026-12-15' } })?.assumptions).not.toContain(said)
    // A course that was chosen goes by no age.
    expect(dose({ choices: { 'spravato-trd-eu': { course: 'under-65' } } })?.assumptions).not.toContain(said)
    expect(candidate(planCare(undated, options), 'spravato-trd-us')?.dose?.assumptions).not.toContain(said)
  })
})

describe('choices that cannot be meant', () => {
  const refused = (choices: unknown, rest: object = {}): readonly string[] =>
    issuesOf(() => planCare({ ...intake, choices, ...rest }, options))

  it('are refused by their field, all at once', () => {
    expect(refused({ 'iv-ocd-single': { course: 'twice', step: 'first', formulation: 'vial' } })).toEqual([
      'choices.iv-ocd-single.course: unknown-id',
      'choices.iv-ocd-single.step: unexpected',
      'choices.iv-ocd-single.formulation: unknown-id',
    ])
    expect(refused({ 'iv-trd-acute-six': { schedules: { induction: 'daily' } } })).toEqual([
      'choices.iv-trd-acute-six.schedules.induction: unknown-id',
    ])
    expect(refused({ 'iv-trd-acute-six': { schedules: { later: 'daily' } } })).toEqual([
      'choices.iv-trd-acute-six.schedules.later: unexpected',
    ])
    expect(refused({ 'spravato-trd-us': { through: '2026-11-30' } })).toEqual(['choices.spravato-trd-us.through: out-of-range'])
    expect(refused({ 'spravato-trd-us': { dose: 84 } })).toEqual(['choices.spravato-trd-us.dose: unexpected'])
    expect(refused({ 'iv-trd-acute-six': { overMinutes: 0.5, chosenDoseMg: 0 } }).map((issue) => issue.split(':')[0])).toEqual([
      'choices.iv-trd-acute-six.chosenDoseMg',
      'choices.iv-trd-acute-six.overMinutes',
    ])
  })

  // The label gives 56 mg on day 1; 84 mg is a dose of later days.
  it('are refused where the text leaves no choice: the first session of a label is its day 1', () => {
    expect(refused({ 'spravato-trd-us': { step: 'later' } })).toEqual(['choices.spravato-trd-us.step: conflict'])
    expect(doseOf({ step: 'day-1' }, 'spravato-trd-us')).toMatchObject({ outcome: 'computed', doseMg: 56 })
  })

  it('are refused for a protocol that is no way of treating this use, and of an unknown one', () => {
    expect(refused({ 'iv-ocd-single': { course: 'twice' } })).toEqual(['choices.iv-ocd-single.course: unknown-id'])
    expect(refused({ 'iv-ocd': {} })).toEqual(['choices.iv-ocd: unknown-id'])
  })

  it('are refused without a start too, though no course is dated', () => {
    const undated = { wishes: undefined }
    expect(refused({ 'iv-ocd-single': { course: 'twice' } }, undated)).toEqual(['choices.iv-ocd-single.course: unknown-id'])
    expect(refused({ 'iv-trd-acute-six': { schedules: { induction: 'daily', later: 'daily' } } }, undated)).toEqual([
      'choices.iv-trd-acute-six.schedules.later: unexpected',
      'choices.iv-trd-acute-six.schedules.induction: unknown-id',
    ])
    expect(() => plan({ 'spravato-trd-us': { through: '2026-11-30', schedules: { maintenance: 'once-a-week' } } }, undated)).not.toThrow()
    // The course is that of the age: schedules of the other one are none of it.
    const older = { patient: { ...intake.patient, birthDate: '1956-05-01' }, jurisdiction: 'DE', ...undated }
    expect(() => plan({ 'spravato-trd-eu': { schedules: { 'maintenance-65-and-over': 'once-a-week' } } }, older)).not.toThrow()
  })

  // Monitoring counts whole minutes: what is taken without a clock time is taken with one.
  it('are refused as parts of a minute, with a clock time and without', () => {
    for (const wishes of [intake.wishes, undefined])
      expect(refused({ 'iv-ptsd-eight-military': { overMinutes: 40.5 } }, { wishes })).toEqual([
        'choices.iv-ptsd-eight-military.overMinutes: wrong-type',
      ])
  })

  // A bolus over 2 minutes and an infusion over 50 have no time together that could be chosen.
  it('are refused where the stages of a dose have their own times, and above a day', () => {
    expect(refused({ 'iv-aud-met': { overMinutes: 60 } })).toEqual(['choices.iv-aud-met.overMinutes: conflict'])
    expect(() => plan({ 'iv-ptsd-eight-military': { overMinutes: 1440 } })).not.toThrow()
    expect(refused({ 'iv-ptsd-eight-military': { overMinutes: 1441 } })).toEqual([
      'choices.iv-ptsd-eight-military.overMinutes: out-of-range',
    ])
  })

  it('are named by their own fields alone where the date of birth makes an age impossible', () => {
    const choices = { 'im-depression': { step: 'first' } }
    const of = (birthDate: string, start: string) => refused(choices, { patient: { birthDate }, wishes: { start } })
    expect(of('2030', '2026-12-01')).toEqual(['patient.birthDate: future', 'choices.im-depression.step: unknown-id'])
    expect(of('1906-12-15', '2027-12-20')).toEqual(['wishes.start: out-of-range', 'choices.im-depression.step: unknown-id'])
    // Somebody who lives and was born in 2026 is 0.
    expect(of('2026', '2026-12-01')).toEqual(['choices.im-depression.step: unknown-id'])
  })

  it('are named beside what else is wrong', () => {
    const issues = refused({ 'iv-ocd-single': { course: 'twice' } }, { indication: 'depresion' })
    expect(issues).toEqual(['choices.iv-ocd-single.course: unknown-id', 'indication: unknown-id'])
  })
})

describe('what a plan asks for', () => {
  const fields = new Set(['wishes', 'benefits', 'covered', 'sessionPrices', 'infusion', 'choices'])
  const ofPatient = new Set(
    'ageYears birthDate sexAtBirth childbearingPotential pregnancy breastfeeding weightKg heightCm vitals conditions medications allergies labs assessments dispensings events history logistics familyHistory'.split(
      ' ',
    ),
  )

  // Born in 1961: 64 or 65 on the first day, and the European label has a course for each. An age beside a date of birth is refused.
  it('is the date of birth, where a course goes by an age that its year leaves open, and no dose of a spray', () => {
    const open = plan({}, { patient: { ...intake.patient, birthDate: '1961' }, jurisdiction: 'DE' })
    expect(candidate(open, 'spravato-trd-eu')?.dose?.missing.map(({ path }) => path)).toEqual(['ageYears'])
    const asked = open.missing.filter(({ decides }) => decides.includes('protocols/spravato-trd-eu'))
    expect(asked.map(({ path }) => path)).toEqual(['birthDate', 'choices.spravato-trd-eu.course', 'choices.spravato-trd-eu.through'])
    for (const path of ['ageYears', 'doseMg']) expect(paths(open)).not.toContain(path)
    expect(paths(open).filter((path) => path === 'birthDate')).toHaveLength(1)
  })

  it.each(INDICATION_IDS)('is a field of the intake: %s', (indication) => {
    const { wishes: _wishes, patient: _patient, infusion: _infusion, ...rest } = intake
    // In Spanish a notice is left out whose tokens no field of the intake fills in: `unfilled` names it.
    for (const one of [
      { ...intake, indication },
      { ...intake, indication, jurisdiction: 'NO' },
      { ...rest, indication, patient: { ageYears: 16 } },
      { ...rest, indication, patient: intake.patient },
    ])
      for (const path of [...paths(planCare(one, options)), ...paths(planCare(one, { ...options, locale: 'es' }))]) {
        const [top = ''] = path.split(/[.[]/)
        expect(fields.has(top) || ofPatient.has(top), path).toBe(true)
      }
  })
})
