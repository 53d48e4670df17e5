/**
 * "Unlike SPRAVATO, our ketamine is …": what is named only for the contrast. "Unlike SPRAVATO, which is …" does say something of it. And "SPRAVATO is dear,
 * but our ketamine is FDA-approved": what is said after it of another. Accents may be signs of their own, and joiners stand in the place of markup.
 */
const CONTRAST =
  /\b(?:(?:unlike|a diferencia de)[\s\u2060]+(?:spravato|esketamin[ae])\b(?![\s\u2060®™]*(?:,[\s\u2060]+)?(?:which|that|whose|que|cuy))|spravato\b(?=[^.!?;:]{0,80}?,(?:[\s\u2060]+\w+){0,2}[\s\u2060]+ketamin[ae][\s\u2060]+(?:is|are|(?:tambi(?:é|e\u0301)n\s+)?est(?:á|a\u0301))[\s\u2060]+(?:(?:also|now)[\s\u2060]+)?(?:fda|approved|aprobada)))/giu

/**
 * Blanks the approved product where a text names it beside what it says of ketamine: its name then excuses no claim. Everything else keeps its place.
 *
 * @param text - any text
 * @returns a text of the same length
 * @internal
 */
export function withoutContrast(text: string): string {
  return text.replace(CONTRAST, (words) => words.replace(/\S/gu, ' '))
}
