import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from 'ketamine-therapy/core'
import type { AntidepressantTrial, CoveragePolicy, CoverageRequest } from 'ketamine-therapy/access'
import { checkCoverage, COVERAGE_POLICY_IDS, coveragePolicies, coveragePolicySchema } from 'ketamine-therapy/access'
import { issuesOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const asOf = '2026-11-22'
const trial = (ingredient: string, drugClass: string, more: Partial<AntidepressantTrial> = {}): AntidepressantTrial => ({
  ingredient,
  class: drugClass,
  kind: 'antidepressant',
  startedOn: '2023-01-01',
  endedOn: '2023-04-01',
  adequateDose: true,
  outcome: 'no-response',
  currentEpisode: true,
  ...more,
})
const trials = [trial('sertraline', 'ssri'), trial('venlafaxine', 'snri'), trial('bupropion', 'ndri')]
const ofClasses = (first: string, second: string) => [trial('a', first), trial('b', second)]
const augmentations = [
  trial('aripiprazole', 'antipsychotic', { kind: 'augmentation' }),
  trial('lithium', 'mood stabilizer', { kind: 'augmentation' }),
]
const full: CoverageRequest = {
  drug: 'esketamine',
  route: 'intranasal',
  indication: 'treatment-resistant-depression',
  kind: 'initial',
  trials: [...trials, ...augmentations],
  trialsComplete: true,
  prescriber: 'psychiatrist',
  prescriberOfPayer: true,
  specialistConsulted: false,
  oralAntidepressant: true,
  oralAntidepressantStableDays: 14,
  oralAntidepressantFailedBefore: false,
  remsEnrolled: true,
  twoHourMonitoring: true,
  pdmpChecked: true,
  psychotherapyTried: true,
  substanceUseDisorder: 'none',
  psychosis: 'none',
  suicidalIntentOrAdmission: true,
  episodeSeverity: 'severe',
  diagnosis: 'F33.2',
  noContraindication: true,
  inductionMgPerWeek: 168,
  documented: true,
}
const lasting = (weeks: number, outcome: 'no-response' | 'partial-response', ...limited: (boolean | undefined)[]) =>
  trials.map(({ startedOn: _startedOn, endedOn: _endedOn, ...one }) => {
    const [doseLimitedBySideEffects] = limited.length === 0 ? [false] : limited
    return { ...one, weeks, outcome, ...(doseLimitedBySideEffects === undefined ? {} : { doseLimitedBySideEffects }) }
  })
const patientOn = (takenAt: string) => ({
  ageYears: 44,
  assessments: [
    { instrument: 'madrs', score: 32, takenAt },
    { instrument: 'phq-9', score: 16, takenAt },
  ],
  reviewed: ['assessments' as const],
})
const patient = patientOn('2026-11-10')
const scored = (...scores: readonly [instrument: string, score: number, takenAt?: string][]) => ({
  assessments: scores.map(([instrument, score, takenAt]) => ({ instrument, score, ...(takenAt === undefined ? {} : { takenAt }) })),
})
const verdict = (policy: string, request: Partial<CoverageRequest> = {}, person: object = {}, day = asOf) =>
  checkCoverage(policy, { ...patientOn(day), ...person }, { ...full, ...request }, { asOf: day }).verdict

describe('a request that meets every published criterion', () => {
  it.each(
    COVERAGE_POLICY_IDS.filter(
      (id) =>
        coveragePolicies[id].criteriaRead === 'all' &&
        coveragePolicies[id].indications.includes('treatment-resistant-depression') &&
        !(coveragePolicies[id].partlyReadFor ?? []).includes('treatment-resistant-depression'),
    ),
  )('appears to meet %s', (id) => {
    expect(checkCoverage(id, patient, full, { asOf }).criteria.filter((one) => one.outcome !== 'met')).toEqual([])
    expect(verdict(id)).toBe('meets')
  })

  it.each(COVERAGE_POLICY_IDS.filter((id) => coveragePolicies[id].criteriaRead !== 'all'))(
    'cannot be said to meet %s, whose criteria were not read whole',
    (id) => {
      const indication = coveragePolicies[id].indications[0] ?? 'other'
      const answer = checkCoverage(id, patientOn('2024-06-01'), { ...full, indication }, { asOf: '2024-06-01' })
      expect(answer.verdict).toBe('insufficient-data')
      expect(answer.findings.map((finding) => finding.code)).toContain('access/criteria-not-read')
    },
  )
})

describe('one criterion at its bound', () => {
  it.each([
    ['cov-cigna', {}, { ageYears: 18 }, 'meets'],
    ['cov-cigna', {}, { ageYears: 17 }, 'does-not-meet'],
    ['cov-qualchoice', {}, { ageYears: 64 }, 'meets'],
    ['cov-qualchoice', {}, { ageYears: 65 }, 'does-not-meet'],
    ['cov-cigna', { trials: [trials[0], trial('venlafaxine', 'ssri')] }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: trials.slice(0, 2).map((one) => ({ ...one, startedOn: '2025-01-01', endedOn: '2025-02-12' })) }, {}, 'meets'],
    [
      'cov-cigna',
      { trials: trials.slice(0, 2).map((one) => ({ ...one, startedOn: '2025-01-01', endedOn: '2025-02-10' })) },
      {},
      'does-not-meet',
    ],
    ['cov-cigna', { trials: trials.map((one) => ({ ...one, outcome: 'partial-response', improvementPercent: 25 })) }, {}, 'meets'],
    ['cov-cigna', { trials: trials.map((one) => ({ ...one, outcome: 'partial-response', improvementPercent: 26 })) }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: trials.map((one) => ({ ...one, outcome: 'not-tolerated', improvementPercent: 40 })) }, {}, 'does-not-meet'],
    // what helped is no failure, by whatever percentage
    ['cov-cigna', { trials: trials.map((one) => ({ ...one, outcome: 'response' })) }, {}, 'does-not-meet'],
    ['cov-evicore-old', { trials: trials.map((one) => ({ ...one, outcome: 'response' })) }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: trials.map((one) => ({ ...one, outcome: 'partial-response' })) }, {}, 'insufficient-data'],
    ['cov-cigna', { trials: trials.map((one) => ({ ...one, outcome: undefined, improvementPercent: 25 })) }, {}, 'meets'],
    // one class in other words is one class; a word that names no class leaves it open
    ['cov-cigna', { trials: ofClasses('SSRI', 'Selective Serotonin Re-uptake Inhibitor') }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: ofClasses('SNRI', 'serotonin & norepinephrine reuptake inhibitor') }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: ofClasses('S.S.R.I.', 'ssri') }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: ofClasses('TCA', 'tri-cyclic antidepressant') }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: ofClasses('MAO-I', 'MAO inhibitor') }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: ofClasses('other', 'other') }, {}, 'insufficient-data'],
    ['cov-cigna', { trials: ofClasses('atypical antidepressant', 'Atypical') }, {}, 'insufficient-data'],
    ['cov-cigna', { trials: ofClasses('unknown', 'ssri') }, {}, 'insufficient-data'],
    ['cov-cigna', { trials: ofClasses('antidepressant', 'ssri') }, {}, 'insufficient-data'],
    ['cov-cigna', { trials: ofClasses('second-generation antidepressant', 'ssri') }, {}, 'insufficient-data'],
    ['cov-cigna', { trials: ofClasses('first line', 'ssri') }, {}, 'insufficient-data'],
    ['cov-cigna', { trials: ofClasses('newer', 'ssri') }, {}, 'insufficient-data'],
    ['cov-cigna', { trials: ofClasses('ndri', 'ssri') }, {}, 'meets'],
    ['cov-cigna', { trials: ofClasses('tetracyclic', 'tricyclic') }, {}, 'meets'],
    // one medicine in two forms or salts is one medicine
    ['cov-bcbsnd-b', { trials: [trial('bupropion SR', 'ndri'), trial('bupropion XL 300 mg', 'ndri')] }, {}, 'does-not-meet'],
    ['cov-bcbsnd-b', { trials: [trial('sertraline hydrochloride', 'ssri'), trial('Sertraline', 'ssri')] }, {}, 'does-not-meet'],
    ['cov-bcbsnd-b', { trials: [trial('fluoxetine', 'ssri'), trial('Sertraline', 'ssri')] }, {}, 'meets'],
    ['cov-cigna', { oralAntidepressant: false }, {}, 'meets'],
    ['cov-evicore-old', { oralAntidepressant: false }, {}, 'does-not-meet'],
    ['cov-cigna', { psychosis: 'benefit-outweighs-risk' }, {}, 'meets'],
    ['cov-cigna', { psychosis: 'not-weighed' }, {}, 'does-not-meet'],
    ['cov-qualchoice', {}, { assessments: [{ instrument: 'phq-9', score: 15, takenAt: '2026-11-10' }] }, 'does-not-meet'],
    ['cov-qualchoice', {}, { assessments: [{ instrument: 'phq-9', score: 16, takenAt: '2026-10-25' }] }, 'meets'],
    ['cov-qualchoice', {}, { assessments: [{ instrument: 'phq-9', score: 16, takenAt: '2026-10-24' }] }, 'does-not-meet'],
    ['cov-rx501105', {}, { assessments: [{ instrument: 'phq-9', score: 15 }] }, 'meets'],
    ['cov-rx501105', {}, { assessments: [{ instrument: 'madrs', score: 27 }] }, 'does-not-meet'],
    ['cov-rx501105', {}, { assessments: [{ instrument: 'madrs', score: 28 }] }, 'meets'],
    // carefirst-vault, rx501-105: BDI, HDRS, HAM-D and QIDS without a version are any of their versions
    ['cov-carefirst', {}, scored(['HDRS', 24, '2026-11-10']), 'meets'],
    ['cov-carefirst', {}, scored(['BDI', 35, '2026-11-10']), 'meets'],
    ['cov-carefirst', {}, scored(['Beck Depression Inventory', 35, '2026-11-10']), 'meets'],
    ['cov-carefirst', {}, scored(['Montgomery–Åsberg Depression Rating Scale', 35, '2026-11-10']), 'meets'],
    ['cov-rx501105', {}, scored(['HAM-D', 17, '2026-11-10']), 'meets'],
    ['cov-rx501105', {}, scored(['HAM-D', 16, '2026-11-10']), 'does-not-meet'],
    ['cov-rx501105', {}, scored(['HRSD-17', 17, '2026-11-10']), 'meets'],
    ['cov-rx501105', {}, scored(['QIDS-SR', 16, '2026-11-10']), 'meets'],
    ['cov-rx501105', {}, scored(['QIDS-C16', 15, '2026-11-10']), 'does-not-meet'],
    // another number of items is another scale: nobody knows what 17 means on it
    ['cov-rx501105', {}, scored(['HAM-D 24', 30, '2026-11-10']), 'insufficient-data'],
    ['cov-rx501105', {}, scored(['HAM-A', 30, '2026-11-10']), 'does-not-meet'],
    // of scores of one scale the newest counts, as everywhere: whoever is well again is not severely ill
    ['cov-rx501105', {}, scored(['phq-9', 20, '2019-05-01'], ['phq-9', 6, '2026-11-10']), 'does-not-meet'],
    ['cov-rx501105', {}, scored(['phq-9', 6, '2019-05-01'], ['phq-9', 20, '2026-11-10']), 'meets'],
    ['cov-rx501105', {}, scored(['phq-9', 6, '2026-11-10'], ['madrs', 28, '2026-11-10']), 'meets'],
    ['cov-rx501105', {}, scored(['phq-9', 6], ['phq-9', 20]), 'insufficient-data'],
    ['cov-qualchoice', {}, scored(['phq-9', 18, '2026-11-01'], ['phq-9', 9, '2026-11-15']), 'does-not-meet'],
    ['cov-qualchoice', {}, scored(['phq-9', 9, '2026-11-01'], ['phq-9', 18, '2026-11-15']), 'meets'],
    ['cov-qualchoice', {}, scored(['phq-9', 18]), 'insufficient-data'],
    ['cov-qualchoice', { oralAntidepressantStableDays: 13 }, {}, 'does-not-meet'],
    ['cov-qualchoice', { inductionMgPerWeek: 169 }, {}, 'does-not-meet'],
    ['cov-carefirst', { trials: [...trials] }, {}, 'meets'],
    ['cov-carefirst', { trials: [...trials], psychotherapyTried: false }, {}, 'does-not-meet'],
    ['cov-carefirst', { substanceUseDisorder: 'untreated-moderate-or-severe' }, {}, 'does-not-meet'],
    ['cov-carefirst', { substanceUseDisorder: 'untreated-mild' }, {}, 'meets'],
    ['cov-carefirst', { trials: trials.map((one) => ({ ...one, startedOn: '2021-01-01', endedOn: '2021-11-21' })) }, {}, 'does-not-meet'],
    ['cov-carefirst', { trials: trials.map((one) => ({ ...one, startedOn: '2021-01-01', endedOn: '2021-11-22' })) }, {}, 'meets'],
    ['cov-bcbsnd-a', { trials: [...trials.slice(0, 2), ...augmentations] }, {}, 'does-not-meet'],
    ['cov-bcbsnd-b', { trials: trials.slice(0, 2) }, {}, 'meets'],
    ['cov-bcbsnd-a', { trials: [...trials.map((one) => ({ ...one, currentEpisode: false })), ...augmentations] }, {}, 'does-not-meet'],
    // cigna-vault: in the current episode, with 25 % improvement or less, whatever word the chart has for it
    ['cov-cigna', { trials: trials.map((one) => ({ ...one, currentEpisode: false })) }, {}, 'does-not-meet'],
    ['cov-cigna', { trials: trials.map((one) => ({ ...one, improvementPercent: 26 })) }, {}, 'does-not-meet'],
    // bcbsnd: 4 weeks without response, 8 weeks with a part of it, or as long as side effects let the dose be
    ['cov-bcbsnd-a', { trials: [...lasting(4, 'no-response'), ...augmentations] }, {}, 'meets'],
    ['cov-bcbsnd-a', { trials: [...lasting(3, 'no-response'), ...augmentations] }, {}, 'does-not-meet'],
    ['cov-bcbsnd-a', { trials: [...lasting(8, 'partial-response'), ...augmentations] }, {}, 'meets'],
    ['cov-bcbsnd-a', { trials: [...lasting(7, 'partial-response'), ...augmentations] }, {}, 'does-not-meet'],
    ['cov-bcbsnd-a', { trials: [...lasting(3, 'partial-response', true), ...augmentations] }, {}, 'meets'],
    ['cov-bcbsnd-a', { trials: [...lasting(3, 'partial-response', undefined), ...augmentations] }, {}, 'insufficient-data'],
    // the dose that side effects kept low need not be adequate; the trial of the current episode is one of those that count
    [
      'cov-bcbsnd-a',
      { trials: [...lasting(3, 'partial-response', true).map((one) => ({ ...one, adequateDose: false })), ...augmentations] },
      {},
      'meets',
    ],
    [
      'cov-bcbsnd-a',
      {
        trials: [
          ...lasting(8, 'no-response').map((one) => ({ ...one, currentEpisode: false })),
          { ...lasting(1, 'no-response')[0], ingredient: 'mirtazapine' },
          ...augmentations,
        ],
      },
      {},
      'does-not-meet',
    ],
    // carefirst-vault: on a standardized scale; the three named are examples
    ['cov-carefirst', {}, { assessments: [{ instrument: 'phq-9', score: 20 }] }, 'meets'],
    ['cov-carefirst', {}, { assessments: [{ instrument: 'gad-7', score: 20 }] }, 'does-not-meet'],
    // bcbsnd, carefirst-vault: an augmentation that helped is none that failed
    ['cov-bcbsnd-a', { trials: [...trials, ...augmentations.map((one) => ({ ...one, outcome: 'response' }))] }, {}, 'does-not-meet'],
    [
      'cov-carefirst',
      { trials: [...trials, ...augmentations.map((one) => ({ ...one, outcome: 'response' }))], psychotherapyTried: false },
      {},
      'does-not-meet',
    ],
    ['cov-carefirst', { trials: [...trials, ...augmentations], psychotherapyTried: false }, {}, 'meets'],
    ['cov-carefirst', { trials: trials.map((one) => ({ ...one, currentEpisode: false })) }, {}, 'does-not-meet'],
    ['cov-carefirst', { episodeSeverity: 'moderate' }, {}, 'does-not-meet'],
    ['cov-carefirst', { twoHourMonitoring: false }, {}, 'does-not-meet'],
  ] as [string, object, object, string][])('%s with %j %j: %s', (policy, request, person, expected) => {
    expect(verdict(policy, request, person)).toBe(expected)
  })
})

