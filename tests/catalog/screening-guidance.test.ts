import {
  ABERRANT_USE_INDICATOR_IDS,
  aberrantUseIndicators,
  drugInteractions,
  findAberrantUseIndicators,
  findPrecautionTopics,
  findSafetyTools,
  findSourceDisagreements,
  findUrineTestReadings,
  longTermRisks,
  PRECAUTION_ACTION_IDS,
  PRECAUTION_TOPIC_IDS,
  precautionActions,
  precautionTopics,
  SAFETY_TOOL_IDS,
  safetyTools,
  screeningRules,
  SOURCE_DISAGREEMENT_IDS,
  sourceDisagreements,
  specialPopulations,
  URINE_TEST_READING_IDS,
  urineTestReadings,
} from 'ketamine-therapy/screening'
import type {
  AberrantUseIndicator,
  PrecautionActionId,
  PrecautionStep,
  PrecautionTopicId,
  Regimen,
  SafetyFigure,
  ScreeningRule,
  SourceDisagreementId,
  UrineTestReadingId,
} from 'ketamine-therapy/screening'
import { INGREDIENT_IDS } from 'ketamine-therapy/terminology'
import { describe, expect, it, test } from 'vitest'
import { idsOf } from '../helpers/answers'
import { issuesOf } from '../helpers/issues-of'
import { expectSound } from './sources'

const REGIMENS: readonly Regimen[] = ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home']
const LETTERS = { contraindicated: 'X', defer: 'D', precaution: 'P', information: 'I' } as const
const rules = screeningRules as Readonly<Record<string, ScreeningRule>>
const effects = ({ effect }: Pick<ScreeningRule, 'effect'>): string =>
  REGIMENS.map((regimen) => (effect[regimen] === undefined ? '-' : LETTERS[effect[regimen]])).join(' ')
const numbers = (figures: readonly SafetyFigure[] = []): string =>
  figures.map(({ low, high, unit }) => `${low === high ? low : `${low}-${high}`} ${unit}`).join(', ')

