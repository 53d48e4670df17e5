import type { Ingredient } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Tricyclic and tetracyclic antidepressants. A medicine of several classes stands in the file of the first. */
export const tcaIngredients = (): readonly Ingredient[] =>
  deepFreeze<readonly Ingredient[]>([
    {
      id: 'amitriptyline',
      classes: ['tca'],
      atc: ['N06AA09'],
      rxcui: '704',
      brands: ['Elavil'],
      synonyms: ['amitriptilina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'amoxapine',
      classes: ['tca'],
      atc: ['N06AA17'],
      rxcui: '722',
      recalledBrands: ['Asendin'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'clomipramine',
      classes: ['tca'],
      atc: ['N06AA04'],
      rxcui: '2597',
      brands: ['Anafranil'],
      synonyms: ['clomipramina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'desipramine',
      classes: ['tca'],
      atc: ['N06AA01'],
      rxcui: '3247',
      brands: ['Norpramin'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'imipramine',
      classes: ['tca'],
      atc: ['N06AA02'],
      rxcui: '5691',
      brands: ['Tofranil'],
      synonyms: ['imipramina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'maprotiline',
      classes: ['tca'],
      atc: ['N06AA21'],
      rxcui: '6646',
      isOutsidePrescribableSubset: true,
      brands: ['Ludiomil'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
        { citation: 'rxnorm-prescribable-2026', checked: 'read' },
      ],
    },
    {
      id: 'nortriptyline',
      classes: ['tca'],
      atc: ['N06AA10'],
      rxcui: '7531',
      brands: ['Pamelor', 'Aventyl'],
      synonyms: ['nortriptilina'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'protriptyline',
      classes: ['tca'],
      atc: ['N06AA11'],
      rxcui: '8886',
      brands: ['Vivactil'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
    {
      id: 'trimipramine',
      classes: ['tca'],
      atc: ['N06AA06'],
      rxcui: '10834',
      brands: ['Surmontil'],
      sources: [
        { citation: 'who-atc-2026', checked: 'read' },
        { citation: 'pharmgkb-drugs', checked: 'read' },
      ],
    },
  ])
