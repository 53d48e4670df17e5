import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Aneurysmal vascular disease. */
export const aneurysmalVascularDiseaseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'aneurysmal-vascular-disease',
  label: 'aneurysmal vascular disease',
  include: [
    'icd-10-cm:I71.-',
    'icd-10-cm:I72.-',
    'icd-10-cm:I79.0',
    'icd-10-cm:A52.01',
    'icd-10-cm:I67.1',
    'icd-10-cm:I25.3',
    'icd-10-cm:I25.41',
    'icd-10-cm:I28.1',
    'icd-10-cm:I60.0-I60.7',
    'icd-10-cm:Q28.1',
    'icd-10-cm:Q24.5',
    'icd-10-cm:Q25.43',
    'concept:aneurysm',
    'concept:ruptured-cerebral-aneurysm',
    'concept:aortic-dissection',
  ],
  asks: [
    'icd-10-cm:Q28.3',
    'icd-10-cm:Q28.8',
    'icd-10-cm:Q27.8',
    'icd-10-cm:Q25.79',
    'icd-10-cm:Z86.79',
    'icd-10-cm:I67.0',
    'icd-10-cm:I77.7-',
    'icd-10-cm:I25.42',
    'icd-10-cm:Z95.828',
    'concept:subarachnoid-hemorrhage',
  ],
  note: 'A ruptured cerebral aneurysm is coded I60.0-I60.7, an unruptured one I67.1. I25.3 is an aneurysm of the heart wall, kept by convention: the label lists arterial disease. I71.0- holds dissection of the aorta. Q28.3 also holds developmental venous anomaly; Q27.8, Q28.8 and Q25.79 count where an aneurysm is named; Z86.79 does not name the disease, and a stent graft in an aneurysm is coded Z95.828 as other grafts of vessels are; dissections of other arteries count where an aneurysm is documented.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'codingclarified-aneurysm', locator: 'I60.-, I67.1, Z86.79', checked: 'read' },
    { citation: 'legalclarity-aneurysm', locator: 'I60.-', checked: 'read' },
    { citation: 'icd10coded-q28', locator: 'Q28.-', checked: 'read' },
    { citation: 'diseasedb-i671', locator: 'I67.1', checked: 'read' },
    { citation: 'icd10cm-2021', locator: 'Z86.79', checked: 'read' },
    { citation: 'icd10cm-2026-tabular', locator: 'I25.3, I25.41, I28.1', checked: 'read' },
    { citation: 'icd10cm-titles-code', locator: 'I79.0, A52.01', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Dissection of an artery other than the aorta. */
export const nonAorticDissectionSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'non-aortic-dissection',
  label: 'dissection of an artery other than the aorta',
  include: ['icd-10-cm:I67.0', 'icd-10-cm:I77.7-', 'icd-10-cm:I25.42', 'concept:arterial-dissection'],
  note: 'The label names aneurysm and malformation, not dissection: it calls for a vascular opinion, and counts as an aneurysm where one is documented.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Arteriovenous malformation. */
export const arteriovenousMalformationSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'arteriovenous-malformation',
  label: 'arteriovenous malformation',
  include: [
    'icd-10-cm:Q28.2',
    'icd-10-cm:Q28.0',
    'icd-10-cm:Q27.3-',
    'icd-10-cm:Q25.72',
    'concept:arteriovenous-malformation',
    'concept:ruptured-arteriovenous-malformation',
    'concept:cerebral-arteriovenous-fistula',
  ],
  asks: ['icd-10-cm:I60.8', 'icd-10-cm:I67.1', 'icd-10-cm:I78.0'],
  note: 'A ruptured cerebral malformation is coded I60.8; I67.1 also holds acquired cerebral arteriovenous fistula. I78.0 is hereditary hemorrhagic telangiectasia: many who have it have such malformations in the lungs, the liver or the brain. A fistula made by a surgeon for dialysis is not one.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10coded-q28', locator: 'Q28.-, I60.8', checked: 'read' },
    { citation: 'diseasedb-i671', locator: 'I67.1', checked: 'read' },
    { citation: 'garg-2014', locator: 'I78.0', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Intracerebral hemorrhage at any time. */
export const intracerebralHemorrhageHistorySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'intracerebral-hemorrhage-history',
  label: 'intracerebral hemorrhage at any time',
  include: [
    'icd-10-cm:I61.-',
    'icd-10-cm:I69.1-',
    'icd-10-cm:S06.34-',
    'icd-10-cm:S06.35-',
    'icd-10-cm:S06.36-',
    'icd-10-cm:S06.37-',
    'icd-10-cm:S06.38-',
    'concept:intracerebral-hemorrhage',
  ],
  asks: [
    'icd-10-cm:Z86.79',
    'icd-10-cm:I62.9',
    'icd-10-cm:I64',
    'icd-10-cm:I69.4',
    'icd-10-cm:I69.9-',
    'concept:stroke',
    'concept:intracranial-hemorrhage',
  ],
  note: 'A resolved hemorrhage without deficit is often coded only Z86.79: a code list cannot decide it. I62.9 does not say where in the skull the bleeding was, I69.9- not what was left behind by which disease.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-2021', locator: 'I69.1-, Z86.79', checked: 'read' },
    { citation: 'code-s06', locator: 'S06.34-S06.38 together', checked: 'read' },
    { citation: 'icd10cm-2026-tabular', locator: 'I61, I62.9, I69.9-', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Subarachnoid, subdural or epidural bleeding at any time. */
export const otherIntracranialBleedHistorySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'other-intracranial-bleed-history',
  label: 'subarachnoid, subdural or epidural bleeding at any time',
  include: [
    'icd-10-cm:I60.8',
    'icd-10-cm:I60.9',
    'icd-10-cm:I62.-',
    'icd-10-cm:I69.0-',
    'icd-10-cm:I69.2-',
    'icd-10-cm:S06.4-',
    'icd-10-cm:S06.5-',
    'icd-10-cm:S06.6-',
    'concept:subarachnoid-hemorrhage',
    'concept:non-aneurysmal-subarachnoid-hemorrhage',
    'concept:subdural-hemorrhage',
    'concept:epidural-hemorrhage',
    'concept:intracranial-hemorrhage',
  ],
  asks: ['icd-10-cm:Z86.79'],
  note: 'I60.0-I60.7 count as a ruptured aneurysm, unless another cause is documented by the concept non-aneurysmal-subarachnoid-hemorrhage.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-2021', locator: 'I69.0-, I69.2-, Z86.79', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})
