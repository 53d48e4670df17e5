import type { LongTermRisk } from '../safety-model'
import { deepFreeze } from '../../core/freeze'

/** Risks of repeated use, and how they are watched for. */
export const risks: readonly LongTermRisk[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'lt-uropathy',
    title: 'Ketamine uropathy: cystitis, contracted bladder, hydronephrosis',
    known:
      'Common in recreational users, with dose and frequency; about half improved on stopping. In the trials of the nasal spray more lower urinary symptoms than on placebo and no interstitial cystitis in studies of up to a year. The risk at weekly medical dosing is low but not zero; that of daily home use is not known.',
    figures: [
      {
        of: 'past-year recreational users with urinary symptoms',
        low: 26.6,
        high: 26.6,
        unit: '%',
        outOf: 1285,
        sources: [{ citation: 'winstock-2012', checked: 'read' }],
      },
      {
        of: 'users whose symptoms improved on stopping',
        low: 51,
        high: 51,
        unit: '%',
        sources: [{ citation: 'winstock-2012', checked: 'read' }],
      },
      {
        of: 'users whose symptoms got worse on stopping',
        low: 3.8,
        high: 3.8,
        unit: '%',
        sources: [{ citation: 'winstock-2012', checked: 'read' }],
      },
    ],
    monitoring: [
      { what: 'Ask for urinary symptoms.', uses: [], at: ['each-visit'], basis: 'label' },
      {
        what: 'BPIC-SS or O’Leary-Sant index, and urinalysis.',
        uses: ['bpic-ss', 'icsi', 'urine-red-cells-per-hpf'],
        at: ['baseline'],
        everyMonths: { low: 3, high: 3 },
        for: 'maintenance',
        basis: 'convention',
      },
    ],
    actWhen: [
      { text: 'Blood in the urine.', rules: ['prec-lower-urinary-tract-symptoms'] },
      { text: 'Bladder pain.' },
      { text: 'A high score for bladder pain.', rules: ['thr-bpicss-ge-19'], atLeast: { value: 19, unit: '{score}' } },
      { text: 'A clear rise of the score.' },
    ],
    action: 'Stop, culture, urology.',
    sources: [
      { citation: 'winstock-2012', checked: 'read' },
      { citation: 'spravato-label-us-2019', checked: 'read' },
      { citation: 'humphrey-2012', checked: 'read' },
      { citation: 'library-convention', locator: 'interval of 3 months', checked: 'convention' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'lt-hepatobiliary',
    title: 'Drug-induced liver injury, cholestasis, bile duct dilatation',
    known:
      'Three of six patients with a second infusion of 100 hours 16 days after the first had raised enzymes. Reports to the regulator confirm it with repeated medical use; one series of 52 patients with 4 hours a day saw none.',
    figures: [
      {
        of: 'patients with enzymes of 3 or more times the upper limit after a second 100-hour infusion',
        low: 50,
        high: 50,
        unit: '%',
        count: 3,
        outOf: 6,
        sources: [{ citation: 'noppers-2011-liver', locator: '3 of 6', checked: 'computed' }],
      },
      {
        of: 'days between the two infusions',
        low: 16,
        high: 16,
        unit: 'd',
        sources: [{ citation: 'noppers-2011-liver', checked: 'read' }],
      },
      {
        of: 'patients with liver injury in a series of infusions of 4 hours a day',
        low: 0,
        high: 0,
        unit: '%',
        count: 0,
        outOf: 52,
        sources: [{ citation: 'crps-lft-2025', checked: 'read' }],
      },
    ],
    monitoring: [
      {
        what: 'ALT, AST, alkaline phosphatase, GGT and bilirubin. The label says at baseline and periodically; the intervals are a convention.',
        uses: ['alt', 'ast', 'alp', 'ggt', 'bilirubin-total'],
        at: ['baseline'],
        byDose: { low: 4, high: 6 },
        everyMonths: { low: 3, high: 3 },
        basis: 'convention',
      },
    ],
    actWhen: [
      { text: 'Liver tests clearly elevated.', rules: ['thr-lft-elevated'] },
      { text: 'Jaundice.' },
      { text: 'Itching.' },
      { text: 'Pain in the right upper abdomen.' },
    ],
    action: 'Repeat, work up, screen again when below.',
    sources: [
      { citation: 'noppers-2011-liver', checked: 'read' },
      { citation: 'cotter-2021', checked: 'read' },
      { citation: 'crps-lft-2025', checked: 'read' },
      { citation: 'pdr-ketalar', checked: 'read' },
      { citation: 'library-convention', locator: 'intervals', checked: 'convention' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'lt-cognition',
    title: 'Memory and executive deficits',
    known:
      'Deficits with heavy, frequent recreational use. After a dose of the nasal spray a short dip at about 40 minutes, like placebo at 2 hours; sleepiness like placebo after 4 hours; no adverse effect in the one-year study, and not evaluated beyond one year on that label text.',
    figures: [
      {
        of: 'time after a dose of the dip',
        low: 40,
        high: 40,
        unit: 'min',
        sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
      },
      {
        of: 'time after a dose when cognition is like placebo',
        low: 2,
        high: 2,
        unit: 'h',
        sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
      },
      {
        of: 'time after a dose when sleepiness is like placebo',
        low: 4,
        high: 4,
        unit: 'h',
        sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
      },
    ],
    monitoring: [
      {
        what: 'MoCA or self-report.',
        uses: ['moca'],
        at: ['baseline'],
        everyMonths: { low: 6, high: 12 },
        basis: 'convention',
      },
      {
        what: 'MoCA or self-report.',
        uses: ['moca'],
        at: [],
        everyMonths: { low: 3, high: 3 },
        for: 'age 65 and older',
        basis: 'convention',
      },
    ],
    actWhen: [{ text: 'A drop on the MoCA.', atLeast: { value: 3, unit: '{points}' } }],
    sources: [
      { citation: 'spravato-label-us-2019', checked: 'read' },
      { citation: 'spravato-label-us-2021', checked: 'read' },
      { citation: 'morgan-curran-2012', locator: 'abstract', checked: 'read' },
      { citation: 'library-convention', locator: 'intervals', checked: 'convention' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'lt-tolerance',
    title: 'Tolerance to dissociation and perhaps to the benefit',
    known:
      'Seen in recreational use. The rise of blood pressure showed no tolerance over 6 infusions. The label says tolerance was seen with prolonged ketamine use and expects the same of esketamine; three long-term studies of the sponsor report no loss of effect.',
    figures: [
      {
        of: 'infusions over which the rise of blood pressure showed no tolerance',
        low: 6,
        high: 6,
        unit: '{infusions}',
        sources: [{ citation: 'riva-posse-2018', checked: 'read' }],
      },
    ],
    monitoring: [{ what: 'Log of doses and intervals.', uses: [], at: ['each-visit'], basis: 'practice' }],
    actWhen: [
      { text: 'The interval gets shorter twice.', atLeast: { value: 2, unit: '{times}' } },
      { text: 'The dose rises by more than this without a plan.', moreThan: { value: 25, unit: '%' } },
    ],
    sources: [
      { citation: 'riva-posse-2018', checked: 'read' },
      { citation: 'morgan-curran-2012', checked: 'recalled' },
      { citation: 'jnj-tolerance', checked: 'read' },
      { citation: 'library-convention', locator: 'signs', checked: 'convention' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'lt-dependence',
    title: 'Misuse, use disorder, withdrawal',
    known:
      'Withdrawal is craving, low mood, anxiety and poor sleep. In a survey 17 percent of recent recreational users met dependence. Esketamine nasal spray of 84 and 112 mg, like intravenous ketamine of 0.5 mg/kg, scored above placebo on drug liking in recreational users.',
    figures: [
      {
        of: 'recent recreational users who met dependence',
        low: 17,
        high: 17,
        unit: '%',
        sources: [{ citation: 'winstock-2012', checked: 'read' }],
      },
      {
        of: 'doses of the nasal spray that scored above placebo on drug liking',
        low: 84,
        high: 112,
        unit: 'mg',
        sources: [{ citation: 'label-spravato-my', checked: 'read' }],
      },
      {
        of: 'intravenous ketamine that scored above placebo on drug liking',
        low: 0.5,
        high: 0.5,
        unit: 'mg/kg',
        sources: [{ citation: 'label-spravato-my', checked: 'read' }],
      },
    ],
    monitoring: [
      { what: 'Prescription monitoring program.', uses: [], at: ['each-prescription'], basis: 'practice' },
      { what: 'Urine drug test with a ketamine assay.', uses: ['urine-drug-screen'], at: ['baseline', 'at-random'], basis: 'practice' },
      { what: 'Criteria of a use disorder.', uses: [], at: [], everyMonths: { low: 3, high: 3 }, basis: 'practice' },
    ],
    actWhen: [
      { text: 'Any sign of aberrant use.', rules: ['abu-multiple-prescribers', 'abu-early-refill', 'abu-dose-escalation'] },
      { text: 'A high DAST-10 score.', rules: ['thr-dast10-ge-6'], atLeast: { value: 6, unit: '{score}' } },
      { text: 'The patient says so.' },
    ],
    action: 'Stop home supply; addiction evaluation.',
    sources: [
      { citation: 'winstock-2012', checked: 'read' },
      { citation: 'label-spravato-my', checked: 'read' },
      { citation: 'spravato-label-us-2019', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'lt-psychiatric',
    title: 'Persistent psychotic or manic symptoms; suicidality',
    known: 'The label says that psychiatric events may last days to weeks after exposure.',
    figures: [],
    monitoring: [
      { what: 'Mental state.', uses: [], at: ['each-visit'], basis: 'practice' },
      { what: 'Contact at 24 hours.', uses: [], at: ['after-first-dose'], basis: 'practice' },
    ],
    actWhen: [
      {
        text: 'Hallucinations or mania for longer than this.',
        rules: ['ci-active-psychosis', 'ci-current-mania'],
        moreThan: { value: 24, unit: 'h' },
      },
    ],
    sources: [{ citation: 'label-ketamine-us', checked: 'read' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
])
