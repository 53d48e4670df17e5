import { deepFreeze } from '../core/freeze'
import { afterBp } from './catalog/checklist/after-bp'
import { afterDrinkSlow } from './catalog/checklist/after-drink-slow'
import { afterLockUp } from './catalog/checklist/after-lock-up'
import { afterLog } from './catalog/checklist/after-log'
import { afterOriented } from './catalog/checklist/after-oriented'
import { afterSitterStay } from './catalog/checklist/after-sitter-stay'
import { afterWalk } from './catalog/checklist/after-walk'
import { beforeAlcoholHours } from './catalog/checklist/before-alcohol-hours'
import { beforeDrugsHours } from './catalog/checklist/before-drugs-hours'
import { beforeIllness } from './catalog/checklist/before-illness'
import { beforeInterval } from './catalog/checklist/before-interval'
import { beforeMedPlan } from './catalog/checklist/before-med-plan'
import { beforeMood } from './catalog/checklist/before-mood'
import { beforeSitterConfirmed } from './catalog/checklist/before-sitter-confirmed'
import { beforeSleep } from './catalog/checklist/before-sleep'
import { beforeTimeOff } from './catalog/checklist/before-time-off'
import { beforeVisitCurrent } from './catalog/checklist/before-visit-current'
import { btwBpWeek } from './catalog/checklist/btw-bp-week'
import { btwCraving } from './catalog/checklist/btw-craving'
import { btwDoseCount } from './catalog/checklist/btw-dose-count'
import { btwLabs } from './catalog/checklist/btw-labs'
import { btwMemory } from './catalog/checklist/btw-memory'
import { btwNewMeds } from './catalog/checklist/btw-new-meds'
import { btwNoExtra } from './catalog/checklist/btw-no-extra'
import { btwNoShare } from './catalog/checklist/btw-no-share'
import { btwPhq9 } from './catalog/checklist/btw-phq9'
import { btwTherapy } from './catalog/checklist/btw-therapy'
import { btwUrinary } from './catalog/checklist/btw-urinary'
import { btwVisit } from './catalog/checklist/btw-visit'
import { duringBp40 } from './catalog/checklist/during-bp-40'
import { duringBreathing } from './catalog/checklist/during-breathing'
import { duringNoExtra } from './catalog/checklist/during-no-extra'
import { duringNoStand } from './catalog/checklist/during-no-stand'
import { duringSitterClose } from './catalog/checklist/during-sitter-close'
import { duringSpitTime } from './catalog/checklist/during-spit-time'
import { duringSpo2 } from './catalog/checklist/during-spo2'
import { duringStayPut } from './catalog/checklist/during-stay-put'
import { duringTouchConsent } from './catalog/checklist/during-touch-consent'
import { duringUpright } from './catalog/checklist/during-upright'
import { duringVomit } from './catalog/checklist/during-vomit'
import { duringWakes } from './catalog/checklist/during-wakes'
import { eligAge18 } from './catalog/checklist/elig-age-18'
import { eligAirwayLung } from './catalog/checklist/elig-airway-lung'
import { eligAllergy } from './catalog/checklist/elig-allergy'
import { eligAlternativesTold } from './catalog/checklist/elig-alternatives-told'
import { eligAneurysmAvm } from './catalog/checklist/elig-aneurysm-avm'
import { eligBladder } from './catalog/checklist/elig-bladder'
import { eligBpBaseline } from './catalog/checklist/elig-bp-baseline'
import { eligBreastfeeding } from './catalog/checklist/elig-breastfeeding'
import { eligCapacity } from './catalog/checklist/elig-capacity'
import { eligConsentSigned } from './catalog/checklist/elig-consent-signed'
import { eligEmsReach } from './catalog/checklist/elig-ems-reach'
import { eligFirstDoseObserved } from './catalog/checklist/elig-first-dose-observed'
import { eligFormulation } from './catalog/checklist/elig-formulation'
import { eligHeartStroke } from './catalog/checklist/elig-heart-stroke'
import { eligLiver } from './catalog/checklist/elig-liver'
import { eligMania } from './catalog/checklist/elig-mania'
import { eligMedList } from './catalog/checklist/elig-med-list'
import { eligOpioid } from './catalog/checklist/elig-opioid'
import { eligPdmpChecked } from './catalog/checklist/elig-pdmp-checked'
import { eligPregnant } from './catalog/checklist/elig-pregnant'
import { eligPrescriberVisit } from './catalog/checklist/elig-prescriber-visit'
import { eligPsychosis } from './catalog/checklist/elig-psychosis'
import { eligSedatives } from './catalog/checklist/elig-sedatives'
import { eligSeizureIcpEye } from './catalog/checklist/elig-seizure-icp-eye'
import { eligSitterAvailable } from './catalog/checklist/elig-sitter-available'
import { eligStimulantMaoi } from './catalog/checklist/elig-stimulant-maoi'
import { eligSubstanceUse } from './catalog/checklist/elig-substance-use'
import { eligSuicideRisk } from './catalog/checklist/elig-suicide-risk'
import { eligThyroid } from './catalog/checklist/elig-thyroid'
import { endFinalVisit } from './catalog/checklist/end-final-visit'
import { endLateSymptoms } from './catalog/checklist/end-late-symptoms'
import { endLeftovers } from './catalog/checklist/end-leftovers'
import { endRecords } from './catalog/checklist/end-records'
import { endRelapsePlan } from './catalog/checklist/end-relapse-plan'
import { n24AdultOvernight } from './catalog/checklist/n24-adult-overnight'
import { n24MoodNextDay } from './catalog/checklist/n24-mood-next-day'
import { n24NoAlcohol } from './catalog/checklist/n24-no-alcohol'
import { n24NoBath } from './catalog/checklist/n24-no-bath'
import { n24NoBigDecisions } from './catalog/checklist/n24-no-big-decisions'
import { n24NoDrive } from './catalog/checklist/n24-no-drive'
import { n24NotAloneWithKids } from './catalog/checklist/n24-not-alone-with-kids'
import { n24StillOdd } from './catalog/checklist/n24-still-odd'
import { nowAddress } from './catalog/checklist/now-address'
import { nowBody } from './catalog/checklist/now-body'
import { nowBp } from './catalog/checklist/now-bp'
import { nowCalm } from './catalog/checklist/now-calm'
import { nowDoseCount } from './catalog/checklist/now-dose-count'
import { nowDrink } from './catalog/checklist/now-drink'
import { nowFood } from './catalog/checklist/now-food'
import { nowGlucose } from './catalog/checklist/now-glucose'
import { nowHazards } from './catalog/checklist/now-hazards'
import { nowHr } from './catalog/checklist/now-hr'
import { nowMind } from './catalog/checklist/now-mind'
import { nowMouth } from './catalog/checklist/now-mouth'
import { nowNoSedative } from './catalog/checklist/now-no-sedative'
import { nowPregnant } from './catalog/checklist/now-pregnant'
import { nowRemoteReady } from './catalog/checklist/now-remote-ready'
import { nowRightDrug } from './catalog/checklist/now-right-drug'
import { nowSitterPresent } from './catalog/checklist/now-sitter-present'
import { nowSpitReady } from './catalog/checklist/now-spit-ready'
import { nowSpo2 } from './catalog/checklist/now-spo2'
import { nowStartTime } from './catalog/checklist/now-start-time'
import { nowSuicide } from './catalog/checklist/now-suicide'
import { nowToilet } from './catalog/checklist/now-toilet'
import { nowUrine } from './catalog/checklist/now-urine'
import { setupAddressCard } from './catalog/checklist/setup-address-card'
import { setupBpCuff } from './catalog/checklist/setup-bp-cuff'
import { setupDisposalPlan } from './catalog/checklist/setup-disposal-plan'
import { setupKidsPetsOut } from './catalog/checklist/setup-kids-pets-out'
import { setupLockbox } from './catalog/checklist/setup-lockbox'
import { setupNaloxone } from './catalog/checklist/setup-naloxone'
import { setupNoFlame } from './catalog/checklist/setup-no-flame'
import { setupNoWaterRoom } from './catalog/checklist/setup-no-water-room'
import { setupNumbersSaved } from './catalog/checklist/setup-numbers-saved'
import { setupPulseOx } from './catalog/checklist/setup-pulse-ox'
import { setupSafeRoom } from './catalog/checklist/setup-safe-room'
import { setupSitterCpr } from './catalog/checklist/setup-sitter-cpr'
import { setupSitterTrained } from './catalog/checklist/setup-sitter-trained'
import { setupSpitSwallow } from './catalog/checklist/setup-spit-swallow'
import { setupVideoTest } from './catalog/checklist/setup-video-test'
import { setupWeaponsLocked } from './catalog/checklist/setup-weapons-locked'
import type { ChecklistItem } from './model'

