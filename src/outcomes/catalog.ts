import type { Instrument } from './model'
import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import { aldrete } from './catalog/aldrete'
import { audit } from './catalog/audit'
import { auditC } from './catalog/audit-c'
import { bdiIi } from './catalog/bdi-ii'
import { bpiSf } from './catalog/bpi-sf'
import { bss } from './catalog/bss'
import { cSsrs } from './catalog/c-ssrs'
import { cadss } from './catalog/cadss'
import { caps5 } from './catalog/caps-5'
import { dast10 } from './catalog/dast-10'
import { dn4 } from './catalog/dn4'
import { epds } from './catalog/epds'
import { fiqr } from './catalog/fiqr'
import { gad7 } from './catalog/gad-7'
import { hamD17 } from './catalog/ham-d17'
import { lsas } from './catalog/lsas'
import { madrs } from './catalog/madrs'
import { midas } from './catalog/midas'
import { moaaS } from './catalog/moaa-s'
import { nrsPain } from './catalog/nrs-pain'
import { pads } from './catalog/pads'
import { padss } from './catalog/padss'
import { paindetect } from './catalog/paindetect'
import { pcl5 } from './catalog/pcl-5'
import { phq2 } from './catalog/phq-2'
import { phq9 } from './catalog/phq-9'
import { qidsSr16 } from './catalog/qids-sr16'
import { ssi } from './catalog/ssi'
import { vasPain } from './catalog/vas-pain'
import { yBocs } from './catalog/y-bocs'
import { ymrs } from './catalog/ymrs'

/** Ids of all instruments. */
export const INSTRUMENT_IDS = /* @__PURE__ */ deepFreeze([
  'phq-9',
  'phq-2',
  'qids-sr16',
  'madrs',
  'ham-d17',
  'bdi-ii',
  'gad-7',
  'c-ssrs',
  'ssi',
  'bss',
  'epds',
  'ymrs',
  'pcl-5',
  'caps-5',
  'y-bocs',
  'lsas',
  'audit',
  'audit-c',
  'dast-10',
  'bpi-sf',
  'nrs-pain',
  'vas-pain',
  'dn4',
  'paindetect',
  'fiqr',
  'midas',
  'cadss',
  'moaa-s',
  'aldrete',
  'padss',
  'pads',
] as const)

/** Id of an instrument. */
export type InstrumentId = Extract<(typeof INSTRUMENT_IDS)[number], string>

/** All instruments, by id. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = /* @__PURE__ */ deepFreeze({
  'phq-9': phq9,
  'phq-2': phq2,
  'qids-sr16': qidsSr16,
  madrs: madrs,
  'ham-d17': hamD17,
  'bdi-ii': bdiIi,
  'gad-7': gad7,
  'c-ssrs': cSsrs,
  ssi: ssi,
  bss: bss,
  epds: epds,
  ymrs: ymrs,
  'pcl-5': pcl5,
  'caps-5': caps5,
  'y-bocs': yBocs,
  lsas: lsas,
  audit: audit,
  'audit-c': auditC,
  'dast-10': dast10,
  'bpi-sf': bpiSf,
  'nrs-pain': nrsPain,
  'vas-pain': vasPain,
  dn4: dn4,
  paindetect: paindetect,
  fiqr: fiqr,
  midas: midas,
  cadss: cadss,
  'moaa-s': moaaS,
  aldrete: aldrete,
  padss: padss,
  pads: pads,
})

/**
 * Finds an instrument: its structure, scoring, bands and cut-offs, license and sources. The wording of items is there only where the license
 * is free.
 *
 * @param id - instrument id, such as `phq-9`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getInstrument } from 'ketamine-therapy/outcomes'
 *
 * getInstrument('phq-9').range // → { minimum: 0, maximum: 27 }
 * getInstrument('madrs').license.status // → 'permission'
 * ```
 */
export function getInstrument(id: string): Instrument {
  return lookUp('getInstrument', 'id', instruments, id)
}
