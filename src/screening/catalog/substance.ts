import type { Condition } from '../../core'
import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'
import { KETAMINE_OR_PHENCYCLIDINE_USED_IN_90_DAYS, USED_IN_12_MONTHS, USED_IN_90_DAYS } from './street-substances'

/** Ketamine and phencyclidine have two rules of their own. */
const OF_KETAMINE: Condition = { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }
const KNOWN_OF_KETAMINE: Condition = { all: [{ known: 'agent' }, OF_KETAMINE] }
const NOT_OF_KETAMINE: Condition = { not: KNOWN_OF_KETAMINE }
const MODERATE_OR_SEVERE: Condition = { value: 'severity', oneOf: ['moderate', 'severe'] }
/** A code of the mild form beside which a worse one is documented. */
const DOCUMENTED_AS_WORSE: Condition = { all: [{ known: 'severity' }, MODERATE_OR_SEVERE] }
const MILD: Condition = { value: 'severity', is: '=', to: 'mild' }
const FOR_LESS_THAN_90_DAYS: Condition = { age: 'since', is: '<', to: 90, unit: 'days' }
const FOR_LESS_THAN_12_MONTHS: Condition = { age: 'since', is: '<', to: 365, unit: 'days' }
const KNOWN_FOR_LESS_THAN_90_DAYS: Condition = { all: [{ known: 'since' }, FOR_LESS_THAN_90_DAYS] }
const KNOWN_FOR_LESS_THAN_12_MONTHS: Condition = { all: [{ known: 'since' }, FOR_LESS_THAN_12_MONTHS] }
/** Of another substance, since a day within the look-back: for remission a blank day bars, for what is called past it is only asked for. */
const OTHER_FOR_LESS_THAN_90_DAYS: Condition = { all: [NOT_OF_KETAMINE, FOR_LESS_THAN_90_DAYS] }
const OTHER_KNOWN_FOR_LESS_THAN_90_DAYS: Condition = { all: [NOT_OF_KETAMINE, KNOWN_FOR_LESS_THAN_90_DAYS] }
const OTHER_FOR_LESS_THAN_12_MONTHS: Condition = { all: [NOT_OF_KETAMINE, FOR_LESS_THAN_12_MONTHS] }
const OTHER_KNOWN_FOR_LESS_THAN_12_MONTHS: Condition = { all: [NOT_OF_KETAMINE, KNOWN_FOR_LESS_THAN_12_MONTHS] }
const FOR_90_DAYS_OR_UNKNOWN: Condition = { not: KNOWN_FOR_LESS_THAN_90_DAYS }
const FOR_12_MONTHS_OR_UNKNOWN: Condition = { not: KNOWN_FOR_LESS_THAN_12_MONTHS }
const CURRENT: readonly string[] = ['active', 'uncontrolled', 'controlled']
const CURRENT_OR_REMISSION: readonly string[] = ['active', 'uncontrolled', 'controlled', 'remission']
/** What is called past since a day within the look-back is as recent as remission since that day. */
const PAST: readonly string[] = ['resolved', 'history']
const REMISSION_OR_PAST: readonly string[] = ['remission', 'resolved', 'history']

