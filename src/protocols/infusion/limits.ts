/**
 * Highest concentration of a drug as it is drawn up, mg/mL: that of the strongest compounded sprays that were reported. A vial that prints
 * "500 mg/10 mL" holds 50 mg/mL, so that a higher number is more likely its whole content.
 *
 * @internal
 */
export const HIGHEST_MG_PER_ML = 200

/**
 * Highest dose and rate that a bag is planned for: those of the highest rule (see `HIGHEST_OF_RULES`) for the heaviest patient, 400 kg, as far as
 * a rate for one person may go. More is more likely micrograms.
 *
 * @internal
 */
export const HIGHEST_DOSE_MG = 8000
/** Mg for each hour. @internal */
export const HIGHEST_RATE_MG_PER_HOUR = 5000
