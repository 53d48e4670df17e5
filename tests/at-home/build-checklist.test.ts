import type { ChecklistItem, ChecklistRequest } from 'ketamine-therapy/at-home'
import {
  buildChecklist,
  checklistItems,
  evaluateChecklist,
  isIntactChecklist,
  parseChecklistItems,
  PHASES_BEFORE_DOSE,
} from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'
import { AT, NOW, passingAnswers, tonight } from './answers'

const build = (changes: Partial<ChecklistRequest> = {}) => buildChecklist({ ...tonight, phases: ['pre-dose-now'], ...changes })
const ids = (changes: Partial<ChecklistRequest> = {}) => build(changes).items.map(({ id }) => id)

describe('buildChecklist', () => {
  it('asks the four phases before a dose, in their order, where none is named', () => {
    const { phases, items } = buildChecklist({ ...tonight, phases: undefined })
    expect(phases).toEqual(PHASES_BEFORE_DOSE)
    expect(items).toHaveLength(78)
    expect(buildChecklist({ ...tonight, phases: ['during', 'day-before'] }).phases).toEqual(['day-before', 'during'])
  })

  it('says which checks before a dose it takes as done', () => {
    const said = 'Not on this list and taken as done: the checks of program-eligibility, one-time-home-setup, day-before.'
    expect(build().assumptions).toContain(said)
    expect(evaluateChecklist(build(), [], { now: NOW }).assumptions).toContain(said)
    expect(buildChecklist({ ...tonight, phases: undefined }).assumptions.join()).not.toContain('taken as done')
    // After the dose they are over.
    expect(build({ phases: ['during'] }).assumptions.join()).not.toContain('taken as done')
  })

  it('leaves out what does not apply', () => {
    expect(ids()).toHaveLength(23)
    expect(ids({ formulation: 'oral-extended-release', inTrial: true })).not.toContain('now-food')
    expect(ids({ session: 'first' })).not.toContain('now-urine')
    expect(ids({ order: { spitOrSwallow: 'swallow' } })).not.toContain('now-spit-ready')
    expect(ids({ facts: { canBecomePregnant: false } })).not.toContain('now-pregnant')
    expect(ids({ supervision: 'sup-sitter-only' })).not.toContain('now-remote-ready')
    expect(ids({ supervision: 'sup-sitter-only', session: 'first' })).toContain('now-remote-ready')
    const between = (withPsychotherapy: boolean) => ids({ phases: ['between-sessions'], withPsychotherapy })
    expect(between(true)).toContain('btw-therapy')
    expect(between(false)).not.toContain('btw-therapy')
  })

  it('keeps what may apply', () => {
    const item = build({ facts: {} }).items.find(({ id }) => id === 'now-pregnant')
    expect(item?.applies).toBe('unknown')
    expect(build().items.find(({ id }) => id === 'now-pregnant')?.applies).toBe('met')
  })

  it('says what it takes for granted', () => {
    expect(build({ withPsychotherapy: undefined }).assumptions).toContain('The session is not part of psychotherapy.')
    expect(build({ writtenOrder: undefined }).assumptions.join()).not.toContain('in writing')
  })
})

