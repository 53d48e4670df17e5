/**
 * The regular forms of an English verb or noun: base, third person or plural, past, and the form in -ing. Irregular ones stand in the lexicon.
 *
 * @param word - such as `erase+`; one without the sign has only itself
 * @returns such as `erase`, `erases`, `erased`, `erasing`
 * @internal
 */
export function inflect(word: string): readonly string[] {
  if (!word.endsWith('+')) return [word]
  const base = word.slice(0, -1)
  const consonantY = /[^aeiou]y$/u.test(base)
  const stem = consonantY ? `${base.slice(0, -1)}i` : base
  const s = consonantY || /(?:[sxz]|ch|sh)$/u.test(base) ? `${stem}es` : `${base}s`
  // "stop" gives "stopped" and "stopping".
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(base) ? base + base.slice(-1) : base
  const past = base.endsWith('e') ? `${base}d` : `${consonantY ? stem : doubled}ed`
  const ing = `${base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : doubled}ing`
  return [base, s, past, ing]
}
