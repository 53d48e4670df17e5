import { describe, expect, it } from 'vitest'
import { resolveIngredientCode } from 'ketamine-therapy/terminology'

const ids = (system: 'rxnorm' | 'atc', code: string) => {
  const found = resolveIngredientCode({ system, code })
  return found && [found.precision, ...found.ingredients.map(({ id }) => id)]
}

describe('RxNorm', () => {
  it.each([
    ['6130', ['substance', 'ketamine']],
    ['6470', ['substance', 'lorazepam']],
    ['2201625', ['substance', 'esketamine']],
    ['266856', ['substance', 'valproate']],
    ['50121', ['substance', 'fluticasone']],
    // Ingredients by the term type of RxNorm (RxClass, 2022): esketamine; valproate, of which valproic acid is a precise ingredient.
    ['2119365', ['substance', 'esketamine']],
    ['40254', ['substance', 'valproate']],
    ['11118', ['substance', 'valproate']],
    // Dronabinol; the second number is that of the brand name Marinol.
    ['10402', ['substance', 'dronabinol']],
    ['224925', ['substance', 'dronabinol']],
    // Rules name these, and no earlier list gave their number.
    ['7814', ['substance', 'oxymorphone']],
    ['787390', ['substance', 'tapentadol']],
    ['23088', ['substance', 'dihydrocodeine']],
    ['1922448', ['substance', 'safinamide']],
    // The list of ingredients of 2025-10.
    ['2694828', ['substance', 'xanomeline']],
    ['2669905', ['substance', 'zuranolone']],
    // Not carried: the hydrochloride, a precise ingredient.
    ['2119366', undefined],
    // RxNorm calls the ingredient oxybate; the second number is that of its sodium salt.
    ['2387302', ['substance', 'sodium oxybate']],
    ['9899', ['substance', 'sodium oxybate']],
    // A precise ingredient with a record of its own.
    ['1101333', ['substance', 'gabapentin enacarbil']],
    // Carbonate and citrate have numbers of their own beside lithium.
    ['6448', ['substance', 'lithium']],
    ['42351', ['substance', 'lithium']],
    ['52105', ['substance', 'lithium']],
  ])('%s', (code, expected) => {
    expect(ids('rxnorm', code)).toEqual(expected)
  })

  it.each([
    ['1040028', 'lurasidone'],
    ['784649', 'asenapine'],
    ['2121751', 'solriamfetol'],
    ['2121777', 'brexanolone'],
    ['2559612', 'samidorphan'],
    ['31479', 'nalmefene'],
    ['10572', 'thyroid'],
    ['1306284', 'cobicistat'],
    ['1544460', 'idelalisib'],
    ['1307298', 'enzalutamide'],
    ['1433212', 'levomilnacipran'],
    ['1540825', 'tedizolid'],
    ['1547099', 'suvorexant'],
    ['41126', 'fluticasone'],
    ['19874', 'butobarbital'],
  ])('%s: %s, named by a rule or a value set, by its ingredient number in RxClass', (code, expected) => {
    expect(ids('rxnorm', code)).toEqual(['substance', expected])
  })

  it.each([
    ['51428', 'insulin aspart'],
    ['139825', 'insulin detemir'],
    ['1670007', 'insulin degludec'],
    ['400008', 'insulin glulisine'],
    ['86009', 'insulin lispro'],
    ['253182', 'insulin human'],
    ['1605101', 'insulin human'],
    ['253181', 'insulin human'],
    ['2045371', 'cannabidiol'],
    ['2275602', 'lumateperone'],
    ['2272403', 'lemborexant'],
    ['2591497', 'daridorexant'],
    ['1667655', 'cariprazine'],
    ['1791685', 'pimavanserin'],
    ['641465', 'armodafinil'],
    ['1999574', 'apalutamide'],
    ['1546265', 'lithium'],
    ['1489913', 'droxidopa'],
    ['11196', 'viloxazine'],
    ['2197878', 'pitolisant'],
    ['2383941', 'remimazolam'],
    ['2587892', 'nirmatrelvir'],
    ['161', 'acetaminophen'],
    ['1191', 'aspirin'],
    ['140587', 'celecoxib'],
    ['21232', 'clidinium'],
    ['135447', 'donepezil'],
    ['5640', 'ibuprofen'],
    ['684879', 'pyridoxine'],
    ['9068', 'quinidine'],
    ['1656328', 'sacubitril'],
    ['236778', 'trospium'],
  ])('%s: %s, read beside its name in RxClass of 2022 or in the list of ingredients of 2025', (code, expected) => {
    expect(ids('rxnorm', code)).toEqual(['substance', expected])
  })
})

