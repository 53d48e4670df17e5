import { type RegulationId, careSettings, notices, prices, regulations } from 'ketamine-therapy/access'
import { type ChecklistItemId, checklistItems, findHomePractice, formulationRules } from 'ketamine-therapy/at-home'
import { CONSENT_ELEMENTS, checkWording, contentRules, getDisclaimer } from 'ketamine-therapy/disclaimers'
import { claims } from 'ketamine-therapy/evidence'
import { type IndicationId, indications, regulatoryStatus } from 'ketamine-therapy/indications'
import { instruments } from 'ketamine-therapy/outcomes'
import { dischargeScales, type GuidanceId, guidancePositions, PROTOCOL_IDS, type ProtocolId, protocols } from 'ketamine-therapy/protocols'
import { findSafetyThresholds, type ScreeningRuleId, screeningRules } from 'ketamine-therapy/screening'
import { controlledStatusEntries, routeProfiles } from 'ketamine-therapy/terminology'
import { describe, expect, it, test } from 'vitest'

// The domains do not import each other, so that a fact two of them need stands in both.
const entries = Object.values(indications).flatMap(({ regulatory }) => regulatory)
const entryOf = (id: string) => entries.find((one) => one.id === id)
const effectOf = (record: IndicationId, id: string) => indications[record].effects.find((one) => one.id === id)

