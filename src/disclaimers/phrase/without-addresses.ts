/** A web address, without the punctuation of the sentence that it ends. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]}'"»”’]/giu

/**
 * Blanks web addresses: the words in them name a page and claim nothing. Everything else keeps its place.
 *
 * @param text - any text
 * @returns a text of the same length
 * @internal
 */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length))
}
