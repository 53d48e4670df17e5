import { deepFreeze } from '../../../core/freeze'
import type { MisuseRule } from '../../model'

export const misExtraDose: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-extra-dose',
  version: 1,
  title: 'Self-reported unplanned dose: 1',
  single: { kind: 'unplanned-dose', level: 'hold', withinDays: 365 },
  action: 'Assess',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misInterval: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-interval',
  version: 1,
  title: 'Dose taken sooner than ordered gap: by 24 h or more',
  single: { kind: 'early-dose', amount: { is: '>=', to: 24 }, level: 'hold', withinDays: 365 },
  action: 'Assess',
  default: true,
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misNoSitter: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-no-sitter',
  version: 1,
  title: 'Dosing without a sitter: 1 confirmed',
  single: { kind: 'no-sitter', level: 'hold', withinDays: 365 },
  action: 'Re-consent',
  default: true,
  sources: [
    { citation: 'hull-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misNoVitals: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-no-vitals',
  version: 1,
  title: 'Session with no submitted BP: 1 = watch; 2 = hold',
  single: { kind: 'no-vitals', level: 'watch', withinDays: 365 },
  steps: [{ level: 'hold', when: { count: 'events.no-vitals', fresh: { within: 365, unit: 'days' }, is: '>=', to: 2 } }],
  action: 'No supply until reading',
  default: true,
  sources: [
    { citation: 'ward-mindbloom-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misMissedVisit: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-missed-visit',
  version: 1,
  title: 'Missed required visit: 1 = hold (stop shipment same day); 2 in 6 months = stop',
  single: { kind: 'missed-visit', level: 'hold', withinDays: 365 },
  steps: [{ level: 'stop', when: { count: 'events.missed-visit', fresh: { within: 183, unit: 'days' }, is: '>=', to: 2 } }],
  action: 'Contact, welfare check',
  default: true,
  sources: [
    { citation: 'ward-mindbloom-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misRoute: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-route',
  version: 1,
  title: 'Crushing, snorting, injecting, rectal use not ordered: 1',
  single: { kind: 'other-route', level: 'stop', withinDays: 365 },
  action: 'Assess',
  default: true,
  sources: [
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misSwallowSwitch: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-swallow-switch',
  version: 1,
  title: 'Swallowing a spit-out order on purpose: 1',
  single: { kind: 'swallowed-spit-order', level: 'hold', withinDays: 365 },
  action: 'Re-teach, dose review',
  default: true,
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misMix: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-mix',
  version: 1,
  title: 'Dose with alcohol, cannabis, opioid or sedative on purpose: 1',
  single: { kind: 'mixed-with-drug', level: 'hold', withinDays: 365 },
  action: 'Assess SUD',
  default: true,
  sources: [
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misWater: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-water',
  version: 1,
  title: 'Dosing in a bath, tub or pool: 1',
  single: { kind: 'dosed-in-water', level: 'stop', withinDays: 365 },
  action: 'Safety review',
  default: true,
  sources: [
    { citation: 'perry-me-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misNonplanReason: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-nonplan-reason',
  version: 1,
  title: 'Use to get high, sleep, or cope outside plan: 1',
  single: { kind: 'use-outside-plan', level: 'hold', withinDays: 365 },
  action: 'Assess',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misTolerance: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-tolerance',
  version: 1,
  title: 'Dose raised on patient request: more than 2 times in 90 days, or total rise above 50 % of start dose',
  steps: [
    {
      level: 'hold',
      when: {
        any: [
          { count: 'events.dose-raise-request', fresh: { within: 90, unit: 'days' }, is: '>', to: 2 },
          { value: 'facts.doseRisePercent', is: '>', to: 50 },
        ],
      },
    },
  ],
  action: 'Review goals',
  default: true,
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misFrequency: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-frequency',
  version: 1,
  title: 'Sessions per week: above ordered, or above 2',
  steps: [
    {
      level: 'stop',
      when: {
        any: [
          { value: 'facts.sessionsPerWeek', is: '>', to: 2 },
          { value: 'facts.sessionsPerWeek', is: '>', to: { field: 'facts.orderedSessionsPerWeek' } },
        ],
      },
    },
  ],
  action: 'Review',
  default: true,
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'journey-prescriber-faq', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})

export const misDuration: MisuseRule = /* @__PURE__ */ deepFreeze({
  id: 'mis-duration',
  version: 1,
  title: 'Continuous home supply: over 6 months without documented benefit review and taper attempt',
  steps: [
    {
      level: 'hold',
      when: {
        all: [
          { value: 'facts.monthsOfSupply', is: '>', to: 6 },
          { value: 'facts.benefitReviewAndTaper', is: '=', to: false },
        ],
      },
    },
  ],
  action: 'Review',
  default: true,
  sources: [
    { citation: 'sanacora-2017', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
})
