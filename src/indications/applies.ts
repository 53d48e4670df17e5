import type { Drug, ReleaseForm, Route } from '../core/words'
import type { DrugRoute } from './model'

/** What is asked about. */
export interface AskedTreatment {
  readonly drug?: Drug | undefined
  readonly route?: Route | undefined
  readonly release?: ReleaseForm | undefined
}

/** Whether a statement about drugs and routes covers what is asked. A part that is not asked about fits anything. */
export function appliesTo(applies: readonly DrugRoute[], { drug, route, release }: AskedTreatment): boolean {
  return applies.some(
    (one) =>
      (drug === undefined || one.drug === drug) &&
      (route === undefined || one.routes.includes(route)) &&
      (release === undefined || one.release === undefined || one.release === release),
  )
}
