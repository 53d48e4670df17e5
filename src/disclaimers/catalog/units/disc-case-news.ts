import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Careful use of deaths and celebrity cases. */
export const discCaseNews: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-case-news',
  version: 1,
  purpose: 'Careful use of deaths and celebrity cases',
  order: 94,
  requiredWhen: 'content mentions Perry case or any named death or lawsuit',
  requiredElements: [
    {
      id: 'public-records',
      says: 'that facts come from public records',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(public|court|news) ..2 (record*|report*|filing*|document*)', '(medical examiner|coroner|autopsy)'],
        es: ['(registros|documentos|noticias|reportes) ..3 (public*|judicial*)', '(medico forense|autopsia)'],
      },
    },
    {
      id: 'allegations',
      says: 'that a lawsuit is an allegation',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(lawsuit|lawsuits) ..8 (allegation*|one side)', '(alleg*|claims in ..3 lawsuit|unproven)'],
        es: ['demanda ..8 (alegaciones|parte)', '(alega*|acusacion*)'],
      },
    },
    {
      id: 'crisis',
      says: 'a crisis line',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(call|text) ..4 [number]'],
        es: ['(llame|mensaje|texto) ..6 [number]'],
      },
    },
    {
      id: 'no-blame',
      says: 'no blame, and no claim that care in a clinic caused a death',
      carriedBy: [],
      phrases: {
        en: [],
        es: [],
      },
    },
  ],
  tokens: ['asOf', 'crisis'],
  texts: {
    en: {
      standard:
        "Details about a person's death come from public records or news reports as of {asOf}. Claims in a lawsuit are allegations, not findings. If this topic is hard for you, call or text {crisis}.",
      plain:
        'Facts here come from public records as of {asOf}. A lawsuit is only one side. It may not be true. If this is hard to read, call or text {crisis}.',
    },
    es: {
      standard:
        'Los datos sobre la muerte de una persona provienen de registros públicos o noticias al {asOf}. Lo que se afirma en una demanda son alegaciones, no hechos probados. Si este tema le afecta, llame o envíe un mensaje al {crisis}.',
      plain:
        'Los datos vienen de registros públicos al {asOf}. Una demanda cuenta solo una parte. Puede no ser cierta. Si esto le afecta, llame o mande un texto al {crisis}.',
    },
  },
  legalBasis: 'defamation; safe messaging on suicide and overdose',
  sources: [
    { citation: 'perry-me-2023', checked: 'read' },
    { citation: 'ward-mindbloom-2025', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
