import { TIER_ORDER } from '../core/evidence-grade'
import { CHECKED } from '../core/source'
import { DRUGS, ROUTES, SETTINGS, SEVERITIES } from '../core/words'
import { HIGHEST_MG_PER_ML, HIGHEST_OF_RULES, SHORTEST_MINUTES } from './limits'
import { DISCHARGE_OBSERVATIONS, FLAG_READINGS, NUMERIC_READINGS } from './readings'
import type { Shape } from './shape'

/**
 * The parts of a protocol that each function reads.
 *
 * @internal
 */
export interface ProtocolParts {
  /** Read by `calculateDose`. */
  readonly dose: Shape
  /** Read by `scheduleCourse`. */
  readonly course: Shape
  /** Read by `monitoringTimeline`. */
  readonly monitoring: Shape
  /** Read by `assessPreDose`. */
  readonly preDose: Shape
  /** Read by `assessDischarge`. */
  readonly discharge: Shape
  /** Psychotherapy models, read by `scheduleCourse`. */
  readonly psychotherapy: Shape
  /** Plans, read by `rescheduleCourse`. */
  readonly plan: Shape
  /** Plans, read by `courseTimeline`. */
  readonly timeline: Shape
  /** Names of a protocol and its phases, read by `courseTimeline`. */
  readonly named: Shape
  /** A dose rule, read by `describeDose`. */
  readonly rule: Shape
  /** Read by `compareProtocols`. */
  readonly comparison: Shape
}

/**
 * A source of a statement.
 *
 * @internal
 */
export const SOURCE: Shape = {
  fields: { citation: 'text', checked: { words: CHECKED } },
  optional: { locator: 'text' },
}

/**
 * Shapes of the parts that each function reads.
 *
 * @internal
 */
export const PARTS: ProtocolParts = /* @__PURE__ */ makeParts()