describe('every criterion of every policy can fail alone', () => {
  // What makes each criterion unmet, and nothing else.
  const failing: Readonly<Record<string, { readonly request?: object; readonly person?: object }>> = {
    age: { person: { ageYears: 17 } },
    trials: { request: { trials: augmentations } },
    augmentation: { request: { trials, psychotherapyTried: false } },
    prescriber: { request: { prescriber: 'other', specialistConsulted: false } },
    pdmp: { request: { pdmpChecked: false } },
    psychosis: { request: { psychosis: 'not-weighed' } },
    documentation: { request: { documented: false } },
    'oral-antidepressant': { request: { oralAntidepressant: false } },
    'oral-antidepressant-trd': { request: { oralAntidepressant: false } },
    'oral-antidepressant-mdsi': { request: { oralAntidepressant: false } },
    rems: { request: { remsEnrolled: false } },
    monitoring: { request: { twoHourMonitoring: false } },
    scale: { person: { assessments: [] } },
    substances: { request: { substanceUseDisorder: 'untreated-moderate-or-severe' } },
    dose: { request: { inductionMgPerWeek: 169 } },
    severity: { request: { episodeSeverity: 'moderate' } },
    hospital: { request: { hospitalNeededWithin48Hours: false } },
    'self-care': { request: { unableToCareForSelf: false } },
    'thoughts-of-death': { request: { dailyThoughtsOfDeath: false } },
    intent: { request: { suicidalIntentOrAdmission: false } },
    contraindications: { request: { noContraindication: false } },
    'diagnosis-2021': { request: { diagnosis: 'F31.4' } },
    'diagnosis-2025-05': { request: { diagnosis: 'F31.4' } },
    'diagnosis-2025-10': { request: { diagnosis: 'F31.4' } },
  }
  const everything = { ...full, hospitalNeededWithin48Hours: true, unableToCareForSelf: true, dailyThoughtsOfDeath: true }
  const cases = COVERAGE_POLICY_IDS.flatMap((id) =>
    coveragePolicies[id].indications.flatMap((indication) => {
      const { criteria }: CoveragePolicy = coveragePolicies[id]
      // A day on which the criterion is asked: its last, or today.
      return criteria
        .filter((one) => one.id !== 'ideation' && (one.indications?.includes(indication) ?? true))
        .map((one) => [id, indication, one.id, one.effective?.through ?? asOf] as const)
    }),
  )

  it('names what makes each fail', () => {
    expect(cases.length).toBeGreaterThan(100)
    expect(cases.filter(([, , criterion]) => !Object.hasOwn(failing, criterion))).toEqual([])
  })

  it.each(cases)('%s for %s: %s on %s', (id, indication, criterion, day) => {
    const change = failing[criterion] ?? {}
    const request = { ...everything, indication, ...change.request } as CoverageRequest
    const person = { ...patientOn(day), ...change.person }
    const outcomes = (given: CoverageRequest, whom: object) =>
      checkCoverage(id, { ...patientOn(day), ...whom }, given, { asOf: day }).criteria
    expect(outcomes({ ...everything, indication }, {}).filter((one) => one.outcome !== 'met')).toEqual([])
    const now = outcomes(request, person)
    expect(now.filter((one) => one.outcome !== 'met').map((one) => [one.id, one.outcome])).toEqual([[criterion, 'unmet']])
  })
})

