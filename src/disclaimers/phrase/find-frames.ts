import type { ContentRuleId } from '../catalog'
import type { Lexicon, Meaning } from './create-lexicon'
import type { TextToken } from './tokenise'
import { affirms } from './create-reader'

/**
 * A thing that misleads, said in classes of words instead of words.
 *
 * @internal
 */
export interface Frame {
  /** The rule that it breaks. */
  readonly rule: ContentRuleId
  /** Classes in the order in which they follow each other; `a|b` is either. */
  readonly says: string
  /** Most words between two neighbors of `says`. Left out: 3. */
  readonly gap?: number
  /** Whether the classes may stand in any order. */
  readonly anyOrder?: true
  /** Classes of which one has to be near. */
  readonly needs?: string
  /** Classes of which any one that is near takes the claim back or shows that something else is meant. */
  readonly unless?: string
}

/**
 * A place in a sentence that means what its class says.
 *
 * @internal
 */
export interface Mention extends Meaning {
  /** Index of the first token. */
  readonly first: number
  /** Index of the last token. */
  readonly last: number
  /** Whether nothing else may stand between its words, so that it hides the meaning of each: "high blood pressure" speaks of no high. */
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

/**
 * Looks for frames in the tokens of a sentence, given its mentions of more than one word. The work grows with the number of tokens.
 *
 * @internal
 */
export type FrameFinder = (tokens: readonly TextToken[], runs: readonly Mention[]) => readonly FrameHit[]

/** How many words away `needs` and `unless` are looked for. */
const NEAR = 15

/** Words that report what others say: no frame stands near them. */
const REPORT = 'report'

/** Runs of words that must not be read word by word: nothing inside them means what it means elsewhere. */
const OTHER = 'other'

/**
 * Classes of denials.
 *
 * @internal
 */
export const DENIALS: readonly string[] = ['none', 'not']

/** What costs nothing, hides nothing or is no full list. */
const ELSEWHERE = 'elsewhere'

/** Denials that are part of a turn of phrase deny nothing by themselves: "without a doubt", "no matter who", "free of charge", "not all". */
const TURNS_OF_PHRASE: readonly string[] = ['certain', 'everyone', 'forever', 'none', 'trivial', 'hype', 'best', 'hedge', ELSEWHERE]

/** Words that turn to something else: a frame does not reach over one. */
const TURN = 'turn'

/**
 * Prepares frames.
 *
 * @param frames - the frames
 * @param lexicon - the classes of words
 * @returns the finder
 * @internal
 */
export function createFrameFinder(frames: readonly Frame[], lexicon: Lexicon): FrameFinder {
  const plans = frames.flatMap(planFrame)
  const said = new Set(plans.flatMap((plan) => plan.says.flat()))
  // A sentence is asked only for the frames whose rarest part is there; by number, which is much faster than by name.
  const numbers = new Map([...said].map((name, index) => [name, index]))
  const keyed = keyPlans(plans, numbers)
  return (tokens, runs) => {
    const around = lookAround(tokens, runs, lexicon, said)
    const isThere = new Uint8Array(numbers.size)
    const there: number[] = []
    for (const name of around.byClass.keys()) {
      const number = numbers.get(name)
      if (number === undefined) continue
      isThere[number] = 1
      there.push(number)
    }
    const hits: FrameHit[] = []
    for (const number of there) {
      for (const { plan, says, key } of keyed[number] ?? []) {
        // Of several classes that may stand for the key part the first that is there asks for the plan, so that it is asked for once.
        if (key.find((one) => isThere[one] === 1) !== number || !allThere(says, isThere)) continue
        // One by one: a sentence may hold more hits than a call takes arguments.
        for (const hit of findPlan(plan, around)) hits.push(hit)
      }
    }
    return hits
  }
}

interface KeyedPlan {
  readonly plan: Plan
  readonly says: readonly (readonly number[])[]
  /** The part under whose classes the plan is kept. */
  readonly key: readonly number[]
}

/** Plans by each class of the part that the fewest plans speak of. */
function keyPlans(plans: readonly Plan[], numbers: ReadonlyMap<string, number>): readonly (readonly KeyedPlan[])[] {
  const uses = new Uint16Array(numbers.size)
  const numbered = plans.map((plan) => ({ plan, says: plan.says.map((classes) => classes.map((name) => numbers.get(name) ?? 0)) }))
  for (const { says } of numbered) for (const one of says.flat()) uses[one] = (uses[one] ?? 0) + 1
  const usesOf = (part: readonly number[]): number => part.reduce((sum, one) => sum + (uses[one] ?? 0), 0)
  const keyed: KeyedPlan[][] = Array.from(uses, () => [])
  for (const entry of numbered) {
    const [key = []] = [...entry.says].sort((a, b) => usesOf(a) - usesOf(b))
    for (const one of key) keyed[one]?.push({ ...entry, key })
  }
  return keyed
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
  const plan = {
    frame,
    gap: frame.gap ?? 3,
    needs: frame.needs?.split('|') ?? [],
    unless: [REPORT, ...(frame.unless?.split('|') ?? [])],
  }
  return (frame.anyOrder === true ? [says, [...says].reverse()] : [says]).map((order) => ({ ...plan, says: order }))
}

/** What stands in a sentence. */
interface Around {
  readonly tokens: readonly TextToken[]
  readonly lexicon: Lexicon
  /** Mentions of the classes that frames consist of, in order. */
  readonly byClass: ReadonlyMap<string, readonly Mention[]>
  /** Mentions of more than one word, in order. */
  readonly runs: readonly Mention[]
  /** Indexes of the tokens whose own meaning is hidden by a run or by the doubt that they deny. */
  readonly hidden: ReadonlySet<number>
}

function lookAround(tokens: readonly TextToken[], all: readonly Mention[], lexicon: Lexicon, said: ReadonlySet<string>): Around {
  const says = ({ means: name, first, last }: Mention): boolean =>
    name === ELSEWHERE ? !beginsList(tokens, last) : !DENIALS.includes(name) || !affirms(tokens, first)
  const runs = withoutHidden(all.filter(says))
  const hidden = new Set<number>()
  const inRun = new Set<number>()
  for (const { means: name, first, last, whole } of runs) {
    if (!whole) continue
    for (let at = first; at <= last; at++) {
      if (name === OTHER) hidden.add(at)
      else if (TURNS_OF_PHRASE.includes(name)) inRun.add(at)
    }
  }
  const byClass = new Map<string, Mention[]>()
  const add = (mention: Mention): void => {
    const group = byClass.get(mention.means)
    if (group === undefined) byClass.set(mention.means, [mention])
    else group.push(mention)
  }
  let next = 0
  for (const [at, token] of tokens.entries()) {
    for (let run = runs[next]; run?.first === at; run = runs[++next]) if (said.has(run.means)) add(run)
    const meanings = lexicon.meaningsOf(token)
    if (meanings.some((one) => DENIALS.includes(one.means)) && affirms(tokens, at)) hidden.add(at)
    if (meanings.length === 0 || hidden.has(at)) continue
    for (const { means: name, spanish } of meanings)
      if (said.has(name) && !(inRun.has(at) && DENIALS.includes(name))) add({ means: name, spanish, first: at, last: at, whole: true })
  }
  return { tokens, lexicon, byClass, runs, hidden }
}

/** "Free of charge, risk or pain": the denial goes on after the comma. */
function beginsList(tokens: readonly TextToken[], last: number): boolean {
  return tokens[last + 1]?.break === 'comma' && tokens.slice(last + 2, last + 5).some(({ word }) => ['and', 'or', 'y', 'o'].includes(word))
}

/** In order, without those that a longer one hides. */
function withoutHidden(runs: readonly Mention[]): readonly Mention[] {
  const sorted = [...runs].sort((a, b) => a.first - b.first || b.last - a.last)
  let other: Mention | undefined
  let longest: Mention | undefined
  return sorted.filter((run) => {
    const hider = DENIALS.includes(run.means) ? longest : other
    const isHidden = hider !== undefined && run.last <= hider.last && run.last - run.first < hider.last - hider.first
    if (run.whole && TURNS_OF_PHRASE.includes(run.means) && run.last > (longest?.last ?? -1)) longest = run
    if (run.means === OTHER && run.last > (other?.last ?? -1)) other = run
    return !isHidden
  })
}

const NONE: readonly Mention[] = []

function ofClasses(classes: readonly string[], byClass: Around['byClass']): readonly Mention[] {
  if (classes.length === 1) return byClass.get(classes[0] ?? '') ?? NONE
  return classes.flatMap((name) => byClass.get(name) ?? NONE).sort((a, b) => a.first - b.first || a.last - b.last)
}

function allThere(says: readonly (readonly number[])[], isThere: Uint8Array): boolean {
  for (const classes of says) if (!anyThere(classes, isThere)) return false
  return true
}

function anyThere(classes: readonly number[], isThere: Uint8Array): boolean {
  for (const one of classes) if (isThere[one] === 1) return true
  return false
}

function findPlan(plan: Plan, around: Around): readonly FrameHit[] {
  let chains: readonly (readonly Mention[])[] = ofClasses(plan.says[0] ?? [], around.byClass).map((mention) => [mention])
  for (const classes of plan.says.slice(1)) chains = follow(chains, ofClasses(classes, around.byClass), plan.gap)
  return chains.filter((chain) => stands(plan, chain, around)).map((mentions) => ({ frame: plan.frame, mentions }))
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

function stands({ needs, unless }: Plan, chain: readonly Mention[], around: Around): boolean {
  const first = chain[0]?.first ?? 0
  const last = chain.at(-1)?.last ?? 0
  if (chain.length > 1 && (deniesNext(chain, around) || endsDenial(chain, around))) return false
  for (let at = first; at <= last; at++) {
    if (!chain.some((own) => own.first <= at && at <= own.last) && means(around, at, TURN)) return false
  }
  const near = meaningsNear(around, chain, first - NEAR, last + NEAR)
  return (needs.length === 0 || needs.some((name) => near.has(name))) && !unless.some((name) => near.has(name))
}

/** "Nausea, no vomiting": a "no" at the end of a chain that stands before another word denies that word. */
function deniesNext(chain: readonly Mention[], { tokens }: Around): boolean {
  const end = chain.at(-1)
  return end !== undefined && DENIALS.includes(end.means) && tokens[end.last]?.word === 'no' && tokens[end.last + 1]?.break === 'none'
}

/** "Not a cure, and depression can come back": what is denied ends before ", and" or a stronger break. */
function endsDenial(chain: readonly Mention[], { tokens }: Around): boolean {
  const [begin, end] = [chain[0], chain.at(-1)]
  if (begin === undefined || end === undefined || !DENIALS.includes(begin.means)) return false
  return tokens
    .slice(begin.last + 1, end.first + 1)
    .some((token) => token.break === 'strong' || (token.break === 'comma' && ['and', 'y'].includes(token.word)))
}

function means({ tokens, lexicon }: Around, at: number, name: string): boolean {
  const token = tokens[at]
  return token !== undefined && lexicon.meaningsOf(token).some((meaning) => meaning.means === name)
}

/** Classes that stand between two places, beside what the chain itself consists of. */
function meaningsNear({ tokens, lexicon, runs, hidden }: Around, chain: readonly Mention[], from: number, to: number): ReadonlySet<string> {
  const near = new Set<string>()
  const isOwn = (first: number, last: number): boolean => chain.some((own) => own.first <= last && first <= own.last)
  for (let at = Math.max(0, from); at <= Math.min(to, tokens.length - 1); at++) {
    const token = tokens[at]
    if (token === undefined || hidden.has(at) || isOwn(at, at)) continue
    for (const meaning of lexicon.meaningsOf(token)) near.add(meaning.means)
  }
  for (const { first, last, means: name } of runsBetween(runs, from, to)) if (!isOwn(first, last)) near.add(name)
  return near
}

/** Longest run of words that an entry of the lexicon can match. */
const LONGEST = 24

function* runsBetween(runs: readonly Mention[], from: number, to: number): Generator<Mention> {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.first ?? 0) < from - LONGEST) low = middle + 1
    else high = middle
  }
  for (let index = low; index < runs.length; index++) {
    const run = runs[index]
    if (run === undefined || run.first > to) return
    if (run.last >= from) yield run
  }
}