/** Ids of all checklist items, in the order in which they are asked. */
export const CHECKLIST_ITEM_IDS = /* @__PURE__ */ deepFreeze([
  'elig-age-18',
  'elig-formulation',
  'elig-prescriber-visit',
  'elig-alternatives-told',
  'elig-aneurysm-avm',
  'elig-heart-stroke',
  'elig-bp-baseline',
  'elig-psychosis',
  'elig-mania',
  'elig-suicide-risk',
  'elig-substance-use',
  'elig-opioid',
  'elig-sedatives',
  'elig-stimulant-maoi',
  'elig-pregnant',
  'elig-breastfeeding',
  'elig-liver',
  'elig-bladder',
  'elig-airway-lung',
  'elig-seizure-icp-eye',
  'elig-thyroid',
  'elig-allergy',
  'elig-capacity',
  'elig-sitter-available',
  'elig-first-dose-observed',
  'elig-pdmp-checked',
  'elig-med-list',
  'elig-consent-signed',
  'elig-ems-reach',
  'setup-lockbox',
  'setup-kids-pets-out',
  'setup-bp-cuff',
  'setup-pulse-ox',
  'setup-safe-room',
  'setup-no-water-room',
  'setup-address-card',
  'setup-numbers-saved',
  'setup-sitter-trained',
  'setup-sitter-cpr',
  'setup-video-test',
  'setup-weapons-locked',
  'setup-no-flame',
  'setup-naloxone',
  'setup-spit-swallow',
  'setup-disposal-plan',
  'before-sitter-confirmed',
  'before-alcohol-hours',
  'before-drugs-hours',
  'before-med-plan',
  'before-time-off',
  'before-illness',
  'before-mood',
  'before-interval',
  'before-visit-current',
  'before-sleep',
  'now-right-drug',
  'now-dose-count',
  'now-sitter-present',
  'now-remote-ready',
  'now-address',
  'now-bp',
  'now-hr',
  'now-spo2',
  'now-food',
  'now-drink',
  'now-no-sedative',
  'now-suicide',
  'now-mind',
  'now-body',
  'now-pregnant',
  'now-urine',
  'now-glucose',
  'now-mouth',
  'now-spit-ready',
  'now-hazards',
  'now-toilet',
  'now-calm',
  'now-start-time',
  'during-upright',
  'during-spit-time',
  'during-no-extra',
  'during-sitter-close',
  'during-breathing',
  'during-wakes',
  'during-spo2',
  'during-bp-40',
  'during-no-stand',
  'during-vomit',
  'during-stay-put',
  'during-touch-consent',
  'after-oriented',
  'after-walk',
  'after-bp',
  'after-sitter-stay',
  'after-drink-slow',
  'after-log',
  'after-lock-up',
  'n24-no-drive',
  'n24-no-bath',
  'n24-no-alcohol',
  'n24-no-big-decisions',
  'n24-not-alone-with-kids',
  'n24-adult-overnight',
  'n24-mood-next-day',
  'n24-still-odd',
  'btw-dose-count',
  'btw-urinary',
  'btw-phq9',
  'btw-bp-week',
  'btw-no-share',
  'btw-no-extra',
  'btw-craving',
  'btw-new-meds',
  'btw-visit',
  'btw-therapy',
  'btw-labs',
  'btw-memory',
  'end-leftovers',
  'end-final-visit',
  'end-relapse-plan',
  'end-records',
  'end-late-symptoms',
] as const)

