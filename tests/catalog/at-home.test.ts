import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChecklistItem, PatientText } from 'ketamine-therapy/at-home'
import * as atHome from 'ketamine-therapy/at-home'
import type { Condition, SourceRef } from 'ketamine-therapy/core'
import { getCitation } from 'ketamine-therapy/evidence'
import { describe, expect, it } from 'vitest'
import { fleschKincaidGrade, inflesz } from '../helpers/readability'
import { blockedNumbers } from '../../src/at-home/catalog/blocked-numbers'
import { misuseTexts } from '../../src/at-home/catalog/misuse/texts'
import { outcomeTexts, stepTexts } from '../../src/at-home/catalog/outcome-texts'
import { supervisionRules } from '../../src/at-home/catalog/supervision-rules'
import { triageTexts } from '../../src/at-home/catalog/triage/texts'
import { root } from '../tools/project'
import { expectSound } from './sources'

const {
  checklistItems,
  countryLines,
  crisisLines,
  followUpPoints,
  formulationRules,
  handlingFacts,
  homePositions,
  homePrograms,
  misuseRules,
  programSignals,
  readingNotes,
  safetyLessons,
  supervisionLevels,
  triageEntries,
  triageSigns,
  TRIAGE_READINGS,
} = atHome
const practice = { homePrograms, homePositions, safetyLessons, readingNotes, programSignals }
const items = Object.values<ChecklistItem>(checklistItems)
const digits = (text: string): string => text.replace(/[^\d*]/g, '')

/** Everything with an English and a Spanish text, with its path. */
function texts(value: unknown, path: string): readonly (readonly [string, PatientText])[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Readonly<Record<string, unknown>>
  if (typeof record['en'] === 'string') return [[path, record as unknown as PatientText]]
  return Object.keys(record).flatMap((key) => texts(record[key], `${path}.${key}`))
}

const patientTexts = [
  ...texts(checklistItems, 'items'),
  ...texts(triageEntries, 'triage'),
  ...texts(triageSigns, 'signs'),
  ...texts(TRIAGE_READINGS, 'readings'),
  ...texts(formulationRules, 'formulations'),
  ...texts(supervisionLevels, 'supervision'),
  ...texts({ outcomeTexts, stepTexts, triageTexts, misuseTexts }, 'steps'),
  ...texts(followUpPoints, 'followUp'),
  ...texts(handlingFacts, 'handling'),
  ...Object.values(countryLines).flatMap(({ country, lines, poisonAdvice }) =>
    texts({ lines: lines.map(({ note }) => note), poisonAdvice }, country),
  ),
  ...Object.keys(countryLines).map((country) => [`advice.${country}`, crisisLines({ country }).advice] as const),
]
const sample = (text: string): string =>
  text
    .replaceAll(/\{(emergency|poison)\}/g, '911')
    .replaceAll('{crisis}', '988')
    .replaceAll(/\{\w+\}/g, '15')
// A choice of one to five words is no sentence: the formulas do not fit. All choices of an item are read as one sentence instead.
const sentences = patientTexts.filter(([path]) => !path.includes('.choices.'))

