import { isInvalidInputError } from 'ketamine-therapy/core'
import type { DischargeObservations, Protocol } from 'ketamine-therapy/protocols'
import { assessDischarge, ivTrdAcuteSix, spravatoTrdUs } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { inline } from '../helpers/protocols'

function good(protocol: Protocol): DischargeObservations {
  return { ...Object.fromEntries(protocol.discharge.map((criterion) => [criterion.observation, true])), minutesSinceDoseEnd: 120 }
}

describe('minimum stay and stability, both', () => {
  it.each([
    [119, 'not-ready', 'unmet'],
    [119.9, 'not-ready', 'unmet'],
    [120, 'ready', 'met'],
    [121, 'ready', 'met'],
  ])('SPRAVATO, %s minutes after the last device: %s', (minutesSinceDoseEnd, decision, outcome) => {
    const answer = assessDischarge(spravatoTrdUs, { ...good(spravatoTrdUs), minutesSinceDoseEnd })
    expect(answer.decision).toBe(decision)
    expect(answer.criteria[0]).toEqual({ id: 'minimum-stay', outcome, required: true, basis: 'published' })
  })

  it('is not ready on time alone', () => {
    const answer = assessDischarge(spravatoTrdUs, { minutesSinceDoseEnd: 600 })
    expect(answer.decision).toBe('not-ready')
    expect(answer.published).toBe('unknown')
    expect(answer.missing[0]?.path).toBe('clinicallyStable')
  })

  it('is not ready on stability alone', () => {
    const answer = assessDischarge(spravatoTrdUs, { ...good(spravatoTrdUs), minutesSinceDoseEnd: undefined })
    expect(answer.decision).toBe('not-ready')
    expect(answer.missing.map((one) => one.path)).toEqual(['minutesSinceDoseEnd'])
  })
})

describe.each([spravatoTrdUs, ivTrdAcuteSix])('$id, each criterion', (protocol) => {
  it.each(protocol.discharge)('$id', (criterion) => {
    const all = good(protocol)
    expect(assessDischarge(protocol, all)).toMatchObject({ decision: 'ready', published: 'met', missing: [] })
    const failed = assessDischarge(protocol, { ...all, [criterion.observation]: false })
    expect(failed.decision).toBe(criterion.required ? 'not-ready' : 'ready')
    expect(failed.findings.find((finding) => finding.code === `protocols/discharge-${criterion.id}`)?.severity).toBe(
      criterion.required ? 'hold' : 'caution',
    )
    const unknown = assessDischarge(protocol, { ...all, [criterion.observation]: undefined })
    expect(unknown.decision).toBe(criterion.required ? 'not-ready' : 'ready')
    expect(unknown.missing.map((one) => one.path)).toEqual([criterion.observation])
    if (criterion.basis === 'convention') expect([failed.published, unknown.published]).toEqual(['met', 'met'])
  })
})

describe('where no minimum stay is published', () => {
  it('says so and invents none', () => {
    const answer = assessDischarge(ivTrdAcuteSix, { ...good(ivTrdAcuteSix), minutesSinceDoseEnd: 0 })
    expect(answer.criteria.map((one) => one.id)).not.toContain('minimum-stay')
    expect(answer.findings.map((finding) => finding.code)).toContain('protocols/no-published-minimum-stay')
  })

  it('is never ready without criteria', () => {
    const bare = inline({ kind: 'fixed', doseMg: 50, sources: [] }, { discharge: [] })
    expect(assessDischarge(bare, { minutesSinceDoseEnd: 600 }).decision).toBe('not-ready')
  })
})

describe('the door', () => {
  it.each([
    [{ minutesSinceDoseEnd: -1 }, 'minutesSinceDoseEnd'],
    [{ oriented: 'yes' }, 'oriented'],
    [{ stable: true }, 'stable'],
  ])('%j', (observations, path) => {
    try {
      assessDischarge(spravatoTrdUs, observations as never)
      expect.unreachable()
    } catch (error) {
      if (!isInvalidInputError(error)) throw error
      expect(error.issues.map((issue) => issue.path)).toEqual([path])
    }
  })

  it('keeps personal values out on request', () => {
    const answer = assessDischarge(spravatoTrdUs, { ...good(spravatoTrdUs), minutesSinceDoseEnd: 77 }, { redact: true })
    expect(JSON.stringify(answer)).not.toContain('77')
  })
})
