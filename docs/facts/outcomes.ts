import { instruments } from 'ketamine-therapy/outcomes'
import type {
  BandSet,
  CutOff,
  Instrument,
  InstrumentPurpose,
  MeaningfulChange,
  RelapseDefinition,
  RemissionDefinition,
  ResponseDefinition,
  ScoringRule,
  StabilityDefinition,
} from 'ketamine-therapy/outcomes'
import { bullets, capital, joined, lines, plain, section, table } from './markdown'
import type { FactArea, FactPage } from './page'
import { createReferences } from './references'
import type { References } from './references'
import { number, spelled, SYMBOLS } from './words'

const PURPOSES: Readonly<Record<InstrumentPurpose, string>> = {
  outcome: 'change over time',
  screening: 'screening; its scores do not show change',
  risk: 'risk; its scores do not show change',
  'session-safety': 'safety in a session; its scores do not show change',
  discharge: 'aid for leaving; its scores do not show change',
}
const RATERS: Readonly<Record<Instrument['rater'], string>> = {
  self: 'the person',
  clinician: 'a trained clinician',
  'self-or-clinician': 'the person or a trained clinician',
}
const LICENSES: Readonly<Record<Instrument['license']['status'], string>> = {
  'public-domain': 'public domain',
  free: 'free',
  'free-with-notice': 'free, with its notice',
  permission: 'permission of the holder; its wording is not carried here',
  paid: "publisher's license; its wording is not carried here",
}

const OPEN: Readonly<Record<ScoringRule['kind'], string>> = {
  sum: 'No total unless every item that counts is answered.',
  'sum-of-highest': 'No total while an open item could change it.',
  'weighted-sum': 'No total unless every item that counts is answered.',
  'subscale-means': 'A part has no mean unless all its items are answered.',
  'highest-yes': 'The level is told once no open question could raise it.',
}

/** One page for each rating scale. */
export function pages(): FactArea {
  return {
    id: 'outcomes',
    title: 'Rating scales',
    introduction:
      'How each scale is scored, what a score means, and by which published definition someone responded, remitted or relapsed. No score is a diagnosis. Answers about suicide or self-harm are acted on whatever the total.',
    heads: ['Scale', 'Measures', 'Fit for', 'Range', 'Terms'],
    pages: Object.values(instruments).map(page),
  }
}

function page(one: Instrument): FactPage {
  const references = createReferences()
  return {
    id: one.id,
    title: one.name.includes(one.shortName) ? one.name : `${one.name} (${one.shortName})`,
    row: [plain(one.measures), PURPOSES[one.purpose].replace(/;.*/, ''), range(one), LICENSES[one.license.status].replace(/;.*/, '')],
    body: joined(
      atAGlance(one, references),
      section(2, 'Scoring', scoring(one, references)),
      section(2, 'Answers that call for a step of their own', flags(one, references)),
      section(
        2,
        'What a score means',
        section(3, 'Bands', ...one.bands.map((set) => bands(set, references))),
        section(3, 'Cut-offs', cutOffs(one, references)),
      ),
      section(2, 'Response, remission, relapse', definitions(one, references)),
      section(2, 'Change that people notice', changes(one.meaningfulChange, references)),
      section(2, 'Wording', wording(one)),
      section(2, 'Codes and terms', codes(one, references)),
      section(2, 'References', references.list()),
    ),
  }
}

function range({ range: { minimum, maximum }, unit }: Instrument): string {
  return maximum === undefined
    ? `from ${number(minimum)}`
    : `${number(minimum)} to ${number(maximum)}${unit === undefined ? '' : ` ${unit}`}`
}

function atAGlance(one: Instrument, { cite }: References): string {
  const scored = one.items.filter((item) => item.scored !== false).length
  const rows = [
    ['Measures', plain(capital(one.measures))],
    ['Fit for', PURPOSES[one.purpose]],
    ['Filled in by', RATERS[one.rater]],
    ['Version', plain(one.version ?? '')],
    ['Items', `${one.items.length}${scored === one.items.length ? '' : `, of which ${scored} count`} ${cite(one.sources)}`],
    ['Range', `${range(one)}; ${one.direction === 'higher-is-worse' ? 'higher is worse' : 'higher is better'}`],
    [
      'Speaks about',
      one.lookBack === undefined ? 'not stated in what was read' : `${plain(one.lookBack.text)} ${cite(one.lookBack.sources)}`,
    ],
    ['Id', `\`${one.id}\``],
    ['Compared with its sources', `${one.review.reviewedOn}, due again by ${one.review.reviewBy}`],
  ]
  return joined(
    table(
      ['At a glance', ''],
      rows.filter(([, value]) => value !== ''),
    ),
    one.note === undefined ? '' : plain(one.note),
  )
}

