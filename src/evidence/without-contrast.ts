/**
 * "Unlike SPRAVATO, our ketamine is …": what is named only for the contrast. "Unlike SPRAVATO, which is …" does say something of it. And "SPRAVATO is dear,
 * but our ketamine is FDA-approved": what is said after it of another.
 */
const CONTRAST =
  /\b(?:(?:unlike|a diferencia de)\s(?:spravato|esketamin[ae])\b(?![®™]?,?\s(?:which|that|whose|que|cuy))|spravato\b(?=[^.!?;:]{0,80}?,(?:\s\w+){0,2}\sketamin[ae]\s(?:is|are|(?:también\s)?está)\s(?:(?:also|now)\s)?(?:fda|approved|aprobada)))/giu

/**
 * Blanks the approved product where a text names it beside what it says of ketamine: its name then excuses no claim. Everything else keeps its place.
 *
 * @param text - any text
 * @returns a text of the same length
 * @internal
 */
export function withoutContrast(text: string): string {
  return text.replace(CONTRAST, (words) => ' '.repeat(words.length))
}
