import type {
  Because,
  Condition,
  EvaluationTime,
  Finding,
  Intended,
  Jurisdiction,
  Knowledge,
  OpenInput,
  Patient,
  PatientSubject,
  SourceRef,
} from '../core'
import type { ListFrame, Node } from '../core/condition/node'
import type { Effect, Regimen, Screener, Screening, ScreeningOptions, ScreeningRule } from './model'
import { redactFindings, sortFindings } from '../core/answer'
import { Program } from '../core/condition/program'
import { MET, UNKNOWN } from '../core/condition/tri'
import { KNOWLEDGE_VERSION } from '../core/knowledge'
import { screeningRules } from './catalog'
import { checkPatientTime, checkScreeningInput } from './check-input'
import { EFFECT_RANK, EFFECT_SEVERITY, effectOf, isBlocking, resultOfRank } from './effect'
import { rankMissing } from './missing'
import type { OpenRule } from './missing'
import { parsePatient } from './parse-patient'
import { chooseRegimen } from './regimen'
import { applyRuleChanges } from './rule-set'
import { patientRegistry, screeningValueSets } from './vocabulary'

/** A rule bound to one regimen, jurisdiction and purpose. */
interface BoundRule {
  readonly code: string
  readonly rule: ScreeningRule
  readonly effect: Effect
  readonly rank: number
  readonly isBlocking: boolean
  readonly node: Node
  /** Positions of the rules of higher bands. */
  readonly yieldsTo: number[]
}

/**
 * Makes a screening for one intended treatment that can be used on many patients: rules are chosen and compiled once.
 *
 * It decides whether recorded facts speak against the treatment, by cited rules. It does not decide that the treatment is right for the
 * patient, and it never replaces the prescriber.
 *
 * @param intended - drug, route and setting; naming the formulation lets excipients count
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
  const knowledge: Knowledge = { version: KNOWLEDGE_VERSION, asOf }
  const assumptions = assumptionsOf(options, chosen?.assumption)
  if (chosen === undefined) return screenerWithoutRules(intended, assumptions, knowledge, time)

  const { regimen } = chosen
  const { rules, used } = applyRuleChanges(screeningRules, options.rules)
  const program = new Program<PatientSubject>({
    registry: patientRegistry,
    valueSets: [...screeningValueSets, ...(options.rules?.valueSets ?? [])],
  })
  const bound = bindRules(program, rules, regimen, jurisdiction, purpose)
  const ruleSet = { rules: bound.length, ...used }
  const unrecognisedLists = [watchList(program, 'conditions'), watchList(program, 'medications')]
  const states = new Uint8Array(bound.length)

  const prepared = (patient: Patient): Screening => {
    const subject: PatientSubject = { patient, intended, purpose }
    const frame = program.frame(subject, time)
    let fired = -1
    let blocked = false
    let worst = 0
    for (let index = 0; index < bound.length; index++) {
      const { node, rank, isBlocking } = bound[index] as BoundRule
      const tri = node.truth(frame, undefined)
      states[index] = tri
      if (tri === MET) {
        if (rank > fired) fired = rank
      } else if (tri === UNKNOWN) {
        if (rank > worst) worst = rank
        if (isBlocking) blocked = true
      }
    }
    const findings: Finding[] = []
    const open: OpenRule[] = []
    const sources: SourceRef[] = []
    for (let index = 0; index < bound.length; index++) {
      const state = states[index]
      const one = bound[index] as BoundRule
      if ((state !== MET && state !== UNKNOWN) || one.yieldsTo.some((above) => states[above] === MET)) continue
      if (state === UNKNOWN) {
        const inputs: OpenInput[] = []
        one.node.open(frame, undefined, '', inputs)
        open.push({ code: one.code, rank: one.rank, isBlocking: one.isBlocking, inputs })
        continue
      }
      const because: Because[] = []
      one.node.explain(frame, undefined, '', MET, because)
      findings.push(findingOf(one, because))
      for (const source of one.rule.sources) addSource(sources, source)
    }
    for (const watch of unrecognisedLists) watch(frame.lists, findings)
    const decided = fired < 0 ? 0 : fired
    return {
      result: decided >= EFFECT_RANK.defer || !blocked ? resultOfRank(decided) : 'insufficient-data',
      atMost: resultOfRank(Math.max(decided, worst)),
      regimen,
      intended,
      ruleSet,
      findings: redact ? redactFindings(sortFindings(findings)) : sortFindings(findings),
      missing: rankMissing(open, fired),
      assumptions,
      sources,
      knowledge,
    }
  }
  return toScreener(prepared, time)
}

function bindRules(
  program: Program<PatientSubject>,
  rules: readonly ScreeningRule[],
  regimen: Regimen,
  jurisdiction: Jurisdiction,
  purpose: 'intake' | 'dose-day',
): readonly BoundRule[] {
  const bound: BoundRule[] = []
  for (const rule of rules) {
    const effect = effectOf(rule, regimen, jurisdiction)
    const when = isPerRegimen(rule.when) ? rule.when[regimen] : rule.when
    if (effect === undefined || when === undefined) continue
    bound.push({
      code: Object.hasOwn(screeningRules, rule.id) ? `screening/${rule.id}` : `custom/${rule.id}`,
      rule,
      effect,
      rank: EFFECT_RANK[effect],
      isBlocking: isBlocking(rule, regimen, purpose),
      node: program.compile(when),
      yieldsTo: [],
    })
  }
  const positions = new Map(bound.map(({ rule }, index) => [rule.id, index]))
  for (const one of bound) {
    for (const id of one.rule.yieldsTo ?? []) {
      const above = positions.get(id)
      if (above !== undefined) one.yieldsTo.push(above)
    }
  }
  return bound
}

function isPerRegimen(when: ScreeningRule['when']): when is Readonly<Partial<Record<Regimen, Condition>>> {
  return 'esketamine-nasal' in when || 'ketamine-clinic' in when || 'ketamine-home' in when
}

function findingOf({ code, rule, effect }: BoundRule, because: readonly Because[]): Finding {
  const finding = {
    code,
    severity: EFFECT_SEVERITY[effect],
    message: `${rule.message} ${rule.action}`,
    because,
    sources: rule.sources,
    record: rule.id,
  }
  return rule.lay === undefined ? finding : { ...finding, lay: rule.lay }
}

function addSource(sources: SourceRef[], source: SourceRef): void {
  for (const other of sources) {
    if (other === source || (other.citation === source.citation && other.locator === source.locator && other.checked === source.checked))
      return
  }
  sources.push(source)
}

/** Reports entries of a list that our vocabulary does not know. They are never taken for absent. */
function watchList(
  program: Program<PatientSubject>,
  key: 'conditions' | 'medications',
): (lists: readonly ListFrame[], findings: Finding[]) => void {
  const { slot, list } = program.listSlot(key)
  const kind = key === 'conditions' ? 'condition' : 'medication'
  return (lists, findings) => {
    const entries = lists[slot]?.entries ?? []
    const unknown = entries.flatMap((entry, index) => {
      const isKnown = (list.isRecognised?.(entry) ?? true) || (list.isOutside?.(entry) ?? false)
      return isKnown
        ? []
        : [{ path: `${list.path}[${index}]`, value: list.show(entry), expected: 'a known name or code', outcome: 'unknown' as const }]
    })
    if (unknown.length === 0) return
    findings.push({
      code: `screening/unrecognised-${kind}`,
      severity: 'info',
      message: `An entry of the ${list.label} is not in the vocabulary; it counts as unknown for every rule that searches them.`,
      because: unknown,
      sources: [],
      record: `unrecognised-${kind}`,
    })
  }
}

