import { describe, expect, it } from 'vitest'
import type { ComposedDisclaimers, DisclaimerContext, DisclaimerId } from 'ketamine-therapy/disclaimers'
import { checkWording, composeDisclaimers, createAuditor, SURFACES, TOPICS } from 'ketamine-therapy/disclaimers'
import { tried } from '../helpers/runs'
import { tokens as filledIn } from './tokens'

// A notice that is missing has to be missed, whatever the other notices of the page say.

const audit = createAuditor()

// The interests of a page in which somebody is paid.
const tokens = { ...filledIn, interests: 'fees paid by Janssen' }

/** Where space is short, one word is enough of each of these, and other notices say it for themselves: call 911, call 988, no medical advice. */
const SAID_TWICE: readonly string[] = ['disc-emergency', 'disc-crisis', 'disc-not-medical-advice']

type Page = ComposedDisclaimers['units']
const idsOf = (page: Page): readonly string[] => page.flatMap(({ covers }) => covers)
const textOf = (page: Page): string => page.map(({ text }) => text).join('\n\n')

const seen = new Set<string>()

/** What is wrong with the audit of a page, whole and without each of its notices. */
function problems(context: DisclaimerContext): readonly string[] {
  const { units } = composeDisclaimers({ ...context, tokens })
  const where = `${context.locale} ${context.register} ${context.space ?? ''} on ${context.surface}`
  const absentOf = (page: Page): readonly string[] => {
    const { absent } = audit(textOf(page), context)
    return idsOf(units).filter((id) => absent.includes(id))
  }
  const whole = absentOf(units).map((id) => `${id} is not seen: ${where}`)
  const parts = units.flatMap((left) => {
    const rest = units.filter((unit) => unit !== left)
    const key = `${left.id} ${textOf(rest)}`
    if (seen.has(key)) return []
    seen.add(key)
    const absent = absentOf(rest)
    const unmissed = left.covers.filter((id) => !absent.includes(id) && !(left.register === 'short' && SAID_TWICE.includes(id)))
    const wrong = absent.filter((id) => !left.covers.includes(id))
    return [
      ...unmissed.map((id) => `${id} is not missed: ${where}`),
      ...wrong.map((id) => `${id} is missed for want of ${left.id}: ${where}`),
    ]
  })
  return [...whole, ...parts]
}

describe.each(['en', 'es'] as const)('a notice left out of a page that has all others (%s)', (locale) => {
  describe.each(['plain', 'standard'] as const)('%s', (register) => {
    it.each([
      ['patient', 'full'],
      ['patient', 'short'],
      ['clinician', 'full'],
    ] as const)('is named, and nothing else, on every surface with every topic (%s, %s)', (audience, space) => {
      // The short forms are the same in both registers: each has half of the surfaces.
      const surfaces = space === 'full' ? SURFACES : SURFACES.filter((_, place) => place % 2 === Number(register === 'plain'))
      const contexts = surfaces.map((surface): DisclaimerContext => ({ surface, audience, locale, register, space, topics: TOPICS }))
      expect(tried(contexts).flatMap(problems)).toEqual([])
    })

    it('is named, and nothing else, with a third of the topics, in other countries', () => {
      const contexts = ['MX', 'GB', 'US-CA'].flatMap((jurisdiction, turn) =>
        SURFACES.map(
          (surface, place): DisclaimerContext => ({
            surface,
            jurisdiction,
            locale,
            register,
            ...(place % 2 === 0 ? {} : { space: 'short' }),
            topics: TOPICS.filter((_, index) => (index + place) % 3 === turn),
          }),
        ),
      )
      expect(tried(contexts).flatMap(problems)).toEqual([])
    })
  })
})

const check = (notice: DisclaimerId, locale: 'en' | 'es', text: string) => checkWording(notice, text, locale)