describe('precautions by subject', () => {
  // A step in short: s the spray, c in clinic, h at home; then whether it is called for.
  const short = (step: PrecautionStep): string =>
    `${step.regimens.map((one) => ({ 'esketamine-nasal': 's', 'ketamine-clinic': 'c', 'ketamine-home': 'h' })[one]).join('')}${step.jurisdictions === undefined ? '' : `(${step.jurisdictions.join()})`} ${step.needed}`
  const of = (id: PrecautionTopicId, action: PrecautionActionId): string =>
    precautionTopics[id].steps
      .filter((step) => step.action === action)
      .map(short)
      .join(', ')

  // Delay, consult, monitor more, lower dose: the eight rows of the table of precautions by topic. Where a rule contraindicates at home or the
  // bound differs there, home stands apart.
  test.each([
    ['care-blood-pressure', ['s always, c always, h always', 'sch on-condition', 's always, c always', 'c always']],
    ['care-stable-heart-disease', ['sch always', 'sch always', 'sch always', 'c always']],
    ['care-age-65', ['sch no', 'sch on-condition', 'sch always', 's(EU,GB) always, c always']],
    ['care-child-pugh-b', ['sc no', 'sc always', 's always, s always, c always', 'c always']],
    ['care-past-psychosis-or-bipolar', ['sc always, h always', 'sch always', 'sch always', 'c always']],
    ['care-past-substance-use-disorder', ['sc no, h always', 'sch on-condition', 'sch always', 'sch no']],
    ['care-sleep-apnea-or-lung-disease', ['sch on-condition, h always', 'sch on-condition', 'sc always', 'sch no']],
    ['care-bladder-symptoms', ['sch always', 'sch always', 'sch always', 'sch no']],
  ] as const)('%s', (id, cells) => expect(PRECAUTION_ACTION_IDS.map((action) => of(id, action))).toEqual(cells))

  test.each([
    ['care-blood-pressure', 'primary care, cardiology'],
    ['care-stable-heart-disease', 'cardiology'],
    ['care-age-65', ''],
    ['care-child-pugh-b', 'hepatology'],
    ['care-past-psychosis-or-bipolar', 'psychiatry'],
    ['care-past-substance-use-disorder', 'addiction medicine'],
    ['care-sleep-apnea-or-lung-disease', 'pulmonology'],
    ['care-bladder-symptoms', 'urology'],
  ] as const)('%s: whom to ask: %s', (id, whom) =>
    expect(precautionTopics[id].steps.flatMap((step) => step.whom ?? []).join(', ')).toBe(whom),
  )

  test.each([
    ['care-blood-pressure', '40 min, 10-15 min'],
    ['care-stable-heart-disease', ''],
    ['care-age-65', '28 mg'],
    ['care-child-pugh-b', '2 h'],
    ['care-past-psychosis-or-bipolar', '24 h, 7 d'],
    ['care-past-substance-use-disorder', '12 mo, 12 mo'],
    ['care-sleep-apnea-or-lung-disease', '35 kg/m2'],
    ['care-bladder-symptoms', '3 mo'],
  ] as const)('%s: numbers %s', (id, expected) =>
    expect(
      precautionTopics[id].steps
        .map((step) => numbers(step.figures))
        .filter((text) => text !== '')
        .join(', '),
    ).toBe(expected),
  )

  it('counts 8 subjects and 4 words in their order', () => {
    expect([PRECAUTION_TOPIC_IDS.length, PRECAUTION_ACTION_IDS.length]).toEqual([8, 4])
    expect(Object.keys(precautionTopics)).toEqual([...PRECAUTION_TOPIC_IDS])
    expect(Object.keys(precautionActions)).toEqual([...PRECAUTION_ACTION_IDS])
    for (const { steps } of Object.values(precautionTopics)) {
      const order = steps.map((step) => PRECAUTION_ACTION_IDS.indexOf(step.action))
      expect(order).toEqual([...order].sort())
    }
  })

  it('says whom to ask only where somebody is to be asked', () => {
    for (const { steps } of Object.values(precautionTopics))
      for (const { action, whom } of steps) if (action !== 'consult') expect(whom).toBeUndefined()
  })

  it('gives 28 mg only from age 65 and only in the EU and the UK', () => {
    const small = Object.values(precautionTopics).flatMap((topic) =>
      topic.steps.filter((step) => numbers(step.figures).includes('28 mg')).map((step) => [topic.id, step.jurisdictions]),
    )
    expect(small).toEqual([['care-age-65', ['EU', 'GB']]])
    expect(numbers(precautionActions['lower-dose'].figures)).toBe('28 mg, 0.5 mg/kg, 40 min')
    expect(precautionActions['lower-dose'].meaning).toContain('nowhere by ancestry')
    expect(idsOf(findPrecautionTopics({ rule: 'prec-age-ge-65', regimen: 'esketamine-nasal', action: 'lower-dose' }))).toHaveLength(1)
    expect(findPrecautionTopics({ rule: 'prec-age-ge-65', regimen: 'esketamine-nasal', action: 'lower-dose', jurisdiction: 'US' })).toEqual(
      [],
    )
    expect(
      findPrecautionTopics({ rule: 'prec-age-ge-65', regimen: 'esketamine-nasal', action: 'lower-dose', jurisdiction: 'DE' }),
    ).toHaveLength(1)
  })

  it('never softens a contraindication: no step where every rule bars, and a word where one of them does', () => {
    for (const { id, steps, rules: named } of Object.values(precautionTopics))
      for (const regimen of REGIMENS) {
        const barred = named.filter((rule) => rules[rule]?.effect[regimen] === 'contraindicated')
        const here = steps.filter((step) => step.regimens.includes(regimen))
        if (barred.length === named.length) expect([id, regimen, here]).toEqual([id, regimen, []])
        else if (barred.length > 0) expect(here.map((step) => step.text).join(' '), `${id} ${regimen}`).toContain('is a contraindication')
      }
  })

  it('is not reached from a rule of a higher band of blood pressure', () => {
    for (const rule of ['thr-bp-severe', 'thr-bp-iv-hold', 'thr-bp-label-ch']) expect(findPrecautionTopics({ rule })).toEqual([])
  })

  // From 160 or 100 there is no home dose that day, however the reading falls after rest.
  it('never softens the home stop at 160/100 into "while it lasts"', () => {
    const home = findPrecautionTopics({ rule: 'thr-bp-home-no-dose', regimen: 'ketamine-home', action: 'delay' })
    expect(home.flatMap(({ steps }) => steps.map(({ text }) => text)).join(' ')).toContain('From 160 or from 100 there is no dose that day')
  })

  it('is reached from untreated sleep apnea at home, of which it speaks', () =>
    expect(idsOf(findPrecautionTopics({ rule: 'prec-osa-untreated-home', regimen: 'ketamine-home' }))).toEqual([
      'care-sleep-apnea-or-lung-disease',
    ]))

  // No label of the nasal spray asks for liver tests: with it they are a convention, with ketamine the label's.
  it('names liver tests with the nasal spray as a convention', () => {
    const tests = precautionTopics['care-child-pugh-b'].steps.filter(({ text }) => text === 'Liver tests.')
    expect(tests.map(({ regimens, sources }) => [regimens, sources.map(({ checked }) => checked)])).toEqual([
      [['esketamine-nasal'], ['convention']],
      [['ketamine-clinic'], ['read', 'read']],
    ])
  })

  it('is found by rule, regimen and kind of care', () => {
    expect(idsOf(findPrecautionTopics())).toEqual([...PRECAUTION_TOPIC_IDS])
    expect(idsOf(findPrecautionTopics({ rule: 'prec-bipolar-disorder' }))).toEqual(['care-past-psychosis-or-bipolar'])
    expect(idsOf(findPrecautionTopics({ rule: 'prec-hepatic-moderate', regimen: 'ketamine-home' }))).toEqual([])
    const watched = findPrecautionTopics({ rule: 'prec-copd-significant', regimen: 'ketamine-clinic', action: 'monitor-more' })
    expect(watched.flatMap(({ steps }) => steps.map((step) => step.text))).toEqual([
      'Oxygen saturation all the time; a site with resuscitation equipment and trained staff.',
    ])
    const lowered = findPrecautionTopics({ regimen: 'ketamine-home', action: 'lower-dose' })
    expect(new Set(lowered.map(({ steps }) => steps[0]?.needed))).toEqual(new Set(['no']))
  })

  it('refuses what it does not know, field by field', () =>
    expect(
      issuesOf(() => findPrecautionTopics({ rule: 'nope', regimen: 'x', action: 'y', jurisdiction: 'usa', more: 1 } as never)).toSorted(),
    ).toEqual(['action: unknown-id', 'jurisdiction: malformed', 'more: unexpected', 'regimen: unknown-id', 'rule: unknown-id']))
})

