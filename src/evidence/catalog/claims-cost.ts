import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `cost-barrier`. */
export const costBarrier = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'cost-barrier',
      kind: 'fact',
      topic: 'cost',
      claim: 'Access is limited mainly by cost.',
      verdict: 'supported',
      reasoning: 'Off-label ketamine is usually self-pay in the US. Transport, monitoring time and geography also limit access.',
      advice: 'The sentence may stand; add a dated source for the price.',
      sources: [
        { citation: 'hnfs-spravato', checked: 'read' },
        { citation: 'ketamineclinics-la', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\b(?:primarily|mainly|mostly) (?:due to|because of|by) cost\\b'] },
        { locale: 'en', parts: ['\\b(?:ketamine|treatment|infusions?|therapy|access)\\b', '\\b(?:expensive|unaffordable)\\b'] },
        { locale: 'en', parts: ['\\bcost is (?:the|a) (?:main |biggest |major )?barrier\\b'] },
        { locale: 'en', parts: ['\\baffordability\\b'] },
        { locale: 'es', parts: ['\\b(?:principalmente|sobre todo) (?:por|debido a) (?:el |su )?costo\\b'] },
        { locale: 'es', parts: ['\\b(?:ketamina|tratamiento|terapia)\\b', '\\b(?:costos[oa]s?|muy car[oa]s?)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `insurance-coming`. */
export const insuranceComing = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'insurance-coming',
      kind: 'forecast',
      topic: 'cost',
      claim: 'Insurance and employer benefits may broaden access.',
      verdict: 'opinion-or-forecast',
      reasoning:
        'Esketamine is already covered by many insurers with prior authorization; coverage of off-label ketamine is rare and not clearly trending. It is a forecast.',
      betterWording: 'Insurers often cover SPRAVATO with prior approval and rarely cover ketamine infusions.',
      sources: [
        { citation: 'medicare-a59250', checked: 'read' },
        { citation: 'hnfs-spravato', checked: 'read' },
        { citation: 'morningbrew-enthea', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\binsurance\\b', '\\b(?:in the future|soon|(?:will|may) (?:soon )?(?:cover|broaden|expand))\\b'] },
        { locale: 'en', parts: ['\\bemploye[er] (?:health )?benefits\\b'] },
        { locale: 'es', parts: ['\\b(?:seguros?|aseguradoras?)\\b', '\\b(?:en el futuro|pronto|cubrirán?)'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `insurance-never`. */
export const insuranceNever = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'insurance-never',
      kind: 'fact',
      topic: 'cost',
      claim: 'Insurance never covers ketamine treatment.',
      verdict: 'misleading',
      reasoning:
        'Esketamine (SPRAVATO) is covered by many commercial plans, Medicare and Medicaid with conditions. Off-label ketamine infusions are usually not covered, though parts of a visit may be.',
      betterWording: 'Insurance often covers SPRAVATO with prior approval and seldom covers ketamine infusions or lozenges.',
      sources: [
        { citation: 'medicare-a59250', checked: 'read' },
        { citation: 'cigna-vault', checked: 'read' },
        { citation: 'hnfs-spravato', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\b(?:not|never) covered by (?:health )?insurance\\b'], negated: true },
        {
          locale: 'en',
          parts: ['\\bno (?:health )?(?:insurance|insurer)(?: plan| company)? (?:covers|pays for)\\b'],
          unless: '\\b(?:if|when|where)\\b',
          negated: true,
        },
        {
          locale: 'en',
          parts: ["\\binsurance (?:companies )?(?:never|(?:does|do|will|would) not|doesn't|won't|don't) (?:ever )?(?:covers?|pays?)\\b"],
          negated: true,
        },
        {
          locale: 'es',
          parts: ['\\b(?:el seguro|los seguros|las aseguradoras) (?:nunca|no) (?:lo |la )?(?:cubren?|pagan?)\\b'],
          negated: true,
        },
        { locale: 'es', parts: ['\\bno (?:está|están) cubiert[oa]s? por (?:el |los )?seguros?\\b'], negated: true },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `insurance-covers`. */
export const insuranceCovers = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'insurance-covers',
      kind: 'fact',
      topic: 'cost',
      claim: 'Insurance covers ketamine therapy.',
      verdict: 'misleading',
      reasoning:
        'The opposite error: coverage applies to esketamine, not in general to IV, IM or lozenge ketamine for psychiatric use. A superbill is not a promise of payment.',
      betterWording: 'Insurance often covers SPRAVATO with prior approval and seldom covers ketamine infusions or lozenges.',
      sources: [
        { citation: 'medicare-a59250', checked: 'read' },
        { citation: 'hnfs-spravato', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: ['\\b(?:(?:is|are|fully|often) covered by (?:most |your |health )?insurance|covered by most insur(?:ance|ers))\\b'],
          unless: '\\b(?:spravato|esketamine)\\b',
        },
        { locale: 'en', parts: ['\\baccepts? (?:most )?insurance(?: plans)? for ketamine\\b'] },
        {
          locale: 'en',
          parts: ['\\binsurance (?:companies |plans )?(?:now )?covers? (?:your )?(?:ketamine|infusions)\\b'],
          unless:
            '\\b(?:spravato|esketamine|(?:few|hardly any|not all|not every|not many) (?:private |health |commercial )?(?:insurance|insurers|plans))\\b',
        },
        {
          locale: 'en',
          parts: [
            '\\b(?:medicare|medicaid|tricare|(?:your|most|health) (?:insurance|plans?|insurers?))(?: will| now)? (?:covers?|pays? for)(?: your| iv)? (?:ketamine|infusions)\\b',
          ],
          unless: '\\b(?:spravato|esketamine|if|whether|ask)\\b',
        },
        {
          locale: 'es',
          parts: ['\\b(?:medicare|medicaid|tricare) (?:cubre|paga) (?:la ketamina|las infusiones)\\b'],
          unless: '\\b(?:esketamina|spravato)\\b',
        },
        { locale: 'es', parts: ['\\b(?:está|están) cubiert[oa]s? por (?:el |su |tu )?seguro\\b'] },
        {
          locale: 'es',
          parts: [
            '\\b(?:el|su|tu) seguro(?: médico)? (?:cubre|paga) (?:(?:la|el|las|los|su|sus) )?(?:ketamina|tratamiento|infusiones|sesiones)\\b',
          ],
          unless: '\\b(?:esketamina|spravato)\\b',
        },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