describe('an honest wording of somebody else', () => {
  it.each([
    ['disc-crisis', 'en', 'The 988 Lifeline offers free, confidential support 24 hours a day. Call or text 988.'],
    ['disc-crisis', 'en', 'Call or text 988 to talk to someone. Free and open 24 hours.'],
    ['disc-crisis', 'en', 'Need help now? Call or text 988. Free. 24 hours a day, 7 days a week.'],
    ['disc-crisis', 'en', "If you're struggling, please reach out: dial 988 or text 988, anytime. The call is free."],
    ['disc-crisis', 'en', 'Samaritans crisis line: call 116 123 free, any hour, or text SHOUT to 85258.'],
    ['disc-crisis', 'es', '¿Necesita ayuda? Marque 988 o mande un texto al 988. La llamada es gratis y siempre hay alguien.'],
    ['disc-crisis', 'es', 'Llame o envíe un mensaje al 988, gratis, las 24 horas.'],
    ['disc-crisis', 'es', 'Marque 988 o mande un texto al 988, de día o de noche. No tiene costo.'],
    [
      'disc-spravato-never-home',
      'en',
      'We do not ship or mail SPRAVATO. You use it in our certified clinic and stay for two hours of observation.',
    ],
    [
      'disc-spravato-never-home',
      'en',
      'Spravato is never sent home. It is given at a REMS-certified center; you are observed for 2 hours.',
    ],
    ['disc-spravato-never-home', 'es', 'Está prohibido usar SPRAVATO en casa. Solo en un centro certificado, con 2 horas de vigilancia.'],
    [
      'disc-spravato-never-home',
      'es',
      'SPRAVATO no está disponible para uso en el hogar. Se usa en un centro certificado, al menos dos horas.',
    ],
    ['disc-links', 'en', 'We cannot be held responsible for content on websites we link to.'],
    ['disc-links', 'en', 'Acme has no control over those sites, and a link does not imply endorsement.'],
    ['disc-links', 'en', "We don't control external sites and aren't responsible for their content."],
    ['disc-links', 'en', "Our site may link to outside pages that we don't own or operate. We can't vouch for their accuracy."],
    ['disc-links', 'es', 'Nuestra página puede tener enlaces a otros sitios que no administramos. No avalamos lo que publican.'],
    ['disc-speculative', 'en', 'Our best guess, dated November 2026: it may not come to pass. It does not mean the use is approved.'],
    [
      'disc-speculative',
      'en',
      'These are forecasts, posted in November 2026. They may not be true and do not mean that a use is available.',
    ],
    [
      'disc-automated-check',
      'en',
      'This quiz is no medical clearance. Your clinician decides. If you fail, do not dose. Answers are not reviewed live.',
    ],
    [
      'disc-automated-check',
      'en',
      'It does not mean you are safe to dose. Ask your clinic. Do not take it after a Stop. No one sees what you enter.',
    ],
    ['disc-automated-check', 'es', 'Pasar no es una autorización. Llame a su clínica. No tome la dosis. Sus respuestas no se monitorean.'],
    ['disc-licensed-professional', 'en', 'Only a licensed clinician who has evaluated you can decide whether ketamine is right for you.'],
    ['disc-licensed-professional', 'en', 'Ask a qualified healthcare professional who knows your health history.'],
    ['disc-results-vary', 'en', 'We make no promises. It does not help everyone, and effects can wear off.'],
    ['disc-results-vary', 'en', 'No one can guarantee how you will respond. It may not help. Benefits can be temporary.'],
    ['disc-results-vary', 'en', 'Improvement is not guaranteed, may not last, and treatment may not work for you.'],
    ['disc-results-vary', 'es', 'La mejoría no está asegurada. Puede que no le ayude. El efecto puede disminuir.'],
    ['disc-results-vary', 'es', 'No hay garantías. Puede no ayudarle. El efecto puede desaparecer.'],
    ['disc-jurisdiction', 'en', 'This page is for people in the U.S. Other countries regulate ketamine differently.'],
    ['disc-jurisdiction', 'en', 'For readers in the US. What is approved or allowed in other countries may not be the same.'],
    ['disc-jurisdiction', 'es', 'Contenido para Estados Unidos. En otros países las reglas cambian.'],
    ['disc-compounded', 'en', 'Not FDA-approved and not checked for safety. This is not Spravato and is not the same. Strength can vary.'],
    ['disc-endorser-paid', 'en', 'Acme paid me to say this.'],
    ['disc-endorser-paid', 'en', 'Acme employee.'],
    ['disc-endorser-paid', 'en', 'Paid by Acme.'],
    ['disc-endorser-paid', 'en', 'I was paid by Acme to share my story.'],
    ['disc-endorser-paid', 'es', 'Publicidad'],
    ['disc-endorser-paid', 'es', '#publicidad'],
    ['disc-endorser-paid', 'es', 'Esto es publicidad de Acme.'],
    ['disc-endorser-paid', 'es', 'Acme me pagó por decir esto.'],
    ['disc-endorser-paid', 'es', 'Recibí una sesión gratis de Acme.'],
    ['disc-crisis', 'en', 'Call or text 988 anytime, for free, to speak with a trained crisis counselor.'],
    ['disc-crisis', 'es', 'Llame o mande un mensaje de texto al 988. Es gratuita y atiende las 24 horas.'],
    ['disc-crisis', 'es', 'La Línea 988 está disponible las 24 horas, de forma gratuita. Llame al 988 o mande un texto.'],
    ['disc-crisis', 'es', 'Línea de crisis: llame al 988 o mande un texto. Llamadas y mensajes gratuitos. Las 24 horas.'],
    ['disc-spravato-never-home', 'en', 'Esketamine is used at a REMS certified clinic for two hours, and no doses leave the clinic.'],
    ['disc-spravato-never-home', 'es', 'SPRAVATO se usa en centros certificados; jamás en casa. Se queda dos horas.'],
    [
      'disc-spravato-never-home',
      'es',
      'El uso de SPRAVATO en casa está prohibido. Se usa en una clínica certificada, con 2 horas de vigilancia.',
    ],
    ['disc-spravato-never-home', 'es', 'No se permite usar SPRAVATO fuera de un centro certificado. Lo vigilarán 2 horas.'],
    ['disc-spravato-never-home', 'es', 'Usted no se lleva SPRAVATO: lo usa en la clínica certificada y se queda dos horas.'],
    ['disc-compounded', 'en', 'It is not the same medication as SPRAVATO. The FDA has not approved or evaluated it. Potency can vary.'],
    ['disc-compounded', 'en', "It isn't the same product as SPRAVATO. Not approved or reviewed by the FDA. Strength can vary."],
    ['disc-endorser-paid', 'en', 'I get paid by Acme.'],
    ['disc-results-vary', 'en', 'We do not promise that you will feel better. It may not help, and effects can fade.'],
    ['disc-results-vary', 'en', 'No outcome is promised. Treatment may not help. Benefits can fade.'],
    ['disc-results-vary', 'en', 'We make no guarantee. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'Ketamine is not a sure thing. It may not work. The effect can fade.'],
    ['disc-results-vary', 'es', 'Ningún resultado está asegurado. Puede que no le ayude. El efecto puede desaparecer.'],
    ['disc-speculative', 'en', 'Our guess, written in 2026: it may not happen. The use is not approved.'],
    ['disc-speculative', 'en', 'This is only a guess, written in 2026. It may not happen. Not approved.'],
    ['disc-speculative', 'en', 'This is an educated guess. Written in 2026. It may not happen. Not approved.'],
    ['disc-speculative', 'en', 'Our view of the future is a guess. Written in 2026. It may not happen. Not approved.'],
    [
      'disc-automated-check',
      'en',
      'No clinician is watching this checklist. It is no clearance. Your doctor decides. Do not dose if it fails.',
    ],
    ['disc-automated-check', 'en', 'This form is not read in real time. It is no clearance. Your doctor decides. Do not dose if it fails.'],
    ['disc-automated-check', 'en', 'We do not monitor this check. It is no clearance. Your doctor decides. Stop if it fails.'],
    ['disc-automated-check', 'es', 'Sus respuestas no las ve nadie. No es una autorización. Su médico decide. No tome la dosis.'],
    ['disc-automated-check', 'es', 'Esta lista no está vigilada. No es una autorización. Su médico decide. No tome la dosis.'],
    [
      'disc-automated-check',
      'es',
      'Sus respuestas no están siendo monitoreadas. No es una autorización. Su médico decide. No tome la dosis.',
    ],
    ['disc-automated-check', 'es', 'El equipo no está viendo sus respuestas. No es una autorización. Su médico decide. No tome la dosis.'],
    [
      'disc-automated-check',
      'es',
      'No quiere decir que tomar ketamina en casa hoy sea algo seguro. Su clínica decide. No la tome. Nadie ve sus respuestas.',
    ],
    ['disc-jurisdiction', 'en', 'US only. In other countries ketamine may be illegal.'],
    ['disc-jurisdiction', 'es', 'Para lectores de Estados Unidos. En otros países puede ser ilegal.'],
    ['disc-jurisdiction', 'es', 'Escrito para Estados Unidos. En otros países no se permite lo mismo.'],
    ['disc-links', 'en', 'We do not control other websites. Links are not recommendations.'],
    ['disc-links', 'en', 'You are leaving our site. We are not responsible for what you find there.'],
    ['disc-links', 'en', 'This link goes to a site that we do not control. It is not a recommendation.'],
    ['disc-links', 'en', 'Linked sites are not endorsed by us, and we do not run them.'],
    ['disc-crisis', 'en', 'Free help, any time: call or text 988.'],
    ['disc-crisis', 'es', 'Si necesita hablar, marque 988. Gratis. Las 24 horas del día. O mande un texto.'],
    ['disc-spravato-never-home', 'es', 'El uso en casa de SPRAVATO no está autorizado: solo centro certificado, dos horas.'],
    ['disc-compounded', 'en', "It isn't the same. The FDA has not approved or checked it. Strength may differ."],
    ['disc-compounded', 'en', 'Not approved or reviewed; it is not the same ketamine as in SPRAVATO; potency varies.'],
    ['disc-endorser-paid', 'en', "I'm paid by Acme."],
    ['disc-endorser-paid', 'en', 'Ana is paid by Acme.'],
    ['disc-endorser-paid', 'es', 'Hago publicidad para Acme.'],
    ['disc-results-vary', 'en', 'No specific result can be guaranteed. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'There is no guarantee. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'Remission is not guaranteed. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'We cannot promise a cure. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'Recovery cannot be promised. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'Nothing is certain. It may not work. It may wear off.'],
    ['disc-results-vary', 'es', 'No prometemos nada. Puede no ayudar. Puede desaparecer.'],
    ['disc-results-vary', 'es', 'No podemos prometerle una cura. Puede no ayudar. Puede desaparecer.'],
    ['disc-results-vary', 'es', 'La recuperación no está garantizada. Puede no ayudar. Puede desaparecer.'],
    ['disc-speculative', 'en', 'Treat this as a guess. Written in 2026. It may not happen. Not approved.'],
    ['disc-automated-check', 'en', 'We are not watching. It is no clearance. Your doctor decides. Stop if it fails.'],
    ['disc-automated-check', 'en', 'No staff member reads your answers. It is no clearance. Your doctor decides. Stop if it fails.'],
    ['disc-automated-check', 'es', 'No hay quien vea sus respuestas. No es autorización. Su médico decide. No tome la dosis.'],
    ['disc-automated-check', 'es', 'Este cuestionario no es vigilado por nadie. No es autorización. Su médico decide. No tome la dosis.'],
    ['disc-jurisdiction', 'en', 'For the US. Other countries set their own standards.'],
    ['disc-jurisdiction', 'en', 'For the US. Not valid in other countries.'],
    ['disc-jurisdiction', 'en', 'For the US. Other countries may not have these options.'],
    ['disc-jurisdiction', 'es', 'Para Estados Unidos. No aplica en otros países.'],
    ['disc-jurisdiction', 'es', 'Para Estados Unidos. En otros países puede estar prohibida.'],
    ['disc-jurisdiction', 'es', 'Para Estados Unidos. En otros países no es igual.'],
    ['disc-links', 'en', 'We are not responsible for external content.'],
    ['disc-links', 'en', 'We do not control where links lead, and cannot vouch for them.'],
    ['disc-spravato-never-home', 'es', 'SPRAVATO no puede salir de la clínica certificada. Dos horas.'],
    ['disc-results-vary', 'en', 'We guarantee nothing. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'We do not promise anything. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'Effectiveness is not guaranteed. It may not work. It may wear off.'],
    ['disc-results-vary', 'en', 'We cannot promise that your symptoms will lift. It may not work. It may wear off.'],
    ['disc-results-vary', 'es', 'El alivio no está asegurado. Puede no ayudar. Puede desaparecer.'],
    ['disc-results-vary', 'es', 'No prometemos milagros. Puede no ayudar. Puede desaparecer.'],
    ['disc-results-vary', 'es', 'Nadie le puede asegurar que sus síntomas se irán. Puede no ayudar. Puede desaparecer.'],
    ['disc-speculative', 'en', 'Only a guess, dated 2026. It may not happen. Not approved.'],
    ['disc-automated-check', 'en', 'No clinician monitors this list. It is no clearance. Your doctor decides. Stop if it fails.'],
    ['disc-automated-check', 'es', 'No está siendo vigilado. No es autorización. Su médico decide. No tome la dosis.'],
    ['disc-jurisdiction', 'en', 'For the US. Other countries may ban it.'],
    ['disc-jurisdiction', 'en', 'For the US. What is legal here may be a crime in other countries.'],
    ['disc-jurisdiction', 'es', 'Para Estados Unidos. Otros países pueden prohibirla.'],
    ['disc-jurisdiction', 'es', 'Para Estados Unidos. En otros países la situación es otra.'],
    ['disc-links', 'en', 'We do not control this site, and a link to it is not an endorsement.'],
    // Medicines are licensed in Britain and Ireland, autorizados in Spain; "ficha técnica" is the label there.
    [
      'disc-off-label',
      'en',
      'Ketamine is licensed in the UK only as an anaesthetic. It is not licensed for depression; this use is off-label.',
    ],
    ['disc-off-label', 'en', 'Ketamine has a licence for anaesthesia. For depression it is unlicensed, and doctors may prescribe it.'],
    ['disc-off-label', 'es', 'La ketamina está autorizada solo como anestésico. Su uso en la depresión es fuera de ficha técnica.'],
    ['disc-minors', 'en', 'For adults aged 18 and over. Ketamine is not licensed for under-18s for this use.'],
    ['disc-minors', 'es', 'Solo para mayores de 18 años. No está autorizada en menores.'],
  ] as const)('of %s is recognized (%s): "%s"', (notice, locale, text) => {
    expect(check(notice, locale, text).absent).toEqual([])
  })
})

describe('words of another notice', () => {
  it.each([
    ['disc-off-label', 'en', 'anesthetic-only', 'Our licensed anesthesiologists give it. Dr. Lee is licensed as an anaesthetist.'],
    ['disc-off-label', 'es', 'anesthetic-only', 'Un anestesiólogo autorizado la administra.'],
    ['disc-off-label', 'en', 'not-approved-here', 'We are not licensed in Texas. Beware of unlicensed clinics.'],
    ['disc-minors', 'en', 'not-approved', 'We are not licensed in all states. People under 18 need a parent.'],
    ['disc-crisis', 'en', 'free', 'Call or text 988. Free interpreters are available at 1-800-555-0100.'],
    ['disc-crisis', 'en', 'any-hour', 'You may leave at any time. We answer within 24 hours. We do not read messages all day.'],
    ['disc-crisis', 'es', 'free', 'Llame al 988. Puede tener un intérprete gratis en el 1-800-555-0100.'],
    ['disc-crisis', 'es', 'any-hour', 'Espere al menos 24 horas. Puede retirarse en cualquier momento.'],
    ['disc-crisis', 'es', 'number', 'Precios al 2026-11-22.'],
    ['disc-spravato-never-home', 'en', 'never-dispensed', 'You get it only at an approved clinic that watches you for at least 2 hours.'],
    ['disc-spravato-never-home', 'es', 'never-dispensed', 'Solo se usa en una clínica autorizada.'],
    ['disc-links', 'en', 'no-control', 'Acme is not responsible for decisions you make. The sponsor did not control the content.'],
    ['disc-links', 'en', 'no-endorsement', 'We are not affiliated with or endorsed by the FDA. Breastfeeding is not recommended.'],
    ['disc-speculative', 'en', 'opinion', 'This is a guess at the cost.'],
    ['disc-automated-check', 'en', 'not-watched', 'No health worker is there to watch your breathing.'],
    ['disc-automated-check', 'es', 'not-watched', 'No hay personal de salud que vigile su respiración.'],
    ['disc-licensed-professional', 'en', 'knows-you', 'That starts when a licensed clinician evaluates you and agrees to treat you.'],
    ['disc-results-vary', 'en', 'no-guarantee', 'It is not a bill or a promise. We cannot promise your plan will pay.'],
    ['disc-results-vary', 'es', 'no-guarantee', 'No podemos prometer que su seguro pague. La cobertura no está garantizada.'],
    ['disc-jurisdiction', 'en', 'us-focus', 'Ask us.'],
    ['disc-jurisdiction', 'en', 'others-differ', 'In other countries, use the crisis line on our list.'],
    ['disc-jurisdiction', 'es', 'others-differ', 'En otros países, use la línea de crisis de nuestra lista.'],
    ['disc-compounded', 'en', 'not-generic', 'Rules in other countries are not the same.'],
    ['disc-endorser-paid', 'en', 'says-paid', 'Authors report fees paid by Janssen. Your employee assistance program can tell you more.'],
    ['disc-endorser-paid', 'es', 'says-paid', 'Las reglas sobre receta, publicidad y costos difieren.'],
  ] as const)('do not say of %s (%s) its "%s"', (notice, locale, element, text) => {
    expect(check(notice, locale, text).absent).toContain(element)
  })
})
