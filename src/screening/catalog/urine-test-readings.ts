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
    sources: [
      { citation: 'jnj-urine-drug-screen', locator: 'the five drugs of the panel', checked: 'read' },
      { citation: 'field-knowledge', locator: 'pages of low quality agree', checked: 'recalled' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-phencyclidine-positive',
    about: 'screening-test',
    finding: 'Immunoassay for phencyclidine positive',
    meaning:
      'Perhaps a cross-reaction: described with dextromethorphan, diphenhydramine, venlafaxine, tramadol and lamotrigine. With ketamine rarely: none of five assays turned positive in 50 children one to two hours after it, so ketamine is no ready explanation.',
    action: 'Confirm before anything is made of it.',
    figures: [
      {
        of: 'children with a positive test for phencyclidine one to two hours after ketamine',
        low: 0,
        high: 0,
        unit: '{people}',
        outOf: 50,
        sources: [{ citation: 'hoffman-pcp-ketamine', checked: 'read' }],
      },
    ],
    crossReactants: ['ketamine', 'dextromethorphan', 'diphenhydramine', 'venlafaxine', 'tramadol', 'lamotrigine'],
    rules: ['thr-uds-unexpected-positive'],
    sources: [
      { citation: 'pmc5720316', locator: 'list of what crosses', checked: 'read' },
      { citation: 'rengarajan-2013', locator: 'tramadol, dextromethorphan; diphenhydramine less surely', checked: 'read' },
      { citation: 'geraci-2010', locator: 'lamotrigine', checked: 'read' },
      { citation: 'hoffman-pcp-ketamine', locator: 'ketamine', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-confirmation',
    about: 'confirmation',
    finding: 'Confirmation',
    meaning: 'Liquid chromatography with tandem mass spectrometry (LC-MS/MS) for ketamine, norketamine and dehydronorketamine.',
    analytes: ['ketamine', 'norketamine', 'dehydronorketamine'],
    rules: ['thr-uds-unexpected-positive'],
    sources: [
      { citation: 'de-jong-2020', locator: 'the method and what it measures', checked: 'read' },
      { citation: 'mayo-labs-ketamine', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-window',
    about: 'detection-window',
    finding: 'How long it is found',
    meaning:
      'The drug itself for about one to three days after a single dose; norketamine for up to 14 days in one series of children after anesthesia. After long daily use a sensitive test stayed positive for 22 to 96 days in seven people: by itself it shows no new use.',
    analytes: ['ketamine', 'norketamine', 'dehydronorketamine'],
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
      {
        of: 'days a sensitive test stayed positive after long daily use, seven people',
        low: 22,
        high: 96,
        unit: 'd',
        sources: [{ citation: 'de-jong-2020', locator: 'cut-off of 1 ng/mL', checked: 'read' }],
      },
    ],
    rules: ['thr-uds-unexpected-positive'],
    sources: [
      { citation: 'de-jong-2020', locator: 'after long daily use', checked: 'read' },
      { citation: 'mayo-labs-ketamine', locator: 'one to two days after use', checked: 'read' },
      { citation: 'field-knowledge', locator: 'window of detection', checked: 'recalled' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'urine-ketamine-not-prescribed',
    about: 'result',
    finding: 'Ketamine present, and not prescribed',
    meaning: 'An unexplained positive test. For weeks after long daily use it may be what is left of it, and no new use.',
    action: 'Confirm by mass spectrometry; talk; screen again.',
    analytes: ['ketamine'],
    rules: ['thr-uds-unexpected-positive'],
    sources: [
      { citation: 'de-jong-2020', locator: 'after long daily use', checked: 'read' },
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
