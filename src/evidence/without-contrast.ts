import { plainText } from './plain-text'

/**
 * "Unlike SPRAVATO, our ketamine is …": what is named only for the contrast. "Unlike SPRAVATO, which is …" does say something of it. And "SPRAVATO is dear,
 * but our ketamine is FDA-approved": what is said after it of another.
 */
const CONTRAST =
  /\b(?:(?:unlike|a diferencia de)\s(?:spravato|esketamin[ae])\b(?![\s®™]*(?:,\s)?(?:which|that|whose|que|cuy))|spravato\b(?=[^.!?;:]{0,80}?,(?:\s\w+){0,2}\sketamin[ae]\s(?:is|are|(?:también\s)?está)\s(?:(?:also|now)\s)?(?:fda|approved|aprobada)))/giu

/**
 * Blanks the approved product where a text names it beside what it says of ketamine: its name then excuses no claim. Everything else keeps its place.
 *
 * @param text - any text
 * @returns a text of the same length
 * @internal
 */
export function withoutContrast(text: string): string {
  // Bold letters, accents that are signs of their own and joiners in the place of markup make no other words of it.
  const { text: even, origins } = plainText(text)
  let blanked = ''
  let from = 0
  for (const { index, 0: words } of even.matchAll(CONTRAST)) {
    const [start, end] = [origins[index], origins[index + words.length]]
    blanked += text.slice(from, start) + text.slice(start, end).replace(/\S/g, ' ')
    from = end as number
  }
  return blanked + text.slice(from)
}
