import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Translation notice. */
export const discTranslation: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-translation',
  version: 1,
  purpose: 'Translation notice',
  order: 81,
  requiredWhen: 'any translated content',
  requiredElements: [
    {
      id: 'translated',
      says: 'that it is a translation',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(translation|translated)'],
        es: ['(traduccion|tradujimos|traducid*)'],
      },
    },
    {
      id: 'reviewed',
      says: 'whether a qualified human translator reviewed it',
      carriedBy: ['standard'],
      phrases: {
        en: ['(reviewed) ..4 translator'],
        es: ['traductor humano'],
      },
    },
    {
      id: 'ask',
      says: 'to ask when something is not clear',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(ask|call|contact|tell) us', '(questions|question|unclear|not clear) ..6 (ask|call|contact)'],
        es: ['(consult*|pregunt*|llam*)'],
      },
    },
    {
      id: 'interpreter',
      says: 'that an interpreter is free',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['interpreter* ..8 (free|no cost|charge)', '(free|no cost) ..6 interpreter*'],
        es: ['interprete* ..8 (gratis|gratuit*|sin costo)', '(gratis|gratuit*|sin costo) ..6 interprete*'],
      },
    },
    {
      id: 'english-controls',
      says: 'that the English text holds, where the law allows that',
      carriedBy: [],
      phrases: {
        en: ['english ..6 (controls|prevails|governs|binding|official)', '(controls|prevails|governs) ..6 english'],
        es: ['ingles ..6 (prevalece|rige|vale|oficial)', '(prevalece|rige|vale) ..6 ingles'],
      },
    },
    {
      id: 'translator',
      says: 'who translated it',
      carriedBy: [],
      phrases: {
        en: ['translated ..4 by', '(machine|computer) translat*'],
        es: ['traducid* ..4 por', 'tradujo', 'traduccion automatica'],
      },
    },
  ],
  tokens: ['reviewed', 'phone'],
  texts: {
    en: {
      standard:
        'This translation is offered for convenience and was {reviewed} by a qualified human translator. If it differs from the English text, ask us before you act. Free interpreter services are available at {phone}.',
      plain: 'We translated this to help you. If something is not clear, ask us first. You can get a free interpreter at {phone}.',
    },
    es: {
      standard:
        'Esta traducción, {reviewed} por un traductor humano calificado, se ofrece para su comodidad. Si difiere del texto en inglés, consúltenos antes de actuar. Hay servicios gratuitos de intérprete en el {phone}.',
      plain: 'Tradujimos esto para ayudarle. Si algo no queda claro, pregúntenos antes. Puede tener un intérprete gratis en el {phone}.',
    },
  },
  legalBasis: '45 CFR 92.201: critical machine translation must be reviewed by a qualified human translator (covered entities)',
  sources: [
    { citation: 's1557-92201', locator: 'duty of access', checked: 'read' },
    { citation: 's1557-92201', locator: 'review of machine translation', checked: 'recalled' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
