import type { InputCheck } from '../core/check'
import { isPlainObject } from '../core/check'
import { citations } from './catalog'
import type { CitationId } from './catalog'
import { checkCitationKey } from './get-citation'
import type { Citation, CitationType } from './model'

const TYPES: readonly CitationType[] = [
  'label',
  'guideline',
  'consensus',
  'regulation',
  'systematic-review',
  'meta-analysis',
  'trial',
  'cohort',
  'case-report',
  'review',
  'laboratory',
  'price-survey',
  'payer-policy',
  'organization',
  'instrument',
  'reference-data',
  'news',
  'commercial',
  'convention',
  'other',
]
const TEXTS = ['container', 'volume', 'issue', 'pages', 'number', 'pmid', 'doi', 'verifiedNote', 'about'] as const
const FIELDS: readonly string[] = [
  'id',
  'type',
  'authors',
  'moreAuthors',
  'title',
  'container',
  'volume',
  'issue',
  'pages',
  'number',
  'date',
  'pmid',
  'doi',
  'urls',
  'verified',
  'verifiedNote',
  'about',
  'aliases',
]

/**
 * Notes what is wrong with a key of the bibliography or with a record of the consumer's own.
 *
 * @internal
 */
export function checkCitationOrKey(check: InputCheck, path: string, value: unknown): void {
  if (typeof value === 'string') checkCitationKey(check, path, value)
  else checkCitation(check, path, value)
}

/**
 * The document of a checked key, or the record itself.
 *
 * @internal
 */
export function citationOf(value: string | Citation): Citation {
  return typeof value === 'string' ? citations[value as CitationId] : value
}

function checkCitation(check: InputCheck, path: string, value: unknown): void {
  if (!isPlainObject(value)) {
    check.fail(path, value === undefined ? 'required' : 'wrong-type', 'must be a key of the bibliography or a citation record')
    return
  }
  const record = check.object(path, value, FIELDS)
  check.text(`${path}.id`, record['id'], { min: 1, max: 200 })
  check.oneOf(`${path}.type`, record['type'], TYPES)
  check.text(`${path}.title`, record['title'], { min: 1, max: 2000 })
  check.oneOf(`${path}.verified`, record['verified'], ['page', 'recall'])
  for (const field of TEXTS) if (record[field] !== undefined) check.text(`${path}.${field}`, record[field], { min: 1, max: 2000 })
  if (typeof record['doi'] === 'string' && !/^10\.\d{4,9}\//u.test(record['doi']))
    check.fail(`${path}.doi`, 'malformed', 'must begin with 10., without a resolver address: 10.1000/182')
  if (typeof record['pmid'] === 'string' && !/^\d+$/u.test(record['pmid']))
    check.fail(`${path}.pmid`, 'malformed', 'must hold digits only: 10686270')
  if (record['date'] !== undefined) check.partialDate(`${path}.date`, record['date'])
  if (record['moreAuthors'] !== undefined) check.flag(`${path}.moreAuthors`, record['moreAuthors'])
  for (const field of ['urls', 'aliases']) {
    if (record[field] === undefined) continue
    check
      .list(`${path}.${field}`, record[field], { max: 200 })
      .forEach((text, index) => check.text(`${path}.${field}[${index}]`, text, { max: 4000 }))
  }
  check
    .list(`${path}.authors`, record['authors'], { max: 5000 })
    .forEach((author, index) => checkAuthor(check, `${path}.authors[${index}]`, author))
}

function checkAuthor(check: InputCheck, path: string, value: unknown): void {
  const author = check.object(path, value, ['family', 'given', 'suffix', 'name'])
  const texts: readonly string[] = author['name'] === undefined ? ['family'] : ['name']
  for (const field of texts) check.text(`${path}.${field}`, author[field], { min: 1, max: 500 })
  for (const field of ['given', 'suffix']) if (author[field] !== undefined) check.text(`${path}.${field}`, author[field], { max: 100 })
  if (author['name'] !== undefined && author['family'] !== undefined)
    check.fail(path, 'conflict', 'is either a person (family) or a body (name)')
}
