import type { CombinationBrand } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Brands of several ingredients. Names and contents are carried from knowledge or the WHO's list of combinations; ATC codes were read. */
export const combinationBrands: readonly CombinationBrand[] = /* @__PURE__ */ deepFreeze([
  {
    names: ['Adderall', 'Adderall XR', 'Mydayis', 'amphetamine salts', 'mixed amphetamine salts'],
    ingredients: ['dextroamphetamine', 'amphetamine'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Azstarys'],
    ingredients: ['serdexmethylphenidate', 'dexmethylphenidate'],
    atc: 'N06BA15',
    sources: [
      { citation: 'who-atc-2026', locator: 'N06BA15', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Qsymia'],
    ingredients: ['phentermine', 'topiramate'],
    atc: 'A08AA51',
    sources: [
      { citation: 'who-atc-2026', locator: 'A08AA51', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Suboxone', 'Zubsolv', 'Bunavail'],
    ingredients: ['buprenorphine', 'naloxone'],
    atc: 'N07BC51',
    note: 'Taken as labeled, the naloxone part is inert.',
    sources: [
      { citation: 'who-atc-2026', locator: 'N07BC51', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Percocet', 'Endocet', 'Nalocet', 'Primlev'],
    ingredients: ['oxycodone', 'acetaminophen'],
    atc: 'N02AJ17',
    sources: [
      { citation: 'who-atc-2026', locator: 'N02AJ17', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Norco', 'Vicodin', 'Lortab', 'Lorcet', 'Xodol'],
    ingredients: ['hydrocodone', 'acetaminophen'],
    atc: 'N02AJ22',
    sources: [
      { citation: 'who-atc-2026', locator: 'N02AJ22', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Vicoprofen', 'Reprexain'],
    ingredients: ['hydrocodone', 'ibuprofen'],
    atc: 'N02AJ23',
    sources: [
      { citation: 'who-atc-2026', locator: 'N02AJ23', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Tylenol with codeine', 'Tylenol with codeine #3', 'Tylenol with codeine #4', 'Tylenol #3', 'Tylenol #4', 'Tylenol-Codeine'],
    ingredients: ['codeine', 'acetaminophen'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['co-codamol', 'Solpadol', 'Zapain', 'Panadeine', 'Panadeine Forte'],
    ingredients: ['codeine', 'acetaminophen'],
    atc: 'N02AJ06',
    sources: [
      { citation: 'who-atc-2026', locator: 'N02AJ06, co-codamol', checked: 'read' },
      { citation: 'field-knowledge', locator: 'brands outside the United States', checked: 'recalled' },
    ],
  },
  {
    names: ['co-dydramol'],
    ingredients: ['dihydrocodeine', 'acetaminophen'],
    atc: 'N02AJ01',
    sources: [
      { citation: 'who-atc-2026', locator: 'N02AJ01', checked: 'read' },
      { citation: 'field-knowledge', locator: 'brands outside the United States', checked: 'recalled' },
    ],
  },
  {
    names: ['Targin', 'Targinact', 'Targiniq'],
    ingredients: ['oxycodone', 'naloxone'],
    atc: 'N02AA55',
    sources: [
      { citation: 'who-atc-2026', locator: 'N02AA55', checked: 'read' },
      { citation: 'field-knowledge', locator: 'brands outside the United States', checked: 'recalled' },
    ],
  },
  {
    names: ['Zaldiar', 'Tramacet'],
    ingredients: ['tramadol', 'acetaminophen'],
    sources: [
      { citation: 'who-atc-2026', locator: 'N02AJ13, Zaldiar', checked: 'read' },
      { citation: 'field-knowledge', locator: 'brands outside the United States', checked: 'recalled' },
    ],
  },
  {
    names: ['Syntometrine'],
    ingredients: ['ergonovine'],
    isPartial: true,
    note: 'With oxytocin.',
    sources: [{ citation: 'field-knowledge', locator: 'brands outside the United States', checked: 'recalled' }],
  },
  {
    names: ['Ultracet'],
    ingredients: ['tramadol', 'acetaminophen'],
    atc: 'N02AJ13',
    sources: [{ citation: 'who-atc-2026', locator: 'N02AJ13, Ultracet', checked: 'read' }],
  },
  {
    names: ['Seglentis'],
    ingredients: ['tramadol', 'celecoxib'],
    atc: 'N02AJ16',
    sources: [
      { citation: 'who-atc-2026', locator: 'N02AJ16', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Fioricet', 'Esgic'],
    ingredients: ['butalbital', 'acetaminophen', 'caffeine'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Fiorinal'],
    ingredients: ['butalbital', 'aspirin', 'caffeine'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Fioricet with codeine'],
    ingredients: ['butalbital', 'acetaminophen', 'caffeine', 'codeine'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Fiorinal with codeine'],
    ingredients: ['butalbital', 'aspirin', 'caffeine', 'codeine'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Xywav'],
    ingredients: ['sodium oxybate'],
    note: 'Calcium, magnesium, potassium and sodium oxybates; counted as sodium oxybate.',
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Contrave', 'Mysimba'],
    ingredients: ['naltrexone', 'bupropion'],
    atc: 'A08AA62',
    sources: [{ citation: 'who-atc-2026', locator: 'A08AA62, both brands', checked: 'read' }],
  },
  {
    names: ['Auvelity'],
    ingredients: ['dextromethorphan', 'bupropion'],
    atc: 'N06AX62',
    sources: [
      { citation: 'who-atc-2026', locator: 'N06AX62', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Nuedexta'],
    ingredients: ['dextromethorphan', 'quinidine'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Namzaric'],
    ingredients: ['memantine', 'donepezil'],
    atc: 'N06DA52',
    sources: [
      { citation: 'who-atc-2026', locator: 'N06DA52', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Symbyax'],
    ingredients: ['olanzapine', 'fluoxetine'],
    sources: [{ citation: 'who-atc-2026', locator: 'N06CA03, Symbyax', checked: 'read' }],
  },
  {
    names: ['Lybalvi'],
    ingredients: ['olanzapine', 'samidorphan'],
    atc: 'N05AH53',
    sources: [
      { citation: 'who-atc-2026', locator: 'N05AH53', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Cobenfy'],
    ingredients: ['xanomeline', 'trospium'],
    atc: 'N05AX50',
    sources: [
      { citation: 'who-atc-2026', locator: 'N05AX50', checked: 'read' },
      { citation: 'rxnorm-ingredients-2025', locator: 'xanomeline', checked: 'read' },
    ],
  },
  { names: ['Librax'], ingredients: ['chlordiazepoxide', 'clidinium'], sources: [{ citation: 'rxnorm', checked: 'recalled' }] },
  {
    names: ['Limbitrol'],
    ingredients: ['chlordiazepoxide', 'amitriptyline'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['perphenazine-amitriptyline', 'Triavil', 'Etrafon'],
    ingredients: ['perphenazine', 'amitriptyline'],
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Paxlovid'],
    ingredients: ['nirmatrelvir', 'ritonavir'],
    atc: 'J05AE30',
    sources: [
      { citation: 'who-atc-2026', locator: 'J05AE30', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Kaletra'],
    ingredients: ['lopinavir', 'ritonavir'],
    atc: 'J05AR10',
    sources: [
      { citation: 'who-atc-2026', locator: 'J05AR10', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Stribild', 'Genvoya', 'Prezcobix', 'Evotaz', 'Symtuza'],
    ingredients: ['cobicistat'],
    isPartial: true,
    sources: [{ citation: 'who-atc-2026', locator: 'J05AR09, J05AR14, J05AR15, J05AR18, J05AR22', checked: 'read' }],
  },
  {
    names: ['Atripla', 'Symfi', 'Symfi Lo'],
    ingredients: ['efavirenz'],
    isPartial: true,
    sources: [
      { citation: 'who-atc-2026', locator: 'J05AR06, Atripla', checked: 'read' },
      { citation: 'rxnorm', checked: 'recalled' },
    ],
  },
  {
    names: ['Dymista'],
    ingredients: ['azelastine', 'fluticasone'],
    note: 'Nasal.',
    sources: [{ citation: 'who-atc-2026', locator: 'R01AD58, Dymista', checked: 'read' }],
  },
  {
    names: ['Claritin-D', 'Allegra-D', 'Zyrtec-D', 'Mucinex D'],
    ingredients: ['pseudoephedrine'],
    isPartial: true,
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['NyQuil'],
    ingredients: ['acetaminophen', 'dextromethorphan', 'doxylamine'],
    note: 'Most forms; some hold phenylephrine or alcohol too.',
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['DayQuil'],
    ingredients: ['acetaminophen', 'dextromethorphan', 'phenylephrine'],
    note: 'Formulas change.',
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Tylenol PM', 'Advil PM', 'Aleve PM'],
    ingredients: ['diphenhydramine'],
    isPartial: true,
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Diclegis', 'Bonjesta'],
    ingredients: ['doxylamine', 'pyridoxine'],
    note: 'A product for pregnancy.',
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Zestoretic', 'Hyzaar', 'Lotrel', 'Exforge', 'Diovan HCT', 'Ziac', 'Tenoretic'],
    ingredients: ['antihypertensive combination'],
    note: 'Each holds a pair of antihypertensives.',
    sources: [{ citation: 'rxnorm', checked: 'recalled' }],
  },
  {
    names: ['Entresto'],
    ingredients: ['sacubitril', 'valsartan'],
    note: 'A medicine for heart failure.',
    sources: [{ citation: 'rxnorm-ingredients-2025', locator: 'sacubitril', checked: 'read' }],
  },
])
