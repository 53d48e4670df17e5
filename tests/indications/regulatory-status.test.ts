import type { Drug, Route } from 'ketamine-therapy/core'
import { getIndication, INDICATION_IDS, regulatoryStatus } from 'ketamine-therapy/indications'
import type { Authorisation, RegulatoryEntry } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { entriesOf, settleAuthorisation, standsOn } from '../../src/indications/standing'
import { issuesOf } from '../helpers/issues-of'

const TRD = 'treatment-resistant-depression'
const MDSI = 'mdd-acute-suicidal-ideation-or-behavior'
const spray = { drug: 'esketamine', route: 'intranasal' } as const
const drip = { drug: 'ketamine', route: 'intravenous' } as const

type Row = readonly [id: string, drug: Drug, route: Route, jurisdiction: string, asOf: string, authorisation: Authorisation]

describe('authorisation', () => {
  it.each<Row>([
    // Racemic ketamine: approved as an anesthetic on 1970-02-19, so every other use is off-label from then on.
    [TRD, 'ketamine', 'intravenous', 'US', '1970-02-18', 'not-approved'],
    [TRD, 'ketamine', 'intravenous', 'US', '1970-02-19', 'off-label'],
    ['anesthesia', 'ketamine', 'intravenous', 'US', '1970-02-18', 'not-approved'],
    ['anesthesia', 'ketamine', 'intravenous', 'US', '1970-02-19', 'approved'],
    ['anesthesia', 'ketamine', 'intramuscular', 'US', '2026-11-22', 'approved'],
    // Compounded forms.
    [TRD, 'ketamine', 'sublingual', 'US', '2026-11-22', 'off-label'],
    [TRD, 'ketamine', 'oral', 'US', '2026-11-22', 'off-label'],
    [TRD, 'ketamine', 'intranasal', 'US', '2026-11-22', 'off-label'],
    [TRD, 'ketamine', 'rectal', 'US', '2026-11-22', 'off-label'],
    // No product on the US market.
    [TRD, 'esketamine', 'intravenous', 'US', '2026-11-22', 'investigational'],
    [TRD, 'arketamine', 'intravenous', 'US', '2026-11-22', 'investigational'],
    [TRD, 'esketamine', 'oral', 'US', '2026-11-22', 'unknown'],
    // A month without a day: public on 2021-02-08, so in force by then.
    [MDSI, 'esketamine', 'intranasal', 'EU', '2021-01-31', 'off-label'],
    [MDSI, 'esketamine', 'intranasal', 'EU', '2021-02-01', 'unknown'],
    [MDSI, 'esketamine', 'intranasal', 'EU', '2021-02-07', 'unknown'],
    [MDSI, 'esketamine', 'intranasal', 'EU', '2021-02-08', 'approved'],
    [MDSI, 'esketamine', 'intranasal', 'EU', '2021-03-01', 'approved'],
    // A license whose start is not recorded is unknown before the first day on which it was seen.
    [MDSI, 'esketamine', 'intranasal', 'GB', '2021-07-07', 'unknown'],
    [MDSI, 'esketamine', 'intranasal', 'GB', '2021-07-08', 'approved'],
    // Health Canada widened the use to urgent psychiatric care (control number 244338); the monograph of 2021-09-01 bears that number.
    [MDSI, 'esketamine', 'intranasal', 'CA', '2020-05-18', 'not-approved'],
    [MDSI, 'esketamine', 'intranasal', 'CA', '2021-08-31', 'unknown'],
    [MDSI, 'esketamine', 'intranasal', 'CA', '2021-09-01', 'approved'],
    // Swissmedic: authorized on 2020-02-25, extended to the psychiatric emergency on 2021-08-27.
    [TRD, 'esketamine', 'intranasal', 'CH', '2020-02-24', 'not-approved'],
    [TRD, 'esketamine', 'intranasal', 'CH', '2020-02-25', 'approved'],
    [MDSI, 'esketamine', 'intranasal', 'CH', '2021-08-26', 'off-label'],
    [MDSI, 'esketamine', 'intranasal', 'CH', '2021-08-27', 'approved'],
    // Not among the Australian uses.
    [MDSI, 'esketamine', 'intranasal', 'AU', '2026-11-22', 'off-label'],
    // Under 18.
    ['adolescent-treatment-resistant-depression', 'esketamine', 'intranasal', 'US', '2026-11-22', 'off-label'],
    // Age-inclusive label.
    ['late-life-depression', 'esketamine', 'intranasal', 'US', '2026-11-22', 'approved'],
    ['depression-with-anxious-distress', 'esketamine', 'intranasal', 'GB-WLS', '2026-11-22', 'approved'],
    // Pain relief in emergency medicine is in section 4.1 of the German texts of both injections, and of the French and the British
    // one of esketamine; the leaflet of Ketalar in the United Kingdom names anesthesia alone.
    ['acute-pain-ed', 'esketamine', 'intravenous', 'DE', '2026-11-22', 'approved'],
    ['acute-pain-ed', 'ketamine', 'intravenous', 'DE', '2026-11-22', 'approved'],
    ['acute-pain-ed', 'esketamine', 'intravenous', 'FR', '2026-11-22', 'approved'],
    ['acute-pain-ed', 'esketamine', 'intramuscular', 'GB-SCT', '2026-11-22', 'approved'],
    ['acute-pain-ed', 'ketamine', 'intravenous', 'GB', '2026-11-22', 'off-label'],
    ['acute-pain-ed', 'ketamine', 'intravenous', 'FR', '2026-11-22', 'off-label'],
    ['crps', 'esketamine', 'intravenous', 'GB', '2026-11-22', 'off-label'],
    // China: approved on 2023-04-20 for acute suicidality; of other uses nothing is recorded.
    [MDSI, 'esketamine', 'intranasal', 'CN', '2023-04-19', 'not-approved'],
    [MDSI, 'esketamine', 'intranasal', 'CN', '2023-04-20', 'approved'],
    [TRD, 'esketamine', 'intranasal', 'CN', '2026-11-22', 'unknown'],
    ['acute-pain-ed', 'ketamine', 'intravenous', 'US', '2026-11-22', 'off-label'],
    ['anesthesia', 'esketamine', 'intravenous', 'CN', '2018-12-31', 'not-approved'],
    ['anesthesia', 'esketamine', 'intravenous', 'CN', '2019-06-01', 'unknown'],
    ['anesthesia', 'esketamine', 'intravenous', 'CN', '2020-01-01', 'approved'],
    // No medical purpose anywhere, also where nothing else is recorded.
    ['wellness', 'ketamine', 'sublingual', 'US', '2026-11-22', 'not-approved'],
    ['creativity', 'ketamine', 'intravenous', 'JP', '2026-11-22', 'not-approved'],
    ['pre-stress-prophylaxis', 'ketamine', 'intravenous', 'US', '2026-11-22', 'not-approved'],
    ['ptsd', 'ketamine', 'intravenous', 'JP', '2026-11-22', 'unknown'],
  ])('%s: %s %s in %s on %s is %s', (id, drug, route, jurisdiction, asOf, authorisation) => {
    expect(regulatoryStatus(id, { drug, route, jurisdiction, asOf }).authorisation).toBe(authorisation)
  })

  it('the release form of an oral product counts', () => {
    const oral = { drug: 'ketamine', route: 'oral', jurisdiction: 'US', asOf: '2026-11-22' } as const
    expect(regulatoryStatus(TRD, { ...oral, release: 'extended' }).authorisation).toBe('investigational')
    expect(regulatoryStatus(TRD, { ...oral, release: 'immediate' }).authorisation).toBe('off-label')
    expect(regulatoryStatus(TRD, oral).assumptions).toContain('an immediate-release form')
    expect(regulatoryStatus(TRD, { ...oral, release: 'immediate' }).assumptions).not.toContain('an immediate-release form')
  })
})

