import type { CoverageCriterion, CoverageIndication, CoveragePolicy } from 'ketamine-therapy/access'
import { coveragePolicies } from 'ketamine-therapy/access'
import { bullets, capital, joined, lines, plain, section, sentence, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { drugRoutes } from '../words'
import { CONFIDENCE, period } from './grades'

const READ: Readonly<Record<CoveragePolicy['criteriaRead'], string>> = {
  all: 'whole, as far as published',
  partial: 'only in part: no request can be said to meet them',
  none: 'not at all: no request can be said to meet them',
}

const INDICATIONS: Readonly<Record<CoverageIndication, string>> = {
  'treatment-resistant-depression': 'treatment-resistant depression',
  'mdd-acute-suicidality': 'depression with acute suicidality',
  'severe-depression': 'severe depression',
  other: 'anything else',
}

/** One page for each policy of a payer. */
export function policyPages(): readonly FactPage[] {
  return (Object.values(coveragePolicies) as readonly CoveragePolicy[]).map(page)
}

function page(policy: CoveragePolicy): FactPage {
  const references = createReferences()
  const title = [policy.payer, policy.product, policy.indications.length === 1 ? policy.indications.map(inWords)[0] : undefined]
  return {
    id: policy.id,
    title: capital(title.filter((part) => part !== undefined).join(', ')),
    row: ['Coverage policy', plain(`criteria read ${READ[policy.criteriaRead]}`)],
    body: joined(
      'What this payer publishes on when it pays. Meeting all of it is no approval; what the source does not state is not "not required".',
      overview(policy, references),
      section(2, 'First authorization', criteria(policy.criteria)),
      section(2, 'Renewal', policy.renewalCriteria === undefined ? 'Its criteria were not visible.' : criteria(policy.renewalCriteria)),
      section(
        2,
        'Not stated',
        policy.notStated.length === 0 ? '' : `${plain(sentence(policy.notStated.join(', ')))} Not stated is not "not required".`,
      ),
      section(2, 'Excluded', bullets((policy.excludes ?? []).map((one) => plain(drugRoutes([one]))))),
      section(2, 'References', references.list()),
    ),
  }
}

function overview(policy: CoveragePolicy, { cite }: References): string {
  const months = Object.entries(policy.initialMonthsFor ?? {}).map(([indication, length]) => `${inWords(indication)}: ${length}`)
  const first = policy.initialMonths === undefined ? months.join('; ') : [String(policy.initialMonths), ...months].join('; ')
  const rows = [
    ['For', plain(policy.indications.map(inWords).join(', ')) || 'not read'],
    ['Disputed', plain((policy.disputedIndications ?? []).map(inWords).join(', '))],
    ['Drug and route', plain(drugRoutes([policy]))],
    ['Number', plain(policy.policyNumber ?? '')],
    ['In force', period(policy.effective) || 'no dates: it may have changed'],
    ['Seen', policy.observed?.through ?? ''],
    ['Criteria read', READ[policy.criteriaRead]],
    ['Read only in part for', plain((policy.partlyReadFor ?? []).map(inWords).join(', '))],
    ['First authorization, months', first],
    ['Renewal, months', policy.renewalMonths === undefined ? '' : String(policy.renewalMonths)],
    ['Other versions', (policy.otherVersions ?? []).map((id) => `[${id}](./${id}.md)`).join(', ')],
    ['What to know', plain(policy.note ?? '')],
    ['Basis', lines(`confidence ${policy.confidence} ${cite(policy.sources)}`, CONFIDENCE)],
    ['Id', `\`${policy.id}\``],
    ['Compared with its sources', `${policy.review.reviewedOn}, due again by ${policy.review.reviewBy}`],
  ]
  return table(
    ['At a glance', ''],
    rows.filter(([, value]) => value !== ''),
  )
}

function criteria(list: readonly CoverageCriterion[]): string {
  if (list.length === 0) return 'No criteria were read.'
  const rows = list.map((one) => [
    plain(sentence(one.label)),
    plain((one.indications ?? []).map(inWords).join(', ')),
    period(one.effective ?? {}),
    plain(one.attach ?? ''),
    `\`${one.id}\``,
  ])
  return table(['Criterion', 'Only for', 'Asked', 'To attach', 'Id'], rows)
}

function inWords(indication: string): string {
  return Object.hasOwn(INDICATIONS, indication) ? INDICATIONS[indication as CoverageIndication] : indication
}
