import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Benzodiazepine above 2 mg a day of lorazepam or equivalent. */
export const ddiBenzodiazepineGt2mgLorazepamEq: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-benzodiazepine-gt-2mg-lorazepam-eq',
  title: 'Benzodiazepine above 2 mg a day of lorazepam or equivalent',
  when: { total: 'medications', sum: 'lorazepamEquivalentMgPerDay', in: 'benzodiazepine', status: ['active'], is: '>', to: 2 },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'Benzodiazepines add up to more than 2 mg of lorazepam a day. Published ceilings of trials differ: 2, 3 and 6 mg a day; the lowest is used.',
  action: 'Review the dose with its prescriber; never stop abruptly.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'ceilings of trials' },
    'ketamine-clinic': { kind: 'trial', text: 'ceilings of trials' },
    'ketamine-home': { kind: 'trial', text: 'ceilings of trials' },
  },
  sources: [
    { citation: 'trial-oral-esketamine-2019', checked: 'read' },
    { citation: 'er-ketamine-2024', checked: 'read' },
    { citation: 'jnj-benzo', locator: '6 mg a day in phase 3', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Sleep medicine of the zolpidem group. */
export const ddiZDrug: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-z-drug',
  title: 'Sleep medicine of the zolpidem group',
  when: { some: 'medications', in: 'z-drug', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'Zolpidem, eszopiclone, zaleplon or zopiclone is in use: sedation.',
  action:
    'Left out within 12 h before a session in phase 3 trials (trial practice, not label text); not after the dose on the same day unless recovered.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-clinic': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-home': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', locator: 'page 30, CNS depressants', checked: 'read' },
    { citation: 'jnj-benzo', locator: '12 h before a session', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Gabapentin or pregabalin. */
export const ddiGabapentinoid: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-gabapentinoid',
  title: 'Gabapentin or pregabalin',
  when: { some: 'medications', in: 'gabapentinoid', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message:
    'Gabapentin or pregabalin is in use: sedation; a regulator warned in 2019 about breathing with other depressants or lung disease.',
  action: 'Oxygen saturation; keep a dose away from the session when pain allows.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-clinic': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-home': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
  },
  sources: [{ citation: 'fda-gabapentinoid-2019', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Other sedating medicine. */
export const ddiCnsDepressantOther: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-cns-depressant-other',
  title: 'Other sedating medicine',
  when: { some: 'medications', in: 'cns-depressant-other', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'A sedating medicine is in use: sedation, slowed breathing.',
  action:
    'Move to after recovery on the day of the dose; ondansetron rather than promethazine for nausea. Phase 3 trials left out ramelteon within 12 h before a session.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-clinic': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-home': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
  },
  sources: [
    { citation: 'label-ketamine-ph', checked: 'read' },
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'jnj-benzo', locator: 'ramelteon, 12 h before a session', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Barbiturate or oxybate. */
export const ddiBarbiturateOxybate: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-barbiturate-oxybate',
  title: 'Barbiturate or oxybate',
  when: { some: 'medications', in: 'barbiturate-oxybate', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message: 'A barbiturate or oxybate is in use: long recovery, slowed breathing; barbiturates precipitate with ketamine in one syringe.',
  action: 'Never mix in one line. Oxybate: no dose on the night after a session without advice of sleep medicine.',
  override: 'prescriber; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-clinic': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-home': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
  },
  sources: [
    { citation: 'label-ketamine-us-old', checked: 'read' },
    { citation: 'rxreasoner-ketamine', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Muscle relaxant. */
export const ddiMuscleRelaxant: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-muscle-relaxant',
  title: 'Muscle relaxant',
  when: { some: 'medications', in: 'muscle-relaxant', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message: 'A muscle relaxant is in use: sedation; tizanidine lowers blood pressure.',
  action: 'Hold on the day of the dose if safe; do not stop intrathecal or high-dose baclofen.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-clinic': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
    'ketamine-home': { kind: 'label', text: 'CNS depressants may increase sedation: monitor closely' },
  },
  sources: [{ citation: 'label-ketamine-ph', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Other NMDA antagonist. */
export const ddiNmdaAntagonist: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-nmda-antagonist',
  title: 'Other NMDA antagonist',
  when: { some: 'medications', in: 'nmda-antagonist', status: ['active'] },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'precaution' },
  whenUnknown: 'asks',
  message:
    'Memantine, amantadine or dextromethorphan is in use: same receptor; more dissociation or confusion and a loss of effect are possible; human data are scarce. The European label of memantine says to avoid NMDA antagonists such as ketamine with it.',
  action: 'Memantine: weigh the advice of its label. Avoid dextromethorphan on the same day. Otherwise a lower first dose.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'same receptor; human data scarce' },
    'ketamine-clinic': { kind: 'convention', text: 'same receptor; human data scarce' },
    'ketamine-home': { kind: 'convention', text: 'same receptor; human data scarce' },
  },
  sources: [
    { citation: 'label-memantine-eu', locator: 'section 4.4', checked: 'read' },
    { citation: 'field-knowledge', locator: 'what the medicines do', checked: 'recalled' },
    { citation: 'library-convention', locator: 'effect', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine from another source. */
export const ddiDuplicateKetamine: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-duplicate-ketamine',
  title: 'Ketamine from another source',
  when: { some: 'medications', in: 'duplicate-ketamine', status: ['active'] },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message:
    'Ketamine or esketamine is already in use: duplicate exposure. The treatment that is screened here belongs on the list as planned, or not at all.',
  action: 'One source only; prescription monitoring program; home supply is brought back.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'abuse, misuse and sedation warnings' },
    'ketamine-clinic': { kind: 'label', text: 'abuse, misuse and sedation warnings' },
    'ketamine-home': { kind: 'label', text: 'abuse, misuse and sedation warnings' },
  },
  sources: [{ citation: 'spravato-label-us-2019', locator: 'sections 5.1 and 5.3', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Xylazine or medetomidine. */
export const ddiXylazineMedetomidine: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ddi-xylazine-medetomidine',
  title: 'Xylazine or medetomidine',
  when: { some: 'medications', in: 'xylazine-medetomidine', status: ['active'] },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message:
    'Xylazine or medetomidine, adulterants of illicit opioids, are recorded: slow heart, low then high blood pressure, long sedation that naloxone does not reverse.',
  action: 'Treat as active illicit opioid use; no dose.',
  override: 'addiction medicine; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'convention', text: 'counts as active illicit opioid use' },
    'ketamine-clinic': { kind: 'convention', text: 'counts as active illicit opioid use' },
    'ketamine-home': { kind: 'convention', text: 'counts as active illicit opioid use' },
  },
  sources: [
    { citation: 'mmwr-xylazine-2022', locator: 'xylazine', checked: 'read' },
    { citation: 'cdc-medetomidine-2025', locator: 'medetomidine', checked: 'read' },
    { citation: 'field-knowledge', locator: 'what the adulterants do', checked: 'recalled' },
    { citation: 'library-convention', locator: 'effect', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
