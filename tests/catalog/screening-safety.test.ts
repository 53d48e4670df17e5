import { describe, expect, it, test } from 'vitest'
import {
  ADVERSE_EFFECT_IDS,
  adverseEffects,
  DRUG_INTERACTION_IDS,
  drugInteractions,
  effectPopulations,
  EXCLUSION_LIST_IDS,
  exclusionLists,
  findAdverseEffects,
  findExclusionLists,
  findInteractions,
  findLongTermRisks,
  findSafetyMeasures,
  findSafetyThresholds,
  findSpecialPopulations,
  LONG_TERM_RISK_IDS,
  longTermRisks,
  SAFETY_MEASURE_IDS,
  SAFETY_THRESHOLD_IDS,
  safetyMeasures,
  safetyThresholds,
  SCREENING_RULE_IDS,
  screeningRules,
  SPECIAL_POPULATION_IDS,
  specialPopulations,
} from 'ketamine-therapy/screening'
import type {
  AdverseEffect,
  DrugInteractionId,
  EffectArm,
  Regimen,
  SafetyFigure,
  ScreeningRule,
  ScreeningRuleId,
} from 'ketamine-therapy/screening'
import { valueSets } from 'ketamine-therapy/terminology'
import { idsOf } from '../helpers/answers'
import { issuesOf } from '../helpers/issues-of'
import { expectSound } from './sources'

const effects = Object.values<AdverseEffect>(adverseEffects)
const fromTables = effects.filter((effect) => effect.rates !== undefined)

// US label of SPRAVATO, tables 2 and 3, and the monotherapy trial: percent on esketamine and on placebo in treatment-resistant depression,
// the same in acute suicidality, esketamine alone. A dash: no page with the number was read. * marks a term that pools several.
const TABLE: readonly (readonly [name: string, percents: string])[] = [
  ['Dissociation*', '41 9 48 13 24.3'],
  ['Dizziness*', '29 8 45 15 21.7'],
  ['Nausea', '28 9 27 14 24.8'],
  ['Sedation*', '23 9 29 12 -'],
  ['Vertigo*', '23 3 6 0.4 -'],
  ['Headache*', '20 17 20.3 20.4 19'],
  ['Dysgeusia*', '19 14 19.8 12.9 -'],
  ['Hypoaesthesia*', '18 2 13 2 -'],
  ['Anxiety*', '13 6 15 9 -'],
  ['Lethargy*', '11 5 - - -'],
  ['Blood pressure increased*', '10 3 15 6 -'],
  ['Vomiting', '9 2 11 5 -'],
  ['Insomnia', '8 7 - - -'],
  ['Nasal discomfort*', '7 5 - - -'],
  ['Throat irritation', '7 4 4 2 -'],
  ['Feeling drunk', '5 0.5 4 0.4 -'],
  ['Dry mouth', '5 3 4 3 -'],
  ['Euphoric mood', '4 1 7 0.4 -'],
  ['Dysarthria*', '4 0 - - -'],
  ['Tremor', '3 1 - - -'],
  ['Mental impairment', '3 1 - - -'],
  ['Pollakiuria', '3 0.5 - - -'],
  ['Oropharyngeal pain', '3 2 4 1 -'],
  ['Constipation', '3 1 10 6 -'],
  ['Tachycardia*', '2 0.5 4 1 -'],
  // Rows of the same tables that were added when the label's pages were read again.
  ['Diarrhea', '7 6 - - -'],
  ['Hyperhidrosis', '4 2 - - -'],
  ['Feeling abnormal', '3 0 - - -'],
  ['Toothache', '- - 2 1 -'],
  ['Feeling of relaxation', '- - 2 1 -'],
]

