import { describe, expect, it } from 'vitest'
import { statusOn } from '../../src/access/get-billing-code'
import { idsOf } from '../helpers/answers'
import {
  billingCodes,
  careSettings,
  findCareSettings,
  getBillingCode,
  getRegulation,
  regulations,
  regulationsInForce,
  telehealthStatus,
} from 'ketamine-therapy/access'
import { issuesOf } from '../helpers/issues-of'

describe('telehealth, federal level, both sides of every change', () => {
  it.each([
    ['2009-04-12', 'unknown'],
    ['2009-04-13', 'in-person-required'],
    ['2020-02-29', 'in-person-required'],
    ['2020-03-15', 'unknown'],
    ['2020-03-31', 'permitted-with-conditions'],
    ['2023-05-11', 'permitted-with-conditions'],
    ['2023-11-11', 'permitted-with-conditions'],
    ['2024-12-31', 'permitted-with-conditions'],
    ['2025-01-01', 'permitted-with-conditions'],
    ['2025-12-31', 'permitted-with-conditions'],
    ['2026-01-01', 'permitted-with-conditions'],
    ['2026-12-31', 'permitted-with-conditions'],
    ['2027-01-01', 'in-person-required'],
  ])('on %s it is %s', (asOf, federal) => {
    expect(telehealthStatus({ jurisdiction: 'US', asOf }).federal).toBe(federal)
  })

  it('warns of the end of the rule inside the period, and not outside it', () => {
    const codes = (asOf: string, through?: string) =>
      telehealthStatus({ jurisdiction: 'US', asOf, through }).findings.map((finding) => finding.code)
    expect(codes('2026-11-22')).toContain('access/rule-ends')
    expect(codes('2026-11-22', '2026-12-31')).not.toContain('access/rule-ends')
    expect(codes('2026-11-22', '2027-01-01')).toContain('access/rule-ends')
    expect(codes('2026-06-01')).not.toContain('access/rule-ends')
  })

  // us-dea-ext4: through 2026-12-31; before the first permission of 2020 the statute of 2008 stood alone.
  it('names the rules behind it, and the last day of the one that permits', () => {
    const on = (asOf: string, jurisdiction = 'US') => telehealthStatus({ jurisdiction, asOf })
    expect(on('2026-11-22').federalThrough).toBe('2026-12-31')
    expect(on('2024-12-31').federalThrough).toBe('2024-12-31')
    for (const day of ['2010-01-01', '2027-01-01']) expect(on(day)).not.toHaveProperty('federalThrough')
    expect(on('2010-01-01').rules).toEqual(['us-ryan-haight'])
    expect(on('2026-11-22').rules).toEqual(expect.arrayContaining(['us-ryan-haight', 'us-dea-ext4']))
    expect(on('2026-11-22').rules).not.toContain('us-dea-ext3')
    expect(on('2026-11-22', 'US-AL').rules).toEqual([...on('2026-11-22').rules, 'st-al-telehealth'])
    for (const id of ['us-dea-ext4', 'st-al-telehealth'])
      expect(on('2026-11-22', 'US-AL').sources).toEqual(expect.arrayContaining([...getRegulation(id).sources]))
    expect(on('2026-11-22').assumptions).toContain(
      'Ketamine is a Schedule III substance; the conditions of the rules themselves are taken to be met.',
    )
  })

  it('does not depend on the temporary rule after an evaluation in person', () => {
    const now = telehealthStatus({ jurisdiction: 'US', asOf: '2026-11-22', inPersonOn: '2026-03-01' })
    expect(now.findings.map((finding) => finding.code)).not.toContain('access/rule-ends')
    const status = telehealthStatus({ jurisdiction: 'US', asOf: '2027-01-15', inPersonOn: '2026-03-01' })
    expect(status.federal).toBe('permitted-with-conditions')
    expect(status.findings.map((finding) => finding.code)).not.toContain('access/in-person-required')
  })

  it('asks for a day that was not told, and says that one is too old', () => {
    const because = (inPersonOn?: string) =>
      telehealthStatus({ jurisdiction: 'US-AL', asOf: '2026-11-22', inPersonOn }).missing.map((one) => [one.path, one.because])
    expect([because(), because('2025-11-21'), because('2025-11-22')]).toEqual([[['inPersonOn', 'absent']], [['inPersonOn', 'stale']], []])
  })

  // ala-34-24-704: in person within the preceding 12 months, so that a visit of 2025-12-01 counts until 2026-12-01.
  it('says when an evaluation in person stops counting inside the period', () => {
    const lapses = (inPersonOn: string, through: string, jurisdiction = 'US-AL') =>
      telehealthStatus({ jurisdiction, asOf: '2026-11-22', inPersonOn, through })
        .findings.filter(({ code }) => code === 'access/in-person-lapses')
        .map(({ message }) => message)
    expect(lapses('2025-12-01', '2026-12-01')).toEqual([])
    expect(lapses('2025-12-01', '2026-12-02')).toEqual([expect.stringContaining('until 2026-12-01')])
    expect(lapses('2025-12-01', '2027-02-01', 'US-OH')).toEqual([])
    expect(lapses('2025-11-21', '2027-02-01')).toEqual([])
  })

  // The day that the finding names is the last on which the evaluation counts, also where a month is longer by its leap day.
  it.each([
    ['2027-02-28', '2028-02-28', '2028-02-29'],
    ['2028-02-29', '2029-02-28', '2029-03-01'],
    ['2027-11-22', '2028-11-22', '2028-11-23'],
  ])('an evaluation in person of %s counts on %s and not on %s', (inPersonOn, last, after) => {
    const on = (asOf: string) => telehealthStatus({ jurisdiction: 'US-AL', asOf, inPersonOn })
    expect(on(last).state).toBe('follows-federal')
    expect(on(last).findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(`counts until ${last}`))
    expect(on(after)).toMatchObject({ state: 'in-person-required', status: 'in-person-required' })
  })

  it('says when a question goes beyond what was reviewed', () => {
    const { findings } = telehealthStatus({ jurisdiction: 'US', asOf: '2027-06-01', through: '2027-07-01' })
    expect(findings.find(({ code }) => code === 'access/beyond-knowledge')).toMatchObject({
      because: [{ path: 'through', value: '2027-07-01', outcome: 'unmet' }],
      sources: [{ citation: 'library-convention' }],
    })
  })
})