function screenerWithoutRules(intended: Intended, assumptions: readonly string[], knowledge: Knowledge, time: EvaluationTime): Screener {
  const { drug, route, setting } = intended
  const finding: Finding = {
    code: 'screening/no-rule-set',
    severity: 'hold',
    message: `There are no rules for ${drug} by the ${route} route in the setting ${setting}; nothing is borrowed from other regimens.`,
    because: [
      { path: 'intended.drug', value: drug, outcome: 'unknown' },
      { path: 'intended.route', value: route, outcome: 'unknown' },
      { path: 'intended.setting', value: setting, outcome: 'unknown' },
    ],
    sources: [],
    record: 'no-rule-set',
  }
  const answer: Screening = {
    result: 'insufficient-data',
    atMost: 'not-eligible',
    intended,
    ruleSet: { rules: 0, added: [], replaced: [], switchedOff: [] },
    findings: [finding],
    missing: [],
    assumptions,
    sources: [],
    knowledge,
  }
  return toScreener(() => answer, time)
}

function toScreener(prepared: (patient: Patient) => Screening, time: EvaluationTime): Screener {
  const screen = (patient: unknown): Screening => {
    const parsed = parsePatient(patient)
    checkPatientTime(parsed, time)
    return prepared(parsed)
  }
  return Object.assign(screen, { prepared })
}

function assumptionsOf({ now, purpose, jurisdiction }: ScreeningOptions, ofRegimen: string | undefined): readonly string[] {
  return [
    ...(purpose === undefined ? ['purpose: first assessment (intake); vital signs of the last 30 days count'] : []),
    ...(jurisdiction === undefined ? ['jurisdiction: US label'] : []),
    ...(now === undefined ? ['no time of day was given: spans in hours are counted from some moment of the day asked about'] : []),
    ...(ofRegimen === undefined ? [] : [ofRegimen]),
  ]
}
