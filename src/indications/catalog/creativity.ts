import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { regNoMedicalUse } from './regulatory/worldwide'

/** Enhancing creativity. */
export const creativity = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'creativity',
      kind: 'indication',
      name: 'Enhancing creativity',
      layName: { en: 'being more creative', es: 'tener más creatividad' },
      layDescription: {
        en: 'Some people say that ketamine gives them new ideas. A feeling of insight is not the same as a gain that can be measured.',
        es: 'Algunas personas dicen que la ketamina les da ideas nuevas. Una sensación de claridad no es lo mismo que una mejora que se pueda medir.',
      },
      category: 'enhancement',
      purpose: 'non-medical',
      population: {
        groups: ['none'],
        text: 'No clinical trial was found; healthy volunteers in laboratory studies.',
        sources: [{ citation: 'krystal-1994', checked: 'recalled' }],
      },
      definitions: [],
      summary: {
        tier: 'E',
        word: 'speculative',
        direction: 'unknown',
        appliesTo: [
          { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
        ],
        text: 'No clinical trial was found. In healthy volunteers sub-anesthetic ketamine acutely impairs memory; heavy non-medical use is linked to memory impairment.',
        lay: {
          en: 'No clinical study shows that ketamine makes people more creative. It makes memory worse while it acts.',
          es: 'Ningún estudio clínico muestra que la ketamina haga a las personas más creativas. Mientras actúa, empeora la memoria.',
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
            gradedBy: 'library',
            reason: 'No clinical trial was found: anecdotes and by-products of therapy narratives only.',
          },
          direction: 'unknown',
          sources: [
            { citation: 'krystal-1994', checked: 'recalled' },
            { citation: 'malhotra-1996', checked: 'read' },
            { citation: 'field-knowledge', checked: 'recalled' },
          ],
        },
      ],
      effects: [
        {
          id: 'creativity-krystal-1994',
          bodies: ['ketamine'],
          study: { name: 'Krystal 1994', design: 'laboratory', participants: 'healthy volunteers' },
          treatment: { drugs: ['ketamine'], routes: [], schedule: 'sub-anesthetic' },
          comparator: { kind: 'not-stated' },
          results: [
            {
              outcome: 'working and episodic memory acutely impaired; changes like thought disorder',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'comparator',
            },
          ],
          outcome: 'harm',
          sources: [{ citation: 'krystal-1994', checked: 'recalled' }],
        },
      ],
      timing: [],
      notShown: [{ text: 'Any gain in creative output.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] }],
      cautions: [
        {
          text: 'Heavy non-medical use is linked to memory impairment.',
          sources: [{ citation: 'morgan-curran-2012', locator: 'abstract', checked: 'read' }],
        },
      ],
      regulatory: [regNoMedicalUse],
      guidelines: [],
      codes: [
        {
          system: 'mesh',
          code: 'D003405',
          display: 'Creativity',
          relation: 'subject',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [],
      scales: [],
      wordingToShow: {
        en: 'No clinical study shows that ketamine makes people more creative.',
        es: 'Ningún estudio clínico muestra que la ketamina haga a las personas más creativas.',
      },
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
