import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Alcohol, opioids, sedatives. */
export const discNoMix: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-no-mix',
  version: 1,
  purpose: 'Alcohol, opioids, sedatives',
  order: 38,
  requiredWhen: 'dosing content, checklist, intake, consent',
  requiredElements: [
    {
      id: 'substances',
      says: 'no alcohol, opioids, sedatives or cannabis',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '<not> (combine|mix|use|take) ..6 (alcohol|opioid*|sedative*)',
          '<not> (drink|consume|have) ..6 (alcohol|opioid*|sedative*)',
          '<not> ..3 (alcohol|opioid*) ..8 (opioid*|sedative*|cannabis|benzodiazepine*)',
          '(avoid) ..4 (alcohol|opioid*|sedative*)',
        ],
        es: [
          'no (combine|mezcle|tome) ..6 (alcohol|opioid*|sedantes)',
          'no (beba|consuma|use) ..6 (alcohol|opioid*|sedantes)',
          '(evite) ..4 (alcohol|opioid*)',
        ],
      },
    },
    {
      id: 'breathing',
      says: 'that a mix can stop breathing',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['breathing', '(breathe|breath|respiratory)'],
        es: ['respiracion', '(respirar|respiratori*)'],
      },
    },
    {
      id: 'do-not-stop',
      says: 'not to stop a prescribed medicine alone',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..4 (stop|stopping|quit)'],
        es: ['(no|nunca) ..3 (suspenda|deje|interrumpa|abandone)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Do not combine ketamine with alcohol, opioids (including buprenorphine), GHB, cannabis, sleep medicines, or other sedatives unless your prescriber has approved it in writing. Combinations can slow or stop breathing. Do not stop a prescribed medicine on your own.',
      plain:
        'Do not mix ketamine with alcohol, pain pills, Suboxone, GHB, weed, or sleep pills unless your prescriber says so in writing. A mix can stop your breathing. Do not stop your own pills by yourself.',
    },
    es: {
      standard:
        'No combine la ketamina con alcohol, opioides (incluida la buprenorfina), GHB, cannabis, medicamentos para dormir u otros sedantes, salvo que su médico lo haya autorizado por escrito. La combinación puede hacer más lenta la respiración o detenerla. No suspenda por su cuenta un medicamento recetado.',
      plain:
        'No mezcle la ketamina con alcohol, calmantes opioides, Suboxone, GHB, marihuana ni pastillas para dormir, salvo que su médico lo autorice por escrito. La mezcla puede detener su respiración. No deje sus medicinas por su cuenta.',
    },
  },
  legalBasis: 'label interaction; case data',
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'perry-me-2023', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
