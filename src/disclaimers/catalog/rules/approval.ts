import type { ContentRule } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Claim that ketamine is FDA-approved for this use. */
export const lintFdaApprovedKetamine: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-fda-approved-ketamine',
  title: 'Claim that ketamine is FDA-approved for this use',
  severity: 'stop',
  phrases: {
    en: [
      'fda approved|cleared|approves ..5 ketamine|troche*|lozenge*|infusion*',
      'approved by (the)? fda ..5 ketamine|troche*|lozenge*|infusion*',
      'fda (approved|cleared) (for|to treat) ..4 <condition>',
      'approved by (the)? fda (for|to treat) ..4 <condition>',
      'approved by (the)? fda ..3 depression|ptsd|anxiety',
      'ketamine|troche*|lozenge*|infusion* ..4 fda approved|cleared',
      'ketamine|troche*|lozenge*|infusion* ..6 approved by (the)? fda',
      'fda (has|have|recently|just|now|also|fully)? (recently|fully|now|also)? approved|cleared (the use of)? ketamine|troche*|lozenge*',
      'ketamine ..4 (is|was) (now|fully|officially)? approved (for|to treat|as a) ..5 <condition>',
      'ketamine ..3 approved (treatment|therapy|medication|medicine) for',
      '(ketamine|troche*|lozenge*|infusion*|tablets) ..4 (has|have|received|receives|got|with|won|earned|gained|holds|carries) ..2 fda (approval|clearance|authorization|blessing)',
      'fda (signed off|gave|has given|green lit|okayed|authorized|authorizes|clears|blessed) ..6 (ketamine|troche*|lozenge*|infusion*|tablets)',
      'fda (approval|clearance|authorization) (for|to treat|in|of) ..4 <condition>',
      'fda (approval|clearance|authorization) (for|of) (our|ketamine|oral|these|this)',
      '(our|these|this) ..3 (treatment|therapy|tablets|medicine|protocol|spray|drops) ..2 (is|are) ..1 fda (approved|cleared)',
      '(ketamine|infusion*|lozenge*|troche*|therapy|treatment) ..3 (has|have|got|received|won|earned|with|carries) ..2 (nod|ok|okay|thumbs up|green light|blessing|backing|go ahead|stamp|seal) ..2 (of|from) (the)? fda',
    ],
  },
  unless: [
    'zuranolone|brexanolone|botox|auvelity|olanzapine|psilocybin|mdma',

    'anesthe*',
    'anaesthe*',
    'spravato',
    'esketamine',
    'surgery|surgical',
    'off label',
    'offlabel',
    'tms|transcranial|device|devices|ect',
    'fda approved (medication*|antidepressant*|drugs|treatments|alternatives|options|therapies|medicines)',
    '(no|other|another|an|any|approved) (antidepressant*)',
    'if ..6 approved',
    '(sought|seek|seeking|seeks|apply*|await*|wait*|pending|toward|towards|before|until|without|lack*) ..6 fda',
    'fda approval ..3 (1969|1970)',
  ],
  why: 'Ketamine is approved only for anesthesia',
  suggestion: 'FDA-approved as an anesthetic; off-label for this use',
  sources: [
    { citation: 'crane-2023', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
})

/** Claim of sameness with SPRAVATO. */
export const lintGenericSpravato: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-generic-spravato',
  title: 'Claim of sameness with SPRAVATO',
  severity: 'stop',
  phrases: {
    en: [
      'generic|cheaper (version|form|alternative|option)? (of|to|for|than)? (intranasal|nasal)? spravato|esketamine',
      'compounded (generic|nasal|intranasal)? (spray|version of)? spravato|esketamine',
      '(same (active|exact|basic)? (ingredient|medicine|drug|medication|thing|molecule|compound) as|same as|just like|equivalent to|equal to|identical to|alternative to|substitute for|interchangeable with|comparable to|similar to|equivalent of) ..3 spravato|esketamine',
      '(version|form) of spravato|esketamine',
      'spravato|esketamine (equivalent|alternative|substitute|generic|dupe)',
      'knockoff ..1 spravato',
      'all the benefits of spravato',
      '(basically|essentially|practically|really|virtually|affordable|budget|cheap|discount|low cost|homemade) (a|an|the)? (generic|affordable|cheaper)? spravato',
      '(same|identical|very same) ..3 (as|to) spravato',
      'think of ..6 as ..3 spravato',
      'spravato (for less|without the|minus the|at a fraction|lookalike|knockoff|copy|clone)',
      'our (own)? (version|answer) (of|to) spravato',
    ],
    es: [
      '(generico|igual que|equivalente a|lo mismo que|alternativa a|version de|mas barat* que) ..2 (spravato|esketamina)',
      '(basicamente|practicamente|casi|igual a|identic* a|la misma medicina que|lo mismo que) ..2 (spravato|esketamina)',
      'spravato (mas barato|generico)',
    ],
  },
  unless: ['different from (generic|compounded|spravato)'],
  why: 'Implies sameness with an approved drug; FDA cited such claims in 2025-26 letters',
  suggestion: 'a compounded drug that FDA has not reviewed; not the same as SPRAVATO',
  sources: [
    { citation: 'fda-telehealth-2026', checked: 'read' },
    { citation: 'fda-dtc-2025', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
})

