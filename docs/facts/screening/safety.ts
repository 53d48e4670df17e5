import type { AdverseEffect, EffectArm, EffectPopulationId, RiskMonitoring, RiskSign } from 'ketamine-therapy/screening'
import {
  adverseEffects,
  effectPopulations,
  exclusionLists,
  longTermRisks,
  safetyMeasures,
  safetyThresholds,
  specialPopulations,
} from 'ketamine-therapy/screening'
import { bullets, joined, lines, plain, section, sentence, table } from '../markdown'
import type { FactPage } from '../page'
import { place, spelled, SYMBOLS } from '../words'
import { page } from './page'
import { figureText, REGIMENS, ruleLinks, unitText } from './words'

/** Adverse effects: the tables of the label, then what is reported of ketamine. */
export function adverseEffectsPage(): FactPage {
  return page('adverse-effects', 'Adverse effects', Object.values(adverseEffects), ({ cite }) => {
    const all = Object.values<AdverseEffect>(adverseEffects)
    const groups = Object.keys(effectPopulations) as EffectPopulationId[]
    const percent = (arm: EffectArm | undefined): string =>
      arm === undefined || arm.percent === 'not-seen' ? 'not seen' : `${arm.percent} % ${cite(arm.sources)}`
    return joined(
      'Percent of people in the tables of the label of the nasal spray, on the drug and on placebo. "Not seen": no page with the number was read; it does not mean that the effect was absent. A star marks a name that pools several terms.',
      bullets(
        groups.map((id) => {
          const { title, drugPeople, placeboPeople, sources } = effectPopulations[id]
          return `${plain(`${title}: ${drugPeople} on the drug, ${placeboPeople === 'not-seen' ? 'number on placebo not seen' : `${placeboPeople} on placebo`}.`)} ${cite(sources)}`
        }),
      ),
      section(
        2,
        'Esketamine nasal spray',
        table(
          ['Effect', ...groups.flatMap((id) => [`${effectPopulations[id].title}: drug`, 'placebo'])],
          all
            .filter(({ rates }) => rates !== undefined)
            .map(({ terms, isPooled, rates }) => [
              plain(`${terms.join(', ')}${isPooled ? ' *' : ''}`),
              ...groups.flatMap((id) => [percent(rates?.[id].drug), percent(rates?.[id].placebo)]),
            ]),
        ),
      ),
      section(
        2,
        'When, for how long, what to do',
        table(
          ['Effect', 'Begins', 'Goes on', 'What is done', 'Serious when'],
          all.map(({ terms, onset, course, management, seriousWhen = '', sources }) => [
            `${plain(terms.join(', '))} ${cite(sources)}`,
            plain(onset),
            plain(course),
            plain(management),
            plain(seriousWhen),
          ]),
        ),
      ),
      section(
        2,
        'Ketamine, and esketamine by injection',
        ...all
          .filter(({ rates }) => rates === undefined)
          .map((effect) =>
            section(
              3,
              plain(`${effect.terms.join(', ')} (${effect.drug}, ${spelled(effect.reportedBy)})`),
              `${plain(effect.frequency ?? '')} ${cite(effect.sources)}`,
              bullets((effect.figures ?? []).map((figure) => figureText(figure, { cite }))),
            ),
          ),
      ),
    )
  })
}

/** What was measured, drug against placebo. */
export function measuresPage(): FactPage {
  return page('safety-measures', 'What trials measured of safety', Object.values(safetyMeasures), (references) =>
    table(
      ['Measure', 'Esketamine nasal spray', 'Placebo', 'To read it'],
      Object.values(safetyMeasures).map(({ measure, onDrug, onPlacebo, note = '', sources }) => [
        `${plain(measure)} ${references.cite(sources)}`,
        lines(...onDrug.map((figure) => figureText(figure, references))),
        lines(...onPlacebo.map((figure) => figureText(figure, references))),
        plain(note),
      ]),
    ),
  )
}

