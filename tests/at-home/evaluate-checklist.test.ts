import type { ChecklistAnswer, ChecklistItemId, ChecklistPhase, SupervisionLevelId } from 'ketamine-therapy/at-home'
import { buildChecklist, CHECKLIST_PHASES, checklistItems, createChecklistEvaluator, evaluateChecklist } from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'
import { AT, NOW, passingAnswers, tonight, withAnswer, YESTERDAY } from './answers'

// So long ago that everything after a dose may be answered too.
const DOSE = '2026-11-21T17:00:00-07:00'
const whole = buildChecklist({ ...tonight, phases: CHECKLIST_PHASES })
const good = passingAnswers(whole, AT, YESTERDAY)
const evaluate = (answers: readonly ChecklistAnswer[], now = NOW) => evaluateChecklist(whole, answers, { now, country: 'US', doseAt: DOSE })

describe('all items', () => {
  it('lists all 122 and goes when every answer passes', () => {
    expect(whole.items).toHaveLength(122)
    expect(evaluate(good)).toMatchObject({ decision: 'go', missing: [], findings: [] })
    expect(evaluate(good).next.at(-1)?.action).toBe('proceed')
  })

  it.each(whole.items.map((item) => [item.id, item] as const))(
    '%s holds when it is not answered, unless it is only recommended',
    (id, item) => {
      const { decision, missing } = evaluate(withAnswer(good, id, undefined))
      expect(decision).toBe(item.kind === 'recommended' || item.afterGo === true ? 'go' : 'hold')
      expect(missing.map(({ path }) => path)).toEqual(item.afterGo === true ? [] : [`answers.${id}`])
    },
  )

  it.each(whole.items.filter((item) => item.input.type === 'yes-no').map((item) => [item.id, item] as const))(
    '%s fails the way its record says',
    (id, item) => {
      const passes = good.find((one) => one.item === id)?.value
      const { decision, findings, next } = evaluate(withAnswer(good, id, passes !== true))
      const expected = {
        'do-not-dose': 'stop',
        'call-emergency': 'stop',
        'contact-clinician': 'hold',
        reschedule: item.kind === 'blocking' ? 'stop' : 'hold',
      }
      expect(decision).toBe(item.kind === 'recommended' ? 'go' : expected[item.failAction])
      expect(findings).toHaveLength(1)
      expect(findings[0]).toMatchObject({ code: `at-home/${id}`, record: id })
      if (item.failAction === 'call-emergency') expect(next[0]?.action).toBe('call-emergency')
    },
  )

  it.each(
    whole.items.filter((item) => item.expiry !== undefined && item.id !== 'elig-bp-baseline').map((item) => [item.id, item] as const),
  )('%s expires', (id, item) => {
    const minutes = item.expiry?.afterMinutes ?? 0
    const checklist = buildChecklist({ ...tonight, phases: [item.phase] })
    const answers = passingAnswers(checklist, AT, YESTERDAY)
    const later = (by: number) => new Date(Date.parse(AT) + by * 60_000).toISOString()
    const open = (now: string) =>
      evaluateChecklist(checklist, answers, { now, doseAt: DOSE }).missing.filter(({ path }) => path === `answers.${id}`)
    expect(open(later(minutes))).toEqual([])
    expect(open(later(minutes + 1)).map(({ because }) => because)).toEqual(['stale'])
  })
})

describe('SPRAVATO at home', () => {
  const spravato = buildChecklist({ ...tonight, formulation: 'spravato', inTrial: true, phases: CHECKLIST_PHASES })

  it('is a stop with the reason, whatever is answered and whoever watches', () => {
    const answers = passingAnswers(spravato, AT, YESTERDAY)
    for (const given of [[], answers]) {
      const { decision, next, findings } = evaluateChecklist(spravato, given, { now: NOW })
      expect(decision).toBe('stop')
      expect(findings[0]).toMatchObject({ code: 'at-home/spravato-home', severity: 'stop' })
      expect(next[0]?.text.en).toContain('SPRAVATO is never for home use')
      expect(next[0]?.text.es).toContain('SPRAVATO nunca se usa en casa')
    }
  })
})

