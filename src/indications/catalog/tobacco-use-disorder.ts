import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Tobacco use disorder. */
export const tobaccoUseDisorder = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'tobacco-use-disorder',
      kind: 'indication',
      name: 'Tobacco use disorder',
      layName: { en: 'smoking', es: 'tabaquismo' },
      layDescription: {
        en: 'A person with this finds it hard to stop smoking or other use of nicotine.',
        es: 'A la persona le cuesta dejar de fumar o de usar nicotina de otra forma.',
      },
      category: 'substance-use',
      purpose: 'treatment',
      population: { groups: ['adult'], text: 'Seven adults.', sources: [{ citation: 'nct05796791', checked: 'read' }] },
      definitions: [
        {
          id: 'def-tobacco-use-disorder',
          term: 'tobacco use disorder',
          text: 'Nicotine dependence.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'E',
        word: 'insufficient',
        direction: 'unknown',
        appliesTo: [{ drug: 'ketamine', routes: ['intramuscular'] }],
        text: 'A single-arm pilot without a usable result.',
        lay: {
          en: 'One tiny pilot was done. Nobody can say if it helps.',
          es: 'Se hizo una prueba muy pequeña. Nadie puede decir si ayuda.',
        },
      },
      evidence: [
        {
          id: 'ketamine-intramuscular',
          applies: [{ drug: 'ketamine', routes: ['intramuscular'] }],
          grade: {
            tier: 'E',
            cebm: '4',
            gradedBy: 'library',
            reason: 'A single-arm early-phase pilot: no claim of efficacy is possible and no certainty can be given.',
          },
          direction: 'unknown',
          sources: [{ citation: 'nct05796791', checked: 'read' }],
        },
      ],
      effects: [
        {
          id: 'tobacco-nct05796791',
          bodies: ['ketamine-intramuscular'],
          study: {
            name: 'Ketamine with motivational therapy for tobacco',
            design: 'open-label',
            registration: 'NCT05796791',
            n: 7,
            counted: 'not-stated',
            participants: 'completed on 2024-06-30',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intramuscular'],
            sessions: 3,
            schedule: 'weekly',
            alongside: 'brief motivational therapy',
          },
          comparator: { kind: 'none' },
          results: [
            { outcome: 'no claim of efficacy possible', measure: 'described', primaryOutcome: 'not-stated', favors: 'not-compared' },
          ],
          outcome: 'uncontrolled',
          sources: [{ citation: 'nct05796791', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [{ text: 'Any effect.', sources: [{ citation: 'nct05796791', checked: 'read' }] }],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F17.200',
          display: 'Nicotine dependence, unspecified, uncomplicated',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F17.210',
          display: 'Nicotine dependence, cigarettes, uncomplicated',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6C4A',
          display: 'Disorders due to use of nicotine',
          relation: 'usual',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6C4A.2',
          display: 'Nicotine dependence',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D014029',
          display: 'Tobacco Use Disorder',
          relation: 'subject',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [{ system: 'snomed-ct', code: '56294008', relation: 'names', sources: [{ citation: 'public-code', checked: 'read' }] }],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
