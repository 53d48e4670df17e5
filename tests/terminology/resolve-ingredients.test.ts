import { describe, expect, it } from 'vitest'
import { combinationBrands, findSubstanceWord, ingredients, resolveIngredients } from 'ketamine-therapy/terminology'

const resolved = (name: string): readonly string[] | undefined => resolveIngredients(name)?.map(({ id }) => id)

describe('names', () => {
  it.each([
    ['lorazepam', ['lorazepam']],
    ['Ativan', ['lorazepam']],
    ['LOREEV XR', ['lorazepam']],
    ['  xanax   xr ', ['alprazolam']],
    ['Spravato®', ['esketamine']],
    ['pethidine', ['meperidine']],
    ['rifampicin', ['rifampin']],
    ['glibenclamide', ['glyburide']],
    ['divalproex sodium', ['valproate']],
    ['St. John’s wort', ["st. john's wort"]],
    ['St. John´s wort', ["st. john's wort"]],
    ['St. Johnʼs wort', ["st. john's wort"]],
    ['St. John′s wort', ["st. john's wort"]],
    ['grapefruit juice', ['grapefruit juice']],
    ['Beer', ['ethanol']],
    ['DXM', ['dextromethorphan']],
    ['special K', ['ketamine']],
    ['PCP', ['phencyclidine']],
    ['weed', ['cannabis']],
    ['GHB', ['gamma hydroxybutyrate']],
    ['acetaminophen', ['acetaminophen']],
  ])('%s', (name, ids) => {
    expect(resolved(name)).toEqual(ids)
  })
})

// From a PDF, a word processor, a web page: a joined "fl", a hyphen that does not break, a soft hyphen, a space without width, a mark of direction.
describe('names that were copied', () => {
  it.each([
    ['ﬂuoxetine 20 mg', ['fluoxetine']],
    ['oxycodone\u2011acetaminophen', ['oxycodone', 'acetaminophen']],
    ['bupropion extended\u2010release', ['bupropion']],
    ['lora\u00ADzepam', ['lorazepam']],
    ['lorazepam\u200B 1\u00A0mg', ['lorazepam']],
    ['\u200ELorazepam\u200F', ['lorazepam']],
    ['Ｌｏｒａｚｅｐａｍ', ['lorazepam']],
    ['Spravato™️', ['esketamine']],
  ])('%j', (name, ids) => {
    expect(resolved(name)).toEqual(ids)
  })
})

