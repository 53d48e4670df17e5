import type { Answer, Finding } from '../core/answer'
import type { Rational } from '../core/rational'
import type { SourceRef } from '../core/source'
import type { BenzodiazepineEquivalence } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { deepFreeze } from '../core/freeze'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { lazily } from '../core/lazily'
import { divide, fromNumber, toExactText, toNumber } from '../core/rational'
import { remember } from '../core/remember'
import { benzodiazepineEquivalences, notOralBrands } from './catalog/benzodiazepine-equivalences'
import { findByName, namesApart, saysNotSwallowed } from './names'
import { ingredientsOfName } from './resolve-ingredients'

/** A dose as milligrams of oral lorazepam. */
export interface ComputedLorazepamEquivalent extends Answer {
  /** A table equates the medicine with lorazepam. */
  readonly outcome: 'computed'
  /** Ingredient id. */
  readonly ingredient: string
  /** Equivalent by the default table, in milligrams of oral lorazepam. */
  readonly equivalentMg: number
  /** The same without loss: a decimal, or a fraction such as `4/3`. */
  readonly exactMg: string
  /** Lowest equivalent over all tables, in milligrams of oral lorazepam. */
  readonly lowMg: number
  /** Highest equivalent over all tables, in milligrams of oral lorazepam. */
  readonly highMg: number
  /** Tables differ, or there is only one. */
  readonly standing: BenzodiazepineEquivalence['standing']
  /** Key of the table used by default. */
  readonly defaultFrom: string
}

/** No table equates the medicine with lorazepam. */
export interface NoLorazepamEquivalent extends Answer {
  /** No number is given. */
  readonly outcome: 'not-computable'
}

/** Answer of {@link lorazepamEquivalentMg}. */
export type LorazepamEquivalent = ComputedLorazepamEquivalent | NoLorazepamEquivalent

/**
 * Converts an oral dose of a benzodiazepine to milligrams of oral lorazepam.
 *
 * The published tables are not validated and differ two-fold or more, so the answer carries the range over all of them. It is meant for
 * comparing a daily dose with a limit of a trial or rule, never for switching a patient from one medicine to another.
 * Z-drugs are no benzodiazepines; injected and illicit ones, and products for the nose, the cheek or the rectum, have no published
 * equivalent.
 *
 * @param ingredient - name of the medicine, 1 to 200 characters; brands are resolved
 * @param doseMg - oral dose, 0 to 100,000 mg
 * @returns the equivalent with its range and dispute, or `not-computable` with the reason
 * @throws InvalidInputError when the name or the dose cannot be judged
 * @example
 * ```ts
 * import { lorazepamEquivalentMg } from 'ketamine-therapy/terminology'
 *
 * const diazepam = lorazepamEquivalentMg('diazepam', 20)
 * diazepam.outcome === 'computed' && [diazepam.equivalentMg, diazepam.lowMg, diazepam.highMg] // → [4, 2, 4]
 * diazepam.outcome === 'computed' && diazepam.standing // → 'disputed'
 * lorazepamEquivalentMg('zolpidem', 10).outcome // → 'not-computable'
 * lorazepamEquivalentMg('diazepam', -1) // throws InvalidInputError
 * ```
 */
export function lorazepamEquivalentMg(ingredient: string, doseMg: number): LorazepamEquivalent {
  const check = new InputCheck('lorazepamEquivalentMg')
  check.text('ingredient', ingredient, { min: 1, max: 200 })
  check.number('doseMg', doseMg, { min: 0, max: 100_000, unit: 'mg' })
  check.done()
  const found = ingredientsOfName(ingredient)
  if (found === undefined) return noEquivalent(UNRECOGNISED)
  if (isNotOral(ingredient)) return noEquivalent(NOT_ORAL)
  const record = equivalenceAmong(found.map(({ id }) => `ingredient:${id}`))
  if (record === undefined) return noEquivalent(NOT_IN_TABLES)
  if (record === 'several') return noEquivalent(SEVERAL)
  const { defaultMg, rangeMg, standing, defaultFrom, published } = record
  const exact = inLorazepam(doseMg, defaultMg)
  return {
    outcome: 'computed',
    ingredient: record.ingredient,
    equivalentMg: toNumber(exact),
    exactMg: toExactText(exact),
    lowMg: toNumber(inLorazepam(doseMg, rangeMg.high)),
    highMg: toNumber(inLorazepam(doseMg, rangeMg.low)),
    standing,
    defaultFrom,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      assumptions: ['oral dose', 'VA/DoD 2021 is the default table, else WHO 2009'],
      sources: [...published.map(({ source }) => source), CHOICE],
    }),
  }
}

