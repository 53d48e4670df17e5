import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** American Society of Anesthesiologists, use outside acute pain and procedural sedation. */
export const gbAsaSafeUse: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-asa-safe-use',
  body: 'American Society of Anesthesiologists, use outside acute pain and procedural sedation',
  jurisdictions: ['US'],
  positions: [
    {
      topic: 'setting',
      text: 'The same standard as for other anesthetic drugs.',
      sources: [{ citation: 'asa-guidance', checked: 'read' }],
    },
    {
      topic: 'personnel',
      text: 'Trained and licensed; periodic face-to-face visits.',
      sources: [{ citation: 'asa-guidance', checked: 'read' }],
    },
    {
      topic: 'monitoring',
      text: 'Access to vital signs, rescue staff and resuscitation; warns on clinics and homes without these.',
      sources: [{ citation: 'asa-guidance', checked: 'read' }],
    },
    {
      topic: 'dosing',
      text: 'A treatment plan with an endpoint and a defined course; the lowest effective dose; watch for diversion.',
      sources: [{ citation: 'asa-guidance', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'asa-guidance', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
