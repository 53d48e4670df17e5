import { dayNumber } from 'ketamine-therapy/core'
import type { CourseInput, Phase, ProtocolId, Schedule } from 'ketamine-therapy/protocols'
import { getProtocol, protocols, scheduleCourse } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { marks, phasesOf } from '../helpers/protocols'

// The table of phases and spacing: sessions, shortest and longest gap (days between session starts), where the frequency and where the gaps
// are stated and how that was checked, and the days that follow from it, counted from the first session.

const twiceWeekly8 = [1, 4, 8, 11, 15, 18, 22, 25]
const twiceWeekly6 = twiceWeekly8.slice(0, 6)
const thriceWeekly6 = [1, 3, 5, 8, 10, 12]

interface Row {
  readonly protocol: ProtocolId
  readonly phase: string
  readonly schedule: string
  readonly sessions: number | undefined
  /** Gaps in days and what they rest on. */
  readonly gaps: readonly [minimum: number, maximum: number, basis: Schedule['gapBasis']]
  readonly frequencyFrom: readonly string[]
  readonly gapsFrom: readonly string[]
  /** Course other than the first. */
  readonly course?: string
  /** Days of the phase, counted from the first session of the course. */
  readonly days?: readonly number[]
}

const rows: readonly Row[] = [
  {
    protocol: 'spravato-trd-us',
    phase: 'induction',
    schedule: 'twice-a-week',
    sessions: 8,
    gaps: [3, 4, 'trial'],
    frequencyFrom: ['spravato-mirror read'],
    gapsFrom: ['popova-2019 read'],
    days: twiceWeekly8,
  },
  {
    protocol: 'spravato-trd-us',
    phase: 'consolidation',
    schedule: 'once-a-week',
    sessions: 4,
    gaps: [7, 7, 'nominal'],
    frequencyFrom: ['spravato-mirror read'],
    gapsFrom: ['spravato-mirror computed'],
    days: [32, 39, 46, 53],
  },
  {
    protocol: 'spravato-trd-us',
    phase: 'maintenance',
    schedule: 'every-2-weeks',
    sessions: undefined,
    gaps: [7, 14, 'nominal'],
    frequencyFrom: ['spravato-mirror read'],
    gapsFrom: ['spravato-mirror computed'],
  },
  {
    protocol: 'spravato-trd-us',
    phase: 'maintenance',
    schedule: 'once-a-week',
    sessions: undefined,
    gaps: [7, 14, 'nominal'],
    frequencyFrom: ['spravato-mirror read'],
    gapsFrom: ['spravato-mirror computed'],
  },
  ...(['', '-65-and-over'] as const).flatMap((age): readonly Row[] => [
    {
      protocol: 'spravato-trd-eu',
      phase: `induction${age}`,
      schedule: 'twice-a-week',
      sessions: 8,
      gaps: [3, 4, 'nominal'],
      frequencyFrom: ['spravato-smpc read'],
      gapsFrom: ['spravato-smpc computed'],
      course: age === '' ? 'under-65' : '65-and-over',
      days: twiceWeekly8,
    },
    {
      protocol: 'spravato-trd-eu',
      phase: `consolidation${age}`,
      schedule: 'once-a-week',
      sessions: 4,
      gaps: [7, 7, 'nominal'],
      frequencyFrom: ['spravato-smpc read'],
      gapsFrom: ['spravato-smpc computed'],
      course: age === '' ? 'under-65' : '65-and-over',
      days: [32, 39, 46, 53],
    },
    {
      protocol: 'spravato-trd-eu',
      phase: `maintenance${age}`,
      schedule: 'every-2-weeks',
      sessions: undefined,
      gaps: [7, 14, 'nominal'],
      frequencyFrom: ['spravato-smpc read'],
      gapsFrom: ['spravato-smpc computed'],
    },
    {
      protocol: 'spravato-trd-eu',
      phase: `maintenance${age}`,
      schedule: 'once-a-week',
      sessions: undefined,
      gaps: [7, 14, 'nominal'],
      frequencyFrom: ['spravato-smpc read'],
      gapsFrom: ['spravato-smpc computed'],
    },
  ]),
  {
    protocol: 'spravato-mdsi-us',
    phase: 'acute',
    schedule: 'twice-a-week',
    sessions: 8,
    gaps: [3, 4, 'trial'],
    frequencyFrom: ['spravato-dose2 read', 'medscape-ref read', 'spravatohcp-mdsi read'],
    gapsFrom: ['fu-2020 recalled'],
    days: twiceWeekly8,
  },
  {
    protocol: 'spravato-mdd-emergency-eu',
    phase: 'acute',
    schedule: 'twice-a-week',
    sessions: 8,
    gaps: [3, 4, 'nominal'],
    frequencyFrom: ['spravato-hk read'],
    gapsFrom: ['spravato-hk computed'],
    days: twiceWeekly8,
  },
  {
    protocol: 'iv-trd-acute-six',
    phase: 'induction',
    schedule: 'three-a-week',
    sessions: 6,
    gaps: [2, 3, 'trial'],
    frequencyFrom: ['phillips-2019 read'],
    gapsFrom: ['singh-2016 recalled'],
    days: thriceWeekly6,
  },
  {
    protocol: 'iv-trd-acute-six',
    phase: 'induction',
    schedule: 'two-a-week',
    sessions: 6,
    gaps: [3, 4, 'trial'],
    frequencyFrom: ['anand-2023 read'],
    gapsFrom: ['singh-2016 recalled'],
    days: twiceWeekly6,
  },
  {
    protocol: 'iv-trd-frequency-singh',
    phase: 'induction',
    schedule: 'two-a-week',
    sessions: 8,
    gaps: [3, 4, 'trial'],
    frequencyFrom: ['singh-2016 read'],
    gapsFrom: ['singh-2016 recalled'],
    days: twiceWeekly8,
  },
  {
    protocol: 'iv-trd-frequency-singh',
    phase: 'induction',
    schedule: 'three-a-week',
    sessions: 12,
    gaps: [2, 3, 'trial'],
    frequencyFrom: ['singh-2016 read'],
    gapsFrom: ['singh-2016 recalled'],
    days: [1, 3, 5, 8, 10, 12, 15, 17, 19, 22, 24, 26],
  },
  {
    protocol: 'iv-trd-elektd',
    phase: 'induction',
    schedule: 'two-a-week',
    sessions: 6,
    gaps: [3, 4, 'nominal'],
    frequencyFrom: ['anand-2023 read'],
    gapsFrom: ['anand-2023 computed'],
    days: twiceWeekly6,
  },
  {
    protocol: 'iv-trd-three-infusion-test',
    phase: 'test',
    schedule: 'weekday-clinic',
    sessions: 3,
    gaps: [7, 14, 'nominal'],
    frequencyFrom: ['oxford-clinic read'],
    gapsFrom: ['oxford-clinic computed'],
    days: [1, 8, 15],
  },
  {
    protocol: 'iv-trd-maintenance',
    phase: 'maintenance',
    schedule: 'weekly',
    sessions: 4,
    gaps: [7, 7, 'trial'],
    frequencyFrom: ['phillips-2019 read'],
    gapsFrom: ['phillips-2019 read'],
    days: [1, 8, 15, 22],
  },
  {
    protocol: 'iv-si-two-24h',
    phase: 'acute',
    schedule: '24-hours-apart',
    sessions: 2,
    gaps: [1, 1, 'trial'],
    frequencyFrom: ['abbar-2022 read'],
    gapsFrom: ['abbar-2022 read'],
    days: [1, 2],
  },
  {
    protocol: 'iv-ptsd-six',
    phase: 'induction',
    schedule: 'three-a-week',
    sessions: 6,
    gaps: [2, 3, 'trial'],
    frequencyFrom: ['sinai-2021 read'],
    gapsFrom: ['feder-2021 recalled'],
    days: thriceWeekly6,
  },
  {
    protocol: 'iv-ptsd-eight-military',
    phase: 'induction',
    schedule: 'two-a-week',
    sessions: 8,
    gaps: [3, 4, 'trial'],
    frequencyFrom: ['abdallah-2022 read'],
    gapsFrom: ['abdallah-2022 recalled'],
    days: twiceWeekly8,
  },
  {
    protocol: 'iv-aud-kare',
    phase: 'with-therapy',
    schedule: 'weekly',
    sessions: 3,
    gaps: [7, 21, 'trial'],
    frequencyFrom: ['grabski-2022 read', 'kare-advisor read'],
    gapsFrom: ['kare-advisor read'],
    days: [1, 8, 15],
  },
  ...(['sc-trd-kads-flexible', 'sc-trd-kads-fixed'] as const).map(
    (protocol): Row => ({
      protocol,
      phase: 'induction',
      schedule: 'two-a-week',
      sessions: 8,
      gaps: [3, 4, 'nominal'],
      frequencyFrom: ['loo-2023 read'],
      gapsFrom: ['loo-2023 computed'],
      days: twiceWeekly8,
    }),
  ),
  {
    protocol: 'sl-home-telehealth',
    phase: 'induction',
    schedule: 'weekly',
    sessions: 4,
    gaps: [7, 7, 'nominal'],
    frequencyFrom: ['hull-2022 read', 'hull-2022-reg read'],
    gapsFrom: ['hull-2022 computed'],
    days: [1, 8, 15, 22],
  },
  {
    protocol: 'po-weekly-clinic',
    phase: 'induction',
    schedule: 'weekly',
    sessions: 6,
    gaps: [7, 7, 'trial'],
    frequencyFrom: ['oktos-reg read'],
    gapsFrom: ['oktos-reg read'],
    days: [1, 8, 15, 22, 29, 36],
  },
  {
    protocol: 'po-er-r107',
    phase: 'enrichment',
    schedule: 'daily',
    sessions: 5,
    gaps: [1, 1, 'trial'],
    frequencyFrom: ['glue-2024 read'],
    gapsFrom: ['glue-2024 read'],
    days: [1, 2, 3, 4, 5],
  },
  {
    // Twelve weeks from day 8, on which the response is judged.
    protocol: 'po-er-r107',
    phase: 'maintenance',
    schedule: 'two-a-week',
    sessions: 24,
    gaps: [3, 4, 'nominal'],
    frequencyFrom: ['glue-2024 read'],
    gapsFrom: ['glue-2024 computed'],
    days: Array.from({ length: 12 }, (_, week) => [8 + 7 * week, 11 + 7 * week]).flat(),
  },
  {
    protocol: 'iv-cbt-sequential',
    phase: 'induction',
    schedule: 'two-a-week',
    sessions: 6,
    gaps: [3, 4, 'nominal'],
    frequencyFrom: ['wilkinson-2021 read', 'wilkinson-reg read'],
    gapsFrom: ['wilkinson-2021 computed'],
    days: twiceWeekly6,
  },
  {
    protocol: 'iv-cbt-sequential',
    phase: 'pilot',
    schedule: 'two-a-week',
    sessions: 4,
    gaps: [3, 4, 'nominal'],
    frequencyFrom: ['wilkinson-2017 read'],
    gapsFrom: ['wilkinson-2017 computed'],
    course: 'pilot',
    days: [1, 4, 8, 11],
  },
  {
    protocol: 'iv-trauma-therapy-week',
    phase: 'week',
    schedule: 'days-2-and-4',
    sessions: 2,
    gaps: [2, 2, 'trial'],
    frequencyFrom: ['ptsd-week-trial read'],
    gapsFrom: ['ptsd-week-trial read'],
    days: [1, 3],
  },
  {
    protocol: 'iv-crps-outpatient-10-day',
    phase: 'course',
    schedule: 'weekdays',
    sessions: 10,
    gaps: [1, 3, 'trial'],
    frequencyFrom: ['schwartzman-2009 read'],
    gapsFrom: ['schwartzman-2009 recalled'],
    days: [1, 2, 3, 4, 5, 8, 9, 10, 11, 12],
  },
  {
    protocol: 'sc-cancer-burst',
    phase: 'burst',
    schedule: 'every-24-hours',
    sessions: 3,
    gaps: [1, 1, 'trial'],
    frequencyFrom: ['hardy-2012-ons read'],
    gapsFrom: ['hardy-2012-ons read'],
    days: [1, 2, 3],
  },
  {
    protocol: 'po-intermittent-home',
    phase: 'three-a-week',
    schedule: 'three-a-week',
    sessions: 9,
    gaps: [2, 3, 'nominal'],
    frequencyFrom: ['domany-2019 read'],
    gapsFrom: ['domany-2019 computed'],
    days: [1, 3, 5, 8, 10, 12, 15, 17, 19],
  },
  {
    protocol: 'po-intermittent-home',
    phase: 'two-a-week',
    schedule: 'two-a-week',
    sessions: 12,
    gaps: [3, 4, 'nominal'],
    frequencyFrom: ['kheirabadi-2023 read'],
    gapsFrom: ['kheirabadi-2023 computed'],
    course: 'two-a-week',
    days: [...twiceWeekly8, 29, 32, 36, 39],
  },
  {
    protocol: 'po-intermittent-home',
    phase: 'every-3-days',
    schedule: 'every-3-days',
    sessions: undefined,
    gaps: [3, 3, 'nominal'],
    frequencyFrom: ['alshirawi-2017 read'],
    gapsFrom: ['alshirawi-2017 computed'],
  },
]

