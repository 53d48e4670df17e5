import { formatCitation } from 'ketamine-therapy/evidence'
import { evidenceFor, findIndicationsByCode, indications, regulatoryStatus } from 'ketamine-therapy/indications'
import { protocols } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'

const MDSI = 'mdd-acute-suicidal-ideation-or-behavior'
const spray = { drug: 'esketamine', route: 'intranasal' } as const

describe('uses in mood and suicidality', () => {
  // Ionescu 2021: MADRS met, the key secondary endpoint (CGI-SS-r) not; as in Fu 2020.
  it('ASPIRE II, like ASPIRE I, eased symptoms and did not differ on suicidality', () => {
    const trials = ['eff-aspire1', 'eff-aspire2'].map((id) => indications[MDSI].effects.find((one) => one.id === id))
    for (const trial of trials) {
      expect(trial).toMatchObject({ outcome: 'mixed', bodies: expect.arrayContaining(['esketamine-nasal-suicidality']) })
      expect(trial?.results.find(({ scale }) => scale === 'cgi-ss-r')).toMatchObject({
        primaryOutcome: 'not-primary',
        favors: 'neither',
        note: 'The key secondary endpoint.',
      })
    }
  })

  // AWTTC 3649: the EU wording, for adults in a moderate to severe episode.
  it.each(['EU', 'GB'] as const)('the emergency wording is for a moderate to severe episode: %s', (jurisdiction) => {
    const { conditions } = regulatoryStatus(MDSI, { ...spray, jurisdiction, asOf: '2026-11-22' })
    expect(conditions.find(({ code }) => code === 'psychiatric-emergency')?.text).toMatch(/in a moderate to severe episode/)
  })

  // Codes as of treatment-resistant depression and of MDSI.
  it.each([
    ['icd-10-cm', 'R45.851', 'additional'],
    ['icd-10-cm', 'T14.91XA', 'additional'],
    ['icd-11', 'MB26.A', 'additional'],
    ['icd-11', 'MB23.R', 'additional'],
    ['mesh', 'D059020', 'subject'],
    ['snomed-ct', '6471006', 'additional'],
  ] as const)('%s %s is found under 18 as it is in adults', (system, code, relation) => {
    const found = findIndicationsByCode({ system, code }).map((match) => [match.indication.id, match.relation])
    expect(found).toContainEqual([MDSI, relation])
    expect(found).toContainEqual(['adolescent-treatment-resistant-depression', relation])
  })

  // "Other routes", "others": esketamine into a vein is one of them.
  it.each([
    ['major-depressive-disorder', '5'],
    [MDSI, '4'],
    ['bipolar-depression', '4'],
    ['late-life-depression', '5'],
    ['ect-alternative', '5'],
    ['depression-with-anxious-distress', '4'],
  ])('%s: no usable evidence for esketamine into a vein, level %s', (id, cebm) => {
    const [body, ...more] = evidenceFor(id, { drug: 'esketamine', route: 'intravenous' }).bodies
    expect(more).toEqual([])
    expect(body?.grade).toMatchObject({ tier: 'E', cebm, certainty: 'very-low' })
  })

  // NCT05698394 follows the mothers of Wang 2024; whether that is the largest of the 22 trials is not told.
  it('names the trial that is followed for two years', () => {
    const [lasting] = indications['postpartum-depression-prevention-cesarean'].timing.filter(({ kind }) => kind === 'durability')
    expect(lasting?.text).toMatch(/Wang 2024/)
    expect(lasting?.text).not.toMatch(/largest/)
  })

  // TRANSFORM-3: aged 65 and over, 65 included.
  it('says the age of the trial in older adults alike in both languages', () => {
    const { lay } = indications['late-life-depression'].summary
    expect([lay.en, lay.es]).toEqual([expect.stringContaining('aged 65 and older'), expect.stringContaining('de 65 años o más')])
  })

  // Janik 2025 and NICE TA854; SPRAVATO trials and bipolar disorder by recall.
  it.each([
    ['psychotic-depression', /psychosis was an exclusion/i, 'janik-2025 read, nice-ta854 read'],
    ['bipolar-depression', /excluded bipolar disorder/, 'field-knowledge recalled'],
  ] as const)('%s: whom the trials of the spray left out has its source', (id, text, marks) => {
    const caution = indications[id].cautions.find((one) => text.test(one.text))
    expect(caution?.sources.map(({ citation, checked }) => `${citation} ${checked}`).join(', ')).toBe(marks)
  })
})

