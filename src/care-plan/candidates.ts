import type { Intended, Missing, SourceRef } from '../core'
import type { Direction, EvidenceAnswer, RegulatoryStatus } from '../indications'
import { evidenceFor } from '../indications/evidence-for'
import { regulatoryStatus } from '../indications/regulatory-status'
import { findProtocols } from '../protocols/find-protocols'
import type { Protocol, ProtocolId } from '../protocols'
import { judgeAge } from './ages'
import type { Candidate, Intake, LeftOut } from './model'
import type { Planning } from './planning'
import { planSession } from './plan-session'
import { gravest, mayBeConsidered, standingByRules, standingOf } from './standing'
import { standingByScales } from './suicide-scales'
import { superviseAtHome } from './supervision'
import { byFirmness, supportOf } from './support'

/** The candidates of an intake, and what was not given to work them out whole. */
export interface FoundCandidates {
  readonly candidates: readonly Candidate[]
  readonly leftOut: readonly LeftOut[]
  /** What leaves candidates undecided beside their screening. */
  readonly undecidedBy: readonly Missing[]
  /** What would complete those that may be considered. */
  readonly missing: readonly Missing[]
  /** What is said for and against them rests on these, beside what their parts name. */
  readonly sources: readonly SourceRef[]
}

/** Works out every protocol that is cited for the indication and may be used in the jurisdiction. */
export function findCandidates(planning: Planning): FoundCandidates {
  const { ages, intake, jurisdiction } = planning
  const placed = findProtocols({ indication: intake.indication, jurisdiction }).map((protocol) => {
    const intended = intendedBy(protocol, intake)
    if (intended === undefined) return { protocol, candidate: undefined, statements: [] }
    const evidence = evidenceFor(intake.indication, { drug: intended.drug, route: intended.route })
    const statements = [protocol.evidence, ...protocol.alerts, ...evidence.bodies]
    return { protocol, candidate: candidateOf(protocol, intended, evidence, planning), statements }
  })
  const idsOf = (isAsked: (candidate: Candidate, protocol: Protocol) => boolean): readonly string[] =>
    placed.flatMap(({ protocol, candidate }) =>
      candidate !== undefined && isAsked(candidate, protocol) ? [`care-plan/${protocol.id}`] : [],
    )
  const ofOpenAge = idsOf(({ standing }, protocol) => standing === 'undecided' && judgeAge(protocol, ages).standing === 'undecided')
  const planned = idsOf(({ standing }) => mayBeConsidered(standing))
  const ask = (path: string, question: string, because: Missing['because'], decides: readonly string[]): readonly Missing[] =>
    decides.length === 0 ? [] : [{ path, question, because, decides }]
  return {
    candidates: byFirmness(placed.flatMap(({ candidate }) => candidate ?? [])),
    leftOut: placed.flatMap(({ protocol: { id, name, summary }, candidate }) =>
      candidate === undefined
        ? [{ protocol: id, name, reason: `No route or setting is published, so nothing can be screened. ${summary}` }]
        : [],
    ),
    undecidedBy: ask('birthDate', 'What is the date of birth?', 'imprecise', ofOpenAge),
    missing: [
      ...(intake.wishes?.start === undefined ? ask('wishes.start', 'On which day could treatment start?', 'absent', planned) : []),
      ...(intake.wishes?.at === undefined ? ask('wishes.at', 'At what time of day would sessions be?', 'absent', planned) : []),
    ],
    sources: placed.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
  }
}

function candidateOf(protocol: Protocol, intended: Intended, evidence: EvidenceAnswer, planning: Planning): Candidate {
  const { ages, intake, jurisdiction, options, risks, scales, screen } = planning
  const { asOf } = options
  const screening = screen(intended)
  const home = intended.setting === 'home' ? superviseAtHome(intended, risks) : undefined
  // A text that names home and describes no course there, such as one on what may follow infusions, begins no treatment at home.
  const isOpen = home !== undefined && protocol.courses.length === 0
  const regulatory = regulatoryStatus(intake.indication, { drug: intended.drug, route: intended.route, jurisdiction, asOf })
  const age = judgeAge(protocol, ages)
  const standing = gravest([
    standingOf(screening),
    ...(home === undefined ? [] : [home.standing, standingByRules(regulatory)]),
    ...(isOpen ? (['undecided'] as const) : []),
    age.standing,
    standingByScales(scales),
  ])
  const support = supportOf(protocol, regulatory, jurisdiction)
  const reasons = reasonsOf(protocol, evidence, { regulatory, screening, standing, support }, age.standing === 'possible')
  const against = [
    ...reasons.against,
    ...(home?.against ?? []),
    ...(isOpen ? ['no course at home is published for it'] : []),
    ...[...scales, ...age.outside].map(({ message }) => message),
  ]
  const plan = mayBeConsidered(standing) ? planSession(protocol, intake, age.ageYears, options) : {}
  // Only protocols of the catalog are candidates.
  const id = protocol.id as ProtocolId
  return { protocol: id, name: protocol.name, intended, support, standing, ...reasons, against, regulatory, screening, ...plan }
}

