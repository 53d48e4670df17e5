import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `home-guidelines-coming`. */
export const homeGuidelinesComing = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'home-guidelines-coming',
      kind: 'forecast',
      topic: 'approval',
      claim: 'Future at-home care will have more structured guidelines.',
      verdict: 'opinion-or-forecast',
      reasoning: "A forecast. DEA's permanent telemedicine rules were still not final when the flexibilities were extended through 2026.",
      betterWording: 'Rules are still changing.',
      sources: [{ citation: 'dea-tele-2025', checked: 'read' }],
      patterns: [
        { locale: 'en', parts: ['\\bmore structured guidelines\\b'] },
        { locale: 'en', parts: ['\\bfuture of at[- ]home\\b'] },
        { locale: 'es', parts: ['\\b(?:guías|pautas) más (?:estructuradas|claras)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `fda-approved-depression`. */
export const fdaApprovedDepression = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'fda-approved-depression',
      kind: 'fact',
      topic: 'approval',
      claim: 'Ketamine is FDA-approved for depression.',
      verdict: 'false',
      reasoning:
        "FDA states ketamine is not approved for any psychiatric disorder; racemic ketamine's only approved use is anesthesia. Esketamine nasal spray (SPRAVATO), a different product, is approved for two depression indications.",
      betterWording:
        'Ketamine is FDA-approved only as an anesthetic. Its use for depression is off-label. A related drug, esketamine (SPRAVATO), is FDA-approved for certain adults with depression.',
      sources: [
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'ketalar-label-us', checked: 'read' },
        { citation: 'jnj-onset', locator: 'indication text', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: ['\\b(?:fda|food and drug administration)(?:-| has | )(?:approved|cleared) ketamine\\b'],
          unless: '\\b(?:esketamin|spravato|ana?esthe|anest|surger|operations?\\b)',
        },
        {
          locale: 'en',
          parts: [
            '\\bketamine\\b',
            '\\b(?:fda[- ](?:approved|cleared)|(?:approved|cleared) by (?:the )?(?:fda|food and drug administration))\\b',
          ],
          unless: '\\b(?:esketamin|spravato|ana?esthe|anest)',
        },
        {
          locale: 'en',
          parts: ['\\bfda[- ]approved (?:treatment|therapy|medication|medicine|drug) for (?:depression|anxiety|ptsd|chronic pain)\\b'],
          unless: '\\b(?:esketamin|spravato|ana?esthe|anest)',
        },
        {
          locale: 'en',
          parts: ['\\bketamine\\b', '\\bfda approval\\b', '\\b(?:depress|anxiety|ptsd|mental)'],
          unless: '\\b(?:esketamin|spravato|ana?esthe|anest|seek|await|pending|hop(?:e|ing)|appl|future|without|lack|toward)',
        },
        // The approved product beside it excuses nothing that is said of both.
        {
          locale: 'en',
          parts: [
            '\\b(?:(?:ketamine(?: infusions?| therapy| treatments?)? (?:and|&) (?:spravato|esketamine)[®™]?|(?:spravato|esketamine)[®™]? (?:and|&) (?:our )?ketamine)(?: infusions?| therapy| treatments?)?,? (?:which |that )?(?:are|both)(?: are| both)?|(?:ketamine,? (?:just )?like (?:spravato|esketamine)[®™]?|(?:spravato|esketamine)[®™]?,? (?:just )?like (?:our )?ketamine),? is) (?:also |now )?(?:fda[- ]approved|approved by the fda)\\b',
          ],
          unless: '\\b(?:ana?esthe|anest|only)',
        },
        {
          locale: 'en',
          parts: [
            '\\bfda[- ]approved (?:treatments|therapies|options|medications|medicines)(?: for depression)?,? (?:like|such as|including) (?:ketamine(?: infusions?| therapy)? (?:and|or|&) (?:spravato|esketamine)|(?:spravato|esketamine)[®™]? (?:and|or|&) ketamine)\\b',
          ],
          unless: '\\b(?:ana?esthe|anest|only)',
        },
        { locale: 'es', parts: ['\\bketamina\\b', '\\baprobad[oa]s? por la fda\\b'], unless: '\\b(?:esketamina|spravato|anest)' },
        {
          locale: 'es',
          parts: [
            '\\b(?:ketamina y (?:spravato|(?:la )?esketamina)|(?:spravato|esketamina)[®™]? y (?:la )?ketamina)[®™]?,? (?:que )?(?:están|ambos|ambas)(?: están)? (?:ambos |ambas |también )?aprobad[oa]s por la fda\\b',
          ],
          unless: '\\b(?:anest|solo)',
        },
        {
          locale: 'es',
          parts: ['\\baprobad[oa]s? por la fda\\b', '\\bketamina para (?:la |el )?(?:depresión|ansiedad|tept|dolor)'],
          unless: '\\b(?:esketamina|spravato|anest)',
        },
        { locale: 'es', parts: ['\\bla fda (?:ya )?(?:aprobó|ha aprobado) la ketamina\\b'], unless: '\\b(?:esketamina|spravato|anest)' },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `fda-approved-pain`. */
export const fdaApprovedPain = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'fda-approved-pain',
      kind: 'fact',
      topic: 'approval',
      claim: 'Ketamine is FDA-approved for pain relief.',
      verdict: 'false',
      reasoning:
        'The US label covers anesthesia only; even some hospital and news pages get this wrong. Analgesic use is off-label in the US, though esketamine injection is licensed for emergency analgesia in some European states.',
      betterWording: 'Using ketamine for pain is off-label in the US.',
      sources: [
        { citation: 'ketalar-label-us', checked: 'read' },
        { citation: 'ketanest-spc', locator: 'section 4.1', checked: 'read' },
        { citation: 'ketanest-leaflet-de', locator: 'emergency analgesia', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\bketamine\\b',
            '\\bapproved (?:as a |as an |for |to treat |to relieve )(?:pain reliever|analgesic|analgesia|(?:chronic |acute )?pain(?: relief)?)\\b',
          ],
          unless: '\\bantidepressant\\b',
        },
        { locale: 'en', parts: ['\\bfda[- ]approved (?:for pain|pain reliever|analgesic)\\b'] },
        { locale: 'es', parts: ['\\bketamina\\b', '\\baprobad[oa] (?:para (?:el |tratar el )?dolor|como analgésico)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `same-as-spravato`. */
export const sameAsSpravato = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'same-as-spravato',
      kind: 'fact',
      topic: 'approval',
      claim: 'Ketamine is the same as SPRAVATO.',
      verdict: 'false',
      reasoning:
        'Esketamine is one enantiomer of racemic ketamine, given as a fixed-dose nasal product under a REMS. Approval, dose, monitoring and coverage do not carry over.',
      betterWording: 'SPRAVATO is esketamine, one half of the ketamine molecule pair, approved separately.',
      sources: [
        { citation: 'rxreasoner-spravato', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bsame (?:drug|medicine|medication|thing|(?:active )?ingredient) as (?:spravato|esketamine)\\b'] },
        { locale: 'en', parts: ['\\bketamine is (?:the same as|just like|like) (?:spravato|esketamine)\\b'] },
        { locale: 'en', parts: ['\\bgeneric (?:version of )?(?:spravato|esketamine)\\b'] },
        { locale: 'en', parts: ['\\bketamine nasal spray like spravato\\b'] },
        { locale: 'en', parts: ['\\b(?:spravato|esketamine) is (?:just|simply|only|basically|the same as) ketamine\\b'] },
        {
          locale: 'en',
          parts: ['\\b(?:spravato|esketamine) and ketamine are (?:basically |really )?(?:the same|identical|interchangeable)\\b'],
        },
        {
          locale: 'en',
          parts: ['\\bketamine and (?:spravato|esketamine) are (?:basically |really )?(?:the same|identical|interchangeable)\\b'],
        },
        { locale: 'es', parts: ['\\b(?:spravato|la esketamina) es (?:solo |simplemente )?ketamina\\b'] },
        { locale: 'es', parts: ['\\b(?:lo mismo|el mismo (?:medicamento|fármaco)) que (?:spravato|la esketamina)\\b'] },
        { locale: 'es', parts: ['\\bspravato genérico\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `compounded-fda`. */
export const compoundedFda = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'compounded-fda',
      kind: 'fact',
      topic: 'approval',
      claim: 'Compounded ketamine lozenges or sprays are FDA-approved or FDA-regulated for quality.',
      verdict: 'false',
      reasoning:
        'FDA does not review compounded drugs for safety, effectiveness or quality before sale. No oral, sublingual or nasal racemic ketamine is approved.',
      betterWording: 'Compounded ketamine is not FDA-approved.',
      sources: [
        { citation: 'fda-compounded-2022', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: ['\\b(?:compounded|lozenges?|troches?|nasal sprays?)\\b', '\\bfda[- ](?:approved|regulated)\\b'],
          unless: '\\b(?:spravato|esketamine)\\b',
        },
        {
          locale: 'en',
          parts: ['\\bfda[- ](?:approved|regulated) (?:ketamine )?(?:lozenges?|troches?|compound(?:ed|ing)|nasal sprays?)\\b'],
          unless: '\\b(?:spravato|esketamine)\\b',
        },
        {
          locale: 'en',
          parts: ['\\bcompounded\\b', '\\b(?:regulated|approved|checked|inspected|reviewed) by the fda\\b'],
          unless: '\\b(?:spravato|esketamine)\\b',
        },
        { locale: 'en', parts: ['\\bpharmaceutical[- ]grade ketamine\\b'] },
        {
          locale: 'es',
          parts: ['\\b(?:trociscos|magistral|magistrales|aerosol)\\b', '\\baprobad[oa]s? por la fda\\b'],
          unless: '\\b(?:spravato|esketamina)\\b',
        },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `who-essential-so-proven`. */
export const whoEssentialSoProven = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'who-essential-so-proven',
      kind: 'fact',
      topic: 'approval',
      claim: 'It is a WHO essential medicine, so it is proven for mental health.',
      verdict: 'misleading',
      reasoning: 'The listing is as an anesthetic. It says nothing about psychiatric use.',
      betterWording: 'WHO lists ketamine as an essential anesthetic.',
      sources: [{ citation: 'who-ketamine-2015', checked: 'read' }],
      patterns: [
        { locale: 'en', parts: ["\\bwho(?:'s)? (?:list of |model list of )?essential medicines?\\b"], unless: '\\bana?esthe' },
        { locale: 'en', parts: ['\\bworld health organi[sz]ation\\b', '\\b(?:essential|safest)\\b'], unless: '\\bana?esthe' },
        {
          locale: 'en',
          parts: ['\\bthe who (?:lists|names|considers|recogni[sz]es) ketamine\\b', '\\bessential\\b'],
          unless: '\\bana?esthe',
        },
        {
          locale: 'es',
          parts: ['\\b(?:oms|organización mundial de la salud)\\b', '\\b(?:medicamentos? esencial|más segur)'],
          unless: '\\banest',
        },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `illegal-experimental`. */
export const illegalExperimental = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'illegal-experimental',
      kind: 'fact',
      topic: 'approval',
      claim: 'Ketamine therapy is illegal or purely experimental.',
      verdict: 'false',
      reasoning:
        'Off-label prescribing of an approved Schedule III drug by a licensed clinician is lawful in the US. For most uses the evidence is nonetheless early.',
      betterWording: 'Off-label use is legal; the strength of evidence differs by condition.',
      sources: [
        { citation: 'dea-1999', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bketamine (?:therapy |treatment )?is (?:an |purely )?(?:illegal|experimental)\\b'] },
        { locale: 'en', parts: ['\\bketamine (?:therapy |treatment )?is not legal\\b'], negated: true },
        { locale: 'es', parts: ['\\bketamina\\b', '\\bes (?:una droga )?(?:ilegal|experimental)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
