import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** APA Council of Research task force (Sanacora et al.). */
export const gbApa2017: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-apa-2017',
  body: 'APA Council of Research task force (Sanacora et al.)',
  year: 2017,
  jurisdictions: ['US'],
  positions: [
    {
      topic: 'setting',
      text: 'A site able to give basic cardiovascular care, with a plan for escalation to hospital.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      topic: 'personnel',
      text: 'A licensed clinician who may give a Schedule III drug, with ACLS; behavioral assessment on site.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      topic: 'monitoring',
      text: 'Blood pressure, oxygen saturation or end-tidal carbon dioxide, mental state; rating scales; baseline urine drug screen by risk.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      topic: 'dosing',
      text: '0.5 mg/kg over 40 minutes is best supported; two or three a week, a short course; limit and document beyond; ideal body weight is an option from a body mass index of 30.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      topic: 'home-use',
      text: 'Strongly advises against prescribing ketamine for self-administration at home; doses belong under medical supervision until controlled safety data exist.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
  ],
  sources: [{ citation: 'sanacora-2017', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
