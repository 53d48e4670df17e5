import { describe, expect, it } from 'vitest'
import {
  controlledStatus,
  controlledStatusEntries,
  findIdentifier,
  harmCodes,
  identifiersOf,
  pharmacokineticsOf,
  pharmacologyFacts,
  resolveIngredientCode,
  routeProfiles,
  substanceIdentifiers,
} from 'ketamine-therapy/terminology'
import type { PharmacologyFact, ReportedValue, RouteProfile } from 'ketamine-therapy/terminology'
import { snomedSubstances } from 'ketamine-therapy/terminology/snomed'
import type { Drug, Route, SourceRef } from 'ketamine-therapy/core'

/** A value as the published tables print it: `~45% n=3`, `32±17%`, `29[27–31]%`, `14–23 min`. */
function printed({ value, upTo, unit, isApproximate, spread, n }: ReportedValue): string {
  const units: Partial<Record<ReportedValue['unit'], string>> = { percent: '%', minutes: ' min', hours: ' h' }
  const around =
    spread === undefined ? '' : spread.kind === 'standard-deviation' ? `±${spread.high}` : `[${spread.low ?? ''}–${spread.high}]`
  const size = n === undefined ? '' : ` n=${n}`
  return `${isApproximate === true ? '~' : ''}${value}${upTo === undefined ? '' : `–${upTo}`}${around}${units[unit] ?? ''}${size}`
}
const all = (values: readonly ReportedValue[]): string => values.map(printed).join('; ')

// Bioavailability: Yanagihara 2003 (abstract: tablet about 20, sublingual and suppository about 30, nasal about 45, three volunteers), Chong 2006
// (abstract: 32 ± 17 and 23 ± 9, six patients), Rolan 2014 (abstract: 29, 90% CI 27 to 31, eight men), PMC9118341 table 6 (19, 13 and 11 for 10,
// 30 and 50 mg), Fanta 2015 (abstract: 8, where 11 % is how much people differ, eleven people), US label of the nasal spray (about 48). Times to
// peak: the same.
const routes: readonly (readonly [Drug, Route, RouteProfile['standing'], string, string, string, string])[] = [
  ['ketamine', 'intravenous', 'by-definition', '100%', '~1–2 min', '1 min; 5–10 min', '5–10 min; ~2 h'],
  ['ketamine', 'intramuscular', 'single-source', '~93%', '5–15 min', '3–4 min; 3–5 min', '12–25 min; 30–120 min'],
  ['ketamine', 'subcutaneous', 'no-human-figure', '', '~10–30 min', '5–15 min', '1–2 h'],
  ['ketamine', 'intranasal', 'disputed', '~45% n=3; 11–19%; 25–50%', '14–23 min', '5–15 min', '45–90 min'],
  ['esketamine', 'intranasal', 'agreed', '~48%', '20–40 min', '', '1.5–2 h'],
  ['ketamine', 'sublingual', 'agreed', '29[27–31]% n=8; 32±17% n=6; ~30% n=3', '0.75[0.25–1] h n=8', '10–20 min', '1–2 h'],
  ['ketamine', 'oral', 'agreed', '~20% n=3; 23±9% n=6; 20–25%; 15–19%; 16–29%', '0.5–1 h; ~0.96 h n=6', '20–30 min', '2–4 h; 4–6 h'],
  ['esketamine', 'oral', 'single-source', '8% n=11', '~0.5–1 h', '', ''],
  ['ketamine', 'rectal', 'agreed', '~30% n=3; 25–30%', '~45 min', '10–15 min', '1–2 h'],
]