describe('blood pressure before a dose', () => {
  const bp = (systolicMmHg: number, diastolicMmHg: number) => evaluate(withAnswer(good, 'now-bp', { systolicMmHg, diastolicMmHg }))

  it.each([
    [139, 89, 'go', undefined],
    [140, 89, 'hold', 'repeat'],
    [139, 90, 'hold', 'repeat'],
    [159, 99, 'hold', 'repeat'],
    [160, 99, 'stop', 'do-not-dose'],
    [159, 100, 'stop', 'do-not-dose'],
    [179, 119, 'stop', 'do-not-dose'],
    [180, 99, 'stop', 'check-symptoms'],
    [150, 120, 'stop', 'check-symptoms'],
    // What a cuff shows in a crisis is judged, not refused.
    [262, 160, 'stop', 'check-symptoms'],
    [90, 60, 'go', undefined],
    [89, 60, 'hold', 'check-symptoms'],
    [62, 35, 'hold', 'check-symptoms'],
  ] as const)('%i/%i is %s', (top, bottom, decision, action) => {
    const answer = bp(top, bottom)
    expect(answer.decision).toBe(decision)
    if (action !== undefined) expect(answer.next[0]?.action).toBe(action)
  })

  it('asks to rest and repeat first, and for the clinic when it stays high', () => {
    const high = { systolicMmHg: 145, diastolicMmHg: 85 }
    const once = withAnswer(good, 'now-bp', high)
    expect(evaluate(once).next[0]).toMatchObject({ action: 'repeat', afterMinutes: 15, items: ['now-bp'] })
    const again = [...once, { item: 'now-bp', value: high, answeredAt: '2026-11-22T17:40:00-07:00' }]
    expect(evaluate(again).next[0]?.action).toBe('contact-clinician')
    const tooSoon = [...once, { item: 'now-bp', value: high, answeredAt: '2026-11-22T17:41:00-07:00' }]
    expect(evaluate(tooSoon).next[0]?.action).toBe('repeat')
  })

  it('stops for the rest of the day from 160 or 100, even when a later reading is fine', () => {
    const first = { item: 'now-bp', value: { systolicMmHg: 162, diastolicMmHg: 85 }, answeredAt: '2026-11-22T06:00:00-07:00' }
    expect(evaluate([...good, first]).decision).toBe('stop')
    expect(evaluate([...good, first]).next.map(({ action }) => action)).not.toContain('check-symptoms')
    const crisis = { ...first, value: { systolicMmHg: 184, diastolicMmHg: 85 } }
    expect(evaluate([...good, crisis]).next[0]).toMatchObject({ action: 'check-symptoms', items: ['now-bp'] })
    const yesterday = { ...first, answeredAt: '2026-11-21T23:59:00-07:00' }
    expect(evaluate([...good, yesterday]).decision).toBe('go')
    // The day is that of the offset of `now`: 05:30Z is still the evening of the 21st in Denver.
    expect(evaluate([...good, { ...first, answeredAt: '2026-11-22T05:30:00Z' }]).decision).toBe('go')
  })

  // 16:30 and 17:30 of one afternoon in Denver are two days on a clock that writes Z.
  it.each([
    ['a clock that writes Z', '2026-11-22T23:30:00Z', '2026-11-23T00:30:00Z', 'stop'],
    ['midnight', '2026-11-22T23:50:00-07:00', '2026-11-23T00:05:00-07:00', 'stop'],
    ['a waking day', '2026-11-22T07:30:00-07:00', '2026-11-22T23:29:00-07:00', 'stop'],
    ['the evening after', '2026-11-22T20:00:00-07:00', '2026-11-23T19:00:00-07:00', 'go'],
  ] as const)('a warning sign or a pressure of 165 is not lifted by %s', (_name, before, now, decision) => {
    const tonightAgain = buildChecklist({ ...tonight, phases: ['pre-dose-now'] })
    const fine = passingAnswers(tonightAgain, new Date(Date.parse(now) - 60_000).toISOString(), YESTERDAY)
    const decide = (item: string, value: ChecklistAnswer['value']) =>
      evaluateChecklist(tonightAgain, [...fine, { item, value, answeredAt: before }], { now }).decision
    expect(decide('now-body', true)).toBe(decision)
    expect(decide('now-bp', { systolicMmHg: 165, diastolicMmHg: 105 })).toBe(decision)
  })

  it('takes no reading that passes before the rest is over', () => {
    const reading = (systolicMmHg: number, minutesAgo: number) => ({
      item: 'now-bp',
      value: { systolicMmHg, diastolicMmHg: 85 },
      answeredAt: new Date(Date.parse(NOW) - minutesAgo * 60_000).toISOString(),
    })
    const others = good.filter(({ item }) => item !== 'now-bp')
    const decide = (...readings: ChecklistAnswer[]) => evaluate([...others, ...readings])
    const tooSoon = decide(reading(150, 5), reading(138, 2))
    expect(tooSoon.decision).toBe('hold')
    expect(tooSoon.next[0]).toMatchObject({ action: 'repeat', afterMinutes: 15, items: ['now-bp'] })
    expect(tooSoon.findings.map(({ record }) => record)).toEqual(['now-bp'])
    expect(decide(reading(150, 17), reading(138, 2)).decision).toBe('go')
    expect(decide(reading(150, 16), reading(138, 2)).decision).toBe('hold')
    // One look in between does not begin the rest anew.
    expect(decide(reading(150, 20), reading(148, 8), reading(138, 2)).decision).toBe('go')
    // One that stays high after the rest does, and the clinic is called all the same.
    const stillHigh = decide(reading(150, 20), reading(148, 4), reading(138, 2))
    expect(stillHigh.decision).toBe('hold')
    expect(stillHigh.next[0]).toMatchObject({ action: 'contact-clinician', items: ['now-bp'] })
    expect(decide(reading(150, 28), reading(152, 20), reading(148, 12), reading(138, 2)).decision).toBe('hold')
    expect(decide(reading(150, 30), reading(148, 15), reading(138, 0)).decision).toBe('go')
    // A first reading that passes asks for no rest.
    expect(decide(reading(138, 5), reading(136, 2)).decision).toBe('go')
  })

  it('takes no low pressure after a dose for a good one', () => {
    const low = { systolicMmHg: 84, diastolicMmHg: 50 }
    for (const id of ['during-bp-40', 'after-bp']) {
      const answer = evaluate(withAnswer(good, id, low))
      expect(answer.decision, id).toBe('hold')
      expect(answer.next[0], id).toMatchObject({ action: 'check-symptoms', items: [id] })
    }
    expect(evaluate(withAnswer(good, 'after-bp', { systolicMmHg: 90, diastolicMmHg: 50 })).decision).toBe('go')
  })

  it('lets the sitter leave when the pressure falls over two readings ten minutes apart or more', () => {
    const after = buildChecklist({ ...tonight, phases: ['immediately-after'] })
    const others = passingAnswers(after, AT, YESTERDAY).filter(({ item }) => item !== 'after-bp')
    const reading = (systolicMmHg: number, minutesAgo: number) => ({
      item: 'after-bp',
      value: { systolicMmHg, diastolicMmHg: 85 },
      answeredAt: new Date(Date.parse(NOW) - minutesAgo * 60_000).toISOString(),
    })
    const decide = (...readings: ChecklistAnswer[]) =>
      evaluateChecklist(after, [...others, ...readings], { now: NOW, doseAt: '2026-11-22T15:00:00-07:00' }).decision
    expect(decide(reading(150, 70), reading(145, 2))).toBe('go')
    expect(decide(reading(150, 12), reading(145, 2))).toBe('go')
    expect(decide(reading(150, 4), reading(145, 2))).toBe('hold')
    expect(decide(reading(145, 2))).toBe('hold')
  })

  it('holds because the reading is 36 hours old', () => {
    const old = withAnswer(good, 'now-bp', { systolicMmHg: 120, diastolicMmHg: 70 }, '2026-11-21T06:00:00-07:00')
    const { decision, missing, next } = evaluate(old)
    expect(decision).toBe('hold')
    expect(missing).toMatchObject([{ path: 'answers.now-bp', because: 'stale' }])
    expect(next[0]?.items).toEqual(['now-bp'])
  })
})

