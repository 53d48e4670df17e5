import { deepFreeze } from '../core/freeze'
import {
  fuIntake,
  fuSession0,
  fu40min,
  fu2h,
  fu2448hFirst,
  fuDailyEarly,
  fuWeekly,
  fuWeek4,
  fuMonthly,
  fuQuarterly,
  fu6m,
  fu12m,
  fuEnd,
  fuPost3090,
  fuAdverse,
} from './catalog/follow-up-points'
import type { FollowUpPoint } from './model'

/** Ids of all follow-up points. */
export const FOLLOW_UP_POINT_IDS = /* @__PURE__ */ deepFreeze([
  'fu-intake',
  'fu-session-0',
  'fu-40min',
  'fu-2h',
  'fu-24-48h-first',
  'fu-daily-early',
  'fu-weekly',
  'fu-week4',
  'fu-monthly',
  'fu-quarterly',
  'fu-6m',
  'fu-12m',
  'fu-end',
  'fu-post-30-90',
  'fu-adverse',
] as const)

/** Id of a follow-up point. */
export type FollowUpPointId = Extract<(typeof FOLLOW_UP_POINT_IDS)[number], string>

/** All follow-up points by id. */
export const followUpPoints: Readonly<Record<FollowUpPointId, FollowUpPoint>> = /* @__PURE__ */ deepFreeze({
  'fu-intake': fuIntake,
  'fu-session-0': fuSession0,
  'fu-40min': fu40min,
  'fu-2h': fu2h,
  'fu-24-48h-first': fu2448hFirst,
  'fu-daily-early': fuDailyEarly,
  'fu-weekly': fuWeekly,
  'fu-week4': fuWeek4,
  'fu-monthly': fuMonthly,
  'fu-quarterly': fuQuarterly,
  'fu-6m': fu6m,
  'fu-12m': fu12m,
  'fu-end': fuEnd,
  'fu-post-30-90': fuPost3090,
  'fu-adverse': fuAdverse,
})
