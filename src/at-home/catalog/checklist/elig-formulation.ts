import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligFormulation: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-formulation',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'What form is your medicine? SPRAVATO and shots must not be used at home.',
    es: '¿Qué forma tiene su medicamento? SPRAVATO y las inyecciones no se deben usar en casa.',
  },
  clinician:
    'Block `spravato` (REMS: never dispensed to a patient for home use) and `injectable` (ASKP3 2024 finds no adequate support for home subcutaneous use). Treat `compounded-nasal` as block by default (FDA 2022 alert: dose per spray unknown); a prescriber may override only in writing.',
  input: {
    type: 'choice',
    choices: [
      { id: 'sublingual-tablet', text: { en: 'Tablet under the tongue', es: 'Tableta bajo la lengua' } },
      { id: 'troche', text: { en: 'Troche or lozenge', es: 'Trocisco o pastilla para disolver' } },
      { id: 'oral-extended-release', text: { en: 'Slow-release tablet, in a study', es: 'Tableta de liberación lenta, en un estudio' } },
      { id: 'compounded-nasal', text: { en: 'Nasal spray made by a pharmacy', es: 'Aerosol nasal preparado por una farmacia' } },
      { id: 'injectable', text: { en: 'Shot', es: 'Inyección' } },
      { id: 'spravato', text: { en: 'SPRAVATO nasal spray', es: 'SPRAVATO, aerosol nasal' } },
    ],
  },
  bands: [
    {
      id: 'pass',
      // The forms that need a trial, a written order or a clinician pass only on a checklist for that form, which carries the condition.
      when: {
        any: [
          {
            all: [
              { value: 'answer.choice', oneOf: ['sublingual-tablet', 'troche'] },
              { value: 'formulation', oneOf: ['sublingual-tablet', 'troche'] },
            ],
          },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'oral-extended-release' },
              { value: 'formulation', is: '=', to: 'oral-extended-release' },
            ],
          },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'compounded-nasal' },
              { value: 'formulation', is: '=', to: 'compounded-nasal' },
            ],
          },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'injectable' },
              { value: 'formulation', is: '=', to: 'injectable' },
            ],
          },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'other',
      // Spit, mouth and fasting are asked only on the checklist for a form that is held in the mouth.
      when: {
        all: [
          { value: 'answer.choice', oneOf: ['sublingual-tablet', 'troche'] },
          { not: { value: 'formulation', oneOf: ['sublingual-tablet', 'troche'] } },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'This is not the form that these checks are for. Call your clinic before any dose.',
        es: 'Estas revisiones no son para esa forma del medicamento. Llame a su clínica antes de cualquier dosis.',
      },
    },
    {
      id: 'fail',
      when: {
        any: [
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'oral-extended-release' },
              { value: 'formulation', is: '!=', to: 'oral-extended-release' },
            ],
          },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'compounded-nasal' },
              { value: 'formulation', is: '!=', to: 'compounded-nasal' },
            ],
          },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'injectable' },
              { value: 'formulation', is: '!=', to: 'injectable' },
            ],
          },
        ],
      },
      outcome: 'do-not-dose',
      action: { en: 'Do not use this form at home. Call your clinic.', es: 'No use esta forma en casa. Llame a su clínica.' },
    },
    {
      id: 'spravato',
      when: { value: 'answer.choice', is: '=', to: 'spravato' },
      outcome: 'do-not-dose',
      action: { en: 'SPRAVATO is never for home use. Call your clinic.', es: 'SPRAVATO nunca se usa en casa. Llame a su clínica.' },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Route decides whether home use is lawful, studied, or flagged by a regulator.',
  basis: ['label', 'regulator'],
  sources: [
    { citation: 'spravato-rems-386', checked: 'read' },
    { citation: 'jnj-rems-monitoring', checked: 'read' },
    { citation: 'askp3-2024-home', checked: 'read' },
    { citation: 'fda-compounded-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
