import { PRICE_IDS, prices } from 'ketamine-therapy/access'
import type { CarePlan, Intake } from 'ketamine-therapy/care-plan'
import { planCare } from 'ketamine-therapy/care-plan'
import { PROTOCOL_IDS } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { sessionPrices } from '../../src/care-plan/catalog/session-prices'
import { refusalOf } from '../helpers/issues-of'
import { cents } from '../helpers/money'
import { intake, options } from './example'

const { benefits: _benefits, covered: _covered, ...alone } = intake as Partial<Intake>
const plan = (changed: Partial<Intake>, base: object = alone): CarePlan => planCare({ ...base, ...changed }, options)
const option = ({ costs }: CarePlan, id: string) => costs?.options.find((one) => one.id === id)
const figures = (one: ReturnType<typeof option>) => {
  const { total, range } = one?.estimate ?? {}
  return [range?.low.patientPaysMinor, total?.patientPaysMinor, range?.high.patientPaysMinor]
}

describe('costs of a plan', () => {
  it('counts a published price for every dosing session of a person who pays alone', () => {
    const costs = plan({})
    // 12 sessions, median 1,050 (alvear-spravato).
    expect(figures(option(costs, 'spravato-trd-us'))).toEqual([undefined, 12 * 105000, undefined])
    // 300, 590, 1,000 a session.
    for (const [id, sessions] of [
      ['iv-trd-acute-six', 6],
      ['iv-trd-frequency-singh', 8],
      ['iv-trd-three-infusion-test', 3],
    ] as const)
      expect(figures(option(costs, id))).toEqual([sessions * 30000, sessions * 59000, sessions * 100000])
  })

  it('names what may be considered and has no price, with the reason', () => {
    const { costs, candidates, findings } = plan({})
    const compared = costs?.options.map(({ id }) => id) ?? []
    const without = costs?.withoutPrice.map(({ protocol }) => protocol) ?? []
    const considered = candidates.filter(({ standing }) => standing.startsWith('possible')).map(({ protocol }) => protocol)
    expect([...compared, ...without].sort()).toEqual([...considered].sort())
    expect(without).toEqual(expect.arrayContaining(['sc-trd-kads-fixed', 'po-weekly-clinic', 'po-er-r107']))
    for (const { reason } of costs?.withoutPrice ?? []) expect(reason).toMatch(/price/)
    expect(findings.find(({ code }) => code === 'care-plan/no-price')?.because.map(({ outcome }) => outcome)).toEqual(
      without.map(() => 'unknown'),
    )
    // A reason that many share is told once.
    const message = findings.find(({ code }) => code === 'care-plan/no-price')?.message ?? ''
    for (const { reason } of costs?.withoutPrice ?? []) expect(message.split(`(${reason})`)).toHaveLength(2)
    for (const { protocol, reason } of costs?.withoutPrice ?? []) {
      const [before = ''] = message.split(` (${reason})`)
      expect(before.split('; ').at(-1)).toMatch(new RegExp(String.raw`\b${protocol}(?:,|$)`))
      expect(message.split(new RegExp(String.raw`\b${protocol}(?![\w-])`))).toHaveLength(2)
    }
    expect(findings.find(({ code }) => code === 'care-plan/no-price')?.sources).toHaveLength(1)
    // An answer of its own: what its findings rest on stands in its sources.
    expect(costs?.sources).toEqual(expect.arrayContaining((costs?.findings ?? []).flatMap(({ sources }) => sources)))
  })

  it('says so of one way alone as well, and nothing where every way has a price', () => {
    const told = (indication: string) => plan({ indication }).findings.filter(({ code }) => code === 'care-plan/no-price')
    expect(told('ocd')).toMatchObject([{ severity: 'info', because: [{ path: 'costs.iv-ocd-single', outcome: 'unknown' }] }])
    expect(told('mdd-acute-suicidal-ideation-or-behavior')).toEqual([])
  })

  // No plan in the United Kingdom has a figure of its own here: the charge is shared, and where it comes from is said as to one who pays alone.
  it('says where a charge comes from, whoever pays', () => {
    const said = 'The only price found in the United Kingdom is the self-pay price of one NHS trust, in Oxford.'
    const benefits = { kind: 'commercial', currency: 'GBP', inNetwork: { coinsurancePercent: 20 } } as const
    const medicare = { ...benefits, kind: 'original-medicare' } as const
    for (const given of [{}, ...[benefits, medicare].map((one) => ({ benefits: one, covered: { 'iv-trd-acute-six': true } }))])
      expect(plan({ jurisdiction: 'GB', ...given }).costs?.assumptions).toContain(said)
  })

  it('says that prices of the United States are taken where no country is told', () => {
    const said = 'No country is told: prices of the United States are taken.'
    expect(plan({ jurisdiction: undefined }).costs?.assumptions).toContain(said)
    expect(plan({}).costs?.assumptions).not.toContain(said)
  })

  it('a price for a protocol that is no candidate here has no say in the currency', () => {
    const { costs } = plan({ sessionPrices: { 'spravato-trd-eu': { amountMinor: 30000, currency: 'EUR' } } })
    expect(figures(costs?.options.find(({ id }) => id === 'iv-trd-acute-six'))).toEqual([6 * 30000, 6 * 59000, 6 * 100000])
  })

  // The label goes on after week 8 for as long as it helps; a series of six infusions ends.
  it('says that a phase without an end is not counted', () => {
    const said = (plan({}).costs?.assumptions ?? []).filter((one) => one.includes('open-ended'))
    expect(said).toEqual([
      'SPRAVATO, treatment-resistant depression, United States: only the dated sessions are counted; an open-ended phase follows them, and is not.',
    ])
  })

  // Twice a week from Tuesday 2026-12-01: 1, 4, 8, 11, 15 and 18 December. The label has more after them.
  it('says up to which day sessions are counted, where a last day was asked for', () => {
    const cut = plan({ choices: { 'spravato-trd-us': { through: '2026-12-20' } } })
    expect(figures(option(cut, 'spravato-trd-us'))).toEqual([undefined, 6 * 105000, undefined])
    expect(plan({}).costs?.assumptions.filter((one) => one.includes('only sessions up to'))).toEqual([])
    expect(cut.costs?.assumptions.filter((one) => one.startsWith('SPRAVATO, treatment-resistant depression'))).toEqual([
      'SPRAVATO, treatment-resistant depression, United States: only sessions up to 2026-12-20, the last day asked for, are counted.',
    ])
  })

  it('says so for a course without dates instead of leaving it out', () => {
    const { costs } = plan({ wishes: {} })
    expect(costs?.options).toEqual([])
    expect(costs?.withoutPrice.find(({ protocol }) => protocol === 'iv-trd-acute-six')?.reason).toContain('no course is dated')
  })

  it('takes the average payment of commercial plans where the plan covers it, and the cash price where it does not', () => {
    // 1,240 a session (neolytix-code): 9 in 2026 meet the rest of the deductible, 1,500, then 20 %; 3 in 2027 a new one of 2,000.
    const dates = (day: string) =>
      plan({}, intake)
        .candidates.find(({ protocol }) => protocol === 'spravato-trd-us')
        ?.course?.sessions.filter((one) => one.kind === 'dosing' && one.date < day).length ?? 0
    const first = dates('2027-01-01')
    const due = (sessions: number, deductible: number) => deductible + (sessions * 124000 - deductible) / 5
    expect(option(plan({}, intake), 'spravato-trd-us')?.figureMinor).toBe(due(first, 150000) + due(12 - first, 200000))
    expect(option(plan({ covered: { 'spravato-trd-us': false } }, intake), 'spravato-trd-us')?.figureMinor).toBe(12 * 105000)
  })

  it('takes the Medicare amounts of the codes for Original Medicare, and does not carry them into a year that is not published', () => {
    const medicare = {
      kind: 'original-medicare',
      currency: 'USD',
      inNetwork: { deductible: { individualMinor: 28300 }, coinsurancePercent: 20 },
    } as const
    const covered = { 'spravato-trd-us': true }
    const early = plan({ benefits: medicare, covered, wishes: { start: '2026-06-01', weekdays: [1, 2, 3, 4, 5] } })
    // 283 + 20 % of (952.59 + 11 × 1,356.08 − 283)
    expect(option(early, 'spravato-trd-us')?.figureMinor).toBe(340029)
    // The first session alone: 283 + 20 % of (952.59 − 283), and nothing is said of later ones.
    const choices = { 'spravato-trd-us': { through: '2026-06-01' } }
    const first = plan({ benefits: medicare, covered, choices, wishes: { start: '2026-06-01', weekdays: [1, 2, 3, 4, 5] } })
    expect(option(first, 'spravato-trd-us')).toMatchObject({ figureMinor: 41692, estimate: { rows: [{ quantity: 1 }] } })
    const late = plan({ benefits: medicare, covered })
    expect(option(late, 'spravato-trd-us')).toMatchObject({ estimate: { outcome: 'unknown' } })
    expect(early.costs?.assumptions).toContain(
      'Medicare: the first dose is taken to be 56 mg, every later one more; in an office that accepts the Medicare amount.',
    )
  })

  // Neither what Medicare nor what commercial plans pay: 20 % of twelve sessions at 1,050.
  it.each(['medicaid', 'other'] as const)('takes the cash price for a plan of the kind %s', (kind) => {
    const benefits = { kind, currency: 'USD', inNetwork: { coinsurancePercent: 20 } } as const
    expect(option(plan({ benefits, covered: { 'spravato-trd-us': true } }), 'spravato-trd-us')?.figureMinor).toBe((12 * 105000) / 5)
  })

  it('knows the setting of a price, so that another one is told apart', () => {
    expect(option(plan({}), 'spravato-trd-us')?.differences).toContain('supervision at least continuous-professional')
  })

  it('never prices a session of one country with the prices of another', () => {
    const britain = plan({ jurisdiction: 'GB-ENG' })
    // Oxford, 225 GBP a session (oxford-pricing).
    expect(figures(option(britain, 'iv-trd-acute-six'))).toEqual([undefined, 6 * 22500, undefined])
    expect(option(britain, 'iv-trd-acute-six')?.estimate.currency).toBe('GBP')
    // 375 to 1,400 CAD (ca-psychedelic-healthcare).
    expect(figures(option(plan({ jurisdiction: 'CA' }), 'iv-trd-acute-six'))).toEqual([6 * 37500, undefined, 6 * 140000])
    const germany = plan({ jurisdiction: 'DE' }).costs
    expect(germany?.options).toEqual([])
    expect(germany?.withoutPrice.find(({ protocol }) => protocol === 'iv-trd-acute-six')?.reason).toContain('country')
  })

  it('does not add pounds to a plan in dollars', () => {
    const { costs } = plan({ jurisdiction: 'GB' }, intake)
    expect(costs?.withoutPrice.find(({ protocol }) => protocol === 'iv-trd-acute-six')?.reason).toContain('GBP')
  })

  it('say what the comparison takes for granted and finds, and what is not counted where something is', () => {
    const only = 'Only dosing sessions are counted: no evaluation, preparation, integration or assessment.'
    expect(plan({}).costs?.assumptions).toEqual(expect.arrayContaining(['Self-pay: no insurance is counted.', only]))
    expect(plan({ wishes: {} }).costs?.assumptions).not.toContain(only)
    const savings = { name: 'card', patientPaysMinor: 1000, annualMaximumMinor: 715000, countsTowardLimits: true }
    const medicaid = { kind: 'medicaid', currency: 'USD', inNetwork: { coinsurancePercent: 20 }, savings } as const
    expect(plan({ benefits: medicaid }).costs?.findings.map(({ code }) => code)).toContain('access/savings-excluded')
  })

  // Which part of a price the drug is, no field of the intake tells.
  it('ask each question whole, by the field of the intake that answers it', () => {
    const savings = { name: 'card', patientPaysMinor: 1000, annualMaximumMinor: null, countsTowardLimits: true }
    const missing =
      plan({ benefits: { ...(intake as Partial<Intake>).benefits, savings } as Intake['benefits'] }, intake).costs?.missing ?? []
    expect(missing.slice(0, 3)).toMatchObject([
      { path: 'benefits.savings.annualMaximumMinor', question: 'How much does card pay a year?', because: 'absent' },
      { path: 'benefits.laterYears', question: 'What does the plan take in its year from 2027-01-01?', because: 'absent' },
      { path: 'covered.iv-trd-elektd', because: 'absent' },
    ])
    expect(missing.every(({ path }) => /^(?:benefits|covered)\./.test(path))).toBe(true)
  })
})

