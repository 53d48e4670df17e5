import type { InputCheck } from '../../core/check'
import type { Finding } from '../../core/answer'
import { mergeSources } from '../../core/answer'
import { FORMULATION_IDS } from '../ids'
import type { Formulation, Protocol } from '../model'

/**
 * The product at hand, and what is wrong with it.
 *
 * @internal
 */
export interface FoundFormulation {
  /** The product, unless it is refused. */
  readonly formulation?: Formulation
  /** What is wrong with it. */
  readonly findings: readonly Finding[]
}

/**
 * Finds the product a dose is to be drawn from. A product of another protocol, or of another enantiomer, is refused with a finding.
 * With no product named, the only single-use spray of the protocol is taken, so that devices can be counted.
 *
 * @internal
 */
export function findFormulation(check: InputCheck, protocol: Protocol, id: string | undefined): FoundFormulation {
  if (id === undefined) {
    const only = protocol.formulations.length === 1 ? protocol.formulations[0] : undefined
    return only?.device === undefined || only.drug !== protocol.drug ? { findings: [] } : { formulation: only, findings: [] }
  }
  const own = protocol.formulations.find((entry) => entry.id === id)
  if (own !== undefined && own.drug === protocol.drug) return { formulation: own, findings: intravenousFindings(protocol, own) }
  const known = [...new Set([...protocol.formulations.map((entry) => entry.id), ...FORMULATION_IDS])]
  if (own === undefined && !check.oneOf('formulation', id, known)) return { findings: [] }
  const expected = `${protocol.drug}: ${protocol.formulations.map((entry) => entry.id).join(', ') || 'none named'}`
  const finding: Finding = {
    code: 'protocols/wrong-formulation',
    severity: 'stop',
    message:
      'The product is none that the protocol names: another drug, strength or form. Racemic ketamine and its enantiomers are never converted.',
    because: [{ path: 'formulation', value: id, expected, outcome: 'unmet' }],
    sources: mergeSources(
      protocol.formulations.flatMap(({ rules }) => rules.filter(({ id }) => id === 'not-racemic').flatMap(({ sources }) => sources)),
    ),
    record: protocol.id,
  }
  return { findings: [finding] }
}

function intravenousFindings(protocol: Protocol, formulation: Formulation): readonly Finding[] {
  const { strengthMgPerMl, maximumIntravenousMgPerMl } = formulation
  if (!protocol.routes.includes('intravenous') || strengthMgPerMl === undefined || maximumIntravenousMgPerMl === undefined) return []
  if (strengthMgPerMl <= maximumIntravenousMgPerMl) return []
  const expected = `at most ${maximumIntravenousMgPerMl} mg/mL`
  return [
    {
      code: 'protocols/dilute-before-intravenous-use',
      severity: 'caution',
      message: `This strength must be diluted before it goes into a vein, to ${expected}.`,
      because: [{ path: 'formulation', value: formulation.id, expected, outcome: 'unmet' }],
      sources: formulation.sources,
      record: formulation.id,
    },
  ]
}
