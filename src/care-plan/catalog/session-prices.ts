import type { BillingCodeId, CareSettingId, PriceId } from '../../access'
import type { ProtocolId } from '../../protocols'
import { deepFreeze } from '../../core/freeze'

/** What is paid for a session of a course: a price of the library, or the Medicare amount of a billing code. */
export type SessionPart = { readonly price: PriceId } | { readonly code: BillingCodeId; readonly sessions: 'all' | 'first' | 'later' }

/** What a session of a protocol costs in one country, as far as prices were found. */
export interface SessionPrice {
  /** Care setting of the price. */
  readonly setting: CareSettingId
  /** What a person pays who pays alone; for a plan without a figure of its own, the charge. */
  readonly alone: { readonly price: PriceId }
  /** What commercial plans allow on average. */
  readonly commercial?: SessionPart
  /** What Original Medicare allows. */
  readonly medicare?: readonly SessionPart[]
  /** What is taken for granted when these figures are used. */
  readonly taken?: Readonly<Partial<Record<'alone' | 'commercial' | 'medicare', string>>>
}

/** Prices of a protocol's sessions by country, and why there is none elsewhere. */
export interface ProtocolPrices {
  /** By country. */
  readonly countries: Readonly<Partial<Record<'US' | 'GB' | 'CA', SessionPrice>>>
  /** Why no price is known in any other country, or at all. */
  readonly otherwise: string
}

const ELSEWHERE = 'no price of such a session was found in this country'
const RESEARCH = 'given in trials, where the study drug is free; no price outside a trial was found'
const HOSPITAL = 'given in hospital: part of the bill of the stay or department; no price of its own was found'
const OTHER_USE = 'published prices of infusions are for mood disorders and for pain; none for this use was found'
const NOT_SOLD = 'injectable esketamine is not marketed in the United States; no price was found'
const BY_MOUTH = 'published prices are for lozenges and programs by the month; none for this regimen was found'

const spravato: SessionPrice = /* @__PURE__ */ deepFreeze({
  setting: 'rems-certified-site',
  alone: { price: 'price-spravato-session-cash' },
  commercial: { price: 'price-commercial-g2083' },
  medicare: [
    { code: 'G2082', sessions: 'first' },
    { code: 'G2083', sessions: 'later' },
  ],
  taken: {
    commercial: 'Every session is taken at the average commercial payment for 84 mg; that for 56 mg was not found.',
    medicare: 'Medicare: the first dose is taken to be 56 mg, every later one more; in an office that accepts the Medicare amount.',
  },
})

const moodInfusion: ProtocolPrices = /* @__PURE__ */ deepFreeze({
  countries: {
    US: { setting: 'specialty-ketamine-clinic', alone: { price: 'price-iv-session-mood' } },
    GB: {
      setting: 'public-hospital-program',
      alone: { price: 'price-uk-oxford-infusion' },
      taken: { alone: 'The only price found in the United Kingdom is the self-pay price of one NHS trust, in Oxford.' },
    },
    CA: {
      setting: 'specialty-ketamine-clinic',
      alone: { price: 'price-ca-session' },
      taken: { alone: 'The prices of Canada are for private sessions of any route.' },
    },
  },
  otherwise: ELSEWHERE,
})

const painInfusion: ProtocolPrices = /* @__PURE__ */ deepFreeze({
  countries: { US: { setting: 'specialty-ketamine-clinic', alone: { price: 'price-iv-pain-infusion' } } },
  otherwise: ELSEWHERE,
})

