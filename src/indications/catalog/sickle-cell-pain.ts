import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { glAsh2020 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Sickle cell vaso-occlusive pain. */
export const sickleCellPain: Indication = /* @__PURE__ */ deepFreeze({
  id: 'sickle-cell-pain',
  kind: 'indication',
  name: 'Sickle cell vaso-occlusive pain',
  layName: { en: 'sickle cell crisis', es: 'crisis de anemia falciforme' },
  layDescription: {
    en: 'In sickle cell disease, blocked blood flow can cause sudden strong pain. It is treated in a hospital or emergency room.',
    es: 'En la anemia falciforme, el bloqueo del flujo de sangre puede causar un dolor fuerte y repentino. Se trata en un hospital o en emergencias.',
  },
  category: 'cancer-and-sickle-cell-pain',
  purpose: 'treatment',
  population: {
    groups: ['adult', 'child'],
    text: 'Inpatients refractory to opioids; adults in emergency departments.',
    sources: [
      { citation: 'ash-2020', checked: 'read' },
      { citation: 'kenney-2022', checked: 'read' },
    ],
  },
  definitions: [
    {
      id: 'def-sickle-cell-pain',
      term: 'vaso-occlusive pain',
      text: 'Acute ischemic pain in sickle cell disease.',
      sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
    },
  ],
  summary: {
    tier: 'B',
    word: 'guideline-supported',
    direction: 'benefit',
    appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
    text: 'A guideline suggests a sub-anesthetic infusion for inpatients whose pain is refractory to opioids alone (conditional, very low certainty). Off-label.',
    lay: {
      en: 'In the hospital, a low drip of ketamine may be added. One guideline says so for when opioids alone do not help.',
      es: 'Una guía dice que en el hospital se puede agregar un suero con poca ketamina cuando los opioides solos no ayudan.',
    },
  },
  evidence: [
    {
      id: 'ketamine-iv',
      applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
      grade: {
        tier: 'B',
        cebm: '2',
        certainty: 'very-low',
        gradedBy: 'published',
        reason: 'A conditional recommendation of a national guideline for inpatients refractory to opioids.',
      },
      direction: 'benefit',
      sources: [
        { citation: 'ash-2020', checked: 'read' },
        { citation: 'alshahrani-review-2021', checked: 'read' },
      ],
    },
  ],
  effects: [
    {
      id: 'scd-ash-2020',
      bodies: ['ketamine-iv'],
      study: { name: 'ASH 2020', design: 'guideline' },
      treatment: {
        drugs: ['ketamine'],
        routes: ['intravenous'],
        doses: [
          { amount: 0.1, upTo: 0.3, unit: 'mg/kg/h' },
          { amount: 1, unit: 'mg/kg/h' },
        ],
        schedule: 'sub-anesthetic infusion: the first dose is the start, the second the maximum',
      },
      comparator: { kind: 'not-stated' },
      results: [
        {
          outcome: 'suggested as an adjunct for hospitalised adults and children whose acute pain is refractory to opioids alone',
          measure: 'described',
          primaryOutcome: 'not-stated',
          favours: 'treatment',
        },
      ],
      outcome: 'position',
      sources: [{ citation: 'ash-2020', checked: 'read' }],
    },
    {
      id: 'scd-alshahrani-2022',
      bodies: ['ketamine-iv'],
      study: {
        name: 'Alshahrani 2022',
        design: 'randomised-parallel',
        n: 278,
        counted: 'not-stated',
        participants: 'emergency department',
      },
      treatment: { drugs: ['ketamine'], routes: ['intravenous'], doses: [{ amount: 0.3, unit: 'mg/kg', overMinutes: 30 }], sessions: 1 },
      comparator: { kind: 'other-active', text: 'morphine', dose: { amount: 0.1, unit: 'mg/kg' } },
      results: [
        {
          outcome: 'pain similar',
          measure: 'described',
          at: { value: 2, unit: 'hours' },
          primaryOutcome: 'not-stated',
          favours: 'neither',
        },
        { outcome: 'less later morphine', measure: 'described', primaryOutcome: 'not-stated', favours: 'treatment' },
        { outcome: 'more transient adverse effects', measure: 'described', primaryOutcome: 'not-stated', favours: 'comparator' },
      ],
      outcome: 'no-difference',
      sources: [{ citation: 'alshahrani-2022', checked: 'recalled' }],
    },
    {
      id: 'scd-review-2021',
      bodies: ['ketamine-iv'],
      study: { name: 'Alshahrani review 2021', design: 'systematic-review', n: 604, counted: 'not-stated', studies: 14 },
      treatment: { drugs: ['ketamine'], routes: [] },
      comparator: { kind: 'mixed' },
      results: [
        {
          outcome: 'one randomised trial by then: non-inferior to morphine with more reversible adverse effects',
          measure: 'described',
          primaryOutcome: 'not-stated',
          favours: 'neither',
        },
      ],
      outcome: 'mixed',
      sources: [{ citation: 'alshahrani-review-2021', checked: 'read' }],
    },
    {
      id: 'scd-kenney-2022',
      bodies: ['ketamine-iv'],
      study: { name: 'Kenney 2022', design: 'retrospective', n: 56, counted: 'not-stated' },
      treatment: { drugs: ['ketamine'], routes: ['intravenous'], schedule: 'infusion begun early' },
      comparator: { kind: 'other-dose', text: 'infusion begun late' },
      results: [
        {
          outcome: 'pain',
          measure: 'relative-change',
          unit: 'percent',
          value: -24.5,
          at: { value: 1, unit: 'days' },
          primaryOutcome: 'not-stated',
          favours: 'treatment',
          printedAs: 'advantage',
        },
        {
          outcome: 'pain',
          measure: 'relative-change',
          unit: 'percent',
          value: -25.9,
          at: { value: 2, unit: 'days' },
          primaryOutcome: 'not-stated',
          favours: 'treatment',
          printedAs: 'advantage',
        },
        {
          outcome: 'no difference',
          measure: 'described',
          at: { value: 3, unit: 'days' },
          primaryOutcome: 'not-stated',
          favours: 'neither',
        },
      ],
      outcome: 'benefit',
      sources: [{ citation: 'kenney-2022', checked: 'read' }],
    },
  ],
  timing: [],
  notShown: [],
  cautions: [],
  regulatory: generalBaseline,
  guidelines: [glAsh2020],
  codes: [
    {
      system: 'icd-10-cm',
      code: 'D57.00',
      display: 'Hb-SS disease with crisis, unspecified',
      relation: 'names',
      sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
    },
    {
      system: 'icd-10-cm',
      code: 'D57.219',
      display: 'Sickle-cell/Hb-C disease with crisis, unspecified',
      relation: 'names',
      sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
    },
    {
      system: 'icd-10-cm',
      code: 'D57.1',
      display: 'Sickle-cell disease without crisis',
      relation: 'context',
      sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
    },
    {
      system: 'icd-11',
      code: '3A51.2',
      display: 'Sickle cell disease with crisis',
      relation: 'names',
      sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
    },
    {
      system: 'icd-11',
      code: '3A51.1',
      display: 'Sickle cell disease without crisis',
      relation: 'context',
      sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
    },
    {
      system: 'mesh',
      code: 'D000755',
      display: 'Anemia, Sickle Cell',
      relation: 'subject',
      sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
    },
  ],
  snomedCt: [],
  scales: ['nrs-pain'],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
