import { citations } from 'ketamine-therapy/evidence'
import { collectSources } from './sources'

/** Citations that nothing in the library cites, and keys that the bibliography does not hold. */
export interface CitationUse {
  readonly unused: readonly string[]
  readonly unknown: readonly string[]
}

/** Compares the sources of any modules with the keys of a bibliography. */
export function citationUse(modules: readonly unknown[], bibliography: object = citations): CitationUse {
  const cited = new Set(modules.flatMap((module) => collectSources(module).map(({ source }) => source.citation)))
  return {
    unused: Object.keys(bibliography)
      .filter((id) => !cited.has(id))
      .sort(),
    unknown: [...cited].filter((id) => !Object.hasOwn(bibliography, id)).sort(),
  }
}
