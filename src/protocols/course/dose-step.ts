import type { DoseRule } from '../model'

/**
 * Id of the step that a rule gives for a session of its phase, counted from 1; nothing where it has none by number.
 *
 * @internal
 */
export function doseStep(rule: DoseRule | undefined, session: number): string | undefined {
  if (rule?.kind !== 'steps') return undefined
  return rule.steps.find(({ sessions }) => sessions !== undefined && sessions.from <= session && session <= (sessions.through ?? session))
    ?.id
}