describe('route table', () => {
  it.each(routes)('%s, %s', (drug, route, standing, bioavailability, timeToPeak, onset, duration) => {
    const profile = pharmacokineticsOf({ drug, route }).profile
    expect(profile?.standing).toBe(standing)
    expect(all(profile?.bioavailability ?? [])).toBe(bioavailability)
    expect(all(profile?.timeToPeak ?? [])).toBe(timeToPeak)
    expect(all(profile?.onset ?? [])).toBe(onset)
    expect(all(profile?.duration ?? [])).toBe(duration)
  })

  it('has a row for every profile', () => {
    expect(Object.values(routeProfiles).map(({ drug, route }) => [drug, route])).toEqual(routes.map(([drug, route]) => [drug, route]))
  })

  it('says that the figures are no basis for converting a dose', () => {
    for (const [drug, route] of routes) expect(pharmacokineticsOf({ drug, route }).assumptions[0]).toMatch(/no basis for converting/)
  })

  // "Duration of action in a clinical setting is 30 minutes to 2 hours intramuscularly": the page has no word of after-effects.
  it('what lasts from half an hour to two in the muscle is told as each source has it', () => {
    const later = pharmacokineticsOf({ drug: 'ketamine', route: 'intramuscular' }).profile?.duration.find(({ upTo }) => upTo === 120)
    expect(later).toMatchObject({
      of: 'action; after-effects of anesthesia',
      sources: [
        { citation: 'primidi-pk', locator: 'duration of action', checked: 'read' },
        { citation: 'field-knowledge', locator: 'after-effects', checked: 'recalled' },
      ],
    })
  })

  it('says which figures were not read', () => {
    const rectal = pharmacokineticsOf({ drug: 'ketamine', route: 'rectal' }).assumptions
    expect(rectal.some((note) => note.startsWith('10 to 15 minutes'))).toBe(true)
    expect(rectal.some((note) => note.startsWith('30 percent'))).toBe(false)
  })
})

// Hasan 2021 (5.2 ± 3.4 and 6.1 ± 3.1 h; 6.6 and 5.6 L/kg; 1.5 to 1.6 L/min; AUC ratios 18, 30, 1.7, 3.1), Yanagihara 2003 (120 min),
// US texts of the nasal spray (7 to 12 h, 43 to 45%, about 89 L/h, 709 L; 32.3 mg = 28 mg in 0.2 mL), NCATS (237.73 and 274.19 g/mol).
const numbers: readonly (readonly [string, string])[] = [
  ['pharm-enantiomers', '~3–4; ~2'],
  ['pharm-salt', '32.3; 28; 0.2'],
  ['pharm-opioid', '50; 12'],
  ['pharm-abuse-liability', '41; 84; 112; 0.5'],
  ['pharm-formula', '237.73; 274.19'],
  ['pk-first-pass', '40; 18; 30; 1.7; 3.1'],
  ['pk-halflife-iv', '2–4 h; ~2.5 h; ~120 min n=3; 5.2±3.4 h; 6.1±3.1 h'],
  ['pk-halflife-esk', '7–12 h; 43–45%; ~89; 709'],
  ['pk-vd', '6.6; 5.6; ~1.5–1.6'],
]

describe('facts', () => {
  it.each(numbers)('%s', (id, expected) => {
    const fact: PharmacologyFact | undefined = pharmacologyFacts[id]
    expect(all(fact?.values ?? [])).toBe(expected)
  })

  it('keep every number in the table above', () => {
    const withValues = Object.values(pharmacologyFacts).filter(({ values }) => values !== undefined)
    expect(withValues.map(({ id }) => id)).toEqual(numbers.map(([id]) => id))
  })
})

describe('marks', () => {
  // A page that quotes the label: 9 to 13 mg/kg gives 12 to 25 minutes; 10 mg of base are 11.53 mg of the hydrochloride. The words of the
  // EU text on the mechanism were read with those of the US label.
  it.each<readonly [string, readonly SourceRef[] | undefined, string]>([
    ['anesthesia by the muscle', routeProfiles['route-im']?.duration[0]?.sources, 'inpharmd-ketalar read'],
    ['vials count base', pharmacologyFacts['pharm-salt']?.sources, 'rxreasoner-spravato read, inpharmd-ketalar read'],
    ['mechanism', pharmacologyFacts['pharm-mechanism-unknown']?.sources, 'rxreasoner-spravato read, spravato-smpc read'],
  ])('%s was read', (_name, sources, marks) => {
    expect(sources?.map(({ citation, checked }) => `${citation} ${checked}`).join(', ')).toBe(marks)
  })
})

