import type { Locale } from '../core/words'
import type { DisclaimerUnit, RequiredElement, WordingCheck } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { LOCALES } from '../core/words'
import { PHRASE_LISTS } from './catalog/phrase-lists'
import { noticeOf } from './notice-of'
import { compilePhrases } from './phrase/compile-phrases'
import { tokenise } from './phrase/tokenise'
import { withEdges } from './with-edges'

/**
 * Checks a wording of your own against what a notice has to say.
 *
 * Elements are recognized by words, in any order. That all are recognized does not make the wording clear, true or lawful.
 *
 * @param notice - id of a standard notice, or a notice of your own
 * @param text - your wording, up to 100,000 characters
 * @param locale - its language; English where left out
 * @returns which elements it has and lacks, with a finding for each that it lacks
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { checkWording } from 'ketamine-therapy/disclaimers'
 *
 * checkWording('disc-results-vary', 'We cannot guarantee a result. It may not help, and the effect may fade.').complete // → true
 * checkWording('disc-results-vary', 'Results differ.').absent // → ['may-not-work', 'may-fade']
 * checkWording('disc-results-vary', '') // throws InvalidInputError
 * ```
 */
export function checkWording(notice: string | DisclaimerUnit, text: string, locale: Locale = 'en'): WordingCheck {
  const check = new InputCheck('checkWording')
  const unit = noticeOf(check, notice) as DisclaimerUnit
  check.text('text', text, { min: 1, max: 100_000 })
  check.oneOf('locale', locale, LOCALES)
  check.done()
  const sentences = tokenise(text).map(withEdges)
  const has = (element: RequiredElement): boolean => {
    const machine = compilePhrases(element.phrases[locale], PHRASE_LISTS)
    return sentences.some((sentence) => machine.find(sentence).length > 0)
  }
  // Without a phrase in this language nobody can see that it is said.
  const inWords = unit.requiredElements.filter(({ phrases, carriedBy }) => carriedBy.length > 0 || phrases[locale].length > 0)
  const lacking = inWords.filter((element) => !has(element))
  const isEssential = ({ carriedBy }: RequiredElement): boolean => carriedBy.includes('standard') && carriedBy.includes('plain')
  const isKnown = ({ phrases }: RequiredElement): boolean => phrases[locale].length > 0
  const absent = lacking.filter(isEssential)
  const ids = (elements: readonly RequiredElement[]): readonly string[] => elements.map((element) => element.id)
  return {
    complete: absent.length === 0,
    found: ids(inWords.filter((element) => !lacking.includes(element))),
    absent: ids(absent),
    advised: ids(lacking.filter((element) => !isEssential(element))),
    notInWords: ids(unit.requiredElements.filter((element) => !inWords.includes(element))),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: lacking.map((element) => ({
        code: 'disclaimers/element-absent',
        severity: isEssential(element) ? 'hold' : 'info',
        message: isKnown(element)
          ? `The wording does not say ${element.says}.`
          : `Whether the wording says ${element.says} is not known: the notice has no phrase for it in this language.`,
        because: [{ path: 'text', expected: element.says, outcome: isKnown(element) ? 'unmet' : 'unknown' }],
        sources: unit.sources,
        record: `${unit.id}/${element.id}`,
      })),
    }),
  }
}
