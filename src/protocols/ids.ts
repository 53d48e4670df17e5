import { deepFreeze } from '../core/freeze'

/** Ids of all protocols. */
export const PROTOCOL_IDS = /* @__PURE__ */ deepFreeze(['spravato-trd-us', 'iv-trd-acute-six'] as const)

/** Id of a protocol. */
export type ProtocolId = (typeof PROTOCOL_IDS)[number]

/** Ids of all formulations. */
export const FORMULATION_IDS = /* @__PURE__ */ deepFreeze(['esk-ns-28', 'ket-inj-10', 'ket-inj-50', 'ket-inj-100'] as const)

/** Id of a formulation. */
export type FormulationId = (typeof FORMULATION_IDS)[number]
