import type { FieldRegistry, ValueSet } from 'ketamine-therapy/core'

/** A small subject that uses every kind of field and list. */
export interface Sample {
  readonly pressure?: number
  readonly limit?: number
  readonly range?: { readonly low: number; readonly high: number }
  readonly word?: string
  readonly yes?: boolean
  readonly day?: string
  readonly measuredAt?: string
  readonly complete?: boolean
  readonly entries?: readonly SampleEntry[]
}

export interface SampleEntry {
  readonly code?: string
  readonly unknown?: boolean
  readonly outside?: boolean
  readonly statuses?: readonly string[]
  readonly at?: string
  readonly amount?: number | { readonly low: number; readonly high: number }
  readonly kind?: string
}

export const registry: FieldRegistry<Sample> = {
  fields: {
    pressure: {
      path: 'pressure',
      label: 'pressure',
      question: 'Pressure?',
      kind: 'number',
      unit: 'mm[Hg]',
      read: (sample) => sample.pressure,
      readAt: (sample) => sample.measuredAt,
    },
    limit: { path: 'limit', label: 'limit', question: 'Limit?', kind: 'number', read: (sample) => sample.limit },
    range: {
      path: 'range',
      label: 'range',
      question: 'Range?',
      kind: 'number',
      read: (sample) => sample.range,
      readAt: (sample) => sample.measuredAt,
    },
    word: { path: 'word', label: 'word', question: 'Word?', kind: 'text', read: (sample) => sample.word },
    yes: { path: 'yes', label: 'yes', question: 'Yes?', kind: 'flag', read: (sample) => sample.yes },
    day: { path: 'day', label: 'day', question: 'Day?', kind: 'date', read: (sample) => sample.day },
  },
  lists: {
    entries: {
      path: 'entries',
      label: 'entries',
      question: 'All entries?',
      read: (sample: Sample) => sample.entries ?? [],
      isComplete: (sample: Sample) => sample.complete ?? false,
      codes: (entry: SampleEntry) => (entry.unknown === true ? undefined : entry.code === undefined ? [] : [entry.code]),
      isOutside: (entry: SampleEntry) => entry.outside === true,
      statuses: (entry: SampleEntry) => entry.statuses ?? ['active'],
      at: (entry: SampleEntry) => entry.at,
      show: (entry: SampleEntry) => entry.code,
      fields: {
        at: { path: 'at', label: 'time', question: 'When?', kind: 'date', read: (entry: SampleEntry) => entry.at },
        amount: { path: 'amount', label: 'amount', question: 'How much?', kind: 'number', read: (entry: SampleEntry) => entry.amount },
        kind: { path: 'kind', label: 'kind', question: 'Which kind?', kind: 'text', read: (entry: SampleEntry) => entry.kind },
      },
    },
  },
}

export const valueSets: readonly ValueSet[] = [
  {
    id: 'aneurysm',
    label: 'aneurysm',
    include: ['icd-10-cm:I71.-', 'icd-10-cm:I60.0-I60.7', 'concept:aneurysm'],
    exclude: ['icd-10-cm:I71.9'],
    asks: ['icd-10-cm:Q28.3'],
  },
  { id: 'stroke', label: 'stroke', include: ['icd-10-cm:I63.-'] },
]

export const vocabulary = { registry, valueSets }

export const asOf = { asOf: '2026-11-22' }
