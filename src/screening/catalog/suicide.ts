import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'
import { BEFORE_THREE_MONTHS, WITHIN_THREE_MONTHS } from './when-it-was'

/** High suicide risk. */
export const riskSuicideImminent: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'risk-suicide-imminent',
  title: 'High suicide risk',
  when: {
    any: [
      {
        some: 'assessments',
        where: {
          all: [
            { value: 'instrument', is: '=', to: 'c-ssrs' },
            { value: 'score', is: '>=', to: 4 },
          ],
        },
        fresh: { within: 31, unit: 'days' },
      },
      {
        some: 'events',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'suicidal-behavior' },
            { age: 'at', is: '<=', to: 92, unit: 'days' },
          ],
        },
      },
      { some: 'conditions', in: 'suicidal-behavior', where: WITHIN_THREE_MONTHS },
      // Whoever recorded an intent or a plan told the level: no lower score beside it takes that back.
      { some: 'conditions', in: 'suicidal-intent', status: ['active', 'uncontrolled', 'controlled'] },
      // With a diagnosis of ideation there is a level: without one from the past month this stays open, even where all scores are given.
      {
        all: [
          { some: 'conditions', in: 'suicidal-ideation', status: ['active', 'uncontrolled', 'controlled'] },
          {
            series: 'assessments',
            of: 'score',
            take: 'latest',
            where: { value: 'instrument', is: '=', to: 'c-ssrs' },
            fresh: { within: 31, unit: 'days' },
            readings: 1,
            is: '>=',
            to: 4,
          },
        ],
      },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'contraindicated' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'C-SSRS ideation level 4 or 5 in the past month (31 days), suicidal behavior in the past 3 months (92 days), or an intent or plan that is recorded and not past. A diagnosis code of ideation asks for the level and decides nothing.',
  lay: {
    en: 'If you might hurt yourself, call your emergency number or a crisis line now.',
    es: 'Si cree que podría hacerse daño, llame ahora al número de emergencias o a una línea de crisis.',
  },
  action: 'Emergency psychiatric evaluation; safety plan; crisis line. Never a home dose.',
  override: 'esketamine and ketamine in clinic: psychiatrist; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'esketamine has an indication with acute suicidal ideation; it does not replace admission' },
    'ketamine-clinic': { kind: 'consensus', text: 'the instrument names both as its most worrisome answers' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'spravato-smpc', checked: 'read' },
    { citation: 'cssrs-triage', locator: 'ideation 4 or 5; behavior within 3 months', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home; a recorded intent or plan counts as level 4 or 5', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Suicidal ideation. */
export const riskSuicidalIdeation: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'risk-suicidal-ideation',
  title: 'Suicidal ideation',
  when: {
    any: [
      {
        some: 'assessments',
        where: {
          all: [
            { value: 'instrument', is: '=', to: 'c-ssrs' },
            { value: 'score', is: '>=', to: 1 },
          ],
        },
        fresh: { within: 31, unit: 'days' },
      },
      { series: 'assessments', of: 'score', take: 'latest', where: { value: 'instrument', is: '=', to: 'c-ssrs' }, is: '>=', to: 1 },
      // A diagnosis of ideation is ideation, of whatever level.
      { some: 'conditions', in: 'suicidal-ideation', status: ['active', 'uncontrolled', 'controlled'] },
    ],
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  yieldsTo: ['risk-suicide-imminent', 'risk-suicide-moderate-home'],
  whenUnknown: 'asks',
  message: 'C-SSRS ideation level of 1 or more, or a diagnosis of suicidal ideation that is not past; not in a higher band.',
  action: 'Safety plan, closer visits.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'boxed warning' },
    'ketamine-clinic': { kind: 'consensus', text: 'consensus' },
    'ketamine-home': { kind: 'consensus', text: 'consensus' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'spravato-smpc', checked: 'read' },
    { citation: 'library-convention', locator: 'a diagnosis counts as ideation', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Moderate suicide risk at home. */
export const riskSuicideModerateHome: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'risk-suicide-moderate-home',
  title: 'Moderate suicide risk at home',
  when: {
    any: [
      {
        some: 'assessments',
        where: {
          all: [
            { value: 'instrument', is: '=', to: 'c-ssrs' },
            { value: 'score', is: '>=', to: 3 },
          ],
        },
        fresh: { within: 31, unit: 'days' },
      },
      { series: 'assessments', of: 'score', take: 'latest', where: { value: 'instrument', is: '=', to: 'c-ssrs' }, is: '>=', to: 3 },
      {
        some: 'events',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'suicidal-behavior' },
            { age: 'at', is: '>', to: 92, unit: 'days' },
          ],
        },
      },
      { some: 'conditions', in: 'suicidal-behavior', where: BEFORE_THREE_MONTHS },
      { some: 'conditions', in: 'suicidal-behavior', status: ['history', 'resolved'] },
    ],
  },
  effect: { 'ketamine-home': 'defer' },
  yieldsTo: ['risk-suicide-imminent'],
  whenUnknown: 'blocks',
  message: 'C-SSRS ideation level of 3 or more, or suicidal behavior more than 3 months ago: no home dose until reviewed.',
  action: 'Clinician review first.',
  override: 'prescriber after review',
  basis: { 'ketamine-home': { kind: 'convention', text: 'moderate risk holds home dosing until a clinician has reviewed it' } },
  sources: [
    { citation: 'cssrs-triage', locator: 'bands', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