describe('salts, release words and strengths', () => {
  it.each([
    ['zolpidem tartrate', ['zolpidem']],
    ['zolpidem tartrate 10 mg', ['zolpidem']],
    ['Zolpidem Tartrate ER 12.5 MG', ['zolpidem']],
    ['lorazepam 0.5mg', ['lorazepam']],
    ['bupropion hydrochloride XL 150 mg', ['bupropion']],
    ['ketamine 50 mg/ml', ['ketamine']],
    ['methadone hydrochloride, 10 mg', ['methadone']],
    ['lithium carbonate', ['lithium']],
    ['sodium oxybate', ['sodium oxybate']],
    ['potassium clorazepate', ['clorazepate']],
    ['levothyroxine sodium', ['levothyroxine']],
    ['Ambien CR', ['zolpidem']],
    ['Lortab 5/325 mg', ['hydrocodone', 'acetaminophen']],
    ['lorazepam 1 mg tablets', ['lorazepam']],
    ['diphenhydramine 12.5mg/5ml', ['diphenhydramine']],
    // As RxNorm and the records that follow it write products that are swallowed.
    ['sertraline 25 MG Oral Tablet', ['sertraline']],
    ['lorazepam 1 MG Oral Tablet [Ativan]', ['lorazepam']],
    ['lorazepam 2 MG/ML Oral Solution', ['lorazepam']],
    ['24 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet [Wellbutrin]', ['bupropion']],
    ['metoprolol succinate 50 MG 24 HR Extended Release Oral Tablet', ['metoprolol']],
    ['duloxetine 30 MG Delayed Release Oral Capsule', ['duloxetine']],
    ['olanzapine 5 MG Disintegrating Oral Tablet', ['olanzapine']],
    ['acetaminophen 325 MG / hydrocodone bitartrate 5 MG Oral Tablet', ['acetaminophen', 'hydrocodone']],
    ['buprenorphine 8 MG / naloxone 2 MG Sublingual Film [Suboxone]', ['buprenorphine', 'naloxone']],
    ['72 HR fentanyl 0.025 MG/HR Transdermal System', ['fentanyl']],
    ['esketamine Nasal Spray [Spravato]', ['esketamine']],
    ['fluticasone propionate 0.05 MG/ACTUAT Metered Dose Nasal Spray [Flonase]', ['fluticasone']],
    ['fluticasone propionate 0.05 MG/ACTUAT Metered Dose Nasal Spray [ClariSpray]', ['fluticasone']],
    ['120 ACTUAT mometasone furoate 0.05 MG/ACTUAT Metered Dose Nasal Spray', ['mometasone']],
    ['triamcinolone acetonide 0.055 MG/ACTUAT Metered Dose Nasal Spray [Nasacort]', ['triamcinolone']],
    ['beclomethasone dipropionate 0.042 MG/ACTUAT Metered Dose Nasal Spray', ['beclomethasone']],
    ['butorphanol tartrate 1 MG/ACTUAT Metered Dose Nasal Spray', ['butorphanol']],
    ['Abuse-Deterrent 12 HR Oxycodone Hydrochloride 10 MG Extended Release Oral Tablet [Oxycontin]', ['oxycodone']],
    ['168 HR buprenorphine 0.01 MG/HR Transdermal System', ['buprenorphine']],
    ['buprenorphine 2.1 MG / naloxone 0.3 MG Buccal Film', ['buprenorphine', 'naloxone']],
    ['1 ML Morphine Sulfate 15 MG/ML Cartridge', ['morphine']],
    ['fentanyl 0.1 MG/ACTUAT Mucosal Spray', ['fentanyl']],
    ['9 HR methylphenidate 1.11 MG/HR Transdermal System', ['methylphenidate']],
    ['40/60 Release 24 HR methylphenidate hydrochloride 10 MG Extended Release Oral Capsule', ['methylphenidate']],
    ['BX Rating 24 HR methylphenidate hydrochloride 18 MG Extended Release Oral Tablet', ['methylphenidate']],
    [
      '3-Bead 24 HR amphetamine aspartate 12.5 MG / amphetamine sulfate 12.5 MG / dextroamphetamine saccharate 12.5 MG / dextroamphetamine sulfate 12.5 MG Extended Release Oral Capsule',
      ['amphetamine', 'dextroamphetamine'],
    ],
    ['Osmotic 24 HR nifedipine 30 MG Extended Release Oral Tablet', ['nifedipine']],
    ['Once-Daily gabapentin 300 MG Oral Tablet', ['gabapentin']],
    ['Sprinkle 24 HR topiramate 150 MG Extended Release Oral Capsule', ['topiramate']],
    ['Smoking Cessation 12 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet', ['bupropion']],
    [
      'amphetamine aspartate 5 MG / amphetamine sulfate 5 MG / dextroamphetamine saccharate 5 MG / dextroamphetamine sulfate 5 MG Oral Tablet [Adderall]',
      ['amphetamine', 'dextroamphetamine'],
    ],
    ['venlafaxine 75 mg 24hr cap', ['venlafaxine']],
    ['oxycodone IR 5 mg', ['oxycodone']],
    ['morphine sulphate', ['morphine']],
    ['haloperidol decanoate', ['haloperidol']],
    // Labels shorten hydrobromide as they shorten hydrochloride.
    ['dextromethorphan HBr 15 mg', ['dextromethorphan']],
    ['citalopram HBr', ['citalopram']],
    ['trazodone 50 mg at bedtime', ['trazodone']],
    ['lorazepam 1 mg as needed', ['lorazepam']],
    ['Ativan 0.5 mg twice daily', ['lorazepam']],
    ['gabapentin 300 mg every 8 hours', ['gabapentin']],
    ['trazodona 50 mg por la noche', ['trazodone']],
    ['quetiapina 25 mg al acostarse', ['quetiapine']],
    ['lorazepam 1 mg cada 8 horas', ['lorazepam']],
    ['fluoxetina 20 mg en la mañana', ['fluoxetine']],
    ['sertralina 50 mg una vez al día', ['sertraline']],
    ['lorazepam 1 mg dos veces al día', ['lorazepam']],
    ['gabapentina 300 mg tres veces al día', ['gabapentin']],
    // As British records (dm+d) write products.
    ['Olanzapine 10mg orodispersible tablets', ['olanzapine']],
    ['Depakote 250mg gastro-resistant tablets', ['valproate']],
    ['Lamotrigine 5mg dispersible tablets sugar free', ['lamotrigine']],
    ['Fentanyl 25micrograms/hour transdermal patches', ['fentanyl']],
    ['Buprenorphine 2mg sublingual tablets sugar free', ['buprenorphine']],
    ['Clonazepam 500microgram tablets', ['clonazepam']],
    ['Diazepam 2mg/5ml oral solution sugar free', ['diazepam']],
    ['Selegiline 1.25mg oral lyophilisates sugar free', ['selegiline']],
    ['Phenobarbital 15mg/5ml elixir', ['phenobarbital']],
    // As American hospital records write them.
    ['bupropion HCl XL 300 mg tablet,extended release 24 hr', ['bupropion']],
    ['amphetamine-dextroamphetamine XR 20 mg capsule,extended release 24hr', ['amphetamine', 'dextroamphetamine']],
    ['lamotrigine 100 mg tablet,disintegrating', ['lamotrigine']],
    ['divalproex (DEPAKOTE) 500 mg DR tablet', ['valproate']],
    ['selegiline 6 mg/24 hr transdermal patch', ['selegiline']],
    ['lorazepam 1 mg (0.5 tab) tablet', ['lorazepam']],
    ['escitalopram oxalate (LEXAPRO) 10 MG tablet', ['escitalopram']],
    ['oxyCODONE-acetaminophen (PERCOCET) 5-325 mg per tablet', ['oxycodone', 'acetaminophen']],
    ['acetaminophen-codeine (TYLENOL #3) 300-30 mg per tablet', ['acetaminophen', 'codeine']],
    ['butalbital-acetaminophen-caffeine (FIORICET, ESGIC) 50-325-40 mg per tablet', ['butalbital', 'acetaminophen', 'caffeine']],
    ['esketamine (SPRAVATO, 84 MG DOSE,) 28 mg/device nasal spray', ['esketamine']],
    ['clonidine 0.1 mg/24 hr weekly patch', ['clonidine']],
    // One of two names behind the first is not known.
    ['levothyroxine (SYNTHROID, ZORBLAX) 50 MCG tablet', undefined],
    // As Spanish records write them.
    ['Sertralina 50 mg comprimidos recubiertos con película EFG', ['sertraline']],
    ['Duloxetina 30 mg cápsulas duras gastrorresistentes EFG', ['duloxetine']],
    ['Quetiapina 50 mg comprimidos de liberación prolongada EFG', ['quetiapine']],
    ['Fentanilo 25 microgramos/hora parches transdérmicos', ['fentanyl']],
    ['Esketamina 28 mg solución para pulverización nasal', ['esketamine']],
    ['Levotiroxina sódica 50 microgramos comprimidos', ['levothyroxine']],
    // What is injected or sprayed is the same medicine.
    ['lorazepam 2 MG/ML Injectable Solution', ['lorazepam']],
    ['Lorazepam 4mg/1ml solution for injection ampoules', ['lorazepam']],
    ['0.5 ML midazolam 5 MG/ML Prefilled Syringe', ['midazolam']],
    ['haloperidol decanoate injection', ['haloperidol']],
    ['Invega Sustenna 156 mg IM', ['paliperidone']],
    ['Abilify Maintena 400 mg injection', ['aripiprazole']],
    ['Risperdal Consta 25 mg IM', ['risperidone']],
    ['diazepam 5 MG Nasal Spray [Valtoco]', ['diazepam']],
    ['midazolam 5 MG/ML Nasal Spray (Nayzilam)', ['midazolam']],
    ['oxymetazoline 0.05 % nasal spray', ['oxymetazoline']],
    ['Mometasone 50micrograms/dose nasal spray', ['mometasone']],
    ['fluticasone propionate 50 mcg/actuation nasal spray', ['fluticasone']],
    // What stays on the skin, in the eye or in the lungs is not the same.
    ['ketoconazole cream', undefined],
    ['mometasone furoate 0.1 % cream', undefined],
    ['ketoconazole 2 % shampoo', undefined],
    ['timolol eye drops', undefined],
    ['fluticasone inhaler', undefined],
    ['120 ACTUAT fluticasone propionate 0.11 MG/ACTUAT Metered Dose Inhaler', undefined],
    ['Voltaren gel', undefined],
    // "Free" turns a name round.
    ['alcohol free', undefined],
    // The night form of a brand is another product.
    ['paracetamol night', undefined],
    // No salt, no strength and no release word is a medicine.
    ['sodium', undefined],
    ['10 mg', undefined],
    ['xr', undefined],
    ['potassium', undefined],
  ])('%s', (name, ids) => {
    expect(resolved(name)).toEqual(ids)
  })
})

