/**
 * A piece of a reference.
 *
 * @internal
 */
export interface Part {
  /** Words as they are to be read. */
  readonly text: string
  /** Set in italics. */
  readonly italic?: boolean
  /** Address it links to. */
  readonly href?: string
}

/**
 * Writes the pieces of a reference in one form, escaping what would be markup there.
 *
 * @internal
 */
export function renderParts(parts: readonly Part[], format: 'text' | 'html' | 'markdown'): string {
  switch (format) {
    case 'text':
      return parts.map((part) => part.text).join('')
    case 'html':
      return parts.map(htmlPart).join('')
    case 'markdown':
      // A reference that begins with a number and a point, or with a dash, would become a list.
      return parts
        .map(markdownPart)
        .join('')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^([-+=])/, '\\$1')
  }
}

function htmlPart(part: Part): string {
  const text = part.italic === true ? `<i>${escapeHtml(part.text)}</i>` : escapeHtml(part.text)
  return part.href !== undefined && isWebAddress(part.href) ? `<a href="${escapeHtml(part.href)}">${text}</a>` : text
}

function markdownPart(part: Part): string {
  const text = escapeMarkdown(part.text)
  if (part.href !== undefined && isWebAddress(part.href)) return `[${text}](<${part.href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
  return part.italic === true ? `*${text}*` : text
}

// Other schemes, such as javascript:, are shown as text and never become a link.
function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address)
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
}
