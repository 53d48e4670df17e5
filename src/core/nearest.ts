const SHORTEST_PART = 4
/**
 * Ends of names that are units. A number moves to another unit by being converted, never by its name. Those without a group are rates, or differ from other
 * units by a few letters: what they are called tells another unit from a slip.
 */
const UNITS = /(Kg|Cm|Mg|Ml|C|Minutes|Hours|Days|Percent|Minor)$|(?:MmHg|(?:Mg|Ml)?(?:Per[A-Z][a-z]+)+|Weeks|Months|Years)$/
const CALLED = /^(?:per|(?:mc?|k)?g|mmol|cmhg|m?[lm]|(?:min(?:ute)?|hour|day|week|month|year|lb)s?|oz|st|in|ft?){1,5}$/
const NEGATIONS = /^(?:a|dis|in|no|non|not|un)-?$/

/**
 * Finds the candidate closest to a word by edit distance, for "did you mean". A word and its negation differ by two letters and are
 * never offered for each other: who writes "inactive" did not mean "active". Neither is one unit for another: pounds are no kilograms.
 * The beginning of one candidate alone stands for it, and so does what follows the word that all of them begin with: `cigna` for `cov-cigna`.
 *
 * @param word - what was typed
 * @param candidates - the valid values
 * @returns the closest one, or `undefined` when nothing is close (more than a third of the letters differ) and none has it as a part
 * @internal
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let bestDistance = Math.floor(Math.min(word.length, 64) / 3) + 1
  const typed = word.slice(0, 64).toLowerCase()
  const around = candidates.filter((candidate) => isPartOf(typed, candidate.toLowerCase()))
  const isPart = around.length > 0 && typed.length >= SHORTEST_PART
  const [only] = around.length === 1 ? around : []
  if (isPart && only !== undefined && isMeant(typed, only.toLowerCase(), candidates)) return only
  // Where it names a quantity in another unit, no other quantity is meant.
  let meant = ''
  // Where it is part of several, no other is meant.
  for (const candidate of isPart ? around : candidates) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance || areOpposite(typed, candidate.toLowerCase())) continue
    const stem = stemOfOtherUnit(word, candidate)
    if (stem !== '') {
      meant = stem
      continue
    }
    const distance = editDistance(typed, candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best?.startsWith(meant) === true ? best : undefined
}

function isPartOf(word: string, candidate: string): boolean {
  return (candidate.startsWith(word) || candidate.endsWith(`-${word}`)) && !areOpposite(word, candidate)
}

/** Any word before it but that of the kind says something: who writes `outpatient` did not say that the place is certified. */
function isMeant(word: string, candidate: string, candidates: readonly string[]): boolean {
  const kind = candidate.slice(0, candidate.indexOf('-') + 1)
  return candidate.startsWith(word) || (candidate === kind + word && candidates.every((one) => one.startsWith(kind)))
}

function areOpposite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.endsWith(short) && NEGATIONS.test(long.slice(0, long.length - short.length))
}

/** What the word and a candidate in another unit begin with, nothing where the unit is the same or none. */
function stemOfOtherUnit(word: string, candidate: string): string {
  const [own, plain] = UNITS.exec(candidate) ?? []
  if (own === undefined) return ''
  const stem = candidate.slice(0, -own.length)
  if (plain && word.startsWith(stem) && /^[A-Z]/.test(word.slice(stem.length))) return stem
  // As other systems write names: "weight_lb", "weightlb".
  const small = word.replace(/[-_ ]/g, '').toLowerCase()
  const unit = small.startsWith(stem.toLowerCase()) ? small.slice(stem.length) : ''
  const same = own.toLowerCase()
  // "PerMinute" is "PerMin" written out, and "Year" begins "Years".
  return CALLED.test(unit) && !same.startsWith(unit) && !unit.startsWith(same) ? stem : ''
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution)
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
