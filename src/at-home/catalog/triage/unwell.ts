import type { Condition } from '../../../core/condition/model'
import { deepFreeze } from '../../../core/freeze'

/** Not fully awake, in a fit, or breathing badly, seen or measured: what makes "took too much" an emergency. */
export const unwell: Condition = /* @__PURE__ */ deepFreeze<Condition>({
  any: [
    { value: 'sign.drowsy', is: '=', to: true },
    { value: 'sign.confused', is: '=', to: true },
    { value: 'sign.fainted', is: '=', to: true },
    { value: 'sign.seizure', is: '=', to: true },
    { value: 'sign.breathing-pauses', is: '=', to: true },
    { value: 'sign.blue-lips', is: '=', to: true },
    { value: 'sign.noisy-breathing', is: '=', to: true },
    { value: 'sign.trouble-breathing', is: '=', to: true },
    { value: 'sign.cannot-speak-sentence', is: '=', to: true },
    { some: 'readings.respiratoryRatePerMin', where: { value: 'value', is: '<', to: 10 } },
    { some: 'readings.spo2Percent', where: { value: 'value', is: '<=', to: 92 } },
  ],
})