describe('telehealth, state level', () => {
  it.each([
    ['US-AL', undefined, 'in-person-required', 'in-person-required'],
    ['US-AL', '2025-11-21', 'in-person-required', 'in-person-required'],
    ['US-AL', '2025-11-22', 'follows-federal', 'permitted-with-conditions'],
    ['US-NY', undefined, 'follows-federal', 'permitted-with-conditions'],
    ['US-OH', undefined, 'follows-federal', 'permitted-with-conditions'],
    ['US-FL', undefined, 'follows-federal', 'permitted-with-conditions'],
    ['US-CO', undefined, 'not-researched', 'unknown'],
    ['US-NH', undefined, 'not-researched', 'unknown'],
    ['US-TX', undefined, 'not-researched', 'unknown'],
  ] as const)('%s, in person on %s: %s, so %s', (jurisdiction, inPersonOn, state, status) => {
    expect(telehealthStatus({ jurisdiction, asOf: '2026-11-22', inPersonOn })).toMatchObject({ state, status })
  })

  it('a state nobody researched is missing, never allowed', () => {
    const answer = telehealthStatus({ jurisdiction: 'US-CO', asOf: '2026-11-22' })
    expect(answer.missing).toMatchObject([{ path: 'jurisdiction', because: 'unrecognised' }])
    expect(answer.assumptions).toContain('The law of US-CO was not researched: that is not permission.')
  })
})

describe('telehealth, what one level leaves open', () => {
  it('the country as a whole asks for the state, whose law must allow it too', () => {
    const answer = telehealthStatus({ jurisdiction: 'US', asOf: '2026-11-22' })
    expect(answer).toMatchObject({ status: 'permitted-with-conditions', state: 'not-asked' })
    expect(answer.missing).toMatchObject([{ path: 'jurisdiction', because: 'imprecise' }])
    expect(answer.assumptions).toContain('Of the state where the person is nothing is said: its law must allow it too.')
  })

  it.each(['2009-04-12', '2020-03-15'])('a federal level that is not known on %s is asked for', (asOf) => {
    expect(telehealthStatus({ jurisdiction: 'US-NY', asOf })).toMatchObject({ status: 'unknown', federal: 'unknown' })
    expect(telehealthStatus({ jurisdiction: 'US-NY', asOf }).missing.map((one) => one.path)).toContain('asOf')
  })
})

