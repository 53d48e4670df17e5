import type { Checkpoint, MonitoringPlan, Observable, PreDoseReadings, ProtocolId } from 'ketamine-therapy/protocols'
import { assessDischarge, assessPreDose, getProtocol, monitoringTimeline, protocols } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { marks } from '../helpers/protocols'

// The tables of monitoring, of limits before a dose, and of what one protocol takes over from another.

const AT = '2026-12-01T09:00:00-07:00'
const DEFAULT = ['library-convention convention']

type Point = readonly [when: Checkpoint['when'], from: Checkpoint['from'], minutes: number | undefined, observe: readonly Observable[]]

interface Row {
  readonly plan: string
  readonly protocols: readonly ProtocolId[]
  readonly points: readonly Point[]
  /** Shortest stay after the end of the dose, minutes; `undefined` where none is published. */
  readonly stay: number | undefined
  readonly stayFrom: readonly string[]
}

const grid = (minutes: readonly number[], when: Checkpoint['when']): readonly Point[] =>
  minutes.map((minute) => [when, 'dose-start', minute, ['blood-pressure', 'heart-rate', 'spo2']])
const asBeforeInfusion: Point = ['before', 'dose-start', undefined, ['blood-pressure', 'heart-rate', 'spo2', 'mental-state']]
const backToBaseline: Point = ['before-leaving', 'dose-end', undefined, ['blood-pressure', 'heart-rate', 'spo2', 'mental-state']]

const rows: readonly Row[] = [
  {
    plan: 'mon-spravato-us',
    protocols: ['spravato-trd-us', 'spravato-mdsi-us'],
    points: [
      ['before', 'dose-start', undefined, ['blood-pressure', 'preparation', 'transport']],
      ['during', 'dose-start', 0, ['administration']],
      ['throughout', 'dose-start', undefined, ['spo2', 'respiratory-status', 'sedation', 'dissociation']],
      ['after', 'administration', 40, ['blood-pressure']],
      ['before-leaving', 'dose-end', undefined, ['blood-pressure', 'sedation', 'dissociation', 'respiratory-status']],
    ],
    stay: 120,
    stayFrom: ['spravato-hcp read', 'spravato-label-us-2019 read'],
  },
  {
    plan: 'mon-spravato-eu',
    protocols: ['spravato-trd-eu', 'spravato-mdd-emergency-eu'],
    points: [
      ['before', 'dose-start', undefined, ['blood-pressure']],
      ['during', 'dose-start', 0, ['administration']],
      ['throughout', 'dose-start', undefined, ['sedation', 'dissociation']],
      ['after', 'administration', 40, ['blood-pressure']],
    ],
    stay: undefined,
    stayFrom: ['spravato-smpc read', 'spravato-rmm read'],
  },
  {
    // The row of a published grid and the row of continuous oxygen saturation, in one plan.
    plan: 'mon-iv-40',
    protocols: [
      'iv-trd-acute-six',
      'iv-trd-frequency-singh',
      'iv-trd-elektd',
      'iv-trd-dose-range',
      'iv-trd-three-infusion-test',
      'iv-trd-maintenance',
      'iv-si-single',
      'iv-si-two-24h',
      'iv-si-ed-bolus',
      'iv-ptsd-six',
      'iv-ptsd-eight-military',
      'iv-ocd-single',
      'iv-aud-kare',
      'iv-aud-met',
      'iv-cocaine-mbrp',
      'iv-cbt-sequential',
      'iv-trauma-therapy-week',
    ],
    points: [
      asBeforeInfusion,
      ['throughout', 'dose-start', undefined, ['spo2', 'consciousness', 'dissociation']],
      ...grid([15, 30], 'during'),
      ['during', 'dose-end', 0, ['blood-pressure', 'heart-rate', 'spo2', 'mental-state']],
      ...grid([45, 60, 90], 'after'),
      backToBaseline,
    ],
    stay: undefined,
    stayFrom: ['sanacora-2017 recalled', 'szarmach-2020 read'],
  },
  {
    plan: 'mon-po-clinic',
    protocols: ['po-weekly-clinic'],
    points: [
      ['before', 'dose-start', undefined, ['blood-pressure', 'heart-rate', 'spo2']],
      ['throughout', 'dose-start', undefined, ['consciousness', 'mental-state']],
    ],
    // 60 minutes, 120 in the later trial: the longer one.
    stay: 120,
    stayFrom: ['oktos-reg read', 'oktos-trd read'],
  },
  {
    plan: 'mon-ed-analgesia',
    protocols: ['iv-ed-analgesia'],
    points: [
      ['before', 'dose-start', undefined, ['pain', 'blood-pressure', 'heart-rate', 'respiratory-rate']],
      ['throughout', 'dose-start', undefined, ['spo2', 'ecg']],
      ['after', 'dose-end', 30, ['blood-pressure', 'heart-rate', 'spo2']],
    ],
    stay: 60,
    stayFrom: ['ed-proc-2016 read'],
  },
  {
    plan: 'mon-sl-home',
    protocols: ['sl-home-telehealth'],
    points: [
      ['before', 'dose-start', undefined, ['blood-pressure', 'heart-rate']],
      ['throughout', 'dose-start', undefined, ['consciousness']],
      ['after', 'dose-end', undefined, ['mental-state']],
    ],
    stay: undefined,
    stayFrom: ['hull-2022-reg read'],
  },
  {
    plan: 'mon-sc-im',
    protocols: [
      'im-kpt-krupitsky',
      'sc-trd-kads-flexible',
      'sc-trd-kads-fixed',
      'im-depression',
      'in-mdd-single',
      'nz-im-test-po-course',
      'kap-individual',
      'kap-group-rtt',
      'kap-retreat',
    ],
    points: [
      asBeforeInfusion,
      ['throughout', 'dose-start', undefined, ['spo2', 'consciousness', 'dissociation']],
      ...grid([15, 30], 'during'),
      ...grid([45, 60, 90], 'after'),
      backToBaseline,
    ],
    stay: undefined,
    stayFrom: DEFAULT,
  },
  {
    plan: 'mon-crps-4h',
    protocols: [
      'iv-crps-outpatient-10-day',
      'iv-crps-inpatient-s-ketamine',
      'iv-crps-inpatient-5-day',
      'iv-neuropathic-sci',
      'iv-chronic-pain-trial-infusion',
    ],
    points: [asBeforeInfusion, ['throughout', 'dose-start', undefined, ['blood-pressure', 'heart-rate', 'spo2']], backToBaseline],
    stay: undefined,
    stayFrom: DEFAULT,
  },
]