function scoring(one: Instrument, { cite }: References): string {
  const { missingItems: missing, symptomRule } = one
  return bullets([
    plain(ruleText(one.scoring)),
    ...(one.skipRules ?? []).map(
      ({ items, is, skips }) =>
        `When ${plain(`${items.join(' and ')} ${items.length === 1 ? 'is' : 'are both'} ${is}`)}, the form passes over ${plain(skips.join(', '))}; what is passed over counts as the lowest answer.`,
    ),
    missing.kind === 'prorate'
      ? `Up to ${missing.atMost} unanswered items: the sum is scaled up by the share answered, and not rounded. ${cite(missing.sources)}`
      : `${OPEN[one.scoring.kind]} ${cite(missing.sources)}`,
    ...(symptomRule === undefined
      ? []
      : [
          `Rule by symptoms: rated ${symptomRule.ratedAtLeast} or more, ${plain(symptomRule.clusters.map(({ id, atLeast }) => `${atLeast} of ${id}`).join(', '))}: ${plain(symptomRule.meaning)}. ${cite(symptomRule.sources)}`,
        ]),
  ])
}

function ruleText(rule: ScoringRule): string {
  switch (rule.kind) {
    case 'sum':
      return 'The answers are added.'
    case 'sum-of-highest':
      return `In each of ${rule.domains.length} domains the highest answer counts, and the domains are added: ${rule.domains.map(({ id, items }) => `${spelled(id)} (${items.join(', ')})`).join('; ')}.`
    case 'weighted-sum':
      return `${rule.parts.map(({ id, items, divisor }) => `${id} (${items.length} items) ÷ ${divisor}`).join(' + ')}.`
    case 'subscale-means':
      return `Each part has its own mean and there is no total: ${rule.subscales.map(({ id, items }) => `${id} (${items.length} items)`).join(', ')}.`
    case 'highest-yes':
      return `Never summed: the result is the position of the highest of questions ${rule.items.join(', ')} answered yes.`
  }
}

function flags(one: Instrument, { cite }: References): string {
  const ofItems = one.flags.map(({ id, item, from, severity, message, sources }) => [
    plain(item),
    `${from} or more`,
    severity,
    lines(`${plain(message)} ${cite(sources)}`, `\`outcomes/${id}\``),
  ])
  const ofTotals = one.cutOffs.flatMap(({ id, is, to, raises, sources }) =>
    raises === undefined
      ? []
      : [
          [
            'the total',
            `${SYMBOLS[is]} ${number(to)}`,
            raises.severity,
            lines(`${plain(raises.message)} ${cite(sources)}`, `\`outcomes/${id}\``),
          ],
        ],
  )
  const rows = [...ofItems, ...ofTotals]
  return joined(
    table(['Item', 'Answer or score', 'Severity', 'For professionals'], rows),
    ofItems.length === 0 ? '' : 'They are raised whatever the total, and whether or not the form is complete.',
  )
}

function bands({ id, bands: list, sources, note }: BandSet, { cite }: References): string {
  const rows = list.map(({ from, through, label }) => [
    through === undefined ? `${number(from)} or more` : `${number(from)} to ${number(through)}`,
    plain(label.en),
    plain(label.es ?? ''),
  ])
  return joined(`\`${id}\` ${cite(sources)}${note === undefined ? '' : ` ${plain(note)}`}`, table(['Score', 'English', 'Spanish'], rows))
}

function cutOffs({ cutOffs: list }: Instrument, { cite }: References): string {
  const rows = list.map((cut: CutOff) => [
    `${cut.part === undefined ? '' : `${plain(cut.part)} `}${SYMBOLS[cut.is]} ${number(cut.to)}`,
    `${plain(cut.meaning)} ${cite(cut.sources)}`,
    plain(cut.appliesTo ?? ''),
    cut.sensitivity === undefined ? '' : percent(cut.sensitivity),
    cut.specificity === undefined ? '' : percent(cut.specificity),
  ])
  return table(['Score', 'Meaning', 'For', 'Sensitivity', 'Specificity'], rows)
}

