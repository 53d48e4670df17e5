const share = Number(process.env['PROPERTY_SHARE'] ?? 1)

/** How many cases of a property are tried: all of them, or in the fast loop the first tenth (see vitest.config.ts). */
export const runs = (count: number): number => Math.ceil(count * share)

/** The cases of a long list that are tried: all of them, or in the fast loop every tenth. */
export const tried = <Case>(cases: readonly Case[]): readonly Case[] => cases.filter((_, place) => place % Math.round(1 / share) === 0)
