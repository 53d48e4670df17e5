import { isInvalidInputError } from 'ketamine-therapy/core'

/** Functions that stand behind the door: their arguments are values that this library made. Each needs a reason. */
export const trusting: Readonly<Record<string, string>> = {
  'core/compileCondition': 'a condition that the schema read, and a registry of functions',
  'core/describeCondition': 'a condition that the schema read',
  'core/createPatientRegistry': 'gives functions',
  'terminology/createPatientVocabulary': 'gives functions',
  'screening/createScreener': 'gives a function; what that is given is checked through screenPatient',
  'at-home/createChecklistEvaluator': 'gives a function; what that is given is checked through evaluateChecklist',
  'disclaimers/createAuditor': 'gives a function; what that is given is checked through auditContent',
}

/** Functions that give back what they were given, with whatever else stands in it: a NaN there is the caller's own. */
export const passingOn: readonly string[] = ['core/redactFindings', 'core/selectInForce']

/**
 * Calls a function, and tells what is wrong when it neither answers with plain data nor refuses. Arguments are frozen: one that is changed shows.
 *
 * @param passesOn - the function gives back what it was given, so that the answer is not looked at
 */
export function knockAt(
  callable: (...values: readonly unknown[]) => unknown,
  values: readonly unknown[],
  passesOn = false,
): string | undefined {
  let answer: unknown
  try {
    answer = callable(...freeze(values))
  } catch (error) {
    return isInvalidInputError(error) && error.issues.length > 0 ? undefined : String(error)
  }
  return passesOn ? undefined : whatIsNotJson(answer, 'the answer')
}

/** Frozen all the way down: a function that changes its input fails. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

function whatIsNotJson(value: unknown, path: string): string | undefined {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`
  if (typeof value !== 'object') return `${path} is a ${typeof value}`
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    return `${path} is not plain`
  for (const [key, part] of Object.entries(value)) {
    const found = whatIsNotJson(part, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Arguments, as a person writes them. */
export function showArguments(values: readonly unknown[]): string {
  const text = values.map((value) => (typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value)))).join(', ')
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