describe('where sources differ', () => {
  // The twelve points: numbers of each side, and what the rules named do with the spray, in clinic and at home.
  test.each([
    ['differ-recent-cardiovascular-event', ['42 d', ''], ['D X X']],
    ['differ-arteriovenous-malformation', ['', ''], ['X X X']],
    ['differ-blood-pressure-duration', ['4 h', '1-2 h, 1.5 h'], []],
    ['differ-infusion-blood-pressure', ['3.28 mm[Hg], 3.17 mm[Hg], 684 {infusions}', '16 mm[Hg], 11 mm[Hg], 2342 {infusions}'], []],
    [
      'differ-blood-pressure-before-infusion',
      ['140 mm[Hg], 90 mm[Hg], 160 mm[Hg], 90 mm[Hg], 180 mm[Hg], 100 mm[Hg]', ''],
      ['D D D', '- D -', 'D P D', '- - -'],
    ],
    ['differ-naltrexone', ['', '65 {people}'], ['I I I']],
    ['differ-benzodiazepines', ['', '6 mg/d, 68.5 %'], ['P P P', 'P P D']],
    ['differ-cyp3a4-inhibitors', ['', ''], ['I I P']],
    ['differ-not-on-the-label', ['', ''], ['X X X', 'X X X', 'D X X', 'X X X']],
    ['differ-intraocular-pressure', ['', '4 mg/kg'], ['D D X', '- P P']],
    ['differ-breastfeeding', ['', '1 %'], ['X P X']],
    ['differ-sleep-apnea', ['35 kg/m2', ''], ['P P X', '- P P', '- - D']],
  ] as const)('%s', (id, sides, states) => {
    const { positions, rules: named } = sourceDisagreements[id as SourceDisagreementId]
    expect(positions.map(({ figures }) => numbers(figures))).toEqual(sides)
    expect(named.map((rule) => effects(rules[rule] as ScreeningRule))).toEqual(states)
  })

  it('counts 12, each with two sides and a choice', () => {
    expect(SOURCE_DISAGREEMENT_IDS).toHaveLength(12)
    expect(Object.keys(sourceDisagreements)).toEqual([...SOURCE_DISAGREEMENT_IDS])
    for (const { positions, treatedAs } of Object.values(sourceDisagreements)) {
      expect(positions.length).toBeGreaterThanOrEqual(2)
      expect(treatedAs).toMatch(/\.$/)
    }
  })

  // Abstract of the randomized trial: all groups improved, that on midazolam too, and none differed from another.
  it('says that the trial without a difference for naltrexone showed none for ketamine either', () => {
    const said = [sourceDisagreements['differ-naltrexone'].positions[1]?.says, drugInteractions['ddi-naltrexone'].consequence]
    for (const text of said) expect(text).toContain('ketamine did no better than midazolam either')
  })

  // Abstract of the review: benzodiazepines "and probably lamotrigine" reduce the outcome; the evidence is of low quality.
  it('gives the judgment of the review on lamotrigine', () =>
    expect(drugInteractions['ddi-lamotrigine'].consequence).toContain('the review calls it probable'))

  // Abstract of the series of 2342 infusions: pressure "peaked at 40 min ... with a mean change of 16.0 and 11.0". It does not say that the
  // peak of each infusion was averaged.
  it('does not claim to know why two series of infusions differ', () => {
    const { positions, treatedAs } = sourceDisagreements['differ-infusion-blood-pressure']
    expect(positions[1]?.says).toBe('Far more: the mean change at the peak.')
    expect(treatedAs).toContain('may have measured different things')
  })

  it('says of inhibitors of CYP3A4 what the rule does, by mouth on site too', () => {
    const { treatedAs, rules: ids } = sourceDisagreements['differ-cyp3a4-inhibitors']
    expect(ids.map((id) => [rules[id]?.effect['ketamine-home'], rules[id]?.effectByMouth])).toEqual([['precaution', 'precaution']])
    expect(treatedAs).toBe('A precaution at home and where ketamine is taken by mouth on site; elsewhere information.')
  })

  it('names as a choice of this library what no source settles', () => {
    for (const { id, sources } of Object.values(sourceDisagreements))
      expect([id, sources.some((source) => source.checked === 'convention')]).toEqual([id, true])
  })

  it('is shown in the basis of the rules that are often said to stand on the label', () => {
    const texts = sourceDisagreements['differ-not-on-the-label'].rules.map((rule) => rules[rule]?.basis['esketamine-nasal']?.text)
    expect(texts.map((text) => /not recommended|a default|no bar/.test(text ?? ''))).toEqual([true, true, true, true])
  })

  it('is found by rule and regimen', () => {
    expect(findSourceDisagreements()).toHaveLength(12)
    expect(idsOf(findSourceDisagreements({ rule: 'ci-active-sud' }))).toEqual(['differ-not-on-the-label'])
    expect(idsOf(findSourceDisagreements({ regimen: 'ketamine-home' }))).toEqual([
      'differ-naltrexone',
      'differ-benzodiazepines',
      'differ-cyp3a4-inhibitors',
      'differ-intraocular-pressure',
      'differ-breastfeeding',
      'differ-sleep-apnea',
    ])
    expect(issuesOf(() => findSourceDisagreements({ rule: 'nope', regimen: 'x' } as never))).toEqual([
      'rule: unknown-id',
      'regimen: unknown-id',
    ])
  })
})

