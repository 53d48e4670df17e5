/** Marks text; plain where the output is no terminal with colors. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly warning: (text: string) => string
  readonly bad: (text: string) => string
}

/** Colors for a terminal, or none. */
export function createPaint(hasColors: boolean): Paint {
  const wrap = (code: number) => (text: string) => (hasColors ? `\u001b[${code}m${text}\u001b[0m` : text)
  return { strong: wrap(1), faint: wrap(2), good: wrap(32), warning: wrap(33), bad: wrap(31) }
}

/** A sign that a terminal obeys, with the number of a color above where one follows. */
const OBEYED = /\p{Cc}(\[(?:[012]|3[1-3])m)?/gu

/** A page without what a terminal would obey, but for ends of lines and colors: an intake may hold any text, and parts of it are printed. */
export function harmless(page: string): string {
  return page.replace(OBEYED, (sign, color?: string) => (sign === '\n' || (color !== undefined && sign.startsWith('\u001b')) ? sign : ' '))
}
