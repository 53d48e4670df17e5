import { planCare } from 'ketamine-therapy/care-plan'
import { describe, expect, it } from 'vitest'
import { createPaint } from '../../docs/examples/demo/paint'
import { renderPlan } from '../../docs/examples/demo/render-plan'
import { intake, options } from './example'

const printed = (more: object, patient: object = {}): string =>
  renderPlan(planCare({ ...intake, ...more, patient: { ...intake.patient, ...patient } }, options), createPaint(false), true).replaceAll(
    /\s+/g,
    ' ',
  )

describe('a plan in a terminal', () => {
  // ACEP: 0.1 to 0.3 mg/kg; CRPS inpatients: 10 to 40 mg/h. A clinician chooses within them, and no text dates either.
  it('says within which limits a clinician chooses, and why no day is named', () => {
    const pain = printed({ indication: 'acute-pain-ed' }, { weightKg: 80 })
    expect(pain).toContain('a clinician chooses; Which dose did the clinician choose: 8 to 24 mg?')
    expect(pain).toContain('No course is published for this protocol')
    expect(printed({ indication: 'crps' })).toContain('a clinician chooses; Which rate did the clinician choose: 10 to 40 mg/h?')
  })

  it('tells what costs leave out, and a gap that closed days make', () => {
    const text = printed({})
    expect(text).toContain('Only dosing sessions are counted')
    expect(text).toContain('6 days lie between 2026-12-22 and 2026-12-28')
  })

  // The session is on 2026-12-01 at 09:00, and the last drink 24 hours before it.
  it('tells the day of what comes on the day before a session', () => {
    const text = printed({ indication: 'alcohol-use-disorder' })
    expect(text).toContain('2026-11-30 09:00: Trial rule: at least 24 hours after the last drink.')
    expect(text).toContain(' 09:15 09:30 09:45 10:00 10:30:')
  })

  it('names what is no dose among the sessions', () => {
    expect(printed({ indication: 'major-depressive-disorder' })).toContain('1: 2026-12-01, assessment 1: 2026-12-02, 2: 2026-12-08')
  })

  // The patient takes lorazepam: every option has to be weighed against it, and esketamine alone is on the label.
  it('tells a reason of every option once, with the inputs behind it', () => {
    const times = (text: string, part: string): number => text.split(part).length - 1
    const trd = printed({})
    expect(trd).toContain('For every option - A benzodiazepine is in use')
    expect(times(trd, 'because medications[1] = lorazepam')).toBe(1)
    expect(times(trd, 'This use of racemic ketamine is off-label')).toBeGreaterThan(1)
  })
})