describe('the table of monitoring', () => {
  it.each(rows.flatMap((row) => row.protocols.map((id) => ({ id, ...row }))))('$id: $plan', ({ id, plan, points, stay, stayFrom }) => {
    const monitoring = planOf(id)
    expect(monitoring.id).toBe(plan)
    expect(monitoring.checkpoints.map(({ when, from, minutes, observe }) => [when, from, minutes, observe])).toEqual(points)
    expect(monitoring.minimumStay.kind === 'fixed' ? monitoring.minimumStay.minutesAfterDoseEnd : undefined).toBe(stay)
    expect(marks(monitoring.minimumStay.sources)).toEqual(stayFrom)
    const timeline = monitoringTimeline(getProtocol(id), { doseAt: AT, overMinutes: 0 })
    expect(timeline.earliestEnd === undefined).toBe(stay === undefined)
  })

  it('every other protocol has none: home, hospital, research', () => {
    const told = rows.flatMap((row) => row.protocols)
    const silent = Object.values(protocols).filter((protocol) => !told.includes(protocol.id as ProtocolId))
    expect(silent.map((protocol) => protocol.id)).toEqual([
      'sc-home-telehealth',
      'in-compounded-home',
      'po-intermittent-home',
      'po-low-dose-daily',
      'po-er-r107',
      'post-infusion-follow-on',
      'iv-acute-pain',
      'iv-perioperative',
      'iv-migraine-inpatient',
      'sc-cancer-burst',
      'iv-esk-postpartum',
      'iv-esk-caesarean',
      'ect-adjunct',
      'ect-anesthetic',
    ])
    for (const protocol of silent) {
      expect(protocol.monitoring).toBeUndefined()
      const { findings } = monitoringTimeline(protocol, { doseAt: AT, overMinutes: 0 })
      expect(findings.map((finding) => finding.code)).toContain('protocols/no-published-monitoring')
    }
  })

  it('mon-iv-40 (Szarmach 2020): the grid was read, continuous saturation is recalled, minute 40 is a default', () => {
    const from = (id: string): readonly string[] =>
      marks(planOf('iv-trd-acute-six').checkpoints.find((one) => one.id === id)?.sources ?? [])
    for (const id of ['minute-15', 'minute-30', 'minute-45', 'minute-60', 'minute-90']) expect(from(id)).toEqual(['szarmach-2020 read'])
    expect(from('oxygen-throughout')).toEqual(['sanacora-2017 recalled'])
    expect(from('end-of-infusion')).toEqual(DEFAULT)
  })

  it.each(['mon-sc-im', 'mon-crps-4h'])('%s: every point is a default and says so', (plan) => {
    const monitoring = planOf(rows.find((row) => row.plan === plan)?.protocols[0] ?? 'im-depression')
    for (const point of [...monitoring.checkpoints, monitoring.clock]) expect(marks(point.sources)).toEqual(DEFAULT)
  })

  it('which device starts the clock is a default, in the United States and in the EU', () => {
    expect(marks(planOf('spravato-trd-us').clock.sources)).toContain('library-convention convention')
    expect(marks(planOf('spravato-trd-eu').clock.sources)).toEqual(DEFAULT)
  })

  it.each([
    { mg: 56, devices: ['09:00', '09:05'], recheck: ['09:40', '09:45'], end: '11:05' },
    { mg: 84, devices: ['09:00', '09:05', '09:10'], recheck: ['09:40', '09:50'], end: '11:10' },
  ])('SPRAVATO $mg mg from 09:00 (label minimums, counted from the last device)', ({ mg, devices, recheck, end }) => {
    const timeline = monitoringTimeline(getProtocol('spravato-trd-us'), { doseAt: AT, doseMg: mg })
    const clock = (id: string): string | undefined => timeline.entries.find((entry) => entry.id === id)?.at?.slice(11, 16)
    expect([clock('no-food'), clock('no-liquids'), clock('nasal-drugs')]).toEqual(['07:00', '08:30', '08:00'])
    expect(timeline.entries.filter((entry) => entry.kind === 'device').map((entry) => entry.at?.slice(11, 16))).toEqual(devices)
    const pressure = timeline.entries.find((entry) => entry.id === 'blood-pressure-40')
    expect([pressure?.at?.slice(11, 16), pressure?.until?.slice(11, 16)]).toEqual(recheck)
    expect(timeline.earliestEnd?.slice(11, 16)).toBe(end)
  })
})