describe('bars', () => {
  it.each([
    [{ formulation: 'spravato', supervision: 'sup-rems-site' }, 'at-home/spravato-home', 'stop'],
    [{ formulation: 'injectable' }, 'at-home/formulation-not-for-home', 'stop'],
    [{ formulation: 'compounded-nasal', writtenOrder: false }, 'at-home/formulation-not-for-home', 'stop'],
    [{ formulation: 'oral-extended-release' }, 'at-home/formulation-not-for-home', 'stop'],
    [{ formulation: 'oral-extended-release', inTrial: false }, 'at-home/formulation-not-for-home', 'stop'],
    [{ supervision: 'sup-none' }, 'at-home/supervision-none', 'stop'],
    [{ facts: { ageYears: 17 } }, 'at-home/age-under-18', 'stop'],
    [{ session: 'first', supervision: 'sup-remote-start', writtenOrder: false }, 'at-home/supervision-below-minimum', 'hold'],
    [{ doseIncreased: true, supervision: 'sup-remote-start', writtenOrder: undefined }, 'at-home/supervision-below-minimum', 'hold'],
    // An order in writing, such as one for a nasal spray, takes nobody away from a first session or a raised dose.
    [{ session: 'first', supervision: 'sup-sitter-only' }, 'at-home/supervision-below-minimum', 'hold'],
    [{ session: 'first', supervision: 'sup-remote-start', formulation: 'compounded-nasal' }, 'at-home/supervision-below-minimum', 'hold'],
    [{ doseIncreased: true, supervision: 'sup-remote-start' }, 'at-home/supervision-below-minimum', 'hold'],
    [{ supervision: 'sup-sitter-only', doseIncreased: false, writtenOrder: false }, 'at-home/supervision-below-minimum', 'hold'],
    [{ facts: { sleepApnea: true } }, 'at-home/supervision-below-minimum', 'hold'],
    [{ facts: { lungDisease: true }, supervision: 'sup-therapist-video' }, 'at-home/supervision-below-minimum', 'hold'],
    [{ facts: { ageYears: 65 } }, 'at-home/supervision-below-minimum', 'hold'],
  ] as const)('%j', (changes, code, severity) => {
    const checklist = build(changes)
    expect(checklist.bars[0]).toMatchObject({ code, severity })
    const answer = evaluateChecklist(checklist, passingAnswers(checklist, AT, AT), { now: NOW })
    expect(answer.decision).toBe(severity)
    expect(answer.findings[0]).toMatchObject({ code, severity })
    expect(answer.next[0]?.text.en).toContain(checklist.bars[0]?.lay.en ?? 'none')
  })

  it.each([
    { formulation: 'compounded-nasal', writtenOrder: true },
    { formulation: 'oral-extended-release', inTrial: true },
    { formulation: 'injectable', supervision: 'sup-clinician-present' },
    { supervision: 'sup-sitter-only', doseIncreased: false, writtenOrder: true },
    { session: 'first', supervision: 'sup-therapist-video', writtenOrder: false },
    { facts: { sleepApnea: true, ageYears: 70 }, supervision: 'sup-clinician-video' },
    { facts: { ageYears: 64 } },
    { facts: { sleepApnea: true }, formulation: 'oral-extended-release', inTrial: true },
  ] as const)('none for %j', (changes) => {
    expect(build(changes).bars).toEqual([])
  })
})

// "A nurse is on video the whole time" alone reads as if one were.
it('says who is still needed as something that is needed', () => {
  const [bar] = build({ facts: { ageYears: 70 } }).bars
  expect(bar?.lay.en).toMatch(/^This session needs more people to watch over you\. What it takes: A nurse or prescriber/)
  expect(bar?.lay.es).toMatch(/^Esta sesión necesita más personas que le cuiden\. Lo que hace falta: /)
})