describe('what is missing for costs', () => {
  const benefits = { kind: 'commercial', currency: 'USD', inNetwork: { coinsurancePercent: 20 } } as const
  const asked = (changed: Partial<Intake>) =>
    plan({ wishes: { start: '2026-06-01', weekdays: [1, 2, 3, 4, 5] }, benefits, ...changed })
      .missing.filter(({ path }) => /covered|sessionPrices|options|benefits/.test(path))
      .map(({ path, question }) => [path, question])

  it('is asked by the fields of the intake, once a protocol', () => {
    const missing = asked({})
    expect(missing).toContainEqual([
      'covered.iv-trd-acute-six',
      expect.stringContaining('Does the plan cover Intravenous ketamine, six infusions'),
    ])
    expect(missing.filter(([path]) => path === 'covered.spravato-trd-us')).toHaveLength(1)
    expect(missing.filter(([path]) => !path?.startsWith('covered.'))).toEqual([])
    expect(asked({ covered: { 'iv-trd-acute-six': false } }).map(([path]) => path)).not.toContain('covered.iv-trd-acute-six')
  })

  it('an amount that Medicare has not published is asked as the price of a session', () => {
    const medicare = { ...benefits, kind: 'original-medicare' } as const
    const wishes = { start: '2026-12-01', weekdays: [1, 2, 3, 4, 5] }
    const missing = asked({ benefits: medicare, covered: { 'spravato-trd-us': true }, wishes }).map(([path]) => path)
    expect(missing).toContain('sessionPrices.spravato-trd-us')
    const [, question] =
      asked({ benefits: medicare, covered: { 'spravato-trd-us': true }, wishes }).find(([path]) => path?.startsWith('session')) ?? []
    expect(question).toMatch(/\?$/)
    expect(missing.filter((path) => path?.startsWith('options'))).toEqual([])
  })
})

