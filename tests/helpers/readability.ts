// Names and words whose syllables the rule below counts wrong.
const EXCEPTIONS: Readonly<Record<string, number>> = {
  spravato: 4,
  suboxone: 3,
  medwatch: 2,
  naloxone: 3,
  methadone: 3,
  schizophrenia: 5,
  diabetes: 4,
  apnea: 3,
  rems: 1,
  people: 2,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  whatever: 3,
  safely: 2,
  area: 3,
  idea: 3,
  create: 2,
  creative: 3,
  being: 2,
  seeing: 2,
  science: 2,
  quiet: 2,
  diet: 2,
  client: 2,
  trial: 2,
  every: 2,
  evening: 2,
  different: 3,
  movement: 2,
  movements: 2,
  statement: 2,
  fire: 2,
  eyes: 1,
  blood: 1,
}

/**
 * Flesch-Kincaid grade of an English text: 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59.
 *
 * Words are runs of letters or digits; sentences end at `.`, `!`, `?` or a colon before a space or the end; telephone numbers and addresses
 * count as two words. It counts length, not meaning, and must not be used on Spanish.
 */
export function fleschKincaidGrade(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0)
  return (0.39 * words.length) / sentencesOf(text) + (11.8 * syllables) / words.length - 15.59
}

/** INFLESZ of a Spanish text (Szigriszt-Pazos): 206.835 − 62.3 × syllables ÷ words − words ÷ sentences. Higher is easier. */
export function inflesz(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0)
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentencesOf(text)
}

/**
 * Syllables of an English word: groups of vowels, without a silent final e and without the endings -es and -ed where they are not spoken;
 * two vowels that are spoken apart count twice. A number counts one syllable a digit, three at most; an acronym is spelled.
 */
export function englishSyllables(word: string): number {
  const bareWord = word.replace(/['’]s?$/, '')
  const lower = bareWord.toLowerCase()
  if (/^\d+$/.test(lower)) return Math.min(3, lower.length)
  const known = EXCEPTIONS[lower]
  if (known !== undefined) return known
  if (/^[A-Z]{2,5}$/.test(bareWord)) return [...lower].reduce((sum, letter) => sum + (letter === 'w' ? 3 : 1), 0)
  const bare = lower
    .replace(/(?<=[^aeiouyl])e$/, '')
    .replace(/(?<=[aeiouyl]l)e$/, '')
    .replace(/(?<=[^aeiouytd])ed$/, 'd')
    .replace(/(?<=[^aeiouyscxzh])es$/, 's')
  const groups = (/[^aeiouy]le$/.test(lower) ? lower : bare).match(/[aeiouy]+/g)?.length ?? 1
  // "Period" and "serious" have a vowel more than "action" and "clinician".
  const apart = lower.match(/(?<![ctsxg])i[ao]|eo|uo/g)?.length ?? 0
  return Math.max(1, groups + apart)
}

/** Syllables of a Spanish word: two strong vowels, or a stressed weak one, make two syllables. A number counts two. */
export function spanishSyllables(word: string): number {
  const lower = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
  if (/^\d/.test(lower)) return 2
  let count = 0
  for (const group of lower.replace(/(?<=[aeiouáéíóúü])y$/, 'i').match(/[aeiouáéíóúü]+/g) ?? []) {
    count += 1
    for (let index = 1; index < group.length; index++) {
      const pair = group.slice(index - 1, index + 1)
      if (/^[aeoáéó]{2}$/.test(pair) || /[íú]/.test(pair)) count += 1
    }
  }
  return Math.max(1, count)
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}(?:\/\S*)?\b/g, 'web page')
    .replace(/\d[\d -]{5,}\d/g, '123 123')
    .replace(/%/g, ' percent ')
  return plain.match(/[\p{L}\d]+(?:['’][\p{L}]+)?/gu) ?? []
}

function sentencesOf(text: string): number {
  return Math.max(1, text.match(/[.!?]+(?=\s|$|["')])|:(?=\s)/g)?.length ?? 1)
}
