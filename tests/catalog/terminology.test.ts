import { describe, expect, it } from 'vitest'
import { icd10cmPrefixes, isWellFormedCode } from 'ketamine-therapy/core'
import type { DrugClassId, Ingredient, ValueSetId } from 'ketamine-therapy/terminology'
import {
  benzodiazepineEquivalences,
  combinationBrands,
  CONCEPT_IDS,
  concepts,
  DRUG_CLASS_IDS,
  drugClasses,
  excipients,
  INGREDIENT_IDS,
  ingredients,
  statusDefaults,
  substanceWords,
  VALUE_SET_IDS,
  valueSets,
} from 'ketamine-therapy/terminology'
import { snomedMappings } from 'ketamine-therapy/terminology/snomed'
import { collectSources, sourceProblems } from './sources'

const records: readonly Ingredient[] = Object.values(ingredients)
const ICD = 'icd-10-cm:'

// Members of a class, and how many of them its interaction rule names, as counted in the tables of medicines.
const counts: Readonly<Record<DrugClassId, readonly [members: number, named: number]>> = {
  benzodiazepine: [18, 18],
  'z-drug': [4, 4],
  opioid: [21, 21],
  'opioid-antagonist': [4, 1],
  alcohol: [1, 1],
  gabapentinoid: [3, 3],
  // Ramelteon was added to the rule when the trials' 12-hour hold was confirmed.
  'cns-depressant-other': [24 + 1, 12 + 1 + 1],
  // GHB by its name, and butobarbital, which holds the code that the tables give to butabarbital.
  'barbiturate-oxybate': [8 + 1 + 1, 8 + 1 + 1],
  'muscle-relaxant': [9, 9],
  psychostimulant: [19, 16],
  maoi: [10, 9],
  'nmda-antagonist': [5, 3],
  ketamine: [2, 2],
  xanthine: [3, 2],
  ergot: [2, 2],
  'cyp3a4-inhibitor-strong': [14, 8],
  'cyp2b6-inhibitor': [3, 2],
  'cyp-inducer': [13, 8],
  sympathomimetic: [7, 6],
  vasopressin: [2, 1],
  'nasal-steroid-decongestant': [10, 9],
  'thyroid-hormone': [3, 3],
  'alpha2-adulterant': [2, 2],
  ssri: [6, 6],
  snri: [5, 5],
  tca: [10, 10],
  'antidepressant-other': [10, 10],
  augmentation: [12, 12],
  antipsychotic: [23, 23],
  'mood-stabilizer': [6, 6],
  antihypertensive: [27 + 1, 27 + 1],
  insulin: [7, 7],
  sulfonylurea: [8, 8],
}

/** Where the rule of a class has a set of another name. */
const ruleSets: Partial<Readonly<Record<DrugClassId, ValueSetId>>> = {
  'opioid-antagonist': 'naltrexone',
  ketamine: 'duplicate-ketamine',
  xanthine: 'theophylline',
  ergot: 'ergometrine',
  'nasal-steroid-decongestant': 'nasal-corticosteroid-decongestant',
  'alpha2-adulterant': 'xylazine-medetomidine',
}

const membersOf = (id: ValueSetId) => valueSets[id].include.map((member) => member.slice('ingredient:'.length)).sort()

describe.each(DRUG_CLASS_IDS.map((id) => [id] as const))('class %s', (id) => {
  const members = records.filter((one) => one.classes.includes(id))
  const named = members.filter((one) => !(one.outsideRulesOf ?? []).includes(id))

  it('has as many members as its table, and as many that the rule names', () => {
    expect([members.length, named.length]).toEqual(counts[id])
  })

  it('fills its value sets', () => {
    const own = ruleSets[id]
    expect(membersOf(own ?? id)).toEqual(named.map((one) => one.id).sort())
    if (own !== undefined) expect(membersOf(id)).toEqual(members.map((one) => one.id).sort())
  })

  it('is filed under its id', () => {
    expect(drugClasses[id].id).toBe(id)
  })
})

