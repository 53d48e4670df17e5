import type { Indication } from 'ketamine-therapy/indications'
import { fleschKincaidGrade } from '../../helpers/readability'

/** Grade that English texts for patients may not pass. */
export const HIGHEST_GRADE = 8

/** Texts for patients are plain in English and exist in Spanish. */
export function layTextProblems(records: readonly Indication[]): readonly string[] {
  return records.flatMap(({ id, layName, layDescription, summary }) => [
    ...[layDescription.en, summary.lay.en]
      .filter((text) => fleschKincaidGrade(text) > HIGHEST_GRADE)
      .map((text) => `${id}: grade ${fleschKincaidGrade(text).toFixed(1)}: ${text}`),
    ...[layName, layDescription, summary.lay].filter(({ es }) => es === undefined || es === '').map(() => `${id}: a text without Spanish`),
    // A sentence that tells a person to take something would be a prescription.
    ...[layDescription.en, summary.lay.en]
      .filter((text) => /\b(?:take|use) (?:ketamine|esketamine|the spray)\b/i.test(text))
      .map(() => `${id}: tells to take a dose`),
  ])
}
