import { CONTEXT_MATRIX, disclaimers, EVERYWHERE } from 'ketamine-therapy/disclaimers'
import type { MatrixAddition, MatrixEntry, MatrixRow } from 'ketamine-therapy/disclaimers'
import { joined, lines, plain, section, table } from '../markdown'

const HEAD = `---
title: Which notices when
group: Guides
---

<!-- This page is made from the records. After a change of them run: npx tsx docs/facts/disclaimers/write-which-notices-when.ts -->

# Which notices when

`

const INTRODUCTION = `Which notices a context needs, and why. \`requiredDisclaimers\` decides from these rows and \`composeDisclaimers\` prints from them; see
[Check your site](./check-your-site.md). A notice stands on the page itself unless the row says: short form, spoken and shown, one tap away, behind a link, in the description.

Words in code are what a context takes: \`surface\`, and \`topics\` after each condition. Notices are named by their ids without \`disc-\`.`

const PRESENTATIONS: Readonly<Record<MatrixEntry['presentation'], string>> = {
  full: '',
  short: 'short form',
  spoken: 'spoken and shown',
  linked: 'behind a link',
  'one-tap': 'one tap away',
  description: 'in the description',
}

const EXCLUSIONS: Readonly<Record<NonNullable<MatrixEntry['unless']>, string>> = {
  'esketamine-only': 'not where it is all about SPRAVATO',
  'not-compounded': 'not where nothing is compounded',
  'not-at-home': 'not where nothing is used at home',
}

/** The page that says which context needs which notices and why, made from the matrix and the notices. */
export function whichNoticesWhen(): string {
  const rows = grouped().map(({ surface, audiences, row }) => [
    lines(`\`${surface}\``, audiences.length === 3 ? 'everybody' : audiences.join(', ')),
    named(row.always),
    lines(
      ...row.add.map(
        (addition) =>
          `${plain(addition.when)}${addition.jurisdiction === undefined ? '' : ` (${addition.jurisdiction})`} ${topicsOf(addition)}: ${named(addition.entries)}`,
      ),
      row.note === undefined ? '' : `*${plain(row.note)}*`,
    ),
  ])
  const reasons = Object.values(disclaimers).map((unit) => [
    `\`${unit.id}\``,
    plain(unit.purpose),
    plain(unit.requiredWhen),
    plain(unit.legalBasis),
    unit.jurisdiction ?? '',
  ])
  const everywhere = EVERYWHERE.map(
    (addition) => `Everywhere, when ${plain(addition.when)} ${topicsOf(addition)}: ${named(addition.entries)}.`,
  )
  return `${HEAD}${joined(
    INTRODUCTION,
    section(2, 'By context', table(['Where, for whom', 'Always', 'Added when'], rows), ...everywhere, JURISDICTION),
    section(
      2,
      'What each notice is for, and what stands behind it',
      table(['Notice', 'Purpose', 'Required when', 'Basis', 'Only in'], reasons),
    ),
  )}\n`
}

const JURISDICTION =
  'Outside the United States `disc-jurisdiction` is added, and notices for the United States alone (last column below) are left out: a finding asks for a local text in their place, but for those that a row adds in the United States only (US). What other notices say of the FDA stays; `disc-crisis` sends readers to a list of crisis lines, which the page has to have. For pages about SPRAVATO alone `disc-esketamine-fair-balance` stands in for `disc-risks-ketamine`; on screens for clinicians `disc-cds-clinician` stands in for `disc-no-diagnosis-treatment`.'

/** Rows that say the same for several audiences are one row of the page. */
function grouped(): readonly { readonly surface: string; readonly audiences: readonly string[]; readonly row: MatrixRow }[] {
  const groups: { surface: string; audiences: string[]; row: MatrixRow; key: string }[] = []
  for (const row of CONTEXT_MATRIX) {
    const key = JSON.stringify([row.surface, row.always, row.add, row.note])
    const group = groups.find((one) => one.key === key)
    if (group === undefined) groups.push({ surface: row.surface, audiences: [row.audience], row, key })
    else group.audiences.push(row.audience)
  }
  return groups
}

/** The topics that a context names for an addition. */
function topicsOf({ topics, also }: MatrixAddition): string {
  const codes = (list: readonly string[]): string => list.map((topic) => `\`${topic}\``).join(', ')
  return `(${codes(topics)}${also === undefined ? '' : ` with ${codes(also)}`})`
}

/** The notices of a row: those that are shown in the same way stand together. */
function named(entries: readonly MatrixEntry[]): string {
  const remarks = [...new Set(entries.map(remark))]
  return remarks
    .map((text) => {
      const ids = entries.filter((entry) => remark(entry) === text).map((entry) => entry.unit.replace('disc-', ''))
      return text === '' ? ids.join(', ') : `${ids.join(', ')} (${text})`
    })
    .join('; ')
}

function remark({ presentation, unless }: MatrixEntry): string {
  return [PRESENTATIONS[presentation], unless === undefined ? '' : EXCLUSIONS[unless]].filter((part) => part !== '').join(', ')
}