const currentOrRecentInClinic: Condition = {
  any: [
    USED_IN_90_DAYS,
    { some: 'conditions', in: 'substance-use-disorder-moderate-severe', status: CURRENT, where: NOT_OF_KETAMINE },
    { some: 'conditions', in: 'substance-use-disorder-moderate-severe', status: ['remission'], where: OTHER_FOR_LESS_THAN_90_DAYS },
    { some: 'conditions', in: 'substance-use-disorder-moderate-severe', status: PAST, where: OTHER_KNOWN_FOR_LESS_THAN_90_DAYS },
    { some: 'conditions', in: 'substance-use-disorder-mild', status: CURRENT, where: { all: [NOT_OF_KETAMINE, DOCUMENTED_AS_WORSE] } },
    {
      some: 'conditions',
      in: 'substance-use-disorder-mild',
      status: ['remission'],
      where: { all: [NOT_OF_KETAMINE, DOCUMENTED_AS_WORSE, FOR_LESS_THAN_90_DAYS] },
    },
    {
      some: 'conditions',
      in: 'substance-use-disorder-mild',
      status: PAST,
      where: { all: [NOT_OF_KETAMINE, DOCUMENTED_AS_WORSE, KNOWN_FOR_LESS_THAN_90_DAYS] },
    },
    { some: 'conditions', in: 'substance-use-disorder-named', status: CURRENT, where: { all: [NOT_OF_KETAMINE, MODERATE_OR_SEVERE] } },
    {
      some: 'conditions',
      in: 'substance-use-disorder-named',
      status: ['remission'],
      where: { all: [NOT_OF_KETAMINE, FOR_LESS_THAN_90_DAYS, MODERATE_OR_SEVERE] },
    },
    {
      some: 'conditions',
      in: 'substance-use-disorder-named',
      status: PAST,
      where: { all: [NOT_OF_KETAMINE, KNOWN_FOR_LESS_THAN_90_DAYS, MODERATE_OR_SEVERE] },
    },
  ],
}

const recentlyPastInClinic: Condition = {
  any: [
    { some: 'conditions', in: 'substance-use-disorder-moderate-severe', status: PAST, where: OTHER_FOR_LESS_THAN_90_DAYS },
    {
      some: 'conditions',
      in: 'substance-use-disorder-mild',
      status: PAST,
      where: { all: [NOT_OF_KETAMINE, DOCUMENTED_AS_WORSE, FOR_LESS_THAN_90_DAYS] },
    },
    {
      some: 'conditions',
      in: 'substance-use-disorder-named',
      status: PAST,
      where: { all: [NOT_OF_KETAMINE, FOR_LESS_THAN_90_DAYS, MODERATE_OR_SEVERE] },
    },
  ],
}

/** What was an intoxication or a withdrawal is use in the past. */
const INTOXICATED_IN_THE_PAST: Condition = { some: 'conditions', in: 'acute-intoxication-withdrawal', status: REMISSION_OR_PAST }

const mildOrPastInClinic: Condition = {
  any: [
    INTOXICATED_IN_THE_PAST,
    // A mild disorder in remission weighs no less than a mild one now, however short the remission.
    {
      some: 'conditions',
      in: 'substance-use-disorder-mild',
      status: CURRENT_OR_REMISSION,
      where: { all: [NOT_OF_KETAMINE, { not: DOCUMENTED_AS_WORSE }] },
    },
    { some: 'conditions', in: 'substance-use-disorder-named', status: CURRENT_OR_REMISSION, where: { all: [NOT_OF_KETAMINE, MILD] } },
    { some: 'conditions', in: 'substance-use-disorder', status: ['remission'], where: { all: [NOT_OF_KETAMINE, FOR_90_DAYS_OR_UNKNOWN] } },
    { some: 'conditions', in: 'substance-use-disorder', status: PAST, where: NOT_OF_KETAMINE },
  ],
}

