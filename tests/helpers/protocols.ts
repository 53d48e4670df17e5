import { ivTrdAcuteSix } from 'ketamine-therapy/protocols'
import type { Ceiling, ComputedDose, ComputedRate, DoseAnswer, DoseRule, Formulation, Protocol } from 'ketamine-therapy/protocols'

/** A protocol of the test's own: only what the arithmetic needs, the rest empty. */
export function inline(dose: DoseRule, parts: Partial<Protocol> = {}): Protocol {
  const byWeight = JSON.stringify(dose).includes('Kg')
  return {
    ...ivTrdAcuteSix,
    id: 'inline',
    dose,
    weight: { ...ivTrdAcuteSix.weight, basis: byWeight ? 'unstated' : 'not-weight-based' },
    ceilings: [],
    courses: [],
    decisionPoints: [],
    missedSessions: [],
    alerts: [],
    ...parts,
  }
}

/** A ceiling of the test's own. */
export function ceiling(unit: Ceiling['unit'], value: number): Ceiling {
  return { id: `${unit}-${value}`, unit, value, text: 'Ceiling of the test.', sources: [] }
}

/** A liquid of the test's own. */
export function liquid(strengthMgPerMl: number, parts: Partial<Formulation> = {}): Formulation {
  const { maximumIntravenousMgPerMl: _limit, ...rest } = ivTrdAcuteSix.formulations[0] as Formulation
  return { ...rest, id: 'liquid', strengthMgPerMl, ...parts }
}

/** The computed dose, or a failure that shows what came instead. */
export function computed(answer: DoseAnswer): ComputedDose {
  if (answer.outcome !== 'computed') throw new Error(`not computed: ${JSON.stringify(answer)}`)
  return answer
}

/** The computed rate, or a failure that shows what came instead. */
export function rated(answer: DoseAnswer): ComputedRate {
  if (answer.outcome !== 'rate-computed') throw new Error(`no rate: ${JSON.stringify(answer)}`)
  return answer
}
