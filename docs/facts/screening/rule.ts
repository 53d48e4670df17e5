import type { Condition } from 'ketamine-therapy/core'
import { drugInteractions, findPrecautionTopics, findSourceDisagreements } from 'ketamine-therapy/screening'
import type { DrugInteraction, Regimen, ScreeningRule, WhenUnknown } from 'ketamine-therapy/screening'
import { valueSets } from 'ketamine-therapy/terminology'
import type { CitedValueSet } from 'ketamine-therapy/terminology'
import { bullets, joined, plain, section, sentence, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { place, spelled } from '../words'
import { basisText, conditionItem, figureText, REGIMENS, ruleLinks } from './words'

const UNKNOWN: Readonly<Record<WhenUnknown, string>> = {
  blocks: 'the answer is "insufficient data" until it is known, unless something else already stops or holds',
  asks: 'the answer stands and asks for it',
  'blocks-on-dose-day': 'it is asked for at the first assessment, and blocks the answer on the day of a dose',
}
const regimens = Object.keys(REGIMENS) as Regimen[]

/** The page of one rule: what fires it, what it does in each regimen and place, what to do, who may override, what counts as it. */
export function rulePage(rule: ScreeningRule): FactPage {
  const references = createReferences()
  const { cite } = references
  return {
    id: rule.id,
    title: rule.title,
    row: regimens.map((regimen) => effectWord(rule, regimen)),
    body: joined(
      `${plain(sentence(rule.message))} ${cite(rule.sources)}`,
      section(2, 'What it does', effects(rule), byMouth(rule)),
      section(2, 'What to do', plain(sentence(rule.action)), `Who may override: ${plain(sentence(rule.override))}`),
      section(2, 'The interaction', interaction(rule.id, references)),
      section(2, 'See also', bullets(related(rule.id))),
      section(2, 'What fires it', bullets(fires(rule)), bullets(hidden(rule))),
      section(2, 'When it cannot be decided', bullets(unknown(rule))),
      section(2, 'What is counted', ...counted(rule, references)),
      section(2, 'For patients', bullets([rule.lay?.en, rule.lay?.es].filter((text) => text !== undefined).map(plain))),
      `Id: \`${rule.id}\`.${rule.review === undefined ? '' : ` Compared with its sources on ${rule.review.reviewedOn}, due again by ${rule.review.reviewBy}.`}`,
      section(2, 'References', references.list()),
    ),
  }
}

function effectWord({ effect, effectIn }: ScreeningRule, regimen: Regimen): string {
  const elsewhere = Object.entries(effectIn ?? {}).flatMap(([where, effects]) =>
    effects[regimen] === undefined ? [] : [`${plain(place(where))}: ${effects[regimen]}`],
  )
  return [effect[regimen] ?? '', ...elsewhere].filter((text) => text !== '').join('; ')
}

function effects(rule: ScreeningRule): string {
  return table(
    ['Regimen', 'Effect', 'It rests on'],
    regimens.flatMap((regimen) => {
      const basis = rule.basis[regimen]
      return basis === undefined ? [] : [[REGIMENS[regimen], effectWord(rule, regimen), basisText(basis)]]
    }),
  )
}

function byMouth({ effectByMouth }: ScreeningRule): string {
  return effectByMouth === undefined ? '' : `Ketamine by mouth on site: ${effectByMouth}.`
}

/** One sentence for all regimens, or one for each where they differ. */
function fires({ when }: ScreeningRule): readonly string[] {
  return isPerRegimen(when)
    ? regimens.flatMap((regimen) => (when[regimen] === undefined ? [] : [`${REGIMENS[regimen]}: ${conditionItem(when[regimen])}`]))
    : [conditionItem(when)]
}

function hidden({ yieldsTo = [] }: ScreeningRule): readonly string[] {
  return yieldsTo.length === 0 ? [] : [`Not shown beside a higher band: ${ruleLinks(yieldsTo)}.`]
}

function unknown({ whenUnknown, effect }: ScreeningRule): readonly string[] {
  if (typeof whenUnknown === 'string') return [plain(sentence(UNKNOWN[whenUnknown]))]
  return regimens
    .filter((regimen) => effect[regimen] !== undefined)
    .map((regimen) => `${REGIMENS[regimen]}: ${plain(UNKNOWN[whenUnknown[regimen] ?? 'blocks'])}.`)
}

/** How an interaction comes about, how much it matters and what was measured. */
function interaction(id: string, references: References): string {
  const found = (drugInteractions as Readonly<Record<string, DrugInteraction>>)[id]
  if (found === undefined) return ''
  const { mechanism, consequence, severity, figures, isDisputed, sources } = found
  return joined(
    `${mechanism === undefined ? '' : `${plain(sentence(mechanism))} `}${plain(consequence)}${isDisputed === true ? ' Disputed.' : ''} ${references.cite(sources)}`,
    table(
      regimens.map((regimen) => REGIMENS[regimen]),
      [regimens.map((regimen) => spelled(severity[regimen]))],
    ),
    bullets(figures.map((figure) => figureText(figure, references))),
  )
}

/** Where the precautions and the disputes about a rule stand. */
function related(rule: string): readonly string[] {
  return [
    ...findPrecautionTopics({ rule }).map(({ title }) => `Precautions: [${plain(title)}](./precautions-by-subject.md).`),
    ...findSourceDisagreements({ rule }).map(({ point }) => `Sources differ: [${plain(point)}](./where-sources-differ.md).`),
  ]
}

function counted({ when }: ScreeningRule, { cite }: References): readonly string[] {
  const named = (isPerRegimen(when) ? Object.values(when) : [when]).flatMap(setsOf)
  const sets = [...new Set(named)].map((id) => (valueSets as Readonly<Record<string, CitedValueSet>>)[id])
  return sets
    .filter((set) => set !== undefined)
    .map((set) =>
      joined(
        `**${plain(sentence(set.label))}** ${cite(set.sources)}`,
        bullets(
          [
            set.include.length === 0 ? '' : `Counts: ${codes(set.include)}`,
            set.exclude === undefined ? '' : `Not: ${codes(set.exclude)}`,
            set.asks === undefined ? '' : `Cannot decide, and asks: ${codes(set.asks)}`,
            set.note === undefined ? '' : plain(set.note),
          ].filter((line) => line !== ''),
        ),
      ),
    )
}

function codes(members: readonly string[]): string {
  return members.map((member) => `\`${member.replace(/^(icd-10-cm|ingredient|concept):/, '')}\``).join(', ')
}

/** Ids of the value sets that a condition names. */
function setsOf(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(setsOf)
  if ('any' in condition) return condition.any.flatMap(setsOf)
  if ('not' in condition) return setsOf(condition.not)
  if ('of' in condition && 'atLeast' in condition) return condition.of.flatMap(setsOf)
  return 'in' in condition && condition.in !== undefined ? [condition.in] : []
}

function isPerRegimen(when: ScreeningRule['when']): when is Readonly<Partial<Record<Regimen, Condition>>> {
  return regimens.some((regimen) => regimen in when)
}
