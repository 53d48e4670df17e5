import { claims } from 'ketamine-therapy/evidence'
import { indications } from 'ketamine-therapy/indications'
import { instruments } from 'ketamine-therapy/outcomes'
import * as terminology from 'ketamine-therapy/terminology'
import { snomedMappings } from 'ketamine-therapy/terminology/snomed'
import { describe, expect, it, test } from 'vitest'
import { collectSources } from './sources'

const catalogs = { claims, indications, instruments, terminology: { ...terminology } }

describe('marks of one document', () => {
  it.each(Object.entries(catalogs))('%s: what one list says of one place in it is one thing', (_name, catalog) => {
    const seen = new Map<string, Set<string>>()
    for (const { path, source } of collectSources(catalog)) {
      const key = `${path.replace(/\[\d+\]$/, '')}: ${source.citation}, ${source.locator ?? 'whole'}`
      seen.set(key, (seen.get(key) ?? new Set()).add(source.checked))
    }
    expect([...seen].filter(([, all]) => all.size > 1).map(([key]) => key)).toEqual([])
  })
})

const marksOf = (value: unknown): readonly string[] => [
  ...new Set(collectSources(value).map(({ source }) => `${source.citation} ${source.checked}`)),
]

describe('what was read since is marked as read', () => {
  const codesOf = (record: keyof typeof indications, code: string) => indications[record].codes.find((one) => one.code === code)
  const effectOf = (record: keyof typeof indications, id: string) => indications[record].effects.find((one) => one.id === id)
  const bodyOf = (record: keyof typeof indications, id: string) => indications[record].evidence.find((one) => one.id === id)
  const entryOf = (record: keyof typeof indications, id: string) => indications[record].regulatory.find((one) => one.id === id)

  test.each([
    // Abstract of ASPIRE I: the key secondary endpoint was read with the primary one.
    ['ASPIRE I', bodyOf('mdd-acute-suicidal-ideation-or-behavior', 'esketamine-nasal-suicidality'), 'fu-2020 read, ionescu-2021 read'],
    [
      'policy of the emergency physicians',
      indications['acute-pain-ed'].guidelines.find(({ id }) => id === 'gl-acep-sdk'),
      'acep-sdk read, acep-2017 read, acepnow read',
    ],
    // The relapse time stands in the review of 2023 and in the abstract.
    ['Albott 2018', effectOf('ptsd', 'ptsd-albott-2018'), 'kew-2023 read, albott-2018 read'],
    ['Berman 2000', effectOf('treatment-resistant-depression', 'eff-berman'), 'berman-2000 read'],
    ['Chah 2021', effectOf('chronic-migraine', 'mig-chah-2021'), 'chah-2021 read'],
    ['Nikayin 2022', effectOf('treatment-resistant-depression', 'eff-nikayin'), 'nikayin-2022 read'],
    ['Mills 1998', effectOf('eating-disorders', 'ed-mills-1998'), 'mills-1998 read'],
    ['symptom rule of the CAPS-5', instruments['caps-5'].symptomRule, 'marx-2022 recalled, vha-caps5-training read'],
    // Krystal 1994 has no readable abstract: memory, attention and thought disorder were read in another study of healthy people.
    ['creativity', bodyOf('creativity', 'ketamine'), 'krystal-1994 recalled, malhotra-1996 read, field-knowledge recalled'],
    ['enhances creativity', claims['enhances-creativity'], 'krystal-1994 recalled, malhotra-1996 read'],
    ['Mion 2017', effectOf('ptsd-prevention', 'ptsdprev-mion-2017'), 'mion-2017 read'],
    // The abstract does not give the dose.
    ['THINK', effectOf('chronic-migraine', 'mig-benish-2019'), 'benish-2019 read, benish-2019 recalled'],
    ['section 4.1 in the EU', entryOf('treatment-resistant-depression', 'reg-eu-esketamine'), 'spravato-smpc read, lefigaro-spravato read'],
    // As the label in force has it; that the tablet is investigational stands in its trial.
    ['indications of the spray', entryOf('ptsd', 'reg-us-esketamine'), 'drugscom-hist read, jnj-onset read'],
    ['extended-release tablets', entryOf('ptsd', 'reg-us-ketamine-extended-release'), 'glue-2024 read'],
    // Public source code, three independent files each.
    ['LOINC 44260-8', codesOf('mdd-acute-suicidal-ideation-or-behavior', '44260-8'), 'public-code read'],
    ['LOINC 48545-8', codesOf('late-life-depression', '48545-8'), 'public-code read'],
    ['LOINC 89204-2', codesOf('adolescent-treatment-resistant-depression', '89204-2'), 'hedis-codes read'],
    // Abstracts.
    ['Domany 2020', effectOf('suicidal-ideation-emergency', 'eff-domany-ed'), 'domany-2020 read, domany-2020 recalled'],
    ['Zitek 2018', effectOf('chronic-migraine', 'mig-zitek-2018'), 'zitek-2018 read'],
    ['Schwenk 2018', effectOf('chronic-migraine', 'mig-schwenk-2018'), 'schwenk-migraine-2018 read'],
    ['Alshahrani 2022', effectOf('sickle-cell-pain', 'scd-alshahrani-2022'), 'alshahrani-2022 read'],
    ['Noppers 2011', effectOf('crps', 'crps-noppers-liver'), 'noppers-2011-liver read'],
    ['Galvez 2018', effectOf('treatment-resistant-depression', 'eff-galvez'), 'galvez-2018 read'],
    ['Galvez 2018, body', bodyOf('treatment-resistant-depression', 'ketamine-nasal'), 'lapidus-2014 read, galvez-2018 read'],
  ])('%s', (_name, fact, marks) => {
    expect(fact).toBeDefined()
    expect(marksOf(fact).join(', ')).toBe(marks)
  })

  const claimOf = (id: string) => Object.values(claims).find((one) => one.id === id)

  test.each([
    // The size of the review was read, its effects were not.
    ['presurgical-therapeutic', 'brinck-2018 recalled, avidan-2017 read, lii-2023 read'],
    ['replaces-opioids', 'brinck-2018 recalled, lee-2016 read, ferraro-2025 read'],
    // Read for other catalogs: the indications, the REMS, the mechanism, tolerance, driving and what users tell of their bladder.
    ['fda-approved-depression', 'fda-compounded-2023 read, ketalar-label-us read, jnj-onset read'],
    ['more-psychiatrists-offering', 'spravato-rems-386 read, npr-2024 read'],
    ['ideal-for-nonresponders', 'jnj-onset read, spravato-label-us-2021 read, cohen-2018 read'],
    ['nmda-unique-mechanism', 'rxreasoner-spravato read, williams-2018 read, zanos-2018 recalled'],
    ['non-addictive', 'dea-1999 read, spravato-label-us-2019 read, rxreasoner-spravato read, icd11-mms-2024 read'],
    ['drive-after', 'spravato-label-us-2019 read, ketalar-label-us read, spravato-hcp read'],
    ['long-term-relief-few-treatments', 'kew-2023 read, murrough-serial-2013 read, albott-2018 read, feder-2021 read'],
    ['bladder-only-abuse', 'ketalar-label-us read, winstock-2012 read, taiwan-luts-2019 read, anderson-kic-2022 read'],
    // Title and abstract of 2014 say "does not increase"; that it found no protection is recalled.
    ['prevents-ptsd', 'mcghee-2008 read, mcghee-2014 recalled, highland-2020 read, schonenberg-2008 read, vadod-ptsd-2023 read'],
  ])('the claim %s', (id, marks) => {
    expect(claimOf(id)).toBeDefined()
    expect(marksOf(claimOf(id)).join(', ')).toBe(marks)
  })

  const definitionOf = (record: keyof typeof indications, id: string) => indications[record].definitions.find((one) => one.id === id)

  test.each([
    // The label's advice on breastfeeding was read; that the trials left pregnancy and breastfeeding out was not.
    ['after childbirth', bodyOf('postpartum-depression-treatment', 'esketamine-nasal'), 'rxlist-spravato read, field-knowledge recalled'],
    // The criteria of the trials were read, the specifier of DSM-5 was not.
    [
      'anxious distress',
      definitionOf('depression-with-anxious-distress', 'def-anxious-distress'),
      'salloum-2019 read, daly-2021-anx read, field-knowledge recalled',
    ],
    // The review says nothing on scales of existential distress.
    [
      'existential distress',
      indications['palliative-depression-existential-distress'].notShown.find(({ text }) => text.startsWith('Endpoints')),
      'field-knowledge recalled',
    ],
    // Who holds the copyright was read, and that a copy is shown by permission; the terms were not.
    // Table 4 of the paper has the mood ("-0.44 (-1.91 to 1.03)", p 0.56); its table of recall was not seen.
    [
      'ketamine beside the anesthetic of ECT',
      bodyOf('ect-anesthesia-adjunct', 'ketamine-iv'),
      'mcgirr-2017 read, anderson-2017 read, fernie-2017 read',
    ],
    [
      'memory after ECT with ketamine',
      indications['ect-anesthesia-adjunct'].notShown.find(({ text }) => text.startsWith('Cognitive')),
      'anderson-2017 recalled',
    ],
    // Cut-offs and changes were read; how many items there are and how they count was not.
    // The limits stand in its abstract; how far the scale looks back and who may use it do not.
    ['limits of the VAS after surgery', [instruments['vas-pain'].cutOffs, instruments['vas-pain'].meaningfulChange], 'myles-2017 read'],
    ['look-back of the VAS', instruments['vas-pain'].lookBack, 'myles-2017 recalled'],
    ['items of the SSI', instruments.ssi.sources, 'grunebaum-2018 read, abbar-2022 read, ssi-medal read'],
    ['items of the BSS', instruments.bss.sources, 'grunebaum-2018 read, abbar-2022 read, field-knowledge recalled'],
    ['items of the YMRS', instruments.ymrs.sources, 'lukasiewicz-2013 read, samara-2023 read, ymrs-scoring read, field-knowledge recalled'],
    ['terms of the C-SSRS', instruments['c-ssrs'].license, 'spier-cssrs read, public-code read, library-convention convention'],
  ])('what was not read is not marked as read: %s', (_name, fact, marks) => {
    expect(fact).toBeDefined()
    expect(marksOf(fact).join(', ')).toBe(marks)
  })

  it('SNOMED CT codes that were read with their names are marked so wherever they stand', () => {
    const read = new Map(
      snomedMappings.filter(({ sources }) => sources.some(({ checked }) => checked === 'read')).map((one) => [one.code, one]),
    )
    const behind = Object.values(indications).flatMap(({ id, snomedCt }) =>
      snomedCt
        .filter(({ code, sources }) => read.has(code) && sources.every(({ checked }) => checked !== 'read'))
        .map(({ code }) => `${id} ${code}`),
    )
    expect(behind).toEqual([])
  })
})
