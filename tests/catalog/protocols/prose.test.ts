import type { Protocol } from 'ketamine-therapy/protocols'
import { spravatoTrdUs } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { proseProblems } from './prose'
import { records, sound, withSchedule } from './records'

const sources = [{ citation: 'singh-2016', checked: 'read' }] as const
const note = (text: string): Protocol => ({ ...sound, doseNotes: [{ id: 'note', text, sources }] })
const spray = (change: (text: string) => string): Protocol => ({
  ...spravatoTrdUs,
  preparation: spravatoTrdUs.preparation.map((one) => ({ ...one, text: change(one.text) })),
})

describe('prose', () => {
  it('of the catalog hides no number', () => {
    expect(proseProblems(records)).toEqual([])
    expect(proseProblems([sound, spravatoTrdUs])).toEqual([])
  })

  it.each<[string, Protocol, string]>([
    [
      'a ceiling of another number',
      { ...sound, ceilings: [{ id: 'top', unit: 'mg-per-kg', value: 0.9, text: 'At most 0.8 mg/kg.', sources }] },
      'not say 0.9',
    ],
    [
      'a bound of another number',
      { ...sound, preDose: sound.preDose.map((one) => ({ ...one, text: one.text.replaceAll('160', '165') })) },
      'not say 160',
    ],
    ['another time before', spray((text) => text.replace('2 hours', '3 hours')), 'not say 120 minutes'],
    ['another stay', { ...spravatoTrdUs, monitoring: stay('At least 90 minutes.') }, 'not say 120 minutes'],
    ['another number of sessions', withSchedule({ label: 'Three a week, 5 infusions' }), 'says 5, not 6'],
    ['another frequency', withSchedule({ label: 'Two a week' }), 'two a week, not 3'],
    ['other days', withSchedule({ label: 'Three a week: days 1, 3, 6' }), 'other days'],
    ['another gap', withSchedule({ label: 'Every 2 weeks' }), 'every 14 days'],
    ['a highest dose in a note only', note('Given at most 60 mg.'), '60 mg stands in the note only'],
    ['a highest rate in a note only', note('Never above 25 mg/h.'), '25 mg/h stands in the note only'],
  ])('%s is reported', (_name, bent, message) => {
    expect(proseProblems([bent]).join('\n')).toContain(message)
  })

  it('a time without its field is reported', () => {
    const preparation = spravatoTrdUs.preparation.map(({ minutesBefore: _minutes, ...rest }) => rest)
    expect(proseProblems([{ ...spravatoTrdUs, preparation }]).join('\n')).toContain('without its field')
  })

  it('a highest dose that a ceiling holds is sound', () => {
    const ceilings = [{ id: 'top', unit: 'mg-per-session', value: 60, text: 'At most 60 mg.', sources }] as const
    expect(proseProblems([{ ...note('Given at most 60 mg.'), ceilings }])).toEqual([])
  })
})

function stay(text: string): NonNullable<Protocol['monitoring']> {
  const { monitoring } = spravatoTrdUs
  if (monitoring === undefined) throw new Error('the sample has a plan')
  return { ...monitoring, minimumStay: { ...monitoring.minimumStay, text } }
}
