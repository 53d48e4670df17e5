import { deepFreeze } from '../core/freeze'

/** Ids of all protocols. */
export const PROTOCOL_IDS = /* @__PURE__ */ deepFreeze([
  'spravato-trd-us',
  'spravato-trd-eu',
  'spravato-mdsi-us',
  'spravato-mdd-emergency-eu',
  'iv-trd-acute-six',
  'iv-trd-frequency-singh',
  'iv-trd-elektd',
  'iv-trd-dose-range',
  'iv-trd-three-infusion-test',
  'iv-trd-maintenance',
  'iv-si-single',
  'iv-si-two-24h',
  'iv-si-ed-bolus',
  'iv-ptsd-six',
  'iv-ptsd-eight-military',
  'iv-ocd-single',
  'iv-aud-kare',
  'iv-aud-met',
  'iv-cocaine-mbrp',
  'im-kpt-krupitsky',
  'sc-trd-kads-flexible',
  'sc-trd-kads-fixed',
  'sc-home-telehealth',
  'im-depression',
  'in-mdd-single',
  'in-compounded-home',
  'sl-home-telehealth',
  'po-weekly-clinic',
  'po-intermittent-home',
  'po-low-dose-daily',
  'po-er-r107',
  'nz-im-test-po-course',
  'kap-individual',
  'kap-group-rtt',
  'kap-retreat',
  'iv-cbt-sequential',
  'iv-trauma-therapy-week',
  'iv-crps-outpatient-10-day',
  'iv-crps-inpatient-s-ketamine',
  'iv-crps-inpatient-5-day',
  'iv-neuropathic-sci',
  'iv-chronic-pain-trial-infusion',
  'post-infusion-follow-on',
  'iv-acute-pain',
  'iv-ed-analgesia',
  'iv-perioperative',
  'iv-migraine-inpatient',
  'sc-cancer-burst',
  'iv-esk-postpartum',
  'iv-esk-caesarean',
  'ect-adjunct',
  'ect-anesthetic',
] as const)

/** Id of a protocol. */
export type ProtocolId = Extract<(typeof PROTOCOL_IDS)[number], string>

/** Ids of all formulations. */
export const FORMULATION_IDS = /* @__PURE__ */ deepFreeze([
  'ket-inj-10',
  'ket-inj-50',
  'ket-inj-100',
  'esk-ns-28',
  'esk-inj-25',
  'ket-lozenge-cmp',
  'ket-rdt-cmp',
  'ket-ns-cmp',
  'ket-er-r107',
  'ket-inj-nrx100',
] as const)

/** Id of a formulation. */
export type FormulationId = (typeof FORMULATION_IDS)[number]
