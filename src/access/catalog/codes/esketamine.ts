import type { BillingCode } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** G2082: Visit of an established patient with supply of up to 56 mg of nasal esketamine and two hours of observation, as one bundle. */
export const codeG2082: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'G2082',
  system: 'hcpcs',
  gloss: 'Visit of an established patient with supply of up to 56 mg of nasal esketamine and two hours of observation, as one bundle',
  unit: 'session',
  effective: {},
  esketamineMg: { above: 0, through: 56 },
  neverWith: ['99417', '99415', '99416', 'G2212', 'J0013', 'S0013', 'J3490', '96365', '96366', '96367', '96368', '96372', '96374'],
  neverWithForSameVisit: [
    '99202',
    '99203',
    '99204',
    '99205',
    '99211',
    '99212',
    '99213',
    '99214',
    '99215',
    'G2082',
    'G2083',
    '02',
    '10',
    '12',
    '95',
    'GT',
    '93',
  ],
  forPatients: 'established',
  usedBy: ['Medicare'],
  amounts: [
    {
      payer: 'medicare',
      from: '2026-01-01',
      through: '2026-12-31',
      basis: 'national, non-facility, before geographic adjustment',
      amountMinor: 95259,
      currency: 'USD',
      status: 'unconfirmed',
      alternatives: [{ amountMinor: 90651, note: 'reported by one vendor', sources: [{ citation: 'osmind-jcode', checked: 'read' }] }],
      note: '28.52 relative value units. Chosen because it equals a whole hundredth of a relative value unit times the 2026 conversion factor of 33.4009, to the cent; the other amount in print does not.',
      confidence: 'C',
      sources: [
        { citation: 'neolytix-rates', checked: 'read' },
        { citation: 'aao-pfs2026', checked: 'computed' },
      ],
    },
  ],
  notes: [
    {
      text: 'For established patients only; a new patient needs another visit code.',
      confidence: 'A',
      sources: [{ citation: 'cgs-spravato', checked: 'read' }],
    },
    {
      text: 'One bundle: visit, supply of the drug and two hours of observation. No drug code and no prolonged-service code goes on top.',
      confidence: 'A',
      sources: [
        { citation: 'cgs-spravato', checked: 'read' },
        { citation: 'spravatohcp-coding', checked: 'read' },
      ],
    },
    {
      text: 'At a certified site alone: no code of telehealth and no place at home goes with it.',
      confidence: 'A',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'rems-home', checked: 'read' },
      ],
    },
    {
      text: 'Hospital outpatient departments are paid by an ambulatory payment classification of their own; its rate was not found.',
      confidence: 'B',
      sources: [{ citation: 'cms-hcpcs', checked: 'recalled' }],
    },
    {
      text: 'The person sprays it: a published description as an injection is wrong, and no infusion or injection code goes on top.',
      confidence: 'C',
      sources: [{ citation: 'codinghealth-g2082', locator: 'an error of this page', checked: 'read' }],
    },
    {
      text: 'Defined by dose range, not as "56 mg" or "84 mg": up to 56 mg is G2082, more than 56 mg is G2083.',
      confidence: 'A',
      sources: [{ citation: 'cgs-spravato', checked: 'read' }],
    },
  ],
  confidence: 'A',
  sources: [
    { citation: 'cgs-spravato', checked: 'read' },
    { citation: 'pabau-g2083', checked: 'read' },
    { citation: 'codingahead', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** G2083: Visit of an established patient with supply of more than 56 mg of nasal esketamine and two hours of observation, as one bundle. */
export const codeG2083: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'G2083',
  system: 'hcpcs',
  gloss: 'Visit of an established patient with supply of more than 56 mg of nasal esketamine and two hours of observation, as one bundle',
  unit: 'session',
  effective: {},
  esketamineMg: { above: 56 },
  neverWith: ['99417', '99415', '99416', 'G2212', 'J0013', 'S0013', 'J3490', '96365', '96366', '96367', '96368', '96372', '96374'],
  neverWithForSameVisit: [
    '99202',
    '99203',
    '99204',
    '99205',
    '99211',
    '99212',
    '99213',
    '99214',
    '99215',
    'G2082',
    'G2083',
    '02',
    '10',
    '12',
    '95',
    'GT',
    '93',
  ],
  forPatients: 'established',
  usedBy: ['Medicare'],
  amounts: [
    {
      payer: 'medicare',
      from: '2026-01-01',
      through: '2026-12-31',
      basis: 'national, non-facility, before geographic adjustment',
      amountMinor: 135608,
      currency: 'USD',
      status: 'unconfirmed',
      alternatives: [{ amountMinor: 128982, note: 'reported by one vendor', sources: [{ citation: 'osmind-jcode', checked: 'read' }] }],
      note: '40.60 relative value units. Chosen because it equals a whole hundredth of a relative value unit times the 2026 conversion factor of 33.4009, to the cent; the other amount in print does not.',
      confidence: 'C',
      sources: [
        { citation: 'neolytix-code', checked: 'read' },
        { citation: 'aao-pfs2026', checked: 'computed' },
      ],
    },
  ],
  notes: [
    {
      text: 'For established patients only; a new patient needs another visit code.',
      confidence: 'A',
      sources: [{ citation: 'cgs-spravato', checked: 'read' }],
    },
    {
      text: 'One bundle: visit, supply of the drug and two hours of observation. No drug code and no prolonged-service code goes on top.',
      confidence: 'A',
      sources: [
        { citation: 'cgs-spravato', checked: 'read' },
        { citation: 'spravatohcp-coding', checked: 'read' },
      ],
    },
    {
      text: 'At a certified site alone: no code of telehealth and no place at home goes with it.',
      confidence: 'A',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'rems-home', checked: 'read' },
      ],
    },
    {
      text: 'Hospital outpatient departments are paid by an ambulatory payment classification of their own; its rate was not found.',
      confidence: 'B',
      sources: [{ citation: 'cms-hcpcs', checked: 'recalled' }],
    },
    {
      text: 'The person sprays it: a published description as an injection is wrong, and no infusion or injection code goes on top.',
      confidence: 'C',
      sources: [{ citation: 'codinghealth-g2082', locator: 'an error of this page', checked: 'read' }],
    },
    {
      text: 'Defined by dose range, not as "56 mg" or "84 mg": up to 56 mg is G2082, more than 56 mg is G2083.',
      confidence: 'A',
      sources: [{ citation: 'cgs-spravato', checked: 'read' }],
    },
  ],
  confidence: 'A',
  sources: [
    { citation: 'cgs-spravato', checked: 'read' },
    { citation: 'pabau-g2083', checked: 'read' },
    { citation: 'codingahead', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** J0013: Esketamine nasal spray, 1 mg. */
export const codeJ0013: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'J0013',
  system: 'hcpcs',
  gloss: 'Esketamine nasal spray, 1 mg',
  unit: '1 mg (56 or 84 units a dose)',
  isDrug: true,
  effective: { from: '2026-01-01' },
  replaces: 'S0013',
  neverWith: ['G2082', 'G2083', '96365', '96366', '96367', '96368', '96372', '96374'],
  neverWithForSameDrug: ['S0013', 'J3490'],
  neverWithForSameVisit: ['02', '10', '12', '95', 'GT', '93'],
  usedBy: ['commercial plans', 'Medicaid'],
  amounts: [],
  notes: [
    {
      text: 'Commercial plans: this code or a drug from the pharmacy, a visit (99212 to 99215) and a prolonged service where the plan allows it. No code describes the observation alone.',
      confidence: 'A',
      sources: [
        { citation: 'spravatohcp-coding', checked: 'read' },
        { citation: 'swiftmds-2026', checked: 'read' },
      ],
    },
    {
      text: 'Whether hospitals have a procedure code (ICD-10-PCS) for esketamine was not verified.',
      confidence: 'C',
      sources: [{ citation: 'library-convention', locator: 'no source was found', checked: 'convention' }],
    },
    { text: 'Not used together with G2082 or G2083.', confidence: 'C', sources: [{ citation: 'osmind-jcode', checked: 'read' }] },
    {
      text: 'Roll-out is uneven: check each payer and each open authorization.',
      confidence: 'C',
      sources: [
        { citation: 'osmind-jcode', checked: 'read' },
        { citation: 'pabau-g2083', checked: 'read' },
      ],
    },
    {
      text: 'Given by the person as a nasal spray. It is not an injection and goes with no injection or infusion code.',
      confidence: 'C',
      sources: [{ citation: 'rvuedge-j0013', checked: 'read' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'uhc-2026d0069p', checked: 'read' },
    { citation: 'osmind-jcode', checked: 'read' },
    { citation: 'neolytix-code', checked: 'read' },
    { citation: 'pabau-g2083', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** S0013: Esketamine nasal spray, 1 mg. */
export const codeS0013: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'S0013',
  system: 'hcpcs',
  gloss: 'Esketamine nasal spray, 1 mg',
  unit: '1 mg',
  isDrug: true,
  effective: { through: '2025-12-31' },
  replacedBy: 'J0013',
  neverWith: ['G2082', 'G2083', '96365', '96366', '96367', '96368', '96372', '96374'],
  neverWithForSameDrug: ['J0013', 'J3490'],
  neverPaidBy: ['Medicare'],
  amounts: [],
  notes: [],
  confidence: 'C',
  sources: [
    { citation: 'osmind-jcode', checked: 'read' },
    { citation: 'uhc-2026d0069p', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** J3490: Unclassified drug. */
export const codeJ3490: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'J3490',
  system: 'hcpcs',
  gloss: 'Unclassified drug',
  unit: 'invoice',
  isDrug: true,
  effective: {},
  neverWith: ['G2082', 'G2083'],
  neverWithForSameDrug: ['J0013', 'S0013'],
  amounts: [],
  notes: [
    {
      text: 'Used for SPRAVATO before or without J0013, and for ketamine, which has no J-code of its own.',
      confidence: 'A',
      sources: [
        { citation: 'humana-spravato-2020', checked: 'read' },
        { citation: 'qualchoice-bi641', checked: 'read' },
      ],
    },
    {
      text: 'J3590 is for unclassified biologics and is wrong for ketamine.',
      confidence: 'B',
      sources: [{ citation: 'cms-hcpcs', checked: 'recalled' }],
    },
    { text: 'Medicare contractors price it one by one.', confidence: 'B', sources: [{ citation: 'cms-hcpcs', checked: 'recalled' }] },
  ],
  confidence: 'A',
  sources: [
    { citation: 'humana-spravato-2020', checked: 'read' },
    { citation: 'cgs-spravato', checked: 'read' },
    { citation: 'qualchoice-bi641', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** KX: Requirements of the policy are met. */
export const codeKX: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'KX',
  system: 'modifier',
  gloss: 'Requirements of the policy are met',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [
    {
      text: 'One Medicare contractor asks for it on G2082 and G2083 to attest REMS enrollment; others may differ.',
      confidence: 'A',
      sources: [{ citation: 'cgs-spravato', checked: 'read' }],
    },
  ],
  confidence: 'A',
  sources: [{ citation: 'cgs-spravato', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99417: Prolonged time of the physician on the day of the visit. */
export const code99417: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99417',
  system: 'cpt',
  gloss: 'Prolonged time of the physician on the day of the visit',
  unit: '15 min',
  effective: {},
  neverWith: ['G2082', 'G2083'],
  amounts: [],
  notes: [
    {
      text: 'Some commercial payers accept it for the two-hour observation.',
      confidence: 'A',
      sources: [{ citation: 'spravatohcp-coding', checked: 'read' }],
    },
  ],
  confidence: 'A',
  sources: [{ citation: 'spravatohcp-coding', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99415: Prolonged time of clinical staff, first part. */
export const code99415: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99415',
  system: 'cpt',
  gloss: 'Prolonged time of clinical staff, first part',
  unit: '30 to 60 min',
  effective: {},
  neverWith: ['G2082', 'G2083'],
  amounts: [],
  notes: [
    {
      text: 'Some commercial payers accept it for the two-hour observation.',
      confidence: 'A',
      sources: [{ citation: 'spravatohcp-coding', checked: 'read' }],
    },
  ],
  confidence: 'A',
  sources: [{ citation: 'spravatohcp-coding', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99416: Prolonged time of clinical staff, each further part. */
export const code99416: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99416',
  system: 'cpt',
  gloss: 'Prolonged time of clinical staff, each further part',
  unit: '30 min',
  effective: {},
  neverWith: ['G2082', 'G2083'],
  amounts: [],
  notes: [
    {
      text: 'Some commercial payers accept it for the two-hour observation.',
      confidence: 'A',
      sources: [{ citation: 'spravatohcp-coding', checked: 'read' }],
    },
  ],
  confidence: 'A',
  sources: [{ citation: 'spravatohcp-coding', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** G2212: Prolonged visit, Medicare's own code. */
export const codeG2212: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'G2212',
  system: 'hcpcs',
  gloss: "Prolonged visit, Medicare's own code",
  unit: '15 min',
  effective: {},
  neverWith: ['G2082', 'G2083'],
  amounts: [],
  notes: [],
  confidence: 'A',
  sources: [{ citation: 'spravatohcp-coding', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** T1503: Giving a medicine other than by mouth or injection, by an agency or professional. */
export const codeT1503: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'T1503',
  system: 'hcpcs',
  gloss: 'Giving a medicine other than by mouth or injection, by an agency or professional',
  unit: 'visit',
  effective: {},
  usedBy: ['one Medicaid plan'],
  amounts: [],
  notes: [],
  confidence: 'A',
  sources: [{ citation: 'highmark-esk', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 50458-028-00: SPRAVATO, one device with 28 mg. */
export const code5045802800: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '50458-028-00',
  system: 'ndc',
  gloss: 'SPRAVATO, one device with 28 mg',
  unit: 'device',
  isDrug: true,
  effective: {},
  amounts: [],
  notes: [
    {
      text: 'Claim forms pad the three segments to 5, 4 and 2 digits: 50458-0028-00.',
      confidence: 'B',
      sources: [{ citation: 'rxreasoner-spravato', checked: 'read' }],
    },
  ],
  confidence: 'B',
  sources: [{ citation: 'rxreasoner-spravato', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 50458-028-02: SPRAVATO, kit of two devices, 56 mg. */
export const code5045802802: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '50458-028-02',
  system: 'ndc',
  gloss: 'SPRAVATO, kit of two devices, 56 mg',
  unit: 'kit',
  isDrug: true,
  effective: {},
  esketamineMg: { above: 28, through: 56 },
  amounts: [],
  notes: [
    {
      text: 'Claim forms pad the three segments to 5, 4 and 2 digits: 50458-0028-02.',
      confidence: 'B',
      sources: [{ citation: 'rxreasoner-spravato', checked: 'read' }],
    },
  ],
  confidence: 'B',
  sources: [{ citation: 'rxreasoner-spravato', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 50458-028-03: SPRAVATO, kit of three devices, 84 mg. */
export const code5045802803: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '50458-028-03',
  system: 'ndc',
  gloss: 'SPRAVATO, kit of three devices, 84 mg',
  unit: 'kit',
  isDrug: true,
  effective: {},
  esketamineMg: { above: 56, through: 84 },
  amounts: [],
  notes: [
    {
      text: 'Claim forms pad the three segments to 5, 4 and 2 digits: 50458-0028-03.',
      confidence: 'B',
      sources: [{ citation: 'rxreasoner-spravato', checked: 'read' }],
    },
  ],
  confidence: 'B',
  sources: [{ citation: 'rxreasoner-spravato', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
