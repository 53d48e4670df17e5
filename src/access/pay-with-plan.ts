import type { Rational } from '../core/rational'
import type { BenefitDesign } from './cost-model'
import type { Claim, Note, Settled } from './claim'
import type { Remaining, YearState } from './limits'
import { minus, plus, portion, ZERO } from './claim'
import { compare, fromNumber } from '../core/rational'
import { least, take, upTo } from './limits'
import { shareParts } from './share-parts'

/**
 * Settles a covered claim: what the person owes, then the out-of-pocket maximum, a supplement, and manufacturer help.
 *
 * @param claim - the claim
 * @param benefits - the plan
 * @param year - state of the plan year; changed
 * @param helpLeft - what the manufacturer still pays in the calendar year; changed
 * @param note - writes steps down
 * @returns who pays
 * @internal
 */
export function payWithPlan(claim: Claim, benefits: BenefitDesign, year: YearState, helpLeft: Remaining, note: Note): Settled {
  const fixedDrugShare = maximizedShare(claim, benefits)
  const shared = fixedDrugShare === undefined ? claim : { ...claim, allowedMinor: claim.allowedMinor - claim.drugMinor, drugMinor: 0 }
  const parts = shareParts(shared, year, note)
  const full = plus(parts.drug, parts.visit)
  const share = upTo(year.maximum, full)
  if (compare(share, full) < 0) note('out-of-pocket-maximum', share, ZERO)
  const deductible = least(share, parts.deductible)

  const { supplement } = benefits
  const savings = claim.takesHelp ? benefits.savings : undefined
  const coinsurance = minus(share, deductible)
  const supplementPays = plus(
    supplement?.paysDeductible === true ? deductible : ZERO,
    supplement?.paysCoinsurance === true ? coinsurance : ZERO,
  )
  if (supplement !== undefined) note('supplement', supplementPays)
  const afterSupplement = minus(share, supplementPays)

  // The drug's part of what the person owes: the same part that the drug has in the share before the maximum and the supplement.
  const drugShare = (): Rational => fixedDrugShare ?? portion(afterSupplement, parts.drug, full)
  const assistance = savings === undefined ? ZERO : helpWith(drugShare(), savings.patientPaysMinor, helpLeft, note)
  const own = minus(plus(afterSupplement, fixedDrugShare ?? ZERO), assistance)
  const counts = savings === undefined || savings.countsTowardLimits || fixedDrugShare !== undefined
  const counted = counts ? share : minus(share, assistance)
  // A copay of the visit in place of the deductible is paid beside it: what the person pays of it takes nothing off the deductible.
  const isApart = !counts && year.sharing.copays?.some(({ part, beforeDeductible }) => part === 'visit' && beforeDeductible)
  const apart = isApart === true ? portion(share, parts.visit, full) : ZERO
  const deductibleCounted = least(minus(counted, apart), deductible)
  take(year.deductible, deductibleCounted)
  take(year.maximum, counted)

  const balance = claim.network === 'out' ? fromNumber(claim.chargedMinor - claim.allowedMinor) : ZERO
  const patient = plus(own, balance)
  note('patient-pays', patient)
  const payableMinor = claim.network === 'out' ? claim.chargedMinor : claim.allowedMinor
  return {
    claim,
    payableMinor,
    assistance,
    patient,
    planYear: year.from,
    deductible: deductibleCounted,
    towardMaximum: counted,
  }
}

// With a maximizer the plan sets the drug's share itself, beside deductible and maximum, so as to use up the help.
function maximizedShare(claim: Claim, { savings }: BenefitDesign): Rational | undefined {
  if (!claim.takesHelp || savings?.maximizerShareMinor === undefined) return undefined
  return fromNumber(Math.min(claim.drugMinor, savings.maximizerShareMinor))
}

function helpWith(drugShare: Rational, patientPaysMinor: number, helpLeft: Remaining, note: Note): Rational {
  const wanted = minus(drugShare, fromNumber(patientPaysMinor))
  const assistance = wanted.n > 0n ? upTo(helpLeft, wanted) : ZERO
  take(helpLeft, assistance)
  note('savings-program', assistance, helpLeft.individual)
  return assistance
}
