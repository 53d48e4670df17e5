import { planCare } from 'ketamine-therapy/care-plan'
import type { CarePlan } from 'ketamine-therapy/care-plan'
import { getIndication } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { approvedWithoutProtocol } from '../../src/care-plan/approved-without-protocol'
import { candidate, intake } from './example'

const { birthDate: _born, ...patient } = intake.patient
const plan = (jurisdiction: string, person: object, more: object = {}): CarePlan =>
  planCare(
    {
      indication: 'treatment-resistant-depression',
      wishes: { start: '2026-12-01' },
      ...more,
      jurisdiction,
      patient: { ...patient, ...person },
    },
    { asOf: '2026-11-22', timeZone: 'Europe/Madrid' },
  )

// EU text, "adults of 65 years and over": day 1 28 mg; younger adults 56 mg.
describe('doses by age', () => {
  it.each([
    ['64 years', { ageYears: 64 }, 'under-65', 56],
    ['64 years and 11 months', { ageYears: 64.9 }, 'under-65', 56],
    ['65 years', { ageYears: 65 }, '65-and-over', 28],
    ['65 on the first day of treatment', { birthDate: '1961-12-01' }, '65-and-over', 28],
    ['65 on the day after', { birthDate: '1961-12-02' }, 'under-65', 56],
  ])('%s', (_, person, course, doseMg) => {
    const spray = candidate(plan('ES', person), 'spravato-trd-eu')
    expect(spray?.course?.course).toBe(course)
    expect(spray?.dose).toMatchObject({ outcome: 'computed', doseMg })
  })

  it('are no doses where the age is not known', () => {
    const spray = candidate(plan('ES', { birthDate: '1961' }), 'spravato-trd-eu')
    expect(spray?.dose?.outcome).not.toBe('computed')
  })
})

// US text: from 65 years on a group of its own. Who was born in 1962 is 64 or 65 on 5 January 2027, and is taken for neither.
describe('an age that leaves a group of a protocol open', () => {
  const dose = (birthDate: string) => candidate(plan('US', { birthDate }, { wishes: { start: '2027-01-05' } }), 'spravato-trd-us')?.dose

  it.each([
    ['1963', false, false],
    ['1962', false, true],
    ['1961', true, false],
  ])('%s', (birthDate, isOfGroup, isAssumed) => {
    const { findings = [], assumptions = [] } = dose(birthDate) ?? {}
    expect(findings.some(({ code }) => code === 'protocols/age-65-and-over')).toBe(isOfGroup)
    expect(assumptions.some((one) => one.includes('of an age that the protocol was written for'))).toBe(isAssumed)
  })
})

describe('a course that no text gives for ages', () => {
  it('is the first of several, and that is said and asked', () => {
    const found = candidate(plan('US-CO', { ageYears: 44 }), 'po-intermittent-home')
    expect(found?.course?.course).toBe('three-a-week')
    expect(found?.course?.assumptions.some((one) => one.startsWith('The first of the published courses'))).toBe(true)
    expect(found?.course?.missing.map(({ path }) => path)).toContain('course')
    const spray = candidate(plan('ES', { ageYears: 64 }), 'spravato-trd-eu')
    expect(spray?.course?.missing.map(({ path }) => path)).not.toContain('course')
  })
})

describe('a protocol that was not written for the age', () => {
  // Singh 2016 took adults of 18 to 64 years; the EU text has not studied the emergency use from 65.
  it.each([
    ['treatment-resistant-depression', 'iv-trd-frequency-singh', 64, true],
    ['treatment-resistant-depression', 'iv-trd-frequency-singh', 65, false],
    ['mdd-acute-suicidal-ideation-or-behavior', 'spravato-mdd-emergency-eu', 64, true],
    ['mdd-acute-suicidal-ideation-or-behavior', 'spravato-mdd-emergency-eu', 65, false],
  ])('%s, %s at %s', (indication, protocol, ageYears, isPossible) => {
    const found = candidate(plan('ES', { ageYears }, { indication }), protocol)
    expect(found?.standing.startsWith('possible')).toBe(isPossible)
    expect(found?.against.some((text) => text.startsWith('The protocol was not written for this age.'))).toBe(!isPossible)
    expect(found?.dose !== undefined).toBe(isPossible)
    expect(found?.course !== undefined).toBe(isPossible)
  })
})

