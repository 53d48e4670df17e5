import type { Condition } from 'ketamine-therapy/core'
import type { Effect, ScreeningRule } from 'ketamine-therapy/screening'
import { screeningRules } from 'ketamine-therapy/screening'

/** A rule of the bench: one condition, one effect in clinic. */
function benchRule(id: string, effect: Effect, when: Condition, yieldsTo: readonly string[] = []): ScreeningRule {
  return {
    id,
    title: id,
    when,
    effect: { 'ketamine-clinic': effect },
    yieldsTo,
    whenUnknown: effect === 'precaution' ? 'asks' : 'blocks',
    message: `${id} fired.`,
    action: 'See the rule.',
    override: 'prescriber',
    basis: { 'ketamine-clinic': { kind: 'convention', text: 'bench' } },
    sources: [{ citation: 'library-convention', locator: id, checked: 'convention' }],
  }
}

/** Codes, statuses, dates, bands and a sum. */
export const codedDozen: readonly ScreeningRule[] = [
  screeningRules['ci-aneurysmal-vascular-disease'],
  screeningRules['ci-arteriovenous-malformation'],
  screeningRules['ci-intracerebral-hemorrhage-history'],
  screeningRules['ci-other-intracranial-bleed-history'],
  screeningRules['ci-recent-cardiovascular-event-6wk'],
  screeningRules['ci-preeclampsia-eclampsia'],
  screeningRules['ci-raised-intracranial-pressure'],
  screeningRules['ci-hyperthyroidism-uncontrolled'],
  screeningRules['ddi-benzodiazepine'],
  benchRule('bench-benzodiazepine-sum', 'precaution', {
    total: 'medications',
    in: 'benzodiazepine',
    status: ['active'],
    sum: 'lorazepamEquivalentMgPerDay',
    is: '>',
    to: 2,
  }),
  screeningRules['thr-bp-severe'],
  screeningRules['thr-bp-iv-hold'],
]

/** Single values. */
export const scalarDozen: readonly ScreeningRule[] = [
  screeningRules['gate-age-under-18'],
  benchRule('bench-age-ge-65', 'precaution', { value: 'ageYears', is: '>=', to: 65 }),
  screeningRules['ci-pregnancy'],
  benchRule('bench-breastfeeding', 'precaution', { value: 'breastfeeding', is: '=', to: true }),
  screeningRules['gate-transport-home'],
  benchRule('bench-weight-low', 'precaution', { value: 'weightKg', is: '<', to: 40 }),
  benchRule('bench-bmi-ge-35', 'precaution', { value: 'bmi', is: '>=', to: 35 }),
  screeningRules['thr-bp-severe'],
  screeningRules['thr-bp-iv-hold'],
  screeningRules['thr-bp-elevated'],
  benchRule('bench-heart-rate', 'defer', {
    any: [
      { value: 'heartRatePerMin', is: '<', to: 45 },
      { value: 'heartRatePerMin', is: '>', to: 120 },
    ],
  }),
  benchRule('bench-spo2', 'defer', { value: 'spo2Percent', is: '<', to: 92 }),
]