describe('rules that changed', () => {
  it('Texas asked for an oral antidepressant in treatment-resistant depression until 2025-04-30', () => {
    expect(verdict('cov-tx-medicaid', { oralAntidepressant: false }, {}, '2025-04-30')).toBe('does-not-meet')
    expect(verdict('cov-tx-medicaid', { oralAntidepressant: false }, {}, '2025-05-01')).toBe('insufficient-data')
  })

  it.each([
    // tx-medicaid-2021; tx-medicaid-2025; tmhp-2025-10
    ['F33.2', '2021-01-01', 'met'],
    ['F33.3', '2025-04-30', 'unmet'],
    ['F33.3', '2025-05-01', 'met'],
    ['F53.0', '2025-05-01', 'met'],
    ['F32.3', '2025-09-30', 'unmet'],
    ['F32.3', '2025-10-01', 'met'],
    ['F31.4', '2026-11-22', 'unmet'],
    // a category does not tell which of its codes is meant
    ['F06', '2026-11-22', 'unknown'],
    ['F06.3', '2026-11-22', 'unknown'],
    ['F32', '2026-11-22', 'unknown'],
    ['F32.8', '2026-11-22', 'unknown'],
    ['F33', '2026-11-22', 'unknown'],
    ['F33.4', '2026-11-22', 'unknown'],
    ['F34', '2026-11-22', 'unknown'],
    ['F53', '2026-11-22', 'unknown'],
    ['F33.8', '2024-11-22', 'unmet'],
  ])('Texas Medicaid and diagnosis %s on %s: %s', (diagnosis, day, outcome) => {
    const { criteria } = checkCoverage('cov-tx-medicaid', patientOn(day), { ...full, trials: [], diagnosis }, { asOf: day })
    expect(criteria.filter((one) => one.id.startsWith('diagnosis')).map((one) => one.outcome)).toEqual([outcome])
  })

  // tx-medicaid-2021: baseline scoring of a clinical assessment of major depressive disorder
  it.each([
    ['phq-9', 'met'],
    ['EPDS', 'met'],
    ['Edinburgh Postnatal Depression Scale', 'met'],
    ['HAM-D21', 'unknown'],
    ['AUDIT', 'unmet'],
    ['GAD-7', 'unmet'],
  ])('Texas Medicaid asks for a baseline of depression: %s is %s', (instrument, outcome) => {
    const { criteria } = checkCoverage('cov-tx-medicaid', { ...patient, ...scored([instrument, 16]) }, full, { asOf })
    expect(criteria.find(({ id }) => id === 'scale')?.outcome).toBe(outcome)
  })

  // rx501-105: MADRS 28 or more, HAM-D 17 or more, PHQ-9 15 or more, or QIDS 16 or more; the list of scores is complete
  it.each([
    ['Patient Health Questionnaire (PHQ-9)', 'met'],
    ['PHQ-9 total score', 'met'],
    ['Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]', 'met'],
    ['MADRS total', 'met'],
    ['Hamilton Depression Rating Scale (HAM-D)', 'met'],
    ['Hamilton Depression Rating Scale, 17 items', 'met'],
    ['Hamilton Rating Scale for Depression, 17-item (HAM-D17)', 'met'],
    // another length or a part of a scale has another range, and a short name does not tell which it is
    ['Hamilton Depression Rating Scale, 24 items', 'unknown'],
    ['Hamilton', 'unknown'],
    ['PHQ', 'unknown'],
    ['PHQ-9 item 9', 'unknown'],
    ['Montgomery-Asberg Depression Rating Scale, self-rated', 'unknown'],
    // scales of their own
    ['MADRS-S', 'unmet'],
    ['PHQ-8', 'unmet'],
    ['Patient Health Questionnaire 2 item (PHQ-2) total score', 'unmet'],
    ['Hamilton Anxiety Rating Scale', 'unmet'],
    ['HAM-A', 'unmet'],
  ])('a scale is known by the names that charts write: %s of 28 is %s', (instrument, outcome) => {
    const { criteria } = checkCoverage('cov-rx501105', { ...patient, ...scored([instrument, 28]) }, full, { asOf })
    expect(criteria.find(({ id }) => id === 'scale')?.outcome).toBe(outcome)
  })

  it('Medicare follows the label, which asked for an oral antidepressant until the approval of 2025-01-17', () => {
    expect(verdict('cov-medicare-b', { oralAntidepressant: false }, {}, '2025-01-16')).toBe('does-not-meet')
    expect(verdict('cov-medicare-b', { oralAntidepressant: false }, {}, '2025-01-17')).toBe('meets')
  })

  it('it still asks in acute suicidality', () => {
    expect(verdict('cov-tx-medicaid', { oralAntidepressant: false, indication: 'mdd-acute-suicidality' })).toBe('does-not-meet')
  })

  it('Medicare summaries disagree on acute suicidality: unknown, not excluded', () => {
    expect(verdict('cov-medicare-b', { indication: 'mdd-acute-suicidality' })).toBe('insufficient-data')
    expect(verdict('cov-medicare-b', { indication: 'other' })).toBe('does-not-meet')
  })

  it('a contract that ended is not in force', () => {
    const answer = checkCoverage('cov-tricare-west-hnfs', patient, full, { asOf })
    expect(answer.findings.map((finding) => finding.code)).toContain('access/policy-not-in-force')
  })
})

