import { deepFreeze } from '../../../core/freeze'
import type { Formulation } from '../../model'

/** SPRAVATO esketamine nasal spray, 28 mg of base in one single-use device. */
export const eskNs28: Formulation = /* @__PURE__ */ deepFreeze({
  id: 'esk-ns-28',
  name: 'SPRAVATO (esketamine) nasal spray, CIII',
  drug: 'esketamine',
  form: 'nasal-spray',
  routes: ['intranasal'],
  strengthMgPerMl: 140,
  saltMgPerMl: 161.5,
  strengthText: '28 mg of esketamine base (32.3 mg of hydrochloride) in 0.2 mL: 140 mg/mL by division, 14 mg a spray by division',
  packs: [
    { text: 'kit of 2 devices', contentsMg: 56, contentsMl: 0.4, ndc: '50458-028-02' },
    { text: 'kit of 3 devices', contentsMg: 84, contentsMl: 0.6, ndc: '50458-028-03' },
  ],
  device: {
    mgPerDevice: 28,
    spraysPerDevice: 2,
    mlPerDevice: 0.2,
    minutesBetweenDevices: 5,
    sources: [
      { citation: 'openfda-ndc-spravato', checked: 'read' },
      { citation: 'spravato-ifu', checked: 'read' },
      { citation: 'spravato-smpc', checked: 'read' },
    ],
  },
  excipients: ['citric acid monohydrate', 'edetate disodium', 'sodium hydroxide', 'water for injection'],
  rules: [
    {
      id: 'uptake',
      text: 'About 48 % reaches the blood; the level is highest 20 to 40 minutes after the last spray; half-life 7 to 12 hours.',
      sources: [
        { citation: 'mdedge-esk', checked: 'read' },
        { citation: 'dupic-resp', checked: 'read' },
      ],
    },
    {
      id: 'not-for-home',
      text: 'In the United States the product is given only in certified settings. It is never dispensed for home use.',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'rems-home', checked: 'read' },
      ],
    },
    {
      id: 'not-racemic',
      text: 'Esketamine and racemic ketamine are not converted into each other; a trial that compared them compared named doses.',
      sources: [{ citation: 'correia-melo-2020', checked: 'read' }],
    },
  ],
  status: {
    state: 'approved',
    text: 'Approved in the United States, with a Risk Evaluation and Mitigation Strategy (REMS).',
    sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
  },
  sources: [
    { citation: 'openfda-ndc-spravato', checked: 'read' },
    { citation: 'spravato-ifu', checked: 'read' },
    { citation: 'spravato-smpc', checked: 'read' },
    { citation: 'spravato-label-us-2019', locator: 'section 11', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
