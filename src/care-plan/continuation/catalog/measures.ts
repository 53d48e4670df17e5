import { deepFreeze } from '../../../core/freeze'
import type { DecisionMeasure } from '../model'

/** Depression scales with a response definition, for texts that name none. */
export const depressionMeasures: readonly DecisionMeasure[] = /* @__PURE__ */ deepFreeze([
  { instrument: 'madrs', remission: 'madrs-10' },
  { instrument: 'phq-9' },
  { instrument: 'qids-sr16' },
  { instrument: 'ham-d17' },
  { instrument: 'bdi-ii' },
])

/** The same, with the MADRS remission of the esketamine trials. */
export const esketamineMeasures: readonly DecisionMeasure[] = /* @__PURE__ */ deepFreeze([
  { instrument: 'madrs', remission: 'madrs-12' },
  { instrument: 'phq-9' },
  { instrument: 'qids-sr16' },
  { instrument: 'ham-d17' },
  { instrument: 'bdi-ii' },
])
