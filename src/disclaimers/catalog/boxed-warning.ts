import type { OfficialTitle } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Title of the boxed warning of SPRAVATO in the United States, to the letter. A page that quotes the title quotes all of it. */
export const SPRAVATO_BOXED_WARNING: OfficialTitle = /* @__PURE__ */ deepFreeze({
  id: 'spravato-boxed-warning-us',
  text: 'WARNING: SEDATION; DISSOCIATION; RESPIRATORY DEPRESSION; ABUSE AND MISUSE; and SUICIDAL THOUGHTS AND BEHAVIORS',
  sources: [{ citation: 'spravato-label-us', locator: 'boxed warning', checked: 'read' }],
})
