import type { EvaluationTime, Finding, Intended, ListDefinition, Patient, PatientSubject, SourceRef } from '../core'
import type { ListFrame } from '../core/condition/node'
import type { Screener, Screening, ScreeningFinding, ScreeningOptions } from './model'
import { beyondKnowledge, redactFindings, sortFindings } from '../core/answer'
import { becauseOf } from '../core/condition/explain'
import type { Program } from '../core/condition/program'
import { MET, UNMET } from '../core/condition/tri'
import { deepFreeze } from '../core/freeze'
import { KNOWLEDGE_VERSION } from '../core/knowledge'
import { withoutBlanks } from '../core/without-blanks'
import { assumedEdition, assumedEquivalents, assumedPurpose } from './assumptions'
import { ddiBenzodiazepineGt2mgLorazepamEq } from './catalog/sedatives'
import { checkPatientTime, checkScreeningInput } from './check-input'
import type { BoundRule } from './bind-rules'
import { bindRuleSet } from './bind-rule-set'
import { createDecider, isBehind, openRule, STILL_UNKNOWN } from './decide-rules'
import { EFFECT_RANK, resultOfRank } from './effect'
import { createVitalsFilter } from '../core/patient/vital-signs'
import { rankMissing } from './missing'
import type { OpenRule } from './missing'
import { parsePatient } from './parse-patient'
import { assumedLabel, chooseRegimen } from './regimen'
import type { RegimenChoice } from './regimen'

/**
 * Makes a screening for one intended treatment that can be used on many patients: rules are chosen and compiled once.
 *
 * It decides whether recorded facts speak against the treatment, by cited rules. It does not decide that the treatment is right for the
 * patient, and it never replaces the prescriber.
 *
 * @param intended - drug, route and setting; the formulation is there for rules of your own, since ours count the excipients of every product of the regimen
 * @param options - the day whose knowledge counts, and more
 * @returns a function of a patient document, with `.prepared` for a patient that `parsePatient` returned
 * @throws InvalidInputError when an option is wrong; the returned function throws it when the patient is malformed
 * @example
 * ```ts
 * import { createScreener, parsePatient } from 'ketamine-therapy/screening'
 *
 * const screen = createScreener({ drug: 'ketamine', route: 'intravenous', setting: 'clinic' }, { asOf: '2026-11-22' })
 * screen({}).result // → 'defer'
 * screen({}).findings[0]?.record // → 'gate-bp-reading-missing'
 * screen.prepared(parsePatient({ ageYears: 16 })).result // → 'not-eligible'
 * ```
 */
export function createScreener(intended: Intended, options: ScreeningOptions): Screener {
  checkScreeningInput(intended, options)
  const { asOf, now, purpose = 'intake', jurisdiction = 'US', redact = false } = options
  const chosen = chooseRegimen(intended)
  const time: EvaluationTime = { asOf, now }
  // What all answers share is theirs alone: nothing that is done to one of them, or to what was passed in, changes the next.
  const shared = deepFreeze({
    intended: withoutBlanks(intended),
    assumptions: assumptionsOf(options, chosen),
    knowledge: { version: KNOWLEDGE_VERSION, asOf },
  })
  if (chosen === undefined) return screenerWithoutRules(shared, time, redact)

  const { regimen } = chosen
  const isByMouth = regimen === 'ketamine-clinic' && (intended.route === 'oral' || intended.route === 'sublingual')
  const { program, bound, allSources, used } = bindRuleSet({ regimen, jurisdiction, purpose, isByMouth }, redact, options.rules)
  const ruleSet = deepFreeze({ rules: bound.length, ...used })
  if (bound.length === 0) return screenerWithoutRules({ ...shared, regimen, ruleSet }, time, redact)
  const { intended: asked, assumptions, knowledge } = shared
  const countsEquivalents = bound.some(({ rule }) => rule === ddiBenzodiazepineGt2mgLorazepamEq)
  const decideRules = createDecider(bound)
  const vitalsOf = createVitalsFilter(purpose, time)
  const seen = new Float64Array(allSources.length)
  let round = 0
  const addSources = (sources: SourceRef[], { sourceNumbers }: BoundRule): void => {
    for (const source of sourceNumbers) {
      if (seen[source] === round) continue
      seen[source] = round
      sources.push(allSources[source] as SourceRef)
    }
  }

  const prepared = (patient: Patient): Screening => {
    const subject: PatientSubject = { patient, intended: asked, purpose, usableVitals: vitalsOf(patient) }
    const frame = program.frame(subject, time)
    const { states, quiet } = decideRules(frame)
    round++
    let fired = -1
    let blocked = false
    let worst = 0
    const findings: ScreeningFinding[] = []
    const open: OpenRule[] = []
    const sources: SourceRef[] = []
    let first: BoundRule | undefined
    let isQuiet = true
    for (let index = 0; index < bound.length; index++) {
      const state = states[index]
      if (state === UNMET) continue
      const one = bound[index] as BoundRule
      // Whatever it says, one that is no weaker fired.
      if (isBehind(one, states)) continue
      if (state !== MET) {
        if (one.rank > worst) worst = one.rank
        if (one.isBlocking) blocked = true
        const still = state === STILL_UNKNOWN ? quiet.open[index] : undefined
        if (still === undefined) isQuiet = false
        open.push(still ?? openRule(one, frame))
        continue
      }
      if (one.rank > fired) fired = one.rank
      findings.push(one.finding(becauseOf(one.when.node, frame)))
      if (first === undefined) first = one
      else {
        if (findings.length === 2) addSources(sources, first)
        addSources(sources, one)
      }
    }
    const unrecognised = unrecognisedFindings(program, frame.lists)
    // The rules stand in the order of their findings, so only findings that do not come from a rule have to be sorted in.
    const ordered = unrecognised.length === 0 ? findings : sortFindings([...findings, ...unrecognised])
    const decided = fired < 0 ? 0 : fired
    const disputed = countsEquivalents ? assumedEquivalents(patient.medications) : NONE
    return {
      result: decided >= EFFECT_RANK.defer || !blocked ? resultOfRank(decided) : 'insufficient-data',
      atMost: resultOfRank(Math.max(decided, worst)),
      regimen,
      intended: asked,
      ruleSet,
      findings: redact ? redactFindings(ordered) : ordered,
      missing: isQuiet && open.length === quiet.count ? quiet.missing(fired) : rankMissing(open, fired),
      assumptions: disputed.length === 0 ? assumptions : [...assumptions, ...disputed],
      // Where one rule fired, its sources are those of the answer.
      sources: findings.length === 1 ? (first as BoundRule).sources : sources,
      knowledge,
    }
  }
  return toScreener(prepared, time)
}

