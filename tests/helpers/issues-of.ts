import type { InputIssue } from 'ketamine-therapy/core'
import { isInvalidInputError } from 'ketamine-therapy/core'

/** What a call is refused for: `path: code` of every issue. A call that is not refused fails the test. */
export function issuesOf(run: () => unknown): readonly string[] {
  return refusalOf(run).map(named)
}

/** What a call is refused for, and nothing where it is taken: for tables of both. Any other error fails the test. */
export function issuesIfAny(run: () => unknown): readonly string[] {
  return issuesIn(run).map(named)
}

/** The issues of a refusal with their words. A call that is not refused fails the test. */
export function refusalOf(run: () => unknown): readonly InputIssue[] {
  const issues = issuesIn(run)
  if (issues.length === 0) throw new Error('was not refused')
  return issues
}

/** The answer of a call, or nothing where it is refused. Any other error fails the test. */
export function answerOf<Answer>(run: () => Answer): Answer | undefined {
  let answer: Answer | undefined
  issuesIn(() => {
    answer = run()
  })
  return answer
}

function issuesIn(run: () => unknown): readonly InputIssue[] {
  try {
    run()
  } catch (error) {
    // A refusal that names nothing is no refusal.
    if (isInvalidInputError(error) && error.issues.length > 0) return error.issues
    throw error
  }
  return []
}

function named({ path, code }: InputIssue): string {
  return `${path}: ${code}`
}