describe('ATC', () => {
  it.each([
    ['N05BA06', ['substance', 'lorazepam']],
    ['N07BC01', ['substance', 'buprenorphine']],
    ['N02AE01', ['substance', 'buprenorphine']],
    ['N07BC51', ['substance', 'buprenorphine', 'naloxone']],
    ['J05AR10', ['substance', 'lopinavir', 'ritonavir']],
    ['N05AX50', ['substance', 'xanomeline', 'trospium']],
    ['N03AX16', ['substance', 'pregabalin']],
    ['N02BF02', ['substance', 'pregabalin']],
    ['N01AX14', ['substance', 'esketamine']],
    // Combinations by the names of the WHO: none of them is the code of one ingredient.
    ['J05AE30', ['substance', 'nirmatrelvir', 'ritonavir']],
    ['N06BA15', ['substance', 'serdexmethylphenidate', 'dexmethylphenidate']],
    ['N02AA55', ['substance', 'oxycodone', 'naloxone']],
    ['N02AJ01', ['substance', 'dihydrocodeine', 'acetaminophen']],
    ['N02AJ06', ['substance', 'codeine', 'acetaminophen']],
    ['N02AJ13', ['substance', 'tramadol', 'acetaminophen']],
    ['N02AJ16', ['substance', 'tramadol', 'celecoxib']],
    ['N02AJ17', ['substance', 'oxycodone', 'acetaminophen']],
    ['N02AJ22', ['substance', 'hydrocodone', 'acetaminophen']],
    ['N02AJ23', ['substance', 'hydrocodone', 'ibuprofen']],
    ['A08AA51', ['substance', 'phentermine', 'topiramate']],
    ['N06DA52', ['substance', 'memantine', 'donepezil']],
    // Fluoxetine with any psycholeptic, and codeine with any other analgesic: the code does not say which.
    ['N06CA03', undefined],
    ['N02AJ09', undefined],
    // What stands beside others in combinations, alone.
    ['N02BE01', ['substance', 'acetaminophen']],
    ['N02BA01', ['substance', 'aspirin']],
    ['M01AH01', ['substance', 'celecoxib']],
    ['N06DA02', ['substance', 'donepezil']],
    // Moved to H01BA01 in 2018.
    ['H01BA06', ['substance', 'vasopressin']],
    // Butobarbital (butethal), an isomer of butabarbital, which has no code of its own.
    ['N05CA03', ['substance', 'butobarbital']],
    // One medicine under a second use: as an anesthetic, as a hypnotic, and against Cushing's syndrome.
    ['N01AX11', ['substance', 'sodium oxybate']],
    ['N05CA15', ['substance', 'methohexital']],
    ['H02CA03', ['substance', 'ketoconazole']],
    ['N05BA99', undefined],
    ['N06AX14', undefined],
    ['D07', undefined],
  ])('%s', (code, expected) => {
    expect(ids('atc', code)).toEqual(expected)
  })

  it('gives the candidates of a group and decides nothing', () => {
    expect(ids('atc', 'N05CF')?.sort()).toEqual(['eszopiclone', 'group', 'zaleplon', 'zolpidem', 'zopiclone'])
    expect(ids('atc', 'H01BA')?.sort()).toEqual(['desmopressin', 'group', 'vasopressin'])
    // One medicine may stand in two groups: esketamine as an anesthetic and as an antidepressant.
    for (const group of ['N01AX', 'N06AX']) expect(ids('atc', group)).toContain('esketamine')
  })
})

describe('bad input', () => {
  it.each([
    [{ system: 'ndc', code: '1234-567' }],
    [{ system: 'rxnorm', code: 'N05BA06' }],
    [{ system: 'atc', code: 'n05ba06' }],
    [{ system: 'atc' }],
    [undefined],
    [[]],
    [{ system: 'atc', code: 'N05BA06', dose: 1 }],
  ])('%j is refused', (input) => {
    expect(() => resolveIngredientCode(input as never)).toThrow(/resolveIngredientCode/)
  })
})
