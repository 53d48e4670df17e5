import type { Audience, DisclaimerContext, Exclusion, Register, Surface, Topic } from './model'
import type { Drug, IsoDate, Jurisdiction, Locale } from '../core/words'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { DRUGS, LOCALES, SETTINGS } from '../core/words'
import { AUDIENCES, REGISTERS, SURFACES, TOPICS } from './words'

/**
 * A checked context with its defaults filled in.
 *
 * @internal
 */
export interface ResolvedContext {
  /** Where the text is shown. */
  readonly surface: Surface
  /** For whom. */
  readonly audience: Audience
  /** Language. */
  readonly locale: Locale
  /** Wording. */
  readonly register: Register
  /** Where the readers are. */
  readonly jurisdiction: Jurisdiction
  /** Topics, given or following from the other facts. */
  readonly topics: ReadonlySet<Topic>
  /** Whether the list of topics is complete. */
  readonly topicsKnown: boolean
  /** Facts that make a notice untrue. */
  readonly exclusions: Exclusions
  /** Whether short forms are wanted wherever there is one, or nowhere. */
  readonly space: 'full' | 'short' | 'as-needed'
  /** Day whose knowledge is used. */
  readonly asOf: IsoDate
  /** What was taken for granted. */
  readonly assumptions: readonly string[]
}

/** Whether each of them holds; nothing where nobody said. */
type Exclusions = Readonly<Record<Exclusion, boolean | undefined>>

/**
 * Fields of a context.
 *
 * @internal
 */
export const CONTEXT_KEYS: readonly string[] = [
  'surface',
  'audience',
  'locale',
  'register',
  'jurisdiction',
  'topics',
  'drugs',
  'compounded',
  'setting',
  'space',
  'asOf',
]

/**
 * Checks the fields of a context and notes what is wrong.
 *
 * @internal
 */
export function checkContext(check: InputCheck, context: Readonly<Record<string, unknown>>): void {
  const given = (key: string): boolean => context[key] !== undefined
  check.oneOf('surface', context['surface'], SURFACES)
  if (given('audience')) check.oneOf('audience', context['audience'], AUDIENCES)
  if (given('locale')) check.oneOf('locale', context['locale'], LOCALES)
  if (given('register')) check.oneOf('register', context['register'], REGISTERS)
  if (given('jurisdiction')) check.jurisdiction('jurisdiction', context['jurisdiction'])
  if (given('topics')) {
    check.list('topics', context['topics'], { max: 100 }).forEach((topic, index) => check.oneOf(`topics[${index}]`, topic, TOPICS))
  }
  if (given('drugs')) {
    check.list('drugs', context['drugs'], { max: 10 }).forEach((drug, index) => check.oneOf(`drugs[${index}]`, drug, DRUGS))
  }
  if (given('compounded')) check.flag('compounded', context['compounded'])
  if (given('setting')) check.oneOf('setting', context['setting'], SETTINGS)
  if (given('space')) check.oneOf('space', context['space'], ['full', 'short'])
  if (given('asOf')) check.date('asOf', context['asOf'])
}

/**
 * Refuses a bad context by itself, so that its issues can also be named under the page that it belongs to.
 *
 * @internal
 */
export function refuseBadContext(context: unknown): void {
  const check = new InputCheck('context')
  checkContext(check, check.object('', context, CONTEXT_KEYS))
  check.done()
}

/**
 * Fills in what a checked context leaves out.
 *
 * @internal
 */
export function resolveContext(context: DisclaimerContext, seen: readonly Topic[] = []): ResolvedContext {
  const audience = context.audience ?? 'patient'
  const topics = new Set<Topic>([...(context.topics ?? []), ...seen, ...topicsOfFacts(context)])
  return {
    surface: context.surface,
    audience,
    locale: context.locale ?? 'en',
    register: context.register ?? (audience === 'patient' ? 'plain' : 'standard'),
    jurisdiction: context.jurisdiction ?? 'US',
    topics,
    topicsKnown: context.topics !== undefined,
    exclusions: exclusionsOf(context, topics),
    space: context.space ?? 'as-needed',
    asOf: context.asOf ?? KNOWLEDGE_DATE,
    assumptions: [
      ...(context.audience === undefined ? ['The readers are patients.'] : []),
      ...(context.jurisdiction === undefined ? ['The readers are in the United States.'] : []),
      ...(context.locale === undefined ? ['The text is in English.'] : []),
    ],
  }
}

function topicsOfFacts(context: DisclaimerContext): readonly Topic[] {
  const drugs: readonly Drug[] = context.drugs ?? []
  return [
    ...(drugs.includes('ketamine') ? (['ketamine'] as const) : []),
    ...(drugs.includes('esketamine') ? (['esketamine'] as const) : []),
    // Arketamine is approved nowhere: whatever is said of it looks ahead.
    ...(drugs.includes('arketamine') ? (['forecast'] as const) : []),
    ...(context.compounded === true ? (['compounded'] as const) : []),
    ...(context.setting === 'home' ? (['at-home'] as const) : []),
    ...(context.locale !== undefined && context.locale !== 'en' ? (['translated'] as const) : []),
  ]
}

/** Only what is stated excludes; a list of topics that leaves something out does not. Where two statements contradict each other, the notice stays. */
function exclusionsOf({ topics: named, drugs, compounded, setting }: DisclaimerContext, topics: ReadonlySet<Topic>): Exclusions {
  const isOther = (['ketamine', 'off-label', 'compounded'] as const).some((topic) => topics.has(topic))
  const esketamineOnly = !isOther && (topics.has('esketamine') || (drugs === undefined ? undefined : false))
  const unless = (topic: Topic, stated: boolean | undefined): boolean | undefined => {
    if (esketamineOnly === true) return true
    if (named?.includes(topic) === true) return false
    return stated ?? (topics.has(topic) ? false : undefined)
  }
  return {
    'esketamine-only': esketamineOnly,
    'not-compounded': unless('compounded', compounded === undefined ? undefined : !compounded),
    'not-at-home': unless('at-home', setting === undefined ? undefined : setting !== 'home'),
  }
}
