import type { Finding, IsoDate, Jurisdiction, Missing } from '../core'
import type { Regulation, TelehealthInput, TelehealthStatus } from './model'
import { buildAnswer } from '../core/answer'
import { isIsoDate } from '../core/date'
import { jurisdictionChain } from '../core/jurisdiction'
import { ask } from './ask'
import { beyondKnowledge, endings, holdsOn, ofRule, readQuestion } from './regulations-in-force'
import { regulations } from './regulations'

/**
 * Tells whether ketamine, a Schedule III substance, may be prescribed by telehealth on a day: the federal level, then the state where the person
 * is. Not legal advice. A state that was not researched is `unknown`, never allowed; a rule that ends within the period is a finding.
 *
 * @param input - where the person is, the day, the period planned for, and the last evaluation in person by this prescriber
 * @returns both levels and the two together
 * @throws InvalidInputError for a malformed jurisdiction or date
 * @example
 * ```ts
 * import { telehealthStatus } from 'ketamine-therapy/access'
 *
 * telehealthStatus({ jurisdiction: 'US', asOf: '2026-11-22' }).federalThrough // → '2026-12-31'
 * telehealthStatus({ jurisdiction: 'US-CO', asOf: '2026-11-22' }).status // → 'unknown'
 * telehealthStatus({ jurisdiction: 'US', asOf: '2027-01-01' }).federal // → 'in-person-required'
 * telehealthStatus({ jurisdiction: 'GB', asOf: '2026-11-22' }).status // → 'unknown'
 * telehealthStatus({ jurisdiction: 'US', asOf: '2026-02-30' }) // throws InvalidInputError
 * ```
 */
export function telehealthStatus(input: TelehealthInput): TelehealthStatus {
  const { jurisdiction, asOf, through, inPersonOn } = readQuestion('telehealthStatus', input, ['inPersonOn'])
  const topical = (Object.values(regulations) as readonly Regulation[]).filter((rule) => rule.topic === 'telehealth-prescribing')
  const inUs = jurisdictionChain(jurisdiction).includes('US')
  const federalRules = inUs ? topical.filter((rule) => rule.jurisdiction === 'US') : []
  const stateRules = jurisdiction === 'US' ? [] : topical.filter((rule) => rule.jurisdiction === jurisdiction)
  const federal = inUs ? federalLevel(federalRules, asOf, inPersonOn) : 'unknown'
  const state = jurisdiction === 'US' ? 'not-asked' : stateLevel(stateRules, asOf, inPersonOn)
  const behind = [...federalRules, ...stateRules].filter((rule) => holdsOn(rule, asOf) !== 'unmet')
  const permitting = federalRules.filter((rule) => rule.telehealth === 'permits-with-conditions' && holdsOn(rule, asOf) === 'met')
  const federalThrough = permitting
    .flatMap((rule) => rule.effective.through ?? [])
    .sort()
    .at(-1)
  const undated = [...(inUs && federal === 'unknown' ? ['US'] : []), ...(state === 'unknown' ? [jurisdiction] : [])]
  const status = together(federal, state)
  const redundant = inPersonOn !== undefined && state !== 'in-person-required'
  return {
    status,
    federal,
    state,
    ...(federalThrough === undefined ? {} : { federalThrough }),
    rules: behind.map((rule) => rule.id),
    ...buildAnswer({
      asOf,
      findings: [
        ...(redundant ? [] : endings(permitting, asOf, through)),
        ...(state === 'follows-federal' ? lapsing(stateRules, asOf, through, inPersonOn) : []),
        ...beyondKnowledge(through),
        ...(status === 'in-person-required' ? [inPersonNeeded(behind)] : []),
      ],
      missing: [
        ...(status === 'in-person-required' ? [askVisit(inPersonOn)] : []),
        ...askState(state, jurisdiction),
        ...(undated.length === 0 ? [] : [ask('asOf', `Which rule of ${undated.join(' and of ')} held on ${asOf}?`, [], 'imprecise')]),
      ],
      assumptions: [
        ...(inUs ? ['Ketamine is a Schedule III substance; the conditions of the rules themselves are taken to be met.'] : []),
        ...openOfState(state, jurisdiction, asOf),
        ...(inUs ? [] : ['Only the United States were researched on this.']),
      ],
      sources: behind.flatMap((rule) => rule.sources),
    }),
  }
}

function askVisit(inPersonOn: IsoDate | undefined): Missing {
  const question = 'When did this prescriber last evaluate the person in person?'
  return ask('inPersonOn', question, ['access/in-person-required'], inPersonOn === undefined ? 'absent' : 'stale')
}

