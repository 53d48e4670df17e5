import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Heart rate out of range. */
export const thrHrOutOfRange: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-hr-out-of-range',
  title: 'Heart rate out of range',
  when: {
    'esketamine-nasal': {
      any: [
        { value: 'heartRatePerMin', is: '<', to: 45 },
        { value: 'heartRatePerMin', is: '>', to: 120 },
      ],
    },
    'ketamine-clinic': {
      any: [
        { value: 'heartRatePerMin', is: '<', to: 45 },
        { value: 'heartRatePerMin', is: '>', to: 120 },
      ],
    },
    'ketamine-home': {
      any: [
        { value: 'heartRatePerMin', is: '<', to: 45 },
        { value: 'heartRatePerMin', is: '>', to: 120 },
        {
          all: [
            { value: 'purpose', is: '=', to: 'dose-day' },
            {
              any: [
                { value: 'heartRatePerMin', is: '<', to: 50 },
                { value: 'heartRatePerMin', is: '>', to: 100 },
              ],
            },
          ],
        },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks-on-dose-day',
  message: 'Resting heart rate below 45 or above 120 a minute; on the day of a home dose below 50 or above 100. Defaults of this library.',
  action: 'Repeat, ECG, find the cause.',
  override: 'prescriber, for instance in a trained athlete',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'no published outpatient number' },
    'ketamine-clinic': { kind: 'convention', text: 'no published outpatient number' },
    'ketamine-home': { kind: 'convention', text: 'one program stops above 100 on the day of a dose; the other limits are defaults' },
  },
  sources: [
    { citation: 'choose-ketamine', locator: 'above 100 at home', checked: 'read' },
    { citation: 'library-convention', locator: '45 to 120; home on the day of a dose 50 to 100', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Low oxygen saturation. */
export const thrSpo2Low: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-spo2-low',
  title: 'Low oxygen saturation',
  when: {
    'esketamine-nasal': { value: 'spo2Percent', is: '<', to: 92 },
    'ketamine-clinic': { value: 'spo2Percent', is: '<', to: 92 },
    'ketamine-home': { value: 'spo2Percent', is: '<=', to: 92 },
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks-on-dose-day',
  message: 'Oxygen saturation on room air below 92 percent (home: 92 or less). The label asks for pulse oximetry and gives no number.',
  lay: {
    en: 'Your oxygen level is too low for a session. Contact your clinician. If you have trouble breathing, call your emergency number.',
    es: 'Su nivel de oxígeno está demasiado bajo para una sesión. Comuníquese con su profesional de la salud. Si le cuesta respirar, llame al número de emergencias.',
  },
  action: 'No dose; assess.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'the number is a default of this library' },
    'ketamine-clinic': { kind: 'convention', text: 'the number is a default of this library' },
    'ketamine-home': { kind: 'convention', text: 'the number is a default of this library' },
  },
  sources: [
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'library-convention', locator: 'effect', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Borderline oxygen saturation at home. */
export const thrSpo2BorderlineHome: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-spo2-borderline-home',
  title: 'Borderline oxygen saturation at home',
  when: { value: 'spo2Percent', is: '<', to: 95 },
  effect: { 'ketamine-home': 'defer' },
  yieldsTo: ['thr-spo2-low'],
  whenUnknown: 'blocks-on-dose-day',
  message: 'Oxygen saturation on room air below 95 percent before a home dose: contact the clinician first. A default of this library.',
  action: 'Contact the clinician first.',
  override: 'prescriber',
  basis: { 'ketamine-home': { kind: 'convention', text: 'a default of this library' } },
  sources: [{ citation: 'library-convention', locator: '93 to 94 at home', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Breathing far off. */
export const thrBreathingFarOff: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-breathing-far-off',
  title: 'Breathing far off',
  // No source asks for a count: one that was made is not passed over.
  when: {
    all: [
      { known: 'respiratoryRatePerMin' },
      {
        any: [
          { value: 'respiratoryRatePerMin', is: '<', to: 10 },
          { value: 'respiratoryRatePerMin', is: '>', to: 30 },
        ],
      },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks-on-dose-day',
  message:
    'Respiratory rate below 10 or above 30 a minute: a limit of an emergency department trial and of a published procedure, taken as a default of this library.',
  lay: {
    en: 'Your breathing is too slow or too fast for a session. Contact your clinician. If you have trouble breathing, call your emergency number.',
    es: 'Respira demasiado despacio o demasiado rápido para una sesión. Comuníquese con su profesional de la salud. Si le cuesta respirar, llame al número de emergencias.',
  },
  action: 'No dose; assess.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'limits of a trial and of a procedure, used as a default' },
    'ketamine-clinic': { kind: 'convention', text: 'limits of a trial and of a procedure, used as a default' },
    'ketamine-home': { kind: 'convention', text: 'limits of a trial and of a procedure, used as a default' },
  },
  sources: [
    { citation: 'nct01892995', checked: 'read' },
    { citation: 'ed-proc-2016', checked: 'read' },
    { citation: 'library-convention', locator: '10 to 30', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Liver tests clearly elevated. */
export const thrLftElevated: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-lft-elevated',
  title: 'Liver tests clearly elevated',
  when: {
    any: [
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'alt' }, is: '>=', to: 3 },
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'ast' }, is: '>=', to: 3 },
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'alp' }, is: '>=', to: 2 },
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'bilirubin-total' }, is: '>=', to: 2 },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'asks',
  message:
    'ALT or AST of 3 or more times, or alkaline phosphatase or total bilirubin of 2 or more times the upper limit, in the newest result of each.',
  action: 'Repeat, work up, screen again when below.',
  override: 'hepatology',
  basis: {
    'esketamine-nasal': {
      kind: 'convention',
      text: 'usual case definitions of liver injury; reported ketamine cases were at 3 times or more',
    },
    'ketamine-clinic': {
      kind: 'convention',
      text: 'usual case definitions of liver injury; reported ketamine cases were at 3 times or more',
    },
    'ketamine-home': {
      kind: 'convention',
      text: 'usual case definitions of liver injury; reported ketamine cases were at 3 times or more',
    },
  },
  sources: [
    { citation: 'noppers-2011-liver', checked: 'read' },
    { citation: 'cotter-2021', checked: 'read' },
    { citation: 'library-convention', locator: 'effect', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Liver tests slightly elevated. */
export const precLftMild: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-lft-mild',
  title: 'Liver tests slightly elevated',
  when: {
    any: [
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'alt' }, is: '>', to: 1 },
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'ast' }, is: '>', to: 1 },
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'alp' }, is: '>', to: 1 },
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'ggt' }, is: '>', to: 1 },
      { series: 'labs', of: 'timesUpperLimit', take: 'latest', where: { value: 'test', is: '=', to: 'bilirubin-total' }, is: '>', to: 1 },
    ],
  },
  effect: { 'esketamine-nasal': 'information', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  yieldsTo: ['thr-lft-elevated'],
  whenUnknown: 'asks',
  message: 'A liver test is above the upper limit and below the higher band, in the newest result of each.',
  action: 'Repeat before dose 4 and every 3 months.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'inference', text: 'from the ketamine label' },
    'ketamine-clinic': { kind: 'label', text: 'ketamine label: baseline and periodic liver tests with recurrent dosing' },
    'ketamine-home': { kind: 'label', text: 'ketamine label' },
  },
  sources: [
    { citation: 'pdr-ketalar', locator: 'baseline and periodic', checked: 'read' },
    { citation: 'library-convention', locator: 'before dose 4 and every 3 months', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** AUDIT 20 or more. */
export const thrAuditGe20: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-audit-ge-20',
  title: 'AUDIT 20 or more',
  when: {
    series: 'assessments',
    of: 'score',
    take: 'latest',
    where: { value: 'instrument', is: '=', to: 'audit' },
    is: '>=',
    to: 20,
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'asks',
  message: 'AUDIT score of 20 or more: possible dependence.',
  action: 'Diagnostic evaluation first.',
  override: 'addiction medicine; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'guideline', text: 'zone IV of the instrument' },
    'ketamine-clinic': { kind: 'guideline', text: 'zone IV of the instrument' },
    'ketamine-home': { kind: 'guideline', text: 'zone IV of the instrument' },
  },
  sources: [{ citation: 'audit-scoring', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** AUDIT 8 to 19. */
export const thrAudit819: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-audit-8-19',
  title: 'AUDIT 8 to 19',
  when: {
    series: 'assessments',
    of: 'score',
    take: 'latest',
    where: { value: 'instrument', is: '=', to: 'audit' },
    is: '>=',
    to: 8,
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  yieldsTo: ['thr-audit-ge-20'],
  whenUnknown: 'asks',
  message: 'AUDIT score of 8 to 19.',
  action: 'Brief intervention; a phosphatidylethanol test is optional.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'guideline', text: 'zones II and III of the instrument' },
    'ketamine-clinic': { kind: 'guideline', text: 'zones II and III of the instrument' },
    'ketamine-home': { kind: 'guideline', text: 'zones II and III of the instrument' },
  },
  sources: [{ citation: 'audit-scoring', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** DAST-10 6 or more. */
export const thrDast10Ge6: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-dast10-ge-6',
  title: 'DAST-10 6 or more',
  when: {
    series: 'assessments',
    of: 'score',
    take: 'latest',
    where: { value: 'instrument', is: '=', to: 'dast-10' },
    is: '>=',
    to: 6,
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'asks',
  message: 'DAST-10 score of 6 or more: substantial or severe.',
  action: 'Diagnostic evaluation first.',
  override: 'addiction medicine; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'guideline', text: 'bands of the instrument' },
    'ketamine-clinic': { kind: 'guideline', text: 'bands of the instrument' },
    'ketamine-home': { kind: 'guideline', text: 'bands of the instrument' },
  },
  sources: [{ citation: 'dast10-scoring', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** DAST-10 3 to 5. */
export const thrDast1035: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-dast10-3-5',
  title: 'DAST-10 3 to 5',
  when: {
    series: 'assessments',
    of: 'score',
    take: 'latest',
    where: { value: 'instrument', is: '=', to: 'dast-10' },
    is: '>=',
    to: 3,
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  yieldsTo: ['thr-dast10-ge-6'],
  whenUnknown: 'asks',
  message: 'DAST-10 score of 3 to 5: moderate.',
  action: 'Further assessment, urine drug test.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'guideline', text: 'bands of the instrument' },
    'ketamine-clinic': { kind: 'guideline', text: 'bands of the instrument' },
    'ketamine-home': { kind: 'guideline', text: 'bands of the instrument' },
  },
  sources: [{ citation: 'dast10-scoring', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** ORT 8 or more. */
export const thrOrtGe8: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-ort-ge-8',
  title: 'ORT 8 or more',
  when: {
    series: 'assessments',
    of: 'score',
    take: 'latest',
    where: { value: 'instrument', is: '=', to: 'ort' },
    is: '>=',
    to: 8,
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: 'asks',
  message: 'Opioid Risk Tool score of 8 or more: high. Validated for opioids, not for ketamine.',
  action: 'Supervised route preferred.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'guideline', text: 'bands of the instrument' },
    'ketamine-clinic': { kind: 'guideline', text: 'bands of the instrument' },
    'ketamine-home': { kind: 'guideline', text: 'bands of the instrument' },
  },
  sources: [{ citation: 'ort-scoring', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** ORT 4 to 7. */
export const thrOrt47: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-ort-4-7',
  title: 'ORT 4 to 7',
  when: {
    series: 'assessments',
    of: 'score',
    take: 'latest',
    where: { value: 'instrument', is: '=', to: 'ort' },
    is: '>=',
    to: 4,
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  yieldsTo: ['thr-ort-ge-8'],
  whenUnknown: 'asks',
  message: 'Opioid Risk Tool score of 4 to 7: moderate. Validated for opioids, not for ketamine.',
  action: 'Urine drug test, agreement.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'guideline', text: 'bands of the instrument' },
    'ketamine-clinic': { kind: 'guideline', text: 'bands of the instrument' },
    'ketamine-home': { kind: 'guideline', text: 'bands of the instrument' },
  },
  sources: [{ citation: 'ort-scoring', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** BPIC-SS 19 or more. */
export const thrBpicssGe19: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'thr-bpicss-ge-19',
  title: 'BPIC-SS 19 or more',
  when: {
    series: 'assessments',
    of: 'score',
    take: 'latest',
    where: { value: 'instrument', is: '=', to: 'bpic-ss' },
    is: '>=',
    to: 19,
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'asks',
  message: 'BPIC-SS score of 19 or more: the published cut score for bladder pain syndrome.',
  action: 'Urinalysis, culture, urology.',
  override: 'urology',
  basis: {
    'esketamine-nasal': { kind: 'guideline', text: 'cut score of the instrument' },
    'ketamine-clinic': { kind: 'guideline', text: 'cut score of the instrument' },
    'ketamine-home': { kind: 'guideline', text: 'cut score of the instrument' },
  },
  sources: [
    { citation: 'humphrey-2012', locator: 'instrument', checked: 'read' },
    { citation: 'humphrey-2012', locator: 'cut score', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
