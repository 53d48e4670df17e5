import { deepFreeze } from '../../core/freeze'
import type { ContinuationRule } from './model'
import { dpIv3 } from './catalog/dp-iv-3'
import { dpIv6 } from './catalog/dp-iv-6'
import { dpKads } from './catalog/dp-kads'
import { dpKadsW4 } from './catalog/dp-kads-w4'
import { dpMdsiW4 } from './catalog/dp-mdsi-w4'
import { dpPain } from './catalog/dp-pain'
import { dpR107D8 } from './catalog/dp-r107-d8'
import { dpSpravatoW4 } from './catalog/dp-spravato-w4'
import { dpSpravatoW4Eu } from './catalog/dp-spravato-w4-eu'
import { dpSpravatoW8 } from './catalog/dp-spravato-w8'
import { dpSustain1Frequency } from './catalog/dp-sustain1-frequency'

/** How the decision points of the protocols are read. */
export const continuationRules: readonly ContinuationRule[] = /* @__PURE__ */ deepFreeze([
  dpSpravatoW4,
  dpSpravatoW4Eu,
  dpSpravatoW8,
  dpSustain1Frequency,
  dpMdsiW4,
  dpIv3,
  dpIv6,
  dpKads,
  dpKadsW4,
  dpR107D8,
  dpPain,
])
