import type { ScreeningRule } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Ketamine or phencyclidine use disorder, current or recent. */
export const ciKetamineUseDisorderActive: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-ketamine-use-disorder-active',
  title: 'Ketamine or phencyclidine use disorder, current or recent',
  when: {
    any: [
      { some: 'conditions', in: 'ketamine-use-disorder', status: ['active', 'uncontrolled', 'controlled'] },
      { some: 'conditions', in: 'ketamine-use-disorder', status: ['remission'], where: { age: 'since', is: '<', to: 90, unit: 'days' } },
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        status: ['active', 'uncontrolled', 'controlled'],
        where: { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
      },
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        status: ['remission'],
        where: {
          all: [
            { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
            { age: 'since', is: '<', to: 90, unit: 'days' },
          ],
        },
      },
      {
        some: 'conditions',
        in: 'substance-use-disorder',
        status: ['active', 'uncontrolled', 'controlled'],
        where: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] },
      },
      {
        some: 'conditions',
        in: 'substance-use-disorder',
        status: ['remission'],
        where: {
          all: [
            { known: 'agent' },
            { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
            { age: 'since', is: '<', to: 90, unit: 'days' },
          ],
        },
      },
    ],
  },
  effect: { 'esketamine-nasal': 'contraindicated', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'A ketamine or phencyclidine use disorder is recorded as current or in remission for less than 90 days.',
  action: 'Addiction treatment.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'trial and program exclusion; label: higher risk of abuse' },
    'ketamine-clinic': { kind: 'trial', text: 'trial and program exclusion' },
    'ketamine-home': { kind: 'trial', text: 'trial and program exclusion' },
  },
  sources: [
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'va-healingmaps', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine or phencyclidine use disorder in the past. */
export const ciKetamineUseDisorderRemission: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-ketamine-use-disorder-remission',
  title: 'Ketamine or phencyclidine use disorder in the past',
  when: {
    any: [
      {
        some: 'conditions',
        in: 'ketamine-use-disorder',
        status: ['remission'],
        where: { not: { all: [{ known: 'since' }, { age: 'since', is: '<', to: 90, unit: 'days' }] } },
      },
      { some: 'conditions', in: 'ketamine-use-disorder', status: ['resolved', 'history'] },
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        status: ['remission'],
        where: {
          all: [
            { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
            { not: { all: [{ known: 'since' }, { age: 'since', is: '<', to: 90, unit: 'days' }] } },
          ],
        },
      },
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        status: ['resolved', 'history'],
        where: { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
      },
      {
        some: 'conditions',
        in: 'substance-use-disorder',
        status: ['remission'],
        where: {
          all: [
            { known: 'agent' },
            { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
            { not: { all: [{ known: 'since' }, { age: 'since', is: '<', to: 90, unit: 'days' }] } },
          ],
        },
      },
      {
        some: 'conditions',
        in: 'substance-use-disorder',
        status: ['resolved', 'history'],
        where: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] },
      },
    ],
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message: 'A ketamine or phencyclidine use disorder is recorded, in remission for 90 days or more, for an unknown time, or in the past.',
  action: 'Addiction-medicine opinion, urine test with a ketamine assay, supervised routes only.',
  override: 'esketamine and ketamine in clinic: addiction medicine; at home no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'a lifetime history was a trial exclusion; label: assess' },
    'ketamine-clinic': { kind: 'trial', text: 'a lifetime history was a trial exclusion' },
    'ketamine-home': { kind: 'convention', text: 'stricter at home by convention' },
  },
  sources: [
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Substance use disorder, current or recent. */
export const ciActiveSud: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-active-sud',
  title: 'Substance use disorder, current or recent',
  when: {
    'esketamine-nasal': {
      any: [
        {
          some: 'conditions',
          in: 'substance-use-disorder-moderate-severe',
          status: ['active', 'uncontrolled', 'controlled'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-moderate-severe',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { age: 'since', is: '<', to: 90, unit: 'days' },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-named',
          status: ['active', 'uncontrolled', 'controlled'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { value: 'severity', oneOf: ['moderate', 'severe'] },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-named',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { age: 'since', is: '<', to: 90, unit: 'days' },
              { value: 'severity', oneOf: ['moderate', 'severe'] },
            ],
          },
        },
      ],
    },
    'ketamine-clinic': {
      any: [
        {
          some: 'conditions',
          in: 'substance-use-disorder-moderate-severe',
          status: ['active', 'uncontrolled', 'controlled'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-moderate-severe',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { age: 'since', is: '<', to: 90, unit: 'days' },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-named',
          status: ['active', 'uncontrolled', 'controlled'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { value: 'severity', oneOf: ['moderate', 'severe'] },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-named',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { age: 'since', is: '<', to: 90, unit: 'days' },
              { value: 'severity', oneOf: ['moderate', 'severe'] },
            ],
          },
        },
      ],
    },
    'ketamine-home': {
      any: [
        {
          some: 'conditions',
          in: 'substance-use-disorder-moderate-severe',
          status: ['active', 'uncontrolled', 'controlled'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-mild',
          status: ['active', 'uncontrolled', 'controlled'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-named',
          status: ['active', 'uncontrolled', 'controlled'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-moderate-severe',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { age: 'since', is: '<', to: 365, unit: 'days' },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-mild',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { age: 'since', is: '<', to: 365, unit: 'days' },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-named',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { age: 'since', is: '<', to: 365, unit: 'days' },
            ],
          },
        },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'contraindicated', 'ketamine-home': 'contraindicated' },
  whenUnknown: 'blocks',
  message:
    'A substance use disorder (not nicotine, not ketamine) is recorded: moderate or severe and current or in remission for less than 90 days; for home use any within 12 months.',
  action: 'Treat; screen again after at least 90 days of remission (home: 12 months).',
  override: 'esketamine: prescriber with addiction medicine; otherwise no one',
  basis: {
    'esketamine-nasal': {
      kind: 'label',
      text: 'careful consideration, no bar; the look-back of 3 months comes from program and trial criteria',
    },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018: no serial infusions in active substance abuse' },
    'ketamine-home': { kind: 'convention', text: 'any within 12 months, by convention and program practice' },
  },
  sources: [
    { citation: 'cohen-2018', checked: 'read' },
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'toronto-kc-criteria', checked: 'read' },
    { citation: 'trial-geriatric-ketamine-2019', checked: 'read' },
    { citation: 'library-convention', locator: 'effect at home', checked: 'convention' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Substance use disorder, mild or in the past. */
export const precSudHistory: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'prec-sud-history',
  title: 'Substance use disorder, mild or in the past',
  when: {
    'esketamine-nasal': {
      any: [
        {
          some: 'conditions',
          in: 'substance-use-disorder-mild',
          status: ['active', 'uncontrolled', 'controlled'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-named',
          status: ['active', 'uncontrolled', 'controlled'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { value: 'severity', is: '=', to: 'mild' },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { not: { all: [{ known: 'since' }, { age: 'since', is: '<', to: 90, unit: 'days' }] } },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder',
          status: ['resolved', 'history'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
      ],
    },
    'ketamine-clinic': {
      any: [
        {
          some: 'conditions',
          in: 'substance-use-disorder-mild',
          status: ['active', 'uncontrolled', 'controlled'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder-named',
          status: ['active', 'uncontrolled', 'controlled'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { value: 'severity', is: '=', to: 'mild' },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { not: { all: [{ known: 'since' }, { age: 'since', is: '<', to: 90, unit: 'days' }] } },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder',
          status: ['resolved', 'history'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
      ],
    },
    'ketamine-home': {
      any: [
        {
          some: 'conditions',
          in: 'substance-use-disorder',
          status: ['remission'],
          where: {
            all: [
              { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
              { not: { all: [{ known: 'since' }, { age: 'since', is: '<', to: 365, unit: 'days' }] } },
            ],
          },
        },
        {
          some: 'conditions',
          in: 'substance-use-disorder',
          status: ['resolved', 'history'],
          where: { not: { all: [{ known: 'agent' }, { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] }] } },
        },
      ],
    },
  },
  effect: { 'esketamine-nasal': 'precaution', 'ketamine-clinic': 'precaution', 'ketamine-home': 'defer' },
  whenUnknown: { 'esketamine-nasal': 'asks', 'ketamine-clinic': 'asks', 'ketamine-home': 'blocks' },
  message:
    'A mild current substance use disorder, or one in remission (90 days or more; home: 12 months or more; or for an unknown time) or in the past is recorded (not nicotine, not ketamine).',
  action: 'Prescription monitoring program, urine drug test, agreement, short supply.',
  override: 'prescriber',
  basis: {
    'esketamine-nasal': { kind: 'label', text: 'history of substance use disorder, alcohol included: careful consideration, monitor' },
    'ketamine-clinic': { kind: 'consensus', text: 'chronic pain consensus 2018: universal precautions' },
    'ketamine-home': { kind: 'program', text: 'program practice' },
  },
  sources: [
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'cohen-2018', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Intoxication or withdrawal now. */
export const ciAcuteIntoxicationWithdrawal: ScreeningRule = /* @__PURE__ */ deepFreeze({
  id: 'ci-acute-intoxication-withdrawal',
  title: 'Intoxication or withdrawal now',
  when: { some: 'conditions', in: 'acute-intoxication-withdrawal', status: ['active', 'uncontrolled'] },
  effect: { 'esketamine-nasal': 'defer', 'ketamine-clinic': 'defer', 'ketamine-home': 'defer' },
  whenUnknown: 'blocks',
  message: 'Intoxication or withdrawal is recorded as current.',
  action: 'No dose today; medical care; screen again.',
  override: 'no one',
  basis: {
    'esketamine-nasal': { kind: 'trial', text: 'trial exclusion' },
    'ketamine-clinic': { kind: 'trial', text: 'trial exclusion; UK ketamine label: caution in acute alcohol intoxication' },
    'ketamine-home': { kind: 'trial', text: 'trial exclusion' },
  },
  sources: [
    { citation: 'er-ketamine-2024', checked: 'read' },
    { citation: 'label-ketalar-uk-2019', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