describe('urine drug tests', () => {
  const recalled = (id: UrineTestReadingId): boolean => urineTestReadings[id].sources.every((source) => source.checked === 'recalled')
  // The seven rows: subject, numbers, rule, whether it is recalled only.
  test.each([
    ['urine-immunoassay', 'screening-test', '', '', false],
    ['urine-phencyclidine-positive', 'screening-test', '0 {people}', 'thr-uds-unexpected-positive', false],
    ['urine-confirmation', 'confirmation', '', 'thr-uds-unexpected-positive', false],
    ['urine-window', 'detection-window', '1-3 d, 14 d, 22-96 d', 'thr-uds-unexpected-positive', false],
    ['urine-ketamine-not-prescribed', 'result', '', 'thr-uds-unexpected-positive', false],
    ['urine-ketamine-absent', 'result', '24 h', '', true],
    ['urine-workplace-panel', 'workplace-panel', '', '', false],
  ] as const)('%s', (id, about, figures, rule, isRecalled) => {
    const one = urineTestReadings[id]
    expect([one.about, numbers(one.figures), one.rules.join(), recalled(id)]).toEqual([about, figures, rule, isRecalled])
  })

  it('counts 7', () => expect([URINE_TEST_READING_IDS.length, Object.keys(urineTestReadings)]).toEqual([7, [...URINE_TEST_READING_IDS]]))

  it('never takes a negative panel for no use, nor an absent drug for diversion', () => {
    expect(urineTestReadings['urine-immunoassay'].meaning).toContain('a negative result does not exclude use')
    expect(urineTestReadings['urine-ketamine-absent'].action).toBe('Talk before acting.')
    expect(urineTestReadings['urine-workplace-panel'].analytes).toEqual([
      'marijuana',
      'cocaine',
      'amphetamines',
      'opioids',
      'phencyclidine',
    ])
  })

  it('takes a positive test after long daily use for no new use, and ketamine for no ready cause of a phencyclidine result', () => {
    expect(urineTestReadings['urine-window'].meaning).toContain('22 to 96 days in seven people: by itself it shows no new use')
    expect(urineTestReadings['urine-ketamine-not-prescribed'].meaning).toContain('what is left of it, and no new use')
    expect(urineTestReadings['urine-phencyclidine-positive'].figures?.map(({ low, outOf }) => [low, outOf])).toEqual([[0, 50]])
  })

  it('names what crosses by ids of the terminology', () => {
    const { crossReactants = [] } = urineTestReadings['urine-phencyclidine-positive']
    expect(crossReactants).toEqual(['ketamine', 'dextromethorphan', 'diphenhydramine', 'venlafaxine', 'tramadol', 'lamotrigine'])
    expect(crossReactants.filter((id) => !(INGREDIENT_IDS as readonly string[]).includes(id))).toEqual([])
  })

  it('is found by subject and rule', () => {
    expect(findUrineTestReadings()).toHaveLength(7)
    expect(idsOf(findUrineTestReadings({ rule: 'thr-uds-unexpected-positive', about: 'result' }))).toEqual([
      'urine-ketamine-not-prescribed',
    ])
    expect(issuesOf(() => findUrineTestReadings({ about: 'hair', rule: 'nope' } as never))).toEqual([
      'about: unknown-id',
      'rule: unknown-id',
    ])
  })
})

