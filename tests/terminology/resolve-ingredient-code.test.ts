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
    // Not carried, because number and name were not seen together.
    ['2119365', undefined],
  ])('%s', (code, expected) => {
    expect(ids('rxnorm', code)).toEqual(expected)
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
