import { planCare } from 'ketamine-therapy/care-plan'
import { describe, expect, it } from 'vitest'
import { intake, options } from './example'

const noticesOf = (document: unknown) => planCare(document, options).disclaimers.units.map(({ id }) => id.replace(/^disc-/, ''))

// The row of the context matrix: protocol view, read by a clinician.
const ALWAYS = ['as-of', 'evidence-limits', 'cds-clinician', 'protocol-view']

describe('the notices of a plan', () => {
  it('are those of a protocol view for clinicians; with SPRAVATO its own, and beside home care that it is never for home', () => {
    expect(noticesOf(intake)).toEqual(['off-label', 'esketamine-fair-balance', 'spravato-never-home', ...ALWAYS])
  })

  it('say nothing of home where home care may not be considered', () => {
    const unknown = { patient: {}, indication: 'treatment-resistant-depression' }
    expect(planCare(unknown, options).disclaimers.text).not.toMatch(/home/i)
    expect(noticesOf(unknown)).toEqual(['off-label', 'esketamine-fair-balance', ...ALWAYS])
  })

  it('say nothing of SPRAVATO where no candidate is esketamine, and that other places have other rules', () => {
    expect(noticesOf({ patient: {}, indication: 'ptsd', jurisdiction: 'CA' })).toEqual(['off-label', ...ALWAYS, 'jurisdiction'])
  })

  // Home care of every plan is about ketamine, which is approved for none of these uses.
  it.each(['mdd-acute-suicidal-ideation-or-behavior', 'postpartum-depression-prevention-cesarean'])(
    'tell of off-label ketamine beside esketamine alone (%s)',
    (indication) => {
      expect(noticesOf({ patient: {}, indication })).toEqual(['off-label', 'esketamine-fair-balance', ...ALWAYS])
    },
  )

  it('stand there without a candidate, too', () => {
    expect(noticesOf({ patient: {}, indication: 'panic' })).toEqual(['off-label', ...ALWAYS])
  })

  // A plan knows neither the clinic's telephone number nor who reviewed the translation.
  it('in Spanish name the notice on translations, which the caller has to fill in', () => {
    const { unfilled, units } = planCare({ patient: {}, indication: 'panic' }, { ...options, locale: 'es' }).disclaimers
    expect(new Set(units.map(({ locale }) => locale))).toEqual(new Set(['es']))
    expect(unfilled.map(({ id }) => id)).toEqual(['disc-translation'])
  })

  it('name the day of the plan', () => {
    const { unfilled, text } = planCare({ patient: {}, indication: 'panic' }, { ...options, asOf: '2026-03-04' }).disclaimers
    expect(unfilled).toEqual([])
    expect(text).toContain('2026-03-04')
  })
})
