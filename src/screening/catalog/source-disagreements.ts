import type { SourceDisagreement } from '../guidance-model'
import { deepFreeze } from '../../core/freeze'

/** Points on which sources differ, and what is made of them. */
export const disagreements: readonly SourceDisagreement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'differ-recent-cardiovascular-event',
    point: 'A cardiovascular event within 6 weeks',
    positions: [
      {
        says: 'A contraindication.',
        figures: [
          {
            of: 'time since the event, at most',
            low: 42,
            high: 42,
            unit: 'd',
            sources: [{ citation: 'spravato-smpc', checked: 'read' }],
          },
        ],
        jurisdictions: ['EU', 'GB'],
        sources: [{ citation: 'spravato-smpc', locator: 'section 4.3', checked: 'read' }],
      },
      {
        says: 'Absent from the label.',
        jurisdictions: ['US'],
        sources: [{ citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' }],
      },
    ],
    treatedAs: 'Nasal spray: contraindicated in the EU and the UK, a reason to wait in the US.',
    regimens: ['esketamine-nasal'],
    rules: ['ci-recent-cardiovascular-event-6wk'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-arteriovenous-malformation',
    point: 'Arteriovenous malformation',
    positions: [
      {
        says: 'Named as a contraindication.',
        jurisdictions: ['US'],
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' },
          { citation: 'spravato-label-us-2019', locator: 'section 4', checked: 'read' },
        ],
      },
      {
        says: 'Not named; it falls under the clause on blood pressure and intracranial pressure.',
        jurisdictions: ['EU'],
        sources: [{ citation: 'spravato-smpc', locator: 'section 4.3', checked: 'read' }],
      },
    ],
    treatedAs: 'Contraindicated under both.',
    regimens: ['esketamine-nasal'],
    rules: ['ci-arteriovenous-malformation'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-blood-pressure-duration',
    point: 'How long the rise of blood pressure after esketamine lasts',
    positions: [
      {
        says: 'About 4 hours.',
        figures: [
          {
            of: 'duration, US label, about',
            low: 4,
            high: 4,
            unit: 'h',
            sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
          },
        ],
        jurisdictions: ['US'],
        sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
      },
      {
        says: 'One to two hours: labels built on that of the EU. An analysis of the program finds pressure back in its range after about an hour and a half.',
        figures: [
          {
            of: 'duration, labels built on that of the EU',
            low: 1,
            high: 2,
            unit: 'h',
            sources: [{ citation: 'label-spravato-my', checked: 'read' }],
          },
          {
            of: 'back in the range before the dose, program analysis, about',
            low: 1.5,
            high: 1.5,
            unit: 'h',
            sources: [{ citation: 'doherty-2020', checked: 'read' }],
          },
        ],
        sources: [
          { citation: 'label-spravato-my', checked: 'read' },
          { citation: 'doherty-2020', checked: 'read' },
        ],
      },
    ],
    treatedAs: 'Observe for at least 2 hours and until the pressure is falling. Both are shown with their region.',
    regimens: ['esketamine-nasal'],
    rules: [],
    sources: [
      { citation: 'spravato-label-us-2019', locator: 'observation', checked: 'read' },
      { citation: 'library-convention', locator: 'choice between sources', checked: 'convention' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-infusion-blood-pressure',
    point: 'How much blood pressure rises with an infusion of ketamine',
    positions: [
      {
        says: 'A little: means at fixed times.',
        figures: [
          {
            of: 'largest mean rise of systolic pressure, at 30 minutes',
            low: 3.28,
            high: 3.28,
            unit: 'mm[Hg]',
            sources: [{ citation: 'riva-posse-2018', checked: 'read' }],
          },
          {
            of: 'largest mean rise of diastolic pressure, at 30 minutes',
            low: 3.17,
            high: 3.17,
            unit: 'mm[Hg]',
            sources: [{ citation: 'riva-posse-2018', checked: 'read' }],
          },
          { of: 'infusions', low: 684, high: 684, unit: '{infusions}', sources: [{ citation: 'riva-posse-2018', checked: 'read' }] },
        ],
        sources: [{ citation: 'riva-posse-2018', checked: 'read' }],
      },
      {
        says: 'Far more: the mean change at the peak.',
        figures: [
          {
            of: 'mean peak rise of systolic pressure, at 40 minutes',
            low: 16,
            high: 16,
            unit: 'mm[Hg]',
            sources: [{ citation: 'yale-bp-2024', checked: 'read' }],
          },
          {
            of: 'mean peak rise of diastolic pressure, at 40 minutes',
            low: 11,
            high: 11,
            unit: 'mm[Hg]',
            sources: [{ citation: 'yale-bp-2024', checked: 'read' }],
          },
          { of: 'infusions', low: 2342, high: 2342, unit: '{infusions}', sources: [{ citation: 'yale-bp-2024', checked: 'read' }] },
        ],
        sources: [{ citation: 'yale-bp-2024', checked: 'read' }],
      },
    ],
    treatedAs: 'The two may have measured different things, means at fixed times and peaks: both are shown.',
    regimens: ['ketamine-clinic'],
    rules: [],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-blood-pressure-before-infusion',
    point: 'Blood pressure before an infusion of ketamine',
    positions: [
      {
        says: 'A limit: one clinic, one trial and the Swiss label each give another.',
        figures: [
          {
            of: 'systolic, one clinic, above',
            low: 140,
            high: 140,
            unit: 'mm[Hg]',
            sources: [{ citation: 'accelpsych-bp', checked: 'read' }],
          },
          {
            of: 'diastolic, one clinic, above',
            low: 90,
            high: 90,
            unit: 'mm[Hg]',
            sources: [{ citation: 'accelpsych-bp', checked: 'read' }],
          },
          {
            of: 'systolic, one trial, above',
            low: 160,
            high: 160,
            unit: 'mm[Hg]',
            sources: [{ citation: 'trial-geriatric-ketamine-2019', checked: 'read' }],
          },
          {
            of: 'diastolic, one trial, above',
            low: 90,
            high: 90,
            unit: 'mm[Hg]',
            sources: [{ citation: 'trial-geriatric-ketamine-2019', checked: 'read' }],
          },
          {
            of: 'systolic, Swiss label, above',
            low: 180,
            high: 180,
            unit: 'mm[Hg]',
            sources: [{ citation: 'label-ketamine-ch', checked: 'read' }],
          },
          {
            of: 'diastolic, Swiss label, above',
            low: 100,
            high: 100,
            unit: 'mm[Hg]',
            sources: [{ citation: 'label-ketamine-ch', checked: 'read' }],
          },
        ],
        sources: [
          { citation: 'accelpsych-bp', checked: 'read' },
          { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
          { citation: 'label-ketamine-ch', checked: 'read' },
        ],
      },
      {
        says: 'The US label gives no number; a review of 2022 argues that psychiatry treats brief rises without symptoms too aggressively.',
        sources: [
          { citation: 'label-ketamine-us', checked: 'read' },
          { citation: 'yip-2022', locator: 'abstract', checked: 'read' },
        ],
      },
    ],
    treatedAs: 'The bands of the rules: a default of this library and no guideline.',
    regimens: ['ketamine-clinic'],
    rules: ['thr-bp-severe', 'thr-bp-iv-hold', 'thr-bp-elevated', 'thr-bp-label-ch'],
    sources: [{ citation: 'library-convention', locator: 'bands', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-naltrexone',
    point: 'Naltrexone',
    positions: [
      { says: 'It blocks the antidepressant effect: one crossover study.', sources: [{ citation: 'williams-2018', checked: 'read' }] },
      {
        says: 'It makes no difference: open series and a randomized trial, in which ketamine did no better than midazolam either.',
        figures: [
          {
            of: 'people in the randomized trial',
            low: 65,
            high: 65,
            unit: '{people}',
            sources: [{ citation: 'yoon-2025', checked: 'read' }],
          },
        ],
        sources: [
          { citation: 'yoon-2019', checked: 'read' },
          { citation: 'yoon-2025', checked: 'read' },
        ],
      },
    ],
    treatedAs: 'Disputed: information only, and naltrexone is not stopped for it.',
    regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
    rules: ['ddi-naltrexone'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-benzodiazepines',
    point: 'Benzodiazepines',
    positions: [
      {
        says: 'They seem to shorten the effect: cohorts of intravenous ketamine, of low quality.',
        sources: [
          { citation: 'veraart-2021', checked: 'read' },
          { citation: 'andrade-2017-interactions', checked: 'read' },
        ],
      },
      {
        says: 'Some trials allowed up to 6 mg a day of lorazepam or its equivalent; in the two suicidality trials of esketamine the difference from placebo did not depend on them.',
        figures: [
          {
            of: 'lorazepam a day, ceiling of phase 3 esketamine trials',
            low: 6,
            high: 6,
            unit: 'mg/d',
            sources: [{ citation: 'jnj-benzo', checked: 'read' }],
          },
          {
            of: 'people in the two suicidality trials who took benzodiazepines',
            low: 68.5,
            high: 68.5,
            unit: '%',
            outOf: 451,
            sources: [{ citation: 'jnj-benzo', checked: 'read' }],
          },
        ],
        sources: [
          { citation: 'jnj-benzo', checked: 'read' },
          { citation: 'pmc8289440-f2', checked: 'read' },
        ],
      },
    ],
    treatedAs: 'A precaution, and never an abrupt stop. At home more than 2 mg a day of lorazepam or its equivalent is a reason to wait.',
    regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
    rules: ['ddi-benzodiazepine', 'ddi-benzodiazepine-gt-2mg-lorazepam-eq'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-cyp3a4-inhibitors',
    point: 'Inhibitors of CYP3A4',
    positions: [
      {
        says: 'A large effect on ketamine taken by mouth, though not with itraconazole.',
        sources: [
          { citation: 'peltoniemi-2012-grapefruit', checked: 'read' },
          { citation: 'hagelberg-2010', checked: 'read' },
          { citation: 'peltoniemi-2011', locator: 'itraconazole', checked: 'read' },
        ],
      },
      {
        says: 'A trivial effect on the nasal spray.',
        sources: [{ citation: 'label-spravato-ph', locator: 'figures of the spray', checked: 'recalled' }],
      },
    ],
    treatedAs: 'A precaution at home and where ketamine is taken by mouth on site; elsewhere information.',
    regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
    rules: ['ddi-cyp3a4-inhibitor-strong'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-not-on-the-label',
    point: 'Pregnancy, psychosis, substance use disorder and Child-Pugh C with the nasal spray',
    positions: [
      {
        says: 'Often listed as contraindications of SPRAVATO.',
        sources: [{ citation: 'field-knowledge', locator: 'lists in circulation', checked: 'recalled' }],
      },
      {
        says: 'Not in section 4 of the label: each has a recommendation or a duty to weigh elsewhere in it.',
        jurisdictions: ['US'],
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' },
          { citation: 'spravato-label-us-2019', locator: 'section 4', checked: 'read' },
        ],
      },
    ],
    treatedAs: 'The rules stand, and the basis of each says what the label says: a recommendation or a default, and no contraindication.',
    regimens: ['esketamine-nasal'],
    rules: ['ci-pregnancy', 'ci-active-psychosis', 'ci-active-sud', 'ci-hepatic-severe'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-intraocular-pressure',
    point: 'Intraocular pressure',
    positions: [
      {
        says: 'Avoid if it is raised, or lower doses with extreme caution: consensus on chronic pain, grade C.',
        sources: [{ citation: 'cohen-2018', checked: 'read' }],
      },
      {
        says: 'No relevant rise in children with up to 4 mg/kg.',
        figures: [{ of: 'ketamine, up to', low: 4, high: 4, unit: 'mg/kg', sources: [{ citation: 'drayna-2012', checked: 'read' }] }],
        sources: [{ citation: 'drayna-2012', checked: 'read' }],
      },
    ],
    treatedAs: 'A reason to wait only if it is acute or not controlled, and then a contraindication at home. Controlled, a precaution.',
    regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
    rules: ['ci-raised-intraocular-pressure', 'prec-glaucoma-controlled'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-breastfeeding',
    point: 'Breastfeeding',
    positions: [
      { says: 'The esketamine label does not recommend it.', sources: [{ citation: 'spravato-label-us-2019', checked: 'read' }] },
      {
        says: 'Milk studies of ketamine find a relative infant dose below 1 percent.',
        figures: [
          {
            of: 'relative infant dose, below',
            low: 1,
            high: 1,
            unit: '%',
            sources: [
              { citation: 'wolfson-2023', checked: 'read' },
              { citation: 'majdinasab-2023', checked: 'read' },
            ],
          },
        ],
        sources: [
          { citation: 'wolfson-2023', checked: 'read' },
          { citation: 'majdinasab-2023', checked: 'read' },
        ],
      },
    ],
    treatedAs: 'Contraindicated with the nasal spray and at home, a precaution in clinic.',
    regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
    rules: ['ci-breastfeeding'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'differ-sleep-apnea',
    point: 'Sleep apnea',
    positions: [
      {
        says: 'With a body mass index of 35 or more the benefit must exceed the risk.',
        figures: [
          {
            of: 'body mass index, at least',
            low: 35,
            high: 35,
            unit: 'kg/m2',
            sources: [
              { citation: 'spravato-smpc', checked: 'recalled' },
              { citation: 'label-spravato-my', locator: 'brief text, body mass index', checked: 'read' },
            ],
          },
        ],
        jurisdictions: ['EU'],
        sources: [
          { citation: 'spravato-smpc', locator: 'section 4.4', checked: 'recalled' },
          { citation: 'label-spravato-eu-leaflet', checked: 'read' },
        ],
      },
      {
        says: 'The consensus on acute pain suggests ketamine in sleep apnea, to spare opioids.',
        sources: [{ citation: 'schwenk-acute-2018', checked: 'read' }],
      },
    ],
    treatedAs: 'A precaution in clinic, and with the nasal spray where the body mass index is 35 or more; at home then a contraindication.',
    regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
    rules: ['prec-osa-bmi-ge-35', 'prec-osa', 'prec-osa-untreated-home'],
    sources: [{ citation: 'library-convention', locator: 'choice between sources', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
])
