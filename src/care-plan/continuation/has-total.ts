import type { Instrument } from '../../outcomes'

/**
 * Tells whether the answers to an instrument make one total. The level of the C-SSRS and the parts of the BPI make none.
 *
 * @internal
 */
export function hasTotal({ scoring }: Instrument): boolean {
  return scoring.kind !== 'highest-yes' && scoring.kind !== 'subscale-means'
}
