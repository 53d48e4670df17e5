import type { MisuseEvent, MisuseEventKind, MisuseFacts, MisuseHistory, MisuseRule } from 'ketamine-therapy/at-home'
import { assessMisuse, MISUSE_EVENT_KINDS, MISUSE_RULE_IDS, misuseRules, parseMisuseRules } from 'ketamine-therapy/at-home'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const ASOF = '2026-11-22'
const event = (kind: MisuseEventKind, on = '2026-11-20', amount?: number): MisuseEvent =>
  amount === undefined ? { kind, on } : { kind, on, amount }
const CALM: MisuseFacts = {
  prescribersIn90Days: 1,
  pharmaciesIn90Days: 1,
  homeKetamineSellers: 1,
  sessionsPerWeek: 1,
  orderedSessionsPerWeek: 1,
  doseRisePercent: 0,
  monthsOfSupply: 2,
  benefitReviewAndTaper: true,
  withdrawalSymptoms: 0,
  dsm5Criteria: 0,
}
const known = (events: readonly MisuseEvent[], facts: MisuseFacts = {}): MisuseHistory => ({
  events,
  reviewed: MISUSE_EVENT_KINDS,
  facts: { ...CALM, ...facts },
})
const fired = (history: MisuseHistory) =>
  assessMisuse(history, { asOf: ASOF })
    .findings.map(({ record, severity }) => `${record ?? 'two'} ${severity}`)
    .sort()

it('is none only when everything was looked for', () => {
  expect(assessMisuse(known([]), { asOf: ASOF })).toMatchObject({ level: 'none', atMost: 'none', findings: [], missing: [] })
  const empty = assessMisuse({ events: [] }, { asOf: ASOF })
  expect(empty).toMatchObject({ level: 'insufficient-data', atMost: 'stop', findings: [] })
  expect(empty.missing.length).toBeGreaterThan(25)
  expect(
    assessMisuse({ ...known([]), reviewed: MISUSE_EVENT_KINDS.filter((kind) => kind !== 'lost-supply') }, { asOf: ASOF }),
  ).toMatchObject({
    level: 'insufficient-data',
    missing: [{ path: 'events.lost-supply', decides: ['at-home/mis-lost-2', 'at-home/mis-lost-1'] }],
  })
})

