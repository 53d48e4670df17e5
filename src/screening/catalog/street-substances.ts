import type { Condition } from '../../core'

// A substance of the street among the medicines: whether its use is a disorder, and of which degree, is told by a diagnosis that names the substance.
// Of one that is used now, only a diagnosis that is present tells: one that is past contradicts the use.
// What was stopped counts within the look-back, in which a blank day may lie. Of a name that is not recognized only a day that is given counts.

const PRESENT: readonly string[] = ['active', 'uncontrolled', 'controlled']
const OF_HEROIN: Condition = { all: [{ known: 'agent' }, { value: 'agent', is: '=', to: 'heroin' }] }
const OF_COCAINE: Condition = { all: [{ known: 'agent' }, { value: 'agent', is: '=', to: 'cocaine' }] }
const OF_GHB: Condition = { all: [{ known: 'agent' }, { value: 'agent', is: '=', to: 'gamma hydroxybutyrate' }] }
const OF_PHENCYCLIDINE: Condition = { all: [{ known: 'agent' }, { value: 'agent', is: '=', to: 'phencyclidine' }] }
const OF_KETAMINE: Condition = { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine'] }] }
const HEROIN_NOT_PRESENT: Condition = { not: { some: 'conditions', in: 'substance-use-told', status: PRESENT, where: OF_HEROIN } }
const COCAINE_NOT_PRESENT: Condition = { not: { some: 'conditions', in: 'substance-use-told', status: PRESENT, where: OF_COCAINE } }
const GHB_NOT_PRESENT: Condition = { not: { some: 'conditions', in: 'substance-use-told', status: PRESENT, where: OF_GHB } }
const PHENCYCLIDINE_NOT_PRESENT: Condition = {
  not: { some: 'conditions', in: 'substance-use-told', status: PRESENT, where: OF_PHENCYCLIDINE },
}
const KETAMINE_NOT_PRESENT: Condition = { not: { some: 'conditions', in: 'substance-use-told', status: PRESENT, where: OF_KETAMINE } }
const HEROIN_NOT_TOLD: Condition = { not: { some: 'conditions', in: 'substance-use-told', where: OF_HEROIN } }
const COCAINE_NOT_TOLD: Condition = { not: { some: 'conditions', in: 'substance-use-told', where: OF_COCAINE } }
const GHB_NOT_TOLD: Condition = { not: { some: 'conditions', in: 'substance-use-told', where: OF_GHB } }
const PHENCYCLIDINE_NOT_TOLD: Condition = { not: { some: 'conditions', in: 'substance-use-told', where: OF_PHENCYCLIDINE } }
const KETAMINE_NOT_TOLD: Condition = { not: { some: 'conditions', in: 'substance-use-told', where: OF_KETAMINE } }
const HAS_DAY_OR_NAME: Condition = { any: [{ known: 'lastTaken' }, { value: 'isRecognised', is: '=', to: true }] }
const IN_90_DAYS: Condition = { all: [HAS_DAY_OR_NAME, { age: 'lastTaken', is: '<', to: 90, unit: 'days' }] }
const IN_12_MONTHS: Condition = { all: [HAS_DAY_OR_NAME, { age: 'lastTaken', is: '<', to: 365, unit: 'days' }] }

const IN_USE: Condition = {
  any: [
    { all: [{ some: 'medications', in: 'heroin-use', status: ['active'] }, HEROIN_NOT_PRESENT] },
    { all: [{ some: 'medications', in: 'cocaine-use', status: ['active'] }, COCAINE_NOT_PRESENT] },
    { all: [{ some: 'medications', in: 'ghb-use', status: ['active'] }, GHB_NOT_PRESENT] },
  ],
}

/** Heroin, cocaine or gamma hydroxybutyrate, now or within 90 days. */
export const USED_IN_90_DAYS: Condition = {
  any: [
    IN_USE,
    { all: [{ some: 'medications', in: 'heroin-use', status: ['stopped'], where: IN_90_DAYS }, HEROIN_NOT_TOLD] },
    { all: [{ some: 'medications', in: 'cocaine-use', status: ['stopped'], where: IN_90_DAYS }, COCAINE_NOT_TOLD] },
    { all: [{ some: 'medications', in: 'ghb-use', status: ['stopped'], where: IN_90_DAYS }, GHB_NOT_TOLD] },
  ],
}

/** The same, within 12 months. */
export const USED_IN_12_MONTHS: Condition = {
  any: [
    IN_USE,
    { all: [{ some: 'medications', in: 'heroin-use', status: ['stopped'], where: IN_12_MONTHS }, HEROIN_NOT_TOLD] },
    { all: [{ some: 'medications', in: 'cocaine-use', status: ['stopped'], where: IN_12_MONTHS }, COCAINE_NOT_TOLD] },
    { all: [{ some: 'medications', in: 'ghb-use', status: ['stopped'], where: IN_12_MONTHS }, GHB_NOT_TOLD] },
  ],
}

/** Phencyclidine, or ketamine under a name of the street, now or within 90 days. */
export const KETAMINE_OR_PHENCYCLIDINE_USED_IN_90_DAYS: Condition = {
  any: [
    { all: [{ some: 'medications', in: 'ketamine-street-use', status: ['active'] }, KETAMINE_NOT_PRESENT] },
    { all: [{ some: 'medications', in: 'ketamine-street-use', status: ['stopped'], where: IN_90_DAYS }, KETAMINE_NOT_TOLD] },
    { all: [{ some: 'medications', in: 'phencyclidine-use', status: ['active'] }, PHENCYCLIDINE_NOT_PRESENT] },
    { all: [{ some: 'medications', in: 'phencyclidine-use', status: ['stopped'], where: IN_90_DAYS }, PHENCYCLIDINE_NOT_TOLD] },
  ],
}
