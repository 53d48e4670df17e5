import * as access from 'ketamine-therapy/access'
import type { CoveragePolicy } from 'ketamine-therapy/access'
import * as atHome from 'ketamine-therapy/at-home'
import type { FormulationRule } from 'ketamine-therapy/at-home'
import * as carePlan from 'ketamine-therapy/care-plan'
import * as disclaimers from 'ketamine-therapy/disclaimers'
import * as evidence from 'ketamine-therapy/evidence'
import * as indications from 'ketamine-therapy/indications'
import type { Indication } from 'ketamine-therapy/indications'
import * as outcomes from 'ketamine-therapy/outcomes'
import * as protocols from 'ketamine-therapy/protocols'
import type { DoseRule, Protocol } from 'ketamine-therapy/protocols'
import * as screening from 'ketamine-therapy/screening'
import type { LabelContraindications } from 'ketamine-therapy/screening'
import * as terminology from 'ketamine-therapy/terminology'
import { expect, it } from 'vitest'
import { pages as findingCodes } from '../../docs/facts/finding-codes'
import type { FactArea } from '../../docs/facts/page'
import { supervisionRules } from '../../src/at-home/catalog/supervision-rules'
import { dischargeDefaults } from '../../src/protocols/catalog/discharge-defaults'
import { preDoseDefaults, preDoseHomeDefaults } from '../../src/protocols/catalog/pre-dose-defaults'
import { shortestStay } from '../../src/protocols/shortest-stay'
import { idsOf } from '../helpers/answers'
import { CODE, codesInSource } from './finding-codes'

const modules = import.meta.glob(['../../docs/facts/*.ts', '!../../docs/facts/build.ts'], {
  eager: true,
}) as Record<string, { readonly pages?: () => FactArea }>
const areas = Object.values(modules).flatMap(({ pages }) => (pages === undefined ? [] : [pages()]))
const tables = findingCodes().pages
const inCode = (text: string): ReadonlySet<string> => new Set([...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))
/** What stands as code, by area and page. */
const shownIn = new Map(areas.map(({ id, pages }) => [id, new Map(pages.map((page) => [page.id, inCode(page.body)]))]))
const shown = new Set([...shownIn.values()].flatMap((pages) => [...pages.values()]).flatMap((page) => [...page]))
const { written, open } = codesInSource()
/** Areas of the pages that are not called as the entry is. */
const AREAS: Readonly<Record<string, string>> = { 'care-plan': 'protocols', evidence: 'claims', terminology: 'pharmacology' }

const allProtocols: readonly Protocol[] = Object.values(protocols.protocols)
const scales = Object.values(outcomes.instruments)
const values = <T>(record: Readonly<Record<string, T>>): readonly T[] => Object.values(record)
const coded = (domain: string, of: readonly string[]): readonly string[] => of.map((id) => `${domain}/${id}`)
const rulesOf = ({ dose, courses }: Protocol): readonly DoseRule[] =>
  [dose, ...courses.flatMap(({ phases }) => phases.map((phase) => phase.dose))].flatMap((rule) => rule ?? [])
/** Decision points, by the rules that read them where some do. */
const decisions = allProtocols.flatMap(({ id, decisionPoints }) =>
  decisionPoints.flatMap((point) => {
    const rules = carePlan.continuationRules.filter((rule) => rule.protocols.includes(id) && rule.decisionPoints.includes(point.id))
    return rules.length === 0 ? [point.id] : idsOf(rules)
  }),
)
/** Named by `decides` alone: what an input would settle is no finding. */
const DECIDED = ['disclaimers/required', 'protocols/infusion', 'protocols/not-computable']

