import type { Finding, Missing } from '../core/answer'
import type { Locale, Severity } from '../core/words'
import { outcomeTexts } from './catalog/outcome-texts'
import { checklistItems } from './checklist-items'
import { fillNumbers } from './country-numbers'
import type { Judgment } from './judge-item'
import type { ChecklistBar, ChecklistEvaluation, CountryNumbers, ItemKind, ListedItem } from './model'

const KINDS: readonly ItemKind[] = ['blocking', 'required', 'recommended']
const WEIGHT: Readonly<Record<ChecklistEvaluation['decision'], number>> = { go: 0, hold: 1, stop: 2 }

/**
 * The decision over all items: the gravest of each.
 *
 * @internal
 */
export function decisionOf(bars: readonly ChecklistBar[], judgments: readonly Judgment[]): ChecklistEvaluation['decision'] {
  let decision: ChecklistEvaluation['decision'] = 'go'
  for (const one of [...bars.map(({ severity }) => severity), ...judgments.map(consequence)])
    if (WEIGHT[one] > WEIGHT[decision]) decision = one
  return decision
}

/**
 * What one item means for the decision.
 *
 * @internal
 */
export function consequence(judgment: Judgment): ChecklistEvaluation['decision'] {
  const { item, state } = judgment
  if (state === 'not-applicable' || (item.afterGo === true && state !== 'judged')) return 'go'
  if (state !== 'judged') return item.kind === 'recommended' ? 'go' : 'hold'
  switch (judgment.band.outcome) {
    case 'go':
    case 'note':
      return 'go'
    case 'hold':
    case 'review':
    case 'contact-clinician':
      return 'hold'
    case 'reschedule':
      return item.kind === 'blocking' ? 'stop' : 'hold'
    case 'do-not-dose':
    case 'call-emergency':
      return 'stop'
  }
}

/**
 * One finding for each bar and each item that does not pass. Unanswered items are `missing`, not findings.
 *
 * @internal
 */
export function findingsFor(bars: readonly ChecklistBar[], judgments: readonly Judgment[], numbers: CountryNumbers): readonly Finding[] {
  return [
    ...bars.map(({ path, code, severity, message, lay, sources }): Finding => {
      return { code, severity, message, lay, because: [{ path, outcome: 'met' }], sources }
    }),
    ...judgments.flatMap((one): readonly Finding[] => {
      if (one.state !== 'judged' || one.band.outcome === 'go') return []
      const { item, band, because } = one
      return [
        {
          code: codeOf(item),
          severity: severityOf(one),
          message: `${item.id}, ${band.id}: ${band.outcome}. ${item.rationale}`,
          lay: fillNumbers(band.action ?? outcomeTexts[band.outcome], numbers),
          because,
          sources: item.sources,
          record: item.id,
        },
      ]
    }),
  ]
}

/**
 * What is still to be answered, blocking items first.
 *
 * @internal
 */
export function missingFor(judgments: readonly Judgment[], locale: Locale): readonly Missing[] {
  const open = judgments.filter((one) => one.state !== 'judged' || one.isOld === true)
  return KINDS.flatMap((kind) => open.filter(({ item }) => item.kind === kind)).flatMap((one): readonly Missing[] => {
    const { item, state } = one
    if (state === 'undecided')
      return one.open.map((input) => ({
        ...input,
        question: input.path.startsWith('order.') ? input.question : item.text[locale],
        decides: [codeOf(item)],
      }))
    if (state === 'not-applicable' || item.afterGo === true) return []
    return [
      {
        path: `answers.${item.id}`,
        question: item.text[locale],
        because: state === 'expired' || state === 'judged' ? 'stale' : 'absent',
        decides: [codeOf(item)],
      },
    ]
  })
}

function severityOf(judgment: Judgment): Severity {
  const decision = consequence(judgment)
  return decision === 'go' ? 'caution' : decision
}

function codeOf({ id }: ListedItem): string {
  return Object.hasOwn(checklistItems, id) ? `at-home/${id}` : `custom/${id}`
}