describe('leaving', () => {
  it.each(Object.values(protocols))('$id: time alone lets nobody leave', (protocol) => {
    const answer = assessDischarge(protocol, { minutesSinceDoseEnd: 10080 })
    expect([answer.decision, answer.published]).toEqual(['not-ready', 'unknown'])
  })

  // "At least 60 minutes after the last dose", and what else is asked for is set by the hospital.
  it('ED procedure 2016: 59 minutes are too few, and 60 are not enough by themselves', () => {
    const stay = (minutesSinceDoseEnd: number): unknown =>
      assessDischarge(getProtocol('iv-ed-analgesia'), { minutesSinceDoseEnd }).criteria.find((one) => one.id === 'minimum-stay')?.outcome
    expect([stay(59), stay(60)]).toEqual(['unmet', 'met'])
  })
})

const fine: PreDoseReadings = {
  systolicMmHg: 120,
  diastolicMmHg: 80,
  heartRatePerMin: 70,
  spo2Percent: 97,
  respiratoryRatePerMin: 16,
  minutesSinceFood: 180,
  minutesSinceLiquids: 60,
  minutesSinceNasalDrug: 'none',
  rideArranged: true,
}

type Limit = readonly [
  row: string,
  protocol: ProtocolId,
  reading: PreDoseReadings,
  decision: 'no-hold' | 'weigh' | 'hold',
  from: readonly string[] | undefined,
]