describe('signs of aberrant use', () => {
  test.each([
    ['abu-multiple-prescribers', 'D D X'],
    ['abu-early-refill', '- - D'],
    ['abu-dose-escalation', 'D D X'],
    ['abu-other', 'P P D'],
  ] as const)('%s: %s', (id, expected) => {
    const one: AberrantUseIndicator = aberrantUseIndicators[id]
    expect(effects(one)).toBe(expected)
    if (one.rule !== undefined) expect([one.id, effects(rules[one.rule] as ScreeningRule)]).toEqual([one.rule, expected])
  })
  it('counts 4, three of them found by a rule', () => {
    expect(Object.keys(aberrantUseIndicators)).toEqual([...ABERRANT_USE_INDICATOR_IDS])
    expect(idsOf(findAberrantUseIndicators({ foundBy: 'rule' }))).toEqual(ABERRANT_USE_INDICATOR_IDS.slice(0, 3))
    expect(idsOf(findAberrantUseIndicators({ foundBy: 'clinician' }))).toEqual(['abu-other'])
    expect(Object.hasOwn(screeningRules, 'abu-other')).toBe(false)
    expect(aberrantUseIndicators['abu-other'].signs).toHaveLength(4)
  })
  it('is found by regimen', () => {
    expect(idsOf(findAberrantUseIndicators({ regimen: 'ketamine-clinic' }))).toEqual([
      'abu-multiple-prescribers',
      'abu-dose-escalation',
      'abu-other',
    ])
    expect(issuesOf(() => findAberrantUseIndicators({ regimen: 'x', foundBy: 'y' } as never))).toEqual([
      'regimen: unknown-id',
      'foundBy: unknown-id',
    ])
  })
})

