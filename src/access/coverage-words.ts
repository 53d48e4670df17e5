/** What a request can hold where that is closed: words, and numbers between their limits. @internal */
export const CLOSED = {
  indication: { words: ['treatment-resistant-depression', 'mdd-acute-suicidality', 'severe-depression', 'other'] },
  episodeSeverity: { words: ['mild', 'moderate', 'severe'] },
  prescriber: { words: ['psychiatrist', 'mental-health-prescriber', 'other'] },
  oralAntidepressantStableDays: { minimum: 0, maximum: 10_000 },
  substanceUseDisorder: { words: ['none', 'remission', 'treated', 'untreated-mild', 'untreated-moderate-or-severe'] },
  psychosis: { words: ['none', 'benefit-outweighs-risk', 'not-weighed'] },
  inductionMgPerWeek: { minimum: 0, maximum: 1000 },
  kind: { words: ['antidepressant', 'augmentation'] },
  outcome: { words: ['no-response', 'partial-response', 'response', 'not-tolerated'] },
  weeks: { minimum: 0, maximum: 520 },
  improvementPercent: { minimum: -100, maximum: 100 },
} as const
