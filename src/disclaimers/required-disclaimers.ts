import type { Finding, Missing } from '../core/answer'
import type { DisclaimerContext, DisclaimerUnit, Exclusion, RequiredDisclaimers } from './model'
import type { ResolvedContext } from './check-context'
import type { Requirements } from './requirements'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { jurisdictionChain } from '../core/jurisdiction'
import { unitOf } from './catalog'
import { CONTEXT_KEYS, checkContext, resolveContext } from './check-context'
import { requirementsOf } from './requirements'

/**
 * Tells which standard notices a page, form or message needs, why, and how each is shown, by the context matrix.
 *
 * It decides from the context alone and reads no text; `auditContent` tells which notices a text has. It is no legal advice: it states what the cited rules
 * and common practice ask for.
 *
 * @param context - where the text is shown, for whom, and what it talks about
 * @returns the notices in the order in which they print, with the reason and the presentation of each
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { requiredDisclaimers } from 'ketamine-therapy/disclaimers'
 *
 * const answer = requiredDisclaimers({ surface: 'paid-ad', topics: ['off-label'], drugs: ['ketamine'], compounded: false })
 * answer.required.map((notice) => notice.id) // → ['disc-off-label', 'disc-risks-ketamine', 'disc-minors']
 * answer.required[0]?.presentation // → 'short'
 * requiredDisclaimers({ surface: 'poster' as 'blog' }) // throws InvalidInputError
 * ```
 */
export function requiredDisclaimers(context: DisclaimerContext): RequiredDisclaimers {
  const check = new InputCheck('requiredDisclaimers')
  checkContext(check, check.object('', context, CONTEXT_KEYS))
  check.done()
  const resolved = resolveContext(context)
  const requirements = requirementsOf(resolved)
  return {
    required: requirements.required,
    replaced: requirements.replaced,
    superseded: requirements.superseded,
    ...buildAnswer({
      asOf: resolved.asOf,
      findings: requirementFindings(resolved, requirements),
      missing: missingFacts(resolved, requirements),
      assumptions: resolved.assumptions,
      sources: requirements.required.flatMap(({ id }) => unitOf(id).sources),
    }),
  }
}

/**
 * Findings about notices for which there is no valid text.
 *
 * @internal
 */
export function requirementFindings(context: ResolvedContext, requirements: Requirements): readonly Finding[] {
  const findings: Finding[] = requirements.replaced.map((id) => outOfPlaceFinding(unitOf(id), context))
  findings.push(...localLineFindings(context, requirements))
  findings.push(...advertisingFindings(context))
  if (requirements.rowMissing) {
    findings.push({
      code: 'disclaimers/surface-not-for-audience',
      severity: 'caution',
      message: `The context matrix has no row for the surface ${context.surface} and the audience ${context.audience}.`,
      because: [{ path: 'audience', value: context.audience, outcome: 'unmet' }],
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    })
  }
  if (requirements.note !== undefined) {
    findings.push({
      code: 'disclaimers/surface-note',
      severity: 'info',
      message: requirements.note,
      because: [{ path: 'surface', value: context.surface, outcome: 'met' }],
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    })
  }
  return findings
}

/**
 * Says that a notice speaks of another place, or of a time that is over.
 *
 * @internal
 */
export function outOfPlaceFinding(unit: DisclaimerUnit, context: ResolvedContext): Finding {
  const expired = unit.validThrough !== undefined && context.asOf > unit.validThrough
  return {
    code: expired ? 'disclaimers/text-expired' : 'disclaimers/local-text-needed',
    severity: 'hold',
    message: expired
      ? `The statements of ${unit.id} are known to hold through ${unit.validThrough ?? ''} only; it has to be issued anew.`
      : `${unit.id} speaks of ${unit.jurisdiction ?? ''}; readers in ${context.jurisdiction} need a local text in its place.`,
    because: [
      expired
        ? { path: 'asOf', value: context.asOf, expected: `at most ${unit.validThrough ?? ''}`, outcome: 'unmet' }
        : { path: 'jurisdiction', value: context.jurisdiction, expected: unit.jurisdiction ?? '', outcome: 'unmet' },
    ],
    sources: unit.sources,
    record: unit.id,
  }
}

/** The crisis notice names the line of the United States and sends everybody else to a list, which the page has to have. */
function localLineFindings(context: ResolvedContext, requirements: Requirements): readonly Finding[] {
  const isNeeded = requirements.required.some(({ id }) => id === 'disc-crisis')
  if (!isNeeded || jurisdictionChain(context.jurisdiction).includes('US')) return []
  return [
    {
      code: 'disclaimers/local-line-needed',
      severity: 'caution',
      message: `disc-crisis names the crisis line of the United States and sends others to your list: the list has to stand there and name the line for ${context.jurisdiction}.`,
      because: [{ path: 'jurisdiction', value: context.jurisdiction, expected: 'US', outcome: 'unmet' }],
      sources: unitOf('disc-crisis').sources,
      record: 'disc-crisis',
    },
  ]
}

/** Advertising a prescription drug to the public is banned in some places and limited in others. A page that praises it is an advertisement too. */
function advertisingFindings(context: ResolvedContext): readonly Finding[] {
  const praises = context.audience === 'patient' && context.topics.has('benefit-claim')
  if (!['paid-ad', 'social-post', 'testimonial'].includes(context.surface) && !praises) return []
  const chain = jurisdictionChain(context.jurisdiction)
  if (chain.includes('US')) return []
  const banned = ['GB', 'EU', 'AU'].find((place) => chain.includes(place))
  const isKnown = banned !== undefined || chain.includes('CA')
  return [
    {
      code: 'disclaimers/advertising-to-the-public',
      severity: banned === undefined ? 'caution' : 'hold',
      message: advertisingMessage(context.jurisdiction, banned, isKnown),
      because: [
        { path: 'jurisdiction', value: context.jurisdiction, outcome: isKnown ? 'met' : 'unknown' },
        ...(praises ? [{ path: 'topics', value: 'benefit-claim', outcome: 'met' as const }] : []),
      ],
      sources: [isKnown ? { citation: 'intl-dtc', checked: 'read' } : { citation: 'library-convention', checked: 'convention' }],
    },
  ]
}

function advertisingMessage(jurisdiction: string, banned: string | undefined, isKnown: boolean): string {
  if (banned !== undefined)
    return `Advertising prescription drugs to the public is banned in ${banned}: make no claim about the drug, whatever notices stand beside it.`
  if (isKnown) return 'Canada limits the advertising of prescription drugs to the public: no claim about the drug without local advice.'
  return `Whether ${jurisdiction} lets prescription drugs be advertised to the public is not known here: no claim about the drug without local advice.`
}

/** What settles an exclusion. */
const FACTS: Readonly<Record<Exclusion, readonly [path: string, question: string]>> = {
  'esketamine-only': ['drugs', 'Which drugs does the text talk about?'],
  'not-compounded': ['compounded', 'Does the text talk about a compounded product?'],
  'not-at-home': ['setting', 'Where is the drug taken?'],
}

/**
 * Asks for the topics where they were left out, and for each fact that would take a notice away.
 *
 * @internal
 */
export function missingFacts({ topicsKnown }: ResolvedContext, { undecided }: Requirements): readonly Missing[] {
  const topics = ['topics', 'What does the text talk about? An empty list means: none of the topics.'] as const
  const facts = [...(topicsKnown ? [] : [topics]), ...Array.from(undecided, (exclusion) => FACTS[exclusion])]
  return facts.map(([path, question]) => ({ path, question, because: 'absent', decides: ['disclaimers/required'] }))
}
