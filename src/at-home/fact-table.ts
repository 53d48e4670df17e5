import type { InputCheck, NumberLimits } from '../core/check'
import type { FieldDefinition, Scalar } from '../core/condition/model'

/** What one fact is, and what it can be: a number, a word, or yes and no where it is neither. */
export interface FactDefinition {
  /** Name for sentences. */
  readonly label: string
  /** Question that asks for it, where the name alone does not. */
  readonly question?: string
  /** Its limits, where it is a number. */
  readonly number?: NumberLimits & { readonly min: number; readonly max: number }
  /** The words that it can be, where it is a word. */
  readonly words?: readonly string[]
}

/** Facts by their key. What is left out of the facts that it describes is unknown. */
export type FactTable<Facts> = Readonly<Record<keyof Facts & string, FactDefinition>>

/**
 * Notes everything that is wrong with facts.
 *
 * @returns the facts, for what else there is to check of them
 * @internal
 */
export function checkFacts<Facts>(
  check: InputCheck,
  path: string,
  value: unknown,
  table: FactTable<Facts>,
): Readonly<Record<string, unknown>> {
  const facts = check.object(path, value, Object.keys(table))
  for (const [key, { number, words }] of Object.entries<FactDefinition>(table)) {
    if (facts[key] === undefined) continue
    if (number !== undefined) check.number(pathOf(path, key), facts[key], number)
    else if (words === undefined) check.flag(pathOf(path, key), facts[key])
    else check.oneOf(pathOf(path, key), facts[key], words)
  }
  return facts
}

/**
 * The fields that conditions may name, one a fact.
 *
 * @internal
 */
export function factFields<Facts extends { readonly [Key in keyof Facts]?: Scalar | undefined }, Subject>(
  path: string,
  table: FactTable<Facts>,
  of: (subject: Subject) => Facts | undefined,
): Readonly<Record<string, FieldDefinition<Subject>>> {
  const fields: Record<string, FieldDefinition<Subject>> = {}
  for (const key of Object.keys(table) as (keyof Facts & string)[]) {
    const { label, question = `Is this known: ${label}?`, number, words } = table[key]
    fields[pathOf(path, key)] = {
      path: pathOf(path, key),
      label,
      question,
      kind: number !== undefined ? 'number' : words !== undefined ? 'text' : 'flag',
      ...(number === undefined ? {} : { minimum: number.min, maximum: number.max }),
      ...(number?.unit === undefined ? {} : { unit: number.unit }),
      ...(words === undefined ? {} : { words }),
      read: (subject) => of(subject)?.[key],
    }
  }
  return fields
}

function pathOf(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
