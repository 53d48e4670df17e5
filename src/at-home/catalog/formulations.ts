import { deepFreeze } from '../../core/freeze'
import type { FormulationRule } from '../model'

export const sublingualTablet: FormulationRule = /* @__PURE__ */ deepFreeze({
  id: 'sublingual-tablet',
  title: 'Compounded sublingual tablet',
  homeUse: 'possible',
  reason:
    'Compounded and off-label. FDA says that home use adds risk because no provider is on site; published programs used it with a sitter and remote staff.',
  lay: {
    en: 'This form has been used at home under the care of a prescriber. The checks decide each time.',
    es: 'Esta forma se ha usado en casa bajo el cuidado de un médico. Las revisiones deciden cada vez.',
  },
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'hull-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const troche: FormulationRule = /* @__PURE__ */ deepFreeze({
  id: 'troche',
  title: 'Compounded troche or lozenge',
  homeUse: 'possible',
  reason:
    'Compounded and off-label. FDA says that home use adds risk because no provider is on site; cohorts of home lozenge use are uncontrolled.',
  lay: {
    en: 'This form has been used at home under the care of a prescriber. The checks decide each time.',
    es: 'Esta forma se ha usado en casa bajo el cuidado de un médico. Las revisiones deciden cada vez.',
  },
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'lozenge-431', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const oralExtendedRelease: FormulationRule = /* @__PURE__ */ deepFreeze({
  id: 'oral-extended-release',
  title: 'Investigational extended-release tablet',
  homeUse: 'trial-only',
  reason: 'Not an approved product; home dosing was studied inside a trial, and the results do not carry over to compounded forms.',
  lay: { en: 'This tablet may be used at home only in a study.', es: 'Esta tableta solo se puede usar en casa dentro de un estudio.' },
  sources: [{ citation: 'glue-2024', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const compoundedNasal: FormulationRule = /* @__PURE__ */ deepFreeze({
  id: 'compounded-nasal',
  title: 'Compounded ketamine nasal spray',
  homeUse: 'written-order',
  reason: 'FDA alert of 2022: the dose in each spray is unknown. Blocked by default; a prescriber may override only in writing.',
  lay: {
    en: 'The dose in each spray is not sure. Do not use it at home unless your prescriber orders it in writing.',
    es: 'No se sabe bien cuánto sale en cada rociada. No use esta forma en casa, salvo con una orden escrita de su médico.',
  },
  sources: [{ citation: 'fda-compounded-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const injectable: FormulationRule = /* @__PURE__ */ deepFreeze({
  id: 'injectable',
  title: 'Ketamine injection (intravenous, intramuscular, subcutaneous)',
  homeUse: 'clinician-present',
  reason:
    'A professional body finds no adequate support for home subcutaneous use and objects to intravenous use in homes. By default only with a clinician in the room.',
  lay: {
    en: 'Shots must not be used at home without a clinician in the room.',
    es: 'Las inyecciones no se deben usar en casa sin un profesional de la salud en el cuarto.',
  },
  sources: [
    { citation: 'askp3-2024-home', checked: 'read' },
    { citation: 'askp3-2021', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const spravato: FormulationRule = /* @__PURE__ */ deepFreeze({
  id: 'spravato',
  title: 'SPRAVATO (esketamine) nasal spray',
  homeUse: 'never',
  reason: 'The US program allows SPRAVATO only in a certified healthcare setting; it must never be dispensed to a patient for home use.',
  lay: {
    en: 'SPRAVATO is never for home use. In the United States it is given only at a certified center, where staff watch you for at least 2 hours.',
    es: 'SPRAVATO nunca se usa en casa. En los Estados Unidos solo se da en un centro certificado, donde el personal le cuida al menos 2 horas.',
  },
  sources: [
    { citation: 'jnj-rems-monitoring', checked: 'read' },
    { citation: 'spravato-rems-386', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