describe('numbers at each bound', () => {
  it.each([
    ['now-hr', 25, 'stop'],
    ['now-hr', 230, 'stop'],
    ['now-spo2', 60, 'stop'],
    ['during-spo2', 45, 'stop'],
    ['now-hr', 49, 'stop'],
    ['now-hr', 50, 'go'],
    ['now-hr', 100, 'go'],
    ['now-hr', 101, 'stop'],
    ['now-spo2', 91, 'stop'],
    ['now-spo2', 92, 'stop'],
    ['now-spo2', 93, 'hold'],
    ['now-spo2', 94, 'hold'],
    ['now-spo2', 95, 'go'],
    ['now-food', 5.9, 'hold'],
    ['now-food', 6, 'go'],
    ['now-drink', 1.9, 'hold'],
    ['now-drink', 2, 'go'],
    ['now-glucose', 69, 'hold'],
    ['now-glucose', 79, 'hold'],
    ['now-glucose', 80, 'go'],
    ['now-glucose', 250, 'go'],
    ['now-glucose', 251, 'hold'],
    ['now-dose-count', 7, 'hold'],
    ['now-dose-count', 8, 'go'],
    ['now-dose-count', 9, 'hold'],
    ['before-alcohol-hours', 23, 'hold'],
    ['before-alcohol-hours', 24, 'go'],
    ['before-drugs-hours', 23, 'hold'],
    ['before-mood', 1, 'hold'],
    ['before-interval', 2, 'stop'],
    ['before-interval', 6, 'stop'],
    ['before-interval', 7, 'go'],
    ['before-sleep', 3, 'go'],
    ['during-breathing', 8, 'stop'],
    ['during-breathing', 9, 'hold'],
    ['during-breathing', 10, 'go'],
    ['during-breathing', 24, 'go'],
    ['during-breathing', 25, 'hold'],
    ['during-breathing', 29, 'hold'],
    ['during-breathing', 30, 'stop'],
    ['during-spo2', 91, 'stop'],
    ['during-spo2', 92, 'hold'],
    ['during-spo2', 93, 'go'],
    ['during-sitter-close', 5, 'go'],
    ['during-sitter-close', 6, 'hold'],
    ['during-spit-time', 6, 'hold'],
    ['during-spit-time', 7, 'go'],
    ['after-sitter-stay', 119, 'hold'],
    ['after-sitter-stay', 120, 'go'],
    ['n24-no-drive', 23, 'hold'],
    ['n24-no-drive', 24, 'go'],
    ['n24-no-alcohol', 23, 'hold'],
    ['btw-urinary', 1, 'hold'],
    ['btw-phq9', 19, 'go'],
    ['btw-phq9', 20, 'hold'],
    ['btw-craving', 3, 'go'],
    ['btw-craving', 4, 'hold'],
    ['btw-craving', 6, 'hold'],
    ['btw-craving', 7, 'stop'],
    ['end-leftovers', 1, 'hold'],
    ['end-leftovers', 2, 'go'],
  ] as const)('%s = %d is %s', (item, value, decision) => {
    expect(evaluate(withAnswer(good, item, value)).decision).toBe(decision)
  })

  it.each([
    ['now-calm', 'a-bit-nervous', 'go'],
    ['now-calm', 'very-upset', 'hold'],
    ['n24-adult-overnight', 'nobody', 'hold'],
    ['n24-adult-overnight', 'call-away', 'hold'],
    ['n24-mood-next-day', 'worse', 'hold'],
    ['n24-mood-next-day', 'unsafe', 'stop'],
    ['elig-suicide-risk', 'none', 'go'],
    ['elig-suicide-risk', 'low', 'hold'],
    ['elig-suicide-risk', 'moderate', 'hold'],
    ['elig-suicide-risk', 'high', 'stop'],
    ['elig-heart-stroke', 'over-6-weeks-with-note', 'go'],
    ['elig-heart-stroke', 'over-6-weeks-no-note', 'hold'],
    ['elig-heart-stroke', 'within-6-weeks-or-still', 'stop'],
    ['elig-substance-use', 'over-a-year-ago', 'hold'],
    ['elig-substance-use', 'past-year', 'stop'],
    ['elig-substance-use', 'ketamine-or-pcp', 'stop'],
    ['elig-opioid', 'yes', 'hold'],
    ['elig-opioid', 'yes-with-plan', 'hold'],
    ['elig-sedatives', 'yes', 'hold'],
    ['elig-sedatives', 'yes-with-plan', 'go'],
    ['elig-first-dose-observed', 'none', 'hold'],
    ['elig-formulation', 'spravato', 'stop'],
    ['elig-formulation', 'injectable', 'stop'],
    ['setup-spit-swallow', 'swallow', 'stop'],
    ['btw-memory', 'much-worse', 'go'],
  ] as const)('%s = %s is %s', (item, value, decision) => {
    expect(evaluate(withAnswer(good, item, value)).decision).toBe(decision)
  })

  it('lets an approved opioid pass only with a clinician in the room', () => {
    const present = buildChecklist({ ...tonight, supervision: 'sup-clinician-present', phases: CHECKLIST_PHASES })
    const answers = withAnswer(passingAnswers(present, AT, YESTERDAY), 'elig-opioid', 'yes-with-plan')
    expect(evaluateChecklist(present, answers, { now: NOW, doseAt: DOSE }).decision).toBe('go')
  })

  it.each([
    ['troche', 'sublingual-tablet', 'go'],
    ['compounded-nasal', 'compounded-nasal', 'go'],
    ['compounded-nasal', 'troche', 'hold'],
    ['injectable', 'sublingual-tablet', 'hold'],
    ['troche', 'compounded-nasal', 'stop'],
  ] as const)('a checklist for %s and a medicine that is a %s: %s', (formulation, told, decision) => {
    const entry = buildChecklist({ ...tonight, formulation, supervision: 'sup-clinician-present', phases: ['program-eligibility'] })
    const answers = withAnswer(passingAnswers(entry, AT, YESTERDAY), 'elig-formulation', told)
    expect(evaluateChecklist(entry, answers, { now: NOW }).decision).toBe(decision)
  })

  // `requiredSupervision` asks for a clinician on video for the same person.
  it('lets a low suicide risk pass only where a clinician watches', () => {
    const decide = (supervision: SupervisionLevelId) => {
      const entry = buildChecklist({ ...tonight, supervision, phases: ['program-eligibility'] })
      return evaluateChecklist(entry, withAnswer(passingAnswers(entry, AT, YESTERDAY), 'elig-suicide-risk', 'low'), { now: NOW }).decision
    }
    expect(decide('sup-therapist-video')).toBe('hold')
    expect(decide('sup-clinician-video')).toBe('go')
    expect(decide('sup-clinic')).toBe('go')
  })

  it('judges the baseline blood pressure on the mean of two days', () => {
    const reading = (systolicMmHg: number, diastolicMmHg: number, answeredAt: string) => ({
      item: 'elig-bp-baseline',
      value: { systolicMmHg, diastolicMmHg },
      answeredAt,
    })
    const others = good.filter(({ item }) => item !== 'elig-bp-baseline')
    const decide = (...readings: ChecklistAnswer[]) => evaluate([...others, ...readings])
    expect(decide(reading(120, 70, AT)).decision).toBe('hold')
    expect(decide(reading(120, 70, AT)).missing.map(({ path }) => path)).toEqual(['answers.elig-bp-baseline'])
    expect(decide(reading(150, 80, YESTERDAY), reading(128, 80, AT)).decision).toBe('go')
    expect(decide(reading(151, 80, YESTERDAY), reading(129, 80, AT)).decision).toBe('hold')
    expect(decide(reading(170, 80, YESTERDAY), reading(150, 80, AT)).decision).toBe('stop')
  })

  // What is missing is a second day, not the clinic's word on one.
  it('asks for the second reading of the baseline, and lets no first one of 180 or 120, and no top number below 90, wait for it', () => {
    const entry = buildChecklist({ ...tonight, phases: ['program-eligibility'] })
    const others = passingAnswers(entry, AT, YESTERDAY).filter(({ item }) => item !== 'elig-bp-baseline')
    const decide = (...pressures: readonly (readonly [number, number, string])[]) => {
      const readings = pressures.map(([systolicMmHg, diastolicMmHg, answeredAt]) => ({
        item: 'elig-bp-baseline',
        value: { systolicMmHg, diastolicMmHg },
        answeredAt,
      }))
      const { decision, next } = evaluateChecklist(entry, [...others, ...readings], { now: NOW })
      return [decision, ...next.map(({ action }) => action)]
    }
    expect(decide([120, 70, AT])).toEqual(['hold', 'answer'])
    for (const first of [[180, 80, AT] as const, [170, 120, AT] as const])
      expect(decide(first)).toEqual(['stop', 'check-symptoms', 'do-not-dose'])
    // It did not pass by being lower an hour later.
    expect(decide([185, 100, '2026-11-22T13:00:00-07:00'], [178, 110, AT])).toEqual(['stop', 'check-symptoms', 'do-not-dose'])
    expect(decide([179, 80, AT])).toEqual(['hold', 'answer'])
    expect(decide([89, 50, AT])).toEqual(['hold', 'check-symptoms', 'contact-clinician'])
    expect(decide([89, 50, YESTERDAY], [89, 50, AT])).toEqual(['hold', 'check-symptoms', 'contact-clinician'])
    expect(decide([90, 50, YESTERDAY], [90, 50, AT])).toEqual(['go', 'proceed'])
  })

  it('takes a weekly top number below 90 for none that is fine', () => {
    expect(evaluate(withAnswer(good, 'btw-bp-week', { systolicMmHg: 89, diastolicMmHg: 50 })).decision).toBe('hold')
    expect(evaluate(withAnswer(good, 'btw-bp-week', { systolicMmHg: 90, diastolicMmHg: 50 })).decision).toBe('go')
  })

  it('finds a rise of five points between two mood forms', () => {
    const form = (value: number, answeredAt: string) => ({ item: 'btw-phq9', value, answeredAt })
    const others = good.filter(({ item }) => item !== 'btw-phq9')
    expect(evaluate([...others, form(6, '2026-11-15T10:00:00-07:00'), form(10, AT)]).decision).toBe('go')
    expect(evaluate([...others, form(6, '2026-11-15T10:00:00-07:00'), form(11, AT)]).decision).toBe('hold')
  })
})

describe('orders', () => {
  it('holds where an answer cannot be compared with the order, and says what is missing', () => {
    const bare = buildChecklist({ ...tonight, order: { spitOrSwallow: 'spit' }, phases: ['pre-dose-now'] })
    const { decision, missing } = evaluateChecklist(bare, passingAnswers(bare, AT, YESTERDAY), { now: NOW })
    expect(decision).toBe('hold')
    expect(missing).toMatchObject([{ path: 'order.expectedUnits', because: 'absent', decides: ['at-home/now-dose-count'] }])
  })

  it('holds to the floor of three days whatever the order says', () => {
    const daily = buildChecklist({ ...tonight, order: { minimumGapDays: 1 }, phases: ['day-before'] })
    const days = (value: number) =>
      evaluateChecklist(daily, withAnswer(passingAnswers(daily, AT, YESTERDAY), 'before-interval', value), { now: NOW })
    expect(days(2).decision).toBe('stop')
    expect(days(3).decision).toBe('go')
  })
})

describe('items that may not apply', () => {
  const open = buildChecklist({
    formulation: 'troche',
    session: 'later',
    supervision: 'sup-remote-start',
    phases: ['pre-dose-now'],
    order: { expectedUnits: 8 },
  })

  it('holds until they are answered or said not to apply', () => {
    const ids = open.items.filter(({ applies }) => applies === 'unknown').map(({ id }) => id)
    expect(ids).toEqual(['now-spo2', 'now-pregnant', 'now-glucose', 'now-spit-ready'])
    const answers = passingAnswers(open, AT, YESTERDAY).filter(({ item }) => !ids.includes(item))
    expect(evaluateChecklist(open, answers, { now: NOW }).decision).toBe('hold')
    const not = ids.map((item) => ({ item, notApplicable: true, answeredAt: AT }))
    const answer = evaluateChecklist(open, [...answers, ...not], { now: NOW })
    expect(answer.decision).toBe('go')
    expect(answer.assumptions).toContain('The person says that now-pregnant is not for them.')
  })

  it('refuses "not applicable" for an item that applies', () => {
    expect(() => evaluateChecklist(open, [{ item: 'now-bp', notApplicable: true, answeredAt: AT }], { now: NOW })).toThrow(
      'applies and cannot be left out',
    )
  })
})

