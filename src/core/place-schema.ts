import * as z from 'zod'
import { isJurisdiction } from './check'

/**
 * Schema of a place. `parseDocument` refuses another one in the words of `InputCheck`, which knows the country that was meant.
 *
 * @internal
 */
export function placeSchema(): z.ZodType<string> {
  return z.string().refine(isJurisdiction, { message: 'must be a jurisdiction such as US, US-CO, GB-SCT or EU', params: { place: true } })
}
