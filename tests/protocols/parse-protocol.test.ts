import { calculateDose, ivTrdAcuteSix, parseProtocol, protocols, spravatoTrdUs } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesIfAny } from '../helpers/issues-of'
import { computed } from '../helpers/protocols'

const issues = (document: unknown) => issuesIfAny(() => parseProtocol(document))

describe('parseProtocol', () => {
  it.each(Object.values(protocols))('takes $id as it is', (protocol) => {
    expect(parseProtocol(JSON.parse(JSON.stringify(protocol)))).toEqual(protocol)
  })

  it('gives a protocol that the functions take', () => {
    const own = parseProtocol({ ...ivTrdAcuteSix, id: 'our-series' })
    expect(computed(calculateDose(own, { weightKg: 82.4 }))).toMatchObject({ protocol: 'our-series', doseMg: 41.2 })
  })

  it('refuses values without a source', () => {
    expect(issues({ ...ivTrdAcuteSix, dose: { ...ivTrdAcuteSix.dose, sources: [] } })).toEqual(['dose.sources: out-of-range'])
  })

  it('refuses unknown fields and wrong words, each by its place', () => {
    const bad = {
      ...ivTrdAcuteSix,
      drug: 'aspirin',
      dose: { kind: 'per-kg', mgPerKg: -1, unit: 'mg', sources: ivTrdAcuteSix.weight.sources },
    }
    expect(issues(bad)).toEqual(['drug: unknown-id', 'dose.mgPerKg: out-of-range', 'dose.unit: unexpected'])
  })

  it('refuses a protocol that contradicts itself', () => {
    const [course] = ivTrdAcuteSix.courses
    const [phase] = course?.phases ?? []
    const [schedule] = phase?.schedules ?? []
    const assessment = { id: 'visit', text: 'Visit.', firstDay: 8, lastDay: 7, sources: ivTrdAcuteSix.weight.sources }
    const courses = [
      { ...course, phases: [{ ...phase, assessments: [assessment], schedules: [{ ...schedule, minimumGapDays: 5 }] }, phase] },
    ]
    const decisionPoints = [{ ...ivTrdAcuteSix.decisionPoints[0], phase: 'later' }]
    const contradictory = { ...ivTrdAcuteSix, courses, decisionPoints, formulations: spravatoTrdUs.formulations }
    expect(issues(contradictory)).toEqual([
      'courses: conflict',
      'courses[0].phases[0].assessments[0].firstDay: conflict',
      'courses[0].phases[0].schedules[0].minimumGapDays: conflict',
      'courses[0].phases[0].schedules[0].gapPatternDays: conflict',
      'decisionPoints[0].phase: conflict',
      'formulations[0].drug: conflict',
      'formulations[0].routes: conflict',
    ])
  })

  // Twice the same is more likely a slip for another dose.
  it('refuses a dose that stands twice among those to choose from', () => {
    const oneOf = (...allowedMg: readonly number[]) => ({ kind: 'one-of', allowedMg, sources: ivTrdAcuteSix.weight.sources })
    const chosen = (dose: object) => ({ ...ivTrdAcuteSix, weight: { ...ivTrdAcuteSix.weight, basis: 'not-weight-based' }, dose })
    expect(issues(chosen(oneOf(56, 84)))).toEqual([])
    expect(issues(chosen(oneOf(56, 84, 56)))).toEqual(['dose: conflict'])
    const steps = [{ id: 'later', label: 'Later', rule: oneOf(84, 84) }]
    expect(issues(chosen({ kind: 'steps', steps, sources: ivTrdAcuteSix.weight.sources }))).toEqual(['dose: conflict'])
  })

  it('refuses phases of which none and nothing else has a dose', () => {
    const { dose, ...silent } = ivTrdAcuteSix
    expect(issues(silent)).toEqual(['dose: conflict'])
    const courses = silent.courses.map((course) => ({ ...course, phases: course.phases.map((phase) => ({ ...phase, dose })) }))
    expect(issues({ ...silent, courses })).toEqual([])
  })

  // The first step of an id, and the first that claims a session, would be taken and the other passed over: a wrong dose.
  it('refuses dose rules of which one could hide another', () => {
    const { sources } = ivTrdAcuteSix.weight
    const rule = { kind: 'per-kg', mgPerKg: 0.5, sources }
    const steps = (...parts: readonly object[]) => ({
      ...ivTrdAcuteSix,
      dose: { kind: 'steps', steps: parts.map((part) => ({ label: 'Step', rule, ...part })), sources },
    })
    expect(issues(steps({ id: 'a' }, { id: 'b' }))).toEqual([])
    expect(issues(steps({ id: 'a', sessions: { from: 1, through: 2 } }, { id: 'b', sessions: { from: 3 } }))).toEqual([])
    expect(issues(steps({ id: 'a' }, { id: 'a' }))).toEqual(['dose.steps[1].id: conflict'])
    expect(issues(steps({ id: 'a', sessions: { from: 3, through: 2 } }))).toEqual(['dose.steps[0].sessions: conflict'])
    expect(issues(steps({ id: 'a', sessions: { from: 1, through: 3 } }, { id: 'b', sessions: { from: 3 } }))).toEqual([
      'dose.steps[1].sessions: conflict',
    ])
    expect(issues(steps({ id: 'a', sessions: { from: 1 } }, { id: 'b', sessions: { from: 3, through: 4 } }))).toEqual([
      'dose.steps[1].sessions: conflict',
    ])
    // Of three, the last shares a session with the second alone; one that is reached by judgment claims none.
    const [first, second] = [
      { id: 'a', sessions: { from: 1, through: 2 } },
      { id: 'b', sessions: { from: 3, through: 5 } },
    ]
    expect(issues(steps(first, second, { id: 'c', sessions: { from: 5 } }))).toEqual(['dose.steps[2].sessions: conflict'])
    expect(issues(steps(second, first, { id: 'c', sessions: { from: 2, through: 2 } }))).toEqual(['dose.steps[2].sessions: conflict'])
    expect(issues(steps(first, second, { id: 'c', sessions: { from: 6 } }))).toEqual([])
    expect(issues(steps({ id: 'c' }, first, second))).toEqual([])
    const arms = ['a', 'a'].map((id) => ({ id, label: 'Arm', rule }))
    expect(issues({ ...ivTrdAcuteSix, dose: { kind: 'arms', arms, sources } })).toEqual(['dose.arms[1].id: conflict'])
    const stages = ['a', 'a'].map((id) => ({ id, mgPerKg: 0.1, overMinutes: 2 }))
    expect(issues({ ...ivTrdAcuteSix, dose: { kind: 'multi-stage', stages, sources } })).toEqual(['dose.stages[1].id: conflict'])
    const [course] = ivTrdAcuteSix.courses
    const [phase] = course?.phases ?? []
    const doubled = { ...phase, schedules: [phase?.schedules[0], phase?.schedules[0]] }
    expect(issues({ ...ivTrdAcuteSix, courses: [{ ...course, phases: [doubled] }] })).toEqual([
      'courses[0].phases[0].schedules[1].id: conflict',
    ])
    const other = { ...course, phases: [{ ...phase, id: 'other' }] }
    expect(issues({ ...ivTrdAcuteSix, courses: [course, other] })).toEqual(['courses[1].id: conflict'])
  })

  it('refuses a dose by weight that is said not to go by weight', () => {
    const weight = { ...ivTrdAcuteSix.weight, basis: 'not-weight-based' }
    expect(issues({ ...ivTrdAcuteSix, weight })).toEqual(['weight.basis: conflict'])
  })

  it.each([null, [], 'iv-trd-acute-six', 5, { __proto__: null }])('refuses %j', (document) => {
    expect(issues(document).length).toBeGreaterThan(0)
  })

  // Micrograms written as milligrams, a rate for a person written as one for each kg, the content of a vial written as its strength.
  it('refuses amounts that only a wrong unit explains', () => {
    const { sources } = ivTrdAcuteSix.weight
    const rule = (dose: object) =>
      issues({ ...ivTrdAcuteSix, weight: { ...ivTrdAcuteSix.weight, basis: 'actual' }, dose: { ...dose, sources } })
    expect(rule({ kind: 'per-kg', mgPerKg: 500 })).toEqual(['dose.mgPerKg: out-of-range'])
    expect(issues({ ...ivTrdAcuteSix, routes: ['intramuscular'], dose: { kind: 'per-kg', mgPerKg: 13, sources } })).toEqual([])
    expect(rule({ kind: 'per-kg-range', mgPerKg: { minimum: 0, maximum: 300 } })).toEqual(['dose.mgPerKg.maximum: out-of-range'])
    expect(rule({ kind: 'per-kg-per-hour', mgPerKgPerHour: 25 })).toEqual(['dose.mgPerKgPerHour: out-of-range'])
    expect(rule({ kind: 'per-kg-per-hour', mgPerKgPerHour: 7 })).toEqual([])
    expect(rule({ kind: 'per-kg-per-hour-range', mgPerKgPerHour: { minimum: 10, maximum: 40 } })).toEqual([
      'dose.mgPerKgPerHour.maximum: out-of-range',
    ])
    expect(rule({ kind: 'per-kg-per-minute', microgramsPerKgPerMinute: 1200 })).toEqual(['dose.microgramsPerKgPerMinute: out-of-range'])
    expect(rule({ kind: 'fixed', doseMg: 84000 })).toEqual(['dose.doseMg: out-of-range'])
    expect(rule({ kind: 'one-of', allowedMg: [56, 84000] })).toEqual(['dose.allowedMg[1]: out-of-range'])
    expect(rule({ kind: 'multi-stage', stages: [{ id: 'bolus', mgPerKg: 110, overMinutes: 2 }] })).toEqual([
      'dose.stages[0].mgPerKg: out-of-range',
    ])
    expect(rule({ kind: 'patient-controlled', mgPerKg: 250, pumpMg: 50000, pumpHours: 2880 })).toEqual([
      'dose.mgPerKg: out-of-range',
      'dose.pumpMg: out-of-range',
      'dose.pumpHours: out-of-range',
    ])
    // Four hours are 240 minutes; the longest infusion published here takes nine days.
    expect(rule({ kind: 'per-kg-per-hour', mgPerKgPerHour: 0.35, hours: 240 })).toEqual(['dose.hours: out-of-range'])
    expect(rule({ kind: 'per-kg-per-hour', mgPerKgPerHour: 0.35, hours: 216 })).toEqual([])
    // 0.01 hours are 36 seconds.
    expect(rule({ kind: 'per-kg-per-hour', mgPerKgPerHour: 0.35, hours: 0.01 })).toEqual(['dose.hours: out-of-range'])
    expect(rule({ kind: 'per-kg-per-hour', mgPerKgPerHour: 0.35, hours: 1 / 60 })).toEqual([])
    expect(rule({ kind: 'patient-controlled', mgPerKg: 0.25, pumpMg: 50, pumpHours: 0.01 })).toEqual(['dose.pumpHours: out-of-range'])
    // Forty minutes are 0.67 hours.
    expect(rule({ kind: 'per-kg', mgPerKg: 0.5, overMinutes: { minimum: 0.67, maximum: 0.67 } })).toEqual([
      'dose.overMinutes.minimum: out-of-range',
      'dose.overMinutes.maximum: out-of-range',
    ])
    expect(rule({ kind: 'per-kg', mgPerKg: 0.2, overMinutes: { minimum: 1, maximum: 2 } })).toEqual([])
    const [product] = ivTrdAcuteSix.formulations
    expect(issues({ ...ivTrdAcuteSix, formulations: [{ ...product, strengthMgPerMl: 500 }] })).toContain(
      'formulations[0].strengthMgPerMl: out-of-range',
    )
  })

  // The label gives 1 to 4.5 mg/kg by vein for anesthesia: 5 in the place of 0.5 is a decimal point that slipped.
  it('refuses more for each kg by vein than the label gives for anesthesia', () => {
    const { sources } = ivTrdAcuteSix.weight
    const rule = (dose: object, routes = ['intravenous']) => issues({ ...ivTrdAcuteSix, routes, dose: { ...dose, sources } })
    expect(rule({ kind: 'per-kg', mgPerKg: 5 })).toEqual(['dose: conflict'])
    expect(rule({ kind: 'per-kg', mgPerKg: 4.5 })).toEqual([])
    expect(rule({ kind: 'per-kg', mgPerKg: 5 }, ['intravenous', 'intramuscular'])).toEqual([])
    expect(rule({ kind: 'per-kg-range', mgPerKg: { minimum: 0.5, maximum: 7.5 } })).toEqual(['dose: conflict'])
    const stages = [1.1, 6].map((mgPerKg, at) => ({ id: `stage-${at}`, mgPerKg, overMinutes: 2 }))
    expect(rule({ kind: 'multi-stage', stages })).toEqual(['dose: conflict'])
    expect(rule({ kind: 'patient-controlled', mgPerKg: 2.5, pumpMg: 50, pumpHours: 48 })).toEqual([])
    expect(rule({ kind: 'patient-controlled', mgPerKg: 5, pumpMg: 50, pumpHours: 48 })).toEqual(['dose: conflict'])
    const arms = [0.5, 5].map((mgPerKg, at) => ({ id: `arm-${at}`, label: 'Arm', rule: { kind: 'per-kg', mgPerKg, sources } }))
    expect(rule({ kind: 'arms', arms })).toEqual(['dose: conflict'])
    // The most that any route may have is too much by vein as well.
    expect(rule({ kind: 'per-kg', mgPerKg: 20 })).toEqual(['dose: conflict'])
  })

  // 0.75 mg/kg/h for 40 minutes are 0.5 mg/kg: 7.5 in its place would be 5 mg/kg in that time.
  it('refuses the same where a rate and its hours give it', () => {
    const { sources } = ivTrdAcuteSix.weight
    const rule = (dose: object, routes = ['intravenous']) => issues({ ...ivTrdAcuteSix, routes, dose: { ...dose, sources } })
    const rate = (mgPerKgPerHour: number, hours: number) => ({ kind: 'per-kg-per-hour', mgPerKgPerHour, hours })
    expect(rule(rate(7.5, 0.75))).toEqual(['dose: conflict'])
    expect(rule(rate(0.75, 0.75))).toEqual([])
    expect(rule(rate(7.5, 0.75), ['intramuscular'])).toEqual([])
    expect(rule(rate(4.5, 1))).toEqual([])
    expect(rule(rate(9, 1.9))).toEqual(['dose: conflict'])
    expect(rule(rate(9, 2))).toEqual([])
    const micrograms = (microgramsPerKgPerMinute: number, hours: number) => ({ kind: 'per-kg-per-minute', microgramsPerKgPerMinute, hours })
    // 100 micrograms a minute are 6 mg an hour.
    expect(rule(micrograms(100, 1))).toEqual(['dose: conflict'])
    expect(rule(micrograms(75, 1))).toEqual([])
    expect(rule(micrograms(200, 1.9))).toEqual(['dose: conflict'])
  })

  // 1.25 mg/kg each hour for four hours, as pain services give it, is no single dose.
  it('takes more than a single dose of anesthesia where it is given over hours', () => {
    const { sources } = ivTrdAcuteSix.weight
    const rule = (dose: object) => issues({ ...ivTrdAcuteSix, dose: { ...dose, sources } })
    const over = (minimum: number) => ({ overMinutes: { minimum, maximum: 240 } })
    expect(rule({ kind: 'per-kg', mgPerKg: 5, ...over(240) })).toEqual([])
    expect(rule({ kind: 'per-kg', mgPerKg: 5, ...over(120) })).toEqual([])
    expect(rule({ kind: 'per-kg', mgPerKg: 5, ...over(119) })).toEqual(['dose: conflict'])
    expect(rule({ kind: 'per-kg-range', mgPerKg: { minimum: 1, maximum: 5 }, ...over(240) })).toEqual([])
    const stages = (mgPerKg: number) => [
      { id: 'bolus', mgPerKg, overMinutes: 2 },
      { id: 'day', mgPerKg: 4.8, overMinutes: 1440 },
    ]
    expect(rule({ kind: 'multi-stage', stages: stages(0.5) })).toEqual([])
    expect(rule({ kind: 'multi-stage', stages: stages(5) })).toEqual(['dose: conflict'])
    const stage = (overMinutes: number) => [{ id: 'only', mgPerKg: 5, overMinutes }]
    expect(rule({ kind: 'multi-stage', stages: stage(119) })).toEqual(['dose: conflict'])
    expect(rule({ kind: 'multi-stage', stages: stage(120) })).toEqual([])
  })

  // The doses of phases are looked at as the dose of the protocol is.
  it('names the phase whose dose is refused', () => {
    const { sources } = ivTrdAcuteSix.weight
    const [course] = ivTrdAcuteSix.courses
    const [phase] = course?.phases ?? []
    const inPhase = (dose: object, part: object = {}) =>
      issues({ ...ivTrdAcuteSix, ...part, courses: [{ ...course, phases: [{ ...phase, dose: { ...dose, sources } }] }] })
    expect(inPhase({ kind: 'per-kg', mgPerKg: 0.5 })).toEqual([])
    expect(inPhase({ kind: 'per-kg', mgPerKg: 5 })).toEqual(['courses[0].phases[0].dose: conflict'])
    const fixed = { kind: 'fixed', doseMg: 50, sources }
    const weight = { ...ivTrdAcuteSix.weight, basis: 'not-weight-based' }
    expect(inPhase({ kind: 'fixed', doseMg: 50 }, { weight, dose: fixed })).toEqual([])
    expect(inPhase({ kind: 'per-kg', mgPerKg: 0.5 }, { weight, dose: fixed })).toEqual(['weight.basis: conflict'])
  })

  it('refuses an id that stands twice, in every list that is looked up by its ids', () => {
    const { sources } = ivTrdAcuteSix.weight
    const ceiling = { id: 'ours', unit: 'mg-per-session', value: 60, text: 'At most 60 mg.', sources }
    const [point] = ivTrdAcuteSix.decisionPoints
    const [product] = ivTrdAcuteSix.formulations
    const [limit] = ivTrdAcuteSix.preDose
    const [criterion] = ivTrdAcuteSix.discharge
    const twice = (list: string, entry: unknown) => issues({ ...ivTrdAcuteSix, [list]: [entry, entry] })
    expect(twice('ceilings', ceiling)).toEqual(['ceilings[1].id: conflict'])
    expect(twice('decisionPoints', point)).toEqual(['decisionPoints[1].id: conflict'])
    expect(twice('formulations', product)).toEqual(['formulations[1].id: conflict'])
    expect(twice('preDose', { ...limit, yieldsTo: [] })).toEqual(['preDose[1].id: conflict'])
    expect(twice('discharge', criterion)).toEqual(['discharge[1].id: conflict'])
  })

  // Two hours are 120 minutes: a stay or a fast of 2 minutes would hold nobody.
  it('refuses a minimum stay and a time since food that are hours written as minutes', () => {
    const stay = (minutesAfterDoseEnd: number) => {
      const minimumStay = { ...spravatoTrdUs.monitoring?.minimumStay, minutesAfterDoseEnd }
      return issues({ ...spravatoTrdUs, monitoring: { ...spravatoTrdUs.monitoring, minimumStay } })
    }
    expect([2, 9, 10, 30].map((minutes) => stay(minutes).length)).toEqual([1, 1, 0, 0])
    expect(stay(2)).toEqual(['monitoring.minimumStay.minutesAfterDoseEnd: out-of-range'])
    const { sources } = ivTrdAcuteSix.weight
    const since = (reading: string, to: number) => {
      const limit = { id: 'since', anyOf: [{ reading, is: '<', to }], effect: 'hold', yieldsTo: [], text: 'Since.', sources }
      return issues({ ...ivTrdAcuteSix, preDose: [limit] })
    }
    for (const reading of ['minutesSinceFood', 'minutesSinceLiquids', 'minutesSinceNasalDrug']) {
      expect(since(reading, 6)).toEqual(['preDose[0].anyOf[0].to: conflict'])
      expect(since(reading, 9)).toEqual(['preDose[0].anyOf[0].to: conflict'])
      expect(since(reading, 10)).toEqual([])
      expect(since(reading, 30)).toEqual([])
    }
  })

  it('refuses a lapse without a length, and a length of what is none', () => {
    const { sources } = ivTrdAcuteSix.weight
    const missed = { id: 'ours', text: 'Ours.', phases: [], state: 'lapse', action: 'judgment', sources }
    const rules = (part: object) => issues({ ...ivTrdAcuteSix, missedSessions: [{ ...missed, ...part }] })
    expect(rules({ afterDays: 28 })).toEqual([])
    expect(rules({})).toEqual(['missedSessions[0].afterDays: conflict'])
    expect(rules({ state: 'worse', afterDays: 28 })).toEqual(['missedSessions[0].afterDays: conflict'])
    const [phase] = ivTrdAcuteSix.courses[0]?.phases ?? []
    expect(rules({ afterDays: 28, phases: [phase?.id] })).toEqual([])
    expect(rules({ afterDays: 28, phases: [phase?.id, 'later'] })).toEqual(['missedSessions[0].phases: conflict'])
  })

  it('refuses a product whose pack, salt or route does not fit', () => {
    const [product] = ivTrdAcuteSix.formulations
    const withProduct = (part: object) => issues({ ...ivTrdAcuteSix, formulations: [{ ...product, ...part }] })
    expect(withProduct({})).toEqual([])
    expect(withProduct({ packs: [{ text: 'vial', contentsMg: 200, contentsMl: 2 }] })).toEqual([
      'formulations[0].packs[0].contentsMg: conflict',
    ])
    expect(withProduct({ packs: [{ text: 'vial', contentsMg: 200 }] })).toEqual([])
    expect(withProduct({ saltMgPerMl: 8.67 })).toEqual(['formulations[0].saltMgPerMl: conflict'])
    // A base is its own salt-free form: equal numbers contradict nothing.
    expect(withProduct({ saltMgPerMl: product?.strengthMgPerMl })).toEqual([])
    expect(withProduct({ routes: ['intranasal'] })).toEqual(['formulations[0].routes: conflict'])
  })

  // Devices are counted by what one holds: twice as much in each would be half the dose. The label has 28 mg in 0.2 mL of 140 mg/mL.
  it('refuses a spray whose device does not hold its volume times its strength', () => {
    const [product] = spravatoTrdUs.formulations
    const holding = (part: object) => issues({ ...spravatoTrdUs, formulations: [{ ...product, device: { ...product?.device, ...part } }] })
    expect(holding({})).toEqual([])
    expect(holding({ mgPerDevice: 56 })).toEqual(['formulations[0].device.mgPerDevice: conflict'])
    expect(holding({ mgPerDevice: 56, mlPerDevice: 0.4 })).toEqual([])
    const { strengthMgPerMl: _strength, packs: _packs, ...unstated } = product ?? {}
    const device = { ...product?.device, mgPerDevice: 56 }
    expect(issues({ ...spravatoTrdUs, formulations: [{ ...unstated, packs: [], device }] })).toEqual([])
  })

  // A limit that no reading can reach, or no person is of an age for, would never hold anybody.
  it('refuses limits before a dose that cannot fire, and limits that hide each other', () => {
    const { sources } = ivTrdAcuteSix.weight
    const limit = { id: 'low', anyOf: [{ reading: 'spo2Percent', is: '<', to: 92 }], effect: 'hold', yieldsTo: [], text: 'Low.', sources }
    const limits = (...parts: readonly object[]) => issues({ ...ivTrdAcuteSix, preDose: parts.map((part) => ({ ...limit, ...part })) })
    expect(limits({})).toEqual([])
    expect(limits({ anyOf: [{ reading: 'spo2Percent', is: '<', to: 0.92 }] })).toEqual(['preDose[0].anyOf[0].to: conflict'])
    expect(limits({ anyOf: [{ reading: 'systolicMmHg', is: '>', to: 18000 }] })).toEqual(['preDose[0].anyOf[0].to: conflict'])
    expect(limits({ anyOf: [{ reading: 'minutesSinceFood', is: '<', to: 120 }] })).toEqual([])
    expect(limits({ anyOf: [{ reading: 'minutesSinceFood', is: '<', to: 0 }] })).toEqual(['preDose[0].anyOf[0].to: conflict'])
    expect(limits({ anyOf: [{ reading: 'spo2Percent', is: '>', to: 100 }] })).toEqual(['preDose[0].anyOf[0].to: conflict'])
    expect(limits({ anyOf: [{ reading: 'spo2Percent', is: '<', to: 100 }] })).toEqual([])
    expect(limits({ anyOf: [{ reading: 'spo2Percent', is: '>=', to: 100 }] })).toEqual([])
    // A reading below 1 breath a minute is refused, so that no reading is below 1.
    expect(limits({ anyOf: [{ reading: 'respiratoryRatePerMin', is: '<', to: 8 }] })).toEqual([])
    expect(limits({ anyOf: [{ reading: 'respiratoryRatePerMin', is: '<', to: 1 }] })).toEqual(['preDose[0].anyOf[0].to: conflict'])
    expect(limits({ anyOf: [{ reading: 'respiratoryRatePerMin', is: '<=', to: 1 }] })).toEqual([])
    expect(limits({ minimumAgeYears: 70, maximumAgeYears: 18 })).toEqual(['preDose[0].minimumAgeYears: conflict'])
    expect(limits({ yieldsTo: ['none'] })).toEqual(['preDose[0].yieldsTo: conflict'])
    expect(limits({ yieldsTo: ['lower'] }, { id: 'lower', yieldsTo: ['none'] })).toEqual(['preDose[1].yieldsTo: conflict'])
    expect(limits({ yieldsTo: ['low'] })).toEqual(['preDose[0].yieldsTo: conflict'])
    expect(limits({ yieldsTo: ['lower'] }, { id: 'lower', yieldsTo: ['low'] })).toEqual([
      'preDose[0].yieldsTo: conflict',
      'preDose[1].yieldsTo: conflict',
    ])
    // A hold behind a weighing would be decided on and not told.
    expect(limits({ yieldsTo: ['lower'] }, { id: 'lower', effect: 'weigh' })).toEqual(['preDose[0].yieldsTo: conflict'])
    expect(limits({ effect: 'weigh', yieldsTo: ['lower'] }, { id: 'lower' })).toEqual([])
    expect(limits({ yieldsTo: ['lower', 'lowest'] }, { id: 'lower', yieldsTo: ['lowest'] }, { id: 'lowest' })).toEqual([])
  })

  it('refuses ages that nobody has', () => {
    const population = { ...ivTrdAcuteSix.population, minimumAgeYears: 70, maximumAgeYears: 18 }
    const courses = [{ ...ivTrdAcuteSix.courses[0], minimumAgeYears: 70, maximumAgeYears: 18 }]
    expect(issues({ ...ivTrdAcuteSix, population, courses })).toEqual([
      'population.minimumAgeYears: conflict',
      'courses[0].minimumAgeYears: conflict',
    ])
  })

  // A ceiling on the rate of a dose that has none, or on the dose of an infusion without an end, would lower nothing and nobody would see it.
  it('refuses a ceiling that limits no dose of the protocol', () => {
    const { sources } = ivTrdAcuteSix.weight
    const ceiling = (unit: string) => ({ id: 'ours', unit, value: 9, text: 'At most 9.', sources })
    const capped = (unit: string, dose: object, inStep = false) => {
      const one = { ...dose, sources }
      const steps = { kind: 'steps', steps: [{ id: 'a', label: 'A', rule: one, ceilings: [ceiling(unit)] }], sources }
      return issues({ ...ivTrdAcuteSix, dose: inStep ? steps : one, ceilings: inStep ? [] : [ceiling(unit)] })
    }
    const dose = { kind: 'per-kg', mgPerKg: 0.5 }
    const rate = { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.1 }
    expect(capped('mg-per-session', dose)).toEqual([])
    expect(capped('mg-per-kg', dose)).toEqual([])
    expect(capped('mg-per-hour', dose)).toEqual(['ceilings[0].unit: conflict'])
    expect(capped('mg-per-kg-per-hour', dose)).toEqual(['ceilings[0].unit: conflict'])
    expect(capped('mg-per-hour', rate)).toEqual([])
    expect(capped('mg-per-session', rate)).toEqual(['ceilings[0].unit: conflict'])
    expect(capped('mg-per-session', { ...rate, hours: 4 })).toEqual([])
    expect(capped('mg-per-hour', { ...rate, hours: 4 })).toEqual([])
    const micrograms = { kind: 'per-kg-per-minute', microgramsPerKgPerMinute: 2 }
    expect(capped('mg-per-hour', micrograms)).toEqual([])
    expect(capped('mg-per-session', micrograms)).toEqual(['ceilings[0].unit: conflict'])
    expect(capped('mg-per-session', { ...micrograms, hours: 4 })).toEqual([])
    const day = { kind: 'per-24-hours', mgPer24Hours: 300 }
    for (const unit of ['mg-per-session', 'mg-per-hour']) expect(capped(unit, day)).toEqual([])
    expect(capped('mg-per-hour', dose, true)).toEqual(['dose.steps[0].ceilings[0].unit: conflict'])
    expect(capped('mg-per-session', dose, true)).toEqual([])
    const arms = { kind: 'arms', arms: [{ id: 'a', label: 'A', rule: { ...dose, sources }, ceilings: [ceiling('mg-per-hour')] }], sources }
    expect(issues({ ...ivTrdAcuteSix, dose: arms })).toEqual(['dose.arms[0].ceilings[0].unit: conflict'])
    // Where no dose is computed, a ceiling that was published stands as a statement.
    expect(capped('mg-per-hour', { kind: 'no-published-standard', text: 'No standard.' })).toEqual([])
    expect(capped('mg-per-hour', { kind: 'described-only', text: 'Described.' })).toEqual([])
  })

  // No rule may state as much, so such a ceiling would lower nothing: 900 micrograms were written as milligrams.
  it('refuses a ceiling above what a dose rule may state', () => {
    const { sources } = ivTrdAcuteSix.weight
    const capped = (unit: string, value: number, dose: object) => {
      const ceilings = [{ id: 'ours', unit, value, text: 'At most so much.', sources }]
      return issues({ ...ivTrdAcuteSix, dose: { ...dose, sources }, ceilings })
    }
    const dose = { kind: 'per-kg', mgPerKg: 0.5 }
    const rate = { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.35 }
    const above = ['ceilings[0].value: conflict']
    expect(capped('mg-per-kg', 900, dose)).toEqual(above)
    expect([20, 20.1].map((value) => capped('mg-per-kg', value, dose))).toEqual([[], above])
    expect([5000, 5001].map((value) => capped('mg-per-session', value, dose))).toEqual([[], above])
    expect([10, 10.1].map((value) => capped('mg-per-kg-per-hour', value, rate))).toEqual([[], above])
    expect([5000, 5001].map((value) => capped('mg-per-hour', value, rate))).toEqual([[], above])
    // 0.35 mg/kg each hour over 100 hours are 35 mg/kg, and no single dose.
    expect(capped('mg-per-kg', 30, { ...rate, hours: 100 })).toEqual([])
    expect(capped('mg-per-kg-per-hour', 350, { ...rate, hours: 100 })).toEqual(above)
  })

  // Nobody rises by more than the highest dose, whatever the dose before was.
  it('refuses a limit on the rise that no rise can pass', () => {
    const { sources } = ivTrdAcuteSix.weight
    const rule = (dose: object) => issues({ ...ivTrdAcuteSix, dose: { ...dose, sources } })
    const allowed = (maximumRiseMg: number) => rule({ kind: 'one-of', allowedMg: [28, 84, 56], maximumRiseMg })
    expect([28, 83, 84, 280].map(allowed)).toEqual([[], [], ['dose: conflict'], ['dose: conflict']])
    const mgPerKg = { minimum: 0.5, maximum: 3 }
    const range = (maximumRiseMgPerKg: number) => rule({ kind: 'per-kg-range', mgPerKg, maximumRiseMgPerKg })
    expect([0.5, 3].map(range)).toEqual([[], ['dose: conflict']])
    const mgPerKgPerHour = { minimum: 0.1, maximum: 1 }
    const rates = (maximumRiseMgPerKgPerHour: number) => rule({ kind: 'per-kg-per-hour-range', mgPerKgPerHour, maximumRiseMgPerKgPerHour })
    expect([0.05, 5].map(rates)).toEqual([[], ['dose: conflict']])
    const step = { kind: 'one-of', allowedMg: [28, 56], maximumRiseMg: 280, sources }
    expect(rule({ kind: 'steps', steps: [{ id: 'a', label: 'A', rule: step }] })).toEqual(['dose: conflict'])
  })

  it('refuses a usual gap below the shortest, and a point that no number of sessions reaches', () => {
    const [course] = ivTrdAcuteSix.courses
    const [phase] = course?.phases ?? []
    const schedules = (phase?.schedules ?? []).map((schedule) => ({ ...schedule, entryGapDays: 1 }))
    const courses = [{ ...course, phases: [{ ...phase, schedules }] }]
    const decisionPoints = ivTrdAcuteSix.decisionPoints.map((point) => ({ ...point, afterSessions: 99 }))
    expect(issues({ ...ivTrdAcuteSix, courses, decisionPoints })).toEqual([
      'courses[0].phases[0].schedules[0].entryGapDays: conflict',
      'courses[0].phases[0].schedules[1].entryGapDays: conflict',
      'decisionPoints[0].afterSessions: conflict',
    ])
  })

  // A point that one of the spacings reaches, or one without an end, is no contradiction; neither is one of a phase that has no spacing.
  it('takes a point that some number of sessions reaches', () => {
    const singh = protocols['iv-trd-frequency-singh']
    const [course] = singh.courses
    const [phase] = course?.phases ?? []
    const after = (afterSessions: number, schedules: readonly object[] = phase?.schedules ?? []) => {
      const point = { ...ivTrdAcuteSix.decisionPoints[0], phase: phase?.id, afterSessions }
      return issues({ ...singh, decisionPoints: [point], courses: [{ ...course, phases: [{ ...phase, schedules }] }] })
    }
    // Two a week, up to 8 infusions, or three a week, up to 12.
    expect([after(8), after(9), after(12)]).toEqual([[], [], []])
    expect(after(13)).toEqual(['decisionPoints[0].afterSessions: conflict'])
    const { sessions: _sessions, sessionsAreMaximum: _most, ...open } = phase?.schedules[0] ?? {}
    expect(after(13, [open])).toEqual([])
    expect(after(13, [])).toEqual([])
  })
})
