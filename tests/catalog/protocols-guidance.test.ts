import { instruments } from 'ketamine-therapy/outcomes'
import {
  dischargeScales,
  findGuidance,
  getGuidancePosition,
  GUIDANCE_IDS,
  GUIDANCE_TOPICS,
  guidancePositions,
  PROTOCOL_IDS,
  sessionDocumentation,
} from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { marks } from '../helpers/protocols'
import { expectSound } from './sources'

describe('positions of guidance bodies', () => {
  it('are 21, filed under their ids, with sound sources', () => {
    expect(GUIDANCE_IDS).toHaveLength(21)
    expect(Object.keys(guidancePositions)).toEqual([...GUIDANCE_IDS])
    for (const id of GUIDANCE_IDS) expect(guidancePositions[id].id).toBe(id)
    expectSound(guidancePositions)
  })

  it.each(GUIDANCE_IDS.map((id) => guidancePositions[id]))('$id speaks once to a topic, and names protocols that exist', (position) => {
    const topics = position.positions.map((one) => one.topic)
    expect(topics.length).toBeGreaterThan(0)
    expect(topics).toEqual(GUIDANCE_TOPICS.filter((topic) => topics.includes(topic)))
    for (const { text, protocols = [] } of position.positions) {
      expect(text).toMatch(/\.$/)
      for (const id of protocols) expect(PROTOCOL_IDS).toContain(id)
    }
  })

  // Topics that the bodies speak to, by body: setting, personnel, monitoring, dosing, home use.
  it.each([
    ['gb-apa-2017', 'spmdh'],
    ['gb-mcintyre-2021', 'spmd'],
    ['gb-canmat-2021', 'md'],
    ['gb-asra-chronic-2018', 'spmd'],
    ['gb-asra-acute-2018', 'spmd'],
    ['gb-asa-safe-use', 'spmd'],
    ['gb-aana-2024', 'spmd'],
    ['gb-apna', 'spmd'],
    ['gb-az-bon-2015', 'spm'],
    ['gb-pa-2020', 'sd'],
    ['gb-askp3', 'spmdh'],
    ['gb-fda', 'spmdh'],
    ['gb-va', 'sd'],
    ['gb-vadod-2022', 'd'],
    ['gb-ranzcp', 'spd'],
    ['gb-rcpsych-2025', 'spmd'],
    ['gb-nice', 'd'],
    ['gb-cadth-2024', 'd'],
    ['gb-cpsbc', 'spmd'],
    ['gb-kata', 'sd'],
    ['gb-nz-2023', 'spd'],
  ] as const)('%s speaks to %s', (id, letters) => {
    expect(
      getGuidancePosition(id)
        .positions.map((one) => one.topic[0])
        .join(''),
    ).toBe(letters)
  })

  it.each([
    ['gb-apa-2017', 'dosing', /^0\.5 mg\/kg over 40 minutes.*two or three a week.*body mass index of 30/],
    ['gb-apa-2017', 'home-use', /^Strongly advises against prescribing ketamine for self-administration at home/],
    ['gb-asra-acute-2018', 'dosing', /bolus up to 0\.35 mg\/kg and an infusion up to 1 mg\/kg\/h/],
    ['gb-az-bon-2015', 'personnel', /may not give an intravenous bolus or anesthesia/],
    ['gb-pa-2020', 'dosing', /at most 1 mg\/kg\/h or a bolus of at most 0\.5 mg\/kg/],
    ['gb-askp3', 'dosing', /0\.5 to 1 mg\/kg by vein over 40 to 60 minutes/],
    ['gb-va', 'dosing', /four failed trials and PHQ-9 of 15 or more; unconfirmed/],
    ['gb-cadth-2024', 'dosing', /28 days, follow-up to 90 days/],
    ['gb-nice', 'dosing', /not recommended \(TA854, 2022\)/],
  ] as const)('%s, %s', (id, topic, text) => {
    expect(getGuidancePosition(id).positions.find((one) => one.topic === topic)?.text).toMatch(text)
  })

  // The recommendation of TA854 was read, and so was the position of the VA/DoD guideline, whose strength is recalled.
  it.each([
    ['gb-nice', ['nice-ng222-2026 read', 'nice-ta854 read']],
    ['gb-vadod-2022', ['vadod-mdd-2022 read', 'vadod-mdd-2022 recalled']],
  ] as const)('%s says what was read of it', (id, from) => {
    const { positions, sources } = getGuidancePosition(id)
    expect(marks(positions[0]?.sources ?? [])).toEqual(from)
    expect(marks(sources)).toEqual(from)
  })

  it('are found by topic and jurisdiction; a part also finds what speaks for the whole', () => {
    const ids = (query: Parameters<typeof findGuidance>[0]): readonly string[] => findGuidance(query).map((one) => one.id)
    expect(ids({})).toHaveLength(21)
    expect(ids({ jurisdiction: 'US-AZ' })).toContain('gb-az-bon-2015')
    expect(ids({ jurisdiction: 'US-AZ' })).toContain('gb-apa-2017')
    expect(ids({ jurisdiction: 'US' })).not.toContain('gb-az-bon-2015')
    expect(ids({ jurisdiction: 'GB-SCT' })).toEqual(['gb-mcintyre-2021', 'gb-rcpsych-2025'])
    expect(ids({ topic: 'home-use', jurisdiction: 'CA' })).toEqual([])
    // TA854 holds in England and Wales.
    expect(ids({ jurisdiction: 'GB-WLS' })).toEqual(['gb-mcintyre-2021', 'gb-rcpsych-2025', 'gb-nice'])
    // The College is that of Australia and New Zealand; the page read reports its advice in New Zealand.
    expect(ids({ jurisdiction: 'AU' })).toEqual(['gb-mcintyre-2021', 'gb-ranzcp'])
    expect(ids({ jurisdiction: 'NZ' })).toEqual(['gb-mcintyre-2021', 'gb-ranzcp', 'gb-nz-2023'])
  })
})