describe('combinations', () => {
  it.each([
    ['Contrave', ['naltrexone', 'bupropion']],
    ['Suboxone', ['buprenorphine', 'naloxone']],
    ['Adderall XR 20 mg', ['dextroamphetamine', 'amphetamine']],
    ['Xywav', ['sodium oxybate']],
    ['Fioricet', ['butalbital', 'acetaminophen', 'caffeine']],
    ['Fioricet with codeine', ['butalbital', 'acetaminophen', 'caffeine', 'codeine']],
    ['Tylenol with Codeine #3', ['codeine', 'acetaminophen']],
    ['Tylenol #3', ['codeine', 'acetaminophen']],
    ['Tylenol #4', ['codeine', 'acetaminophen']],
    ['Tylenol-Codeine No.3', ['codeine', 'acetaminophen']],
    ['acetaminophen-codeine #3', ['acetaminophen', 'codeine']],
    ['mixed amphetamine salts', ['dextroamphetamine', 'amphetamine']],
    ['Mysimba', ['naltrexone', 'bupropion']],
    ['losartan-HCTZ 50-12.5 mg', ['losartan', 'hydrochlorothiazide']],
    ['Limbitrol', ['chlordiazepoxide', 'amitriptyline']],
    ['Paxlovid', ['nirmatrelvir', 'ritonavir']],
    ['Genvoya', ['cobicistat']],
    ['Entresto', ['sacubitril', 'valsartan']],
    ['Hyzaar', ['antihypertensive combination']],
    ['oxycodone/acetaminophen', ['oxycodone', 'acetaminophen']],
    ['oxycodone 5 mg / acetaminophen 325 mg', ['oxycodone', 'acetaminophen']],
    ['buprenorphine-naloxone', ['buprenorphine', 'naloxone']],
    ['olanzapine and fluoxetine', ['olanzapine', 'fluoxetine']],
    ['dextromethorphan + quinidine', ['dextromethorphan', 'quinidine']],
    ['tranq', ['xylazine', 'fentanyl']],
    ['rhino tranq', ['medetomidine', 'fentanyl']],
    // One part that is not known leaves the whole unknown.
    ['oxycodone/moonstone', undefined],
    ['lorazepam and', undefined],
  ])('%s', (name, ids) => {
    expect(resolved(name)).toEqual(ids)
  })
})

