import { deepFreeze } from '../../../core/freeze'
import type { Formulation } from '../../model'

/** Racemic ketamine injection, 10 mg of base in 1 mL. */
export const ketInj10: Formulation = /* @__PURE__ */ deepFreeze({
  id: 'ket-inj-10',
  name: 'ketamine hydrochloride injection (racemic), 10 mg/mL',
  drug: 'ketamine',
  form: 'injection',
  routes: ['intravenous', 'intramuscular', 'subcutaneous'],
  strengthMgPerMl: 10,
  saltMgPerMl: 11.53,
  strengthText: '10 mg/mL as ketamine base, which is 11.53 mg/mL as the hydrochloride',
  packs: [{ text: 'vial, 200 mg/20 mL', contentsMg: 200, contentsMl: 20 }],
  maximumIntravenousMgPerMl: 50,
  rules: [
    {
      id: 'base-not-salt',
      text: 'Labeled strengths count ketamine base: 10 mg of base is 11.53 mg of hydrochloride.',
      sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
    },
    {
      id: 'intravenous-dilution',
      text: 'The 100 mg/mL strength is not injected into a vein undiluted: it is diluted with an equal volume of sterile water, 0.9% saline or 5% dextrose and used at once.',
      sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
    },
    {
      id: 'anesthetic-dose-for-contrast',
      text: 'Labeled anesthetic doses, for contrast: 1 to 4.5 mg/kg into a vein, given slowly over 60 seconds; 6.5 to 13 mg/kg into a muscle.',
      sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
    },
    {
      id: 'anesthetic-setting',
      text: 'For anesthesia the label asks for physicians experienced in general anesthetics, continuous monitoring of vital signs and airway equipment at hand.',
      sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
    },
    {
      id: 'not-racemic',
      text: 'Racemic ketamine and esketamine are not converted into each other; a trial that compared them gave 0.5 mg/kg and 0.25 mg/kg by vein, both over 40 minutes.',
      sources: [{ citation: 'correia-melo-2020', checked: 'read' }],
    },
  ],
  status: {
    state: 'approved',
    text: 'Approved in the United States as an anesthetic by vein and muscle; every psychiatric use is off-label.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