describe('adverse effects of the label tables', () => {
  const shown = (arm: EffectArm | undefined): string => (arm === undefined || arm.percent === 'not-seen' ? '-' : String(arm.percent))
  test.each(TABLE)('%s: %s', (name, percents) => {
    const effect = fromTables.find((one) => `${one.terms.join()}${one.isPooled ? '*' : ''}` === name)
    const rates = effect?.rates
    expect(
      [
        rates?.['treatment-resistant-depression'].drug,
        rates?.['treatment-resistant-depression'].placebo,
        rates?.['acute-suicidality'].drug,
        rates?.['acute-suicidality'].placebo,
        rates?.monotherapy.drug,
      ]
        .map(shown)
        .join(' '),
    ).toBe(percents)
    expect(shown(rates?.monotherapy.placebo)).toBe('-')
  })

  it('counts 25 rows and 5 that were added, and 9 of ketamine and of esketamine by injection', () => {
    expect([TABLE.length, fromTables.length, effects.length]).toEqual([30, 30, 39])
    expect(Object.keys(adverseEffects)).toEqual([...ADVERSE_EFFECT_IDS])
    for (const [id, effect] of Object.entries(adverseEffects)) expect(effect.id).toBe(id)
  })

  // Numbers of people on the same pages: 346 on esketamine, so each count has to give the printed percent.
  test.each([
    ['dissociation', 142],
    ['dizziness', 101],
    ['nausea', 98],
    ['sedation', 79],
    ['vertigo', 78],
    ['headache', 70],
    ['dysgeusia', 66],
    ['hypoaesthesia', 63],
    ['anxiety', 45],
    ['lethargy', 37],
    ['blood-pressure-increased', 36],
    ['vomiting', 32],
    ['insomnia', 29],
  ] as const)('%s in %i of 346', (id, count) => {
    const arm = adverseEffects[id].rates?.['treatment-resistant-depression'].drug
    if (arm === undefined || arm.percent === 'not-seen') throw new Error('no rate')
    expect([arm.count, Math.round((100 * count) / effectPopulations['treatment-resistant-depression'].drugPeople)]).toEqual([
      count,
      arm.percent,
    ])
  })

  it('marks what is recalled: eight rates in acute suicidality, and the rows that no page showed', () => {
    const recalled = fromTables
      .filter(({ rates }) => {
        const arm = rates?.['acute-suicidality'].drug
        return arm !== undefined && arm.percent !== 'not-seen' && arm.sources.every((source) => source.checked === 'recalled')
      })
      .map((effect) => effect.id)
    expect(recalled).toEqual([
      'dissociation',
      'dizziness',
      'sedation',
      'hypoaesthesia',
      'anxiety',
      'throat-irritation',
      'euphoric-mood',
      'oropharyngeal-pain',
    ])
  })

  it('takes persistence, psychosis and unsafe behavior of dissociation each for serious on its own', () =>
    expect(adverseEffects.dissociation.seriousWhen).toBe('lasting for more than 2 hours; psychosis; unsafe behavior'))

  it('knows the groups', () => {
    expect(Object.values(effectPopulations).map((one) => [one.id, one.drugPeople, one.placeboPeople])).toEqual([
      ['treatment-resistant-depression', 346, 222],
      ['acute-suicidality', 227, 225],
      ['monotherapy', 226, 'not-seen'],
    ])
  })
})

