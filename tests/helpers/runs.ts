const share = Number(process.env['PROPERTY_SHARE'] ?? 1)

/** How many cases of a property are tried: all of them, or in the fast loop the first fifth (see vitest.config.ts). */
export const runs = (count: number): number => Math.ceil(count * share)
