import { deepFreeze } from './freeze'

/** The active ingredient: racemic ketamine or one of its two enantiomers. They are never converted into each other. */
export type Drug = 'ketamine' | 'esketamine' | 'arketamine'

/** How the drug is given. Buccal and sublingual use are both `sublingual`. */
export type Route = 'intravenous' | 'intramuscular' | 'subcutaneous' | 'intranasal' | 'sublingual' | 'oral' | 'rectal'

/** Where the drug is given. `clinic` is an outpatient site with staff and rescue equipment; `rems-certified-*` belong to the US esketamine program. */
export type Setting =
  | 'hospital'
  | 'emergency-department'
  | 'operating-room'
  | 'rems-certified-outpatient'
  | 'rems-certified-inpatient'
  | 'clinic'
  | 'home'
  | 'research'

/** Release form of an oral product. */
export type ReleaseForm = 'immediate' | 'extended'

/** A country (ISO 3166-1 alpha-2), a subdivision (ISO 3166-2, such as `US-CO` or `GB-SCT`), or `EU`. */
export type Jurisdiction = string

/** A calendar date, `YYYY-MM-DD`, without a clock time or zone. */
export type IsoDate = string

/** A calendar date whose day, or month and day, may be unknown: `2026`, `2026-10` or `2026-10-31`. It stands for every day it could be. */
export type PartialDate = string

/** A point in time with its offset: `2026-12-01T09:00:00-07:00` or `…Z`. */
export type Instant = string

/** Language of a text. */
export type Locale = 'en' | 'es'

/** How serious a finding is, in rising order: `info`, `caution`, `hold`, `stop`. */
export type Severity = 'info' | 'caution' | 'hold' | 'stop'

/** Outcome of a judgment in three-valued logic. `unknown` is neither yes nor no. */
export type Truth = 'met' | 'unmet' | 'unknown'

/** All values of {@link Drug}. */
export const DRUGS: readonly Drug[] = /* @__PURE__ */ deepFreeze(['ketamine', 'esketamine', 'arketamine'])

/** All values of {@link Route}. */
export const ROUTES: readonly Route[] = /* @__PURE__ */ deepFreeze([
  'intravenous',
  'intramuscular',
  'subcutaneous',
  'intranasal',
  'sublingual',
  'oral',
  'rectal',
])

/** All values of {@link Setting}. */
export const SETTINGS: readonly Setting[] = /* @__PURE__ */ deepFreeze([
  'hospital',
  'emergency-department',
  'operating-room',
  'rems-certified-outpatient',
  'rems-certified-inpatient',
  'clinic',
  'home',
  'research',
])

/** All values of {@link Locale}. */
export const LOCALES: readonly Locale[] = /* @__PURE__ */ deepFreeze(['en', 'es'])

/** All values of {@link Severity}, lowest first. */
export const SEVERITIES: readonly Severity[] = /* @__PURE__ */ deepFreeze(['info', 'caution', 'hold', 'stop'])