describe('home in a place whose rules are not known here', () => {
  it.each([
    ['US-CO', true],
    ['JP', false],
    ['GB-ENG', false],
    ['ES', false],
  ])('%s', (jurisdiction, isKnown) => {
    const one = plan(jurisdiction, { ageYears: 44 })
    expect(one.home.standing.startsWith('possible')).toBe(isKnown)
    expect(one.home.checklist !== undefined).toBe(isKnown)
    const reason = one.home.reasons.find(({ code }) => code === 'care-plan/home-rules-unknown')
    expect(reason?.severity).toBe(isKnown ? undefined : 'caution')
    expect(reason?.because).toEqual(isKnown ? undefined : [{ path: 'jurisdiction', value: jurisdiction, outcome: 'unknown' }])
    expect(one.findings.some(({ code }) => code === 'care-plan/home-rules-unknown')).toBe(!isKnown)
    const oral = candidate(one, 'po-intermittent-home')
    expect(oral?.standing.startsWith('possible')).toBe(isKnown)
    expect(oral?.dose !== undefined).toBe(isKnown)
    // A site is another matter.
    expect(candidate(one, 'iv-trd-acute-six')?.dose).toMatchObject({ outcome: 'computed' })
  })
})

describe('home for a use that no protocol is cited for at home', () => {
  // Cohorts at home took lozenges and tablets for depression and anxiety. Nobody sends a person home with ketamine in a suicidal crisis, or in an
  // alcohol use disorder, where screening sees no condition that the list does not name.
  it.each([
    ['treatment-resistant-depression', true],
    ['major-depressive-disorder', true],
    // Under the tongue alone.
    ['generalized-anxiety', true],
    ['suicidal-ideation-emergency', false],
    ['alcohol-use-disorder', false],
    ['crps', false],
    // Cohen 2018 names ketamine by mouth as what may follow infusions, without a dose or a course: nothing to begin at home.
    ['chronic-neuropathic-pain', false],
    ['ocd', false],
    ['ptsd', false],
  ])('%s: %s', (indication, isOffered) => {
    const { home, candidates } = plan('US-CO', { ageYears: 44 }, { indication })
    expect(home.standing.startsWith('possible')).toBe(isOffered)
    expect(home.checklist !== undefined).toBe(isOffered)
    const reason = home.reasons.find(({ code }) => code === 'care-plan/no-home-protocol')
    expect(reason?.because).toEqual(isOffered ? undefined : [{ path: 'indication', value: indication, outcome: 'unmet' }])
    expect(candidates.some(({ intended, standing }) => intended.setting === 'home' && standing.startsWith('possible'))).toBe(isOffered)
  })
})

