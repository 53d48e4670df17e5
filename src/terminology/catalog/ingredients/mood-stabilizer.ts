import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Lithium and mood stabilizers. A medicine of several classes stands in the file of the first. */
export const moodStabilizerIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'oxcarbazepine',
      classes: ['mood-stabilizer'],
      atc: ['N03AF02'],
      rxcui: '32624',
      brands: ['Trileptal'],
      synonyms: ['oxcarbazepina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'topiramate',
      classes: ['mood-stabilizer'],
      atc: ['N03AX11'],
      rxcui: '38404',
      brands: ['Topamax'],
      synonyms: ['topiramato'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
