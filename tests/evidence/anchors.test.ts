import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAIM_IDS, claims } from 'ketamine-therapy/evidence'
import { anchorsOf } from '../../src/evidence/anchors'
import { runs } from '../helpers/runs'

const parts = [...new Set(CLAIM_IDS.flatMap((id) => claims[id].patterns.flatMap((pattern) => pattern.parts)))]

describe('anchors', () => {
  it.each([
    ['\\bketamine\\b', ['ketamine']],
    ['\\bsuicid', ['suicid']],
    ['\\b(?:cure|heal)s?\\b', ['cure', 'heal']],
    ['\\b(?:a|the) (?:miracle |permanent )?cure for\\b', ['cure']],
    ['\\bsav(?:e|es|ing) lives\\b', ['lives']],
    ['\\binfusions?\\b', ['infusion']],
    ['\\bcost is (?:the|a) (?:main )?barrier\\b', ['barrier']],
    ['\\b(?:the)?cure\\b', []],
    ['\\bpre-?surgical\\b', ['pre']],
    ['\\bat[- ]home ketamine\\b', ['ketamine']],
    ['\\bdecid[oa]s?\\b', ['decid']],
    // Accents part words for a regular expression, and an accent that may be left out may join them.
    ['\\badicción\\b', ['adicci']],
    ['\\b(?:[7-9]\\d|100) ?% success\\b', ['success']],
    ['\\b(?:[7-9]\\d|100) ?%', []],
    ['\\b(?:quickly |)\\b', []],
    ['(?:re)?wire', []],
    ['cure', []],
    // What only may be a word of its own needs none.
    ['\\b[a-z]cure\\b', []],
    ['(?:a |b)cure', []],
    ['(?:a )?cure', []],
    ['\\b-?cure\\b', ['cure']],
  ])('of %s', (part, anchors) => {
    expect(anchorsOf(part)).toEqual(anchors)
  })

  it('refuse what they cannot read', () => {
    expect(() => anchorsOf('\\bcure.*all\\b')).toThrow('cannot read "." in the pattern')
    expect(() => anchorsOf('\\b(?=cure)')).toThrow('cannot read "("')
    for (const part of ['cure*', 'cure+', 'c??ure', 'cure$', '^cure', 'cur{2}', 'cure}', 'cure]', '[cure', '\\'])
      expect(() => anchorsOf(part), part).toThrow('cannot read')
  })

  it.each(parts)('%s: whatever it fits holds one', (part) => {
    const anchors = anchorsOf(part)
    if (anchors.length === 0) return
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${part.replaceAll('\\b', '')})$`)), (text) => {
        const words = text.toLowerCase().match(/\w+/g) ?? []
        return words.some((word) => anchors.some((anchor) => word.startsWith(anchor)))
      }),
      { numRuns: runs(30) },
    )
  })

  it('leave few claims to be tried everywhere', () => {
    const everywhere = CLAIM_IDS.flatMap((id) => claims[id].patterns).filter(({ parts: own }) =>
      own.every((part) => anchorsOf(part).length === 0),
    )
    expect(everywhere).toEqual([])
  })
})