describe('scales used as aids before leaving', () => {
  it.each(Object.values(dischargeScales))('$id is the instrument of the same id', (scale) => {
    const instrument = instruments[scale.id]
    expect({ minimum: scale.minimum, maximum: scale.maximum }).toEqual(instrument.range)
    const conventional = scale.sources.some((source) => source.checked === 'convention')
    expect(scale.readyBasis).toBe(conventional ? 'convention' : 'published')
    expectSound(scale)
  })

  it('have the ranges and cut-offs that are published, and say which are defaults', () => {
    const row = (id: keyof typeof dischargeScales): readonly unknown[] => {
      const { minimum, maximum, readyAt, readyBasis } = dischargeScales[id]
      return [minimum, maximum, readyAt, readyBasis]
    }
    expect(row('moaa-s')).toEqual([0, 5, 5, 'convention'])
    expect(row('cadss')).toEqual([0, 92, 'baseline', 'convention'])
    expect(row('aldrete')).toEqual([0, 10, 9, 'published'])
    expect(row('padss')).toEqual([0, 10, 9, 'published'])
  })
})

describe('the template of a session record', () => {
  it('has unique fields with sound sources', () => {
    const ids = sessionDocumentation.fields.map((field) => field.id)
    expect(new Set(ids).size).toBe(ids.length)
    expectSound(sessionDocumentation)
  })

  it('calls only the items of the monitoring form published', () => {
    const published = sessionDocumentation.fields.filter((field) => field.basis === 'published').map((field) => field.id)
    expect(published).toEqual(['concomitant-drugs', 'blood-pressure', 'sedation', 'dissociation', 'respiratory-depression', 'total-time'])
    for (const field of sessionDocumentation.fields) {
      expect(field.basis === 'convention').toBe(field.sources.every((source) => source.checked === 'convention'))
    }
  })
})
