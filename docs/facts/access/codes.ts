import type { BillingCode } from 'ketamine-therapy/access'
import { billingCodes } from 'ketamine-therapy/access'
import { joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import type { References } from '../references'
import { compared } from '../review'
import { CONFIDENCE, money, period } from './grades'

const SYSTEMS: Readonly<Record<BillingCode['system'], string>> = {
  hcpcs: 'HCPCS',
  cpt: 'CPT',
  modifier: 'Modifiers',
  ndc: 'NDC',
  'place-of-service': 'Place of service',
  revenue: 'Revenue codes',
}

/** The page of all codes on claims, by system. */
export function codesPage(): FactPage {
  const references = createReferences()
  const all: readonly BillingCode[] = Object.values(billingCodes)
  return {
    id: 'billing-codes',
    title: 'Codes on claims',
    row: ['Billing codes', `${all.length} codes, glossed in our own words`],
    body: joined(
      'A code in force never means that a payer accepts it. Medicare amounts are national, before geographic adjustment.',
      ...(Object.keys(SYSTEMS) as BillingCode['system'][]).map((system) =>
        section(
          2,
          SYSTEMS[system],
          table(
            ['Code', 'Meaning', 'Unit', 'In force', 'Medicare pays', 'What to know'],
            all.filter((code) => code.system === system).map((code) => row(code, references)),
          ),
        ),
      ),
      CONFIDENCE,
      compared(all.map(({ code, review }) => ({ id: code, review }))),
      section(2, 'References', references.list()),
    ),
  }
}

function row(code: BillingCode, { cite }: References): readonly string[] {
  return [
    `\`${code.code}\``,
    `${plain(code.gloss)} ${cite(code.sources)}`,
    plain(code.unit),
    period(code.effective) || 'no dates known',
    lines(
      ...code.amounts.flatMap((amount) => [
        `${money(amount.amountMinor, amount.currency)}${amount.highMinor === undefined ? '' : ` to ${money(amount.highMinor, amount.currency)}`} ${period(amount)}, ${amount.status} ${cite(amount.sources)}`,
        ...(amount.alternatives ?? []).map(
          (other) => `*also in print: ${money(other.amountMinor, amount.currency)}, ${plain(other.note)}* ${cite(other.sources)}`,
        ),
        plain(amount.note ?? ''),
      ]),
    ),
    lines(
      code.replaces === undefined ? '' : `replaces \`${code.replaces}\``,
      code.replacedBy === undefined ? '' : `replaced by \`${code.replacedBy}\``,
      code.forPatients === undefined ? '' : `for ${code.forPatients} patients alone`,
      code.usedBy === undefined ? '' : `used by ${plain(code.usedBy.join(', '))}`,
      code.neverPaidBy === undefined ? '' : `never paid by ${plain(code.neverPaidBy.join(', '))}`,
      others('never with', code.neverWith),
      others('never for the same drug with', code.neverWithForSameDrug),
      others('never for the same visit with', code.neverWithForSameVisit),
      ...code.notes.map((note) => `${plain(note.text)} ${cite(note.sources)}`),
      `confidence ${code.confidence}`,
    ),
  ]
}

function others(how: string, codes: readonly string[] | undefined): string {
  return codes === undefined ? '' : `${how} ${codes.map((code) => `\`${code}\``).join(', ')}`
}
