import type { ContentRuleId } from '../catalog'

/**
 * A thing that misleads, said in classes of words instead of words.
 *
 * @internal
 */
export interface Frame {
  /** The rule that it breaks. */
  readonly rule: ContentRuleId
  /** The rule that it breaks in Spanish, where that language has one of its own. */
  readonly es?: ContentRuleId
  /** Classes in the order in which they follow each other; `a|b` is either. */
  readonly says: string
  /** Most words between two neighbours of `says`. Left out: 3. */
  readonly gap?: number
  /** Whether the classes may stand in any order. */
  readonly anyOrder?: true
  /** Classes of which one has to be near. */
  readonly needs?: string
  /** Classes that take the claim back or show that something else is meant, wherever they are near. */
  readonly unless?: string
}

/**
 * A place in a sentence that means what its class says.
 *
 * @internal
 */
export interface Mention {
  /** The class. */
  readonly means: string
  /** Index of the first token. */
  readonly first: number
  /** Index of the last token. */
  readonly last: number
  /** Whether the words are Spanish. */
  readonly spanish: boolean
  /** Whether it is one run of words, so that it hides shorter mentions inside it. */
  readonly whole: boolean
}

/**
 * A frame found in a sentence.
 *
 * @internal
 */
export interface FrameHit {
  /** The frame. */
  readonly frame: Frame
  /** What fills its classes, in the order of the text. */
  readonly mentions: readonly Mention[]
}

/** How many words away `needs` and `unless` are looked for. */
const NEAR = 15

/** Words that report what others say: no frame stands near them. */
const REPORT = 'report'

/** Words that turn to something else: a frame does not reach over one. */
const TURN = 'turn'

/**
 * Prepares frames to be looked for in the mentions of a sentence. The work grows with the number of mentions.
 *
 * @param frames - the frames
 * @returns a function of all mentions of a sentence
 * @internal
 */
export function createFrameFinder(frames: readonly Frame[]): (mentions: readonly Mention[]) => readonly FrameHit[] {
  const plans = frames.flatMap(planFrame)
  return (mentions) => {
    const byClass = groupByClass(withoutHidden(mentions))
    return plans.flatMap((plan) => findPlan(plan, byClass))
  }
}

interface Plan {
  readonly frame: Frame
  readonly says: readonly (readonly string[])[]
  readonly gap: number
  readonly needs: readonly string[]
  readonly unless: readonly string[]
}

function planFrame(frame: Frame): readonly Plan[] {
  const says = frame.says.split(' ').map((part) => part.split('|'))
  const plan = { frame, gap: frame.gap ?? 3, needs: frame.needs?.split('|') ?? [], unless: [REPORT, ...(frame.unless?.split(' ') ?? [])] }
  return (frame.anyOrder === true ? [says, [...says].reverse()] : [says]).map((order) => ({ ...plan, says: order }))
}

type ByClass = ReadonlyMap<string, readonly Mention[]>

function groupByClass(mentions: readonly Mention[]): ByClass {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.means)
    if (group === undefined) groups.set(mention.means, [mention])
    else group.push(mention)
  }
  return groups
}

/** In the order of the text, without those that are part of a longer one: "high blood pressure" speaks of no high. */
function withoutHidden(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.first - b.first || b.last - a.last)
  let longest: Mention | undefined
  return sorted.filter((mention) => {
    const hidden = longest !== undefined && mention.last <= longest.last && mention.last - mention.first < longest.last - longest.first
    if (mention.whole && (longest === undefined || mention.last > longest.last)) longest = mention
    return !hidden
  })
}

const NONE: readonly Mention[] = []

function ofClasses(classes: readonly string[], byClass: ByClass): readonly Mention[] {
  const [only, ...more] = classes
  if (more.length === 0) return byClass.get(only ?? '') ?? NONE
  const lists = classes.flatMap((name) => byClass.get(name) ?? NONE)
  return lists.sort((a, b) => a.first - b.first || a.last - b.last)
}

function findPlan(plan: Plan, byClass: ByClass): readonly FrameHit[] {
  if (!plan.says.every((classes) => classes.some((name) => byClass.has(name)))) return []
  let chains: readonly (readonly Mention[])[] = ofClasses(plan.says[0] ?? [], byClass).map((mention) => [mention])
  for (const classes of plan.says.slice(1)) chains = follow(chains, ofClasses(classes, byClass), plan.gap)
  return chains.filter((chain) => stands(plan, chain, byClass)).map((mentions) => ({ frame: plan.frame, mentions }))
}

/** Each chain with the next mention that follows it closely enough; of two chains that reach the same mention the closer. */
function follow(chains: readonly (readonly Mention[])[], mentions: readonly Mention[], gap: number): readonly (readonly Mention[])[] {
  const longer: (readonly Mention[])[] = []
  let next = 0
  chains.forEach((chain, index) => {
    const end = chain.at(-1)?.last ?? 0
    while (next < mentions.length && (mentions[next]?.first ?? 0) <= end) next++
    const mention = mentions[next]
    const rival = chains[index + 1]?.at(-1)?.last
    if (mention === undefined || mention.first - end > gap + 1 || (rival !== undefined && rival < mention.first)) return
    longer.push([...chain, mention])
  })
  return longer
}

function stands({ needs, unless }: Plan, chain: readonly Mention[], byClass: ByClass): boolean {
  const first = chain[0]?.first ?? 0
  const last = chain.at(-1)?.last ?? 0
  const isNear = (name: string): boolean =>
    (byClass.get(name) ?? NONE).some(
      (mention) => mention.last >= first - NEAR && mention.first <= last + NEAR && !chain.some((own) => overlap(own, mention)),
    )
  if ((byClass.get(TURN) ?? NONE).some((turn) => turn.first > first && turn.last < last)) return false
  return (needs.length === 0 || needs.some(isNear)) && !unless.some(isNear)
}

function overlap(a: Mention, b: Mention): boolean {
  return a.first <= b.last && b.first <= a.last
}