function definitions(one: Instrument, { cite }: References): string {
  const response = ({ id, improvementPercent, strict, note, sources }: ResponseDefinition, name: string) => [
    name,
    `\`${id}\``,
    `${strict === true ? 'more than' : 'at least'} ${number(improvementPercent)} % better than the baseline${note === undefined ? '' : `; ${plain(note)}`} ${cite(sources)}`,
  ]
  const remission = ({ id, is, to, usedBy, also, sources }: RemissionDefinition) => [
    'Remission',
    `\`${id}\``,
    `${SYMBOLS[is]} ${number(to)}; ${plain(usedBy)}${also === undefined ? '' : `, together with ${plain(also)}`} ${cite(sources)}`,
  ]
  const relapse = ({ id, from, assessments, apartAtLeastDays, apartAtMostDays, also, sources }: RelapseDefinition) => [
    'Relapse',
    `\`${id}\``,
    `${number(from)} or worse at ${assessments} assessments in a row, ${apartAtLeastDays} to ${apartAtMostDays} days apart${also === undefined ? '' : `, or ${plain(also)}`} ${cite(sources)}`,
  ]
  const stability = ({ id, holds, by, ofLastWeeks, atLeastWeeks, unless, sources }: StabilityDefinition) => [
    `Stable ${holds}`,
    `\`${id}\``,
    `\`${by}\` in at least ${atLeastWeeks} of the last ${ofLastWeeks} weeks${unless === undefined ? '' : `, unless \`${unless}\``} ${cite(sources)}`,
  ]
  const rows = [
    ...one.response.map((entry) => response(entry, 'Response')),
    ...(one.partialResponse === undefined ? [] : [response(one.partialResponse, 'Partial response')]),
    ...one.remission.map(remission),
    ...one.relapse.map(relapse),
    ...(one.stability ?? []).map(stability),
  ]
  const disputed =
    one.remission.length > 1 ? 'Remission is disputed: an answer names the definition that it used, the first unless asked otherwise.' : ''
  return joined(disputed, table(['Word', 'Definition', 'Rule'], rows))
}

function changes(list: readonly MeaningfulChange[], { cite }: References): string {
  const rows = list.map(({ points, throughPoints, percent: share, part, appliesTo, basis, sources }) => [
    [
      points === undefined
        ? ''
        : `${number(points)}${throughPoints === undefined ? '' : ` to ${number(throughPoints)}`} ${points === 1 ? 'point' : 'points'}`,
      share === undefined ? '' : `${number(share)} % of the baseline`,
    ]
      .filter((text) => text !== '')
      .join(', '),
    plain(part ?? ''),
    appliesTo === 'individual' ? 'one person' : 'groups; never applied to one person',
    `${plain(basis)} ${cite(sources)}`,
  ])
  return table(['Change', 'Part', 'For', 'Basis'], rows)
}

function wording(one: Instrument): string {
  const options = (one.options ?? []).map(({ value, text }) => `${value} ${plain(text?.en ?? '')}`)
  const items = one.items.flatMap(({ id, text }) => (text === undefined ? [] : [`Item ${plain(id)}: ${plain(text.en)}`]))
  return joined(bullets(items), options.length === 0 || items.length === 0 ? '' : `Answers: ${options.join(', ')}.`)
}

function codes({ loinc, license, items }: Instrument, { cite }: References): string {
  const coded = items.filter((item) => item.loinc !== undefined)
  const rows = [
    ['LOINC, total score', loinc?.total === undefined ? '' : `${loinc.total} ${cite(loinc.sources)}`],
    ['LOINC, panel (not the score)', loinc?.panel === undefined ? '' : `${loinc.panel} ${cite(loinc.sources)}`],
    ['LOINC, items', coded.map(({ id, loinc: code }) => `item ${plain(id)}: ${code ?? ''}`).join(', ')],
    ['LOINC', loinc === undefined ? 'none is confirmed' : ''],
    ['Terms', `${LICENSES[license.status]}. ${plain(license.note)} ${cite(license.sources)}`],
    ['Holder', plain(license.holder ?? '')],
  ]
  return table(
    ['What', 'Which'],
    rows.filter(([, value]) => value !== ''),
  )
}

function percent(share: number): string {
  return `${number(Math.round(share * 1000) / 10)} %`
}
