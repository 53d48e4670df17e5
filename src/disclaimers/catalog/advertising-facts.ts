import type { AdvertisingFact } from '../model'
import { deepFreeze } from '../../core/freeze'

/** What regulators and platforms say of advertising ketamine, behind the rules about wording. */
export const ADVERTISING_FACTS: readonly AdvertisingFact[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'ads-crane',
    says: 'In 17 Maryland-linked ketamine advertisers (26 clinics, March 2023): 1 said ketamine was FDA-approved for depression, 3 said it was not addictive; news summaries say 7 of 17 did not mention risks.',
    sources: [{ citation: 'crane-2023', checked: 'read' }],
  },
  {
    id: 'ads-fda-scope',
    says: 'FDA drug-ad rules name manufacturers, packers and distributors, so clinics and platforms sat in a gray area (2023); since September 2025 FDA has sent letters to telehealth firms, and in March 2026 warned 30 more over sameness claims and hidden sourcing of compounded drugs (GLP-1 cases). Expect the same logic for ketamine.',
    sources: [
      { citation: 'crane-2023', checked: 'read' },
      { citation: 'fda-dtc-2025', checked: 'read' },
      { citation: 'fda-telehealth-2026', checked: 'read' },
    ],
  },
  {
    id: 'ads-502bb',
    says: 'A compounded drug is misbranded if its promotion is false or misleading in any particular.',
    sources: [{ citation: 'fdca-502bb', checked: 'read' }],
  },
  {
    id: 'ads-ftc',
    says: 'Health claims need competent and reliable scientific evidence, generally human RCTs; disclosures must be clear and in the same medium as the claim.',
    sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
  },
  {
    id: 'ads-meta',
    says: "Prescription-drug ads need Meta's written permission; pharmacies and telehealth need LegitScript; US, Canada, New Zealand only; not to under-18s.",
    sources: [{ citation: 'meta-rx', checked: 'read' }],
  },
  {
    id: 'ads-google',
    says: 'Online prescribing services need Google certification and listed countries; unapproved products may not be marketed as safe or effective; speculative or experimental treatments barred.',
    sources: [
      { citation: 'google-rx', checked: 'read' },
      { citation: 'google-unapproved', checked: 'read' },
      { citation: 'google-experimental', checked: 'read' },
    ],
  },
  {
    id: 'ads-legitscript',
    says: 'Certification requires licenses in every state served, lawful prescribing, controlled-substance compliance.',
    sources: [{ citation: 'legitscript-std', checked: 'read' }],
  },
  {
    id: 'ads-intl',
    says: 'Advertising prescription drugs to the public is banned in the UK, EU and Australia and limited in Canada.',
    sources: [{ citation: 'intl-dtc', checked: 'read' }],
  },
])