describe('own prices', () => {
  it('go before the ones of the library and fill what is unknown', () => {
    const costs = plan({ sessionPrices: { 'iv-trd-acute-six': cents(45000), 'po-weekly-clinic': cents(12000) } })
    expect(option(costs, 'iv-trd-acute-six')?.figureMinor).toBe(6 * 45000)
    expect(option(costs, 'po-weekly-clinic')?.figureMinor).toBe(6 * 12000)
    expect(costs.costs?.withoutPrice.map(({ protocol }) => protocol)).not.toContain('po-weekly-clinic')
  })

  // The course at home has four doses and a call after the first.
  it('are counted for doses alone', () => {
    const costs = plan({ indication: 'major-depressive-disorder', sessionPrices: { 'sl-home-telehealth': cents(10000) } })
    const course = costs.candidates.find(({ protocol }) => protocol === 'sl-home-telehealth')?.course
    expect(course?.sessions.map(({ kind }) => kind)).toContain('assessment')
    expect(option(costs, 'sl-home-telehealth')?.figureMinor).toBe(4 * 10000)
  })

  it('are shared with the plan as any charge is', () => {
    const covered = { 'iv-trd-acute-six': true }
    const late = { start: '2027-02-01', weekdays: [1, 2, 3, 4, 5] }
    // 2,000 + 20 % of (6 × 1,000 − 2,000), in a plan year of which nothing is used up.
    const costs = plan({ sessionPrices: { 'iv-trd-acute-six': cents(100000) }, covered, wishes: late }, intake)
    expect(option(costs, 'iv-trd-acute-six')?.figureMinor).toBe(280000)
  })

  it('of ketamine get no help of a manufacturer of esketamine', () => {
    const savings = { name: 'SPRAVATO withMe', patientPaysMinor: 1000, annualMaximumMinor: 715000, countsTowardLimits: true }
    const benefits = { kind: 'commercial', currency: 'USD', inNetwork: { coinsurancePercent: 20 }, savings } as const
    const covered = { 'iv-trd-acute-six': true, 'spravato-trd-us': true }
    const costs = plan({ sessionPrices: { 'iv-trd-acute-six': cents(100000) }, covered, benefits })
    const late = plan({ covered, benefits, wishes: { start: '2027-02-01', weekdays: [1, 2, 3, 4, 5] } })
    // Without the help the plan is one of the option, and a field of the intake still answers for it.
    expect(late.costs?.missing.map(({ path }) => path)).toContain('benefits.laterYears')
    expect(late.costs?.missing.filter(({ path }) => path.startsWith('options'))).toEqual([])
    const ketamine = plan({
      indication: 'ptsd',
      sessionPrices: { 'iv-ptsd-six': cents(100000) },
      covered: { 'iv-ptsd-six': true },
      benefits,
      wishes: { start: '2027-02-01', weekdays: [1, 2, 3, 4, 5] },
    })
    expect(ketamine.costs?.options.map(({ id }) => id)).toEqual(['iv-ptsd-six'])
    expect(ketamine.costs?.missing).toMatchObject([
      { path: 'benefits.laterYears', question: expect.stringContaining('What does the plan take') },
    ])
    expect(costs.costs?.assumptions).toContain('Help of a manufacturer is counted for esketamine alone.')
    expect(plan({}, intake).costs?.assumptions).not.toContain('Help of a manufacturer is counted for esketamine alone.')
    // What the program pays at most is a field of the intake of its own.
    const open = plan({ covered, benefits: { ...benefits, savings: { ...savings, annualMaximumMinor: null } } })
    expect(open.costs?.missing.map(({ path }) => path)).toContain('benefits.savings.annualMaximumMinor')
    // 20 % of six at 1,000; of twelve at 1,240 from 10 a session, all of it drug, up to 248.
    expect(figures(option(costs, 'iv-trd-acute-six'))).toEqual([undefined, 120000, undefined])
    expect(figures(option(costs, 'spravato-trd-us'))).toEqual([12000, undefined, 297600])
  })

  it('are never added to another currency', () => {
    const { costs } = plan({ jurisdiction: 'DE', sessionPrices: { 'iv-trd-acute-six': cents(30000, 'EUR'), 'po-weekly-clinic': cents(1) } })
    expect(costs?.options.map(({ id, figureMinor }) => [id, figureMinor])).toEqual([['iv-trd-acute-six', 180000]])
    expect(costs?.withoutPrice.find(({ protocol }) => protocol === 'po-weekly-clinic')?.reason).toContain('USD')
  })

  it.each([
    [{ sessionPrices: { 'iv-trd': cents(1) } }, 'sessionPrices.iv-trd'],
    [{ sessionPrices: { 'iv-trd-acute-six': cents(-1) } }, 'sessionPrices.iv-trd-acute-six.amountMinor'],
    [{ covered: { spravato: true } }, 'covered.spravato'],
  ] as [Partial<Intake>, string][])('%j is refused', (changed, path) => {
    expect(refusalOf(() => plan(changed)).map((issue) => issue.path)).toEqual([path])
  })
})

describe('prices of sessions', () => {
  it('decide on every protocol', () => {
    expect(Object.keys(sessionPrices).sort()).toEqual([...PROTOCOL_IDS].sort())
  })

  it('name prices for one session in the country they stand under', () => {
    for (const { countries } of Object.values(sessionPrices)) {
      for (const [country, { alone, commercial }] of Object.entries(countries)) {
        for (const part of [alone, commercial]) {
          if (part === undefined || !('price' in part)) continue
          expect(PRICE_IDS).toContain(part.price)
          expect(prices[part.price].jurisdiction.slice(0, 2)).toBe(country)
          expect(['session', 'person']).toContain(prices[part.price].unit)
        }
      }
    }
  })
})
