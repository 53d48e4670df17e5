import type { EvidenceTier } from '../core/evidence-grade'
import type { Drug, ReleaseForm, Route } from '../core/words'
import type { Answer } from '../core/answer'
import type { Direction } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { TIER_ORDER } from '../core/evidence-grade'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { appliesTo } from './applies'
import { INDICATION_IDS } from '../terminology/indication-ids'
import { getIndication } from './catalog'
import { checkTreatment } from './check-question'

/** Limits a comparison to a drug, a route or both. */
export interface ComparisonLimits {
  /** Drug. */
  readonly drug?: Drug | undefined
  /** Route. */
  readonly route?: Route | undefined
}

/** One body of evidence in a comparison. A body that is about several drugs or release forms has a row for each. */
export interface EvidenceRow {
  /** Id of the indication. */
  readonly indication: string
  /** Id of the body of evidence within it. */
  readonly body: string
  /** Drug. */
  readonly drug: Drug
  /** Routes that the body answers for. */
  readonly routes: readonly Route[]
  /** Release form of an oral product. */
  readonly release?: ReleaseForm
  /** Tier. */
  readonly tier: EvidenceTier
  /** Which way the evidence points. */
  readonly direction: Direction
  /** Number of studies on record for the body, whatever their drug and route. */
  readonly effects: number
}

/** Evidence side by side. */
export interface EvidenceComparison extends Answer {
  /** Strongest tier first; evidence against comes last. Equal tiers stand in the order of the ids given. */
  readonly rows: readonly EvidenceRow[]
}

/**
 * Puts the evidence of several uses side by side. Tiers of different uses rest on different outcomes: an order of tiers is no order of benefit.
 *
 * @param ids - indication ids, 1 to 100
 * @param limits - drug and route, where only these are of interest
 * @returns the bodies of evidence, a row for each drug and release form
 * @throws InvalidInputError for unknown ids, drugs and routes
 * @example
 * ```ts
 * import { compareEvidence } from 'ketamine-therapy/indications'
 *
 * const table = compareEvidence(['ptsd', 'treatment-resistant-depression'], { drug: 'esketamine', route: 'intranasal' })
 * table.rows[0]?.indication // → 'treatment-resistant-depression'
 * table.rows[0]?.tier // → 'A'
 * ```
 */
export function compareEvidence(ids: readonly string[], limits: ComparisonLimits = {}): EvidenceComparison {
  const check = new InputCheck('compareEvidence')
  check.list('ids', ids, { min: 1, max: 100 }).forEach((id, index) => check.oneOf(`ids[${index}]`, id, INDICATION_IDS))
  checkTreatment(check, check.object('', limits, ['drug', 'route']), false)
  check.done()
  const found = ids.flatMap((id) => {
    const indication = getIndication(id)
    return indication.evidence.filter((body) => appliesTo(body.applies, limits)).map((body) => ({ indication, body }))
  })
  const rows = found.flatMap(({ indication, body }) =>
    body.applies
      .filter((one) => appliesTo([one], limits))
      .map(({ drug, routes, release }) => ({
        indication: indication.id,
        body: body.id,
        drug,
        routes,
        ...(release === undefined ? {} : { release }),
        tier: body.grade.tier,
        direction: body.direction,
        effects: indication.effects.filter((effect) => effect.bodies.includes(body.id)).length,
      })),
  )
  return {
    rows: [...rows].sort((a, b) => rank(a.tier) - rank(b.tier)),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      assumptions: ['tiers of different uses rest on different outcomes'],
      sources: found.flatMap(({ body }) => body.sources),
    }),
  }
}

function rank(tier: EvidenceTier): number {
  const position = TIER_ORDER.indexOf(tier)
  return position < 0 ? TIER_ORDER.length : position
}
