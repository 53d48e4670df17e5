/**
 * All domains joined for one intake, and what a cited protocol says next in a course. Support for the people who decide, never a
 * decision.
 *
 * | to | use |
 * | --- | --- |
 * | put everything that is known together for one intake | {@link planCare} |
 * | check an intake document from outside | {@link parseIntake} |
 * | know what a cited protocol says next in a course that runs | {@link adviseContinuation} |
 *
 * @packageDocumentation
 */
export { adviseContinuation } from './advise-continuation'
export { continuationRules } from './continuation/catalog'
export type * from './continuation/model'
export type { CareCosts, WithoutPrice } from './cost-model'
export type {
  Candidate,
  CandidateGroup,
  CarePlan,
  CarePlanOptions,
  CareWishes,
  HomeCare,
  InfusionSetUp,
  Intake,
  LeftOut,
  ProtocolChoices,
  Standing,
  Support,
} from './model'
export { parseIntake } from './parse-intake'
export { planCare } from './plan-care'
