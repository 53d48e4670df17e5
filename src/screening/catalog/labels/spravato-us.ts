import type { LabelContraindications } from '../../model'
import { deepFreeze } from '../../../core/freeze'

export const labelCiSpravatoUs: LabelContraindications = /* @__PURE__ */ deepFreeze({
  id: 'label-ci-spravato-us',
  product: 'SPRAVATO (esketamine nasal spray)',
  drug: 'esketamine',
  routes: ['intranasal'],
  jurisdictions: ['US'],
  regimen: 'esketamine-nasal',
  section: 'section 4',
  contraindications: [
    {
      id: 'spravato-us-aneurysm',
      text: 'Aneurysmal vascular disease: thoracic and abdominal aorta, intracranial and peripheral arteries.',
      when: { some: 'conditions', in: 'aneurysmal-vascular-disease' },
      rules: ['ci-aneurysmal-vascular-disease'],
    },
    {
      id: 'spravato-us-arteriovenous-malformation',
      text: 'Arteriovenous malformation.',
      when: { some: 'conditions', in: 'arteriovenous-malformation' },
      rules: ['ci-arteriovenous-malformation'],
    },
    {
      id: 'spravato-us-intracerebral-hemorrhage',
      text: 'History of intracerebral hemorrhage.',
      when: { some: 'conditions', in: 'intracerebral-hemorrhage-history' },
      rules: ['ci-intracerebral-hemorrhage-history'],
    },
    {
      id: 'spravato-us-hypersensitivity',
      text: 'Hypersensitivity to esketamine, ketamine or an excipient.',
      when: {
        any: [
          { some: 'allergies', in: 'ketamine-hypersensitivity', status: ['confirmed'] },
          { some: 'allergies', in: 'spravato-excipient', status: ['confirmed'] },
          { some: 'conditions', in: 'ketamine-hypersensitivity' },
        ],
      },
      rules: ['ci-hypersensitivity-ketamine'],
    },
  ],
  notListed: [
    { id: 'pregnancy', text: 'Pregnancy: a recommendation against use in section 8.1.', rules: ['ci-pregnancy'] },
    { id: 'psychosis', text: 'Psychosis: assess carefully, start only if the benefit outweighs the risk.', rules: ['ci-active-psychosis'] },
    { id: 'substance-use-disorder', text: 'Substance use disorder: careful consideration, monitoring.', rules: ['ci-active-sud'] },
    {
      id: 'hypertension-above-140-90',
      text: 'Blood pressure above 140/90: a decision to delay weighs benefit and risk.',
      rules: ['thr-bp-elevated'],
    },
    { id: 'severe-hepatic-impairment', text: 'Severe hepatic impairment: not recommended, section 8.6.', rules: ['ci-hepatic-severe'] },
    { id: 'maoi-use', text: 'Use of a monoamine oxidase inhibitor: monitor blood pressure closely.', rules: ['ddi-maoi'] },
  ],
  sources: [
    { citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' },
    { citation: 'spravato-label-us-2019', locator: 'section 4', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