describe('instruments of safety', () => {
  test.each([
    ['kset', '- -'],
    ['kset-r', '- -'],
    ['bpic-ss', '8 0-38'],
    ['icsi', '4 0-20'],
    ['icpi', '- 0-16'],
    ['cadss', '23 0-92'],
  ] as const)('%s: items and range %s', (id, expected) => {
    const { items, range } = safetyTools[id]
    expect(`${items ?? '-'} ${range === undefined ? '-' : `${range.low}-${range.high}`}`).toBe(expected)
  })
  it('counts 11', () => expect([SAFETY_TOOL_IDS.length, Object.keys(safetyTools)]).toEqual([11, [...SAFETY_TOOL_IDS]]))
  it('says that neither form of the side effect tool was validated against hard outcomes', () => {
    expect(safetyTools.kset.forms).toEqual(['screening', 'baseline', 'right after a treatment', 'follow-up'])
    for (const id of ['kset', 'kset-r'] as const) expect(safetyTools[id].limits).toContain('not validated against hard outcomes')
  })
  it('holds every instrument that the monitoring of a long-term risk names', () => {
    const laboratory = ['alt', 'ast', 'alp', 'ggt', 'bilirubin-total', 'urine-red-cells-per-hpf', 'urine-drug-screen']
    const used = Object.values(longTermRisks).flatMap(({ monitoring }) => monitoring.flatMap(({ uses }) => uses))
    expect(used.filter((id) => !laboratory.includes(id) && !Object.hasOwn(safetyTools, id))).toEqual([])
  })
  it('is found by rule and risk', () => {
    expect(findSafetyTools()).toHaveLength(11)
    expect(idsOf(findSafetyTools({ rule: 'thr-dast10-ge-6' }))).toEqual(['dast-10'])
    expect(idsOf(findSafetyTools({ risk: 'lt-cognition' }))).toEqual(['moca'])
    expect(issuesOf(() => findSafetyTools({ rule: 'nope', risk: 'x' } as never))).toEqual(['rule: unknown-id', 'risk: unknown-id'])
  })
})

describe('every record of these', () => {
  const catalogs = [precautionActions, precautionTopics, sourceDisagreements, urineTestReadings, aberrantUseIndicators, safetyTools]
  it('has sound sources and a review', () => {
    for (const catalog of catalogs) {
      expectSound(catalog)
      for (const [key, record] of Object.entries(catalog)) {
        expect(record.id).toBe(key)
        expect(record.review.reviewBy > record.review.reviewedOn).toBe(true)
      }
    }
  })
  it('names rules that exist', () => {
    const named = [precautionTopics, sourceDisagreements, urineTestReadings, safetyTools].flatMap((catalog) =>
      Object.values<{ readonly rules: readonly string[] }>(catalog).flatMap((record) => record.rules),
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !Object.hasOwn(screeningRules, id))).toEqual([])
  })
})

describe('around an anesthetic', () => {
  it('says what interacts during anesthesia only, without a rule', () => {
    const { statements, rules: named } = specialPopulations['pop-periop']
    const all = statements.map((one) => one.text).join(' ')
    for (const word of ['non-depolarizing', 'succinylcholine', 'halogenated', 'thiopental', 'larynx']) expect(all).toContain(word)
    expect(named).toEqual([])
  })
})
