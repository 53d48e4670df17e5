import { byId } from '../core/by-id'
import { controlledStatusList } from './catalog/pharmacology/controlled-status'
import { pharmacologyFactList } from './catalog/pharmacology/facts'
import { routeProfileList } from './catalog/pharmacology/routes'
import type { ControlledStatusEntry, PharmacologyFact, RouteProfile } from './pharmacology-model'

/** Statements about ketamine and esketamine that hold for more than one use, by id. */
export const pharmacologyFacts: Readonly<Record<string, PharmacologyFact>> = /* @__PURE__ */ byId(pharmacologyFactList)

/** What is measured of each drug by each route, by id. */
export const routeProfiles: Readonly<Record<string, RouteProfile>> = /* @__PURE__ */ byId(routeProfileList)

/** What laws on controlled substances say, by id. */
export const controlledStatusEntries: Readonly<Record<string, ControlledStatusEntry>> = /* @__PURE__ */ byId(controlledStatusList)