const us = ['label-spravato-ph read', 'onc-advisor read', 'spravato-label-us recalled']
const limits: readonly Limit[] = [
  // Above 140 or above 90: weigh the risk. No absolute number; 180 and 110 are defaults.
  ['hold-spravato-us', 'spravato-trd-us', { systolicMmHg: 140, diastolicMmHg: 90 }, 'no-hold', undefined],
  ['hold-spravato-us', 'spravato-trd-us', { systolicMmHg: 141 }, 'weigh', us],
  ['hold-spravato-us', 'spravato-mdsi-us', { diastolicMmHg: 91 }, 'weigh', us],
  ['hold-spravato-us', 'spravato-mdsi-us', { diastolicMmHg: 110 }, 'hold', DEFAULT],
  // A guide by age: above 140/90 under 65 years, above 150/90 from 65.
  ['hold-spravato-eu', 'spravato-trd-eu', { ageYears: 64, systolicMmHg: 140 }, 'no-hold', undefined],
  [
    'hold-spravato-eu',
    'spravato-trd-eu',
    { ageYears: 64, systolicMmHg: 141 },
    'weigh',
    ['spravato-smpc recalled', 'label-spravato-my read'],
  ],
  ['hold-spravato-eu', 'spravato-trd-eu', { ageYears: 65, systolicMmHg: 150 }, 'no-hold', undefined],
  ['hold-spravato-eu', 'spravato-trd-eu', { ageYears: 65, systolicMmHg: 151 }, 'weigh', ['spravato-smpc recalled']],
  ['hold-spravato-eu', 'spravato-trd-eu', { ageYears: 65, diastolicMmHg: 91 }, 'weigh', ['spravato-smpc recalled']],
  // An emergency department trial by vein: above 160, above 100, below 90.
  ['hold-nct06085937', 'iv-trd-acute-six', { systolicMmHg: 160 }, 'weigh', DEFAULT],
  ['hold-nct06085937', 'iv-trd-acute-six', { systolicMmHg: 161 }, 'hold', ['nct06085937 read']],
  ['hold-nct06085937', 'iv-trd-acute-six', { diastolicMmHg: 101 }, 'hold', ['nct06085937 read']],
  ['hold-nct06085937', 'iv-trd-acute-six', { systolicMmHg: 90 }, 'no-hold', undefined],
  ['hold-nct06085937', 'iv-trd-acute-six', { systolicMmHg: 89 }, 'hold', ['nct06085937 read', 'nct01892995 read']],
  ['hold-nct06085937', 'iv-si-ed-bolus', { systolicMmHg: 161 }, 'hold', ['nct06085937 read', 'nct01892995 read']],
  // Another one: heart rate below 50 or above 120, saturation below 95, breathing below 10 or above 30.
  ['hold-nct01892995', 'iv-si-ed-bolus', { systolicMmHg: 90, heartRatePerMin: 50, spo2Percent: 95 }, 'no-hold', undefined],
  ['hold-nct01892995', 'iv-si-ed-bolus', { heartRatePerMin: 49 }, 'hold', ['nct01892995 read']],
  ['hold-nct01892995', 'iv-si-ed-bolus', { heartRatePerMin: 121 }, 'hold', ['nct01892995 read']],
  ['hold-nct01892995', 'iv-si-ed-bolus', { spo2Percent: 94 }, 'hold', ['nct01892995 read']],
  ['hold-nct01892995', 'iv-si-ed-bolus', { respiratoryRatePerMin: 10, heartRatePerMin: 120 }, 'no-hold', undefined],
  ['hold-nct01892995', 'iv-si-ed-bolus', { respiratoryRatePerMin: 9 }, 'hold', ['nct01892995 read']],
  ['hold-nct01892995', 'iv-si-ed-bolus', { respiratoryRatePerMin: 30 }, 'no-hold', undefined],
  ['hold-nct01892995', 'iv-si-ed-bolus', { respiratoryRatePerMin: 31 }, 'hold', ['nct01892995 read']],
  // Analgesia: below 90 or above 180; below 50 or above 150; below 10 or above 30.
  ['hold-ed-analgesia', 'iv-ed-analgesia', { systolicMmHg: 180, heartRatePerMin: 150, respiratoryRatePerMin: 30 }, 'no-hold', undefined],
  ['hold-ed-analgesia', 'iv-ed-analgesia', { systolicMmHg: 90, heartRatePerMin: 50, respiratoryRatePerMin: 10 }, 'no-hold', undefined],
  ['hold-ed-analgesia', 'iv-ed-analgesia', { systolicMmHg: 181 }, 'hold', ['ed-proc-2016 read']],
  ['hold-ed-analgesia', 'iv-ed-analgesia', { systolicMmHg: 89 }, 'hold', ['ed-proc-2016 read']],
  ['hold-ed-analgesia', 'iv-ed-analgesia', { heartRatePerMin: 151 }, 'hold', ['ed-proc-2016 read']],
  ['hold-ed-analgesia', 'iv-ed-analgesia', { heartRatePerMin: 49 }, 'hold', ['ed-proc-2016 read']],
  ['hold-ed-analgesia', 'iv-ed-analgesia', { respiratoryRatePerMin: 31 }, 'hold', ['ed-proc-2016 read']],
  ['hold-ed-analgesia', 'iv-ed-analgesia', { respiratoryRatePerMin: 9 }, 'hold', ['ed-proc-2016 read']],
]

