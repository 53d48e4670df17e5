import type { Answer, Finding, Missing } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { SourceRef } from '../core/source'
import type { DoseAnswer } from './dose/answer'
import { evaluateRule, usesWeight } from './dose/amount'
import { resolveAmount } from './dose/resolve'
import type { DoseInput } from './dose/input'
import { checkDoseInput } from './dose/input'
import type { FoundFormulation } from './dose/formulation'
import { findFormulation } from './dose/formulation'
import type { FoundRule, OpenChoice } from './dose/find'
import { findRule } from './dose/find'
import { ageAssumptions, ageFindings, courseAge } from './dose/patient'
import { dosingWeight, weightFindings } from './dose/weight'
import { alertFindings, ask, inform } from './findings'
import type { Protocol } from './model'

/**
 * Computes the dose that a protocol states for the inputs given. It never invents, extrapolates or corrects a dose, and it does not decide
 * whether the protocol suits the patient. Ceilings apply before rounding, rounding happens once, and all arithmetic is exact.
 *
 * @param protocol - one of this library's protocols, or the consumer's own (read by `parseProtocol`)
 * @param input - weight (kg), height (cm), phase, step, choice (mg) and product; see {@link DoseInput}
 * @returns `computed` with the dose, `rate-computed` for an infusion that runs to effect, `choice-required` where a clinician chooses,
 * or `not-computable` with the findings and missing inputs that say why
 * @throws InvalidInputError for values that cannot be meant, such as a weight outside 2 to 400 kg, and for unknown phases, steps or products
 * @example
 * ```ts
 * import { calculateDose, ivTrdAcuteSix, spravatoTrdUs } from 'ketamine-therapy/protocols'
 *
 * const dose = calculateDose(ivTrdAcuteSix, { weightKg: 82.4 })
 * dose.outcome === 'computed' && dose.doseMg // → 41.2
 * const later = calculateDose(spravatoTrdUs, { phase: 'maintenance' })
 * later.outcome === 'choice-required' && later.allowedMg // → [56, 84]
 * ```
 * @example
 * ```ts
 * import { calculateDose, ivTrdAcuteSix } from 'ketamine-therapy/protocols'
 *
 * calculateDose(ivTrdAcuteSix, {}).outcome // → 'not-computable'
 * calculateDose(ivTrdAcuteSix, {}).missing[0]?.path // → 'weightKg'
 * calculateDose(ivTrdAcuteSix, { weightKg: 824 }) // throws InvalidInputError
 * ```
 */
export function calculateDose(protocol: Protocol, input: DoseInput = {}): DoseAnswer {
  const check = new InputCheck('calculateDose')
  const ids = checkDoseInput(check, protocol, input)
  const found = ids === undefined ? undefined : findRule(check, protocol, ids.phase, ids.step)
  const formulation: FoundFormulation = ids === undefined ? { findings: [] } : findFormulation(check, protocol, ids.formulation)
  check.done()

  const { phase, step }: Partial<FoundRule> = found !== undefined && 'rule' in found ? found : {}
  const courseOf = courseAge(protocol, phase, input.ageYears)
  const findings: Finding[] = [
    ...ageFindings(protocol, input.ageYears),
    ...weightFindings(protocol, input.weightKg),
    ...courseOf.findings,
    ...formulation.findings,
  ]
  const collected = {
    findings,
    missing: [...courseOf.missing],
    assumptions: [...ageAssumptions(protocol, input.ageYears)],
    sources: [] as SourceRef[],
  }
  const finish = (): Answer => buildAnswer({ asOf: KNOWLEDGE_DATE, ...collected })
  const place = { ...(phase === undefined ? {} : { phase }), ...(step === undefined ? {} : { step }) }
  const base = { protocol: protocol.id, drug: protocol.drug, ...place }
  if (found === undefined || 'open' in found) {
    findings.push(
      ...alertFindings(protocol),
      ...(found === undefined ? [inform(protocol, 'no-dose-rule', 'The protocol states no dose.')] : []),
    )
    if (found !== undefined) collected.missing.push(openChoice(protocol, found, input.ageYears))
    return { outcome: 'not-computable', ...base, ...finish() }
  }

  collected.sources.push(...found.rule.sources)
  const ceilings = [...protocol.ceilings, ...(found.ceilings ?? [])]
  const needsWeight = usesWeight(found.rule) || ceilings.some((ceiling) => ceiling.unit.startsWith('mg-per-kg'))
  const weight = needsWeight ? dosingWeight(protocol, input) : undefined
  collected.missing.push(...(weight?.missing ?? []))
  findings.push(...(weight?.findings ?? []))
  collected.assumptions.push(...(weight?.assumptions ?? []))

  // Alerts are told and bar nothing: whether a dose is computed is the rule's own matter.
  const barred = findings.some((finding) => finding.severity === 'stop' || finding.severity === 'hold')
  // What the text says of the way to the next step is told with each: a step computed is not a step that is due.
  const advance = found.advance === undefined ? [] : [{ ...found.advance, severity: 'info' as const }]
  findings.push(...alertFindings({ id: protocol.id, alerts: [...protocol.alerts, ...advance] }))
  const amount = evaluateRule(found.rule, weight?.kg)
  const unweighed = needsWeight && weight?.kg === undefined && amount?.kind !== 'none'
  if (barred || amount === undefined || unweighed || courseOf.missing.length > 0) return { outcome: 'not-computable', ...base, ...finish() }
  return resolveAmount(amount, { protocol, input, base, ceilings, weight, formulation: formulation.formulation, collected, finish })
}

function openChoice(protocol: Protocol, { open, choices }: OpenChoice, ageYears: number | undefined): Missing {
  // A phase for another age would be refused.
  const fit = choices.filter((id) => open === 'step' || courseAge(protocol, id, ageYears).findings.length === 0)
  const word = open === 'phase' ? 'Which phase of the course is it' : 'Which step or arm is it'
  return ask(protocol, open, `${word}: ${(fit.length === 0 ? choices : fit).join(', ')}?`)
}
