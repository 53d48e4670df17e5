import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** US Food and Drug Administration. */
export const gbFda: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-fda',
  body: 'US Food and Drug Administration',
  jurisdictions: ['US'],
  positions: [
    {
      topic: 'setting',
      text: 'REMS for esketamine; alert of 2022 on compounded nasal ketamine and warning of 2023 on compounded ketamine, oral forms included.',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'fda-compounded-2022', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
      ],
    },
    { topic: 'personnel', text: 'Prescriber on site (REMS).', sources: [{ citation: 'spravato-rems-386', checked: 'read' }] },
    { topic: 'monitoring', text: 'On-site monitoring.', sources: [{ citation: 'spravato-rems-386', checked: 'read' }] },
    {
      topic: 'dosing',
      text: 'No dosing for compounded ketamine.',
      sources: [
        { citation: 'fda-compounded-2022', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
      ],
    },
    {
      topic: 'home-use',
      text: 'Use at home adds risk because nobody monitors on site.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  sources: [
    { citation: 'spravato-rems-386', checked: 'read' },
    { citation: 'fda-compounded-2022', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
