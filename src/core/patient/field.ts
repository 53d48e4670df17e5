import type { FieldDefinition, Reading } from '../condition/model'
import { patientLimits } from './limits'

/**
 * A field; of a text, with the words that it can be where they are closed.
 *
 * @internal
 */
export function field<Of>(
  kind: FieldDefinition<Of>['kind'],
  path: string,
  label: string,
  question: string,
  read: FieldDefinition<Of>['read'],
  words?: readonly string[],
): FieldDefinition<Of> {
  return { path, label, question, kind, read, ...(words === undefined ? {} : { words }) }
}

/**
 * A text that comes in several writings of one word.
 *
 * @internal
 */
export function writtenField<Of>(
  path: string,
  label: string,
  question: string,
  read: (of: Of) => string | undefined,
  canonical: (text: string) => string | undefined,
): FieldDefinition<Of> {
  const readWritten = (of: Of): Reading => {
    const text = read(of)
    return text === undefined ? undefined : canonical(text)
  }
  // A word that is not read was given all the same.
  const ask: FieldDefinition<Of>['ask'] = (of) => [{ path, question, because: read(of) === undefined ? 'absent' : 'imprecise' }]
  return { ...field('text', path, label, question, readWritten), canonical, ask }
}

/**
 * Unit of a number and the limits within which the door reads it.
 *
 * @internal
 */
export function limitsOf(path: keyof typeof patientLimits): { readonly unit: string; readonly minimum: number; readonly maximum: number } {
  const { unit, min, max } = patientLimits[path]
  return { unit, minimum: min, maximum: max }
}