function intendedBy(protocol: Protocol, intake: Intake): Intended | undefined {
  const [route] = protocol.routes
  // A staffed outpatient site is the usual place; it is the one asked about where the protocol allows it.
  const settings = protocol.settings.map((entry) => entry.setting)
  const setting = settings.find((one) => one === 'clinic' || one === 'rems-certified-outpatient') ?? settings[0]
  if (route === undefined || setting === undefined) return undefined
  return { drug: protocol.drug, route, setting, indication: intake.indication, protocol: protocol.id }
}

type Judged = Pick<Candidate, 'regulatory' | 'screening' | 'standing' | 'support'>

function reasonsOf(
  protocol: Protocol,
  evidence: EvidenceAnswer,
  { regulatory, screening, standing, support }: Judged,
  isForAge: boolean,
): Pick<Candidate, 'for' | 'against'> {
  // A drug and route may have evidence for one effect and evidence against another: depression beside suicidality.
  // A tier says how firm the evidence is, not that it was good news.
  const tiersOf = (...directions: readonly Direction[]): readonly string[] => {
    const bodies = evidence.bodies.filter(({ direction, grade }) => grade.tier !== 'X' && directions.includes(direction))
    const tiers = [...new Set(bodies.map(({ direction, grade }) => `${grade.tier} (${direction})`))].sort()
    return tiers.length === 0 ? [] : [`evidence tier ${tiers.join(', ')} for this drug and route`]
  }
  const negative = evidence.bodies.filter(({ direction, grade }) => grade.tier === 'X' || direction === 'no-benefit')
  const isApproved = regulatory.authorisation === 'approved'
  // Drug and route are used off-label in other products than the one that a trial still looks at.
  const authorisation = protocol.status.state === 'investigational' ? 'investigational' : regulatory.authorisation
  const findings = screening.findings.filter(({ severity }) => severity !== 'info')
  return {
    for: [
      // A label that was not written for the age approves nothing for this person.
      ...(isApproved && isForAge ? [approvalOf(protocol, regulatory)] : []),
      ...tiersOf('benefit', 'mixed'),
      // The guideline names the protocol; the use may be graded lower.
      ...(support === 'guideline' ? [`evidence tier ${protocol.evidence.tier} for this protocol: ${protocol.evidence.reason}`] : []),
      ...(standing === 'possible' ? ['screening found nothing that speaks against it'] : []),
    ],
    against: [
      ...(isApproved ? [] : [`authorisation: ${authorisation}`]),
      ...(evidence.bodies.length === 0 ? ['no evidence on record for this drug and route'] : []),
      ...tiersOf('unknown', 'harm'),
      ...negative.map(({ aspect }) => `evidence of no benefit on record${aspect === undefined ? '' : `: ${aspect}`}`),
      ...(protocol.evidence.tier === 'X' ? ['the controlled trial of this protocol showed no benefit'] : []),
      ...protocol.alerts.map(({ text }) => text),
      ...findings.map(({ message }) => message),
      ...(screening.result === 'insufficient-data' || standing === 'undecided' ? ['what is not known could hide a reason against it'] : []),
    ],
  }
}

// What is approved is the label; another regimen of its drug and route is not, whatever the approval is limited to.
function approvalOf({ kind }: Protocol, { since, conditions }: RegulatoryStatus): string {
  const approval = `approved for this use${since === undefined ? '' : ` since ${since}`}`
  return kind === 'label' ? approval : [`drug and route ${approval}:`, ...conditions.map(({ text }) => text)].join(' ')
}