it('says of every medicine that the rule of its class leaves out that no rule weighs it, or that it is known not to belong there', () => {
  const leftOut = records.filter((one) => (one.outsideRulesOf ?? []).length > 0).map((one) => one.id)
  // Studied without effect, or of another kind.
  const known = ['itraconazole', 'buspirone', 'desmopressin', 'caffeine', 'naloxone', 'nalmefene', 'samidorphan', 'azelastine']
  expect(membersOf('medicine-not-weighed')).toEqual(leftOut.filter((id) => !known.includes(id)).sort())
})

describe('what must never fire', () => {
  it.each([
    ['naloxone', 'opioid'],
    ['naloxone', 'naltrexone'],
    ['nalmefene', 'naltrexone'],
    ['samidorphan', 'naltrexone'],
    ['desmopressin', 'vasopressin'],
    ['itraconazole', 'cyp3a4-inhibitor-strong'],
    ['buspirone', 'cns-depressant-other'],
    ['phencyclidine', 'nmda-antagonist'],
    ['azelastine', 'nasal-corticosteroid-decongestant'],
    ['norepinephrine', 'sympathomimetic'],
    ['linezolid', 'antidepressant-maoi'],
  ] as const)('%s in %s', (ingredient, set) => {
    expect(membersOf(set)).not.toContain(ingredient)
  })
})

it('lists of ids match the records', () => {
  expect(Object.keys(ingredients).sort()).toEqual([...INGREDIENT_IDS].sort())
  expect(Object.keys(concepts).sort()).toEqual([...CONCEPT_IDS].sort())
  expect(Object.keys(valueSets)).toEqual([...VALUE_SET_IDS])
  for (const group of [ingredients, concepts, valueSets]) for (const [id, record] of Object.entries(group)) expect(record.id).toBe(id)
})

