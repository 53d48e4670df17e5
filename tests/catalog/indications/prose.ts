import type { Indication } from 'ketamine-therapy/indications'

// Percentages, intervals, p values, sample sizes, ratios and doses belong into fields. Digits in names of trials, scales and codes are no numbers.
const HIDDEN = /\d\s?%|\d\s?percent\b|\bCI\b|\bp\s?[<=>]\s?0?\.\d|\bn\s?=\s?\d|\b(?:OR|RR|HR|SMD|NNT)\s?=?\s?\d|\d\s?(?:mg|mcg|µg|ml)\b/i

/** No number that a field should carry hides in a sentence. */
export function proseProblems(records: readonly Indication[]): readonly string[] {
  return records.flatMap((record) => {
    const texts = [
      record.summary.text,
      record.population.text,
      ...record.definitions.map(({ text }) => text),
      ...record.evidence.flatMap(({ grade, aspect, alternatives }) => [
        grade.reason,
        aspect ?? '',
        ...(alternatives ?? []).map(({ reason }) => reason),
      ]),
      ...record.effects.flatMap(({ note, study, comparator, treatment, results }) => [
        note ?? '',
        study.participants ?? '',
        comparator.text ?? '',
        treatment.schedule ?? '',
        treatment.alongside ?? '',
        ...results.flatMap((result) => [result.outcome, result.note ?? '', result.subgroup ?? '', result.when ?? '']),
      ]),
      ...record.timing.map(({ text }) => text),
      ...record.notShown.map(({ text }) => text),
      ...record.cautions.map(({ text }) => text),
      ...record.regulatory.flatMap(({ text, conditions, limitsOfUse }) => [
        text,
        ...(conditions ?? []).map((one) => one.text),
        ...(limitsOfUse ?? []),
      ]),
      ...record.guidelines.map(({ text }) => text),
    ]
    return texts.filter((text) => HIDDEN.test(text)).map((text) => `${record.id}: a number in "${text}"`)
  })
}
