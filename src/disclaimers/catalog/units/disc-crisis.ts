import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Give a crisis line wherever suicide, depression or distress is discussed. */
export const discCrisis: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-crisis',
  version: 1,
  purpose: 'Give a crisis line wherever suicide, depression or distress is discussed',
  order: 11,
  requiredWhen: 'any content on depression, suicide, PTSD, dosing or results; intake; checklist; app; email; jurisdiction: country table',
  requiredElements: [
    {
      id: 'line-name',
      says: 'the name of the crisis line',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['988lifeline*|lifeline', 'crisis line|hotline|lifeline', '988', '. crisis ..2 [number] .', '. crisis ..8 [number] [number] .'],
        es: ['linea (de)? (crisis|prevencion|nuestra)', '988', '. crisis ..2 [number] .', '. crisis ..8 [number] [number] .'],
      },
    },
    {
      id: 'number',
      says: 'its number',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(call|text|dial) ..3 [number]'],
        es: ['(llam*|mande|envie|marque) ..10 [number]', 'al 988'],
      },
    },
    {
      id: 'text-option',
      says: 'that one can write a text message',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['text ..3 [number]', 'text us|them', '(call|chat|phone) ..2 text', 'text (or|and) (call|chat)'],
        es: ['(texto|mensaje) ..4 [number]', 'mande un texto'],
      },
    },
    {
      id: 'any-hour',
      says: 'that it answers at any hour',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(any|every) hour*',
          '24 / 7',
          'day (or|and) night',
          'around the clock',
          '24 hours (a|per) day',
          '(988|line|lifeline|open|available) ..6 (24 hours|any time|anytime|always|all day)',
          '(24 hours|any time|anytime) ..6 988',
          'always ..2 (there|open|available)',
        ],
        es: [
          'cualquier hora',
          '24 / 7',
          'dia (y|o) (de)? noche',
          '24 horas (al|del) dia',
          'momento del dia',
          '(988|linea|abiert*|disponible*|gratis|gratuit*|atiende*) ..6 (24 horas|todo el dia|siempre)',
          '. (las)? 24 horas .',
          'siempre hay',
        ],
      },
    },
    {
      id: 'free',
      says: 'that it costs nothing',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '. free .',
          'no (cost|charge)',
          'costs nothing',
          'without charge',
          'free ..4 (988|confidential|24|day|hour*|call|text|charge)',
          '(988|lifeline|line|it|call*|service|help|cost|is|are|both|toll|[number]) free',
          '(988|lifeline) ..4 free',
        ],
        es: [
          'sin costo',
          'sin cargo',
          'no (cuesta|tiene costo)',
          '(gratis|gratuit*) ..6 (988|24|confidencial*|noche|hora)',
          '(988|[number]|linea|ayuda|llam*|mensajes|noche|hora|horas|es|son|forma) (es)? (gratis|gratuit*)',
          '(servicio gratuito|. gratis) (.|siempre|y)',
        ],
      },
    },
    {
      id: 'loved-ones',
      says: 'that it is there for relatives and friends too',
      carriedBy: [],
      phrases: {
        en: ['(loved ones|family|friend*|someone (you|else)|worried about)'],
        es: ['(seres queridos|familia*|amig*|otra persona)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'If you are thinking about suicide or are in emotional distress, help is available now. In the United States, call or text 988 (press 2 for Spanish; text AYUDA to 988) or chat at 988lifeline.org, at any hour and at no cost. Elsewhere, use the crisis line listed for your country.',
      plain:
        'Thinking about suicide, or in great emotional pain? Help is free, day or night. In the US, call or text 988. Press 2 for Spanish. In other countries, use the crisis line on our list.',
    },
    es: {
      standard:
        'Si piensa en el suicidio o siente angustia emocional, hay ayuda disponible ahora. En Estados Unidos, llame o envíe un mensaje de texto al 988 (oprima 2 para español; envíe AYUDA al 988) o use el chat de 988lifeline.org, a cualquier hora y sin costo. En otros países, use la línea de crisis indicada en nuestra lista.',
      plain:
        '¿Piensa en el suicidio o siente un gran dolor emocional? Hay ayuda gratis, de día y de noche. En Estados Unidos, llame al 988 y oprima 2 para español. O mande un texto al 988 con la palabra AYUDA. En otro país, use la línea de nuestra lista.',
    },
  },
  shortForm: 'short-advice',
  legalBasis: '988 Lifeline (US); good practice for suicide-related content',
  sources: [
    { citation: 'lifeline-988', checked: 'read' },
    { citation: 'line-us-988-page', checked: 'read' },
    { citation: 'samhsa-2023', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