/** Risks of repeated use. */
export function longTermRisksPage(): FactPage {
  return page('long-term-risks', 'Long-term risks', Object.values(longTermRisks), (references) =>
    joined(
      ...Object.values(longTermRisks).map((risk) =>
        section(
          2,
          plain(risk.title),
          `${plain(sentence(risk.known))} ${references.cite(risk.sources)}`,
          bullets(risk.figures.map((figure) => figureText(figure, references))),
          section(
            3,
            'How it is watched for',
            table(
              ['What', 'When', 'The interval rests on'],
              risk.monitoring.map((one) => [
                plain(one.what),
                plain(whenText(one)),
                one.basis === 'convention' ? 'a convention of this library' : one.basis,
              ]),
            ),
          ),
          section(3, 'Act when', bullets(risk.actWhen.map(boundText)), risk.action === undefined ? '' : plain(sentence(risk.action))),
        ),
      ),
    ),
  )
}

function whenText({ at, everyMonths, byDose, for: whom }: RiskMonitoring): string {
  return [
    ...at.map(spelled),
    ...(byDose === undefined ? [] : [`by dose ${byDose.low} to ${byDose.high}`]),
    ...(everyMonths === undefined ? [] : [`every ${rangeText(everyMonths)} months`]),
    ...(whom === undefined ? [] : [`for ${whom}`]),
  ].join(', ')
}

function rangeText({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}` : `${low} to ${high}`
}

function boundText({ text, atLeast, moreThan, rules = [] }: RiskSign): string {
  const bound = atLeast ?? moreThan
  const least = atLeast === undefined ? 'More than' : 'At least'
  const limit = bound === undefined ? '' : plain(` ${least} ${bound.value}${unitText(bound.unit, bound.value)}.`)
  return `${plain(text)}${limit} ${ruleLinks(rules)}`.trim()
}

/** Groups of people for whom more has to be known. */
export function populationsPage(): FactPage {
  return page('special-populations', 'Special populations', Object.values(specialPopulations), (references) =>
    joined(
      ...Object.values(specialPopulations).map((group) =>
        section(
          2,
          plain(group.title),
          ...group.statements.map(({ regimens, text, figures = [] }) =>
            joined(
              `**${regimens.map((regimen) => REGIMENS[regimen]).join('; ')}.** ${plain(text)}`,
              bullets(figures.map((figure) => figureText(figure, references))),
            ),
          ),
          group.rules.length === 0 ? 'There is no rule of screening about it.' : `Rules: ${ruleLinks(group.rules)}.`,
          `Sources ${references.cite(group.sources)}`,
        ),
      ),
    ),
  )
}

/** Numbers at which something is done. */
export function thresholdsPage(): FactPage {
  return page('thresholds', 'Numbers at which something is done', Object.values(safetyThresholds), ({ cite }) =>
    joined(
      'As each source states them, side by side. What screening makes of them stands in its rules.',
      table(
        ['What', 'Number', 'What is done', 'Regimens', 'To read it', 'Rules'],
        Object.values(safetyThresholds).map(({ parameter, bounds, action, regimens, jurisdictions = [], note = '', rules, sources }) => [
          `${plain(`${parameter}${jurisdictions.length === 0 ? '' : ` (${jurisdictions.map(place).join(', ')})`}`)} ${cite(sources)}`,
          lines(...bounds.map(({ of, is, value, unit }) => plain(`${of} ${SYMBOLS[is]} ${value}${unitText(unit, value)}`))),
          plain(action),
          regimens.map((regimen) => REGIMENS[regimen]).join(', '),
          plain(note),
          ruleLinks(rules),
        ]),
      ),
    ),
  )
}

/** Whom consensus statements, programs and trials exclude. */
export function exclusionsPage(): FactPage {
  return page('exclusion-lists', 'Whom consensus statements, programs and trials exclude', Object.values(exclusionLists), ({ cite }) =>
    joined(
      'An exclusion of a trial says whom was not studied; it is no contraindication.',
      table(
        ['Who says it', 'Kind', 'What it says', 'Rules of screening'],
        Object.values(exclusionLists).map(({ body, kind, says, rules, sources }) => [
          `${plain(body)} ${cite(sources)}`,
          kind,
          plain(says),
          ruleLinks(rules),
        ]),
      ),
    ),
  )
}
