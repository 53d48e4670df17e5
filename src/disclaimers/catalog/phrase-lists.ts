import { deepFreeze } from '../../core/freeze'

/** Named lists of words that phrases refer to in angle brackets. */
export const PHRASE_LISTS = /* @__PURE__ */ deepFreeze({
  /** Names of the drug, in both languages. */
  drug: ['ketamine', 'esketamine', 'spravato', 'ketalar', 'ketamina', 'esketamina'],
  /** Words that deny, in English. */
  not: ['not', 'no', 'never', 'cannot', "can't", "don't", "doesn't", "isn't", "aren't", "won't", "hasn't", 'nor', 'neither', 'nobody'],
  /** Conditions that pages name, by the beginning of the word. */
  condition: [
    'depress*',
    'ptsd',
    'anxiety',
    'anxious',
    'trauma',
    'traumas',
    'pain',
    'migraine*',
    'crps',
    'fibromyalgia',
    'ocd',
    'bipolar',
    'suicid*',
    'neuropath*',
    'insomnia',
    'psychiatric',
    'depresion',
    'ansiedad',
    'tept',
    'dolor',
  ],
})
