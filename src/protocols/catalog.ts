import { deepFreeze } from '../core/freeze'
import { eskInj25 } from './catalog/formulations/esk-inj-25'
import { eskNs28 } from './catalog/formulations/esk-ns-28'
import { ketErR107 } from './catalog/formulations/ket-er-r107'
import { ketInj10 } from './catalog/formulations/ket-inj-10'
import { ketInj100 } from './catalog/formulations/ket-inj-100'
import { ketInj50 } from './catalog/formulations/ket-inj-50'
import { ketInjNrx100 } from './catalog/formulations/ket-inj-nrx100'
import { ketLozengeCmp } from './catalog/formulations/ket-lozenge-cmp'
import { ketNsCmp } from './catalog/formulations/ket-ns-cmp'
import { ketRdtCmp } from './catalog/formulations/ket-rdt-cmp'
import { ectAdjunct } from './catalog/ect-adjunct'
import { ectAnesthetic } from './catalog/ect-anesthetic'
import { imDepression } from './catalog/im-depression'
import { imKptKrupitsky } from './catalog/im-kpt-krupitsky'
import { inCompoundedHome } from './catalog/in-compounded-home'
import { inMddSingle } from './catalog/in-mdd-single'
import { ivAcutePain } from './catalog/iv-acute-pain'
import { ivAudKare } from './catalog/iv-aud-kare'
import { ivAudMet } from './catalog/iv-aud-met'
import { ivCbtSequential } from './catalog/iv-cbt-sequential'
import { ivChronicPainTrialInfusion } from './catalog/iv-chronic-pain-trial-infusion'
import { ivCocaineMbrp } from './catalog/iv-cocaine-mbrp'
import { ivCrpsInpatient5Day } from './catalog/iv-crps-inpatient-5-day'
import { ivCrpsInpatientSKetamine } from './catalog/iv-crps-inpatient-s-ketamine'
import { ivCrpsOutpatient10Day } from './catalog/iv-crps-outpatient-10-day'
import { ivEdAnalgesia } from './catalog/iv-ed-analgesia'
import { ivEskCaesarean } from './catalog/iv-esk-caesarean'
import { ivEskPostpartum } from './catalog/iv-esk-postpartum'
import { ivMigraineInpatient } from './catalog/iv-migraine-inpatient'
import { ivNeuropathicSci } from './catalog/iv-neuropathic-sci'
import { ivOcdSingle } from './catalog/iv-ocd-single'
import { ivPerioperative } from './catalog/iv-perioperative'
import { ivPtsdEightMilitary } from './catalog/iv-ptsd-eight-military'
import { ivPtsdSix } from './catalog/iv-ptsd-six'
import { ivSiEdBolus } from './catalog/iv-si-ed-bolus'
import { ivSiSingle } from './catalog/iv-si-single'
import { ivSiTwo24h } from './catalog/iv-si-two-24h'
import { ivTraumaTherapyWeek } from './catalog/iv-trauma-therapy-week'
import { ivTrdAcuteSix } from './catalog/iv-trd-acute-six'
import { ivTrdDoseRange } from './catalog/iv-trd-dose-range'
import { ivTrdElektd } from './catalog/iv-trd-elektd'
import { ivTrdFrequencySingh } from './catalog/iv-trd-frequency-singh'
import { ivTrdMaintenance } from './catalog/iv-trd-maintenance'
import { ivTrdThreeInfusionTest } from './catalog/iv-trd-three-infusion-test'
import { kapGroupRtt } from './catalog/kap-group-rtt'
import { kapIndividual } from './catalog/kap-individual'
import { kapRetreat } from './catalog/kap-retreat'
import { nzImTestPoCourse } from './catalog/nz-im-test-po-course'
import { poErR107 } from './catalog/po-er-r107'
import { poIntermittentHome } from './catalog/po-intermittent-home'
import { poLowDoseDaily } from './catalog/po-low-dose-daily'
import { poWeeklyClinic } from './catalog/po-weekly-clinic'
import { postInfusionFollowOn } from './catalog/post-infusion-follow-on'
import { scCancerBurst } from './catalog/sc-cancer-burst'
import { scHomeTelehealth } from './catalog/sc-home-telehealth'
import { scTrdKadsFixed } from './catalog/sc-trd-kads-fixed'
import { scTrdKadsFlexible } from './catalog/sc-trd-kads-flexible'
import { slHomeTelehealth } from './catalog/sl-home-telehealth'
import { spravatoMddEmergencyEu } from './catalog/spravato-mdd-emergency-eu'
import { spravatoMdsiUs } from './catalog/spravato-mdsi-us'
import { spravatoTrdEu } from './catalog/spravato-trd-eu'
import { spravatoTrdUs } from './catalog/spravato-trd-us'
import type { FormulationId, ProtocolId } from './ids'
import type { Formulation, Protocol } from './model'