describe('the code on the form', () => {
  // tx-medicaid-2025 lists the codes of depression that a payer takes; a code of another disorder denies what the request is for
  it.each([
    [undefined, 'meets'],
    ['F32.2', 'meets'],
    ['F33.3', 'meets'],
    ['F34.1', 'meets'],
    ['F53.0', 'meets'],
    ['F06.31', 'meets'],
    ['F33', 'meets'],
    ['F31.4', 'insufficient-data'],
    ['F43.10', 'insufficient-data'],
    ['F25.1', 'insufficient-data'],
    ['G90.511', 'insufficient-data'],
    ['F32.81', 'insufficient-data'],
    // puerperal psychosis, and mania from an illness of the body
    ['F53.1', 'insufficient-data'],
    ['F06.33', 'insufficient-data'],
    ['F06.34', 'meets'],
  ])('%s: %s', (diagnosis, expected) => {
    const answer = checkCoverage('cov-cigna', patient, { ...full, diagnosis }, { asOf })
    expect(answer.verdict).toBe(expected)
    expect(answer.findings.some(({ code }) => code === 'access/diagnosis-of-another-disorder')).toBe(expected !== 'meets')
  })

  it('of a symptom goes with acute suicidality, and any code with another indication', () => {
    const codes = (indication: 'mdd-acute-suicidality' | 'other', diagnosis: string) =>
      checkCoverage('cov-rx501105', patient, { ...full, indication, diagnosis }, { asOf }).findings.map(({ code }) => code)
    expect(codes('mdd-acute-suicidality', 'R45.851')).toEqual([])
    expect(codes('mdd-acute-suicidality', 'F31.4')).toContain('access/diagnosis-of-another-disorder')
    expect(codes('other', 'F31.4')).not.toContain('access/diagnosis-of-another-disorder')
  })
})

describe('ways into one policy', () => {
  // carefirst-lumin: guideline 2889-A, profound depression with persistent thoughts of death, without the sequence of trials
  const profound = {
    indication: 'severe-depression',
    trials: [],
    psychotherapyTried: false,
    hospitalNeededWithin48Hours: true,
    unableToCareForSelf: true,
    dailyThoughtsOfDeath: true,
  } as const

  it.each([
    [{}, 'meets'],
    [{ hospitalNeededWithin48Hours: false }, 'does-not-meet'],
    [{ unableToCareForSelf: false }, 'does-not-meet'],
    [{ dailyThoughtsOfDeath: false }, 'does-not-meet'],
    [{ dailyThoughtsOfDeath: undefined }, 'insufficient-data'],
    [{ substanceUseDisorder: 'untreated-moderate-or-severe' }, 'does-not-meet'],
  ] as [Partial<CoverageRequest>, string][])('CareFirst, profound depression with %j: %s', (more, expected) => {
    expect(verdict('cov-carefirst', { ...profound, ...more })).toBe(expected)
  })

  it('the trial sequence stays closed to the same person, and the answer names the other way', () => {
    const answer = checkCoverage('cov-carefirst', patient, { ...full, ...profound, indication: 'treatment-resistant-depression' }, { asOf })
    expect(answer.verdict).toBe('does-not-meet')
    expect(answer.findings.find((finding) => finding.code === 'access/other-indication')?.because.map((one) => one.value)).toEqual([
      'mdd-acute-suicidality',
      'severe-depression',
    ])
  })

  it('no policy that does not name severe depression is met by it', () => {
    for (const id of COVERAGE_POLICY_IDS) if (id !== 'cov-carefirst') expect(verdict(id, profound)).not.toBe('meets')
  })

  it.each([
    ['cov-carefirst', 'mdd-acute-suicidality'],
    ['cov-evicore-old', 'mdd-acute-suicidality'],
    ['cov-wy-medicaid', 'mdd-acute-suicidality'],
    ['cov-tx-medicaid', 'treatment-resistant-depression'],
  ] as const)('%s covers %s by criteria that were read only in part: never met', (id, indication) => {
    const answer = checkCoverage(id, patient, { ...full, indication }, { asOf })
    expect(answer.verdict).toBe('insufficient-data')
    expect(answer.findings.map((finding) => finding.code)).toContain('access/criteria-not-read')
  })

  it.each([
    ['cov-evicore-old', 'treatment-resistant-depression', 6],
    ['cov-evicore-old', 'mdd-acute-suicidality', 2],
    ['cov-cigna-mdsi', 'mdd-acute-suicidality', 2],
    ['cov-wy-medicaid', 'mdd-acute-suicidality', 1],
    ['cov-wy-medicaid', 'treatment-resistant-depression', undefined],
    ['cov-carefirst', 'treatment-resistant-depression', 1],
    ['cov-carefirst', 'severe-depression', undefined],
    ['cov-uhc', 'treatment-resistant-depression', 12],
    ['cov-qualchoice', 'treatment-resistant-depression', 3],
    ['cov-rx501105', 'mdd-acute-suicidality', 3],
  ] as const)('%s authorizes %s for %s months', (id, indication, months) => {
    expect(checkCoverage(id, patient, { ...full, indication }, { asOf }).months).toBe(months)
  })

  it('a renewal whose criteria were seen in part is never met, and one seen whole may be', () => {
    const renewal = { kind: 'renewal', priorApproval: true, benefitShown: true } as const
    expect(verdict('cov-carefirst', renewal)).toBe('meets')
    expect(verdict('cov-carefirst', { ...renewal, benefitShown: false })).toBe('does-not-meet')
    expect(verdict('cov-carefirst', { ...renewal, indication: 'mdd-acute-suicidality' })).toBe('insufficient-data')
    expect(verdict('cov-bcbsnd-b', renewal)).toBe('insufficient-data')
    expect(verdict('cov-bcbsnd-b', { ...renewal, benefitShown: false })).toBe('does-not-meet')
    expect(verdict('cov-rx501105', renewal)).toBe('insufficient-data')
  })
})