describe('time', () => {
  it.each([
    ['now-bp', 30],
    ['now-food', 60],
    ['now-drink', 60],
    ['now-pregnant', 24 * 60],
    ['elig-pregnant', 7 * 24 * 60],
    ['now-sitter-present', 15],
    ['before-sitter-confirmed', 36 * 60],
    ['elig-suicide-risk', 30 * 24 * 60],
  ] as const)('%s counts for %d minutes and not a moment longer', (id, minutes) => {
    const at = (millis: number) => new Date(Date.parse(AT) + minutes * 60_000 + millis).toISOString()
    const fresh = (now: string) =>
      passingAnswers(whole, now, now)
        .filter(({ item }) => item !== id && item !== 'elig-bp-baseline')
        .concat(good.filter(({ item }) => item === id))
    const open = (now: string) => evaluateChecklist(whole, fresh(now), { now }).missing.filter(({ path }) => path === `answers.${id}`)
    expect(open(at(-1))).toEqual([])
    expect(open(at(0))).toEqual([])
    expect(open(at(1))).toMatchObject([{ because: 'stale' }])
  })

  it('says that the times after which answers expire are conventions, where one mattered', () => {
    const said = 'The times after which answers expire are conventions of this library or of the program.'
    const now = buildChecklist({ ...tonight, phases: ['pre-dose-now'] })
    const answers = passingAnswers(now, AT, YESTERDAY)
    expect(evaluateChecklist(now, answers, { now: NOW }).assumptions).toContain(said)
    const old = withAnswer(answers, 'now-bp', { systolicMmHg: 120, diastolicMmHg: 70 }, '2026-11-21T06:00:00-07:00')
    expect(evaluateChecklist(now, old, { now: NOW }).assumptions).toContain(said)
    expect(evaluateChecklist(now, [], { now: NOW }).assumptions).not.toContain(said)
  })

  it('says until when "go" may be used', () => {
    const now = buildChecklist({ ...tonight, phases: ['pre-dose-now'] })
    expect(evaluateChecklist(now, passingAnswers(now, AT, YESTERDAY), { now: NOW }).validUntil).toBe('2026-11-22T18:10:00-07:00')
    // A clock shows seconds: neither they nor the offset of the answers move the moment.
    for (const clock of ['2026-11-22T18:05:17-07:00', '2026-11-22T18:09:59.999-07:00', '2026-11-22T18:10:00-07:00'])
      expect(evaluateChecklist(now, passingAnswers(now, AT, YESTERDAY), { now: clock }).validUntil, clock).toBe('2026-11-22T18:10:00-07:00')
    const later = passingAnswers(now, '2026-11-22T17:55:30-07:00', YESTERDAY)
    expect(evaluateChecklist(now, later, { now: NOW }).validUntil).toBe('2026-11-22T18:10:30-07:00')
    expect(evaluateChecklist(now, later, { now: '2026-11-22T18:10:31-07:00' }).decision).toBe('hold')
  })

  // What was not for them half an hour ago is asked again, so "go" lasts no longer than that.
  it('says no longer time where the answer that ends first is "not applicable"', () => {
    const facts = { ...tonight.facts, diabetesOnInsulinOrSulfonylurea: undefined }
    const now = buildChecklist({ ...tonight, facts, phases: ['pre-dose-now'] })
    const answers = passingAnswers(now, AT, YESTERDAY).filter(({ item }) => item !== 'now-glucose')
    const skipped = (answeredAt: string) => ({ item: 'now-glucose', notApplicable: true, answeredAt }) as const
    const at = (clock: string, ...more: readonly ChecklistAnswer[]) => evaluateChecklist(now, [...answers, ...more], { now: clock })
    const early = skipped('2026-11-22T17:35:00-07:00')
    expect(at(NOW, early)).toMatchObject({ decision: 'go', validUntil: '2026-11-22T18:05:00-07:00' })
    expect(at('2026-11-22T18:05:00-07:00', early).decision).toBe('go')
    expect(at('2026-11-22T18:05:01-07:00', early).decision).toBe('hold')
    // Said again, the later one counts.
    expect(at(NOW, skipped('2026-11-22T17:50:00-07:00'), early).validUntil).toBe('2026-11-22T18:10:00-07:00')
  })

  // Two readings within 4 hours, and on two days within 30: "go" ends with the earlier one, where it rests on it.
  it.each([
    ['after-bp', '2026-11-22T17:00:00-07:00', [152, 88], '2026-11-22T20:30:00-07:00', [145, 84], '2026-11-22T21:00:00-07:00'],
    ['after-bp', '2026-11-22T17:00:00-07:00', [152, 88], '2026-11-22T20:30:00-07:00', [126, 78], '2026-11-22T21:30:00-07:00'],
    ['after-bp', '2026-11-22T18:00:00-07:00', [152, 88], '2026-11-22T20:30:00-07:00', [145, 84], '2026-11-22T21:30:00-07:00'],
    ['elig-bp-baseline', '2026-11-01T08:00:00-07:00', [126, 78], '2026-11-22T20:30:00-07:00', [124, 76], '2026-12-01T23:59:59-07:00'],
    ['elig-bp-baseline', '2026-11-21T08:00:00-07:00', [126, 78], '2026-11-22T20:30:00-07:00', [124, 76], '2026-12-21T23:59:59-07:00'],
  ] as const)('%s of %s with %j and of %s with %j passes until %s', (id, before, first, at, last, until) => {
    const item = checklistItems[id]
    const alone = buildChecklist({ ...tonight, phases: [item.phase], items: [item] })
    const answers = [[before, first] as const, [at, last] as const].map(([answeredAt, [systolicMmHg, diastolicMmHg]]) => {
      return { item: id, value: { systolicMmHg, diastolicMmHg }, answeredAt }
    })
    for (const clock of [at, `${at.slice(0, 19)}.750-07:00`, until]) {
      expect(evaluateChecklist(alone, answers, { now: clock }), clock).toMatchObject({ decision: 'go', validUntil: until })
    }
    const after = new Date(Date.parse(until) + 1000 - 7 * 3_600_000).toISOString().replace('Z', '-07:00')
    expect(evaluateChecklist(alone, answers, { now: after }).decision).toBe('hold')
  })

  // 137.25 on average; 149.7 once the 100 is more than 30 days old; 135.5 once the 178 is, too.
  it('ends "go" with the first of several readings without which it holds, though it would be "go" again later', () => {
    const item = checklistItems['elig-bp-baseline']
    const alone = buildChecklist({ ...tonight, phases: [item.phase], items: [item] })
    const readings = [
      ['2026-10-24', 100],
      ['2026-11-02', 178],
      ['2026-11-21', 135],
      ['2026-11-22', 136],
    ] as const
    const answers = readings.map(([on, systolicMmHg]) => {
      return { item: item.id, value: { systolicMmHg, diastolicMmHg: 76 }, answeredAt: `${on}T08:00:00-07:00` }
    })
    const at = (now: string) => evaluateChecklist(alone, answers, { now })
    expect(at(NOW)).toMatchObject({ decision: 'go', validUntil: '2026-11-23T23:59:59-07:00' })
    expect(['2026-11-24', '2026-12-02', '2026-12-03'].map((on) => at(`${on}T00:00:00-07:00`).decision)).toEqual(['hold', 'hold', 'go'])
  })

  it('says when the reading at 40 minutes is due', () => {
    const during = buildChecklist({ ...tonight, phases: ['during'] })
    const answers = withAnswer(passingAnswers(during, AT, YESTERDAY), 'during-bp-40', undefined)
    const at = (doseAt: string) => evaluateChecklist(during, answers, { now: NOW, doseAt })
    expect(at('2026-11-22T17:21:00-07:00').decision).toBe('hold')
    expect(at('2026-11-22T17:21:00-07:00').next[0]).toMatchObject({ action: 'answer', items: ['during-bp-40'], afterMinutes: 1 })
    expect(at('2026-11-22T17:20:00-07:00').next[0]).not.toHaveProperty('afterMinutes')
    expect(evaluateChecklist(during, answers, { now: NOW }).decision).toBe('hold')
  })

  it('takes no reading of the first minutes for the one at 40, but for a bad one', () => {
    const during = buildChecklist({ ...tonight, phases: ['during'] })
    const at = (answers: readonly ChecklistAnswer[], doseAt: string, now = NOW) => evaluateChecklist(during, answers, { now, doseAt })
    const passing = passingAnswers(during, AT, YESTERDAY)
    // Measured at 17:55, which is 5 minutes after a dose at 17:50 and 40 after one at 17:15.
    expect(at(passing, '2026-11-22T17:15:00-07:00').decision).toBe('go')
    const early = at(passing, '2026-11-22T17:50:00-07:00')
    expect(early.decision).toBe('hold')
    expect(early.next[0]).toMatchObject({ action: 'answer', items: ['during-bp-40'], afterMinutes: 30 })
    const forgotten = at(passing, '2026-11-22T17:16:00-07:00')
    expect(forgotten.missing).toMatchObject([{ path: 'answers.during-bp-40', because: 'stale' }])
    const bad = withAnswer(passing, 'during-bp-40', { systolicMmHg: 184, diastolicMmHg: 100 }, AT)
    expect(at(bad, '2026-11-22T17:50:00-07:00').findings.map(({ record }) => record)).toEqual(['during-bp-40'])
  })

  it.each([
    ['n24-no-drive', 'next-24-hours', 24, 60],
    ['n24-no-alcohol', 'next-24-hours', 24, 60],
    ['after-sitter-stay', 'immediately-after', 120, 1],
  ] as const)('%s: nobody has waited longer than since the dose', (id, phase, value, minutes) => {
    const checklist = buildChecklist({ ...tonight, phases: [phase] })
    const answers = withAnswer(passingAnswers(checklist, AT, YESTERDAY), id, value, AT)
    const doseAt = (before: number) => new Date(Date.parse(AT) - before * 60_000).toISOString()
    const on = (before: number) => evaluateChecklist(checklist, answers, { now: NOW, doseAt: doseAt(before) })
    expect(on(value * minutes).decision).toBe('go')
    const early = on(20)
    expect(early.decision).toBe('hold')
    // The answer is 5 minutes old.
    expect(early.next.find((one) => one.items.includes(id))).toMatchObject({ action: 'answer', afterMinutes: value * minutes - 25 })
    expect(early.missing.map(({ path }) => path)).toContain(`answers.${id}`)
    expect(on(value * minutes - 1).decision).toBe('hold')
    const untold = evaluateChecklist(checklist, answers, { now: NOW })
    expect(untold.decision).toBe('go')
    expect(untold.assumptions).toContain('The time of the dose was not given: the time since it is taken as answered.')
  })

  it('takes no clear head of minute 10 for one at two hours, and no mood of that evening for the next day', () => {
    const minutes = (count: number) => new Date(Date.parse(DOSE) + count * 60_000).toISOString()
    const late = (phase: ChecklistPhase, id: string, value: ChecklistAnswer['value'], early: number, now: number) => {
      const checklist = buildChecklist({ ...tonight, phases: [phase] })
      const answers = withAnswer(passingAnswers(checklist, minutes(now - 5), YESTERDAY), id, value, minutes(early))
      return evaluateChecklist(checklist, answers, { now: minutes(now), doseAt: DOSE })
    }
    for (const id of ['after-oriented', 'after-walk'] as const) {
      expect(late('immediately-after', id, true, 10, 130).missing).toMatchObject([{ path: `answers.${id}`, because: 'stale' }])
      expect(late('immediately-after', id, true, 120, 130).decision).toBe('go')
      expect(late('immediately-after', id, false, 10, 130).findings.map(({ record }) => record)).toEqual([id])
    }
    const pressure = { systolicMmHg: 118, diastolicMmHg: 76 }
    expect(late('immediately-after', 'after-bp', pressure, 75, 130).decision).toBe('hold')
    expect(late('immediately-after', 'after-bp', pressure, 125, 130).decision).toBe('go')
    expect(late('next-24-hours', 'n24-mood-next-day', 'better', 150, 1500).missing.map(({ path }) => path)).toEqual([
      'answers.n24-mood-next-day',
    ])
    expect(late('next-24-hours', 'n24-mood-next-day', 'better', 720, 1500).decision).toBe('go')
    expect(late('next-24-hours', 'n24-mood-next-day', 'worse', 150, 1500).findings.map(({ record }) => record)).toEqual([
      'n24-mood-next-day',
    ])
    expect(late('next-24-hours', 'n24-still-odd', false, 150, 1500).decision).toBe('hold')
  })

  it('counts from the latest of two times of the start, whichever was told last, and from the time of the dose where that is given', () => {
    const checklist = buildChecklist({ ...tonight, phases: ['pre-dose-now', 'immediately-after'] })
    const minutes = (count: number) => new Date(Date.parse(DOSE) + count * 60_000).toISOString()
    const others = passingAnswers(checklist, minutes(95), YESTERDAY).filter(({ item }) => item !== 'now-start-time')
    const started = (at: number, told: number) => ({ item: 'now-start-time', value: minutes(at), answeredAt: minutes(told) })
    const due = (answers: readonly ChecklistAnswer[], doseAt?: string) =>
      evaluateChecklist(checklist, [...others, ...answers], { now: minutes(100), ...(doseAt === undefined ? {} : { doseAt }) }).next.find(
        ({ items }) => items.includes('after-oriented'),
      )?.afterMinutes
    expect(due([started(-60, 1)])).toBeUndefined()
    expect(due([started(0, 1), started(-60, 2)])).toBe(20)
    expect(due([started(-60, 1), started(0, 2)])).toBe(20)
    expect(due([started(0, 1), started(-60, 2)], minutes(-10))).toBe(10)
  })

  // On the day before a weekly dose six days have passed; the answer still counts on the day of the dose.
  it('asks on the day before how it will be at the dose', () => {
    for (const id of ['before-interval', 'before-alcohol-hours', 'before-drugs-hours'] as const) {
      expect(checklistItems[id].text.en, id).toMatch(/ to (the dose|this one)\?/)
      expect(checklistItems[id].text.es, id).toMatch(/habrá entre .*(la dosis|esta)\?/)
    }
    // A drink after those answers were given is asked for at the dose.
    expect(checklistItems['now-no-sedative'].text.en).toContain('Today or last night')
    expect(checklistItems['now-no-sedative'].text.es).toContain('Hoy o anoche')
  })

  it('asks for anything that was drunk, not for alcohol', () => {
    expect(checklistItems['now-drink'].text.en).toContain('even water')
    expect(checklistItems['now-drink'].text.es).toContain('aunque fuera agua')
  })

  it('is the same in every offset', () => {
    const moved = good.map((one) => ({ ...one, answeredAt: new Date(Date.parse(one.answeredAt)).toISOString() }))
    expect(evaluate(moved).decision).toBe('go')
  })
})

