import { isInvalidInputError } from 'ketamine-therapy/core'

/** What a call is refused for: `path: code` of every issue. A call that is not refused fails the test. */
export function issuesOf(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map((issue) => `${issue.path}: ${issue.code}`)
    throw error
  }
  throw new Error('was not refused')
}
