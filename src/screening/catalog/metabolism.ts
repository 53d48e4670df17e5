import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Strong CYP3A4 inhibitor. */
export const ddiCyp3a4InhibitorStrong: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-cyp3a4-inhibitor-strong',
  title: 'Strong CYP3A4 inhibitor',
  when: {
    some: 'medications',
    in: 'cyp3a4-inhibitor-strong',
    status: ['active'],
    where: { not: { all: [{ known: 'route' }, { value: 'route', is: '=', to: 'topical' }] } },
  },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'precaution' },
  effectByMouth: 'precaution',
  whenUnknown: 'asks',
  message:
    'A strong CYP3A4 inhibitor or grapefruit juice is in use: with oral S-ketamine exposure rises about threefold; by nose hardly at all. The route decides.',
  action: 'By mouth and at home: lower dose or wait; no grapefruit. Nasal: no adjustment.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'volunteer studies by route' },
    'ketamine-clinic': { kind: 'trial', text: 'volunteer studies by route' },
    'ketamine-home': { kind: 'trial', text: 'volunteer studies by route' },
  },
  sources: [
    { citation: 'peltoniemi-2012-grapefruit', checked: 'read' },
    { citation: 'peltoniemi-2011', checked: 'read' },
    { citation: 'hagelberg-2010', checked: 'read' },
    { citation: 'label-spravato-ph', locator: 'figures of the spray', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** CYP2B6 inhibitor. */
export const ddiCyp2b6Inhibitor: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-cyp2b6-inhibitor',
  title: 'CYP2B6 inhibitor',
  when: { some: 'medications', in: 'cyp2b6-inhibitor', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'precaution' },
  effectByMouth: 'precaution',
  whenUnknown: 'asks',
  message: 'A CYP2B6 inhibitor is in use: ticlopidine raises exposure to oral S-ketamine 2.4-fold; clopidogrel was not studied.',
  action: 'By mouth and at home: lower dose.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'volunteer study with ticlopidine' },
    'ketamine-clinic': { kind: 'trial', text: 'volunteer study with ticlopidine' },
    'ketamine-home': { kind: 'trial', text: 'volunteer study with ticlopidine' },
  },
  sources: [
    { citation: 'peltoniemi-2011', checked: 'read' },
    { citation: 'label-spravato-ph', locator: 'ticlopidine and the spray', checked: 'read' },
    { citation: 'richter-2004', locator: 'clopidogrel inhibits in vitro', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** CYP inducer. */
export const ddiCypInducer: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-cyp-inducer',
  title: 'CYP inducer',
  when: { some: 'medications', in: 'cyp-inducer', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'precaution' },
  effectByMouth: 'precaution',
  whenUnknown: 'asks',
  message: 'A CYP inducer is in use: much lower exposure to oral S-ketamine.',
  action: 'By mouth and at home: expect a loss of effect; do not raise the dose blindly, exposure rebounds about 2 weeks after stopping.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'volunteer studies by route' },
    'ketamine-clinic': { kind: 'trial', text: 'volunteer studies by route' },
    'ketamine-home': { kind: 'trial', text: 'volunteer studies by route' },
  },
  sources: [
    { citation: 'peltoniemi-2012-rifampicin', checked: 'read' },
    { citation: 'peltoniemi-2012-sjw', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Lamotrigine. */
export const ddiLamotrigine: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-lamotrigine',
  title: 'Lamotrigine',
  when: { some: 'medications', in: 'lamotrigine', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message: 'Lamotrigine is in use: 2 of 5 studies show weaker effects of ketamine; a loss of antidepressant effect is not proven.',
  action: 'Do not stop it: seizures and relapse. After more than 5 half-lives without it the dose is built up anew.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'review of studies' },
    'ketamine-clinic': { kind: 'trial', text: 'review of studies' },
    'ketamine-home': { kind: 'trial', text: 'review of studies' },
  },
  sources: [
    { citation: 'veraart-2021', checked: 'read' },
    { citation: 'andrade-2017-interactions', checked: 'read' },
    { citation: 'label-lamotrigine-us', locator: 'building up after a pause', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Naltrexone. */
export const ddiNaltrexone: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-naltrexone',
  title: 'Naltrexone',
  when: { some: 'medications', in: 'naltrexone', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message:
    'Naltrexone is in use. Disputed: one crossover study found the antidepressant effect blocked, an open series and a randomized trial found no difference.',
  action: 'Do not stop naltrexone given for alcohol or opioid use disorder.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'disputed between trials' },
    'ketamine-clinic': { kind: 'trial', text: 'disputed between trials' },
    'ketamine-home': { kind: 'trial', text: 'disputed between trials' },
  },
  sources: [
    { citation: 'williams-2018', checked: 'read' },
    { citation: 'yoon-2019', checked: 'read' },
    { citation: 'yoon-2025', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Lithium. */
export const ddiLithium: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-lithium',
  title: 'Lithium',
  when: { some: 'medications', in: 'lithium', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message: 'Lithium is in use: no significant interaction in a review.',
  action: 'Continue.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'review of studies' },
    'ketamine-clinic': { kind: 'trial', text: 'review of studies' },
    'ketamine-home': { kind: 'trial', text: 'review of studies' },
  },
  sources: [{ citation: 'veraart-2021', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Antipsychotic. */
export const ddiAntipsychotic: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-antipsychotic',
  title: 'Antipsychotic',
  when: { some: 'medications', in: 'antipsychotic', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message: 'An antipsychotic is in use; the diagnosis behind it has its own rule.',
  action: 'Continue; the rule of the diagnosis decides.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'review of studies' },
    'ketamine-clinic': { kind: 'trial', text: 'review of studies' },
    'ketamine-home': { kind: 'trial', text: 'review of studies' },
  },
  sources: [{ citation: 'veraart-2021', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SSRI or SNRI. */
export const ddiSsriSnri: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-ssri-snri',
  title: 'SSRI or SNRI',
  when: { some: 'medications', in: 'ssri-snri', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message: 'An SSRI, SNRI or vortioxetine is in use: no issue; pivotal trials combined them with esketamine.',
  action: 'Continue.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'pivotal trials' },
    'ketamine-clinic': { kind: 'trial', text: 'pivotal trials' },
    'ketamine-home': { kind: 'trial', text: 'pivotal trials' },
  },
  sources: [
    { citation: 'fedgchin-2019', checked: 'read' },
    { citation: 'andrade-2017-interactions', checked: 'read' },
    { citation: 'szarmach-2020', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Bupropion. */
export const ddiBupropion: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-bupropion',
  title: 'Bupropion',
  when: { some: 'medications', in: 'bupropion', status: ['active'] },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'information', 'ketamine-home': 'information' },
  whenUnknown: 'asks',
  message: 'Bupropion is in use: no clinical interaction shown.',
  action: 'Usual seizure precautions; blood pressure.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'review' },
    'ketamine-clinic': { kind: 'trial', text: 'review' },
    'ketamine-home': { kind: 'trial', text: 'review' },
  },
  sources: [{ citation: 'andrade-2017-interactions', locator: 'abstract, conventional antidepressants', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