describe('an authority decides on one day', () => {
  test.each<[RegulationId, string, string]>([
    ['us-spravato-approval', 'reg-us-trd-2019', '2019-03-05'],
    ['us-spravato-mdsi', 'reg-us-mdsi-2020', '2020-07-31'],
    // A Medicare contractor dates it 2023-10-18; the month is what the label is known by.
    ['us-spravato-label-2023', 'reg-us-boxed', '2023-10'],
    ['us-spravato-monotherapy', 'reg-us-trd-mono-2025', '2025-01-17'],
    ['us-spravato-label-2026', 'reg-us-label-current', '2026-03-13'],
    ['eu-spravato-2019', 'reg-eu-trd-2019', '2019-12-18'],
    ['eu-spravato-2021', 'reg-eu-emergency-2021', '2021-02'],
    ['fr-has-2020', 'reg-fr-has-2020', '2020-06-24'],
    ['fr-has-2021', 'reg-fr-has-2021', '2021-09-22'],
    ['de-gba-2021', 'reg-de-iqwig', '2021-07'],
    ['gb-nice-ta854', 'reg-eng-ta854', '2022-12-14'],
    ['gb-wls-nice-ta854', 'reg-wls-ta854', '2022-12-14'],
    ['gb-sct-smc', 'reg-sco-smc2258', '2020-09-07'],
    ['ca-spravato-noc', 'reg-ca-nds', '2020-05-19'],
    ['ca-cdec-2020', 'reg-ca-cadth', '2020-12'],
    ['au-spravato-2021', 'reg-au-tga', '2021-03-05'],
    ['au-pbs-2025', 'reg-au-pbs', '2025-05-01'],
  ])('%s and %s: %s', (rule, entry, day) => {
    expect([regulations[rule].effective.from, entryOf(entry)?.from]).toEqual([day, day])
  })

  it('the G-BA found two hints, in the words of both records', () => {
    const rule = regulations['de-gba-2021'].summary
    expect(rule).toContain(
      'a hint of a minor one there (published 2021-10-06), a hint of a considerable one in treatment-resistant depression (2023-09-21)',
    )
    expect([entryOf('reg-de-gba-2021')?.text, entryOf('reg-de-gba-2023')?.text].join()).not.toContain('ndication of')
  })

  // The later opinion of the HAS (page p_3538219) has the words of the first one but those on ECT.
  it('of the French yes the condition on ECT is told as one of the first opinion', () => {
    expect(regulations['fr-has-2020'].summary).toMatch(
      /2020-06-24 only where ECT .*a later opinion, whose day was not read, no longer asks/,
    )
    expect(entryOf('reg-fr-has-2020')?.conditions?.map(({ code }) => code)).toEqual(['severe', 'under-65'])
  })

  // SMC2258 (2020-09-07) and the advice of November 2022, as the page of the consortium and the monthly list of Prescriber tell them.
  it('the Scottish yes is told with its use, and with the no to the other one', () => {
    const rule = regulations['gb-sct-smc'].summary
    expect(rule).toContain('for treatment-resistant depression')
    expect(rule).toContain('Not recommended for the psychiatric emergency (2022-11')
    expect([entryOf('reg-sco-emergency')?.decision, entryOf('reg-sco-emergency')?.from]).toEqual(['not-recommended', '2022-11'])
  })

  it('of which an opinion before it and an announcement after it are told alike', () => {
    for (const [rule, entry] of [
      ['us-spravato-mdsi', 'reg-us-mdsi-2020'],
      ['us-spravato-monotherapy', 'reg-us-trd-mono-2025'],
      ['eu-spravato-2019', 'reg-eu-trd-2019'],
      ['eu-spravato-2021', 'reg-eu-emergency-2021'],
      ['au-spravato-2021', 'reg-au-tga'],
    ] as const) {
      const { announcedOn, milestones = [] } = entryOf(entry) ?? {}
      const days = [announcedOn, ...milestones.map(({ on }) => on)].filter((day) => day !== undefined)
      expect(days.length).toBeGreaterThan(0)
      for (const day of days) expect(regulations[rule].summary).toContain(day)
    }
  })

  it('the FDA alerts on compounded ketamine', () => {
    const positions = findHomePractice({ asOf: '2026-11-22' }).positions
    const nasal = entryOf('reg-us-compounded-nasal')?.milestones?.[0]?.on
    expect([regulations['us-fda-2022-nasal'].effective.from, nasal]).toEqual(['2022-02-16', '2022-02-16'])
    expect(positions.find(({ id }) => id === 'body-fda-2022')?.from).toBe('2022-02-16')
    const oral = entryOf('reg-us-compounded')?.milestones?.[0]?.on
    expect([regulations['us-fda-2023-compounded'].effective.from, oral]).toEqual(['2023-10-10', '2023-10-10'])
  })

  it('its cases, and the span of the search that found them', () => {
    const { text, findings } = findHomePractice({ asOf: '2026-11-22' }).positions.find(({ id }) => id === 'body-fda-2022') ?? {}
    expect([text, findings].join(' ')).toMatch(/from April 2011 to January 2022: .* 5 cases from 2016 to 2021/)
    expect(regulations['us-fda-2022-nasal'].summary).toMatch(/^Five cases from 2016 to 2021 .* from 2011-04 to 2022-01/)
  })

  test.each<[GuidanceId, string]>([
    ['gb-apa-2017', 'body-apa-2017'],
    ['gb-askp3', 'body-askp3-2024'],
    ['gb-kata', 'body-kata-2023'],
  ])('and %s speaks of doses at home from the text of %s', (body, position) => {
    const cited = guidancePositions[body].positions.flatMap(({ sources }) => sources.map(({ citation }) => citation))
    const newest = findHomePractice({ asOf: '2026-11-22' }).positions.find(({ id }) => id === position)
    expect(cited).toContain(newest?.sources[0]?.citation)
  })

  test.each<[RegulationId, string]>([
    ['us-csa-iii', 'sched-us'],
    ['us-dea-ext4', 'sched-us-tele'],
    ['ca-schedule-i', 'sched-ca'],
    ['gb-class-b', 'sched-uk-class-b'],
    ['gb-schedule-2', 'sched-uk-schedule-2'],
  ])('%s and %s', (rule, entry) => {
    const { from, through } = controlledStatusEntries[entry] ?? {}
    expect(from).toBeDefined()
    expect(regulations[rule].effective).toEqual(through === undefined ? { from } : { from, through })
  })

  // The page of the source is headed "Decision not to review"; NG222 has a decision of its own.
  it.each(['gb-nice-ta854', 'gb-wls-nice-ta854'] as const)('%s: the appraisal was not looked at again', (rule) => {
    const later = 'NICE later decided not to review the appraisal.'
    for (const text of [regulations[rule].summary, entryOf('reg-eng-ta854')?.text, entryOf('reg-wls-ta854')?.text])
      expect(text).toContain(later)
  })

  it('the first approval of SPRAVATO asked for an oral antidepressant until it could be used alone', () => {
    expect(entryOf('reg-us-trd-2019')?.through).toBe('2025-01-16')
    expect(regulations['us-spravato-approval'].summary).toMatch(/until the approval .* alone on 2025-01-17/)
  })

  it('until when medicines are prescribed by telehealth', () => {
    const rule = findHomePractice({ asOf: '2026-11-22' }).positions.find(({ id }) => id === 'law-dea-2026')
    expect([rule?.through, getDisclaimer('disc-telehealth-rule').validThrough]).toEqual(['2026-12-31', '2026-12-31'])
  })
})