/** SPRAVATO at home. */
export const lintSpravatoHome: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-spravato-home',
  title: 'SPRAVATO at home',
  severity: 'stop',
  phrases: {
    en: [
      'spravato|esketamine ..7 (at home|home delivery|home delivered|mailed|delivered to your (door|home)|shipped to you*|by mail|from home|to your door|in the comfort of your|from the comfort of your|in the mail)',
      '(at home|mail order|home delivered|take home|mailed) ..2 spravato|esketamine',
      '(take|use|try|get|order|receive|have|enjoy) ..1 (spravato|esketamine) ..6 (couch|sofa|bed|bedroom|living room|mailbox|door|doorstep|house|home)',
      '(ship|ships|shipped|send|sends|mail|mails|deliver|delivers) ..4 (spravato|esketamine)',
      '(spravato|esketamine) ..1 (home|take home|travel) (kit|kits|pack|supply|program)',
      '(spravato|esketamine) ..6 (mailbox|doorstep|couch|sofa|living room)',
    ],
    es: [
      '(spravato|esketamina) ..6 (en (su|tu)? casa|a domicilio|por correo|desde casa)',
      '(reciba|recibe|recibir|pide|pida|use|usa|enviamos|envio|entregamos) ..2 (spravato|esketamina) ..8 (casa|domicilio|puerta|hogar)',
    ],
  },
  unless: [
    '(report (it|this|them|any|anyone|offer*|seller*|site*|website*|pharmacies)|report (that a|a|the|these|those|such|all) ..1 (offer*|seller*|person|site*|website*|pharmacy|pharmacies|clinic|clinics|company)|(be|been) reported|reported to (the)? (fda|dea|board|police)|denounce)',
    'denunci*',
    '(prohibido|ilegal*)',
    '(ship*|deliver*|sent|send*|mail*) ..6 (to|by|from) (a|an|the|our|your|that|each)? (rems|local)? (certified)? (treatment|healthcare|specialty|medical)? (pharmacy|clinic|site|office|center|practice)',
  ],
  why: 'Breaks the REMS',
  suggestion: 'given only at a certified site',
  sources: [
    { citation: 'jnj-rems-monitoring', checked: 'read' },
    { citation: 'rems-patients', checked: 'read' },
    { citation: 'rems-out', checked: 'read' },
  ],
})

/** Claim of endorsement by an agency. */
export const lintFdaLogoEndorse: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-fda-logo-endorse',
  title: 'Claim of endorsement by an agency',
  severity: 'stop',
  phrases: {
    en: [
      '(fda|dea|nih|^who|^va|cdc|samhsa) (officially|fully|has|have|strongly)? (officially|fully)? (endorse*|certified|certifies|backed|backs|seal)',
      '(fda|dea|nih|^who|^va|cdc|samhsa) (now|officially|strongly|fully|also)? (recommends|recommend|recommended) (the use of|using)? (ketamine|our|us|this|lozenge*|infusion*|troche*)',
      'world health organization (endorse*|recommend*|certified|backs)',
      '(endorsed|certified|backed|vetted|sanctioned|recommended) by (the)? (fda|dea|nih|^who|^va|cdc|samhsa|world health organization|government|federal)',
      '(fda|dea) (seal|stamp) of approval',
      'government (approved|backed|endorsed|certified)',
      '(ketamine|infusion*|lozenge*|troche*|therapy|treatment) ..3 (endorsed|backed|vetted|sanctioned|recommended|approved|cleared) by (the)? (health|federal|state|government|regulatory)? (authorities|regulators|agencies|government)',
    ],
  },
  unless: ['(rems certified|certified site*)', 'backed by ..3 (research|trial|study)'],
  why: 'False agency endorsement',
  suggestion: 'DEA-registered prescriber; FDA has not reviewed this use',
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
})

/** Essential medicine without "anesthetic". */
export const lintEssentialMed: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-essential-med',
  title: 'Essential medicine without "anesthetic"',
  severity: 'caution',
  phrases: {
    en: [
      '(^who|world health) ..6 essential (medicine*|medication*|drug*)',
      'essential (medicine*|medication*|drug*) ..6 (^who|world health)',
    ],
    es: ['(organizacion mundial de la salud|^oms) ..10 medicamento* esencial*', 'medicamento* esencial* ..6 (organizacion mundial|^oms)'],
  },
  unless: ['anesthe*', 'anaesthe*', 'anestes*'],
  why: 'Listed as an anesthetic; used to imply psychiatric safety',
  suggestion: 'listed by WHO as an anesthetic',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})
