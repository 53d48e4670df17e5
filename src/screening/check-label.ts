import type { Because, EvaluationTime, Finding, Missing, Patient, PatientSubject } from '../core'
import type { LabelCheck, LabelCheckOptions, LabelContraindication, LabelContraindications } from './model'
import type { LabelListId } from './label-catalog'
import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck } from '../core/check'
import { becauseOf, openInputsOf } from '../core/condition/explain'
import { Program } from '../core/condition/program'
import { MET, UNKNOWN } from '../core/condition/tri'
import { usableVitals } from '../core/patient/vital-signs'
import { assumedEdition, assumedPurpose } from './assumptions'
import { checkCommonOptions, readPatient } from './check-input'
import { LABEL_LIST_IDS, labelContraindications } from './label-catalog'
import { rankMissing } from './missing'
import type { OpenRule } from './missing'
import { EFFECT_RANK } from './effect'
import { patientRegistry, redactedPatientRegistry, screeningValueSets } from './vocabulary'

/**
 * Reads one label's list of contraindications for one patient: what is recorded, what is unknown, and which clauses a prescriber has to judge.
 *
 * It answers for that text alone. Labels differ, and much that screening stops no label lists: pregnancy is not on the United States list of
 * the esketamine nasal spray. Use `screenPatient` to screen.
 *
 * @param patient - a patient document, see {@link Patient}
 * @param list - id of the list
 * @param options - `asOf` is the day of the check; `now` drives windows; `purpose` picks the window of vital signs
 * @returns the result, a finding for each contraindication that is recorded, and what is missing
 * @throws InvalidInputError naming every bad field of the patient or the options, or an unknown list
 * @example
 * ```ts
 * import { checkLabel } from 'ketamine-therapy/screening'
 *
 * const patient = { conditions: [{ code: { system: 'icd-10-cm', code: 'I21.4' }, onset: '2026-10-20' }], reviewed: ['conditions', 'allergies'] }
 * checkLabel(patient, 'label-ci-spravato-eu', { asOf: '2026-11-22' }).result // → 'contraindicated'
 * checkLabel(patient, 'label-ci-spravato-us', { asOf: '2026-11-22' }).result // → 'none-recorded'
 * ```
 */
export function checkLabel(patient: unknown, list: LabelListId, options: LabelCheckOptions): LabelCheck {
  const check = new InputCheck('checkLabel')
  const parsed = readPatient(check, patient, options) as Patient
  checkOptions(check, list, options)
  check.done()
  const { asOf, now, purpose = 'intake', redact = false } = options
  const time: EvaluationTime = { asOf, now }
  const label = labelContraindications[list]
  const { findings, missing } = readLabel(label, parsed, time, { purpose, redact })
  const toBeJudged = label.contraindications.filter((one) => one.isJudged === true).map(({ id }) => id)
  return {
    ...buildAnswer({
      asOf,
      findings: redact ? redactFindings(findings) : findings,
      missing,
      assumptions: [...assumedPurpose(options.purpose), ...assumedEdition('list', asOf)],
      sources: label.sources,
    }),
    list,
    result:
      findings.length > 0
        ? 'contraindicated'
        : missing.length > 0
          ? 'insufficient-data'
          : toBeJudged.length > 0
            ? 'to-be-judged'
            : 'none-recorded',
    toBeJudged,
  }
}

function readLabel(
  label: LabelContraindications,
  patient: Patient,
  time: EvaluationTime,
  { purpose, redact }: { readonly purpose: 'intake' | 'dose-day'; readonly redact: boolean },
): { readonly findings: readonly Finding[]; readonly missing: readonly Missing[] } {
  const program = new Program<PatientSubject>({
    registry: redact ? redactedPatientRegistry : patientRegistry,
    valueSets: screeningValueSets,
  })
  const nodes = label.contraindications.flatMap((one) => (one.when === undefined ? [] : [{ one, node: program.compile(one.when) }]))
  const frame = program.frame({ patient, purpose, usableVitals: usableVitals({ patient, purpose }, time) }, time)
  const findings: Finding[] = []
  const open: OpenRule[] = []
  for (const { one, node } of nodes) {
    const tri = node.truth(frame, undefined)
    if (tri === MET) findings.push(findingOf(label, one, becauseOf(node, frame)))
    else if (tri === UNKNOWN)
      open.push({ code: `screening/${one.id}`, rank: EFFECT_RANK.contraindicated, isBlocking: true, inputs: openInputsOf(node, frame) })
  }
  return { findings, missing: rankMissing(open, -1) }
}

function findingOf(label: LabelContraindications, { id, text }: LabelContraindication, because: readonly Because[]): Finding {
  const { product, section, jurisdictions, sources } = label
  return {
    code: `screening/${id}`,
    severity: 'stop',
    message: `${product}, ${jurisdictions.join(' and ')}, ${section} lists as contraindicated: ${text}`,
    because,
    sources,
    record: id,
  }
}

function checkOptions(check: InputCheck, list: LabelListId, options: LabelCheckOptions): void {
  check.oneOf('list', list, LABEL_LIST_IDS)
  checkCommonOptions(check, check.object('options', options, ['asOf', 'now', 'purpose', 'redact']))
}