describe('the table of limits before a dose', () => {
  it.each(limits)('%s: %s, %j: %s', (_row, id, reading, decision, from) => {
    const protocol = getProtocol(id)
    const answer = assessPreDose(protocol, { ...readable(id), ...reading })
    expect(answer.decision).toBe(decision)
    const fired = answer.findings.find((finding) => protocol.preDose.some((rule) => finding.code === `protocols/${rule.id}`))
    expect(fired === undefined ? undefined : marks(fired.sources)).toEqual(from)
  })

  // Eating, drinking and nasal drugs: 2 hours, 30 minutes, 1 hour, in the US text and carried over to the EU records, which share the preparation.
  it.each(['spravato-trd-us', 'spravato-mdsi-us', 'spravato-trd-eu', 'spravato-mdd-emergency-eu'] as const)(
    '%s: what is asked of a person before is looked at before the dose',
    (id) => {
      const decide = (reading: PreDoseReadings): string =>
        assessPreDose(getProtocol(id), { ageYears: 40, ...readable(id), ...reading }).decision
      expect(decide({})).toBe('no-hold')
      const bounds = [{ minutesSinceFood: 120 }, { minutesSinceLiquids: 30 }, { minutesSinceNasalDrug: 60 }]
      expect(bounds.map(decide)).toEqual(['no-hold', 'no-hold', 'no-hold'])
      const within = [{ minutesSinceFood: 119 }, { minutesSinceLiquids: 29 }, { minutesSinceNasalDrug: 59 }]
      expect(within.map(decide)).toEqual(['hold', 'hold', 'hold'])
    },
  )

  // No record gives this intramuscular trial's dose; its limits stand where the emergency department is spoken of.
  it('hold-nct05696691: below 90/60 or above 180/110 for good, below 45 or above 120 beats', () => {
    const told = getProtocol('iv-si-ed-bolus').safety.find((one) => one.id === 'im-trial-limits')
    expect(told?.text).toMatch(/below 90\/60 or above 180\/110.*below 45 or above 120/)
    expect(marks(told?.sources ?? [])).toEqual(['nct05696691 read'])
  })

  it('what both emergency department trials exclude beside readings', () => {
    const told = getProtocol('iv-si-ed-bolus').safety.find((one) => one.id === 'trial-exclusions')
    expect(told?.text).toMatch(/8 or more past exposures, age outside 18 to 65.*weight below 45 or above 115 kg/)
  })
})

