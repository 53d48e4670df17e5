import type { Price } from './model'
import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import { priceSlFill, priceSlProgramMonth, priceTelehealthSession } from './catalog/prices/at-home'
import { priceAuPbsCopay, priceAuSupervision, priceAuUnsubsidised } from './catalog/prices/australia'
import { priceCaSession, priceCaVeteranAverage } from './catalog/prices/canada'
import {
  priceIvSessionMood,
  priceIvSessionNyc,
  priceIvSessionHi,
  priceIvCourse6,
  priceIvPainInfusion,
  priceImSession,
} from './catalog/prices/intravenous'
import {
  priceKapSession,
  priceKapGroupSession,
  priceRetreat,
  pricePsychEvaluation,
  priceClinicIntake,
  priceIntegrationHour,
  priceGroupTherapyHour,
} from './catalog/prices/psychotherapy'
import {
  priceSpravatoList56,
  priceSpravatoList84,
  priceSpravatoDevice2019,
  priceSpravatoWacCurrent,
  priceSpravatoDose2025,
  priceSpravatoDeviceCms2026,
  priceSpravatoSessionCash,
  priceSpravatoObservation,
  priceCommercialG2083,
} from './catalog/prices/spravato'
import {
  priceUkOxfordInfusion,
  priceUkOxfordAssessment,
  priceUkOxfordSpravato56,
  priceUkOxfordSpravato84,
  priceUkOxfordOralBottle,
  priceUkEskDevice,
} from './catalog/prices/united-kingdom'

/** Ids of all prices. */
export const PRICE_IDS = /* @__PURE__ */ deepFreeze([
  'price-iv-session-mood',
  'price-iv-session-nyc',
  'price-iv-session-hi',
  'price-iv-course6',
  'price-iv-pain-infusion',
  'price-im-session',
  'price-sl-fill',
  'price-sl-program-month',
  'price-telehealth-session',
  'price-spravato-list-56',
  'price-spravato-list-84',
  'price-spravato-device-2019',
  'price-spravato-wac-current',
  'price-spravato-dose-2025',
  'price-spravato-device-cms-2026',
  'price-spravato-session-cash',
  'price-spravato-observation',
  'price-commercial-g2083',
  'price-kap-session',
  'price-kap-group-session',
  'price-retreat',
  'price-psych-evaluation',
  'price-clinic-intake',
  'price-integration-hour',
  'price-group-therapy-hour',
  'price-uk-oxford-infusion',
  'price-uk-oxford-assessment',
  'price-uk-oxford-spravato-56',
  'price-uk-oxford-spravato-84',
  'price-uk-oxford-oral-bottle',
  'price-uk-esk-device',
  'price-ca-session',
  'price-ca-veteran-average',
  'price-au-pbs-copay',
  'price-au-supervision',
  'price-au-unsubsidised',
] as const)

/** Id of a price. */
export type PriceId = Extract<(typeof PRICE_IDS)[number], string>

/** All prices, by id. They are observations, never quotes. */
export const prices: Readonly<Record<PriceId, Price>> = /* @__PURE__ */ deepFreeze({
  'price-iv-session-mood': priceIvSessionMood,
  'price-iv-session-nyc': priceIvSessionNyc,
  'price-iv-session-hi': priceIvSessionHi,
  'price-iv-course6': priceIvCourse6,
  'price-iv-pain-infusion': priceIvPainInfusion,
  'price-im-session': priceImSession,
  'price-sl-fill': priceSlFill,
  'price-sl-program-month': priceSlProgramMonth,
  'price-telehealth-session': priceTelehealthSession,
  'price-spravato-list-56': priceSpravatoList56,
  'price-spravato-list-84': priceSpravatoList84,
  'price-spravato-device-2019': priceSpravatoDevice2019,
  'price-spravato-wac-current': priceSpravatoWacCurrent,
  'price-spravato-dose-2025': priceSpravatoDose2025,
  'price-spravato-device-cms-2026': priceSpravatoDeviceCms2026,
  'price-spravato-session-cash': priceSpravatoSessionCash,
  'price-spravato-observation': priceSpravatoObservation,
  'price-commercial-g2083': priceCommercialG2083,
  'price-kap-session': priceKapSession,
  'price-kap-group-session': priceKapGroupSession,
  'price-retreat': priceRetreat,
  'price-psych-evaluation': pricePsychEvaluation,
  'price-clinic-intake': priceClinicIntake,
  'price-integration-hour': priceIntegrationHour,
  'price-group-therapy-hour': priceGroupTherapyHour,
  'price-uk-oxford-infusion': priceUkOxfordInfusion,
  'price-uk-oxford-assessment': priceUkOxfordAssessment,
  'price-uk-oxford-spravato-56': priceUkOxfordSpravato56,
  'price-uk-oxford-spravato-84': priceUkOxfordSpravato84,
  'price-uk-oxford-oral-bottle': priceUkOxfordOralBottle,
  'price-uk-esk-device': priceUkEskDevice,
  'price-ca-session': priceCaSession,
  'price-ca-veteran-average': priceCaVeteranAverage,
  'price-au-pbs-copay': priceAuPbsCopay,
  'price-au-supervision': priceAuSupervision,
  'price-au-unsubsidised': priceAuUnsubsidised,
})

/**
 * Finds a price: amount or range, when and where it was seen, what it includes, how far it can be relied on. It is an observation and no
 * quote; a price that nobody could verify has no amount.
 *
 * @param id - price id, such as `price-iv-session-mood`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getPrice } from 'ketamine-therapy/access'
 *
 * getPrice('price-iv-session-mood').amount?.typicalMinor // → 59000
 * getPrice('price-spravato-wac-current').amount // → undefined
 * getPrice('price-iv') // throws InvalidInputError
 * ```
 */
export function getPrice(id: string): Price {
  return lookUp('getPrice', 'id', prices, id)
}
