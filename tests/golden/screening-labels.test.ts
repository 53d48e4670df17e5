import { describe, expect, it, test } from 'vitest'
import type { LabelListId, Patient, ScreeningRule, ScreeningRuleId } from 'ketamine-therapy/screening'
import {
  checkLabel,
  findLabelLists,
  LABEL_LIST_IDS,
  labelContraindications,
  screeningRules,
  screenPatient,
} from 'ketamine-therapy/screening'
import { effectOf } from '../../src/screening/effect'
import { LABELS_READ } from '../../src/screening/regimen'
import { healthy, icd, INTENDED, NOW, options } from '../screening/support'

// Source of the expectations: section 4 of the US SPRAVATO label, section 4.3 of the EU and UK Spravato texts, section 4 of the US ketamine
// label, section 4.3 of the UK Ketalar text (2019), contraindications of the Swiss ketamine text, safety information of Ketanest (Norway).
const lists: readonly LabelListId[] = LABEL_LIST_IDS
const resultsOf = (patient: Patient): Record<string, string> =>
  Object.fromEntries(
    lists.map((list) => [list.slice('label-ci-'.length), checkLabel(patient, list, { asOf: '2026-11-22', now: NOW }).result]),
  )
const named = (patient: Patient, list: LabelListId): readonly (string | undefined)[] =>
  checkLabel(patient, list, { asOf: '2026-11-22', now: NOW }).findings.map((finding) => finding.record)

/** An infarction 33 days ago, a stroke eleven years ago, untreated hyperthyroidism, 150/105 at rest; all else is known and well. */
const patient: Patient = {
  ...healthy,
  conditions: [icd('I21.4', { onset: '2026-10-20' }), icd('Z86.73', { onset: '2015-03' }), icd('E05.00', { status: 'uncontrolled' })],
  vitals: [{ ...healthy.vitals[0], systolicMmHg: 150, diastolicMmHg: 105, measuredAt: '2026-11-22' }],
}

describe('the label lists of the US, the EU, the UK and CH answer differently for the same patient', () => {
  it('list by list', () => {
    expect(resultsOf(patient)).toEqual({
      'spravato-us': 'none-recorded',
      'spravato-eu': 'contraindicated',
      'ketamine-us': 'to-be-judged',
      'ketalar-uk': 'contraindicated',
      'ketamine-ch': 'contraindicated',
      'ketanest-no': 'to-be-judged',
    })
    expect(named(patient, 'label-ci-spravato-eu')).toEqual(['spravato-eu-cardiovascular-event-6wk'])
    expect(named(patient, 'label-ci-ketalar-uk')).toEqual(['ketalar-uk-cerebrovascular-accident', 'ketalar-uk-severe-heart-disease'])
    expect(named(patient, 'label-ci-ketamine-ch')).toEqual([
      'ketamine-ch-hypertension',
      'ketamine-ch-hyperthyroidism',
      'ketamine-ch-pressure-clause',
    ])
  })

  // Effects of the rules that stand for these contraindications: stop where the label of that place lists it.
  test.each([
    ['S', 'US', 'defer', []],
    ['S', 'EU', 'not-eligible', ['ci-recent-cardiovascular-event-6wk']],
    ['S', 'DE', 'not-eligible', ['ci-recent-cardiovascular-event-6wk']],
    ['S', 'GB', 'not-eligible', ['ci-recent-cardiovascular-event-6wk']],
    ['S', 'CH', 'defer', []],
    ['C', 'US', 'not-eligible', ['ci-recent-cardiovascular-event-6wk']],
    ['C', 'EU', 'not-eligible', ['ci-recent-cardiovascular-event-6wk']],
    ['C', 'GB', 'not-eligible', ['ci-recent-cardiovascular-event-6wk', 'prec-cerebrovascular-history']],
    [
      'C',
      'CH',
      'not-eligible',
      ['ci-hyperthyroidism-uncontrolled', 'ci-recent-cardiovascular-event-6wk', 'prec-cerebrovascular-history', 'thr-bp-label-ch'],
    ],
  ] as const)('screening, regimen %s in %s', (regimen, jurisdiction, result, stops) => {
    const answer = screenPatient(patient, INTENDED[regimen], { ...options, jurisdiction })
    expect(answer.result).toBe(result)
    expect(answer.findings.filter((finding) => finding.severity === 'stop').map((finding) => finding.record)).toEqual(stops)
  })

  it('says whose label was not read', () => {
    const assumed = (regimen: 'S' | 'C' | 'H', jurisdiction: string) =>
      screenPatient(patient, INTENDED[regimen], { ...options, jurisdiction }).assumptions.filter((text) => text.startsWith('label:'))
    expect(['US', 'US-CO', 'EU', 'DE', 'GB-SCT'].flatMap((place) => assumed('S', place))).toEqual([])
    expect(assumed('S', 'CH')).toHaveLength(1)
    expect(assumed('C', 'EU')).toHaveLength(1)
    expect(assumed('C', 'CH')).toEqual([])
    expect(assumed('H', 'AU')).toEqual([])
  })
})

