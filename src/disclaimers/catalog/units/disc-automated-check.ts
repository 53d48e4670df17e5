import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Finishing a checklist is not medical clearance. */
export const discAutomatedCheck: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-automated-check',
  version: 1,
  purpose: 'Finishing a checklist is not medical clearance',
  order: 72,
  requiredWhen: 'content type = checklist, quiz, eligibility screen',
  requiredElements: [
    {
      id: 'no-clearance',
      says: 'that passing is no clearance',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..8 (clear*|safe|mean*|permission|approval|order)'],
        es: ['no (quiere decir)? ..8 (segur*|permiso|orden|autoriza*|significa*)'],
      },
    },
    {
      id: 'clinician-decides',
      says: 'that the clinician decides',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(clinician|clinic|prescriber|doctor)'],
        es: ['(profesional|clinica|medico)'],
      },
    },
    {
      id: 'stop',
      says: 'to stop when a blocking item fails',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> (take|dose|use)', '(fail*|stop) ..8 (<not>|stop|wait|fail*)'],
        es: ['(no|nunca) ..3 (tome|use)'],
      },
    },
    {
      id: 'not-watched',
      says: 'that nobody watches the answers live',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(no one|nobody) ..5 (watch*|monitor*|see|sees|read|reads)',
          '<not> ..4 (watched|monitored|live)',
          '<not> ..4 (watch*|see|sees|read|reads|review*|monitor*) ..2 (answers|responses|checklist|list|form|quiz|check)',
          '<not> read ..2 (live|real time)',
          '<not> watching',
          '(answers|responses) ..2 <not> ..3 (read|seen|review*)',
        ],
        es: [
          'nadie ..6 (viend*|vea|ve|lee|vigil*|monitore*|revis*)',
          'no (se)? (vigil*|monitore*|lee|leen|revis*)',
          'no esta siendo (vigilad*|monitoread*)',
          '(respuestas|lista|revision|cuestionario) no ..2 (ve|vigil*|monitore*|leid*)',
          'no ..2 (ve|vea|viendo|lea|leyendo) ..2 respuestas',
        ],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        "Completing this checklist does not mean that dosing is safe for you. It does not replace your clinician's order. If any item marked Stop is not met, do not take a dose. Unless you are told otherwise, no one is watching your answers live.",
      plain:
        'Finishing this list does not mean it is safe to dose. If any Stop item fails, do not take it. No one may be watching your answers. Call your clinic.',
    },
    es: {
      standard:
        'Completar esta lista no significa que la dosis sea segura para usted ni reemplaza la orden de su profesional. Si no cumple algún punto marcado como Alto, no tome la dosis. Salvo que se le indique lo contrario, nadie está viendo sus respuestas en este momento.',
      plain:
        'Terminar esta lista no quiere decir que sea seguro tomar la dosis. Si falla un punto marcado Alto, no la tome. Es posible que nadie vea sus respuestas ahora. Llame a su clínica.',
    },
  },
  legalBasis: 'negligence and CDS/device boundary for patient-facing software',
  sources: [{ citation: 'fda-cds-2026', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
