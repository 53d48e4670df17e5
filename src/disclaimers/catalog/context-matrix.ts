import type { MatrixAddition, MatrixRow } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Of what is read by professionals, too. */
const NAMES_BRAND: MatrixAddition = {
  topics: ['trademark'],
  when: 'it names a brand, an agency or a society',
  entries: [{ unit: 'disc-trademark', presentation: 'full' }],
}

/** What a website adds, and an article like it. */
const ARTICLE: readonly MatrixAddition[] = [
  {
    topics: ['ketamine', 'off-label'],
    when: 'it talks about ketamine',
    entries: [
      { unit: 'disc-off-label', presentation: 'full' },
      { unit: 'disc-risks-ketamine', presentation: 'full' },
      { unit: 'disc-results-vary', presentation: 'full' },
    ],
  },
  { topics: ['compounded'], when: 'it talks about a compounded product', entries: [{ unit: 'disc-compounded', presentation: 'full' }] },
  {
    topics: ['esketamine'],
    when: 'it talks about esketamine',
    entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'full' }],
  },
  {
    topics: ['at-home'],
    when: 'it talks about use at home',
    entries: [
      { unit: 'disc-at-home', presentation: 'full' },
      { unit: 'disc-spravato-never-home', presentation: 'full' },
    ],
  },
  { topics: ['links'], when: 'it links to other sites', entries: [{ unit: 'disc-links', presentation: 'full' }] },
  { topics: ['forecast'], when: 'it looks ahead or gives opinions', entries: [{ unit: 'disc-speculative', presentation: 'full' }] },
  { topics: ['evidence'], when: 'it summarizes evidence', entries: [{ unit: 'disc-evidence-limits', presentation: 'full' }] },
  { topics: ['sponsored'], when: 'somebody paid for it', entries: [{ unit: 'disc-conflict', presentation: 'full' }] },
  { topics: ['named-case'], when: 'it names a death or a lawsuit', entries: [{ unit: 'disc-case-news', presentation: 'full' }] },
  { topics: ['benefit-claim'], when: 'it states a benefit', entries: [{ unit: 'disc-results-vary', presentation: 'full' }] },
  { topics: ['pregnancy-possible'], when: 'pregnancy is possible', entries: [{ unit: 'disc-pregnancy', presentation: 'full' }] },
  { topics: ['coverage'], when: 'it talks about coverage', entries: [{ unit: 'disc-coverage', presentation: 'full' }] },
  { topics: ['price'], when: 'it names a price', entries: [{ unit: 'disc-cost-estimate', presentation: 'full' }] },
  {
    topics: ['self-pay'],
    jurisdiction: 'US',
    when: 'readers are uninsured or pay without insurance',
    entries: [{ unit: 'disc-gfe-rights', presentation: 'full' }],
  },
  {
    topics: ['telehealth'],
    when: 'ketamine is prescribed by telehealth',
    entries: [{ unit: 'disc-telehealth', presentation: 'full' }],
  },
  {
    topics: ['telehealth'],
    jurisdiction: 'US',
    when: 'ketamine is prescribed by telehealth',
    entries: [{ unit: 'disc-telehealth-rule', presentation: 'full' }],
  },
  {
    topics: ['ai-text'],
    when: 'it shows text made by artificial intelligence',
    entries: [{ unit: 'disc-ai-generated', presentation: 'full' }],
  },
  {
    topics: ['psychotherapy'],
    when: 'it talks about psychotherapy, integration or coaching',
    entries: [{ unit: 'disc-psychotherapy', presentation: 'full' }],
  },
  { topics: ['group'], when: 'it talks about group sessions', entries: [{ unit: 'disc-group', presentation: 'full' }] },
  NAMES_BRAND,
]

/** A row that several audiences share. */
type SharedRow = Omit<MatrixRow, 'audience'>

const PROFESSIONAL_BLOG: SharedRow = {
  surface: 'blog',
  always: [
    { unit: 'disc-as-of', presentation: 'full' },
    { unit: 'disc-conflict', presentation: 'full' },
  ],
  add: [NAMES_BRAND],
}

