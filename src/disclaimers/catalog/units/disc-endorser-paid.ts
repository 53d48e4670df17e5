import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Disclose payment, gifts, employment or family ties. */
export const discEndorserPaid: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-endorser-paid',
  version: 1,
  purpose: 'Disclose payment, gifts, employment or family ties',
  order: 51,
  requiredWhen: 'testimonial, influencer, review, affiliate link',
  requiredElements: [
    {
      id: 'says-paid',
      says: 'that it is paid for, given free, or by an employee or relative',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: [
          '(ad|advertisement|sponsored|gifted|we gave|compensat*|in exchange for|affiliate link*)',
          "((.|i'm|am|is|are|being) paid by|paid (me|us|partnership|ad|post|content|promotion|review|testimonial|actor|endorse*|spokes*))",
          '(was|were|been|get|got|actor) paid',
          '(paid|received) ..10 (for|to) ..3 (content|post|review|video|story|testimonial|endorse|share|appear)',
          '(content|post|review|video|story|testimonial) ..3 paid',
          '(received|got|gave|given) ..6 (free|gift*|payment|fee|discount*)',
          '(treatment*|session*|visit*|infusion*) (was|were) free',
          'free (treatment*|session*|visit*|infusion*)',
          '(an|our|former|current) employee',
          'employee (of|at|.)',
        ],
        es: [
          '((.|es|con|contiene|hago) publicidad|publicidad .|patrocinado|patrocinada|le dimos|compensa*|a cambio de)',
          '(actor|actriz|anuncio|publicidad|colaboracion|promocion|contenido|publicacion|resena|video|testimonio) ..3 pagad*',
          '(fue|fueron|sido) pagad*',
          'me (pago|pagaron|regalo|regalaron)',
          '(pagad*|recibi*) ..10 (por|para) ..3 (contenido|publicacion|resena|video|historia|testimonio)',
          'recibi* ..6 (gratis|gratuit*|regalo*|pago|descuento*)',
          '(empleado|empleada) (de|del|nuestr*)',
          '(un|una|nuestro|nuestra) (empleado|empleada)',
        ],
      },
    },
    {
      id: 'near-claim',
      says: 'near the claim, in the same medium, and not in a list of hashtags',
      carriedBy: [],
      phrases: {
        en: [],
        es: [],
      },
    },
  ],
  tokens: ['person', 'benefit', 'org'],
  texts: {
    en: {
      standard: 'Paid partnership: {person} received {benefit} from {org} for this content.',
      plain: 'Ad: we gave {person} {benefit} for this post.',
    },
    es: {
      standard: 'Colaboración pagada: {person} recibió {benefit} de {org} por este contenido.',
      plain: 'Publicidad: le dimos a {person} {benefit} por esta publicación.',
    },
  },
  shortForm: 'short-paid',
  legalBasis: '16 CFR 255.5; 16 CFR 465',
  sources: [
    { citation: 'ftc-255', locator: '255.5(a)', checked: 'read' },
    { citation: 'ftc-465', locator: '465.4, 465.5', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
