import type { LabelContraindications } from '../../model'
import { deepFreeze } from '../../../core/freeze'

export const labelCiKetamineCh: LabelContraindications = /* @__PURE__ */ deepFreeze({
  id: 'label-ci-ketamine-ch',
  product: 'ketamine injection',
  drug: 'ketamine',
  routes: ['intravenous', 'intramuscular'],
  jurisdictions: ['CH'],
  regimen: 'ketamine-clinic',
  section: 'contraindications',
  contraindications: [
    {
      id: 'ketamine-ch-hypersensitivity',
      text: 'Hypersensitivity to ketamine or an excipient.',
      when: {
        any: [
          { some: 'allergies', in: 'ketamine-hypersensitivity', status: ['confirmed'] },
          { some: 'allergies', in: 'ketamine-injection-excipient', status: ['confirmed'] },
          { some: 'conditions', in: 'ketamine-hypersensitivity' },
        ],
      },
      rules: ['ci-hypersensitivity-ketamine'],
    },
    {
      id: 'ketamine-ch-hypertension',
      text: 'Untreated or poorly controlled hypertension, above 180/100 mm[Hg] at rest.',
      when: {
        any: [
          { value: 'systolicMmHg', is: '>', to: 180 },
          { value: 'diastolicMmHg', is: '>', to: 100 },
        ],
      },
      rules: ['thr-bp-label-ch'],
    },
    {
      id: 'ketamine-ch-pressure-clause',
      text: 'Patients in whom a rise of blood pressure would be a serious hazard; the label gives an earlier stroke as its example.',
      when: {
        any: [
          { some: 'conditions', in: 'cerebrovascular-history' },
          { some: 'conditions', in: 'intracerebral-hemorrhage-history' },
        ],
      },
      isJudged: true,
      rules: ['ci-recent-cardiovascular-event-6wk', 'ci-intracerebral-hemorrhage-history', 'prec-cerebrovascular-history'],
    },
    {
      id: 'ketamine-ch-eclampsia',
      text: 'Pre-eclampsia or eclampsia.',
      when: { some: 'conditions', in: 'preeclampsia-eclampsia', status: ['active', 'uncontrolled', 'controlled'] },
      rules: ['ci-preeclampsia-eclampsia'],
    },
    {
      id: 'ketamine-ch-hyperthyroidism',
      text: 'Untreated or not sufficiently treated hyperthyroidism.',
      when: { some: 'conditions', in: 'hyperthyroidism', status: ['active', 'uncontrolled'] },
      rules: ['ci-hyperthyroidism-uncontrolled'],
    },
  ],
  sources: [{ citation: 'label-ketamine-ch', locator: 'contraindications', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
