import type { Population, Protocol } from 'ketamine-therapy/protocols'

/** An age of the population stands in its text, as a number or as the word "adults", or the text calls it a default and cites it as one. */
export function ageProblems(records: readonly Pick<Protocol, 'id' | 'population'>[]): readonly string[] {
  return records.flatMap(({ id, population }) => problemsOf(population).map((problem) => `${id}: ${problem}`))
}

function problemsOf({ minimumAgeYears: from, maximumAgeYears: through, text, sources }: Population): readonly string[] {
  const isDefault = sources.some((source) => source.checked === 'convention')
  const says = (age: number): boolean => new RegExp(`\\b${age}\\b`).test(text) || (age === 18 && /\badults\b/i.test(text))
  return [
    ...(from !== undefined && through !== undefined && from > through ? ['ages upside down'] : []),
    ...(from !== undefined && !says(from) ? [`the text does not say ${from}`] : []),
    // "Under 65" is up to 64.
    ...(through !== undefined && !says(through) && !text.includes(`under ${through + 1}`) ? [`the text does not say ${through}`] : []),
    ...(/is a default/.test(text) && !isDefault ? ['a default without its mark'] : []),
    ...(from !== undefined && isDefault && !/is a default/.test(text) ? ['a default that does not say so'] : []),
  ]
}
