import type { InputCheck } from '../core/check'
import { isPlainObject } from '../core/check'
import { LOCALES } from '../core/words'
import { hashText } from '../core/hash-text'

/** Hexadecimal SHA-256. */
const HASH = /^[0-9a-f]{64}$/u

/**
 * Checks composed notices that come back from outside: every hash has to fit its text.
 *
 * @param check - collects what is wrong
 * @param path - where they stand in the input
 * @param shown - the notices
 * @internal
 */
export function checkShown(check: InputCheck, path: string, shown: unknown): void {
  if (!isPlainObject(shown)) {
    check.fail(path, shown === undefined ? 'required' : 'wrong-type', 'must be what composeDisclaimers returned')
    return
  }
  const units = check.list(`${path}.units`, shown['units'], { max: 1000 })
  const texts = units.map((unit, index) => checkShownUnit(check, `${path}.units[${index}]`, unit))
  const ids = units.map((unit) => (isPlainObject(unit) ? unit['id'] : undefined))
  ids.forEach((id, index) => {
    if (id !== undefined && ids.indexOf(id) !== index) check.fail(`${path}.units[${index}].id`, 'conflict', 'stands twice')
  })
  if (check.text(`${path}.hash`, shown['hash']) && shown['hash'] !== hashText(texts.join('\n\n'))) {
    check.fail(`${path}.hash`, 'conflict', 'does not fit the texts')
  }
  const knowledge = shown['knowledge']
  check.text(`${path}.knowledge.version`, isPlainObject(knowledge) ? knowledge['version'] : undefined, { min: 1, max: 100 })
}

function checkShownUnit(check: InputCheck, path: string, unit: unknown): string {
  checkUnitHead(check, path, unit)
  const text = isPlainObject(unit) ? unit['text'] : undefined
  if (!check.text(`${path}.text`, text, { min: 1, max: 100_000 })) return ''
  if (isPlainObject(unit) && unit['hash'] !== hashText(text)) check.fail(`${path}.hash`, 'conflict', 'does not fit the text')
  return text
}

/**
 * Checks what an acknowledgement keeps of a notice.
 *
 * @param check - collects what is wrong
 * @param path - where it stands in the input
 * @param unit - the notice
 * @internal
 */
export function checkUnitHead(check: InputCheck, path: string, unit: unknown): void {
  if (!isPlainObject(unit)) {
    check.fail(path, 'wrong-type', 'must be an object')
    return
  }
  check.text(`${path}.id`, unit['id'], { min: 1, max: 100 })
  check.number(`${path}.version`, unit['version'], { min: 1, whole: true })
  check.oneOf(`${path}.locale`, unit['locale'], LOCALES)
  check.oneOf(`${path}.register`, unit['register'], ['standard', 'plain', 'short'])
  const hash = unit['hash']
  if (typeof hash !== 'string' || !HASH.test(hash)) check.fail(`${path}.hash`, 'malformed', 'must be 64 hexadecimal digits')
}
