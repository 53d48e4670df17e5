import type { Comparator, Effect, EffectResult, Indication, Study, TestedTreatment } from 'ketamine-therapy/indications'
import { capital, joined, lines, plain, section, sentence, table } from '../markdown'
import type { References } from '../references'
import { dose, drugNames, drugRoutes, number, orList, range, routeNames, span, spelled, SYMBOLS } from '../words'

/** The studies under the body of evidence that they belong to first. */
export function studies({ evidence, effects }: Indication, references: References): string {
  const parts = evidence.map((body) => {
    const heading = `${drugRoutes(body.applies)}${body.aspect === undefined ? '' : `: ${body.aspect}`}`
    const own = effects.filter(({ bodies }) => bodies[0] === body.id)
    return section(3, plain(heading), studyTable(own, references))
  })
  const apart = effects.filter(({ bodies }) => !evidence.some(({ id }) => id === bodies[0]))
  return joined(
    ...parts,
    parts.every((part) => part === '') ? studyTable(apart, references) : section(3, 'Other', studyTable(apart, references)),
  )
}

function studyTable(effects: readonly Effect[], references: References): string {
  return table(
    ['Study', 'Given and compared with', 'Results'],
    effects.map((effect) => row(effect, references)),
  )
}

function row(effect: Effect, { cite }: References): readonly string[] {
  return [
    lines(`**${plain(effect.study.name)}** ${cite(effect.sources)}`, plain(studyWords(effect.study)), `found: *${found(effect)}*`),
    lines(plain(sentence(treatment(effect.treatment))), plain(sentence(comparator(effect.comparator)))),
    lines(
      ...effect.results.map((result) => `${plain(resultWords(result))} ${result.sources === undefined ? '' : cite(result.sources)}`),
      effect.note === undefined ? '' : `*${plain(sentence(effect.note))}*`,
    ),
  ]
}

/** Beside a comparison "uncontrolled" would read as if there were none: the word means that it was not a randomized one. */
function found({ outcome, comparator: against }: Effect): string {
  return outcome === 'uncontrolled' && against.kind !== 'none' ? 'not randomized' : spelled(outcome)
}