/** Ketamine or phencyclidine use disorder, current or recent. */
export const ciKetamineUseDisorderActive: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-ketamine-use-disorder-active',
  title: 'Ketamine or phencyclidine use disorder, current or recent',
  when: {
    any: [
      KETAMINE_OR_PHENCYCLIDINE_USED_IN_90_DAYS,
      { some: 'conditions', in: 'ketamine-use-disorder', status: CURRENT },
      { some: 'conditions', in: 'ketamine-use-disorder', status: REMISSION_OR_PAST, where: FOR_LESS_THAN_90_DAYS },
      { some: 'conditions', in: 'ketamine-use-disorder-code', status: CURRENT, where: OF_KETAMINE },
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        status: REMISSION_OR_PAST,
        where: { all: [OF_KETAMINE, FOR_LESS_THAN_90_DAYS] },
      },
      { some: 'conditions', in: 'substance-use-disorder', status: CURRENT, where: KNOWN_OF_KETAMINE },
      {
        some: 'conditions',
        in: 'substance-use-disorder',
        status: REMISSION_OR_PAST,
        where: { all: [KNOWN_OF_KETAMINE, FOR_LESS_THAN_90_DAYS] },
      },
    ],
  },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'A ketamine or phencyclidine use disorder is recorded as current, or in remission or past for less than 90 days.',
  action: 'Addiction treatment.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'trial and program exclusion; label: higher risk of abuse' },
    'ketamine-clinic': { kind: 'trial', text: 'trial and program exclusion' },
    'ketamine-home': { kind: 'trial', text: 'trial and program exclusion' },
  },
  sources: [
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'va-healingmaps', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine or phencyclidine use disorder in the past. */
export const ciKetamineUseDisorderRemission: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-ketamine-use-disorder-remission',
  title: 'Ketamine or phencyclidine use disorder in the past',
  when: {
    any: [
      { some: 'conditions', in: 'ketamine-use-disorder', status: REMISSION_OR_PAST, where: FOR_90_DAYS_OR_UNKNOWN },
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        status: REMISSION_OR_PAST,
        where: { all: [OF_KETAMINE, FOR_90_DAYS_OR_UNKNOWN] },
      },
      {
        some: 'conditions',
        in: 'substance-use-disorder',
        status: REMISSION_OR_PAST,
        where: { all: [KNOWN_OF_KETAMINE, FOR_90_DAYS_OR_UNKNOWN] },
      },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'A ketamine or phencyclidine use disorder is recorded, in remission for 90 days or more, for an unknown time, or in the past.',
  action: 'Addiction-medicine opinion, urine test with a ketamine assay, supervised routes only.',
  override: 'esketamine and ketamine in clinic: addiction medicine; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'a lifetime history was a trial exclusion; label: assess' },
    'ketamine-clinic': { kind: 'trial', text: 'a lifetime history was a trial exclusion' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Substance use disorder, current or recent. */
export const ciActiveSud: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-active-sud',
  title: 'Substance use disorder, current or recent',
  when: {
    'esketamine-nasal': currentOrRecentInClinic,
    'ketamine-clinic': currentOrRecentInClinic,
    'ketamine-home': {
      any: [
        USED_IN_12_MONTHS,
        { some: 'conditions', in: 'substance-use-disorder-moderate-severe', status: CURRENT, where: NOT_OF_KETAMINE },
        { some: 'conditions', in: 'substance-use-disorder-mild', status: CURRENT, where: NOT_OF_KETAMINE },
        { some: 'conditions', in: 'substance-use-disorder-named', status: CURRENT, where: NOT_OF_KETAMINE },
        { some: 'conditions', in: 'substance-use-disorder-moderate-severe', status: ['remission'], where: OTHER_FOR_LESS_THAN_12_MONTHS },
        { some: 'conditions', in: 'substance-use-disorder-moderate-severe', status: PAST, where: OTHER_KNOWN_FOR_LESS_THAN_12_MONTHS },
        { some: 'conditions', in: 'substance-use-disorder-mild', status: ['remission'], where: OTHER_FOR_LESS_THAN_12_MONTHS },
        { some: 'conditions', in: 'substance-use-disorder-mild', status: PAST, where: OTHER_KNOWN_FOR_LESS_THAN_12_MONTHS },
        { some: 'conditions', in: 'substance-use-disorder-named', status: ['remission'], where: OTHER_FOR_LESS_THAN_12_MONTHS },
        { some: 'conditions', in: 'substance-use-disorder-named', status: PAST, where: OTHER_KNOWN_FOR_LESS_THAN_12_MONTHS },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message:
    'A substance use disorder (not nicotine, not ketamine) is recorded: moderate or severe and current, or in remission or past for less than 90 days; for home use any within 12 months.',
  action: 'Treat; screen again after at least 90 days of remission (home: 12 months).',
  override: 'esketamine: prescriber with addiction medicine; otherwise no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'careful consideration, no bar; the look-back of 3 months comes from program and trial criteria',
    },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018: no serial infusions in active substance abuse' },
    'ketamine-home': { kind: 'convention', text: 'any within 12 months, by convention and program practice' },
  },
  sources: [
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'toronto-kc-criteria', checked: 'read' },
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Substance use disorder called past within the look-back. */
export const ciSudRecentlyPast: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-sud-recently-past',
  title: 'Substance use disorder called past within the look-back',
  when: {
    'esketamine-nasal': recentlyPastInClinic,
    'ketamine-clinic': recentlyPastInClinic,
    'ketamine-home': {
      any: [
        { some: 'conditions', in: 'substance-use-disorder-moderate-severe', status: PAST, where: OTHER_FOR_LESS_THAN_12_MONTHS },
        { some: 'conditions', in: 'substance-use-disorder-mild', status: PAST, where: OTHER_FOR_LESS_THAN_12_MONTHS },
        { some: 'conditions', in: 'substance-use-disorder-named', status: PAST, where: OTHER_FOR_LESS_THAN_12_MONTHS },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  // With a day the rule above speaks. The tables take a history without one as long past, so it is asked for and bars nothing.
  yieldsTo: ['ci-active-sud'],
  whenUnknown: 'asks',
  message:
    'A substance use disorder (not nicotine, not ketamine) is recorded as resolved or history: moderate or severe, for less than 90 days; for home use any, for less than 12 months. By convention this counts as remission for that time; without a day it bars nothing, and the day is asked for.',
  action: 'Treat; screen again after at least 90 days of remission (home: 12 months).',
  override: 'esketamine: prescriber with addiction medicine; otherwise no one',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'as in remission for that time' },
    'ketamine-clinic': { kind: 'convention', text: 'as in remission for that time' },
    'ketamine-home': { kind: 'convention', text: 'as in remission for that time' },
  },
  sources: [
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'toronto-kc-criteria', checked: 'read' },
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'library-convention', locator: 'what is called past counts as remission', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Substance use disorder, mild or in the past. */
export const precSudHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-sud-history',
  title: 'Substance use disorder, mild or in the past',
  when: {
    'esketamine-nasal': mildOrPastInClinic,
    'ketamine-clinic': mildOrPastInClinic,
    'ketamine-home': {
      any: [
        INTOXICATED_IN_THE_PAST,
        {
          some: 'conditions',
          in: 'substance-use-disorder',
          status: ['remission'],
          where: { all: [NOT_OF_KETAMINE, FOR_12_MONTHS_OR_UNKNOWN] },
        },
        { some: 'conditions', in: 'substance-use-disorder', status: PAST, where: NOT_OF_KETAMINE },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'A substance use disorder (not nicotine, not ketamine) is recorded that is mild, or in remission for 90 days or more (home: 12 months or more) or for an unknown time, or in the past; or an intoxication, a withdrawal or a poisoning that is over.',
  action: 'Prescription monitoring program, urine drug test, agreement, short supply.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'history of substance use disorder, alcohol included: careful consideration, monitor' },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018: universal precautions' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'library-convention', locator: 'intoxication, withdrawal or poisoning in the past', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Intoxication or withdrawal now. */
export const ciAcuteIntoxicationWithdrawal: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-acute-intoxication-withdrawal',
  title: 'Intoxication or withdrawal now',
  when: { some: 'conditions', in: 'acute-intoxication-withdrawal', status: CURRENT },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message: 'Intoxication or withdrawal is recorded as current.',
  action: 'No dose today; medical care; screen again.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'trial exclusion' },
    'ketamine-clinic': { kind: 'trial', text: 'trial exclusion; UK ketamine label: caution in acute alcohol intoxication' },
    'ketamine-home': { kind: 'trial', text: 'trial exclusion' },
  },
  sources: [
    { citation: 'er-ketamine-2024', checked: 'read' },
    { citation: 'label-ketalar-uk-2019', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
