import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Psychotic disorder. */
export const psychoticDisorderSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'psychotic-disorder',
  label: 'psychotic disorder',
  include: [
    'icd-10-cm:F20.-',
    'icd-10-cm:F22-F25',
    'icd-10-cm:F28',
    'icd-10-cm:F29',
    'icd-10-cm:F30.2',
    'icd-10-cm:F31.2',
    'icd-10-cm:F31.5',
    'icd-10-cm:F31.64',
    'icd-10-cm:F32.3',
    'icd-10-cm:F33.3',
    'icd-10-cm:F06.0',
    'icd-10-cm:F06.2',
    'icd-10-cm:F53.1',
    'icd-10-cm:F01.52',
    'icd-10-cm:F01.A2',
    'icd-10-cm:F01.B2',
    'icd-10-cm:F01.C2',
    'icd-10-cm:F02.82',
    'icd-10-cm:F02.A2',
    'icd-10-cm:F02.B2',
    'icd-10-cm:F02.C2',
    'icd-10-cm:F03.92',
    'icd-10-cm:F03.A2',
    'icd-10-cm:F03.B2',
    'icd-10-cm:F03.C2',
    'icd-10-cm:F10.15-',
    'icd-10-cm:F10.25-',
    'icd-10-cm:F10.95-',
    'icd-10-cm:F11.15-',
    'icd-10-cm:F11.25-',
    'icd-10-cm:F11.95-',
    'icd-10-cm:F12.15-',
    'icd-10-cm:F12.25-',
    'icd-10-cm:F12.95-',
    'icd-10-cm:F13.15-',
    'icd-10-cm:F13.25-',
    'icd-10-cm:F13.95-',
    'icd-10-cm:F14.15-',
    'icd-10-cm:F14.25-',
    'icd-10-cm:F14.95-',
    'icd-10-cm:F15.15-',
    'icd-10-cm:F15.25-',
    'icd-10-cm:F15.95-',
    'icd-10-cm:F16.15-',
    'icd-10-cm:F16.25-',
    'icd-10-cm:F16.95-',
    'icd-10-cm:F18.15-',
    'icd-10-cm:F18.25-',
    'icd-10-cm:F18.95-',
    'icd-10-cm:F19.15-',
    'icd-10-cm:F19.25-',
    'icd-10-cm:F19.95-',
    'icd-10-cm:F10.5',
    'icd-10-cm:F10.7',
    'icd-10-cm:F11.5',
    'icd-10-cm:F11.7',
    'icd-10-cm:F12.5',
    'icd-10-cm:F12.7',
    'icd-10-cm:F13.5',
    'icd-10-cm:F13.7',
    'icd-10-cm:F14.5',
    'icd-10-cm:F14.7',
    'icd-10-cm:F15.5',
    'icd-10-cm:F15.7',
    'icd-10-cm:F16.5',
    'icd-10-cm:F16.7',
    'icd-10-cm:F18.5',
    'icd-10-cm:F18.7',
    'icd-10-cm:F19.5',
    'icd-10-cm:F19.7',
    'concept:psychotic-disorder',
    'concept:schizophrenia',
    'concept:schizoaffective-disorder',
    'concept:postpartum-psychosis',
    'concept:psychotic-depression',
    'concept:substance-induced-psychosis',
  ],
  exclude: [
    'icd-10-cm:F10.1-F10.2',
    'icd-10-cm:F10.9',
    'icd-10-cm:F11.1-F11.2',
    'icd-10-cm:F11.9',
    'icd-10-cm:F12.1-F12.2',
    'icd-10-cm:F12.9',
    'icd-10-cm:F13.1-F13.2',
    'icd-10-cm:F13.9',
    'icd-10-cm:F14.1-F14.2',
    'icd-10-cm:F14.9',
    'icd-10-cm:F15.1-F15.2',
    'icd-10-cm:F15.9',
    'icd-10-cm:F16.1-F16.2',
    'icd-10-cm:F16.9',
    'icd-10-cm:F18.1-F18.2',
    'icd-10-cm:F18.9',
    'icd-10-cm:F19.1-F19.2',
    'icd-10-cm:F19.9',
  ],
  asks: ['icd-10-cm:F21', 'icd-10-cm:Z86.59', 'icd-10-cm:R44.0-R44.3', 'concept:schizotypal-disorder'],
  note: 'F1x.5 and F1x.7 (residual and late-onset psychosis) are codes of the ICD-10 of the WHO. A category of use or dependence (F10.2) says nothing of psychosis. F06.0, F06.2, F53.1, dementia with psychotic disturbance and the substance-induced codes are psychosis of another cause, counted by convention. F21 (schizotypal disorder), Z86.59 (which does not name the disorder) and hallucinations (R44.0 to R44.3) ask.',
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Family history of psychosis. */
export const psychosisFamilyHistorySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'psychosis-family-history',
  label: 'family history of psychosis',
  include: ['concept:psychosis-family-history'],
  asks: ['icd-10-cm:Z81.8'],
  note: 'Z81.8 names no disorder.',
  sources: [
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Manic, hypomanic or mixed episode. */
export const manicEpisodeSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'manic-episode',
  label: 'manic, hypomanic or mixed episode',
  include: [
    'icd-10-cm:F30.-',
    'icd-10-cm:F31.0',
    'icd-10-cm:F31.1-',
    'icd-10-cm:F31.2',
    'icd-10-cm:F31.6-',
    'icd-10-cm:F31.71',
    'icd-10-cm:F31.73',
    'icd-10-cm:F31.77',
    'concept:manic-episode',
    'concept:hypomanic-episode',
    'concept:mixed-episode',
  ],
  asks: ['icd-10-cm:F06.33', 'icd-10-cm:F06.34'],
  note: 'Codes of partial remission belong here because symptoms remain: their blank status asks. F06.33 and F06.34 have a bodily cause.',
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Bipolar spectrum disorder. */
export const bipolarDisorderSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'bipolar-disorder',
  label: 'bipolar spectrum disorder',
  include: [
    'icd-10-cm:F31.-',
    'icd-10-cm:F30.-',
    'icd-10-cm:F34.0',
    'concept:bipolar-disorder',
    'concept:cyclothymic-disorder',
    'concept:manic-episode',
    'concept:hypomanic-episode',
    'concept:mixed-episode',
  ],
  note: 'F31.- is the listed category; F30.- and F34.0 are counted by convention as part of the spectrum.',
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Delirium. */
export const deliriumSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'delirium',
  label: 'delirium',
  include: ['icd-10-cm:F05', 'icd-10-cm:R41.0', 'concept:delirium'],
  note: 'Delirium from alcohol or drugs has codes of intoxication and withdrawal.',
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Dementia. */
export const dementiaSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'dementia',
  label: 'dementia',
  include: [
    'icd-10-cm:F00-F03',
    'icd-10-cm:G30.-',
    'icd-10-cm:G31.0-',
    'icd-10-cm:G31.83',
    'icd-10-cm:F10.27',
    'icd-10-cm:F10.97',
    'icd-10-cm:F13.27',
    'icd-10-cm:F13.97',
    'icd-10-cm:F18.17',
    'icd-10-cm:F18.27',
    'icd-10-cm:F18.97',
    'icd-10-cm:F19.17',
    'icd-10-cm:F19.27',
    'icd-10-cm:F19.97',
    'concept:dementia',
    'concept:alzheimer-disease',
  ],
  exclude: [
    'icd-10-cm:F10.2',
    'icd-10-cm:F10.9',
    'icd-10-cm:F13.2',
    'icd-10-cm:F13.9',
    'icd-10-cm:F18.1-F18.2',
    'icd-10-cm:F18.9',
    'icd-10-cm:F19.1-F19.2',
    'icd-10-cm:F19.9',
  ],
  note: 'F00 is dementia in Alzheimer disease in the ICD-10 of the WHO. F1x.-7 is persisting dementia from a substance. Mild neurocognitive disorder (F06.7-, G31.84) is not dementia.',
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm-2026-codes', checked: 'read' },
    { citation: 'icd10cm', locator: 'F1x.-7', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Suicidal ideation. */
export const suicidalIdeationSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'suicidal-ideation',
  label: 'suicidal ideation',
  include: ['icd-10-cm:R45.851', 'concept:suicidal-ideation', 'concept:suicidal-intent', 'concept:suicide-plan'],
  note: 'The code gives no level of the C-SSRS.',
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Suicidal behavior. */
export const suicidalBehaviorSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'suicidal-behavior',
  label: 'suicidal behavior',
  include: ['icd-10-cm:T14.91-', 'icd-10-cm:Z91.51', 'concept:suicide-attempt'],
  asks: ['icd-10-cm:X60-X84', 'concept:intentional-self-harm'],
  note: 'Z91.52 and R45.88 are self-harm without suicidal intent. Intentional self-harm (X71-X83, in the ICD-10 of the WHO X60-X84, and poisoning T36-T65 with that intent) asks with which intent it was.',
  sources: [
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm', locator: 'Z91.51', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Major depressive disorder. */
export const majorDepressiveDisorderSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'major-depressive-disorder',
  label: 'major depressive disorder',
  include: [
    'icd-10-cm:F32.0-F32.9',
    'icd-10-cm:F33.-',
    'concept:major-depressive-disorder',
    'concept:recurrent-major-depression',
    'concept:psychotic-depression',
  ],
  asks: ['concept:depressive-disorder'],
  note: 'F32.A (depression, unspecified) is not major depressive disorder. "Treatment-resistant" has no code.',
  sources: [
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'icdlist-f32', locator: 'F32.-', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})