function studyWords(study: Study): string {
  const people = study.design === 'animal' ? 'animals' : 'people'
  const counted = study.counted === undefined || study.counted === 'not-stated' ? '' : ` ${study.counted}`
  const arms = [
    study.treatmentN === undefined ? '' : `${study.treatmentN} given the drug`,
    study.comparatorN === undefined ? '' : `${study.comparatorN} in the comparison arm`,
  ]
  return [
    spelled(study.design),
    study.blinding === undefined ? '' : spelled(study.blinding),
    study.studies === undefined ? '' : `${study.studies} studies`,
    study.n === undefined ? '' : `${study.n} ${people}${counted}`,
    ...arms,
    study.participants ?? '',
    study.registration ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function treatment(given: TestedTreatment): string {
  const routes = [routeNames(given.routes), orList(given.otherRoutes ?? [])].filter((part) => part !== '').join(' or ')
  const sessions =
    given.sessions === undefined
      ? ''
      : given.sessions === 1 && given.sessionsUpTo === undefined
        ? 'single dose'
        : `${range(given.sessions, given.sessionsUpTo)} doses`
  return [
    drugNames(given.drugs),
    routes,
    given.release === undefined ? '' : `${given.release} release`,
    orList((given.doses ?? []).map(dose)),
    sessions,
    given.schedule ?? '',
    given.alongside === undefined ? '' : `with ${given.alongside}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function comparator({ kind, text, dose: given }: Comparator): string {
  if (kind === 'none') return 'No comparison'
  if (kind === 'not-stated' && text === undefined) return 'Comparison not stated'
  const words = text ?? COMPARATORS[kind]
  return `Against ${words}${given === undefined ? '' : `, ${dose(given)}`}`
}

const COMPARATORS: Readonly<Record<Comparator['kind'], string>> = {
  none: 'nothing',
  placebo: 'placebo',
  saline: 'saline',
  midazolam: 'midazolam',
  'other-active': 'another active treatment',
  ect: 'electroconvulsive therapy',
  'usual-care': 'usual care',
  stopping: 'stopping the drug',
  'other-dose': 'another dose or schedule of the same drug',
  mixed: 'various controls',
  'not-stated': 'a comparison that is not stated',
}

/** One result as a sentence, with everything that keeps its number honest. */
function resultWords(result: EffectResult): string {
  const scale = result.scale?.toUpperCase() ?? ''
  const qualifiers = [
    result.outcome.toUpperCase().includes(scale) ? '' : scale,
    threshold(result),
    result.dose === undefined ? '' : dose(result.dose),
    result.subgroup === undefined || result.outcome.includes(result.subgroup) ? '' : result.subgroup,
    result.at === undefined ? '' : `at ${span(result.at)}`,
    result.when === undefined || result.outcome.includes(result.when) ? '' : result.when,
    result.n === undefined ? '' : `${result.n} people`,
    result.studies === undefined ? '' : `${result.studies} studies`,
  ].filter((part) => part !== '')
  const subject = `${capital(result.outcome)}${qualifiers.length === 0 ? '' : ` (${qualifiers.join(', ')})`}`
  const numbers = [estimate(result), ...extras(result)].filter((part) => part !== '')
  const verdict = [PRIMARY[result.primaryOutcome], FAVORS[result.favors]].filter((part) => part !== '').join('; ')
  return [`${subject}${numbers.length === 0 ? '' : `: ${numbers.join(', ')}`}`, capital(verdict), result.note ?? '']
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ')
}

const PRIMARY: Readonly<Record<EffectResult['primaryOutcome'], string>> = {
  met: 'primary outcome, met',
  'not-met': 'primary outcome, not met',
  'not-testable': 'primary outcome, not testable',
  'not-primary': '',
  'not-stated': '',
}
const FAVORS: Readonly<Record<EffectResult['favors'], string>> = {
  treatment: 'favors the drug',
  comparator: 'favors the comparison',
  neither: 'no difference shown',
  'not-compared': 'not compared',
}
const UNITS: Readonly<Record<NonNullable<EffectResult['unit']>, string>> = {
  points: ' points',
  percent: '%',
  'percentage-points': ' percentage points',
  ratio: '',
  'standard-deviations': ' standard deviations',
  'standard-deviations-per-day': ' standard deviations a day',
  'mg-morphine-equivalent': ' mg morphine equivalent',
  mmHg: ' mmHg',
  days: ' days',
  'days-per-week': ' days a week',
  'score-days': ' score days',
  people: ' people',
  trials: ' trials',
  attacks: ' attacks',
  probability: '',
  sessions: ' sessions',
  statistic: '',
}

function threshold({ threshold: cut }: EffectResult): string {
  if (cut === undefined) return ''
  const unit = cut.unit === 'percent-fall' ? '% fall' : cut.unit === 'hours' ? ' hours' : ' points'
  return `${SYMBOLS[cut.is]} ${number(cut.value)}${unit}`
}

function estimate(result: EffectResult): string {
  const plural = result.unit === undefined ? '' : UNITS[result.unit]
  const unit = (value: number, upTo?: number): string => (value === 1 && upTo === undefined ? plural.replace(/^ (\w+)s\b/, ' $1') : plural)
  const events = [result.treatmentEvents, result.comparatorEvents].map((count) =>
    count === undefined ? '' : ` (${count.events} of ${count.of})`,
  )
  const arms = [
    result.treatment === undefined
      ? ''
      : `${range(result.treatment, result.treatmentUpTo)}${unit(result.treatment, result.treatmentUpTo)}${events[0]}${onTheDrug(result)}`,
    result.comparator === undefined ? '' : `${number(result.comparator)}${unit(result.comparator)}${events[1]} in the comparison arm`,
  ].filter((part) => part !== '')
  const figure = result.value === undefined ? '' : ` ${range(result.value, result.valueUpTo)}${unit(result.value, result.valueUpTo)}`
  // A source may print an interval and no estimate.
  const single = figure === '' && result.interval === undefined ? '' : `${spelled(result.measure)}${figure}${interval(result)}`
  return [arms.join(' and '), single].filter((part) => part !== '').join('; ')
}

// Where nothing was compared there is only one number, and it may be about both arms together.
function onTheDrug({ favors, comparator: other, comparatorEvents }: EffectResult): string {
  return favors === 'not-compared' && other === undefined && comparatorEvents === undefined ? '' : ' on the drug'
}

function interval({ interval: around }: EffectResult): string {
  if (around === undefined) return ''
  const high = around.high === undefined ? 'no upper end' : number(around.high)
  return ` (${around.level}% interval ${number(around.low)} to ${high})`
}

function extras(result: EffectResult): readonly string[] {
  const { numberNeeded, p } = result
  const counts = [
    result.treatment !== undefined || result.treatmentEvents === undefined
      ? ''
      : `${result.treatmentEvents.events} of ${result.treatmentEvents.of}${onTheDrug(result)}`,
    result.comparator !== undefined || result.comparatorEvents === undefined
      ? ''
      : `${result.comparatorEvents.events} of ${result.comparatorEvents.of} in the comparison arm`,
  ]
  return [
    ...counts,
    p === undefined ? '' : `p ${p.is} ${p.value}`,
    numberNeeded === undefined
      ? ''
      : `number needed to treat ${numberNeeded.value}${numberNeeded.basis === 'computed' ? ' (computed)' : ''}`,
    result.heterogeneityPercent === undefined ? '' : `I² ${result.heterogeneityPercent}%`,
    result.printedAs === 'advantage' ? 'the source prints it as an advantage, without the sign' : '',
  ]
}
