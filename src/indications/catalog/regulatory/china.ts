import type { RegulatoryEntry } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Chinese standing of ketamine injection outside anesthesia. */
export const regCn: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-cn',
  jurisdiction: 'CN',
  body: 'NMPA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  text: 'Ketamine injection is licensed as an anesthetic; psychiatric and chronic-pain use is outside the license.',
  sources: [{ citation: 'cn-esk', checked: 'recalled' }],
})

/** Chinese standing of esketamine injection outside anesthesia. */
export const regCnEsketamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-cn-esketamine',
  jurisdiction: 'CN',
  body: 'NMPA',
  applies: [{ drug: 'esketamine', routes: ['intravenous'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '2019',
  text: 'Esketamine injection is licensed for anesthesia with sedatives; psychiatric and chronic-pain use is outside the license.',
  sources: [{ citation: 'cn-esk', checked: 'recalled' }],
})

/** Chinese license of ketamine as an anesthetic. */
export const regCnAnesthesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-cn-anesthesia',
  jurisdiction: 'CN',
  body: 'NMPA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  text: 'Ketamine injection is licensed as an anesthetic.',
  sources: [{ citation: 'cn-esk', checked: 'recalled' }],
})

/** Chinese license of esketamine as an anesthetic. */
export const regCnEsketamineAnesthesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-cn-esketamine-anesthesia',
  jurisdiction: 'CN',
  body: 'NMPA',
  applies: [{ drug: 'esketamine', routes: ['intravenous'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '2019',
  conditions: [{ code: 'with-sedatives', text: 'For anesthesia together with sedatives.' }],
  text: 'Esketamine injection is licensed for anesthesia with sedatives.',
  sources: [{ citation: 'cn-esk', checked: 'recalled' }],
})

/** Chinese approval of the nasal spray. */
export const regCnMdsi2023: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-cn-mdsi-2023',
  jurisdiction: 'CN',
  body: 'NMPA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '2023-04-20',
  conditions: [
    { code: 'with-oral-antidepressant', text: 'Together with an oral antidepressant.' },
    { code: 'adults', text: 'Adults.' },
  ],
  text: 'Approved with an oral antidepressant for depressive symptoms in adults with acute suicidal ideation or behavior.',
  sources: [
    { citation: 'fphar-2024-esketamine-cn', locator: 'day', checked: 'read' },
    { citation: 'yicai-2023', locator: 'use', checked: 'read' },
  ],
})