// DEA 64 FR 37673; SOR/2005-270; MHRA 2014; Home Office 2015; order 2009/255; Poisons Standard; WHO 2015; 90 FR 61301.
const schedules: readonly (readonly [Drug, string, string, string, readonly string[], readonly string[]])[] = [
  ['ketamine', 'US', '1999-08-11', 'unknown', [], ['sched-us-refills']],
  ['ketamine', 'US', '1999-08-12', 'controlled', ['Schedule III'], ['sched-us', 'sched-us-refills']],
  ['esketamine', 'US', '2019-03-05', 'controlled', ['Schedule III'], ['sched-us', 'sched-us-refills']],
  ['esketamine', 'US', '2026-01-01', 'controlled', ['Schedule III'], ['sched-us', 'sched-us-refills', 'sched-us-tele']],
  ['esketamine', 'US', '2026-12-31', 'controlled', ['Schedule III'], ['sched-us', 'sched-us-refills', 'sched-us-tele']],
  ['esketamine', 'US', '2027-01-01', 'controlled', ['Schedule III'], ['sched-us', 'sched-us-refills']],
  ['ketamine', 'CA', '2005-08-30', 'unknown', [], []],
  ['ketamine', 'CA', '2005-08-31', 'controlled', ['Schedule I, item 14'], ['sched-ca']],
  ['ketamine', 'GB', '2005-12-31', 'unknown', [], []],
  ['ketamine', 'GB', '2006-01-01', 'controlled', ['Class C', 'Schedule 4 Part 1'], ['sched-uk-class-c', 'sched-uk-schedule-4']],
  ['ketamine', 'GB', '2014-06-09', 'controlled', ['Class C', 'Schedule 4 Part 1'], ['sched-uk-class-c', 'sched-uk-schedule-4']],
  ['ketamine', 'GB', '2014-06-10', 'controlled', ['Class B', 'Schedule 4 Part 1'], ['sched-uk-class-b', 'sched-uk-schedule-4']],
  ['ketamine', 'GB', '2015-11-29', 'controlled', ['Class B', 'Schedule 4 Part 1'], ['sched-uk-class-b', 'sched-uk-schedule-4']],
  ['ketamine', 'GB-ENG', '2015-11-30', 'controlled', ['Class B', 'Schedule 2'], ['sched-uk-class-b', 'sched-uk-schedule-2']],
  ['ketamine', 'AU', '2026-11-22', 'controlled', ['Schedule 8'], ['sched-au']],
  // The nasal spray was approved as a medicine of Schedule 8 (AusDoc 2021).
  ['esketamine', 'AU', '2026-11-22', 'controlled', ['Schedule 8'], ['sched-au']],
  ['ketamine', 'NZ', '2009-12-31', 'unknown', [], []],
  ['ketamine', 'NZ', '2010-06-01', 'unknown', [], []],
  ['ketamine', 'NZ', '2010-12-31', 'controlled', ['Class C'], ['sched-nz']],
  ['ketamine', 'DE', '2026-11-22', 'varies', [], ['sched-eu']],
  ['ketamine', 'UN', '2026-11-22', 'not-controlled', [], ['sched-who']],
  ['esketamine', 'GB', '2026-11-22', 'unknown', [], []],
  ['ketamine', 'JP', '2026-11-22', 'unknown', [], []],
]