describe('measures', () => {
  const numbers = (figures: readonly SafetyFigure[]): string =>
    figures.map(({ low, high }) => (low === high ? String(low) : `${low}-${high}`)).join(' ')
  // Drug / placebo. Label table 6 in the copy of 2021 for the counts; the CADSS row as corrected.
  test.each([
    ['any-sedation-under-65', '50 61 48-61 49-61', '11'],
    ['any-sedation-65-and-older', '49', '19'],
    ['loss-of-consciousness', '0.3-0.4', ''],
    ['dissociation-cadss', '61-84 61-75 84', '5-12 16'],
    ['systolic-180', '3 3', '0 2'],
    ['systolic-rise-40', '8 17', '0.5 2'],
    ['diastolic-110-under-65', '4', '0.5'],
    ['diastolic-rise-25', '13 14', '3 3'],
    ['rise-40-or-25-first-4-weeks', '8-19', '1-4'],
    ['largest-mean-rise', '13.3 8.7 16 9.5', '6.1 4.9 11.1 6.8'],
    ['effects-in-week-1', '20.6 16.7 14 12.1 4.3 3.8', ''],
    ['long-term-extension', '42.9 36.9 33.9 33.6 6.4 216 7.9 2.5 1.9 1.3 6.3 9', ''],
    ['relapse-prevention-maintenance', '27 25 23 21.1 20.4', '6.9 5.5 0 2.1 4.8'],
    ['respiratory-depression', '', ''],
  ] as const)('%s', (id, onDrug, onPlacebo) => {
    expect([numbers(safetyMeasures[id].onDrug), numbers(safetyMeasures[id].onPlacebo)]).toEqual([onDrug, onPlacebo])
  })
  it('counts 14', () => expect([SAFETY_MEASURE_IDS.length, Object.keys(safetyMeasures).length]).toEqual([14, 14]))
  // US label of SPRAVATO of 2020, table 6: 346 and 222 people below 65, 72 and 65 people from 65; a dash where nobody was counted.
  // https://www.usmedicine.com/2021online-dir/inc/html/35.html prints the table, placebo from 65 with it.
  it.each([
    ['systolic-180', '9/346 2/72', '- 1/65'],
    ['systolic-rise-40', '29/346 12/72', '1/222 1/65'],
    ['diastolic-110-under-65', '13/346', '1/222'],
    ['diastolic-rise-25', '46/346 10/72', '6/222 2/65'],
  ] as const)('%s has the people of table 6', (id, onDrug, onPlacebo) => {
    const people = (figures: readonly SafetyFigure[]) =>
      figures.map(({ count, outOf }) => (count === undefined ? '-' : `${count}/${outOf}`)).join(' ')
    const { [id]: measure } = safetyMeasures
    expect([people(measure.onDrug), people(measure.onPlacebo)]).toEqual([onDrug, onPlacebo])
    expect([...measure.onDrug, ...measure.onPlacebo].flatMap(({ sources }) => sources.map(({ checked }) => checked))).not.toContain(
      'computed',
    )
  })
  it('has percents that follow from the counts', () => {
    const counted = Object.values(safetyMeasures)
      .flatMap((measure) => [...measure.onDrug, ...measure.onPlacebo])
      .filter((one) => one.count !== undefined)
    expect(counted).toHaveLength(13)
    for (const { low, count = 0, outOf = 1 } of counted) expect(Math.abs((100 * count) / outOf - low)).toBeLessThanOrEqual(0.5)
  })
})

describe('long-term risks', () => {
  it('counts 6 in their order', () =>
    expect([LONG_TERM_RISK_IDS, Object.keys(longTermRisks)]).toEqual(
      Array(2).fill(['lt-uropathy', 'lt-hepatobiliary', 'lt-cognition', 'lt-tolerance', 'lt-dependence', 'lt-psychiatric']),
    ))
  // Months between repeats, by risk; all but the criteria of a use disorder are conventions.
  test.each([
    ['lt-uropathy', ['3 convention']],
    ['lt-hepatobiliary', ['3 convention']],
    ['lt-cognition', ['6-12 convention', '3 convention']],
    ['lt-tolerance', []],
    ['lt-dependence', ['3 practice']],
    ['lt-psychiatric', []],
  ] as const)('%s', (id, months) => {
    expect(
      longTermRisks[id].monitoring.flatMap(({ everyMonths, basis }) =>
        everyMonths === undefined
          ? []
          : [`${everyMonths.low === everyMonths.high ? everyMonths.low : `${everyMonths.low}-${everyMonths.high}`} ${basis}`],
      ),
    ).toEqual(months)
  })
  it('acts on the same numbers as the rules', () => {
    const signs = Object.values(longTermRisks).flatMap((risk) => risk.actWhen)
    expect(signs.find((sign) => sign.rules?.includes('thr-bpicss-ge-19'))?.atLeast).toEqual({ value: 19, unit: '{score}' })
    expect(signs.find((sign) => sign.rules?.includes('thr-dast10-ge-6'))?.atLeast).toEqual({ value: 6, unit: '{score}' })
  })
  it('keeps "more than" apart from "at least": a dose up by more than 25 % without a plan, hallucinations or mania for more than 24 h', () => {
    const signs = Object.values(longTermRisks).flatMap((risk) => risk.actWhen)
    expect(signs.flatMap(({ moreThan }) => (moreThan === undefined ? [] : [moreThan]))).toEqual([
      { value: 25, unit: '%' },
      { value: 24, unit: 'h' },
    ])
    expect(signs.flatMap(({ atLeast }) => (atLeast === undefined ? [] : [`${atLeast.value} ${atLeast.unit}`]))).toEqual([
      '19 {score}',
      '3 {points}',
      '2 {times}',
      '6 {score}',
    ])
  })
})

