import { homePositions, homePrograms, readingNotes, safetyLessons } from 'ketamine-therapy/at-home'
import type { PracticeFigure } from 'ketamine-therapy/at-home'
import { getCitation } from 'ketamine-therapy/evidence'
import { describe, expect, it } from 'vitest'

const records: Readonly<Record<string, { readonly figures: readonly PracticeFigure[] }>> = {
  ...homePrograms,
  ...homePositions,
  ...safetyLessons,
  ...readingNotes,
}

// Printed rows of the programs, alerts and cases: record, number, value, upper end, unit, bound.
const ROWS: readonly (readonly [string, string, number, number | undefined, string, PracticeFigure['bound']])[] = [
  ['prog-hull-2022', 'completers', 1247, undefined, 'people', undefined],
  ['prog-hull-2022', 'entry-score', 10, undefined, 'points', 'at-least'],
  ['prog-hull-2022', 'course', 4, undefined, 'weeks', undefined],
  ['prog-hull-2022', 'first-visit', 1, 2, 'days', undefined],
  ['prog-hull-2022', 'side-effects', 5, undefined, '%', 'below'],
  ['prog-hull-2022', 'left-side-effects', 4, undefined, 'people', undefined],
  ['prog-hull-2022', 'left-adverse-events', 2, undefined, 'people', undefined],
  ['prog-hull-2022', 'worse-phq-9', 0.9, undefined, '%', undefined],
  ['prog-hull-2022', 'worse-gad-7', 0.6, undefined, '%', undefined],
  ['prog-mathai-2024', 'patients', 11_441, undefined, 'people', undefined],
  ['prog-mathai-2024', 'adverse-events', 3, 4.8, '%', undefined],
  ['prog-nue-2022', 'doses-first', 3, undefined, 'doses', undefined],
  ['prog-nue-2022', 'doses-later', 6, undefined, 'doses', undefined],
  ['prog-nue-2022', 'improved', 47.6, undefined, '%', undefined],
  ['prog-lozenge-431', 'patients', 431, undefined, 'people', undefined],
  ['prog-lozenge-431', 'dose', 50, 400, 'mg', undefined],
  ['prog-lozenge-431', 'side-effects', 18.8, undefined, '%', undefined],
  ['prog-r107', 'enrolled', 231, undefined, 'people', undefined],
  ['prog-r107', 'randomized', 168, undefined, 'people', undefined],
  ['prog-r107', 'dose', 30, 180, 'mg', undefined],
  ['prog-r107', 'relapse-180-mg', 42.9, undefined, '%', undefined],
  ['prog-r107', 'relapse-placebo', 70.6, undefined, '%', undefined],
  ['prog-journey', 'looks', 15, undefined, 'minutes', undefined],
  ['prog-journey', 'frequency', 2, undefined, 'a week', 'at-most'],
  ['prog-choose', 'treatments', 6, undefined, 'treatments', 'at-most'],
  ['prog-choose', 'stop-systolic', 160, undefined, 'mmHg', 'above'],
  ['prog-choose', 'stop-diastolic', 90, undefined, 'mmHg', 'above'],
  ['prog-choose', 'stop-heart-rate', 100, undefined, 'per minute', 'above'],
  ['body-fda-2022', 'strength', 125, 200, 'mg/mL', undefined],
  ['body-fda-2022', 'cases', 5, undefined, 'people', undefined],
  ['case-swallowed', 'dose', 1200, undefined, 'mg', undefined],
  ['case-swallowed', 'dose-per-kg', 20.6, undefined, 'mg/kg', undefined],
  ['case-swallowed', 'oxygen', 80, undefined, '%', undefined],
  ['case-swallowed', 'breaths', 18, undefined, 'per minute', undefined],
  ['case-swallowed', 'blood-level', 4400, undefined, 'ng/mL', 'about'],
  ['case-ward', 'blood-level', 9.3, undefined, 'mg/L', undefined],
  ['data-poison-2025', 'exposures', 1519, undefined, 'exposures', undefined],
  ['data-poison-2025', 'swallowed', 57.2, undefined, '%', undefined],
  ['data-poison-2025', 'major-or-death', 18.6, undefined, '%', undefined],
  ['data-poison-2022', 'exposures', 758, undefined, 'exposures', undefined],
  ['data-poison-2022', 'opioid', 2.44, undefined, 'adjusted prevalence ratio', undefined],
  ['data-poison-2022', 'ghb', 3.43, undefined, 'adjusted prevalence ratio', undefined],
  ['data-poison-2018', 'exposures', 3109, undefined, 'exposures', undefined],
  ['data-poison-2018', 'deaths-alone', 2, undefined, 'people', undefined],
  ['data-poison-2018', 'deaths-mixed', 20, undefined, 'people', undefined],
  ['bpn-160-90', 'systolic', 160, undefined, 'mmHg', 'above'],
  ['bpn-180-120', 'diastolic', 120, undefined, 'mmHg', 'above'],
  ['spo2n-home', 'emergency', 91, undefined, '%', 'at-most'],
]

describe('published practice', () => {
  it.each(ROWS)('%s: %s is %s', (record, id, value, upTo, unit, bound) => {
    const figure = records[record]?.figures.find((one) => one.id === id)
    expect([figure?.value, figure?.upTo, figure?.unit, figure?.bound]).toEqual([value, upTo, unit, bound])
  })

  it('the day of a record is that of a document it cites', () => {
    const days = Object.values(homePrograms).flatMap(({ id, published, sources }) =>
      published === undefined ? [] : [[id, published, ...sources.map(({ citation }) => getCitation(citation).date ?? '')] as const],
    )
    expect(days.length).toBeGreaterThan(3)
    expect(days.filter(([, day, ...cited]) => !cited.some((one) => one !== '' && (one.startsWith(day) || day.startsWith(one))))).toEqual([])
    expect(homePrograms['prog-lozenge-431'].published).toBe('2024')
  })

  it('no id of a number stands twice in a record, and no range is upside down', () => {
    for (const [id, { figures }] of Object.entries(records)) {
      expect(new Set(figures.map((one) => one.id)).size, id).toBe(figures.length)
      for (const { value, upTo } of figures) expect(upTo === undefined || upTo > value, id).toBe(true)
    }
  })

  it('a number of a record stands in its words too', () => {
    for (const [id, record] of Object.entries(records)) {
      const words = JSON.stringify(Object.values(record).filter((part) => typeof part === 'string')).replaceAll(',', '')
      for (const { id: figure, value, unit } of record.figures) {
        if ((value === 10 && id === 'prog-hull-2022') || unit === 'times the usual anesthetic level') continue
        const spelled =
          value === 120 && id === 'prog-choose' ? '2 hours' : value === 1 && id === 'prog-lozenge-431' ? 'once' : String(value)
        const frequency = value === 2 && unit === 'a week' && id === 'prog-r107' ? 'twice' : spelled
        expect(words, `${id}.${figure}`).toContain(frequency)
      }
    }
  })

  it('what is alleged is told as an allegation', () => {
    expect(safetyLessons['case-ward']).toMatchObject({
      standing: 'alleged',
      fact: expect.stringMatching(/alleges.*not|alleges.*Nothing/) as unknown,
    })
    expect(safetyLessons['case-perry'].lesson).toContain('were not the source')
  })

  it('the task force of 2017 advises against, and its text was not read', () => {
    expect(homePositions['body-apa-2017']).toMatchObject({ stance: 'advises-against', sources: [{ checked: 'recalled' }] })
  })
})
