import { indications } from 'ketamine-therapy/indications'
import type { EvidenceBody, Indication, IndicationCode } from 'ketamine-therapy/indications'
import { codeSystems } from 'ketamine-therapy/core'
import type { EvidenceGrade } from 'ketamine-therapy/core'
import { instruments } from 'ketamine-therapy/outcomes'
import { protocols } from 'ketamine-therapy/protocols'
import { period } from './access/grades'
import { regulatoryHistory } from './indications/regulatory'
import { studies } from './indications/studies'
import { bullets, capital, joined, lines, plain, section, sentence, table } from './markdown'
import type { FactArea, FactPage } from './page'
import { createReferences } from './references'
import type { References } from './references'
import { codeSystemName, counted, drugRoutes, place, scaleName, span, spelled, SYMBOLS } from './words'

const TIERS: Readonly<Record<EvidenceGrade['tier'], string>> = {
  A: 'authorized for this use in the United States',
  B: 'named by a national guideline, off-label',
  C: 'at least one positive randomized trial, no guideline',
  D: 'small, open or conflicting studies',
  E: 'no usable evidence',
  X: 'adequate trials show no benefit',
}
const LEGEND =
  'Tier: A authorized in the United States for the use, B named by a national guideline, C at least one positive randomized trial, D small, open or conflicting studies, E no usable evidence, X adequate trials show no benefit. ' +
  'CEBM: Oxford level of 2011, from 1 (systematic review of randomized trials) to 5 (mechanism or opinion); a minus marks a step down. ' +
  'GRADE: certainty for short-term relief of symptoms. By: "published" is taken from a Cochrane review or guideline, "library" is assigned here from the trials cited. A tier says how strong the support is; "points to" says in which direction.'

/** One page for each use of ketamine or esketamine. */
export function pages(): FactArea {
  return {
    id: 'indications',
    title: 'Uses of ketamine and esketamine',
    introduction: `What ketamine, esketamine and arketamine are used or studied for. Being listed here does not mean that a use works, is approved or is advised.\n\n${LEGEND}`,
    heads: ['Use', 'In plain words', 'State', 'Tier', 'The tier is about'],
    pages: Object.values(indications).map(page),
  }
}

function page(record: Indication): FactPage {
  const references = createReferences()
  const { summary } = record
  return {
    id: record.id,
    title: titleOf(record),
    row: [
      plain(record.layName.en),
      plain(spelled(summary.word)),
      summary.tier,
      plain(summary.appliesTo.length === 0 ? '' : drugRoutes(summary.appliesTo)),
    ],
    body: linked(
      whatItIs(record, references),
      section(2, 'How well it is supported', plain(summary.text), bodies(record.evidence, references), LEGEND),
      section(2, 'What studies found', studies(record, references)),
      section(2, 'Onset and duration', timing(record, references)),
      section(2, 'What is not shown', citedTexts(record.notShown, references)),
      section(2, 'Read the numbers with care', citedTexts(record.cautions, references)),
      section(2, 'Regulatory history', regulatoryHistory(record.regulatory, references)),
      section(2, 'Guidelines and expert bodies', guidelines(record, references)),
      section(2, 'Codes', codes(record, references)),
      section(2, 'Wording to show', wording(record)),
      section(2, 'References', references.list()),
    ),
  }
}

/** Its name, and the abbreviation that people look for where it has one of the same words: "Post-traumatic stress disorder (PTSD)". */
function titleOf({ name, otherNames = [] }: Indication): string {
  const initials = name.replace(/(\w)\w*[ -]?/g, '$1').toUpperCase()
  return otherNames.includes(initials) ? `${name} (${initials})` : name
}

/** The blocks of a page, where "see" and the id of another use leads to it by its name. */
function linked(...blocks: readonly string[]): string {
  const names = new Map(Object.values(indications).map(({ id, name }) => [id as string, name]))
  return joined(...blocks).replace(/\bsee ([a-z]+(?:-[a-z]+)+)/g, (words, id: string) => {
    const name = names.get(id)
    return name === undefined ? words : `see [${plain(name)}](./${id}.md)`
  })
}

function whatItIs(record: Indication, { cite }: References): string {
  const { summary } = record
  const rows = [
    ['State', `${plain(capital(spelled(summary.word)))}: tier ${summary.tier}, ${TIERS[summary.tier]}`],
    ['That tier is about', plain(drugRoutes(summary.appliesTo))],
    ['Evidence points to', plain(spelled(summary.direction))],
    ['Harm', summary.harm === undefined ? '' : `${summary.harm}, see below`],
    ['Also called', plain((record.otherNames ?? []).join(', '))],
    ['Plain name', `${plain(record.layName.en)}${record.layName.es === undefined ? '' : ` · ${plain(record.layName.es)}`}`],
    ['Who was studied', `${plain(record.population.text)} ${cite(record.population.sources)}`],
    ['Subtypes', plain((record.variants ?? []).map(({ name }) => name).join('; '))],
    ['Instruments', record.scales.map(scale).join(', ')],
    ['Protocols on file', lines(...protocolsOf(record))],
    ['Id', `\`${record.id}\``],
    ['Compared with its sources', `${record.review.reviewedOn}, due again by ${record.review.reviewBy}`],
  ]
  const definitions = record.definitions.map(({ term, jurisdiction, text, thresholds, sources }) => [
    plain(capital(term)),
    jurisdiction === undefined ? '' : place(jurisdiction),
    `${plain(text)} ${cite(sources)}`,
    plain((thresholds ?? []).map((cut) => `${cut.of} ${SYMBOLS[cut.is]} ${counted(cut.value, spelled(cut.unit))}`).join('; ')),
  ])
  return joined(
    plain(record.layDescription.en),
    umbrella(record),
    table(
      ['At a glance', ''],
      rows.filter(([, value]) => value !== ''),
    ),
    section(2, 'Definitions', table(['Term', 'Where', 'Meaning', 'Numbers'], definitions)),
  )
}

