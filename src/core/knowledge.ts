import type { IsoDate } from './words'

/**
 * Release of the library and of the knowledge in it. A pinned release is frozen knowledge. Kept equal to `package.json` by a test and by the release script.
 * Its type is any text, so that it can be compared with the release of a stored answer.
 */
export const KNOWLEDGE_VERSION = '0.0.0' as string

/** The newest day whose facts this release is meant to know. An `asOf` after it is answered from the same facts. */
export const KNOWLEDGE_DATE = '2026-11-22' as IsoDate
