import { deepFreeze } from '../../../core/freeze'
import type { MisuseRule } from '../../model'

export const misEarlyRefill1: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-early-refill-1',
  version: 1,
  title: 'Early refill request: request 3 or more days before the calculated run-out date, 1 time in 90 days',
  single: { kind: 'early-refill-request', amount: { is: '>=', to: 3 }, level: 'watch', withinDays: 90 },
  action: 'Ask why, count doses',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misEarlyRefill2: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-early-refill-2',
  version: 1,
  title: 'Repeated early refill: 2 or more times in 90 days',
  steps: [
    {
      level: 'hold',
      when: {
        count: 'events.early-refill-request',
        where: { value: 'amount', is: '>=', to: 3 },
        fresh: { within: 90, unit: 'days' },
        is: '>=',
        to: 2,
      },
    },
  ],
  action: 'Visit, PDMP',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misLost1: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-lost-1',
  version: 1,
  title: 'Lost, stolen or damaged supply: 1 report',
  single: { kind: 'lost-supply', level: 'watch', withinDays: 365 },
  action: 'Police report for theft, no automatic replacement',
  default: true,
  sources: [
    { citation: 'csa-sch3', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misLost2: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-lost-2',
  version: 1,
  title: 'Repeated loss: 2 or more reports in 12 months',
  steps: [{ level: 'stop', when: { count: 'events.lost-supply', fresh: { within: 365, unit: 'days' }, is: '>=', to: 2 } }],
  action: 'End home supply',
  default: true,
  sources: [
    { citation: 'csa-sch3', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misCount1: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-count-1',
  version: 1,
  title: 'Pill count off by 1 unit: actual < expected by 1',
  single: { kind: 'count-difference', amount: { is: '=', to: -1 }, level: 'watch', withinDays: 365 },
  action: 'Recount on video',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misCount2: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-count-2',
  version: 1,
  title: 'Pill count off by 2 or more, or off on 2 counts',
  single: { kind: 'count-difference', amount: { is: '<=', to: -2 }, level: 'hold', withinDays: 365 },
  steps: [
    {
      level: 'hold',
      when: {
        count: 'events.count-difference',
        where: { value: 'amount', is: '<=', to: -1 },
        fresh: { within: 365, unit: 'days' },
        is: '>=',
        to: 2,
      },
    },
  ],
  action: 'Review',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misCountOver: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-count-over',
  version: 1,
  title: 'More units left than expected by 2 or more',
  single: { kind: 'count-difference', amount: { is: '>=', to: 2 }, level: 'watch', withinDays: 365 },
  action: 'Non-use, stockpiling or overdose-plan check',
  default: true,
  sources: [
    { citation: 'cssrs', locator: 'preparing, collecting pills', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})
