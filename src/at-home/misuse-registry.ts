import type { FieldDefinition, FieldRegistry, ListDefinition } from '../core/condition/model'
import { misuseEvents } from './catalog/misuse/events'
import type { FactTable } from './fact-table'
import { factFields } from './fact-table'
import type { MisuseEvent, MisuseEventDefinition, MisuseEventKind, MisuseFacts, MisuseHistory } from './model'

/** An event with its place in the list that was handed in. */
export interface PlacedEvent extends MisuseEvent {
  /** Place in `events`. */
  readonly index: number
}

/** A history with its events by kind. */
export interface MisuseSubject {
  /** What was handed in. */
  readonly history: MisuseHistory
  /** Events by kind, in the order handed in. */
  readonly byKind: ReadonlyMap<MisuseEventKind, readonly PlacedEvent[]>
}

const COUNT = { min: 0, max: 1000, whole: true } as const

/** Figures that are no events. */
export const FACTS: FactTable<MisuseFacts> = {
  prescribersIn90Days: {
    label: 'prescribers of controlled drugs in 90 days',
    question: 'How many prescribers of controlled drugs in 90 days?',
    number: COUNT,
  },
  pharmaciesIn90Days: {
    label: 'pharmacies for controlled drugs in 90 days',
    question: 'How many pharmacies for controlled drugs in 90 days?',
    number: COUNT,
  },
  homeKetamineSellers: {
    label: 'home ketamine sellers',
    question: 'With how many home ketamine sellers is the person enrolled?',
    number: COUNT,
  },
  sessionsPerWeek: { label: 'sessions in a week', question: 'How many sessions were there in any seven days?', number: COUNT },
  orderedSessionsPerWeek: {
    label: 'ordered sessions a week',
    question: 'How many sessions a week does the order allow?',
    number: { min: 0, max: 7 },
  },
  doseRisePercent: {
    label: 'rise of the dose',
    question: 'By how many percent has the dose risen?',
    number: { min: -100, max: 10_000, unit: '%' },
  },
  monthsOfSupply: {
    label: 'months of home supply',
    question: 'For how many months has the home supply gone on?',
    number: { min: 0, max: 1200, unit: 'months' },
  },
  benefitReviewAndTaper: {
    label: 'documented benefit review and taper attempt',
    question: 'Are a benefit review and a taper attempt documented?',
  },
  withdrawalSymptoms: {
    label: 'withdrawal symptoms',
    question: 'How many withdrawal symptoms were there within days of stopping?',
    number: COUNT,
  },
  dsm5Criteria: {
    label: 'DSM-5-TR criteria met in 12 months',
    question: 'How many DSM-5-TR criteria were met in 12 months?',
    number: { min: 0, max: 11, whole: true },
  },
}

/**
 * The fields and lists that misuse rules may name: `facts.*`, and one list a kind of event, complete where the kind was looked for.
 *
 * @returns the registry
 * @internal
 */
export function createMisuseRegistry(): FieldRegistry<MisuseSubject> {
  const lists: Record<string, ListDefinition<MisuseSubject, PlacedEvent>> = {}
  for (const kind of Object.keys(misuseEvents) as MisuseEventKind[]) lists[`events.${kind}`] = eventList(kind)
  return { fields: factFields('facts', FACTS, ({ history }: MisuseSubject) => history.facts), lists }
}

function eventList(kind: MisuseEventKind): ListDefinition<MisuseSubject, PlacedEvent> {
  const { label, question, amount } = misuseEvents[kind]
  return {
    path: `events.${kind}`,
    label,
    question,
    read: ({ byKind }) => byKind.get(kind) ?? [],
    isComplete: ({ history }) => history.reviewed?.includes(kind) === true,
    fields: amount === undefined ? {} : { amount: amountField(amount) },
    at: (event) => event.on,
    atPath: 'on',
    show: (event) => event.on,
  }
}

function amountField({ label, unit, minimum, maximum }: NonNullable<MisuseEventDefinition['amount']>): FieldDefinition<PlacedEvent> {
  const question = `How much was it (${label})?`
  return { path: 'amount', label, question, kind: 'number', unit, minimum, maximum, read: (event) => event.amount }
}