/** Which prices a session of each protocol consists of. A protocol without a price says why. */
export const sessionPrices: Readonly<Record<ProtocolId, ProtocolPrices>> = /* @__PURE__ */ deepFreeze({
  'spravato-trd-us': { countries: { US: spravato }, otherwise: ELSEWHERE },
  'spravato-trd-eu': { countries: {}, otherwise: ELSEWHERE },
  'spravato-mdsi-us': {
    countries: {
      US: {
        setting: 'rems-certified-site',
        alone: { price: 'price-spravato-session-cash' },
        commercial: { price: 'price-commercial-g2083' },
        medicare: [{ code: 'G2083', sessions: 'all' }],
        taken: { medicare: 'Medicare: every dose is taken to be 84 mg, in an office that accepts the Medicare amount.' },
      },
    },
    otherwise: ELSEWHERE,
  },
  'spravato-mdd-emergency-eu': { countries: {}, otherwise: ELSEWHERE },
  'iv-trd-acute-six': moodInfusion,
  'iv-trd-frequency-singh': moodInfusion,
  'iv-trd-elektd': moodInfusion,
  'iv-trd-dose-range': moodInfusion,
  'iv-trd-three-infusion-test': moodInfusion,
  'iv-trd-maintenance': moodInfusion,
  'iv-si-single': { countries: {}, otherwise: OTHER_USE },
  'iv-si-two-24h': { countries: {}, otherwise: HOSPITAL },
  'iv-si-ed-bolus': { countries: {}, otherwise: HOSPITAL },
  'iv-ptsd-six': { countries: {}, otherwise: OTHER_USE },
  'iv-ptsd-eight-military': { countries: {}, otherwise: OTHER_USE },
  'iv-ocd-single': { countries: {}, otherwise: OTHER_USE },
  'iv-aud-kare': { countries: {}, otherwise: OTHER_USE },
  'iv-aud-met': { countries: {}, otherwise: OTHER_USE },
  'iv-cocaine-mbrp': { countries: {}, otherwise: HOSPITAL },
  'im-kpt-krupitsky': { countries: {}, otherwise: 'no price of this psychotherapy with high doses was found' },
  'sc-trd-kads-flexible': { countries: {}, otherwise: RESEARCH },
  'sc-trd-kads-fixed': { countries: {}, otherwise: RESEARCH },
  'sc-home-telehealth': {
    countries: {},
    otherwise: 'published prices of programs at home are for lozenges; none for injections was found',
  },
  'im-depression': {
    countries: {
      US: { setting: 'specialty-ketamine-clinic', alone: { price: 'price-im-session' } },
      CA: {
        setting: 'specialty-ketamine-clinic',
        alone: { price: 'price-ca-session' },
        taken: { alone: 'The prices of Canada are for private sessions of any route.' },
      },
    },
    otherwise: ELSEWHERE,
  },
  'in-mdd-single': { countries: {}, otherwise: RESEARCH },
  'in-compounded-home': { countries: {}, otherwise: 'no price of compounded nasal sprays was found' },
  'sl-home-telehealth': {
    countries: { US: { setting: 'telehealth-at-home', alone: { price: 'price-telehealth-session' } } },
    otherwise: ELSEWHERE,
  },
  'po-weekly-clinic': { countries: {}, otherwise: BY_MOUTH },
  'po-intermittent-home': { countries: {}, otherwise: BY_MOUTH },
  'po-low-dose-daily': { countries: {}, otherwise: BY_MOUTH },
  'po-er-r107': { countries: {}, otherwise: RESEARCH },
  'nz-im-test-po-course': { countries: {}, otherwise: 'given in a public service; no price was found' },
  'kap-individual': {
    countries: { US: { setting: 'kap-practice', alone: { price: 'price-kap-session' } } },
    otherwise: ELSEWHERE,
  },
  'kap-group-rtt': {
    countries: { US: { setting: 'group-therapy', alone: { price: 'price-kap-group-session' } } },
    otherwise: ELSEWHERE,
  },
  'kap-retreat': { countries: {}, otherwise: 'no survey of retreat prices was found' },
  'iv-cbt-sequential': moodInfusion,
  'iv-trauma-therapy-week': { countries: {}, otherwise: OTHER_USE },
  'iv-crps-outpatient-10-day': painInfusion,
  'iv-crps-inpatient-s-ketamine': { countries: {}, otherwise: NOT_SOLD },
  'iv-crps-inpatient-5-day': { countries: {}, otherwise: HOSPITAL },
  'iv-neuropathic-sci': {
    countries: {},
    otherwise: 'published prices are for infusions of 1 to 4 hours; these run from 17 minutes to 5 hours',
  },
  'iv-chronic-pain-trial-infusion': painInfusion,
  'post-infusion-follow-on': { countries: {}, otherwise: BY_MOUTH },
  'iv-acute-pain': { countries: {}, otherwise: HOSPITAL },
  'iv-ed-analgesia': { countries: {}, otherwise: HOSPITAL },
  'iv-perioperative': { countries: {}, otherwise: HOSPITAL },
  'iv-migraine-inpatient': { countries: {}, otherwise: HOSPITAL },
  'sc-cancer-burst': { countries: {}, otherwise: HOSPITAL },
  'iv-esk-postpartum': { countries: {}, otherwise: NOT_SOLD },
  'iv-esk-caesarean': { countries: {}, otherwise: NOT_SOLD },
  'ect-adjunct': { countries: {}, otherwise: HOSPITAL },
  'ect-anesthetic': { countries: {}, otherwise: HOSPITAL },
})
