import { planCare } from 'ketamine-therapy/care-plan'
import { describe, expect, it } from 'vitest'
import { candidate, intake, options } from './example'

const plan = (indication: string) => planCare({ ...intake, indication }, options)

describe('what speaks for and against a candidate', () => {
  // The label is one for adults. Of a person whose age nobody told it leaves nobody out.
  it.each([
    [{ ageYears: 40 }, true],
    [{ ageYears: 16 }, false],
    [{}, true],
  ])('is the approval of its label, but not for an age that the label leaves out: %j', (patient, isTold) => {
    const spray = candidate(planCare({ patient, indication: 'treatment-resistant-depression' }, options), 'spravato-trd-us')
    expect(spray?.for.some((one) => one.startsWith('approved for this use since 2019-03-05'))).toBe(isTold)
  })

  it('is no approval where there is none', () => {
    const infusions = candidate(plan('treatment-resistant-depression'), 'iv-trd-acute-six')
    expect(infusions?.for.filter((one) => one.includes('approved'))).toEqual([])
    expect(infusions?.against).toContain('authorisation: off-label')
  })

  // Post-traumatic stress disorder has trials of infusions, and none of ketamine under the skin at home.
  it('is that there is no evidence for its drug and route', () => {
    const told = (protocol: string) => candidate(plan('ptsd'), protocol)?.against.includes('no evidence on record for this drug and route')
    expect([told('sc-home-telehealth'), told('iv-ptsd-six')]).toEqual([true, false])
  })

  it('is what screening found, without what is told for information', () => {
    const spray = candidate(plan('treatment-resistant-depression'), 'spravato-trd-us')
    const of = (isTold: (severity: string) => boolean) => spray?.screening.findings.filter(({ severity }) => isTold(severity)) ?? []
    const [grave, informing] = [of((one) => one !== 'info'), of((one) => one === 'info')]
    expect(Math.min(grave.length, informing.length)).toBeGreaterThan(0)
    for (const { message } of grave) expect(spray?.against).toContain(message)
    for (const { message } of informing) expect(spray?.against).not.toContain(message)
  })

  it('is that something is not known, where that leaves it open, and not where it does not', () => {
    const told = (patient: object) => {
      const spray = candidate(planCare({ patient, indication: 'treatment-resistant-depression' }, options), 'spravato-trd-us')
      return [spray?.standing, spray?.against.includes('what is not known could hide a reason against it')]
    }
    expect(told({ ...intake.patient, reviewed: [] })).toEqual(['undecided', true])
    expect(told(intake.patient)).toEqual(['possible-with-precautions', false])
  })

  it('is that nobody describes a course of it at home', () => {
    const told = (protocol: string) =>
      candidate(plan('major-depressive-disorder'), protocol)?.against.includes('no course at home is published for it')
    expect([told('in-compounded-home'), told('po-low-dose-daily')]).toEqual([true, false])
  })
})

describe('what completes a plan', () => {
  const asked = (wishes: object, conditions = intake.patient['conditions']) =>
    planCare({ ...intake, indication: 'crps', wishes, patient: { ...intake.patient, conditions } }, options)
      .missing.filter(({ path }) => path.startsWith('wishes.'))
      .map(({ path, because }) => [path, because])

  it('is the day and the hour of the first session, where a way may be considered', () => {
    expect(asked({})).toEqual([
      ['wishes.start', 'absent'],
      ['wishes.at', 'absent'],
    ])
    expect(asked({ start: '2026-12-01' })).toEqual([['wishes.at', 'absent']])
    expect(asked({ start: '2026-12-01', at: '09:00' })).toEqual([])
    // Active psychosis bars every way.
    expect(asked({}, [{ code: { system: 'icd-10-cm', code: 'F20.9' }, status: 'active' }])).toEqual([])
  })
})

describe('the setting of a candidate', () => {
  it.each([
    ['treatment-resistant-depression', 'spravato-trd-us', 'rems-certified-outpatient'],
    ['treatment-resistant-depression', 'iv-trd-acute-six', 'clinic'],
    ['perioperative-analgesia', 'iv-perioperative', 'operating-room'],
  ])('is a site for outpatients where the protocol has one, else its first: %s, %s', (indication, protocol, setting) => {
    expect(candidate(plan(indication), protocol)?.intended.setting).toBe(setting)
  })
})