describe('what is approved here and stands behind no candidate', () => {
  // Health Canada 2020-05-19; TGA 2021-03-05; MHRA and Swissmedic: the spray is licensed there, and no label of these places is a protocol here.
  const told = (jurisdiction: string, more: object = {}) =>
    plan(jurisdiction, { ageYears: 70 }, more).findings.find(({ code }) => code === 'care-plan/approved-without-protocol')

  it.each(['CA', 'AU', 'GB-ENG', 'CH'])('is named in %s, with its conditions', (jurisdiction) => {
    const finding = told(jurisdiction)
    expect(finding).toMatchObject({ severity: 'info', record: 'approved-without-protocol' })
    expect(finding?.message).toContain('esketamine, intranasal')
    expect(finding?.message).toMatch(/antidepressant|SSRI/)
    expect(finding?.sources.length).toBeGreaterThan(0)
  })

  // NICE does not recommend what the MHRA has licensed: a license rests on what tells of it, not on who pays.
  it('rests on what tells of the license', () => {
    const citations = told('GB-ENG')?.sources.map(({ citation }) => citation)
    expect(citations).toEqual(expect.arrayContaining(['smc-2258']))
    expect(citations).not.toContain('nice-ta854')
  })

  // German license of esketamine injection: emergency analgesia. A candidate takes away its own drug by its own route, and no other.
  it.each([
    ['ketamine', 'intravenous', true],
    ['esketamine', 'intranasal', true],
    ['esketamine', 'intravenous', false],
  ])('is named beside a candidate of %s, %s: %s', (drug, route, isNamed) => {
    const beside = [{ intended: { drug, route } }] as unknown as CarePlan['candidates']
    const [finding] = approvedWithoutProtocol(getIndication('acute-pain-ed'), 'DE', '2026-11-22', beside)
    expect(finding?.message.includes('esketamine, intravenous')).toBe(isNamed)
    // A license without conditions leaves no gap behind its name.
    expect(finding?.message).not.toMatch(/ {2}| $/)
    expect(finding?.because).toEqual([
      { path: 'indication', value: 'acute-pain-ed', outcome: 'met' },
      { path: 'jurisdiction', value: 'DE', outcome: 'met' },
    ])
  })

  it('is named where the use has no protocol of its own', () => {
    expect(told('US', { indication: 'depression-with-anxious-distress' })?.message).toContain('treatment-resistant')
  })

  // The label of treatment-resistant depression has no upper age limit: in later life it is the label of the same use.
  it.each(['US', 'DE'])('is a candidate in %s where the label holds for the use', (jurisdiction) => {
    const { candidates } = plan(jurisdiction, { ageYears: 70 }, { indication: 'late-life-depression' })
    expect(candidates.map(({ support, intended }) => [support, intended.drug])).toEqual([['on-label', 'esketamine']])
    expect(told(jurisdiction, { indication: 'late-life-depression' })).toBeUndefined()
  })

  it.each([
    ['US', 'treatment-resistant-depression'],
    ['DE', 'treatment-resistant-depression'],
    ['JP', 'treatment-resistant-depression'],
    ['US', 'ptsd'],
    ['US', 'wellness'],
  ])('is not named in %s for %s: its label is a candidate, or nothing is known to be approved', (jurisdiction, indication) => {
    expect(told(jurisdiction, { indication })).toBeUndefined()
  })
})

// FDA 2023: off-label in the United States. Of Japan nothing is recorded.
describe('a reason that is known of the United States alone', () => {
  it('names them where nothing is recorded of the place', () => {
    const { against = [] } = candidate(plan('JP', { ageYears: 44 }), 'iv-trd-acute-six') ?? {}
    expect(against).toContain('authorisation: unknown')
    const [offLabel] = against.filter((reason) => reason.includes('is off-label'))
    expect(offLabel).toContain('off-label in the United States')
  })
})

describe('an approval that was not written for the age', () => {
  // EU text of the emergency: adults under 65. US label: adults.
  it.each([
    ['DE', 'mdd-acute-suicidal-ideation-or-behavior', 'spravato-mdd-emergency-eu', 64, true],
    ['DE', 'mdd-acute-suicidal-ideation-or-behavior', 'spravato-mdd-emergency-eu', 65, false],
    ['US', 'treatment-resistant-depression', 'spravato-trd-us', 18, true],
    ['US', 'treatment-resistant-depression', 'spravato-trd-us', 17, false],
  ] as const)('%s, %s at %s: %i', (jurisdiction, indication, protocol, ageYears, isFor) => {
    const one = candidate(plan(jurisdiction, { ageYears }, { indication }), protocol)
    expect(one?.for.some((reason) => reason.startsWith('approved'))).toBe(isFor)
    expect(one?.standing.startsWith('possible')).toBe(isFor)
  })
})
