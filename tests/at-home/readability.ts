// Words whose syllables the vowel-group rule counts wrong, names and acronyms above all.
const EXCEPTIONS: Readonly<Record<string, number>> = {
  avm: 3,
  cpr: 3,
  ghb: 3,
  maoi: 4,
  pcp: 3,
  mg: 3,
  aed: 3,
  medicine: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  blood: 1,
  people: 2,
  area: 3,
  being: 2,
  video: 3,
  diabetes: 4,
  diabetic: 4,
  schizophrenia: 5,
  ketamine: 3,
  spravato: 4,
  suboxone: 3,
  naloxone: 3,
  cannabis: 3,
  methadone: 3,
  fire: 2,
  hour: 1,
  hours: 1,
  eyes: 1,
  apnea: 3,
  seizure: 2,
  glaucoma: 3,
  anxious: 2,
  whatever: 3,
  safe: 1,
  lie: 1,
  quiet: 2,
}
/**
 * Flesch-Kincaid grade: 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59. Words are runs of letters or digits; sentences end at
 * `.`, `!`, `?` or a colon before a space or the end; a number counts one syllable; phone numbers and addresses count as two words.
 */
export function gradeOf(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0)
  return (0.39 * words.length) / sentencesOf(text) + (11.8 * syllables) / words.length - 15.59
}

/** INFLESZ (Szigriszt-Pazos): 206.835 − 62.3 × syllables ÷ words − words ÷ sentences. */
export function inflesz(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0)
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentencesOf(text)
}

/** Syllables of an English word, by vowel groups: a silent final e and the endings -es and -ed are not counted. */
export function englishSyllables(word: string): number {
  const lower = word.toLowerCase().replace(/'s?$/, '')
  if (/^\d/.test(lower)) return 1
  const known = EXCEPTIONS[lower]
  if (known !== undefined) return known
  const bare = lower
    .replace(/(?<=[^aeiouy])e$/, '')
    .replace(/(?<=[^aeiouytd])ed$/, 'd')
    .replace(/(?<=[^aeiouyscxzh])es$/, 's')
  const groups = (/[^aeiouy]le$/.test(lower) ? lower : bare).match(/[aeiouy]+/g)?.length ?? 1
  const hiatus = (lower.match(/i[ao](?!u)|eo|ia$|uo/g) ?? []).filter(
    (pair) => !/(tion|sion|cial|tial|cious|tious)/.test(lower) || pair === 'eo',
  ).length
  return Math.max(1, groups + hiatus)
}

/** Syllables of a Spanish word: two strong vowels, or a stressed weak one, make two syllables. */
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
    .replace(/[\w.-]+\.(com|org|net)\b/g, 'web page')
    .replace(/\d[\d -]{5,}\d/g, '1 1')
    .replace(/%/g, ' percent ')
  return plain.match(/[\p{L}\d]+(?:'[\p{L}]+)?/gu) ?? []
}

function sentencesOf(text: string): number {
  return Math.max(1, text.match(/[.!?]+(?=\s|$|["')])|:(?=\s)/g)?.length ?? 1)
}
