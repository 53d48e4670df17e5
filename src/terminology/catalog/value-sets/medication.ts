import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Benzodiazepine. */
export const benzodiazepineSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'benzodiazepine',
  label: 'benzodiazepine',
  include: [
    'ingredient:alprazolam',
    'ingredient:chlordiazepoxide',
    'ingredient:clobazam',
    'ingredient:clonazepam',
    'ingredient:clorazepate',
    'ingredient:diazepam',
    'ingredient:estazolam',
    'ingredient:flurazepam',
    'ingredient:lorazepam',
    'ingredient:midazolam',
    'ingredient:oxazepam',
    'ingredient:quazepam',
    'ingredient:remimazolam',
    'ingredient:temazepam',
    'ingredient:triazolam',
    'ingredient:bromazepam',
    'ingredient:nitrazepam',
    'ingredient:flunitrazepam',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Z-drug. */
export const zDrugSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'z-drug',
  label: 'Z-drug',
  include: ['ingredient:zolpidem', 'ingredient:eszopiclone', 'ingredient:zaleplon', 'ingredient:zopiclone'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Opioid. */
export const opioidSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'opioid',
  label: 'opioid',
  include: [
    'ingredient:buprenorphine',
    'ingredient:butorphanol',
    'ingredient:codeine',
    'ingredient:dihydrocodeine',
    'ingredient:fentanyl',
    'ingredient:hydrocodone',
    'ingredient:hydromorphone',
    'ingredient:levorphanol',
    'ingredient:meperidine',
    'ingredient:methadone',
    'ingredient:morphine',
    'ingredient:nalbuphine',
    'ingredient:oliceridine',
    'ingredient:oxycodone',
    'ingredient:oxymorphone',
    'ingredient:pentazocine',
    'ingredient:remifentanil',
    'ingredient:sufentanil',
    'ingredient:tapentadol',
    'ingredient:tramadol',
    'ingredient:heroin',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Opioid antagonist. */
export const opioidAntagonistSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'opioid-antagonist',
  label: 'opioid antagonist',
  include: ['ingredient:naltrexone', 'ingredient:nalmefene', 'ingredient:naloxone', 'ingredient:samidorphan'],
  note: 'The whole class.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Alcohol. */
export const alcoholSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'alcohol',
  label: 'alcohol',
  include: ['ingredient:ethanol'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Gabapentinoid. */
export const gabapentinoidSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'gabapentinoid',
  label: 'gabapentinoid',
  include: ['ingredient:gabapentin', 'ingredient:gabapentin enacarbil', 'ingredient:pregabalin'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Other CNS depressant. */
export const cnsDepressantOtherSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'cns-depressant-other',
  label: 'other CNS depressant',
  include: [
    'ingredient:hydroxyzine',
    'ingredient:diphenhydramine',
    'ingredient:doxylamine',
    'ingredient:promethazine',
    'ingredient:cyproheptadine',
    'ingredient:meclizine',
    'ingredient:dimenhydrinate',
    'ingredient:trazodone',
    'ingredient:mirtazapine',
    'ingredient:quetiapine',
    'ingredient:doxepin',
    'ingredient:dronabinol',
    'ingredient:cannabis',
    'ingredient:ramelteon',
  ],
  note: 'Without the members of the class that the interaction rule does not name. The phase 3 trials of esketamine held ramelteon for 12 hours before a session.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'jnj-benzo', locator: 'ramelteon, 12 hours before a session', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Barbiturate or oxybate. */
export const barbiturateOxybateSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'barbiturate-oxybate',
  label: 'barbiturate or oxybate',
  include: [
    'ingredient:phenobarbital',
    'ingredient:butalbital',
    'ingredient:primidone',
    'ingredient:secobarbital',
    'ingredient:pentobarbital',
    'ingredient:butabarbital',
    'ingredient:methohexital',
    'ingredient:sodium oxybate',
    'ingredient:gamma hydroxybutyrate',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Centrally acting muscle relaxant. */
export const muscleRelaxantSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'muscle-relaxant',
  label: 'centrally acting muscle relaxant',
  include: [
    'ingredient:baclofen',
    'ingredient:carisoprodol',
    'ingredient:chlorzoxazone',
    'ingredient:cyclobenzaprine',
    'ingredient:dantrolene',
    'ingredient:metaxalone',
    'ingredient:methocarbamol',
    'ingredient:orphenadrine',
    'ingredient:tizanidine',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Psychostimulant. */
export const psychostimulantSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'psychostimulant',
  label: 'psychostimulant',
  include: [
    'ingredient:amphetamine',
    'ingredient:dextroamphetamine',
    'ingredient:lisdexamfetamine',
    'ingredient:methamphetamine',
    'ingredient:methylphenidate',
    'ingredient:dexmethylphenidate',
    'ingredient:serdexmethylphenidate',
    'ingredient:modafinil',
    'ingredient:armodafinil',
    'ingredient:solriamfetol',
    'ingredient:atomoxetine',
    'ingredient:phentermine',
    'ingredient:diethylpropion',
    'ingredient:phendimetrazine',
    'ingredient:benzphetamine',
    'ingredient:cocaine',
  ],
  note: 'Without the members of the class that the interaction rule does not name.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Monoamine oxidase inhibitor. */
export const maoiSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'maoi',
  label: 'monoamine oxidase inhibitor',
  include: [
    'ingredient:phenelzine',
    'ingredient:tranylcypromine',
    'ingredient:isocarboxazid',
    'ingredient:selegiline',
    'ingredient:rasagiline',
    'ingredient:safinamide',
    'ingredient:linezolid',
    'ingredient:methylene blue',
    'ingredient:moclobemide',
  ],
  note: 'Without the members of the class that the interaction rule does not name.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** NMDA receptor antagonist. */
export const nmdaAntagonistSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'nmda-antagonist',
  label: 'NMDA receptor antagonist',
  include: ['ingredient:memantine', 'ingredient:amantadine', 'ingredient:dextromethorphan'],
  note: 'Without the members of the class that the interaction rule does not name.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Ketamine or esketamine. */
export const ketamineSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'ketamine',
  label: 'ketamine or esketamine',
  include: ['ingredient:ketamine', 'ingredient:esketamine'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Xanthine. */
export const xanthineSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'xanthine',
  label: 'xanthine',
  include: ['ingredient:theophylline', 'ingredient:aminophylline', 'ingredient:dyphylline'],
  note: 'The whole class.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Ergot oxytocic. */
export const ergotSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'ergot',
  label: 'ergot oxytocic',
  include: ['ingredient:ergonovine', 'ingredient:methylergonovine'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Strong CYP3A4 inhibitor. */
export const cyp3a4InhibitorStrongSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'cyp3a4-inhibitor-strong',
  label: 'strong CYP3A4 inhibitor',
  include: [
    'ingredient:clarithromycin',
    'ingredient:ketoconazole',
    'ingredient:voriconazole',
    'ingredient:posaconazole',
    'ingredient:ritonavir',
    'ingredient:nirmatrelvir',
    'ingredient:cobicistat',
    'ingredient:grapefruit juice',
  ],
  note: 'Without the members of the class that the interaction rule does not name.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** CYP2B6 inhibitor. */
export const cyp2b6InhibitorSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'cyp2b6-inhibitor',
  label: 'CYP2B6 inhibitor',
  include: ['ingredient:ticlopidine', 'ingredient:clopidogrel'],
  note: 'Without the members of the class that the interaction rule does not name.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** CYP3A4 or CYP2B6 inducer. */
export const cypInducerSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'cyp-inducer',
  label: 'CYP3A4 or CYP2B6 inducer',
  include: [
    'ingredient:rifampin',
    'ingredient:carbamazepine',
    'ingredient:phenytoin',
    'ingredient:fosphenytoin',
    'ingredient:phenobarbital',
    'ingredient:primidone',
    'ingredient:efavirenz',
    "ingredient:st. john's wort",
  ],
  note: 'Without the members of the class that the interaction rule does not name.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Sympathomimetic. */
export const sympathomimeticSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'sympathomimetic',
  label: 'sympathomimetic',
  include: [
    'ingredient:pseudoephedrine',
    'ingredient:ephedrine',
    'ingredient:phenylephrine',
    'ingredient:epinephrine',
    'ingredient:midodrine',
    'ingredient:droxidopa',
  ],
  note: 'Without the members of the class that the interaction rule does not name.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Vasopressin. */
export const vasopressinSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'vasopressin',
  label: 'vasopressin',
  include: ['ingredient:vasopressin'],
  note: 'Without the members of the class that the interaction rule does not name.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Nasal corticosteroid, decongestant or antihistamine. */
export const nasalSteroidDecongestantSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'nasal-steroid-decongestant',
  label: 'nasal corticosteroid, decongestant or antihistamine',
  include: [
    'ingredient:fluticasone',
    'ingredient:mometasone',
    'ingredient:budesonide',
    'ingredient:triamcinolone',
    'ingredient:beclomethasone',
    'ingredient:ciclesonide',
    'ingredient:flunisolide',
    'ingredient:oxymetazoline',
    'ingredient:xylometazoline',
    'ingredient:azelastine',
  ],
  note: 'The whole class.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Thyroid hormone. */
export const thyroidHormoneSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'thyroid-hormone',
  label: 'thyroid hormone',
  include: ['ingredient:levothyroxine', 'ingredient:liothyronine', 'ingredient:thyroid'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Alpha-2 adulterant. */
export const alpha2AdulterantSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'alpha2-adulterant',
  label: 'alpha-2 adulterant',
  include: ['ingredient:xylazine', 'ingredient:medetomidine'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** SSRI. */
export const ssriSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'ssri',
  label: 'SSRI',
  include: [
    'ingredient:citalopram',
    'ingredient:escitalopram',
    'ingredient:fluoxetine',
    'ingredient:fluvoxamine',
    'ingredient:paroxetine',
    'ingredient:sertraline',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** SNRI. */
export const snriSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'snri',
  label: 'SNRI',
  include: [
    'ingredient:desvenlafaxine',
    'ingredient:duloxetine',
    'ingredient:levomilnacipran',
    'ingredient:milnacipran',
    'ingredient:venlafaxine',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Tricyclic or tetracyclic antidepressant. */
export const tcaSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'tca',
  label: 'tricyclic or tetracyclic antidepressant',
  include: [
    'ingredient:amitriptyline',
    'ingredient:amoxapine',
    'ingredient:clomipramine',
    'ingredient:desipramine',
    'ingredient:doxepin',
    'ingredient:imipramine',
    'ingredient:maprotiline',
    'ingredient:nortriptyline',
    'ingredient:protriptyline',
    'ingredient:trimipramine',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Other antidepressant. */
export const antidepressantOtherSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'antidepressant-other',
  label: 'other antidepressant',
  include: [
    'ingredient:bupropion',
    'ingredient:mirtazapine',
    'ingredient:nefazodone',
    'ingredient:trazodone',
    'ingredient:vilazodone',
    'ingredient:vortioxetine',
    'ingredient:gepirone',
    'ingredient:zuranolone',
    'ingredient:brexanolone',
    'ingredient:agomelatine',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Augmentation agent. */
export const augmentationSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'augmentation',
  label: 'augmentation agent',
  include: [
    'ingredient:lithium',
    'ingredient:aripiprazole',
    'ingredient:brexpiprazole',
    'ingredient:cariprazine',
    'ingredient:quetiapine',
    'ingredient:olanzapine',
    'ingredient:lumateperone',
    'ingredient:risperidone',
    'ingredient:lamotrigine',
    'ingredient:valproate',
    'ingredient:liothyronine',
    'ingredient:buspirone',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Antipsychotic. */
export const antipsychoticSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'antipsychotic',
  label: 'antipsychotic',
  include: [
    'ingredient:clozapine',
    'ingredient:risperidone',
    'ingredient:paliperidone',
    'ingredient:haloperidol',
    'ingredient:olanzapine',
    'ingredient:aripiprazole',
    'ingredient:quetiapine',
    'ingredient:ziprasidone',
    'ingredient:lurasidone',
    'ingredient:asenapine',
    'ingredient:iloperidone',
    'ingredient:cariprazine',
    'ingredient:brexpiprazole',
    'ingredient:lumateperone',
    'ingredient:pimavanserin',
    'ingredient:chlorpromazine',
    'ingredient:fluphenazine',
    'ingredient:perphenazine',
    'ingredient:thioridazine',
    'ingredient:loxapine',
    'ingredient:thiothixene',
    'ingredient:trifluoperazine',
    'ingredient:xanomeline',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Lithium or mood stabilizer. */
export const moodStabilizerSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'mood-stabilizer',
  label: 'lithium or mood stabilizer',
  include: [
    'ingredient:lithium',
    'ingredient:lamotrigine',
    'ingredient:valproate',
    'ingredient:carbamazepine',
    'ingredient:oxcarbazepine',
    'ingredient:topiramate',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Antihypertensive. */
export const antihypertensiveSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'antihypertensive',
  label: 'antihypertensive',
  include: [
    'ingredient:lisinopril',
    'ingredient:enalapril',
    'ingredient:benazepril',
    'ingredient:losartan',
    'ingredient:valsartan',
    'ingredient:olmesartan',
    'ingredient:telmisartan',
    'ingredient:amlodipine',
    'ingredient:nifedipine',
    'ingredient:diltiazem',
    'ingredient:verapamil',
    'ingredient:metoprolol',
    'ingredient:atenolol',
    'ingredient:bisoprolol',
    'ingredient:carvedilol',
    'ingredient:labetalol',
    'ingredient:propranolol',
    'ingredient:nebivolol',
    'ingredient:clonidine',
    'ingredient:guanfacine',
    'ingredient:hydralazine',
    'ingredient:prazosin',
    'ingredient:doxazosin',
    'ingredient:hydrochlorothiazide',
    'ingredient:chlorthalidone',
    'ingredient:spironolactone',
    'ingredient:furosemide',
    'ingredient:antihypertensive combination',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Insulin. */
export const insulinSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'insulin',
  label: 'insulin',
  include: [
    'ingredient:insulin glargine',
    'ingredient:insulin detemir',
    'ingredient:insulin degludec',
    'ingredient:insulin aspart',
    'ingredient:insulin lispro',
    'ingredient:insulin glulisine',
    'ingredient:insulin human',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Sulfonylurea or glinide. */
export const sulfonylureaSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'sulfonylurea',
  label: 'sulfonylurea or glinide',
  include: [
    'ingredient:glipizide',
    'ingredient:glyburide',
    'ingredient:glimepiride',
    'ingredient:chlorpropamide',
    'ingredient:tolbutamide',
    'ingredient:tolazamide',
    'ingredient:repaglinide',
    'ingredient:nateglinide',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Naltrexone. */
export const naltrexoneSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'naltrexone',
  label: 'naltrexone',
  include: ['ingredient:naltrexone'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Ketamine or esketamine. */
export const duplicateKetamineSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'duplicate-ketamine',
  label: 'ketamine or esketamine',
  include: ['ingredient:ketamine', 'ingredient:esketamine'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Theophylline or aminophylline. */
export const theophyllineSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'theophylline',
  label: 'theophylline or aminophylline',
  include: ['ingredient:theophylline', 'ingredient:aminophylline'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Ergonovine or methylergonovine. */
export const ergometrineSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'ergometrine',
  label: 'ergonovine or methylergonovine',
  include: ['ingredient:ergonovine', 'ingredient:methylergonovine'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Nasal corticosteroid or decongestant. */
export const nasalCorticosteroidDecongestantSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'nasal-corticosteroid-decongestant',
  label: 'nasal corticosteroid or decongestant',
  include: [
    'ingredient:fluticasone',
    'ingredient:mometasone',
    'ingredient:budesonide',
    'ingredient:triamcinolone',
    'ingredient:beclomethasone',
    'ingredient:ciclesonide',
    'ingredient:flunisolide',
    'ingredient:oxymetazoline',
    'ingredient:xylometazoline',
  ],
  note: 'Counts by the nasal route only. The label speaks of nasal corticosteroids and decongestants, so all that are known count.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Xylazine or medetomidine. */
export const xylazineMedetomidineSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'xylazine-medetomidine',
  label: 'xylazine or medetomidine',
  include: ['ingredient:xylazine', 'ingredient:medetomidine'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Heroin, which is mostly used without a prescription. */
export const heroinUseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'heroin-use',
  label: 'substance use disorder (give the diagnosis, with this substance as its agent)',
  include: [],
  asks: ['ingredient:heroin'],
  note: 'That it is used does not say whether it is a disorder, and of which degree.',
  sources: [{ citation: 'library-convention', locator: 'choice of codes', checked: 'convention' }],
})

/** Cocaine, which is mostly used without a prescription. */
export const cocaineUseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'cocaine-use',
  label: 'substance use disorder (give the diagnosis, with this substance as its agent)',
  include: [],
  asks: ['ingredient:cocaine'],
  note: 'That it is used does not say whether it is a disorder, and of which degree.',
  sources: [{ citation: 'library-convention', locator: 'choice of codes', checked: 'convention' }],
})

/** Gamma hydroxybutyrate under that name, which is mostly used without a prescription. */
export const ghbUseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'ghb-use',
  label: 'substance use disorder (give the diagnosis, with this substance as its agent)',
  include: [],
  asks: ['ingredient:gamma hydroxybutyrate'],
  note: 'That it is used does not say whether it is a disorder, and of which degree.',
  sources: [{ citation: 'library-convention', locator: 'choice of codes', checked: 'convention' }],
})

/** Phencyclidine, which is only used without a prescription. */
export const phencyclidineUseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'phencyclidine-use',
  label: 'phencyclidine use disorder (give the diagnosis, with this substance as its agent)',
  include: [],
  asks: ['ingredient:phencyclidine'],
  note: 'That it is in use does not say whether it is a disorder.',
  sources: [{ citation: 'library-convention', locator: 'choice of codes', checked: 'convention' }],
})

/** SSRI, SNRI or vortioxetine. */
export const ssriSnriSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'ssri-snri',
  label: 'SSRI, SNRI or vortioxetine',
  include: [
    'ingredient:citalopram',
    'ingredient:escitalopram',
    'ingredient:fluoxetine',
    'ingredient:fluvoxamine',
    'ingredient:paroxetine',
    'ingredient:sertraline',
    'ingredient:desvenlafaxine',
    'ingredient:duloxetine',
    'ingredient:levomilnacipran',
    'ingredient:milnacipran',
    'ingredient:venlafaxine',
    'ingredient:vortioxetine',
  ],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** MAOI antidepressant. */
export const antidepressantMaoiSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'antidepressant-maoi',
  label: 'MAOI antidepressant',
  include: ['ingredient:phenelzine', 'ingredient:tranylcypromine', 'ingredient:isocarboxazid', 'ingredient:selegiline'],
  note: 'As payers count antidepressants: selegiline by the transdermal route only; linezolid, methylene blue, rasagiline and safinamide do not count.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Alpha-2 antagonist antidepressant. */
export const antidepressantAlpha2AntagonistSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'antidepressant-alpha2-antagonist',
  label: 'alpha-2 antagonist antidepressant',
  include: ['ingredient:mirtazapine'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Serotonin modulator. */
export const antidepressantSerotoninModulatorSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'antidepressant-serotonin-modulator',
  label: 'serotonin modulator',
  include: ['ingredient:trazodone', 'ingredient:nefazodone', 'ingredient:vilazodone', 'ingredient:vortioxetine'],
  note: 'Some payers count vilazodone and vortioxetine apart. A low dose of trazodone for sleep is no antidepressant trial.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Lithium. */
export const lithiumSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'lithium',
  label: 'lithium',
  include: ['ingredient:lithium'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Lamotrigine. */
export const lamotrigineSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'lamotrigine',
  label: 'lamotrigine',
  include: ['ingredient:lamotrigine'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Bupropion. */
export const bupropionSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'bupropion',
  label: 'bupropion',
  include: ['ingredient:bupropion'],
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Known medicine of a class of an interaction rule that the rule does not name. */
export const medicineNotWeighedSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'medicine-not-weighed',
  label: 'known medicine that no interaction rule weighs',
  include: [
    'ingredient:nabilone',
    'ingredient:cannabidiol',
    'ingredient:suvorexant',
    'ingredient:lemborexant',
    'ingredient:daridorexant',
    'ingredient:dexmedetomidine',
    'ingredient:meprobamate',
    'ingredient:chloral hydrate',
    'ingredient:zuranolone',
    'ingredient:brexanolone',
    'ingredient:pitolisant',
    'ingredient:viloxazine',
    'ingredient:tedizolid',
    'ingredient:phencyclidine',
    'ingredient:nitrous oxide',
    'ingredient:dyphylline',
    'ingredient:atazanavir',
    'ingredient:lopinavir',
    'ingredient:nefazodone',
    'ingredient:ceritinib',
    'ingredient:idelalisib',
    'ingredient:thiotepa',
    'ingredient:rifapentine',
    'ingredient:rifabutin',
    'ingredient:apalutamide',
    'ingredient:enzalutamide',
    'ingredient:mitotane',
    'ingredient:norepinephrine',
  ],
  note: 'Members of a class that its interaction rule does not name, except those that are known not to belong under it: itraconazole, buspirone, desmopressin, caffeine, azelastine, and opioid antagonists other than naltrexone.',
  sources: [
    { citation: 'who-atc-2026', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})