describe('a retracted analysis', () => {
  // The analysis of anxiety in KADS (Br J Psychiatry 2025;227:601) was retracted on 2026-03-31. It had told of Hull 2022 in its introduction.
  it('is called retracted where it is named, and stands behind no result', () => {
    const body = evidenceFor('depression-with-anxious-distress', { drug: 'ketamine', route: 'subcutaneous' }).bodies[0]
    expect(body).toMatchObject({ direction: 'unknown', grade: { reason: expect.stringMatching(/retracted in 2026/) } })
    const results = Object.values(indications).flatMap(({ effects }) => effects.flatMap(({ sources }) => sources))
    expect(results.filter(({ citation }) => ['kads-anxiety', 'larkin-2011'].includes(citation))).toEqual([])
  })
})

describe('a guideline with a later edition', () => {
  // The page of the EMA lists Rev. 3 as a guideline beside its draft of 2023. Rev. 2 came into effect on 2013-12-01.
  it('is not called in effect, where it was not read whether it still is', () => {
    const said = indications['treatment-resistant-depression'].definitions.find(({ id }) => id === 'def-trd-ema-guideline')?.text
    expect(said).not.toMatch(/is in effect|was in consultation/)
    expect(said).toMatch(/took effect on 2013-12-01.*revision 3.*not read/)
  })
})

describe('a pilot that was planned when the reference was written', () => {
  // Lee 2023 (PLoS One 18(11)), abstract: ten people treated weekly with 0.1 to 0.4 mg/kg over two hours; half fell by 50 % or more on the MADRS.
  it('has its result: SKIPMDD, without a control group', () => {
    const use = 'palliative-depression-existential-distress'
    const { bodies, effects } = evidenceFor(use, { drug: 'ketamine', route: 'subcutaneous' })
    expect(bodies).toMatchObject([{ grade: { tier: 'D', cebm: '4', certainty: 'very-low' }, direction: 'unknown' }])
    expect(bodies[0]?.grade.reason).not.toMatch(/protocol/)
    expect(effects).toMatchObject([
      {
        study: { design: 'open-label', n: 10, counted: 'treated' },
        treatment: { doses: [{ amount: 0.1, upTo: 0.4, unit: 'mg/kg', overMinutes: 120 }] },
        results: [{ outcome: 'response', scale: 'madrs', threshold: { is: '>=', value: 50, unit: 'percent-fall' }, treatment: 50 }, {}],
        outcome: 'uncontrolled',
      },
    ])
  })
})

describe('a trial without a difference that was cited for naltrexone only', () => {
  // Yoon 2025 (Int J Neuropsychopharmacol, pyaf056), abstract: 65 adults with major depression and alcohol use disorder, four weekly infusions of
  // 0.5 mg/kg with or without naltrexone, against midazolam 0.045 mg/kg; co-primary MADRS and complete abstinence; over 80 % remitted in all groups.
  it('stands among the effects in major depression', () => {
    const { bodies, effects } = evidenceFor('major-depressive-disorder', { drug: 'ketamine', route: 'intravenous' })
    expect(effects.find(({ id }) => id === 'eff-yoon-2025')).toMatchObject({
      study: { design: 'randomized-parallel', registration: 'NCT02461927', n: 65, counted: 'randomized', blinding: 'double-blind' },
      treatment: { doses: [{ amount: 0.5, unit: 'mg/kg' }], sessions: 4 },
      comparator: { kind: 'midazolam', dose: { amount: 0.045, unit: 'mg/kg' } },
      outcome: 'no-difference',
    })
    expect(bodies[0]).toMatchObject({ grade: { tier: 'D', cebm: '2', certainty: 'low' }, direction: 'mixed' })
    expect(bodies[0]?.grade.reason).toMatch(/midazolam-controlled trials/)
  })

  it('is told of in alcohol use disorder, with what was not read', () => {
    expect(indications['alcohol-use-disorder'].cautions.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/65 adults.*complete abstinence.*not read/),
    )
  })
})

