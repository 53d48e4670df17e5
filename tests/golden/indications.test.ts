import { regulatoryStatus } from 'ketamine-therapy/indications'
import { describe, expect, test } from 'vitest'

const spray = { drug: 'esketamine', route: 'intranasal' } as const
const infusion = { drug: 'ketamine', route: 'intravenous' } as const
const TRD = 'treatment-resistant-depression'
const MDSI = 'mdd-acute-suicidal-ideation-or-behavior'

describe('the dated history of authorization', () => {
  // Sources: FDA approval history of Spravato (drugs.com), company announcement of 2025-01-21 with approval on 2025-01-17, EC decision
  // of 2019-12-18, TGA AusPAR, Health Canada summary basis of decision.
  test.each([
    [TRD, spray, 'US', '2019-03-04', 'not-approved', undefined],
    [TRD, spray, 'US', '2019-03-05', 'approved', 'with-oral-antidepressant'],
    [TRD, spray, 'US', '2025-01-16', 'approved', 'with-oral-antidepressant'],
    [TRD, spray, 'US', '2025-01-17', 'approved', 'alone-or-with-oral-antidepressant'],
    [TRD, spray, 'US-CO', '2026-11-22', 'approved', 'alone-or-with-oral-antidepressant'],
    [MDSI, spray, 'US', '2020-07-30', 'off-label', undefined],
    [MDSI, spray, 'US', '2020-07-31', 'approved', 'with-oral-antidepressant'],
    [MDSI, spray, 'US', '2026-11-22', 'approved', 'with-oral-antidepressant'],
    [TRD, spray, 'EU', '2019-12-17', 'not-approved', undefined],
    [TRD, spray, 'EU', '2019-12-18', 'approved', 'with-ssri-or-snri'],
    [TRD, spray, 'DE', '2026-11-22', 'approved', 'with-ssri-or-snri'],
    [TRD, spray, 'CA', '2020-05-18', 'not-approved', undefined],
    [TRD, spray, 'CA', '2020-05-19', 'approved', 'with-ssri-or-snri'],
    [TRD, spray, 'AU', '2020-09-09', 'not-approved', undefined],
    [TRD, spray, 'AU', '2020-09-10', 'refused', undefined],
    [TRD, spray, 'AU', '2021-01-27', 'not-approved', undefined],
    [TRD, spray, 'AU', '2021-03-05', 'approved', 'with-new-oral-antidepressant'],
    [TRD, infusion, 'US', '2026-11-22', 'off-label', 'off-label'],
    ['ptsd', infusion, 'US', '2026-11-22', 'off-label', 'off-label'],
    // Anesthesia for electroconvulsive therapy lies within the anesthetic license wherever there is one, and nothing else does.
    ['ect-anesthesia-adjunct', infusion, 'US', '2026-11-22', 'approved', 'as-anesthetic'],
    ['ect-anesthesia-adjunct', infusion, 'GB-SCT', '2026-11-22', 'approved', 'as-anesthetic'],
    ['ect-anesthesia-adjunct', infusion, 'DE', '2026-11-22', 'approved', 'as-anesthetic'],
    ['ect-anesthesia-adjunct', infusion, 'CA', '2026-11-22', 'approved', 'as-anesthetic'],
    ['ect-anesthesia-adjunct', infusion, 'AU', '2026-11-22', 'approved', 'as-anesthetic'],
    ['ect-anesthesia-adjunct', infusion, 'CN', '2026-11-22', 'approved', 'as-anesthetic'],
    ['ect-anesthesia-adjunct', spray, 'GB', '2026-11-22', 'off-label', undefined],
    ['crps', infusion, 'US', '2026-11-22', 'off-label', 'off-label'],
    ['ptsd', spray, 'US', '2026-11-22', 'off-label', 'rems'],
    // A place about which nothing is recorded is unknown, never "not approved".
    [TRD, spray, 'JP', '2026-11-22', 'unknown', undefined],
    [TRD, spray, 'GB', '2020-09-06', 'unknown', undefined],
    [TRD, spray, 'GB', '2020-09-07', 'approved', 'with-ssri-or-snri'],
  ] as const)('%s by %o in %s on %s: %s', (id, treatment, jurisdiction, asOf, authorisation, condition) => {
    const status = regulatoryStatus(id, { ...treatment, jurisdiction, asOf })
    expect(status.authorisation).toBe(authorisation)
    if (condition !== undefined) expect(status.conditions.map(({ code }) => code)).toContain(condition)
  })

  // Sources: NICE TA854 (December 2022), SMC2258 (2020-09-07), PBS listing of 2025-05-01, CADTH SR0621 (December 2020).
  test.each([
    [TRD, 'GB-ENG', '2026-11-22', 'not-recommended'],
    [TRD, 'GB-SCT', '2026-11-22', 'recommended'],
    [TRD, 'GB-SCT', '2020-09-06', undefined],
    [TRD, 'AU', '2025-04-30', undefined],
    [TRD, 'AU', '2025-05-01', 'listed'],
    [TRD, 'CA', '2026-11-22', 'not-recommended'],
    [MDSI, 'GB-SCT', '2026-11-22', 'not-recommended'],
    [TRD, 'US', '2026-11-22', undefined],
  ] as const)('%s in %s on %s is paid for: %s', (id, jurisdiction, asOf, reimbursement) => {
    expect(regulatoryStatus(id, { ...spray, jurisdiction, asOf }).reimbursement).toBe(reimbursement)
  })

  test('an approval that was widened stands since its first day', () => {
    expect(regulatoryStatus(TRD, { ...spray, jurisdiction: 'US', asOf: '2026-11-22' }).since).toBe('2019-03-05')
  })

  test('the license of the whole is read for a part', () => {
    const scotland = regulatoryStatus(TRD, { ...spray, jurisdiction: 'GB-SCT', asOf: '2026-11-22' })
    expect(scotland.authorisation).toBe('approved')
    expect(scotland.reimbursement).toBe('recommended')
  })

  test('limits of use and the boxed warning come along', () => {
    const status = regulatoryStatus(MDSI, { ...spray, jurisdiction: 'US', asOf: '2026-11-22' })
    expect(status.limitsOfUse.join(' ')).toContain('Not shown to prevent suicide')
  })
})

