import type { LabelContraindications } from '../../model'
import { deepFreeze } from '../../../core/freeze'

export const labelCiKetamineUs: LabelContraindications = /* @__PURE__ */ deepFreeze({
  id: 'label-ci-ketamine-us',
  product: 'ketamine injection (Ketalar and generics)',
  drug: 'ketamine',
  routes: ['intravenous', 'intramuscular'],
  jurisdictions: ['US'],
  regimen: 'ketamine-clinic',
  section: 'section 4',
  contraindications: [
    {
      id: 'ketamine-us-pressure-clause',
      text: 'Patients in whom a significant rise of blood pressure would be a serious hazard. The label lists no diseases; drug summaries give aneurysm, thyrotoxicosis, uncontrolled hypertension and past stroke as examples.',
      isJudged: true,
      rules: ['ci-aneurysmal-vascular-disease', 'ci-arteriovenous-malformation', 'ci-intracerebral-hemorrhage-history'],
    },
    {
      id: 'ketamine-us-hypersensitivity',
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
  ],
  sources: [
    { citation: 'ketalar-label-us', locator: 'section 4', checked: 'read' },
    { citation: 'label-ketamine-us', locator: 'section 4', checked: 'read' },
    { citation: 'pdr-ketalar', locator: 'examples of the clause', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