describe('each indicator, at its bound', () => {
  // What fires, and the nearest history that does not.
  const rows: readonly (readonly [string, MisuseHistory, MisuseHistory])[] = [
    [
      'mis-early-refill-1 caution',
      known([event('early-refill-request', '2026-08-24', 3)]),
      known([event('early-refill-request', '2026-08-23', 3)]),
    ],
    [
      'mis-early-refill-1 caution',
      known([event('early-refill-request', '2026-11-20', 3)]),
      known([event('early-refill-request', '2026-11-20', 2)]),
    ],
    [
      'mis-early-refill-2 hold',
      known([event('early-refill-request', '2026-08-24', 3), event('early-refill-request', '2026-11-20', 4)]),
      known([event('early-refill-request', '2026-08-23', 3), event('early-refill-request', '2026-11-20', 4)]),
    ],
    ['mis-lost-1 caution', known([event('lost-supply', '2025-11-22')]), known([event('lost-supply', '2025-11-21')])],
    [
      'mis-lost-2 stop',
      known([event('lost-supply', '2025-11-22'), event('lost-supply')]),
      known([event('lost-supply', '2025-11-21'), event('lost-supply')]),
    ],
    ['mis-count-1 caution', known([event('count-difference', '2026-11-20', -1)]), known([event('count-difference', '2026-11-20', 0)])],
    ['mis-count-2 hold', known([event('count-difference', '2026-11-20', -2)]), known([event('count-difference', '2026-11-20', -1)])],
    [
      'mis-count-2 hold',
      known([event('count-difference', '2026-11-20', -1), event('count-difference', '2026-05-20', -1)]),
      known([event('count-difference', '2026-11-20', -1), event('count-difference', '2026-05-20', 1)]),
    ],
    ['mis-count-over caution', known([event('count-difference', '2026-11-20', 2)]), known([event('count-difference', '2026-11-20', 1)])],
    ['mis-extra-dose hold', known([event('unplanned-dose')]), known([])],
    ['mis-interval hold', known([event('early-dose', '2026-11-20', 24)]), known([event('early-dose', '2026-11-20', 23)])],
    ['mis-no-sitter hold', known([event('no-sitter')]), known([])],
    ['mis-no-vitals caution', known([event('no-vitals')]), known([])],
    ['mis-no-vitals hold', known([event('no-vitals'), event('no-vitals', '2026-03-01')]), known([event('no-vitals')])],
    ['mis-missed-visit hold', known([event('missed-visit')]), known([])],
    [
      'mis-missed-visit stop',
      known([event('missed-visit'), event('missed-visit', '2026-05-23')]),
      known([event('missed-visit'), event('missed-visit', '2026-05-22')]),
    ],
    ['mis-pdmp-other-ketamine stop', known([event('other-ketamine-source')]), known([])],
    ['mis-pdmp-multi hold', known([], { prescribersIn90Days: 3 }), known([], { prescribersIn90Days: 2 })],
    ['mis-pdmp-multi hold', known([], { pharmaciesIn90Days: 3 }), known([], { pharmaciesIn90Days: 2 })],
    ['mis-pdmp-opioid hold', known([event('undisclosed-fill')]), known([])],
    ['mis-multi-vendor stop', known([], { homeKetamineSellers: 2 }), known([], { homeKetamineSellers: 1 })],
    ['mis-uds hold', known([event('unexpected-drug-screen')]), known([])],
    ['mis-route stop', known([event('other-route')]), known([])],
    ['mis-swallow-switch hold', known([event('swallowed-spit-order')]), known([])],
    ['mis-mix hold', known([event('mixed-with-drug')]), known([])],
    ['mis-water stop', known([event('dosed-in-water')]), known([])],
    ['mis-nonplan-reason hold', known([event('use-outside-plan')]), known([])],
    ['mis-craving-7 hold', known([event('craving-score', '2026-11-20', 7)]), known([event('craving-score', '2026-11-20', 6)])],
    [
      'mis-craving-7 hold',
      known([1, 8, 15].map((day) => event('craving-score', `2026-11-${String(day).padStart(2, '0')}`, 4))),
      known([1, 8].map((day) => event('craving-score', `2026-11-0${day}`, 6))),
    ],
    [
      'mis-tolerance hold',
      known(['2026-08-24', '2026-10-01', '2026-11-01'].map((on) => event('dose-raise-request', on))),
      known(['2026-08-23', '2026-10-01', '2026-11-01'].map((on) => event('dose-raise-request', on))),
    ],
    ['mis-tolerance hold', known([], { doseRisePercent: 50.1 }), known([], { doseRisePercent: 50 })],
    [
      'mis-frequency stop',
      known([], { sessionsPerWeek: 3, orderedSessionsPerWeek: 3 }),
      known([], { sessionsPerWeek: 2, orderedSessionsPerWeek: 2 }),
    ],
    [
      'mis-frequency stop',
      known([], { sessionsPerWeek: 2, orderedSessionsPerWeek: 1 }),
      known([], { sessionsPerWeek: 1, orderedSessionsPerWeek: 1 }),
    ],
    [
      'mis-duration hold',
      known([], { monthsOfSupply: 6.1, benefitReviewAndTaper: false }),
      known([], { monthsOfSupply: 6, benefitReviewAndTaper: false }),
    ],
    [
      'mis-duration hold',
      known([], { monthsOfSupply: 12, benefitReviewAndTaper: false }),
      known([], { monthsOfSupply: 12, benefitReviewAndTaper: true }),
    ],
    ['mis-urinary stop', known([event('dosed-with-urinary-symptom')]), known([])],
    ['mis-abdominal hold', known([event('belly-cramps'), event('belly-cramps')]), known([event('belly-cramps')])],
    [
      'mis-address-change hold',
      known([event('address-change', '2026-08-24'), event('address-change')]),
      known([event('address-change', '2026-08-23'), event('address-change')]),
    ],
    ['mis-address-change hold', known([event('address-not-home')]), known([])],
    ['mis-id-mismatch stop', known([event('identity-mismatch')]), known([])],
    ['mis-third-party hold', known([event('third-party'), event('third-party')]), known([event('third-party')])],
    ['mis-household stop', known([event('household-exposure')]), known([])],
    ['mis-sell stop', known([event('sale-or-gift')]), known([])],
    ['mis-withdrawal hold', known([], { withdrawalSymptoms: 2 }), known([], { withdrawalSymptoms: 1 })],
    ['mis-dsm5 hold', known([], { dsm5Criteria: 2 }), known([], { dsm5Criteria: 1 })],
    ['mis-dsm5 hold', known([], { dsm5Criteria: 3 }), known([], { dsm5Criteria: 4 })],
    ['mis-dsm5 stop', known([], { dsm5Criteria: 4 }), known([], { dsm5Criteria: 3 })],
  ]

  it.each(rows)('%s', (finding, fires, doesNot) => {
    expect(fired(fires)).toContain(finding)
    expect(fired(doesNot)).not.toContain(finding)
  })

  it('every rule has a row', () => {
    expect(MISUSE_RULE_IDS.filter((id) => !rows.some(([finding]) => finding.startsWith(`${id} `)))).toEqual([])
  })
})

