import type {
  Condition,
  EntrySelection,
  FieldOperand,
  FieldRegistry,
  Freshness,
  OneOfCondition,
  Scalar,
  SeriesCondition,
  ValueCondition,
  ValueSet,
} from './model'
import { checkRegistry } from './refusals'
import { amountText, comparisonText, figureText, operandText, scalarText, spanText, wantedText } from './words'

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
  const name = (key: string): string => nameOf(registry, key)
  if ('all' in condition) return condition.all.length === 0 ? 'always' : joined(condition.all.map(nested), 'and')
  if ('any' in condition) return condition.any.length === 0 ? 'never' : joined(condition.any.map(nested), 'or')
  if ('not' in condition) return `not (${sentenceOf(condition.not, options)})`
  if ('atLeast' in condition) return `at least ${condition.atLeast} of: ${condition.of.map(nested).join('; ')}`
  if ('ref' in condition) {
    // Inside itself it has no definition: one that names itself would be printed for ever.
    const { [condition.ref]: definition, ...definitions } = options.definitions ?? {}
    return definition === undefined ? condition.ref : partText(definition, { ...options, definitions })
  }
  if ('known' in condition) return `${name(condition.known)}${inBrackets(freshText(condition.fresh))} is known`
  if ('age' in condition) return `${name(condition.age)} ${amountText(condition.is)} ${spanText(condition.to, condition.unit)} ago`
  if ('value' in condition) return valueText(condition, options)
  const list = (key: string): string => nameOfList(registry, key)
  if ('some' in condition) return `some of ${list(condition.some)}${pickText(pickTexts(condition, condition.some, options))}`
  if ('count' in condition) {
    const distinct = condition.distinct === undefined ? [] : [`each with another ${condition.distinct}`]
    const entries = `${list(condition.count)}${pickText([...pickTexts(condition, condition.count, options), ...distinct])}`
    return `${amountText(condition.is)} ${condition.to} of ${entries}`
  }
  if ('total' in condition) {
    const entries = `${list(condition.total)}${inBrackets(...pickTexts(condition, condition.total, options))}`
    return `sum of ${nameOf(within(registry, condition.total), condition.sum)} over ${entries} ${comparisonText(condition.is)} ${condition.to}`
  }
  return seriesText(condition, options)
}

function seriesText(condition: SeriesCondition, options: DescribeOptions): string {
  const { registry } = options
  const { series, of, readings, distinctDays, spanning, is, to } = condition
  const needs = [
    readings === undefined ? undefined : spanText(readings, 'readings'),
    distinctDays === undefined ? undefined : spanText(distinctDays, 'different days'),
  ].filter((part) => part !== undefined)
  const bounds = [
    needs.length === 0 ? undefined : `at least ${needs.join(' on ')}`,
    spanning === undefined ? undefined : `spanning ${amountText(spanning.is)} ${spanText(spanning.to, spanning.unit)}`,
  ].filter((part) => part !== undefined)
  const entries = `${nameOfList(registry, series)}${inBrackets(...pickTexts(condition, series, options), ...bounds)}`
  const figure = figureText(condition, nameOf(within(registry, series), of))
  return `${figure} of ${entries} ${comparisonText(is)} ${rightText(to, registry)}`
}

/** "ageYears at least 18"; a label that begins with its unit is turned around: "at least 8 weeks of use". */
function valueText(condition: ValueCondition | OneOfCondition, { registry }: DescribeOptions): string {
  const { label = condition.value, unit } = registry.fields[condition.value] ?? {}
  const name = `${label}${inBrackets(freshText(condition.fresh))}`
  if ('oneOf' in condition) return `${name} is one of ${condition.oneOf.map(scalarText).join(', ')}`
  const { is, to } = condition
  if (typeof to === 'boolean') return `${name}: ${wantedText(is, to)}`
  if (typeof to === 'string' && (is === '=' || is === '!=')) return `${name} ${is === '=' ? 'is' : 'is not'} ${to}`
  if (typeof to !== 'number' || unit === undefined) return `${name} ${comparisonText(is)} ${rightText(to, registry)}`
  return label.startsWith(`${unit} `)
    ? `${amountText(is)} ${spanText(to, unit)}${name.slice(unit.length)}`
    : `${name} ${comparisonText(is)} ${to} ${unit}`
}

/** A part of a condition, in brackets where what follows could be taken for more of it. */
function partText(part: Condition, options: DescribeOptions): string {
  const text = sentenceOf(part, options)
  const isOpen = 'all' in part || 'any' in part || 'atLeast' in part || (('some' in part || 'count' in part) && part.where !== undefined)
  return isOpen ? `(${text})` : text
}

/** Parts that hold commas of their own are kept apart by semicolons. */
function joined(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.join(parts.some((part) => part.includes(', ')) ? `; ${word} ` : ` ${word} `)
}

function pickTexts(pick: EntrySelection, list: string, options: DescribeOptions): readonly string[] {
  const set = options.valueSets?.find((one) => one.id === pick.in)?.label ?? pick.in
  return [
    set === undefined ? undefined : `being ${set}`,
    pick.status === undefined ? undefined : `with status ${pick.status.join(' or ')}`,
    pick.where === undefined ? undefined : `where ${sentenceOf(pick.where, { ...options, registry: within(options.registry, list) })}`,
    freshText(pick.fresh),
  ].filter((part) => part !== undefined)
}

/** Which entries, after the name of their list. */
function pickText(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` ${parts.join(', ')}`
}

/** The same where a comparison follows, so that it is not taken for one of a single entry. */
function inBrackets(...parts: readonly (string | undefined)[]): string {
  const told = parts.filter((part) => part !== undefined)
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}

function freshText(fresh: Freshness | undefined): string | undefined {
  return fresh === undefined ? undefined : `from the last ${spanText(fresh.within, fresh.unit)}`
}

function rightText(to: Scalar | FieldOperand, registry: DescribeOptions['registry']): string {
  return typeof to === 'object' ? operandText(to, nameOf(registry, to.field)) : scalarText(to)
}

function nameOf({ fields }: DescribeOptions['registry'], field: string): string {
  return fields[field]?.label ?? field
}

function nameOfList({ lists }: DescribeOptions['registry'], list: string): string {
  return `the ${lists[list]?.label ?? list}`
}

/** Inside a list its own fields are named first, as they are looked up there. */
function within(registry: DescribeOptions['registry'], list: string): DescribeOptions['registry'] {
  return { ...registry, fields: { ...registry.fields, ...registry.lists[list]?.fields } }
}
