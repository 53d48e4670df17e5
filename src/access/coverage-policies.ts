import type { CoveragePolicy } from './coverage-model'
import { deepFreeze } from '../core/freeze'
import {
  covCigna,
  covCignaMdsi,
  covEvicoreOld,
  covUhc,
  covUhcMdsi,
  covAetna,
  covCarefirst,
  covBcbsndA,
  covBcbsndB,
  covRx501105,
  covQualchoice,
  covKaiser,
  covAnthem,
} from './catalog/policies/commercial'
import { covMedicareB, covTricareEast, covTricareWestHnfs, covVa, covWyMedicaid, covTxMedicaid } from './catalog/policies/public'

/** Ids of all coverage policies. */
export const COVERAGE_POLICY_IDS = /* @__PURE__ */ deepFreeze([
  'cov-medicare-b',
  'cov-tricare-east',
  'cov-tricare-west-hnfs',
  'cov-va',
  'cov-wy-medicaid',
  'cov-tx-medicaid',
  'cov-cigna',
  'cov-cigna-mdsi',
  'cov-evicore-old',
  'cov-uhc',
  'cov-uhc-mdsi',
  'cov-aetna',
  'cov-carefirst',
  'cov-bcbsnd-a',
  'cov-bcbsnd-b',
  'cov-rx501105',
  'cov-qualchoice',
  'cov-kaiser',
  'cov-anthem',
] as const)

/** Id of a coverage policy. */
export type CoveragePolicyId = Extract<(typeof COVERAGE_POLICY_IDS)[number], string>

/** All coverage policies, by id. Criteria differ between versions of one plan; what a source does not state is listed as not stated. */
export const coveragePolicies: Readonly<Record<CoveragePolicyId, CoveragePolicy>> = /* @__PURE__ */ deepFreeze({
  'cov-medicare-b': covMedicareB,
  'cov-tricare-east': covTricareEast,
  'cov-tricare-west-hnfs': covTricareWestHnfs,
  'cov-va': covVa,
  'cov-wy-medicaid': covWyMedicaid,
  'cov-tx-medicaid': covTxMedicaid,
  'cov-cigna': covCigna,
  'cov-cigna-mdsi': covCignaMdsi,
  'cov-evicore-old': covEvicoreOld,
  'cov-uhc': covUhc,
  'cov-uhc-mdsi': covUhcMdsi,
  'cov-aetna': covAetna,
  'cov-carefirst': covCarefirst,
  'cov-bcbsnd-a': covBcbsndA,
  'cov-bcbsnd-b': covBcbsndB,
  'cov-rx501105': covRx501105,
  'cov-qualchoice': covQualchoice,
  'cov-kaiser': covKaiser,
  'cov-anthem': covAnthem,
})
