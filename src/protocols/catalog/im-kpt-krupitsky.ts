import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { infusionAftercare, infusionDischarge, infusionPersonnel, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** Historic intramuscular ketamine psychedelic therapy; described, never computed. */
export const imKptKrupitsky: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'im-kpt-krupitsky',
  name: 'Intramuscular ketamine psychedelic therapy (historic)',
  summary:
    'Historic trials of a hallucinogenic intramuscular dose of ketamine with psychotherapy in alcohol and heroin dependence; not a model for outpatient use.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intramuscular'],
  indications: [
    { id: 'alcohol-use-disorder', text: 'Alcohol dependence (historic).', sources: [{ citation: 'krupitsky-2002', checked: 'recalled' }] },
    { id: 'opioid-use-disorder', text: 'Heroin dependence (historic).', sources: [{ citation: 'krupitsky-2002', checked: 'read' }] },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '70 detoxified people in the heroin trial; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'krupitsky-2002', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'described-only',
    text: 'Ketamine psychedelic therapy: a single intramuscular dose of about 2 to 2.5 mg/kg (alcohol), and 2 against 0.2 mg/kg (heroin). A hallucinogenic dose, below the labeled anesthetic dose of 6.5 to 13 mg/kg into a muscle; not a model for outpatient use, and not computed.',
    sources: [
      { citation: 'krupitsky-2002', checked: 'read' },
      { citation: 'krupitsky-2002', checked: 'recalled' },
      { citation: 'ketalar-label-us', locator: 'anesthetic dose', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'krupitsky-2002', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
  courseNotes: [
    {
      id: 'single',
      text: 'One session with psychotherapy; a later trial compared three monthly sessions with one.',
      sources: [
        { citation: 'krupitsky-2002', checked: 'read' },
        { citation: 'krupitsky-2007', checked: 'read' },
      ],
    },
  ],
  preparation: [],
  sessionSteps: [],
  monitoring: clinicMonitoring,
  preDose: infusionPreDose,
  safety: [],
  discharge: infusionDischarge,
  aftercare: infusionAftercare,
  personnel: infusionPersonnel,
  equipment: clinicEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [
    {
      id: 'heroin',
      text: 'More abstinence over two years at the high dose; double blind, 35 and 35 people.',
      sources: [
        { citation: 'krupitsky-2002', checked: 'read' },
        { citation: 'maps-kpt', checked: 'read' },
      ],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One controlled trial in heroin dependence; historic.',
    sources: [{ citation: 'krupitsky-2002', checked: 'read' }],
  },
  disputes: [],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
    {
      // The id is kept for those who stored it: the dose lies below the anesthetic one.
      id: 'anesthetic-range',
      severity: 'hold',
      text: 'A historic, hallucinogenic dose: high for this route, though below the labeled anesthetic dose of 6.5 to 13 mg/kg; not a model for outpatient use.',
      sources: [
        { citation: 'krupitsky-2002', locator: 'abstract, hallucinogenic dose', checked: 'read' },
        { citation: 'ketalar-label-us', locator: 'anesthetic dose', checked: 'read' },
        { citation: 'krupitsky-2002', locator: 'outpatient use', checked: 'recalled' },
      ],
    },
  ],
  inherited: [
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
