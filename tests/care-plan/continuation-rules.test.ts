import { adviseContinuation, continuationRules } from 'ketamine-therapy/care-plan'
import type { Protocol, ProtocolId } from 'ketamine-therapy/protocols'
import { getProtocol, ivTrdAcuteSix } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesIfAny } from '../helpers/issues-of'
import { ruleAfterSix } from './history'

const house = [{ citation: 'house-handbook', checked: 'convention' }]

/** What a rule is refused for, each place as seen from the rule. */
function refused(...changed: readonly object[]): readonly string[] {
  const rules = changed.map((one) => ({ ...ruleAfterSix, ...one })) as never
  const ask = () => adviseContinuation(ivTrdAcuteSix, { sessions: [], assessments: [] }, { asOf: '2026-03-02', rules })
  return issuesIfAny(ask).map((issue) => issue.replace('options.rules[0].', ''))
}
const outcomes = (partial: object) => ({
  outcomes: { ...ruleAfterSix.outcomes, partial: { ...ruleAfterSix.outcomes.partial, ...partial } },
})

describe('a rule of the consumer is taken', () => {
  it.each(continuationRules)('in the form of $id', (rule) => {
    expect(refused(rule)).toEqual([])
  })

  it.each([
    { timing: { kind: 'after-sessions' } },
    { timing: { kind: 'after-sessions', sessions: 1, orDay: 1, daysAfter: 1 } },
    { timing: { kind: 'each-assessment' } },
    { timing: { kind: 'every', days: 1, afterDay: 1 } },
    { disputes: [{ id: 'ours', text: 'Ours.', sources: house }] },
    { partial: 'any-gain' },
    // The CAPS-5 has a response definition and no remission definition, and is asked for none here.
    { measures: [{ instrument: 'caps-5', response: 'caps-5-response-30' }] },
    { judgedBy: 'remission', measures: [{ instrument: 'madrs', remission: 'madrs-12' }] },
    outcomes({ text: 'our own words', sources: house }),
  ])('with %j', (changed) => {
    expect(refused(changed)).toEqual([])
  })

  it('with 199 others', () => {
    const many = (length: number) => Array.from({ length }, () => ({}))
    expect(refused(...many(200))).toEqual([])
    expect(refused(...many(201))).toEqual(['options.rules: out-of-range'])
  })
})

describe('a rule of the consumer is refused', () => {
  it.each([
    [{ id: '' }, ['id: out-of-range']],
    [{ protocols: [] }, ['protocols: out-of-range']],
    [{ protocols: 'iv-trd-acute-six' }, ['protocols: wrong-type']],
    [{ decisionPoints: [] }, ['decisionPoints: out-of-range']],
    [{ decisionPoints: undefined }, ['decisionPoints: required']],
    // It would be passed over in silence, and ours would count. That of another protocol is not asked here.
    [{ decisionPoints: ['dp-iv-7'] }, ['decisionPoints: unknown-id']],
    [{ decisionPoints: ['dp-iv-7', 'dp-iv-6'] }, []],
    [{ protocols: ['our-own'], decisionPoints: ['dp-iv-7'] }, []],
    [{ timing: { kind: 'after-sessions', sessions: 0 } }, ['timing.sessions: out-of-range']],
    [{ timing: { kind: 'after-sessions', orDay: 1.5 } }, ['timing.orDay: wrong-type']],
    [{ timing: { kind: 'after-sessions', daysAfter: -1 } }, ['timing.daysAfter: out-of-range']],
    [{ timing: { kind: 'every' } }, ['timing.days: required', 'timing.afterDay: required']],
    // A judgment every 0 days has no next one.
    [{ timing: { kind: 'every', days: 0, afterDay: 56 } }, ['timing.days: out-of-range']],
    [{ judgedBy: 'mood' }, ['judgedBy: unknown-id']],
    [outcomes({ step: 'wait' }), ['outcomes.partial.step: unknown-id']],
    [outcomes({ basis: 'custom' }), ['outcomes.partial.basis: unknown-id']],
    [outcomes({ sources: [] }), ['outcomes.partial.sources: out-of-range']],
    [outcomes({ text: '' }), ['outcomes.partial.text: out-of-range']],
    [{ disputes: undefined }, ['disputes: required']],
    [{ disputes: [{ text: 'Ours.', sources: house }] }, ['disputes[0].id: required']],
    [{ disputes: [{ id: 'ours', sources: house }] }, ['disputes[0].text: required']],
    [{ disputes: [{ id: 'ours', text: 'Ours.' }] }, ['disputes[0].sources: required']],
    [{ partial: 'some-gain' }, ['partial: unknown-id']],
    [{ measures: [{ instrument: 'madrs', response: 'madrs-half' }] }, ['measures[0].response: unknown-id']],
    // The PCL-5 carries no definition, the CAPS-5 none of remission.
    [{ measures: [{ instrument: 'madrs' }, { instrument: 'pcl-5' }] }, ['measures[1].instrument: conflict']],
    [{ judgedBy: 'remission', measures: [{ instrument: 'caps-5' }] }, ['measures[0].instrument: conflict']],
    [{ judgedBy: 'response-and-remission', measures: [{ instrument: 'caps-5' }] }, ['measures[0].instrument: conflict']],
  ])('%j', (changed, paths) => {
    expect(refused(changed)).toEqual(paths)
  })

  it('with the decision points that its protocol has', () => {
    const ask = (protocol: Protocol) => () =>
      adviseContinuation(
        protocol,
        { sessions: [], assessments: [] },
        { asOf: '2026-03-02', rules: [{ ...ruleAfterSix, decisionPoints: ['x'] }] },
      )
    expect(ask(ivTrdAcuteSix)).toThrow('names no decision point of iv-trd-acute-six; it has dp-iv-6')
    expect(ask({ ...ivTrdAcuteSix, decisionPoints: [] })).toThrow('names no decision point of iv-trd-acute-six; it has none')
    // A protocol that cannot be read is named alone.
    expect(issuesIfAny(ask({ ...ivTrdAcuteSix, decisionPoints: undefined as never }))).toEqual(['protocol.decisionPoints: required'])
  })

  it.each(continuationRules)('unless, like $id, it fits each of its protocols', (rule) => {
    for (const id of rule.protocols)
      expect(getProtocol(id as ProtocolId).decisionPoints.some((point) => rule.decisionPoints.includes(point.id))).toBe(true)
  })

  it('with the definition that its scale lacks', () => {
    const by = (judgedBy: string) => () =>
      adviseContinuation(
        ivTrdAcuteSix,
        { sessions: [], assessments: [] },
        { asOf: '2026-03-02', rules: [{ ...ruleAfterSix, judgedBy, measures: [{ instrument: 'pcl-5' }] } as never] },
      )
    expect(by('response')).toThrow('the PCL-5 carries no response definition')
    expect(by('remission')).toThrow('the PCL-5 carries no remission definition')
  })
})