describe('exclusions of consensus, programs and trials', () => {
  it('counts 13: 4 of consensus, 5 of programs, 3 of trials, 1 of a regulator', () => {
    expect([EXCLUSION_LIST_IDS.length, Object.keys(exclusionLists).length]).toEqual([13, 13])
    expect((['consensus', 'program', 'trial', 'regulator'] as const).map((kind) => findExclusionLists({ kind }).length)).toEqual([
      4, 5, 3, 1,
    ])
  })
  it('is found by rule', () =>
    expect(findExclusionLists({ rule: 'ci-dementia' }).map((list) => list.id)).toEqual(['excl-va-criteria', 'excl-toronto-clinic']))
})

describe('special populations', () => {
  it('counts 14', () => expect([SPECIAL_POPULATION_IDS.length, Object.keys(specialPopulations).length]).toEqual([14, 14]))
  it('gives no first dose by ancestry', () =>
    expect(specialPopulations['pop-ancestry'].statements[0]?.text).toMatch(/^No first dose by ancestry anywhere/))
})

describe('thresholds', () => {
  // 36 rows; that on oxygen saturation is two here, since home is stricter; and eight bands of the rules that no row of the table holds.
  it('counts 45', () => expect([SAFETY_THRESHOLD_IDS.length, Object.keys(safetyThresholds).length]).toEqual([45, 45]))
  // What a rule on a reading or a score compares with has to be among the numbers that lead to it, in every regimen that uses the rule.
  const REGIMENS: readonly Regimen[] = ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home']
  const comparisons = (condition: unknown): string[] => {
    if (typeof condition !== 'object' || condition === null) return []
    const { is, to } = condition as { readonly is?: unknown; readonly to?: unknown }
    return typeof is === 'string' && typeof to === 'number' ? [`${is}${to}`] : Object.values(condition).flatMap(comparisons)
  }
  const thresholdRules = Object.values<ScreeningRule>(screeningRules).filter(({ id }) =>
    /^thr-(bp|hr|breathing|spo2|lft|audit|dast|ort)/.test(id),
  )
  const used = thresholdRules.flatMap((rule) =>
    REGIMENS.filter((regimen) => rule.effect[regimen] !== undefined).map((regimen) => [rule.id, regimen, rule] as const),
  )
  test.each(used)('%s in %s compares with numbers of the list', (id, regimen, rule) => {
    const when = regimen in rule.when ? (rule.when as Readonly<Record<string, unknown>>)[regimen] : rule.when
    const listed = findSafetyThresholds({ rule: id as ScreeningRuleId, regimen }).flatMap(({ bounds }) =>
      bounds.map(({ is, value }) => `${is}${value}`),
    )
    expect(comparisons(when).filter((one) => !listed.includes(one))).toEqual([])
  })
  const bounds = (id: keyof typeof safetyThresholds): string =>
    safetyThresholds[id].bounds.map(({ is, value }) => `${is}${value}`).join(' ')
  test.each([
    ['num-bp-before-dose-esketamine', '>140 >90'],
    ['num-bp-before-dose-one-clinic', '>140 >90'],
    ['num-bp-trial-exclusion', '>160 >90'],
    ['num-bp-rest-label-ch', '>180 >100'],
    ['num-bp-during-treatment', '>=180 >=110 >=40 >=25'],
    ['num-bp-timing-esketamine', '=40 >=2'],
    ['num-bp-peak-and-duration', '=40 =4 =1 =2 =1.5'],
    ['num-bp-timing-infusion', '=10 =15'],
    ['num-bp-severe-before-dose', '>=180 >=110'],
    ['num-bp-low-before-dose', '<90'],
    ['num-breathing', '<10 >30'],
    ['num-bp-hold-clinic', '>160 >100'],
    ['num-bp-before-dose-clinic', '>140 >90'],
    ['num-bp-before-dose-home', '>=140 >=90'],
    ['num-bp-no-dose-home', '>=160 >=100'],
    ['num-spo2-before-dose', '<92'],
    ['num-spo2-before-dose-home', '<=92 <95'],
    ['num-heart-rate', '<45 >120'],
    ['num-heart-rate-home', '<50 >100'],
    ['num-pregnancy-test', '<=7'],
    ['num-alt-ast', '>=3'],
    ['num-alp', '>=2'],
    ['num-bilirubin', '>=2'],
    ['num-child-pugh', '>=5 <=6 >=7 <=9 >=10 <=15'],
    ['num-urinalysis', '>=3'],
    ['num-bpic-ss', '>=19'],
    ['num-oleary-sant', '<=20 <=16'],
    ['num-audit', '>=8 >=16 >=20'],
    ['num-audit-c', '>=3 >=4'],
    ['num-dast-10', '>=3 >=6'],
    ['num-ort', '>=4 >=8'],
    ['num-age-adult', '>=18'],
    ['num-age-65', '>=65'],
    ['num-bmi-sleep-apnea', '>=35'],
    ['num-fasting', '>=2 >=0.5'],
    ['num-nasal-products', '>=1'],
    ['num-cardiovascular-event', '<=42'],
    ['num-observation', '>=2'],
    ['num-home-entry-score', '>=10 >=10'],
  ] as const)('%s %s', (id, expected) => expect(bounds(id)).toBe(expected))
  // The abstract of 2020 gives the 3 cells; the guideline was amended in 2025.
  it('says of which edition the red cells in the urine are', () => {
    expect(safetyThresholds['num-urinalysis'].sources[0]?.locator).toMatch(/2020.*amended in 2025/)
  })
  it('says why where there is no number', () => {
    const without = Object.values(safetyThresholds).filter((one) => one.bounds.length === 0)
    expect(without.map((one) => one.id)).toEqual([
      'num-bp-timing-home',
      'num-qtc',
      'num-ecg',
      'num-liver-tests',
      'num-weight',
      'num-driving',
    ])
    for (const one of without) expect(one.note).toBeDefined()
  })
})

