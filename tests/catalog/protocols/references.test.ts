import { eskInj25, ketLozengeCmp } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { records, sound } from './records'
import { referenceProblems } from './references'

describe('names of other records', () => {
  it('of the catalog lead somewhere', () => {
    expect(referenceProblems(records)).toEqual([])
    expect(referenceProblems([sound])).toEqual([])
  })

  it.each([
    ['a phase of no course', { ...sound, decisionPoints: sound.decisionPoints.map((one) => ({ ...one, phase: 'later' })) }, 'no phase'],
    [
      'a missed session of no phase',
      { ...sound, missedSessions: sound.missedSessions.map((one) => ({ ...one, phases: ['later'] })) },
      'no phase',
    ],
    ['a rule that gives way to none', { ...sound, preDose: sound.preDose.map((one) => ({ ...one, yieldsTo: ['other'] })) }, 'no rule'],
    ['a use that nobody knows', { ...sound, indications: sound.indications.map((one) => ({ ...one, id: 'sadness' })) }, 'no use'],
    ['a protocol that nobody knows', { ...sound, inherited: [{ part: 'settings', from: 'other' }] as const }, 'no protocol'],
    ['a part taken over from itself', { ...sound, inherited: [{ part: 'settings', from: sound.id }] as const }, 'itself'],
    ['the other enantiomer', { ...sound, formulations: [eskInj25] }, 'another drug'],
    ['a lozenge into a vein', { ...sound, formulations: [ketLozengeCmp] }, 'none of its routes'],
  ])('%s is reported', (_name, bent, message) => {
    expect(referenceProblems([bent]).join('\n')).toContain(message)
  })
})
