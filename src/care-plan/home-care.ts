import type { Intended, Jurisdiction } from '../core'
import { redactFindings } from '../core/answer'
import { buildChecklist } from '../at-home/build-checklist'
import { createScreener } from '../screening/create-screener'
import type { CarePlanOptions, HomeCare, Intake } from './model'
import { graver, mayBeConsidered, standingOf } from './standing'
import type { HomeSupervision } from './supervision'

/** Whether compounded ketamine at home may be considered, and what would be asked in the hour before a first session. */
export function homeCareOf(
  { patient }: Intake,
  jurisdiction: Jurisdiction,
  options: CarePlanOptions,
  supervise: (intended: Intended) => HomeSupervision,
): HomeCare {
  const { asOf, now, redact, locale } = options
  const intended = { drug: 'ketamine', route: 'sublingual', setting: 'home' } as const
  const screening = createScreener(intended, { asOf, now, jurisdiction, redact, purpose: 'intake' }).prepared(patient)
  const home = supervise(intended)
  const standing = graver(standingOf(screening), home.standing)
  const supervision = redact === true ? { ...home.required, findings: redactFindings(home.required.findings) } : home.required
  const reasons = [...screening.findings, ...supervision.findings]
  if (!mayBeConsidered(standing)) return { standing, screening, supervision, reasons }
  const checklist = buildChecklist({
    formulation: 'troche',
    session: 'first',
    // Open questions are answered with more supervision, not with less.
    supervision: supervision.atMost,
    phases: ['pre-dose-now'],
    locale,
  })
  return { standing, screening, supervision, reasons, checklist }
}