describe('products', () => {
  it('a policy that excludes ketamine is not met by it', () => {
    const answer = checkCoverage(
      'cov-tricare-west-hnfs',
      patientOn('2024-06-01'),
      { ...full, drug: 'ketamine', route: 'intravenous' },
      { asOf: '2024-06-01' },
    )
    expect(answer.verdict).toBe('does-not-meet')
    expect(answer.findings[0]).toMatchObject({ code: 'access/product-excluded', severity: 'stop' })
  })

  it('a policy states no length for an indication or a product that it is not about', () => {
    const months = (request: Partial<CoverageRequest>) => checkCoverage('cov-cigna', patient, { ...full, ...request }, { asOf }).months
    expect(months({})).toBe(6)
    expect(months({ indication: 'other' })).toBeUndefined()
    expect(months({ drug: 'ketamine', route: 'intravenous' })).toBeUndefined()
  })

  it('each of the products that a policy excludes is excluded', () => {
    const excludes = [
      { drug: 'ketamine', routes: ['intravenous'] },
      { drug: 'arketamine', routes: ['intravenous'] },
    ] as const
    for (const { drug } of excludes) {
      const own = { ...coveragePolicies['cov-cigna'], excludes: [...excludes] }
      const { findings } = checkCoverage(own, patient, { ...full, drug, route: 'intravenous' }, { asOf })
      expect(findings.map(({ code }) => code)).toContain('access/product-excluded')
    }
  })

  it.each([
    ['ketamine', 'intranasal'],
    ['esketamine', 'intravenous'],
  ] as const)('%s %s is another product than esketamine by the nose', (drug, route) => {
    const { findings } = checkCoverage('cov-cigna', patient, { ...full, drug, route }, { asOf })
    expect(findings.find(({ code }) => code === 'access/policy-of-another-product')?.because).toEqual([
      { path: 'request.drug', value: `${drug} ${route}`, expected: 'esketamine intranasal', outcome: 'unmet' },
    ])
  })

  it('a policy about another product says nothing', () => {
    expect(verdict('cov-cigna', { drug: 'ketamine', route: 'sublingual' })).toBe('insufficient-data')
  })
})

describe('unknowns', () => {
  it('ask, and never mean yes or no', () => {
    const { trials: _trials, trialsComplete: _complete, prescriber: _prescriber, ...rest } = full
    const answer = checkCoverage('cov-carefirst', patient, { ...rest }, { asOf })
    expect(answer.verdict).toBe('insufficient-data')
    expect(answer.missing.map((one) => one.path)).toEqual(['request.prescriber', 'request.trials'])
  })

  it('a trial without its end leaves its length unknown', () => {
    const open = trials.map(({ endedOn: _endedOn, ...one }) => one)
    const answer = checkCoverage('cov-cigna', patient, { ...full, trials: open }, { asOf })
    expect(answer.verdict).toBe('insufficient-data')
    expect(answer.missing.map((one) => one.path)).toContain('request.trials[0].weeks')
  })

  it('a renewal whose criteria nobody saw cannot be judged', () => {
    const answer = checkCoverage('cov-cigna', patient, { ...full, kind: 'renewal' }, { asOf })
    expect(answer.verdict).toBe('insufficient-data')
    expect(answer.findings.map((finding) => finding.code)).toContain('access/renewal-criteria-unknown')
  })

  it('answers both versions of a policy that carries no dates', () => {
    const answer = checkCoverage('cov-bcbsnd-a', patient, { ...full, trials: trials.slice(0, 2) }, { asOf })
    expect(answer.verdict).toBe('does-not-meet')
    expect(answer.otherVersions).toEqual([{ policy: 'cov-bcbsnd-b', verdict: 'meets' }])
    expect(answer.findings.map((finding) => finding.code)).toContain('access/several-versions')
  })

  it('removing an answer never turns a verdict into its opposite', () => {
    const keys = Object.keys(full).filter((key) => !['drug', 'route', 'indication', 'kind'].includes(key)) as (keyof CoverageRequest)[]
    fc.assert(
      fc.property(
        fc.constantFrom(...COVERAGE_POLICY_IDS),
        fc.subarray(keys),
        fc.boolean(),
        fc.integer({ min: 10, max: 90 }),
        fc.boolean(),
        (policy, removed, knowsAge, ageYears, oral) => {
          const person = { ...patient, ageYears }
          const request = { ...full, oralAntidepressant: oral }
          const whole = checkCoverage(policy, person, request, { asOf }).verdict
          const partRequest = Object.fromEntries(
            Object.entries(request).filter(
              ([key]) => !removed.includes(key as keyof CoverageRequest) && !(key === 'trialsComplete' && removed.includes('trials')),
            ),
          ) as unknown as CoverageRequest
          const { ageYears: _age, ...ageless } = person
          const part = checkCoverage(policy, knowsAge ? person : ageless, partRequest, { asOf }).verdict
          expect([whole, 'insufficient-data']).toContain(part)
        },
      ),
      { numRuns: runs(300) },
    )
  })
})

describe('silence and other policies are no refusal', () => {
  it.each([
    // Nothing of these payers was read: no indication is known to be left out.
    ['cov-kaiser', { indication: 'severe-depression' }],
    ['cov-kaiser', { indication: 'treatment-resistant-depression' }],
    ['cov-anthem', { indication: 'other' }],
    // Read in part: that a page names one indication does not exclude another.
    ['cov-aetna', { indication: 'mdd-acute-suicidality' }],
    // of 2019, before the approval for acute suicidality of 2020-07-31 (military-2019-va)
    ['cov-va', { indication: 'mdd-acute-suicidality' }],
    ['cov-uhc', { indication: 'mdd-acute-suicidality' }],
    ['cov-uhc-mdsi', { indication: 'treatment-resistant-depression' }],
  ] as [string, Partial<CoverageRequest>][])('%s and %j: unknown', (id, request) => {
    expect(verdict(id, request)).toBe('insufficient-data')
    expect(checkCoverage(id, patient, { ...full, ...request }, { asOf }).findings.map(({ code }) => code)).toContain(
      'access/criteria-not-read',
    )
  })

  it('what was read whole and does not name an indication does leave it out', () => {
    expect(verdict('cov-qualchoice', { indication: 'mdd-acute-suicidality' })).toBe('does-not-meet')
  })

  it('a policy that is not in force, or is about another product, refuses nobody', () => {
    expect(verdict('cov-tricare-west-hnfs', {}, { ageYears: 17 })).toBe('insufficient-data')
    expect(verdict('cov-tricare-west-hnfs', {}, { ageYears: 17 }, '2024-06-01')).toBe('does-not-meet')
    expect(verdict('cov-cigna', { drug: 'ketamine', route: 'intravenous' }, { ageYears: 17 })).toBe('insufficient-data')
    expect(verdict('cov-medicare-b', {}, { ageYears: 17 }, '2024-09-18')).toBe('insufficient-data')
  })

  it('a request under an indication of its own points to the record of the payer that has it', () => {
    const { findings } = checkCoverage('cov-cigna', patient, { ...full, indication: 'mdd-acute-suicidality' }, { asOf })
    expect(findings.find(({ code }) => code === 'access/other-policy')?.because.map(({ value }) => value)).toEqual(['cov-cigna-mdsi'])
  })

  it('a psychiatrist is not known to be one of Veterans Affairs (military-2019-va)', () => {
    const outcome = (request: Partial<CoverageRequest>) =>
      checkCoverage('cov-va', patient, { ...full, prescriberOfPayer: undefined, ...request }, { asOf }).criteria.find(
        ({ id }) => id === 'prescriber',
      )?.outcome
    expect(outcome({ prescriber: 'psychiatrist' })).toBe('unknown')
    expect(outcome({ prescriber: 'psychiatrist', prescriberOfPayer: true })).toBe('met')
    expect(outcome({ prescriber: 'psychiatrist', prescriberOfPayer: false })).toBe('unmet')
    expect(outcome({ prescriber: 'other', prescriberOfPayer: undefined })).toBe('unmet')
  })
})

