import type { LabelContraindications } from '../../model'
import { deepFreeze } from '../../../core/freeze'
import { WITHIN_SIX_WEEKS } from '../when-it-was'

export const labelCiSpravatoEu: LabelContraindications = /* @__PURE__ */ deepFreeze({
  id: 'label-ci-spravato-eu',
  product: 'Spravato (esketamine nasal spray)',
  drug: 'esketamine',
  routes: ['intranasal'],
  // The texts of the European Union and of the United Kingdom list the same.
  jurisdictions: ['EU', 'GB'],
  regimen: 'esketamine-nasal',
  section: 'section 4.3',
  textOf: '2025',
  contraindications: [
    {
      id: 'spravato-eu-hypersensitivity',
      text: 'Hypersensitivity to the active substance, to ketamine or to an excipient.',
      when: {
        any: [
          { some: 'allergies', in: 'ketamine-hypersensitivity', status: ['confirmed'] },
          { some: 'allergies', in: 'spravato-excipient', status: ['confirmed'] },
          { some: 'conditions', in: 'ketamine-hypersensitivity' },
        ],
      },
      rules: ['ci-hypersensitivity-ketamine'],
    },
    {
      id: 'spravato-eu-pressure-clause',
      text: 'Patients in whom a rise of blood pressure or of intracranial pressure is a serious risk. Arteriovenous malformation is not named and falls under this clause.',
      isJudged: true,
      rules: ['ci-raised-intracranial-pressure', 'ci-arteriovenous-malformation'],
    },
    {
      id: 'spravato-eu-aneurysm',
      text: 'Aneurysmal vascular disease.',
      when: { some: 'conditions', in: 'aneurysmal-vascular-disease' },
      rules: ['ci-aneurysmal-vascular-disease'],
    },
    {
      id: 'spravato-eu-intracerebral-hemorrhage',
      text: 'History of intracerebral hemorrhage.',
      when: { some: 'conditions', in: 'intracerebral-hemorrhage-history' },
      rules: ['ci-intracerebral-hemorrhage-history'],
    },
    {
      id: 'spravato-eu-cardiovascular-event-6wk',
      text: 'Cardiovascular event, myocardial infarction included, within six weeks.',
      when: { some: 'conditions', in: 'recent-cardiovascular-event-6wk', where: WITHIN_SIX_WEEKS },
      rules: ['ci-recent-cardiovascular-event-6wk'],
    },
  ],
  sources: [{ citation: 'spravato-smpc', locator: 'section 4.3', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
