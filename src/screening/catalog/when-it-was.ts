import type { Condition } from '../../core'

// What recurs began on one day and may have struck again on another: either day counts. When it began is asked for; the last return counts where it is
// given, and nobody is asked for one.

/** The event, or its last return, was within six weeks. */
export const WITHIN_SIX_WEEKS: Condition = {
  any: [
    { age: 'onset', is: '<=', to: 42, unit: 'days' },
    { all: [{ known: 'lastEvent' }, { age: 'lastEvent', is: '<=', to: 42, unit: 'days' }] },
  ],
}

/** The behavior, or its last return, was within three months (92 days). */
export const WITHIN_THREE_MONTHS: Condition = {
  any: [
    { age: 'onset', is: '<=', to: 92, unit: 'days' },
    { all: [{ known: 'lastEvent' }, { age: 'lastEvent', is: '<=', to: 92, unit: 'days' }] },
  ],
}

/** The behavior, or its last return, was more than three months (92 days) ago. */
export const BEFORE_THREE_MONTHS: Condition = {
  any: [
    { age: 'onset', is: '>', to: 92, unit: 'days' },
    { all: [{ known: 'lastEvent' }, { age: 'lastEvent', is: '>', to: 92, unit: 'days' }] },
  ],
}