describe('a use is approved, or it is not', () => {
  const STATES = {
    approved: 'approved',
    'off-label': 'off-label',
    compounded: 'off-label',
    investigational: 'investigational',
    'not-marketed': 'investigational',
  }
  const uses = PROTOCOL_IDS.flatMap((id) => protocols[id].indications.map((use) => [id, use.id as IndicationId] as const))
  // 0.5 mg/kg beside another anesthetic is no use of the label; of NZ no decision is on record.
  const otherwise: readonly ProtocolId[] = ['ect-adjunct', 'nz-im-test-po-course']

  it.each(uses.filter(([id]) => !otherwise.includes(id)))('%s for %s: protocol and indication agree', (id, use) => {
    const { drug, routes, jurisdictions = ['US'], status } = protocols[id]
    for (const route of routes) {
      const asked = { drug, route, jurisdiction: jurisdictions[0] ?? 'US', asOf: '2026-11-22' } as const
      const told = regulatoryStatus(use, id === 'po-er-r107' ? { ...asked, release: 'extended' } : asked)
      expect(told.authorisation).toBe(STATES[status.state])
    }
  })
})

describe('a treatment has one result', () => {
  // What a protocol says as "12.3 % against 4.5 %" is a result of the trial in the indication.
  test.each<[ProtocolId, string, IndicationId, string]>([
    ['spravato-trd-us', 'monotherapy-remission', 'treatment-resistant-depression', 'eff-trd4005-remission'],
    ['iv-trd-elektd', 'response', 'ect-alternative', 'eff-elektd'],
    ['iv-trd-elektd', 'contrast', 'ect-alternative', 'eff-ketect'],
    ['iv-si-single', 'response', 'suicidal-ideation-emergency', 'eff-grunebaum'],
    ['iv-si-two-24h', 'remission', 'suicidal-ideation-emergency', 'eff-abbar'],
    ['iv-ptsd-six', 'response', 'ptsd', 'ptsd-feder-2021'],
    ['iv-cocaine-mbrp', 'abstinence', 'cocaine-use-disorder', 'cud-dakwar-2019'],
    ['sc-trd-kads-flexible', 'remission', 'treatment-resistant-depression', 'eff-kads-flex'],
    ['po-er-r107', 'result', 'treatment-resistant-depression', 'eff-r107'],
    ['in-mdd-single', 'response', 'treatment-resistant-depression', 'eff-lapidus'],
    ['iv-esk-caesarean', 'first', 'postpartum-depression-prevention-cesarean', 'eff-ren'],
    ['iv-esk-postpartum', 'finding', 'postpartum-depression-prevention-cesarean', 'eff-wang'],
    ['sc-cancer-burst', 'finding', 'cancer-pain', 'cancer-hardy-2012'],
  ])('%s, %s', (protocol, result, indication, effect) => {
    const text = protocols[protocol].results.find(({ id }) => id === result)?.text ?? ''
    const told = [...text.matchAll(/([\d.]+) % against ([\d.]+) %/g)].map(([, one, other]) => [Number(one), Number(other)])
    const known = effectOf(indication, effect)?.results.map((one) => ('treatment' in one ? [one.treatment, one.comparator] : []))
    expect(told[0]).toBeDefined()
    expect(known).toContainEqual(told[0])
  })

  it('the time to relapse that a claim is held against is that of each trial', () => {
    const { reasoning } = claims['long-term-relief-few-treatments']
    const days = (indication: IndicationId, id: string) =>
      effectOf(indication, id)?.results.flatMap((one) => ('treatment' in one && one.outcome?.startsWith('time to') ? [one.treatment] : []))
    expect(days('treatment-resistant-depression', 'eff-murrough-serial')).toEqual([18])
    expect(days('ptsd', 'ptsd-feder-2021')).toEqual([27.5])
    expect(days('ptsd', 'ptsd-albott-2018')).toEqual([41])
    for (const told of ['about 18 days', '27.5 days', '41 days']) expect(reasoning).toContain(told)
  })

  it('that was read in one place is not recalled in the other', () => {
    const week6 = protocols['iv-si-two-24h'].results.find(({ id }) => id === 'week-6')
    expect(week6?.sources).toEqual(effectOf('suicidal-ideation-emergency', 'eff-abbar-6wk')?.sources)
  })

  test.each(['12', '10'] as const)('remission is a MADRS of %s or less', (points) => {
    const defined = Object.values(indications).flatMap(({ definitions }) => definitions)
    const said = defined.find(({ id }) => id === `def-remission-madrs-${points}`)?.thresholds?.[0]
    const scored = instruments.madrs.remission.find(({ id }) => id === `madrs-${points}`)
    expect([said, scored]).toMatchObject([
      { is: '<=', value: Number(points) },
      { is: '<=', to: Number(points) },
    ])
  })
})

