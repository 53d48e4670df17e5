import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Off-label status of ketamine in psychiatry and pain. */
export const discOffLabel: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-off-label',
  version: 1,
  purpose: 'Off-label status of ketamine in psychiatry and pain',
  order: 30,
  requiredWhen: 'drug = racemic ketamine AND any non-anesthetic use; all content types and audiences; must sit near the claim',
  requiredElements: [
    {
      id: 'anesthetic-only',
      says: 'that the FDA approved ketamine only as an anesthetic',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: [
          '(fda|approved|approval) ..14 (anesthe*|anaesthe*|surgery)',
          '(anesthe*|anaesthe*) ..12 (fda|approved|approval)',
          '(licensed|licence) ..6 (as|for) ..2 (anaesthetic|anaesthesia)',
        ],
        es: ['(fda|aprob*) ..14 anestes*', 'anestes* ..12 (fda|aprob*)', 'autorizada ..3 (como|para) ..2 (anestesico|anestesia)'],
      },
    },
    {
      id: 'not-approved-here',
      says: 'that the use in question is not approved',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['off label', '<not> ..8 (approved|approval|approve)', 'unapproved', '(it|this|use) is unlicensed', 'unlicensed use'],
        es: [
          'fuera de (la)? (indicacion|lo indicado|las indicaciones|ficha tecnica)',
          '(no|ni) ..8 (aprobo|aprobad*|aprobacion)',
          'off label',
        ],
      },
    },
    {
      id: 'off-label',
      says: 'that clinicians may prescribe it off-label',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: [
          'off label',
          'offlabel',
          'outside ..3 (approved|label*)',
          '(clinician*|doctor*|provider*|prescriber*|physician*|nurse*) (can|may|are allowed|are free) ..6 (prescribe|use|give)',
        ],
        es: ['fuera de (la|las|lo)? (indicacion|indicaciones|indicado|aprobad*|etiqueta|ficha tecnica)', 'off label'],
      },
    },
    {
      id: 'evidence-differs',
      says: 'that the evidence differs by condition',
      carriedBy: ['standard'],
      phrases: {
        en: ['evidence ..8 (differ*|var*|limited|condition)'],
        es: ['evidencia ..6 (vari*|difier*|limitad*)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Ketamine is approved by the FDA only for anesthesia. It is not approved for depression, anxiety, PTSD, pain, or any other psychiatric use. A licensed clinician may lawfully prescribe it off-label when, in their judgment, it suits a patient. The amount and quality of evidence differ by condition.',
      plain:
        'The FDA has approved ketamine only to put people to sleep for surgery. It has not approved it for low mood, worry, PTSD, or pain. Doctors may still use it in this way. This is called off-label use.',
    },
    es: {
      standard:
        'La FDA ha aprobado la ketamina solo como anestésico. No está aprobada para la depresión, la ansiedad, el TEPT, el dolor ni otro uso psiquiátrico. Un profesional con licencia puede recetarla legalmente fuera de las indicaciones aprobadas cuando lo considere apropiado. La cantidad y la calidad de la evidencia varían según la afección.',
      plain:
        'La FDA aprobó la ketamina solo como anestesia. No la aprobó para la depresión, la ansiedad, el estrés postraumático ni el dolor. Aun así, un médico puede usarla. A esto se le llama uso fuera de lo indicado.',
    },
  },
  shortForm: 'short-offlabel',
  legalBasis: 'FDA alert 2023; FDCA; informed-consent law; section 5 of the FTC Act',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'crane-2023', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