describe('what comes along', () => {
  it('a refusal keeps no condition; the approval after it names the new antidepressant and its register entry', () => {
    const on = (asOf: string) => regulatoryStatus(TRD, { ...spray, jurisdiction: 'AU', asOf })
    expect(on('2020-12-01').conditions).toEqual([])
    expect(on('2021-03-05').conditions.map(({ code }) => code)).toEqual(['with-new-oral-antidepressant', 'treatment-resistant'])
    expect(on('2021-03-05').entries[0]?.milestones?.map((one) => one.on)).toEqual(['2021-03-09'])
    expect(on('2021-03-05').since).toBe('2021-03-05')
    // AUD 31.60 general, 7.70 concession (pharmacydaily-2025)
    expect(
      on('2025-05-01')
        .entries.find(({ id }) => id === 'reg-au-pbs')
        ?.amounts?.map(({ amountMinor }) => amountMinor),
    ).toEqual([3160, 770])
  })

  it('the Canadian use in urgent care goes with an oral antidepressant', () => {
    // wsib prints the use as authorized
    const { conditions } = regulatoryStatus(MDSI, { ...spray, jurisdiction: 'CA', asOf: '2026-11-22' })
    expect(conditions.map(({ code }) => code)).toEqual(['with-oral-antidepressant', 'adults', 'urgent-psychiatric-care'])
  })

  it('the monotherapy decision keeps the day of its announcement apart', () => {
    const [entry] = regulatoryStatus(TRD, { ...spray, jurisdiction: 'US', asOf: '2025-01-17' }).entries
    expect(entry?.from).toBe('2025-01-17')
    expect(entry?.announcedOn).toBe('2025-01-21')
  })

  it('a terminated appraisal is payment unknown, with its entry', () => {
    const england = regulatoryStatus(MDSI, { ...spray, jurisdiction: 'GB-ENG', asOf: '2026-11-22' })
    expect(england.reimbursement).toBe('unknown')
    expect(england.entries.map(({ decision }) => decision)).toContain('no-recommendation')
    expect(regulatoryStatus(MDSI, { ...spray, jurisdiction: 'GB-WLS', asOf: '2026-11-22' }).reimbursement).toBe('unknown')
  })

  it.each([
    // nice-ta854: England and Wales; has-2020 and has-maintained; phmr-2021
    [TRD, 'GB-WLS', '2022-12-13', undefined, []],
    [TRD, 'GB-WLS', '2022-12-14', 'not-recommended', []],
    [TRD, 'FR', '2020-06-23', undefined, []],
    [TRD, 'FR', '2026-11-22', 'restricted', ['severe', 'under-65']],
    [MDSI, 'FR', '2021-09-21', undefined, []],
    [MDSI, 'FR', '2021-09-22', 'not-recommended', []],
  ])('payment for %s in %s on %s: %s', (id, jurisdiction, asOf, reimbursement, conditions) => {
    const answer = regulatoryStatus(id, { ...spray, jurisdiction, asOf })
    expect(answer.reimbursement).toBe(reimbursement)
    const payment = answer.entries.find(({ axis, scope }) => axis === 'reimbursement' && scope === 'use')
    expect((payment?.conditions ?? []).map(({ code }) => code)).toEqual(conditions)
  })

  // The later opinion (page p_3538219 of the HAS, French and English) maintains it in the words of the first one, without those on ECT.
  it('the French yes of 2020 asked for a reason against ECT; the later one, whose day was not read, does not', () => {
    const { findings } = regulatoryStatus(TRD, { ...spray, jurisdiction: 'FR', asOf: '2026-11-22' })
    expect(findings.find(({ code }) => code === 'indications/reg-fr-has-2020')?.message).toMatch(
      /on 2020-06-24 only where ECT .*; a later opinion, whose day was not read, no longer asks for that/,
    )
  })

  it('the boxed warning and the limits of the label go with the spray in every use', () => {
    for (const id of INDICATION_IDS) {
      const { authorisation, entries } = regulatoryStatus(id, { ...spray, jurisdiction: 'US', asOf: '2026-11-22' })
      const isLicensed = authorisation === 'approved' || authorisation === 'off-label'
      expect(entries.filter((one) => ['reg-us-boxed', 'reg-us-label-limits'].includes(one.id)).length, id).toBe(isLicensed ? 2 : 0)
    }
  })

  it('an assessment that decides nothing leaves payment out and is reported', () => {
    const germany = regulatoryStatus(MDSI, { ...spray, jurisdiction: 'DE', asOf: '2026-11-22' })
    expect(germany.reimbursement).toBeUndefined()
    expect(germany.findings.map(({ code }) => code)).toContain('indications/reg-de-iqwig')
  })

  // Section 4.1 of the German text of ketamine, and of the texts of Vesierra and Eskesia.
  it('what is licensed for emergency analgesia is told alike in the Union, its states and the summary', () => {
    const inUnion = regulatoryStatus('ptsd', { ...drip, jurisdiction: 'DE', asOf: '2026-11-22' })
    expect(inUnion.entries[0]?.text).toContain('in Germany also for anesthesia and pain relief in emergency medicine')
    expect(inUnion.conditions.map(({ text }) => text).join()).toContain('in Germany also for emergency pain relief')
    const summary = getIndication('acute-pain-ed').summary.text
    expect(summary).toContain('esketamine injection is licensed for emergency analgesia in some EU states and the United Kingdom')
    expect(summary).toContain('ketamine injection in Germany')
  })

  // "Anhaltspunkt" both times, the least certain of the three degrees of the G-BA; "Hinweis" would be an indication.
  it('the G-BA is told beside the IQWiG, each with its day', () => {
    const on = (id: string, asOf: string) => regulatoryStatus(id, { ...spray, jurisdiction: 'DE', asOf }).findings
    expect(on(TRD, '2023-09-20').map(({ code }) => code)).not.toContain('indications/reg-de-gba-2023')
    expect(on(TRD, '2023-09-21').find(({ code }) => code === 'indications/reg-de-gba-2023')?.message).toContain(
      'A hint of a considerable added benefit',
    )
    expect(on(MDSI, '2021-10-05').map(({ code }) => code)).not.toContain('indications/reg-de-gba-2021')
    expect(on(MDSI, '2021-10-06').find(({ code }) => code === 'indications/reg-de-gba-2021')?.message).toContain('minor added benefit')
  })

  it('what a label says is reported only while there is a label', () => {
    const on = (asOf: string) => regulatoryStatus(TRD, { ...spray, jurisdiction: 'US', asOf }).entries.map(({ id }) => id)
    expect(on('2019-03-04')).toEqual([])
    expect(on('2023-09-30')).not.toContain('reg-us-boxed')
    expect(on('2023-11-01')).toContain('reg-us-boxed')
    expect(on('2026-03-12')).not.toContain('reg-us-label-current')
    expect(on('2026-03-13')).toContain('reg-us-label-current')
  })

  it('a part says that the whole was read', () => {
    expect(regulatoryStatus(TRD, { ...spray, jurisdiction: 'GB-SCT', asOf: '2026-11-22' }).assumptions).toContain(
      'what holds in GB is read for GB-SCT, which is part of it',
    )
    // Of what is no medical use anywhere that goes without saying.
    const everywhere = regulatoryStatus('wellness', { drug: 'ketamine', route: 'sublingual', jurisdiction: 'GB-SCT', asOf: '2026-11-22' })
    expect(everywhere.assumptions.join()).not.toContain('part of it')
  })

  it('a license without a recorded start says so', () => {
    const { assumptions, authorisation } = regulatoryStatus('ptsd', { ...drip, jurisdiction: 'AU', asOf: '2020-01-01' })
    expect(authorisation).toBe('off-label')
    expect(assumptions.join('\n')).toContain('no start for "reg-au"')
    const canada = regulatoryStatus('ptsd', { ...drip, jurisdiction: 'CA', asOf: '2020-01-01' }).assumptions
    expect(canada.join('\n')).toContain('"reg-ca" is carried from knowledge of the field')
    expect(assumptions.join('\n')).not.toContain('carried from knowledge')
  })

  // NICE speaks for England and Wales, the SMC for Scotland, the HAS for France: of the whole each tells nothing.
  it.each([
    ['GB', '2026-11-22', ['GB-ENG', 'GB-SCT', 'GB-WLS']],
    ['GB', '2020-09-07', ['GB-SCT']],
    ['GB', '2020-09-06', []],
    ['EU', '2026-11-22', ['FR']],
    ['GB-ENG', '2026-11-22', []],
    ['GB-NIR', '2026-11-22', []],
    ['DE', '2026-11-22', []],
    ['US', '2026-11-22', []],
  ])('%s on %s: asks for the part where payment is recorded of parts alone', (jurisdiction, asOf, parts) => {
    const { missing, reimbursement } = regulatoryStatus(TRD, { ...spray, jurisdiction, asOf })
    const asked = missing.filter(({ because }) => because === 'imprecise')
    expect(asked.map(({ path }) => path)).toEqual(parts.length === 0 ? [] : ['jurisdiction'])
    if (parts.length > 0) expect(reimbursement).toBeUndefined()
    expect(asked[0]?.question.match(/[A-Z]{2}-[A-Z]{3}|FR/g) ?? []).toEqual(parts)
  })

  it('an unknown place asks and warns', () => {
    const japan = regulatoryStatus(TRD, { ...spray, jurisdiction: 'JP', asOf: '2026-11-22' })
    expect(japan.missing).toMatchObject([{ path: 'jurisdiction', decides: [`indications/${TRD}`] }])
    expect(japan.findings.map(({ code, severity }) => [code, severity])).toEqual([['indications/authorisation-unknown', 'caution']])
    expect(japan.findings[0]?.because.map(({ outcome }) => outcome)).toEqual(['unknown'])
    // Beside answers about other drugs and routes of one use, each has to say which it is about.
    expect(japan.findings[0]?.message).toMatch(
      /^What the authority of JP says of esketamine by the intranasal route for this use is not recorded/,
    )
    expect(japan.missing[0]?.question).toBe(
      'What does the licensing authority of JP say of esketamine by the intranasal route for this use?',
    )
    const slow = { drug: 'ketamine', route: 'oral', release: 'extended', jurisdiction: 'JP', asOf: '2024-06-01' } as const
    expect(regulatoryStatus(TRD, slow).missing[0]?.question).toContain('extended-release ketamine by the oral route')
    const before = regulatoryStatus(TRD, { ...spray, jurisdiction: 'US', asOf: '2019-03-04' })
    expect(before.findings.map(({ code, severity }) => [code, severity])).toEqual([['indications/before-first-authorisation', 'info']])
    // What was first is cited, and nothing that came later.
    const first = getIndication(TRD).regulatory.filter((entry) => entry.jurisdiction === 'US' && entry.first === true)
    const ofSpray = first.filter(({ applies }) =>
      applies.some(({ drug, routes }) => drug === 'esketamine' && routes.includes('intranasal')),
    )
    expect(before.sources).toEqual([...new Set(ofSpray.flatMap(({ sources }) => sources))])
    expect(before.findings[0]?.because.map(({ outcome }) => outcome)).toEqual(['met'])
    expect(japan).not.toHaveProperty('since')
  })

  it('a dated decision has a start, and each entry one finding', () => {
    const { assumptions, entries, findings } = regulatoryStatus(TRD, { ...spray, jurisdiction: 'US', asOf: '2026-11-22' })
    expect(assumptions.join()).not.toContain('no start')
    expect(findings.map(({ record }) => record).sort()).toEqual(entries.map(({ id }) => id).sort())
  })

  it('every decision of an answer carries its sources', () => {
    const status = regulatoryStatus(TRD, { ...spray, jurisdiction: 'AU', asOf: '2026-11-22' })
    for (const finding of status.findings) expect(finding.sources.length).toBeGreaterThan(0)
    expect(status.sources.map(({ citation }) => citation)).toContain('tga-auspmd')
    expect(status.knowledge.asOf).toBe('2026-11-22')
  })
})

