import { deepFreeze } from '../core/freeze'
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
import type { ChecklistItem } from './model'

/** Ids of all checklist items, in the order in which they are asked. */
export const CHECKLIST_ITEM_IDS = /* @__PURE__ */ deepFreeze([
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
] as const)

/** Id of a checklist item. */
export type ChecklistItemId = (typeof CHECKLIST_ITEM_IDS)[number]

/** All checklist items by id. */
export const checklistItems: Readonly<Record<ChecklistItemId, ChecklistItem>> = /* @__PURE__ */ deepFreeze({
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
})