describe('sources', () => {
  it('rest on the bibliography', () => {
    expectSound({
      checklistItems,
      triageEntries,
      formulationRules,
      supervisionLevels,
      supervisionRules,
      misuseRules,
      followUpPoints,
      handlingFacts,
      practice,
    })
    expectSound(Object.values(countryLines).map(({ emergency, lines }) => ({ emergency, lines })))
  })

  it('every item and entry is cited or marked as a convention, and a default says so', () => {
    for (const { id, sources, basis } of [...items, ...Object.values(triageEntries)]) {
      expect(sources.length, id).toBeGreaterThan(0)
      expect(
        sources.some(({ checked }) => checked === 'convention'),
        id,
      ).toBe((basis as readonly string[]).includes('default'))
    }
  })

  // What a row took from memory, though its document was opened: the body of a paper, a month, a section of a code.
  it.each<[id: string, citation: string, record: { readonly sources: readonly SourceRef[] }]>([
    ['elig-psychosis', 'sanacora-2017', checklistItems['elig-psychosis']],
    ['btw-memory', 'sanacora-2017', checklistItems['btw-memory']],
    ['mis-duration', 'sanacora-2017', misuseRules['mis-duration']],
    ['setup-bp-cuff', 'aha-bp-2025', checklistItems['setup-bp-cuff']],
    ['disp-takeback', 'field-knowledge', handlingFacts['disp-takeback']],
  ])('%s owns that a part of it is recalled: %s', (_id, citation, { sources }) => {
    const marks = sources.filter((source) => source.citation === citation)
    expect(marks.some(({ checked }) => checked === 'recalled')).toBe(true)
    // Where another part of the same document was read, both say which.
    if (marks.length > 1) expect(marks.every(({ locator }) => locator !== undefined)).toBe(true)
  })

  // 21 CFR 290.5 was read since in a copy of the eCFR.
  it('the warning on transfer is read', () => {
    const marks = handlingFacts['store-schedule'].sources.filter(({ citation }) => citation === 'csa-sch3')
    expect(marks.map(({ checked }) => checked)).toEqual(['read', 'read'])
  })

  it('the body of the APA consensus statement was not read', () => {
    const statement = JSON.stringify({ checklistItems, triageEntries, misuseRules, followUpPoints, practice }).match(
      /"citation":"sanacora-2017","checked":"\w+"/g,
    )
    expect(statement?.length).toBeGreaterThan(5)
    expect(new Set(statement)).toEqual(new Set(['"citation":"sanacora-2017","checked":"recalled"']))
  })

  it.each([
    ['clear liquids, 2 hours', checklistItems['now-drink'], 'asa-fasting'],
    ['a light meal, 6 hours', checklistItems['now-food'], 'asa-fasting'],
    ['a low sugar is below 70 mg/dL', checklistItems['now-glucose'], 'cdc-low-sugar'],
    ['the same, in triage', triageEntries['tri-low-sugar'], 'cdc-low-sugar'],
    ['the same, not awake', triageEntries['tri-low-sugar-drowsy'], 'cdc-low-sugar'],
    ['below 180/110 surgery may go on', triageEntries['tri-bp-110-119'], 'aagbi-bhs-2016'],
    ['the same, in the notes', readingNotes['bpn-180-110'], 'aagbi-bhs-2016'],
  ])('a limit that was read on a page says so: %s', (_limit, { sources }, citation) => {
    expect(sources.find((source) => source.citation === citation)?.checked).toBe('read')
  })

  it('the page of the pet poison line was read for its fee too', () => {
    expect(triageEntries['tri-pet-ate'].sources).toContainEqual({ citation: 'line-us-pets-page-2', locator: 'fee', checked: 'read' })
    expect(getCitation('line-us-pets-page-2').verifiedNote).toContain('fee')
  })

  it('5 points on the PHQ-9 rest on the study that read them', () => {
    expect(checklistItems['btw-phq9'].sources).toContainEqual({ citation: 'lowe-2004', checked: 'read', locator: 'change of 5 points' })
  })

  it('a blocked number whose digits were recalled says so', () => {
    const recalled = blockedNumbers.filter(({ checked }) => checked === 'recalled').map(({ number }) => number)
    for (const number of ['1-833-456-4566', '010 195 202', '03 7956 8144', '03 7956 8145']) expect(recalled).toContain(number)
  })

  it('a poison line says what it is meant for', () => {
    const noteOf = (country: 'IE' | 'JP', id: string) => countryLines[country].lines.find((line) => line.id === id)?.note
    expect(noteOf('IE', 'poison-ie')).toMatchObject({ en: expect.stringContaining('children'), es: expect.stringContaining('niños') })
    for (const id of ['poison-jp', 'poison-jp-tsukuba'])
      expect(noteOf('JP', id)).toMatchObject({ en: expect.stringContaining('just happened'), es: expect.stringContaining('acaba de') })
  })

  // 988 (United States, Canada), Poison Help and 1737: the pages name interpreters. The two Polish lines are for adults.
  it('a line says that it has interpreters, or that it is for adults', () => {
    const noteOf = (id: string) =>
      Object.values(countryLines)
        .flatMap(({ lines }) => lines)
        .find((line) => line.id === id)?.note
    for (const id of ['line-us-988', 'line-pr-988', 'poison-us', 'poison-pr', 'line-ca-988', 'line-nz-1737'])
      expect(noteOf(id), id).toMatchObject({ en: expect.stringContaining('interpreter'), es: expect.stringContaining('intérprete') })
    for (const id of ['line-pl-800', 'line-pl-116123'])
      expect(noteOf(id), id).toMatchObject({ en: expect.stringContaining('adults'), es: expect.stringContaining('mayores de edad') })
  })

  // A hospital and a trade page, a practice, a directory: none of them is the operator or a public body.
  it.each([
    ['CA', 'poison-ca'],
    ['GB', 'poison-gb'],
    ['PH', 'poison-ph'],
  ] as const)('%s %s rests on pages of others', (country, id) => {
    expect(countryLines[country].lines.find((line) => line.id === id)?.verification.grade).toBe('news')
  })

  it('a page of which only the age is known says so', () => {
    expect(countryLines.IE.lines.find(({ id }) => id === 'line-ie-sam')?.verification.remark).toMatch(/2012/u)
    expect(countryLines.UY.lines.find(({ id }) => id === 'poison-uy')?.verification.remark).toMatch(/2020/u)
  })

  it('the poison line of Homburg closed on 2021-03-31, and Mainz serves the Saarland', () => {
    expect(blockedNumbers.find(({ number }) => number === '06841 19240')).toMatchObject({ instead: '06131 19240', checked: 'read' })
    expect(countryLines.DE.lines.find(({ id }) => id === 'poison-de-mainz')?.region).toBe('Hessen, Rheinland-Pfalz, Saarland')
  })

  it('an item with a limit of ours, or a pressure that only we call low, says so in its answers', () => {
    for (const { id, limits = [], bands, sources } of items) {
      const own = limits.some((limit) => limit.default) || bands.some((band) => band.id === 'low' && band.triage === true)
      if (own)
        expect(
          sources.some(({ checked }) => checked === 'convention'),
          id,
        ).toBe(true)
    }
  })

  it('a limit that authorities set is not loosened by its own range, and one of ours is marked', () => {
    for (const { id, limits } of items) {
      for (const limit of limits ?? []) {
        expect(limit.value, id).toBeGreaterThanOrEqual(limit.minimum)
        expect(limit.value, id).toBeLessThanOrEqual(limit.maximum)
        expect(
          limit.sources.some(({ checked }) => checked === 'convention'),
          `${id} ${limit.id}`,
        ).toBe(limit.default)
        if (!limit.default) expect(limit.stricter === 'lower' ? limit.maximum : limit.minimum, `${id} ${limit.id}`).toBe(limit.value)
      }
    }
  })
})