describe('what is told beside the figures of a route', () => {
  it('asks for the route that has none, and for no other', () => {
    const missing = (drug: Drug, route: Route) =>
      pharmacokineticsOf({ drug, route }).missing.map(({ path, because }) => `${path} ${because}`)
    expect(missing('ketamine', 'intravenous')).toEqual([])
    expect(missing('esketamine', 'rectal')).toEqual(['route absent'])
    expect(pharmacokineticsOf({ drug: 'esketamine', route: 'rectal' })).not.toHaveProperty('profile')
    expect(pharmacokineticsOf({ drug: 'esketamine', route: 'oral' }).profile).toMatchObject({ drug: 'esketamine', route: 'oral' })
  })

  it('says of each figure of a route that was not read so, whatever it measures', () => {
    const recalled = (drug: Drug, route: Route) =>
      pharmacokineticsOf({ drug, route })
        .assumptions.filter((text) => text.includes('carried from knowledge'))
        .map((text) => text.replace(/ is carried .*/, ''))
    const values = (profile: RouteProfile) =>
      [profile.bioavailability, profile.timeToPeak, profile.onset, profile.peakEffect ?? [], profile.duration].flat()
    for (const profile of Object.values(routeProfiles)) {
      const notes = recalled(profile.drug, profile.route)
      for (const { value, sources } of values(profile))
        if (sources.every(({ checked }) => checked === 'recalled')) expect(notes.some((text) => text.startsWith(`${value} `))).toBe(true)
      expect(notes.join(' ')).not.toContain('undefined')
      const { sources } = pharmacokineticsOf({ drug: profile.drug, route: profile.route })
      expect(sources).toEqual(expect.arrayContaining([...(profile.noteSources ?? [])]))
    }
    // The peak after the nasal spray was read at the manufacturer's; how long a rectal dose lasts was not.
    expect(recalled('esketamine', 'intranasal')).not.toContainEqual(expect.stringMatching(/^40 /))
    expect(recalled('ketamine', 'rectal')).toContainEqual(expect.stringMatching(/^1 to 2 hours/))
  })

  it('tells metabolism, distribution and elimination of the drug that was asked', () => {
    const facts = (drug: Drug) => pharmacokineticsOf({ drug, route: 'intranasal' }).facts.map(({ id }) => id)
    expect(facts('ketamine')).toEqual(['pk-metabolism', 'pk-first-pass', 'pk-halflife-iv', 'pk-vd'])
    expect(facts('esketamine')).toEqual(['pk-metabolism', 'pk-halflife-esk'])
    expect(facts('arketamine')).toEqual([])
  })

  it('names every source of figures, facts and notes, and each figure of which no source was read', () => {
    const { profile, facts, sources, assumptions } = pharmacokineticsOf({ drug: 'ketamine', route: 'intravenous' })
    const noted = [...(profile?.noteSources ?? []), ...facts.flatMap((fact) => fact.sources)]
    expect(noted.length).toBeGreaterThan(1)
    for (const one of noted) expect(sources).toContainEqual(one)
    const recalled = assumptions.filter((text) => text.includes('carried from knowledge'))
    // By vein all of it arrives by definition, which no page was read for.
    expect(recalled).toContain('100 percent (by definition) is carried from knowledge of the field; its source has not been read yet')
    expect(recalled.join(' ')).not.toContain('undefined')
    const ofFacts = facts
      .flatMap(({ values = [] }) => values)
      .filter((value) => value.sources.every(({ checked }) => checked === 'recalled'))
    for (const { value } of ofFacts) expect(recalled.some((text) => text.startsWith(String(value)))).toBe(true)
  })
})