/** Codes of functions whose last words no call writes, by the template that makes them. */
const OF_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/access/check-billing-code.ts access/{problem.reason}': ['access/established-patients-only', 'access/new-patients-only'],
  "src/access/check-plan.ts access/above-{limit.replace('-out-of-pocket', '')}": ['aca', 'hdhp', 'medicare-advantage'].map(
    (kind) => `access/above-${kind}-maximum`,
  ),
  'src/at-home/find-home-practice.ts at-home/{formulation}-home': values<FormulationRule>(atHome.formulationRules)
    .filter(({ homeUse }) => homeUse === 'never')
    .map(({ id }) => `at-home/${id}-home`),
  "src/outcomes/assess-response.ts outcomes/{change.category === 'insufficient-data' ? 'no-share-of-baseline' : change.category}": [
    'no-response',
    'partial-response',
    'remission',
    'response',
    'worsening',
  ].map((id) => `outcomes/${id}`),
  'src/protocols/dose/refuse.ts protocols/{kind}': ['protocols/described-only', 'protocols/no-published-standard'],
  'src/protocols/findings.ts protocols/{reasonId}': ['discharge', 'monitoring', 'pre-dose'].map((part) => `protocols/carried-over-${part}`),
  'src/screening/create-screener.ts screening/unrecognised-{kind}': ['allergy', 'condition', 'entry', 'medication'].map(
    (kind) => `screening/unrecognised-${kind}`,
  ),
}

/** Codes of records, by the template that makes them. */
const OF_RECORDS: Readonly<Record<string, readonly string[]>> = {
  "src/access/coverage-findings.ts {isOurs ? 'access' : 'custom'}/{policy.id}/{criterion}": values<CoveragePolicy>(
    access.coveragePolicies,
  ).flatMap(({ id, criteria, renewalCriteria = [] }) => [...criteria, ...renewalCriteria].map((one) => `access/${id}/${one.id}`)),
  'src/at-home/assess-misuse.ts at-home/{id}': coded('at-home', atHome.MISUSE_RULE_IDS),
  'src/at-home/assess-program.ts at-home/{id}': coded('at-home', atHome.PROGRAM_SIGNAL_IDS),
  'src/at-home/checklist-findings.ts at-home/{id}': coded('at-home', atHome.CHECKLIST_ITEM_IDS),
  'src/at-home/required-supervision.ts at-home/{rule.id}': coded('at-home', idsOf(supervisionRules)),
  'src/at-home/triage-symptoms.ts at-home/{entry.id}': coded('at-home', atHome.TRIAGE_ENTRY_IDS),
  'src/care-plan/continuation/reach.ts care-plan/{rule.id}': coded('care-plan', decisions),
  'src/disclaimers/audit-claims.ts disclaimers/claim-{id}': evidence.CLAIM_IDS.map((id) => `disclaimers/claim-${id}`),
  'src/disclaimers/audit-findings.ts disclaimers/{id}': coded('disclaimers', [
    ...disclaimers.CONTENT_RULE_IDS,
    ...disclaimers.DISCLAIMER_IDS,
  ]),
  'src/disclaimers/check-consent.ts disclaimers/{element.id}': coded('disclaimers', idsOf(disclaimers.CONSENT_ELEMENTS)),
  'src/evidence/claim-finding.ts evidence/{claim.id}': coded('evidence', evidence.CLAIM_IDS),
  'src/indications/regulatory-status.ts indications/{entry.id}': coded(
    'indications',
    values<Indication>(indications.indications).flatMap(({ regulatory }) => idsOf(regulatory)),
  ),
  'src/outcomes/raised-cuts.ts outcomes/{id}': coded(
    'outcomes',
    scales.flatMap(({ flags, cutOffs }) => idsOf([...flags, ...cutOffs.filter(({ raises }) => raises !== undefined)])),
  ),
  'src/protocols/assess-discharge.ts protocols/discharge-{entry.result.id}': [
    ...idsOf([...dischargeDefaults, ...allProtocols.flatMap(({ discharge }) => discharge)]),
    ...allProtocols.flatMap(({ monitoring }) => (monitoring === undefined ? undefined : shortestStay(monitoring)?.id) ?? []),
    ...idsOf(values(protocols.dischargeScales)).map((id) => `scale-${id}`),
  ].map((id) => `protocols/discharge-${id}`),
  'src/protocols/assess-pre-dose.ts protocols/{rule.id}': coded(
    'protocols',
    idsOf([...preDoseDefaults, ...preDoseHomeDefaults, ...allProtocols.flatMap(({ preDose }) => preDose)]),
  ),
  'src/protocols/course/missed.ts protocols/{rule.id}': coded(
    'protocols',
    allProtocols.flatMap(({ missedSessions }) => idsOf(missedSessions)),
  ),
  'src/protocols/dose/patient.ts protocols/{group.id}': coded(
    'protocols',
    allProtocols.flatMap((one) => idsOf(one.specialPopulations.filter(({ fromAgeYears }) => fromAgeYears !== undefined))),
  ),
  'src/protocols/findings.ts protocols/{alert.id}': coded(
    'protocols',
    allProtocols.flatMap((one) =>
      idsOf([...one.alerts, ...rulesOf(one).flatMap((rule) => (rule.kind === 'steps' ? (rule.advance ?? []) : []))]),
    ),
  ),
  'src/screening/bind-rules.ts screening/{rule.id}': coded('screening', screening.SCREENING_RULE_IDS),
  'src/screening/check-label.ts screening/{id}': coded(
    'screening',
    values<LabelContraindications>(screening.labelContraindications).flatMap(({ contraindications }) =>
      idsOf(contraindications.filter(({ when }) => when !== undefined)),
    ),
  ),
  'src/terminology/controlled-status.ts terminology/{entry.id}': coded('terminology', idsOf(values(terminology.controlledStatusEntries))),
}

