import { deepFreeze } from '../../core/freeze'
import type { SupervisionRule } from '../model'

export const supervisionRules: readonly SupervisionRule[] = /* @__PURE__ */ deepFreeze<readonly SupervisionRule[]>([
  {
    id: 'supervision-spravato',
    when: { value: 'formulation', is: '=', to: 'spravato' },
    minimum: 'sup-rems-site',
    message:
      'SPRAVATO has one level of supervision only, that of the United States: a certified healthcare setting with a prescriber on site and at least 2 hours of monitoring.',
    writtenOrderMayLower: false,
    default: false,
    sources: [
      { citation: 'spravato-rems-386', checked: 'read' },
      { citation: 'rems-outpatient-form', checked: 'read' },
      { citation: 'rems-monitoring-form', checked: 'read' },
    ],
  },
  {
    id: 'supervision-injectable',
    when: { value: 'formulation', is: '=', to: 'injectable' },
    minimum: 'sup-clinician-present',
    preferred: 'sup-clinic',
    message:
      'Injected ketamine outside a clinic needs a clinician in the room with oximetry, blood pressure and airway skills; a clinic is better.',
    writtenOrderMayLower: false,
    default: true,
    sources: [
      { citation: 'askp3-2024-home', checked: 'read' },
      { citation: 'askp3-2021', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'supervision-first-session',
    when: { value: 'session', is: '=', to: 'first' },
    minimum: 'sup-therapist-video',
    preferred: 'sup-clinic',
    message: 'A first session needs a trained person watching all of it, on live video at least; a clinic is better.',
    writtenOrderMayLower: false,
    default: true,
    sources: [
      { citation: 'journey-remote-kap', checked: 'read' },
      { citation: 'askp3-2024-home', checked: 'read' },
      { citation: 'rcpsych-2025', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'supervision-dose-increase',
    when: { value: 'doseIncreased', is: '=', to: true },
    minimum: 'sup-therapist-video',
    preferred: 'sup-clinic',
    message: 'A raised dose needs a trained person watching the whole session, on live video at least; a clinic is better.',
    writtenOrderMayLower: false,
    default: true,
    sources: [
      { citation: 'askp3-2024-home', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'supervision-long-pause',
    when: { value: 'weeksSinceLastDose', is: '>', to: 8 },
    minimum: 'sup-therapist-video',
    preferred: 'sup-clinic',
    message: 'After more than 8 weeks without a dose the session is watched like a first one.',
    writtenOrderMayLower: false,
    default: true,
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'supervision-opioid',
    when: { value: 'risks.opioid', is: '=', to: true },
    minimum: 'sup-clinician-present',
    preferred: 'sup-clinic',
    message: 'With an opioid on board: only with a clinician present, and with the written agreement of both prescribers.',
    writtenOrderMayLower: false,
    default: true,
    sources: [
      { citation: 'palamar-2022', checked: 'read' },
      { citation: 'perry-me-2023', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'supervision-higher-risk',
    when: {
      any: [
        { value: 'risks.sleepApnea', is: '=', to: true },
        { value: 'risks.lungDisease', is: '=', to: true },
        { value: 'risks.ageYears', is: '>=', to: 65 },
        { value: 'risks.suicideRisk', is: '=', to: 'low' },
        { value: 'risks.seriousAdverseEvent', is: '=', to: true },
        { value: 'risks.baselineSystolicMmHg', is: '>=', to: 140 },
        { value: 'risks.baselineDiastolicMmHg', is: '>=', to: 90 },
      ],
    },
    minimum: 'sup-clinician-video',
    preferred: 'sup-clinic',
    message:
      'Sleep apnea, lung disease, age 65 or over, low suicide risk, an earlier serious adverse event, or blood pressure from 140 or 90: a clinician watches on live video with reported vital signs, or a clinic.',
    writtenOrderMayLower: false,
    default: true,
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'supervision-not-at-home',
    when: {
      any: [
        { value: 'risks.ageYears', is: '<', to: 18 },
        { value: 'risks.suicideRisk', oneOf: ['moderate', 'high'] },
        { value: 'risks.baselineSystolicMmHg', is: '>=', to: 160 },
        { value: 'risks.baselineDiastolicMmHg', is: '>=', to: 100 },
      ],
    },
    minimum: 'sup-clinic',
    message: 'Under 18, moderate or high suicide risk, or blood pressure from 160 or 100: no home dosing.',
    writtenOrderMayLower: false,
    default: true,
    sources: [
      { citation: 'cssrs-triage', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    id: 'supervision-repeat',
    when: { value: 'session', is: '=', to: 'later' },
    minimum: 'sup-remote-start',
    message:
      'A repeat session with an unchanged dose and no risk needs a sitter throughout and remote staff at the start and at the end. A sitter alone only by written order, after at least 2 uneventful observed sessions.',
    writtenOrderMayLower: true,
    default: true,
    sources: [
      { citation: 'hull-2022', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
])