describe('controlled status', () => {
  it.each(schedules)('%s in %s on %s', (drug, jurisdiction, asOf, standing, expected, entries) => {
    const status = controlledStatus({ drug, jurisdiction, asOf })
    expect(status.standing).toBe(standing)
    expect(status.schedules).toEqual(expected)
    expect(status.entries.map(({ id }) => id).sort()).toEqual([...entries].sort())
    expect(status.missing.length).toBe(standing === 'unknown' ? 1 : 0)
  })

  it('covers every entry in the cases above', () => {
    const seen = new Set(schedules.flatMap(([, , , , , entries]) => entries))
    expect(Object.keys(controlledStatusEntries).filter((id) => !seen.has(id))).toEqual([])
  })

  it('tells apart what is not recorded and what is recorded of ketamine only', () => {
    const messages = (drug: Drug, jurisdiction: string) =>
      controlledStatus({ drug, jurisdiction, asOf: '2026-11-22' }).findings.map(({ message }) => message)
    expect(messages('esketamine', 'GB')[0]).toMatch(/name ketamine; whether they cover esketamine/)
    // The entries that name it are those of the whole that a place is part of.
    expect(messages('esketamine', 'GB-SCT')[0]).toMatch(/^The entries of GB name ketamine/)
    expect(messages('esketamine', 'DE')[0]).toMatch(/^The entries of EU name ketamine/)
    expect(messages('esketamine', 'JP')[0]).toMatch(/not the same as "not controlled"/)
    // Ketamine itself was not listed in the US before 1999-08-12: nothing is told of the racemate alone.
    const [open] = controlledStatus({ drug: 'ketamine', jurisdiction: 'US', asOf: '1999-08-11' }).findings.filter(
      ({ code }) => code === 'terminology/controlled-status-unknown',
    )
    expect(open?.message).toMatch(/or not for that day/)
    const [, early] = controlledStatus({ drug: 'ketamine', jurisdiction: 'GB', asOf: '2005-12-31' }).findings
    expect(early).toBeUndefined()
    expect(controlledStatus({ drug: 'esketamine', jurisdiction: 'GB', asOf: '2005-12-31' }).findings[0]?.message).toMatch(
      /or not for that day/,
    )
  })

  it('gives one finding an entry, with its law, and says what it takes for granted', () => {
    const on = (jurisdiction: string, drug: Drug = 'ketamine') => controlledStatus({ drug, jurisdiction, asOf: '2026-11-22' })
    const { entries, findings } = on('US')
    expect(findings.map(({ code }) => code).sort()).toEqual(entries.map(({ id }) => `terminology/${id}`).sort())
    expect(findings.find(({ record }) => record === 'sched-us')?.message).toMatch(/, Schedule III: /)
    expect(findings.find(({ record }) => record === 'sched-us-refills')?.message).not.toContain('undefined')
    const whole = (jurisdiction: string) => on(jurisdiction).assumptions.filter((text) => text.includes('which is part of it'))
    expect(whole('US')).toEqual([])
    expect(new Set(whole('US-CO'))).toEqual(new Set(['what holds in US is read for US-CO, which is part of it']))
    const about = (jurisdiction: string, id: string) =>
      on(jurisdiction)
        .assumptions.filter((text) => text.includes(`"${id}"`))
        .join(' ')
    // Schedule III has a first day; of its rule on refills pages were read, and none gives a start. No page was read of the Union.
    expect(about('US', 'sched-us')).toBe('')
    expect(about('US', 'sched-us-refills')).toMatch(/give no start/)
    expect(about('US', 'sched-us-refills')).not.toContain('carried from knowledge')
    expect(about('DE', 'sched-eu')).toMatch(/carried from knowledge of the field/)
    // Of Australia a page was read, and none that gives a start.
    expect(about('AU', 'sched-au')).toMatch(/give no start/)
    expect(about('AU', 'sched-au')).not.toContain('carried from knowledge')
  })
})

