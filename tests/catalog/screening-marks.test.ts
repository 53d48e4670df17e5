import { citations } from 'ketamine-therapy/evidence'
import {
  aberrantUseIndicators,
  adverseEffects,
  drugInteractions,
  exclusionLists,
  labelContraindications,
  longTermRisks,
  precautionTopics,
  safetyMeasures,
  safetyThresholds,
  safetyTools,
  screeningRules,
  sourceDisagreements,
  specialPopulations,
  urineTestReadings,
} from 'ketamine-therapy/screening'
import { describe, expect, it, test } from 'vitest'
import { collectSources } from './sources'

// The column "verified" of the tables of screening, with what was read since: which part of a row is recalled, and which page shows the rest.
const marks = (record: unknown): readonly string[] => [
  ...new Set(
    collectSources(record)
      .filter(({ source }) => source.checked !== 'convention')
      .map(({ source }) => `${source.citation} ${source.checked}`),
  ),
]
const withRecalled = (catalog: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(catalog).filter((id) => marks(catalog[id]).some((mark) => mark.endsWith(' recalled')))

describe('rules', () => {
  test.each([
    // Of the current US label the boxed warning was read; of the sections, the text of 2019.
    ['gate-esketamine-rems-setting', 'spravato-rems-386 read, spravato-label-us read, spravato-label-us-2019 read'],
    ['ci-acute-intoxication-withdrawal', 'er-ketamine-2024 read, label-ketalar-uk-2019 recalled'],
    ['ci-seizure-uncontrolled', 'label-ketalar-uk-2019 recalled, trial-geriatric-ketamine-2019 read'],
    ['prec-mi-history', 'spravato-smpc recalled, epresc-esketamine-heart read'],
    // Cerebral trauma stands in section 4.3 of the UK ketamine label, which was read.
    ['prec-brain-injury-history', 'spravato-smpc recalled, toronto-kc-criteria read, label-ketalar-uk-2019 read'],
    ['prec-hyperthyroidism-controlled', 'pdr-ketalar read, label-ketalar-uk-2019 recalled'],
    ['prec-uti-active', 'spravato-label-us-2019 recalled'],
    ['prec-acute-porphyria', 'label-ketalar-uk-2019 recalled'],
    // The words of two leaflets were read, the number 35 was not.
    ['prec-osa-bmi-ge-35', 'spravato-smpc recalled, label-spravato-my read, label-spravato-eu-leaflet read, ema-leaflet-fhir read'],
    ['prec-seizure-disorder', 'label-ketalar-uk-2019 recalled'],
    ['ddi-z-drug', 'spravato-label-us-2021 read, jnj-benzo read'],
    ['ddi-opioid', 'label-spravato-ph read, medicinenet-spravato read, ketalar-label-us read'],
    ['ddi-alcohol', 'label-spravato-ph read, medicinenet-spravato read, label-spravato-ph recalled'],
    ['ddi-psychostimulant', 'label-spravato-ph read, medicinenet-spravato read, innerwell-safety read, label-spravato-ph recalled'],
    // What the substances do is known from the field; the effect of the rule is a convention.
    ['ddi-nmda-antagonist', 'label-memantine-eu read, field-knowledge recalled'],
    ['ddi-xylazine-medetomidine', 'mmwr-xylazine-2022 read, cdc-medetomidine-2025 read, field-knowledge recalled'],
    ['ddi-duplicate-ketamine', 'spravato-label-us-2019 read'],
    // The highlights of the US label say not to co-administer; section 7.1 was read in a summary that quotes it.
    ['ddi-theophylline', 'label-ketamine-ph read, label-ketanest-no read, ketalar-label-us read, inpharmd-ketalar read'],
    // The page on the spray is cut before its numbers for clarithromycin.
    [
      'ddi-cyp3a4-inhibitor-strong',
      'peltoniemi-2012-grapefruit read, peltoniemi-2011 read, hagelberg-2010 read, label-spravato-ph recalled',
    ],
    ['ddi-cyp2b6-inhibitor', 'peltoniemi-2011 read, label-spravato-ph read, richter-2004 read'],
    // Whether one of the two reviews tells of the pause is not known: that is in the label of lamotrigine, which was not read.
    ['ddi-lamotrigine', 'veraart-2021 read, andrade-2017-interactions read, label-lamotrigine-us read'],
    ['ddi-bupropion', 'andrade-2017-interactions read'],
    ['thr-bpicss-ge-19', 'humphrey-2012 read, humphrey-2012 recalled'],
  ] as const)('%s: %s', (id, expected) => expect(marks(screeningRules[id]).join(', ')).toBe(expected))

  it('rest on nothing recalled but in these 17', () =>
    expect(withRecalled(screeningRules).toSorted()).toEqual(
      [
        'ci-acute-intoxication-withdrawal',
        'ci-seizure-uncontrolled',
        'prec-brain-injury-history',
        'prec-hyperthyroidism-controlled',
        'prec-uti-active',
        'prec-acute-porphyria',
        'prec-excipient-allergy-compounded',
        'prec-osa-bmi-ge-35',
        'prec-seizure-disorder',
        'prec-mi-history',
        'ddi-alcohol',
        'ddi-psychostimulant',
        'ddi-maoi',
        'ddi-nmda-antagonist',
        'ddi-xylazine-medetomidine',
        'ddi-cyp3a4-inhibitor-strong',
        'thr-bpicss-ge-19',
      ].toSorted(),
    ))

  it('mark the interval of slightly raised liver tests as a convention: the label names none', () =>
    expect(screeningRules['prec-lft-mild'].sources.map(({ checked }) => checked)).toEqual(['read', 'convention']))

  // Table 3 of the relapse-prevention trial and the abstract on naltrexone were read: their figures and results are marked so.
  it('rest on papers of which that part was read', () => {
    expect(citations['daly-2019'].verifiedNote).toContain('read: abstract; adverse events, table 3')
    expect(citations['williams-2018'].verifiedNote).toContain('read: abstract')
  })

  // The safety communication of 2019-12-19 was read on the regulator's page.
  it('rest on the regulator itself for gabapentinoids', () => {
    for (const record of [screeningRules['ddi-gabapentinoid'], drugInteractions['ddi-gabapentinoid']])
      expect(marks(record)).toEqual(['fda-gabapentinoid-2019 read'])
  })
})

describe('what is recalled beside the rules', () => {
  test.each([
    [
      'interactions',
      drugInteractions,
      'ddi-alcohol ddi-psychostimulant ddi-nmda-antagonist ddi-cyp3a4-inhibitor-strong ddi-cyp-inducer ddi-xylazine-medetomidine',
    ],
    ['numbers', safetyThresholds, 'num-bpic-ss num-bmi-sleep-apnea num-weight'],
    ['measures', safetyMeasures, 'any-sedation-under-65 any-sedation-65-and-older dissociation-cadss respiratory-depression'],
    ['long-term risks', longTermRisks, 'lt-tolerance'],
    ['groups', specialPopulations, 'pop-hepatic pop-cyp2b6 pop-vaccination'],
    ['precautions by subject', precautionTopics, 'care-stable-heart-disease care-sleep-apnea-or-lung-disease'],
    ['points on which sources differ', sourceDisagreements, 'differ-cyp3a4-inhibitors differ-not-on-the-label differ-sleep-apnea'],
    ['urine tests', urineTestReadings, 'urine-immunoassay urine-window urine-ketamine-absent'],
    ['signs of aberrant use', aberrantUseIndicators, ''],
    ['instruments', safetyTools, 'bpic-ss moca'],
    ['exclusions', exclusionLists, 'excl-apa-task-force-2017'],
    ['labels', labelContraindications, ''],
  ])('%s', (_name, catalog, ids) => expect(withRecalled(catalog).join(' ')).toBe(ids))

  it('adverse effects: onset, course and what is done, of every effect of the tables that has them', () =>
    expect(withRecalled(adverseEffects)).toHaveLength(25))

  // A page read for the day after a session says 24 hours; the injection label is recalled for it no more.
  it('no driving for 24 hours was read', () => {
    expect(marks(safetyThresholds['num-driving'])).toEqual(['spravato-label-us-2019 read', 'mayo-ketamine read'])
    expect(marks(specialPopulations['pop-driving'])).toContain('mayo-ketamine read')
  })

  it('benzodiazepines and benefit: both pages, and of how many people', () => {
    const { figures, sources } = drugInteractions['ddi-benzodiazepine']
    expect(figures.map(({ low, outOf }) => [low, outOf])).toEqual([[68.5, 451]])
    expect(sources.map(({ citation }) => citation)).toContain('pmc8289440-f2')
  })

  // Eight gallstones and one inflamed gallbladder: nine events, which are not nine people.
  it('counts serious hepatic events as events', () => {
    const hepatic = safetyMeasures['long-term-extension'].onDrug.filter(({ of }) => of.startsWith('serious hepatic events'))
    expect(hepatic.map(({ low, unit }) => [low, unit])).toEqual([[9, '{events}']])
  })
})