function makeParts(): ProtocolParts {
  const SOURCES: Shape = { list: SOURCE }
  const STATEMENT = { id: 'text', text: 'text', sources: SOURCES } as const
  const MG: Shape = { most: HIGHEST_OF_RULES.mg }
  const MG_PER_KG: Shape = { most: HIGHEST_OF_RULES.mgPerKg }
  const MG_PER_KG_PER_HOUR: Shape = { most: HIGHEST_OF_RULES.mgPerKgPerHour }
  const MICROGRAMS: Shape = { most: HIGHEST_OF_RULES.microgramsPerKgPerMinute }
  const HOURS: Shape = { most: HIGHEST_OF_RULES.hours }
  const MINUTES: Shape = { least: SHORTEST_MINUTES.dose, most: HIGHEST_OF_RULES.minutes }
  const MG_PER_ML: Shape = { most: HIGHEST_MG_PER_ML }
  const range = (amount: Shape): Shape => ({ fields: { minimum: amount, maximum: amount } })
  const upTo = (amount: Shape): Shape => ({ fields: { minimum: 'zero-or-more', maximum: amount } })
  const TIME: Shape = { fields: { minimum: MINUTES }, optional: { maximum: MINUTES, moreThanMinimum: 'flag' } }
  const DRUG: Shape = { words: DRUGS }
  const ROUTE_LIST: Shape = { list: { words: ROUTES } }

  const SIMPLE_DOSES: Readonly<Record<string, Shape>> = {
    fixed: { fields: { doseMg: MG, sources: SOURCES }, optional: { overMinutes: TIME } },
    'one-of': {
      fields: { allowedMg: { list: MG, min: 1 }, sources: SOURCES },
      optional: { maximumRiseMg: MG, chosenBy: 'text' },
    },
    'per-kg': { fields: { mgPerKg: MG_PER_KG, sources: SOURCES }, optional: { overMinutes: TIME } },
    'per-kg-range': {
      fields: { mgPerKg: upTo(MG_PER_KG), sources: SOURCES },
      optional: { overMinutes: TIME, maximumRiseMgPerKg: MG_PER_KG },
    },
    range: { fields: { doseMg: upTo(MG), sources: SOURCES }, optional: { overMinutes: TIME } },
    'per-kg-per-hour': { fields: { mgPerKgPerHour: MG_PER_KG_PER_HOUR, sources: SOURCES }, optional: { hours: HOURS } },
    'per-kg-per-minute': { fields: { microgramsPerKgPerMinute: MICROGRAMS, sources: SOURCES }, optional: { hours: HOURS } },
    'per-kg-per-hour-range': {
      fields: { mgPerKgPerHour: upTo(MG_PER_KG_PER_HOUR), sources: SOURCES },
      optional: { maximumRiseMgPerKgPerHour: MG_PER_KG_PER_HOUR },
    },
    'per-hour': { fields: { mgPerHour: upTo(MG), sources: SOURCES } },
    'per-24-hours': { fields: { mgPer24Hours: MG, sources: SOURCES } },
    daily: { fields: { doseMg: MG, timesPerDay: 'count', sources: SOURCES } },
    'multi-stage': {
      fields: { stages: { list: { fields: { id: 'text', mgPerKg: MG_PER_KG, overMinutes: MINUTES } }, min: 1 }, sources: SOURCES },
    },
    'patient-controlled': { fields: { mgPerKg: MG_PER_KG, pumpMg: MG, pumpHours: HOURS, sources: SOURCES } },
    'described-only': { fields: { text: 'text', sources: SOURCES } },
    'no-published-standard': {
      fields: { text: 'text', sources: SOURCES },
      optional: {
        publishedMg: range(MG),
        publishedMgPerKg: range(MG_PER_KG),
        publishedMgPerKgPerHour: range(MG_PER_KG_PER_HOUR),
        publishedOverMinutes: range('positive'),
      },
    },
  }

  const CEILINGS: Shape = {
    list: {
      fields: {
        ...STATEMENT,
        unit: { words: ['mg-per-session', 'mg-per-kg', 'mg-per-hour', 'mg-per-kg-per-hour'] },
        value: 'positive',
      },
    },
  }

  const DOSE_STEPS: Shape = {
    list: {
      fields: { id: 'text', label: 'text', rule: { by: 'kind', of: SIMPLE_DOSES } },
      optional: { sessions: { fields: { from: 'count' }, optional: { through: 'count' } }, ceilings: CEILINGS },
    },
    min: 1,
  }

  const DOSE: Shape = {
    by: 'kind',
    of: {
      ...SIMPLE_DOSES,
      steps: { fields: { steps: DOSE_STEPS, sources: SOURCES }, optional: { advance: { fields: STATEMENT } } },
      arms: { fields: { arms: DOSE_STEPS, sources: SOURCES } },
    },
  }

  const FORMULATION: Shape = {
    fields: { id: 'text', name: 'text', drug: DRUG, routes: ROUTE_LIST, rules: { list: { fields: STATEMENT } }, sources: SOURCES },
    optional: {
      strengthMgPerMl: MG_PER_ML,
      maximumIntravenousMgPerMl: MG_PER_ML,
      device: {
        fields: {
          mgPerDevice: MG,
          spraysPerDevice: 'count',
          mlPerDevice: 'positive',
          minutesBetweenDevices: 'zero-or-more',
          sources: SOURCES,
        },
      },
    },
  }

  const SCHEDULE: Shape = {
    fields: {
      id: 'text',
      label: 'text',
      gapPatternDays: { list: 'count', min: 1 },
      minimumGapDays: 'count',
      maximumGapDays: 'count',
      gapBasis: { words: ['trial', 'nominal'] },
      sources: SOURCES,
      gapSources: SOURCES,
    },
    optional: {
      sessions: 'count',
      entryGapDays: 'count',
      perSevenDays: 'count',
      weekdays: { list: 'count', min: 1 },
      sessionsAreMaximum: 'flag',
    },
  }

  const PHASE: Shape = {
    fields: { id: 'text', label: 'text', schedules: { list: SCHEDULE }, sources: SOURCES },
    optional: { dose: DOSE, assessments: { list: { fields: { ...STATEMENT, firstDay: 'count', lastDay: 'count' } } } },
  }

  const COURSES: Shape = {
    list: {
      fields: { id: 'text', label: 'text', phases: { list: PHASE, min: 1 } },
      optional: { minimumAgeYears: 'number', maximumAgeYears: 'number' },
    },
  }

  const CHECKPOINT: Shape = {
    fields: {
      id: 'text',
      when: { words: ['before', 'during', 'after', 'throughout', 'before-leaving'] },
      from: { words: ['dose-start', 'dose-end', 'administration'] },
      observe: { list: 'text' },
      text: 'text',
      sources: SOURCES,
    },
    optional: { minutes: 'number', approximate: 'flag' },
  }

  const MINIMUM_STAY: Shape = {
    by: 'kind',
    of: {
      fixed: { fields: { minutesAfterDoseEnd: 'positive', text: 'text', sources: SOURCES } },
      'none-published': { fields: { text: 'text', sources: SOURCES } },
    },
  }

  const IDENTITY = {
    id: 'text',
    drug: DRUG,
    routes: ROUTE_LIST,
    alerts: { list: { fields: { ...STATEMENT, severity: { words: SEVERITIES } } } },
    inherited: { list: { fields: { part: 'text', from: 'text' } } },
  } as const

  const SETTING_LIST: Shape = { list: { fields: { setting: { words: SETTINGS }, sources: SOURCES } } }
  const POPULATION: Shape = {
    fields: { text: 'text', sources: SOURCES },
    optional: { minimumAgeYears: 'number', maximumAgeYears: 'number' },
  }
  const SPECIAL_POPULATIONS: Shape = { list: { fields: STATEMENT, optional: { fromAgeYears: 'number' } } }

  const DOSE_PARTS: Shape = {
    fields: {
      ...IDENTITY,
      population: POPULATION,
      specialPopulations: SPECIAL_POPULATIONS,
      formulations: { list: FORMULATION },
      weight: {
        fields: {
          basis: { words: ['actual', 'unstated', 'not-weight-based'] },
          alternatives: {
            list: { fields: { basis: { words: ['actual', 'ideal-devine'] }, minimumBmi: 'number', text: 'text', sources: SOURCES } },
          },
          sources: SOURCES,
        },
      },
      ceilings: CEILINGS,
      rounding: { fields: { stepMg: 'positive', mode: { words: ['half-up'] }, sources: SOURCES } },
      courses: COURSES,
    },
    optional: { dose: DOSE },
  }

  const COURSE_PARTS: Shape = {
    fields: {
      ...IDENTITY,
      courses: COURSES,
      decisionPoints: { list: { fields: { ...STATEMENT, phase: 'text', responder: 'text' }, optional: { afterSessions: 'count' } } },
      missedSessions: {
        list: {
          fields: {
            ...STATEMENT,
            phases: { list: 'text' },
            state: { words: ['any', 'worse', 'not-worse', 'lapse', 'relapse'] },
            action: { words: ['continue', 'finish-count', 'step-back', 'restart-induction', 'judgment', 'no-standard', 'always'] },
          },
          optional: { afterDays: 'count' },
        },
      },
    },
    optional: { dose: DOSE },
  }

  const MONITORING: Shape = {
    fields: { id: 'text', label: 'text', checkpoints: { list: CHECKPOINT }, minimumStay: MINIMUM_STAY, clock: { fields: STATEMENT } },
  }

  const MONITORING_PARTS: Shape = {
    fields: {
      ...IDENTITY,
      formulations: { list: FORMULATION },
      preparation: { list: { fields: STATEMENT, optional: { minutesBefore: 'positive' } } },
      courses: COURSES,
    },
    optional: {
      dose: DOSE,
      monitoring: MONITORING,
    },
  }

  const NUMBER_BOUND: Shape = { fields: { reading: { words: NUMERIC_READINGS }, to: 'number' } }
  const FLAG_BOUND: Shape = { fields: { reading: { words: FLAG_READINGS }, to: 'flag' } }

  const PRE_DOSE_PARTS: Shape = {
    fields: {
      ...IDENTITY,
      population: POPULATION,
      specialPopulations: SPECIAL_POPULATIONS,
      settings: SETTING_LIST,
      preDose: {
        list: {
          fields: {
            ...STATEMENT,
            effect: { words: ['weigh', 'hold'] },
            yieldsTo: { list: 'text' },
            anyOf: {
              list: { by: 'is', of: { '<': NUMBER_BOUND, '<=': NUMBER_BOUND, '>': NUMBER_BOUND, '>=': NUMBER_BOUND, '=': FLAG_BOUND } },
              min: 1,
            },
          },
          optional: { minimumAgeYears: 'number', maximumAgeYears: 'number' },
        },
      },
    },
  }

  const DISCHARGE_PARTS: Shape = {
    fields: {
      ...IDENTITY,
      discharge: {
        list: {
          fields: {
            ...STATEMENT,
            observation: { words: DISCHARGE_OBSERVATIONS },
            basis: { words: ['published', 'convention'] },
            required: 'flag',
          },
        },
      },
    },
    optional: {
      monitoring: { fields: { checkpoints: { list: CHECKPOINT }, minimumStay: MINIMUM_STAY, clock: { fields: STATEMENT } } },
    },
  }
  const THERAPY: Shape = {
    fields: {
      kind: { words: ['preparation', 'integration'] },
      label: 'text',
      count: 'count',
      from: { words: ['first-dosing', 'each-dosing', 'last-dosing'] },
      firstDay: 'day',
      lastDay: 'day',
      sameDayAllowed: 'flag',
      daysBasis: { words: ['published', 'convention'] },
      sources: SOURCES,
    },
    optional: { minutes: 'positive', countIsMinimum: 'flag' },
  }
  const psychotherapy: Shape = {
    fields: { id: 'text', name: 'text', groupSize: range('positive'), sessions: { list: THERAPY }, sources: SOURCES },
    optional: { respondersOnly: 'flag', therapistAtDosing: 'flag' },
  }

  const SESSION = {
    number: 'count',
    phase: 'text',
    numberInPhase: 'count',
    kind: { words: ['dosing', 'preparation', 'integration', 'assessment'] },
    date: 'date',
    reasons: { list: { fields: { code: 'text', text: 'text' } } },
  } as const
  const AROUND: Shape = { fields: { group: 'zero-or-more', dosing: 'count' } }
  const plan: Shape = {
    fields: {
      protocol: 'text',
      sessions: {
        list: {
          fields: SESSION,
          optional: { minutes: 'positive', around: AROUND },
        },
      },
      decisions: { list: { fields: { id: 'text' } } },
      findings: { list: { fields: { code: 'text' } } },
      assumptions: { list: 'text' },
    },
    optional: { missedOn: { list: 'date' } },
  }
  const timeline: Shape = {
    fields: {
      protocol: 'text',
      input: { fields: {}, optional: { start: 'date', unavailable: { list: 'date' }, psychotherapy: { fields: { name: 'text' } } } },
      sessions: {
        list: {
          fields: SESSION,
          optional: { startsAt: 'instant', doseStep: 'text', therapistPresent: 'flag', minutes: 'positive' },
        },
      },
      decisions: { list: { fields: { afterSession: 'count', notBefore: 'date', text: 'text' } } },
      findings: { list: { fields: { severity: { words: SEVERITIES }, message: 'text' } } },
      assumptions: { list: 'text' },
    },
  }
  const named: Shape = {
    fields: { id: 'text', name: 'text', courses: { list: { fields: { phases: { list: { fields: { id: 'text', label: 'text' } } } } } } },
  }

  const STATEMENTS: Shape = { list: { fields: STATEMENT } }
  const comparison: Shape = {
    fields: {
      ...IDENTITY,
      name: 'text',
      kind: 'text',
      indications: STATEMENTS,
      population: POPULATION,
      status: { fields: { state: 'text', text: 'text', sources: SOURCES } },
      evidence: {
        fields: { tier: { words: [...TIER_ORDER, 'X'] }, basis: 'text', reason: 'text', sources: SOURCES },
      },
      formulations: { list: FORMULATION },
      settings: SETTING_LIST,
      ceilings: CEILINGS,
      courses: COURSES,
      personnel: STATEMENTS,
      equipment: STATEMENTS,
      stopRules: STATEMENTS,
      continueRules: STATEMENTS,
      disputes: STATEMENTS,
    },
    optional: { dose: DOSE, monitoring: MONITORING },
  }

  return {
    dose: DOSE_PARTS,
    course: COURSE_PARTS,
    monitoring: MONITORING_PARTS,
    preDose: PRE_DOSE_PARTS,
    discharge: DISCHARGE_PARTS,
    psychotherapy,
    plan,
    timeline,
    named,
    rule: DOSE,
    comparison,
  }
}
