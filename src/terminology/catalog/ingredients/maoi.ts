import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Monoamine oxidase inhibitors. A medicine of several classes stands in the file of the first. */
export const maoiIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'phenelzine',
      classes: ['maoi'],
      atc: ['N06AF03'],
      rxcui: '8123',
      brands: ['Nardil'],
      synonyms: ['fenelzina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'tranylcypromine',
      classes: ['maoi'],
      atc: ['N06AF04'],
      rxcui: '10734',
      brands: ['Parnate'],
      synonyms: ['tranilcipromina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'isocarboxazid',
      classes: ['maoi'],
      atc: ['N06AF01'],
      rxcui: '6011',
      brands: ['Marplan'],
      synonyms: ['isocarboxazida'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'selegiline',
      classes: ['maoi'],
      atc: ['N04BD01'],
      rxcui: '9639',
      brands: ['Emsam', 'Eldepryl', 'Zelapar'],
      synonyms: ['selegilina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'rasagiline',
      classes: ['maoi'],
      atc: ['N04BD02'],
      rxcui: '134748',
      brands: ['Azilect'],
      synonyms: ['rasagilina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'safinamide',
      classes: ['maoi'],
      atc: ['N04BD03'],
      rxcui: '1922448',
      recalledBrands: ['Xadago'],
      synonyms: ['safinamida'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'linezolid',
      classes: ['maoi'],
      atc: ['J01XX08'],
      rxcui: '190376',
      brands: ['Zyvox'],
      note: 'An antibiotic; reversible, non-selective.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'tedizolid',
      classes: ['maoi'],
      outsideRulesOf: ['maoi'],
      atc: ['J01XX11'],
      rxcui: '1540825',
      recalledBrands: ['Sivextro'],
      note: 'A weak inhibitor.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'rxclass-2022', checked: 'read' },
      ],
    },
    {
      id: 'methylene blue',
      classes: ['maoi'],
      atc: ['V03AB17'],
      rxcui: '6878',
      recalledBrands: ['ProvayBlue'],
      synonyms: ['methylthioninium chloride', 'azul de metileno'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'moclobemide',
      classes: ['maoi'],
      atc: ['N06AG02'],
      rxcui: '30121',
      isOutsidePrescribableSubset: true,
      brandsElsewhere: ['Manerix', 'Aurorix'],
      synonyms: ['moclobemida'],
      note: 'Not marketed in the US; used in the EU and Canada.',
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxnorm-prescribable-2026', checked: 'read' },
      ],
    },
  ])
