import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Fair balance whenever SPRAVATO is named with a use or benefit. */
export const discEsketamineFairBalance: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-esketamine-fair-balance',
  version: 1,
  purpose: 'Fair balance whenever SPRAVATO is named with a use or benefit',
  order: 31,
  requiredWhen: 'drug = esketamine AND benefit or indication stated; ads, website, video, social, email, protocol view; US',
  requiredElements: [
    {
      id: 'indications',
      says: 'the approved indications with their limits',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(approved|adults) ..12 (depression|depressive)'],
        es: ['(aprobad*|adultos) ..12 (depresion|depresiv*)'],
      },
    },
    {
      id: 'suicide-limit',
      says: 'that it has not been shown to prevent suicide',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..4 shown ..4 (prevent|stop|reduce) suicid*'],
        es: ['no ..5 (demostrado|probado) ..4 (prevenga|evite|prevenir|evitar) ..2 suicid*'],
      },
    },
    {
      id: 'sedation',
      says: 'sedation',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['sedation|sleepy|sleepiness'],
        es: ['sedacion|sueno|somnolencia'],
      },
    },
    {
      id: 'dissociation',
      says: 'dissociation',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['dissociat*', 'cut off', 'disconnected'],
        es: ['disociacion|desconectad*'],
      },
    },
    {
      id: 'respiratory-depression',
      says: 'respiratory depression',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['respiratory depression', '(slow|slowed|slows) ..2 breathing', 'breathing ..3 slow*'],
        es: ['depresion respiratoria', '(lenta|lento) ..2 respiracion', 'respiracion ..3 lenta'],
      },
    },
    {
      id: 'abuse-misuse',
      says: 'abuse and misuse',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['abuse|misuse|misused'],
        es: ['abuso|abusan|abusar', 'uso indebido'],
      },
    },
    {
      id: 'suicidal-thoughts',
      says: 'suicidal thoughts and behaviors',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['suicidal (thoughts|ideation)', 'thoughts of suicide'],
        es: ['(pensamientos|ideas|conductas|ideacion) ..3 suicid*'],
      },
    },
    {
      id: 'rems',
      says: 'that it is only given in the REMS',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['rems', '(approved|certified) (clinic|site|center|healthcare setting|setting)'],
        es: ['rems', '(clinica|centro) (autorizad*|certificad*)'],
      },
    },
    {
      id: 'contraindications',
      says: 'who must not use it',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(aneurysm*|avm|arteriovenous)'],
        es: ['(aneurism*|arteriovenosa)'],
      },
    },
    {
      id: 'pregnancy',
      says: 'that it can harm an unborn baby',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(fetus|unborn|pregnan*|fetal)'],
        es: ['(feto|bebe|embarazo)'],
      },
    },
    {
      id: 'driving',
      says: 'not to drive until the next day',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> drive', 'driving'],
        es: ['no (conduzca|maneje)'],
      },
    },
    {
      id: 'full-label',
      says: 'where the full label is',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(prescribing information|medication guide|full label)'],
        es: ['(informacion de prescripcion|guia del medicamento)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'SPRAVATO (esketamine) nasal spray, CIII, is approved in the US for adults with treatment-resistant depression, alone or with an oral antidepressant, and for depressive symptoms in adults with major depressive disorder with acute suicidal ideation or behavior, with an oral antidepressant. It has not been shown to prevent suicide. BOXED WARNING: sedation, dissociation, respiratory depression, abuse and misuse, and suicidal thoughts and behaviors. It is available only through the SPRAVATO REMS. Do not use it with aneurysmal vascular disease, arteriovenous malformation, a history of intracerebral hemorrhage, or allergy to esketamine or ketamine. It can raise blood pressure and harm a fetus. Do not drive until the next day after restful sleep. Read the full Prescribing Information and Medication Guide.',
      plain:
        'SPRAVATO is a nasal spray for adults with hard-to-treat depression. It is also for adults with depression who have thoughts of suicide, along with a pill. It has not been shown to stop suicide. Its strongest warning lists five risks. It can make you very sleepy. It can make you feel cut off from yourself. It can slow your breathing. People can misuse it. It may raise thoughts of suicide. You get it only at an approved clinic that watches you for at least 2 hours. Do not use it if you have had an aneurysm, an AVM, or bleeding in the brain, or if you are allergic to it. It can raise blood pressure and harm an unborn baby. Do not drive until the next day after a good sleep. Read the Medication Guide.',
    },
    es: {
      standard:
        'SPRAVATO (esketamina) aerosol nasal, CIII, está aprobado en Estados Unidos para adultos con depresión resistente al tratamiento, solo o junto con un antidepresivo oral, y para los síntomas depresivos en adultos con trastorno depresivo mayor con ideación o conducta suicida aguda, junto con un antidepresivo oral. No se ha demostrado que prevenga el suicidio. ADVERTENCIA DE RECUADRO: sedación, disociación, depresión respiratoria, abuso y uso indebido, y pensamientos y conductas suicidas. Solo se obtiene mediante el programa SPRAVATO REMS. No debe usarse en caso de enfermedad vascular aneurismática, malformación arteriovenosa, antecedente de hemorragia intracerebral o alergia a la esketamina o la ketamina. Puede elevar la presión arterial y dañar al feto. No conduzca hasta el día siguiente, después de dormir bien. Lea la información de prescripción completa y la Guía del medicamento.',
      plain:
        'SPRAVATO es un aerosol nasal para adultos con depresión difícil de tratar. También es para adultos con depresión que piensan en el suicidio, junto con una pastilla. No se ha demostrado que evite el suicidio. Su advertencia más seria nombra cinco riesgos. Puede dar mucho sueño. Puede hacer que se sienta desconectado de sí mismo. Puede hacer más lenta la respiración. Hay personas que abusan de él. Puede aumentar las ideas de suicidio. Solo se usa en una clínica autorizada que le vigila al menos 2 horas. No lo use si ha tenido un aneurisma, una malformación de los vasos o sangrado en el cerebro, o si tiene alergia a este medicamento. Puede subir la presión y dañar al bebé en el embarazo. No maneje hasta el día siguiente, después de dormir bien. Lea la Guía del medicamento.',
    },
  },
  legalBasis:
    '21 CFR 202.1 (manufacturers, packers, distributors); FDA 2025-26 letters to telehealth firms; section 5 of the FTC Act; boxed warning',
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'jnj-rems-monitoring', checked: 'read' },
    { citation: 'fda-dtc-2025', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
