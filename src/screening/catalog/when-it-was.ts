import type { Condition } from '../../core'

// What recurs began on one day and may have struck again on another: either day counts, and a day is asked for only where there is none.
const STRUCK_AGAIN: Condition = { known: 'lastEvent' }
const IS_DATED: Condition = { any: [{ known: 'onset' }, { not: STRUCK_AGAIN }] }

/** The event, or its last return, was within six weeks. Open without a day. */
export const WITHIN_SIX_WEEKS: Condition = {
  any: [
    { all: [STRUCK_AGAIN, { age: 'lastEvent', is: '<=', to: 42, unit: 'days' }] },
    { all: [IS_DATED, { age: 'onset', is: '<=', to: 42, unit: 'days' }] },
  ],
}

/** A day is known and lies within six weeks. */
export const KNOWN_WITHIN_SIX_WEEKS: Condition = {
  any: [
    { all: [STRUCK_AGAIN, { age: 'lastEvent', is: '<=', to: 42, unit: 'days' }] },
    { all: [{ known: 'onset' }, { age: 'onset', is: '<=', to: 42, unit: 'days' }] },
  ],
}

/** Within three months (92 days). Open without a day. */
export const WITHIN_THREE_MONTHS: Condition = {
  any: [
    { all: [STRUCK_AGAIN, { age: 'lastEvent', is: '<=', to: 92, unit: 'days' }] },
    { all: [IS_DATED, { age: 'onset', is: '<=', to: 92, unit: 'days' }] },
  ],
}

/** More than three months (92 days) ago. Open without a day. */
export const BEFORE_THREE_MONTHS: Condition = {
  any: [
    { all: [STRUCK_AGAIN, { age: 'lastEvent', is: '>', to: 92, unit: 'days' }] },
    { all: [IS_DATED, { age: 'onset', is: '>', to: 92, unit: 'days' }] },
  ],
}
