import type { GuidelinePosition } from '../model'
import { deepFreeze } from '../../core/freeze'

/** VA/DoD guideline on major depressive disorder, 2022. */
export const glVadodMdd2022: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-vadod-mdd-2022',
  body: 'VA/DoD guideline on major depressive disorder',
  jurisdiction: 'US',
  issued: '2022',
  applies: [
    { drug: 'ketamine', routes: ['intravenous'] },
    { drug: 'esketamine', routes: ['intranasal'] },
  ],
  stance: 'weak-for',
  text: 'Ketamine or esketamine may be offered as augmentation after several adequate drug trials have failed.',
  sources: [
    { citation: 'vadod-mdd-2022', locator: 'position', checked: 'read' },
    { citation: 'consultant360-2022', locator: 'position', checked: 'read' },
    { citation: 'vadod-mdd-2022', locator: 'strength', checked: 'recalled' },
  ],
})

/** VA/DoD guideline on suicide risk, version 3.0, 2024-04. */
export const glVadodSuicide2024: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-vadod-suicide-2024',
  body: 'VA/DoD guideline on suicide risk, version 3.0',
  jurisdiction: 'US',
  issued: '2024-04',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'weak-for',
  text: 'Ketamine infusion as an adjunct for short-term reduction of suicidal ideation in major depressive disorder; already in the 2019 edition.',
  sources: [
    { citation: 'vadod-suicide-2024', locator: 'recommendation 12', checked: 'read' },
    { citation: 'reforge-2026', checked: 'read' },
    { citation: 'clinicaladvisor-2019', checked: 'read' },
  ],
})

/** CANMAT task force on racemic ketamine, 2021. */
export const glCanmatKetamine2021: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-canmat-ketamine-2021',
  body: 'CANMAT task force on racemic ketamine',
  jurisdiction: 'CA',
  issued: '2021',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral'] }],
  stance: 'conditional-for',
  line: 'third',
  text: 'A single intravenous infusion stands on Level 1 evidence, repeated or maintenance infusions on Level 3, other routes on Level 3 to 4; overall third line for adults with treatment-resistant depression.',
  sources: [
    { citation: 'swainson-2021', checked: 'read' },
    { citation: 'zarate-comment-2021', checked: 'read' },
  ],
})

/** CANMAT update on major depressive disorder, 2023. */
export const glCanmat2023: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-canmat-2023',
  body: 'CANMAT update on major depressive disorder',
  jurisdiction: 'CA',
  issued: '2023',
  applies: [
    { drug: 'ketamine', routes: ['intravenous'] },
    { drug: 'esketamine', routes: ['intranasal'] },
  ],
  stance: 'no-position',
  text: 'Covers intravenous ketamine and nasal esketamine for inadequate response; the line for each was not confirmed, so none is given.',
  sources: [{ citation: 'lam-2024', locator: 'existence', checked: 'read' }],
})

/** American Psychiatric Association task force, 2017. */
export const glApa2017: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-apa-2017',
  body: 'American Psychiatric Association task force',
  jurisdiction: 'US',
  issued: '2017',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'no-position',
  text: 'The effect of a single infusion is supported and long-term data are scarce; the statement lists patient selection, training and monitoring. It strongly advises against prescribing ketamine for self-administration at home. It is not a practice guideline.',
  kind: 'consensus',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
})

/** International expert synthesis, 2021. */
export const glIntl2021: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-intl-2021',
  body: 'International expert synthesis',
  issued: '2021',
  applies: [
    { drug: 'ketamine', routes: ['intravenous'] },
    { drug: 'esketamine', routes: ['intranasal'] },
    { drug: 'ketamine', routes: ['oral', 'subcutaneous', 'intramuscular'] },
  ],
  stance: 'conditional-for',
  text: 'Efficacy of intravenous ketamine and nasal esketamine in adults with treatment-resistant depression is judged established in the short term; evidence for oral, subcutaneous and intramuscular routes is judged insufficient.',
  kind: 'expert-opinion',
  sources: [
    { citation: 'mcintyre-2021', locator: 'existence', checked: 'read' },
    { citation: 'mcintyre-2021', locator: 'statement on routes', checked: 'recalled' },
  ],
})

/** NICE NG222, 2022. */
export const glNiceNg222: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-nice-ng222',
  body: 'NICE NG222',
  jurisdiction: 'GB-ENG',
  issued: '2022',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'no-position',
  text: 'No recommendation for ketamine; an exceptional surveillance decision of 2026 left it so.',
  sources: [{ citation: 'nice-ng222-2026', checked: 'read' }],
})

/** CANMAT and ISBD guideline on bipolar disorder, 2018. */
export const glCanmatIsbd2018: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-canmat-isbd-2018',
  body: 'CANMAT and ISBD guideline on bipolar disorder',
  issued: '2018',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'conditional-for',
  line: 'third',
  text: 'Adjunctive intravenous ketamine is listed third line (Level 3) for bipolar I depression.',
  sources: [{ citation: 'canmat-isbd-2018', checked: 'recalled' }],
})

/** VA/DoD guideline on post-traumatic stress disorder and acute stress disorder, prevention, 2023. */
export const glVadodPeritrauma2023: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-vadod-peritrauma-2023',
  body: 'VA/DoD guideline on post-traumatic stress disorder and acute stress disorder, prevention',
  jurisdiction: 'US',
  issued: '2023',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'insufficient-evidence',
  text: 'Insufficient evidence for or against any pharmacotherapy immediately after trauma, and for acute stress disorder.',
  sources: [{ citation: 'vadod-ptsd-2023', checked: 'read' }],
})

