import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entries, manifest, read, root } from './project'
import { bundle, kilobytes, wholeEntry } from './size'

/** Where the table stands in the README. */
const MARKED = /(<!-- sizes -->\n)([\s\S]*?)(<!-- \/sizes -->)/

/** A measured row of the table. */
export interface SizeRow {
  readonly specifier: string
  /** Its module, to which the row leads: the site shows the page of the entry there. */
  readonly source: string
  /** Minified and compressed bytes without the peer. */
  readonly own: number
  /** The same with the validator, where the entry needs it. */
  readonly whole: number
}

/** Measures every entry, from a folder in which the library is installed. */
export async function measure(folder: string): Promise<readonly SizeRow[]> {
  const rows: SizeRow[] = []
  for (const { specifier, source } of entries) {
    const own = await bundle(folder, wholeEntry(specifier), Object.keys(manifest.peerDependencies))
    const whole = await bundle(folder, wholeEntry(specifier))
    rows.push({ specifier, source, own: own.bytes, whole: whole.bytes })
  }
  return rows
}

/** Writes the table. */
export function sizeTable(rows: readonly SizeRow[]): string {
  return [
    '| Entry | everything it exports | with zod |',
    '| --- | ---: | ---: |',
    ...rows.map(({ specifier, source, own, whole }) => {
      const validator = whole > own * 1.02 + 200 ? kilobytes(whole) : 'not needed'
      return `| [\`${specifier}\`](${source}) | ${kilobytes(own)} | ${validator} |`
    }),
  ].join('\n')
}

/** The table as it stands in the README. */
export function writtenTable(): string | undefined {
  return MARKED.exec(read('README.md'))?.[2]?.trim()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = sizeTable(await measure(root))
  if (writtenTable() === undefined) throw new Error('README.md needs the lines <!-- sizes --> and <!-- /sizes -->')
  writeFileSync(join(root, 'README.md'), read('README.md').replace(MARKED, `$1${table}\n$3`))
  process.stdout.write(`${table}\n`)
}