/** Its short name, leading to its page where it has one. */
function scale(id: string): string {
  const name = plain(scaleName(id))
  return Object.hasOwn(instruments, id) ? `[${name}](../outcomes/${id}.md)` : name
}

function protocolsOf({ id: use }: Indication): readonly string[] {
  return Object.values(protocols)
    .filter((protocol) => protocol.indications.some(({ id }) => id === use))
    .map(({ id, name }) => `[${plain(name)}](../protocols/${id}.md)`)
}

function umbrella(record: Indication): string {
  const members = Object.values(indications).filter(({ id }) => record.members?.includes(id) === true)
  if (members.length === 0) return ''
  const links = members.map(({ id, name }) => `[${plain(name)}](./${id}.md)`)
  return `This is a wide word. What is said below is about the wide word only; the evidence stands with: ${links.join(', ')}.`
}

function bodies(evidence: readonly EvidenceBody[], { cite }: References): string {
  const rows = evidence.map((body) => [
    lines(plain(drugRoutes(body.applies)), body.aspect === undefined ? '' : `*${plain(body.aspect)}*`),
    lines(...gradeLines(body.grade), body.standing === undefined ? '' : `*${plain(body.standing)}*`),
    lines(spelled(body.direction), body.harm === undefined ? '' : `harm ${body.harm}`),
    lines(`${plain(body.grade.reason)} ${cite(body.sources)}`, ...(body.alternatives ?? []).map(alternative)),
  ])
  return table(['Drug and route', 'Grade', 'Points to', 'Why'], rows)
}

function gradeLines({ tier, cebm, certainty, gradedBy }: EvidenceGrade): readonly string[] {
  return [
    `**Tier ${tier}**`,
    cebm === undefined ? '' : `CEBM ${cebm}`,
    certainty === undefined ? '' : `GRADE ${spelled(certainty)}`,
    `by: ${gradedBy}`,
  ]
}

function alternative({ tier, cebm, certainty, reason }: NonNullable<EvidenceBody['alternatives']>[number]): string {
  const grade = [
    tier === undefined ? '' : `tier ${tier}`,
    cebm === undefined ? '' : `CEBM ${cebm}`,
    certainty === undefined ? '' : `${spelled(certainty)} certainty`,
  ].filter((part) => part !== '')
  return `*Also defensible: ${plain(grade.join(', '))}.* ${plain(reason)}`
}

function timing(record: Indication, { cite }: References): string {
  const rows = record.timing.map((entry) => [
    entry.kind === 'onset' ? 'Onset' : 'Duration',
    entry.span === undefined ? 'no single figure' : span(entry.span),
    plain(entry.applies === undefined ? '' : drugRoutes(entry.applies)),
    `${plain(entry.text)} ${cite(entry.sources)}`,
  ])
  return table(['What', 'Time', 'Drug and route', 'In words'], rows)
}

function citedTexts(texts: Indication['notShown'], { cite }: References): string {
  return bullets(texts.map(({ text, sources }) => `${plain(sentence(text))} ${cite(sources)}`))
}

function guidelines(record: Indication, { cite }: References): string {
  const rows = record.guidelines.map((position) => [
    lines(plain(position.body), position.kind === undefined ? '' : `*${spelled(position.kind)}*`),
    position.issued ?? '',
    plain(drugRoutes(position.applies)),
    lines(spelled(position.stance), position.line === undefined ? '' : `${position.line} line`),
    `${plain(position.text)} ${cite(position.sources)}`,
  ])
  return table(['Body', 'Issued', 'Drug and route', 'Position', 'In words'], rows)
}

function codes(record: Indication, { cite }: References): string {
  const row = (code: IndicationCode): readonly string[] => [
    codeSystemName(code.system),
    `\`${code.code}\``,
    plain(code.display ?? ''),
    spelled(code.relation),
    period(code),
    `${plain([code.variant === undefined ? '' : `Subtype ${code.variant}.`, code.note ?? ''].filter((part) => part !== '').join(' '))} ${cite(code.sources)}`,
  ]
  const heads = ['System', 'Code', 'Title', 'How it relates', 'In force', 'Note']
  return joined(
    record.codes.length + record.snomedCt.length === 0 ? '' : 'A code that matches never means that the use is approved or payable.',
    table(heads, record.codes.map(row)),
    table(heads, record.snomedCt.map(row)),
    record.snomedCt.length === 0 ? '' : plain(codeSystems['snomed-ct'].notice),
  )
}

function wording({ wordingToShow }: Indication): string {
  if (wordingToShow === undefined) return ''
  return joined(`> ${plain(wordingToShow.en)}`, wordingToShow.es === undefined ? '' : `> ${plain(wordingToShow.es)}`)
}