describe('the rule of two', () => {
  const level = (...events: MisuseEvent[]) => assessMisuse(known(events), { asOf: ASOF }).level

  it('makes two watch in 90 days a hold', () => {
    expect(level(event('no-vitals', '2026-11-20'), event('lost-supply', '2026-11-01'))).toBe('hold')
    expect(level(event('no-vitals', '2026-11-20'), event('lost-supply', '2026-08-24'))).toBe('hold')
    expect(level(event('no-vitals', '2026-11-20'), event('lost-supply', '2026-08-23'))).toBe('watch')
  })

  it('makes two hold in 180 days a stop', () => {
    expect(level(event('unplanned-dose', '2026-11-20'))).toBe('hold')
    expect(level(event('unplanned-dose', '2026-11-20'), event('unplanned-dose', '2026-10-20'))).toBe('stop')
    expect(level(event('unplanned-dose', '2026-11-20'), event('no-sitter', '2026-05-26'))).toBe('stop')
    expect(level(event('unplanned-dose', '2026-11-20'), event('no-sitter', '2026-05-25'))).toBe('hold')
  })

  it('does not count a hold that itself came of two watch', () => {
    expect(level(event('no-vitals', '2026-11-20'), event('lost-supply', '2026-11-01'), event('unplanned-dose', '2026-11-02'))).toBe('hold')
  })

  // "Off on 2 counts" and "4-6 on 3 weekly checks" are of now, whatever one count or one score was last winter.
  it('counts several events that make one indicator, also where an old event alone made it before', () => {
    const oldCount = event('count-difference', '2026-01-26', -2)
    const counts = [event('count-difference', '2026-11-02', -1), event('count-difference', '2026-11-12', -1)]
    expect(level(...counts, event('unplanned-dose'))).toBe('stop')
    expect(level(oldCount, ...counts, event('unplanned-dose'))).toBe('stop')
    expect(level(oldCount, event('unplanned-dose'))).toBe('hold')
    const scores = ['2026-11-02', '2026-11-09', '2026-11-16'].map((on) => event('craving-score', on, 5))
    expect(level(event('craving-score', '2026-01-26', 8), ...scores, event('unplanned-dose'))).toBe('stop')
  })

  it('names what it counted', () => {
    const { findings } = assessMisuse(known([event('no-vitals'), event('lost-supply')]), { asOf: ASOF })
    expect(findings[0]).toMatchObject({ code: 'at-home/misuse-two-watch', severity: 'hold' })
    expect(findings[0]?.because.map(({ path }) => path).sort()).toEqual(['mis-lost-1', 'mis-no-vitals'])
  })
})