describe('charts of other countries', () => {
  it.each([
    // times of taking and words for the release
    ['Seroquel XR 50mg nocte', ['quetiapine']],
    ['lithium carbonate 400 mg MR', ['lithium']],
    ['pregabalin 75mg bd', ['pregabalin']],
    ['lorazepam 1mg PO PRN', ['lorazepam']],
    ['Wellbutrin SR 150 mg BID', ['bupropion']],
    ['Epilim Chrono 500 mg nocte', ['valproate']],
    ['Emsam 6 mg/24hr patch', ['selegiline']],
    ['fentanyl 25 mcg/hr patch', ['fentanyl']],
    // the strengths of a combination behind its whole name
    ['oxycodone-acetaminophen 5-325 mg tablet', ['oxycodone', 'acetaminophen']],
    ['oxycodone-acetaminophen 5 mg-325 mg tablet', ['oxycodone', 'acetaminophen']],
    ['Suboxone 8 mg-2 mg SL film', ['buprenorphine', 'naloxone']],
    ['lorazepam 2-moonstone', undefined],
    ['hydrocodone/APAP 10/325', ['hydrocodone', 'acetaminophen']],
    ['buprenorphine-naloxone 8-2 mg SL film', ['buprenorphine', 'naloxone']],
    ['losartan-hydrochlorothiazide 50-12.5 mg', ['losartan', 'hydrochlorothiazide']],
    ['co-codamol 30/500', ['codeine', 'acetaminophen']],
    ['Targinact 10/5 mg', ['oxycodone', 'naloxone']],
    // British and Spanish names
    ['paracetamol', ['acetaminophen']],
    ['adrenaline', ['epinephrine']],
    ['dexamfetamine', ['dextroamphetamine']],
    ['thyroxine 100mcg', ['levothyroxine']],
    ['St Johns Wort', ["st. john's wort"]],
    ["St John's Wort 300mg", ["st. john's wort"]],
    ['hipérico', ["st. john's wort"]],
    ['sodium valproate', ['valproate']],
    ['Toprol XL 25 mg', ['metoprolol']],
    ['medical marijuana', ['cannabis']],
    ['marihuana', ['cannabis']],
    ['grapefruit', ['grapefruit juice']],
    ['zumo de pomelo', ['grapefruit juice']],
    ['vodka', ['ethanol']],
    ['tramadol clorhidrato 50 mg', ['tramadol']],
    ['hidroxicina', ['hydroxyzine']],
    ['Temesta', ['lorazepam']],
    ['Tavor', ['lorazepam']],
    ['Lexotanil', ['bromazepam']],
    ['Stilnoct', ['zolpidem']],
    ['Sirdalud', ['tizanidine']],
    ['Palladone', ['hydromorphone']],
    ['Abstral', ['fentanyl']],
    ['Norspan', ['buprenorphine']],
    ['Tramal', ['tramadol']],
    ['Modiodal', ['modafinil']],
    ['Ketanest S', ['esketamine']],
    ['Klaricid', ['clarithromycin']],
    ['Ebixa', ['memantine']],
    ['Nytol', ['diphenhydramine']],
    ['venlafaxina retard 75 mg', ['venlafaxine']],
    ['Fenitoína', ['phenytoin']],
    ['codeina', ['codeine']],
    ['tranilcipromina', ['tranylcypromine']],
    ['tramadol/paracetamol', ['tramadol', 'acetaminophen']],
    ['clonazepam 2 mg comprimidos', ['clonazepam']],
    ['carbonato de litio', ['lithium']],
    ['ketamina', ['ketamine']],
    ['Rivotril 0,5 mg', ['clonazepam']],
    // No rule asks in which form ketamine comes from another source.
    ['KETAMINE HCL 100 MG TROCHE', ['ketamine']],
    ['ketamine nasal spray 10%', ['ketamine']],
    ['ketamine injection', ['ketamine']],
    ['Spravato nasal spray 84 mg', ['esketamine']],
    ['ketamine/moonstone troche', undefined],
    ['ketamine cream', undefined],
    ['lorazepam 2 mg IM', ['lorazepam']],
    // Drops may be for the eye. What is not known stays in the name.
    ['clonazepam gotas', undefined],
    ['salbutamol 100 mcg prn', undefined],
    ['nocte', undefined],
  ])('%s', (name, ids) => {
    expect(resolved(name)).toEqual(ids)
  })
})

