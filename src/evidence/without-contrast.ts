/** "Unlike SPRAVATO, our ketamine is …": what is named only for the contrast. "Unlike SPRAVATO, which is …" does say something of it. */
const CONTRAST = /\b(?:unlike|a diferencia de)\s(?:spravato|esketamin[ae])\b(?![®™]?,?\s(?:which|that|whose|que|cuy))/giu

/**
 * Blanks the approved product where a text names it only to contrast it with something else: its name then excuses no claim. Everything else keeps its place.
 *
 * @param text - any text
 * @returns a text of the same length
 * @internal
 */
export function withoutContrast(text: string): string {
  return text.replace(CONTRAST, (words) => ' '.repeat(words.length))
}
