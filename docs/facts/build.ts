/**
 * Writes the fact pages: one page for each record, one index for each area, as Markdown that TypeDoc takes in.
 *
 *     npx tsx docs/facts/build.ts && npx typedoc
 *
 * Output: `docs/facts/pages/<area>.md` (the index, with its pages as `children`) and `docs/facts/pages/<area>/<record>.md`. The folder is
 * emptied first and is not committed. TypeDoc takes in the indexes that `projectDocuments` of `typedoc.json` names, in that order; `children`
 * bring the rest.
 *
 * To add an area: write `docs/facts/<area>.ts` that exports `pages(): FactArea`, and name it in `AREAS` below and in `typedoc.json`. Helpers:
 * `markdown.ts` (tables, escaping), `references.ts` (numbered references, each marked as read or recalled), `review.ts` (when records were
 * compared with their sources), `words.ts` (doses, spans, drugs in words).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { pages as access } from './access'
import { pages as atHome } from './at-home'
import { pages as bibliography } from './bibliography'
import { pages as claims } from './claims'
import { pages as disclaimers } from './disclaimers'
import { pages as findingCodes } from './finding-codes'
import { pages as indications } from './indications'
import { bullets, joined, plain, table } from './markdown'
import { pages as outcomes } from './outcomes'
import type { FactArea, FactPage } from './page'
import { pages as pharmacology } from './pharmacology'
import { pages as protocols } from './protocols'
import { pages as screening } from './screening'

const AREAS: readonly (() => FactArea)[] = [
  indications,
  claims,
  pharmacology,
  screening,
  protocols,
  outcomes,
  access,
  atHome,
  disclaimers,
  findingCodes,
  bibliography,
]

const target = join(dirname(fileURLToPath(import.meta.url)), 'pages')

rmSync(target, { recursive: true, force: true })
for (const area of AREAS.map((pages) => pages())) {
  mkdirSync(join(target, area.id), { recursive: true })
  // The category moves nothing: by it `typedoc.json` weighs what a search finds, so that a list of documents does not stand before the fact.
  for (const page of area.pages) write(join(area.id, page.id), { title: page.title, category: area.title }, page.body)
  write(area.id, { title: area.title, group: 'Facts', children: area.pages.map((page) => `./${area.id}/${page.id}.md`) }, index(area))
  process.stdout.write(`${area.pages.length} pages on ${area.title.toLowerCase()}\n`)
}

function index(area: FactArea): string {
  const link = ({ id, title }: FactPage): string => `[${plain(title)}](./${area.id}/${id}.md)`
  const rows = area.pages.flatMap((page) => (page.row === undefined ? [] : [[link(page), ...page.row]]))
  const others = area.pages.filter(({ row }) => row === undefined).map(link)
  const more = others.length === 0 ? '' : `More on this subject:\n\n${bullets(others)}`
  return joined(area.introduction, more, table(area.heads, rows))
}

function write(
  name: string,
  frontMatter: { readonly title: string; readonly category?: string; readonly group?: string; readonly children?: readonly string[] },
  body: string,
): void {
  const head = Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  writeFileSync(join(target, `${name}.md`), `---\n${head.join('\n')}\n---\n\n# ${plain(frontMatter.title)}\n\n${body}\n`)
}
