import type { Drug, Jurisdiction, Route } from '../core'
import type {
  CareSetting,
  CareSettingMatch,
  CareSettingSearch,
  FindCareSettingsInput,
  RouteAvailability,
  SettingNeed,
  TelehealthStatus,
} from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { jurisdictionChain } from '../core/jurisdiction'
import { DRUGS, ROUTES } from '../core/words'
import { ask } from './ask'
import { careSettings } from './care-settings'
import { regulations } from './regulations'
import { holdsOn } from './regulations-in-force'
import { telehealthStatus } from './telehealth-status'

const NEEDS: readonly SettingNeed[] = [
  'approved-product',
  'insurance',
  'free-or-low-cost',
  'no-travel',
  'continuous-monitoring',
  'emergency-care',
  'psychotherapy',
  'psychiatric-continuity',
  'peer-support',
  'fast-start',
]
const FITS: readonly CareSettingMatch['fit'][] = ['fits', 'conditional', 'not-researched', 'excluded']
const REACH: readonly CareSetting['rural']['reach'][] = ['high', 'medium', 'low-to-medium', 'neutral', 'not-applicable', 'low']

/**
 * Finds care settings for a drug and route on a day, and says why the others do not fit. It does not know single providers, free places or waiting
 * times, and it does not judge whether a person is eligible. A country, drug or route for which a setting was not described is `not-researched`, never a no.
 *
 * @param input - what is looked for
 * @returns every setting with the reasons, those that fit first
 * @throws InvalidInputError for an unknown drug, route or need, or a malformed jurisdiction or date
 * @example
 * ```ts
 * import { findCareSettings } from 'ketamine-therapy/access'
 *
 * const search = findCareSettings({ drug: 'esketamine', route: 'intranasal', jurisdiction: 'US', asOf: '2026-11-22' })
 * search.matches.find((match) => match.setting === 'rems-certified-site')?.fit // → 'fits'
 * search.matches.find((match) => match.setting === 'telehealth-at-home')?.fit // → 'excluded'
 * findCareSettings({ jurisdiction: 'Ohio', asOf: '2026-11-22' }) // throws InvalidInputError
 * ```
 */
export function findCareSettings(input: FindCareSettingsInput): CareSettingSearch {
  const wanted = readWanted(input)
  const { jurisdiction, asOf, rural } = wanted
  const telehealth = telehealthStatus({ jurisdiction, asOf })
  const settings = Object.values(careSettings) as readonly CareSetting[]
  const matches = settings
    .map((setting) => ({ setting, match: matchSetting(setting, wanted, telehealth) }))
    .sort(
      (a, b) =>
        FITS.indexOf(a.match.fit) - FITS.indexOf(b.match.fit) ||
        (rural ? REACH.indexOf(a.setting.rural.reach) - REACH.indexOf(b.setting.rural.reach) : 0) ||
        (a.setting.id < b.setting.id ? -1 : 1),
    )
  const chosen = matches.filter(({ match }) => match.fit === 'fits' || match.fit === 'conditional').map(({ setting }) => setting)
  const unresearched = matches.filter(({ match }) => match.fit === 'not-researched').length
  const needsTelehealth = chosen.some(dependsOnTelehealth)
  const lacksVisit = matches.some(({ match }) => match.reasons.includes(NEEDS_VISIT))
  return {
    matches: matches.map(({ match }) => match),
    ...buildAnswer({
      asOf,
      findings: needsTelehealth || lacksVisit ? telehealth.findings : [],
      missing: [
        ...(needsTelehealth ? telehealth.missing : []),
        ...(unresearched === 0 ? [] : [ask('jurisdiction', `Where is it given in ${jurisdiction}?`, [], 'unrecognised')]),
      ],
      assumptions: [
        'Waiting times are unknown for every setting.',
        ...(unresearched === 0
          ? []
          : [
              `${unresearched} of ${settings.length} settings were not researched for ${[treatmentOf(wanted), jurisdiction].filter((word) => word !== '').join(' in ')}: that is neither a yes nor a no.`,
            ]),
        ...(needsTelehealth ? telehealth.assumptions : []),
      ],
      sources: [...chosen.flatMap((setting) => setting.sources), ...(needsTelehealth ? telehealth.sources : [])],
    }),
  }
}

function matchSetting(setting: CareSetting, wanted: Wanted, telehealth: TelehealthStatus): CareSettingMatch {
  const reasons: string[] = []
  let fit = 'fits' as CareSettingMatch['fit']
  const lower: Lower = (to, reason) => {
    reasons.push(reason)
    if (FITS.indexOf(to) > FITS.indexOf(fit)) fit = to
  }
  const cell = bestCell(setting, wanted.drug, wanted.route)
  if (!jurisdictionChain(wanted.jurisdiction).some((part) => setting.jurisdictions.includes(part)))
    lower('not-researched', `described for ${setting.jurisdictions.join(', ')} only`)
  judgeTreatment(setting, wanted, cell, lower)
  if (isForEsketamine(setting, wanted) && !setting.settings.includes('research') && !isEsketamineApproved(wanted))
    lower('excluded', 'esketamine was not approved on that day')
  for (const need of wanted.needs) if (!setting.serves.includes(need)) lower('excluded', `does not serve the need ${need}`)
  if (fit !== 'excluded' && dependsOnTelehealth(setting)) judgeTelehealth(telehealth, lower)
  const { reach, rescue } = setting.rural
  if (wanted.rural) reasons.push(`rural reach: ${reach}${rescue === undefined ? '' : `; rescue: ${rescue}`}`)
  if (setting.rarity !== undefined) reasons.push(`such settings are ${setting.rarity === 'rare' ? 'rare' : 'very rare'}`)
  return { setting: setting.id, fit, ...(cell === undefined ? {} : { availability: cell.availability }), reasons }
}

