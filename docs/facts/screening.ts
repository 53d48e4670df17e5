import { labelContraindications, screeningRules } from 'ketamine-therapy/screening'
import type { FactArea } from './page'
import { aberrantUsePage, disagreementsPage, precautionsPage, safetyToolsPage, urineTestsPage } from './screening/guidance'
import { labelPage } from './screening/label'
import { adverseEffectsPage, exclusionsPage, longTermRisksPage, measuresPage, populationsPage, thresholdsPage } from './screening/safety'
import { rulePage } from './screening/rule'

/** One page for each rule and each label list, and one each for effects, measures, risks, groups, numbers, precautions, points of dispute, urine tests, signs and instruments. */
export function pages(): FactArea {
  return {
    id: 'screening',
    title: 'Screening rules and safety facts',
    introduction:
      'Who should not be treated, not yet, or only with care, and why. Each rule has one effect in each of three regimens: esketamine nasal spray in a certified setting, ketamine in a staffed clinic, compounded ketamine at home. ' +
      'An empty cell means that the rule says nothing for that regimen. The highest effect that fires decides: contraindicated, defer, precaution, information. An effect marked as a convention is a default of this library and no guideline. Screening supports a prescriber and replaces none.',
    heads: ['Rule', 'Esketamine nasal spray', 'Ketamine in clinic', 'Ketamine at home'],
    pages: [
      ...Object.values(screeningRules).map(rulePage),
      ...Object.values(labelContraindications).map(labelPage),
      exclusionsPage(),
      adverseEffectsPage(),
      measuresPage(),
      longTermRisksPage(),
      populationsPage(),
      thresholdsPage(),
      precautionsPage(),
      disagreementsPage(),
      urineTestsPage(),
      aberrantUsePage(),
      safetyToolsPage(),
    ],
  }
}
