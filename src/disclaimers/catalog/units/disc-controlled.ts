import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Controlled-substance notice. */
export const discControlled: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-controlled',
  version: 1,
  purpose: 'Controlled-substance notice',
  order: 36,
  requiredWhen: 'any prescribing, shipping, storage, intake, app; US',
  jurisdiction: 'US',
  requiredElements: [
    {
      id: 'schedule',
      says: 'that it is a controlled substance (Schedule III)',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(schedule (iii|3)|controlled (substance|substances|drug|medicine))'],
        es: ['(lista iii|sustancia* controlada*|medicamento controlado)'],
      },
    },
    {
      id: 'no-sharing',
      says: 'that giving or selling it to others is a crime',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(do <not>|never) (share|sell|give)',
          '(share|sharing|give|giving|sell|selling|transfer*) ..10 (crime|illegal|against|law|federal|prohibited|felony|not allowed)',
          '(crime|illegal|prohibit*|unlawful|felony|against ..2 law) ..8 (share|sharing|give|giving|sell|selling|transfer*)',
        ],
        es: [
          '(prohibe|delito|ilegal) ..4 (transferir|dar*|vender*|compartir*)',
          '(dar*|vender*|compartir*|transferir*|regalar*) ..8 (delito|ilegal|prohib*|ley)',
          'no (comparta|venda|de|regale)',
        ],
      },
    },
    {
      id: 'lock',
      says: 'to lock it up',
      carriedBy: ['plain'],
      phrases: {
        en: ['lock*', '(safe|secured|secure)'],
        es: ['(llave|candado|lugar seguro)'],
      },
    },
    {
      id: 'abuse',
      says: 'that it can be misused',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(abuse|misuse|dependence|hooked|addict*)', '(abused|misused|abusing|addiction)'],
        es: ['(abuso|abusar|dependencia|adiccion)', '(abusar|adictiv*|mal uso)'],
      },
    },
    {
      id: 'state-record',
      says: 'that the state keeps a record of prescriptions',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          'state* ..6 (record*|database|monitor*|track*|report*|program|registry)',
          '(record*|report*|track*|log*) ..8 (state|database|pdmp)',
          'pdmp',
        ],
        es: ['(estado|estatal) ..4 (registro|base)', '(registr*|base de datos|monitoreo)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Ketamine and esketamine are Schedule III controlled substances with potential for abuse and dependence. Federal law prohibits transferring this drug to anyone other than the patient for whom it was prescribed. Prescriptions are recorded in a state monitoring database.',
      plain:
        'This is a controlled drug. People can misuse it or get hooked. It is a crime to give or sell it to someone else. Your state keeps a record of it. Lock it up.',
    },
    es: {
      standard:
        'La ketamina y la esketamina son sustancias controladas de la Lista III, con potencial de abuso y dependencia. La ley federal de Estados Unidos prohíbe transferir este medicamento a otra persona que no sea el paciente a quien se le recetó. Las recetas quedan registradas en una base de datos estatal.',
      plain:
        'Es un medicamento controlado. Se puede abusar de él y puede crear adicción. Es delito darlo o venderlo a otra persona. El estado lleva un registro. Guárdelo bajo llave.',
    },
  },
  legalBasis: 'Controlled Substances Act; 21 CFR 1308.13; federal transfer warning 21 CFR 290.5',
  sources: [
    { citation: 'csa-sch3', locator: 'schedule', checked: 'read' },
    { citation: 'csa-sch3', locator: 'warning on transfer, 21 CFR 290.5', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
