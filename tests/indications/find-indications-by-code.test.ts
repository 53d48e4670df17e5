import { icd10cmPrefixes, matchesIcd10cm } from 'ketamine-therapy/core'
import type { CodeSystem } from 'ketamine-therapy/core'
import { findIndicationsByCode, indications, INDICATION_IDS } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'

const find = (system: CodeSystem, code: string) => findIndicationsByCode({ system, code })
const idsOf = (system: CodeSystem, code: string) => find(system, code).map(({ indication }) => indication.id)

describe('findIndicationsByCode', () => {
  it.each([
    // exact
    ['icd-10-cm', 'F43.12', ['ptsd']],
    ['icd-10-cm', 'G90.511', ['crps']],
    [
      'icd-10-cm',
      'F33.2',
      [
        'treatment-resistant-depression',
        'major-depressive-disorder',
        'mdd-acute-suicidal-ideation-or-behavior',
        'adolescent-treatment-resistant-depression',
        'late-life-depression',
        'palliative-depression-existential-distress',
        'ect-alternative',
        'ect-anesthesia-adjunct',
      ],
    ],
    // category: G56.4- stands for every code below
    ['icd-10-cm', 'G56.42', ['crps']],
    ['icd-10-cm', 'G57.73', ['crps']],
    ['icd-10-cm', 'G43.E19', ['chronic-migraine']],
    ['icd-10-cm', 'F41.9', ['depression-with-anxious-distress']],
    // range: F50.20-F50.25, and its ends
    ['icd-10-cm', 'F50.20', ['eating-disorders']],
    ['icd-10-cm', 'F50.25', ['eating-disorders']],
    ['icd-10-cm', 'F50.26', []],
    // a required ending
    ['icd-10-cm', 'S14.109S', ['spinal-cord-injury-pain']],
    ['icd-10-cm', 'S14.109A', []],
    // a full code of the record does not stand for longer ones, and a shorter code stands for nothing
    ['icd-10-cm', 'F43.101', []],
    ['icd-10-cm', 'F43.1', []],
    ['icd-10-cm', 'E11.9', []],
    // other systems
    ['icd-11', '6B40', ['ptsd']],
    [
      'icd-11',
      '6A70.3',
      [
        'treatment-resistant-depression',
        'major-depressive-disorder',
        'mdd-acute-suicidal-ideation-or-behavior',
        'adolescent-treatment-resistant-depression',
        'late-life-depression',
      ],
    ],
    ['icd-11', 'MG30.04', ['chronic-pain-umbrella', 'crps']],
    ['icd-11', '5A11', []],
    ['mesh', 'D061218', ['treatment-resistant-depression', 'adolescent-treatment-resistant-depression', 'late-life-depression']],
    ['mesh', 'D999999', []],
    ['snomed-ct', '47505003', ['ptsd']],
    ['loinc', '99046-5', ['postpartum-depression-prevention-cesarean']],
    ['rxnorm', '6130', []],
  ] as const)('%s %s', (system, code, expected) => {
    expect(idsOf(system, code)).toEqual(expected)
  })

  it('gives the most specific entry of an indication', () => {
    expect(find('icd-10-cm', 'G56.40')[0]?.by.code).toBe('G56.40')
    expect(find('icd-10-cm', 'G56.41')[0]?.by.code).toBe('G56.4-')
    expect(find('icd-11', 'MG30.51').map(({ by }) => by.code)).toEqual(['MG30', 'MG30.51'])
  })

  it('tells what a match is worth', () => {
    expect(find('icd-10-cm', 'F32.A').map(({ relation }) => relation)).toEqual(['not-this'])
    expect(new Set(find('icd-10-cm', 'O90.6').map(({ relation }) => relation))).toEqual(new Set(['not-this']))
    expect(find('icd-10-cm', 'Z63.0').map(({ relation }) => relation)).toEqual(['context'])
  })

  // ICD-11 files pain related to cancer (MG30.1) under chronic pain (MG30); the umbrella is chronic pain that is not.
  it.each(['MG30.1', 'MG30.10', 'MG30.11'])('%s is no chronic non-cancer pain', (code) => {
    expect(find('icd-11', code).map(({ indication, relation }) => [indication.id, relation])).toEqual([
      ['chronic-pain-umbrella', 'not-this'],
      ['cancer-pain', 'names'],
    ])
  })

  it('agrees with a walk over all records, for every ICD-10-CM code that they name', () => {
    const all = INDICATION_IDS.flatMap((id) => indications[id].codes.filter(({ system }) => system === 'icd-10-cm'))
    const codes = new Set(
      all.flatMap(({ code }) => icd10cmPrefixes(code)).map((bare) => (bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare)),
    )
    for (const code of codes) {
      const walked = INDICATION_IDS.filter((id) =>
        indications[id].codes.some(
          (one) =>
            one.system === 'icd-10-cm' &&
            (one.code.includes('-') ? matchesIcd10cm(one.code, code) : one.code === code) &&
            (one.ending === undefined || code.endsWith(one.ending)),
        ),
      )
      expect(idsOf('icd-10-cm', code), code).toEqual(walked)
    }
  })

  it.each([
    ['icd-10-cm', '44261-6'],
    ['icd-10-cm', 'F33.-'],
    ['icd-10-cm', 'f33.2'],
    ['loinc', 'F33.2'],
    ['icd-10-cm', ''],
    ['icd-9', 'F33.2'],
    ['icd-10-cm', 5],
    ['__proto__', 'F33.2'],
  ])('refuses %s %s', (system, code) => {
    expect(() => findIndicationsByCode({ system, code } as never)).toThrow(/findIndicationsByCode/)
  })

  // Claims carry ICD-10-CM codes without the dot.
  it.each([
    ['F4310', '"F4310" is not a code of icd-10-cm; did you mean "F43.10"?'],
    ['f43.10', '"f43.10" is not a code of icd-10-cm; did you mean "F43.10"?'],
    ['F43101234', '"F43101234" is not a code of icd-10-cm'],
  ])('%s: %s', (code, message) => {
    expect(() => find('icd-10-cm', code)).toThrow(expect.objectContaining({ issues: [{ path: 'code', code: 'malformed', message }] }))
  })
})

describe('codes of remission', () => {
  const relations = (code: string) =>
    Object.fromEntries(findIndicationsByCode({ system: 'icd-10-cm', code }).map(({ indication, relation }) => [indication.id, relation]))

  it.each(['F32.5', 'F33.40', 'F33.42'])('%s names no episode to treat', (code) => {
    expect(relations(code)).toEqual({
      'major-depressive-disorder': 'context',
      'palliative-depression-existential-distress': 'context',
    })
  })

  it.each(['F32.4', 'F33.41', 'F10.21', 'F11.21', 'F14.21'])('%s says what has to be asked', (code) => {
    expect(findIndicationsByCode({ system: 'icd-10-cm', code })[0]?.by.note).toMatch(/remission/)
  })

  it('a premenstrual disorder is no depression of the dying', () => {
    expect(relations('F32.81')).toEqual({ 'palliative-depression-existential-distress': 'not-this' })
  })
})