describe('a second name in brackets', () => {
  it.each([
    ['Ativan (lorazepam)', ['lorazepam']],
    ['Lorazepam (Ativan) 1 mg BID', ['lorazepam']],
    ['lorazepam [Ativan]', ['lorazepam']],
    ['Suboxone (buprenorphine)', ['buprenorphine', 'naloxone']],
    // Both names have to be known: the second may say more than the first.
    ['lorazepam (moonstone)', undefined],
    ['moonstone (lorazepam)', undefined],
    ['Ativan (lorazepam 1 mg)', ['lorazepam']],
    ['Ativan (moonstone 1 mg)', undefined],
    ['lorazepam (', undefined],
    ['()', undefined],
  ])('%s', (name, ids) => {
    expect(resolved(name)).toEqual(ids)
  })
})

// RxNorm ends the name of a branded product with its brand, which need not be a brand of this library.
describe('a brand behind the form', () => {
  it.each(['Oral Tablet', 'Oral Capsule', 'Buccal Film', 'Oral Solution', 'Oral Suspension', 'Transdermal System', 'Nasal Spray'])(
    '%s',
    (form) => {
      expect(resolved(`lorazepam 1 MG ${form} [Nosuchbrand]`)).toEqual(['lorazepam'])
    },
  )

  it('is no other place in which a name that nobody knows could stand', () => {
    expect(resolved('lorazepam [nosuchdrug] 1 MG Oral Tablet')).toBeUndefined()
    expect(resolved('lorazepam 1 MG [nosuchdrug]')).toBeUndefined()
  })
})