describe('a rule whose first day is not known', () => {
  it('leaves the state unknown before it was seen, and is not called not researched', () => {
    const answer = telehealthStatus({ jurisdiction: 'US-OH', asOf: '2026-11-21' })
    expect(answer).toMatchObject({ state: 'unknown', status: 'unknown', missing: [{ path: 'asOf', because: 'imprecise' }] })
    expect(answer.assumptions.join(' ')).not.toContain('not researched')
    expect(answer.assumptions).toContain('Whether what was read of US-OH held on 2026-11-21 is not known: that is not permission.')
    // In March 2020 neither the day of the federal waiver nor the rule of the state is known: one question for both.
    expect(telehealthStatus({ jurisdiction: 'US-OH', asOf: '2020-03-15' }).missing).toEqual([
      { path: 'asOf', question: 'Which rule of US and of US-OH held on 2020-03-15?', because: 'imprecise', decides: [] },
    ])
  })

  it('the schedule of the United States is not told of another country', () => {
    expect(telehealthStatus({ jurisdiction: 'GB', asOf: '2026-11-22' }).assumptions).toEqual([
      'The law of GB was not researched: that is not permission.',
      'Only the United States were researched on this.',
    ])
  })
})

describe('rules in force', () => {
  it('switches SPRAVATO alone on with the approval of 2025-01-17', () => {
    const has = (asOf: string) =>
      regulationsInForce({ jurisdiction: 'US', topic: 'approval', asOf }).inForce.some((rule) => rule.id === 'us-spravato-monotherapy')
    expect([has('2025-01-16'), has('2025-01-17')]).toEqual([false, true])
  })

  it('a bill that is not known to be law is no research on what holds there', () => {
    // healthesystems-2025: HB 1043 of Missouri was introduced
    const missouri = regulationsInForce({ jurisdiction: 'US-MO', topic: 'clinic-rules', asOf: '2026-11-22' })
    expect(missouri.notResearched).toEqual(['US-MO'])
    expect(missouri.assumptions).toContain('No rule of US-MO was researched on clinic-rules: that is not permission.')
    // texreg-2026: a proposal is told as what lies ahead
    expect(regulationsInForce({ jurisdiction: 'US-TX', topic: 'clinic-rules', asOf: '2026-11-22' })).toMatchObject({
      notResearched: [],
      ahead: [{ id: 'st-tx-pkt' }],
    })
  })

  it('keeps proposals and bills apart from rules', () => {
    const texas = regulationsInForce({ jurisdiction: 'US-TX', topic: 'clinic-rules', asOf: '2026-11-22' })
    expect(texas.inForce.map((rule) => rule.id)).not.toContain('st-tx-pkt')
    expect(texas.ahead.map((rule) => rule.id)).toEqual(['st-tx-pkt'])
    expect(regulationsInForce({ jurisdiction: 'US-TX', topic: 'clinic-rules', asOf: '2025-12-31' }).ahead).toEqual([])
    // NICE TA854 speaks for England and Wales (nice-ta854).
    const wales = regulationsInForce({ jurisdiction: 'GB-WLS', topic: 'payment', asOf: '2026-11-22' })
    expect(wales.inForce.map(({ id }) => id)).toContain('gb-wls-nice-ta854')
    const hawaii = regulationsInForce({ jurisdiction: 'US-HI', topic: 'payment', asOf: '2026-11-22' })
    expect(hawaii.inForce.map((rule) => rule.id)).not.toContain('st-hi-coverage')
  })

  it('leaves a rule without a first day undecided before it was reviewed', () => {
    const ohio = (asOf: string) => regulationsInForce({ jurisdiction: 'US-OH', topic: 'telehealth-prescribing', asOf })
    expect(ohio('2026-11-22').inForce.map((rule) => rule.id)).toContain('st-oh-telehealth')
    expect(ohio('2015-01-01').undecided.map((rule) => rule.id)).toContain('st-oh-telehealth')
  })

  // access.md: version 18 of the US label holds from 2026-03-13, the fourth extension of the telehealth rule through 2026-12-31.
  it('tells what starts and what ends in a period, at both of its ends', () => {
    const told = (topic: 'approval' | 'telehealth-prescribing', asOf: string, through?: string) =>
      regulationsInForce({ jurisdiction: 'US', topic, asOf, through }).findings.map(({ code, record }) => `${code} ${record}`)
    const starts = 'access/rule-starts us-spravato-label-2026'
    expect(told('approval', '2026-03-12')).toEqual([starts])
    expect(told('approval', '2026-03-13')).toEqual([])
    expect(told('approval', '2026-02-01', '2026-03-12')).toEqual([])
    expect(told('approval', '2026-02-01', '2026-03-13')).toEqual([starts])
    // Without an end the period has 90 days: from 2025-12-13 they end on 2026-03-13.
    expect(told('approval', '2025-12-13')).toEqual([starts])
    expect(told('approval', '2025-12-12')).toEqual([])
    const ends = 'access/rule-ends us-dea-ext4'
    expect(told('telehealth-prescribing', '2026-12-31', '2026-12-31')).toEqual([])
    expect(told('telehealth-prescribing', '2026-12-31', '2027-01-01')).toContain(ends)
    expect(told('telehealth-prescribing', '2027-01-01', '2027-01-02')).not.toContain(ends)
    const [ending] = regulationsInForce({ jurisdiction: 'US', topic: 'telehealth-prescribing', asOf: '2026-11-22' }).findings
    expect(ending?.message).toMatch(/ ends on 2026-12-31\. No fifth extension /)
    expect(told('approval', '2026-11-22', '2028-01-01')).toEqual(['access/beyond-knowledge undefined'])
  })

  it('tells apart what is in force, undecided and ahead, each by its id, with the sources of the first two alone', () => {
    const on = (asOf: string) => regulationsInForce({ jurisdiction: 'US', topic: 'approval', asOf })
    expect(idsOf(on('2026-03-12').ahead)).toEqual(['us-nrx-ketafree', 'us-spravato-label-2026'])
    expect(idsOf(on('2026-03-13').ahead)).toEqual(['us-nrx-ketafree'])
    expect(idsOf(on('2026-03-12').inForce)).not.toContain('us-spravato-label-2026')
    expect(idsOf(on('2026-03-13').inForce)).toContain('us-spravato-label-2026')
    const everything = regulationsInForce({ jurisdiction: 'US', asOf: '2026-11-22' })
    expect(idsOf(everything.inForce)).toEqual(idsOf(everything.inForce).toSorted())
    expect(everything.undecided.filter((rule) => everything.inForce.includes(rule))).toEqual([])
    // The statute of 2008 alone held in 2010.
    const early = regulationsInForce({ jurisdiction: 'US', topic: 'telehealth-prescribing', asOf: '2010-01-01' })
    expect(idsOf(early.inForce)).toEqual(['us-ryan-haight'])
    expect(early.undecided).toEqual([])
    expect(early.sources).toEqual(early.inForce[0]?.sources)
  })

  it('refuses an evaluation in person that has not been yet', () => {
    expect(issuesOf(() => telehealthStatus({ jurisdiction: 'US', asOf: '2026-11-22', inPersonOn: '2026-11-23' }))).toEqual([
      'inPersonOn: future',
    ])
    expect(telehealthStatus({ jurisdiction: 'US', asOf: '2026-11-22', inPersonOn: '2026-11-22' }).federal).toBe('permitted-with-conditions')
  })

  it('takes each topic of the records, and gives the rules of that topic', () => {
    for (const topic of new Set(Object.values(regulations).map((rule) => rule.topic))) {
      const { inForce, undecided, ahead } = regulationsInForce({ jurisdiction: 'US', topic, asOf: '2026-11-22' })
      expect(new Set([topic, ...[...inForce, ...undecided, ...ahead].map((rule) => rule.topic)])).toEqual(new Set([topic]))
    }
  })

  it('says which part was not researched', () => {
    const colorado = regulationsInForce({ jurisdiction: 'US-CO', asOf: '2026-11-22' })
    expect(colorado.notResearched).toEqual(['US-CO'])
    expect(new Set(colorado.inForce.map((rule) => rule.jurisdiction))).toEqual(new Set(['US']))
  })

  // Of the European Union approvals are on file, and nothing on telehealth. Asked about a member, the member is named alone.
  it('says so of the European Union, where it is asked about itself', () => {
    const rules = (jurisdiction: string) => regulationsInForce({ jurisdiction, topic: 'telehealth-prescribing', asOf: '2026-11-22' })
    expect(rules('EU')).toMatchObject({
      notResearched: ['EU'],
      assumptions: ['No rule of EU was researched on telehealth-prescribing: that is not permission.'],
    })
    expect(rules('DE').notResearched).toEqual(['DE'])
    expect(regulationsInForce({ jurisdiction: 'EU', topic: 'approval', asOf: '2026-11-22' }).notResearched).toEqual([])
  })

  // NICE for England and Wales, the SMC for Scotland; the HAS for France, the IQWiG for Germany.
  it('names the parts of which rules are on file, where none is of the whole', () => {
    const told = (jurisdiction: string) => regulationsInForce({ jurisdiction, topic: 'payment', asOf: '2026-11-22' }).assumptions
    expect(told('GB')).toEqual([
      'No rule of GB was researched on payment: that is not permission.',
      'Rules of parts of it are on file: GB-ENG, GB-SCT, GB-WLS.',
    ])
    expect(told('EU').at(-1)).toBe('Rules of parts of it are on file: DE, FR.')
    expect(told('GB-ENG')).toEqual(['No rule of GB was researched on payment: that is not permission.'])
    expect(told('CA')).toEqual([])
  })

  it.each([
    [{ jurisdiction: 'Colorado', asOf: '2026-11-22' }, ['jurisdiction: malformed']],
    [{ jurisdiction: 'US', asOf: '2026-11-31', topic: 'telehealth' }, ['topic: unknown-id', 'asOf: malformed']],
    [{ jurisdiction: 'Colorado', asOf: '2026-11-31' }, ['jurisdiction: malformed', 'asOf: malformed']],
    [{ jurisdiction: 'US', asOf: '2026-11-22', through: '2026-11-21' }, ['through: conflict']],
  ])('refuses %j', (input, issues) => {
    expect(issuesOf(() => regulationsInForce(input as never))).toEqual(issues)
  })
})

