import { claims } from 'ketamine-therapy/evidence'
import type { Claim, ClaimTopic, ClaimVerdict } from 'ketamine-therapy/evidence'
import { bullets, capital, joined, plain, section, sentence } from './markdown'
import type { FactArea, FactPage } from './page'
import { createReferences } from './references'
import type { References } from './references'
import { spelled } from './words'

const TOPICS: Readonly<Record<ClaimTopic, string>> = {
  depression: 'Claims on depression',
  'other-uses': 'Claims on other uses',
  safety: 'Claims on safety',
  approval: 'Claims on approval',
  access: 'Claims on access',
  cost: 'Claims on cost',
  psychotherapy: 'Claims on psychotherapy',
  mechanism: 'Claims on how it works',
  history: 'Claims on its history',
  promotion: 'Claims of promotion',
}
const VERDICTS: Readonly<Record<ClaimVerdict, string>> = {
  supported: 'supported',
  'partly-supported': 'partly supported',
  misleading: 'misleading',
  unsupported: 'unsupported',
  false: 'false',
  'opinion-or-forecast': 'opinion or forecast, neither true nor false today',
}

/** One page for each topic on which claims are made in public. */
export function pages(): FactArea {
  const all = Object.values(claims)
  return {
    id: 'claims',
    title: 'Public claims, appraised',
    introduction:
      'What is often said of ketamine and esketamine in articles, advertisements and posts, with what the evidence says of it and wording that it supports. ' +
      '`findClaims` finds such places in a text; a place found is a prompt for review.',
    heads: ['Topic', 'Claims', 'Of these false or misleading'],
    pages: (Object.keys(TOPICS) as ClaimTopic[]).map((topic) =>
      page(
        topic,
        all.filter((claim) => claim.topic === topic),
      ),
    ),
  }
}

function page(topic: ClaimTopic, own: readonly Claim[]): FactPage {
  const references = createReferences()
  return {
    id: topic,
    title: TOPICS[topic],
    row: [String(own.length), String(own.filter(({ verdict }) => verdict === 'false' || verdict === 'misleading').length)],
    body: joined(...own.map((claim) => entry(claim, references)), section(2, 'References', references.list())),
  }
}

function entry(claim: Claim, { cite }: References): string {
  return section(
    2,
    plain(claim.claim),
    `**${capital(VERDICTS[claim.verdict])}.** ${plain(sentence(claim.reasoning))} ${cite(claim.sources)}`,
    bullets(
      [
        claim.betterWording === undefined ? '' : `Better: "${plain(claim.betterWording)}"`,
        claim.advice === undefined ? '' : `What to do with it: ${plain(claim.advice)}`,
        `Kind: ${spelled(claim.kind)}. Id: \`${claim.id}\`; where a text makes it, \`disclaimers/claim-${claim.id}\`. Compared with its sources on ${claim.review.reviewedOn}, due again by ${claim.review.reviewBy}.`,
      ].filter((line) => line !== ''),
    ),
  )
}
