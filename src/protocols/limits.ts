import { deepFreeze } from '../core/freeze'

/**
 * Highest values of a dose rule, by what they count. A number above is more likely micrograms written as milligrams, a rate for a person
 * written as one for each kg, or minutes written as hours. They lie above the labeled anesthetic doses (13 mg/kg into a muscle) and are a
 * convention of this library.
 *
 * @internal
 */
export const HIGHEST_OF_RULES = /* @__PURE__ */ deepFreeze({
  /** mg of one dose or one day, or mg for each hour. */
  mg: 5000,
  /** mg for each kg. */
  mgPerKg: 20,
  /** mg for each kg by vein in less than two hours: the highest that the label of racemic ketamine gives for anesthesia. */
  mgPerKgByVein: 4.5,
  /** mg for each kg and hour. */
  mgPerKgPerHour: 10,
  /** Micrograms for each kg and minute: the same rate, rounded up. */
  microgramsPerKgPerMinute: 200,
  /** Hours of one treatment: nine days, the longest infusion in the catalog. 240 would be four hours in minutes. */
  hours: 216,
  /** Minutes of one dose: the same. */
  minutes: 12_960,
})

/**
 * Shortest times of a rule, minutes. A shorter one is more likely hours written as minutes. A convention of this library.
 *
 * @internal
 */
export const SHORTEST_MINUTES = /* @__PURE__ */ deepFreeze({
  /** Giving a dose. */
  dose: 1,
  /** Staying after a dose, or since food, drink or a nasal drug. */
  wait: 10,
})

/**
 * Highest concentration of a drug as it is drawn up, mg/mL: that of the strongest compounded sprays that were reported. A vial that prints
 * "500 mg/10 mL" holds 50 mg/mL, so that a higher number is more likely its whole content.
 *
 * @internal
 */
export const HIGHEST_MG_PER_ML = 200
