import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Age 65 or older. */
export const precAgeGe65: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-age-ge-65',
  title: 'Age 65 or older',
  when: { value: 'ageYears', is: '>=', to: 65 },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'The patient is 65 or older: larger rises of blood pressure. EU and UK labels begin at 28 mg; the US label does not.',
  action: 'Watch for falls and blood pressure; where the EU or UK label applies, a first dose of 28 mg.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'EU and UK labels: begin at 28 mg; US label: same doses, larger rises in trials' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine labels: low end of the range' },
    'ketamine-home': { kind: 'label', text: 'ketamine labels: low end of the range' },
  },
  sources: [
    { citation: 'uk-pi-32', checked: 'read' },
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'doherty-2020', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Age 18 to 24. */
export const precYoungAdultSuicidality: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-young-adult-suicidality',
  title: 'Age 18 to 24',
  when: {
    all: [
      { value: 'ageYears', is: '>=', to: 18 },
      { value: 'ageYears', is: '<', to: 25 },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message:
    'The patient is 18 to 24 years old: antidepressants raise the risk of suicidal thoughts and behavior in young people, of 1,000 people 5 more than on placebo (below 18 years: 14 more; from 25 to 64: 1 fewer; from 65: 6 fewer).',
  action: 'Weekly check of suicidality in the first weeks and when the dose changes.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'boxed warning, pediatric and young adult patients' },
    'ketamine-clinic': { kind: 'inference', text: 'from the boxed warning' },
    'ketamine-home': { kind: 'inference', text: 'from the boxed warning' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'spravato-label-us-2019', locator: 'difference from placebo by age', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
