import type { SubstanceWord } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Words to recognize that are not names of a medicine. A word that could also mean something else asks. */
export const substanceWords: readonly SubstanceWord[] = /* @__PURE__ */ deepFreeze([
  {
    words: ['tranq'],
    meaning: 'fentanyl adulterated with xylazine',
    kind: 'street-name',
    ingredients: ['xylazine', 'fentanyl'],
    sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
  },
  {
    words: ['rhino tranq', 'mede'],
    meaning: 'fentanyl adulterated with medetomidine; street words vary',
    kind: 'street-name',
    ingredients: ['medetomidine', 'fentanyl'],
    sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
  },
  {
    words: ['dex'],
    meaning: 'a street word for fentanyl adulterated with medetomidine, and short for several medicines',
    kind: 'ambiguous',
    sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
  },
  {
    words: ['k', 'vitamin k'],
    meaning: 'street words for ketamine, and the names of a mineral and a vitamin',
    kind: 'ambiguous',
    sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
  },
  {
    words: ['poppers'],
    meaning: 'alkyl nitrites: they lower blood pressure; no rule names them',
    kind: 'not-evaluated',
    sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
  },
  {
    words: ['kratom'],
    meaning: 'mitragynine, similar to opioids; no rule names it',
    kind: 'not-evaluated',
    sources: [{ citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' }],
  },
  {
    words: ['tianeptine', 'zaza', 'tianaa'],
    meaning: 'a mu-opioid agonist sold as a supplement; no rule names it',
    kind: 'not-evaluated',
    sources: [
      { citation: 'who-atc-2026', locator: 'N06AX14', checked: 'read' },
      { citation: 'library-convention', locator: 'words carried from knowledge', checked: 'convention' },
    ],
  },
  {
    words: ['nerve pill', 'sleeping pill', 'water pill', 'blood thinner'],
    meaning: 'a kind of medicine: ask for its name, never guess an ingredient',
    kind: 'lay-class',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
])