describe('a limit that two domains carry', () => {
  test.each(['moaa-s', 'cadss', 'aldrete', 'padss'] as const)('%s: who leaves is asked for the cut-off of its sources', (id) => {
    const behind = Object.values(instruments[id].cutOffs).flatMap(({ sources }) => sources)
    for (const { citation, checked } of behind)
      expect(dischargeScales[id].sources).toContainEqual(expect.objectContaining({ citation, checked }))
  })

  it('160/100 before ketamine in clinic has its trial in both', () => {
    const before = protocols['iv-trd-acute-six'].preDose.find(({ id }) => id === 'blood-pressure-above-160-100')
    const told = findSafetyThresholds({ rule: 'thr-bp-iv-hold' }).flatMap(({ sources }) => sources)
    for (const source of before?.sources ?? []) {
      expect(screeningRules['thr-bp-iv-hold'].sources).toContainEqual(source)
      expect(told).toContainEqual(source)
    }
    expect(before?.sources).toHaveLength(1)
  })
})

describe('the heart rate before a dose at home', () => {
  // A program at home prints 100, trials in emergency departments print 50 and 45 to 120: what was not found is a number for outpatients.
  it('has a published upper number wherever it is told', () => {
    const printed = expect.objectContaining({ citation: 'choose-ketamine', checked: 'read' })
    const [far, home] = [
      findSafetyThresholds({ rule: 'thr-hr-out-of-range' }).find(({ id }) => id === 'num-heart-rate'),
      findSafetyThresholds({ rule: 'thr-hr-out-of-range' }).find(({ id }) => id === 'num-heart-rate-home'),
    ]
    expect(checklistItems['now-hr'].limits?.find(({ id }) => id === 'highestPerMin')?.sources).toContainEqual(printed)
    expect(home?.sources).toContainEqual(printed)
    expect(home?.note).toMatch(/^One program stops above 100/)
    expect(screeningRules['thr-hr-out-of-range'].basis['ketamine-home']?.text).toMatch(/^one program stops above 100/)
    expect(screeningRules['thr-hr-out-of-range'].sources).toContainEqual(printed)
    expect(far?.note).toMatch(/^No published outpatient number/)
  })
})

describe('when one may drive after ketamine', () => {
  // SPRAVATO: the next day after restful sleep. Ketamine: that, and 24 hours.
  const told = [
    CONSENT_ELEMENTS.find(({ id }) => id === 'con-ol-driving')?.says ?? '',
    notices['consent-escort'].says,
    contentRules['lint-no-driver-needed'].suggestion ?? '',
    claims['drive-after'].betterWording ?? '',
  ]

  it.each(told)('%s', (words) => {
    expect(checkWording('disc-no-driving', words).absent).not.toContain('hours')
    expect(words).toMatch(/next day .*sleep/)
  })

  // Who plans on driving "the next day" would fail the question of that day.
  it('and the day before a dose at home asks for the hours that the day after asks for', () => {
    const { minimum } = checklistItems['n24-no-drive'].limits?.[0] ?? {}
    expect(minimum).toBe(24)
    expect(checklistItems['before-time-off'].text.en).toMatch(/not drive for 24 hours and a full night of sleep/)
    expect(checklistItems['before-time-off'].text.es).toMatch(/no manejar por 24 horas y una noche completa de sueño/)
  })
})

