import { planCare } from 'ketamine-therapy/care-plan'
import type { Candidate } from 'ketamine-therapy/care-plan'
import { describe, expect, it } from 'vitest'
import { byFirmness } from '../../src/care-plan/support'
import { candidate, intake, options } from './example'

const plan = (jurisdiction: string) => planCare({ ...intake, jurisdiction, benefits: undefined, covered: undefined }, options)
const supportOf = (one: ReturnType<typeof plan>, protocol: string) => candidate(one, protocol)?.support

describe('candidates in groups', () => {
  const us = plan('US')

  it('are all there, once', () => {
    expect(us.groups.flatMap(({ protocols }) => protocols)).toEqual(us.candidates.map(({ protocol }) => protocol))
  })

  it('stand with the firmest support first', () => {
    expect(us.groups.map(({ support }) => support)).toEqual([
      'on-label',
      'guideline',
      'trials',
      'open-or-practice',
      'not-available',
      'against',
    ])
    expect(us.groups[0]?.protocols).toEqual(['spravato-trd-us'])
    for (const { title } of us.groups) expect(title).toMatch(/[a-z]/)
    expect(us.candidates[0]?.protocol).toBe('spravato-trd-us')
  })

  // Grades of the protocols: A label, B guideline, C one trial, D cohort or practice, N negative.
  it.each([
    ['iv-trd-acute-six', 'guideline'],
    ['sc-trd-kads-flexible', 'trials'],
    ['iv-trd-three-infusion-test', 'open-or-practice'],
    ['iv-trd-maintenance', 'open-or-practice'],
    ['po-er-r107', 'not-available'],
    ['sc-trd-kads-fixed', 'against'],
  ])('%s: %s', (protocol, support) => {
    expect(supportOf(us, protocol)).toBe(support)
  })

  it('change with the day and the place: SPRAVATO was not approved before 2019-03-05', () => {
    const at = (asOf: string) =>
      planCare({ patient: {}, indication: 'treatment-resistant-depression' }, { asOf, timeZone: 'America/Denver' })
    expect(supportOf(at('2019-03-04'), 'spravato-trd-us')).toBe('not-available')
    expect(supportOf(at('2019-03-05'), 'spravato-trd-us')).toBe('on-label')
    expect(supportOf(plan('EU'), 'spravato-trd-eu')).toBe('on-label')
    expect(supportOf(plan('DE'), 'spravato-trd-eu')).toBe('on-label')
    expect(plan('AU').groups.map(({ support }) => support)).not.toContain('on-label')
  })

  // Esketamine for injection is not sold in the United States; elsewhere it is what its trials are.
  it('of a product that is not sold in the United States are none there', () => {
    const at = (jurisdiction: string) =>
      supportOf(
        planCare(
          { patient: {}, indication: 'postpartum-depression-prevention-cesarean', jurisdiction },
          { asOf: '2026-11-22', timeZone: 'UTC' },
        ),
        'iv-esk-postpartum',
      )
    expect([at('US'), at('US-NY'), at('DE'), at('CN')]).toEqual(['not-available', 'not-available', 'trials', 'trials'])
  })

  // One week of infusions with therapy for trauma: grade E.
  it('without usable evidence stand in a group that says so', () => {
    const ptsd = planCare({ patient: {}, indication: 'ptsd', jurisdiction: 'US' }, { asOf: '2026-11-22', timeZone: 'America/Denver' })
    expect(ptsd.groups.find(({ support }) => support === 'no-standard')).toEqual({
      support: 'no-standard',
      title: 'No usable evidence for this protocol',
      protocols: ['iv-trauma-therapy-week'],
    })
  })

  // The consensus of 2018 names the first infusion: moderate evidence in CRPS, weak and for a short time in injury of the spinal cord, weak or none elsewhere.
  it('named by a guideline tell what it says, beside the tier of the use', () => {
    const told = (indication: string, protocol: string) =>
      candidate(planCare({ patient: {}, indication, jurisdiction: 'US' }, { asOf: '2026-11-22', timeZone: 'UTC' }), protocol)
    const nerve = told('chronic-neuropathic-pain', 'iv-chronic-pain-trial-infusion')
    expect(nerve?.support).toBe('guideline')
    expect(nerve?.for.slice(0, 2)).toEqual([
      'evidence tier D (mixed) for this drug and route',
      'evidence tier B for this protocol: Named by a national consensus guideline, which calls the evidence moderate in CRPS, weak and short-term in spinal cord injury, and weak or none in other pain.',
    ])
    expect(told('crps', 'iv-crps-outpatient-10-day')?.for).toContain(
      'evidence tier B for this protocol: One small controlled trial; named by the 2018 consensus guideline as moderate evidence.',
    )
    expect(told('crps', 'iv-crps-inpatient-5-day')?.for.join()).not.toContain('for this protocol')
  })

  it('stand with those that may be considered first, and else as cataloged', () => {
    const one = (protocol: string, support: string, standing: string) => ({ protocol, support, standing }) as unknown as Candidate
    const sorted = byFirmness([
      one('a', 'trials', 'not-possible'),
      one('b', 'guideline', 'wait'),
      one('c', 'trials', 'wait'),
      one('d', 'trials', 'undecided'),
      one('e', 'trials', 'possible-with-precautions'),
      one('f', 'trials', 'possible'),
      one('g', 'trials', 'possible'),
    ])
    expect(sorted.map(({ protocol }) => protocol).join('')).toBe('bfgedca')
  })

  // What the Medsafe says of ketamine by mouth or under the skin is not known here: a heading must not say it either.
  it('call nothing off-label where the authorization is not known', () => {
    const one = plan('NZ')
    expect(one.candidates.some(({ regulatory }) => regulatory.authorisation === 'unknown')).toBe(true)
    for (const { title } of one.groups) expect(title).not.toMatch(/off-label/i)
  })

  it('say that a negative trial speaks against a protocol', () => {
    const fixed = candidate(us, 'sc-trd-kads-fixed')
    expect(fixed?.against).toContain('the controlled trial of this protocol showed no benefit')
    expect(candidate(us, 'iv-trd-acute-six')?.against).not.toContain('the controlled trial of this protocol showed no benefit')
  })
})
