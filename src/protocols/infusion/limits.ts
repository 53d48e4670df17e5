/**
 * Highest concentration of a drug as it is drawn up, mg/mL: that of the strongest compounded sprays that were reported. A vial that prints
 * "500 mg/10 mL" holds 50 mg/mL, so that a higher number is more likely its whole content.
 *
 * @internal
 */
export const HIGHEST_MG_PER_ML = 200
