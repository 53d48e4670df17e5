import { deepFreeze } from '../core/freeze'
import { eskNs28 } from './catalog/formulations/esk-ns-28'
import { ketInj10 } from './catalog/formulations/ket-inj-10'
import { ketInj50 } from './catalog/formulations/ket-inj-50'
import { ketInj100 } from './catalog/formulations/ket-inj-100'
import { ivTrdAcuteSix } from './catalog/iv-trd-acute-six'
import { spravatoTrdUs } from './catalog/spravato-trd-us'
import type { FormulationId, ProtocolId } from './ids'
import type { Formulation, Protocol } from './model'

export { FORMULATION_IDS, PROTOCOL_IDS } from './ids'
export type { FormulationId, ProtocolId } from './ids'

/** All formulations by id. */
export const formulations: Readonly<Record<FormulationId, Formulation>> = /* @__PURE__ */ deepFreeze({
  'esk-ns-28': eskNs28,
  'ket-inj-10': ketInj10,
  'ket-inj-50': ketInj50,
  'ket-inj-100': ketInj100,
})

/** All protocols by id. */
export const protocols: Readonly<Record<ProtocolId, Protocol>> = /* @__PURE__ */ deepFreeze({
  'spravato-trd-us': spravatoTrdUs,
  'iv-trd-acute-six': ivTrdAcuteSix,
})