const TESTIMONIAL: SharedRow = {
  surface: 'testimonial',
  always: [
    { unit: 'disc-testimonial', presentation: 'full' },
    { unit: 'disc-results-vary', presentation: 'full' },
    { unit: 'disc-crisis', presentation: 'full' },
    { unit: 'disc-not-medical-advice', presentation: 'full' },
    { unit: 'disc-off-label', presentation: 'full', unless: 'esketamine-only' },
    { unit: 'disc-risks-ketamine', presentation: 'full', unless: 'esketamine-only' },
  ],
  add: [
    {
      topics: ['esketamine'],
      when: 'it talks about esketamine',
      entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'full' }],
    },
    { topics: ['compounded'], when: 'it talks about a compounded product', entries: [{ unit: 'disc-compounded', presentation: 'full' }] },
  ],
}

const PROFESSIONAL_VIDEO: SharedRow = {
  surface: 'video',
  always: [],
  add: [
    {
      topics: ['decision-support'],
      when: 'it shows output of a decision tool',
      entries: [{ unit: 'disc-cds-clinician', presentation: 'spoken' }],
    },
  ],
}

const SOCIAL_POST: SharedRow = {
  surface: 'social-post',
  always: [
    { unit: 'disc-emergency', presentation: 'short' },
    { unit: 'disc-crisis', presentation: 'short' },
    { unit: 'disc-not-medical-advice', presentation: 'short' },
    { unit: 'disc-no-diagnosis-treatment', presentation: 'linked' },
    { unit: 'disc-licensed-professional', presentation: 'linked' },
    { unit: 'disc-no-relationship', presentation: 'linked' },
    { unit: 'disc-no-liability', presentation: 'linked' },
    { unit: 'disc-terms', presentation: 'linked' },
    { unit: 'disc-privacy', presentation: 'linked' },
    { unit: 'disc-as-of', presentation: 'linked' },
    { unit: 'disc-minors', presentation: 'linked' },
  ],
  add: [
    { topics: ['forecast'], when: 'it looks ahead or gives opinions', entries: [{ unit: 'disc-speculative', presentation: 'linked' }] },
    {
      topics: ['ketamine', 'off-label'],
      when: 'it talks about ketamine',
      entries: [
        { unit: 'disc-off-label', presentation: 'short' },
        { unit: 'disc-risks-ketamine', presentation: 'short' },
        { unit: 'disc-results-vary', presentation: 'short' },
      ],
    },
    {
      topics: ['compounded'],
      when: 'it talks about a compounded product',
      entries: [{ unit: 'disc-compounded', presentation: 'short' }],
    },
    {
      topics: ['esketamine'],
      when: 'it talks about esketamine',
      entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'full' }],
    },
    {
      topics: ['at-home'],
      when: 'it talks about use at home',
      entries: [
        { unit: 'disc-at-home', presentation: 'linked' },
        { unit: 'disc-spravato-never-home', presentation: 'linked' },
      ],
    },
    { topics: ['benefit-claim'], when: 'it states a benefit', entries: [{ unit: 'disc-results-vary', presentation: 'short' }] },
    {
      topics: ['endorser-paid', 'sponsored'],
      when: 'somebody paid for it',
      entries: [{ unit: 'disc-endorser-paid', presentation: 'short' }],
    },
  ],
  note: 'A paid post says so at its start. A post that cannot hold disc-esketamine-fair-balance makes no claim of benefit for esketamine.',
}

const PROFESSIONAL_COST_ESTIMATE: SharedRow = {
  surface: 'cost-estimate',
  always: [
    { unit: 'disc-payer-summary', presentation: 'full' },
    { unit: 'disc-as-of', presentation: 'full' },
  ],
  add: [],
}

const PROFESSIONAL_PROTOCOL_VIEW: SharedRow = {
  surface: 'protocol-view',
  always: [
    { unit: 'disc-cds-clinician', presentation: 'full' },
    { unit: 'disc-protocol-view', presentation: 'full' },
    { unit: 'disc-evidence-limits', presentation: 'full' },
    { unit: 'disc-as-of', presentation: 'full' },
    { unit: 'disc-off-label', presentation: 'full', unless: 'esketamine-only' },
  ],
  add: [
    { topics: ['esketamine'], when: 'it is about SPRAVATO', entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'full' }] },
  ],
}

const TRIAL: SharedRow = {
  surface: 'trial-recruitment',
  always: [
    { unit: 'disc-clinical-trial', presentation: 'full' },
    { unit: 'disc-crisis', presentation: 'full' },
    { unit: 'disc-privacy', presentation: 'full' },
  ],
  add: [],
  note: 'An ad for a trial makes no claim about outcomes.',
}

