import type { Excipient, Ingredient, SubstanceWord } from './model'
import { lazily } from '../core/lazily'
import { plainLetters } from '../core/plain-letters'
import { ingredients } from './catalog'
import { combinationBrands } from './catalog/combination-brands'
import { excipients } from './catalog/excipients'
import { substanceWords } from './catalog/substance-words'

/** Salts that may follow an ingredient name. */
const SALTS =
  'hydrochloride hydrobromide sulfate tartrate bitartrate maleate fumarate succinate citrate phosphate mesylate dimesylate besylate oxalate pamoate carbonate sodium potassium hcl hbr sulphate decanoate saccharate aspartate furoate dipropionate acetonide clorhidrato sodica sodico'
/** Words for the way a product releases its medicine. */
const RELEASES =
  'ir er xr xl sr cr la mr dr ec odt retard release immediate extended delayed prolonged modified sustained immediate-release extended-release delayed-release prolonged-release modified-release sustained-release gastro-resistant enteric-coated disintegrating orodispersible dispersible effervescent soluble chewable de liberacion prolongada modificada gastrorresistentes bucodispersables recubiertos con pelicula'
/** Forms that say nothing but that the medicine is swallowed or held in the mouth, and patches: no rule asks about those. */
const FORMS =
  'tablet tablets tab tabs capsule capsules cap caps caplet caplets oral po solution suspension syrup elixir linctus lyophilisates sublingual sl troche troches lozenge lozenges film films transdermal system patch patches parche parches transdermico transdermicos sublinguales comprimido comprimidos capsula capsulas duras solucion efg'
/** Forms that are injected, or given into the nose, the cheek or the rectum. The medicine is the same; a dose of it is no dose by mouth. */
const NOT_SWALLOWED =
  'injection injections injectable infusion ampoule ampoules vial vials prefilled pre-filled syringe syringes cartridge auto-injector iv im sc intravenous intramuscular subcutaneous intranasal nasal buccal mucosal metered spray lai depot rectal suppository suppositories inyectable pulverizacion supositorio supositorios'
/** Times of taking, as charts write them. */
const TIMES =
  'nocte mane noche daily nightly weekly once twice every prn qd od bd bid tds tid qds qid qhs hs at bedtime as needed for para por en cada al acostarse dia manana una vez veces dos tres'
/** What RxNorm begins some names with: how it is made, hours of release, the amount in a syringe, or the puffs in a bottle. */
const AHEAD =
  /^(?:(?:abuse-deterrent|osmotic|sprinkle|once-daily|smoking cessation|bx rating|3-bead|\d+\/\d+ release) )?(?:(?:\d+ hr|[\d.]+ ml|\d+ actuat) )?/
/** A brand with which RxNorm ends names, behind the form: `Oral Tablet [Wellbutrin]`. */
const BRAND_BEHIND_FORM = /(?<= (?:tablet|capsule|film|solution|suspension|system|spray)) \[[^[\]]{1,60}\]$/
/** Said of a product, not of its medicine. */
const SUGAR_FREE = / sugar[- ]free$/
/** Units that may follow a strength. */
const UNITS =
  'mg mcg microgram micrograms microgramos nanograms g ml h hr hour hours hora horas actuation actuat act dose device per % units unit iu'

/** A second name, or several: `Ativan (lorazepam)`, `lorazepam [Ativan]`, `(FIORICET, ESGIC)`. */
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]/

/** Names of everything that counts as a medicine, in the writing of {@link normalizeName}. */
export interface NameIndex {
  /** Ingredients of a name: of one ingredient, of a brand, or of a combination brand. */
  readonly ingredients: ReadonlyMap<string, readonly Ingredient[]>
  /** Ingredients by the names that they have without a prescriber. */
  readonly streetNames: ReadonlyMap<string, Ingredient>
  /** Excipients. */
  readonly excipients: ReadonlyMap<string, Excipient>
  /** Words that are not names of a medicine. */
  readonly words: ReadonlyMap<string, SubstanceWord>
}

/** All names, looked up by {@link findByName}. */
export const nameIndex: () => NameIndex = /* @__PURE__ */ lazily(createNameIndex)

/**
 * The writing in which names are compared: lower case, no accents, one kind of apostrophe and of hyphen, single spaces, no trademark signs, and nothing of what
 * comes along when a name is copied: joined letters ("ﬂuoxetine") and signs that nobody sees (DI).
 *
 * @internal
 */
