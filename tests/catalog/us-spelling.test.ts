import { expect, it } from 'vitest'
import { entries } from '../tools/project'

const modules = import.meta.glob(['../../src/*/index.ts', '../../src/*/*/index.ts']) as Record<
  string,
  () => Promise<Record<string, unknown>>
>

/** How words begin that are spelled otherwise in British English. */
const BEGINNINGS = [
  '(un|dis|mis|mal)?(colour|favour|flavour|honour|humour|harbour|labour|neighbour|rumour|tumour|vapour|behaviour)',
  '(anaesth|haem|oedema|oesoph|oestr|paed|gynaec|orthopaed|diarrhoea|caesar|foet|faec|aetiol|manoeuv|leukaem|anaem|ischaem|sulph)',
  '(judgement|licence|defence|offence|practis|catalogue|cheque|grey|sceptic|ageing|whilst|learnt|artefact|instalment|skilful)',
  '((multi)?centre|(milli|centi|kilo|deci)?(litre|metre)|fibre|theatre|titre)',
  '(un|mis)?(label|cancel|model|travel|counsel|signal|dial|fuel|channel)l(ed|ing)',
  'programme(?!d|r)',
]

/** How they end. */
const ENDINGS = [
  'is(e[sd]?|ers?|ing|ations?)',
  'ys(ed?|ing)',
  '(glyc|kal|natr|vol|ox|ur)aemi(a|c)',
  '(dys|a)pnoea',
  '(enrol|fulfil)(s|ments?)',
]

const BRITISH = new RegExp(`(?<![\\w./])(?:(?:${BEGINNINGS.join('|')})\\w*|\\w*(?:${ENDINGS.join('|')}))\\b`, 'gi')

/** Beginnings of words that end in -ise on both sides: rise, raise, precise, promise. */
const COMMON_BEGINNINGS = [
  'r|ar|ra|pra|appra|exerc|exc|prec|conc|prom|comprom|prem|adv|advert|expert|rev|dev|superv|improv|gu|disgu|surpr|compr|enterpr',
  'no|po|bru|bo|ka|\\w*w',
]

const COMMON = new RegExp(`^(?:un|im|immuno)?(?:${COMMON_BEGINNINGS.join('|')})is(?:e[sd]?|ers?|ing)$`, 'i')

/** Texts that stay as others print them, or that are read in both spellings. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  'Spanish texts': /\.es(\.|$)/,
  'titles and authors of documents': /^citations\..*\.(title|container|authors\.\d+\.name)$/,
  'names of help lines': /^countryLines\..*\.name$/,
  'words of a code system': /\.display$/,
  'the name of a WHO center': /^codeSystems\.atc\.notice$/,
  'what is looked for in the texts of others': /\.(patterns|phrases|unless)\./,
}

it.each(entries.filter(({ key }) => key !== '.'))('the texts of $specifier are spelled the American way', async ({ source }) => {
  const module = (await modules[`../../${source}`]?.()) ?? {}
  expect(Object.entries(module).flatMap(([name, value]) => britishIn(value, name))).toEqual([])
})

it('finds British words, and no others', () => {
  const british =
    'randomised organisation minimising analyse behaviour licence poison-centre haemorrhage hypoglycaemia labelled programmes litres'
  expect(britishIn(british, '').length).toBe(british.split(' ').length)
  expect(
    britishIn('exercise precisely, otherwise advise; raised, revised, supervising, promises, diseases, programmed, meters', ''),
  ).toEqual([])
})

/** British words in the texts below a value. An id is no text. */
function britishIn(value: unknown, path: string): readonly string[] {
  if (Object.values(EXCEPTIONS).some((place) => place.test(path))) return []
  if (typeof value === 'string') {
    const words = /\s/.test(value) ? (value.match(BRITISH) ?? []) : []
    return words.filter((word) => !COMMON.test(word)).map((word) => `${path}: ${word}`)
  }
  if (typeof value !== 'object' || value === null || '_zod' in value) return []
  return Object.entries(value).flatMap(([key, part]) => britishIn(part, `${path}.${key}`))
}