describe('trials are counted once', () => {
  const of = (id: string, list: readonly AntidepressantTrial[]) =>
    checkCoverage(id, patient, { ...full, trials: list }, { asOf }).criteria.find((one) => one.id === 'trials')?.outcome

  it.each([
    [
      'ssri',
      [
        'SSRI',
        ' ssri ',
        'Ssri',
        'SSRIs',
        'selective serotonin reuptake inhibitor',
        'Selective Serotonin Reuptake Inhibitors (SSRI)',
      ].concat([
        'SSRI antidepressant',
        'SSRI (escitalopram)',
        'an SSRI',
        'SSRIs, second',
        'serotonin reuptake inhibitor',
        'SRI',
        'ISRS',
        'ISRS (sertralina)',
      ]),
    ],
    [
      'snri',
      [
        'serotonin-norepinephrine reuptake inhibitor',
        'Serotonin and noradrenaline reuptake inhibitors',
        'serotonin–norepinephrine reuptake inhibitor',
        'SNRI agent',
        'SNRI (duloxetine)',
        'IRSN',
      ],
    ],
    ['tca', ['tricyclic', 'Tricyclic antidepressant', 'TCAs', 'tricyclics', 'TCA antidepressant']],
    [
      'maoi',
      ['MAO inhibitor', 'monoamine oxidase inhibitor', 'MAOIs', 'reversible MAO inhibitor', 'reversible MAO-A inhibitor', 'RIMA', 'IMAO'],
    ],
    ['sari', ['serotonin antagonist and reuptake inhibitor', 'SARIs']],
    ['ndri', ['norepinephrine-dopamine reuptake inhibitor', 'NDRI']],
  ])('the class %s is one class, however it is written', (known, others) => {
    for (const written of others) expect(of('cov-cigna', [trial('medicine a', known), trial('medicine b', written)]), written).toBe('unmet')
    expect(of('cov-cigna', [trial('medicine a', known), trial('medicine b', 'another class')])).toBe('met')
  })

  it('a trial without its class is asked for it', () => {
    const { class: _class, ...unnamed } = trial('venlafaxine', 'snri')
    const answer = checkCoverage('cov-cigna', patient, { ...full, trials: [trial('sertraline', 'ssri'), unnamed] }, { asOf })
    expect(answer.verdict).toBe('insufficient-data')
    expect(answer.missing.map(({ path }) => path)).toEqual(['request.trials[1].class'])
  })

  it('one medicine under two classes is refused, not taken for two', () => {
    const twice = { ...full, trials: [trial('bupropion', 'NDRI'), trial('sertraline', 'ssri'), trial('Bupropion', 'tca')] }
    expect(issuesOf(() => checkCoverage('cov-cigna', patient, twice, { asOf }))).toEqual(['request.trials[2].class: conflict'])
  })

  it('cov-qualchoice: two augmentations are two medicines that did not help', () => {
    const augmented = (...list: readonly AntidepressantTrial[]) =>
      checkCoverage('cov-qualchoice', patient, { ...full, trials: [...trials, ...list] }, { asOf }).criteria.find(
        (one) => one.id === 'augmentation',
      )?.outcome
    const [first, second] = augmentations as [AntidepressantTrial, AntidepressantTrial]
    expect(augmented(first, second)).toBe('met')
    expect(augmented(first, { ...first, startedOn: '2024-01-01', endedOn: '2024-04-01' })).toBe('unmet')
    expect(augmented(first, { ...second, outcome: 'response' })).toBe('unmet')
    expect(augmented(first, { ...second, outcome: undefined })).toBe('unknown')
  })

  it.each(['cov-aetna', 'cov-bcbsnd-b'])('%s: one medicine tried twice is one failed antidepressant', (id) => {
    expect(of(id, [trial('sertraline', 'ssri'), trial('Sertraline ', 'ssri')])).toBe('unmet')
    expect(of(id, [trial('sertraline', 'ssri'), trial('fluoxetine', 'ssri')])).toBe('met')
    // How its second trial ended makes no second medicine of it; that of another one may.
    const open = { outcome: undefined, improvementPercent: undefined }
    expect(of(id, [trial('sertraline', 'ssri'), trial('sertraline', 'ssri', open)])).toBe('unmet')
    expect(of(id, [trial('sertraline', 'ssri'), trial('fluoxetine', 'ssri', open)])).toBe('unknown')
  })

  it('cov-bcbsnd-a: three medicines, not three trials', () => {
    expect(of('cov-bcbsnd-a', [...trials.slice(0, 2), trial('sertraline', 'ssri')])).toBe('unmet')
    expect(of('cov-bcbsnd-a', trials)).toBe('met')
  })

  it('weeks and days that disagree are refused', () => {
    const between = (weeks: number) => ({ ...full, trials: [trial('sertraline', 'ssri', { weeks })] })
    // 2023-01-01 to 2023-04-01 are 12 whole weeks and 6 days
    for (const weeks of [12, 13]) expect(() => checkCoverage('cov-cigna', patient, between(weeks), { asOf })).not.toThrow()
    for (const weeks of [11, 14, 52])
      expect(issuesOf(() => checkCoverage('cov-cigna', patient, between(weeks), { asOf }))).toEqual(['request.trials[0].weeks: conflict'])
  })

  it.each([
    ['2026-02-10', 'unmet'],
    ['2026-02-11', 'unknown'],
    ['2026-02-12', 'met'],
  ])('from 2026-01-01 to %s, six weeks are %s: whether the last day was one of treatment is not told', (endedOn, outcome) => {
    const six = trial('sertraline', 'ssri', { startedOn: '2026-01-01', endedOn })
    expect(of('cov-cigna', [six, trial('venlafaxine', 'snri')])).toBe(outcome)
    expect(of('cov-cigna', [{ ...six, weeks: 6 }, trial('venlafaxine', 'snri')])).toBe('met')
  })

  it.each([
    ['response', 25],
    ['no-response', 50],
  ] as const)('an outcome of %s with an improvement of %i %% is refused', (outcome, improvementPercent) => {
    const tried = (percent: number) => ({ ...full, trials: [trial('sertraline', 'ssri', { outcome, improvementPercent: percent })] })
    expect(issuesOf(() => checkCoverage('cov-cigna', patient, tried(improvementPercent), { asOf }))).toEqual([
      'request.trials[0].improvementPercent: conflict',
    ])
    const nearer = outcome === 'response' ? improvementPercent + 1 : improvementPercent - 1
    expect(() => checkCoverage('cov-cigna', patient, tried(nearer), { asOf })).not.toThrow()
  })

  it('a score of a day to come is refused', () => {
    const assessments = [{ instrument: 'phq-9', score: 20, takenAt: '2026-11-23' }]
    expect(issuesOf(() => checkCoverage('cov-qualchoice', { ...patient, assessments }, full, { asOf }))).toEqual([
      'patient.assessments[0].takenAt: future',
    ])
  })

  it('days to come are named beside everything else that is bad', () => {
    const assessments = [{ instrument: 'phq-9', score: 20, takenAt: '2099-01-01' }]
    expect(issuesOf(() => checkCoverage('cov-nobody', { ...patient, assessments }, full, { asOf, redact: 1 as never }))).toEqual([
      'options.redact: wrong-type',
      'policy: unknown-id',
      'patient.assessments[0].takenAt: future',
    ])
  })

  it('a trial that has not ended yet has no end: future days are refused', () => {
    const soon = trial('sertraline', 'ssri', { startedOn: '2026-11-01', endedOn: '2027-06-01' })
    expect(issuesOf(() => checkCoverage('cov-cigna', patient, { ...full, trials: [soon] }, { asOf }))).toEqual([
      'request.trials[0].endedOn: future',
    ])
    expect(() => checkCoverage('cov-cigna', patient, { ...full, trials: [{ ...soon, endedOn: '2026-11' }] }, { asOf })).not.toThrow()
  })
})

describe('dates that cannot decide', () => {
  const dated = (from: string): CoveragePolicy => ({ ...coveragePolicies['cov-qualchoice'], id: 'cov-ours', effective: { from } })

  it('a policy of which only the year is known is not known to be in force within it', () => {
    expect(checkCoverage(dated('2026'), patient, full, { asOf })).toMatchObject({ verdict: 'insufficient-data' })
    expect(checkCoverage(dated('2025'), patient, full, { asOf })).toMatchObject({ verdict: 'meets' })
    expect(checkCoverage(dated('2027'), patient, full, { asOf })).toMatchObject({ verdict: 'insufficient-data' })
  })

  it('a criterion that may not be asked yet is not failed', () => {
    const [first, ...rest] = coveragePolicies['cov-qualchoice'].criteria as CoveragePolicy['criteria']
    const policy = { ...dated('2020'), criteria: [{ ...first, effective: { from: '2026' } }, ...rest] } as CoveragePolicy
    expect(checkCoverage(policy, { ...patient, ageYears: 17 }, full, { asOf }).verdict).toBe('insufficient-data')
    expect(checkCoverage(policy, { ...patient, ageYears: 17 }, full, { asOf: '2026-12-31' }).verdict).toBe('does-not-meet')
    expect(checkCoverage(policy, patient, full, { asOf }).verdict).toBe('meets')
  })
})

