import type { LabelContraindications } from '../../model'
import { deepFreeze } from '../../../core/freeze'
import { WITHIN_SIX_WEEKS } from '../when-it-was'

export const labelCiKetalarUk: LabelContraindications = /* @__PURE__ */ deepFreeze({
  id: 'label-ci-ketalar-uk',
  product: 'Ketalar (ketamine injection)',
  drug: 'ketamine',
  routes: ['intravenous', 'intramuscular'],
  jurisdictions: ['GB'],
  regimen: 'ketamine-clinic',
  section: 'section 4.3',
  textOf: '2019',
  contraindications: [
    {
      id: 'ketalar-uk-hypersensitivity',
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
      id: 'ketalar-uk-pressure-clause',
      text: 'Patients in whom a rise of blood pressure would be a serious hazard.',
      isJudged: true,
      rules: ['ci-aneurysmal-vascular-disease', 'ci-arteriovenous-malformation'],
    },
    {
      id: 'ketalar-uk-eclampsia',
      text: 'Eclampsia or pre-eclampsia.',
      when: { some: 'conditions', in: 'preeclampsia-eclampsia', status: ['active', 'uncontrolled', 'controlled'] },
      rules: ['ci-preeclampsia-eclampsia'],
    },
    {
      id: 'ketalar-uk-severe-heart-disease',
      text: 'Severe coronary or myocardial disease.',
      // "Severe" has no code. Counted: an infarction within six weeks, unstable angina, decompensated or advanced heart failure.
      when: {
        any: [
          { some: 'conditions', in: 'mi-history', where: WITHIN_SIX_WEEKS },
          { some: 'conditions', in: 'unstable-angina', status: ['active', 'uncontrolled'] },
          { some: 'conditions', in: 'heart-failure', status: ['uncontrolled'] },
          {
            some: 'conditions',
            in: 'heart-failure',
            status: ['active', 'uncontrolled', 'controlled'],
            where: { value: 'nyha', oneOf: ['III', 'IV'] },
          },
        ],
      },
      rules: ['ci-recent-cardiovascular-event-6wk', 'ci-unstable-cardiovascular-disease'],
    },
    {
      id: 'ketalar-uk-cerebrovascular-accident',
      text: 'Cerebrovascular accident. Every bleed in or around the brain is counted here, from an injury or not: cerebral trauma is listed as well.',
      when: {
        any: [
          { some: 'conditions', in: 'cerebrovascular-history' },
          { some: 'conditions', in: 'intracerebral-hemorrhage-history' },
          { some: 'conditions', in: 'other-intracranial-bleed-history' },
        ],
      },
      rules: [
        'ci-recent-cardiovascular-event-6wk',
        'ci-intracerebral-hemorrhage-history',
        'ci-other-intracranial-bleed-history',
        'prec-cerebrovascular-history',
      ],
    },
    {
      id: 'ketalar-uk-cerebral-trauma',
      text: 'Cerebral trauma. The label does not say how old.',
      when: { some: 'conditions', in: 'brain-injury-history' },
      rules: ['prec-brain-injury-history'],
    },
  ],
  sources: [
    { citation: 'label-ketalar-uk-2019', locator: 'section 4.3', checked: 'read' },
    {
      citation: 'library-convention',
      locator: 'which diagnoses count as severe coronary or myocardial disease, and as a stroke',
      checked: 'convention',
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