// FDA substance records, NCATS, ADReCS, NTP, RxNorm through ndclist, openFDA NDC records, EU marketing authorization.
const identifiers: readonly (readonly [string, Drug, string])[] = [
  ['rxnorm', 'ketamine', '6130 238082 238083 238084 206967 206970 206972'],
  ['rxnorm', 'esketamine', '2119365 2201623 2201625'],
  ['atc', 'ketamine', 'N01AX03'],
  ['atc', 'esketamine', 'N01AX14 N06AX27'],
  ['unii', 'ketamine', '690G0D6V8H O18YUO0I83'],
  ['unii', 'esketamine', '50LFG02TXD L8P1H35P2Z'],
  ['cas', 'ketamine', '6740-88-1 1867-66-9'],
  ['cas', 'esketamine', '33643-46-8 33643-47-9'],
  ['drugbank', 'ketamine', 'DB01221'],
  ['drugbank', 'esketamine', 'DB11823'],
  ['chebi', 'ketamine', 'CHEBI:6121'],
  ['chebi', 'esketamine', 'CHEBI:60799'],
  ['chembl', 'ketamine', 'CHEMBL742'],
  ['chembl', 'esketamine', 'CHEMBL395091'],
  ['pubchem', 'ketamine', '3821'],
  ['pubchem', 'esketamine', '182137'],
  ['mesh', 'ketamine', 'D007649'],
  ['mesh', 'esketamine', 'C000629870'],
  ['ndc', 'esketamine', '50458-028-02 50458-028-03 50458-028-00'],
  ['ndc', 'ketamine', '42023-113 0409-2051 55150-438'],
  ['eu-marketing-authorisation', 'esketamine', 'EU/1/19/1410/001 EU/1/19/1410/002 EU/1/19/1410/003 EU/1/19/1410/004'],
  ['us-application', 'ketamine', 'NDA|016812'],
  ['us-application', 'esketamine', 'NDA|211243'],
]
// Never seen beside their names.
const recalled = ['33643-47-9', 'CHEBI:60799', '3821', 'D007649', 'NDA 016812', 'NDA 211243']

describe('identifiers', () => {
  it('of a drug are those of every system, or of the one that is asked', () => {
    const codes = (drug: Drug, system?: string) =>
      identifiersOf({ drug, system } as Parameters<typeof identifiersOf>[0]).map(({ code }) => code)
    const byHand = (drug: Drug) =>
      identifiers.flatMap(([, of, text]) => (of === drug ? text.split(' ').map((code) => code.replace('|', ' ')) : []))
    for (const drug of ['ketamine', 'esketamine'] as const) expect(codes(drug).toSorted()).toEqual(byHand(drug).toSorted())
    expect(codes('esketamine', 'atc')).toEqual(['N01AX14', 'N06AX27'])
    expect(codes('ketamine', 'eu-marketing-authorisation')).toEqual([])
    expect(codes('arketamine')).toEqual([])
  })

  it.each(identifiers)('%s of %s', (system, drug, codes) => {
    const found = substanceIdentifiers.filter((one) => one.system === system && one.drug === drug)
    expect(found.map(({ code }) => code)).toEqual(codes.split(' ').map((code) => code.replace('|', ' ')))
  })

  it('are all in the table above, and found by their key', () => {
    expect(substanceIdentifiers.length).toBe(identifiers.flatMap(([, , codes]) => codes.split(' ')).length)
    for (const one of substanceIdentifiers) expect(findIdentifier(pick(one))).toBe(one)
  })

  it('lead a medicine list to the same drug, unless they were never read', () => {
    for (const { system, code, drug } of substanceIdentifiers) {
      if ((system !== 'rxnorm' && system !== 'atc') || recalled.includes(code)) continue
      expect(
        resolveIngredientCode({ system, code })?.ingredients.map(({ id }) => id),
        code,
      ).toEqual([drug])
    }
  })

  it('mark what was never read', () => {
    const unread = substanceIdentifiers.filter(({ sources }) => sources.every(({ checked }) => checked === 'recalled'))
    expect(unread.map(({ code }) => code).sort()).toEqual([...recalled].sort())
  })

  it('stand apart where a license is needed', () => {
    expect(snomedSubstances.map(({ code, drug }) => [code, drug])).toEqual([['373464007', 'ketamine']])
  })
})

it('holds the codes for harm', () => {
  expect(harmCodes.map(({ system, code }) => `${system} ${code}`)).toEqual([
    'icd-10-cm T41.291A',
    'icd-10-cm T41.295A',
    'icd-10-cm T41.1X5A',
    'icd-10-cm N30.90',
    'icd-10-cm F16.-',
    'icd-11 6C4D',
    'icd-11 6C4D.1',
    'icd-11 6C4D.2',
    'icd-11 6C4D.3',
  ])
})

function pick({ system, code }: (typeof substanceIdentifiers)[number]): Parameters<typeof findIdentifier>[0] {
  return { system, code }
}
