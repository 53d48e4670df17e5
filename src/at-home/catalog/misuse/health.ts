import { deepFreeze } from '../../../core/freeze'
import type { MisuseRule } from '../../model'

export const misCraving7: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-craving-7',
  version: 1,
  title: 'Craving score: 7-10 once, or 4-6 on 3 weekly checks',
  single: { kind: 'craving-score', amount: { is: '>=', to: 7 }, level: 'hold', withinDays: 365 },
  steps: [
    {
      level: 'hold',
      when: {
        count: 'events.craving-score',
        where: { value: 'amount', is: '>=', to: 4 },
        fresh: { within: 365, unit: 'days' },
        is: '>=',
        to: 3,
      },
    },
  ],
  action: 'Assess',
  default: true,
  sources: [
    { citation: 'dsm5-sud', locator: 'criterion 4, craving', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misUrinary: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-urinary',
  version: 1,
  title: 'Urinary symptom plus ongoing use: symptom over 48 h and dose taken anyway',
  single: { kind: 'dosed-with-urinary-symptom', level: 'stop', withinDays: 365 },
  action: 'Urology referral',
  default: true,
  sources: [
    { citation: 'anderson-kic-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misAbdominal: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-abdominal',
  version: 1,
  title: 'Cramping upper belly pain with frequent use: 2 or more episodes',
  steps: [{ level: 'hold', when: { count: 'events.belly-cramps', fresh: { within: 365, unit: 'days' }, is: '>=', to: 2 } }],
  action: 'LFT, imaging',
  default: true,
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misWithdrawal: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-withdrawal',
  version: 1,
  title: 'Cravings, low mood, sweats, shaking within days of stopping: 2 or more symptoms',
  steps: [{ level: 'hold', when: { value: 'facts.withdrawalSymptoms', is: '>=', to: 2 } }],
  action: 'Supervised taper or care',
  default: true,
  sources: [
    { citation: 'spravato-label-us', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misDsm5: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-dsm5',
  version: 1,
  title:
    'DSM-5-TR phencyclidine use disorder criteria (this class includes ketamine) met in 12 months: 2-3 mild, 4-5 moderate, 6 or more severe',
  steps: [
    { level: 'hold', when: { value: 'facts.dsm5Criteria', is: '>=', to: 2 } },
    { level: 'stop', when: { value: 'facts.dsm5Criteria', is: '>=', to: 4 } },
  ],
  action: 'SUD care',
  default: true,
  sources: [
    { citation: 'dsm5-sud', locator: 'phencyclidine use disorder, text of DSM-5', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})