/** Templates of what `decides` names: codes told already, and records as a whole. */
const OF_DECIDES = [
  'src/access/check-billing-code.ts access/{forPatients}-patients-only',
  'src/care-plan/candidates.ts care-plan/{protocol.id}',
  'src/care-plan/choices.ts protocols/{protocol}',
  'src/indications/regulatory-status.ts indications/{id}',
  'src/outcomes/score-instrument.ts outcomes/{flag.id}',
  'src/protocols/assess-pre-dose.ts protocols/{entry.rule.id}',
  'src/protocols/findings.ts protocols/{id}',
  'src/screening/check-label.ts screening/{one.id}',
]

const ofFunctions = [...written.filter((code) => !DECIDED.includes(code)), ...Object.values(OF_FUNCTIONS).flat()]
const all = new Set([...ofFunctions, ...Object.values(OF_RECORDS).flat()])

/** Whether a page shows a code, or in the area of its records the id alone. */
function stands(code: string): boolean {
  if (shown.has(code)) return true
  const [domain = '', id = '', part] = code.split('/')
  const pages = shownIn.get(AREAS[domain] ?? domain) ?? new Map<string, ReadonlySet<string>>()
  if (part !== undefined) return pages.get(id)?.has(part) === true
  return pages.has(id) || [...pages.values()].some((page) => page.has(id))
}

it('every template that makes a code is known, so that none adds codes unseen', () => {
  expect(open).toEqual([...Object.keys(OF_FUNCTIONS), ...Object.keys(OF_RECORDS), ...OF_DECIDES].sort())
})

it('every code stands on a fact page', () => {
  expect([...all].filter((code) => !stands(code)).sort()).toEqual([])
})

it('every code that a function makes by itself stands in the table of its domain, and none that cannot be made', () => {
  const told = tables.flatMap(({ body }) => [...body.matchAll(/^\| `([^`]+)`/gm)].map(([, code]) => code))
  expect([...told].sort()).toEqual([...new Set(ofFunctions)].sort())
})

it('no page names a code that cannot be made', () => {
  expect([...shown].filter((code) => CODE.test(code) && !all.has(code))).toEqual([])
})

it('the table names functions that the entry has', () => {
  const entries: Readonly<Record<string, object>> = {
    access,
    'at-home': atHome,
    'care-plan': carePlan,
    disclaimers,
    indications,
    outcomes,
    protocols,
    screening,
    terminology,
  }
  for (const { id, body } of tables)
    for (const [, name = ''] of body.matchAll(/`(\w+)`/g)) expect(entries[id], `${id}: ${name}`).toHaveProperty(name, expect.any(Function))
})
