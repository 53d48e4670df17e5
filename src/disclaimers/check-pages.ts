import { InputCheck, isPlainObject } from '../core/check'
import { SEVERITIES } from '../core/words'

/**
 * Checks audits that come back from outside.
 *
 * @param pages - what `auditPages` returned
 * @throws InvalidInputError naming every bad field
 * @internal
 */
export function checkPages(pages: unknown): void {
  const check = new InputCheck('toSarif')
  check.list('pages', pages).forEach((page, index) => {
    const path = `pages[${index}]`
    if (!isPlainObject(page)) {
      check.fail(path, 'wrong-type', 'must be an object')
      return
    }
    check.text(`${path}.uri`, page['uri'], { min: 1, max: 2000 })
    const isText = check.text(`${path}.text`, page['text'], { max: 5_000_000 })
    const length = isText ? (page['text'] as string).length : 0
    check.list(`${path}.absent`, page['absent']).forEach((id, at) => check.text(`${path}.absent[${at}]`, id, { min: 1, max: 100 }))
    check.list(`${path}.matches`, page['matches'], { max: 1_000_000 }).forEach((match, at) => {
      checkMatch(check, `${path}.matches[${at}]`, match, length)
    })
  })
  check.done()
}

function checkMatch(check: InputCheck, path: string, match: unknown, length: number): void {
  if (!isPlainObject(match)) {
    check.fail(path, 'wrong-type', 'must be an object')
    return
  }
  for (const key of ['rule', 'quote', 'why', 'suggestion']) check.text(`${path}.${key}`, match[key])
  check.oneOf(`${path}.severity`, match['severity'], SEVERITIES)
  const range = check.list(`${path}.range`, match['range'], { min: 2, max: 2 })
  range.forEach((value, at) => check.number(`${path}.range[${at}]`, value, { min: 0, max: length, whole: true }))
  const [start, end] = range
  if (typeof start === 'number' && typeof end === 'number' && end < start)
    check.fail(`${path}.range[1]`, 'conflict', 'must not be before the start')
}