describe('contraindication by contraindication', () => {
  const has = (code: string, more: object = {}): Patient => ({ ...healthy, conditions: [icd(code, more)] })
  const pressure = (systolicMmHg: number, diastolicMmHg: number): Patient => ({
    ...healthy,
    vitals: [{ systolicMmHg, diastolicMmHg, measuredAt: '2026-11-22' }],
  })
  const takes = (ingredient: string): Patient => ({ ...healthy, medications: [{ ingredient, status: 'active' }] })
  const allergic = (substance: string): Patient => ({ ...healthy, allergies: [{ substance }] })
  // X contraindicated, j a clause is left to judge, - nothing recorded; in the order of the lists.
  const rows: readonly (readonly [what: string, patient: Patient, states: string])[] = [
    ['nothing', healthy, '- j j j j j'],
    ['aneurysm of the aorta', has('I71.40'), 'X X j j j j'],
    ['arteriovenous malformation: named in the US only', has('Q28.2'), 'X j j j j j'],
    ['intracerebral hemorrhage, counted as a stroke in the UK and CH', has('I61.9'), 'X X j X X j'],
    ['ketamine allergy', allergic('ketamine'), 'X X X X X X'],
    ['benzethonium allergy: an excipient of the injection', allergic('benzethonium chloride'), '- j X X X j'],
    ['infarction on day 42', has('I21.4', { onset: '2026-10-11' }), '- X j X j j'],
    ['infarction on day 43', has('I21.4', { onset: '2026-10-10' }), '- j j j j j'],
    ['stroke long ago', has('Z86.73', { onset: '2015' }), '- j j X X j'],
    ['concussion', has('S06.0X0A'), '- j j X j j'],
    // A bleed from an injury is no milder than a concussion, and bleeding around the brain is a stroke. The Swiss text names an earlier stroke
    // as its example; whether a bleed counts there stays to be judged.
    ['traumatic subdural bleeding', has('S06.5X0A'), '- j j X j j'],
    ['traumatic epidural bleeding', has('S06.4X0A'), '- j j X j j'],
    ['subarachnoid bleeding without a named artery', has('I60.9'), '- j j X j j'],
    ['sequelae of subarachnoid bleeding', has('I69.00'), '- j j X j j'],
    ['subdural bleeding, not from an injury', has('I62.00'), '- j j X j j'],
    ['pre-eclampsia', has('O14.10'), '- j j X X X'],
    ['thyroid, untreated', has('E05.00'), '- j j j X j'],
    ['thyroid, treated', has('E05.00', { status: 'controlled' }), '- j j j j j'],
    ['180/100 at rest: the Swiss bound is strict', pressure(180, 100), '- j j j j j'],
    ['181/90', pressure(181, 90), '- j j j X j'],
    ['150/101', pressure(150, 101), '- j j j X j'],
    ['heart failure, NYHA III', has('I50.22', { nyha: 'III' }), '- j j X j j'],
    ['theophylline', takes('theophylline'), '- j j j j X'],
    // The Norwegian text says xanthine derivatives; dyphylline is one that the interaction rule on theophylline does not name.
    ['dyphylline', takes('dyphylline'), '- j j j j X'],
    ['methylergonovine', takes('methylergonovine'), '- j j j j X'],
    // Often said to be contraindications of the US SPRAVATO label; none is on its list.
    ['pregnancy', { ...healthy, pregnancy: 'pregnant' }, '- j j j j j'],
    ['psychosis', has('F20.9'), '- j j j j j'],
    ['alcohol dependence', has('F10.20'), '- j j j j j'],
    ['150/95', pressure(150, 95), '- j j j j j'],
    ['Child-Pugh C', has('K74.60', { childPugh: 'C' }), '- j j j j j'],
    ['tranylcypromine', takes('tranylcypromine'), '- j j j j j'],
  ]
  const LETTERS: Readonly<Record<string, string>> = {
    contraindicated: 'X',
    'to-be-judged': 'j',
    'none-recorded': '-',
    'insufficient-data': '?',
  }
  test.each(rows)('%s', (_what, one, states) => {
    expect(
      Object.values(resultsOf(one))
        .map((result) => LETTERS[result])
        .join(' '),
    ).toBe(states)
  })

  it('a blank is no absence', () => {
    expect(Object.values(resultsOf({}))).toEqual(lists.map(() => 'insufficient-data'))
    const check = checkLabel({ conditions: [icd('I21.4')], reviewed: ['conditions', 'allergies'] }, 'label-ci-spravato-eu', {
      asOf: '2026-11-22',
    })
    expect([check.result, check.missing.map((one) => one.path)]).toEqual(['insufficient-data', ['conditions[0].onset']])
  })

  it('keeps no values when asked to', () => {
    expect(JSON.stringify(checkLabel(patient, 'label-ci-ketamine-ch', { asOf: '2026-11-22', redact: true }))).not.toMatch(/I21|E05|Z86|105/)
  })
})

