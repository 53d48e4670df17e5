import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readChangesets } from './changesets'
import { root } from './project'
import { run } from './run'

// A gate that never failed is a hope. This breaks one thing at a time in a copy of the package and asks the gate to notice.
// `npm run gates` prints the table of docs/decisions/gates-seen-failing.md; a word after it picks the gates whose name holds it.

interface Sabotage {
  /** The gate. */
  readonly gate: string
  /** What is broken, in words. */
  readonly breaks: string
  /** In the copy `by` takes the place of `find`; without `find` it is appended, or makes a file, and without `by` the file is deleted. */
  readonly edits: readonly { readonly file: string; readonly find?: string; readonly by?: string }[]
  readonly command: readonly [string, ...string[]]
  /** What the gate must say. All of them. */
  readonly says: readonly RegExp[]
}

const vitest = (project: string, ...rest: readonly string[]): readonly [string, ...string[]] => [
  'npx',
  'vitest',
  'run',
  '--project',
  project,
  ...rest,
]

const SABOTAGES: readonly Sabotage[] = [
  {
    gate: 'format (biome)',
    breaks: 'a line gets a semicolon',
    edits: [{ file: 'src/core/words.ts', by: 'export const late = 1;\n' }],
    command: ['npx', 'biome', 'format', 'src/core/words.ts'],
    says: [/Formatter would have printed/],
  },
  {
    gate: 'documented exports (oxlint, jsdoc)',
    breaks: 'an exported function without a comment',
    edits: [{ file: 'src/core/dated.ts', by: 'export function bare(): number {\n  return 1\n}\n' }],
    command: ['npx', 'oxlint', 'src/core/dated.ts'],
    says: [/comments\(require-jsdoc\)/],
  },
  {
    gate: 'documented fields (oxlint, jsdoc)',
    breaks: 'a field of a model loses its comment',
    edits: [
      {
        file: 'src/core/money.ts',
        find: '  /** ISO 4217 code, such as `USD`. It decides how many decimals the minor unit is: two of the dollar, none of the yen. */\n',
        by: '',
      },
    ],
    command: ['npx', 'oxlint', 'src/core/money.ts'],
    says: [/comments\(require-jsdoc\)/],
  },
  {
    gate: 'no clock, no randomness (oxlint)',
    breaks: 'a function reads the clock',
    edits: [
      { file: 'src/core/dated.ts', by: '/** Now. @returns milliseconds */\nexport function clock(): number {\n  return Date.now()\n}\n' },
    ],
    command: ['npx', 'oxlint', 'src/core/dated.ts'],
    says: [/No clock: time is an argument/],
  },
  {
    gate: 'modules without effects (oxlint, own rule)',
    breaks: 'a call at module level that no bundler can drop',
    edits: [{ file: 'src/core/dated.ts', by: '/** A list. */\nexport const made = Array.from([1])\n' }],
    command: ['npx', 'oxlint', 'src/core/dated.ts'],
    says: [/house\(pure-modules\)/],
  },
  {
    gate: 'rules that need types (oxlint, tsgolint)',
    breaks: 'a value of any type is returned',
    edits: [
      { file: 'src/core/dated.ts', by: '/** Read. @returns a number */\nexport function loose(): number {\n  return JSON.parse("1")\n}\n' },
    ],
    command: ['npx', 'oxlint', 'src/core/dated.ts'],
    says: [/typescript\(no-unsafe-return\)/],
  },
  {
    gate: 'layers (dependency-cruiser)',
    breaks: 'core imports a domain, a domain its sister, a record computes',
    edits: [
      { file: 'src/core/dated.ts', by: "import { scoreInstrument } from '../outcomes/score-instrument'\nvoid scoreInstrument\n" },
      { file: 'src/outcomes/totals.ts', by: "import { getProtocol } from '../protocols/get-protocol'\nvoid getProtocol\n" },
      { file: 'src/protocols/catalog/iv-trd-acute-six.ts', by: "import { addDays } from '../../core/date'\nvoid addDays\n" },
    ],
    command: ['npx', 'depcruise', 'src'],
    says: [/layers-core-imports-nothing-above/, /sisters-outcomes/, /knowledge-is-data/],
  },
  {
    gate: 'cycles (dependency-cruiser)',
    breaks: 'two modules of core import each other',
    edits: [{ file: 'src/core/nearest.ts', by: "import { InputCheck } from './check'\nvoid InputCheck\n" }],
    command: ['npx', 'depcruise', 'src'],
    says: [/no-cycles/],
  },
  {
    gate: 'unused code and dependencies (knip)',
    breaks: 'a module nobody imports, a dependency nobody uses',
    edits: [
      { file: 'src/core/unused.ts', by: 'export const nobody = 1\n' },
      { file: 'package.json', find: '"@date-fns/tz":', by: '"left-pad": "1.3.0",\n    "@date-fns/tz":' },
    ],
    command: ['npx', 'knip'],
    says: [/src\/core\/unused\.ts/, /left-pad/],
  },
  {
    gate: 'strict types (tsc)',
    breaks: 'an optional property set to undefined, an index taken for granted',
    edits: [
      {
        file: 'src/core/dated.ts',
        by: 'const loose: EffectiveDated = { from: undefined }\nconst first: string = [""][0]\nvoid loose\nvoid first\n',
      },
    ],
    command: ['node', 'node_modules/typescript-newest/bin/tsc'],
    says: [/exactOptionalPropertyTypes/, /TS2322/],
  },
  {
    gate: 'type tests (tsc -p tests)',
    breaks: 'a public answer loses a field',
    edits: [{ file: 'src/core/answer.ts', find: '  readonly missing: readonly Missing[]\n  /** Each', by: '  /** Each' }],
    command: ['node', 'node_modules/typescript-newest/bin/tsc', '-p', 'tests'],
    says: [/tests\//],
  },
  {
    gate: 'API reference (typedoc)',
    breaks: 'a link to nothing',
    edits: [{ file: 'src/core/money.ts', find: 'An amount of money', by: 'See {@link Nowhere}. An amount of money' }],
    command: ['npm', 'run', 'docs'],
    says: [/Nowhere/],
  },
  {
    gate: 'golden cases',
    breaks: 'a dose of a published protocol changes',
    edits: [{ file: 'src/protocols/catalog/iv-trd-acute-six.ts', find: 'mgPerKg: 0.5', by: 'mgPerKg: 0.6' }],
    command: vitest('unit', 'tests/golden'),
    says: [/FAIL .*golden\/protocols/],
  },
  {
    gate: 'properties (fast-check)',
    breaks: 'an exact sum forgets its denominator',
    edits: [{ file: 'src/core/rational.ts', find: 'a.n * b.d + b.n * a.d', by: 'a.n * b.d + b.n' }],
    command: vitest('unit', 'tests/core/rational.test.ts'),
    says: [/Property failed/],
  },
  {
    gate: 'catalog linters',
    breaks: 'a record cites a source that the bibliography does not hold',
    edits: [{ file: 'src/indications/catalog/treatment-resistant-depression.ts', find: "citation: '", by: "citation: 'nobody-2020-" }],
    command: vitest('unit', 'tests/catalog/indications'),
    says: [/nobody-2020-/],
  },
  {
    gate: 'finding codes',
    breaks: 'a function makes a code that stands on no page',
    edits: [{ file: 'src/access/regulations-in-force.ts', find: "'rule-ends'", by: "'rule-stops'" }],
    command: vitest('unit', 'tests/catalog/finding-codes.test.ts'),
    says: [/access\/rule-stops/],
  },
  {
    gate: 'time zones',
    breaks: 'a date is read in the zone of the host',
    edits: [
      {
        file: 'src/core/date.ts',
        find: 'return isRealDay(year, month, day) ? civilDay(year, month, day) : Number.NaN',
        by: 'return isRealDay(year, month, day) ? Math.floor(new Date(year, month - 1, day).getTime() / 86400000) : Number.NaN',
      },
    ],
    command: vitest('kiritimati', 'tests/core'),
    says: [/FAIL .*kiritimati/],
  },
  {
    gate: 'coverage thresholds',
    breaks: 'only one test file runs',
    edits: [],
    command: ['npx', 'vitest', 'run', '--project', 'unit', 'tests/core/date.test.ts', '--coverage'],
    says: [/does not meet global threshold/],
  },
  {
    gate: 'bad input is refused',
    breaks: 'a function trusts its argument',
    edits: [{ file: 'src/core/jurisdiction.ts', find: '  check.done()\n', by: '' }],
    command: vitest('gates', 'tests/gates/any-input.test.ts', '-t', 'ketamine-therapy/core'),
    says: [/core\/jurisdictionChain/],
  },
  {
    gate: 'a damaged call is refused',
    breaks: 'a function goes on with what it found to be wrong',
    edits: [{ file: 'src/at-home/evaluate-checklist.ts', find: '  check.done()\n  const compiled', by: '  const compiled' }],
    command: vitest('gates', 'tests/gates/damaged-call.test.ts', '-t', 'ketamine-therapy/at-home'),
    says: [/at-home\/evaluateChecklist/],
  },
  {
    gate: 'names in refusals',
    breaks: 'a bad option stands alone',
    edits: [{ file: 'src/care-plan/plan-care.ts', find: "check.date('options.asOf'", by: "check.date('asOf'" }],
    command: vitest('gates', 'tests/gates/names-in-refusals.test.ts', '-t', 'ketamine-therapy/care-plan'),
    says: [/care-plan\/planCare, options: asOf/],
  },
  {
    gate: 'answers share nothing that can be changed',
    breaks: 'a list of an index is handed out as it is',
    edits: [{ file: 'src/terminology/names.ts', find: 'Object.freeze([one])', by: '[one]' }],
    command: vitest('gates', 'tests/gates/shared-answers.test.ts', '-t', 'ketamine-therapy/terminology'),
    says: [/terminology\/resolveIngredients/],
  },
  {
    gate: 'examples run',
    breaks: 'the README promises another value, a comment another one',
    edits: [
      { file: 'README.md', find: "// → 'not-eligible'", by: "// → 'eligible'" },
      { file: 'src/core/date.ts', find: "// → '2027-01-02'", by: "// → '2027-01-03'" },
    ],
    command: vitest('gates', 'tests/gates/examples.test.ts', '-t', 'does what it says'),
    says: [/README\.md:/, /src\/core\/date\.ts:/],
  },
  {
    gate: 'schemas equal their interfaces',
    breaks: 'a schema forgets an optional field',
    edits: [{ file: 'src/core/patient/schema.ts', find: 'onset:', by: 'onsett:' }],
    command: vitest('gates', 'tests/gates/schemas.test.ts'),
    says: [/onset/],
  },
  {
    gate: 'notices of code systems',
    breaks: 'NOTICE loses the sentence of LOINC',
    edits: [{ file: 'NOTICE', find: 'LOINC', by: 'L.O.I.N.C.' }],
    command: vitest('gates', 'tests/gates/notices.test.ts'),
    says: [/FAIL .*notices/],
  },
  {
    gate: 'a change carries a changeset',
    breaks: 'src changes and the changesets are gone',
    edits: [...readChangesets().map(({ path }) => ({ file: path })), { file: 'src/core/words.ts', by: '// Changed.\n' }],
    command: vitest('gates', 'tests/gates/release.test.ts'),
    says: [/src changed: run npx changeset/],
  },
  {
    gate: 'a host without Node or a window (packed)',
    breaks: 'an answer asks for the process',
    edits: [
      {
        file: 'src/core/hash-text.ts',
        find: '  return bytesToHex',
        by: '  void (globalThis as unknown as { process: { version: string } }).process.version\n  return bytesToHex',
      },
    ],
    command: vitest('package', 'tests/package/consumers.test.ts', '-t', 'little else'),
    says: [/reading 'version'/],
  },
  {
    gate: 'the packed package (publint, attw, consumers, sizes, must-not-appear, records, names on demand)',
    breaks:
      'an entry points at a missing file, types are told wrong, a ceiling is low, the validator enters a look-up, the build changes a record, a name is fetched early',
    edits: [
      { file: 'package.json', find: '"types": "./dist/outcomes/index.d.ts"', by: '"types": "./dist/outcomes/index.d.cts"' },
      { file: 'package.json', find: '"default": "./dist/outcomes/index.cjs"', by: '"default": "./dist/outcomes/gone.cjs"' },
      { file: 'src/evidence/get-citation.ts', by: "export { patientSchema } from '../core/patient/schema'\n" },
      { file: 'src/evidence/index.ts', by: "export { patientSchema } from './get-citation'\n" },
      { file: 'tests/package/size-budgets.json', find: '"./core": ', by: '"./core": 1, "was": ' },
      { file: 'tsup.config.ts', find: 'const ascii = json.replace(', by: "const ascii = json.replaceAll(' mg', ' g').replace(" },
      { file: 'tsup.config.ts', find: '[recordsAsJson, namesOnDemand]', by: '[recordsAsJson]' },
    ],
    command: vitest('package'),
    says: [
      /FAIL .*pleases publint/,
      /FAIL .*attw/,
      /FAIL .*consumers/,
      /FAIL .*ketamine-therapy\/core' stays under its ceiling/,
      /FAIL .*evidence bundles and loads no validator/,
      /FAIL .*protocols' publishes the records of its source/,
      /FAIL .*CommonJS loads of an entry what is read of it/,
    ],
  },
]

const wanted = process.argv[2] ?? ''
const copy = mkdtempSync(join(tmpdir(), 'prove-gates-'))
let silent = 0
try {
  const tracked = run(root, 'git', 'ls-files').output.split('\n').filter(Boolean)
  for (const path of tracked) if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  console.log('| gate | broken on purpose | noticed |\n| --- | --- | --- |')
  for (const sabotage of SABOTAGES.filter(({ gate }) => gate.includes(wanted))) {
    const undo = sabotage.edits.map((edit) => apply(edit))
    const [command, ...args] = sabotage.command
    const { status, output } = run(copy, command, ...args)
    const noticed = status !== 0 && sabotage.says.every((word) => word.test(output))
    for (const back of undo.reverse()) back()
    console.log(`| ${sabotage.gate} | ${sabotage.breaks} | ${noticed ? 'yes' : 'NO'} |`)
    if (noticed) continue
    silent++
    writeFileSync(join(tmpdir(), `gate-${silent}.log`), output)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
process.exitCode = silent === 0 ? 0 : 1

/** Makes one edit in the copy and gives back how to undo it. */
function apply({ file, find, by }: Sabotage['edits'][number]): () => void {
  const path = join(copy, file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  const restore = (): void => {
    if (before === undefined) rmSync(path, { force: true })
    else writeFileSync(path, before)
  }
  // What is not tracked was not copied.
  if (by === undefined) rmSync(path, { force: true })
  else if (before === undefined) writeFileSync(path, by)
  else if (find === undefined) writeFileSync(path, before + by)
  else if (before.includes(find))
    writeFileSync(
      path,
      before.replace(find, () => by),
    )
  else throw new Error(`${dirname(file)}: "${find}" does not stand in ${file}: the sabotage needs a new hold`)
  return restore
}
