import { buildAnswer } from '../core/answer'
import type { Answer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { Drug, Route } from '../core/words'
import { DRUGS, ROUTES } from '../core/words'
import { pharmacologyFactList } from './catalog/pharmacology/facts'
import { routeProfileList } from './catalog/pharmacology/routes'
import type { PharmacologyFact, PharmacologyTopic, ReportedValue, RouteProfile } from './pharmacology-model'
import { recalledNote } from '../core/recalled-note'

/** Which drug and route is asked about. */
export interface PharmacokineticsQuestion {
  /** Drug. */
  readonly drug: Drug
  /** Route. */
  readonly route: Route
}

/** What is measured of a drug by a route. */
export interface PharmacokineticsAnswer extends Answer {
  /** The figures of the route. Absent: none are on record, which does not mean that nothing is absorbed. */
  readonly profile?: RouteProfile
  /** Metabolism, distribution and elimination of the drug, whatever the route. */
  readonly facts: readonly PharmacologyFact[]
}

const TOPICS: readonly PharmacologyTopic[] = ['metabolism', 'distribution', 'elimination']

/**
 * Tells what is measured of a drug by a route: bioavailability, time to peak, onset and duration, each with its source and its spread.
 *
 * It never converts a dose, and its numbers must not be used to convert one: people differ widely, and metabolites are active. Where
 * sources disagree, all figures are given and `standing` says so.
 *
 * @param question - drug and route
 * @returns the figures as published; no profile where none are on record
 * @throws InvalidInputError naming every bad field and the nearest valid value
 * @example
 * ```ts
 * import { pharmacokineticsOf } from 'ketamine-therapy/terminology'
 *
 * pharmacokineticsOf({ drug: 'ketamine', route: 'intranasal' }).profile?.standing // → 'disputed'
 * pharmacokineticsOf({ drug: 'esketamine', route: 'intranasal' }).profile?.bioavailability[0]?.value // → 48
 * pharmacokineticsOf({ drug: 'arketamine', route: 'rectal' }).profile // → undefined
 * ```
 */
export function pharmacokineticsOf(question: PharmacokineticsQuestion): PharmacokineticsAnswer {
  const check = new InputCheck('pharmacokineticsOf')
  const given = check.object('', question, ['drug', 'route'])
  check.oneOf('drug', given['drug'], DRUGS)
  check.oneOf('route', given['route'], ROUTES)
  check.done()
  const { drug, route } = question
  const profile = routeProfileList.find((one) => one.drug === drug && one.route === route)
  const facts = pharmacologyFactList.filter((fact) => fact.drugs.includes(drug) && TOPICS.includes(fact.topic))
  const values = [...(profile === undefined ? [] : valuesOf(profile)), ...facts.flatMap((fact) => fact.values ?? [])]
  return {
    ...(profile === undefined ? {} : { profile }),
    facts,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      missing:
        profile === undefined
          ? [
              {
                path: 'route',
                question: `What is measured of ${drug} by this route?`,
                because: 'absent',
                decides: [],
              },
            ]
          : [],
      assumptions: [
        'the figures describe groups of people; they are no basis for converting a dose from one route to another',
        ...values.flatMap((value) => recalledNote(nameOf(value), value.sources)),
      ],
      sources: [...values.flatMap(({ sources }) => sources), ...facts.flatMap(({ sources }) => sources), ...(profile?.noteSources ?? [])],
    }),
  }
}

function valuesOf({ bioavailability, timeToPeak, onset, peakEffect, duration }: RouteProfile): readonly ReportedValue[] {
  return [...bioavailability, ...timeToPeak, ...onset, ...(peakEffect ?? []), ...duration]
}

function nameOf({ value, upTo, unit, of }: ReportedValue): string {
  return `${value}${upTo === undefined ? '' : ` to ${upTo}`} ${unit}${of === undefined ? '' : ` (${of})`}`
}