describe('who pays for racemic ketamine', () => {
  const payment = (jurisdiction: string) =>
    regulationsInForce({ jurisdiction, topic: 'payment', asOf: '2026-11-22' }).inForce.map((rule) => rule.id)

  // Section 50.4.2 of chapter 15: compendia are one of three things that the contractor weighs. In cancer alone they are a list of their own.
  it('Medicare Part B weighs compendia, literature and practice; Part D needs a compendium', () => {
    expect(payment('US')).toContain('us-medicare-off-label')
    const { summary, sources } = getRegulation('us-medicare-off-label')
    expect(summary).toMatch(/^Part B: .*contractor.*compendia, medical literature.*practice.* Part D: .*compendium.*compounded/)
    expect(sources).toEqual([
      { citation: 'cms-bpm-15-50', locator: 'Part B', checked: 'read' },
      { citation: 'field-knowledge', locator: 'Part D', checked: 'recalled' },
    ])
  })

  it('Hawaii says no to federal Medicaid money', () => {
    expect(payment('US-HI')).toContain('st-hi-medicaid')
  })

  it('Ontario workers insurance lists it for three conditions', () => {
    expect(payment('CA-ON')).toContain('ca-on-wsib')
    expect(getRegulation('ca-on-wsib').summary).toMatch(/complex regional pain syndrome.*neuropathic pain.*treatment-resistant depression/)
    expect(payment('CA-BC')).not.toContain('ca-on-wsib')
  })

  // alberta.ca, read 2026-12-01: licensed "as of January 16, 2023", "except ... ketamine used outside of psychedelic-assisted psychotherapy".
  it('Alberta licenses psychedelic treatment since 2023-01-16, ketamine only beside psychotherapy', () => {
    const rules = (asOf: string, jurisdiction = 'CA-AB') =>
      regulationsInForce({ jurisdiction, topic: 'clinic-rules', asOf }).inForce.map(({ id }) => id)
    expect(rules('2023-01-16')).toContain('ca-ab-psychedelic-license')
    expect(rules('2023-01-15')).not.toContain('ca-ab-psychedelic-license')
    expect(rules('2023-01-16', 'CA-ON')).not.toContain('ca-ab-psychedelic-license')
    expect(getRegulation('ca-ab-psychedelic-license').summary).toContain('used outside of it')
  })

  it('the rule that allowed copay accumulators broadly was vacated', () => {
    expect(getRegulation('us-accumulators-2023').effective.from).toBe('2023-09-29')
  })
})

