import type { Condition, EntrySelection, FieldOperand, FieldRegistry, Freshness, Scalar, ValueSet } from './model'
import { checkRegistry } from './refusals'
import { comparedText, comparisonText, figureText, operandText, scalarText, spanText, wantedText } from './words'

/** What {@link describeCondition} needs to name things. */
export interface DescribeOptions {
  /** Names of fields and lists. */
  // biome-ignore format: one line reads better
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly registry: FieldRegistry<any>
  /** Names of value sets. */
  readonly valueSets?: readonly ValueSet[]
  /** Conditions behind a `ref`; without them the id is printed. */
  readonly definitions?: Readonly<Record<string, Condition>>
}

/**
 * Prints a condition as an English sentence, for a reviewer who does not read code.
 *
 * The form is trusted: a condition from outside is read first by the schema of the document that carries it, such as
 * `checklistItemSchema` or `coveragePolicySchema`.
 *
 * @param condition - the statement
 * @param options - where names are taken from; an unknown name is printed as it stands
 * @returns one sentence without a full stop
 * @throws InvalidInputError without a registry
 * @example
 * ```ts
 * import { describeCondition } from 'ketamine-therapy/core'
 *
 * describeCondition({ not: { value: 'ageYears', is: '>=', to: 18 } }, { registry: { fields: {}, lists: {} } }) // → 'not (ageYears at least 18)'
 * ```
 */
export function describeCondition(condition: Condition, options: DescribeOptions): string {
  checkRegistry('describeCondition', 'options', options)
  return sentenceOf(condition, options)
}

function sentenceOf(condition: Condition, options: DescribeOptions): string {
  const { registry } = options
  const nested = (part: Condition): string => partText(part, options)
  const name = (key: string): string => registry.fields[key]?.label ?? key
  const nameIn = (list: string, key: string): string => within(registry, list).fields[key]?.label ?? key
  if ('all' in condition) return condition.all.length === 0 ? 'always' : joined(condition.all.map(nested), 'and')
  if ('any' in condition) return condition.any.length === 0 ? 'never' : joined(condition.any.map(nested), 'or')
  if ('not' in condition) return `not (${sentenceOf(condition.not, options)})`
  if ('atLeast' in condition) return `at least ${condition.atLeast} of: ${condition.of.map(nested).join('; ')}`
  if ('ref' in condition) {
    // Inside itself it has no definition: one that names itself would be printed for ever.
    const { [condition.ref]: definition, ...definitions } = options.definitions ?? {}
    return definition === undefined ? condition.ref : partText(definition, { ...options, definitions })
  }
  if ('known' in condition) return `${name(condition.known)} is known${freshText(condition.fresh)}`
  if ('age' in condition) return `${name(condition.age)} ${comparisonText(condition.is)} ${spanText(condition.to, condition.unit)} ago`
  if ('value' in condition) {
    const unit = registry.fields[condition.value]?.unit
    const right =
      'oneOf' in condition
        ? ` is one of ${condition.oneOf.map(scalarText).join(', ')}`
        : typeof condition.to === 'boolean'
          ? `: ${wantedText(condition.is, condition.to)}`
          : ` ${comparisonText(condition.is)} ${rightText(condition.to, name)}${typeof condition.to === 'number' && unit !== undefined ? ` ${unit}` : ''}`
    return `${name(condition.value)}${right}${freshText(condition.fresh)}`
  }
  const entries = (key: string): string => `the ${registry.lists[key]?.label ?? key}${pickText(condition, key, options)}`
  if ('some' in condition) return `some of ${entries(condition.some)}`
  if ('count' in condition) {
    const what = condition.distinct === undefined ? 'entries' : `entries, each with another ${condition.distinct},`
    return comparedText(`number of ${what} of ${entries(condition.count)}`, condition.is, condition.to)
  }
  if ('total' in condition)
    return comparedText(`sum of ${nameIn(condition.total, condition.sum)} over ${entries(condition.total)}`, condition.is, condition.to)
  const { readings, distinctDays, spanning } = condition
  const needs = [
    readings === undefined ? undefined : spanText(readings, 'readings'),
    distinctDays === undefined ? undefined : spanText(distinctDays, 'different days'),
  ].filter((part) => part !== undefined)
  const bounds = [
    needs.length === 0 ? undefined : `of at least ${needs.join(' on ')}`,
    spanning === undefined ? undefined : `spanning ${comparisonText(spanning.is)} ${spanText(spanning.to, spanning.unit)}`,
  ].filter((part) => part !== undefined)
  const least = bounds.length === 0 ? '' : ` (${bounds.join(', ')})`
  const figure = figureText(condition, nameIn(condition.series, condition.of))
  return comparedText(`${figure} of ${entries(condition.series)}${least}`, condition.is, rightText(condition.to, name))
}

/** A part of a condition, in brackets where it joins parts itself. */
function partText(part: Condition, options: DescribeOptions): string {
  const text = sentenceOf(part, options)
  return 'all' in part || 'any' in part || 'atLeast' in part ? `(${text})` : text
}

/** Parts that hold commas of their own are kept apart by semicolons. */
function joined(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.join(parts.some((part) => part.includes(', ')) ? `; ${word} ` : ` ${word} `)
}

function pickText(pick: EntrySelection, list: string, options: DescribeOptions): string {
  const set = options.valueSets?.find((one) => one.id === pick.in)?.label ?? pick.in
  const parts = [
    set === undefined ? undefined : `being ${set}`,
    pick.status === undefined ? undefined : `with status ${pick.status.join(' or ')}`,
    pick.where === undefined ? undefined : `where ${sentenceOf(pick.where, { ...options, registry: within(options.registry, list) })}`,
  ].filter((part) => part !== undefined)
  return `${parts.length === 0 ? '' : ` ${parts.join(', ')}`}${freshText(pick.fresh)}`
}

function freshText(fresh: Freshness | undefined): string {
  return fresh === undefined ? '' : `, from the last ${spanText(fresh.within, fresh.unit)}`
}

function rightText(to: Scalar | FieldOperand, name: (key: string) => string): string {
  return typeof to === 'object' ? operandText(to, name(to.field)) : scalarText(to)
}

/** Inside a list its own fields are named first, as they are looked up there. */
function within(registry: DescribeOptions['registry'], list: string): DescribeOptions['registry'] {
  return { ...registry, fields: { ...registry.fields, ...registry.lists[list]?.fields } }
}