describe('refusals', () => {
  it('name every bad field at once', () => {
    const ask = () =>
      regulatoryStatus('ptsdd', { drug: 'ketamin', route: 'iv', jurisdiction: 'usa', asOf: '2025-02-29', extra: 1 } as never)
    expect([...issuesOf(ask)].sort()).toEqual([
      'asOf: malformed',
      'drug: unknown-id',
      'extra: unexpected',
      'id: unknown-id',
      'jurisdiction: malformed',
      'route: unknown-id',
    ])
    expect(ask).toThrow('did you mean "ptsd"?')
    expect(ask).toThrow('did you mean "ketamine"?')
  })

  it('UK is no code of a country here', () => {
    expect(() => regulatoryStatus(TRD, { ...spray, jurisdiction: 'UK', asOf: '2026-11-22' })).toThrow(/did you mean "GB"/)
  })
})

describe('a use that is wider than what is approved', () => {
  // The label names treatment-resistant depression; anxious distress is a specifier of any major depression.
  it.each(['US', 'EU', 'GB', 'CA', 'AU', 'CH'] as const)(
    'depression with anxious distress in %s: only where it is treatment-resistant',
    (jurisdiction) => {
      const status = regulatoryStatus('depression-with-anxious-distress', { ...spray, jurisdiction, asOf: '2026-11-22' })
      expect(status.authorisation).toBe('approved')
      const codes = status.conditions.map(({ code }) => code)
      expect(codes.includes('treatment-resistant') || codes.includes('two-treatments-failed')).toBe(true)
    },
  )
})

