import type { Token } from 'ketamine-therapy/disclaimers'

/** What a publisher would fill in. */
export const tokens: Readonly<Partial<Record<Token, string>>> = {
  org: 'Acme Clinic',
  phone: '1-800-555-0100',
  contactUrl: 'https://example.org/contact',
  termsUrl: 'https://example.org/terms',
  privacyUrl: 'https://example.org/privacy',
  trialUrl: 'https://clinicaltrials.gov/study/NCT00000000',
  asOf: '2026-11-22',
  hours: '24 hours',
  typicalResult: 'about half of people in one trial',
  person: 'Ana',
  benefit: 'one visit',
  interests: 'none',
  sponsor: 'Acme',
  didOrDidNot: 'did-not',
  reviewed: 'not-reviewed',
}