/** Notes why a setting fits no further than this. */
type Lower = (to: CareSettingMatch['fit'], reason: string) => void

function judgeTreatment(setting: CareSetting, wanted: Wanted, cell: RouteAvailability | undefined, lower: Lower): void {
  const asked = treatmentOf(wanted)
  if (asked === '') return
  if (isNo(cell ?? bestCell(setting, wanted.drug, undefined))) lower('excluded', `${asked} is not given there${noteOf(cell)}`)
  else if (cell === undefined) lower('not-researched', `whether ${asked} is given there was not researched`)
  else if (cell.availability === 'conditional') lower('conditional', cell.note ?? 'under conditions')
  else if (cell.availability !== 'yes') {
    lower('fits', `given there: ${cell.availability}${noteOf(cell)}`)
    if (cell.drug === 'esketamine') lower('conditional', 'only if REMS-certified')
  }
}

function judgeTelehealth({ status, state }: TelehealthStatus, lower: Lower): void {
  if (status === 'in-person-required') lower('excluded', NEEDS_VISIT)
  else if (status !== 'unknown') lower('conditional', 'under the conditions of the telehealth rule')
  else if (state === 'not-researched') lower('conditional', 'the law of the state was not researched')
  else lower('conditional', 'whether the law permits it on that day is not known')
}

// Asked for, or all that is given there.
function isForEsketamine({ routes }: CareSetting, { drug }: Wanted): boolean {
  return drug === 'esketamine' || routes.every((cell) => cell.drug === 'esketamine' || isNo(cell))
}

// Dates of the approval are on file for the United States; elsewhere the settings themselves say where they were seen.
function isEsketamineApproved({ jurisdiction, asOf }: Wanted): boolean {
  return !jurisdictionChain(jurisdiction).includes('US') || holdsOn(regulations['us-spravato-approval'], asOf) === 'met'
}

const BEST: readonly RouteAvailability['availability'][] = ['yes', 'sometimes', 'conditional', 'rare', 'no', 'not-applicable']

function bestCell(setting: CareSetting, drug: Drug | undefined, route: Route | undefined): RouteAvailability | undefined {
  if (drug === undefined && route === undefined) return undefined
  return setting.routes
    .filter((cell) => (drug === undefined || cell.drug === drug) && (route === undefined || cell.routes.includes(route)))
    .sort((a, b) => BEST.indexOf(a.availability) - BEST.indexOf(b.availability))[0]
}

function isNo(cell: RouteAvailability | undefined): boolean {
  return cell?.availability === 'no' || cell?.availability === 'not-applicable'
}

function treatmentOf({ drug, route }: Wanted): string {
  return [route, drug].filter((word) => word !== undefined).join(' ')
}

function noteOf(cell: RouteAvailability | undefined): string {
  return cell?.note === undefined ? '' : ` (${cell.note})`
}

const NEEDS_VISIT = 'prescribing by telehealth needs an evaluation in person on that day'

function dependsOnTelehealth({ dependsOn }: CareSetting): boolean {
  return dependsOn?.includes('telehealth-prescribing') === true
}

interface Wanted {
  readonly drug: Drug | undefined
  readonly route: Route | undefined
  readonly jurisdiction: Jurisdiction
  readonly asOf: string
  readonly rural: boolean
  readonly needs: readonly SettingNeed[]
}

function readWanted(input: unknown): Wanted {
  const check = new InputCheck('findCareSettings')
  const { drug, route, jurisdiction, asOf, rural, needs } = check.object('', input, [
    'drug',
    'route',
    'jurisdiction',
    'asOf',
    'rural',
    'needs',
  ])
  if (drug !== undefined) check.oneOf('drug', drug, DRUGS)
  if (route !== undefined) check.oneOf('route', route, ROUTES)
  check.jurisdiction('jurisdiction', jurisdiction)
  check.date('asOf', asOf)
  if (rural !== undefined) check.flag('rural', rural)
  const list = needs === undefined ? [] : check.list('needs', needs, { max: NEEDS.length })
  list.forEach((need, index) => check.oneOf(`needs[${index}]`, need, NEEDS))
  check.done()
  return {
    drug: drug as Drug | undefined,
    route: route as Route | undefined,
    jurisdiction: jurisdiction as string,
    asOf: asOf as string,
    rural: rural === true,
    needs: list as readonly SettingNeed[],
  }
}