function askState(state: TelehealthStatus['state'], jurisdiction: Jurisdiction): readonly Missing[] {
  if (state === 'not-asked') return [ask('jurisdiction', 'In which state is the person?', [], 'imprecise')]
  return state === 'not-researched' ? [ask('jurisdiction', `What does ${jurisdiction} ask for?`, [], 'unrecognised')] : []
}

function openOfState(state: TelehealthStatus['state'], jurisdiction: Jurisdiction, asOf: IsoDate): readonly string[] {
  if (state === 'not-asked') return ['Of the state where the person is nothing is said: its law must allow it too.']
  if (state === 'unknown') return [`Whether what was read of ${jurisdiction} held on ${asOf} is not known: that is not permission.`]
  return state === 'not-researched' ? [`The law of ${jurisdiction} was not researched: that is not permission.`] : []
}

function federalLevel(rules: readonly Regulation[], asOf: IsoDate, inPersonOn: IsoDate | undefined): TelehealthStatus['federal'] {
  const held = rules.map((rule) => ({ kind: rule.telehealth, truth: holdsOn(rule, asOf) }))
  if (held.some(({ kind, truth }) => kind === 'permits-with-conditions' && truth === 'met')) return 'permitted-with-conditions'
  const asksInPerson = held.some(({ kind, truth }) => kind === 'requires-in-person' && truth === 'met')
  // One evaluation in person by the prescriber satisfies the federal statute for that person, with no limit of time.
  if (asksInPerson && inPersonOn !== undefined) return 'permitted-with-conditions'
  if (held.some(({ kind, truth }) => kind === 'permits-with-conditions' && truth === 'unknown')) return 'unknown'
  return asksInPerson ? 'in-person-required' : 'unknown'
}

function stateLevel(rules: readonly Regulation[], asOf: IsoDate, inPersonOn: IsoDate | undefined): TelehealthStatus['state'] {
  const known = rules.filter((rule) => rule.telehealth !== undefined && holdsOn(rule, asOf) !== 'unmet')
  const held = known.filter((rule) => holdsOn(rule, asOf) === 'met')
  if (held.length === 0) return known.length === 0 ? 'not-researched' : 'unknown'
  const strict = held.filter((rule) => rule.telehealth === 'requires-in-person')
  if (strict.length === 0) return 'follows-federal'
  const isRecent = (months: number | undefined): boolean =>
    inPersonOn !== undefined && (months === undefined || asOf <= monthsAfter(inPersonOn, months))
  return strict.every((rule) => isRecent(rule.inPersonWithinMonths)) ? 'follows-federal' : 'in-person-required'
}

// An evaluation in person that counts today and not to the end of the period.
function lapsing(rules: readonly Regulation[], asOf: IsoDate, through: IsoDate, inPersonOn: IsoDate | undefined): readonly Finding[] {
  return rules.flatMap((rule) => {
    const months = rule.inPersonWithinMonths
    if (months === undefined || inPersonOn === undefined || holdsOn(rule, asOf) !== 'met') return []
    const last = monthsAfter(inPersonOn, months)
    if (last >= through) return []
    const message = `The evaluation in person of ${inPersonOn} counts until ${last}: "${rule.title}" asks for one within ${months} months.`
    return [ofRule(rule, 'in-person-lapses', message, 'inPersonOn', inPersonOn, `within ${months} months before ${through}`)]
  })
}

// The same day some months later; the last day of a shorter month.
function monthsAfter(date: IsoDate, months: number): IsoDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const stem = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  const day = [date.slice(8), '30', '29', '28'].find((one) => isIsoDate(`${stem}-${one}`)) ?? '28'
  return `${stem}-${day}`
}

function together(federal: TelehealthStatus['federal'], state: TelehealthStatus['state']): TelehealthStatus['status'] {
  if (federal === 'in-person-required' || state === 'in-person-required') return 'in-person-required'
  return federal === 'unknown' || state === 'unknown' || state === 'not-researched' ? 'unknown' : 'permitted-with-conditions'
}

function inPersonNeeded(behind: readonly Regulation[]): Finding {
  const rules = behind.filter((rule) => rule.telehealth === 'requires-in-person')
  return {
    code: 'access/in-person-required',
    severity: 'hold',
    message: 'The rules in force ask for an evaluation in person before ketamine is prescribed by telehealth.',
    because: rules.map((rule) => ({ path: 'inPersonOn', expected: rule.title, outcome: 'unmet' })),
    sources: rules.flatMap((rule) => rule.sources),
  }
}
