export type {
  Candidate,
  CarePlan,
  CarePlanOptions,
  CareWishes,
  HomeCare,
  InfusionSetUp,
  Intake,
  Standing,
} from './model'
export { parseIntake } from './parse-intake'
export { planCare } from './plan-care'
