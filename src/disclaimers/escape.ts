/**
 * Escapes a text for HTML, in elements and in quoted attributes alike.
 *
 * @internal
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}

/**
 * Escapes one paragraph for CommonMark and GitHub's dialect: no sign in it is read as markup, and no address becomes a link.
 *
 * @internal
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&$^=:@!]/gu, (sign) => `\\${sign}`)
    .replace(/www\./giu, (word) => `${word.slice(0, -1)}\\.`)
    .replace(/^([+-])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
}
