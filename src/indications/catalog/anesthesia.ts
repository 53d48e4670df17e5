import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glWhoEml } from './guidelines'
import { regAuAnesthesia } from './regulatory/australia'
import { generalBaseline } from './regulatory/baseline'
import { regCaAnesthesia } from './regulatory/canada'
import { regCnAnesthesia, regCnEsketamineAnesthesia } from './regulatory/china'
import { regEuAnesthesia } from './regulatory/europe'
import { regUkAnesthesia } from './regulatory/great-britain'
import { regUsAnesthesia1970 } from './regulatory/united-states'

/** Anesthesia and procedural sedation. */
export const anesthesia = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'anesthesia',
      kind: 'indication',
      name: 'Anesthesia and procedural sedation',
      otherNames: ['the licensed use'],
      layName: { en: 'being put to sleep for a procedure', es: 'dormir a la persona para un procedimiento' },
      layDescription: {
        en: 'Ketamine has been used since 1970 to put people to sleep or to numb them for an operation. Trained staff give it and watch the person the whole time.',
        es: 'La ketamina se usa desde 1970 para dormir a las personas o para que no sientan dolor en una operación. La da personal capacitado que vigila a la persona todo el tiempo.',
      },
      category: 'anesthesia',
      purpose: 'anesthesia',
      population: {
        groups: ['child', 'adolescent', 'adult', 'older-adult'],
        text: 'All ages.',
        sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
      },
      definitions: [
        {
          id: 'def-anesthesia',
          term: 'anesthesia',
          text: 'Loss of awareness for a procedure.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'A',
        word: 'approved',
        direction: 'benefit',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
        text: 'The licensed use of ketamine injection. Procedural sedation in emergency departments is long-established and supported by guidelines, though the US label speaks of anesthesia.',
        lay: {
          en: 'This is the one use for which ketamine itself is approved.',
          es: 'Este es el único uso para el que la ketamina misma está aprobada.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv-intramuscular',
          applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
          grade: { tier: 'A', cebm: '1', gradedBy: 'library', reason: 'Authorized since 1970; the certainty is not graded here.' },
          direction: 'benefit',
          sources: [
            { citation: 'ketalar-label-us', locator: 'indications', checked: 'read' },
            { citation: 'ketalar-label-us', locator: 'day of approval', checked: 'recalled' },
          ],
        },
      ],
      effects: [
        {
          id: 'anesthesia-procedural-sedation',
          bodies: ['ketamine-iv-intramuscular'],
          study: { name: 'Procedural sedation in emergency departments', design: 'guideline' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous', 'intramuscular'],
            doses: [
              { amount: 1, upTo: 2, unit: 'mg/kg' },
              { amount: 4, upTo: 5, unit: 'mg/kg' },
            ],
            schedule: 'the first dose intravenously, the second intramuscularly',
          },
          comparator: { kind: 'not-stated' },
          results: [
            {
              outcome: 'long-established practice, supported by guidelines',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'position',
          sources: [
            { citation: 'field-knowledge', checked: 'recalled' },
            { citation: 'wikem-ketamine', locator: 'doses', checked: 'read' },
          ],
        },
        {
          id: 'anesthesia-emergence',
          bodies: ['ketamine-iv-intramuscular'],
          study: { name: 'Older US label', design: 'cohort' },
          treatment: { drugs: ['ketamine'], routes: ['intravenous', 'intramuscular'] },
          comparator: { kind: 'none' },
          results: [
            {
              outcome: 'emergence reactions, about',
              measure: 'proportions',
              unit: 'percent',
              treatment: 12,
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
              note: 'Least in older patients and with intramuscular use; recurrences up to a day.',
            },
          ],
          outcome: 'harm',
          sources: [
            { citation: 'ketalar-label-us', checked: 'read' },
            { citation: 'ket-mylan-pi', checked: 'read' },
          ],
        },
      ],
      timing: [],
      notShown: [],
      cautions: [
        {
          text: 'The label limits driving and outpatient discharge: not until recovery from anesthesia is complete, then with a responsible adult.',
          sources: [
            { citation: 'ketalar-label-us', checked: 'read' },
            { citation: 'ket-mylan-pi', checked: 'read' },
          ],
        },
        {
          text: 'The label warns of hemodynamic instability, emergence reactions, respiratory depression, pediatric neurotoxicity and drug-induced liver injury.',
          sources: [
            { citation: 'ketalar-label-us', checked: 'read' },
            { citation: 'inpharmd-ketalar', checked: 'read' },
          ],
        },
        {
          text: 'Dilatation of the bile ducts and lower urinary tract symptoms are reported with abuse or chronic off-label use; psychiatric events can persist for days to weeks.',
          sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
        },
      ],
      regulatory: [
        regUsAnesthesia1970,
        regEuAnesthesia,
        regUkAnesthesia,
        regCaAnesthesia,
        regAuAnesthesia,
        regCnAnesthesia,
        regCnEsketamineAnesthesia,
        ...generalBaseline,
      ],
      guidelines: [glWhoEml],
      codes: [
        {
          system: 'mesh',
          code: 'D018689',
          display: 'Anesthetics, Dissociative',
          relation: 'subject',
          note: 'A procedure, not a diagnosis: no diagnosis code. The heading Anesthesia, Dissociative exists as well.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