/**
 * The context matrix: what each surface needs for each audience, by the published rows and, where a notice's own rule names a surface and a topic, by that.
 * A surface without a row for an audience is not meant for it.
 * The conditions that reach over all rows (translated content, readers outside the United States) are {@link EVERYWHERE}.
 */
export const CONTEXT_MATRIX: readonly MatrixRow[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      surface: 'website',
      audience: 'patient',
      always: [
        { unit: 'disc-emergency', presentation: 'full' },
        { unit: 'disc-crisis', presentation: 'full' },
        { unit: 'disc-not-medical-advice', presentation: 'full' },
        { unit: 'disc-no-diagnosis-treatment', presentation: 'full' },
        { unit: 'disc-licensed-professional', presentation: 'full' },
        { unit: 'disc-no-relationship', presentation: 'full' },
        { unit: 'disc-no-liability', presentation: 'full' },
        { unit: 'disc-terms', presentation: 'full' },
        { unit: 'disc-privacy', presentation: 'full' },
        { unit: 'disc-as-of', presentation: 'full' },
        { unit: 'disc-minors', presentation: 'full' },
      ],
      add: ARTICLE,
    },
    {
      surface: 'website',
      audience: 'clinician',
      always: [
        { unit: 'disc-cds-clinician', presentation: 'full' },
        { unit: 'disc-as-of', presentation: 'full' },
        { unit: 'disc-evidence-limits', presentation: 'full' },
      ],
      add: [NAMES_BRAND],
    },
    {
      surface: 'website',
      audience: 'payer',
      always: [{ unit: 'disc-as-of', presentation: 'full' }],
      add: [NAMES_BRAND],
    },
    {
      surface: 'blog',
      audience: 'patient',
      always: [
        { unit: 'disc-emergency', presentation: 'linked' },
        { unit: 'disc-crisis', presentation: 'linked' },
        { unit: 'disc-not-medical-advice', presentation: 'full' },
        { unit: 'disc-no-diagnosis-treatment', presentation: 'linked' },
        { unit: 'disc-licensed-professional', presentation: 'linked' },
        { unit: 'disc-no-relationship', presentation: 'linked' },
        { unit: 'disc-no-liability', presentation: 'linked' },
        { unit: 'disc-terms', presentation: 'linked' },
        { unit: 'disc-privacy', presentation: 'linked' },
        { unit: 'disc-as-of', presentation: 'full' },
        { unit: 'disc-minors', presentation: 'linked' },
      ],
      add: ARTICLE,
    },
    { audience: 'clinician', ...PROFESSIONAL_BLOG },
    { audience: 'payer', ...PROFESSIONAL_BLOG },
    { audience: 'patient', ...TESTIMONIAL },
    { audience: 'clinician', ...TESTIMONIAL },
    { audience: 'payer', ...TESTIMONIAL },
    {
      surface: 'video',
      audience: 'patient',
      always: [
        { unit: 'disc-not-medical-advice', presentation: 'spoken' },
        { unit: 'disc-emergency', presentation: 'spoken' },
        { unit: 'disc-crisis', presentation: 'description' },
        { unit: 'disc-no-diagnosis-treatment', presentation: 'description' },
        { unit: 'disc-licensed-professional', presentation: 'description' },
        { unit: 'disc-no-relationship', presentation: 'description' },
        { unit: 'disc-no-liability', presentation: 'description' },
        { unit: 'disc-terms', presentation: 'description' },
        { unit: 'disc-privacy', presentation: 'description' },
        { unit: 'disc-as-of', presentation: 'description' },
        { unit: 'disc-minors', presentation: 'description' },
      ],
      add: [
        {
          topics: ['ketamine', 'off-label'],
          when: 'it talks about ketamine',
          entries: [
            { unit: 'disc-off-label', presentation: 'description' },
            { unit: 'disc-risks-ketamine', presentation: 'description' },
            { unit: 'disc-results-vary', presentation: 'description' },
          ],
        },
        {
          topics: ['compounded'],
          when: 'it talks about a compounded product',
          entries: [{ unit: 'disc-compounded', presentation: 'description' }],
        },
        {
          topics: ['esketamine'],
          when: 'it talks about esketamine',
          entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'description' }],
        },
        {
          topics: ['at-home'],
          when: 'it talks about use at home',
          entries: [
            { unit: 'disc-at-home', presentation: 'description' },
            { unit: 'disc-spravato-never-home', presentation: 'description' },
          ],
        },
        { topics: ['links'], when: 'it links to other sites', entries: [{ unit: 'disc-links', presentation: 'description' }] },
        {
          topics: ['forecast'],
          when: 'it looks ahead or gives opinions',
          entries: [{ unit: 'disc-speculative', presentation: 'description' }],
        },
        { topics: ['evidence'], when: 'it summarizes evidence', entries: [{ unit: 'disc-evidence-limits', presentation: 'description' }] },
        {
          topics: ['endorser-paid'],
          when: 'the person was paid, got a gift, works there or is family',
          entries: [{ unit: 'disc-endorser-paid', presentation: 'spoken' }],
        },
        { topics: ['sponsored'], when: 'somebody paid for it', entries: [{ unit: 'disc-conflict', presentation: 'description' }] },
        { topics: ['benefit-claim'], when: 'it states a benefit', entries: [{ unit: 'disc-results-vary', presentation: 'description' }] },
        {
          topics: ['named-case'],
          when: 'it names a death or a lawsuit',
          entries: [{ unit: 'disc-case-news', presentation: 'description' }],
        },
      ],
    },
    { audience: 'clinician', ...PROFESSIONAL_VIDEO },
    { audience: 'payer', ...PROFESSIONAL_VIDEO },
    { audience: 'patient', ...SOCIAL_POST },
    { audience: 'clinician', ...SOCIAL_POST },
    { audience: 'payer', ...SOCIAL_POST },
    {
      surface: 'paid-ad',
      audience: 'patient',
      always: [
        { unit: 'disc-off-label', presentation: 'short', unless: 'esketamine-only' },
        { unit: 'disc-compounded', presentation: 'short', unless: 'not-compounded' },
        { unit: 'disc-risks-ketamine', presentation: 'short', unless: 'esketamine-only' },
        { unit: 'disc-minors', presentation: 'full' },
      ],
      add: [
        {
          topics: ['esketamine'],
          when: 'it talks about esketamine',
          entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'full' }],
        },
        { topics: ['at-home'], when: 'it talks about use at home', entries: [{ unit: 'disc-at-home', presentation: 'full' }] },
        { topics: ['price'], when: 'it names a price', entries: [{ unit: 'disc-cost-estimate', presentation: 'full' }] },
        { topics: ['benefit-claim'], when: 'it states a benefit', entries: [{ unit: 'disc-results-vary', presentation: 'short' }] },
      ],
      note: 'The risks stand in the ad, or one tap away where the platform allows it.',
    },
    {
      surface: 'app-screen',
      audience: 'patient',
      always: [
        { unit: 'disc-emergency', presentation: 'full' },
        { unit: 'disc-crisis', presentation: 'one-tap' },
        { unit: 'disc-no-diagnosis-treatment', presentation: 'full' },
      ],
      add: [
        {
          topics: ['compounded'],
          when: 'it talks about a compounded product',
          entries: [{ unit: 'disc-compounded', presentation: 'full' }],
        },
        { topics: ['at-home'], when: 'it talks about use at home', entries: [{ unit: 'disc-at-home', presentation: 'full' }] },
        {
          topics: ['ai-text'],
          when: 'it shows text made by artificial intelligence',
          entries: [{ unit: 'disc-ai-generated', presentation: 'full' }],
        },
        { topics: ['score'], when: 'it shows a score', entries: [{ unit: 'disc-automated-check', presentation: 'full' }] },
        {
          topics: ['telehealth', 'at-home'],
          when: 'ketamine is prescribed by telehealth or used at home',
          entries: [{ unit: 'disc-telehealth', presentation: 'full' }],
        },
      ],
    },
    { surface: 'app-screen', audience: 'clinician', always: [{ unit: 'disc-cds-clinician', presentation: 'full' }], add: [] },
    { surface: 'app-screen', audience: 'payer', always: [{ unit: 'disc-cds-clinician', presentation: 'full' }], add: [] },
    {
      surface: 'intake-form',
      audience: 'patient',
      always: [
        { unit: 'disc-emergency', presentation: 'full' },
        { unit: 'disc-crisis', presentation: 'full' },
        { unit: 'disc-no-relationship', presentation: 'full' },
        { unit: 'disc-telehealth', presentation: 'full' },
        { unit: 'disc-privacy', presentation: 'full' },
        { unit: 'disc-minors', presentation: 'full' },
        { unit: 'disc-pregnancy', presentation: 'full' },
        { unit: 'disc-controlled', presentation: 'full' },
      ],
      add: [
        {
          topics: ['compounded'],
          when: 'it talks about a compounded product',
          entries: [{ unit: 'disc-compounded', presentation: 'full' }],
        },
        { topics: ['at-home'], when: 'it talks about use at home', entries: [{ unit: 'disc-at-home', presentation: 'full' }] },
        {
          topics: ['ai-text'],
          when: 'artificial intelligence asks or answers',
          entries: [{ unit: 'disc-ai-generated', presentation: 'full' }],
        },
        { topics: ['benefit-claim'], when: 'it states a benefit', entries: [{ unit: 'disc-results-vary', presentation: 'full' }] },
        { topics: ['coverage'], when: 'it talks about coverage', entries: [{ unit: 'disc-coverage', presentation: 'full' }] },
        {
          topics: ['self-pay'],
          jurisdiction: 'US',
          when: 'the person is uninsured or pays without insurance',
          entries: [{ unit: 'disc-gfe-rights', presentation: 'full' }],
        },
        {
          topics: ['telehealth'],
          jurisdiction: 'US',
          when: 'ketamine is prescribed by telehealth',
          entries: [{ unit: 'disc-telehealth-rule', presentation: 'full' }],
        },
      ],
    },
    {
      surface: 'consent-form',
      audience: 'patient',
      always: [
        { unit: 'disc-off-label', presentation: 'full', unless: 'esketamine-only' },
        { unit: 'disc-compounded', presentation: 'full', unless: 'not-compounded' },
        { unit: 'disc-at-home', presentation: 'full', unless: 'not-at-home' },
        { unit: 'disc-risks-ketamine', presentation: 'full', unless: 'esketamine-only' },
        { unit: 'disc-no-mix', presentation: 'full' },
        { unit: 'disc-no-driving', presentation: 'full' },
        { unit: 'disc-pregnancy', presentation: 'full' },
        { unit: 'disc-controlled', presentation: 'full' },
        { unit: 'disc-results-vary', presentation: 'full' },
        { unit: 'disc-report-effects', presentation: 'full' },
      ],
      add: [
        {
          topics: ['telehealth', 'at-home'],
          when: 'ketamine is prescribed by telehealth or used at home',
          entries: [{ unit: 'disc-telehealth', presentation: 'full' }],
        },
        { topics: ['psychotherapy'], when: 'it includes psychotherapy', entries: [{ unit: 'disc-psychotherapy', presentation: 'full' }] },
        { topics: ['group'], when: 'it is about group sessions', entries: [{ unit: 'disc-group', presentation: 'full' }] },
        { topics: ['esketamine'], when: 'it is about SPRAVATO', entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'full' }] },
      ],
      note: 'For SPRAVATO the REMS enrollment form is signed as well. disc-no-liability never stands in a consent.',
    },
    {
      surface: 'email',
      audience: 'patient',
      always: [
        { unit: 'disc-not-monitored', presentation: 'full' },
        { unit: 'disc-emergency', presentation: 'full' },
        { unit: 'disc-privacy', presentation: 'full' },
      ],
      add: [
        {
          topics: ['compounded'],
          when: 'it talks about a compounded product',
          entries: [{ unit: 'disc-compounded', presentation: 'full' }],
        },
        {
          topics: ['clinical-content', 'benefit-claim'],
          when: 'it has clinical content',
          entries: [
            { unit: 'disc-not-medical-advice', presentation: 'full' },
            { unit: 'disc-crisis', presentation: 'full' },
          ],
        },
        { topics: ['ai-text'], when: 'artificial intelligence wrote it', entries: [{ unit: 'disc-ai-generated', presentation: 'full' }] },
      ],
    },
    { surface: 'email', audience: 'clinician', always: [{ unit: 'disc-privacy', presentation: 'full' }], add: [] },
    { surface: 'email', audience: 'payer', always: [{ unit: 'disc-privacy', presentation: 'full' }], add: [] },
    {
      surface: 'checklist',
      audience: 'patient',
      always: [
        { unit: 'disc-emergency', presentation: 'full' },
        { unit: 'disc-automated-check', presentation: 'full' },
        { unit: 'disc-at-home', presentation: 'full', unless: 'not-at-home' },
        { unit: 'disc-no-mix', presentation: 'full' },
        { unit: 'disc-water-safety', presentation: 'full' },
        { unit: 'disc-no-driving', presentation: 'full' },
        { unit: 'disc-storage-disposal', presentation: 'full', unless: 'not-at-home' },
        { unit: 'disc-crisis', presentation: 'full' },
      ],
      add: [{ topics: ['pregnancy-possible'], when: 'pregnancy is possible', entries: [{ unit: 'disc-pregnancy', presentation: 'full' }] }],
      note: 'disc-no-liability never stands in a checklist.',
    },
    { surface: 'checklist', audience: 'clinician', always: [{ unit: 'disc-cds-clinician', presentation: 'full' }], add: [] },
    { surface: 'checklist', audience: 'payer', always: [{ unit: 'disc-cds-clinician', presentation: 'full' }], add: [] },
    {
      surface: 'cost-estimate',
      audience: 'patient',
      always: [
        { unit: 'disc-cost-estimate', presentation: 'full' },
        { unit: 'disc-coverage', presentation: 'full' },
        { unit: 'disc-as-of', presentation: 'full' },
      ],
      add: [
        {
          topics: ['self-pay'],
          jurisdiction: 'US',
          when: 'the person is uninsured or pays without insurance',
          entries: [{ unit: 'disc-gfe-rights', presentation: 'full' }],
        },
      ],
    },
    { audience: 'clinician', ...PROFESSIONAL_COST_ESTIMATE },
    { audience: 'payer', ...PROFESSIONAL_COST_ESTIMATE },
    {
      surface: 'protocol-view',
      audience: 'patient',
      always: [
        { unit: 'disc-protocol-view', presentation: 'full' },
        { unit: 'disc-off-label', presentation: 'full', unless: 'esketamine-only' },
        { unit: 'disc-licensed-professional', presentation: 'full' },
      ],
      add: [
        { topics: ['esketamine'], when: 'it is about SPRAVATO', entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'full' }] },
      ],
      note: 'Not shown to patients by default, and never with numeric doses.',
    },
    { audience: 'clinician', ...PROFESSIONAL_PROTOCOL_VIEW },
    { audience: 'payer', ...PROFESSIONAL_PROTOCOL_VIEW },
    { audience: 'patient', ...TRIAL },
    { audience: 'clinician', ...TRIAL },
    { audience: 'payer', ...TRIAL },
    {
      surface: 'retreat',
      audience: 'patient',
      always: [
        { unit: 'disc-retreat', presentation: 'full' },
        { unit: 'disc-water-safety', presentation: 'full' },
        { unit: 'disc-group', presentation: 'full' },
        { unit: 'disc-controlled', presentation: 'full' },
        { unit: 'disc-off-label', presentation: 'full', unless: 'esketamine-only' },
        { unit: 'disc-emergency', presentation: 'full' },
      ],
      add: [{ topics: ['travel'], when: 'people travel to it', entries: [{ unit: 'disc-jurisdiction', presentation: 'full' }] }],
    },
  ]))()