// Severity of each interaction in esketamine nasal spray, ketamine in clinic and at home, as the table of interactions gives it.
describe('interactions', () => {
  const rows = {
    'major major major': 'opioid alcohol barbiturate-oxybate duplicate-ketamine theophylline ergometrine xylazine-medetomidine',
    'moderate moderate moderate':
      'benzodiazepine benzodiazepine-gt-2mg-lorazepam-eq z-drug gabapentinoid cns-depressant-other muscle-relaxant psychostimulant maoi nmda-antagonist sympathomimetic vasopressin',
    'minor minor moderate': 'cyp3a4-inhibitor-strong cyp2b6-inhibitor cyp-inducer',
    'minor minor minor': 'nasal-corticosteroid-decongestant thyroid-hormone lamotrigine antipsychotic',
    'none-established none-established none-established': 'naltrexone bupropion',
    'none none none': 'lithium antihypertensive ssri-snri',
  }
  test.each(Object.entries(rows).flatMap(([severity, ids]) => ids.split(' ').map((id) => [`ddi-${id}`, severity] as const)))(
    '%s: %s',
    (id, severity) => expect(Object.values(drugInteractions[id as DrugInteractionId].severity).join(' ')).toBe(severity),
  )
  it('counts 30, one for each rule of that kind', () => {
    expect(DRUG_INTERACTION_IDS).toHaveLength(30)
    expect([...DRUG_INTERACTION_IDS].sort()).toEqual(SCREENING_RULE_IDS.filter((id) => id.startsWith('ddi-')).sort())
  })
  it('is disputed only for naltrexone', () =>
    expect(
      Object.values(drugInteractions)
        .filter((one) => one.isDisputed)
        .map((one) => one.id),
    ).toEqual(['ddi-naltrexone']))
  // Changes of exposure by route: times or percent.
  test.each([
    ['ddi-cyp3a4-inhibitor-strong', '3 2.1 2.6 3.6 1 11 4'],
    ['ddi-cyp2b6-inhibitor', '2.4 29'],
    ['ddi-cyp-inducer', '86 14 28 58 66'],
    ['ddi-maoi', '509 43 14'],
    ['ddi-benzodiazepine-gt-2mg-lorazepam-eq', '2 3 6'],
  ] as const)('%s: %s', (id, numbers) => expect(drugInteractions[id].figures.map((one) => one.low).join(' ')).toBe(numbers))
  it('names medicines that the terminology holds', () => {
    for (const { id, medicines } of Object.values(drugInteractions)) expect([id, Object.hasOwn(valueSets, medicines)]).toEqual([id, true])
  })
  it('is found by name, brand, severity and regimen; an unknown name is no absence', () => {
    const ids = (query: Parameters<typeof findInteractions>[0]) => findInteractions(query).interactions.map((one) => one.id)
    expect(ids({ medicine: 'phenobarbital' })).toEqual(['ddi-barbiturate-oxybate', 'ddi-cyp-inducer'])
    expect(ids({ medicine: 'Contrave' })).toEqual(['ddi-naltrexone', 'ddi-bupropion'])
    expect(findInteractions({ medicine: 'zorblax' })).toEqual({ medicine: 'unrecognised', ingredients: [], interactions: [] })
    expect(findInteractions({ medicine: 'acetaminophen' }).medicine).not.toBe('not-asked')
    expect(ids({ severity: 'major' })).toHaveLength(7)
    expect(ids({ severity: 'moderate', regimen: 'esketamine-nasal' })).toHaveLength(11)
    expect(ids({ severity: 'moderate', regimen: 'ketamine-home' })).toHaveLength(14)
    expect(findInteractions().interactions).toHaveLength(30)
  })
})