describe('oral ketamine in major depression', () => {
  // Arabzadeh 2018 and Jafarinia 2016, abstracts; the protocol of low daily doses rests on both.
  it('has its two small trials, as the protocol for the same use has', () => {
    const { tier, bodies, effects } = evidenceFor('major-depressive-disorder', { drug: 'ketamine', route: 'oral' })
    expect(tier).toBe('E')
    expect(bodies[0]?.grade.reason).toMatch(/two small oral trials/i)
    expect(bodies[0]?.alternatives).toMatchObject([{ tier: protocols['po-low-dose-daily'].evidence.tier }])
    expect(effects).toMatchObject([
      { study: { name: 'Arabzadeh 2018', n: 81 }, results: [{ outcome: 'early improvement', treatment: 85.4, comparator: 42.5 }, {}] },
      {
        study: { name: 'Jafarinia 2016', n: 40, treatmentN: 20, comparatorN: 20 },
        results: [
          { scale: 'hads', treatment: 6.95, comparator: 8.4, p: { is: '=', value: 0.005 }, at: { value: 3, unit: 'weeks' } },
          { scale: 'hads', treatment: 6.2, comparator: 7.35, p: { is: '=', value: 0.003 }, at: { value: 6, unit: 'weeks' } },
          { measure: 'described', p: { is: '=', value: 0.008 }, at: { value: 6, unit: 'weeks' } },
        ],
      },
    ])
  })
})

describe('the cohorts of clinics', () => {
  // Pfeiffer 2024 (J Clin Psychiatry 85(1):23m14984), abstract: n = 215; after six weeks 26 % had responded and 15 % remitted, similar at 12 and 26 weeks.
  it('stand beside the lower rates of the veterans', () => {
    const { effects } = evidenceFor('treatment-resistant-depression', { drug: 'ketamine', route: 'intravenous' })
    expect(effects.find(({ id }) => id === 'eff-pfeiffer')).toMatchObject({
      bodies: ['ketamine-iv-repeated'],
      study: { design: 'retrospective', n: 215 },
      results: [
        {
          outcome: 'response',
          scale: 'phq-9',
          threshold: { is: '>=', value: 50, unit: 'percent-fall' },
          treatment: 26,
          at: { value: 6, unit: 'weeks' },
        },
        {
          outcome: 'remission',
          scale: 'phq-9',
          threshold: { is: '<=', value: 5, unit: 'points' },
          treatment: 15,
          at: { value: 6, unit: 'weeks' },
        },
      ],
      outcome: 'uncontrolled',
      sources: [{ citation: 'va-pfeiffer', checked: 'read' }],
    })
  })
})

describe('a remission rate carries its threshold', () => {
  // MADRS of 12 or less in the trials of the spray (TRANSFORM, SUSTAIN, monotherapy), 10 or less in ESCAPE-TRD, KetECT and KADS; PHQ-9 below 5 at home and in clinics.
  it.each([
    ['treatment-resistant-depression', 'eff-trd4005-remission', 'madrs', '<=', 12],
    ['treatment-resistant-depression', 'eff-sustain2', 'madrs', '<=', 12],
    ['treatment-resistant-depression', 'eff-sustain3', 'madrs', '<=', 12],
    ['treatment-resistant-depression', 'eff-escape', 'madrs', '<=', 10],
    ['treatment-resistant-depression', 'eff-kads-flex', 'madrs', '<=', 10],
    ['ect-alternative', 'eff-ketect', 'madrs', '<=', 10],
    ['treatment-resistant-depression', 'eff-hull', 'phq-9', '<', 5],
    ['treatment-resistant-depression', 'eff-mcinnes', 'phq-9', '<', 5],
    ['treatment-resistant-depression', 'eff-pfeiffer', 'phq-9', '<=', 5],
  ] as const)('%s: %s', (use, id, scale, is, value) => {
    const results = indications[use].effects.find((one) => one.id === id)?.results ?? []
    const rates = results.filter((one) => one.outcome === 'remission' && one.measure === 'proportions' && (one.scale ?? scale) === scale)
    expect(rates.length).toBeGreaterThan(0)
    for (const rate of rates) expect(rate).toMatchObject({ scale, threshold: { is, value, unit: 'points' } })
  })
})

describe('bibliography', () => {
  // Zaki 2025: Int J Neuropsychopharmacol 28(6):pyaf027.
  it('prints volume, issue and article number of SUSTAIN-3 as of any other paper', () => {
    expect(formatCitation('zaki-2025', { style: 'ama', format: 'text' })).toContain('Int J Neuropsychopharmacol. 2025;28(6):pyaf027.')
  })
})