/** What every row adds. How a row itself shows a notice is not changed by it. */
export const EVERYWHERE: readonly MatrixAddition[] = /* @__PURE__ */ deepFreeze([
  {
    topics: ['esketamine'],
    also: ['at-home', 'telehealth'],
    when: 'it talks about esketamine, and about use at home or telehealth',
    entries: [{ unit: 'disc-spravato-never-home', presentation: 'full' }],
  },
  {
    topics: ['esketamine'],
    also: ['benefit-claim', 'clinical-content'],
    when: 'it states a use or benefit of esketamine',
    entries: [{ unit: 'disc-esketamine-fair-balance', presentation: 'full' }],
  },
  {
    topics: ['ketamine'],
    also: ['benefit-claim'],
    when: 'it states a benefit of ketamine',
    entries: [{ unit: 'disc-off-label', presentation: 'full' }],
  },
  {
    topics: ['off-label'],
    when: 'it talks about a use that is not approved',
    entries: [{ unit: 'disc-off-label', presentation: 'full' }],
  },
  {
    topics: ['endorser-paid'],
    when: 'the person was paid, got a gift, works there or is family',
    entries: [{ unit: 'disc-endorser-paid', presentation: 'full' }],
  },
  { topics: ['translated'], when: 'it is translated', entries: [{ unit: 'disc-translation', presentation: 'full' }] },
])
