/**
 * The result of a test as laboratories write it. Any other word is not read, and never taken for the opposite.
 *
 * @internal
 */
export function resultOf(text: string): 'positive' | 'negative' | undefined {
  const word = text.trim().toLowerCase()
  return POSITIVE.includes(word) ? 'positive' : NEGATIVE.includes(word) ? 'negative' : undefined
}

const POSITIVE: readonly string[] = ['positive', 'pos', 'presumptive positive', 'detected', 'positivo', 'positiva', 'detectado']
const NEGATIVE: readonly string[] = ['negative', 'neg', 'not detected', 'negativo', 'negativa', 'no detectado']
