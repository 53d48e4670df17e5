import * as z from 'zod'
import { CODE_SYSTEMS, isWellFormedCode } from '../code-system'
import { isIsoDate, isPartialDate } from '../date'
import { isInstant } from '../instant'
import { highestScoreOf, instrumentOf } from './instrument'
import { patientLimits } from './limits'
import type { Patient } from './model'
import { patientWords } from './words'

/**
 * Schema of a patient. Numbers have to lie within the limits of plausibility, see `patientLimits`.
 */
export const patientSchema: z.ZodType<Patient> = /* @__PURE__ */ z.lazy(() => {
  const when = z
    .string()
    .refine(
      (text) => isPartialDate(text) || isInstant(text),
      'must be a date such as 2026-12-01, 2026-12 or 2026, or a time with its offset, such as 2026-12-01T09:00:00-07:00',
    )
  const date = z.string().refine(isPartialDate, 'must be a date such as 2026-12-01, 2026-12 or 2026')
  const instant = z.string().refine(isInstant, 'must be a time with its offset, such as 2026-12-01T09:00:00-07:00')
  const name = z.string().min(1).max(200)
  const within = (path: keyof typeof patientLimits) => z.number().min(patientLimits[path].min).max(patientLimits[path].max)
  const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(2000).optional()
  const coding = z
    .strictObject({ system: z.enum(CODE_SYSTEMS), code: z.string().min(1).max(40), display: z.string().max(500).optional() })
    .refine(
      ({ system, code }) => isWellFormedCode(system, code),
      'is not a code of this system in its own writing, such as F33.2 of icd-10-cm',
    )
  const outside = z.boolean().optional()
  const condition = z
    .strictObject({
      code: coding.optional(),
      concept: name.optional(),
      status: z.enum(patientWords['conditions[].status']).optional(),
      severity: z.enum(patientWords['conditions[].severity']).optional(),
      nyha: z.enum(patientWords['conditions[].nyha']).optional(),
      childPugh: z.enum(patientWords['conditions[].childPugh']).optional(),
      agent: name.optional(),
      onset: when.optional(),
      since: when.optional(),
      lastEvent: when.optional(),
      noneOfOurClasses: outside,
    })
    .refine(
      ({ code, concept }) => code !== undefined || concept !== undefined,
      'needs a code or a concept; a name without a code goes in as concept, and is asked about where it is not known',
    )
    .refine(({ code }) => code === undefined || code.system === 'icd-10-cm' || code.system === 'snomed-ct', {
      path: ['code', 'system'],
      message: 'a diagnosis takes an icd-10-cm or snomed-ct code',
    })
    // A class C beside "absent" is a disease to one reader and none to the next: a person has to say which.
    .refine(({ status, childPugh }) => status !== 'absent' || childPugh === undefined, {
      path: ['childPugh'],
      message: 'contradicts the status "absent": one of the two is wrong',
    })
  const medication = z
    .strictObject({
      ingredient: name.optional(),
      code: coding.optional(),
      status: z.enum(patientWords['medications[].status']),
      route: z.enum(patientWords['medications[].route']).optional(),
      doseMgPerDay: within('medications[].doseMgPerDay').optional(),
      lastTaken: when.optional(),
      noneOfOurClasses: outside,
    })
    .refine(({ ingredient, code }) => ingredient !== undefined || code !== undefined, 'needs an ingredient or a code')
    .refine(({ code }) => code === undefined || code.system === 'rxnorm' || code.system === 'atc', {
      path: ['code', 'system'],
      message: 'a medicine takes an rxnorm or atc code; for another system give the name alone, as ingredient',
    })
  const vitals = z
    .strictObject({
      systolicMmHg: within('vitals[].systolicMmHg').optional(),
      diastolicMmHg: within('vitals[].diastolicMmHg').optional(),
      heartRatePerMin: within('vitals[].heartRatePerMin').optional(),
      respiratoryRatePerMin: within('vitals[].respiratoryRatePerMin').optional(),
      spo2Percent: within('vitals[].spo2Percent').optional(),
      temperatureC: within('vitals[].temperatureC').optional(),
      measuredAt: z
        .string()
        .refine(
          (text) => isIsoDate(text) || isInstant(text),
          'must be a date such as 2026-12-01, or a time with its offset, such as 2026-12-01T09:00:00-07:00',
        )
        .optional(),
    })
    .refine(
      ({ systolicMmHg, diastolicMmHg }) => systolicMmHg === undefined || diastolicMmHg === undefined || systolicMmHg > diastolicMmHg,
      {
        path: ['systolicMmHg'],
        message: 'must be above the diastolic pressure',
      },
    )
  return z
    .strictObject({
      birthDate: date.optional(),
      ageYears: within('ageYears').optional(),
      sexAtBirth: z.enum(patientWords.sexAtBirth).optional(),
      childbearingPotential: z.boolean().optional(),
      pregnancy: z.enum(patientWords.pregnancy).optional(),
      breastfeeding: z.boolean().optional(),
      weightKg: within('weightKg').optional(),
      heightCm: within('heightCm').optional(),
      vitals: list(vitals),
      conditions: list(condition),
      medications: list(medication),
      allergies: list(
        z.strictObject({
          substance: name,
          verification: z.enum(patientWords['allergies[].verification']).optional(),
          noneOfOurClasses: outside,
        }),
      ),
      familyHistory: list(
        z.strictObject({ concept: name, relation: z.enum(patientWords['familyHistory[].relation']), noneOfOurClasses: outside }),
      ),
      labs: list(
        z.strictObject({
          test: z.enum(patientWords['labs[].test']),
          timesUpperLimit: within('labs[].timesUpperLimit').optional(),
          value: z.union([z.number(), z.string().max(200)]).optional(),
          isExplained: z.boolean().optional(),
          takenAt: when.optional(),
        }),
      ),
      assessments: list(
        z
          .strictObject({ instrument: name, score: within('assessments[].score'), takenAt: when.optional() })
          .superRefine(({ instrument, score }, context) => {
            const refuse = (issue: string, message: string): void =>
              context.addIssue({ code: 'custom', path: ['score'], message, params: { issue } })
            const highest = highestScoreOf(instrument) ?? score
            // Above the limit of every score it was named already.
            if (score > highest && score <= patientLimits['assessments[].score'].max) refuse('out-of-range', `must be at most ${highest}`)
            // Totals may be filled with a mean; a level is none.
            if (instrumentOf(instrument) === 'c-ssrs' && !Number.isInteger(score)) refuse('wrong-type', 'must be a whole number')
          }),
      ),
      dispensings: list(
        z.strictObject({
          ingredient: name,
          prescriber: name.optional(),
          dispensedOn: date,
          noneOfOurClasses: outside,
        }),
      ),
      events: list(
        z.strictObject({
          kind: z.enum(patientWords['events[].kind']),
          at: when,
        }),
      ),
      history: z.strictObject({ lastAlcoholAt: when.optional() }).optional(),
      logistics: z
        .strictObject({
          transportHomeArranged: z.boolean().optional(),
          responsibleAdultPresent: z.boolean().optional(),
          lastFoodAt: instant.optional(),
          lastLiquidAt: instant.optional(),
        })
        .optional(),
      reviewed: z
        .array(z.enum(['conditions', 'medications', 'allergies', 'familyHistory', 'dispensings', 'labs', 'assessments', 'events']))
        .max(8)
        .optional(),
    })
    .refine(({ birthDate, ageYears }) => birthDate === undefined || ageYears === undefined, {
      path: ['ageYears'],
      message: 'give birthDate or ageYears, not both',
    })
    .refine(({ sexAtBirth, pregnancy }) => sexAtBirth !== 'male' || pregnancy !== 'pregnant', {
      path: ['pregnancy'],
      message: 'contradicts sexAtBirth: one of the two is wrong',
    })
})
