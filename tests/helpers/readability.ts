/**
 * Flesch-Kincaid grade level of an English text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * Words are runs of letters or digits; sentences end at . ! ? or at a colon before a space; phone numbers and addresses count as one word of two syllables.
 * Syllables: groups of vowels, without a silent final e, with a list of exceptions. It counts length, not meaning, and must not be used on Spanish.
 */
export function fleschKincaidGrade(text: string): number {
  const plain = text
    .replace(/https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/gu, ' sitename ')
    .replace(/\b(?:\d[\d-]{2,}\d|911|988)\b/gu, ' number ')
    .replace(/%/gu, ' percent ')
  const words = plain.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
  const sentences = plain.split(/[.!?]+(?=\s|$)|:(?=\s)/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / words.length) - 15.59
}

const EXCEPTIONS: Readonly<Record<string, number>> = {
  ketamine: 3,
  esketamine: 4,
  spravato: 4,
  fda: 3,
  dea: 3,
  ptsd: 4,
  avm: 3,
  ghb: 3,
  ai: 2,
  us: 2,
  ada: 3,
  medwatch: 2,
  suboxone: 3,
  people: 2,
  science: 2,
  being: 2,
  every: 2,
  sometimes: 2,
  area: 3,
  idea: 3,
  create: 2,
}

function syllablesOf(word: string): number {
  const lower = word.toLowerCase()
  const known = EXCEPTIONS[lower]
  if (known !== undefined) return known
  if (/^\d+$/u.test(lower)) return Math.min(3, lower.length)
  const trimmed = lower.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/u, (end) => end[0] ?? '')
  return Math.max(1, (trimmed.match(/[aeiouy]+/gu) ?? []).length)
}
