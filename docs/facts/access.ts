import { careSettings } from 'ketamine-therapy/access'
import { codesPage } from './access/codes'
import { directoryPages } from './access/directory'
import { figuresPage } from './access/figures'
import { policyPages } from './access/policies'
import { pricesPage } from './access/prices'
import { rulePages } from './access/rules'
import { settingPage } from './access/settings'
import type { FactArea } from './page'

/** Pages on where care is had, what it costs, who pays and what is lawful when. */
export function pages(): FactArea {
  return {
    id: 'access',
    title: 'Access and cost',
    introduction:
      'Where ketamine and esketamine care is had, what it costs, who pays, and which rules hold when. A price is an observation with its place and date, never a quote. Meeting the criteria of a payer is never an approval. A state or country without a rule here was not researched: silence is not permission. Nothing here is legal, tax or medical advice.',
    heads: ['Page', 'About', 'In brief'],
    pages: [
      ...Object.values(careSettings).map(settingPage),
      pricesPage(),
      codesPage(),
      figuresPage(),
      ...policyPages(),
      ...rulePages(),
      ...directoryPages(),
    ],
  }
}
