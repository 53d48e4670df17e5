import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Telehealth with doses at home. */
export const telehealthAtHome: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'telehealth-at-home',
  name: 'Telehealth with doses at home',
  summary:
    'Video evaluation, compounded sublingual or oral ketamine sent by mail, a coach or guide, and an app. No clinician is in the room.',
  settings: ['home'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'no', note: 'some self-inject under the skin' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'yes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'sometimes', note: 'some programs' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'sometimes' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'no' },
  ],
  supervision: { most: 'remote-live', least: 'remote-async' },
  whoQualifies: 'adults who pass a remote screening',
  advantages: ['price', 'no travel'],
  limits: ['no rescue in the room', 'uncertain dose', 'misuse and diversion'],
  legalConstraint: 'temporary DEA rule through 2026-12-31; state law where the person is; compounded drug without FDA approval',
  dependsOn: ['telehealth-prescribing'],
  rural: { reach: 'high', rescue: 'low' },
  oversight: ['state boards of medicine and pharmacy', 'DEA', 'FTC for claims'],
  serves: ['no-travel', 'fast-start'],
  priceBasis: 'subscription or package; not covered by insurance; HSA and FSA money usually possible',
  prices: ['price-sl-program-month', 'price-telehealth-session', 'price-sl-fill'],
  codes: [],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'The federal telemedicine rule that lets a clinician prescribe without an in-person evaluation holds through 2026-12-31.',
      confidence: 'A',
      sources: [{ citation: 'dea-tele-2025', checked: 'read' }],
    },
    {
      text: 'State law can be stricter: Alabama asks for an in-person encounter within 12 months for any controlled substance by telehealth.',
      confidence: 'A',
      sources: [{ citation: 'ala-34-24-704', checked: 'read' }],
    },
    {
      text: 'The FDA says that use at home adds risk because nobody monitors on site, and that compounded products carry no REMS.',
      confidence: 'B',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
    { text: 'SPRAVATO is never given this way.', confidence: 'A', sources: [{ citation: 'rems-home', checked: 'read' }] },
  ],
  confidence: 'C',
  sources: [
    { citation: 'library-convention', locator: 'editorial synthesis of the sources of this record', checked: 'convention' },
    { citation: 'spravato-rems-386', locator: 'esketamine column', checked: 'read' },
    { citation: 'rems-home', locator: 'esketamine column', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2026-12-31' },
})