describe('decisions of which a day or a place is loose', () => {
  const decision: RegulatoryEntry = {
    id: 'decision',
    jurisdiction: 'GB',
    body: 'An authority',
    applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
    axis: 'authorisation',
    scope: 'use',
    decision: 'approved',
    text: 'Approved.',
    sources: [],
  }

  it.each([
    ['2021-01-31', 'unmet'],
    ['2021-02-07', 'unknown'],
    ['2021-02-08', 'met'],
    ['2021-02-28', 'met'],
    ['2022-06-01', 'met'],
    ['2022-06-02', 'unknown'],
    ['2022-06-30', 'unknown'],
    ['2022-07-01', 'unmet'],
  ])('one of February 2021, made public on the 8th, that ends in June 2022, on %s: %s', (asOf, standing) => {
    expect(standsOn({ ...decision, from: '2021-02', announcedOn: '2021-02-08', through: '2022-06' }, asOf)).toBe(standing)
  })

  it('an announcement before the month of the decision starts nothing in the month before', () => {
    expect(standsOn({ ...decision, from: '2021-02', announcedOn: '2021-01-20' }, '2021-01-25')).toBe('unmet')
  })

  it('one that is known from the day on which it was seen stands among the others by that day', () => {
    const entries = [
      { ...decision, id: 'undated' },
      { ...decision, id: 'old', from: '2020-01-01' },
      { ...decision, id: 'seen', inForceBy: '2022-01-01' },
      { ...decision, id: 'new', from: '2024-01-01' },
    ]
    expect(entriesOf(entries, 'GB').map(({ id }) => id)).toEqual(['new', 'seen', 'old', 'undated'])
  })

  it('only where the first is known was there none before', () => {
    const later = { ...decision, from: '2022-01-01' }
    expect(settleAuthorisation([{ ...later, first: true }], '2021-12-31').standing).toBe('not-approved')
    expect(settleAuthorisation([later], '2021-12-31').standing).toBe('unknown')
  })

  it('the part is read before its whole, however old its decision', () => {
    const entries = [
      { ...decision, id: 'whole-new', from: '2024-01-01' },
      { ...decision, id: 'whole-old', from: '2020-01-01' },
      { ...decision, id: 'part-old', jurisdiction: 'GB-SCT', from: '2019-01-01' },
      { ...decision, id: 'part-new', jurisdiction: 'GB-SCT', from: '2021-01-01' },
      { ...decision, id: 'neighbor', jurisdiction: 'GB-ENG', from: '2025-01-01' },
    ]
    expect(entriesOf(entries, 'GB-SCT').map(({ id }) => id)).toEqual(['part-new', 'part-old', 'whole-new', 'whole-old'])
    expect(entriesOf(entries, 'GB').map(({ id }) => id)).toEqual(['whole-new', 'whole-old'])
  })
})
