/** An amount in cents of US dollars, or in the smallest unit of another currency, exactly as given. */
export const cents = (amountMinor: number, currency = 'USD') => ({ amountMinor, currency })

/** An amount in US dollars, to the nearest cent. */
export const dollars = (amount: number) => cents(Math.round(amount * 100))
