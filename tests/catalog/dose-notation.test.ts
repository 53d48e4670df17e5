import { expect, it } from 'vitest'
import { entries } from '../tools/project'

const modules = import.meta.glob(['../../src/*/index.ts', '../../src/*/*/index.ts']) as Record<
  string,
  () => Promise<Record<string, unknown>>
>

// The Institute for Safe Medication Practices lists ways to write a dose that have led to doses ten and a thousand times too large.
const ERROR_PRONE: Readonly<Record<string, RegExp>> = {
  'a zero behind the decimal point ("1.0 mg" read as 10)':
    /\d\.0+(?:,? (?:to|or|and|against|a|o|y|frente a) [\d.]+)?\s?(?:mg|mcg|g|kg|mL|units?)\b/,
  'nothing before the decimal point (".5 mg" read as 5)': /(?<![\d.])\.\d+\s?(?:mg|mcg|g|mL|units?)\b/,
  'a Greek letter for micro (read as milli)': /[µμ]g/,
  'number and unit run together ("10mg" read as 100)': /\d(?:mg|mcg|mL)\b/,
  'an abbreviated unit or frequency': /\d\s?(?:U(?!\.S\.)|IU|cc)\b|\b(?:q\.?d\.|q\.?o\.?d\.?|QD|QOD|µL)(?!\w)/,
}

it.each(entries.filter(({ key }) => key !== '.'))(
  'no text of $specifier writes a dose in a way that is easily misread',
  async ({ source }) => {
    const module = (await modules[`../../${source}`]?.()) ?? {}
    const found = Object.entries(module).flatMap(([name, value]) => errorProne(value, name))
    expect(found).toEqual([])
  },
)

it('finds each of them', () => {
  const texts = ['1.0 mg', '7.00 mL', '2.0 to 2.5 mg', 'a .5 mg dose', '2 µg/kg', '10mg', '5 IU', '5 cc', 'given QD']
  expect(texts.filter((text) => errorProne(text, '').length === 0)).toEqual([])
  const safe = ['0.5 mg', '10 mg', '1.05 mg', '0.10 to 0.25 mg/kg', '2 mcg/kg', '5 units', 'version 1.0']
  expect(safe.flatMap((text) => errorProne(text, ''))).toEqual([])
})

/** Texts below a value, with what is wrong. An id is no text, nor is an address. */
function errorProne(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string' && /^(?:https?:\/\/\S+|[a-z0-9]+(?:-[a-z0-9]+)+)$/.test(value)) return []
  if (typeof value === 'string')
    return Object.entries(ERROR_PRONE).flatMap(([why, form]) => (form.test(value) ? [`${path}: ${why}: ${value}`] : []))
  if (typeof value !== 'object' || value === null || '_zod' in value) return []
  return Object.entries(value).flatMap(([key, part]) => errorProne(part, `${path}.${key}`))
}