describe('look-ups', () => {
  it('adverse effects by drug, route, name and rate', () => {
    expect(findAdverseEffects()).toHaveLength(39)
    expect(findAdverseEffects({ drug: 'ketamine' })).toHaveLength(8)
    expect(idsOf(findAdverseEffects({ drug: 'esketamine', route: 'subcutaneous' }))).toEqual(['esketamine-subcutaneous-hypertension'])
    expect(idsOf(findAdverseEffects({ term: 'PRESSURE', drug: 'esketamine' }))).toEqual([
      'blood-pressure-increased',
      'esketamine-subcutaneous-hypertension',
    ])
    expect(idsOf(findAdverseEffects({ population: 'acute-suicidality', minimumPercent: 27 }))).toEqual([
      'dissociation',
      'dizziness',
      'sedation',
      'nausea',
    ])
    expect(idsOf(findAdverseEffects({ population: 'monotherapy' }))).toEqual(['nausea', 'dissociation', 'dizziness', 'headache'])
    expect(findAdverseEffects({ population: 'acute-suicidality' })).toHaveLength(20)
    expect(findAdverseEffects({ drug: 'arketamine' })).toEqual([])
  })
  it.each([
    [
      { drug: 'cocaine', route: 'iv', term: '', population: 'everybody', minimumPercent: 101 },
      ['drug: unknown-id', 'route: unknown-id', 'term: out-of-range', 'population: unknown-id', 'minimumPercent: out-of-range'],
    ],
    [{ population: null }, ['population: wrong-type']],
    [{ minimumPercent: 25 }, ['population: required']],
    [{ population: 'monotherapy', minimumPercent: Number.NaN }, ['minimumPercent: wrong-type']],
    [{ name: 'nausea' }, ['name: unexpected']],
    [null, [': wrong-type']],
  ])('effects: refuses %j', (query, issues) => {
    expect(issuesOf(() => findAdverseEffects(query as never))).toEqual(issues)
  })
  it('measures by subject', () => {
    expect(idsOf(findSafetyMeasures({ topic: 'sedation' }))).toHaveLength(3)
    expect(findSafetyMeasures({ topic: 'blood-pressure', drug: 'esketamine' })).toHaveLength(6)
  })
  it('risks by occasion, rule and instrument', () => {
    expect(idsOf(findLongTermRisks({ at: 'baseline' }))).toEqual(['lt-uropathy', 'lt-hepatobiliary', 'lt-cognition', 'lt-dependence'])
    expect(idsOf(findLongTermRisks({ uses: 'alt' }))).toEqual(['lt-hepatobiliary'])
    expect(idsOf(findLongTermRisks({ rule: 'abu-early-refill', at: 'each-prescription' }))).toEqual(['lt-dependence'])
  })
  it('groups by regimen and rule', () => {
    const home = findSpecialPopulations({ regimen: 'ketamine-home' })
    expect(home.flatMap((group) => group.statements).every((one) => one.regimens.includes('ketamine-home'))).toBe(true)
    expect(idsOf(home)).not.toContain('pop-ancestry')
    expect(idsOf(findSpecialPopulations({ rule: 'ci-hepatic-severe' }))).toEqual(['pop-hepatic'])
  })
  it('numbers by regimen, rule and place', () => {
    expect(idsOf(findSafetyThresholds({ rule: 'thr-lft-elevated' }))).toEqual(['num-alt-ast', 'num-alp', 'num-bilirubin'])
    expect(idsOf(findSafetyThresholds({ regimen: 'ketamine-clinic', jurisdiction: 'US' }))).not.toContain('num-bp-rest-label-ch')
    expect(idsOf(findSafetyThresholds({ regimen: 'ketamine-clinic', jurisdiction: 'CH' }))).toContain('num-bp-rest-label-ch')
  })
})

