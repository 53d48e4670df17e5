import * as z from 'zod'
import { isIsoDate } from '../core/date'
import { placeSchema } from '../core/place-schema'
import { CHECKED } from '../core/source'
import { DRUGS, ROUTES, SETTINGS, SEVERITIES } from '../core/words'
import { HIGHEST_MG_PER_ML, HIGHEST_OF_RULES, SHORTEST_MINUTES } from './limits'
import type { Protocol } from './model'
import { protocolProblems } from './protocol-problems'
import { DISCHARGE_OBSERVATIONS, FLAG_READINGS, NUMERIC_READINGS } from './readings'

/** Schema of a protocol from outside: a clinic's own regimen with its sources. Ids that contradict each other, gaps outside their limits, and products of another drug are refused. */
export const protocolSchema: z.ZodType<Protocol> = /* @__PURE__ */ z.lazy(() => {
  const risingMessage = { message: 'the lowest value must not be above the highest' }
  const id = z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100)
  const name = z.string().min(1).max(300)
  const text = z.string().min(1).max(5000)
  const upToMost = (most: number) => z.number().positive().max(most)
  const positive = upToMost(100_000)
  const mg = upToMost(HIGHEST_OF_RULES.mg)
  const mgPerKg = upToMost(HIGHEST_OF_RULES.mgPerKg)
  const mgPerKgPerHour = upToMost(HIGHEST_OF_RULES.mgPerKgPerHour)
  const microgramsPerKgPerMinute = upToMost(HIGHEST_OF_RULES.microgramsPerKgPerMinute)
  const mgPerMl = upToMost(HIGHEST_MG_PER_ML)
  const minutes = z.number().min(SHORTEST_MINUTES.dose).max(HIGHEST_OF_RULES.minutes)
  const zeroOrMore = z.number().min(0).max(100_000)
  const age = z.int().min(0).max(120)
  const count = z.int().min(1).max(1000)
  const isoDate = z.string().refine(isIsoDate, { message: 'must be a calendar date such as 2027-01-01' })
  const source = z.strictObject({
    citation: z.string().min(1).max(200),
    locator: z.exactOptional(z.string().min(1).max(500)),
    checked: z.enum(CHECKED),
  })
  // A value without a source does not enter.
  const sources = z.array(source).min(1).max(50)
  const statement = { id, text, sources }
  const statements = z.array(z.strictObject(statement)).max(200)
  const range = (amount: typeof positive) => z.strictObject({ minimum: amount, maximum: amount }).refine(isRising, risingMessage)
  const upTo = (amount: typeof positive) => z.strictObject({ minimum: zeroOrMore, maximum: amount }).refine(isRising, risingMessage)
  const time = z
    .strictObject({ minimum: minutes, maximum: z.exactOptional(minutes), moreThanMinimum: z.exactOptional(z.boolean()) })
    .refine((value) => value.maximum === undefined || isRising({ minimum: value.minimum, maximum: value.maximum }), risingMessage)
  const overMinutes = z.exactOptional(time)
  const pumpHours = z
    .number()
    .min(SHORTEST_MINUTES.dose / 60)
    .max(HIGHEST_OF_RULES.hours)
  const hours = z.exactOptional(pumpHours)
  const simpleDose = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), doseMg: mg, overMinutes, sources }),
    z.strictObject({
      kind: z.literal('one-of'),
      allowedMg: z.array(mg).min(1).max(50),
      maximumRiseMg: z.exactOptional(mg),
      chosenBy: z.exactOptional(text),
      sources,
    }),
    z.strictObject({ kind: z.literal('per-kg'), mgPerKg, overMinutes, sources }),
    z.strictObject({
      kind: z.literal('per-kg-range'),
      mgPerKg: upTo(mgPerKg),
      maximumRiseMgPerKg: z.exactOptional(mgPerKg),
      overMinutes,
      sources,
    }),
    z.strictObject({ kind: z.literal('range'), doseMg: upTo(mg), overMinutes, sources }),
    z.strictObject({ kind: z.literal('per-kg-per-hour'), mgPerKgPerHour, hours, sources }),
    z.strictObject({
      kind: z.literal('per-kg-per-hour-range'),
      mgPerKgPerHour: upTo(mgPerKgPerHour),
      maximumRiseMgPerKgPerHour: z.exactOptional(mgPerKgPerHour),
      sources,
    }),
    z.strictObject({ kind: z.literal('per-kg-per-minute'), microgramsPerKgPerMinute, hours, sources }),
    z.strictObject({ kind: z.literal('per-hour'), mgPerHour: upTo(mg), sources }),
    z.strictObject({ kind: z.literal('per-24-hours'), mgPer24Hours: mg, sources }),
    z.strictObject({ kind: z.literal('daily'), doseMg: mg, timesPerDay: z.int().min(1).max(24), sources }),
    z.strictObject({
      kind: z.literal('multi-stage'),
      stages: z
        .array(z.strictObject({ id, mgPerKg, overMinutes: minutes }))
        .min(1)
        .max(20),
      sources,
    }),
    z.strictObject({ kind: z.literal('patient-controlled'), mgPerKg, pumpMg: mg, pumpHours, sources }),
    z.strictObject({ kind: z.literal('described-only'), text, sources }),
    z.strictObject({
      kind: z.literal('no-published-standard'),
      text,
      publishedMg: z.exactOptional(range(mg)),
      publishedMgPerKg: z.exactOptional(range(mgPerKg)),
      publishedMgPerKgPerHour: z.exactOptional(range(mgPerKgPerHour)),
      publishedOverMinutes: z.exactOptional(range(positive)),
      sources,
    }),
  ])
  const ceilings = z
    .array(
      z.strictObject({
        id,
        unit: z.enum(['mg-per-session', 'mg-per-kg', 'mg-per-hour', 'mg-per-kg-per-hour']),
        value: positive,
        text,
        sources,
      }),
    )
    .max(20)
  const steps = z
    .array(
      z.strictObject({
        id,
        label: name,
        sessions: z.exactOptional(z.strictObject({ from: count, through: z.exactOptional(count) })),
        rule: simpleDose,
        ceilings: z.exactOptional(ceilings),
      }),
    )
    .min(1)
    .max(50)
  const dose = z.discriminatedUnion('kind', [
    ...simpleDose.options,
    z.strictObject({ kind: z.literal('steps'), steps, advance: z.exactOptional(z.strictObject(statement)), sources }),
    z.strictObject({ kind: z.literal('arms'), arms: steps, sources }),
  ])
  const status = z.strictObject({
    state: z.enum(['approved', 'off-label', 'compounded', 'investigational', 'not-marketed']),
    text,
    sources,
  })
  const review = z.strictObject({ reviewedOn: isoDate, reviewBy: isoDate })
  const routes = z.array(z.enum(ROUTES)).min(1).max(ROUTES.length)
  const formulation = z.strictObject({
    id,
    name,
    drug: z.enum(DRUGS),
    form: z.enum(['injection', 'nasal-spray', 'lozenge', 'rapid-dissolve-tablet', 'extended-release-tablet']),
    routes,
    releaseForm: z.exactOptional(z.enum(['immediate', 'extended'])),
    strengthMgPerMl: z.exactOptional(mgPerMl),
    saltMgPerMl: z.exactOptional(positive),
    strengthText: text,
    packs: z
      .array(
        z.strictObject({
          text: name,
          contentsMg: positive,
          contentsMl: z.exactOptional(positive),
          ndc: z.exactOptional(z.string().regex(/^\d{4,5}-\d{3,4}(-\d{1,2})?$/)),
        }),
      )
      .max(50),
    device: z.exactOptional(
      z.strictObject({
        mgPerDevice: mg,
        spraysPerDevice: z.int().min(1).max(20),
        mlPerDevice: positive,
        minutesBetweenDevices: z.int().min(0).max(120),
        sources,
      }),
    ),
    maximumIntravenousMgPerMl: z.exactOptional(mgPerMl),
    excipients: z.exactOptional(z.array(name).max(100)),
    rules: statements,
    status,
    sources,
    review,
  })
  const schedule = z.strictObject({
    id,
    label: name,
    sessions: z.exactOptional(count),
    sessionsAreMaximum: z.exactOptional(z.boolean()),
    gapPatternDays: z.array(count).min(1).max(100),
    entryGapDays: z.exactOptional(count),
    minimumGapDays: count,
    maximumGapDays: count,
    perSevenDays: z.exactOptional(z.int().min(1).max(7)),
    weekdays: z.exactOptional(z.array(z.int().min(1).max(7)).min(1).max(7)),
    gapBasis: z.enum(['trial', 'nominal']),
    sources,
    gapSources: sources,
  })
  const phase = z.strictObject({
    id,
    label: name,
    dose: z.exactOptional(dose),
    schedules: z.array(schedule).max(20),
    assessments: z.exactOptional(
      z
        .array(z.strictObject({ ...statement, firstDay: count, lastDay: count }))
        .min(1)
        .max(20),
    ),
    length: text,
    sources,
  })
  const course = z.strictObject({
    id,
    label: name,
    minimumAgeYears: z.exactOptional(age),
    maximumAgeYears: z.exactOptional(age),
    phases: z.array(phase).min(1).max(20),
  })
  const checkpoint = z.strictObject({
    id,
    when: z.enum(['before', 'during', 'after', 'throughout', 'before-leaving']),
    from: z.enum(['dose-start', 'dose-end', 'administration']),
    minutes: z.exactOptional(z.int().min(-10_080).max(10_080)),
    approximate: z.exactOptional(z.boolean()),
    observe: z
      .array(
        z.enum([
          'blood-pressure',
          'heart-rate',
          'spo2',
          'respiratory-rate',
          'consciousness',
          'sedation',
          'dissociation',
          'mental-state',
          'respiratory-status',
          'ecg',
          'pain',
          'preparation',
          'transport',
          'administration',
        ]),
      )
      .max(20),
    text,
    sources,
  })
  const minimumStay = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), minutesAfterDoseEnd: z.int().min(SHORTEST_MINUTES.wait).max(10_080), text, sources }),
    z.strictObject({ kind: z.literal('none-published'), text, sources }),
  ])
  const monitoring = z.strictObject({
    id,
    label: name,
    checkpoints: z.array(checkpoint).max(100),
    minimumStay,
    clock: z.strictObject(statement),
  })
  const bound = z.union([
    z.strictObject({ reading: z.enum(NUMERIC_READINGS), is: z.enum(['<', '<=', '>', '>=']), to: z.number() }),
    z.strictObject({ reading: z.enum(FLAG_READINGS), is: z.literal('='), to: z.boolean() }),
  ])
  return z
    .strictObject({
      id,
      name,
      summary: text,
      kind: z.enum(['label', 'guideline', 'consensus', 'trial', 'cohort', 'practice', 'convention']),
      jurisdictions: z.exactOptional(z.array(placeSchema()).max(50)),
      status,
      drug: z.enum(DRUGS),
      routes,
      indications: z
        .array(z.strictObject({ id, text, oralAntidepressant: z.exactOptional(z.enum(['required', 'optional'])), sources }))
        .min(1)
        .max(50),
      notFor: statements,
      population: z.strictObject({ minimumAgeYears: z.exactOptional(age), maximumAgeYears: z.exactOptional(age), text, sources }),
      specialPopulations: z.array(z.strictObject({ ...statement, fromAgeYears: z.exactOptional(age) })).max(100),
      formulations: z.array(formulation).max(20),
      settings: z.array(z.strictObject({ setting: z.enum(SETTINGS), sources })).max(20),
      dose: z.exactOptional(dose),
      weight: z.strictObject({
        basis: z.enum(['actual', 'unstated', 'not-weight-based']),
        alternatives: z.array(z.strictObject({ basis: z.enum(['actual', 'ideal-devine']), minimumBmi: positive, text, sources })).max(5),
        sources,
      }),
      ceilings,
      doseNotes: statements,
      rounding: z.strictObject({ stepMg: positive, mode: z.literal('half-up'), sources }),
      courses: z.array(course).max(20),
      courseNotes: statements,
      preparation: z.array(z.strictObject({ ...statement, minutesBefore: z.exactOptional(z.int().min(1).max(10_080)) })).max(100),
      sessionSteps: statements,
      monitoring: z.exactOptional(monitoring),
      preDose: z
        .array(
          z.strictObject({
            id,
            anyOf: z.array(bound).min(1).max(20),
            minimumAgeYears: z.exactOptional(age),
            maximumAgeYears: z.exactOptional(age),
            effect: z.enum(['weigh', 'hold']),
            yieldsTo: z.array(id).max(50),
            text,
            sources,
          }),
        )
        .max(100),
      safety: statements,
      discharge: z
        .array(
          z.strictObject({
            id,
            observation: z.enum(DISCHARGE_OBSERVATIONS),
            basis: z.enum(['published', 'convention']),
            required: z.boolean(),
            text,
            sources,
          }),
        )
        .max(100),
      aftercare: statements,
      personnel: statements,
      equipment: statements,
      paperwork: statements,
      stopRules: statements,
      continueRules: statements,
      decisionPoints: z
        .array(
          z.strictObject({
            id,
            phase: id,
            afterSessions: z.exactOptional(count),
            responder: text,
            partial: z.exactOptional(text),
            nonResponder: z.exactOptional(text),
            text,
            sources,
          }),
        )
        .max(50),
      missedSessions: z
        .array(
          z.strictObject({
            ...statement,
            phases: z.array(id).max(50),
            state: z.enum(['any', 'worse', 'not-worse', 'lapse', 'relapse']),
            action: z.enum(['continue', 'finish-count', 'step-back', 'restart-induction', 'judgment', 'no-standard', 'always']),
            afterDays: z.exactOptional(count),
          }),
        )
        .max(50),
      results: statements,
      evidence: z.strictObject({
        tier: z.enum(['A', 'B', 'C', 'D', 'E', 'X']),
        cebm: z.exactOptional(z.enum(['1', '1-', '2', '2-', '3', '3-', '4', '4-', '5'])),
        certainty: z.exactOptional(z.enum(['high', 'moderate', 'low', 'very-low'])),
        gradedBy: z.enum(['published', 'library']),
        reason: text,
        basis: z.enum([
          'label',
          'several-controlled-trials',
          'one-controlled-trial',
          'open-or-cohort',
          'case-series-or-practice',
          'consensus',
          'negative',
          'none',
        ]),
        sources,
      }),
      disputes: statements,
      alerts: z.array(z.strictObject({ ...statement, severity: z.enum(SEVERITIES) })).max(50),
      inherited: z
        .array(
          z.strictObject({
            part: z.enum(['settings', 'personnel', 'equipment', 'preparation', 'monitoring', 'pre-dose', 'discharge', 'aftercare']),
            from: id,
          }),
        )
        .max(20),
      review,
    })
    .superRefine((protocol, context) => {
      for (const { path, message } of protocolProblems(protocol)) {
        context.addIssue({ code: 'custom', path: [...path], message, params: { issue: 'conflict' } })
      }
    })
})

function isRising(range: { readonly minimum: number; readonly maximum: number }): boolean {
  return range.minimum <= range.maximum
}
