import { Engine } from 'json-rules-engine'
import type { ConditionProperties, EngineResult, NestedCondition, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import type { Patient } from 'ketamine-therapy/core'
import { dayNumber, icd10cmPrefixes } from 'ketamine-therapy/core'
import { valueSets } from 'ketamine-therapy/terminology'
import type { ValueSetId } from 'ketamine-therapy/terminology'

/** The same rules for json-rules-engine, which gets its facts computed by hand: only the rules themselves are compared. */
export function createJsonRules(kind: 'coded' | 'scalar'): (patient: Patient) => Promise<readonly JsonFinding[]> {
  const engine = createEngine(kind === 'coded' ? codedRules() : scalarRules())
  return async (patient) => toldBy(await engine.run(factsOf(patient)))
}

/** The scalar rules for json-rules-engine as its guide writes them: it reads the patient itself, by paths, and asks for what has to be worked out. */
export function createJsonRulesWithPaths(): (patient: Patient) => Promise<readonly JsonFinding[]> {
  const engine = createEngine(scalarRules().map((rule) => ({ ...rule, conditions: withPaths(rule.conditions) as TopLevelCondition })))
  engine.addFact('bmi', async (_, almanac) => factsOf(await almanac.factValue<Patient>('patient'))['bmi'])
  engine.addFact('recentVitals', async (_, almanac) => {
    const { vitals } = await almanac.factValue<Patient>('patient')
    return vitals?.find(({ measuredAt }) => measuredAt !== undefined && TODAY - dayNumber(measuredAt) <= 30)
  })
  return async (patient) => toldBy(await engine.run({ patient }))
}

const PATHS: Readonly<Record<string, readonly [string, string]>> = {
  ageYears: ['patient', '$.ageYears'],
  pregnancy: ['patient', '$.pregnancy'],
  breastfeeding: ['patient', '$.breastfeeding'],
  transport: ['patient', '$.logistics.transportHomeArranged'],
  weightKg: ['patient', '$.weightKg'],
  systolic: ['recentVitals', '$.systolicMmHg'],
  diastolic: ['recentVitals', '$.diastolicMmHg'],
  rate: ['recentVitals', '$.heartRatePerMin'],
  spo2: ['recentVitals', '$.spo2Percent'],
}

function withPaths(condition: unknown): unknown {
  const { fact, all, any, not } = condition as { fact?: string; all?: readonly unknown[]; any?: readonly unknown[]; not?: unknown }
  if (all !== undefined) return { all: all.map(withPaths) }
  if (any !== undefined) return { any: any.map(withPaths) }
  if (not !== undefined) return { not: withPaths(not) }
  const [of, path] = PATHS[fact ?? ''] ?? []
  return of === undefined ? condition : { ...(condition as object), fact: of, path }
}

const TODAY = dayNumber('2026-11-22')

function createEngine(rules: readonly RuleProperties[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('startsWithAny', (codes: readonly string[], prefixes: readonly string[]) =>
    codes.some((code) => prefixes.some((prefix) => code.startsWith(prefix))),
  )
  engine.addOperator('overlaps', (names: readonly string[], list: readonly string[]) => names.some((name) => list.includes(name)))
  for (const rule of rules) engine.addRule(rule)
  return engine
}

function toldBy({ results }: EngineResult): readonly JsonFinding[] {
  return results.map(({ event, conditions }) => {
    const because: JsonFinding['because'][number][] = []
    explain(conditions, because)
    return { record: event?.type ?? '', because }
  })
}

/** A rule that fired, with the comparisons that held: what the two others say as well. */
export interface JsonFinding {
  readonly record: string
  readonly because: readonly { readonly path: string; readonly value: unknown; readonly outcome: 'met' }[]
}

/** The part of a result of json-rules-engine that says why. */
interface Told {
  readonly result?: boolean | undefined
  readonly fact?: string
  readonly factResult?: unknown
  readonly all?: readonly Told[]
  readonly any?: readonly Told[]
}

function explain(told: unknown, because: JsonFinding['because'][number][]): void {
  const { result, fact, factResult, all, any } = told as Told
  // The outermost condition carries no result of its own.
  if (result === false) return
  if (fact !== undefined) because.push({ path: fact, value: factResult, outcome: 'met' })
  for (const part of all ?? any ?? []) explain(part, because)
}

const prefixes = (id: ValueSetId): readonly string[] =>
  valueSets[id].include.filter((code) => code.startsWith('icd-10-cm:')).flatMap((code) => icd10cmPrefixes(code.slice('icd-10-cm:'.length)))

function codedRules(): readonly RuleProperties[] {
  const codes = (id: string, set: ValueSetId, fact = 'codes'): RuleProperties =>
    rule(id, { all: [{ fact, operator: 'startsWithAny', value: prefixes(set) }] })
  return [
    codes('ci-aneurysmal-vascular-disease', 'aneurysmal-vascular-disease'),
    codes('ci-arteriovenous-malformation', 'arteriovenous-malformation'),
    codes('ci-intracerebral-hemorrhage-history', 'intracerebral-hemorrhage-history'),
    codes('ci-other-intracranial-bleed-history', 'other-intracranial-bleed-history'),
    codes('ci-recent-cardiovascular-event-6wk', 'recent-cardiovascular-event-6wk', 'recentCodes'),
    codes('ci-preeclampsia-eclampsia', 'preeclampsia-eclampsia'),
    codes('ci-raised-intracranial-pressure', 'raised-intracranial-pressure'),
    codes('ci-hyperthyroidism-uncontrolled', 'hyperthyroidism'),
    rule('ddi-benzodiazepine', {
      all: [
        {
          fact: 'medicines',
          operator: 'overlaps',
          value: valueSets.benzodiazepine.include.map((name) => name.slice('ingredient:'.length)),
        },
      ],
    }),
    rule('bench-benzodiazepine-sum', { all: [{ fact: 'lorazepamMg', operator: 'greaterThan', value: 2 }] }),
    ...pressureRules(false),
  ]
}

function scalarRules(): readonly RuleProperties[] {
  const value = (id: string, fact: string, operator: string, to: unknown): RuleProperties =>
    rule(id, { all: [{ fact, operator, value: to }] })
  return [
    value('gate-age-under-18', 'ageYears', 'lessThan', 18),
    value('bench-age-ge-65', 'ageYears', 'greaterThanInclusive', 65),
    value('ci-pregnancy', 'pregnancy', 'equal', 'pregnant'),
    value('bench-breastfeeding', 'breastfeeding', 'equal', true),
    value('gate-transport-home', 'transport', 'equal', false),
    value('bench-weight-low', 'weightKg', 'lessThan', 40),
    value('bench-bmi-ge-35', 'bmi', 'greaterThanInclusive', 35),
    ...pressureRules(true),
    rule('bench-heart-rate', {
      any: [
        { fact: 'rate', operator: 'lessThan', value: 45 },
        { fact: 'rate', operator: 'greaterThan', value: 120 },
      ],
    }),
    value('bench-spo2', 'spo2', 'lessThan', 92),
  ]
}

function pressureRules(withElevated: boolean): readonly RuleProperties[] {
  const over = (systolic: number, diastolic: number, operator: string): NestedCondition => ({
    any: [
      { fact: 'systolic', operator, value: systolic },
      { fact: 'diastolic', operator, value: diastolic },
    ],
  })
  const severe = over(180, 110, 'greaterThanInclusive')
  const hold = over(160, 100, 'greaterThan')
  const rules = [rule('thr-bp-severe', { all: [severe] }), rule('thr-bp-iv-hold', { all: [hold, { not: severe as ConditionProperties }] })]
  return withElevated
    ? [
        ...rules,
        rule('thr-bp-elevated', {
          all: [over(140, 90, 'greaterThan'), { not: hold as ConditionProperties }, { not: severe as ConditionProperties }],
        }),
      ]
    : rules
}

function rule(id: string, conditions: TopLevelCondition): RuleProperties {
  return { conditions, event: { type: id } }
}

function factsOf(patient: Patient): Record<string, unknown> {
  const vitals = patient.vitals?.[0]
  const conditions = patient.conditions ?? []
  const bare = (entry: (typeof conditions)[number]): string => (entry.code?.code ?? '').replace('.', '')
  const medications = (patient.medications ?? []).filter((entry) => entry.status === 'active')
  return {
    ageYears: patient.ageYears,
    pregnancy: patient.pregnancy,
    breastfeeding: patient.breastfeeding,
    transport: patient.logistics?.transportHomeArranged,
    weightKg: patient.weightKg,
    bmi: Math.round(((patient.weightKg ?? 0) / ((patient.heightCm ?? 1) / 100) ** 2) * 1e9) / 1e9,
    systolic: vitals?.systolicMmHg,
    diastolic: vitals?.diastolicMmHg,
    rate: vitals?.heartRatePerMin,
    spo2: vitals?.spo2Percent,
    codes: conditions.map(bare),
    recentCodes: conditions.filter((entry) => TODAY - dayNumber(entry.onset ?? '2026-11-22') <= 42).map(bare),
    medicines: medications.map((entry) => entry.ingredient),
    lorazepamMg: medications.reduce(
      (sum, entry) => sum + (entry.ingredient === 'lorazepam' ? 1 : entry.ingredient === 'clonazepam' ? 2 : 0) * (entry.doseMgPerDay ?? 0),
      0,
    ),
  }
}
