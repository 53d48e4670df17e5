import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { regNoMedicalUse } from './regulatory/worldwide'

/** Improving relationships and couples therapy. */
export const relationships = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'relationships',
      kind: 'indication',
      name: 'Improving relationships and couples therapy',
      layName: { en: 'helping couples', es: 'ayudar a las parejas' },
      layDescription: {
        en: 'Here both partners are given ketamine as part of couples therapy. That leaves no sober partner. It may be hard to judge if both agree freely.',
        es: 'Aquí los dos miembros de la pareja toman ketamina como parte de una terapia de pareja. Así nadie queda sobrio, y puede ser difícil saber si los dos aceptan con libertad.',
      },
      category: 'enhancement',
      purpose: 'non-medical',
      population: {
        groups: ['adult'],
        text: 'Eighteen couples, uncontrolled.',
        sources: [{ citation: 'cornfield-2024', checked: 'read' }],
      },
      definitions: [
        {
          id: 'def-relationship-distress',
          term: 'relationship distress',
          text: 'No disorder.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'E',
        word: 'speculative',
        direction: 'unknown',
        appliesTo: [
          { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
        ],
        text: 'One uncontrolled study by providers and a framework paper without outcome data.',
        lay: {
          en: 'One small study, with no group to compare, is all there is.',
          es: 'Solo hay un estudio pequeño, sin grupo de comparación.',
        },
      },
      evidence: [
        {
          id: 'ketamine',
          applies: [
            { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
          ],
          grade: {
            tier: 'E',
            cebm: '4',
            certainty: 'very-low',
            gradedBy: 'library',
            reason: 'One uncontrolled study; its authors include providers in private practice.',
          },
          direction: 'unknown',
          sources: [
            { citation: 'cornfield-2024', checked: 'read' },
            { citation: 'khalifian-2024', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'rel-cornfield-2024',
          bodies: ['ketamine'],
          study: {
            name: 'Cornfield 2024',
            design: 'open-label',
            n: 36,
            counted: 'treated',
            participants: '18 couples who had already done a workshop',
          },
          treatment: { drugs: ['ketamine'], routes: [], sessions: 4, schedule: 'weekly', alongside: 'group Imago couples therapy' },
          comparator: { kind: 'none' },
          results: [
            {
              outcome: 'Couples Satisfaction Index better after than before',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'uncontrolled',
          sources: [{ citation: 'cornfield-2024', checked: 'read' }],
        },
        {
          id: 'rel-khalifian-2024',
          bodies: ['ketamine'],
          study: { name: 'Khalifian 2024', design: 'narrative-review' },
          treatment: { drugs: ['ketamine'], routes: [] },
          comparator: { kind: 'not-stated' },
          results: [
            {
              outcome: 'theoretical framework; no outcome data',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'position',
          sources: [{ citation: 'khalifian-2024', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        { text: 'Benefit over couples therapy alone.', sources: [{ citation: 'cornfield-2024', checked: 'read' }] },
        {
          text: 'Safety of dosing both partners: no sober partner, and questions of consent and coercion.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      cautions: [],
      regulatory: [regNoMedicalUse],
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'Z63.0',
          display: 'Problems in relationship with spouse or partner',
          relation: 'context',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'QE51.0',
          display: 'Relationship distress with spouse or partner',
          relation: 'context',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
      ],
      snomedCt: [],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
