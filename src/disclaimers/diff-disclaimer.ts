import type { DisclaimerDifference, DisclaimerTexts, DisclaimerUnit, TextDifference, TextPart } from './model'
import { InputCheck } from '../core/check'
import { LOCALES } from '../core/words'
import { noticeOf } from './notice-of'
import { REGISTERS } from './words'

/**
 * Shows, word by word, how a notice changed between two of its versions. It compares words; whether the meaning changed is for a
 * reader to judge.
 *
 * @param notice - id of a standard notice, or a notice of your own with its `earlier` versions
 * @param from - number of the earlier version, 1 or more
 * @param to - number of the later version
 * @returns the difference for each language and wording that either version has
 * @throws InvalidInputError naming every bad field, also where the notice has no such version
 * @example
 * ```ts
 * import { diffDisclaimer, disclaimers } from 'ketamine-therapy/disclaimers'
 *
 * diffDisclaimer('disc-links', 1, 1).changed // → false
 * const { shortForm: _, texts, ...rest } = disclaimers['disc-links']
 * const en = { standard: 'Links lead to other sites.', plain: 'Some links go far.' }
 * const old = { standard: 'Links lead to sites.', plain: 'Some links go far.' }
 * const own = { ...rest, id: 'custom-links', version: 2, texts: { en }, earlier: [{ version: 1, through: '2026-10-31', texts: { en: old } }] }
 * diffDisclaimer(own, 1, 2).texts[0]?.parts // → [{ kind: 'same', text: 'Links lead to ' }, { kind: 'added', text: 'other ' }, { kind: 'same', text: 'sites.' }]
 * diffDisclaimer('disc-links', 1, 9) // throws InvalidInputError
 * ```
 */
export function diffDisclaimer(notice: string | DisclaimerUnit, from: number, to: number): DisclaimerDifference {
  const check = new InputCheck('diffDisclaimer')
  const unit = noticeOf(check, notice)
  const before = textsOf(check, unit, 'from', from)
  const after = textsOf(check, unit, 'to', to)
  check.done()
  const texts = LOCALES.flatMap((locale) =>
    REGISTERS.flatMap((register): readonly TextDifference[] => {
      const old = before[locale]?.[register]
      const now = after[locale]?.[register]
      if (old === undefined && now === undefined) return []
      const parts = difference(wordsOf(old ?? ''), wordsOf(now ?? ''))
      return [{ locale, register, changed: old !== now, parts }]
    }),
  )
  return { id: (unit as DisclaimerUnit).id, from, to, changed: texts.some(({ changed }) => changed), texts }
}

function textsOf(check: InputCheck, unit: DisclaimerUnit | undefined, path: string, version: unknown): Partial<DisclaimerTexts> {
  if (!check.number(path, version, { min: 1, whole: true }) || unit === undefined) return {}
  if (version === unit.version) return unit.texts
  const earlier = unit.earlier?.find((entry) => entry.version === version)
  if (earlier !== undefined) return earlier.texts
  const known = [unit.version, ...(unit.earlier ?? []).map((entry) => entry.version)]
  check.fail(path, 'unknown-id', `${unit.id} has no version ${version}; it has ${known.join(', ')}`)
  return {}
}

/** Words with the space that follows them, so that joined they make the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? []
}

/** The longest common run of words stays; what lies between is removed or added. */
function difference(before: readonly string[], after: readonly string[]): readonly TextPart[] {
  const inCommon = commonRuns(before, after)
  const parts: { kind: TextPart['kind']; text: string }[] = []
  const add = (kind: TextPart['kind'], text: string): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const [old, now] = [before[row], after[column]]
    if (old !== undefined && old === now) {
      add('same', old)
      row++
      column++
    } else if (old !== undefined && (now === undefined || inCommon(row + 1, column) >= inCommon(row, column + 1))) {
      add('removed', old)
      row++
    } else {
      add('added', now ?? '')
      column++
    }
  }
  return parts
}

/** How many words both still have in common, in order, from a place in each on. */
function commonRuns(before: readonly string[], after: readonly string[]): (row: number, column: number) => number {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const from = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row] === after[column] ? from(row + 1, column + 1) + 1 : Math.max(from(row + 1, column), from(row, column + 1))
    }
  }
  return from
}
