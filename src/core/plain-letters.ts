/**
 * The letters of a name however it was typed or copied: joined, wide and bold letters and hyphens that do not break are plain ones, accents and signs that
 * nobody sees (DI) are gone.
 *
 * @internal
 */
export function plainLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{DI}]/gu, '')
    .replaceAll('\u2010', '-')
}
