/** Escapes a text of a record, so that it reads as written: in prose, in a table cell and under TypeDoc's own inline tags. */
export function plain(text: string): string {
  // UCUM writes mm[Hg]; people write mmHg.
  return text
    .replaceAll('mm[Hg]', 'mmHg')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&')
}

/** A table; a cell is Markdown, and an empty table is no table. Columns that hold nothing are left out. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const kept = heads.map((_, column) => column).filter((column) => rows.some((row) => (row[column] ?? '') !== ''))
  const line = (cells: readonly string[]) => `| ${kept.map((column) => cell(cells[column] ?? '')).join(' | ')} |`
  return [line(heads), `|${kept.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

/** A bulleted list; an item is Markdown. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A part of a page under a heading. A part without content is left out. */
export function section(level: 2 | 3, heading: string, ...blocks: readonly string[]): string {
  const content = joined(...blocks)
  return content === '' ? '' : `${'#'.repeat(level)} ${heading}\n\n${content}`
}

/** Blocks one under the other. */
export function joined(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** Lines inside one cell or item. */
export function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br>')
}

/** A date that does not break over two lines in a narrow column. */
export function day(date: string): string {
  return `<span style="white-space: nowrap">${date}</span>`
}

/** A sentence: the first letter large, closed with a point. */
export function sentence(text: string): string {
  return capital(closed(text))
}

/** The same, closed with a point unless it ends with a mark of its own. */
export function closed(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`
}

/** The same with the first letter large. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

function cell(text: string): string {
  return text.replace(/\n+/g, '<br>')
}
