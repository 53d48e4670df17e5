import type { Jurisdiction } from '../core'
import { buildChecklist } from '../at-home/build-checklist'
import { createScreener } from '../screening/create-screener'
import type { CarePlanOptions, HomeCare, Intake } from './model'
import { mayBeConsidered, standingOf } from './standing'

/** Whether compounded ketamine at home may be considered, and what would be asked in the hour before a first session. */
export function homeCareOf({ patient }: Intake, jurisdiction: Jurisdiction, options: CarePlanOptions): HomeCare {
  const { asOf, now, redact, locale } = options
  const intended = { drug: 'ketamine', route: 'sublingual', setting: 'home' } as const
  const screening = createScreener(intended, { asOf, now, jurisdiction, redact, purpose: 'intake' }).prepared(patient)
  const standing = standingOf(screening)
  const reasons = screening.findings.filter(({ severity }) => severity === 'stop' || severity === 'hold' || severity === 'info')
  if (!mayBeConsidered(standing)) return { standing, screening, reasons }
  const checklist = buildChecklist({
    formulation: 'troche',
    session: 'first',
    supervision: 'sup-clinician-video',
    phases: ['pre-dose-now'],
    locale,
  })
  return { standing, screening, reasons, checklist }
}
