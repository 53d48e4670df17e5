import { deepFreeze } from '../core/freeze'
import { argentina } from './catalog/lines/argentina'
import { australia } from './catalog/lines/australia'
import { austria } from './catalog/lines/austria'
import { belgium } from './catalog/lines/belgium'
import { brazil } from './catalog/lines/brazil'
import { canada } from './catalog/lines/canada'
import { chile } from './catalog/lines/chile'
import { china } from './catalog/lines/china'
import { colombia } from './catalog/lines/colombia'
import { costaRica } from './catalog/lines/costa-rica'
import { denmark } from './catalog/lines/denmark'
import { ecuador } from './catalog/lines/ecuador'
import { finland } from './catalog/lines/finland'
import { france } from './catalog/lines/france'
import { germany } from './catalog/lines/germany'
import { hongKong } from './catalog/lines/hong-kong'
import { india } from './catalog/lines/india'
import { ireland } from './catalog/lines/ireland'
import { israel } from './catalog/lines/israel'
import { italy } from './catalog/lines/italy'
import { japan } from './catalog/lines/japan'
import { malaysia } from './catalog/lines/malaysia'
import { mexico } from './catalog/lines/mexico'
import { netherlands } from './catalog/lines/netherlands'
import { newZealand } from './catalog/lines/new-zealand'
import { norway } from './catalog/lines/norway'
import { peru } from './catalog/lines/peru'
import { philippines } from './catalog/lines/philippines'
import { poland } from './catalog/lines/poland'
import { portugal } from './catalog/lines/portugal'
import { puertoRico } from './catalog/lines/puerto-rico'
import { singapore } from './catalog/lines/singapore'
import { southAfrica } from './catalog/lines/south-africa'
import { southKorea } from './catalog/lines/south-korea'
import { spain } from './catalog/lines/spain'
import { sweden } from './catalog/lines/sweden'
import { switzerland } from './catalog/lines/switzerland'
import { taiwan } from './catalog/lines/taiwan'
import { thailand } from './catalog/lines/thailand'
import { unitedArabEmirates } from './catalog/lines/united-arab-emirates'
import { unitedKingdom } from './catalog/lines/united-kingdom'
import { unitedStates } from './catalog/lines/united-states'
import { uruguay } from './catalog/lines/uruguay'
import type { CountryLines } from './model'

/** Countries whose numbers the library knows, ISO 3166-1 alpha-2. */
export const LINE_COUNTRIES = /* @__PURE__ */ deepFreeze([
  'US',
  'PR',
  'CA',
  'MX',
  'AR',
  'CL',
  'CO',
  'PE',
  'UY',
  'CR',
  'EC',
  'BR',
  'GB',
  'IE',
  'FR',
  'ES',
  'PT',
  'DE',
  'AT',
  'CH',
  'NL',
  'BE',
  'IT',
  'SE',
  'NO',
  'DK',
  'FI',
  'PL',
  'IL',
  'ZA',
  'IN',
  'JP',
  'KR',
  'TW',
  'HK',
  'SG',
  'MY',
  'PH',
  'TH',
  'CN',
  'AU',
  'NZ',
  'AE',
] as const)

/** A country whose numbers the library knows. */
export type LineCountry = Extract<(typeof LINE_COUNTRIES)[number], string>

/** Emergency, crisis and poison numbers by country. */
export const countryLines: Readonly<Record<LineCountry, CountryLines>> = /* @__PURE__ */ deepFreeze({
  US: unitedStates,
  PR: puertoRico,
  CA: canada,
  MX: mexico,
  AR: argentina,
  CL: chile,
  CO: colombia,
  PE: peru,
  UY: uruguay,
  CR: costaRica,
  EC: ecuador,
  BR: brazil,
  GB: unitedKingdom,
  IE: ireland,
  FR: france,
  ES: spain,
  PT: portugal,
  DE: germany,
  AT: austria,
  CH: switzerland,
  NL: netherlands,
  BE: belgium,
  IT: italy,
  SE: sweden,
  NO: norway,
  DK: denmark,
  FI: finland,
  PL: poland,
  IL: israel,
  ZA: southAfrica,
  IN: india,
  JP: japan,
  KR: southKorea,
  TW: taiwan,
  HK: hongKong,
  SG: singapore,
  MY: malaysia,
  PH: philippines,
  TH: thailand,
  CN: china,
  AU: australia,
  NZ: newZealand,
  AE: unitedArabEmirates,
})
