/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones. */
const LOOK_ALIKES = 'аеорсухіѕкοακνριАВЕМНОРСТХКІЅΟΑΕΚΝΡΤ'
const SEEN_AS = 'aeopcyxiskoakvpiABEMHOPCTXKISOAEKNPT'

const OTHER_SCRIPT = /[\u0370-\u052F]/gu
// Without bounds millions of letters in a row would exhaust the stack.
const WORD = /[\p{L}\p{M}\p{DI}]{1,99999}/gu

/**
 * Puts Latin letters for those of another script that look like them in words that have letters of both ("kеtаmine" with the Cyrillic е and а). Real Russian and
 * Greek stays, and everything keeps its place.
 *
 * @param text - any text
 * @returns a text of the same length
 * @internal
 */
export function withLatinLetters(text: string): string {
  return text.replace(WORD, (word) => (/[a-z]/iu.test(word) ? word.replace(OTHER_SCRIPT, latin) : word))
}

function latin(letter: string): string {
  return SEEN_AS[LOOK_ALIKES.indexOf(letter)] ?? letter
}
