import { describe, expect, it } from 'vitest'
import { appraiseClaim, CLAIM_IDS, claims } from 'ketamine-therapy/evidence'
import { issuesOf } from '../helpers/issues-of'

describe('appraiseClaim', () => {
  it('answers every claim with its verdict, one finding and its sources', () => {
    for (const id of CLAIM_IDS) {
      const answer = appraiseClaim(id)
      expect(answer.claim).toBe(claims[id])
      expect(answer.findings.map((finding) => finding.code)).toEqual([`evidence/${id}`])
      expect(answer.findings[0]?.message).toContain(answer.claim.reasoning)
      expect(answer.sources).toEqual(claims[id].sources)
    }
  })

  it('is cautious about what misleads and informs about the rest', () => {
    const severity = (id: string): string | undefined => appraiseClaim(id).findings[0]?.severity
    expect(severity('cures-depression')).toBe('caution')
    expect(severity('psychedelic')).toBe('caution')
    expect(severity('telemedicine-safe')).toBe('caution')
    expect(severity('over-50-years')).toBe('info')
    expect(severity('clinics-will-grow')).toBe('info')
  })

  it.each([
    [undefined, 'required'],
    [null, 'wrong-type'],
    [7, 'wrong-type'],
    [{}, 'wrong-type'],
    ['cure-depression', 'unknown-id'],
    ['__proto__', 'unknown-id'],
  ])('refuses %j: %s', (value, code) => {
    expect(issuesOf(() => appraiseClaim(value as unknown as string))).toEqual([`id: ${code}`])
  })
})