describe('signs around a name', () => {
  it.each([
    ['St. John‘s wort', ["st. john's wort"]],
    ['St. John`s wort', ["st. john's wort"]],
    ['Spravato™', ['esketamine']],
    ['lorazepam, 1 mg, tablet.', ['lorazepam']],
    ['lorazepam 1 mg; prn;', ['lorazepam']],
    ['oxycodone with acetaminophen', ['oxycodone', 'acetaminophen']],
    ['lorazepam solution sugar-free', ['lorazepam']],
    ['lorazepam solution sugar free', ['lorazepam']],
  ])('%s', (name, expected) => {
    expect(resolved(name)).toEqual(expected)
  })
})

describe('what is not recognized', () => {
  it.each([
    'penicillin',
    'loraz',
    'ketaminee',
    'the blue one',
    'kratom',
    'tianeptine',
    'poppers',
    'dex',
    'K',
    'vitamin K',
    'sleeping pill',
    'blood thinner',
  ])('%s', (name) => {
    expect(resolveIngredients(name)).toBeUndefined()
  })

  it.each([
    ['kratom', 'not-evaluated'],
    ['ZaZa', 'not-evaluated'],
    ['Nerve pill', 'lay-class'],
    ['dex', 'ambiguous'],
    ['vitamin K', 'ambiguous'],
    ['tranq', 'street-name'],
  ])('%s is explained as %s', (word, kind) => {
    expect(findSubstanceWord(word)?.kind).toBe(kind)
  })

  it('has no explanation for what it does not know', () => {
    expect(findSubstanceWord('lorazepam')).toBeUndefined()
  })
})

describe('every name of the catalog', () => {
  const single = Object.values(ingredients).flatMap((one) =>
    [
      one.id,
      ...(one.brands ?? []),
      ...(one.recalledBrands ?? []),
      ...(one.brandsElsewhere ?? []),
      ...(one.synonyms ?? []),
      ...(one.streetNames ?? []),
    ].map((name) => [name, [one.id]] as const),
  )
  const combined = combinationBrands.flatMap((brand) => brand.names.map((name) => [name, brand.ingredients] as const))

  it.each([...single, ...combined])('%s', (name, ids) => {
    expect(resolved(name)).toEqual(ids)
    expect(resolved(name.toUpperCase())).toEqual(ids)
    expect(resolved(`${name} 25 mg`)).toEqual(ids)
  })
})