describe('what is unknown', () => {
  it('asks for an amount that decides, at the event that lacks it', () => {
    const answer = assessMisuse(known([event('lost-supply', '2024-01-01'), event('early-dose')]), { asOf: ASOF })
    expect(answer.level).toBe('insufficient-data')
    expect(answer.missing).toMatchObject([{ path: 'events[1].amount', decides: ['at-home/mis-interval'] }])
  })

  it('lets a kind that nobody looked for come a second time, at most', () => {
    const unseen = { ...known([event('unplanned-dose')]), reviewed: MISUSE_EVENT_KINDS.filter((kind) => kind !== 'unplanned-dose') }
    expect(assessMisuse(unseen, { asOf: ASOF })).toMatchObject({ level: 'hold', atMost: 'stop' })
    expect(assessMisuse(known([event('unplanned-dose')]), { asOf: ASOF })).toMatchObject({ level: 'hold', atMost: 'hold' })
  })

  // One score of 8 is a hold; a second one would be a stop, so that the score that was not told is asked for.
  it.each([
    ['craving-score', 8],
    ['early-dose', 30],
    ['count-difference', -3],
  ] as const)('asks for the amount that may make two of one: %s', (kind, amount) => {
    const events = (second?: number) => [event(kind, '2026-11-10', amount), event(kind, '2026-11-01', second)]
    const open = assessMisuse(known(events()), { asOf: ASOF })
    expect(open).toMatchObject({ level: 'hold', atMost: 'stop' })
    expect(open.missing.map(({ path }) => path)).toEqual(['events[1].amount'])
    expect(assessMisuse(known(events(amount)), { asOf: ASOF }).level).toBe('stop')
    // Too long ago to count towards the rule of two, it changes nothing.
    const long = assessMisuse(known([event(kind, '2026-11-10', amount), event(kind, '2026-05-25')]), { asOf: ASOF })
    if (kind !== 'count-difference') expect(long).toMatchObject({ level: 'hold', atMost: 'hold', missing: [] })
  })

  // Two counts that are off are a hold of today, however long ago they were; beside a dose without a sitter that is a stop.
  it('asks for the amount that makes several events of one that is too long ago to count by itself', () => {
    const events = (second?: number) => [
      event('no-sitter', ASOF),
      event('count-difference', '2026-05-25', -2),
      event('count-difference', '2026-05-25', second),
    ]
    const open = assessMisuse(known(events()), { asOf: ASOF })
    expect(open).toMatchObject({ level: 'hold', atMost: 'stop' })
    expect(open.missing).toMatchObject([
      { path: 'events[2].amount', decides: ['at-home/mis-count-2', 'at-home/mis-count-1', 'at-home/mis-count-over'] },
    ])
    expect(assessMisuse(known(events(-1)), { asOf: ASOF }).level).toBe('stop')
    expect(assessMisuse(known(events(1)), { asOf: ASOF })).toMatchObject({ level: 'hold', atMost: 'hold', missing: [] })
    // A count of this month is an indicator by itself, and the second makes it no other.
    const recent = assessMisuse(known([event('count-difference', '2026-11-10', -2), event('count-difference', '2026-05-25')]), {
      asOf: ASOF,
    })
    expect(recent).toMatchObject({ level: 'hold', atMost: 'hold' })
  })

  it('asks for a kind that was not looked for, where one more of it counts', () => {
    const unseen = { ...known([event('unplanned-dose')]), reviewed: MISUSE_EVENT_KINDS.filter((kind) => kind !== 'unplanned-dose') }
    const { missing } = assessMisuse(unseen, { asOf: ASOF })
    expect(missing).toMatchObject([{ path: 'events.unplanned-dose', decides: ['at-home/mis-extra-dose'] }])
  })

  it('names the event by its place in what was handed in', () => {
    const { findings } = assessMisuse(known([event('belly-cramps'), event('sale-or-gift')]), { asOf: ASOF })
    expect(findings[0]?.because[0]).toMatchObject({ path: 'events[1]', value: '2026-11-20' })
  })

  it('blames nobody', () => {
    const { lay } = assessMisuse(known([event('unplanned-dose')]), { asOf: ASOF })
    expect(lay?.en).toContain('You will not be in trouble')
  })
})

