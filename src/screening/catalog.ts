import { deepFreeze } from '../core/freeze'
import { thrBpElevated, thrBpHomeNoDose, thrBpIvHold, thrBpSevere } from './catalog/blood-pressure'
import {
  ciAneurysmalVascularDisease,
  ciArteriovenousMalformation,
  ciHypersensitivityKetamine,
  ciHyperthyroidismUncontrolled,
  ciIntracerebralHemorrhageHistory,
  ciOtherIntracranialBleedHistory,
  ciPreeclampsiaEclampsia,
  ciPregnancy,
  ciRaisedIntracranialPressure,
  ciRecentCardiovascularEvent,
  ciUncontrolledHypertension,
} from './catalog/contraindications'
import {
  gateAdultMonitorHome,
  gateAgeUnder18,
  gateBpReadingMissing,
  gateEsketamineHome,
  gateEsketamineRemsSetting,
  gateFastingEsketamine,
  gatePregnancyStatusUnknown,
  gateTransportHome,
  infoCompoundedUnapproved,
} from './catalog/gates'
import { ddiAlcohol, ddiBenzodiazepine, ddiMaoi, ddiOpioid, ddiPsychostimulant } from './catalog/interactions'
import type { ScreeningRule } from './model'

/** Ids of all screening rules of the library. */
export const SCREENING_RULE_IDS = /* @__PURE__ */ deepFreeze([
  'gate-esketamine-rems-setting',
  'gate-esketamine-home',
  'gate-age-under-18',
  'gate-bp-reading-missing',
  'gate-pregnancy-status-unknown',
  'gate-transport-home',
  'gate-adult-monitor-home',
  'gate-fasting-esketamine',
  'info-compounded-unapproved',
  'ci-hypersensitivity-ketamine',
  'ci-aneurysmal-vascular-disease',
  'ci-arteriovenous-malformation',
  'ci-intracerebral-hemorrhage-history',
  'ci-other-intracranial-bleed-history',
  'ci-recent-cardiovascular-event-6wk',
  'ci-uncontrolled-hypertension',
  'ci-preeclampsia-eclampsia',
  'ci-pregnancy',
  'ci-raised-intracranial-pressure',
  'ci-hyperthyroidism-uncontrolled',
  'thr-bp-severe',
  'thr-bp-iv-hold',
  'thr-bp-home-no-dose',
  'thr-bp-elevated',
  'ddi-benzodiazepine',
  'ddi-opioid',
  'ddi-alcohol',
  'ddi-psychostimulant',
  'ddi-maoi',
] as const)

/** Id of a screening rule of the library. */
export type ScreeningRuleId = (typeof SCREENING_RULE_IDS)[number]

/** All screening rules of the library, by id. */
export const screeningRules: Readonly<Record<ScreeningRuleId, ScreeningRule>> = /* @__PURE__ */ deepFreeze({
  'gate-esketamine-rems-setting': gateEsketamineRemsSetting,
  'gate-esketamine-home': gateEsketamineHome,
  'gate-age-under-18': gateAgeUnder18,
  'gate-bp-reading-missing': gateBpReadingMissing,
  'gate-pregnancy-status-unknown': gatePregnancyStatusUnknown,
  'gate-transport-home': gateTransportHome,
  'gate-adult-monitor-home': gateAdultMonitorHome,
  'gate-fasting-esketamine': gateFastingEsketamine,
  'info-compounded-unapproved': infoCompoundedUnapproved,
  'ci-hypersensitivity-ketamine': ciHypersensitivityKetamine,
  'ci-aneurysmal-vascular-disease': ciAneurysmalVascularDisease,
  'ci-arteriovenous-malformation': ciArteriovenousMalformation,
  'ci-intracerebral-hemorrhage-history': ciIntracerebralHemorrhageHistory,
  'ci-other-intracranial-bleed-history': ciOtherIntracranialBleedHistory,
  'ci-recent-cardiovascular-event-6wk': ciRecentCardiovascularEvent,
  'ci-uncontrolled-hypertension': ciUncontrolledHypertension,
  'ci-preeclampsia-eclampsia': ciPreeclampsiaEclampsia,
  'ci-pregnancy': ciPregnancy,
  'ci-raised-intracranial-pressure': ciRaisedIntracranialPressure,
  'ci-hyperthyroidism-uncontrolled': ciHyperthyroidismUncontrolled,
  'thr-bp-severe': thrBpSevere,
  'thr-bp-iv-hold': thrBpIvHold,
  'thr-bp-home-no-dose': thrBpHomeNoDose,
  'thr-bp-elevated': thrBpElevated,
  'ddi-benzodiazepine': ddiBenzodiazepine,
  'ddi-opioid': ddiOpioid,
  'ddi-alcohol': ddiAlcohol,
  'ddi-psychostimulant': ddiPsychostimulant,
  'ddi-maoi': ddiMaoi,
})
