import { consentElements, contentRules, disclaimers, SHORT_FORMS } from 'ketamine-therapy/disclaimers'
import type { ConsentElement, ContentRule, DisclaimerUnit, RequiredElement } from 'ketamine-therapy/disclaimers'
import { bullets, capital, day, joined, lines, plain, section, sentence, table } from './markdown'
import type { FactArea, FactPage } from './page'
import { createReferences } from './references'

const LOCALES = { en: 'English', es: 'Spanish' } as const
const REGISTERS = { standard: 'Standard', plain: 'Plain' } as const
const LEVELS: Readonly<Record<ContentRule['severity'], string>> = {
  stop: 'must not be published so',
  hold: 'must not be published so',
  caution: 'needs a review by a person',
  info: 'worth knowing',
}
const OBLIGATIONS: Readonly<Record<ConsentElement['obligation'], string>> = {
  required: 'required',
  conditional: 'required for some',
  'best-practice': 'best practice',
}
const CONSENTS: Readonly<Record<ConsentElement['kind'], string>> = {
  'off-label-ketamine': 'Ketamine off-label',
  'at-home': 'At home',
  spravato: 'SPRAVATO',
  telehealth: 'Telehealth',
  group: 'In a group',
  recording: 'Recording',
}

/** One page for each notice, one for the rules about wording, and one for what a consent covers. */
export function pages(): FactArea {
  return {
    id: 'disclaimers',
    title: 'Notices and rules about wording',
    introduction:
      'Standard notices in English and Spanish, each in two wordings, with what each has to say and what stands behind it; and the rules about wording that the audit of a text applies. ' +
      'Which context needs which notices stands in [Which notices when](../../guides/which-notices-when.md). The texts are no legal advice.',
    heads: ['Notice', 'Id', 'Version', 'Basis'],
    pages: [...Object.values(disclaimers).map(noticePage), rulesPage(), consentPage()],
  }
}

function noticePage(unit: DisclaimerUnit): FactPage {
  const { cite, list } = createReferences()
  return {
    id: unit.id,
    title: unit.purpose,
    row: [`\`${unit.id}\``, String(unit.version), plain(unit.legalBasis)],
    body: joined(
      table(
        ['At a glance', ''],
        [
          ['Id and version', `\`${unit.id}\`, version ${unit.version}`],
          ['Required when', plain(sentence(unit.requiredWhen))],
          ['What stands behind it', `${plain(sentence(unit.legalBasis))}${cite(unit.sources)}`],
          ['Only in', unit.jurisdiction ?? ''],
          ['Holds through', unit.validThrough === undefined ? '' : day(unit.validThrough)],
          ['To be filled in', unit.tokens.map((token) => `\`{${token}}\``).join(', ')],
          [
            'Spanish',
            unit.translationReview.es.status === 'draft' ? 'Draft, not yet reviewed by a qualified human translator.' : 'Reviewed.',
          ],
          ['Reviewed', `${day(unit.review.reviewedOn)}, due again ${day(unit.review.reviewBy)}`],
        ].filter(([, value]) => value !== ''),
      ),
      section(2, 'Texts', ...texts(unit)),
      section(2, 'What it has to say', bullets(unit.requiredElements.map(element))),
      section(2, 'References', list()),
    ),
  }
}

function texts(unit: DisclaimerUnit): readonly string[] {
  const short = SHORT_FORMS.find((form) => form.id === unit.shortForm)
  const full = Object.entries(LOCALES).flatMap(([locale, language]) =>
    Object.entries(REGISTERS).map(([register, wording]) => [
      `${language}, ${wording.toLowerCase()}`,
      plain(unit.texts[locale as keyof typeof LOCALES]?.[register as keyof typeof REGISTERS] ?? ''),
    ]),
  )
  const brief = Object.entries(LOCALES).map(([locale, language]) => [
    `${language}, short form`,
    plain(short?.texts[locale as keyof typeof LOCALES] ?? ''),
  ])
  return [
    table(
      ['Wording', 'Text'],
      [...full, ...brief].filter(([, text]) => text !== ''),
    ),
  ]
}

function element({ id, says, carriedBy }: RequiredElement): string {
  const where = carriedBy.length === 0 ? ' It is about placement or about the page; no wording can show it.' : ''
  return `${plain(sentence(capital(says)))} (\`${id}\`)${where}`
}

function rulesPage(): FactPage {
  const { cite, list } = createReferences()
  const rows = Object.values(contentRules).map((rule: ContentRule) => [
    lines(`\`${rule.id}\``, LEVELS[rule.severity]),
    `${plain(sentence(rule.title))}${rule.surfaces === undefined ? '' : ` Only in: ${rule.surfaces.join(', ')}.`}`,
    `${plain(sentence(rule.why))}${cite(rule.sources)}`,
    plain(sentence(rule.suggestion)),
  ])
  return {
    id: 'rules-about-wording',
    title: 'Rules about wording',
    body: joined(
      'A match is a prompt for a person’s review, not a legal finding. Denials, reports at arm’s length and yes-or-no questions are no matches.',
      table(['Rule', 'What it is about', 'Why', 'Better'], rows),
      section(2, 'References', list()),
    ),
  }
}

function consentPage(): FactPage {
  const { cite, list } = createReferences()
  const row = ({ id, says, obligation, obligationNote, duty, sources }: ConsentElement): readonly string[] => [
    lines(`${plain(sentence(capital(says)))} ${cite(sources)}`, `\`disclaimers/${id}\``),
    lines(OBLIGATIONS[obligation], plain(obligationNote ?? '')),
    duty === undefined ? '' : 'the site',
  ]
  return {
    id: 'what-a-consent-covers',
    title: 'What a consent covers',
    body: joined(
      'What cited rules and practices of the United States ask for. It is no form, and the law of a state may ask for more.',
      ...Object.entries(CONSENTS).map(([kind, title]) =>
        section(2, title, table(['Element', 'Standing', 'Seen to by'], consentElements([kind as ConsentElement['kind']]).map(row))),
      ),
      section(2, 'References', list()),
    ),
  }
}
