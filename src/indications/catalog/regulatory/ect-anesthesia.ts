import type { DrugRoute, RegulatoryEntry, UseCondition } from '../../model'
import { deepFreeze } from '../../../core/freeze'

const asAnesthetic: UseCondition = { code: 'as-anesthetic', text: 'As the anesthetic only; any antidepressant claim is off-label.' }
const injection: DrugRoute = { drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }
const esketamineInjection: DrugRoute = { drug: 'esketamine', routes: ['intravenous', 'intramuscular'] }

/** Anesthesia for electroconvulsive therapy outside the United States: it lies within the anesthetic licenses. */
export const ectAnesthesiaElsewhere: readonly RegulatoryEntry[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'reg-eu-ect-anesthesia',
    jurisdiction: 'EU',
    body: 'national authorities',
    applies: [injection, esketamineInjection],
    axis: 'authorisation',
    scope: 'use',
    decision: 'approved',
    conditions: [asAnesthetic, { code: 'national-licenses', text: 'Licensed nationally; esketamine injection in several states only.' }],
    text: 'The national licenses as an anesthetic cover anesthesia for electroconvulsive therapy.',
    sources: [
      { citation: 'ketanest-spc', locator: 'section 4.1', checked: 'read' },
      { citation: 'ketamin-ratiopharm-spc', checked: 'read' },
      { citation: 'ketanest-leaflet-de', checked: 'read' },
    ],
  },
  {
    id: 'reg-uk-ect-anesthesia',
    jurisdiction: 'GB',
    body: 'MHRA',
    applies: [injection, esketamineInjection],
    axis: 'authorisation',
    scope: 'use',
    decision: 'approved',
    conditions: [asAnesthetic],
    text: 'The license as an anesthetic covers anesthesia for electroconvulsive therapy.',
    sources: [
      { citation: 'uk-ket-spc', locator: 'section 4.1', checked: 'read' },
      { citation: 'ketalar-leaflet-uk', checked: 'read' },
      { citation: 'vesierra-spc', checked: 'read' },
    ],
  },
  {
    id: 'reg-ca-ect-anesthesia',
    jurisdiction: 'CA',
    body: 'Health Canada',
    applies: [injection],
    axis: 'authorisation',
    scope: 'use',
    decision: 'approved',
    conditions: [asAnesthetic],
    text: 'The authorization as an anesthetic covers anesthesia for electroconvulsive therapy.',
    sources: [
      { citation: 'ca-ket', locator: 'classification', checked: 'read' },
      { citation: 'ketalar-monograph-ca', checked: 'read' },
    ],
  },
  {
    id: 'reg-au-ect-anesthesia',
    jurisdiction: 'AU',
    body: 'TGA',
    applies: [injection],
    axis: 'authorisation',
    scope: 'use',
    decision: 'approved',
    conditions: [asAnesthetic],
    text: 'The registration as an anesthetic covers anesthesia for electroconvulsive therapy.',
    sources: [
      { citation: 'au-ket', locator: 'what it is used for', checked: 'read' },
      { citation: 'ketalar-au', checked: 'read' },
    ],
  },
  {
    id: 'reg-cn-ect-anesthesia',
    jurisdiction: 'CN',
    body: 'NMPA',
    applies: [injection],
    axis: 'authorisation',
    scope: 'use',
    decision: 'approved',
    conditions: [asAnesthetic],
    text: 'The license as an anesthetic covers anesthesia for electroconvulsive therapy.',
    sources: [{ citation: 'cn-esk', checked: 'recalled' }],
  },
  {
    id: 'reg-cn-esketamine-ect-anesthesia',
    jurisdiction: 'CN',
    body: 'NMPA',
    applies: [{ drug: 'esketamine', routes: ['intravenous'] }],
    axis: 'authorisation',
    scope: 'use',
    decision: 'approved',
    first: true,
    from: '2019',
    conditions: [asAnesthetic, { code: 'with-sedatives', text: 'For anesthesia together with sedatives.' }],
    text: 'The license for anesthesia with sedatives covers anesthesia for electroconvulsive therapy.',
    sources: [{ citation: 'cn-esk', checked: 'recalled' }],
  },
])