describe('what screening keeps from a dose at home', () => {
  test.each<[ScreeningRuleId, string, ChecklistItemId, RegExp]>([
    ['ddi-maoi', 'contraindicated', 'elig-stimulant-maoi', /MAOI, also one stopped within 14 days: no home dosing/],
    ['ddi-benzodiazepine-gt-2mg-lorazepam-eq', 'defer', 'elig-sedatives', /above 2 mg a day of lorazepam .*: no home dosing/],
    ['prec-psychosis-history', 'contraindicated', 'elig-psychosis', /Exclude current or past .* for home use/],
    ['prec-osa-bmi-ge-35', 'contraindicated', 'elig-airway-lung', /BMI 35 or more: not at home/],
    ['ci-breastfeeding', 'contraindicated', 'elig-breastfeeding', /Not eligible at home/],
    ['ci-recent-cardiovascular-event-6wk', 'contraindicated', 'elig-heart-stroke', /Within 42 days .*: not eligible/],
    ['prec-hepatic-moderate', 'contraindicated', 'elig-liver', /Moderate or severe hepatic impairment .*: not at home/],
    ['ci-hepatic-severe', 'contraindicated', 'elig-liver', /Moderate or severe hepatic impairment .*: not at home/],
    ['ddi-barbiturate-oxybate', 'defer', 'elig-sedatives', /Barbiturates, oxybate, .*: no home dosing until reviewed/],
    ['ci-hyperthyroidism-uncontrolled', 'defer', 'elig-thyroid', /Treat thyrotoxicosis first/],
  ])('%s is %s, and %s says so to the clinician', (rule, effect, item, words) => {
    expect(screeningRules[rule].effect).toMatchObject({ 'ketamine-home': effect })
    expect(checklistItems[item].clinician).toMatch(words)
  })
})

describe('SPRAVATO', () => {
  it('is watched for two hours wherever that is said', () => {
    for (const id of ['spravato-trd-us', 'spravato-mdsi-us'] as const)
      expect(protocols[id].monitoring?.minimumStay).toMatchObject({ minutesAfterDoseEnd: 120 })
    const told = [
      careSettings['rems-certified-site'].facts.map(({ text }) => text).join(' '),
      formulationRules.spravato.lay.en,
      getDisclaimer('disc-spravato-never-home').texts.en?.standard,
    ]
    for (const text of told) expect(text).toMatch(/at least (?:2|two) hours/)
  })

  it('has a form of the session where patients are outpatients', () => {
    const paperwork = protocols['spravato-trd-us'].paperwork.map(({ text }) => text).join(' ')
    expect(paperwork).toMatch(/Outpatient: .* form follows every session within 7 days.* Inpatient: .* no monitoring form/)
    const facts = careSettings['rems-certified-site'].facts.map(({ text }) => text).join(' ')
    expect(facts).toMatch(/form is submitted within 7 days after every outpatient session/)
    const consent = CONSENT_ELEMENTS.find(({ id }) => id === 'con-sp-monitoring-form')?.says
    expect(consent).toMatch(/^site submits Monitoring Form within 7 days of each outpatient session/)
  })

  // EU text: until clinically stable and ready to leave, no number of hours.
  it('has its two hours from the label of the United States, and says so where no region is named', () => {
    expect(protocols['spravato-trd-eu'].monitoring?.minimumStay.kind).toBe('none-published')
    const observed = findSafetyThresholds({ regimen: 'esketamine-nasal' }).find(({ id }) => id === 'num-observation')
    expect(observed?.note).toMatch(/^US label; the EU text gives no number/)
    expect(observed?.sources).toContainEqual(expect.objectContaining({ citation: 'spravato-smpc', checked: 'read' }))
    expect(routeProfiles['route-in-esk']?.note).toContain('In the United States it is given under watch for at least two hours.')
  })

  it('has the bioavailability and the peak that its device tells of', () => {
    const { bioavailability, timeToPeak } = routeProfiles['route-in-esk'] ?? {}
    expect([bioavailability?.[0]?.value, timeToPeak?.[0]?.value, timeToPeak?.[0]?.upTo]).toEqual([48, 20, 40])
    const uptake = protocols['spravato-trd-us'].formulations[0]?.rules.find(({ id }) => id === 'uptake')?.text
    expect(uptake).toMatch(/^About 48 % .* 20 to 40 minutes after the last spray/)
  })

  it('costs the patient in Australia what both catalogs say', () => {
    const atListing = entryOf('reg-au-pbs')?.amounts?.map(({ amountMinor }) => amountMinor)
    const { variants = [] } = prices['price-au-pbs-copay']
    const charged = variants.filter(({ effective }) => effective?.from === '2025-05-01').map(({ amountMinor }) => amountMinor)
    expect([atListing, charged]).toEqual([
      [3160, 770],
      [3160, 770],
    ])
  })
})