describe('what a person reads', () => {
  const evaluateIn = (phase: ChecklistPhase, id: string | undefined, value?: ChecklistAnswer['value'], doseAt?: string) => {
    const checklist = buildChecklist({ ...tonight, phases: [phase] })
    const answers = passingAnswers(checklist, AT, YESTERDAY)
    return evaluateChecklist(checklist, id === undefined ? answers : withAnswer(answers, id, value, AT), {
      now: NOW,
      doseAt,
      country: 'US',
    })
  }

  it('is no go-ahead for a dose where the checks are those of another time', () => {
    for (const phase of CHECKLIST_PHASES) {
      const { decision, next } = evaluateIn(phase, undefined)
      expect(decision, phase).toBe('go')
      expect(next.at(-1)?.text.en.startsWith('These checks are fine. They are no go-ahead for a dose.'), phase).toBe(
        phase !== 'pre-dose-now',
      )
    }
  })

  // After a dose nobody waits before a call.
  it('never says to wait once the dose is taken', () => {
    for (const phase of ['during', 'immediately-after', 'next-24-hours'] as const) {
      for (const { id, bands, failAction, input } of buildChecklist({ ...tonight, phases: [phase] }).items) {
        if (input.type !== 'yes-no' || failAction === 'call-emergency') continue
        const fail = bands.find(({ outcome }) => outcome !== 'go')
        if (fail?.outcome === 'note') continue
        expect(fail?.action?.en, id).toBeDefined()
        expect(fail?.action?.en, id).not.toMatch(/\bwait\b/i)
      }
    }
  })

  it.each([
    [
      'immediately-after',
      'after-oriented',
      false,
      /Your sitter stays\. Call your clinic now\. If it has been 4 hours since the dose, get seen today\./,
    ],
    ['during', 'during-no-extra', false, /1-800-222-1222.*Do not be alone\. Take no more\./],
    ['next-24-hours', 'n24-still-odd', true, /Call your clinic now and get seen today\. No more doses\./],
  ] as const)('%s: %s sends to the symptom check and says whom to call', (phase, id, value, says) => {
    const { next } = evaluateIn(phase, id, value)
    expect(next[0]?.action).toBe('check-symptoms')
    expect(next[1]?.text.en).toMatch(says)
  })

  it('lets an adult be a call away after an unchanged dose only', () => {
    const decide = (over: object) => {
      const checklist = buildChecklist({ ...tonight, ...over, phases: ['next-24-hours'] })
      const answers = withAnswer(passingAnswers(checklist, AT, YESTERDAY), 'n24-adult-overnight', 'call-away', AT)
      return evaluateChecklist(checklist, answers, { now: NOW }).decision
    }
    expect(decide({ session: 'first', doseIncreased: undefined })).toBe('hold')
    expect(decide({ session: 'later', doseIncreased: true })).toBe('hold')
    expect(decide({ session: 'later', doseIncreased: false })).toBe('go')
  })

  it('counts long waits in hours', () => {
    const { next } = evaluateIn('next-24-hours', 'n24-no-drive', 30, '2026-11-22T08:00:00-07:00')
    expect(next.find(({ items }) => items.includes('n24-no-drive'))).toMatchObject({
      afterMinutes: 1200,
      text: { en: 'Check this in 20 hours.', es: 'Revise esto en 20 horas.' },
    })
  })

  // The patient of the published case held it for the usual 7 minutes: what counts is that it was swallowed then.
  it('takes no ordered time for a dose that was spat out', () => {
    expect(checklistItems['during-spit-time'].text.en).toMatch(/How many minutes did you hold it\? If you swallowed it, enter 0\.$/)
    expect(checklistItems['during-spit-time'].text.es).toMatch(/¿Cuántos minutos lo tuvo en la boca\? Si lo tragó, ponga 0\.$/)
    for (const order of [tonight.order, { spitOrSwallow: 'spit' }, { spitOrSwallow: 'spit', holdMinutes: 0 }] as const) {
      const during = buildChecklist({ ...tonight, order, phases: ['during'] })
      const answers = withAnswer(passingAnswers(during, AT, YESTERDAY), 'during-spit-time', 0, AT)
      const swallowed = (minutes: number) =>
        evaluateChecklist(during, answers, {
          now: new Date(Date.parse(AT) + minutes * 60_000).toISOString(),
          country: 'US',
          doseAt: DOSE,
        }).next.find(({ action, items }) => action === 'contact-clinician' && items.includes('during-spit-time'))
      // Somebody looks after them for 4 hours.
      for (const minutes of [5, 239])
        expect(swallowed(minutes)?.text.en).toBe(
          'Call poison control (1-800-222-1222) and your clinic now. Your sitter stays and checks you every 5 minutes for 4 hours. Any red flag: call 911.',
        )
    }
  })

  // What was taken beyond the plan is not untaken by the answer of an hour later.
  it('keeps an extra dose in mind for the rest of the evening', () => {
    const during = buildChecklist({ ...tonight, phases: ['during'] })
    const calm = passingAnswers(during, AT, YESTERDAY)
    const extra = { item: 'during-no-extra', value: false, answeredAt: '2026-11-22T16:30:00-07:00' }
    const { next } = evaluateChecklist(during, [...calm, extra], { now: NOW, country: 'US', doseAt: DOSE })
    expect(next.map(({ action, items }) => [action, ...items])).toEqual([
      ['check-symptoms', 'during-no-extra'],
      ['contact-clinician', 'during-no-extra'],
    ])
  })

  it('asks so that everyone can answer what is true', () => {
    const says = (id: ChecklistItemId, en: RegExp, es: RegExp) => {
      expect(checklistItems[id].text.en, id).toMatch(en)
      expect(checklistItems[id].text.es, id).toMatch(es)
    }
    // Who has no weapon has nothing locked up.
    says('setup-weapons-locked', /If there are none, answer yes\.$/, /Si no hay armas, responda sí\.$/)
    // It is asked each week, and visits come once a month.
    says('btw-visit', /If none was due yet, answer yes\.$/, /Si todavía no tenía ninguna, responda sí\.$/)
    // A son of 15 is awake and sober too.
    says('now-sitter-present', /\badult\b/, /\badult[ao]\b/)
    says('before-sitter-confirmed', /\badult\b/, /\badult[ao]\b/)
    // Who is here and has been drinking is no reason to wait for somebody to come.
    expect(checklistItems['now-sitter-present'].bands[1]?.action?.en).toMatch(/sober adult.*here and ready/)
    expect(checklistItems['now-sitter-present'].bands[1]?.action?.es).toMatch(/adulto sobrio.*en condiciones/)
    // Cocaine is no alcohol, cannabis or opioid.
    says('now-no-sedative', /\bstreet drug\b/, /\botra droga\b/)
    // The item is for a raised dose as well.
    says('elig-first-dose-observed', /first or higher dose/, /primera dosis y cada dosis más alta/)
    // A nurse practitioner is a prescriber.
    says('elig-prescriber-visit', /licensed prescriber/, /médico u otro profesional con licencia para recetar/)
  })

  it('asks for the number that it wants, in its unit', () => {
    // A number of hours alone says nothing of the night.
    expect(checklistItems['n24-no-drive'].text.en).toMatch(
      /How many hours since your dose\? If you drove sooner, or have not slept all night yet, enter 0\.$/,
    )
    expect(checklistItems['n24-no-drive'].text.es).toMatch(/Si manejó antes, o si todavía no durmió toda la noche, ponga 0\.$/)
    // Who fell asleep once looked every 5 minutes before.
    expect(checklistItems['during-sitter-close'].text.en).toContain('at most')
    expect(checklistItems['during-sitter-close'].text.es).toContain('como máximo')
    // Two hours after the dose the sitter may have been gone for one.
    expect(checklistItems['after-sitter-stay'].text.en).toMatch(/How many minutes has your sitter stayed since the dose\?$/)
    // Nor do hours say that nothing was drunk in them.
    expect(checklistItems['n24-no-alcohol'].text.en).toMatch(/How many hours since your dose\? If you had any of these sooner, enter 0\.$/)
    expect(checklistItems['n24-no-alcohol'].text.es).toMatch(/Si tomó o usó algo de esto antes, ponga 0\.$/)
    for (const id of ['after-sitter-stay', 'during-sitter-close', 'end-leftovers'] as const) {
      expect(checklistItems[id].text.en, id).toMatch(/How many [^?]*\?$/)
      expect(checklistItems[id].text.es, id).toMatch(/¿Cuánt[oa]s [^?]*\?$/)
    }
    expect(checklistItems['now-glucose'].text.en).toContain('mg/dL')
    // A number for "how often" needs its scale: who thinks of it now and then is no 0.
    expect(checklistItems['before-mood'].text.en).toContain('Enter 0 if never,')
    expect(checklistItems['before-mood'].text.es).toContain('Ponga 0 si nunca,')
    expect(checklistItems['btw-urinary'].text.en).toContain('of these 5')
    // A spray is no tablet.
    const nasal = buildChecklist({ ...tonight, formulation: 'compounded-nasal', phases: CHECKLIST_PHASES })
    expect(nasal.items.filter(({ text }) => /tablet/i.test(text.en)).map(({ id }) => id)).toEqual([])
  })
})

