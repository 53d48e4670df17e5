import type { ConsentCheck, ConsentElement, ConsentKind } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { CONSENT_ELEMENTS } from './catalog/consent-elements'
import { CONSENT_KINDS } from './words'

/** What {@link checkConsent} goes through. */
export interface ConsentInput {
  /** Kinds of consent. */
  readonly kinds: readonly ConsentKind[]
  /** Ids of the elements that were covered with the person. */
  readonly covered: readonly string[]
  /** Ids of elements that do not apply here. Nobody can waive what is required. */
  readonly notApplicable?: readonly string[] | undefined
}

/**
 * Goes through the elements of a consent and names those that are open.
 *
 * An element that is required for some only (by state, say) counts as open until it is covered or named as not applicable. Whether a person understood, and whether
 * the form is lawful, it cannot tell.
 *
 * @param input - kinds of consent, and what was covered
 * @returns each element with whether it is covered, and a finding for each open one
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { checkConsent } from 'ketamine-therapy/disclaimers'
 *
 * checkConsent({ kinds: ['at-home'], covered: [] }).complete // → false
 * checkConsent({ kinds: ['at-home'], covered: ['con-home-location'] }).complete // → true
 * checkConsent({ kinds: ['group'], covered: ['con-home-location'] }) // throws InvalidInputError
 * ```
 */
export function checkConsent(input: ConsentInput): ConsentCheck {
  const check = new InputCheck('checkConsent')
  const given = check.object('', input, ['kinds', 'covered', 'notApplicable'])
  const kinds = check.list('kinds', given['kinds'], { min: 1, max: 100 })
  const known = kinds.filter((kind, index) => check.oneOf(`kinds[${index}]`, kind, CONSENT_KINDS))
  const elements = CONSENT_ELEMENTS.filter((element) => kinds.includes(element.kind))
  const ids = elements.map((element) => element.id)
  // Which elements there are, only known kinds tell.
  const isElement = (path: string, id: unknown): boolean => known.length === 0 || known.length < kinds.length || check.oneOf(path, id, ids)
  const covered = check.list('covered', given['covered'], { max: 1000 })
  covered.forEach((id, index) => isElement(`covered[${index}]`, id))
  const waived = given['notApplicable'] === undefined ? [] : check.list('notApplicable', given['notApplicable'], { max: 1000 })
  waived.forEach((id, index) => {
    if (!isElement(`notApplicable[${index}]`, id)) return
    const element = elements.find((entry) => entry.id === id)
    if (element?.obligation === 'required') check.fail(`notApplicable[${index}]`, 'conflict', `${id} is required and cannot be waived`)
    if (covered.includes(id)) check.fail(`notApplicable[${index}]`, 'conflict', `${id} is named as covered as well`)
  })
  check.done()
  const open = elements.filter(({ id }) => !covered.includes(id) && !waived.includes(id))
  return {
    complete: open.every(({ obligation }) => obligation === 'best-practice'),
    elements: elements.map(({ id, obligation }) => ({ id, obligation, covered: covered.includes(id) })),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: open.map((element) => ({
        code: `disclaimers/${element.id}`,
        severity: severityOf(element),
        message: `Open (${wordOf(element)}): ${element.says}.`,
        because: [{ path: 'covered', expected: element.id, outcome: 'unmet' }],
        sources: element.sources,
        record: element.id,
      })),
    }),
  }
}

function severityOf({ obligation }: ConsentElement): 'hold' | 'caution' | 'info' {
  if (obligation === 'required') return 'hold'
  return obligation === 'conditional' ? 'caution' : 'info'
}

function wordOf({ obligation, obligationNote }: ConsentElement): string {
  const word = obligation === 'required' ? 'required' : obligation === 'conditional' ? 'required for some' : 'best practice'
  return obligationNote === undefined ? word : `${word}: ${obligationNote}`
}