describe('limits', () => {
  const limit = (changes: Partial<ChecklistRequest>) => build(changes)
  const bp = (settings: Record<string, number>, top: number) => {
    const checklist = limit({ settings: { 'now-bp': settings } })
    const answers = passingAnswers(checklist, AT, AT).filter(({ item }) => item !== 'now-bp')
    const value = { systolicMmHg: top, diastolicMmHg: 70 }
    return evaluateChecklist(checklist, [...answers, { item: 'now-bp', value, answeredAt: AT }], { now: NOW }).decision
  }

  it('may be stricter than a cited one, never looser', () => {
    expect(bp({ reviewSystolicMmHg: 130 }, 129)).toBe('go')
    expect(bp({ reviewSystolicMmHg: 130 }, 130)).toBe('hold')
    expect(() => limit({ settings: { 'now-bp': { reviewSystolicMmHg: 141 } } })).toThrow('a program may only be stricter')
    expect(() => limit({ phases: ['day-before'], settings: { 'before-interval': { floorDays: 2 } } })).toThrow('stricter')
    expect(() => limit({ phases: ['next-24-hours'], settings: { 'n24-no-drive': { waitHours: 12 } } })).toThrow('stricter')
  })

  const everyLimit = Object.values<ChecklistItem>(checklistItems).flatMap((item) =>
    (item.limits ?? []).map((one) => [item.id, one.id, item.phase, one] as const),
  )
  it.each(everyLimit)('%s.%s moves as far as its record says', (item, id, phase, one) => {
    const set = (value: number) => () => limit({ phases: [phase], settings: { [item]: { [id]: value } } })
    const step = Number.isInteger(one.minimum) && one.maximum - one.minimum > 1 ? 1 : 0.5
    expect(set(one.minimum)).not.toThrow()
    expect(set(one.maximum)).not.toThrow()
    expect(set(one.minimum - step)).toThrow(`settings.${item}.${id}`)
    expect(set(one.maximum + step)).toThrow(`settings.${item}.${id}`)
    // A limit of a label, guideline or program has its own value as the loose end.
    if (!one.default) expect(one.stricter === 'lower' ? one.maximum : one.minimum).toBe(one.value)
  })

  it('of our own may move within their range', () => {
    expect(bp({ doNotDoseSystolicMmHg: 150 }, 150)).toBe('stop')
    expect(bp({ doNotDoseSystolicMmHg: 170 }, 165)).toBe('hold')
    expect(() => limit({ settings: { 'now-bp': { doNotDoseSystolicMmHg: 180 } } })).toThrow('settings.now-bp.doNotDoseSystolicMmHg')
    expect(() => limit({ settings: { 'now-spo2': { doNotDoseAtPercent: 91 } } })).toThrow('settings.now-spo2.doNotDoseAtPercent')
  })

  it('names every bad setting', () => {
    expect(() => limit({ settings: { 'now-bpp': {} } })).toThrow('settings.now-bpp')
    expect(() => limit({ settings: { 'now-bp': { low: 3 } } })).toThrow('settings.now-bp.low')
    // The hour of the dose grows no older than it is.
    expect(() => limit({ settings: { 'now-start-time': { expiryMinutes: 30 } } })).toThrow('settings.now-start-time.expiryMinutes: is not')
    expect(() => limit({ settings: { 'now-bp': { expiryMinutes: 0 } } })).toThrow('settings.now-bp.expiryMinutes')
    expect(() => limit({ settings: { 'now-hr': { lowestPerMin: Number.NaN } } })).toThrow('settings.now-hr.lowestPerMin')
  })

  it('names bad settings beside everything else that is bad', () => {
    const bad = { facts: { ageYears: -1 }, settings: { 'now-bpp': {}, 'now-bp': { doNotDoseSystolicMmHg: 500 } } }
    expect([...issuesOf(() => limit(bad))].sort()).toEqual([
      'facts.ageYears: out-of-range',
      'settings.now-bp.doNotDoseSystolicMmHg: out-of-range',
      'settings.now-bpp: unexpected',
    ])
  })

  it('names a bad setting once', () => {
    const issues = (expiryMinutes: unknown) => issuesOf(() => limit({ settings: { 'now-bp': { expiryMinutes: expiryMinutes as number } } }))
    expect(issues(Number.NaN)).toEqual(['settings.now-bp.expiryMinutes: wrong-type'])
    expect(issues('half an hour')).toEqual(['settings.now-bp.expiryMinutes: wrong-type'])
    expect(issues(0)).toEqual(['settings.now-bp.expiryMinutes: out-of-range'])
  })

  it('no program may use an answer about the moment for longer than a day', () => {
    const allowed = (id: string, phase: 'pre-dose-now' | 'during' | 'immediately-after' | 'day-before', expiryMinutes: number) => () =>
      limit({ phases: [phase], settings: { [id]: { expiryMinutes } } })
    expect(allowed('now-bp', 'pre-dose-now', 1440)).not.toThrow()
    expect(allowed('now-bp', 'pre-dose-now', 1441)).toThrow('settings.now-bp.expiryMinutes')
    expect(allowed('during-breathing', 'during', 1441)).toThrow('settings.during-breathing.expiryMinutes')
    expect(allowed('after-bp', 'immediately-after', 1441)).toThrow('settings.after-bp.expiryMinutes')
    expect(allowed('before-mood', 'day-before', 2880)).not.toThrow()
  })

  it('an expiry time of our own may be set', () => {
    const checklist = limit({ settings: { 'now-bp': { expiryMinutes: 4 } } })
    const { decision, missing } = evaluateChecklist(checklist, passingAnswers(checklist, AT, AT), { now: NOW })
    expect(decision).toBe('hold')
    expect(missing.map(({ path }) => path)).toEqual(['answers.now-bp'])
  })
})

