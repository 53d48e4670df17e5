import {
  aberrantUseIndicators,
  precautionActions,
  precautionTopics,
  safetyTools,
  sourceDisagreements,
  urineTestReadings,
} from 'ketamine-therapy/screening'
import type { AberrantUseIndicator, Regimen, SafetyTool, UrineTestReading } from 'ketamine-therapy/screening'
import { bullets, joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { place } from '../words'
import { page } from './page'
import { figureText, REGIMENS, ruleLinks } from './words'

const regimens = Object.keys(REGIMENS) as Regimen[]
const NEEDED = { always: 'yes', 'on-condition': 'on a condition', no: 'no' } as const
const names = (which: readonly Regimen[]): string =>
  which.length === regimens.length ? 'all' : which.map((one) => REGIMENS[one]).join(', ')

/** What is done by subject: wait, ask, watch more, give less. */
export function precautionsPage(): FactPage {
  return page(
    'precautions-by-subject',
    'Precautions by subject',
    [...Object.values(precautionActions), ...Object.values(precautionTopics)],
    (references) =>
      joined(
        'What follows from a precaution, by subject. A step never softens the rule that led to it: where the rule contraindicates, there is nothing to delay or to lower. Most steps are conventions of this library.',
        section(
          2,
          'What the words mean',
          bullets(
            Object.values(precautionActions).map(
              ({ title, meaning, sources }) => `**${plain(title)}.** ${plain(meaning)} ${references.cite(sources)}`,
            ),
          ),
        ),
        ...Object.values(precautionTopics).map(({ title, steps, rules }) =>
          section(
            2,
            plain(title),
            table(
              ['What', 'Called for', 'In words', 'Regimens'],
              steps.map(({ action, needed, text, whom = [], regimens: which, jurisdictions = [], sources }) => [
                precautionActions[action].title,
                NEEDED[needed],
                `${plain(text)}${whom.length === 0 ? '' : plain(` Ask: ${whom.join(', ')}.`)} ${references.cite(sources)}`,
                plain(`${names(which)}${jurisdictions.length === 0 ? '' : ` (${jurisdictions.map(place).join(', ')})`}`),
              ]),
            ),
            `Rules: ${ruleLinks(rules)}.`,
          ),
        ),
      ),
  )
}

/** Points on which sources differ. */
export function disagreementsPage(): FactPage {
  return page('where-sources-differ', 'Where sources differ', Object.values(sourceDisagreements), (references) =>
    joined(
      'What each side says, and what this library makes of it. The choice settles nothing: who shows one side should show the other.',
      ...Object.values(sourceDisagreements).map(({ point, positions, treatedAs, regimens: which, rules, sources }) =>
        section(
          2,
          plain(point),
          bullets(
            positions.map(({ says, figures = [], jurisdictions = [], sources: theirs }) =>
              lines(
                `${jurisdictions.length === 0 ? '' : `${plain(jurisdictions.map(place).join(', '))}: `}${plain(says)} ${references.cite(theirs)}`,
                ...figures.map((figure) => figureText(figure, references)),
              ),
            ),
          ),
          `**Treated as.** ${plain(treatedAs)} ${references.cite(sources)}`,
          `Regimens: ${names(which)}. ${rules.length === 0 ? 'There is no rule of screening about it.' : `Rules: ${ruleLinks(rules)}.`}`,
        ),
      ),
    ),
  )
}

/** How urine drug tests are read. */
export function urineTestsPage(): FactPage {
  return page('urine-drug-tests', 'Reading urine drug tests', Object.values(urineTestReadings), (references) =>
    joined(
      'No test result proves use, non-use or diversion. What is recalled is marked so in the references.',
      table(
        ['Finding', 'What it means', 'Numbers', 'What is done', 'Rules'],
        Object.values<UrineTestReading>(urineTestReadings).map(({ finding, meaning, figures = [], action = '', rules, sources }) => [
          `${plain(finding)} ${references.cite(sources)}`,
          plain(meaning),
          lines(...figures.map((figure) => figureText(figure, references))),
          plain(action),
          ruleLinks(rules),
        ]),
      ),
    ),
  )
}

/** Signs of aberrant use. */
export function aberrantUsePage(): FactPage {
  return page('aberrant-use', 'Signs of aberrant use', Object.values(aberrantUseIndicators), ({ cite }) =>
    joined(
      'A sign is a reason to talk and to look closer, and no proof.',
      table(
        ['Signs', ...regimens.map((regimen) => REGIMENS[regimen]), 'Found by', 'To read it'],
        Object.values<AberrantUseIndicator>(aberrantUseIndicators).map(({ signs, effect, rule, note = '', sources }) => [
          `${lines(...signs.map(plain))} ${cite(sources)}`,
          ...regimens.map((regimen) => effect[regimen] ?? 'not used'),
          rule === undefined ? 'a clinician' : ruleLinks([rule]),
          plain(note),
        ]),
      ),
    ),
  )
}

/** Instruments for side effects and for the risks of repeated use. */
export function safetyToolsPage(): FactPage {
  return page('safety-instruments', 'Instruments for side effects and long-term risks', Object.values(safetyTools), ({ cite }) =>
    table(
      ['Instrument', 'For', 'Forms', 'Items', 'Range', 'How far it goes', 'Rules'],
      Object.values<SafetyTool>(safetyTools).map(({ name, use, forms = [], items, range, limits, rules, sources }) => [
        `${plain(name)} ${cite(sources)}`,
        plain(use),
        plain(forms.join(', ')),
        items === undefined ? '' : String(items),
        range === undefined ? '' : `${range.low} to ${range.high}`,
        plain(limits),
        ruleLinks(rules),
      ]),
    ),
  )
}
