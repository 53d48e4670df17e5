import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Breastfeeding. */
export const ciBreastfeeding: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-breastfeeding',
  title: 'Breastfeeding',
  when: {
    any: [
      { value: 'breastfeeding', is: '=', to: true },
      { some: 'conditions', in: 'breastfeeding', status: ['active', 'uncontrolled', 'controlled'] },
    ],
  },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'precaution', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'blocks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'The patient is breastfeeding. The esketamine label does not recommend it during treatment; milk studies of ketamine show a relative infant dose below 1 percent.',
  action: 'In clinic: shared decision; time feeds away from the session; another adult cares for the infant while the patient is impaired.',
  override: 'prescriber with the patient; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'breastfeeding is not recommended during treatment' },
    'ketamine-clinic': { kind: 'trial', text: 'two small milk studies, relative infant dose below 1 percent' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-label-us-2019', checked: 'read' },
    { citation: 'wolfson-2023', checked: 'read' },
    { citation: 'majdinasab-2023', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