export { FORMULATION_IDS, PROTOCOL_IDS } from './ids'
export type { FormulationId, ProtocolId } from './ids'

/** All formulations by id. */
export const formulations: Readonly<Record<FormulationId, Formulation>> = /* @__PURE__ */ deepFreeze({
  'ket-inj-10': ketInj10,
  'ket-inj-50': ketInj50,
  'ket-inj-100': ketInj100,
  'esk-ns-28': eskNs28,
  'esk-inj-25': eskInj25,
  'ket-lozenge-cmp': ketLozengeCmp,
  'ket-rdt-cmp': ketRdtCmp,
  'ket-ns-cmp': ketNsCmp,
  'ket-er-r107': ketErR107,
  'ket-inj-nrx100': ketInjNrx100,
})

/** All protocols by id. */
export const protocols: Readonly<Record<ProtocolId, Protocol>> = /* @__PURE__ */ deepFreeze({
  'spravato-trd-us': spravatoTrdUs,
  'spravato-trd-eu': spravatoTrdEu,
  'spravato-mdsi-us': spravatoMdsiUs,
  'spravato-mdd-emergency-eu': spravatoMddEmergencyEu,
  'iv-trd-acute-six': ivTrdAcuteSix,
  'iv-trd-frequency-singh': ivTrdFrequencySingh,
  'iv-trd-elektd': ivTrdElektd,
  'iv-trd-dose-range': ivTrdDoseRange,
  'iv-trd-three-infusion-test': ivTrdThreeInfusionTest,
  'iv-trd-maintenance': ivTrdMaintenance,
  'iv-si-single': ivSiSingle,
  'iv-si-two-24h': ivSiTwo24h,
  'iv-si-ed-bolus': ivSiEdBolus,
  'iv-ptsd-six': ivPtsdSix,
  'iv-ptsd-eight-military': ivPtsdEightMilitary,
  'iv-ocd-single': ivOcdSingle,
  'iv-aud-kare': ivAudKare,
  'iv-aud-met': ivAudMet,
  'iv-cocaine-mbrp': ivCocaineMbrp,
  'im-kpt-krupitsky': imKptKrupitsky,
  'sc-trd-kads-flexible': scTrdKadsFlexible,
  'sc-trd-kads-fixed': scTrdKadsFixed,
  'sc-home-telehealth': scHomeTelehealth,
  'im-depression': imDepression,
  'in-mdd-single': inMddSingle,
  'in-compounded-home': inCompoundedHome,
  'sl-home-telehealth': slHomeTelehealth,
  'po-weekly-clinic': poWeeklyClinic,
  'po-intermittent-home': poIntermittentHome,
  'po-low-dose-daily': poLowDoseDaily,
  'po-er-r107': poErR107,
  'nz-im-test-po-course': nzImTestPoCourse,
  'kap-individual': kapIndividual,
  'kap-group-rtt': kapGroupRtt,
  'kap-retreat': kapRetreat,
  'iv-cbt-sequential': ivCbtSequential,
  'iv-trauma-therapy-week': ivTraumaTherapyWeek,
  'iv-crps-outpatient-10-day': ivCrpsOutpatient10Day,
  'iv-crps-inpatient-s-ketamine': ivCrpsInpatientSKetamine,
  'iv-crps-inpatient-5-day': ivCrpsInpatient5Day,
  'iv-neuropathic-sci': ivNeuropathicSci,
  'iv-chronic-pain-trial-infusion': ivChronicPainTrialInfusion,
  'post-infusion-follow-on': postInfusionFollowOn,
  'iv-acute-pain': ivAcutePain,
  'iv-ed-analgesia': ivEdAnalgesia,
  'iv-perioperative': ivPerioperative,
  'iv-migraine-inpatient': ivMigraineInpatient,
  'sc-cancer-burst': scCancerBurst,
  'iv-esk-postpartum': ivEskPostpartum,
  'iv-esk-caesarean': ivEskCaesarean,
  'ect-adjunct': ectAdjunct,
  'ect-anesthetic': ectAnesthetic,
})
