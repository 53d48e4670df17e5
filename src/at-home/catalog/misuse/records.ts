import { deepFreeze } from '../../../core/freeze'
import type { MisuseRule } from '../../model'

export const misPdmpOtherKetamine: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-pdmp-other-ketamine',
  version: 1,
  title: 'Another ketamine or esketamine source on PDMP: 1',
  single: { kind: 'other-ketamine-source', level: 'stop', withinDays: 365 },
  action: 'Talk to other prescriber',
  default: true,
  sources: [
    { citation: 'psychtimes-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misPdmpMulti: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-pdmp-multi',
  version: 1,
  title: 'Controlled drugs from 3 or more prescribers or 3 or more pharmacies: in 90 days',
  steps: [
    {
      level: 'hold',
      when: {
        any: [
          { value: 'facts.prescribersIn90Days', is: '>=', to: 3 },
          { value: 'facts.pharmaciesIn90Days', is: '>=', to: 3 },
        ],
      },
    },
  ],
  action: 'Reconcile',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misPdmpOpioid: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-pdmp-opioid',
  version: 1,
  title: 'New opioid or benzodiazepine fill not disclosed: 1',
  single: { kind: 'undisclosed-fill', level: 'hold', withinDays: 365 },
  action: 'Re-run eligibility',
  default: true,
  sources: [
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misMultiVendor: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-multi-vendor',
  version: 1,
  title: 'Enrolled with 2 or more home ketamine sellers: 1',
  steps: [{ level: 'stop', when: { value: 'facts.homeKetamineSellers', is: '>=', to: 2 } }],
  action: 'End home supply',
  default: true,
  sources: [
    { citation: 'psychtimes-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misUds: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-uds',
  version: 1,
  title:
    'Unexpected drug screen (opioid, GHB, PCP-like, cocaine, methamphetamine) or ketamine/norketamine absent when use is claimed: 1 confirmed result',
  single: { kind: 'unexpected-drug-screen', level: 'hold', withinDays: 365 },
  action: 'Confirmatory test first; routine immunoassays do not detect ketamine',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})