describe('names', () => {
  it('have one meaning each', () => {
    const meanings = new Map<string, Set<string>>()
    const enter = (name: string, meaning: string) =>
      meanings.set(name.toLowerCase(), new Set([...(meanings.get(name.toLowerCase()) ?? []), meaning]))
    for (const one of records) {
      const brands = [...(one.brands ?? []), ...(one.recalledBrands ?? []), ...(one.brandsElsewhere ?? [])]
      for (const name of [one.id, ...brands, ...(one.synonyms ?? [])]) enter(name, one.id)
    }
    for (const brand of combinationBrands) for (const name of brand.names) enter(name, brand.ingredients.join(' + '))
    for (const word of substanceWords) for (const name of word.words) enter(name, word.meaning)
    expect([...meanings].filter(([, all]) => all.size > 1)).toEqual([])
  })

  it('stand once in their record', () => {
    const twice = records.filter((one) => {
      const all = [one.id, ...(one.brands ?? []), ...(one.recalledBrands ?? []), ...(one.brandsElsewhere ?? []), ...(one.synonyms ?? [])]
      return new Set(all.map((name) => name.toLowerCase())).size !== all.length
    })
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  it('of ingredients and synonyms are lower case and tidy', () => {
    const untidy = records
      .flatMap((one) => [one.id, ...(one.synonyms ?? [])])
      .filter((name) => !/^[a-z0-9][a-z0-9 .,'()-]*$/.test(name) || /\s{2}|\s$/.test(name))
    expect(untidy).toEqual([])
  })

  it('of combinations and street names refer to ingredients', () => {
    const named = [...combinationBrands.flatMap((brand) => brand.ingredients), ...substanceWords.flatMap((word) => word.ingredients ?? [])]
    expect(named.filter((id) => !Object.hasOwn(ingredients, id))).toEqual([])
    expect(substanceWords.filter((word) => (word.kind === 'street-name') !== (word.ingredients !== undefined))).toEqual([])
  })
})

describe('codes of medicines', () => {
  it('are well formed', () => {
    const atc = [
      ...records.flatMap((one) => [...(one.atc ?? []), ...(one.formerAtc ?? [])]),
      ...combinationBrands.flatMap((brand) => brand.atc ?? []),
    ]
    expect(atc.filter((code) => code.length !== 7 || !isWellFormedCode('atc', code))).toEqual([])
    const rxcuis = records.flatMap((one) => [one.rxcui ?? [], ...(one.relatedRxcuis ?? []).map(({ rxcui }) => rxcui)].flat())
    expect(rxcuis.filter((code) => !isWellFormedCode('rxnorm', code))).toEqual([])
  })

  it('belong to one ingredient each', () => {
    const codes = records.flatMap((one) => [
      ...[...(one.atc ?? []), ...(one.formerAtc ?? [])],
      ...[one.rxcui ?? [], ...(one.relatedRxcuis ?? []).map(({ rxcui }) => rxcui)].flat(),
    ])
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  it('number as many as were seen', () => {
    // With esketamine, three opioids and safinamide, whose numbers stood in a later list, 16 more of that list, two of the list of 2025 and 29 of both.
    expect(records.filter((one) => one.rxcui !== undefined)).toHaveLength(229 + 5 + 16 + 2 + 29)
    expect(records.filter((one) => one.atc !== undefined)).toHaveLength(268 + 4)
    expect(
      records
        .filter((one) => one.isOutsidePrescribableSubset)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'bromazepam',
      'chloral hydrate',
      'dyphylline',
      'ergonovine',
      'flunitrazepam',
      'heroin',
      'maprotiline',
      'moclobemide',
      'nitrazepam',
      'secobarbital',
      'tolbutamide',
      'zopiclone',
    ])
  })
})

describe('value sets', () => {
  const all = Object.values(valueSets)
  const excipientIds: readonly string[] = excipients.map(({ id }) => id)

  it('have members that exist', () => {
    const problems = all.flatMap((set) =>
      [...set.include, ...(set.exclude ?? []), ...(set.asks ?? [])].filter((member) => {
        const [system, code] = [member.slice(0, member.indexOf(':')), member.slice(member.indexOf(':') + 1)]
        if (system === 'icd-10-cm') return icd10cmPrefixes(code).length === 0
        if (system === 'concept') return !Object.hasOwn(concepts, code)
        if (system === 'street-name')
          return !Object.values(ingredients).some(({ id, streetNames }) => id === code && streetNames !== undefined)
        return system !== 'ingredient' || !(Object.hasOwn(ingredients, code) || excipientIds.includes(code))
      }),
    )
    expect(problems).toEqual([])
  })

  it('have no member twice and none on two sides', () => {
    const problems = all.filter((set) => {
      const members = [...set.include, ...(set.exclude ?? []), ...(set.asks ?? [])]
      return new Set(members).size !== members.length
    })
    expect(problems.map(({ id }) => id)).toEqual([])
  })

  it('read as part of a question: a label that starts with a small letter or an acronym, without a full stop', () => {
    expect(all.map(({ label }) => label).filter((label) => !/^([a-z]|[A-Z][A-Z0-9-])/.test(label) || /\.$/.test(label))).toEqual([])
  })

  it('are not empty', () => {
    expect(all.filter((set) => set.include.length + (set.asks ?? []).length === 0)).toEqual([])
  })

  it('ask only what a concept can answer with no', () => {
    const asked = all.flatMap((set) =>
      (set.asks ?? []).filter((member) => member.startsWith(ICD)).map((member) => [set.id, member.slice(ICD.length)] as const),
    )
    // Pre-eclampsia must never be taken away from its own rule; whether the patient is pregnant now is a field of its own. Swelling or compression
    // after an injury is over when its status says so: that there was an injury, which the code says, is no answer.
    const kept = ['O11', 'O14', 'O15', 'S061', 'S06A']
    const answerable = ([id, rule]: readonly [string, string]) =>
      icd10cmPrefixes(rule)
        .filter((prefix) => !kept.includes(prefix))
        .every((prefix) =>
          Object.values(concepts).some(
            (concept) =>
              !valueSets[id as ValueSetId].include.includes(`concept:${concept.id}`) &&
              !(valueSets[id as ValueSetId].asks ?? []).includes(`concept:${concept.id}`) &&
              concept.settles?.some((one) => icd10cmPrefixes(one).some((short) => prefix.startsWith(short))),
          ),
        )
    expect(asked.filter((one) => !answerable(one))).toEqual([])
  })
})

describe('concepts', () => {
  it('reach a value set, answer a code, or are named as harmless', () => {
    const used = new Set(Object.values(valueSets).flatMap((set) => [...set.include, ...(set.asks ?? [])]))
    const idle = CONCEPT_IDS.filter((id) => !used.has(`concept:${id}`) && concepts[id].settles === undefined)
    expect(idle.sort()).toEqual([
      'anxiety-disorder',
      'generalized-anxiety-disorder',
      'mild-cognitive-impairment',
      'obsessive-compulsive-disorder',
      'post-traumatic-stress-disorder',
    ])
  })

  it('take no code away from a set that holds it, but for these', () => {
    const overlap = (one: string, other: string) =>
      icd10cmPrefixes(one).some((a) => icd10cmPrefixes(other).some((b) => a.startsWith(b) || b.startsWith(a)))
    const overruled = Object.values(concepts).flatMap((concept) =>
      (concept.settles ?? []).flatMap((rule) =>
        Object.values(valueSets)
          .filter((set) => !set.include.includes(`concept:${concept.id}`))
          .filter((set) => set.include.some((member) => member.startsWith(ICD) && overlap(rule, member.slice(ICD.length))))
          .map((set) => `${concept.id} ${rule} ${set.id}`),
      ),
    )
    // Ketamine and phencyclidine use disorder have rules of their own and never fire those on other substances; psychosis and intoxication stay.
    const ofSubstances = overruled.filter((line) => /^(ketamine|phencyclidine)-use-disorder /.test(line))
    expect([...new Set(ofSubstances.map((line) => line.split(' ')[2]))].sort()).toEqual([
      'ketamine-use-disorder-code',
      'substance-use-disorder',
      'substance-use-disorder-in-remission',
      'substance-use-disorder-mild',
      'substance-use-disorder-moderate-severe',
    ])
    expect(overruled.filter((line) => !ofSubstances.includes(line)).sort()).toEqual(
      [
        // The entry names the lesion itself, and another rule of at least the same effect keeps it.
        'cerebral-arteriovenous-fistula I67.1 aneurysmal-vascular-disease',
        'intracerebral-hemorrhage I62.9 other-intracranial-bleed-history',
        // The documented cause of a bleeding decides which rule it belongs to.
        'non-aneurysmal-subarachnoid-hemorrhage I60.- aneurysmal-vascular-disease',
        // Use without a disorder is none of the past either.
        ...[10, 11, 12, 13, 14, 15, 16, 18, 19].flatMap((group) => {
          const code = `substance-use-without-disorder F${group}`
          const [unspecified, induced] = [`${code}.90-F${group}.91`, `${code}.98-F${group}.99`]
          const all = [unspecified, `${code}.94`, ...(group === 10 ? [`${code}.96`] : []), induced]
          const inSets =
            group === 16 || group === 19 ? ['substance-use-disorder', 'ketamine-use-disorder-code'] : ['substance-use-disorder']
          return [`${unspecified} substance-use-disorder-in-remission`, ...all.flatMap((one) => inSets.map((set) => `${one} ${set}`))]
        }),
        // A complication of a pregnancy may stay on the list after it. That it is over is said beside the code.
        ...['O10.-', 'O12-O13', 'O16.-', 'O20-O48', 'O88.-', 'O91-O92', 'O98-O99', 'O9A.-'].map(
          (codes) => `not-pregnant-now ${codes} pregnancy`,
        ),
        'ruptured-arteriovenous-malformation I60.- aneurysmal-vascular-disease',
        'ruptured-arteriovenous-malformation I60.- other-intracranial-bleed-history',
      ].sort(),
    )
  })
})

describe('marks of a code', () => {
  it('Z91.51 was read, for its meaning and for its standing', () => {
    const marks = [valueSets['suicidal-behavior'], ...statusDefaults.filter(({ codes }) => codes.includes('Z91.51'))].map(({ sources }) =>
      sources.filter(({ locator }) => locator === 'Z91.51').map(({ citation, checked }) => `${citation} ${checked}`),
    )
    expect(marks).toEqual([['diseasedb-z9151 read'], ['diseasedb-z9151 read']])
  })
})

// The reference names the codes of intent by recall; of the ICD-10 of the WHO two were read in a paper, R45.8 was not.
it('suicidal ideation and behavior: what was not read of their codes is marked', () => {
  const recalled = (id: 'suicidal-ideation' | 'suicidal-behavior') =>
    valueSets[id].sources.filter(({ checked }) => checked === 'recalled').map(({ citation, locator }) => `${citation}: ${locator}`)
  expect(recalled('suicidal-ideation')).toEqual(['field-knowledge: R45.8 in the ICD-10 of the WHO'])
  expect(recalled('suicidal-behavior')).toEqual(['icd10cm: intent in the rest of T36-T65 and T71, X71-X83'])
})

describe('classes of antidepressants as payers count them', () => {
  it.each(['antidepressant-maoi', 'antidepressant-alpha2-antagonist', 'antidepressant-serotonin-modulator'] as const)(
    '%s: no policy was read for it',
    (id) => {
      expect(valueSets[id].sources).toContainEqual({ citation: 'field-knowledge', locator: 'how payers count', checked: 'recalled' })
    },
  )
})

describe('status defaults', () => {
  it('name each code once', () => {
    const prefixes = statusDefaults.flatMap((one) => one.codes.flatMap(icd10cmPrefixes))
    expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([])
  })
})

describe('SNOMED CT', () => {
  it('has well-formed codes, each once, and known concepts', () => {
    expect(snomedMappings).toHaveLength(57)
    expect(new Set(snomedMappings.map(({ code }) => code)).size).toBe(57)
    expect(snomedMappings.filter(({ code }) => !isWellFormedCode('snomed-ct', code) || !hasCheckDigit(code))).toEqual([])
    expect(snomedMappings.flatMap((one) => one.concepts).filter((id) => !Object.hasOwn(concepts, id))).toEqual([])
  })
})

it('equivalences are of benzodiazepines', () => {
  expect(benzodiazepineEquivalences.filter(({ ingredient }) => !membersOf('benzodiazepine').includes(ingredient))).toEqual([])
  const without = membersOf('benzodiazepine').filter((id) => !benzodiazepineEquivalences.some(({ ingredient }) => ingredient === id))
  expect(without).toEqual(['lorazepam', 'remimazolam'])
})

it('every record is frozen to the ground', () => {
  const loose = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose))
  expect(
    [ingredients, drugClasses, concepts, valueSets, combinationBrands, substanceWords, excipients, statusDefaults, snomedMappings].some(
      loose,
    ),
  ).toBe(false)
})

// Authorities whose records are not entered in the bibliography yet; everything that rests on them is marked recalled.
const awaited = ['rxnorm', 'snomed-ct']

it.each([
  ['ingredients', ingredients],
  ['drug classes', drugClasses],
  ['combination brands', combinationBrands],
  ['substance words', substanceWords],
  ['excipients', excipients],
  ['value sets', valueSets],
  ['status defaults', statusDefaults],
  ['equivalences', benzodiazepineEquivalences],
  ['SNOMED CT', snomedMappings],
])('%s rest on documents of the bibliography', (_, catalog) => {
  expect(collectSources(catalog).length).toBeGreaterThan(0)
  expect(
    sourceProblems(catalog).filter((problem) => !awaited.some((key) => problem.endsWith(`"${key}" is not in the bibliography`))),
  ).toEqual([])
  const awaitedSources = collectSources(catalog).filter(({ source }) => awaited.includes(source.citation))
  expect(awaitedSources.every(({ source }) => source.checked === 'recalled')).toBe(true)
})

/** The last digit of a SNOMED CT identifier is a check digit (Verhoeff). */
function hasCheckDigit(code: string): boolean {
  const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
  const permute = (digit: number, times: number): number => (times === 0 ? digit : permute(permutation[digit] ?? 0, times - 1))
  const multiply = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5
  return [...code].reverse().reduce((check, digit, index) => multiply(check, permute(Number(digit), index % 8)), 0) === 0
}