/** American Society of Hematology guideline on pain in sickle cell disease, 2020. */
export const glAsh2020: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-ash-2020',
  body: 'American Society of Hematology guideline on pain in sickle cell disease',
  jurisdiction: 'US',
  issued: '2020',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'conditional-for',
  text: 'The panel suggests a sub-anesthetic infusion as an adjunct for hospitalized adults and children whose acute pain is refractory to opioids alone (conditional recommendation, very low certainty).',
  sources: [{ citation: 'ash-2020', checked: 'read' }],
})

/** American College of Emergency Physicians, policy statement, 2017-10. */
export const glAcepSdk: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-acep-sdk',
  body: 'American College of Emergency Physicians, policy statement',
  jurisdiction: 'US',
  issued: '2017-10',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'for',
  text: 'Sub-dissociative ketamine is safe for analgesia in the emergency department, alone or as part of multimodal relief, without special monitoring.',
  sources: [
    { citation: 'acep-sdk', checked: 'read' },
    { citation: 'acep-2017', checked: 'read' },
    { citation: 'acepnow', checked: 'read' },
  ],
})

/** NeuPSIG recommendations on neuropathic pain, 2015. */
export const glNeupsig2015: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-neupsig-2015',
  body: 'NeuPSIG recommendations on neuropathic pain',
  issued: '2015',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'oral'] }],
  stance: 'insufficient-evidence',
  text: 'NMDA antagonists are called inconclusive for neuropathic pain.',
  sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
})

/** World Health Organization, Model List of Essential Medicines, 1985. */
export const glWhoEml: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-who-eml',
  body: 'World Health Organization, Model List of Essential Medicines',
  issued: '1985',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  stance: 'for',
  text: 'Ketamine is listed as a general anesthetic. The list is no license and has no psychiatric entry for it.',
  kind: 'list',
  sources: [{ citation: 'who-ketamine-2015', checked: 'read' }],
})

/** ASRA, AAPM and ASA consensus on chronic pain, on substance misuse, 2018-07-01. */
export const glAsraAddiction2018: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-asra-addiction-2018',
  body: 'ASRA, AAPM and ASA consensus on chronic pain, on substance misuse',
  jurisdiction: 'US',
  issued: '2018-07-01',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'against',
  text: 'Serial infusions should not be undertaken in active substance misuse.',
  kind: 'consensus',
  sources: [{ citation: 'cohen-2018', checked: 'read' }],
})

/** VA/DoD guideline on post-traumatic stress disorder and acute stress disorder, 2023. */
export const glVadodPtsd2023: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-vadod-ptsd-2023',
  body: 'VA/DoD guideline on post-traumatic stress disorder and acute stress disorder',
  jurisdiction: 'US',
  issued: '2023',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'weak-against',
  text: 'Suggests against ketamine for the treatment of post-traumatic stress disorder, on very low certainty of evidence.',
  sources: [{ citation: 'vadod-ptsd-2023', checked: 'read' }],
})

/** VA/DoD guideline on post-traumatic stress disorder, earlier edition, 2017. */
export const glVadodPtsd2017: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-vadod-ptsd-2017',
  body: 'VA/DoD guideline on post-traumatic stress disorder, earlier edition',
  jurisdiction: 'US',
  issued: '2017',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'against',
  text: 'Recommended against ketamine as monotherapy.',
  sources: [{ citation: 'vadod-ptsd-2023', checked: 'recalled' }],
})

/** ASRA, AAPM and ASA consensus on chronic pain, 2018-07-01. */
export const glAsraChronic2018: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-asra-chronic-2018',
  body: 'ASRA, AAPM and ASA consensus on chronic pain',
  jurisdiction: 'US',
  issued: '2018-07-01',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'conditional-for',
  text: 'Moderate evidence in complex regional pain syndrome, up to some weeks; weak evidence, short-term, in pain after spinal cord injury; weak or no evidence for immediate improvement in mixed neuropathic pain, phantom limb pain, post-herpetic neuralgia, fibromyalgia, cancer pain, ischemic pain, migraine and low-back pain. Outside complex regional pain syndrome no evidence for intermediate or long-term relief. Higher doses and longer infusions are supported by moderate evidence.',
  kind: 'consensus',
  sources: [
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'medcentral-asra', checked: 'read' },
    { citation: 'doctoryg', checked: 'read' },
    { citation: 'asra-news', locator: 'day of publication', checked: 'read' },
  ],
})

/** ASRA, AAPM and ASA consensus on acute pain, 2018. */
export const glAsraAcute2018: GuidelinePosition = /* @__PURE__ */ deepFreeze({
  id: 'gl-asra-acute-2018',
  body: 'ASRA, AAPM and ASA consensus on acute pain',
  jurisdiction: 'US',
  issued: '2018',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  stance: 'for',
  text: 'Supports ketamine as an adjunct for acute pain, above all in painful surgery, in opioid tolerance, in acute on chronic pain, and where opioids are to be spared, as in sleep apnea.',
  kind: 'consensus',
  sources: [
    { citation: 'schwenk-acute-2018', checked: 'read' },
    { citation: 'pureketamine-2018', locator: 'patients', checked: 'read' },
  ],
})
