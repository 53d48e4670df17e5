import { buildAnswer } from '../core/answer'
import type { Finding } from '../core/answer'
import { InputCheck } from '../core/check'
import { TIER_ORDER } from '../core/evidence-grade'
import type { EvidenceTier } from '../core/evidence-grade'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { EvidenceAnswer, EvidenceQuestion } from './answer-model'
import { appliesTo } from './applies'
import { INDICATION_IDS } from '../terminology/indication-ids'
import { getIndication } from './catalog'
import { checkTreatment } from './check-question'
import type { Effect, EvidenceBody, Indication } from './model'
import { recalledNote } from '../core/recalled-note'

/**
 * Tells how well one drug and route is supported in one use: grades with their reasons, results as numbers, and what is not shown.
 *
 * Results of another drug or route are left out, however similar: data on infusions say nothing about lozenges.
 *
 * @param id - indication id
 * @param question - drug, route and, for oral products, the release form
 * @returns bodies of evidence and effects; both empty where nothing is on record
 * @throws InvalidInputError naming every bad field and the nearest valid value
 * @example
 * ```ts
 * import { evidenceFor } from 'ketamine-therapy/indications'
 *
 * const spray = evidenceFor('treatment-resistant-depression', { drug: 'esketamine', route: 'intranasal' })
 * spray.tier // → 'A'
 * spray.bodies.map((body) => body.aspect) // → ['with an oral antidepressant', 'without an oral antidepressant']
 * evidenceFor('treatment-resistant-depression', { drug: 'ketamine', route: 'rectal' }).bodies // → []
 * ```
 */
export function evidenceFor(id: string, question: EvidenceQuestion): EvidenceAnswer {
  const check = new InputCheck('evidenceFor')
  check.oneOf('id', id, INDICATION_IDS)
  checkTreatment(check, check.object('', question, ['drug', 'route', 'release']), true)
  check.done()
  const indication = getIndication(id)
  const bodies = indication.evidence.filter((body) => appliesTo(body.applies, question))
  const effects = indication.effects.filter((effect) => isAbout(effect, bodies, question))
  const results = effects.flatMap((effect) => effect.results)
  const { notShown } = indication
  const tier = strongestTier(bodies)
  return {
    indication: indication.id,
    ...(tier === undefined ? {} : { tier }),
    bodies,
    effects,
    notShown,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: findingsOf(indication, bodies, question),
      assumptions: [
        ...(bodies.some((body) => isShared(body, question))
          ? ['the sources do not tell the routes apart; the same evidence answers for each of them']
          : []),
        ...bodies.flatMap((body) => recalledNote(`the grade of "${body.id}"`, body.sources)),
        ...effects.flatMap((effect) => [
          ...recalledNote(`"${effect.id}"`, effect.sources),
          ...effect.results.flatMap(({ outcome, sources }) => recalledNote(`"${outcome}" of "${effect.id}"`, sources ?? [])),
        ]),
        ...notShown.flatMap(({ text, sources }) => recalledNote(`"${text}"`, sources)),
      ],
      sources: [...bodies, ...effects, ...results, ...notShown].flatMap(({ sources = [] }) => sources),
    }),
  }
}

/** An effect whose source names no route answers for every route of its bodies. */
function isAbout({ bodies: ids, treatment }: Effect, bodies: readonly EvidenceBody[], { drug, route, release }: EvidenceQuestion): boolean {
  return (
    bodies.some(({ id }) => ids.includes(id)) &&
    treatment.drugs.includes(drug) &&
    (treatment.routes.length === 0 || treatment.routes.includes(route)) &&
    (release === undefined || (treatment.release ?? release) === release)
  )
}

function isShared({ applies }: EvidenceBody, { drug }: EvidenceQuestion): boolean {
  return applies.filter((one) => one.drug === drug).flatMap(({ routes }) => routes).length > 1
}

function strongestTier(bodies: readonly EvidenceBody[]): EvidenceTier | undefined {
  const tiers = bodies.map(({ grade }) => grade.tier)
  return TIER_ORDER.find((tier) => tiers.includes(tier)) ?? tiers[0]
}

function findingsOf(indication: Indication, bodies: readonly EvidenceBody[], { drug, route }: EvidenceQuestion): readonly Finding[] {
  const outcome = bodies.length > 0 ? 'met' : 'unknown'
  const because = [
    { path: 'drug', value: drug, outcome },
    { path: 'route', value: route, outcome },
  ] as const
  const finding = (reason: string, severity: Finding['severity'], message: string, sources: Finding['sources'] = []): Finding => ({
    code: `indications/${reason}`,
    severity,
    message,
    because,
    sources,
    record: indication.id,
  })
  const against = bodies.filter(({ grade }) => grade.tier === 'X')
  return [
    ...(bodies.length > 0
      ? []
      : [
          finding(
            'no-evidence-on-record',
            'caution',
            'No evidence on this drug and route in this use is on record; results of other routes do not stand in for it.',
          ),
        ]),
    ...(against.length > 0
      ? [
          finding(
            'evidence-against',
            'caution',
            `Adequate trials show no benefit: ${against.map(({ aspect, id }) => aspect ?? id).join('; ')}.`,
            against.flatMap(({ sources }) => sources),
          ),
        ]
      : []),
    ...(indication.kind === 'umbrella'
      ? [
          finding(
            'umbrella',
            'info',
            `"${indication.name}" is a wide word; the evidence of one use is found under: ${(indication.members ?? []).join(', ')}.`,
          ),
        ]
      : []),
  ]
}
