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
    text: 'Systolic 180 or more: no dose. A default of this library, since the protocol states no such limit.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'diastolic-severe',
    anyOf: [{ reading: 'diastolicMmHg', is: '>=', to: 110 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Diastolic 110 or more: no dose. A default of this library, since the protocol states no such limit.',
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
    text: 'Oxygen saturation below 92 percent: no dose. A default of this library, since the protocol states no such limit.',
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
    text: 'Heart rate below 45 or above 120: no dose. A default of this library, since the protocol states no such limit.',
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

/**
 * The same for a dose at home, where nobody stands by to help: the limits at which the checklist of a session at home stops or asks. Each gives way to the
 * default above that speaks of a worse reading.
 *
 * @internal
 */
export const preDoseHomeDefaults: readonly PreDoseRule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'systolic-high-at-home',
    anyOf: [{ reading: 'systolicMmHg', is: '>=', to: 140 }],
    effect: 'hold',
    yieldsTo: ['systolic-severe'],
    text: 'Systolic 140 or more at home: rest, measure again and ask the clinician before any dose; 160 or more: no dose that day. A default of this library.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'diastolic-high-at-home',
    anyOf: [{ reading: 'diastolicMmHg', is: '>=', to: 90 }],
    effect: 'hold',
    yieldsTo: ['diastolic-severe'],
    text: 'Diastolic 90 or more at home: rest, measure again and ask the clinician before any dose; 100 or more: no dose that day. A default of this library.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'oxygen-low-at-home',
    anyOf: [{ reading: 'spo2Percent', is: '<', to: 95 }],
    effect: 'hold',
    yieldsTo: ['oxygen-low'],
    text: 'Oxygen saturation below 95 percent at home: measure again and ask the clinician before any dose; 92 or less: no dose. A default of this library.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'heart-rate-off-at-home',
    anyOf: [
      { reading: 'heartRatePerMin', is: '<', to: 50 },
      { reading: 'heartRatePerMin', is: '>', to: 100 },
    ],
    effect: 'hold',
    yieldsTo: ['heart-rate-far-off'],
    text: 'Heart rate below 50 or above 100 at home: no dose, unless the prescriber set a range for this person. A default of this library.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
])
