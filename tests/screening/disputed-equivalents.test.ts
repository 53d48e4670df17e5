import { screenPatient } from 'ketamine-therapy/screening'
import { describe, expect, it, test } from 'vitest'
import { drug, INTENDED, options, withMedications } from './support'

const RULE = 'ddi-benzodiazepine-gt-2mg-lorazepam-eq'
const answer = (doses: Readonly<Record<string, number>>, more: object = {}) =>
  screenPatient(withMedications(...Object.entries(doses).map(([name, doseMgPerDay]) => drug(name, { doseMgPerDay }))), INTENDED.H, {
    ...options,
    ...more,
  })
const told = (doses: Readonly<Record<string, number>>, more: object = {}) =>
  answer(doses, more).assumptions.filter((text) => text.includes('lorazepam'))

// Worked examples of the conversion: whether the default tables exceed 2 mg a day, and whether 2 lies between the lowest and the highest total
// (low at most 2, high above it), so that the tables dispute the answer.
describe('tables that dispute whether benzodiazepines exceed 2 mg of lorazepam a day', () => {
  test.each([
    [{ alprazolam: 1 }, false, false],
    [{ alprazolam: 1.5 }, true, true],
    [{ clonazepam: 1 }, false, true],
    [{ clonazepam: 1.5 }, true, false],
    [{ diazepam: 10 }, false, false],
    [{ diazepam: 20 }, true, true],
    [{ temazepam: 30 }, true, true],
    [{ lorazepam: 2 }, false, false],
    [{ lorazepam: 1, clonazepam: 0.5 }, false, true],
    // Three times a third is not above the whole: 2 by WHO, 3 by VA/DoD.
    [{ oxazepam: 60 }, true, true],
  ] as const)('%j: exceeds %s, disputed %s', (doses, isAbove, isDisputed) => {
    expect(answer(doses).findings.some(({ record }) => record === RULE)).toBe(isAbove)
    expect(told(doses)).toHaveLength(isDisputed ? 1 : 0)
  })

  it('says by which tables it is decided, without a number of the patient', () => {
    expect(told({ diazepam: 20 })).toEqual([
      'benzodiazepines are counted as lorazepam by VA/DoD 2021, else WHO 2009; by other published tables their total may lie on the other side of 2 mg a day',
    ])
    expect(told({ diazepam: 20 }, { redact: true })).toEqual(told({ diazepam: 20 }))
  })

  it('is silent where the rule is off, and about what is not taken now', () => {
    expect(told({ diazepam: 20 }, { rules: { switchOff: [RULE] } })).toEqual([])
    const stopped = withMedications({ ingredient: 'diazepam', status: 'stopped', doseMgPerDay: 20 })
    expect(screenPatient(stopped, INTENDED.H, options).assumptions.filter((text) => text.includes('lorazepam'))).toEqual([])
  })
})
