import type { HarmCode } from '../../pharmacology-model'
import { deepFreeze } from '../../../core/freeze'

/** Codes for harm from ketamine: poisoning, adverse effects and disorders due to its use. */
export const harmCodes: readonly HarmCode[] = /* @__PURE__ */ deepFreeze([
  {
    system: 'icd-10-cm',
    code: 'T41.291A',
    display: 'Poisoning by other general anesthetics, accidental (unintentional), initial encounter',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    system: 'icd-10-cm',
    code: 'T41.295A',
    display: 'Adverse effect of other general anesthetics, initial encounter',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    system: 'icd-10-cm',
    code: 'T41.1X5A',
    display: 'Adverse effect of intravenous anesthetics, initial encounter',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    system: 'icd-10-cm',
    code: 'N30.90',
    display: 'Cystitis, unspecified without hematuria',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    system: 'icd-10-cm',
    code: 'F16.-',
    display: 'Hallucinogen related disorders',
    note: 'DSM-5-TR maps drugs of the phencyclidine type here; whether the index leads ketamine here was not read.',
    sources: [
      { citation: 'icd10cm-2021', locator: 'category', checked: 'read' },
      { citation: 'field-knowledge', locator: 'index use for ketamine', checked: 'recalled' },
    ],
  },
  {
    system: 'icd-11',
    code: '6C4D',
    display: 'Disorders due to use of dissociative drugs including ketamine and phencyclidine [PCP]',
    sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
  },
  {
    system: 'icd-11',
    code: '6C4D.1',
    display: 'Harmful pattern of use of dissociative drugs, including ketamine or PCP',
    sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
  },
  {
    system: 'icd-11',
    code: '6C4D.2',
    display: 'Dissociative drug dependence including ketamine or PCP',
    sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
  },
  {
    system: 'icd-11',
    code: '6C4D.3',
    display: 'Dissociative drug intoxication including Ketamine or PCP',
    sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
  },
])