describe('properties', () => {
  const RANK = ['none', 'insufficient-data', 'watch', 'hold', 'stop']
  const day = fc.integer({ min: 0, max: 400 }).map((ago) => new Date(Date.UTC(2026, 10, 22 - ago)).toISOString().slice(0, 10))
  const amounts = { 'early-refill-request': [2, 3], 'count-difference': [-2, -1, 1, 2], 'early-dose': [23, 24], 'craving-score': [3, 5, 8] }
  const counted = fc.constantFrom(...Object.entries(amounts).flatMap(([kind, list]) => list.map((amount) => ({ kind, amount }))))
  const anyEvent = fc.oneof(
    fc.tuple(fc.constantFrom(...MISUSE_EVENT_KINDS), day).map(([kind, on]) => event(kind, on)),
    fc.tuple(counted, day).map(([{ kind, amount }, on]) => event(kind as MisuseEventKind, on, amount)),
  )
  const events = fc.array(anyEvent, { maxLength: 8 })

  it('one event more never lowers the level, and not looking for a kind never makes it none', () => {
    fc.assert(
      fc.property(events, anyEvent, fc.subarray([...MISUSE_EVENT_KINDS]), (list, more, reviewed) => {
        const before = assessMisuse(known(list), { asOf: ASOF }).level
        const after = assessMisuse(known([...list, more]), { asOf: ASOF }).level
        expect(RANK.indexOf(after)).toBeGreaterThanOrEqual(RANK.indexOf(before))
        const partial = assessMisuse({ ...known(list), reviewed }, { asOf: ASOF })
        if (reviewed.length < MISUSE_EVENT_KINDS.length) expect(partial.level).not.toBe('none')
        expect(RANK.indexOf(partial.atMost)).toBeGreaterThanOrEqual(RANK.indexOf(before === 'insufficient-data' ? 'none' : before))
      }),
      { numRuns: runs(200) },
    )
  })

  it('what was not told or looked for never leads further than "at most" when it is', () => {
    const RANKED = ['none', 'watch', 'hold', 'stop']
    fc.assert(
      fc.property(
        events,
        fc.array(anyEvent, { maxLength: 2 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (list, more, told) => {
          const untold = list.map(({ amount, ...one }, index) => (told[index] === true && amount !== undefined ? { ...one, amount } : one))
          const reviewed = MISUSE_EVENT_KINDS.filter((kind) => more.every((one) => one.kind !== kind))
          const { atMost } = assessMisuse({ ...known(untold), reviewed }, { asOf: ASOF })
          const { level } = assessMisuse(known([...list, ...more]), { asOf: ASOF })
          expect(RANKED.indexOf(level)).toBeLessThanOrEqual(RANKED.indexOf(atMost))
        },
      ),
      { numRuns: runs(300) },
    )
  })

  it('the order of events has no effect', () => {
    fc.assert(
      fc.property(events, (list) => {
        const turned = assessMisuse(known([...list].reverse()), { asOf: ASOF })
        const straight = assessMisuse(known(list), { asOf: ASOF })
        expect(turned.level).toBe(straight.level)
        expect(turned.findings.map(({ code }) => code)).toEqual(straight.findings.map(({ code }) => code))
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('what is refused', () => {
  const issues = (history: unknown) => issuesOf(() => assessMisuse(history as MisuseHistory, { asOf: ASOF }))

  it.each([
    [{ events: [{ kind: 'lost', on: ASOF }] }, ['events[0].kind: unknown-id']],
    [{ events: [{ kind: 'lost-supply', on: '2026-11-23' }] }, ['events[0].on: future']],
    [{ events: [{ kind: 'lost-supply', on: ASOF, amount: 2 }] }, ['events[0].amount: unexpected']],
    [{ events: [{ kind: 'craving-score', on: ASOF, amount: 11 }] }, ['events[0].amount: out-of-range']],
    [{ events: [], facts: { dsm5Criteria: 2.5, months: 3 } }, ['facts.months: unexpected', 'facts.dsm5Criteria: wrong-type']],
    [{ events: [], reviewed: ['everything'] }, ['reviewed[0]: unknown-id']],
    [{}, ['events: required']],
  ])('%j', (history, expected) => {
    expect(issues(history)).toEqual(expected)
  })

  it('names what is wrong with the events where there is no day, and where there are no options', () => {
    const wrong = { events: [{ kind: 'lost-supply', on: '2026-02-30' }] } as MisuseHistory
    for (const options of [undefined, { asOf: 'today' }])
      expect(() => assessMisuse(wrong, options as never)).toThrow(/options\.asOf: .*events\[0\]\.on: /)
  })
})

// One and a half units too few lay between "off by 1" and "off by 2": no rule saw it.
it('counts whole units', () => {
  expect(() => assessMisuse(known([event('count-difference', '2026-11-20', -1.5)]), { asOf: ASOF })).toThrow('must be a whole number')
  expect(assessMisuse(known([event('early-dose', '2026-11-20', 30.5)]), { asOf: ASOF }).level).toBe('hold')
})

it('says that two reports of one day are counted as two', () => {
  const said = 'Several events lost-supply on 2026-11-20 are counted as several, not as one reported twice.'
  const twice = assessMisuse(known([event('lost-supply'), event('lost-supply')]), { asOf: ASOF })
  expect(twice.level).toBe('stop')
  expect(twice.assumptions).toContain(said)
  expect(assessMisuse(known([event('lost-supply'), event('lost-supply', '2026-11-19')]), { asOf: ASOF }).assumptions).not.toContain(said)
})

describe('rules of a program', () => {
  const all = Object.values<MisuseRule>(misuseRules)
  const own: MisuseRule = {
    id: 'our-lost-supply',
    version: 1,
    title: 'A loss is a hold here',
    single: { kind: 'lost-supply', level: 'hold', withinDays: 30 },
    action: 'Call',
    default: true,
    sources: [{ citation: 'house-handbook', checked: 'convention' }],
  }

  it('take the place of ours, with a code of their own', () => {
    const lost = known([event('lost-supply', '2026-11-01')])
    const answer = assessMisuse(lost, { asOf: ASOF, rules: [own] })
    expect(answer).toMatchObject({ level: 'hold', findings: [{ code: 'custom/our-lost-supply', record: 'our-lost-supply' }] })
    expect(assessMisuse(known([event('lost-supply', '2026-10-22')]), { asOf: ASOF, rules: [own] }).level).toBe('none')
    expect(assessMisuse({ events: [] }, { asOf: ASOF, rules: [own] }).missing[0]?.decides).toEqual(['custom/our-lost-supply'])
  })

  it('say which of ours they leave out, so that "none" is not taken for a look at everything', () => {
    const without = all.filter(({ id }) => id !== 'mis-sell')
    const said = 'The history was held against given rules, which leave out these of this library: mis-sell.'
    expect(assessMisuse(known([]), { asOf: ASOF, rules: [...without, own] }).assumptions).toContain(said)
    expect(assessMisuse(known([]), { asOf: ASOF, rules: [...all, own] }).assumptions).toEqual(
      assessMisuse(known([]), { asOf: ASOF }).assumptions,
    )
  })

  it('may change a look-back of ours and keep its code', () => {
    const shorter = all.map((rule) => (rule.single === undefined ? rule : { ...rule, single: { ...rule.single, withinDays: 30 } }))
    const old = known([event('missed-visit', '2026-10-20')])
    expect(assessMisuse(old, { asOf: ASOF }).level).toBe('hold')
    expect(assessMisuse(old, { asOf: ASOF, rules: shorter }).level).toBe('none')
    expect(assessMisuse(known([event('missed-visit', '2026-11-01')]), { asOf: ASOF, rules: shorter }).findings[0]?.code).toBe(
      'at-home/mis-missed-visit',
    )
  })

  it('are refused where they are malformed, come twice, or name what does not exist', () => {
    const refuse =
      (...rules: unknown[]) =>
      () =>
        assessMisuse(known([]), { asOf: ASOF, rules: rules as readonly MisuseRule[] })
    expect(refuse({ ...own, single: { ...own.single, kind: 'lost' } })).toThrow('[0].single.kind')
    expect(refuse({ ...own, single: undefined })).toThrow('assessMisuse: options.rules[0].single: ')
    expect(refuse(own, own)).toThrow('comes twice')
    const moon = { ...own, steps: [{ level: 'stop', when: { value: 'facts.moon', is: '=', to: 1 } }] }
    expect(refuse(moon)).toThrow('assessMisuse: options.rules[0]: there is no field "facts.moon"')
    expect(refuse(...all, moon)).toThrow('options.rules[35]')
    expect(parseMisuseRules(all)).toEqual(all)
  })

  // Ten units too many are none too many where ten are missing in a count that was not told of.
  it('are refused where they add up what can be below zero', () => {
    const total = (kind: MisuseEventKind) => () => {
      const when = { total: `events.${kind}`, sum: 'amount', is: '>=', to: 5 } as const
      return assessMisuse(
        { events: [event(kind, '2026-11-20', 10)] },
        { asOf: ASOF, rules: [{ ...own, steps: [{ level: 'stop', when }] }] },
      )
    }
    expect(total('count-difference')).toThrow(
      'options.rules[0]: counted minus expected units can be below 0, so that a part of the sum decides nothing',
    )
    expect(total('early-dose')().level).toBe('stop')
  })

  // Such a rule fires for nobody, and of a kind without an amount it would ask for what is refused.
  it('are refused where they speak of an amount that the event can never have', () => {
    const ask = (kind: MisuseEventKind, to: number) => () => {
      const rule: MisuseRule = { ...own, single: { kind, amount: { is: '>=', to }, level: 'hold', withinDays: 30 } }
      return assessMisuse(known([event(kind)]), { asOf: ASOF, rules: [rule] })
    }
    expect(ask('craving-score', 11)).toThrow(/: options\.rules\[0\]: score is never 11: 0 to 10 points$/)
    expect(ask('no-sitter', 2)).toThrow(/: options\.rules\[0\]: there is no field "amount"/)
    for (const to of [0, 10]) expect(ask('craving-score', to)).not.toThrow()
    const when = { some: 'events.no-sitter', where: { value: 'amount', is: '>=', to: 2 } } as const
    expect(() => assessMisuse(known([]), { asOf: ASOF, rules: [{ ...own, steps: [{ level: 'stop', when }] }] })).toThrow('"amount"')
  })
})
