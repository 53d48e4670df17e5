import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// Judgments never read the host's zone. So that a slip shows, what names a day runs at both ends of the calendar and in a zone with daylight saving.
// A test names a day where its own text holds a date.
const everything = ['tests/**/*.test.ts']
const slow = ['tests/gates/**', 'tests/package/**']
const dated = [
  'core',
  'evidence',
  'terminology',
  'indications',
  'golden',
  'screening',
  'protocols',
  'outcomes',
  'access',
  'at-home',
  'disclaimers',
  'care-plan',
]
  .flatMap((folder) =>
    readdirSync(here(`tests/${folder}`), { recursive: true, encoding: 'utf8' }).map(
      (name) => `tests/${folder}/${name.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => path.endsWith('.test.ts') && /\b20\d\d-\d\d/.test(readFileSync(here(path), 'utf8')))
const dateless = ['tests/golden/disclaimers*', 'tests/disclaimers/left-out*', 'tests/**/bundle.test.ts']
// The tests share modules: nothing in the library has state, so a fresh copy for each file would only cost time. With the room that V8 gives to what
// is new, a quarter of the time went into sweeping it.
const suite = (name: string, timeZone: string, include: string[], exclude: string[] = [], env: Record<string, string> = {}) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude,
    env: { TZ: timeZone, ...env },
    pool: 'forks' as const,
    execArgv: ['--max-semi-space-size=64'],
    isolate: false,
    testTimeout: 60_000,
  },
})

export default defineConfig({
  resolve: {
    alias: [
      { find: /^ketamine-therapy$/, replacement: here('src/index.ts') },
      { find: /^ketamine-therapy\/(.+)$/, replacement: here('src/$1/index.ts') },
    ],
  },
  test: {
    setupFiles: ['./tests/tools/seed.ts'],
    // The three parts of `npm test` translate the same modules once. What looks for files by a pattern is left out, if `import.meta.glob` is called
    // without a type argument (see tests/tools/lint-house.js): its list depends on more than its own text.
    experimental: { fsModuleCache: true },
    reporters: ['default', './tests/tools/closing-line.ts'],
    projects: [
      suite('unit', 'America/Denver', everything, slow),
      // The same tests with a tenth of the cases of each property and of the longest list (tests/helpers/runs.ts): `npm run test:unit`.
      suite('loop', 'America/Denver', everything, slow, { PROPERTY_SHARE: '0.1' }),
      suite('kiritimati', 'Pacific/Kiritimati', ['tests/zone.test.ts', ...dated], dateless),
      suite('utc', 'UTC', ['tests/zone.test.ts', ...dated], dateless),
      suite('gates', 'UTC', ['tests/gates/**/*.test.ts']),
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/package/pack.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Records hold no branch that a test could miss.
      exclude: ['src/*/catalog/**'],
      reporter: ['text-summary'],
      thresholds: { statements: 90, branches: 80, functions: 90, lines: 90 },
    },
  },
})
