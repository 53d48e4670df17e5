import type { BenzodiazepineEquivalence } from '../model'
import { deepFreeze } from '../../core/freeze'

/**
 * Oral doses that tables equate with 1 mg of oral lorazepam. VA/DoD equates diazepam 10 mg with lorazepam 2 mg, Ashton and WHO with 1 mg:
 * for some medicines the answer differs two-fold or more. None of the tables is validated; the 2025 joint guideline prints the first two
 * side by side and calls the doses guidance only.
 */
export const benzodiazepineEquivalences: readonly BenzodiazepineEquivalence[] = /* @__PURE__ */ deepFreeze([
  {
    ingredient: 'alprazolam',
    published: [
      { lowMg: 0.5, highMg: 0.5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 0.5, highMg: 0.5, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 1, highMg: 1, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } },
    ],
    defaultMg: 0.5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 0.5, high: 1 },
    standing: 'disputed',
  },
  {
    ingredient: 'bromazepam',
    published: [{ lowMg: 6, highMg: 6, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } }],
    defaultMg: 6,
    defaultFrom: 'who-2009',
    rangeMg: { low: 6, high: 6 },
    standing: 'single-source',
  },
  {
    ingredient: 'chlordiazepoxide',
    published: [
      { lowMg: 12.5, highMg: 12.5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 25, highMg: 25, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
    ],
    defaultMg: 12.5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 12.5, high: 25 },
    standing: 'disputed',
  },
  {
    ingredient: 'clobazam',
    published: [{ lowMg: 20, highMg: 20, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } }],
    defaultMg: 20,
    defaultFrom: 'who-2009',
    rangeMg: { low: 20, high: 20 },
    standing: 'single-source',
  },
  {
    ingredient: 'clonazepam',
    published: [
      { lowMg: 0.5, highMg: 0.5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 0.5, highMg: 0.5, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 0.25, highMg: 0.25, source: { citation: 'asam-bzd-2025', locator: 'table 2, footnotes', checked: 'read' } },
    ],
    defaultMg: 0.5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 0.25, high: 0.5 },
    standing: 'disputed',
    note: 'The footnotes of the joint guideline set a low daily dose at 2 mg of lorazepam but 0.5 mg of clonazepam; its table gives 1 mg. The default is not the cautious end here.',
  },
  {
    ingredient: 'clorazepate',
    published: [
      { lowMg: 7.5, highMg: 7.5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 15, highMg: 15, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
    ],
    defaultMg: 7.5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 7.5, high: 15 },
    standing: 'disputed',
  },
  {
    ingredient: 'diazepam',
    published: [
      { lowMg: 5, highMg: 5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 10, highMg: 10, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 10, highMg: 10, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } },
    ],
    defaultMg: 5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 5, high: 10 },
    standing: 'disputed',
  },
  {
    ingredient: 'estazolam',
    published: [
      { lowMg: 0.5, highMg: 0.5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 1, highMg: 2, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
    ],
    defaultMg: 0.5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 0.5, high: 2 },
    standing: 'disputed',
  },
  {
    ingredient: 'flunitrazepam',
    published: [{ lowMg: 2, highMg: 2, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } }],
    defaultMg: 2,
    defaultFrom: 'who-2009',
    rangeMg: { low: 2, high: 2 },
    standing: 'single-source',
  },
  {
    ingredient: 'flurazepam',
    published: [
      { lowMg: 7.5, highMg: 7.5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 15, highMg: 30, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
    ],
    defaultMg: 7.5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 7.5, high: 30 },
    standing: 'disputed',
  },
  {
    ingredient: 'midazolam',
    published: [{ lowMg: 5, highMg: 5, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } }],
    defaultMg: 5,
    defaultFrom: 'who-2009',
    rangeMg: { low: 5, high: 5 },
    standing: 'single-source',
    note: 'Oral midazolam. No value is carried for injected midazolam.',
  },
  {
    ingredient: 'nitrazepam',
    published: [{ lowMg: 10, highMg: 10, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } }],
    defaultMg: 10,
    defaultFrom: 'who-2009',
    rangeMg: { low: 10, high: 10 },
    standing: 'single-source',
  },
  {
    ingredient: 'oxazepam',
    published: [
      { lowMg: 15, highMg: 15, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 20, highMg: 20, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 30, highMg: 30, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } },
    ],
    defaultMg: 15,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 15, high: 30 },
    standing: 'disputed',
  },
  {
    ingredient: 'quazepam',
    published: [
      { lowMg: 5, highMg: 5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 20, highMg: 20, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
    ],
    defaultMg: 5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 5, high: 20 },
    standing: 'disputed',
  },
  {
    ingredient: 'temazepam',
    published: [
      { lowMg: 7.5, highMg: 7.5, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 20, highMg: 20, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 20, highMg: 20, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } },
    ],
    defaultMg: 7.5,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 7.5, high: 20 },
    standing: 'disputed',
  },
  {
    ingredient: 'triazolam',
    published: [
      { lowMg: 0.125, highMg: 0.125, source: { citation: 'vadod-2021', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 0.5, highMg: 0.5, source: { citation: 'ashton-2002', locator: 'as reprinted by asam-bzd-2025', checked: 'read' } },
      { lowMg: 0.5, highMg: 0.5, source: { citation: 'who-2009', locator: 'table 8', checked: 'read' } },
    ],
    defaultMg: 0.125,
    defaultFrom: 'vadod-2021',
    rangeMg: { low: 0.125, high: 0.5 },
    standing: 'disputed',
  },
])

/** Brands of benzodiazepines for injection, the nose or the rectum only. The tables equate swallowed doses, so they say nothing of these. */
export const notOralBrands: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['seizalam', 'midazolam'],
  ['nayzilam', 'midazolam'],
  ['valtoco', 'diazepam'],
  ['diastat', 'diazepam'],
])
