import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Opioid antagonists. A medicine of several classes stands in the file of the first. */
export const opioidAntagonistIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'naltrexone',
      classes: ['opioid-antagonist'],
      atc: ['N07BB04'],
      rxcui: '7243',
      brands: ['ReVia'],
      recalledBrands: ['Vivitrol'],
      synonyms: ['naltrexona'],
      note: 'Low-dose naltrexone (1.5-4.5 mg) is compounded.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'nalmefene',
      classes: ['opioid-antagonist'],
      outsideRulesOf: ['opioid-antagonist'],
      atc: ['N07BB05'],
      rxcui: '31479',
      recalledBrands: ['Opvee', 'Zurnai', 'Revex'],
      synonyms: ['nalmefeno'],
      note: 'No interaction rule names it.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'naloxone',
      classes: ['opioid-antagonist'],
      outsideRulesOf: ['opioid-antagonist'],
      atc: ['V03AB15'],
      rxcui: '7242',
      brands: ['Narcan'],
      recalledBrands: ['Kloxxado', 'Zimhi', 'RiVive'],
      synonyms: ['naloxona'],
      note: 'Rescue medicine: it must never count as an opioid or as naltrexone.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'samidorphan',
      classes: ['opioid-antagonist'],
      outsideRulesOf: ['opioid-antagonist'],
      rxcui: '2559612',
      note: 'Sold only with olanzapine. No interaction rule names it.',
      sources: [
        { citation: 'rxnorm', checked: 'recalled' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
  ])