describe('emergencies', () => {
  it('puts the emergency first and names the number of the country', () => {
    const both = withAnswer(withAnswer(good, 'now-body', true), 'now-bp', { systolicMmHg: 190, diastolicMmHg: 100 })
    expect(evaluate(both).next[0]).toMatchObject({ action: 'call-emergency', items: ['now-body'], text: { en: 'Call 911 now. No dose.' } })
    const nowhere = evaluateChecklist(whole, both, { now: NOW })
    expect(nowhere.next[0]?.text.en).toBe('Call your emergency number now. No dose.')
  })

  // Who has chest pain is not sent to the toilet first.
  it('leaves out what is only good to know', () => {
    const untidy = withAnswer(good, 'now-toilet', false)
    expect(evaluate(untidy).next.map(({ action }) => action)).toContain('note')
    expect(evaluate(withAnswer(untidy, 'now-body', true)).next.map(({ action }) => action)).toEqual(['call-emergency', 'check-symptoms'])
    expect(evaluate(withAnswer(untidy, 'now-body', true)).findings.map(({ record }) => record)).toContain('now-toilet')
  })

  it('returns every failing item, not only the first', () => {
    const many = ['now-body', 'now-suicide', 'now-mind'].reduce((answers, id) => withAnswer(answers, id, true), good)
    expect(evaluate(many).findings.map(({ record }) => record)).toEqual(['now-body', 'now-suicide', 'now-mind'])
  })
})

