import type { Regulation } from './model'
import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import {
  usDqsa503a503b,
  usFda2022Nasal,
  usFda2023Compounded,
  usFdaCompoundingStatus,
  usDea2026Enforcement,
} from './catalog/regulations/us-compounding'
import {
  us1557,
  usCds2022,
  usCds2026,
  usFtcHealth2022,
  usFtcTelehealth,
  usNsaGfe,
  usPfs2026,
  usJ0013,
} from './catalog/regulations/us-consumer-and-payment'
import {
  usKetamineApproved,
  usCsaIii,
  usSpravatoApproval,
  usSpravatoMdsi,
  usSpravatoLabel2023,
  usSpravatoMonotherapy,
  usSpravatoLabel2026,
  usRems2019,
  usRems2024,
  usNrxKetafree,
} from './catalog/regulations/us-drug'
import {
  stTxPkt,
  stTxBills,
  stAlTelehealth,
  stAlCounselors,
  stNyTelehealth,
  stOhTelehealth,
  stFlTelehealth,
  stFlRn,
  stGa,
  stOrNd,
  stAzRn,
  stScRn,
  stNh,
  stHiCoverage,
  stMo,
  stWaAlert,
} from './catalog/regulations/us-states'
import {
  usRyanHaight,
  usDeaCovid,
  usDeaExt1,
  usDeaExt2,
  usDeaExt3,
  usDeaExt4,
  usDeaSpecialReg,
  usDea2026Gap,
  usDea2025Finals,
  usCaa2026Telehealth,
} from './catalog/regulations/us-telehealth'

/** Ids of all rules. */
export const REGULATION_IDS = /* @__PURE__ */ deepFreeze([
  'us-ryan-haight',
  'us-dea-covid',
  'us-dea-ext1',
  'us-dea-ext2',
  'us-dea-ext3',
  'us-dea-ext4',
  'us-dea-special-reg',
  'us-dea-2026-gap',
  'us-dea-2025-finals',
  'us-caa2026-telehealth',
  'us-ketamine-approved',
  'us-csa-iii',
  'us-spravato-approval',
  'us-spravato-mdsi',
  'us-spravato-label-2023',
  'us-spravato-monotherapy',
  'us-spravato-label-2026',
  'us-rems-2019',
  'us-rems-2024',
  'us-nrx-ketafree',
  'us-dqsa-503a-503b',
  'us-fda-2022-nasal',
  'us-fda-2023-compounded',
  'us-fda-compounding-status',
  'us-dea-2026-enforcement',
  'us-1557',
  'us-cds-2022',
  'us-cds-2026',
  'us-ftc-health-2022',
  'us-ftc-telehealth',
  'us-nsa-gfe',
  'us-pfs-2026',
  'us-j0013',
  'st-tx-pkt',
  'st-tx-bills',
  'st-al-telehealth',
  'st-al-counselors',
  'st-ny-telehealth',
  'st-oh-telehealth',
  'st-fl-telehealth',
  'st-fl-rn',
  'st-ga',
  'st-or-nd',
  'st-az-rn',
  'st-sc-rn',
  'st-nh',
  'st-hi-coverage',
  'st-mo',
  'st-wa-alert',
] as const)

/** Id of a rule. */
export type RegulationId = (typeof REGULATION_IDS)[number]

/** All rules, by id. A state without a rule here was not researched; that never means that nothing applies. */
export const regulations: Readonly<Record<RegulationId, Regulation>> = /* @__PURE__ */ deepFreeze({
  'us-ryan-haight': usRyanHaight,
  'us-dea-covid': usDeaCovid,
  'us-dea-ext1': usDeaExt1,
  'us-dea-ext2': usDeaExt2,
  'us-dea-ext3': usDeaExt3,
  'us-dea-ext4': usDeaExt4,
  'us-dea-special-reg': usDeaSpecialReg,
  'us-dea-2026-gap': usDea2026Gap,
  'us-dea-2025-finals': usDea2025Finals,
  'us-caa2026-telehealth': usCaa2026Telehealth,
  'us-ketamine-approved': usKetamineApproved,
  'us-csa-iii': usCsaIii,
  'us-spravato-approval': usSpravatoApproval,
  'us-spravato-mdsi': usSpravatoMdsi,
  'us-spravato-label-2023': usSpravatoLabel2023,
  'us-spravato-monotherapy': usSpravatoMonotherapy,
  'us-spravato-label-2026': usSpravatoLabel2026,
  'us-rems-2019': usRems2019,
  'us-rems-2024': usRems2024,
  'us-nrx-ketafree': usNrxKetafree,
  'us-dqsa-503a-503b': usDqsa503a503b,
  'us-fda-2022-nasal': usFda2022Nasal,
  'us-fda-2023-compounded': usFda2023Compounded,
  'us-fda-compounding-status': usFdaCompoundingStatus,
  'us-dea-2026-enforcement': usDea2026Enforcement,
  'us-1557': us1557,
  'us-cds-2022': usCds2022,
  'us-cds-2026': usCds2026,
  'us-ftc-health-2022': usFtcHealth2022,
  'us-ftc-telehealth': usFtcTelehealth,
  'us-nsa-gfe': usNsaGfe,
  'us-pfs-2026': usPfs2026,
  'us-j0013': usJ0013,
  'st-tx-pkt': stTxPkt,
  'st-tx-bills': stTxBills,
  'st-al-telehealth': stAlTelehealth,
  'st-al-counselors': stAlCounselors,
  'st-ny-telehealth': stNyTelehealth,
  'st-oh-telehealth': stOhTelehealth,
  'st-fl-telehealth': stFlTelehealth,
  'st-fl-rn': stFlRn,
  'st-ga': stGa,
  'st-or-nd': stOrNd,
  'st-az-rn': stAzRn,
  'st-sc-rn': stScRn,
  'st-nh': stNh,
  'st-hi-coverage': stHiCoverage,
  'st-mo': stMo,
  'st-wa-alert': stWaAlert,
})

/**
 * Finds a rule with its dates, status and sources.
 *
 * @param id - rule id, such as `us-dea-ext4`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getRegulation } from 'ketamine-therapy/access'
 *
 * getRegulation('us-dea-ext4').effective.through // → '2026-12-31'
 * ```
 */
export function getRegulation(id: string): Regulation {
  return lookUp('getRegulation', 'id', regulations, id)
}
