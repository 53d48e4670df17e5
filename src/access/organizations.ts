import type { Organization } from './directory-model'
import { deepFreeze } from '../core/freeze'
import { orgKrf, orgTafi, orgKetamineFund, orgKetamineAdvocacyNetwork, orgNami, orgDbsa, org988 } from './catalog/organizations/help'
import { orgAskp3, orgKpa, orgKetamineTaskforce, orgApa, orgAsa, orgApnaAana, orgApc, orgIsen } from './catalog/organizations/professional'
import {
  orgRems,
  orgWithme,
  orgJjpaf,
  orgCtgov,
  orgMedwatch,
  orgCchp,
  orgCmsNosurprises,
  orgEnthea,
} from './catalog/organizations/programs'

/** Ids of all organizations. */
export const ORGANIZATION_IDS = /* @__PURE__ */ deepFreeze([
  'org-askp3',
  'org-kpa',
  'org-ketamine-taskforce',
  'org-apa',
  'org-asa',
  'org-apna-aana',
  'org-apc',
  'org-isen',
  'org-krf',
  'org-tafi',
  'org-ketamine-fund',
  'org-ketamine-advocacy-network',
  'org-nami',
  'org-dbsa',
  'org-988',
  'org-rems',
  'org-withme',
  'org-jjpaf',
  'org-ctgov',
  'org-medwatch',
  'org-cchp',
  'org-cms-nosurprises',
  'org-enthea',
] as const)

/** Id of an organization. */
export type OrganizationId = Extract<(typeof ORGANIZATION_IDS)[number], string>

/** All organizations, by id. */
export const organizations: Readonly<Record<OrganizationId, Organization>> = /* @__PURE__ */ deepFreeze({
  'org-askp3': orgAskp3,
  'org-kpa': orgKpa,
  'org-ketamine-taskforce': orgKetamineTaskforce,
  'org-apa': orgApa,
  'org-asa': orgAsa,
  'org-apna-aana': orgApnaAana,
  'org-apc': orgApc,
  'org-isen': orgIsen,
  'org-krf': orgKrf,
  'org-tafi': orgTafi,
  'org-ketamine-fund': orgKetamineFund,
  'org-ketamine-advocacy-network': orgKetamineAdvocacyNetwork,
  'org-nami': orgNami,
  'org-dbsa': orgDbsa,
  'org-988': org988,
  'org-rems': orgRems,
  'org-withme': orgWithme,
  'org-jjpaf': orgJjpaf,
  'org-ctgov': orgCtgov,
  'org-medwatch': orgMedwatch,
  'org-cchp': orgCchp,
  'org-cms-nosurprises': orgCmsNosurprises,
  'org-enthea': orgEnthea,
})