/** Reports entries of the searched lists that our vocabulary does not know. They are never taken for absent. */
function unrecognisedFindings(program: Program<PatientSubject>, frames: readonly ListFrame[]): readonly Finding[] {
  let findings: readonly Finding[] = NONE
  for (let slot = 0; slot < frames.length; slot++) {
    const { entries, codes, hasUnrecognised } = frames[slot] as ListFrame
    if (!hasUnrecognised) continue
    const list = program.lists[slot] as ListDefinition<PatientSubject, unknown>
    const kind = KINDS[list.path] ?? 'entry'
    const because = entries.flatMap((entry, index) =>
      codes[index] === undefined
        ? [{ path: `${list.path}[${index}]`, value: list.show(entry), expected: 'a known name or code', outcome: 'unknown' as const }]
        : [],
    )
    findings = [
      ...findings,
      {
        code: `screening/unrecognised-${kind}`,
        severity: 'info',
        message: `An entry of the ${list.label} is not in the vocabulary; it counts as unknown for every rule that searches them.`,
        because,
        sources: [],
        record: `unrecognised-${kind}`,
      },
    ]
  }
  return findings
}

const NONE: readonly never[] = []
/** What an entry of a list is called in the code of its finding. */
const KINDS: Readonly<Record<string, string>> = { conditions: 'condition', medications: 'medication', allergies: 'allergy' }

type WithoutRules = Pick<Screening, 'intended' | 'assumptions' | 'knowledge'> & Partial<Pick<Screening, 'regimen' | 'ruleSet'>>

/** The library has no rules for what is intended, or the consumer's changes leave none: nothing was checked, which is no go-ahead. */
function screenerWithoutRules(answer: WithoutRules, time: EvaluationTime, redact: boolean): Screener {
  const { drug, route, setting } = answer.intended
  const what = `${drug} by the ${route} route in the setting ${setting}`
  const finding: Finding = {
    code: 'screening/no-rule-set',
    severity: 'hold',
    message:
      answer.regimen === undefined
        ? `There are no rules for ${what}; nothing is borrowed from other regimens.`
        : `The changes to the rules leave none for ${what}; nothing was checked.`,
    because: [
      { path: 'intended.drug', value: drug, outcome: 'unknown' },
      { path: 'intended.route', value: route, outcome: 'unknown' },
      { path: 'intended.setting', value: setting, outcome: 'unknown' },
    ],
    sources: [],
    record: 'no-rule-set',
  }
  const screening = deepFreeze<Screening>({
    ruleSet: { rules: 0, added: [], replaced: [], switchedOff: [] },
    ...answer,
    result: 'insufficient-data',
    atMost: 'not-eligible',
    findings: redact ? redactFindings([finding]) : [finding],
    missing: [],
    sources: [],
  })
  return toScreener(() => screening, time)
}

function toScreener(prepared: (patient: Patient) => Screening, time: EvaluationTime): Screener {
  const screen = (patient: unknown): Screening => {
    const parsed = parsePatient(patient)
    checkPatientTime(parsed, time)
    return prepared(parsed)
  }
  return Object.assign(screen, { prepared })
}

function assumptionsOf({ asOf, now, purpose, jurisdiction }: ScreeningOptions, chosen: RegimenChoice | undefined): readonly string[] {
  const ofLabel = chosen === undefined ? undefined : assumedLabel(chosen.regimen, jurisdiction ?? 'US')
  return [
    ...assumedPurpose(purpose),
    ...(jurisdiction === undefined ? ['jurisdiction: US label'] : []),
    ...(now === undefined ? ['no time of day was given: spans in hours are counted from some moment of the day asked about'] : []),
    ...(chosen?.assumption === undefined ? [] : [chosen.assumption]),
    ...(ofLabel === undefined ? [] : [ofLabel]),
    ...(chosen === undefined ? [] : assumedEdition('rules', asOf)),
    ...beyondKnowledge(asOf),
  ]
}