describe('proof of what was shown', () => {
  it('has the same hash for the same content, and another for another', () => {
    expect(build().hash).toBe(build().hash)
    expect(build().hash).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(build({ locale: 'es' }).hash).not.toBe(build().hash)
    expect(build({ order: { expectedUnits: 7 } }).hash).not.toBe(build().hash)
  })

  it('tells an intact checklist from a changed one', () => {
    const checklist = build()
    expect(isIntactChecklist(JSON.parse(JSON.stringify(checklist)))).toBe(true)
    const text = JSON.stringify(checklist).replace('Take your blood pressure', 'Skip your blood pressure')
    expect(isIntactChecklist(JSON.parse(text))).toBe(false)
    for (const other of [undefined, null, 7, [], {}, { hash: 'sha256:0' }]) expect(isIntactChecklist(other)).toBe(false)
    const deep = Array.from({ length: 10_000 }).reduce<object>((inside) => ({ inside }), {})
    expect(isIntactChecklist({ ...checklist, order: deep })).toBe(false)
  })

  it('is frozen', () => {
    expect(Object.isFrozen(build().items[0]?.bands)).toBe(true)
  })
})

describe('own items', () => {
  const own: ChecklistItem = {
    ...checklistItems['now-toilet'],
    id: 'own-door',
    kind: 'required',
    text: { en: 'Is the door open?', es: '¿Está abierta la puerta?' },
    bands: [
      { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
      { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'hold' },
    ],
  }

  it('are used in the place of ours, with a code of their own', () => {
    const checklist = build({ items: [own] })
    expect(checklist.items.map(({ id }) => id)).toEqual(['own-door'])
    const answer = evaluateChecklist(checklist, [{ item: 'own-door', value: false, answeredAt: AT }], { now: NOW })
    expect(answer.decision).toBe('hold')
    expect(answer.findings[0]?.code).toBe('custom/own-door')
    expect(evaluateChecklist(checklist, [{ item: 'own-door', value: true, answeredAt: AT }], { now: NOW }).decision).toBe('go')
  })

  const counted = (bands: readonly object[]): ChecklistItem =>
    ({ ...own, id: 'own-count', input: { type: 'number', unit: 'times', minimum: 0, maximum: 50 }, bands }) as unknown as ChecklistItem
  const asked = (item: ChecklistItem, values: readonly number[], changes: Partial<ChecklistRequest> = {}) => {
    const minute = (at: number): string => `2026-11-22T17:5${at}:00-07:00`
    const answers = values.map((value, at) => ({ item: item.id, value, answeredAt: minute(at) }))
    return evaluateChecklist(build({ items: [item], ...changes }), answers, { now: NOW })
  }

  it('hold where no band takes the answer, and point at the answer', () => {
    const item = counted([
      { id: 'low', when: { value: 'answer.number', is: '<', to: 5 }, outcome: 'go' },
      { id: 'high', when: { value: 'answer.number', is: '>', to: 10 }, outcome: 'do-not-dose' },
    ])
    expect([4, 5, 10, 11].map((value) => asked(item, [value]).decision)).toEqual(['go', 'hold', 'hold', 'stop'])
    expect(asked(item, [7]).missing).toMatchObject([{ path: 'answers.own-count', question: own.text.en, because: 'imprecise' }])
  })

  it('may speak of a change since the first answer or the one before, of their number, and of the written order', () => {
    const rise = (from?: 'first') => {
      const when = { series: 'readings', of: 'number', take: 'change', ...(from === undefined ? {} : { from }), is: '>', to: 3 }
      return counted([
        { id: 'steady', when: { not: when }, outcome: 'go' },
        { id: 'rise', when, outcome: 'hold' },
      ])
    }
    expect([asked(rise('first'), [1, 3, 5]).decision, asked(rise(), [1, 3, 5]).decision]).toEqual(['hold', 'go'])
    const many = { count: 'readings', is: '>=', to: 3 }
    const often = counted([
      { id: 'few', when: { not: many }, outcome: 'go' },
      { id: 'many', when: many, outcome: 'hold' },
    ])
    expect([asked(often, [1, 1]).decision, asked(often, [1, 1, 1]).decision]).toEqual(['go', 'hold'])
    const ordered = { value: 'writtenOrder', is: '=', to: true }
    const byOrder = counted([
      { id: 'ordered', when: ordered, outcome: 'go' },
      { id: 'not-ordered', when: { not: ordered }, outcome: 'hold' },
    ])
    expect([true, false].map((writtenOrder) => asked(byOrder, [1], { writtenOrder }).decision)).toEqual(['go', 'hold'])
  })

  it('may speak of readings of their own kind alone', () => {
    const when = (of: string) => ({ series: 'readings', of, take: 'highest', is: '>', to: 120 })
    const band = (of: string) => [{ id: 'high', when: when(of), outcome: 'hold' }]
    const pressure = { ...checklistItems['now-bp'], id: 'own-pressure' }
    const own = (of: string) => ({ ...pressure, bands: band(of) }) as unknown as ChecklistItem
    expect(build({ items: [own('systolicMmHg')] }).items).toHaveLength(1)
    expect(() => build({ items: [own('number')] })).toThrow('number')
    expect(() => build({ items: [counted(band('systolicMmHg'))] })).toThrow('systolicMmHg')
    expect(build({ items: [counted(band('number'))] }).items).toHaveLength(1)
  })

  it('say which of ours they leave out, so that a short list is not taken for the whole', () => {
    const ours = Object.values<ChecklistItem>(checklistItems)
    const beside = build({ items: [...ours, own] })
    expect(beside.items.map(({ id }) => id)).toContain('own-door')
    expect(beside.assumptions).toEqual(build({}).assumptions)
    const short = build({ items: [own, ...ours.filter(({ id }) => id !== 'now-bp' && id !== 'now-calm')] })
    const said = 'The list was built from given items, which leave out these of this library: now-bp, now-calm.'
    expect(short.assumptions).toContain(said)
    expect(evaluateChecklist(short, [], { now: NOW }).assumptions).toContain(said)
  })

  it('hold where none of them is asked: nothing was checked', () => {
    const forSome = { ...own, appliesWhen: { value: 'facts.lactating', is: '=', to: true } } as ChecklistItem
    const afterwards = checklistItems['now-start-time']
    for (const items of [[], [{ ...own, phase: 'during' } as ChecklistItem], [forSome], [afterwards]]) {
      const answer = evaluateChecklist(build({ items, phases: ['pre-dose-now'], facts: { lactating: false } }), [], { now: NOW })
      expect(answer.decision).toBe('hold')
      expect(answer.findings).toMatchObject([{ code: 'at-home/nothing-to-check', severity: 'hold', because: [{ path: 'items' }] }])
      expect(answer.next).toMatchObject([
        {
          action: 'contact-clinician',
          text: {
            en: 'No check was done. Wait and call your clinic before you go on.',
            es: 'No se hizo ninguna revisión. Espere y llame a su clínica antes de seguir.',
          },
        },
      ])
    }
  })

  it('may ask for another time of the start than ours does', () => {
    const start = {
      ...checklistItems['now-start-time'],
      input: { type: 'choice', choices: [{ id: 'evening', text: { en: 'In the evening', es: 'Por la noche' } }] },
      bands: [{ id: 'pass', when: { value: 'answer.choice', is: '=', to: 'evening' }, outcome: 'go' }],
    } as ChecklistItem
    const answers = [
      { item: 'now-start-time', value: 'evening', answeredAt: AT },
      { item: 'after-sitter-stay', value: 130, answeredAt: AT },
    ]
    const checklist = build({ items: [start, checklistItems['after-sitter-stay']], phases: ['pre-dose-now', 'immediately-after'] })
    const { decision, assumptions } = evaluateChecklist(checklist, answers, { now: NOW })
    expect(decision).toBe('go')
    expect(assumptions).toContain('The time of the dose was not given: the time since it is taken as answered.')
  })

  it('are refused where they are malformed, come twice, or name what does not exist', () => {
    expect(() => build({ items: [{ ...own, kind: 'urgent' } as never] })).toThrow('kind')
    expect(() => parseChecklistItems([own, own])).toThrow('comes twice')
    const bands = (when: unknown) => [{ ...own, bands: [{ id: 'pass', when, outcome: 'go' }] } as unknown as ChecklistItem]
    expect(() => build({ items: bands({ value: 'answer.colour', is: '=', to: 'red' }) })).toThrow('answer.colour')
    expect(() => build({ items: bands({ some: 'readings' }) })).toThrow('items[0].bands[0].when: may use only')
  })

  it('are named by their place where a condition names what does not exist, all at once', () => {
    const wrong = { ...own, appliesWhen: { value: 'facts.pregnant', is: '=', to: true } } as ChecklistItem
    const band = [{ id: 'pass', when: { value: 'answer.yess', is: '=', to: true }, outcome: 'go' }] as const
    const both = () => build({ items: [...Object.values<ChecklistItem>(checklistItems), { ...wrong, bands: band } as ChecklistItem] })
    expect(both).toThrow('items[122].bands[0].when: there is no field "answer.yess"')
    expect(both).toThrow('items[122].appliesWhen: there is no field "facts.pregnant"')
  })

  // A band that no answer can meet would be silent for everybody, and a recommended item a go.
  it('are refused where a band speaks of what their answer can never be', () => {
    const choices = ['none', 'some'].map((id) => ({ id, text: { en: id, es: id } }))
    const chosen = (to: string) => ({
      ...own,
      input: { type: 'choice', choices },
      bands: [
        { id: 'pass', when: { value: 'answer.choice', is: '=', to: 'none' }, outcome: 'go' },
        { id: 'fail', when: { value: 'answer.choice', is: '=', to }, outcome: 'hold' },
      ],
    })
    expect(() => build({ items: [chosen('some') as ChecklistItem] })).not.toThrow()
    expect(() => build({ items: [chosen('sme') as ChecklistItem] })).toThrow(
      'items[0].bands[1].when: choice is never "sme": one of none, some',
    )
    const counted = { ...own, bands: [{ id: 'fail', when: { value: 'answer.number', is: '>', to: 2 }, outcome: 'hold' }] }
    expect(() => build({ items: [counted as unknown as ChecklistItem] })).toThrow(
      'items[0].bands[0].when: there is no field "answer.number"; one of answer.yes, supervision, writtenOrder, formulation,',
    )
  })

  // Sugar is measured in mg/dL in one country and in mmol/L in the next: a band below 4 mg/dL finds nobody whose sugar is low.
  it('are refused where a band speaks of a number that their answer can never be', () => {
    const glucose = checklistItems['now-glucose']
    const banded = (item: ChecklistItem, when: unknown) => () =>
      build({ items: [{ ...item, bands: [{ id: 'fail', when, outcome: 'hold' } as ChecklistItem['bands'][number]] }] })
    const low = (to: number) => banded(glucose, { value: 'answer.number', is: '<', to })
    const { minimum, maximum } = glucose.input as { readonly minimum: number; readonly maximum: number }
    expect(low(3.9)).toThrow(`items[0].bands[0].when: number is never 3.9: ${minimum} to ${maximum}`)
    expect(low(maximum + 1)).toThrow(`number is never ${maximum + 1}`)
    for (const bound of [minimum, maximum]) expect(low(bound)).not.toThrow()
    const top = (to: number) => banded(checklistItems['now-bp'], { value: 'answer.systolicMmHg', is: '>=', to })
    const bottom = (to: number) => banded(checklistItems['now-bp'], { value: 'answer.diastolicMmHg', is: '>=', to })
    expect(top(301)).toThrow('top number is never 301: 40 to 300')
    expect(bottom(201)).toThrow('bottom number is never 201: 20 to 200')
    for (const allowed of [top(40), top(300), bottom(20), bottom(200)]) expect(allowed).not.toThrow()
  })

  // Two limits of one name show one number and judge by another; two choices of one name pass for each other.
  it('are refused where two of their limits or choices share a name', () => {
    const { limits = [] } = checklistItems['now-hr']
    const twice = { ...checklistItems['now-hr'], limits: [...limits, { ...limits[0], value: 40 }] } as ChecklistItem
    expect(() => build({ items: [twice] })).toThrow('items[0].limits: two of them have the same id')
    const choices = ['Never', 'Last week'].map((text) => ({ id: 'never', text: { en: text, es: text } }))
    const bands = [{ id: 'pass', when: { value: 'answer.choice', is: '=', to: 'never' }, outcome: 'go' }]
    const chosen = { ...own, input: { type: 'choice', choices }, bands } as ChecklistItem
    expect(() => build({ items: [chosen] })).toThrow('items[0].input.choices: two of them have the same id')
  })

  // An item for a "lozenge" would be asked of nobody, and no list would say so.
  it('are refused where they name a form, a session or a level that does not exist', () => {
    for (const [value, to] of [
      ['formulation', 'lozenge'],
      ['session', 'frist'],
      ['supervision', 'sup-video'],
      ['order.spitOrSwallow', 'spitt'],
    ] as const) {
      const when = { value, is: '=', to } as const
      expect(() => build({ items: [{ ...own, appliesWhen: when }] })).toThrow(`is never "${to}"`)
      expect(() => build({ items: [{ ...own, bands: [{ id: 'fail', when, outcome: 'hold' }] }] })).toThrow(`is never "${to}"`)
    }
  })

  it('read an order that says nothing of a shorter gap as one without it, as the bands do', () => {
    const appliesWhen = { value: 'order.shorterGapInWriting', is: '=', to: true } as const
    const listed = (order?: ChecklistRequest['order']) =>
      build({ items: [{ ...own, appliesWhen }], order }).items.map(({ applies }) => applies)
    expect(listed({ shorterGapInWriting: true })).toEqual(['met'])
    for (const order of [undefined, {}, { shorterGapInWriting: undefined }]) expect(listed(order)).toEqual([])
  })

  // A person who has to call reads the place as it stands.
  it('are refused where nothing fills a place in their words', () => {
    const saying = (en: string, action: string) => () =>
      build({
        items: [{ ...own, text: { en, es: own.text.es }, bands: [{ ...own.bands[1], action: { en: action, es: action } } as never] }],
      })
    expect(saying('Is it open?', 'Call {emergancy} now.')).toThrow('items[0].bands[0].action: nothing takes the place of {emergancy}')
    expect(saying('Call {emergency}?', 'Wait.')).toThrow('items[0].text: nothing takes the place of {emergency}')
    expect(saying('Is it open?', 'Call {emergency}, {crisis}, {poison}, {assault} or {pet}.')).not.toThrow()
  })

  it('are refused where a day is none', () => {
    const signed = (reviewedOn: string) => ({ ...own, translationReview: { status: 'reviewed', reviewer: 'A. Person', reviewedOn } })
    expect(() => parseChecklistItems([signed('2026-02-30')])).toThrow('[0].translationReview.reviewedOn: must be a calendar date')
    expect(parseChecklistItems([signed('2026-02-28')])).toHaveLength(1)
  })

  it('accept every item of ours', () => {
    expect(parseChecklistItems(Object.values(checklistItems))).toEqual(Object.values(checklistItems))
  })
})

describe('what is refused', () => {
  it('is no request, too', () => {
    expect(() => buildChecklist(undefined as never)).toThrow(/formulation: .*session: .*supervision: /)
  })

  it('names every bad field at once', () => {
    const bad = {
      formulation: 'pill',
      session: 'second',
      supervision: 'none',
      locale: 'fr',
      phases: [],
      facts: { ageYears: -1 },
      order: { holdMinutes: 'x' },
      note: 1,
    }
    expect([...issuesOf(() => buildChecklist(bad as never))].sort()).toEqual([
      'facts.ageYears: out-of-range',
      'formulation: unknown-id',
      'locale: unknown-id',
      'note: unexpected',
      'order.holdMinutes: wrong-type',
      'phases: out-of-range',
      'session: unknown-id',
      'supervision: unknown-id',
    ])
  })

  it('takes an age as every other door does', () => {
    expect(() => build({ facts: { ageYears: 120 } })).not.toThrow()
    expect(() => build({ facts: { ageYears: 121 } })).toThrow('facts.ageYears')
  })

  it('refuses a phase named twice', () => {
    expect(() => build({ phases: ['during', 'during'] })).toThrow('named twice')
  })
})