// A Monday.
const START = '2026-11-30'

describe('the table of phases and spacing', () => {
  it.each(rows)('$protocol, $phase, $schedule', (row) => {
    const schedule = phaseOf(row.protocol, row.phase).schedules.find((one) => one.id === row.schedule)
    if (schedule === undefined) throw new Error('no such schedule')
    expect([schedule.sessions, schedule.minimumGapDays, schedule.maximumGapDays, schedule.gapBasis]).toEqual([row.sessions, ...row.gaps])
    expect(marks(schedule.sources)).toEqual(row.frequencyFrom)
    expect(marks(schedule.gapSources)).toEqual(row.gapsFrom)
    if (row.days === undefined) return
    const course = row.course === undefined ? {} : { course: row.course }
    expect(daysOf(row.protocol, row.phase, { ...course, schedules: { [row.phase]: row.schedule } })).toEqual(row.days)
  })

  it('covers every schedule of more than one session', () => {
    const told = rows.map((row) => `${row.protocol} ${row.phase} ${row.schedule}`)
    const all = Object.values(protocols).flatMap((protocol) =>
      phasesOf(protocol).flatMap((phase) =>
        phase.schedules.filter((one) => one.sessions !== 1).map((schedule) => `${protocol.id} ${phase.id} ${schedule.id}`),
      ),
    )
    expect([...told].sort()).toEqual([...all].sort())
  })

  it('maintenance from week 9: every 2 weeks or weekly, the former two weeks after week 8', () => {
    const later = (schedule: string): readonly number[] =>
      daysOf('spravato-trd-us', 'maintenance', { through: '2027-03-01', schedules: { maintenance: schedule } }).slice(0, 3)
    expect(later('every-2-weeks')).toEqual([67, 81])
    expect(later('once-a-week')).toEqual([60, 67, 74])
  })

  // One session has no gap: the numbers only keep a made-up session off the same day.
  it.each<[ProtocolId, string]>([
    ['iv-trd-dose-range', 'fava-2020'],
    ['iv-si-single', 'grunebaum-2018'],
    ['iv-si-ed-bolus', 'kashani-2014'],
    ['iv-ocd-single', 'rodriguez-2013'],
    ['iv-aud-met', 'dakwar-2020'],
    ['iv-cocaine-mbrp', 'dakwar-2019'],
    ['in-mdd-single', 'lapidus-2014'],
    ['iv-chronic-pain-trial-infusion', 'casa-2021'],
    ['iv-esk-postpartum', 'wang-2024'],
    ['iv-esk-caesarean', 'ren-2025'],
  ])('%s (%s): once', (id, citation) => {
    expect(scheduleCourse(getProtocol(id), { start: START, timeZone: 'UTC' }).sessions).toHaveLength(1)
    const schedule = phasesOf(getProtocol(id))[0]?.schedules[0]
    expect(schedule).toMatchObject({ sessions: 1, gapBasis: 'nominal' })
    expect(marks(schedule?.sources ?? [])).toEqual([`${citation} read`])
    expect(marks(schedule?.gapSources ?? [])).toEqual(['library-convention convention'])
  })

  it.each<[ProtocolId, phase: string, length: string, from: string, course?: string]>([
    ['iv-trd-maintenance', 'later', 'gaps that widen with time', 'va-pfeiffer read', 'as-needed'],
    ['sc-home-telehealth', 'induction', 'not seen', 'sc-home-parks read'],
    ['kap-group-rtt', 'with-group', '12 weeks', 'rtt-2025 read'],
    ['iv-crps-inpatient-s-ketamine', 'course', '4.2 days', 'sigtermans-2009 read'],
    ['iv-crps-inpatient-5-day', 'course', '5 days', 'goldberg-2010 read'],
    ['iv-neuropathic-sci', 'course', 'up to 7 days', 'cohen-2018-sum read'],
    ['iv-migraine-inpatient', 'continuous-a', '2 to 9 days, mean 4.8', 'healthcentral-mig read'],
    ['ect-adjunct', 'with-ect', 'course of electroconvulsive therapy', 'anderson-2017 read'],
    ['ect-anesthetic', 'with-ect', 'course of electroconvulsive therapy', 'fernie-2017 read'],
    ['po-low-dose-daily', 'twice-a-day', '6 weeks', 'dean-2021-unipolar read'],
  ])('%s, %s: no spacing is published, and none is made up', (id, phaseId, length, from, course) => {
    const phase = phaseOf(id, phaseId)
    expect(phase.schedules).toEqual([])
    expect(phase.length).toContain(length)
    expect(marks(phase.sources)).toContain(from)
    const plan = scheduleCourse(getProtocol(id), { start: START, timeZone: 'UTC', through: '2027-12-01', ...(course ? { course } : {}) })
    expect(plan.sessions).toEqual([])
    expect(plan.findings.map((finding) => finding.code)).toContain('protocols/no-published-spacing')
  })

  it('the US label has no taper and no dosing as needed', () => {
    const taper = getProtocol('spravato-trd-us').courseNotes.find((note) => note.id === 'taper')
    expect(marks(taper?.sources ?? [])).toEqual(['spravato-label-us recalled'])
  })

  it('KARE: 2 to 6 weeks from the first to the third infusion, by arithmetic', () => {
    const [schedule] = phaseOf('iv-aud-kare', 'with-therapy').schedules
    expect([2 * (schedule?.minimumGapDays ?? 0), 2 * (schedule?.maximumGapDays ?? 0)]).toEqual([14, 42])
  })

  it('Schwartzman 2009: weekdays only, whatever day the course begins on', () => {
    const from = (start: string, weekdays?: readonly number[]): readonly string[] =>
      scheduleCourse(getProtocol('iv-crps-outpatient-10-day'), { start, timeZone: 'UTC', weekdays }).sessions.map(({ date }) =>
        date.slice(8),
      )
    expect(from('2026-11-30')).toEqual(['30', '01', '02', '03', '04', '07', '08', '09', '10', '11'])
    expect(from('2026-12-02')).toEqual(['02', '03', '04', '07', '08', '09', '10', '11', '14', '15'])
    // A Saturday: the first session is on Monday.
    expect(from('2026-11-28')).toEqual(['30', '01', '02', '03', '04', '07', '08', '09', '10', '11'])
    // Days that are given stand before those of the protocol.
    expect(from('2026-11-30', [1, 2, 3, 4, 5, 6, 7])).toEqual(['30', '01', '02', '03', '04', '07', '08', '09', '10', '11'])
    expect(from('2026-12-02', [1, 2, 3, 4, 5, 6, 7])).toEqual(['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'])
  })

  it('Oxford clinic: on weekdays', () => {
    const plan = scheduleCourse(getProtocol('iv-trd-three-infusion-test'), { start: '2026-12-05', timeZone: 'UTC' })
    expect(plan.sessions.map(({ date }) => date)).toEqual(['2026-12-07', '2026-12-14', '2026-12-21'])
    expect(plan.assumptions.join()).toContain('days of the week that the protocol keeps to')
    expect(scheduleCourse(getProtocol('iv-trd-acute-six'), { start: '2026-12-05', timeZone: 'UTC' }).assumptions.join()).toContain(
      'every day of the week',
    )
  })
})

function phaseOf(id: ProtocolId, phaseId: string): Phase {
  const phase = phasesOf(getProtocol(id)).find((one) => one.id === phaseId)
  if (phase === undefined) throw new Error(`${id} has no phase ${phaseId}`)
  return phase
}

/** Days of a phase, 1 being the first session of the course. */
function daysOf(id: ProtocolId, phase: string, choices: Partial<CourseInput>): readonly number[] {
  const plan = scheduleCourse(getProtocol(id), { start: START, timeZone: 'UTC', ...choices })
  return plan.sessions
    .filter((one) => one.kind === 'dosing' && one.phase === phase)
    .map((one) => dayNumber(one.date) - dayNumber(START) + 1)
}
