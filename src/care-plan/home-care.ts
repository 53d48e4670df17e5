import type { Finding, Jurisdiction, Patient } from '../core'
import { isOutOfQuestion } from '../core/patient/pregnancy'
import { buildChecklist } from '../at-home/build-checklist'
import { regulatoryStatus } from '../indications/regulatory-status'
import { findProtocols } from '../protocols/find-protocols'
import type { HomeCare } from './model'
import { planFinding } from './plan-finding'
import type { Planning } from './planning'
import { shown } from './shown'
import { gravest, mayBeConsidered, standingByRules, standingOf } from './standing'
import { standingByScales } from './suicide-scales'
import { superviseAtHome } from './supervision'

/** Whether compounded ketamine at home may be considered, and what would be asked in the hour before a first session. */
export function homeCareOf({ intake, jurisdiction, options, risks, scales, screen }: Planning): HomeCare {
  const { indication } = intake
  const intended = { drug: 'ketamine', route: 'sublingual', setting: 'home' } as const
  const screening = screen(intended)
  const home = superviseAtHome(intended, risks)
  const regulatory = regulatoryStatus(indication, { drug: intended.drug, route: intended.route, jurisdiction, asOf: options.asOf })
  const open = [
    ...(standingByRules(regulatory) === 'undecided' ? [rulesUnknown(jurisdiction)] : []),
    ...(isCitedAtHome(indication, jurisdiction) ? [] : [noHomeProtocol(indication)]),
  ]
  const standing = gravest([standingOf(screening), home.standing, standingByScales(scales), ...open.map(() => 'undecided' as const)])
  const supervision = shown(home.required, options)
  const reasons = [...screening.findings, ...scales, ...supervision.findings, ...open]
  if (!mayBeConsidered(standing)) return { standing, screening, supervision, reasons }
  const checklist = buildChecklist({
    formulation: 'troche',
    session: 'first',
    // Open questions are answered with more supervision, not with less.
    supervision: supervision.atMost,
    phases: ['pre-dose-now'],
    locale: options.locale,
    facts: { canBecomePregnant: canBecomePregnant(intake.patient) },
  })
  return { standing, screening, supervision, reasons: [...reasons, lawNotRead(jurisdiction)], checklist }
}

/** Nobody asks a man whether he is pregnant; a record that says he could be leaves it open. */
function canBecomePregnant(patient: Patient): boolean | undefined {
  if (isOutOfQuestion(patient)) return false
  return patient.sexAtBirth === 'male' ? undefined : patient.childbearingPotential
}

/** Home care is looked at for what is taken by mouth; a use for which nobody has described a course at home is none to begin there. */
function isCitedAtHome(indication: string, jurisdiction: Jurisdiction): boolean {
  const atHome = findProtocols({ indication, jurisdiction, setting: 'home' }).filter(({ courses }) => courses.length > 0)
  return atHome.some(({ routes }) => routes.includes('sublingual') || routes.includes('oral'))
}

function noHomeProtocol(indication: string): Finding {
  const message = 'No protocol in this library describes a course at home by mouth for this use, so home care is not offered.'
  return planFinding('no-home-protocol', 'caution', message, [{ path: 'indication', value: indication, outcome: 'unmet' }])
}

// The law on telehealth changes by state and by the month, and goes by when the prescriber last saw the person, which no intake tells.
function lawNotRead(jurisdiction: Jurisdiction): Finding {
  const message = `Whether the law of ${jurisdiction} lets ketamine be prescribed by telehealth on this day is not part of this plan; telehealthStatus tells what is known of it.`
  return planFinding('telehealth-law-not-read', 'info', message, [{ path: 'jurisdiction', value: jurisdiction, outcome: 'unknown' }])
}

function rulesUnknown(jurisdiction: Jurisdiction): Finding {
  const message = `Whether ketamine may be used at home in ${jurisdiction} is not known here, so home care is not offered.`
  return planFinding('home-rules-unknown', 'caution', message, [{ path: 'jurisdiction', value: jurisdiction, outcome: 'unknown' }])
}
