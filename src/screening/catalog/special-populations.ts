import type { PopulationRisk } from '../safety-model'
import { deepFreeze } from '../../core/freeze'

/** Groups of people for whom more has to be known. */
export const populations: readonly PopulationRisk[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'pop-pregnancy',
    title: 'Pregnancy',
    statements: [
      {
        regimens: ['esketamine-nasal'],
        text: 'Not recommended; advise on contraception and planning; stop if pregnant. Antidepressant pregnancy registry: the patient text of February 2024 prints 1-844-405-6185; the registry itself publishes 1-866-961-2388: check before showing one. In animals NMDA blockers led to loss of nerve cells.',
        figures: [
          {
            of: 'age of a child up to which the window of animal neurotoxicity is thought to last, from the third trimester',
            low: 3,
            high: 3,
            unit: 'a',
            sources: [{ citation: 'label-ketamine-us', checked: 'read' }],
          },
        ],
      },
      { regimens: ['ketamine-clinic'], text: 'The acute pain consensus of 2018 lists it as a contraindication.' },
      { regimens: ['ketamine-home'], text: 'Not eligible.' },
    ],
    rules: ['ci-pregnancy', 'gate-pregnancy-status-unknown', 'ci-preeclampsia-eclampsia'],
    sources: [
      { citation: 'spravato-label-us-2019', checked: 'read' },
      { citation: 'schwenk-acute-2018', checked: 'read' },
      { citation: 'label-ketamine-us', checked: 'read' },
      { citation: 'spravato-medguide', locator: 'registry number', checked: 'read' },
      { citation: 'pregnancy-registry', locator: 'toll-free number', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-lactation',
    title: 'Breastfeeding',
    statements: [
      { regimens: ['esketamine-nasal'], text: 'The label does not recommend it; esketamine is in milk.' },
      {
        regimens: ['ketamine-clinic', 'ketamine-home'],
        text: 'Two small milk studies found a low relative infant dose; below 10 percent is the usual line of safety. There are no data on infants for repeated dosing.',
        figures: [
          {
            of: 'relative infant dose after 0.5 to 1 mg/kg by intramuscular injection, falling over 12 hours',
            low: 0.65,
            high: 0.77,
            unit: '%',
            outOf: 4,
            sources: [{ citation: 'wolfson-2023', checked: 'read' }],
          },
          {
            of: 'relative infant dose of ketamine after infusions of 49 to 378 mg',
            low: 0.34,
            high: 0.57,
            unit: '%',
            outOf: 4,
            sources: [{ citation: 'majdinasab-2023', checked: 'read' }],
          },
        ],
      },
    ],
    rules: ['ci-breastfeeding'],
    sources: [
      { citation: 'spravato-label-us-2019', checked: 'read' },
      { citation: 'wolfson-2023', checked: 'read' },
      { citation: 'majdinasab-2023', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-pediatric',
    title: 'Age below 18',
    statements: [
      {
        regimens: ['esketamine-nasal'],
        text: 'Not approved. In a phase 2b trial at 12 to 17 years 56 and 84 mg together did better than midazolam at 24 hours; neither dose alone was significant.',
        figures: [
          {
            of: 'people in the trial',
            low: 147,
            high: 147,
            unit: '{people}',
            sources: [{ citation: 'esk-adolescent-2b', checked: 'read' }],
          },
          {
            of: 'difference from midazolam on the CDRS-R at 24 hours, both doses together',
            low: -5.8,
            high: -5.8,
            unit: '{points}',
            sources: [{ citation: 'esk-adolescent-2b', checked: 'read' }],
          },
        ],
      },
      {
        regimens: ['ketamine-clinic', 'ketamine-home'],
        text: 'Some ketamine labels: for anesthesia not established below 16. One trial of intravenous esketamine at 13 to 18 years was positive. Outside the adult rules of this library.',
        figures: [
          { of: 'people in the trial', low: 54, high: 54, unit: '{people}', sources: [{ citation: 'zhou-2024', checked: 'read' }] },
        ],
      },
    ],
    rules: ['gate-age-under-18'],
    sources: [
      { citation: 'esk-adolescent-2b', checked: 'read' },
      { citation: 'zhou-2024', checked: 'read' },
      { citation: 'label-ketamine-us-old', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-geriatric',
    title: 'Age 65 and older',
    statements: [
      {
        regimens: ['esketamine-nasal'],
        text: 'The US label begins at 56 mg, the EU and UK labels at 28 mg. Blood pressure rises more; exposure is higher; no overall difference in safety. A 4-week trial in older adults missed its endpoint on the MADRS.',
        figures: [
          { of: 'first dose, EU and UK', low: 28, high: 28, unit: 'mg', sources: [{ citation: 'uk-pi-32', checked: 'read' }] },
          { of: 'first dose, US', low: 56, high: 56, unit: 'mg', sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }] },
          {
            of: 'patients of phase 3 trials aged 65 and older',
            low: 12,
            high: 12,
            unit: '%',
            sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
          },
          {
            of: 'patients of phase 3 trials aged 75 and older',
            low: 2,
            high: 2,
            unit: '%',
            sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
          },
        ],
      },
      { regimens: ['ketamine-clinic', 'ketamine-home'], text: 'The low end of the range.' },
    ],
    rules: ['prec-age-ge-65'],
    sources: [
      { citation: 'uk-pi-32', checked: 'read' },
      { citation: 'spravato-label-us-2021', checked: 'read' },
      { citation: 'spravato-label-us-2019', checked: 'read' },
      { citation: 'doherty-2020', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-renal',
    title: 'Renal impairment',
    statements: [
      {
        regimens: ['esketamine-nasal'],
        text: 'No adjustment is required. There is no experience on dialysis.',
        figures: [
          {
            of: 'rise of the peak after 28 mg, mild to severe impairment',
            low: 20,
            high: 26,
            unit: '%',
            sources: [{ citation: 'jnj-renal', checked: 'read' }],
          },
          {
            of: 'rise of exposure after 28 mg, mild to severe impairment',
            low: 13,
            high: 36,
            unit: '%',
            sources: [{ citation: 'jnj-renal', checked: 'read' }],
          },
        ],
      },
      { regimens: ['ketamine-clinic', 'ketamine-home'], text: 'No guidance for ketamine was found.' },
    ],
    rules: ['prec-renal-dialysis'],
    sources: [{ citation: 'jnj-renal', checked: 'read' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-hepatic',
    title: 'Hepatic impairment',
    statements: [
      {
        regimens: ['esketamine-nasal'],
        text: 'Child-Pugh A: none. B: exposure and half-life are higher, longer watch. C: not studied, not recommended.',
        figures: [
          {
            of: 'rise of exposure with Child-Pugh B',
            low: 103,
            high: 103,
            unit: '%',
            sources: [{ citation: 'hepatic-pk-trial', locator: 'about', checked: 'recalled' }],
          },
        ],
      },
      { regimens: ['ketamine-clinic', 'ketamine-home'], text: 'Ketamine is cleared by the liver; avoid with Child-Pugh C.' },
    ],
    rules: ['ci-hepatic-severe', 'prec-hepatic-moderate', 'prec-hepatic-mild'],
    sources: [
      { citation: 'spravato-label-us-2019', locator: 'section 8.6', checked: 'read' },
      { citation: 'jnj-hepatic', checked: 'read' },
      { citation: 'hepatic-pk-trial', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-cyp2b6',
    title: 'CYP2B6*6 carriers',
    statements: [
      { regimens: ['esketamine-nasal'], text: 'No advice on the label, no CPIC guideline.' },
      {
        regimens: ['ketamine-clinic', 'ketamine-home'],
        text: 'A single low oral dose in 30 volunteers: no effect of genotype. A 24-hour subcutaneous infusion for chronic pain: lower clearance with the number of alleles. Do not test routinely.',
        figures: [
          { of: 'volunteers in the oral study', low: 30, high: 30, unit: '{people}', sources: [{ citation: 'rao-2016', checked: 'read' }] },
        ],
      },
    ],
    rules: [],
    sources: [
      { citation: 'rao-2016', checked: 'read' },
      { citation: 'cook-sather-2016', checked: 'read' },
      { citation: 'li-2015', checked: 'recalled' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-ancestry',
    title: 'Ancestry',
    statements: [
      {
        regimens: ['esketamine-nasal'],
        text: 'No first dose by ancestry anywhere: the 28 mg start of the EU and UK labels is for age 65 and older. One secondary UK page of 2023 names Japanese ancestry; the product information does not.',
      },
    ],
    rules: [],
    sources: [
      { citation: 'spravato-smpc', checked: 'read' },
      { citation: 'smpc-rx-2020', checked: 'read' },
      { citation: 'smpc-vdoc', checked: 'read' },
      { citation: 'uk-pi-32', checked: 'read' },
      { citation: 'label-spravato-uk-medscape', locator: 'the page that differs', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-driving',
    title: 'Driving and machines',
    statements: [
      {
        regimens: ['esketamine-nasal'],
        text: 'Label: not until the day after, following a restful sleep. 84 mg did not impair road tests at 8 hours in healthy people, and at 18 and at 6 hours in patients; the rule of the label still stands.',
        figures: [
          {
            of: 'hours after 84 mg without impairment on the road, healthy people',
            low: 8,
            high: 8,
            unit: 'h',
            sources: [{ citation: 'vandeloo-2017', checked: 'read' }],
          },
          {
            of: 'hours after 84 mg without impairment on the road, patients',
            low: 6,
            high: 18,
            unit: 'h',
            sources: [{ citation: 'dijkstra-2022', checked: 'read' }],
          },
        ],
      },
      {
        regimens: ['ketamine-clinic', 'ketamine-home'],
        text: 'The rule of the nasal spray is applied, and 24 hours as the ketamine injection text says: both. At home it is noted that no driving took place.',
        figures: [
          {
            of: 'no driving after ketamine',
            low: 24,
            high: 24,
            unit: 'h',
            sources: [{ citation: 'mayo-ketamine', checked: 'read' }],
          },
        ],
      },
    ],
    rules: ['gate-transport-home'],
    sources: [
      { citation: 'spravato-label-us-2019', checked: 'read' },
      { citation: 'vandeloo-2017', checked: 'read' },
      { citation: 'dijkstra-2022', checked: 'read' },
      { citation: 'mayo-ketamine', locator: '24 hours after ketamine', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-dot',
    title: 'Safety-sensitive work under the US Department of Transportation, commercial drivers',
    statements: [
      {
        regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
        text: 'Ketamine is not on the panel. 49 CFR 382.213: no safety-sensitive duty while using a controlled substance unless a practitioner who knows the duties says it is safe; 391.41(b)(12) is similar. Tell the certified medical examiner; no duty on the day of a dose.',
      },
    ],
    rules: [],
    sources: [
      { citation: 'dot-40-85', checked: 'read' },
      { citation: 'fmcsa-382-213', checked: 'read' },
      { citation: 'fmcsa-391-41', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-faa',
    title: 'Pilots and air traffic control, US',
    statements: [
      {
        regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
        text: 'The FAA disqualifies psychotropic drugs, hallucinogens included; only listed SSRIs, SNRIs and bupropion have a path of special issuance, ketamine and esketamine have none. The medical examiner defers.',
      },
    ],
    rules: [],
    sources: [
      { citation: 'faa-ame-47', checked: 'read' },
      { citation: 'aopa-antidepressants', checked: 'read' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-military',
    title: 'Active duty, US',
    statements: [
      {
        regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
        text: 'In the theater waiver text of 2019 scheduled drugs and recently unstable mental health need a waiver; psychotic and bipolar disorders disqualify. No rule on ketamine was seen: ask the unit’s medical service.',
      },
    ],
    rules: [],
    sources: [{ citation: 'centcom-waiver-2019', checked: 'read' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-periop',
    title: 'Surgery soon',
    statements: [
      {
        regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
        text: 'Tell anesthesia of dates and doses; there is no published washout. No dose on the day of surgery or within 24 hours before: a convention. Ketamine for an anesthetic in the past does not bar later therapy; ask how it went.',
        figures: [
          {
            of: 'hours before surgery without a dose',
            low: 24,
            high: 24,
            unit: 'h',
            sources: [{ citation: 'library-convention', locator: 'surgery', checked: 'convention' }],
          },
        ],
      },
      {
        regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
        text: 'During anesthesia only, and no rule of screening: ketamine may prolong or strengthen the block of non-depolarizing neuromuscular blockers and succinylcholine; with halogenated anesthetics its half-life is longer and blood pressure and heart rate may fall; thiopental works against it.',
      },
      {
        regimens: ['ketamine-clinic'],
        text: 'Label of the injection: not as the only anesthetic for procedures on pharynx, larynx or bronchial tree.',
      },
    ],
    rules: [],
    sources: [
      { citation: 'schwenk-acute-2018', checked: 'read' },
      { citation: 'label-ketamine-ph', locator: 'interactions during anesthesia', checked: 'read' },
      { citation: 'inpharmd-ketalar', locator: 'section 5', checked: 'read' },
      { citation: 'library-convention', locator: 'interval before surgery', checked: 'convention' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'pop-vaccination',
    title: 'Recent vaccination',
    statements: [
      {
        regimens: ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'],
        text: 'No interaction is known; there is no rule.',
      },
    ],
    rules: [],
    sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
])
