import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { regNoMedicalUse } from './regulatory/worldwide'

/** General wellness and self-improvement. */
export const wellness = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'wellness',
      kind: 'indication',
      name: 'General wellness and self-improvement',
      otherNames: ['optimisation'],
      layName: { en: 'feeling better, getting ahead', es: 'sentirse mejor, rendir más' },
      layDescription: {
        en: 'Some sellers offer ketamine to people who are well. No study shows a gain, and the harms stay the same.',
        es: 'Algunos vendedores ofrecen ketamina a personas sanas. Ningún estudio muestra un beneficio, y los daños son los mismos.',
      },
      category: 'enhancement',
      purpose: 'non-medical',
      population: {
        groups: ['none'],
        text: 'No disorder, and no controlled study.',
        sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
      },
      definitions: [],
      summary: {
        tier: 'E',
        word: 'speculative',
        direction: 'unknown',
        harm: 'possible',
        appliesTo: [
          { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
        ],
        text: 'No controlled evidence of benefit in people without a disorder, while the known harms remain: abuse and dependence, rises of blood pressure, dissociation, bladder and bile-duct injury with chronic use, accidents.',
        lay: {
          en: 'There is no proof that ketamine helps people who are well. It can harm: misuse, high blood pressure, bladder harm, accidents.',
          es: 'No hay pruebas de que la ketamina ayude a personas sanas. Puede dañar: abuso, presión alta, daño en la vejiga, accidentes.',
        },
      },
      evidence: [
        {
          id: 'ketamine',
          applies: [
            { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
          ],
          grade: { tier: 'E', gradedBy: 'library', reason: 'No controlled evidence.' },
          direction: 'unknown',
          harm: 'possible',
          sources: [
            { citation: 'field-knowledge', checked: 'recalled' },
            { citation: 'fda-compounded-2023', checked: 'read' },
          ],
        },
      ],
      effects: [],
      timing: [],
      notShown: [{ text: 'Any benefit in people without a disorder.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] }],
      cautions: [
        {
          text: 'The FDA states that it knows of no evidence that compounded ketamine is safer, works better or works faster than approved treatments.',
          sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
        },
        {
          text: 'Esketamine is available only through its REMS for its labeled uses.',
          sources: [{ citation: 'spravato-label-us', locator: 'boxed warning', checked: 'read' }],
        },
      ],
      regulatory: [regNoMedicalUse],
      guidelines: [],
      codes: [],
      snomedCt: [],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