describe('an old policy', () => {
  const said = (id: string, on: string) => {
    const { findings } = checkCoverage(id, { ageYears: 44 }, { ...full, trials: undefined }, { asOf: on })
    return findings.find(({ code }) => code === 'access/old-policy')?.message
  }

  it('is said: seen more than two years before, or past the day on which it was to be looked at', () => {
    expect(said('cov-qualchoice', asOf)).toContain('last seen in 2021')
    expect(said('cov-tricare-east', '2025-12-30')).toBeUndefined()
    expect(said('cov-tricare-east', '2025-12-31')).toContain('last seen in 2023')
    expect(said('cov-medicare-b', '2027-05-22')).toBeUndefined()
    expect(said('cov-medicare-b', '2027-05-23')).toContain('2027-05-22')
  })

  it('before anybody saw it, a policy is not known to be in force', () => {
    const on = (day: string) =>
      checkCoverage('cov-cigna', { ageYears: 44 }, { ...full, trials }, { asOf: day }).findings.map(({ code }) => code)
    expect(on('2024-12-31')).toEqual(['access/policy-not-in-force'])
    expect(on('2025-01-01')).toEqual([])
  })
})

describe('own policies and privacy', () => {
  const own: CoveragePolicy = {
    id: 'cov-our-plan',
    payer: 'Our plan',
    effective: { from: '2026-01-01' },
    drug: 'ketamine',
    routes: ['intravenous'],
    indications: ['treatment-resistant-depression'],
    criteriaRead: 'all',
    criteria: [
      {
        id: 'score',
        label: 'PHQ-9 of 10 or more',
        when: {
          some: 'assessments',
          where: {
            all: [
              { value: 'instrument', is: '=', to: 'phq-9' },
              { value: 'score', is: '>=', to: 10 },
            ],
          },
        },
      },
    ],
    notStated: [],
    confidence: 'A',
    sources: [{ citation: 'our-handbook', checked: 'read' }],
    review: { reviewedOn: '2026-01-01', reviewBy: '2027-01-01' },
  }
  const iv = { ...full, drug: 'ketamine' as const, route: 'intravenous' as const }

  it('are judged like ours, with codes of their own', () => {
    expect(checkCoverage(own, patient, iv, { asOf }).verdict).toBe('meets')
    const low = checkCoverage(own, { ...patient, assessments: [] }, iv, { asOf })
    expect(low.findings.map((finding) => finding.code)).toEqual(['custom/cov-our-plan/score'])
    // A copy of a policy of the library is the caller's own: nobody knows what became of it.
    const young = (policy: string | CoveragePolicy) => checkCoverage(policy, { ageYears: 17 }, full, { asOf }).findings[0]?.code
    expect(young('cov-cigna')).toBe('access/cov-cigna/age')
    expect(young({ ...coveragePolicies['cov-cigna'] })).toBe('custom/cov-cigna/age')
  })

  it('may ask for a trial that ended within some time: one whose end nobody tells is none that ended long ago', () => {
    const when: Condition = { count: 'trials', fresh: { within: 730, unit: 'days' }, is: '>=', to: 1 }
    const recent: CoveragePolicy = { ...own, criteria: [{ id: 'recent', label: 'a trial within two years', when }] }
    const judge = (parts: Partial<AntidepressantTrial>) => {
      const request = { ...iv, trials: [trial('sertraline', 'ssri', parts)] }
      const { verdict, missing } = checkCoverage(recent, patient, request, { asOf })
      return [verdict, ...missing.map(({ path, because }) => `${path} ${because}`)]
    }
    const startedOn = '2020-01-01'
    expect(judge({ startedOn, endedOn: '2024-11-22' })).toEqual(['meets'])
    expect(judge({ startedOn, endedOn: '2024-11-21' })).toEqual(['does-not-meet'])
    expect(judge({ startedOn, endedOn: undefined })).toEqual(['insufficient-data', 'request.trials[0].endedOn absent'])
  })

  it('say what they do not state, and that they carry no dates', () => {
    const assumed = (parts: Partial<CoveragePolicy>) => checkCoverage({ ...own, ...parts }, patient, iv, { asOf }).assumptions.join(' ')
    expect(assumed({ notStated: [] })).not.toContain('Not stated')
    expect(assumed({ notStated: ['age', 'renewal'] })).toContain('which is not "not required": age, renewal.')
    for (const effective of [{ from: '2026' }, { through: '2027' }, { from: '2026-01-01', through: '2026-12-31' }])
      expect(assumed({ effective })).not.toContain('carries no dates')
    expect(assumed({ effective: {} })).toContain('carries no dates')
  })

  // A policy states lengths for what it is about alone.
  it('give no length for another drug, route or indication', () => {
    const dated = { ...own, initialMonths: 6, renewalMonths: 12 }
    const asked = (part: Partial<CoverageRequest>) => checkCoverage(dated, patient, { ...iv, ...part }, { asOf })
    expect([asked({}).months, asked({ kind: 'renewal' }).months]).toEqual([6, 12])
    for (const other of [{ drug: 'esketamine' }, { route: 'intramuscular' }, { indication: 'other' }] as const)
      expect(asked(other)).not.toHaveProperty('months')
    expect(checkCoverage(own, patient, iv, { asOf })).not.toHaveProperty('months')
  })

  it('say how much of them was read', () => {
    const message = (parts: Partial<CoveragePolicy>) =>
      checkCoverage({ ...own, ...parts }, patient, iv, { asOf }).findings.find(({ code }) => code === 'access/criteria-not-read')?.message
    expect(message({ criteriaRead: 'all' })).toBeUndefined()
    expect(message({ criteriaRead: 'none' })).toContain('were not read:')
    expect(message({ criteriaRead: 'partial' })).toContain('were read only in part:')
    expect(message({ criteriaRead: 'all', partlyReadFor: own.indications })).toContain('were read only in part:')
    const label = (id: string) => checkCoverage(id, patient, full, { asOf }).criteria[0]?.label
    expect(label('cov-kaiser')).toBe('for an indication that was not read')
    expect(label('cov-cigna')).toBe('for treatment-resistant-depression')
  })

  it('are refused where they name a field that does not exist, each in its place', () => {
    const criterion = (when: Condition) => ({ id: 'x', label: 'x', when })
    const issues = (parts: Partial<CoveragePolicy>) => issuesOf(() => checkCoverage({ ...own, ...parts }, patient, iv, { asOf }))
    const wrong = criterion({ value: 'weightKg', is: '>', to: 1 })
    const text = criterion({ value: 'ageYears', is: '>=', to: '18' })
    expect(issues({ criteria: [...own.criteria, wrong, text], renewalCriteria: [wrong] })).toEqual([
      `policy.criteria[${own.criteria.length}].when: unknown-id`,
      `policy.criteria[${own.criteria.length + 1}].when: wrong-type`,
      'policy.renewalCriteria[0].when: unknown-id',
    ])
    expect(issues({ criteria: [criterion({ all: [] })] })).toEqual(['policy.criteria[0].when.all: out-of-range'])
  })

  // A criterion that nobody could meet would refuse everybody.
  it.each([
    [{ value: 'prescriber', is: '=', to: 'psych' }, 'prescriber is never "psych": one of psychiatrist, mental-health-prescriber, other'],
    [{ value: 'psychosis', oneOf: ['none', 'no'] }, 'psychosis is never "no": one of none, benefit-outweighs-risk, not-weighed'],
    [{ value: 'diagnosis', is: '=', to: 'F332' }, 'diagnosis is never read as "F332"'],
    [{ value: 'diagnosis', oneOf: ['F33.2', 'f32.2'] }, 'diagnosis is never read as "f32.2"'],
    [{ value: 'diagnosis', oneOf: ['F32', 'F33'] }, 'diagnosis is never read as "F32"'],
    [{ value: 'inductionMgPerWeek', is: '<=', to: 1001 }, 'dose a week in the first month is never 1001: 0 to 1000'],
    [{ some: 'trials', where: { value: 'outcome', is: '=', to: 'failed' } }, 'outcome is never "failed"'],
    [{ some: 'trials', where: { value: 'weeks', is: '>=', to: 521 } }, 'length in weeks is never 521: 0 to 520'],
    [{ some: 'trials', where: { value: 'class', is: '=', to: 'atypical' } }, 'class is never read as "atypical"'],
    [{ some: 'assessments', where: { value: 'instrument', is: '=', to: 'HAM-D24' } }, 'instrument is never read as "HAM-D24"'],
    [{ some: 'trials', where: { value: 'adequate', is: '=', to: true } }, 'there is no field "adequate"; did you mean "adequateDose"?'],
    [{ some: 'trials', where: { value: 'dosage', is: '=', to: 1 } }, 'there is no field "dosage"; one of kind, ingredient, class,'],
  ] as [Condition, string][])('are refused where they name what a request can never hold: %j', (when, message) => {
    const policy = { ...own, criteria: [{ id: 'x', label: 'x', when }] }
    expect(() => checkCoverage(policy, patient, iv, { asOf })).toThrow(`policy.criteria[0].when: ${message}`)
  })

  it('name a medicine, its class and an instrument in any writing, and a whole code of another disorder', () => {
    const verdict = (when: Condition) =>
      checkCoverage({ ...own, criteria: [{ id: 'x', label: 'x', when }] }, patient, { ...iv, diagnosis: 'F31.4' }, { asOf }).criteria[1]
        ?.outcome
    expect(verdict({ some: 'trials', where: { value: 'class', is: '=', to: 'SSRIs' } })).toBe('met')
    expect(verdict({ some: 'trials', where: { value: 'ingredient', is: '=', to: 'Lithium carbonate' } })).toBe('met')
    expect(verdict({ some: 'assessments', where: { value: 'instrument', is: '=', to: 'MADRS' } })).toBe('met')
    expect(verdict({ value: 'diagnosis', oneOf: ['F31.4'] })).toBe('met')
    expect(verdict({ value: 'diagnosis', oneOf: ['F31'] })).toBe('unmet')
  })

  it('without a criterion for the request nothing is met', () => {
    const verdict = (parts: Partial<CoveragePolicy>, kind: CoverageRequest['kind'] = 'initial') => {
      const checked = checkCoverage({ ...own, ...parts }, patient, { ...iv, kind }, { asOf })
      return [checked.verdict, ...checked.findings.map(({ code }) => code)]
    }
    const ended = own.criteria.map((one) => ({ ...one, effective: { through: '2026-11-21' } }))
    expect(verdict({ criteria: [] })).toEqual(['insufficient-data', 'access/criteria-not-read'])
    expect(verdict({ criteria: ended })).toEqual(['insufficient-data', 'access/criteria-not-read'])
    expect(verdict({ renewalCriteria: [] }, 'renewal')).toEqual(['insufficient-data', 'access/renewal-criteria-unknown'])
  })

  it.each(['initial', 'renewal'] as const)('criteria for other indications were read, where the policy leaves one out: %s', (kind) => {
    const scoped = own.criteria.map((one) => ({ ...one, indications: own.indications }))
    const request: CoverageRequest = { ...iv, kind, indication: 'severe-depression' }
    for (const criteria of [scoped, []]) {
      const { verdict, findings } = checkCoverage({ ...own, criteria, renewalCriteria: criteria }, patient, request, { asOf })
      expect(verdict).toBe('does-not-meet')
      expect(findings.map(({ code }) => code)).toEqual(['custom/cov-our-plan/indication', 'access/other-indication'])
    }
  })

  it('every policy of the library passes the schema for own ones', () => {
    for (const id of COVERAGE_POLICY_IDS) expect(coveragePolicySchema.safeParse(coveragePolicies[id]).error).toBeUndefined()
  })

  it('redact drops values and keeps outcomes', () => {
    const answer = checkCoverage('cov-cigna', { ageYears: 17 }, full, { asOf, redact: true })
    const reasons = [...answer.findings.flatMap((finding) => finding.because), ...answer.criteria.flatMap((one) => one.because)]
    expect(reasons.some((one) => 'value' in one)).toBe(false)
    expect(answer.verdict).toBe('does-not-meet')
    const coded = checkCoverage('cov-cigna', patient, { ...full, diagnosis: 'F31.4' }, { asOf, redact: true })
    expect(JSON.stringify(coded)).not.toContain('F31.4')
  })

  it.each([
    [['cov-cigna', patient, { ...full, trial: [] }, { asOf }], 'request.trial: unexpected'],
    [['cov-cigna', { age: 44 }, full, { asOf }], 'patient.age: unexpected'],
    [['cov-sigma', patient, full, { asOf }], 'policy: unknown-id'],
    [['cov-cigna', patient, full, { asOf: 'today' }], 'options.asOf: malformed'],
    [['cov-cigna', patient, full, { asOf, redact: 'yes' }], 'options.redact: wrong-type'],
    [['cov-cigna', patient, { ...full, trials: [trial('x', 'y', { endedOn: '2022' })] }, { asOf }], 'request.trials[0].endedOn: conflict'],
    [['cov-cigna', patient, { ...full, diagnosis: 'depression' }, { asOf }], 'request.diagnosis: malformed'],
  ] as [Parameters<typeof checkCoverage>, string][])('refuses %#', (input, issue) => {
    expect(issuesOf(() => checkCoverage(...input))).toEqual([issue])
  })
})

