import type { UrineTestReading } from '../guidance-model'
import { deepFreeze } from '../../core/freeze'

/** How urine drug tests are read where ketamine is concerned. */
export const readings: readonly UrineTestReading[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'urine-immunoassay',
    about: 'screening-test',
    finding: 'Standard panel of five, or a cup (immunoassay)',
    meaning: 'It has no channel for ketamine: a negative result does not exclude use, and a dose in clinic does not turn it positive.',
    rules: [],
    sources: [{ citation: 'field-knowledge', locator: 'pages of low quality agree', checked: 'recalled' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-phencyclidine-positive',
    about: 'screening-test',
    finding: 'Immunoassay for phencyclidine positive',
    meaning:
      'Perhaps a cross-reaction: with ketamine rarely; described with dextromethorphan, diphenhydramine, venlafaxine, tramadol and lamotrigine.',
    action: 'Confirm before anything is made of it.',
    crossReactants: ['ketamine', 'dextromethorphan', 'diphenhydramine', 'venlafaxine', 'tramadol', 'lamotrigine'],
    rules: ['thr-uds-unexpected-positive'],
    sources: [{ citation: 'field-knowledge', locator: 'cross-reactions', checked: 'recalled' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-confirmation',
    about: 'confirmation',
    finding: 'Confirmation',
    meaning: 'Liquid chromatography with tandem mass spectrometry (LC-MS/MS) for ketamine, norketamine and dehydronorketamine.',
    analytes: ['ketamine', 'norketamine', 'dehydronorketamine'],
    rules: ['thr-uds-unexpected-positive'],
    sources: [{ citation: 'field-knowledge', locator: 'confirmation', checked: 'recalled' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-window',
    about: 'detection-window',
    finding: 'How long it is found',
    meaning:
      'The drug itself for about one to three days after a single dose; norketamine for up to 14 days in one series of children after anesthesia; longer with heavy use.',
    analytes: ['ketamine', 'norketamine'],
    figures: [
      {
        of: 'ketamine found after a single dose, about',
        low: 1,
        high: 3,
        unit: 'd',
        sources: [{ citation: 'field-knowledge', locator: 'window of detection', checked: 'recalled' }],
      },
      {
        of: 'norketamine found after anesthesia in one series of children, at most',
        low: 14,
        high: 14,
        unit: 'd',
        sources: [{ citation: 'field-knowledge', locator: 'window of detection', checked: 'recalled' }],
      },
    ],
    rules: [],
    sources: [{ citation: 'field-knowledge', locator: 'window of detection', checked: 'recalled' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-ketamine-not-prescribed',
    about: 'result',
    finding: 'Ketamine present, and not prescribed',
    meaning: 'An unexplained positive test.',
    action: 'Confirm by mass spectrometry; talk; screen again.',
    analytes: ['ketamine'],
    rules: ['thr-uds-unexpected-positive'],
    sources: [
      { citation: 'sanacora-2017', locator: 'assessment list, in a summary', checked: 'read' },
      { citation: 'va-healingmaps', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-ketamine-absent',
    about: 'result',
    finding: 'Ketamine absent in a patient treated at home whose last dose was 24 hours ago or less',
    meaning: 'Not taken, passed on, a matter of timing, or below the cut-off of the assay: the test does not tell which.',
    action: 'Talk before acting.',
    analytes: ['ketamine'],
    figures: [
      {
        of: 'time since the dose, at most',
        low: 24,
        high: 24,
        unit: 'h',
        sources: [{ citation: 'field-knowledge', locator: 'absent ketamine', checked: 'recalled' }],
      },
    ],
    rules: [],
    sources: [{ citation: 'field-knowledge', locator: 'absent ketamine', checked: 'recalled' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-workplace-panel',
    about: 'workplace-panel',
    finding: 'Panel of the US Department of Transportation',
    meaning:
      'Marijuana, cocaine, amphetamines, opioids and phencyclidine only; laboratories may not test such a specimen for another drug. A negative result says nothing about ketamine.',
    analytes: ['marijuana', 'cocaine', 'amphetamines', 'opioids', 'phencyclidine'],
    rules: [],
    sources: [{ citation: 'dot-40-85', checked: 'read' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
])