export function normalizeName(name: string): string {
  return plainLetters(name.replaceAll(/[®™]/g, '').replaceAll(/[’‘`´ʼ′]/g, "'"))
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/**
 * Looks a name up as it stands, then without trailing strengths, times, forms, release words and salts. A whole name always goes before a
 * shortened one, so that "sodium oxybate" or a brand with "XR" keeps its own record.
 *
 * @internal
 */
export function findByName<T>(index: ReadonlyMap<string, T>, name: string): T | undefined {
  const asWritten = index.get(name)
  if (asWritten !== undefined) return asWritten
  for (const shorter of shortenings(name)) {
    const found = index.get(shorter)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * A name in the writing in which names are compared, then shorter and shorter, as long as what ends it is no name.
 *
 * @internal
 */
export function shortenings(name: string): readonly string[] {
  const text = normalizeName(name).replace(AHEAD, '').replace(BRAND_BEHIND_FORM, '').replace(SUGAR_FREE, '')
  // "tablet,extended release 24hr"
  const words = text.replaceAll(/,(?=[a-z])/g, ', ').split(' ')
  const texts: string[] = []
  while (words.length > 0) {
    texts.push(words.join(' '))
    const last = (words.pop() ?? '').replace(/[,;.]$/, '')
    if (!isTail(last)) break
    const before = words.at(-1)
    if (before?.endsWith(',') === true) words[words.length - 1] = before.slice(0, -1)
  }
  return texts
}

/**
 * A name and those in brackets, or the name alone. A strength or a form in brackets is no name: `10 mg (5 mg/ml)`.
 *
 * @internal
 */
export function namesApart(name: string): readonly string[] {
  const inside = IN_BRACKETS.exec(name)?.[1]
  if (inside === undefined) return [name]
  const others = inside.split(',').filter((one) => one.trim() !== '' && !normalizeName(one).split(' ').every(isTail))
  return [name.replace(IN_BRACKETS, ' '), ...others]
}

/**
 * Whether a name says that the medicine is injected, or given into the nose, the cheek or the rectum.
 *
 * @internal
 */
export function saysNotSwallowed(name: string): boolean {
  // Schedule IV, in which benzodiazepines are, is written "C-IV".
  return normalizeName(name)
    .replaceAll(/\bc-iv\b/g, '')
    .split(/[ ,;.()[\]]/)
    .flatMap((word) => [word, ...word.split(/[-/]/)])
    .some((word) => NOT_SWALLOWED_WORDS.has(word))
}

const NOT_SWALLOWED_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ NOT_SWALLOWED.split(' '))
const TAILS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ `${SALTS} ${RELEASES} ${FORMS} ${NOT_SWALLOWED} ${TIMES} ${UNITS}`.split(' '),
)

/** A salt, a release word, a form, a time, a unit, or a strength such as `10`, `0.5mg`, `5/325`, `#3` or the middle of `8 mg-2 mg`. */
function isTail(word: string): boolean {
  return TAILS.has(word) || word.split(/[-/]/).every(isPartOfStrength)
}

function isPartOfStrength(part: string): boolean {
  const unit = part.replace(/^(?:#|no\.)?[\d.,]+/, '')
  return TAILS.has(unit) || (unit === '' && part !== '')
}

function createNameIndex(): NameIndex {
  const byName = new Map<string, readonly Ingredient[]>()
  for (const one of Object.values(ingredients)) for (const name of namesOf(one)) byName.set(normalizeName(name), Object.freeze([one]))
  for (const { names, ingredients } of combinationBrands) for (const name of names) byName.set(normalizeName(name), contentsOf(ingredients))
  for (const { words, ingredients } of substanceWords) {
    if (ingredients !== undefined) for (const name of words) byName.set(normalizeName(name), contentsOf(ingredients))
  }
  return {
    ingredients: byName,
    streetNames: new Map(
      Object.values(ingredients).flatMap((one: Ingredient) => (one.streetNames ?? []).map((name) => [normalizeName(name), one] as const)),
    ),
    excipients: new Map(excipients.flatMap((one) => [one.id, ...(one.synonyms ?? [])].map((name) => [normalizeName(name), one] as const))),
    words: new Map(substanceWords.flatMap((one) => one.words.map((word) => [normalizeName(word), one] as const))),
  }
}

/**
 * The ingredients of these ids.
 *
 * @internal
 */
export function contentsOf(ids: readonly string[]): readonly Ingredient[] {
  const records = ingredients as Readonly<Record<string, Ingredient>>
  return Object.freeze(ids.map((id) => records[id]).filter((one) => one !== undefined))
}

/** Every name of one ingredient. */
function namesOf(one: Ingredient): readonly string[] {
  const { id, brands = [], recalledBrands = [], brandsElsewhere = [], synonyms = [], streetNames = [] } = one
  return [id, ...brands, ...recalledBrands, ...brandsElsewhere, ...synonyms, ...streetNames]
}