describe('care settings', () => {
  it('what reaches clinics indirectly: the license of Ohio was recalled, the rest was read', () => {
    const fact = careSettings['specialty-ketamine-clinic'].facts.find(({ text }) => text.includes('indirectly'))
    expect(fact?.text).toMatch(/anesthesia.*pain clinics.*Ohio.*terminal distributor.*Texas and Georgia/)
    expect(fact?.sources).toContainEqual({ citation: 'field-knowledge', locator: 'license of Ohio', checked: 'recalled' })
  })

  const find = (input: object) => findCareSettings({ jurisdiction: 'US', asOf: '2026-11-22', ...input })
  const fits = (input: object) => Object.fromEntries(find(input).matches.map((match) => [match.setting, match.fit]))

  it('esketamine: certified sites fit, others only if certified, home never', () => {
    const answer = fits({ drug: 'esketamine', route: 'intranasal' })
    expect(answer['rems-certified-site']).toBe('fits')
    expect(answer['specialty-ketamine-clinic']).toBe('conditional')
    expect(answer['telehealth-at-home']).toBe('excluded')
    expect(answer['retreat']).toBe('excluded')
    // fda-rems-386: no site without certification, however rarely it gives it
    for (const rarely of ['emergency-department', 'group-therapy', 'kap-practice']) expect(answer[rarely], rarely).toBe('conditional')
    expect(find({ drug: 'esketamine', route: 'intranasal' }).matches.find(({ setting }) => setting === 'kap-practice')?.reasons).toContain(
      'only if REMS-certified',
    )
  })

  it('SPRAVATO is given outside trials from the day of its approval (us-spravato-approval)', () => {
    const fits = (day: string) =>
      findCareSettings({ drug: 'esketamine', route: 'intranasal', jurisdiction: 'US-CO', asOf: day })
        .matches.filter(({ fit }) => fit !== 'excluded')
        .map(({ setting }) => setting)
    expect(fits('2019-03-04')).toEqual(['clinical-trial'])
    expect(fits('2019-03-05')).toContain('rems-certified-site')
    const { reasons } = findCareSettings({ drug: 'esketamine', jurisdiction: 'US', asOf: '2019-03-04' }).matches.find(
      ({ setting }) => setting === 'rems-certified-site',
    ) ?? { reasons: [] }
    expect(reasons).toContain('esketamine was not approved on that day')
    const site = (asOf: string, more: object = {}) =>
      find({ asOf, ...more }).matches.find(({ setting }) => setting === 'rems-certified-site')
    expect([site('2019-03-04')?.fit, site('2019-03-05')?.fit]).toEqual(['excluded', 'fits'])
    expect(site('2019-03-04', { route: 'intranasal' })?.fit).toBe('excluded')
    expect(find({ asOf: '2019-03-04' }).matches.find(({ setting }) => setting === 'psychiatric-practice')?.fit).toBe('fits')
  })

  it('a state whose rule has no first day is not called not researched', () => {
    const home = (jurisdiction: string, asOf: string) =>
      find({ jurisdiction, asOf, drug: 'ketamine', route: 'sublingual' }).matches.find(({ setting }) => setting === 'telehealth-at-home')
    expect(home('US-OH', '2026-11-21')).toMatchObject({
      fit: 'conditional',
      reasons: ['whether the law permits it on that day is not known'],
    })
    expect(home('US-CO', '2026-11-21')?.reasons).toEqual(['the law of the state was not researched'])
  })

  it('a drug and route that the matrix has no column for was not researched: that is no "not given"', () => {
    expect(new Set(Object.values(fits({ drug: 'arketamine' })))).toEqual(new Set(['not-researched']))
    const { 'rems-certified-site': certified, ...others } = fits({ drug: 'ketamine', route: 'rectal' })
    expect([certified, ...new Set(Object.values(others))]).toEqual(['excluded', 'not-researched'])
    // Intravenous esketamine is given abroad; where the matrix says that no esketamine is given, none is by another route either.
    const abroad = findCareSettings({ drug: 'esketamine', route: 'intravenous', jurisdiction: 'DE', asOf: '2026-11-22' })
    const of = (id: string) => abroad.matches.find((match) => match.setting === id)
    expect(of('hospital-outpatient-program')?.fit).toBe('not-researched')
    expect(of('hospital-outpatient-program')?.reasons).toContain('whether intravenous esketamine is given there was not researched')
    expect(of('telehealth-at-home')?.fit).toBe('excluded')
    expect(find({ drug: 'ketamine', route: 'rectal' }).assumptions).toContain(
      '15 of 16 settings were not researched for rectal ketamine in US: that is neither a yes nor a no.',
    )
    expect(find({ drug: 'ketamine', route: 'rectal' }).missing).toMatchObject([{ because: 'unrecognised' }])
  })

  it('at home hangs on the telehealth rule and its end', () => {
    const now = find({ drug: 'ketamine', route: 'sublingual' })
    expect(now.matches.find((match) => match.setting === 'telehealth-at-home')?.fit).toBe('conditional')
    expect(now.findings.map((finding) => finding.code)).toContain('access/rule-ends')
    const later = findCareSettings({ drug: 'ketamine', route: 'sublingual', jurisdiction: 'US', asOf: '2027-01-01' })
    expect(later.matches.find((match) => match.setting === 'telehealth-at-home')?.fit).toBe('excluded')
    expect(later.findings.map((finding) => finding.code)).toContain('access/in-person-required')
    expect(later.matches.find((match) => match.setting === 'hybrid-evaluation-remote-dosing')?.fit).toBe('fits')
  })

  it('says nothing of telehealth where no setting that is looked for needs it', () => {
    // ala-34-24-704 asks for a visit in person; esketamine is never given at home, and insurance does not pay there
    for (const input of [{ drug: 'esketamine', route: 'intranasal' }, { needs: ['emergency-care'] }]) {
      const { findings, missing, assumptions } = find({ jurisdiction: 'US-AL', ...input })
      expect([findings, missing]).toEqual([[], []])
      expect(assumptions).toEqual(['Waiting times are unknown for every setting.'])
    }
    expect(find({ jurisdiction: 'US-AL', drug: 'ketamine', route: 'sublingual' }).findings[0]?.code).toBe('access/in-person-required')
  })

  it('leaves out what does not serve a need, with the reason', () => {
    const answer = find({ needs: ['approved-product', 'continuous-monitoring'] })
    expect(answer.matches.filter((match) => match.fit !== 'excluded').map((match) => match.setting)).toEqual([
      'hospital-outpatient-program',
      'rems-certified-site',
    ])
    expect(answer.matches.find((match) => match.setting === 'telehealth-at-home')?.reasons).toContain(
      'does not serve the need approved-product',
    )
  })

  it.each([
    'approved-product',
    'insurance',
    'free-or-low-cost',
    'no-travel',
    'continuous-monitoring',
    'emergency-care',
    'psychotherapy',
    'psychiatric-continuity',
    'peer-support',
    'fast-start',
  ] as const)('takes the need %s', (need) => {
    const open = find({ needs: [need] }).matches.filter(({ fit }) => fit !== 'excluded')
    expect(open.length).toBeGreaterThan(0)
    for (const { setting } of open) expect(careSettings[setting as keyof typeof careSettings].serves, setting).toContain(need)
  })

  it('says how rarely a treatment is given there, and cites what it found', () => {
    const rare = find({ drug: 'esketamine', route: 'intranasal' })
    const practice = rare.matches.find(({ setting }) => setting === 'kap-practice')
    expect(practice).toMatchObject({ availability: 'rare', reasons: expect.arrayContaining(['given there: rare']) })
    expect(rare.sources).toEqual(expect.arrayContaining([...careSettings['rems-certified-site'].sources]))
    // The best of what is given there, whatever the drug.
    const office = find({ route: 'intravenous' }).matches.find(({ setting }) => setting === 'psychiatric-practice')
    expect(office).toMatchObject({ fit: 'fits', availability: 'sometimes', reasons: expect.arrayContaining(['given there: sometimes']) })
  })

  it('lists what fits first, by id inside each', () => {
    const { matches } = find({ drug: 'esketamine', route: 'intranasal' })
    const order = ['fits', 'conditional', 'not-researched', 'excluded']
    const keys = matches.map(({ fit, setting }) => `${order.indexOf(fit)} ${setting}`)
    expect(keys).toEqual(keys.toSorted())
    expect(new Set(matches.map(({ fit }) => fit))).toEqual(new Set(['fits', 'conditional', 'excluded']))
  })

  it('asks for the state where telehealth hangs on its law', () => {
    const missing = (jurisdiction: string) =>
      find({ jurisdiction, drug: 'ketamine', route: 'sublingual' }).missing.map(({ path, because }) => [path, because])
    expect(missing('US')).toEqual([['jurisdiction', 'imprecise']])
    expect(missing('US-CO')).toEqual([['jurisdiction', 'unrecognised']])
    expect(missing('US-NY')).toEqual([])
  })

  it('does not call one visit no travel', () => {
    const answer = find({ drug: 'ketamine', route: 'sublingual', needs: ['no-travel'] })
    expect(answer.matches.filter((match) => match.fit !== 'excluded').map((match) => match.setting)).toEqual(['telehealth-at-home'])
  })

  it('is honest about rarity and place', () => {
    const publicProgram = find({}).matches.find((match) => match.setting === 'public-hospital-program')
    expect(publicProgram?.reasons).toContain('such settings are very rare')
    const canada = findCareSettings({ jurisdiction: 'CA-AB', asOf: '2026-11-22' })
    expect(canada.matches.filter((match) => match.fit === 'fits').map((match) => match.setting)).toEqual(['public-hospital-program'])
  })

  it('does not take a country that was not researched for one where nothing is given', () => {
    const germany = findCareSettings({ drug: 'esketamine', route: 'intranasal', jurisdiction: 'DE', asOf: '2026-11-22' })
    const of = (id: string) => germany.matches.find((match) => match.setting === id)
    expect(of('hospital-outpatient-program')?.fit).toBe('not-researched')
    expect(of('hospital-outpatient-program')?.reasons).toContain('described for US only')
    // What speaks against a setting everywhere still does.
    expect(of('telehealth-at-home')?.fit).toBe('excluded')
    expect(germany.matches.filter(({ fit }) => fit === 'fits' || fit === 'conditional')).toEqual([])
    expect(germany.missing).toMatchObject([{ path: 'jurisdiction', because: 'unrecognised' }])
    expect(germany.assumptions).toContain(
      '13 of 16 settings were not researched for intranasal esketamine in DE: that is neither a yes nor a no.',
    )
    expect(find({}).matches.map(({ fit }) => fit)).not.toContain('not-researched')
  })

  it('puts what rural people reach first, with how soon help comes', () => {
    const answer = find({ drug: 'ketamine', route: 'sublingual', rural: true })
    const open = answer.matches.filter((match) => match.fit !== 'excluded')
    expect(open.find((match) => match.setting === 'telehealth-at-home')?.reasons).toContain('rural reach: high; rescue: low')
    expect(open.filter((match) => match.fit === 'conditional')[0]?.setting).toBe('telehealth-at-home')
  })

  it('refuses unknown words', () => {
    expect(issuesOf(() => find({ route: 'nasal', needs: ['cheap'] }))).toEqual(['route: unknown-id', 'needs[0]: unknown-id'])
  })
})

