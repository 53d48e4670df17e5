import type { EvidenceAnswer, EvidenceQuestion } from './answer-model'
import type { Effect } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { appliesTo } from './applies'
import { getIndication } from './catalog'
import { checkTreatment } from './check-question'

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
 * spray.bodies[0]?.grade.tier // → 'A'
 * evidenceFor('treatment-resistant-depression', { drug: 'ketamine', route: 'rectal' }).bodies // → []
 * ```
 */
export function evidenceFor(id: string, question: EvidenceQuestion): EvidenceAnswer {
  const check = new InputCheck('evidenceFor')
  checkTreatment(check, check.object('question', question, ['drug', 'route', 'release']), true)
  check.done()
  const indication = getIndication(id)
  const bodies = indication.evidence.filter((body) => appliesTo(body.applies, question))
  const effects = indication.effects.filter((effect) => isAbout(effect, question))
  const isShared = bodies.some((body) => body.applies.some((one) => one.drug === question.drug && one.routes.length > 1))
  return {
    indication: indication.id,
    bodies,
    effects,
    notShown: indication.notShown,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings:
        bodies.length > 0
          ? []
          : [
              {
                code: 'indications/no-evidence-on-record',
                severity: 'caution',
                message: 'No evidence on this drug and route in this use is on record; results of other routes do not stand in for it.',
                because: [
                  { path: 'drug', value: question.drug, outcome: 'unknown' },
                  { path: 'route', value: question.route, outcome: 'unknown' },
                ],
                sources: [],
                record: indication.id,
              },
            ],
      assumptions: isShared ? ['the sources do not tell the routes apart; the same evidence answers for each of them'] : [],
      sources: [...bodies, ...effects].flatMap((one) => one.sources),
    }),
  }
}

function isAbout(effect: Effect, { drug, route, release }: EvidenceQuestion): boolean {
  const { drugs, routes } = effect.treatment
  return drugs.includes(drug) && routes.includes(route) && (release === undefined || (effect.treatment.release ?? release) === release)
}
