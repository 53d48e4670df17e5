import type { LabelContraindications } from '../../model'
import { deepFreeze } from '../../../core/freeze'

export const labelCiKetanestNo: LabelContraindications = /* @__PURE__ */ deepFreeze({
  id: 'label-ci-ketanest-no',
  product: 'Ketanest (esketamine injection)',
  drug: 'esketamine',
  routes: ['intravenous', 'intramuscular'],
  jurisdictions: ['NO'],
  section: 'safety information',
  textOf: '2019-07-11',
  contraindications: [
    {
      id: 'ketanest-no-pressure-clause',
      text: 'Patients in whom a rise of blood pressure or of intracranial pressure would be a serious hazard.',
      isJudged: true,
      rules: ['ci-raised-intracranial-pressure'],
    },
    {
      id: 'ketanest-no-sole-anesthetic-ischemic-heart-disease',
      text: 'As the sole anesthetic in overt ischemic heart disease.',
      isJudged: true,
      rules: ['prec-stable-cardiovascular-disease', 'prec-mi-history'],
    },
    {
      id: 'ketanest-no-eclampsia',
      text: 'Eclampsia or pre-eclampsia.',
      when: { some: 'conditions', in: 'preeclampsia-eclampsia', status: ['active', 'uncontrolled', 'controlled'] },
      rules: ['ci-preeclampsia-eclampsia'],
    },
    {
      id: 'ketanest-no-xanthine',
      text: 'Together with xanthine derivatives.',
      when: { some: 'medications', in: 'xanthine', status: ['active'] },
      rules: ['ddi-theophylline'],
    },
    {
      id: 'ketanest-no-ergometrine',
      text: 'Together with ergometrine.',
      when: { some: 'medications', in: 'ergometrine', status: ['active'] },
      rules: ['ddi-ergometrine'],
    },
    {
      id: 'ketanest-no-hypersensitivity',
      text: 'Hypersensitivity.',
      when: {
        any: [
          { some: 'allergies', in: 'ketamine-hypersensitivity', status: ['confirmed'] },
          { some: 'conditions', in: 'ketamine-hypersensitivity' },
        ],
      },
      rules: ['ci-hypersensitivity-ketamine'],
    },
  ],
  sources: [{ citation: 'label-ketanest-no', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
