import type { DisclaimerUnit, Presentation, RequiredDisclaimer } from './model'
import type { ResolvedContext } from './check-context'
import type { Sentence } from './phrase/tokenise'
import { DISCLAIMER_IDS, unitOf } from './catalog'
import { collectPhrases } from './phrase/collect-phrases'
import { withEdges } from './with-edges'

/**
 * Which of the required notices a text has.
 *
 * @internal
 */
export type NoticeReader = (
  sentences: readonly Sentence[],
  required: readonly RequiredDisclaimer[],
  context: ResolvedContext,
) => ReadonlySet<string>

/** What a phrase belongs to. */
interface Owner {
  readonly notice: string
  readonly key: string
}

/**
 * Prepares the recognition of notices by what they have to say. Only the phrases of the notices that are required are looked for, each until it is found.
 *
 * @returns the reader
 * @internal
 */
export function createNoticeReader(): NoticeReader {
  const { add, compile } = collectPhrases<Owner>()
  for (const notice of DISCLAIMER_IDS) {
    for (const element of unitOf(notice).requiredElements) {
      add([...element.phrases.en, ...element.phrases.es], () => ({ notice, key: `${notice}/${element.id}` }))
    }
  }
  const { owners, find, finishList } = compile()
  return (sentences, required, context) => {
    const wanted = new Set(required.map(({ id }) => id))
    const done = Uint8Array.from(owners, ({ notice }) => (wanted.has(notice) ? 0 : 1))
    const said = new Set<string>()
    for (const sentence of sentences) {
      for (const { phrase } of find(withEdges(sentence), done)) {
        const owner = owners[phrase]
        if (owner === undefined) continue
        said.add(owner.key)
        finishList(done, phrase)
      }
    }
    const has = ({ id, presentation }: RequiredDisclaimer): boolean => isSaid(unitOf(id), presentation, context, said)
    return new Set(required.filter(has).map(({ id }) => id))
  }
}

/** A notice is there when everything is said that its texts in the wanted form say. */
function isSaid(unit: DisclaimerUnit, presentation: Presentation, context: ResolvedContext, said: ReadonlySet<string>): boolean {
  const short = unit.shortForm !== undefined && (presentation === 'short' || context.space === 'short')
  const needed = unit.requiredElements.filter(({ carriedBy }) =>
    short ? carriedBy.includes('short') : carriedBy.includes('standard') && carriedBy.includes('plain'),
  )
  return needed.every((element) => said.has(`${unit.id}/${element.id}`))
}