describe('names of medicines', () => {
  const told = (request: CoverageRequest): boolean =>
    checkCoverage('cov-tricare-east', {}, request, { asOf, redact: true }).assumptions.some((text) =>
      text.includes('told apart by their names'),
    )

  it('are compared without form and strength, brands as written, and where that matters it is said', () => {
    expect(told({ ...full, trials: [trial('sertraline', 'ssri'), trial('zoloft', 'ssri')] })).toBe(true)
    expect(told({ ...full, trials: [trial('sertraline', 'ssri'), trial(' Sertraline 50 mg', 'ssri')] })).toBe(false)
    expect(told({ ...full, trials: [] })).toBe(false)
  })
})

it.each(COVERAGE_POLICY_IDS)('%s: what to attach is that of the policy, and questions stand in order', (id) => {
  const policy: CoveragePolicy = coveragePolicies[id]
  const { criteria } = checkCoverage(policy, {}, full, { asOf })
  const attached = criteria.filter(({ attach }) => attach !== undefined).map((one) => [one.id, one.attach])
  const known = new Map(policy.criteria.map((one) => [one.id, one.attach]))
  for (const { id: criterion, attach } of criteria)
    if (known.has(criterion)) expect([criterion, attach]).toEqual([criterion, known.get(criterion)])
  if (id === 'cov-cigna') expect(attached).toContainEqual(['documentation', 'the form of the payer and the records'])
  for (const one of criteria) expect(Object.hasOwn(one, 'attach'), one.id).toBe(one.attach !== undefined)
  // Each question stands once, and decides every criterion that is open for want of it.
  const { trials: _trials, prescriber: _prescriber, ...blank } = full
  const asked = checkCoverage(id, {}, blank, { asOf })
  expect(new Set(asked.missing.map(({ path }) => path)).size).toBe(asked.missing.length)
  const open = asked.criteria.filter(({ id: criterion, outcome }) => outcome === 'unknown' && criterion !== 'indication')
  const decided = new Set(asked.missing.flatMap(({ decides }) => decides))
  for (const one of open) expect(decided, one.id).toContain(`access/${id}/${one.id}`)
  const bare: CoverageRequest = { drug: 'esketamine', route: 'intranasal', indication: 'treatment-resistant-depression', kind: 'initial' }
  const places = checkCoverage(id, {}, bare, { asOf }).missing.map(({ path, decides }) => [decides.length, path] as const)
  expect(places).toEqual(places.toSorted(([a, one], [b, other]) => b - a || (one < other ? -1 : 1)))
})