describe('every record', () => {
  it('has sound sources', () => {
    for (const catalog of [
      adverseEffects,
      drugInteractions,
      effectPopulations,
      safetyMeasures,
      longTermRisks,
      specialPopulations,
      safetyThresholds,
    ])
      expectSound(catalog)
  })
  it('names rules that exist', () => {
    const named = [
      ...Object.values(longTermRisks).flatMap((risk) => risk.actWhen.flatMap((sign) => sign.rules ?? [])),
      ...Object.values(specialPopulations).flatMap((group) => group.rules),
      ...Object.values(safetyThresholds).flatMap((one) => one.rules),
      ...Object.values(exclusionLists).flatMap((list) => list.rules),
    ]
    expect(named.filter((id) => !Object.hasOwn(screeningRules, id))).toEqual([])
  })
  it('has limits in order', () => {
    const figures = [
      ...effects.flatMap((effect) => effect.figures ?? []),
      ...Object.values(safetyMeasures).flatMap((measure) => [...measure.onDrug, ...measure.onPlacebo]),
      ...Object.values(longTermRisks).flatMap((risk) => risk.figures),
      ...Object.values(specialPopulations).flatMap((group) => group.statements.flatMap((one) => one.figures ?? [])),
    ]
    for (const { low, high, of } of figures) expect([of, low <= high]).toEqual([of, true])
  })
})