describe('counts', () => {
  it('has every row of each kind', () => {
    const by = (key: 'phase' | 'kind') => {
      const counts: Record<string, number> = {}
      for (const item of items) counts[item[key]] = (counts[item[key]] ?? 0) + 1
      return counts
    }
    expect(by('phase')).toEqual({
      'program-eligibility': 29,
      'one-time-home-setup': 16,
      'day-before': 10,
      'pre-dose-now': 23,
      during: 12,
      'immediately-after': 7,
      'next-24-hours': 8,
      'between-sessions': 12,
      'end-of-program': 5,
    })
    expect(by('kind')).toEqual({ blocking: 57, required: 52, recommended: 13 })
    expect(Object.keys(countryLines)).toHaveLength(43)
    expect(Object.values(practice).map((records) => Object.keys(records).length)).toEqual([7, 9, 7, 6, 5])
  })
})

describe('ids', () => {
  it('fit their record, and every record that is named exists', () => {
    for (const [id, record] of Object.entries({
      ...checklistItems,
      ...triageEntries,
      ...supervisionLevels,
      ...formulationRules,
      ...misuseRules,
      ...followUpPoints,
      ...handlingFacts,
      ...homePrograms,
      ...homePositions,
      ...safetyLessons,
      ...readingNotes,
      ...programSignals,
    })) {
      expect(record.id).toBe(id)
    }
    expect(Object.keys(homePrograms)).toEqual(atHome.HOME_PROGRAM_IDS)
    expect(Object.keys(homePositions)).toEqual(atHome.HOME_POSITION_IDS)
    expect(Object.keys(safetyLessons)).toEqual(atHome.SAFETY_LESSON_IDS)
    expect(Object.keys(readingNotes)).toEqual(atHome.READING_NOTE_IDS)
    expect(Object.keys(programSignals)).toEqual(atHome.PROGRAM_SIGNAL_IDS)
    for (const { id, items: carriers } of Object.values(safetyLessons)) {
      for (const item of carriers) expect(checklistItems, `${id} → ${item}`).toHaveProperty([item])
    }
    for (const { id, yieldsTo } of Object.values(triageEntries)) {
      for (const other of yieldsTo ?? []) expect(triageEntries, `${id} → ${other}`).toHaveProperty([other])
    }
    const lines = Object.values(countryLines).flatMap((country) => country.lines.map(({ id }) => id))
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('each row that yields, yields to one at least as grave', () => {
    const rank = (urgency: atHome.Urgency) => atHome.URGENCIES.indexOf(urgency)
    for (const { id, urgency, yieldsTo } of Object.values(triageEntries)) {
      for (const other of yieldsTo ?? []) {
        expect(rank(triageEntries[other as atHome.TriageEntryId].urgency), `${id} → ${other}`).toBeGreaterThanOrEqual(rank(urgency))
      }
    }
  })
})

describe('every patient text', () => {
  it.each(patientTexts)('%s has Spanish with the same numbers and the same places for numbers', (_path, { en, es }) => {
    expect(es.trim()).not.toBe('')
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    expect(places(es)).toEqual(places(en))
    const numbers = (text: string) => [...new Set(text.match(/\d+/g) ?? [])].sort()
    expect(numbers(es)).toEqual(numbers(en))
  })

  it.each(sentences)('%s reads at grade 8 or below', (_path, { en }) => {
    expect(fleschKincaidGrade(sample(en))).toBeLessThanOrEqual(8)
  })

  it.each(sentences)('%s reads at INFLESZ 55 or above in Spanish', (_path, { es }) => {
    expect(inflesz(sample(es))).toBeGreaterThanOrEqual(55)
  })

  it.each(items.flatMap((item) => (item.input.type === 'choice' ? [[item.id, item.input.choices, item.text] as const] : [])))(
    '%s reads well with its choices',
    (_id, choices, text) => {
      const joined = (locale: 'en' | 'es') => `${text[locale]} ${choices.map((choice) => choice.text[locale]).join('. ')}.`
      expect(fleschKincaidGrade(joined('en'))).toBeLessThanOrEqual(8)
      expect(inflesz(joined('es'))).toBeGreaterThanOrEqual(55)
    },
  )

  it('says usted in Spanish, and does not take a patient for a man', () => {
    const familiar = /(?<![\p{L}])(tú|tus?|te|ti|contigo|tienes|eres|estás|puedes|debes)(?![\p{L}])/iu
    const gendered =
      /(?<![\p{L}])(quieto|sentado|acostado|mareado|acelerado y duerme|solo con su|camine solo|levante solo|estar muerto)(?![\p{L}])/iu
    for (const [path, { es }] of patientTexts) {
      expect(es, path).not.toMatch(familiar)
      expect(es, path).not.toMatch(gendered)
    }
  })

  // "Never give or sell your medicine": a yes may mean "I never do" or "I did".
  it('asks a question wherever a yes, a no, a choice or a time answers it', () => {
    for (const { id, input, text } of items) {
      if (input.type === 'number' || input.type === 'blood-pressure') continue
      expect(text.en, id).toMatch(/\?/)
      expect(text.es, id).toMatch(/¿.*\?/)
    }
  })

  it('asks for no sign with a "not", where a plain yes or no could be taken either way', () => {
    for (const [path, { en, es }] of texts(triageSigns, 'signs')) {
      expect(en, path).not.toMatch(/^(Can|Are|Is|Do|Does|Have|Has|Did) (you|they|it|the \w+) not\b/)
      expect(es, path).not.toMatch(/^¿(No|Nadie)\b/)
    }
  })

  it('never tells a person to take a dose', () => {
    for (const [path, { en, es }] of patientTexts) {
      expect(en.replace(/(do not|don't|never|must not|Take only the) [^.]*/gi, ''), path).not.toMatch(/\btake (a|the|your|another) dose\b/i)
      expect(es.replace(/(no|nunca) [^.]*/gi, ''), path).not.toMatch(/\btome (una|la|su|otra) dosis\b/i)
    }
  })

  it('is marked as a draft until someone signs', () => {
    for (const { id, translationReview } of [
      ...items,
      ...Object.values(triageEntries),
      ...Object.values(supervisionLevels),
      ...Object.values(followUpPoints),
      ...Object.values(handlingFacts),
    ]) {
      expect(translationReview.status === 'draft' || (translationReview.reviewer ?? '') !== '', id).toBe(true)
    }
  })
})

describe('bands', () => {
  const numbersIn = (part: unknown): readonly number[] => {
    if (typeof part !== 'object' || part === null) return typeof part === 'number' ? [part] : []
    return Object.values(part).flatMap(numbersIn)
  }

  it.each(items.map((item) => [item.id, item] as const))('%s leaves no answer without an outcome', (id, item) => {
    const checklist = atHome.buildChecklist({
      formulation: 'troche',
      session: 'later',
      supervision: 'sup-therapist-video',
      phases: [item.phase],
      order: { spitOrSwallow: 'spit', holdMinutes: 7, minimumGapDays: 7, expectedUnits: 8, leftoverUnits: 2 },
    })
    const listed = checklist.items.find((one) => one.id === id)
    if (listed === undefined) return
    const bounds = listed.bands.flatMap(({ when }) => numbersIn(when as Condition))
    const near = bounds.flatMap((bound) => [bound - 1, bound - 0.5, bound, bound + 0.5, bound + 1])
    for (const value of valuesFor(listed, near)) {
      const answers = [{ item: id, value, answeredAt: '2026-11-22T12:00:00Z' }]
      const { missing } = atHome.evaluateChecklist(checklist, answers, { now: '2026-11-22T12:05:00Z' })
      const open = missing.filter(({ decides }) => decides.includes(`at-home/${id}`))
      expect(
        open.filter(() => id !== 'elig-bp-baseline'),
        `${id} ${JSON.stringify(value)}`,
      ).toEqual([])
    }
  })

  function valuesFor({ input }: ChecklistItem, near: readonly number[]): readonly NonNullable<atHome.ChecklistAnswer['value']>[] {
    switch (input.type) {
      case 'yes-no':
        return [true, false]
      case 'choice':
        return input.choices.map((choice) => choice.id)
      case 'instant':
        return ['2026-11-22T11:00:00Z']
      case 'number':
        return [input.minimum, input.maximum, ...near].filter(
          (value) => value >= input.minimum && value <= input.maximum && (input.whole !== true || Number.isInteger(value)),
        )
      case 'blood-pressure':
        return near.flatMap((value) => [
          { systolicMmHg: Math.min(300, Math.max(60, value)), diastolicMmHg: 50 },
          { systolicMmHg: 160, diastolicMmHg: Math.min(155, Math.max(20, value)) },
        ])
    }
  }
})

describe('numbers', () => {
  const contacts = Object.values(countryLines).flatMap((country) =>
    country.lines.flatMap((line) => line.contacts.map((contact) => ({ country: country.country, line, contact }))),
  )

  it('blocks nothing that it offers', () => {
    for (const { country, number, onlyAs } of blockedNumbers) {
      const [to, keyword] = parts(number)
      const offered = contacts.filter(
        ({ country: at, contact, line }) =>
          at === country &&
          line.id !== onlyAs &&
          digits(contact.to) === to &&
          (keyword === undefined || contact.keyword?.toLowerCase() === keyword.toLowerCase()),
      )
      expect(offered, `${country} ${number}`).toEqual([])
      const emergency = countryLines[country as atHome.LineCountry].emergency.map((one) => digits(one.number))
      expect(emergency, `${country} ${number}`).not.toContain(to)
    }
  })

  it('no blocked number stands anywhere in the catalog', () => {
    const long = blockedNumbers.filter(({ number, onlyAs }) => onlyAs === undefined && digits(number).length >= 7 && !/[a-z]/i.test(number))
    const folder = join(root, 'src/at-home')
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('blocked-numbers.ts'),
    )) {
      // Spaces, dots and dashes inside a number do not hide it; other signs end it.
      const runs = (readFileSync(join(folder, file), 'utf8').match(/\d[\d .()-]{5,}\d/g) ?? []).map(digits)
      for (const { number } of long) expect(runs, `${number} in ${file}`).not.toContain(digits(number))
    }
  })

  it('the emergency number of every country is there, and a confirmed number was read on a page', () => {
    for (const { country, emergency, lines } of Object.values(countryLines)) {
      expect(emergency.length, country).toBeGreaterThan(0)
      for (const { status, sources } of emergency) expect(sources.length > 0, country).toBe(status === 'confirmed')
      for (const { id, verification, sources } of lines) {
        if (verification.status === 'confirmed') expect(sources.length, id).toBeGreaterThan(0)
        if (verification.grade === 'lists') expect(verification.status, id).not.toBe('confirmed')
      }
    }
  })

  it('a line with limits says them', () => {
    for (const { country, lines } of Object.values(countryLines)) {
      for (const line of lines) {
        expect(line.country).toBe(country)
        if (line.aroundTheClock === 'no' && line.verification.status === 'confirmed') expect(line.note, line.id).toBeDefined()
      }
    }
  })

  function parts(number: string): readonly [string, string | undefined] {
    const text = /^text (\w+) to (.+)$/.exec(number)
    if (text !== null) return [digits(text[2] ?? ''), text[1]]
    const press = /^(\d+) press (\d)$/.exec(number)
    return press === null ? [digits(number) || number, undefined] : [press[1] ?? '', press[2]]
  }
})
