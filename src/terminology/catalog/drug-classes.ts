import type { DrugClass } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Classes of medicines that the rules speak of. A convention of this library on top of ATC: what matters is the rule, not the chemistry. */
export const drugClassRecords: readonly DrugClass[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'benzodiazepine',
    label: 'Benzodiazepines',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'z-drug',
    label: 'Z-drugs (nonbenzodiazepine hypnotics)',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'opioid',
    label: 'Opioids (agonists and partial agonists)',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'opioid-antagonist',
    label: 'Opioid antagonists',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'alcohol',
    label: 'Alcohol',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'gabapentinoid',
    label: 'Gabapentinoids',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'cns-depressant-other',
    label: 'Sedating antihistamines, sedating antidepressants and other CNS depressants',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'barbiturate-oxybate',
    label: 'Barbiturates and oxybates',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'muscle-relaxant',
    label: 'Centrally acting muscle relaxants',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'psychostimulant',
    label: 'Psychostimulants and wake-promoting drugs',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'maoi',
    label: 'Monoamine oxidase inhibitors',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'nmda-antagonist',
    label: 'NMDA receptor antagonists',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'ketamine',
    label: 'Ketamine and esketamine',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'xanthine',
    label: 'Xanthines',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'ergot',
    label: 'Ergot oxytocics',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'cyp3a4-inhibitor-strong',
    label: 'Strong CYP3A4 inhibitors',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'cyp2b6-inhibitor',
    label: 'CYP2B6 inhibitors',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'cyp-inducer',
    label: 'CYP3A4 / CYP2B6 inducers',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'sympathomimetic',
    label: 'Sympathomimetics and oral decongestants',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'vasopressin',
    label: 'Vasopressin',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'nasal-steroid-decongestant',
    label: 'Nasal corticosteroids and nasal decongestants',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'thyroid-hormone',
    label: 'Thyroid hormones',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  { id: 'alpha2-adulterant', label: 'Alpha-2 adulterants (illicit supply)', sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
  {
    id: 'ssri',
    label: 'SSRIs',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'snri',
    label: 'SNRIs',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'tca',
    label: 'Tricyclic and tetracyclic antidepressants',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'antidepressant-other',
    label: 'Other antidepressants',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'augmentation',
    label: 'Augmentation agents used in step criteria',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'antipsychotic',
    label: 'Antipsychotics',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'mood-stabilizer',
    label: 'Lithium and mood stabilizers',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'antihypertensive',
    label: 'Antihypertensives',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'insulin',
    label: 'Insulins',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
  {
    id: 'sulfonylurea',
    label: 'Sulfonylureas (and glinides)',
    sources: [
      { citation: 'who-atc-2026', checked: 'read' },
      { citation: 'pharmgkb-drugs', checked: 'read' },
    ],
  },
])