describe('the table of what is taken over', () => {
  const inherited = (id: ProtocolId, part: string): string | undefined => getProtocol(id).inherited.find((one) => one.part === part)?.from
  const settings = (id: ProtocolId): readonly string[] => getProtocol(id).settings.map((one) => one.setting)

  it.each<[readonly ProtocolId[], string]>([
    [
      [
        'iv-trd-frequency-singh',
        'iv-trd-elektd',
        'iv-trd-dose-range',
        'iv-trd-three-infusion-test',
        'iv-trd-maintenance',
        'iv-si-single',
        'iv-si-two-24h',
        'iv-si-ed-bolus',
        'iv-ptsd-six',
        'iv-ptsd-eight-military',
        'iv-ocd-single',
        'iv-aud-kare',
        'iv-aud-met',
        'iv-cocaine-mbrp',
        'iv-cbt-sequential',
        'iv-trauma-therapy-week',
        'sc-trd-kads-flexible',
        'sc-trd-kads-fixed',
        'im-kpt-krupitsky',
        'im-depression',
        'in-mdd-single',
        'nz-im-test-po-course',
        'kap-individual',
        'kap-group-rtt',
        'kap-retreat',
      ],
      'iv-trd-acute-six',
    ],
    [
      ['iv-crps-outpatient-10-day', 'iv-crps-inpatient-s-ketamine', 'iv-crps-inpatient-5-day', 'iv-neuropathic-sci'],
      'iv-chronic-pain-trial-infusion',
    ],
    [['spravato-mdd-emergency-eu'], 'spravato-trd-eu'],
  ])('%j from %s', (ids, from) => {
    for (const id of ids)
      for (const part of ['monitoring', 'discharge', 'equipment']) expect(inherited(id, part), `${id} ${part}`).toBe(from)
  })

  it('by vein for the mind: hospital, emergency department, clinic, where no source names the place', () => {
    for (const id of ['iv-trd-elektd', 'iv-si-single', 'iv-ptsd-six', 'iv-ocd-single', 'iv-aud-met', 'iv-cbt-sequential'] as const)
      expect(settings(id)).toEqual(['hospital', 'emergency-department', 'clinic'])
  })

  it('under the skin, into a muscle, into the nose, by mouth on site: a clinic', () => {
    for (const id of ['im-depression', 'in-mdd-single', 'po-weekly-clinic', 'kap-group-rtt'] as const)
      expect(settings(id)).toEqual(['clinic'])
  })

  it('a high dose, if below the anesthetic one, is no model for a clinic', () => {
    expect(settings('im-kpt-krupitsky')).toEqual(['hospital'])
    const { summary, dose, alerts } = protocols['im-kpt-krupitsky']
    expect(JSON.stringify([summary, dose, alerts])).not.toMatch(/anesthetic[- ]range dose|in the anesthetic range/)
    expect(alerts.find(({ id }) => id === 'anesthetic-range')).toMatchObject({
      severity: 'hold',
      text: expect.stringMatching(
        /hallucinogenic .*below the labeled anesthetic dose of 6\.5 to 13 mg\/kg.*not a model for outpatient use/,
      ) as string,
    })
  })

  it('at home: FDA’s warning first, and nothing taken over', () => {
    for (const id of [
      'sl-home-telehealth',
      'sc-home-telehealth',
      'in-compounded-home',
      'po-intermittent-home',
      'po-low-dose-daily',
    ] as const) {
      const protocol = getProtocol(id)
      expect(settings(id)).toEqual(['home'])
      expect(protocol.inherited).toEqual([])
      expect(protocol.alerts[0]?.id).toMatch(/^fda-compounded/)
    }
  })

  it('a lozenge that may be taken at home brings FDA’s warning, whoever sits beside', () => {
    const protocol = getProtocol('kap-individual')
    expect(settings('kap-individual')).toContain('home')
    expect(protocol.alerts.map((alert) => alert.id)).toContain('fda-compounded-2023')
  })

  it('in hospital, local policy', () => {
    for (const id of [
      'iv-acute-pain',
      'iv-perioperative',
      'iv-migraine-inpatient',
      'iv-esk-postpartum',
      'iv-esk-caesarean',
      'ect-adjunct',
      'ect-anesthetic',
    ] as const) {
      expect(getProtocol(id).personnel.map((one) => one.id)).toEqual(['set-by-the-hospital'])
      expect(settings(id)).not.toContain('clinic')
    }
  })

  // SPRAVATO: the next day after a restful sleep. Ketamine: that and 24 hours.
  it('no driving: by the drug', () => {
    for (const protocol of Object.values(protocols)) {
      const driving = protocol.aftercare.filter((one) => one.id === 'no-driving').map((one) => one.text)
      if (driving.length === 0) continue
      expect(driving.join(), protocol.id).toMatch(
        protocol.id.startsWith('spravato') ? /until the next day after a restful sleep/ : /24 hours/,
      )
      if (protocol.id !== 'iv-ed-analgesia') expect(driving.join(), protocol.id).toMatch(/after a restful sleep/)
    }
  })
})

/** Readings that hold nobody back, as far as the protocol looks at them. */
function readable(id: ProtocolId): PreDoseReadings {
  const wanted = new Set<string>(getProtocol(id).preDose.flatMap((rule) => rule.anyOf.map((bound) => bound.reading)))
  return Object.fromEntries(Object.entries(fine).filter(([key]) => wanted.has(key)))
}

function planOf(id: ProtocolId): MonitoringPlan {
  const { monitoring } = getProtocol(id)
  if (monitoring === undefined) throw new Error(`${id} has no plan`)
  return monitoring
}
