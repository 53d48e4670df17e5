import { deepFreeze } from '../../core/freeze'
import type { PreDoseRule } from '../model'

/**
 * What a reading means that the protocol in use has no limit for: a protocol that is silent on oxygen gives no dose to somebody who is seen to
 * lack it. Each rule looks at one reading, and what nobody measured is not asked for.
 *
 * @internal
 */
export const preDoseDefaults: readonly PreDoseRule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'systolic-severe',
    anyOf: [{ reading: 'systolicMmHg', is: '>=', to: 180 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Systolic 180 or more: no dose. A default of this library, since the protocol states no limit.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'diastolic-severe',
    anyOf: [{ reading: 'diastolicMmHg', is: '>=', to: 110 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Diastolic 110 or more: no dose. A default of this library, since the protocol states no limit.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'systolic-low',
    anyOf: [{ reading: 'systolicMmHg', is: '<', to: 90 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Systolic below 90: an exclusion limit of two emergency department trials, taken as a default since the protocol states none.',
    sources: [
      { citation: 'nct06085937', checked: 'read' },
      { citation: 'nct01892995', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'oxygen-low',
    anyOf: [{ reading: 'spo2Percent', is: '<', to: 92 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Oxygen saturation below 92 percent: no dose. A default of this library, since the protocol states no limit.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'heart-rate-far-off',
    anyOf: [
      { reading: 'heartRatePerMin', is: '<', to: 45 },
      { reading: 'heartRatePerMin', is: '>', to: 120 },
    ],
    effect: 'hold',
    yieldsTo: [],
    text: 'Heart rate below 45 or above 120: no dose. A default of this library, since the protocol states no limit.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'breathing-far-off',
    anyOf: [
      { reading: 'respiratoryRatePerMin', is: '<', to: 10 },
      { reading: 'respiratoryRatePerMin', is: '>', to: 30 },
    ],
    effect: 'hold',
    yieldsTo: [],
    text: 'Respiratory rate below 10 or above 30: a limit of an emergency department trial and of a published procedure, taken as a default since the protocol states none.',
    sources: [
      { citation: 'nct01892995', checked: 'read' },
      { citation: 'ed-proc-2016', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
])
