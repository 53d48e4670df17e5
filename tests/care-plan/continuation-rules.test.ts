import { adviseContinuation, continuationRules } from 'ketamine-therapy/care-plan'
import { isInvalidInputError } from 'ketamine-therapy/core'
import { ivTrdAcuteSix } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'

const base = continuationRules.find(({ id }) => id === 'dp-iv-6')
const house = [{ citation: 'house-handbook', checked: 'convention' }]

/** Places of a rule that are refused. */
function refused(...changed: readonly object[]): readonly string[] {
  try {
    const rules = changed.map((one) => ({ ...base, ...one })) as never
    adviseContinuation(ivTrdAcuteSix, { sessions: [], assessments: [] }, { asOf: '2026-03-02', rules })
  } catch (error) {
    return isInvalidInputError(error) ? error.issues.map(({ path }) => path.replace('options.rules[0].', '')) : [String(error)]
  }
  return []
}
const outcomes = (partial: object) => ({ outcomes: { ...base?.outcomes, partial: { ...base?.outcomes.partial, ...partial } } })

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
    expect(refused(...many(201))).toEqual(['options.rules'])
  })
})

describe('a rule of the consumer is refused', () => {
  it.each([
    [{ id: '' }, ['id']],
    [{ protocols: [] }, ['protocols']],
    [{ protocols: 'iv-trd-acute-six' }, ['protocols']],
    [{ decisionPoints: [] }, ['decisionPoints']],
    [{ decisionPoints: undefined }, ['decisionPoints']],
    [{ timing: { kind: 'after-sessions', sessions: 0 } }, ['timing.sessions']],
    [{ timing: { kind: 'after-sessions', orDay: 1.5 } }, ['timing.orDay']],
    [{ timing: { kind: 'after-sessions', daysAfter: -1 } }, ['timing.daysAfter']],
    [{ timing: { kind: 'every' } }, ['timing.days', 'timing.afterDay']],
    // A judgment every 0 days has no next one.
    [{ timing: { kind: 'every', days: 0, afterDay: 56 } }, ['timing.days']],
    [{ judgedBy: 'mood' }, ['judgedBy']],
    [outcomes({ step: 'wait' }), ['outcomes.partial.step']],
    [outcomes({ basis: 'custom' }), ['outcomes.partial.basis']],
    [outcomes({ sources: [] }), ['outcomes.partial.sources']],
    [outcomes({ text: '' }), ['outcomes.partial.text']],
    [{ disputes: undefined }, ['disputes']],
    [{ disputes: [{ text: 'Ours.', sources: house }] }, ['disputes[0].id']],
    [{ disputes: [{ id: 'ours', sources: house }] }, ['disputes[0].text']],
    [{ disputes: [{ id: 'ours', text: 'Ours.' }] }, ['disputes[0].sources']],
    [{ partial: 'some-gain' }, ['partial']],
    [{ measures: [{ instrument: 'madrs', response: 'madrs-half' }] }, ['measures[0].response']],
    // The PCL-5 carries no definition, the CAPS-5 none of remission.
    [{ measures: [{ instrument: 'madrs' }, { instrument: 'pcl-5' }] }, ['measures[1].instrument']],
    [{ judgedBy: 'remission', measures: [{ instrument: 'caps-5' }] }, ['measures[0].instrument']],
    [{ judgedBy: 'response-and-remission', measures: [{ instrument: 'caps-5' }] }, ['measures[0].instrument']],
  ])('%j', (changed, paths) => {
    expect(refused(changed)).toEqual(paths)
  })

  it('with the definition that its scale lacks', () => {
    const by = (judgedBy: string) => () =>
      adviseContinuation(
        ivTrdAcuteSix,
        { sessions: [], assessments: [] },
        { asOf: '2026-03-02', rules: [{ ...base, judgedBy, measures: [{ instrument: 'pcl-5' }] } as never] },
      )
    expect(by('response')).toThrow('the PCL-5 carries no response definition')
    expect(by('remission')).toThrow('the PCL-5 carries no remission definition')
  })
})