/** Id of a checklist item. */
export type ChecklistItemId = Extract<(typeof CHECKLIST_ITEM_IDS)[number], string>

/** All checklist items by id. */
export const checklistItems: Readonly<Record<ChecklistItemId, ChecklistItem>> = /* @__PURE__ */ deepFreeze({
  'elig-age-18': eligAge18,
  'elig-formulation': eligFormulation,
  'elig-prescriber-visit': eligPrescriberVisit,
  'elig-alternatives-told': eligAlternativesTold,
  'elig-aneurysm-avm': eligAneurysmAvm,
  'elig-heart-stroke': eligHeartStroke,
  'elig-bp-baseline': eligBpBaseline,
  'elig-psychosis': eligPsychosis,
  'elig-mania': eligMania,
  'elig-suicide-risk': eligSuicideRisk,
  'elig-substance-use': eligSubstanceUse,
  'elig-opioid': eligOpioid,
  'elig-sedatives': eligSedatives,
  'elig-stimulant-maoi': eligStimulantMaoi,
  'elig-pregnant': eligPregnant,
  'elig-breastfeeding': eligBreastfeeding,
  'elig-liver': eligLiver,
  'elig-bladder': eligBladder,
  'elig-airway-lung': eligAirwayLung,
  'elig-seizure-icp-eye': eligSeizureIcpEye,
  'elig-thyroid': eligThyroid,
  'elig-allergy': eligAllergy,
  'elig-capacity': eligCapacity,
  'elig-sitter-available': eligSitterAvailable,
  'elig-first-dose-observed': eligFirstDoseObserved,
  'elig-pdmp-checked': eligPdmpChecked,
  'elig-med-list': eligMedList,
  'elig-consent-signed': eligConsentSigned,
  'elig-ems-reach': eligEmsReach,
  'setup-lockbox': setupLockbox,
  'setup-kids-pets-out': setupKidsPetsOut,
  'setup-bp-cuff': setupBpCuff,
  'setup-pulse-ox': setupPulseOx,
  'setup-safe-room': setupSafeRoom,
  'setup-no-water-room': setupNoWaterRoom,
  'setup-address-card': setupAddressCard,
  'setup-numbers-saved': setupNumbersSaved,
  'setup-sitter-trained': setupSitterTrained,
  'setup-sitter-cpr': setupSitterCpr,
  'setup-video-test': setupVideoTest,
  'setup-weapons-locked': setupWeaponsLocked,
  'setup-no-flame': setupNoFlame,
  'setup-naloxone': setupNaloxone,
  'setup-spit-swallow': setupSpitSwallow,
  'setup-disposal-plan': setupDisposalPlan,
  'before-sitter-confirmed': beforeSitterConfirmed,
  'before-alcohol-hours': beforeAlcoholHours,
  'before-drugs-hours': beforeDrugsHours,
  'before-med-plan': beforeMedPlan,
  'before-time-off': beforeTimeOff,
  'before-illness': beforeIllness,
  'before-mood': beforeMood,
  'before-interval': beforeInterval,
  'before-visit-current': beforeVisitCurrent,
  'before-sleep': beforeSleep,
  'now-right-drug': nowRightDrug,
  'now-dose-count': nowDoseCount,
  'now-sitter-present': nowSitterPresent,
  'now-remote-ready': nowRemoteReady,
  'now-address': nowAddress,
  'now-bp': nowBp,
  'now-hr': nowHr,
  'now-spo2': nowSpo2,
  'now-food': nowFood,
  'now-drink': nowDrink,
  'now-no-sedative': nowNoSedative,
  'now-suicide': nowSuicide,
  'now-mind': nowMind,
  'now-body': nowBody,
  'now-pregnant': nowPregnant,
  'now-urine': nowUrine,
  'now-glucose': nowGlucose,
  'now-mouth': nowMouth,
  'now-spit-ready': nowSpitReady,
  'now-hazards': nowHazards,
  'now-toilet': nowToilet,
  'now-calm': nowCalm,
  'now-start-time': nowStartTime,
  'during-upright': duringUpright,
  'during-spit-time': duringSpitTime,
  'during-no-extra': duringNoExtra,
  'during-sitter-close': duringSitterClose,
  'during-breathing': duringBreathing,
  'during-wakes': duringWakes,
  'during-spo2': duringSpo2,
  'during-bp-40': duringBp40,
  'during-no-stand': duringNoStand,
  'during-vomit': duringVomit,
  'during-stay-put': duringStayPut,
  'during-touch-consent': duringTouchConsent,
  'after-oriented': afterOriented,
  'after-walk': afterWalk,
  'after-bp': afterBp,
  'after-sitter-stay': afterSitterStay,
  'after-drink-slow': afterDrinkSlow,
  'after-log': afterLog,
  'after-lock-up': afterLockUp,
  'n24-no-drive': n24NoDrive,
  'n24-no-bath': n24NoBath,
  'n24-no-alcohol': n24NoAlcohol,
  'n24-no-big-decisions': n24NoBigDecisions,
  'n24-not-alone-with-kids': n24NotAloneWithKids,
  'n24-adult-overnight': n24AdultOvernight,
  'n24-mood-next-day': n24MoodNextDay,
  'n24-still-odd': n24StillOdd,
  'btw-dose-count': btwDoseCount,
  'btw-urinary': btwUrinary,
  'btw-phq9': btwPhq9,
  'btw-bp-week': btwBpWeek,
  'btw-no-share': btwNoShare,
  'btw-no-extra': btwNoExtra,
  'btw-craving': btwCraving,
  'btw-new-meds': btwNewMeds,
  'btw-visit': btwVisit,
  'btw-therapy': btwTherapy,
  'btw-labs': btwLabs,
  'btw-memory': btwMemory,
  'end-leftovers': endLeftovers,
  'end-final-visit': endFinalVisit,
  'end-relapse-plan': endRelapsePlan,
  'end-records': endRecords,
  'end-late-symptoms': endLateSymptoms,
})