// The history of the nasal spray in words, one test for each point. Sources as above.
describe('esketamine nasal spray', () => {
  const on = (id: string, jurisdiction: string, asOf: string) => regulatoryStatus(id, { ...spray, jurisdiction, asOf })
  const conditions = (id: string, jurisdiction: string, asOf: string) => on(id, jurisdiction, asOf).conditions.map(({ code }) => code)

  test('treatment-resistant depression, US: not approved on 2019-03-04', () => {
    expect(on(TRD, 'US', '2019-03-04').authorisation).toBe('not-approved')
  })

  test('treatment-resistant depression, US: approved with an oral antidepressant from 2019-03-05 until the decision of 2025', () => {
    for (const day of ['2019-03-05', '2024-06-01', '2025-01-16']) {
      expect(on(TRD, 'US', day).authorisation).toBe('approved')
      expect(conditions(TRD, 'US', day)).toContain('with-oral-antidepressant')
      expect(conditions(TRD, 'US', day)).not.toContain('alone-or-with-oral-antidepressant')
    }
  })

  test('treatment-resistant depression, US: alone or with an oral antidepressant from the day of the decision, not of its announcement', () => {
    for (const day of ['2025-01-17', '2025-01-21', '2026-11-22']) {
      expect(conditions(TRD, 'US', day)).toContain('alone-or-with-oral-antidepressant')
      expect(conditions(TRD, 'US', day)).not.toContain('with-oral-antidepressant')
    }
  })

  test('depression with acute suicidal ideation, US: approved from 2020 and still only with an oral antidepressant', () => {
    expect(on(MDSI, 'US', '2020-07-30').authorisation).toBe('off-label')
    for (const day of ['2020-07-31', '2025-01-17', '2026-11-22']) {
      expect(on(MDSI, 'US', day).authorisation).toBe('approved')
      expect(conditions(MDSI, 'US', day)).toContain('with-oral-antidepressant')
      expect(conditions(MDSI, 'US', day)).not.toContain('alone-or-with-oral-antidepressant')
    }
  })

  test('England does not recommend it, Scotland accepts it, on one license', () => {
    const [england, scotland] = [on(TRD, 'GB-ENG', '2026-11-22'), on(TRD, 'GB-SCT', '2026-11-22')]
    expect([england.authorisation, scotland.authorisation]).toEqual(['approved', 'approved'])
    expect([england.reimbursement, scotland.reimbursement]).toEqual(['not-recommended', 'recommended'])
    expect(scotland.entries.find(({ id }) => id === 'reg-sco-smc2258')?.wording).toBe('accepted for use')
  })

  test('Australia: refused, then approved, then listed', () => {
    const days = ['2020-09-10', '2021-01-26', '2021-03-05', '2025-04-30', '2025-05-01']
    expect(days.map((day) => on(TRD, 'AU', day).authorisation)).toEqual(['refused', 'refused', 'approved', 'approved', 'approved'])
    expect(days.map((day) => on(TRD, 'AU', day).reimbursement)).toEqual([undefined, undefined, undefined, undefined, 'listed'])
  })
})