describe('an emergency that nobody looked at again', () => {
  const during = buildChecklist({ ...tonight, phases: ['during'] })
  const passing = passingAnswers(during, NOW, YESTERDAY)
  const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()
  const judged = (answers: readonly ChecklistAnswer[], minutes: number) =>
    evaluateChecklist(during, answers, { now: at(minutes), country: 'US', doseAt: AT })

  it.each([
    ['during-wakes', false],
    ['during-breathing', 7],
    ['during-spo2', 88],
  ] as const)('%s is one after 16 minutes too, and no longer once a newer answer is good', (item, value) => {
    const answers = withAnswer(passing, item, value, NOW)
    const answer = judged(answers, 16)
    expect(answer.decision).toBe('stop')
    expect(answer.next[0]).toMatchObject({ action: 'call-emergency', items: [item] })
    const newer = { ...passing.find((one) => one.item === item), answeredAt: at(16) } as ChecklistAnswer
    expect(judged([...answers, newer], 16).next.map(({ action }) => action)).not.toContain('call-emergency')
  })

  // "Count again in 2 minutes" was not done: the reading is asked for again, and what it asked for still stands.
  it.each([
    // The 5 minutes do not begin again with each count.
    ['during-breathing', 9, /Call 911 if it has not risen 5 minutes after the first count/],
    ['during-breathing', 26, /Call 911 if it is still 25 or more/],
    ['during-spo2', 92, /Call 911 if it is 92 or less 5 minutes after the first look/],
  ] as const)('%s %d, a reason for the symptom check, is one after 16 minutes too', (item, value, says) => {
    const answers = withAnswer(passing, item, value, NOW)
    const answer = judged(answers, 16)
    expect(answer.decision).toBe('hold')
    expect(answer.findings.map(({ record }) => record)).toEqual([item])
    expect(answer.next.filter(({ items }) => items.includes(item)).map(({ action }) => action)).toEqual([
      'check-symptoms',
      'contact-clinician',
      'answer',
    ])
    expect(answer.next[1]?.text.en).toMatch(says)
    expect(answer.missing.find(({ path }) => path === `answers.${item}`)?.because).toBe('stale')
    const newer = { ...passing.find((one) => one.item === item), answeredAt: at(16) } as ChecklistAnswer
    expect(judged([...answers, newer], 16).findings).toEqual([])
  })

  it('asks again for the emergency as well', () => {
    const answer = judged(withAnswer(passing, 'during-wakes', false, NOW), 16)
    expect(answer.missing.map(({ path }) => path)).toContain('answers.during-wakes')
  })

  it('is over a day later: what is too old then is asked again', () => {
    const answer = judged(withAnswer(passing, 'during-wakes', false, NOW), 24 * 60 + 1)
    expect(answer.decision).toBe('hold')
    expect(answer.next.map(({ action }) => action)).not.toContain('call-emergency')
  })
})

describe('what is refused', () => {
  const refuse = (answers: unknown, options: unknown = { now: NOW }) =>
    issuesOf(() => evaluateChecklist(whole, answers as readonly ChecklistAnswer[], options as { now: string }))

  it.each([
    [[{ item: 'now-bpp', value: true, answeredAt: AT }], ['answers[0].item: unknown-id']],
    [[{ item: 'now-hr', value: '72', answeredAt: AT }], ['answers[0].value: wrong-type']],
    [[{ item: 'now-hr', value: 19, answeredAt: AT }], ['answers[0].value: out-of-range']],
    [[{ item: 'now-hr', value: 301, answeredAt: AT }], ['answers[0].value: out-of-range']],
    [[{ item: 'now-hr', value: Number.NaN, answeredAt: AT }], ['answers[0].value: wrong-type']],
    [[{ item: 'now-glucose', value: 6, unit: 'mmol/L', answeredAt: AT }], ['answers[0].value: out-of-range', 'answers[0].unit: conflict']],
    [[{ item: 'now-address', value: true, unit: 'mmHg', answeredAt: AT }], ['answers[0].unit: unexpected']],
    [[{ item: 'now-address', value: 'yes', answeredAt: AT }], ['answers[0].value: wrong-type']],
    [[{ item: 'now-bp', value: { systolicMmHg: 80, diastolicMmHg: 120 }, answeredAt: AT }], ['answers[0].value: conflict']],
    [
      [{ item: 'now-bp', value: { systolicMmHg: 301, diastolicMmHg: 19 }, answeredAt: AT }],
      ['answers[0].value.systolicMmHg: out-of-range', 'answers[0].value.diastolicMmHg: out-of-range'],
    ],
    [[{ item: 'now-calm', value: 'great', answeredAt: AT }], ['answers[0].value: unknown-id']],
    [[{ item: 'now-dose-count', value: 1.5, answeredAt: AT }], ['answers[0].value: wrong-type']],
    [[{ item: 'now-hr', value: 72, answeredAt: '2026-11-22T18:00:01-07:00' }], ['answers[0].answeredAt: future']],
    [[{ item: 'now-hr', value: 72, answeredAt: '2026-11-22' }], ['answers[0].answeredAt: malformed']],
    [[{ item: 'now-start-time', value: '2026-11-22T19:00:00-07:00', answeredAt: AT }], ['answers[0].value: future']],
    [
      [
        { item: 'now-hr', value: 72, answeredAt: AT },
        { item: 'now-hr', value: 90, answeredAt: AT },
      ],
      ['answers[1]: conflict'],
    ],
    [[{ item: 'now-hr', value: 72, answeredAt: AT, note: 'x' }], ['answers[0].note: unexpected']],
    [[{ item: 'now-hr', value: 72, unit: 60, answeredAt: AT }], ['answers[0].unit: wrong-type']],
    [[{ item: 'now-spo2', notApplicable: 'yes', value: 1, answeredAt: AT }], ['answers[0].notApplicable: wrong-type']],
    [[{ item: 7, value: true, answeredAt: AT }], ['answers[0].item: wrong-type']],
    [[null], ['answers[0].answeredAt: required', 'answers[0]: wrong-type', 'answers[0].item: required']],
  ])('%j', (answers, issues) => {
    expect(refuse(answers)).toEqual(issues)
  })

  it('takes a number with its unit', () => {
    const answer: ChecklistAnswer = { item: 'now-hr', value: 72, unit: 'beats/min', answeredAt: AT }
    expect(() => evaluateChecklist(whole, [answer], { now: NOW })).not.toThrow()
  })

  // Who held it for 45 minutes, has 90 doses left, ate yesterday or answers days late has no other honest number to give.
  it.each([
    ['during-spit-time', 45, 'hold'],
    ['now-dose-count', 90, 'hold'],
    ['btw-dose-count', 90, 'hold'],
    ['end-leftovers', 90, 'hold'],
    ['now-food', 30, 'go'],
    ['now-drink', 30, 'go'],
    ['during-sitter-close', 0, 'go'],
    ['during-breathing', 64, 'stop'],
    ['after-sitter-stay', 700, 'go'],
    ['n24-no-drive', 96, 'go'],
    ['n24-no-alcohol', 96, 'go'],
    ['before-interval', 400, 'go'],
  ] as const)('takes what can happen: %s %d', (item, value, decision) => {
    const answers = withAnswer(good, item, value)
    expect(evaluateChecklist(whole, answers, { now: NOW, doseAt: '2026-11-18T17:00:00-07:00' }).decision).toBe(decision)
  })

  it('refuses bad options and what is no checklist', () => {
    expect(refuse([], { now: 'today' })).toEqual(['options.now: malformed'])
    expect(refuse([], null)).toEqual(['options: wrong-type', 'options.now: required'])
    expect(refuse([{ item: 'now-hr', value: '72', answeredAt: AT }], {})).toEqual(['options.now: required', 'answers[0].value: wrong-type'])
    expect(() => createChecklistEvaluator(whole)([], null as never)).toThrow('options: must be an object')
    expect(refuse([], { now: NOW, doseAt: '2026-11-22T18:01:00-07:00' })).toEqual(['options.doseAt: future'])
    expect(() => evaluateChecklist({} as never, [], { now: NOW })).toThrow('checklist.items')
    expect(() => evaluateChecklist(null as never, [], { now: NOW })).toThrow('must be a checklist')
    expect(issuesOf(() => evaluateChecklist(undefined as never, [], { now: NOW }))).toEqual(['checklist: required'])
    // Whether it applies is not known here, so that it may be left out; a number of what is left out is a slip.
    const list = buildChecklist({ ...tonight, facts: undefined, phases: ['pre-dose-now'] })
    const answer = { item: 'now-spo2', notApplicable: true, value: 97, answeredAt: AT }
    expect(() => evaluateChecklist(list, [answer], { now: NOW })).toThrow('answers[0].value: an item that does not apply has no value')
  })

  it('accepts a checklist that was stored and read back', () => {
    const stored = JSON.parse(JSON.stringify(whole)) as typeof whole
    expect(evaluateChecklist(stored, good, { now: NOW })).toEqual(evaluateChecklist(whole, good, { now: NOW }))
  })
})