/**
 * What is published on one ingredient; lorazepam itself counts one to one.
 *
 * @internal
 */
export function equivalenceOf(ingredient: string): BenzodiazepineEquivalence | undefined {
  return byIngredient().get(ingredient)
}

/**
 * What is published on the one benzodiazepine of a medicine. One dose of several does not say how much of each.
 *
 * @param codes - `ingredient:name` texts
 * @internal
 */
export function equivalenceAmong(codes: readonly string[]): BenzodiazepineEquivalence | 'several' | undefined {
  let found: BenzodiazepineEquivalence | undefined
  for (const code of codes) {
    const one = equivalenceOf(code.slice('ingredient:'.length))
    if (one === undefined) continue
    if (found !== undefined) return 'several'
    found = one
  }
  return found
}

const byIngredient: () => ReadonlyMap<string, BenzodiazepineEquivalence> = /* @__PURE__ */ lazily(
  () => new Map([...benzodiazepineEquivalences, LORAZEPAM].map((one) => [one.ingredient, one])),
)

/**
 * Whether a name is a brand that is never swallowed, or says that the medicine is injected, or given into the nose, the cheek or the
 * rectum.
 *
 * @internal
 */
export const isNotOral: (name: string) => boolean = /* @__PURE__ */ remember(
  (name) => saysNotSwallowed(name) || namesApart(name).some((one) => findByName(notOralBrands, one) !== undefined),
)

/**
 * A dose in milligrams of lorazepam, given the dose that equals 1 mg of it.
 *
 * @internal
 */
export function inLorazepam(doseMg: number, equalsOneMg: number): Rational {
  return divide(fromNumber(doseMg), fromNumber(equalsOneMg))
}

const CHOICE: SourceRef = /* @__PURE__ */ deepFreeze({ citation: 'library-convention', locator: 'default table', checked: 'convention' })

const LORAZEPAM: BenzodiazepineEquivalence = /* @__PURE__ */ deepFreeze({
  ingredient: 'lorazepam',
  published: [],
  defaultMg: 1,
  defaultFrom: 'library-convention',
  rangeMg: { low: 1, high: 1 },
  standing: 'agreed',
})

type Reason = Pick<Finding, 'code' | 'message' | 'sources'>

const UNRECOGNISED: Reason = /* @__PURE__ */ deepFreeze({
  code: 'terminology/unrecognised-ingredient',
  message: 'The name is not recognized.',
  sources: [CHOICE],
})

const NOT_IN_TABLES: Reason = /* @__PURE__ */ deepFreeze({
  code: 'terminology/no-lorazepam-equivalent',
  message: 'No table equates this medicine with lorazepam.',
  sources: [CHOICE],
})

const SEVERAL: Reason = /* @__PURE__ */ deepFreeze({
  code: 'terminology/several-benzodiazepines',
  message: 'The name is of more than one benzodiazepine, and one dose does not say how much of each.',
  sources: [CHOICE],
})

const NOT_ORAL: Reason = /* @__PURE__ */ deepFreeze({
  code: 'terminology/not-an-oral-brand',
  message: 'This product is injected, or given into the nose, the cheek or the rectum. The tables equate swallowed doses only.',
  sources: [{ citation: 'rxnorm', locator: 'dose form of the brand', checked: 'recalled' }],
})

function noEquivalent(reason: Reason): NoLorazepamEquivalent {
  return {
    outcome: 'not-computable',
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: [{ ...reason, severity: 'info', because: [{ path: 'ingredient', outcome: 'unknown' }] }],
    }),
  }
}