describe('billing codes over time', () => {
  it.each([
    ['S0013', '2025-12-31', 'in-force', undefined],
    ['S0013', '2026-01-01', 'ended', 'J0013'],
    ['J0013', '2025-12-31', 'not-yet', 'S0013'],
    ['J0013', '2026-01-01', 'in-force', undefined],
    ['0820T', '2023-12-31', 'not-yet', undefined],
    ['G2082', '2026-11-22', 'undated', undefined],
  ])('%s on %s is %s', (code, asOf, status, useInstead) => {
    const answer = getBillingCode(code, { asOf })
    expect([answer.status, answer.useInstead]).toEqual([status, useInstead])
    expect(Object.hasOwn(answer, 'useInstead')).toBe(useInstead !== undefined)
  })

  it('a code with a first and a last day is not yet one before, and has ended after', () => {
    const code = { ...billingCodes.S0013, effective: { from: '2024-01-01', through: '2025-12-31' } }
    const days = ['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01']
    expect(days.map((day) => statusOn(code, day))).toEqual(['not-yet', 'in-force', 'in-force', 'ended'])
  })

  it('G2083 has the amount that factors, with the other one beside it, and none outside 2026', () => {
    const answer = getBillingCode('G2083', { asOf: '2026-06-01' })
    expect(answer.amounts[0]).toMatchObject({ amountMinor: 135608, status: 'unconfirmed', alternatives: [{ amountMinor: 128982 }] })
    expect(answer.findings.map((finding) => finding.code)).toEqual(['access/disputed-price'])
    expect(getBillingCode('G2083', { asOf: '2025-12-31' }).missing).toMatchObject([{ path: 'amounts' }])
    expect(answer.missing).toEqual([])
    const cited = [billingCodes.G2083, ...billingCodes.G2083.amounts].flatMap(({ sources }) => [...sources])
    expect(answer.sources).toEqual(expect.arrayContaining(cited))
  })

  it('says which amounts were not seen where the payer gives them, and asks for none where none is carried', () => {
    const said = 'The amount for G2083 was not seen in the look-up of the payer itself.'
    expect(getBillingCode('G2083', { asOf: '2026-06-01' }).assumptions).toEqual([said])
    expect(getBillingCode('G2083', { asOf: '2025-12-31' }).assumptions).toEqual([])
    expect(getBillingCode('J3490', { asOf: '2026-06-01' })).toMatchObject({ amounts: [], missing: [], assumptions: [] })
  })

  it('does not know a code that belongs to another drug', () => {
    expect(issuesOf(() => getBillingCode('J0222', { asOf: '2026-06-01' }))).toEqual(['code: unknown-id'])
    expect(issuesOf(() => getBillingCode('J0222', { asOf: '2026-06-31' }))).toEqual(['code: unknown-id', 'options.asOf: malformed'])
  })
})