describe('labels and rules agree', () => {
  const rule = (id: string): ScreeningRule => screeningRules[id as ScreeningRuleId]
  const items = lists.flatMap((id) =>
    labelContraindications[id].contraindications.flatMap((one) =>
      labelContraindications[id].jurisdictions.map((place) => ({
        list: labelContraindications[id],
        one,
        place,
        name: `${one.id} in ${place}`,
      })),
    ),
  )
  test.each(items)('$name is a stop of the rules that stand for it', ({ list, one, place }) => {
    expect(one.rules.length).toBeGreaterThan(0)
    expect(one.when === undefined ? one.isJudged : true).toBe(true)
    // Screening has no regimen for esketamine by injection, so the Norwegian list has no rules of its own.
    if (list.regimen === undefined) return
    for (const id of one.rules) expect([id, effectOf(rule(id), list.regimen, place)]).toEqual([id, 'contraindicated'])
  })

  it('knows whose label was read', () => {
    for (const [regimen, places] of Object.entries(LABELS_READ)) {
      const read = lists.map((id) => labelContraindications[id]).filter((list) => list.regimen === regimen)
      expect([...places].sort()).toEqual(read.flatMap((list) => list.jurisdictions).sort())
    }
  })

  it('what is not on a list has rules too', () => {
    const notListed = lists.flatMap((id) => labelContraindications[id].notListed ?? [])
    expect(notListed).toHaveLength(6)
    for (const { rules } of notListed) for (const id of rules) expect(rule(id)).toBeDefined()
  })

  it('counts six lists with 4, 5, 2, 6, 5 and 6 contraindications', () => {
    expect(lists.map((id) => labelContraindications[id].contraindications.length)).toEqual([4, 5, 2, 6, 5, 6])
  })
})

describe('finding lists', () => {
  test.each([
    [{}, LABEL_LIST_IDS],
    [{ drug: 'esketamine' }, ['label-ci-spravato-us', 'label-ci-spravato-eu', 'label-ci-ketanest-no']],
    [{ drug: 'esketamine', route: 'intranasal', jurisdiction: 'FR' }, ['label-ci-spravato-eu']],
    [{ jurisdiction: 'GB-SCT' }, ['label-ci-spravato-eu', 'label-ci-ketalar-uk']],
    [{ jurisdiction: 'US-CO', route: 'intramuscular' }, ['label-ci-ketamine-us']],
    [{ jurisdiction: 'AU' }, []],
  ] as const)('%j', (query, ids) => expect(findLabelLists(query).map((list) => list.id)).toEqual(ids))
})
