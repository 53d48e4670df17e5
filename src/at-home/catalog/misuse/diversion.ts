import { deepFreeze } from '../../../core/freeze'
import type { MisuseRule } from '../../model'

export const misAddressChange: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-address-change',
  version: 1,
  title: "Shipping address change: 2 or more in 90 days, or address not the patient's home",
  steps: [
    {
      level: 'hold',
      when: {
        any: [
          { count: 'events.address-change', fresh: { within: 90, unit: 'days' }, is: '>=', to: 2 },
          { count: 'events.address-not-home', fresh: { within: 365, unit: 'days' }, is: '>=', to: 1 },
        ],
      },
    },
  ],
  action: 'Verify identity',
  default: true,
  sources: [
    { citation: 'csa-sch3', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misIdMismatch: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-id-mismatch',
  version: 1,
  title: 'Face or ID does not match on video: 1',
  single: { kind: 'identity-mismatch', level: 'stop', withinDays: 365 },
  action: 'Report',
  default: true,
  sources: [
    { citation: 'csa-sch3', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misThirdParty: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-third-party',
  version: 1,
  title: 'Someone else collects, pays for or speaks for the patient repeatedly: 2',
  steps: [{ level: 'hold', when: { count: 'events.third-party', fresh: { within: 365, unit: 'days' }, is: '>=', to: 2 } }],
  action: 'Private interview (coercion check)',
  default: true,
  sources: [
    { citation: 'csa-sch3', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misHousehold: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-household',
  version: 1,
  title: 'Child, teen or guest exposure, or missing units with others in the home: 1',
  single: { kind: 'household-exposure', level: 'stop', withinDays: 365 },
  action: 'Poison center, child-safety duty',
  default: true,
  sources: [
    { citation: 'poison-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misSell: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-sell',
  version: 1,
  title: 'Admitted or reported sale or gift: 1',
  single: { kind: 'sale-or-gift', level: 'stop', withinDays: 365 },
  action: 'Legal duties per state',
  default: true,
  sources: [
    { citation: 'csa-sch3', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})