it('lets a booked visit lie ahead', () => {
  const booked = withAnswer(good, 'end-final-visit', '2026-12-03T10:00:00-07:00')
  expect(evaluate(booked).decision).toBe('go')
})

// A slip put right and a person who tries what passes look alike: the latest counts, and whoever reads the answer is told.
it('says so when an earlier answer was graver than the one that counts', () => {
  const minutesAgo = (minutes: number) => new Date(Date.parse(AT) - minutes * 60_000).toISOString()
  const after = (item: string, value: ChecklistAnswer['value'], minutes: number) =>
    evaluate([...good, { item, value, answeredAt: minutesAgo(minutes) }])
  const said = (item: string) => `${item}: an earlier answer was graver; the latest counts.`
  for (const [item, value] of [
    ['elig-aneurysm-avm', true],
    ['elig-substance-use', 'past-year'],
    ['before-alcohol-hours', 3],
    ['btw-no-share', false],
  ] as const) {
    expect(after(item, value, 5).decision, item).toBe('go')
    expect(after(item, value, 5).assumptions, item).toContain(said(item))
  }
  expect(after('before-alcohol-hours', 30, 5).assumptions.join()).not.toContain('graver')
  expect(after('now-calm', 'a-bit-nervous', 5).assumptions.join()).not.toContain('graver')
  // Twelve weeks later it is another question.
  expect(after('elig-aneurysm-avm', true, 120960).assumptions.join()).not.toContain('graver')
})

it('says that a due time was not looked at where the time of the dose is not known', () => {
  const during = buildChecklist({ ...tonight, phases: ['during'] })
  const answers = passingAnswers(during, AT, YESTERDAY)
  const said = 'The time of the dose was not given: the time since it is taken as answered.'
  expect(evaluateChecklist(during, answers, { now: NOW }).assumptions).toContain(said)
  expect(evaluateChecklist(during, answers, { now: NOW, doseAt: DOSE }).assumptions).not.toContain(said)
})

it('counts a value before "not applicable"', () => {
  const open = buildChecklist({ ...tonight, facts: {}, phases: ['pre-dose-now'] })
  const answers = withAnswer(passingAnswers(open, AT, YESTERDAY), 'now-pregnant', true)
  const later = { item: 'now-pregnant', notApplicable: true, answeredAt: NOW }
  expect(evaluateChecklist(open, [...answers, later], { now: NOW }).decision).toBe('stop')
})

// 150 at 17:29, 132 at 17:43: no rest of 15 minutes lies between them, and none will because the first grows old.
it('does not pass a reading that came before the rest was over once the first one expires', () => {
  const at = (time: string, systolicMmHg: number) => ({
    item: 'now-bp',
    value: { systolicMmHg, diastolicMmHg: 80 },
    answeredAt: `2026-11-22T${time}:00-07:00`,
  })
  const others = good.filter(({ item }) => item !== 'now-bp')
  const readings = [at('17:29', 150), at('17:43', 132)]
  expect(evaluate([...others, ...readings], '2026-11-22T17:58:00-07:00').decision).toBe('hold')
  expect(evaluate([...others, ...readings]).next[0]).toMatchObject({ action: 'repeat', items: ['now-bp'] })
  expect(evaluate([...others, ...readings, at('17:59', 131)]).decision).toBe('go')
  // A program that takes readings for 10 minutes only has no shorter rest for it.
  const brief = buildChecklist({ ...tonight, phases: ['pre-dose-now'], settings: { 'now-bp': { expiryMinutes: 10 } } })
  const brieflyGood = passingAnswers(brief, AT, YESTERDAY).filter(({ item }) => item !== 'now-bp')
  const decide = (first: string) => evaluateChecklist(brief, [...brieflyGood, at(first, 150), at('17:59', 132)], { now: NOW }).decision
  expect(decide('17:47')).toBe('hold')
  expect(decide('17:44')).toBe('go')
  // The second high reading came after the rest: the clinic is next, also when the first one has grown old.
  expect(evaluate([...others, at('17:29', 150), at('17:45', 152)]).next[0]?.action).toBe('contact-clinician')
})

it('does not take a reading that is too old for a repeated one', () => {
  const high = { systolicMmHg: 145, diastolicMmHg: 85 }
  const old = { item: 'now-bp', value: high, answeredAt: '2026-11-22T12:00:00-07:00' }
  expect(evaluate([...withAnswer(good, 'now-bp', high), old]).next[0]?.action).toBe('repeat')
})

it('keeps values out of the reasons on request', () => {
  const answers = withAnswer(good, 'now-bp', { systolicMmHg: 190, diastolicMmHg: 100 })
  const { findings } = evaluateChecklist(whole, answers, { now: NOW, redact: true })
  expect(JSON.stringify(findings)).not.toContain('190')
  expect(findings[0]?.because[0]).toMatchObject({ path: 'answers.now-bp.systolicMmHg', outcome: 'met' })
})

it('a prepared checklist answers the same', () => {
  const prepared = createChecklistEvaluator(whole)
  const answers = withAnswer(good, 'now-hr', 120)
  expect(prepared(answers, { now: NOW })).toEqual(evaluateChecklist(whole, answers, { now: NOW }))
  expect(() => createChecklistEvaluator({} as never)).toThrow('checklist.items')
  expect(() => prepared([], { now: 'now' })).toThrow('options.now')
})
