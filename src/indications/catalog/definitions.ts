import type { Definition } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Definition: response. */
export const defResponse: Definition = /* @__PURE__ */ deepFreeze({
  id: 'def-response',
  term: 'response',
  text: 'A large fall from baseline on the named scale.',
  thresholds: [{ of: 'fall from baseline', is: '>=', value: 50, unit: 'percent' }],
  sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
})

/** Definition: remission, sponsor esketamine trials. */
export const defRemissionMadrs12: Definition = /* @__PURE__ */ deepFreeze({
  id: 'def-remission-madrs-12',
  term: 'remission, sponsor esketamine trials',
  text: 'Remission as the TRANSFORM and SUSTAIN trials count it.',
  thresholds: [{ of: 'MADRS', is: '<=', value: 12, unit: 'points' }],
  sources: [{ citation: 'katz-2021', checked: 'read' }],
})

/** Definition: remission, most other trials. */
export const defRemissionMadrs10: Definition = /* @__PURE__ */ deepFreeze({
  id: 'def-remission-madrs-10',
  term: 'remission, most other trials',
  text: 'Remission as ESCAPE-TRD, KetECT and KADS count it.',
  thresholds: [{ of: 'MADRS', is: '<=', value: 10, unit: 'points' }],
  sources: [
    { citation: 'reif-2023', checked: 'read' },
    { citation: 'ekstrand-2022', checked: 'read' },
    { citation: 'loo-2023', checked: 'read' },
  ],
})

/** Definition: TRD, US label trials. */
export const defTrdUs: Definition = /* @__PURE__ */ deepFreeze({
  id: 'def-trd-us',
  term: 'TRD, US label trials',
  text: 'Major depressive disorder with inadequate response, in the current episode, to at least two antidepressants of adequate dose and duration. In the monotherapy trial, inadequate response meant a small improvement at most.',
  jurisdiction: 'US',
  thresholds: [
    { of: 'antidepressants tried', is: '>=', value: 2, unit: 'treatments' },
    { of: 'improvement counted as inadequate (monotherapy trial)', is: '<=', value: 25, unit: 'percent' },
  ],
  sources: [{ citation: 'janik-2025', checked: 'read' }],
})

/** Definition: TRD, EU license. */
export const defTrdEu: Definition = /* @__PURE__ */ deepFreeze({
  id: 'def-trd-eu',
  term: 'TRD, EU license',
  text: 'Major depressive disorder not responding to at least two different antidepressant treatments in the current moderate to severe episode.',
  jurisdiction: 'EU',
  thresholds: [{ of: 'antidepressant treatments tried', is: '>=', value: 2, unit: 'treatments' }],
  sources: [{ citation: 'maestro-ec-2019', checked: 'read' }],
})

/** Definition: TRD, EMA depression guideline. */
export const defTrdEmaGuideline: Definition = /* @__PURE__ */ deepFreeze({
  id: 'def-trd-ema-guideline',
  term: 'TRD, EMA depression guideline',
  text: 'At least two different antidepressants, of the same or different class, at adequate dose and duration with adherence confirmed, without clinically meaningful improvement. Revision 2 took effect on 2013-12-01; revision 3, in consultation from 2023-09-15 to 2024-03-31, has since been listed as a guideline; its text and day of effect were not read.',
  jurisdiction: 'EU',
  thresholds: [{ of: 'antidepressants tried', is: '>=', value: 2, unit: 'treatments' }],
  sources: [
    { citation: 'ema-depression-guideline', locator: 'dates', checked: 'read' },
    { citation: 'ema-depression-guideline', locator: 'text', checked: 'recalled' },
  ],
})

/** Definition: what does not count. */
export const defTrdPitfall: Definition = /* @__PURE__ */ deepFreeze({
  id: 'def-trd-pitfall',
  term: 'what does not count',
  text: 'Two antidepressants over a lifetime, a sub-therapeutic dose, stopping early for side effects, or psychotherapy alone do not meet the label definition.',
  sources: [{ citation: 'janik-2025', checked: 'recalled' }],
})
