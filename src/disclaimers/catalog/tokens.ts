import type { Token, TokenInfo } from '../model'
import { deepFreeze } from '../../core/freeze'

/** What each token stands for. */
export const TOKENS: Readonly<Record<Token, TokenInfo>> = /* @__PURE__ */ deepFreeze({
  org: { id: 'org', label: 'name of the organization', question: 'What is the name of your organization?' },
  emergency: {
    id: 'emergency',
    label: "emergency number of the readers' country",
    question: 'Which emergency number do your readers call?',
    defaults: { US: { value: '911', sources: [{ citation: 'poison-us-page', checked: 'read' }] } },
  },
  crisis: {
    id: 'crisis',
    label: "crisis line of the readers' country",
    question: 'Which crisis line do your readers call or text?',
    defaults: { US: { value: '988', sources: [{ citation: 'line-us-988-page', checked: 'read' }] } },
  },
  phone: { id: 'phone', label: 'phone number at which a person answers', question: 'At which phone number does a person answer?' },
  contactUrl: {
    id: 'contactUrl',
    label: 'address at which the care team is reached',
    question: 'At which address is the care team reached?',
  },
  termsUrl: { id: 'termsUrl', label: 'address of the terms', question: 'Where do your terms and conditions stand?' },
  privacyUrl: { id: 'privacyUrl', label: 'address of the privacy policy', question: 'Where does your privacy policy stand?' },
  trialUrl: { id: 'trialUrl', label: 'address of the trial in its registry', question: 'Where is the trial registered?' },
  asOf: { id: 'asOf', label: 'day of the last review', question: 'On which day was the content last reviewed?' },
  hours: { id: 'hours', label: 'time within which messages are answered', question: 'Within what time do you answer messages?' },
  typicalResult: {
    id: 'typicalResult',
    label: 'what most people can expect, with its source and date',
    question: 'What can most people expect, and which source of which date says so?',
  },
  person: { id: 'person', label: 'person who speaks for the product', question: 'Who speaks for the product?' },
  benefit: { id: 'benefit', label: 'what the person received', question: 'What did the person receive?' },
  interests: { id: 'interests', label: 'interests that the authors report', question: 'Which interests do the authors report?' },
  sponsor: { id: 'sponsor', label: 'sponsor of the content', question: 'Who paid for the content?' },
  didOrDidNot: {
    id: 'didOrDidNot',
    label: 'whether the sponsor controlled the content',
    question: 'Did the sponsor control the content?',
    choices: { did: { en: 'did', es: 'sí' }, 'did-not': { en: 'did not', es: 'no' } },
  },
  reviewed: {
    id: 'reviewed',
    label: 'whether a qualified human translator reviewed the translation',
    question: 'Did a qualified human translator review the translation?',
    choices: { reviewed: { en: 'reviewed', es: 'revisada' }, 'not-reviewed': { en: 'not reviewed', es: 'no revisada' } },
  },
})
